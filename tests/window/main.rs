//! The real window on a screen that nobody sees, and what its processes do to the machine.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]

mod dari;
mod killed;
mod pair;
mod paste;
mod program;
#[path = "../support/paper.rs"]
mod paper;
#[path = "../support/robot.rs"]
mod robot;
mod replaced;
mod screen;
mod sheet;
mod spoken;
#[path = "../support/tools.rs"]
mod tools;
mod trace;
mod trouble;
mod two;
mod way;

/// Pixels by which two pictures of the same may differ: the caret, where a field ends.
const ALIKE: usize = 700;
