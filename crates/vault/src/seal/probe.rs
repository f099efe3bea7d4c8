//! A live self-test: tries what a sealed process must not be able to do, and tells what happened.

use std::fs::{self, File, OpenOptions};
use std::net::UdpSocket;
use std::process::{Command, Stdio};

use super::{Probe, Verdict};

/// Tries every probe in this process. Harmless: what it makes, it removes.
pub fn probe() -> Vec<(Probe, Verdict)> {
    Probe::ALL
        .into_iter()
        .map(|probe| (probe, if works(probe) { Verdict::Allowed } else { Verdict::Denied }))
        .collect()
}

/// Tries one.
pub(super) fn works(probe: Probe) -> bool {
    match probe {
        Probe::Open => opens(),
        Probe::Write => writes(),
        Probe::Exec => starts_program(),
        Probe::Socket => UdpSocket::bind("127.0.0.1:0").is_ok(),
        Probe::LocalSocket => local_socket(),
        Probe::OtherProcess => reaches_parent(),
        Probe::Memory => takes_memory(),
    }
}

fn opens() -> bool {
    let own = std::env::current_exe().ok();
    own.is_some_and(|path| File::open(path).is_ok())
        || File::open("/etc/passwd").is_ok()
        || fs::read_dir("/").is_ok()
}

fn writes() -> bool {
    let path = std::env::temp_dir().join(format!("probe-{}", std::process::id()));
    let made = OpenOptions::new().write(true).create_new(true).open(&path).is_ok();
    if made {
        fs::remove_file(&path).ok();
    }
    made || unnamed_file()
}

fn starts_program() -> bool {
    // A program that every system has and that does nothing.
    let name = if cfg!(windows) { "whoami" } else { "true" };
    let mut program = Command::new(name);
    program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    program.status().is_ok() || becomes_program()
}

fn takes_memory() -> bool {
    Vec::<u8>::new().try_reserve_exact(1 << 30).is_ok()
}

#[cfg(target_os = "linux")]
fn unnamed_file() -> bool {
    rustix::fs::memfd_create("probe", rustix::fs::MemfdFlags::CLOEXEC).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn unnamed_file() -> bool {
    false
}

/// Reached only where no program can be started beside; if it works, this process is gone and its
/// reply stays unfinished, which the other side takes as a failed test.
#[cfg(unix)]
fn becomes_program() -> bool {
    use std::os::unix::process::CommandExt;
    // `exec` comes back only when it was refused.
    drop(Command::new("/bin/true").exec());
    false
}

#[cfg(not(unix))]
fn becomes_program() -> bool {
    false
}

#[cfg(unix)]
fn local_socket() -> bool {
    std::os::unix::net::UnixStream::pair().is_ok()
}

/// Pipes on which services of every Windows listen.
#[cfg(windows)]
const SERVICES: [&str; 3] = [r"\\.\pipe\lsass", r"\\.\pipe\srvsvc", r"\\.\pipe\ntsvcs"];

#[cfg(windows)]
fn local_socket() -> bool {
    let opens = |name: &str| OpenOptions::new().read(true).write(true).open(name).is_ok();
    SERVICES.into_iter().any(opens)
}

#[cfg(target_os = "linux")]
fn reaches_parent() -> bool {
    use rustix::process::{PidfdFlags, getppid, pidfd_open, test_kill_process};
    let Some(parent) = getppid() else { return true };
    pidfd_open(parent, PidfdFlags::empty()).is_ok()
        || test_kill_process(parent).is_ok()
        || File::open(format!("/proc/{}/mem", parent.as_raw_nonzero())).is_ok()
}

#[cfg(windows)]
fn reaches_parent() -> bool {
    super::windows::reaches_parent()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn without_a_seal_the_probes_succeed() {
        for (probe, verdict) in probe() {
            assert_eq!(verdict, Verdict::Allowed, "{probe:?} proves nothing");
        }
    }

    #[test]
    fn numbers_of_probes_lead_back() {
        for probe in Probe::ALL {
            assert_eq!(Probe::from_code(probe.code()), Some(probe));
        }
    }
}
