//! A link for tests: real files, dialogs that answer by themselves, every answer there at once.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};

use super::in_process::House;
use super::{Error, Link, Replies, Requests};
use crate::platform::clerk::Clerk;
use crate::platform::dialogs::Scripted;
use crate::platform::message::{Beginning, Reply, Request};
use crate::platform::printer::Spooler;
use crate::platform::reach::Given;
use crate::platform::settings::SettingsFile;
use crate::vault::disk::RealFolders;

/// The other side of a scripted link, in the hands of the test.
#[derive(Clone)]
pub struct Script(Arc<Mutex<Inner>>);

struct Inner {
    house: Option<House>,
    instead: VecDeque<Reply>,
    asked: Vec<Request>,
}

/// A link whose dialogs choose what `dialogs` says, and whose settings go to `settings`. What is
/// asked for in files is done, in real folders, before `send` returns. A lock is answered with
/// `Leave`.
#[must_use]
pub fn scripted(
    beginning: Beginning,
    dialogs: Arc<Scripted>,
    settings: SettingsFile,
) -> (Link, Script) {
    let (sender, receiver) = mpsc::channel();
    let given = Given::default();
    for file in &beginning.outside.files {
        // A desk before this one saved it.
        given.note_saved(file.file.path.as_path());
    }
    let house = House {
        clerk: Clerk::new(dialogs, given),
        settings: beginning.settings.clone(),
        settings_file: settings,
        sender,
    };
    let inner = Inner { house: Some(house), instead: VecDeque::new(), asked: Vec::new() };
    let script = Script(Arc::new(Mutex::new(inner)));
    let other = script.clone();
    let requests = Requests::new(move |id, request| {
        let mut inner = other.inner();
        inner.asked.push(request.clone());
        let instead = if expects_answer(&request) { inner.instead.pop_front() } else { None };
        let house = inner.house.as_mut().ok_or(Error::Gone)?;
        match instead {
            Some(reply) => house.say(Some(id), reply),
            None => house.serve(id, request),
        }
        Ok(())
    });
    (
        Link {
            beginning,
            requests,
            replies: Replies { receiver },
            folders: Arc::new(RealFolders),
            keeper_walls: None,
            workers: None,
        },
        script,
    )
}

fn expects_answer(request: &Request) -> bool {
    let silent = [Request::Ready].contains(request)
        || matches!(
            request,
            Request::CaseOpened { .. } | Request::StillOutside(_) | Request::Closing { .. }
        );
    !silent
}

impl Script {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the desk asked since the last call.
    #[must_use]
    pub fn asked(&self) -> Vec<Request> {
        std::mem::take(&mut self.inner().asked)
    }

    /// The next question that expects an answer gets this one, and nothing is done.
    pub fn answer_next(&self, reply: Reply) {
        self.inner().instead.push_back(reply);
    }

    /// From now on prints with these programs.
    pub fn print_with(&self, spooler: Spooler) {
        if let Some(house) = &mut self.inner().house {
            house.clerk.print_with(spooler);
        }
    }

    /// Says something that was not asked.
    pub fn say(&self, reply: Reply) {
        if let Some(house) = &self.inner().house {
            house.say(None, reply);
        }
    }

    /// The broker is gone.
    pub fn hang_up(&self) {
        self.inner().house = None;
    }
}

impl std::fmt::Debug for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Script")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::platform::dialogs::Choice;
    use crate::platform::message::{DialogWords, FileKind, Refusal, Start};
    use crate::platform::settings::Settings;

    fn begin(choices: Vec<Choice>, settings: SettingsFile) -> (Link, Script) {
        let beginning = Beginning::new(Start::Start, Settings::default());
        scripted(beginning, Arc::new(Scripted::new(choices)), settings)
    }

    fn next(link: &Link) -> Reply {
        link.replies.look().unwrap().unwrap().reply
    }

    #[test]
    fn answers_are_there_at_once_and_the_files_are_real() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("photo.jpg");
        fs::write(&path, "pixels").unwrap();
        let (link, script) = begin(vec![Choice::Chosen(vec![path])], SettingsFile::default());
        let words = DialogWords::default();
        let ask = || Request::PickFiles { kind: FileKind::Exhibits, words: words.clone() };
        let id = link.requests.send(ask()).unwrap();
        let received = link.replies.look().unwrap().unwrap();
        assert_eq!(received.to, Some(id));
        let Reply::Files { files, .. } = received.reply else { panic!() };
        assert_eq!(files.first().unwrap().handle.read(100).unwrap(), b"pixels");
        link.requests.send(ask()).unwrap();
        assert_eq!(next(&link), Reply::NoDialog);
        script.answer_next(Reply::Refused(Refusal::Full));
        link.requests.send(Request::Ready).unwrap();
        link.requests.send(ask()).unwrap();
        assert_eq!(next(&link), Reply::Refused(Refusal::Full));
        assert_eq!(script.asked().len(), 4);
    }

    #[test]
    fn settings_are_kept_a_lock_relieves_and_a_broker_can_go() {
        let root = tempfile::tempdir().unwrap();
        let file = SettingsFile::at(root.path().join("settings.json"));
        let (link, script) = begin(Vec::new(), file.clone());
        let zoomed = Settings { zoom: 200, ..Settings::default() };
        link.requests.send(Request::Keep(zoomed.clone())).unwrap();
        assert_eq!(next(&link), Reply::Done);
        assert_eq!(file.read(), zoomed);
        link.requests.send(Request::Lock { folder: None, hidden: false, window: None }).unwrap();
        assert_eq!(next(&link), Reply::Leave);
        script.hang_up();
        assert_eq!(link.requests.send(Request::Ready), Err(Error::Gone));
        assert_eq!(link.replies.look(), Err(Error::Gone));
        assert_eq!(link.replies.wait(), None);
    }
}
