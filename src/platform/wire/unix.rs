//! An end of a link on Unix: a socket, with open files beside the first byte of a message.

use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};

use super::frame::{Announced, HEAD};
use crate::platform::message::MOST_FILES;

/// One end of a link between two processes.
#[derive(Debug)]
pub struct Way(UnixStream);

impl Way {
    /// Both ends of a new link.
    ///
    /// # Errors
    /// What the system says.
    pub fn pair() -> io::Result<(Self, Self)> {
        let (one, other) = UnixStream::pair()?;
        Ok((Self(one), Self(other)))
    }

    /// Starts a program with the other end of a new link.
    pub(in crate::platform) fn start(mut program: Command) -> io::Result<(Self, Child)> {
        let (here, there) = Self::pair()?;
        program.stdin(OwnedFd::from(there.0)).stdout(Stdio::null());
        Ok((here, program.spawn()?))
    }

    /// The end with which this process was started ([`Way::start`]).
    pub(in crate::platform) fn given() -> io::Result<Self> {
        Ok(Self(io::stdin().as_fd().try_clone_to_owned()?.into()))
    }

    /// Tells which process has the other end: nobody need know on this system.
    pub(in crate::platform) fn leads_to(&mut self, _process: &Child) -> io::Result<()> {
        Ok(())
    }

    /// A second hold of this end.
    ///
    /// # Errors
    /// What the system says.
    pub fn try_clone(&self) -> io::Result<Self> {
        self.0.try_clone().map(Self)
    }

    /// Ends the link for everybody who holds this end, and for the other one.
    ///
    /// # Errors
    /// It had ended before.
    pub fn shutdown(&self) -> io::Result<()> {
        self.0.shutdown(Shutdown::Both)
    }

    /// This end as open files, to be sent beside a message.
    pub(in crate::platform) fn into_files(self) -> io::Result<Vec<File>> {
        Ok(vec![File::from(OwnedFd::from(self.0))])
    }

    /// The end that came as these files.
    pub(in crate::platform) fn from_files(files: Vec<File>) -> io::Result<Self> {
        let [file] = <[File; 1]>::try_from(files)
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(Self(OwnedFd::from(file).into()))
    }

    pub(super) fn send(&self, body: &[u8], files: &[&File]) -> io::Result<()> {
        let head = Announced { bytes: body.len(), files: files.len() }.head()?;
        let files: Vec<BorrowedFd<'_>> = files.iter().map(|file| file.as_fd()).collect();
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FILES))];
        let mut beside = SendAncillaryBuffer::new(&mut space);
        if !files.is_empty() && !beside.push(SendAncillaryMessage::ScmRights(&files)) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let sent = sendmsg(&self.0, &[IoSlice::new(&head)], &mut beside, SendFlags::NOSIGNAL)?;
        let mut link = &self.0;
        link.write_all(head.get(sent..).unwrap_or_default())?;
        link.write_all(body)
    }

    /// The next message; `None` when the other side is gone.
    pub(super) fn receive(&self, may_bring: bool) -> io::Result<Option<(Vec<u8>, Vec<File>)>> {
        let mut head = [0; HEAD];
        let mut files = Vec::new();
        let mut filled = 0;
        while filled < HEAD {
            let read = self.receive_some(head.get_mut(filled..).unwrap_or_default(), &mut files)?;
            match (read, filled) {
                (0, 0) => return Ok(None),
                (0, _) => return Err(io::ErrorKind::UnexpectedEof.into()),
                _ => filled += read,
            }
        }
        let announced = Announced::read(head)?;
        if announced.files != files.len() || !(may_bring || files.is_empty()) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut body = vec![0; announced.bytes];
        (&self.0).read_exact(&mut body)?;
        Ok(Some((body, files)))
    }

    /// Descriptors come with the first byte of a head; a plain read would drop them.
    fn receive_some(&self, to: &mut [u8], files: &mut Vec<File>) -> io::Result<usize> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FILES))];
        let mut beside = RecvAncillaryBuffer::new(&mut space);
        let mut parts = [IoSliceMut::new(to)];
        let received = loop {
            match recvmsg(&self.0, &mut parts, &mut beside, RecvFlags::CMSG_CLOEXEC) {
                Err(rustix::io::Errno::INTR) => {}
                other => break other?,
            }
        };
        for message in beside.drain() {
            if let RecvAncillaryMessage::ScmRights(descriptors) = message {
                files.extend(descriptors.map(File::from));
            }
        }
        if received.flags.contains(ReturnFlags::CTRUNC) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(received.bytes)
    }

    /// Says bytes as they are.
    #[cfg(test)]
    pub(super) fn say(&self, bytes: &[u8]) -> io::Result<()> {
        (&self.0).write_all(bytes)
    }
}
