//! The program: a worker when started as one, else a command (the window comes with its own room).

use std::alloc::System;
use std::process::ExitCode;

use recit::{cli, intake, seal};
use zeroizing_alloc::ZeroAlloc;

/// Wipes every block of memory as it is given back: texts of the case are copied by every library
/// they pass through.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    seal::quiet_panics();
    if std::env::args_os().nth(1).is_some_and(|first| first == "--worker") {
        return intake::worker::run();
    }
    cli::run(std::env::args_os())
}
