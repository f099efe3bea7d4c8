//! An end of a link on Windows: two pipes; open files go as numbers of handles that were given to the other process before.

use std::fs::File;
use std::io::{self, IsTerminal, PipeReader, PipeWriter, Read, Write};
use std::os::windows::io::{AsHandle, BorrowedHandle, OwnedHandle};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::frame::{Announced, HEAD};
use crate::sys;

/// Bytes of a handle's number.
const NUMBER: usize = 8;

/// One end of a link between two processes.
#[derive(Debug)]
pub struct Way(Arc<Ends>);

#[derive(Debug)]
struct Ends {
    from: PipeReader,
    /// `None` once the link was ended from here: only then the other side hears of it.
    to: Mutex<Option<PipeWriter>>,
    /// Where the other end is.
    other: Other,
}

#[derive(Debug)]
enum Other {
    Here,
    Process(OwnedHandle),
    /// No file can be sent.
    Unknown,
}

impl Way {
    /// Both ends of a new link.
    ///
    /// # Errors
    /// What the system says.
    pub fn pair() -> io::Result<(Self, Self)> {
        let (one_hears, other_says) = io::pipe()?;
        let (other_hears, one_says) = io::pipe()?;
        let here = |from, to| Self::new(from, to, Other::Here);
        Ok((here(one_hears, one_says), here(other_hears, other_says)))
    }

    fn new(from: PipeReader, to: PipeWriter, other: Other) -> Self {
        Self(Arc::new(Ends { from, to: Mutex::new(Some(to)), other }))
    }

    /// Starts a program with the other end of a new link: what it hears is its standard input, and what it hears first is
    /// the number of the handle by which it answers. Its standard output is nobody's, so that nothing printed comes between.
    pub(in crate::platform) fn start(mut program: Command) -> io::Result<(Self, Child)> {
        let (mut here, there) = Self::pair()?;
        let (from, to, _) = there.alone()?;
        let child = program.stdin(from).stdout(Stdio::null()).spawn()?;
        here.leads_to(&child)?;
        let number = here.give(to.as_handle())?;
        here.say(&number.to_le_bytes())?;
        Ok((here, child))
    }

    /// The end with which this process was started ([`Way::start`]).
    pub(in crate::platform) fn given() -> io::Result<Self> {
        let stdin = io::stdin();
        // Reading would wait for somebody to type.
        if stdin.is_terminal() {
            return Err(io::ErrorKind::NotConnected.into());
        }
        // What this process starts would hear the link as well.
        sys::keep_from_children(stdin.as_handle())?;
        let mut from = PipeReader::from(stdin.as_handle().try_clone_to_owned()?);
        let mut number = [0; NUMBER];
        from.read_exact(&mut number)?;
        let to = sys::take(u64::from_le_bytes(number))?;
        Ok(Self::new(from, to.into(), Other::Unknown))
    }

    /// Tells which process has the other end: files are given to it.
    pub(in crate::platform) fn leads_to(&mut self, process: &Child) -> io::Result<()> {
        let process = process.as_handle().try_clone_to_owned()?;
        let ends = Arc::get_mut(&mut self.0).ok_or(io::ErrorKind::ResourceBusy)?;
        ends.other = Other::Process(process);
        Ok(())
    }

    /// A second hold of this end.
    ///
    /// # Errors
    /// None on this system.
    pub fn try_clone(&self) -> io::Result<Self> {
        Ok(Self(Arc::clone(&self.0)))
    }

    /// Ends the link for the other end, and for everybody here who sends.
    ///
    /// # Errors
    /// It had ended before.
    pub fn shutdown(&self) -> io::Result<()> {
        self.to().take().map(drop).ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    /// This end as open files, to be sent beside a message.
    pub(in crate::platform) fn into_files(self) -> io::Result<Vec<File>> {
        let (from, to, other) = self.alone()?;
        let mut files = vec![File::from(OwnedHandle::from(from)), OwnedHandle::from(to).into()];
        if let Other::Process(process) = other {
            files.push(process.into());
        }
        Ok(files)
    }

    /// The end that came as these files.
    pub(in crate::platform) fn from_files(files: Vec<File>) -> io::Result<Self> {
        let mut files = files.into_iter().map(OwnedHandle::from);
        match (files.next(), files.next(), files.next(), files.next()) {
            (Some(from), Some(to), other, None) => {
                let other = other.map_or(Other::Unknown, Other::Process);
                Ok(Self::new(from.into(), to.into(), other))
            }
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn alone(self) -> io::Result<(PipeReader, PipeWriter, Other)> {
        let Ends { from, to, other } =
            Arc::into_inner(self.0).ok_or(io::ErrorKind::ResourceBusy)?;
        let to = to.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok((from, to.ok_or(io::ErrorKind::NotConnected)?, other))
    }

    fn to(&self) -> MutexGuard<'_, Option<PipeWriter>> {
        self.0.to.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn send(&self, body: &[u8], files: &[&File]) -> io::Result<()> {
        let mut message = Announced { bytes: body.len(), files: files.len() }.head()?.to_vec();
        for file in files {
            message.extend(self.give(file.as_handle())?.to_le_bytes());
        }
        let mut to = self.to();
        let to = to.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        to.write_all(&message)?;
        to.write_all(body)
    }

    fn give(&self, file: BorrowedHandle<'_>) -> io::Result<u64> {
        match &self.0.other {
            Other::Here => sys::give(file, sys::this_process()),
            Other::Process(process) => sys::give(file, process.as_handle()),
            Other::Unknown => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    /// The next message; `None` when the other side is gone.
    pub(super) fn receive(&self, may_bring: bool) -> io::Result<Option<(Vec<u8>, Vec<File>)>> {
        let mut from = &self.0.from;
        let mut head = [0; HEAD];
        let mut filled = 0;
        while filled < HEAD {
            match (from.read(head.get_mut(filled..).unwrap_or_default())?, filled) {
                (0, 0) => return Ok(None),
                (0, _) => return Err(io::ErrorKind::UnexpectedEof.into()),
                (read, _) => filled += read,
            }
        }
        let announced = Announced::read(head)?;
        // Whoever may not bring any could name what this process holds.
        if announced.files > 0 && !may_bring {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut numbers = vec![[0; NUMBER]; announced.files];
        for number in &mut numbers {
            from.read_exact(number)?;
        }
        let mut body = vec![0; announced.bytes];
        from.read_exact(&mut body)?;
        let files = numbers.into_iter().map(|number| sys::take(u64::from_le_bytes(number)));
        let files: io::Result<_> = files.map(|taken| taken.map(File::from)).collect();
        Ok(Some((body, files?)))
    }

    /// Says bytes as they are.
    pub(super) fn say(&self, bytes: &[u8]) -> io::Result<()> {
        self.to().as_mut().ok_or(io::ErrorKind::BrokenPipe)?.write_all(bytes)
    }
}
