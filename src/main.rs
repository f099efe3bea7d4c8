//! The program: a worker or a desk when started as one, else a command, of which one opens the window.

// Without a terminal of its own when it is started by a double click; a command joins the one it was typed in.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;

use recit::platform::{keeper, link};
use recit::{app, cli, intake, seal};
use zeroizing_alloc::ZeroAlloc;

/// Wipes every block of memory as it is given back: texts of the case are copied by every library
/// they pass through.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    seal::quiet_panics();
    seal::know_program();
    let first = std::env::args_os().nth(1).unwrap_or_default();
    if first == "--worker" {
        return intake::worker::run();
    }
    if first == "--keeper" {
        seal::take_name();
        return keeper::run(&seal::keeper());
    }
    if first == "--desk" {
        seal::take_name();
        let protection = seal::desk();
        return match link::connect() {
            Ok(link) => app::run(link, protection),
            Err(_) => cli::no_broker(),
        };
    }
    #[cfg(feature = "gallery")]
    if first == "--gallery" {
        return app::gallery::run();
    }
    cli::run(std::env::args_os())
}
