//! What the keyboard is set to, for the window of the thread that asks.

use std::ptr;

use windows_sys::Win32::Foundation::ERROR_SUCCESS;
use windows_sys::Win32::Globalization::{GetLocaleInfoW, LOCALE_SENGLISHLANGUAGENAME};
use windows_sys::Win32::System::Registry::{HKEY_LOCAL_MACHINE, RRF_RT_REG_SZ, RegGetValueW};
use windows_sys::Win32::UI::Input::KeyboardAndMouse::{
    GetKeyState, GetKeyboardLayoutNameW, VK_CAPITAL,
};

use super::{until_nul, wide};

/// Where Windows keeps its layouts, each under its number.
const LAYOUTS: &str = r"SYSTEM\CurrentControlSet\Control\Keyboard Layouts";
/// Letters of a layout's number, with its end (`KL_NAMELENGTH`).
const NUMBER: usize = 9;
/// Longest name of a layout, letters.
const LONGEST: usize = 256;

/// Whether Caps Lock is on, as far as the thread's window has heard.
#[must_use]
pub fn caps_lock() -> bool {
    // SAFETY: takes a number and gives one; nothing is pointed to.
    let state = unsafe { GetKeyState(i32::from(VK_CAPITAL)) };
    // The lowest bit is whether it is on, the highest whether it is held down.
    state & 1 == 1
}

/// The layout of the thread's window as Windows calls it in English, e. g. `French` or `Persian (Standard)`.
#[must_use]
pub fn layout() -> Option<String> {
    let mut number = [0_u16; NUMBER];
    // SAFETY: the buffer has the length that this call always fills, and outlives it.
    if unsafe { GetKeyboardLayoutNameW(number.as_mut_ptr()) } == 0 {
        return None;
    }
    let number = until_nul(&number);
    named(&number).or_else(|| of_language(&number))
}

/// The English name of a layout, of its number.
fn named(number: &str) -> Option<String> {
    let key = wide(format!(r"{LAYOUTS}\{number}"));
    let value = wide("Layout Text");
    let mut name = [0_u16; LONGEST];
    let mut bytes = size_of_val(&name) as u32;
    // SAFETY: both names end with a NUL; the buffer has the length that is told beside it, and all outlive the call.
    let found = unsafe {
        RegGetValueW(
            HKEY_LOCAL_MACHINE,
            key.as_ptr(),
            value.as_ptr(),
            RRF_RT_REG_SZ,
            ptr::null_mut(),
            name.as_mut_ptr().cast(),
            &mut bytes,
        )
    };
    let name = until_nul(&name);
    (found == ERROR_SUCCESS && !name.is_empty()).then_some(name)
}

/// The English name of the language for which a layout is, which is in the last four figures of its number.
fn of_language(number: &str) -> Option<String> {
    let language = u32::from_str_radix(number.get(4..)?, 16).ok()?;
    let mut name = [0_u16; LONGEST];
    // SAFETY: the buffer has the length that is told beside it, and outlives the call.
    let told = unsafe {
        GetLocaleInfoW(language, LOCALE_SENGLISHLANGUAGENAME, name.as_mut_ptr(), LONGEST as i32)
    };
    let name = until_nul(&name);
    (told != 0 && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_is_called_as_the_system_calls_it() {
        let called = |number| named(number).or_else(|| of_language(number));
        assert_eq!(called("0000040c").as_deref(), Some("French"));
        // Wine has no list of layouts.
        assert!(matches!(called("00000409").as_deref(), Some("US" | "English")));
        assert_eq!(of_language("00050429").as_deref(), Some("Persian"));
        for none in ["", "no-such", "0000zzzz"] {
            assert_eq!(called(none), None, "{none}");
        }
        let now = layout();
        assert!(now.is_none_or(|name| !name.contains('\0')));
    }
}
