//! Pictures on a phone or a card: looked for, shown a few at a time, copied one after the other.
//!
//! The broker lists and opens; the sealed worker decodes. Nothing is ever written where the pictures come from: what is
//! handed over is open for reading alone.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::Task;
use iced::widget::image::Handle;

use super::store::aside;
use crate::domain::id::ExhibitId;
use crate::domain::words::Words;
use crate::intake::{self, MOST_BYTES, PRINTABLE_SIDE, Raster, Worker};
use crate::platform::message::{OpenFile, Reply};
use crate::report::path::FilePath;
use crate::report::photos::{Device, Doubts};
use crate::ui::incoming::{IncomingFiles, Stage, Why};
use crate::ui::photos::{Copy, Photos, Shot, Source};

/// More would press on an old machine, and on the cable of a phone.
const AT_ONCE: usize = 2;
/// Longest side of a picture for the screen, pixels.
const SIDE: u32 = 288;
/// Pictures kept beside those in sight: about 30 MB.
const MOST: usize = 96;

/// What is being looked at and copied.
#[derive(Debug, Default)]
pub struct Photographs {
    /// What the screen shows of it.
    pub shown: Photos,
    /// The page is open.
    is_open: bool,
    /// Counts what was listed: answers to older questions are nobody's.
    run: u64,
    /// A second passed since it was asked what is connected, and the answer came.
    is_due: bool,
    is_asked: bool,
    /// Stops what is being decoded.
    stop: Arc<AtomicBool>,
    copying: Copying,
}

/// Copies being taken.
#[derive(Debug, Default)]
struct Copying {
    waiting: VecDeque<usize>,
    /// The exhibit they all are pages of; none: each is one of its own.
    to: Option<ExhibitId>,
    /// The one the broker was asked to open.
    asked: Option<usize>,
    /// The one being taken in, and its number there.
    taken: Option<(usize, u64)>,
}

/// What is to be asked of the broker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    /// What is connected.
    Devices,
    /// This picture, to be shown.
    Shot(u64, usize, FilePath),
    /// This picture, to be taken in.
    Copy(u64, usize, FilePath),
}

/// What the broker or the work says.
#[derive(Clone, Debug)]
pub enum Message {
    Devices(Vec<Device>),
    /// The pictures were listed, or could not be.
    Listed(u64, Words, bool, Box<Reply>),
    /// A picture to be shown is open, or could not be opened.
    ShotOpened(u64, usize, Option<OpenFile>),
    /// A picture was decoded.
    Shot(u64, usize, Made),
    /// A picture to be taken in is open, or could not be opened.
    CopyOpened(u64, usize, Option<OpenFile>),
}

/// What came of decoding a picture.
#[derive(Clone, Debug)]
pub enum Made {
    Picture(Raster, Doubts),
    Unread,
    Undecoded(intake::Error),
}

impl Photographs {
    /// The page is open, or is not. Once it is left copies go on; of the rest nothing stays.
    pub fn watch(&mut self, is_open: bool) {
        let was_open = std::mem::replace(&mut self.is_open, is_open);
        if is_open && !was_open {
            self.is_due = true;
        }
        if !is_open && was_open {
            self.halt();
            if !self.shown.is_copying() {
                self.forget();
            }
        }
    }

    /// Back to what is connected.
    pub fn forget(&mut self) {
        self.halt();
        self.run += 1;
        self.copying = Copying::default();
        let devices = std::mem::take(&mut self.shown.devices);
        self.shown = Photos { devices, ..Photos::default() };
    }

    /// Pictures are looked for; the number their list must answer with.
    pub fn search(&mut self, name: Words) -> u64 {
        self.forget();
        self.shown.source = Source::Searching(name);
        self.run
    }

    /// Stops reading pictures for the screen, or goes on.
    pub fn rest(&mut self, resting: bool) {
        self.halt();
        self.shown.resting = resting;
    }

    fn halt(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.stop = Arc::default();
        self.shown.shots.retain(|_, shot| !matches!(shot, Shot::Coming));
    }

    /// A second passed.
    pub fn tick(&mut self) {
        self.is_due = self.is_open;
    }

    /// Takes copies of these, as one exhibit or each as its own.
    pub fn copy(&mut self, chosen: Vec<usize>, to: Option<ExhibitId>) {
        // What is read for the screen would hold up the cable.
        self.halt();
        self.copying = Copying { to, ..Copying::default() };
        self.shown.copies.retain(|_, copy| *copy != Copy::Failed);
        for at in chosen {
            self.shown.copies.insert(at, Copy::Waiting);
            self.copying.waiting.push_back(at);
        }
    }

    /// Takes no further copies; what was taken stays.
    pub fn stop(&mut self) {
        self.copying.waiting.clear();
        let taken = self.copying.taken.map(|(at, _)| at);
        self.shown.copies.retain(|at, copy| *copy != Copy::Waiting || Some(*at) == taken);
    }

    /// What is to be asked of the broker, where the screen shows these and files may be taken in.
    pub fn wants(&mut self, in_sight: &[usize], is_intake_busy: bool) -> Vec<Want> {
        let mut wants = Vec::new();
        if self.is_open && self.is_due && !self.is_asked {
            (self.is_due, self.is_asked) = (false, true);
            wants.push(Want::Devices);
        }
        let Copying { waiting, asked, taken, .. } = &mut self.copying;
        if asked.is_none() && taken.is_none() && !is_intake_busy {
            *asked = waiting.pop_front();
            wants.extend(asked.and_then(|at| Some(Want::Copy(self.run, at, self.path(at)?))));
        }
        if self.shown.resting || self.shown.gone || self.shown.is_copying() {
            return wants;
        }
        self.shown.keep_few(in_sight, MOST);
        let coming = self.shown.shots.values().filter(|shot| matches!(shot, Shot::Coming)).count();
        let mut room = AT_ONCE.saturating_sub(coming);
        for at in in_sight.iter().filter(|_| self.is_open) {
            if room == 0 {
                break;
            }
            if !self.shown.shots.contains_key(at)
                && let Some(path) = self.path(*at)
            {
                self.shown.shots.insert(*at, Shot::Coming);
                room -= 1;
                wants.push(Want::Shot(self.run, *at, path));
            }
        }
        wants
    }

    fn path(&self, at: usize) -> Option<FilePath> {
        self.shown.photos.get(at).map(|photo| photo.path.clone())
    }

    /// Takes in what is said; a picture to be taken in is given back, with the exhibit it is a page of.
    pub fn heard(
        &mut self,
        message: Message,
        worker: Option<&Worker>,
    ) -> (Task<Message>, Option<(OpenFile, Option<ExhibitId>)>) {
        match message {
            Message::Devices(devices) => self.connected(devices),
            Message::Listed(run, name, is_device, reply) if run == self.run => {
                self.listed(name, is_device, *reply);
            }
            Message::ShotOpened(run, at, file) if run == self.run => {
                return (self.decode(at, file, worker), None);
            }
            Message::Shot(run, at, made) if run == self.run => self.decoded(at, made),
            Message::CopyOpened(run, at, file)
                if run == self.run && self.copying.asked == Some(at) =>
            {
                self.copying.asked = None;
                match file {
                    // It was stopped meanwhile.
                    _ if !self.shown.copies.contains_key(&at) => {}
                    Some(file) => {
                        self.copying.taken = Some((at, 0));
                        return (Task::none(), Some((file, self.copying.to.clone())));
                    }
                    None => {
                        self.shown.copies.insert(at, Copy::Failed);
                    }
                }
            }
            _ => {}
        }
        (Task::none(), None)
    }

    fn connected(&mut self, devices: Vec<Device>) {
        self.is_asked = false;
        if let Source::Found { folder, is_device: true, .. } = &self.shown.source {
            self.shown.gone = !devices.iter().any(|device| device.folder == *folder);
        }
        self.shown.devices = devices;
    }

    fn listed(&mut self, name: Words, is_device: bool, reply: Reply) {
        self.shown.source = match reply {
            Reply::Photos(found) => {
                self.shown.photos = found.photos;
                let (folder, left_out, unread) = (found.folder, found.left_out, found.unread);
                Source::Found { name, folder, is_device, left_out, unread }
            }
            Reply::Refused(why) => Source::Refused(why),
            _ => Source::Waiting,
        };
    }

    fn decode(
        &mut self,
        at: usize,
        file: Option<OpenFile>,
        worker: Option<&Worker>,
    ) -> Task<Message> {
        if !matches!(self.shown.shots.get(&at), Some(Shot::Coming)) {
            return Task::none();
        }
        let (Some(file), Some(worker)) = (file, worker.cloned()) else {
            self.shown.shots.insert(at, Shot::Unread);
            return Task::none();
        };
        let (run, stop) = (self.run, Arc::clone(&self.stop));
        aside(
            move || made(&file, &worker, &|| stop.load(Ordering::Relaxed)),
            move |heard| {
                let lost = Made::Undecoded(intake::Error::Crashed);
                Message::Shot(run, at, heard.unwrap_or(lost))
            },
        )
    }

    fn decoded(&mut self, at: usize, made: Made) {
        let shot = match made {
            // It was stopped, and may be wanted again since.
            Made::Undecoded(intake::Error::Cancelled) => return,
            Made::Picture(Raster { width, height, rgba, .. }, doubts) => {
                Shot::Ready { handle: Handle::from_rgba(width, height, rgba), doubts }
            }
            Made::Unread => Shot::Unread,
            Made::Undecoded(error) => Shot::Undecoded(error),
        };
        self.shown.shots.insert(at, shot);
    }

    /// The picture that was given back last is taken in under this number.
    pub fn given(&mut self, number: u64) {
        if let Some((_, given)) = &mut self.copying.taken {
            *given = number;
        }
    }

    /// Notes how far the copy has come that is being taken; its place, if the case holds it now.
    pub fn follow(&mut self, files: &IncomingFiles) -> Option<usize> {
        let (at, number) = self.copying.taken?;
        let file = files.files.iter().find(|file| file.number == number);
        let copy = match file.map(|file| &file.stage) {
            Some(Stage::Waiting | Stage::Reading { .. }) => return None,
            Some(Stage::Taken(_)) => Copy::Taken,
            Some(Stage::Known(_)) => Copy::Known,
            Some(Stage::Asks(_)) => Copy::Asks,
            Some(Stage::Refused(Why::Stopped)) => {
                self.copying.taken = None;
                self.shown.copies.remove(&at);
                return None;
            }
            Some(Stage::Refused(_)) | None => Copy::Failed,
        };
        self.copying.taken = None;
        self.shown.copies.insert(at, copy);
        copy.is_in_case().then_some(at)
    }
}

/// Decodes a picture in the size in which it is printed, where its doubts are told, and makes it small.
fn made(file: &OpenFile, worker: &Worker, stopped: &dyn Fn() -> bool) -> Made {
    let cancelled = Made::Undecoded(intake::Error::Cancelled);
    let bytes = match file.handle.read_until(MOST_BYTES as u64, stopped) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return cancelled,
        Err(_) => return Made::Unread,
    };
    match worker.raster(&bytes, 0, PRINTABLE_SIDE, stopped) {
        Ok(raster) => {
            let doubts = raster.doubts();
            Made::Picture(raster.shrunk(SIDE), doubts)
        }
        Err(error) => Made::Undecoded(error),
    }
}
