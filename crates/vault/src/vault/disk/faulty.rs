//! A disk whose n-th call of one kind fails, once.

use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex};

use super::simulated::SimulatedDisk;
use super::{Disk, Entry, Lock, NewFile};

/// The kinds of calls that can be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Kind {
    Create,
    Write,
    Sync,
    SyncFolder,
    List,
    Open,
    Read,
    Remove,
}

impl Kind {
    pub(in crate::vault) const ALL: [Self; 8] = [
        Self::Create,
        Self::Write,
        Self::Sync,
        Self::SyncFolder,
        Self::List,
        Self::Open,
        Self::Read,
        Self::Remove,
    ];
}

/// What is to fail.
#[derive(Clone, Copy, Debug)]
pub(in crate::vault) struct Fault {
    pub(in crate::vault) kind: Kind,
    /// Which call of this kind, from 1.
    pub(in crate::vault) nth: usize,
    pub(in crate::vault) error: io::ErrorKind,
    /// Removing what was begun fails too, as it does when a stick was pulled out.
    pub(in crate::vault) removal_fails: bool,
}

#[derive(Clone)]
pub(in crate::vault) struct FaultyDisk {
    disk: SimulatedDisk,
    plan: Arc<Mutex<Plan>>,
}

struct Plan {
    fault: Fault,
    seen: usize,
}

impl FaultyDisk {
    pub(in crate::vault) fn new(disk: SimulatedDisk, fault: Fault) -> Self {
        Self { disk, plan: Arc::new(Mutex::new(Plan { fault, seen: 0 })) }
    }

    /// Whether the fault has struck.
    pub(in crate::vault) fn has_struck(&self) -> bool {
        let plan = self.plan.lock().unwrap();
        plan.seen >= plan.fault.nth
    }

    fn call(&self, kind: Kind) -> io::Result<()> {
        let mut plan = self.plan.lock().unwrap();
        if kind == Kind::Remove && plan.fault.removal_fails && plan.seen == plan.fault.nth {
            return Err(plan.fault.error.into());
        }
        if kind != plan.fault.kind {
            return Ok(());
        }
        plan.seen += 1;
        if plan.seen == plan.fault.nth { Err(plan.fault.error.into()) } else { Ok(()) }
    }
}

impl Disk for FaultyDisk {
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile>> {
        self.call(Kind::Create)?;
        Ok(Box::new(FaultyFile { file: self.disk.create(name)?, disk: self.clone() }))
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.call(Kind::SyncFolder)?;
        self.disk.sync_folder()
    }

    fn list(&self) -> io::Result<Vec<Entry>> {
        self.call(Kind::List)?;
        self.disk.list()
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read>> {
        self.call(Kind::Open)?;
        Ok(Box::new(FaultyReader { from: self.disk.open(name)?, disk: self.clone() }))
    }

    fn open_from_medium(&self, name: &str) -> io::Result<Box<dyn Read>> {
        self.call(Kind::Open)?;
        Ok(Box::new(FaultyReader { from: self.disk.open_from_medium(name)?, disk: self.clone() }))
    }

    fn set_aside(&self, name: &str) -> io::Result<()> {
        self.disk.set_aside(name)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.call(Kind::Remove)?;
        self.disk.remove(name)
    }

    fn lock(&self, name: &str) -> Lock {
        self.disk.lock(name)
    }
}

struct FaultyFile {
    file: Box<dyn NewFile>,
    disk: FaultyDisk,
}

impl Write for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Err(error) = self.disk.call(Kind::Write) {
            // A full disk takes what still fits.
            let some = bytes.get(..bytes.len().min(4096) / 2).unwrap_or_default();
            self.file.write(some)?;
            return Err(error);
        }
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl NewFile for FaultyFile {
    fn sync(&mut self) -> io::Result<()> {
        self.disk.call(Kind::Sync)?;
        self.file.sync()
    }
}

struct FaultyReader {
    from: Box<dyn Read>,
    disk: FaultyDisk,
}

impl Read for FaultyReader {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.disk.call(Kind::Read)?;
        self.from.read(bytes)
    }
}
