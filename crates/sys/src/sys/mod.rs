//! What only a call of Windows can do, as safe functions.

mod handles;
mod job;

use std::io;

pub use handles::{give, keep_from_children, take, this_process};
pub use job::Job;

/// What a call says of itself: 0 is an error, which the thread remembers.
fn done(answer: windows_sys::core::BOOL) -> io::Result<()> {
    if answer == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}
