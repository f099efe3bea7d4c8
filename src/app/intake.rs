//! Files taken in: read, hashed, decoded once, stored; one after the other, off the window's thread.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::Task;
use iced::futures::channel::mpsc;

use super::exhibit_files::{ExhibitFiles, hash};
use crate::domain::id::{AttachmentId, ExhibitId};
use crate::intake::{self, MOST_BYTES};
use crate::platform::message::{OpenFile, Refusal};
use crate::ui::incoming::{Incoming, IncomingFiles, Stage, Why};

/// Files on their way into the case.
#[derive(Debug, Default)]
pub struct Intake {
    /// What the screen shows of it.
    pub shown: IncomingFiles,
    waiting: VecDeque<Job>,
    /// Files given as one exhibit: it comes into the case once all have been read.
    gathered: BTreeMap<u64, Gathered>,
    /// Files that wait for a word whether they are kept as they are.
    asking: BTreeMap<u64, Job>,
    running: Option<Running>,
    last: u64,
    /// Counts what was given at once.
    last_batch: u64,
}

/// What files that were given at once are to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// Further files of this exhibit.
    Of(ExhibitId),
    /// One new exhibit.
    One,
    /// A new exhibit each.
    Each,
}

/// An exhibit in the making.
#[derive(Debug)]
struct Gathered {
    exhibit: ExhibitId,
    stored: Vec<(u64, AttachmentId)>,
}

#[derive(Clone, Debug)]
struct Job {
    number: u64,
    batch: u64,
    becomes: Becomes,
    file: OpenFile,
    /// Kept even if it cannot be decoded.
    as_it_is: bool,
}

#[derive(Debug)]
struct Running {
    job: Job,
    stop: Arc<AtomicBool>,
}

/// What the work says.
#[derive(Clone, Debug)]
pub enum Message {
    /// So many pages of so many.
    Progress(u64, u32, u32),
    /// The file has come to its end.
    Ended(u64, End),
}

/// How a file ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// It is stored under this id.
    Stored(AttachmentId),
    /// The same bytes are there already.
    Known(ExhibitId),
    /// It cannot be decoded.
    Asks(intake::Error),
    /// It was not taken in.
    Refused(Why),
}

/// Files that are stored now and belong to one exhibit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Each with what tells it from the others.
    pub files: Vec<(u64, AttachmentId)>,
    /// The exhibit they are for, which may not be there yet; `None` for a new one.
    pub to: Option<ExhibitId>,
    /// What was given at once and becomes an exhibit each: undone at once.
    pub batch: Option<u64>,
}

/// The exhibits' files of a case, for finding the same bytes again.
pub type Used = BTreeMap<AttachmentId, ExhibitId>;

impl Intake {
    /// Takes these files, which were given at once. `fresh` makes an id.
    pub fn given(
        &mut self,
        becomes: &Becomes,
        files: Vec<OpenFile>,
        fresh: impl FnOnce(&str) -> String,
    ) {
        if !self.shown.is_busy() {
            // Those dropped together come one by one: none hides why another is not taken.
            self.shown.files.retain(|file| match file.stage {
                Stage::Asks(_) => true,
                Stage::Refused(why) => why != Why::Stopped,
                _ => false,
            });
        }
        self.last_batch += 1;
        let batch = self.last_batch;
        if *becomes == Becomes::One
            && let Ok(exhibit) = ExhibitId::try_from(fresh("exhibit"))
        {
            self.gathered.insert(batch, Gathered { exhibit, stored: Vec::new() });
        }
        for file in files {
            self.last += 1;
            let number = self.last;
            let name = file.name.clone();
            self.shown.files.push(Incoming { number, name, stage: Stage::Waiting });
            let becomes = becomes.clone();
            self.waiting.push_back(Job { number, batch, becomes, file, as_it_is: false });
        }
    }

    /// Keeps a file as it is that cannot be decoded.
    pub fn keep_as_it_is(&mut self, number: u64) {
        if let Some(job) = self.asking.remove(&number) {
            self.shown.note(number, Stage::Waiting);
            self.waiting.push_back(Job { as_it_is: true, ..job });
        }
    }

    /// Takes a file off the list.
    pub fn dismiss(&mut self, number: u64) {
        self.asking.remove(&number);
        let busy = |stage: &Stage| matches!(stage, Stage::Waiting | Stage::Reading { .. });
        self.shown.files.retain(|file| file.number != number || busy(&file.stage));
    }

    /// Stops what is under way and what waits.
    pub fn cancel(&mut self) {
        for job in std::mem::take(&mut self.waiting) {
            self.shown.note(job.number, Stage::Refused(Why::Stopped));
        }
        if let Some(running) = &self.running {
            running.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Begins with the next file if none is being read. `used` are the files that exhibits refer to, `fresh`
    /// makes an id.
    pub fn go_on(
        &mut self,
        files: &ExhibitFiles,
        used: impl FnOnce() -> Used,
        fresh: fn(&str) -> String,
    ) -> Task<Message> {
        if self.running.is_some() {
            return Task::none();
        }
        let Some(job) = self.waiting.pop_front() else { return Task::none() };
        let Ok(id) = AttachmentId::try_from(fresh("file")) else { return Task::none() };
        let number = job.number;
        self.shown.note(number, Stage::Reading { done: 0, of: 0 });
        let stop = Arc::new(AtomicBool::new(false));
        self.running = Some(Running { job: job.clone(), stop: Arc::clone(&stop) });
        let (send, receive) = mpsc::unbounded();
        let mut used = used();
        for Gathered { exhibit, stored } in self.gathered.values() {
            used.extend(stored.iter().map(|(_, file)| (file.clone(), exhibit.clone())));
        }
        let files = files.clone();
        let started = std::thread::Builder::new().spawn(move || {
            let progress =
                |done, of| send.unbounded_send(Message::Progress(number, done, of)).is_ok();
            let end = take(&files, &job, id, &used, &stop, &progress);
            send.unbounded_send(Message::Ended(number, end)).is_ok()
        });
        // Heard only if the thread could not be started, or died.
        let lost = Task::done(Message::Ended(number, End::Refused(Why::Unreadable)));
        match started {
            Ok(_) => Task::run(receive, |message| message).chain(lost),
            Err(_) => lost,
        }
    }

    /// Notes what the work says; files that are stored now are given back, to be put into an exhibit.
    pub fn heard(&mut self, message: Message) -> Option<Stored> {
        let (number, end) = match message {
            Message::Progress(number, done, of) => {
                self.shown.note(number, Stage::Reading { done, of });
                return None;
            }
            Message::Ended(number, end) => (number, end),
        };
        let running = self.running.take_if(|running| running.job.number == number)?;
        let Job { batch, becomes, .. } = running.job.clone();
        match end {
            End::Stored(attachment) => match (becomes, self.gathered.get_mut(&batch)) {
                (Becomes::One, Some(gathered)) => gathered.stored.push((number, attachment)),
                (Becomes::One | Becomes::Each, _) => {
                    let files = vec![(number, attachment)];
                    return Some(Stored { files, to: None, batch: Some(batch) });
                }
                (Becomes::Of(to), _) => {
                    let files = vec![(number, attachment)];
                    return Some(Stored { files, to: Some(to), batch: None });
                }
            },
            End::Known(exhibit) => self.shown.note(number, Stage::Known(exhibit)),
            End::Refused(why) => self.shown.note(number, Stage::Refused(why)),
            End::Asks(error) => {
                self.shown.note(number, Stage::Asks(error));
                self.asking.insert(number, running.job);
            }
        }
        self.all_of(batch)
    }

    /// What came of files given as one exhibit, once none of them is waited for.
    fn all_of(&mut self, batch: u64) -> Option<Stored> {
        if self.waiting.iter().any(|job| job.batch == batch) {
            return None;
        }
        let gathered = self.gathered.get_mut(&batch)?;
        let mut files = std::mem::take(&mut gathered.stored);
        files.sort_unstable_by_key(|(number, _)| *number);
        let to = Some(gathered.exhibit.clone());
        (!files.is_empty()).then_some(Stored { files, to, batch: None })
    }
}

fn take(
    files: &ExhibitFiles,
    job: &Job,
    id: AttachmentId,
    used: &Used,
    stop: &AtomicBool,
    progress: &dyn Fn(u32, u32) -> bool,
) -> End {
    let stopped = || stop.load(Ordering::Relaxed);
    let bytes = match job.file.handle.read_until(MOST_BYTES as u64, &stopped) {
        Ok(None) => return End::Refused(Why::Stopped),
        Ok(Some(bytes)) if bytes.is_empty() => return End::Refused(Why::Empty),
        Ok(Some(bytes)) => bytes,
        Err(Refusal::TooLarge) => return End::Refused(Why::TooLarge),
        Err(_) => return End::Refused(Why::Unreadable),
    };
    if let Some(same) = files.same(&hash(&bytes), used.keys()).and_then(|same| used.get(same)) {
        return End::Known(same.clone());
    }
    let made = match files.worker() {
        _ if job.as_it_is => None,
        None => return End::Asks(intake::Error::NotStarted(std::io::ErrorKind::NotFound)),
        Some(worker) => {
            let heard = &mut |at: intake::Progress| {
                progress(at.done, at.total);
            };
            match worker.printable(&bytes, &stopped, heard) {
                Ok(made) => Some(made),
                Err(intake::Error::Cancelled) => return End::Refused(Why::Stopped),
                Err(intake::Error::Empty) => return End::Refused(Why::Empty),
                Err(error) => return End::Asks(error),
            }
        }
    };
    if stopped() {
        return End::Refused(Why::Stopped);
    }
    match files.attach(&id, &job.file.name, bytes, made.as_ref()) {
        Ok(()) => End::Stored(id),
        Err(_) => End::Refused(Why::NotStored),
    }
}
