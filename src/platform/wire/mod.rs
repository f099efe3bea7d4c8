//! Messages on a link between two processes, with open files beside them. What a link is, each system says for itself.

mod frame;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::fs::File;
use std::io;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::message::{Received, Reply, Request, RequestId};

#[cfg(unix)]
pub use unix::Way;
#[cfg(windows)]
pub use windows::Way;

pub(super) fn ask(link: &Way, id: RequestId, request: &Request) -> io::Result<()> {
    send_message(link, &(id, request), &[])
}

/// The next question; `None` when the desk is gone. Files are not accepted from it.
pub(super) fn asked(link: &Way) -> io::Result<Option<(RequestId, Request)>> {
    receive_message(link)
}

#[derive(Serialize, Deserialize)]
struct Answer<R> {
    to: Option<RequestId>,
    reply: R,
}

/// Sends an answer with its open files.
pub(super) fn answer(link: &Way, mut answer: Received) -> io::Result<()> {
    let files = answer.reply.open_files();
    let files: Vec<_> = files.iter().map(|file| &**file).collect();
    send_message(link, &Answer { to: answer.to, reply: &answer.reply }, &files)
}

/// The next answer with its open files; `None` when the broker is gone.
pub(super) fn answered(link: &Way) -> io::Result<Option<Received>> {
    let Some((answer, files)) = receive_with_files::<Answer<Reply>>(link)? else { return Ok(None) };
    let Answer { to, mut reply } = answer;
    reply.attach(files)?;
    Ok(Some(Received { to, reply }))
}

/// Sends a message with open files beside it.
pub(super) fn send_message(
    link: &Way,
    message: &impl Serialize,
    files: &[&File],
) -> io::Result<()> {
    link.send(&frame::encode(message)?, files)
}

/// The next message; `None` when the other side is gone. With files beside it, it is an error.
pub(super) fn receive_message<M: DeserializeOwned>(link: &Way) -> io::Result<Option<M>> {
    let Some((body, _)) = link.receive(false)? else { return Ok(None) };
    frame::decode(&body).map(Some)
}

/// The next message with the files beside it, from a process that is trusted like this one; `None` when it is gone.
pub(super) fn receive_with_files<M: DeserializeOwned>(
    link: &Way,
) -> io::Result<Option<(M, Vec<File>)>> {
    let Some((body, files)) = link.receive(true)? else { return Ok(None) };
    Ok(Some((frame::decode(&body)?, files)))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::platform::handle::Handle;
    use crate::platform::message::{MOST_FILES, OpenFile};

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
        let (here, there) = Way::pair().unwrap();
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
        let (here, there) = Way::pair().unwrap();
        let names: Vec<String> = (0..MOST_FILES).map(|at| format!("f{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (_folder, reply) = files_of(&names);
        // A pipe holds less.
        let sent = std::thread::spawn(move || answer(&here, Received { to: None, reply }));
        let Reply::Files { files, .. } = answered(&there).unwrap().unwrap().reply else { panic!() };
        assert_eq!(files.len(), MOST_FILES);
        sent.join().unwrap().unwrap();
    }

    #[test]
    fn what_is_no_message_is_an_error() {
        let hostile: [&[u8]; 5] = [
            &[1, 2],
            &[0xFF; 8],
            // Two files announced, none sent.
            &[2, 0, 0, 0, 2, 0, 0, 0, b'{', b'}'],
            &[2, 0, 0, 0, 0, 0, 0, 0, b'{', b'}'],
            &[9, 0, 0, 0, 0, 0, 0, 0, b'{'],
        ];
        for bytes in hostile {
            let (here, there) = Way::pair().unwrap();
            here.say(bytes).unwrap();
            drop(here);
            assert!(asked(&there).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn a_desk_may_not_send_files() {
        let (here, there) = Way::pair().unwrap();
        let (_folder, reply) = files_of(&["one"]);
        answer(&here, Received { to: None, reply }).unwrap();
        assert!(asked(&there).is_err());
    }
}
