//! One desk as its broker sees it: its process, its link, what it has said of itself.

use std::io;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::platform::clerk::{Clerk, Served};
use crate::platform::crew;
use crate::platform::dialogs::Dialogs;
use crate::platform::handle::Handle;
use crate::platform::keeper::Granted;
use crate::platform::message::{Beginning, Received, Refusal, Reply, Request, RequestId, Start};
use crate::platform::reach::Given;
use crate::platform::wire::{self, Way};
use crate::report::path::FilePath;

/// How long a desk that was told to end may take.
pub(super) const LEAVE: Duration = Duration::from_secs(1);

/// A desk that was started.
pub struct Started {
    /// The broker's end of the link.
    pub link: Way,
    /// The processes; `None` for a desk that is only played, in a test.
    pub process: Option<Processes>,
}

/// A desk, the keeper of its case folders, and its way to workers.
pub struct Processes {
    desk: Child,
    keeper: Keeper,
    crew: Way,
}

struct Keeper {
    process: Child,
    /// The desk's way to it.
    way: Way,
    /// Where it is told which folders were chosen.
    grants: Way,
}

impl Started {
    /// Starts a program as a desk, with one end of a link, and one as the keeper of its case folders.
    ///
    /// # Errors
    /// What the system says.
    pub fn process(desk: Command, keeper: Command) -> io::Result<Self> {
        let (grants, keeper) = Way::start(keeper)?;
        // Without a desk the keeper ends by itself.
        let (link, desk) = Way::start(desk)?;
        let (way, mut to_desk) = Way::pair()?;
        to_desk.leads_to(&desk)?;
        let to_desk = to_desk.into_files()?;
        let to_desk: Vec<_> = to_desk.iter().collect();
        // A keeper that is gone is noticed by the desk.
        wire::send_message(&grants, &(), &to_desk).ok();
        let keeper = Keeper { process: keeper, way, grants };
        let (mut workers, crew) = Way::pair()?;
        workers.leads_to(&desk)?;
        // Ends with the desk. What it starts ends with this thread.
        thread::spawn(move || crew::serve(&workers));
        Ok(Self { link, process: Some(Processes { desk, keeper, crew }) })
    }
}

/// Tells a keeper, and the memory of the sitting, which folders were chosen.
#[derive(Clone)]
struct Granting {
    keeper: Option<Arc<Mutex<Way>>>,
    given: Given,
}

impl Granting {
    /// Tells of the folder in this answer, and waits until it is heard: the desk asks for it next.
    fn before(&self, reply: &Reply) {
        let folder = match reply {
            Reply::Folder { folder, .. } => folder,
            Reply::Begin(beginning) => match &beginning.start {
                Start::Locked { folder } | Start::Hidden { folder } => folder,
                Start::Start | Start::Example => return,
            },
            _ => return,
        };
        self.given.note_opened(folder.as_path());
        let Some(keeper) = &self.keeper else { return };
        let keeper = keeper.lock().unwrap_or_else(PoisonError::into_inner);
        let told = wire::send_message(&keeper, &Granted::new(folder.clone()), &[]);
        // A keeper that is gone is noticed by the desk.
        told.and_then(|()| wire::receive_message::<()>(&keeper)).ok();
    }
}

/// What comes from a desk.
pub(super) struct Event {
    /// The number of its seat.
    pub(super) seat: u64,
    /// What it asks; `None` when its end of the link is closed.
    pub(super) asked: Option<(RequestId, Request)>,
}

/// How far a desk is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nothing is shown yet.
    Starting,
    /// Its window is there.
    Ready,
    /// It asked to be relieved; the fresh desk is starting.
    Waiting,
    /// It ends of its own will.
    Closing,
    /// It was told to end.
    Leaving,
}

pub(super) struct Seat {
    pub(super) stage: Stage,
    /// Folder of the open case, to lead back to after a crash.
    pub(super) folder: Option<FilePath>,
    /// When patience ends, in the stages that have an end.
    pub(super) until: Option<Instant>,
    clerk: Clerk,
    hands: Hands,
    out: Sender<Received>,
    granting: Granting,
    process: Option<Child>,
    keeper: Option<Child>,
    /// The desk's way to its keeper, until it is told.
    way: Option<Way>,
    /// The one to workers.
    crew: Option<Way>,
}

impl Seat {
    /// Listens to a desk that was started; what it says becomes events.
    pub(super) fn new(
        number: u64,
        started: Started,
        dialogs: Arc<dyn Dialogs>,
        given: Given,
        events: Sender<Event>,
    ) -> io::Result<Self> {
        let Started { link, process } = started;
        let (process, keeper, crew) = match process {
            Some(Processes { desk, keeper, crew }) => (Some(desk), Some(keeper), Some(crew)),
            None => (None, None, None),
        };
        let (keeper, way, grants) = match keeper {
            Some(Keeper { process, way, grants }) => (Some(process), Some(way), Some(grants)),
            None => (None, None, None),
        };
        let listening = link.try_clone()?;
        thread::spawn(move || {
            while let Ok(Some(asked)) = wire::asked(&listening) {
                if events.send(Event { seat: number, asked: Some(asked) }).is_err() {
                    return;
                }
            }
            // The broker may have ended first.
            events.send(Event { seat: number, asked: None }).ok();
        });
        let (out, messages) = channel();
        // A desk that does not listen must not keep the broker from locking it.
        thread::spawn(move || {
            while let Ok(message) = messages.recv() {
                if answer(&link, message).is_err() {
                    break;
                }
            }
            // The listener holds the link as well; a desk must see that nobody serves it any more.
            link.shutdown().ok();
        });
        Ok(Self {
            stage: Stage::Starting,
            folder: None,
            until: None,
            clerk: Clerk::new(dialogs, given.clone()),
            hands: Hands::default(),
            out,
            granting: Granting { keeper: grants.map(|grants| Arc::new(Mutex::new(grants))), given },
            process,
            keeper,
            way,
            crew,
        })
    }

    /// Says the first word, with the ways to the keeper and to workers.
    pub(super) fn begin(&mut self, mut beginning: Beginning) {
        let handles = |way: Option<Way>| -> Vec<Handle> {
            let files = way.and_then(|way| way.into_files().ok());
            files.into_iter().flatten().map(Handle::new).collect()
        };
        beginning.keeper = handles(self.way.take());
        beginning.keeper_files = beginning.keeper.len();
        beginning.crew = handles(self.crew.take());
        self.say(None, Reply::Begin(Box::new(beginning)));
    }

    /// Says something by itself, or in answer.
    pub(super) fn say(&self, to: Option<RequestId>, reply: Reply) {
        self.granting.before(&reply);
        // A desk that is gone is noticed on the other way.
        self.out.send(Received { to, reply }).ok();
    }

    /// Serves a question about files; gives back any other.
    pub(super) fn serve(&mut self, id: RequestId, request: Request) -> Option<Request> {
        match self.clerk.serve(request) {
            Served::Now(reply) => self.say(Some(id), reply),
            Served::Later(work) => match self.hands.take() {
                None => self.say(Some(id), Reply::Refused(Refusal::Busy)),
                Some(hand) => {
                    let (out, granting) = (self.out.clone(), self.granting.clone());
                    thread::spawn(move || {
                        let reply = work();
                        granting.before(&reply);
                        drop(hand);
                        // The desk may be gone by now.
                        out.send(Received { to: Some(id), reply }).ok();
                    });
                }
            },
            Served::NotMine(request) => return Some(request),
        }
        None
    }

    /// Tells the desk to end.
    pub(super) fn dismiss(&mut self, now: Instant) {
        if self.stage != Stage::Leaving {
            self.stage = Stage::Leaving;
            self.until = Some(now + LEAVE);
            self.say(None, Reply::Leave);
        }
    }

    /// Ends the desk now.
    pub(super) fn kill(&mut self) {
        if let Some(process) = &mut self.process {
            // It may have ended by itself.
            process.kill().ok();
        }
    }

    /// Whether the desk ended as a program ends that was not disturbed. Gives a process whose link
    /// is closed a moment to end.
    pub(super) fn ended_well(&mut self) -> bool {
        let asked_to = matches!(self.stage, Stage::Closing | Stage::Leaving);
        let Some(process) = &mut self.process else { return asked_to };
        let status = wait(process, Instant::now() + LEAVE);
        status.is_some_and(|status| status.success())
    }
}

/// Most questions of one desk that are worked on at once. A window asks a few.
const MOST_HANDS: usize = 16;

/// Counts what is being worked on for one desk.
#[derive(Default)]
struct Hands(Arc<()>);

impl Hands {
    /// A hand, free again when it is dropped.
    fn take(&self) -> Option<Arc<()>> {
        (Arc::strong_count(&self.0) <= MOST_HANDS).then(|| Arc::clone(&self.0))
    }
}

/// A folder of very long names makes an answer longer than a message may be.
fn answer(link: &Way, message: Received) -> io::Result<()> {
    let to = message.to;
    match wire::answer(link, message) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            wire::answer(link, Received { to, reply: Reply::Refused(Refusal::TooLarge) })
        }
        other => other,
    }
}

fn wait(process: &mut Child, until: Instant) -> Option<ExitStatus> {
    while Instant::now() < until {
        match process.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(Duration::from_millis(5)),
            Err(_) => break,
        }
    }
    // It may have ended by itself.
    process.kill().ok();
    process.wait().ok();
    None
}

/// No desk outlives its broker.
impl Drop for Seat {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let until =
                Instant::now() + if self.stage == Stage::Leaving { LEAVE } else { Duration::ZERO };
            wait(process, until);
        }
        if let Some(keeper) = &mut self.keeper {
            // It ends with its desk.
            wait(keeper, Instant::now() + LEAVE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_desk_is_worked_for_by_a_bounded_number_of_hands() {
        let hands = Hands::default();
        let mut taken: Vec<_> = (0..MOST_HANDS).map(|_| hands.take().unwrap()).collect();
        assert!(hands.take().is_none());
        taken.pop();
        assert!(hands.take().is_some());
    }
}
