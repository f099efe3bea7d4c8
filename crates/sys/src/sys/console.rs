//! The terminal from which this program was started, if it was.

use std::fs::OpenOptions;
use std::os::windows::io::IntoRawHandle;
use std::ptr;

use windows_sys::Win32::System::Console::{
    ATTACH_PARENT_PROCESS, AttachConsole, FreeConsole, GetStdHandle, STD_ERROR_HANDLE, STD_HANDLE,
    STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, SetStdHandle,
};

/// Where this process reads and writes.
const WAYS: [STD_HANDLE; 3] = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE];

/// The terminal of the program that started this one, to be written to. Nothing is read there: the shell does not wait for
/// a program that may have a window, and would take for itself what is typed, a secret phrase too. Dropping it leaves the
/// terminal: closing it, or Ctrl+C there, does not end this process any more.
#[derive(Debug)]
pub struct Console {
    /// What led nowhere before, and leads nowhere afterwards.
    led: Vec<STD_HANDLE>,
}

impl Console {
    /// Writes there from now on, if there is one: a program with a window gets none by itself. What was redirected stays so.
    #[must_use]
    pub fn join() -> Option<Self> {
        let led: Vec<_> = WAYS.into_iter().filter(|which| !leads_somewhere(*which)).collect();
        // SAFETY: takes a number; nothing is pointed to.
        if unsafe { AttachConsole(ATTACH_PARENT_PROCESS) } == 0 {
            return None;
        }
        for which in &led {
            match *which {
                // The call may have led it to the terminal.
                STD_INPUT_HANDLE => lead_nowhere(*which),
                _ if leads_somewhere(*which) => {}
                _ => lead(*which),
            }
        }
        Some(Self { led })
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        self.led.iter().copied().for_each(lead_nowhere);
        // SAFETY: takes nothing.
        unsafe { FreeConsole() };
    }
}

fn leads_somewhere(which: STD_HANDLE) -> bool {
    // SAFETY: takes a number, and gives a handle that nobody here closes.
    let handle = unsafe { GetStdHandle(which) };
    !handle.is_null() && handle as isize != -1
}

/// Without it, what is written is lost, as it was before.
fn lead(which: STD_HANDLE) {
    let Ok(opened) = OpenOptions::new().read(true).write(true).open("CONOUT$") else { return };
    // SAFETY: the handle was just opened and nobody closes it: it belongs to the process from now on.
    unsafe { SetStdHandle(which, opened.into_raw_handle()) };
}

fn lead_nowhere(which: STD_HANDLE) {
    // SAFETY: takes a number and no handle.
    unsafe { SetStdHandle(which, ptr::null_mut()) };
}
