//! The program: headless commands (the window comes with its own room).

fn main() {}
