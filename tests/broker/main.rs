//! The broker over real sockets: what it does for a desk, and how one desk takes another's place.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod dialogs;
mod files;
mod processes;
mod relief;

use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{JoinHandle, spawn};

use recit::platform::broker::{Ending, Shift, Started};
use recit::platform::dialogs::Dialogs;
use recit::platform::link::{Link, on_socket};
use recit::platform::message::{DialogWords, Reply, Request, Start};
use recit::platform::settings::SettingsFile;
use recit::report::protection::Protection;

/// A broker in a thread, whose desks are played by the test.
struct Office {
    desks: Receiver<UnixStream>,
    broker: JoinHandle<Ending>,
    /// The folder in which everything happens.
    root: tempfile::TempDir,
}

/// A desk played by the test.
struct Desk {
    link: Link,
    /// To hang up: the link itself is held by the thread that listens.
    socket: UnixStream,
}

impl Office {
    fn open(dialogs: Arc<dyn Dialogs>, start: Start) -> Self {
        let root = tempfile::tempdir().unwrap();
        let settings = SettingsFile::at(root.path().join("settings.json"));
        let (sender, desks) = channel();
        let broker = spawn(move || {
            let mut start_desk = || {
                let (link, theirs) = UnixStream::pair()?;
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
        let socket = self.desks.recv().unwrap();
        let link = on_socket(socket.try_clone().unwrap()).unwrap();
        Desk { link, socket }
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
        self.socket.shutdown(std::net::Shutdown::Both).unwrap();
    }
}

fn words() -> DialogWords {
    DialogWords { title: "Choose".to_owned(), filter: "Images".to_owned() }
}
