//! The dossier on screen: built in the background, its pages drawn by the sealed worker, its file handed out.

mod outcome;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::futures::channel::mpsc;
use iced::widget::image::Handle as Pixels;
use iced::{Rectangle, Task};

use super::exhibit_files::{ExhibitFiles, digest, hex};
use super::store::aside;
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::dossier::verify;
use crate::intake::Raster;
use crate::law::Pack;
use crate::platform::handle::Handle;
use crate::platform::message::Refusal;
use crate::ui::preview::{Bookmark, Freshness, Link, Page, Preview, Saving, Shot, Volume, Wanted};
use outcome::Outcome;

/// Quiet time after the last change before the pages are built again, milliseconds.
pub const QUIET: i64 = 1_500;
/// Pages drawn at once.
const AT_ONCE: usize = 2;
/// Pages whose pictures are kept around those in sight.
const AROUND: u32 = 2;

/// The dossier's build and what came of it.
#[derive(Debug, Default)]
pub struct Printing {
    made: Option<Made>,
    /// Which volume the pages are of, and the build that made them.
    of: Option<Volume>,
    building: Option<Building>,
    /// The last change that the pages do not show, milliseconds.
    changed_at: Option<i64>,
    runs: u64,
    drawing: Vec<Wanted>,
    /// Pages the last build has and that could not be drawn.
    undrawn: Vec<Wanted>,
    wanted: Vec<Wanted>,
    /// The file it is to be written to as soon as it is built.
    into: Option<Handle>,
    /// What was written and has no name yet.
    written: Option<Written>,
    /// What was printed last, to the byte: a printer that stopped goes on with the same pages.
    printed: Option<Arc<Vec<u8>>>,
}

#[derive(Debug)]
struct Building {
    run: u64,
    stop: Arc<AtomicBool>,
}

#[derive(Clone)]
struct Made {
    run: u64,
    pdf: Arc<Vec<u8>>,
}

/// What left the case, for its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// The same as bytes.
    pub digest: [u8; 32],
    /// Name of the build.
    pub profile: String,
}

/// Why the file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// There are no pages: the build was stopped, blocked, or failed.
    NotBuilt,
    /// The system did not take it.
    Refused(Refusal),
}

/// What the work says.
#[derive(Clone, Debug)]
pub enum Message {
    /// The build has come so far.
    Progress(u64, u32, u32),
    Ended(u64, Arc<Outcome>),
    /// A page was drawn.
    Drawn(u64, Wanted, Option<Raster>),
    /// The file was written, or not.
    Written(Result<Written, NotWritten>),
    /// The printer got it, or did not.
    Fed(Result<(), NotWritten>),
}

/// Shows nothing of the pages.
impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Made").field("run", &self.run).finish_non_exhaustive()
    }
}

/// What a build needs of the open case.
pub struct Ground<'a> {
    /// The case as it stands.
    pub case: &'a Case,
    pub pack: &'a Arc<Pack>,
    pub files: &'a ExhibitFiles,
    /// The civil day it is.
    pub today: CivilDay,
}

impl Printing {
    pub fn changed(&mut self, now: i64, preview: &mut Preview) {
        self.changed_at = Some(now);
        if preview.freshness == Freshness::UpToDate {
            preview.freshness = Freshness::Outdated;
        }
    }

    /// Builds if the pages are not those of the case and the volume wanted, and it has been quiet for a while.
    pub fn look(
        &mut self,
        now: i64,
        volume: &Volume,
        preview: &mut Preview,
        ground: &Ground<'_>,
    ) -> Task<Message> {
        let other = self.of.as_ref() != Some(volume);
        let quiet = self.changed_at.is_some_and(|at| now - at >= QUIET);
        if other || quiet && self.building.is_none() {
            return self.build(volume, preview, ground);
        }
        Task::none()
    }

    pub fn build(
        &mut self,
        volume: &Volume,
        preview: &mut Preview,
        ground: &Ground<'_>,
    ) -> Task<Message> {
        if let Some(building) = &self.building {
            building.stop.store(true, Ordering::Relaxed);
        }
        self.runs += 1;
        let (run, stop) = (self.runs, Arc::new(AtomicBool::new(false)));
        self.building = Some(Building { run, stop: Arc::clone(&stop) });
        self.of = Some(volume.clone());
        self.changed_at = None;
        preview.freshness = Freshness::Building { done: 0, of: 0 };
        let (case, pack, files) =
            (ground.case.clone(), Arc::clone(ground.pack), ground.files.clone());
        let spec = volume.spec(ground.today);
        let (send, receive) = mpsc::unbounded();
        let started = std::thread::Builder::new().spawn(move || {
            let heard =
                &mut |done, of| send.unbounded_send(Message::Progress(run, done, of)).is_ok();
            let outcome = outcome::of(&case, &pack, &files, &spec, &stop, heard);
            send.unbounded_send(Message::Ended(run, Arc::new(outcome))).is_ok()
        });
        // Heard only if the thread could not be started, or died.
        let lost = Task::done(Message::Ended(run, Arc::new(Outcome::Failed)));
        match started {
            Ok(_) => Task::run(receive, |message| message).chain(lost),
            Err(_) => lost,
        }
    }

    pub fn cancel(&mut self) {
        if let Some(building) = &self.building {
            building.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Takes in what the work says.
    pub fn heard(
        &mut self,
        message: Message,
        preview: &mut Preview,
        files: &ExhibitFiles,
    ) -> Task<Message> {
        match message {
            Message::Progress(run, done, of) => {
                if self.building.as_ref().is_some_and(|building| building.run == run) {
                    preview.freshness = Freshness::Building { done, of };
                }
                Task::none()
            }
            Message::Ended(run, outcome) => self.ended(run, &outcome, preview, files),
            Message::Drawn(run, wanted, raster) => {
                self.drawing.retain(|other| *other != wanted);
                let current = self.made.as_ref().is_some_and(|made| made.run == run);
                if let Some(raster) = raster.filter(|_| current) {
                    let handle = Pixels::from_rgba(raster.width, raster.height, raster.rgba);
                    preview.pictures.insert(wanted.page, Shot { handle, side: wanted.side });
                } else if current {
                    self.undrawn.push(wanted);
                }
                self.draw(preview, files)
            }
            // The workspace hears of the file itself.
            Message::Written(_) | Message::Fed(_) => Task::none(),
        }
    }

    fn ended(
        &mut self,
        run: u64,
        outcome: &Outcome,
        preview: &mut Preview,
        files: &ExhibitFiles,
    ) -> Task<Message> {
        if self.building.take_if(|building| building.run == run).is_none() {
            return Task::none();
        }
        match outcome {
            Outcome::Built { pdf, contents, report } => {
                preview.pages = contents.pages.iter().map(page).collect();
                preview.bookmarks = contents.bookmarks.iter().map(bookmark).collect();
                preview.report = Some(Box::new(report.clone()));
                // Older pictures stay until the new ones are there.
                let pages = u32::try_from(preview.pages.len()).unwrap_or(u32::MAX);
                preview.pictures.retain(|page, shot| {
                    shot.side = 0;
                    *page < pages
                });
                preview.freshness = if self.changed_at.is_some() {
                    Freshness::Outdated
                } else {
                    Freshness::UpToDate
                };
                self.made = Some(Made { run, pdf: Arc::clone(pdf) });
                self.undrawn.clear();
                Task::batch([self.draw(preview, files), self.write(preview)])
            }
            Outcome::Blocked(report) => {
                preview.report = Some(Box::new(report.clone()));
                preview.freshness = Freshness::Blocked;
                self.not_written(preview)
            }
            Outcome::NoModel => {
                // Pages of another kind of filing are not left in sight, nor to be saved.
                self.made = None;
                self.undrawn.clear();
                *preview = Preview {
                    freshness: Freshness::NoModel,
                    saving: preview.saving,
                    outside: std::mem::take(&mut preview.outside),
                    paper: std::mem::take(&mut preview.paper),
                    ..Preview::default()
                };
                self.not_written(preview)
            }
            Outcome::Cancelled => {
                // What was stopped is begun again only when it is asked for.
                self.changed_at = None;
                preview.freshness = Freshness::Stopped;
                self.not_written(preview)
            }
            Outcome::Failed => {
                preview.freshness = Freshness::Failed;
                self.not_written(preview)
            }
        }
    }

    /// Draws the pages in sight that have no picture of this size.
    pub fn want(
        &mut self,
        wanted: Vec<Wanted>,
        preview: &mut Preview,
        files: &ExhibitFiles,
    ) -> Task<Message> {
        if self.wanted == wanted {
            return self.draw(preview, files);
        }
        let near = |page: u32| wanted.iter().any(|want| want.page.abs_diff(page) <= AROUND);
        preview.pictures.retain(|page, _| near(*page));
        self.wanted = wanted;
        self.draw(preview, files)
    }

    fn draw(&mut self, preview: &Preview, files: &ExhibitFiles) -> Task<Message> {
        let (Some(made), Some(worker)) = (&self.made, files.worker()) else { return Task::none() };
        let is_due = |want: &&Wanted| {
            let shot = preview.pictures.get(&want.page);
            shot.is_none_or(|shot| shot.side != want.side)
                && !self.drawing.contains(want)
                && !self.undrawn.contains(want)
        };
        let room = AT_ONCE.saturating_sub(self.drawing.len());
        let due: Vec<Wanted> = self.wanted.iter().filter(is_due).take(room).copied().collect();
        let mut tasks = Vec::new();
        for want in due {
            self.drawing.push(want);
            let (pdf, worker, run) = (Arc::clone(&made.pdf), worker.clone(), made.run);
            tasks.push(aside(
                move || worker.raster(&pdf, want.page, want.side, &|| false).ok(),
                move |raster| Message::Drawn(run, want, raster.flatten()),
            ));
        }
        Task::batch(tasks)
    }

    /// A file stands open: writes the dossier into it, building it first where it is not up to date.
    pub fn save_into(
        &mut self,
        handle: Handle,
        volume: &Volume,
        preview: &mut Preview,
        ground: &Ground<'_>,
    ) -> Task<Message> {
        self.into = Some(handle);
        preview.saving = Saving::Waiting;
        let current = self.of.as_ref() == Some(volume) && self.changed_at.is_none();
        if current && preview.freshness == Freshness::UpToDate {
            return self.write(preview);
        }
        if current && self.building.is_some() {
            return Task::none();
        }
        self.build(volume, preview, ground)
    }

    fn write(&mut self, preview: &mut Preview) -> Task<Message> {
        let (Some(made), Some(of)) = (&self.made, &self.of) else { return Task::none() };
        let Some(handle) = self.into.take() else { return Task::none() };
        preview.saving = Saving::Writing;
        let (pdf, profile) = (Arc::clone(&made.pdf), of.name.as_str().to_owned());
        aside(
            move || {
                handle.write(&pdf)?;
                let digest = digest(&pdf);
                Ok(Written { sha256: hex(&digest), digest, profile })
            },
            |heard| {
                let written = heard.unwrap_or(Err(Refusal::Other));
                Message::Written(written.map_err(NotWritten::Refused))
            },
        )
    }

    /// A printer listens: writes the pages on screen into it, or those of the printing before. They are the bytes that saving
    /// would write: built, and proved.
    pub fn print_into(
        &mut self,
        handle: Handle,
        again: bool,
        volume: &Volume,
        preview: &Preview,
    ) -> Task<Message> {
        let current = self.of.as_ref() == Some(volume) && self.changed_at.is_none();
        let shown = || {
            let made = self.made.as_ref().filter(|_| current);
            made.filter(|_| preview.freshness == Freshness::UpToDate)
        };
        let pdf = match again {
            true => self.printed.clone(),
            false => shown().map(|made| Arc::clone(&made.pdf)),
        };
        let Some(pdf) = pdf else {
            return Task::done(Message::Fed(Err(NotWritten::NotBuilt)));
        };
        self.printed = Some(Arc::clone(&pdf));
        // The handle ends with this: the printer waits for the end of the file.
        let work = move || handle.write(&pdf);
        aside(work, |heard| {
            let fed = heard.unwrap_or(Err(Refusal::Other));
            Message::Fed(fed.map_err(NotWritten::Refused))
        })
    }

    fn not_written(&mut self, preview: &mut Preview) -> Task<Message> {
        if self.into.take().is_none() {
            return Task::none();
        }
        preview.saving = Saving::No;
        Task::done(Message::Written(Err(NotWritten::NotBuilt)))
    }

    /// Notes what was written, until it has its name.
    ///
    /// # Errors
    /// Why nothing was.
    pub fn wrote(
        &mut self,
        written: Result<Written, NotWritten>,
        preview: &mut Preview,
    ) -> Result<(), NotWritten> {
        preview.saving = Saving::No;
        self.written = Some(written?);
        Ok(())
    }

    /// What was written, once it has its name.
    pub fn left(&mut self) -> Option<Written> {
        self.written.take()
    }
}

fn page(read: &verify::PageRead) -> Page {
    let link = |place: &verify::Place| Link {
        area: Rectangle { x: place.x, y: place.y, width: place.width, height: place.height },
        to: place.to,
    };
    Page { size: read.size, links: read.links.iter().map(link).collect() }
}

fn bookmark(entry: &verify::Entry) -> Bookmark {
    Bookmark { title: entry.title.clone(), depth: entry.depth, page: entry.page }
}
