//! The seals on Linux: Landlock, seccomp and limits put together, in the order that works.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, RestrictionStatus, Ruleset,
    RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope, path_beneath_rules,
};
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

use super::calls;
use super::{Layer, Part, Protection, Reason, State, WORKER_FILES, WORKER_MEMORY, WORKER_SECONDS};

/// One wall, and what puts it up around this process.
type Wall<'a> = (Layer, Box<dyn FnOnce() -> State + 'a>);

/// Puts up walls in the order given.
fn put_up(part: Part, walls: Vec<Wall<'_>>) -> Protection {
    let put_up: Vec<_> = walls.into_iter().map(|(layer, wall)| (layer, wall())).collect();
    Protection::of(part, &put_up)
}

/// Seals the process that decodes foreign files: no file, no socket, no program, no other process;
/// memory and time bounded. Only pipes already open stay usable.
///
/// Call it before the first foreign byte is read, while the process has one thread. It cannot be
/// undone.
pub fn worker() -> Protection {
    put_up(Part::Worker, worker_walls())
}

fn worker_walls() -> Vec<Wall<'static>> {
    // Dumps first, as one of them is switched off through a file; calls last, as the others need
    // calls that it refuses.
    vec![
        (Layer::Dumps, Box::new(no_dumps)),
        (Layer::Files, Box::new(|| state_of(no_files()))),
        (Layer::Tcp, Box::new(|| state_of(no_tcp()))),
        (Layer::Scope, Box::new(|| state_of(no_outside()))),
        (Layer::Memory, Box::new(bounded_memory)),
        (Layer::Time, Box::new(|| limit(Resource::Cpu, WORKER_SECONDS))),
        (Layer::Calls, Box::new(calls::restrict_worker)),
    ]
}

/// Seals a run of the command line: it may read anywhere, write only below `writable`, start our
/// own worker, and open no socket at all.
///
/// `writable` are folders; one that does not exist yet stands for its nearest parent that does,
/// since it is going to be made there. Call it before any thread starts. It cannot be undone.
pub fn headless(writable: &[PathBuf]) -> Protection {
    put_up(Part::Command, headless_walls(writable))
}

fn headless_walls(writable: &[PathBuf]) -> Vec<Wall<'_>> {
    vec![
        (Layer::Dumps, Box::new(no_dumps)),
        (Layer::Files, Box::new(|| state_of(write_only_below(writable)))),
        (Layer::Tcp, Box::new(|| state_of(no_tcp()))),
        (Layer::Calls, Box::new(calls::restrict_headless)),
    ]
}

/// Seals the process that has the window and the open case: of files it sees what a window is made of (libraries, typefaces,
/// keyboards), and starts no program; sockets of this machine only, no look into other processes, no image of its
/// memory. What it already holds open stays usable.
///
/// Call it before any thread starts. It cannot be undone.
pub fn desk() -> Protection {
    put_up(Part::Desk, desk_walls())
}

fn desk_walls() -> Vec<Wall<'static>> {
    vec![
        (Layer::Dumps, Box::new(no_dumps)),
        (Layer::Files, Box::new(|| state_of(what_a_window_is_made_of()))),
        (Layer::Tcp, Box::new(|| state_of(no_tcp()))),
        (Layer::Calls, Box::new(calls::restrict_desk)),
    ]
}

/// Seals the process that opens the files of cases: no socket, no look into other processes, no image of its memory. It is the one
/// that must reach every folder a person may choose.
///
/// Call it before any thread starts. It cannot be undone.
pub fn keeper() -> Protection {
    put_up(Part::Keeper, keeper_walls())
}

fn keeper_walls() -> Vec<Wall<'static>> {
    vec![
        (Layer::Dumps, Box::new(no_dumps)),
        (Layer::Tcp, Box::new(|| state_of(no_tcp()))),
        (Layer::Calls, Box::new(calls::restrict_headless)),
    ]
}

/// Keeps the memory of the process that starts the desk out of dumps, and lets nothing it starts gain
/// rights. It must stay open to the system's dialogs, which look at the process that asks for one, and
/// to the printer, which may be on the network; it holds nothing secret.
pub fn broker() -> Protection {
    // A kernel that refuses this knows none of the other layers either.
    rustix::thread::set_no_new_privs(true).ok();
    put_up(Part::Broker, vec![(Layer::Dumps, Box::new(empty_dumps))])
}

/// This program is in no reports of crashes for as long as the value lives.
#[derive(Debug)]
pub struct Unreported;

/// Keeps this program out of the reports of crashes: on this system each process does so itself.
#[must_use]
pub fn unreported() -> Unreported {
    Unreported
}

/// Ends this process with the one that started it. Whether that one, of this number, is still there.
pub fn end_with(parent: u32) -> bool {
    use rustix::process::{Signal, getppid, set_parent_process_death_signal};
    set_parent_process_death_signal(Some(Signal::KILL)).ok();
    // It may have ended before the signal was asked for.
    getppid().is_some_and(|found| u32::try_from(found.as_raw_nonzero().get()) == Ok(parent))
}

fn state_of(result: Result<RestrictionStatus, RulesetError>) -> State {
    match result.map(|status| status.ruleset) {
        Ok(RulesetStatus::FullyEnforced) => State::Active,
        Ok(RulesetStatus::PartiallyEnforced) => State::Partial,
        Ok(RulesetStatus::NotEnforced) => State::Missing(Reason::Kernel),
        Err(_) => State::Missing(Reason::Refused),
    }
}

/// The newest Landlock version whose file rights we ask for (device calls, kernel 6.10).
const FILE_RIGHTS: ABI = ABI::V5;

fn no_files() -> Result<RestrictionStatus, RulesetError> {
    Ruleset::default().handle_access(AccessFs::from_all(FILE_RIGHTS))?.create()?.restrict_self()
}

fn write_only_below(folders: &[PathBuf]) -> Result<RestrictionStatus, RulesetError> {
    let all = AccessFs::from_all(FILE_RIGHTS);
    let existing = folders.iter().map(|folder| nearest_existing(folder));
    Ruleset::default()
        .handle_access(all)?
        .create()?
        .add_rules(path_beneath_rules(["/"], AccessFs::from_read(FILE_RIGHTS)))?
        // A child whose stderr is dropped opens this one for writing.
        .add_rules(path_beneath_rules(["/dev/null"], all))?
        .add_rules(path_beneath_rules(existing, all))?
        .restrict_self()
}

/// Where systems keep what every program reads: libraries, typefaces, keyboards, time zones. Nobody's own files lie there.
const OF_THE_SYSTEM: [&str; 10] = [
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/etc",
    "/opt",
    "/nix/store",
    "/run/current-system",
    "/app",
    "/proc/self",
];
/// What a window reads of the person's own: typefaces, pointers, keyboards, the key to the screen. In the home folder.
const OF_THE_PERSON: [&str; 9] = [
    ".fonts",
    ".local/share/fonts",
    ".config/fontconfig",
    ".icons",
    ".local/share/icons",
    ".XCompose",
    ".xkb",
    ".config/xkb",
    ".Xauthority",
];
/// Where the pixels of a window are shared with the screen.
const SHARED_MEMORY: &str = "/dev/shm";

fn what_a_window_is_made_of() -> Result<RestrictionStatus, RulesetError> {
    let all = AccessFs::from_all(FILE_RIGHTS);
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let home = std::env::home_dir().unwrap_or_default();
    let own = OF_THE_PERSON.iter().map(|name| home.join(name));
    let own = own.chain(std::env::var_os("XAUTHORITY").map(PathBuf::from));
    let fonts_elsewhere =
        std::env::var_os("XDG_DATA_HOME").map(|data| Path::new(&data).join("fonts"));
    Ruleset::default()
        .handle_access(all)?
        .create()?
        .add_rules(path_beneath_rules(OF_THE_SYSTEM, read))?
        .add_rules(path_beneath_rules(own.chain(fonts_elsewhere), read))?
        .add_rules(path_beneath_rules(
            ["/dev/null", "/dev/zero", "/dev/urandom"],
            read | AccessFs::WriteFile,
        ))?
        .add_rules(path_beneath_rules([SHARED_MEMORY], all & !AccessFs::Execute))?
        .restrict_self()
}

fn nearest_existing(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let found = absolute.ancestors().find(|parent| parent.exists()).map(Path::to_path_buf);
    found.unwrap_or(absolute)
}

/// Landlock knows TCP since kernel 6.7.
fn no_tcp() -> Result<RestrictionStatus, RulesetError> {
    Ruleset::default()
        .set_compatibility(CompatLevel::SoftRequirement)
        .handle_access(AccessNet::from_all(ABI::V4))?
        // Every set of rules forbids moving a file to another folder unless it says otherwise.
        .handle_access(AccessFs::Refer)?
        .create()?
        .add_rules(path_beneath_rules(["/"], AccessFs::Refer))?
        .restrict_self()
}

/// Landlock knows signals and abstract sockets since kernel 6.12.
fn no_outside() -> Result<RestrictionStatus, RulesetError> {
    Ruleset::default()
        .scope(Scope::Signal)?
        .scope(Scope::AbstractUnixSocket)?
        .create()?
        .restrict_self()
}

fn bounded_memory() -> State {
    [
        limit(Resource::As, WORKER_MEMORY),
        limit(Resource::Nofile, WORKER_FILES),
        limit(Resource::Fsize, 0),
    ]
    .into_iter()
    .max()
    .unwrap_or(State::Active)
}

/// Three ways, since each alone has a hole: a limit of 0 is ignored when dumps go to a program,
/// the filter empties such dumps, and an undumpable process cannot be looked into.
fn no_dumps() -> State {
    // Before the other one, after which its file is root's.
    let empty = empty_dumps();
    let dumpable = match set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        Ok(()) => State::Active,
        Err(_) => State::Missing(Reason::Refused),
    };
    empty.max(dumpable)
}

/// Set for a process whose starter emptied its dumps: it has that from it, and may not be allowed to look.
const EMPTIED: &str = "RECIT_DUMPS_EMPTIED";
static DUMPS_EMPTIED: AtomicBool = AtomicBool::new(false);

/// Tells a process that is about to be started what it has from this one.
pub(super) fn tell_child(command: &mut Command) {
    if DUMPS_EMPTIED.load(Ordering::Relaxed) {
        command.env(EMPTIED, "1");
    }
}

/// The first two ways.
fn empty_dumps() -> State {
    let emptied = fs::write("/proc/self/coredump_filter", "0").is_ok()
        || std::env::var_os(EMPTIED).is_some_and(|said| said == "1");
    DUMPS_EMPTIED.store(emptied, Ordering::Relaxed);
    let filter = if emptied { State::Active } else { State::Partial };
    limit(Resource::Core, 0).max(filter)
}

fn limit(resource: Resource, most: u64) -> State {
    let bound = Rlimit { current: Some(most), maximum: Some(most) };
    match setrlimit(resource, bound) {
        Ok(()) => State::Active,
        Err(_) => State::Missing(Reason::Refused),
    }
}

#[cfg(test)]
mod alone;
