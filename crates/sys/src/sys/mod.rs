//! What only a call of Windows can do, as safe functions.

mod confined;
mod console;
mod handles;
mod job;
mod keyboard;
mod language;
mod paper;
mod printers;
mod process;
mod session;
mod token;
mod volumes;
mod window;

use std::ffi::OsStr;
use std::io;
use std::os::windows::ffi::OsStrExt;

pub use confined::Confined;
pub use console::Console;
pub use handles::{give, keep_from_children, take, this_process};
pub use job::{Bounds, Job, Limits, limits, stay_alone};
pub use keyboard::{caps_lock, layout};
pub use language::preferred_languages;
pub use paper::{Manner, Paper, Picture};
pub use printers::{InQueue, Printer, printers, queue, remove_from_queue, usual_printer};
pub use process::{
    close_to_others, crash_in_silence, keep_in_memory, looks_into, never_report, reaches,
    report_again,
};
pub use session::{Away, watch_session};
pub use token::{Lockdown, give_up};
pub use volumes::{Volume, removable_volumes};
pub use window::keep_off_pictures;

/// What a call says of itself: 0 is an error, which the thread remembers.
fn done(answer: windows_sys::core::BOOL) -> io::Result<()> {
    if answer == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// A text as calls of Windows take it: UTF-16, with a NUL at its end.
fn wide(text: impl AsRef<OsStr>) -> Vec<u16> {
    text.as_ref().encode_wide().chain([0]).collect()
}

/// What a call wrote into a buffer, up to the NUL.
fn until_nul(buffer: &[u16]) -> String {
    let text = buffer.split(|letter| *letter == 0).next().unwrap_or_default();
    String::from_utf16_lossy(text)
}
