//! A disk in memory that remembers every call, and what could be left of it after a crash.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, Weak};

use super::{Disk, Entry, Lock, NewFile};

/// One call that changed the disk.
#[derive(Clone, Debug)]
pub(in crate::vault) enum Call {
    Create(String),
    Write(String, Vec<u8>),
    Sync(String),
    SyncFolder,
    Remove(String),
    /// Not a call: here the program told a person that save number so-and-so is safe.
    Saved(u64),
}

/// A mistake planted in the save order, to prove that the trials would find it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::vault) enum Mistake {
    #[default]
    None,
    NoFileSync,
    NoFolderSync,
    /// The folder is not synced between new blobs and the revision that names them.
    NoBarrier,
}

pub(in crate::vault) type Files = BTreeMap<String, Vec<u8>>;

#[derive(Default)]
struct State {
    files: Files,
    log: Vec<Call>,
    mistake: Mistake,
    /// What comes back from the medium differs from what was written.
    bad_medium: bool,
    /// Whether the disk knows locks at all, and who holds the one there is.
    locks: bool,
    holder: Weak<()>,
}

/// Clones share one disk, as processes do.
#[derive(Clone, Default)]
pub(in crate::vault) struct SimulatedDisk(Arc<Mutex<State>>);

impl SimulatedDisk {
    pub(in crate::vault) fn with(files: Files) -> Self {
        Self(Arc::new(Mutex::new(State { files, ..State::default() })))
    }

    pub(in crate::vault) fn with_mistake(mistake: Mistake) -> Self {
        Self(Arc::new(Mutex::new(State { mistake, ..State::default() })))
    }

    /// A disk that knows locks, as those of one machine do.
    pub(in crate::vault) fn with_locks() -> Self {
        Self(Arc::new(Mutex::new(State { locks: true, ..State::default() })))
    }

    /// Puts files there as another machine would.
    pub(in crate::vault) fn bring(&self, files: Files) {
        self.state().files.extend(files);
    }

    pub(in crate::vault) fn files(&self) -> Files {
        self.state().files.clone()
    }

    pub(in crate::vault) fn log(&self) -> Vec<Call> {
        self.state().log.clone()
    }

    pub(in crate::vault) fn mark_saved(&self, number: u64) {
        self.state().log.push(Call::Saved(number));
    }

    pub(in crate::vault) fn turn_bad(&self, bad: bool) {
        self.state().bad_medium = bad;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl Disk for SimulatedDisk {
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile>> {
        let mut state = self.state();
        if state.files.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        state.files.insert(name.to_owned(), Vec::new());
        state.log.push(Call::Create(name.to_owned()));
        Ok(Box::new(SimulatedFile { disk: self.clone(), name: name.to_owned() }))
    }

    fn sync_folder(&self) -> io::Result<()> {
        let mut state = self.state();
        let made = state.log.iter().rev().find_map(|call| match call {
            Call::Create(name) => Some(name.starts_with("b-")),
            _ => None,
        });
        let skipped = match state.mistake {
            Mistake::NoFolderSync => true,
            Mistake::NoBarrier => made == Some(true),
            _ => false,
        };
        if !skipped {
            state.log.push(Call::SyncFolder);
        }
        Ok(())
    }

    fn list(&self) -> io::Result<Vec<Entry>> {
        let state = self.state();
        let entry = |(name, bytes): (&String, &Vec<u8>)| Entry {
            name: name.clone(),
            size: Some(bytes.len() as u64),
        };
        let here = state.files.iter().filter(|(name, _)| !name.contains('/'));
        Ok(here.map(entry).collect())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read>> {
        let state = self.state();
        let bytes = state.files.get(name).ok_or(io::ErrorKind::NotFound)?.clone();
        Ok(Box::new(io::Cursor::new(bytes)))
    }

    fn open_from_medium(&self, name: &str) -> io::Result<Box<dyn Read>> {
        let state = self.state();
        let mut bytes = state.files.get(name).ok_or(io::ErrorKind::NotFound)?.clone();
        if state.bad_medium
            && let Some(byte) = bytes.last_mut()
        {
            *byte ^= 1;
        }
        Ok(Box::new(io::Cursor::new(bytes)))
    }

    fn set_aside(&self, name: &str) -> io::Result<()> {
        let mut state = self.state();
        let bytes = state.files.remove(name).ok_or(io::ErrorKind::NotFound)?;
        state.files.insert(format!("{}/{name}", crate::vault::SET_ASIDE), bytes);
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = self.state();
        state.files.remove(name).ok_or(io::ErrorKind::NotFound)?;
        state.log.push(Call::Remove(name.to_owned()));
        Ok(())
    }

    fn lock(&self, _name: &str) -> Lock {
        let mut state = self.state();
        if !state.locks {
            return Lock::Unavailable;
        }
        if state.holder.upgrade().is_some() {
            return Lock::Elsewhere;
        }
        let held = Arc::new(());
        state.holder = Arc::downgrade(&held);
        Lock::Held(Box::new(held))
    }
}

struct SimulatedFile {
    disk: SimulatedDisk,
    name: String,
}

impl Write for SimulatedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let bytes = bytes.get(..4096).unwrap_or(bytes);
        let mut state = self.disk.state();
        let file = state.files.get_mut(&self.name).ok_or(io::ErrorKind::NotFound)?;
        file.extend_from_slice(bytes);
        state.log.push(Call::Write(self.name.clone(), bytes.to_vec()));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for SimulatedFile {
    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        if state.mistake != Mistake::NoFileSync {
            state.log.push(Call::Sync(self.name.clone()));
        }
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Crash {
    /// The process was killed: what it had asked for is there, the last write perhaps in part.
    Kill,
    /// The power failed: whatever was not synced may be there, missing, zeroed, garbled or short.
    PowerLoss,
}

#[derive(Default)]
struct Trace {
    bytes: Vec<u8>,
    durable_bytes: usize,
    name_durable: bool,
    removed: bool,
    removal_durable: bool,
}

/// One state the folder may be found in after the calls of `log`.
pub(in crate::vault) fn after_crash(log: &[Call], crash: Crash, chance: &mut Chance) -> Files {
    let mut traces: BTreeMap<&str, Trace> = BTreeMap::new();
    for (at, call) in log.iter().enumerate() {
        match call {
            Call::Create(name) => {
                traces.insert(name, Trace::default());
            }
            Call::Write(name, bytes) => {
                let torn = crash == Crash::Kill && at + 1 == log.len();
                let arrived = if torn { chance.below(bytes.len() + 1) } else { bytes.len() };
                traces.get_mut(name.as_str()).unwrap().bytes.extend_from_slice(&bytes[..arrived]);
            }
            Call::Sync(name) => {
                let trace = traces.get_mut(name.as_str()).unwrap();
                trace.durable_bytes = trace.bytes.len();
            }
            Call::SyncFolder => traces.values_mut().for_each(|trace| {
                trace.name_durable = true;
                trace.removal_durable = trace.removed;
            }),
            Call::Remove(name) => traces.get_mut(name.as_str()).unwrap().removed = true,
            Call::Saved(_) => {}
        }
    }
    let left = traces.into_iter().filter_map(|(name, trace)| {
        let bytes = match crash {
            Crash::Kill => (!trace.removed).then_some(trace.bytes),
            Crash::PowerLoss => after_power_loss(trace, chance),
        };
        bytes.map(|bytes| (name.to_owned(), bytes))
    });
    left.collect()
}

fn after_power_loss(mut trace: Trace, chance: &mut Chance) -> Option<Vec<u8>> {
    let undone = trace.removed && !trace.removal_durable && chance.below(2) == 0;
    if trace.removed && !undone {
        return None;
    }
    if !trace.name_durable && chance.below(3) == 0 {
        return None;
    }
    let unsafe_from = trace.durable_bytes;
    if unsafe_from == trace.bytes.len() {
        return Some(trace.bytes);
    }
    match chance.below(4) {
        0 => trace.bytes.truncate(unsafe_from),
        1 => trace.bytes[unsafe_from..].fill(0),
        _ => {
            for sector in trace.bytes[unsafe_from..].chunks_mut(512) {
                match chance.below(3) {
                    0 => sector.fill(0),
                    1 => sector.iter_mut().for_each(|byte| *byte = chance.below(256) as u8),
                    _ => {}
                }
            }
        }
    }
    if chance.below(3) == 0 {
        let length = unsafe_from + chance.below(trace.bytes.len() - unsafe_from + 1);
        trace.bytes.truncate(length);
    }
    Some(trace.bytes)
}

/// Chance that can be repeated (`SplitMix64`).
pub(in crate::vault) struct Chance(pub(in crate::vault) u64);

impl Chance {
    /// A number from 0 to `end - 1`.
    pub(in crate::vault) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}
