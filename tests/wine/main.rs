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
#[path = "../support/tools.rs"]
mod tools;
mod way;
mod wine;

/// Pixels by which two pictures of the same may differ: the caret, where a field ends, and an edge or two where Wine rounds
/// otherwise how far something is scrolled.
const ALIKE: usize = 1_500;
