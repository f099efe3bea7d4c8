//! The running program behind the window.

use std::process::ExitCode;

use crate::platform::link::Link;
use crate::platform::message::{Reply, Request};
use crate::seal::Protection;

/// Runs the desk until its window is closed, a fresh desk takes its place, or the broker is gone.
#[must_use]
pub fn run(link: Link, _protection: Protection) -> ExitCode {
    // The window's own room replaces this loop.
    let Link { requests, replies, .. } = link;
    if requests.send(Request::Ready).is_err() {
        return ExitCode::FAILURE;
    }
    while let Some(received) = replies.wait() {
        if received.reply == Reply::Leave {
            break;
        }
    }
    ExitCode::SUCCESS
}
