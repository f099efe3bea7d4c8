//! Every wall by itself: in a process of its own, without the others that would hide its absence.

use std::fs::File;
use std::io::ErrorKind::PermissionDenied;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};

use rustix::process::{dumpable_behavior, getppid, test_kill_process};

use super::*;

/// What a process of this test puts up: the kind of process and the layer.
const WALL: &str = "SEAL_TEST_WALL";
/// Said by a process whose wall held; none that did not run can say it.
const HELD: &str = "the wall held";

/// The walls of one kind of process.
fn walls<'a>(kind: &str, writable: &'a [PathBuf]) -> Vec<Wall<'a>> {
    match kind {
        "worker" => worker_walls(),
        "desk" => desk_walls(),
        "headless" => headless_walls(writable),
        "keeper" => keeper_walls(),
        other => panic!("no process is called {other}"),
    }
}

/// Puts up one of these walls and no other.
fn only(walls: Vec<Wall<'_>>, layer: Layer) -> State {
    let (_, wall) = walls.into_iter().find(|(there, _)| *there == layer).unwrap();
    wall()
}

#[test]
fn every_wall_that_is_said_to_hold_holds_alone() {
    if let Ok(wall) = std::env::var(WALL) {
        alone(&wall);
        return;
    }
    let home = tempfile::tempdir().unwrap();
    for kind in ["worker", "headless", "keeper", "desk"] {
        for (layer, _) in walls(kind, &[]) {
            let wall = format!("{kind} {layer:?}");
            let test = "seal::linux::alone::every_wall_that_is_said_to_hold_holds_alone";
            let output = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", test, "--nocapture", "--test-threads=1"])
                .env(WALL, &wall)
                .env("TMPDIR", home.path())
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&output.stdout);
            let why = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains(HELD), "{wall}: {said}{why}");
        }
    }
}

/// In the process of its own: one wall, then what it is for.
fn alone(wall: &str) {
    let (kind, layer) = wall.split_once(' ').unwrap();
    let layer = Layer::ALL.into_iter().find(|there| format!("{there:?}") == layer).unwrap();
    let folder = tempfile::tempdir().unwrap().keep();
    let outside = folder.with_extension("outside");
    let theirs = folder.join("theirs");
    fs::write(&theirs, "text").unwrap();
    let nobody = folder.to_str().unwrap().to_owned();
    let here = SocketAddr::from_abstract_name(&nobody).unwrap();
    let _listener = UnixListener::bind_addr(&here).unwrap();
    let state = only(walls(kind, std::slice::from_ref(&folder)), layer);
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    match (kind, layer, state) {
        (_, _, State::Missing(Reason::Kernel)) => {}
        ("worker", Layer::Files, State::Active | State::Partial) => {
            assert_eq!(File::open("/etc/passwd").unwrap_err().kind(), PermissionDenied);
            assert_eq!(File::create(&outside).unwrap_err().kind(), PermissionDenied);
            assert_eq!(Command::new("/bin/true").status().unwrap_err().kind(), PermissionDenied);
        }
        ("desk", Layer::Files, State::Active | State::Partial) => {
            File::open("/etc/passwd").unwrap();
            assert_eq!(File::open(&theirs).unwrap_err().kind(), PermissionDenied);
            assert_eq!(fs::read_dir(&folder).unwrap_err().kind(), PermissionDenied);
            assert_eq!(File::create(folder.join("new")).unwrap_err().kind(), PermissionDenied);
            assert_eq!(fs::remove_file(&theirs).unwrap_err().kind(), PermissionDenied);
            assert_eq!(Command::new("/bin/true").status().unwrap_err().kind(), PermissionDenied);
            let itself = Command::new("/proc/self/exe").arg("--list").output();
            assert_eq!(itself.unwrap_err().kind(), PermissionDenied);
        }
        (_, Layer::Files, State::Active | State::Partial) => {
            File::open("/etc/passwd").unwrap();
            File::create(folder.join("inside")).unwrap();
            assert_eq!(File::create(&outside).unwrap_err().kind(), PermissionDenied);
        }
        (_, Layer::Tcp, State::Active) => {
            UdpSocket::bind("127.0.0.1:0").unwrap();
            let (bound, reached) =
                (TcpListener::bind("127.0.0.1:0"), TcpStream::connect("127.0.0.1:9"));
            assert_eq!(bound.unwrap_err().kind(), PermissionDenied);
            assert_eq!(reached.unwrap_err().kind(), PermissionDenied);
        }
        (_, Layer::Scope, State::Active) => {
            assert!(test_kill_process(getppid().unwrap()).is_err());
            let reached = UnixStream::connect_addr(&here).unwrap_err();
            assert_eq!(reached.kind(), PermissionDenied);
        }
        (_, Layer::Memory, State::Active) => {
            assert!(Vec::<u8>::new().try_reserve_exact(1 << 30).is_err());
            assert_eq!(limit_of(&limits, "Max address space"), WORKER_MEMORY.to_string());
            assert_eq!(limit_of(&limits, "Max open files"), WORKER_FILES.to_string());
            assert_eq!(limit_of(&limits, "Max file size"), "0");
        }
        (_, Layer::Time, State::Active) => {
            assert_eq!(limit_of(&limits, "Max cpu time"), WORKER_SECONDS.to_string());
        }
        (_, Layer::Dumps, State::Active) => {
            assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
            assert_eq!(limit_of(&limits, "Max core file size"), "0");
            let filter = fs::read_to_string("/proc/self/coredump_filter").unwrap();
            assert_eq!(filter.trim(), "00000000");
        }
        // What each filter lets pass is tried beside it, call by call.
        (_, Layer::Calls, State::Active) => {
            assert_eq!(UdpSocket::bind("127.0.0.1:0").unwrap_err().kind(), PermissionDenied);
            let opens = File::open("/etc/passwd").is_ok();
            assert_eq!(opens, kind != "worker");
        }
        other => panic!("{other:?} neither holds nor says that the kernel does not know it"),
    }
    println!("{HELD}");
    // The worker's own wall would not let the test's threads end as they like to.
    std::process::exit(0);
}

/// The greatest value a limit of this process may have.
fn limit_of(limits: &str, name: &str) -> String {
    let line = limits.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().to_owned()
}
