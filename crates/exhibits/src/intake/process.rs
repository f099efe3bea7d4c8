//! One worker process: started for one document, fed, listened to, ended.

use std::io::{self, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::frame::{Frame, Job};
use crate::report::foreign::Error;
use crate::seal;

/// Longest life of one worker. Longer documents go through several.
const WALL: Duration = Duration::from_secs(30);
/// How often a cancel is looked for.
const LOOK: Duration = Duration::from_millis(20);

/// Runs `program --worker` on one job and hands each frame to `heard` until that answers `false`.
///
/// `Ok` means that `heard` was content; the process is gone in every case.
pub(super) fn run(
    program: &Path,
    job: &Job,
    file: &[u8],
    cancelled: &dyn Fn() -> bool,
    heard: &mut dyn FnMut(Frame) -> Result<bool, Error>,
) -> Result<(), Error> {
    let mut child = start(program)?;
    let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        end(&mut child);
        return Err(Error::NotStarted(io::ErrorKind::BrokenPipe));
    };
    let deadline = Instant::now() + WALL;
    // One frame in waiting: the next page is decoded while this one is encoded, never more.
    let (send, receive) = sync_channel(1);
    thread::scope(|scope| {
        scope.spawn(move || feed(stdin, job, file));
        scope.spawn(move || listen(stdout, job.side, &send));
        let outcome = listen_until(&receive, deadline, cancelled, heard);
        // Both threads end with the process: their pipes break.
        drop(receive);
        match outcome {
            Ok(()) => {
                end(&mut child);
                Ok(())
            }
            Err(Silence::Error(error)) => {
                end(&mut child);
                Err(error)
            }
            Err(Silence::Ended) => Err(cause(last_words(&mut child, deadline))),
        }
    })
}

/// Why no further frame comes.
enum Silence {
    /// The pipe closed before all was said: the process is dead or dying.
    Ended,
    Error(Error),
}

fn start(program: &Path) -> Result<Child, Error> {
    let mut command = Command::new(program);
    command.arg("--worker").arg(std::process::id().to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // Nothing of our surroundings is of use to a decoder.
    #[cfg(unix)]
    command.env_clear().current_dir("/");
    seal::tell_child(&mut command);
    // A Ctrl-C at the terminal is ours to hear: a worker that dies of it would look like a bad file.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let child = command.spawn().map_err(|error| Error::NotStarted(error.kind()))?;
    seal::hold(&child);
    Ok(child)
}

fn feed(mut stdin: ChildStdin, job: &Job, file: &[u8]) {
    // A worker that stops listening is noticed on the other pipe.
    job.write(&mut stdin).and_then(|()| stdin.write_all(file)).ok();
}

fn listen(stdout: ChildStdout, most_side: u32, send: &SyncSender<io::Result<Frame>>) {
    let mut stdout = BufReader::new(stdout);
    loop {
        let frame = Frame::read(&mut stdout, most_side);
        let last = frame.is_err();
        if send.send(frame).is_err() || last {
            return;
        }
    }
}

fn listen_until(
    receive: &Receiver<io::Result<Frame>>,
    deadline: Instant,
    cancelled: &dyn Fn() -> bool,
    heard: &mut dyn FnMut(Frame) -> Result<bool, Error>,
) -> Result<(), Silence> {
    loop {
        if cancelled() {
            return Err(Silence::Error(Error::Cancelled));
        }
        if Instant::now() >= deadline {
            return Err(Silence::Error(Error::TimedOut));
        }
        match receive.recv_timeout(LOOK) {
            Ok(Ok(frame)) => {
                if !heard(frame).map_err(Silence::Error)? {
                    return Ok(());
                }
            }
            Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(Silence::Error(Error::BadReply));
            }
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(Silence::Ended),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

fn end(child: &mut Child) {
    // It may have ended by itself.
    child.kill().ok();
    child.wait().ok();
}

/// How a process that closed its pipe ended; it is given until the deadline.
fn last_words(child: &mut Child, deadline: Instant) -> Option<ExitStatus> {
    while Instant::now() < deadline {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(Duration::from_millis(2)),
            Err(_) => break,
        }
    }
    end(child);
    None
}

#[cfg(target_os = "linux")]
fn cause(status: Option<ExitStatus>) -> Error {
    use std::os::unix::process::ExitStatusExt;
    let Some(status) = status else { return Error::TimedOut };
    match status.signal() {
        Some(libc::SIGXCPU | libc::SIGKILL) => Error::TimedOut,
        // Rust aborts when memory is refused, and when the stack is used up.
        Some(libc::SIGABRT) => Error::TooLarge(super::Limit::Memory),
        _ => Error::Crashed,
    }
}

#[cfg(not(target_os = "linux"))]
fn cause(status: Option<ExitStatus>) -> Error {
    if status.is_none() { Error::TimedOut } else { Error::Crashed }
}
