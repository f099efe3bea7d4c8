//! The broker's loop: one desk at work, sometimes a second one that takes its place.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use super::Ending;
use super::seat::{Event, Seat, Stage, Started};
use crate::platform::dialogs::Dialogs;
use crate::platform::message::{
    Beginning, KnownCase, Outside, Refusal, Reply, Request, RequestId, Start,
};
use crate::platform::reach::Given;
use crate::platform::settings::{Settings, SettingsFile, Window};
use crate::report::protection::Protection;
use crate::seal;

/// How long an open case waits for the fresh desk before it is ended all the same.
const HAND_OVER: Duration = Duration::from_secs(5);
/// Desks that may crash one after another before the broker gives up.
const MOST_CRASHES: u32 = 3;

/// The work of one broker.
pub struct Shift<'a> {
    start_desk: &'a mut dyn FnMut() -> std::io::Result<Started>,
    dialogs: Arc<dyn Dialogs>,
    settings_file: SettingsFile,
    settings: Settings,
    /// The walls around this process, for desks to tell.
    protection: Protection,
    /// What desks left outside their cases in this sitting.
    outside: Outside,
    /// What desks were given in this sitting.
    given: Given,
    seats: BTreeMap<u64, Seat>,
    /// The desk at work: the one started last.
    current: u64,
    /// What the current desk was told to show.
    shown: Start,
    /// Cases unlocked since the program began; kept in memory alone.
    known: Vec<KnownCase>,
    crashes: u32,
    events: (Sender<Event>, Receiver<Event>),
}

impl<'a> Shift<'a> {
    /// A broker that starts desks so, shows these dialogs, and keeps the settings there.
    pub fn new(
        start_desk: &'a mut dyn FnMut() -> std::io::Result<Started>,
        dialogs: Arc<dyn Dialogs>,
        settings_file: SettingsFile,
        protection: Protection,
    ) -> Self {
        Self {
            start_desk,
            dialogs,
            settings: settings_file.read(),
            settings_file,
            protection,
            outside: Outside::default(),
            given: Given::default(),
            seats: BTreeMap::new(),
            current: 0,
            shown: Start::Start,
            known: Vec::new(),
            crashes: 0,
            events: channel(),
        }
    }

    /// Starts a desk and serves until the last one has ended.
    #[must_use]
    pub fn run(mut self, start: Start) -> Ending {
        if let Err(error) = self.seat(start, false) {
            return Ending::NotStarted(error.kind());
        }
        loop {
            let event = self.next_event();
            let ending = match event {
                Some(Event { seat, asked: Some((id, request)) }) => {
                    self.asked(seat, id, request);
                    None
                }
                Some(Event { seat, asked: None }) => self.gone(seat),
                None => None,
            };
            self.end_patience(Instant::now());
            if let Some(ending) = ending {
                self.finish();
                return ending;
            }
        }
    }

    fn next_event(&self) -> Option<Event> {
        let Some(until) = self.seats.values().filter_map(|seat| seat.until).min() else {
            // We hold a sender ourselves, so there always is a next one.
            return self.events.1.recv().ok();
        };
        self.events.1.recv_timeout(until.saturating_duration_since(Instant::now())).ok()
    }

    /// Starts a desk and puts it to work.
    fn seat(&mut self, start: Start, after_crash: bool) -> std::io::Result<()> {
        let started = (self.start_desk)()?;
        let number = self.current + 1;
        let (dialogs, given) = (Arc::clone(&self.dialogs), self.given.clone());
        let mut seat = Seat::new(number, started, dialogs, given, self.events.0.clone())?;
        self.shown = start.clone();
        let (settings, known) = (self.settings.clone(), self.known.clone());
        let (outside, protection) = (self.outside.clone(), self.protection.clone());
        let beginning = Beginning::new(start, settings);
        let law = self.settings_file.law().read();
        seat.begin(Beginning { after_crash, known, outside, protection, law, ..beginning });
        self.seats.insert(number, seat);
        self.current = number;
        Ok(())
    }

    fn asked(&mut self, number: u64, id: RequestId, request: Request) {
        let Some(seat) = self.seats.get_mut(&number) else { return };
        let Some(request) = seat.serve(id, request) else { return };
        match request {
            Request::Ready => self.ready(number),
            Request::CaseOpened { folder, label } => {
                let folder = folder.filter(|folder| self.given.was_opened(folder.as_path()));
                if let Some(folder) = &folder {
                    self.known.retain(|known| known.folder != *folder);
                    self.known.push(KnownCase { folder: folder.clone(), label });
                }
                seat.folder = folder;
                self.crashes = 0;
            }
            Request::StillOutside(outside) => self.outside = outside,
            Request::Keep(settings) => {
                self.settings = settings.in_range();
                let kept = self.settings_file.write(&self.settings);
                seat.say(Some(id), kept.as_ref().map_or_else(refused, |()| Reply::Done));
            }
            Request::KeepLaw { text } => {
                let kept = self.settings_file.law().keep(text.as_deref());
                seat.say(Some(id), kept.as_ref().map_or_else(refused, |()| Reply::Done));
            }
            Request::Lock { folder, hidden, window } => {
                let folder = folder.filter(|folder| self.given.was_opened(folder.as_path()));
                let start = Start::after_lock(folder, hidden);
                self.lock(number, id, start, window);
            }
            Request::Closing { window } => {
                seat.stage = Stage::Closing;
                self.keep_window(window);
            }
            // The clerk has answered all others.
            _ => {}
        }
    }

    /// The fresh desk stands: those before it may go.
    fn ready(&mut self, number: u64) {
        let now = Instant::now();
        for (other, seat) in &mut self.seats {
            if *other == number {
                if seat.stage == Stage::Starting {
                    seat.stage = Stage::Ready;
                }
            } else if *other < number {
                seat.dismiss(now);
            }
        }
    }

    fn lock(&mut self, number: u64, id: RequestId, start: Start, window: Option<Window>) {
        // A second press of the key changes nothing.
        if number != self.current {
            return;
        }
        self.keep_window(window);
        self.crashes = 0;
        let seated = self.seat(start, false);
        let Some(seat) = self.seats.get_mut(&number) else { return };
        match seated {
            Ok(()) => {
                seat.stage = Stage::Waiting;
                seat.until = Some(Instant::now() + HAND_OVER);
            }
            Err(error) if error.kind() == seal::REPLACED => {
                seat.say(Some(id), Reply::Refused(Refusal::Replaced));
            }
            Err(_) => seat.say(Some(id), Reply::Refused(Refusal::Other)),
        }
    }

    fn keep_window(&mut self, window: Option<Window>) {
        if let Some(window) = window {
            self.settings.window = Some(window);
            self.settings = std::mem::take(&mut self.settings).in_range();
            // Where the window stood is not worth a word.
            self.settings_file.write(&self.settings).ok();
        }
    }

    /// A desk is gone. Whether the broker's work has ended with it.
    fn gone(&mut self, number: u64) -> Option<Ending> {
        let mut seat = self.seats.remove(&number)?;
        if number != self.current {
            return None;
        }
        let closed = seat.ended_well() && seat.stage != Stage::Starting;
        if closed {
            return Some(Ending::Closed);
        }
        let relieving = self.seats.values().any(|seat| seat.stage == Stage::Waiting);
        // The very first one: the same would happen again.
        if seat.stage == Stage::Starting && number == 1 {
            return Some(Ending::NeverReady);
        }
        self.crashes += 1;
        if self.crashes > MOST_CRASHES {
            return Some(Ending::TooManyCrashes);
        }
        let start = match (seat.folder.take(), seat.stage, &self.shown) {
            (Some(folder), _, _) => Start::Locked { folder },
            // It never came to unlock; the next one tries the same.
            (None, _, Start::Locked { folder } | Start::Hidden { folder }) => {
                Start::Locked { folder: folder.clone() }
            }
            (None, _, _) => Start::Start,
        };
        match self.seat(start, !relieving) {
            Ok(()) => None,
            Err(error) => Some(Ending::NotStarted(error.kind())),
        }
    }

    /// Ends those who were told to go and did not, and those who waited too long for relief.
    fn end_patience(&mut self, now: Instant) {
        for seat in self.seats.values_mut() {
            if seat.until.is_none_or(|until| until > now) {
                continue;
            }
            seat.until = None;
            match seat.stage {
                Stage::Waiting => seat.dismiss(now),
                _ => seat.kill(),
            }
        }
    }

    fn finish(&mut self) {
        let now = Instant::now();
        for seat in self.seats.values_mut() {
            seat.dismiss(now);
        }
        self.seats.clear();
    }
}

/// What could not be kept.
fn refused(error: &std::io::Error) -> Reply {
    Reply::Refused(Refusal::from(error))
}
