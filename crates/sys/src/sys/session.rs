//! Hears that the person's session is locked, or the machine goes to sleep.

use std::cell::RefCell;
use std::io;
use std::ptr;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::LibraryLoader::GetModuleHandleW;
use windows_sys::Win32::System::Power::RegisterSuspendResumeNotification;
use windows_sys::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW,
    MSG, PBT_APMSUSPEND, RegisterClassW, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WNDCLASSW,
    WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK,
};

use super::wide;

/// Why nobody is at the screen any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Away {
    /// The session was locked, or another one is shown.
    Locked,
    /// The machine goes to sleep.
    Asleep,
}

type Tell = Box<dyn Fn(Away)>;

thread_local! {
    /// Who hears what the window of this thread is told.
    static TELL: RefCell<Option<Tell>> = const { RefCell::new(None) };
}

/// From now on says so whenever it happens, from a thread of its own.
///
/// # Errors
/// The system gives no window to hear it by.
pub fn watch_session(tell: impl Fn(Away) + Send + 'static) -> io::Result<()> {
    let (stands, heard) = channel();
    thread::Builder::new().name("session".to_owned()).spawn(move || {
        TELL.set(Some(Box::new(tell)));
        listen(&stands);
    })?;
    heard.recv().unwrap_or(Err(io::ErrorKind::BrokenPipe.into())).map(drop)
}

/// The window and its messages, for as long as the process lives.
fn listen(stands: &Sender<io::Result<usize>>) {
    let window = match window() {
        Ok(window) => window,
        Err(error) => {
            // Whoever started this thread waits for it.
            stands.send(Err(error)).ok();
            return;
        }
    };
    // SAFETY: the window was just made by this thread.
    let sessions =
        super::done(unsafe { WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) });
    // Machines that never sleep wholly tell only who asked. An older Windows tells every window.
    // SAFETY: the window was just made by this thread; the answer is held until the process ends.
    unsafe { RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE) };
    stands.send(sessions.map(|()| window as usize)).ok();
    let mut message = MSG::default();
    // SAFETY: the pointer is to a value that outlives the call; all windows of this thread are meant.
    while unsafe { GetMessageW(&mut message, ptr::null_mut(), 0, 0) } > 0 {
        // SAFETY: the message is one that was just received.
        unsafe { DispatchMessageW(&message) };
    }
}

/// A window that is never shown. It is none for messages alone: those are not told of sleep.
fn window() -> io::Result<HWND> {
    let class = wide("recit-session");
    // SAFETY: a null name is that of the running program.
    let program = unsafe { GetModuleHandleW(ptr::null()) };
    let about = WNDCLASSW {
        lpfnWndProc: Some(hear),
        hInstance: program,
        lpszClassName: class.as_ptr(),
        ..WNDCLASSW::default()
    };
    // A second one in the same process finds it registered.
    // SAFETY: the name ends with a NUL and outlives the call, as the whole value does.
    unsafe { RegisterClassW(&about) };
    // SAFETY: the class's name ends with a NUL and outlives the call; whatever else is null may be so.
    let window = unsafe {
        CreateWindowExW(
            0,
            class.as_ptr(),
            ptr::null(),
            0,
            0,
            0,
            0,
            0,
            ptr::null_mut(),
            ptr::null_mut(),
            program,
            ptr::null(),
        )
    };
    if window.is_null() { Err(io::Error::last_os_error()) } else { Ok(window) }
}

/// What a message says about who is there.
fn meant(message: u32, what: WPARAM) -> Option<Away> {
    match (message, what as u32) {
        (
            WM_WTSSESSION_CHANGE,
            WTS_SESSION_LOCK | WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT,
        ) => Some(Away::Locked),
        (WM_POWERBROADCAST, PBT_APMSUSPEND) => Some(Away::Asleep),
        _ => None,
    }
}

/// Called by the system for a window of this thread.
extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    if let Some(away) = meant(message, what) {
        TELL.with_borrow(|tell| {
            if let Some(tell) = tell {
                tell(away);
            }
        });
    }
    // SAFETY: the values are those that the system gave for this window.
    unsafe { DefWindowProcW(window, message, what, more) }
}

#[cfg(test)]
mod tests {
    use windows_sys::Win32::UI::WindowsAndMessaging::{FindWindowW, SendMessageW};

    use super::*;

    #[test]
    fn a_locked_session_and_a_machine_going_to_sleep_are_heard() {
        let (say, heard) = channel();
        watch_session(move |away| say.send(away).unwrap()).unwrap();
        let class = wide("recit-session");
        // SAFETY: the class's name ends with a NUL and outlives the call; no title is asked for.
        let window = unsafe { FindWindowW(class.as_ptr(), ptr::null()) };
        assert!(!window.is_null());
        let say = |message, what: u32| {
            // SAFETY: the message is one that holds numbers alone.
            unsafe { SendMessageW(window, message, what as WPARAM, 0) };
        };
        const UNLOCKED: u32 = 8;
        const AWAKE: u32 = 7;
        say(WM_WTSSESSION_CHANGE, UNLOCKED);
        say(WM_POWERBROADCAST, AWAKE);
        say(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK);
        say(WM_POWERBROADCAST, PBT_APMSUSPEND);
        say(WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT);
        let all: Vec<Away> = heard.try_iter().collect();
        assert_eq!(all, [Away::Locked, Away::Asleep, Away::Locked]);
    }
}
