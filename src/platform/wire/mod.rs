//! Messages on a Unix socket: length, number of descriptors, JSON; the descriptors beside it.

use std::io::{self, IoSlice, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::message::{MOST_BYTES, MOST_FILES, Received, Reply, Request, RequestId};

const HEAD: usize = 8;

pub(super) fn ask(link: &UnixStream, id: RequestId, request: &Request) -> io::Result<()> {
    send_message(link, &(id, request), &[])
}

/// The next question; `None` when the desk is gone. Descriptors are not accepted from it.
pub(super) fn asked(link: &UnixStream) -> io::Result<Option<(RequestId, Request)>> {
    match receive_message(link)? {
        Some((asked, files)) if files.is_empty() => Ok(Some(asked)),
        Some(_) => Err(io::ErrorKind::InvalidData.into()),
        None => Ok(None),
    }
}

#[derive(Serialize, Deserialize)]
struct Answer<R> {
    to: Option<RequestId>,
    reply: R,
}

/// Sends an answer with its open files.
pub(super) fn answer(link: &UnixStream, mut answer: Received) -> io::Result<()> {
    let files = answer.reply.open_files();
    let files: Vec<_> = files.iter().map(|file| file.as_fd()).collect();
    send_message(link, &Answer { to: answer.to, reply: &answer.reply }, &files)
}

/// The next answer with its open files; `None` when the broker is gone.
pub(super) fn answered(link: &UnixStream) -> io::Result<Option<Received>> {
    let Some((answer, files)) = receive_message::<Answer<Reply>>(link)? else { return Ok(None) };
    let Answer { to, mut reply } = answer;
    reply.attach(files)?;
    Ok(Some(Received { to, reply }))
}

/// Sends a message with open files beside it.
pub(super) fn send_message(
    link: &UnixStream,
    message: &impl Serialize,
    files: &[BorrowedFd<'_>],
) -> io::Result<()> {
    let body = encode(message)?;
    let head = head(body.len(), files.len())?;
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FILES))];
    let mut beside = SendAncillaryBuffer::new(&mut space);
    if !files.is_empty() && !beside.push(SendAncillaryMessage::ScmRights(files)) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let sent = sendmsg(link, &[IoSlice::new(&head)], &mut beside, SendFlags::NOSIGNAL)?;
    let mut link = link;
    link.write_all(head.get(sent..).unwrap_or_default())?;
    link.write_all(&body)
}

/// The next message with the files beside it; `None` when the other side is gone.
pub(super) fn receive_message<M: DeserializeOwned>(
    link: &UnixStream,
) -> io::Result<Option<(M, Vec<OwnedFd>)>> {
    let Some((body, files)) = receive(link)? else { return Ok(None) };
    Ok(Some((decode(&body)?, files)))
}

fn encode(message: &impl Serialize) -> io::Result<Vec<u8>> {
    serde_json::to_vec(message).map_err(|_| io::ErrorKind::InvalidInput.into())
}

// The library's error could quote what it read.
fn decode<M: DeserializeOwned>(body: &[u8]) -> io::Result<M> {
    serde_json::from_slice(body).map_err(|_| io::ErrorKind::InvalidData.into())
}

fn head(bytes: usize, files: usize) -> io::Result<[u8; HEAD]> {
    if bytes > MOST_BYTES || files > MOST_FILES {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let [b0, b1, b2, b3] = (bytes as u32).to_le_bytes();
    let [f0, f1, f2, f3] = (files as u32).to_le_bytes();
    Ok([b0, b1, b2, b3, f0, f1, f2, f3])
}

fn receive(mut link: &UnixStream) -> io::Result<Option<(Vec<u8>, Vec<OwnedFd>)>> {
    let mut head = [0; HEAD];
    let mut files = Vec::new();
    let mut filled = 0;
    while filled < HEAD {
        let read = receive_some(link, head.get_mut(filled..).unwrap_or_default(), &mut files)?;
        match (read, filled) {
            (0, 0) => return Ok(None),
            (0, _) => return Err(io::ErrorKind::UnexpectedEof.into()),
            _ => filled += read,
        }
    }
    let [b0, b1, b2, b3, f0, f1, f2, f3] = head;
    let bytes = u32::from_le_bytes([b0, b1, b2, b3]) as usize;
    let announced = u32::from_le_bytes([f0, f1, f2, f3]) as usize;
    if bytes > MOST_BYTES || announced != files.len() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = vec![0; bytes];
    link.read_exact(&mut body)?;
    Ok(Some((body, files)))
}

/// Descriptors come with the first byte of a head; a plain read would drop them.
fn receive_some(link: &UnixStream, to: &mut [u8], files: &mut Vec<OwnedFd>) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FILES))];
    let mut beside = RecvAncillaryBuffer::new(&mut space);
    let mut parts = [IoSliceMut::new(to)];
    let received = loop {
        match recvmsg(link, &mut parts, &mut beside, RecvFlags::CMSG_CLOEXEC) {
            Err(rustix::io::Errno::INTR) => {}
            other => break other?,
        }
    };
    for message in beside.drain() {
        if let RecvAncillaryMessage::ScmRights(descriptors) = message {
            files.extend(descriptors);
        }
    }
    if received.flags.contains(ReturnFlags::CTRUNC) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(received.bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::platform::handle::Handle;
    use crate::platform::message::OpenFile;

    fn files_of(names: &[&str]) -> (tempfile::TempDir, Reply) {
        let folder = tempfile::tempdir().unwrap();
        let files = names
            .iter()
            .map(|name| {
                let path = folder.path().join(name);
                fs::write(&path, name).unwrap();
                let handle = Handle::new(fs::File::open(&path).unwrap());
                OpenFile { name: (*name).into(), bytes: name.len() as u64, modified: None, handle }
            })
            .collect();
        (folder, Reply::Files { files, refused: Vec::new(), left_out: 0 })
    }

    #[test]
    fn open_files_arrive_in_order_and_can_be_read_twice() {
        let (here, there) = UnixStream::pair().unwrap();
        let (folder, reply) = files_of(&["one", "three"]);
        answer(&here, Received { to: Some(RequestId(7)), reply }).unwrap();
        answer(&here, Received { to: None, reply: Reply::Leave }).unwrap();
        drop(folder);
        let received = answered(&there).unwrap().unwrap();
        assert_eq!(received.to, Some(RequestId(7)));
        let Reply::Files { files, .. } = received.reply else { panic!() };
        let read: Vec<_> = files.iter().map(|file| file.handle.read(5).unwrap()).collect();
        assert_eq!(read, [b"one".to_vec(), b"three".to_vec()]);
        let [_, three] = files.as_slice() else { panic!() };
        assert_eq!(three.handle.read(4), Err(crate::platform::message::Refusal::TooLarge));
        assert_eq!(answered(&there).unwrap().unwrap().reply, Reply::Leave);
        drop(here);
        assert!(answered(&there).unwrap().is_none());
    }

    #[test]
    fn as_many_files_as_promised_fit_in_a_message() {
        let (here, there) = UnixStream::pair().unwrap();
        let names: Vec<String> = (0..MOST_FILES).map(|at| format!("f{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (_folder, reply) = files_of(&names);
        answer(&here, Received { to: None, reply }).unwrap();
        let Reply::Files { files, .. } = answered(&there).unwrap().unwrap().reply else { panic!() };
        assert_eq!(files.len(), MOST_FILES);
    }

    #[test]
    fn what_is_no_message_is_an_error() {
        let hostile: [&[u8]; 5] = [
            &[1, 2],
            &[0xFF; 8],
            // Two descriptors announced, none sent.
            &[2, 0, 0, 0, 2, 0, 0, 0, b'{', b'}'],
            &[2, 0, 0, 0, 0, 0, 0, 0, b'{', b'}'],
            &[9, 0, 0, 0, 0, 0, 0, 0, b'{'],
        ];
        for bytes in hostile {
            let (mut here, there) = UnixStream::pair().unwrap();
            here.write_all(bytes).unwrap();
            drop(here);
            assert!(asked(&there).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn a_desk_may_not_send_descriptors() {
        let (here, there) = UnixStream::pair().unwrap();
        let (_folder, reply) = files_of(&["one"]);
        answer(&here, Received { to: None, reply }).unwrap();
        assert!(asked(&there).is_err());
    }
}
