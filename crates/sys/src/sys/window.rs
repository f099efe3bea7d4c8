//! What other programs see of a window.

use std::io;
use std::num::NonZeroIsize;

use windows_sys::Win32::UI::WindowsAndMessaging::{
    GetWindowDisplayAffinity, SetWindowDisplayAffinity, WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR,
    WDA_NONE,
};

/// Keeps a window of this process out of pictures of the screen, or lets it be seen again. Of the two ways a system that is too
/// old for the first one, which leaves no trace of the window, knows the second: a black place.
///
/// # Errors
/// What the system says, or that it only said it had done so.
pub fn keep_off_pictures(window: NonZeroIsize, keep: bool) -> io::Result<()> {
    let window = window.get() as windows_sys::Win32::Foundation::HWND;
    let ways = if keep { [WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR] } else { [WDA_NONE; 2] };
    let mut last = Ok(());
    for way in ways {
        let mut found = u32::MAX;
        // SAFETY: what is no window of this process is refused; the pointer is to a number that outlives the call.
        last = super::done(unsafe { SetWindowDisplayAffinity(window, way) })
            .and_then(|()| super::done(unsafe { GetWindowDisplayAffinity(window, &mut found) }));
        if last.is_ok() && found == way {
            return Ok(());
        }
    }
    last.and(Err(io::ErrorKind::Unsupported.into()))
}
