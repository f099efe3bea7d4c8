//! The program for Windows in a real window under Wine, and the robot that goes the same way without one. `.ci/windows`
//! builds the program, makes the prefix and runs this.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]

#[path = "../window/pair.rs"]
#[allow(dead_code, reason = "the tests of the other window use the rest")]
mod pair;
#[path = "../window/program.rs"]
#[allow(dead_code, reason = "the tests of the other window use the rest")]
mod program;
#[path = "../support/robot.rs"]
mod robot;
#[path = "../window/screen.rs"]
#[allow(dead_code, reason = "the tests of the other window use the rest")]
mod screen;
mod sheet;
#[path = "../support/tools.rs"]
mod tools;
mod way;
mod wine;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// There is one prefix, and the end of a test ends all that runs in it.
fn alone() -> MutexGuard<'static, ()> {
    static PREFIX: Mutex<()> = Mutex::new(());
    PREFIX.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Pixels by which two pictures of the same may differ: the caret, where a field ends, and an edge or two where Wine rounds
/// otherwise how far something is scrolled.
const ALIKE: usize = 1_500;
