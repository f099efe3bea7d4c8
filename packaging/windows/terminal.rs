//! `recit.com`: starts the program one folder up, waits for it and ends as it does. Terminals of Windows go on at once with a program that
//! may have a window, and lose its exit code. It lies in a folder of its own, where nobody takes it for the program.

use std::env;
use std::io;
use std::process::{Command, exit};

/// What `cmd` says of a program that is not there.
const NOT_FOUND: i32 = 9009;

fn program() -> io::Result<i32> {
    let own = env::current_exe()?;
    let folder = own.ancestors().nth(2).ok_or(io::ErrorKind::NotFound)?;
    let ended = Command::new(folder.join("recit.exe")).args(env::args_os().skip(1)).status()?;
    // There is always one on Windows.
    Ok(ended.code().unwrap_or(NOT_FOUND))
}

fn main() {
    exit(program().unwrap_or_else(|error| {
        // In the words of the system, which speaks the language of whoever sits there.
        eprintln!("recit.exe: {error}");
        NOT_FOUND
    }))
}
