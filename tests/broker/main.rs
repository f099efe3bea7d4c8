//! The broker over real links: what it does for a desk, and how one desk takes another's place.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
mod dialogs;
mod files;
#[cfg(windows)]
mod paper;
#[cfg(windows)]
#[path = "../worker/files.rs"]
#[allow(dead_code, reason = "the tests of the worker use the rest")]
mod pdf;
mod processes;
mod relief;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{JoinHandle, spawn};

use recit::platform::broker::{Ending, Shift, Started};
use recit::platform::dialogs::Dialogs;
use recit::platform::link::{self, Link};
use recit::platform::message::{DialogWords, Reply, Request, Start};
use recit::platform::settings::SettingsFile;
use recit::platform::wire::Way;
use recit::report::protection::Protection;
use recit::report::system::REPLACED;

/// A broker in a thread, whose desks are played by the test.
struct Office {
    desks: Receiver<Way>,
    broker: JoinHandle<Ending>,
    /// The folder in which everything happens.
    root: tempfile::TempDir,
}

/// A desk played by the test.
struct Desk {
    link: Link,
    /// To hang up: the link itself is held by the thread that listens.
    way: Way,
}

impl Office {
    fn open(dialogs: Arc<dyn Dialogs>, start: Start) -> Self {
        Self::open_until(usize::MAX, dialogs, start)
    }

    /// One whose program is replaced by another version after so many desks.
    fn open_until(desks_at_most: usize, dialogs: Arc<dyn Dialogs>, start: Start) -> Self {
        let root = tempfile::tempdir().unwrap();
        let settings = SettingsFile::at(root.path().join("settings.json"));
        let (sender, desks) = channel();
        let broker = spawn(move || {
            let mut left = desks_at_most;
            let mut start_desk = || {
                left = left.checked_sub(1).ok_or(REPLACED)?;
                let (link, theirs) = Way::pair()?;
                sender.send(theirs).unwrap();
                Ok(Started { link, process: None })
            };
            Shift::new(&mut start_desk, dialogs, settings, Protection::default()).run(start)
        });
        Self { desks, broker, root }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// The next desk that the broker starts.
    fn desk(&self) -> Desk {
        let way = self.desks.recv().unwrap();
        let link = link::over(way.try_clone().unwrap()).unwrap();
        Desk { link, way }
    }

    fn ready_desk(&self) -> Desk {
        let desk = self.desk();
        desk.tell(Request::Ready);
        desk
    }

    /// Names of what lies in the folder, the settings aside.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.root.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "settings.json")
            .collect();
        names.sort();
        names
    }
}

impl Desk {
    fn tell(&self, request: Request) {
        self.link.requests.send(request).unwrap();
    }

    fn hear(&self) -> Reply {
        self.link.replies.wait().unwrap().reply
    }

    fn ask(&self, request: Request) -> Reply {
        let id = self.link.requests.send(request).unwrap();
        let received = self.link.replies.wait().unwrap();
        assert_eq!(received.to, Some(id));
        received.reply
    }

    fn close(self) {
        self.tell(Request::Closing { window: None });
        self.hang_up();
    }

    fn hang_up(self) {
        self.way.shutdown().unwrap();
    }
}

fn words() -> DialogWords {
    DialogWords { title: "Choose".to_owned(), filter: "Images".to_owned() }
}
