//! The exhibits: added, seen, described, put in order.

mod adding;
mod card;
mod details;
mod edit;
mod filed;
mod files;
mod list;
mod naming;
mod origin;
mod page;
mod part;
mod person;
mod photos;
mod stated;
mod suggested;
mod trouble;
mod viewer;

use std::collections::BTreeSet;
use std::path::PathBuf;

use iced::widget::container;
use iced::{Element, Length};

use crate::domain::exhibit::Exhibit;
use crate::domain::id::{AttachmentId, ExhibitId};
use crate::edit::{Change, RecordRef, order};
use crate::kit::context::Context;
use crate::kit::pane::Pane;
use crate::kit::widget::paste::paste;
use crate::kit::widget::rows::Sight;
use crate::lang::tr;
use crate::report::addresses;
use crate::ui::action::{Action, Ask, Work};
use crate::ui::desk::Desk;
use crate::ui::divided::{Widened, divided};
use crate::ui::form;
use crate::ui::picture::{Extent, Key, Picture};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

use viewer::Viewer;

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Exhibits {
    chosen: Option<ExhibitId>,
    /// Sensitive ones that someone asked to see.
    unmasked: BTreeSet<ExhibitId>,
    viewer: Option<Viewer>,
    /// What the page of the chosen one remembers.
    form: form::State,
    /// A path being typed or pasted.
    path: String,
    sight: Sight,
    /// The page of pictures on a phone or a card, while it is open.
    photos: Option<photos::Page>,
    /// A file that comes in does not take the place of what is described.
    stays: bool,
}

/// What was done in the step.
#[derive(Clone, Debug)]
pub enum Message {
    Choose(ExhibitId),
    /// In a narrow window: back to the list.
    Back,
    /// Show a sensitive exhibit, or mask it again.
    Unmask(ExhibitId, bool),
    /// Add files: a new exhibit each, or to one.
    Add(Option<ExhibitId>),
    /// A path is typed.
    Path(String),
    /// Take in the file of the typed path.
    TakePath,
    /// See a file of an exhibit.
    Open(ExhibitId, AttachmentId),
    Viewer(viewer::Message),
    /// Move the chosen one by so many places.
    Move(isize),
    /// Put the one of this id before the one at this place; moved by key, it keeps the keyboard.
    Put {
        id: String,
        before: usize,
        by_key: bool,
    },
    /// Delete the chosen one.
    Delete,
    /// Something of the chosen one was typed or picked.
    Form(form::Message),
    /// Something was pasted that is no text of a field; its paths, if it was these.
    Pasted(Vec<PathBuf>),
    /// Keep the exhibits' numbers of today for good, or let them go again.
    Freeze(bool),
    /// The list was scrolled.
    Scrolled(Sight),
    /// The list was made wider.
    Widened(Widened),
    /// The page of pictures on a phone or a card is wanted.
    OpenPhotos,
    Photos(photos::Message),
    /// Stop taking files in.
    Cancel,
    /// Keep a file that cannot be shown.
    KeepAsItIs(u64),
    /// Take a file off the list of those taken in.
    Dismiss(u64),
    Go(Step),
}

impl Exhibits {
    /// Shows this exhibit, whatever else was on screen.
    pub fn show(&mut self, id: &ExhibitId) {
        self.photos = None;
        self.describe(id);
    }

    /// Describes this exhibit from now on.
    fn describe(&mut self, id: &ExhibitId) {
        if self.chosen.as_ref() != Some(id) {
            self.form = form::State::default();
        }
        self.chosen = Some(id.clone());
        self.viewer = None;
    }

    /// Files were given: the first new exhibit that comes of them is described.
    pub fn files_given(&mut self) {
        self.stays = false;
    }

    /// A file came in for this exhibit. Whoever writes about another one is not led away from it; else the field
    /// the exhibit begins in.
    pub fn came(&mut self, id: &ExhibitId) -> Option<&'static str> {
        if self.stays {
            return None;
        }
        self.describe(id);
        if self.photos.is_some() {
            return None;
        }
        self.stays = true;
        Some(naming::TITLE)
    }

    fn chosen<'a>(&self, desk: &Desk<'a>) -> Option<&'a Exhibit> {
        desk.case.exhibit(self.chosen.as_ref()?)
    }

    fn is_masked(&self, exhibit: &Exhibit) -> bool {
        exhibit.sensitive && !self.unmasked.contains(&exhibit.id)
    }

    /// Answers what was done.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Choose(id) => {
                self.show(&id);
                self.stays = true;
            }
            Message::Back => self.chosen = None,
            Message::Unmask(id, true) => {
                self.unmasked.insert(id);
            }
            Message::Unmask(id, false) => {
                self.unmasked.remove(&id);
                self.viewer = None;
            }
            Message::Add(to) => return Action::Ask(Ask::PickFiles(to)),
            Message::Path(path) => match addresses::paths(&path) {
                Some(paths) if paths.len() > 1 => return Action::Ask(Ask::TakeIn(None, paths)),
                _ => self.path = path,
            },
            Message::Pasted(paths) => return Action::Ask(Ask::TakePasted(paths)),
            Message::Freeze(on) => return filed::freeze(on, desk, cx),
            Message::TakePath => return self.take_path(),
            Message::Open(exhibit, file) => {
                self.show(&exhibit);
                self.viewer = Some(Viewer::of(exhibit, file));
                self.stays = true;
            }
            Message::Viewer(message) => self.in_viewer(message, desk),
            Message::Move(by) => return self.moved(by, desk),
            Message::Put { id, before, by_key } => return put(&id, before, by_key, desk),
            Message::Delete => return self.delete(),
            Message::Form(message) => {
                self.stays = true;
                // Said to be sensitive while it is described, it stays before one's eyes.
                let described = self.chosen(desk).filter(|exhibit| !self.is_masked(exhibit));
                self.unmasked.extend(described.map(|exhibit| exhibit.id.clone()));
                return self.form.update(message, desk);
            }
            Message::Scrolled(sight) => self.sight = sight,
            Message::Widened(to) => return to.action(),
            Message::OpenPhotos => {
                self.viewer = None;
                self.photos = Some(photos::Page::default());
                return Action::focus(photos::FIRST.into());
            }
            Message::Photos(message) => return self.in_photos(message, desk),
            Message::Cancel => return Action::Work(Work::StopTaking),
            Message::KeepAsItIs(number) => return Action::Work(Work::KeepAsItIs(number)),
            Message::Dismiss(number) => return Action::Work(Work::Dismiss(number)),
            Message::Go(step) => return Action::go(step),
        }
        Action::None
    }

    fn in_photos(&mut self, message: photos::Message, desk: &Desk<'_>) -> Action {
        if let photos::Message::Leave = message {
            self.photos = None;
            return Action::None;
        }
        self.photos.as_mut().map_or(Action::None, |page| page.update(message, desk.photos))
    }

    /// Pictures of a phone or a card that are in sight, by their places.
    pub fn photos_in_sight(&self, desk: &Desk<'_>) -> Vec<usize> {
        self.photos.as_ref().map_or_else(Vec::new, |page| page.in_sight(desk.photos))
    }

    /// Whether the page of pictures is open.
    pub fn photos_are_open(&self) -> bool {
        self.photos.is_some()
    }

    /// What goes on with the keyboard in the page of pictures, where it is open.
    pub fn next_of_photos(&self) -> Option<&'static str> {
        self.photos.as_ref().map(photos::Page::next)
    }

    /// Other pictures are listed.
    pub fn photos_anew(&mut self) {
        if let Some(page) = &mut self.photos {
            *page = photos::Page::default();
        }
    }

    /// The case holds a copy of this picture now.
    pub fn photo_came(&mut self, at: usize) {
        if let Some(page) = &mut self.photos {
            page.came(at);
        }
    }

    fn take_path(&mut self) -> Action {
        let path = std::mem::take(&mut self.path);
        let path = path.trim().trim_matches(['"', '\'']);
        if path.is_empty() {
            return Action::None;
        }
        // Copied from a file manager it comes as an address.
        Action::Ask(Ask::TakeIn(
            None,
            addresses::paths(path).unwrap_or_else(|| vec![PathBuf::from(path)]),
        ))
    }

    fn in_viewer(&mut self, message: viewer::Message, desk: &Desk<'_>) {
        let Some(viewer) = &mut self.viewer else { return };
        if !viewer.update(message, desk) {
            self.viewer = None;
        }
    }

    fn moved(&self, by: isize, desk: &Desk<'_>) -> Action {
        let Some(id) = &self.chosen else { return Action::None };
        let at = desk.case.exhibits.iter().position(|exhibit| exhibit.id == *id);
        // Later is before the one after the next.
        let before = at.and_then(|at| at.checked_add_signed(if by > 0 { by + 1 } else { by }));
        before.map_or(Action::None, |before| put(id.as_str(), before, false, desk))
    }

    fn delete(&mut self) -> Action {
        match self.chosen.take() {
            Some(id) => Action::change(Change::Remove(RecordRef::Exhibit(id))),
            None => Action::None,
        }
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        if let Some(viewer) = &self.viewer
            && let Some(exhibit) = desk.case.exhibit(&viewer.exhibit)
        {
            return viewer.view(exhibit, self.is_masked(exhibit), desk, cx);
        }
        if let Some(page) = &self.photos
            && desk.writable
        {
            return photos::view(page, desk, cx).map(Message::Photos);
        }
        let chosen = self.chosen(desk);
        if desk.facing_person {
            return person::view(self, chosen, desk, cx);
        }
        let shown = self.at_desk(chosen, desk, cx);
        if !desk.writable {
            return shown;
        }
        // Files and pictures pasted anywhere in the step are exhibits to be, and no text of a field.
        paste(
            shown,
            |text| addresses::paths(text).map(Message::Pasted),
            Message::Pasted(Vec::new()),
        )
    }

    fn at_desk<'a>(
        &'a self,
        chosen: Option<&'a Exhibit>,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        let narrow = cx.narrow();
        if let Some(exhibit) = chosen.filter(|_| narrow) {
            return details::view(self, exhibit, desk, cx);
        }
        let list = list::view(self, desk, cx);
        if narrow {
            return list;
        }
        let side = match chosen {
            Some(exhibit) => details::view(self, exhibit, desk, cx),
            None => details::none(cx),
        };
        let parts = [list, side]
            .map(|part| container(part).width(Length::Fill).height(Length::Fill).into());
        divided(cx, Pane::Exhibits, parts, Message::Widened)
    }

    /// The pictures the step needs, the most pressing first.
    #[must_use]
    pub fn wanted(&self, desk: &Desk<'_>) -> Vec<Key> {
        let mut wanted = Vec::new();
        if self.photos.is_some() {
            return wanted;
        }
        if let Some(viewer) = &self.viewer
            && let Some(exhibit) = desk.case.exhibit(&viewer.exhibit)
        {
            if self.is_masked(exhibit) {
                return vec![viewer.masked()];
            }
            return viewer.wanted(desk);
        }
        if let Some(exhibit) = self.chosen(desk) {
            let translated = exhibit.translation.made().map(|made| made.files.as_slice());
            let files = exhibit.files.iter().chain(translated.unwrap_or_default());
            let ids = files.filter_map(|file| file.attachment.clone());
            wanted.extend(ids.map(|id| self.thumbnail(exhibit, id)));
        }
        wanted.extend(list::in_sight(self, desk).iter().filter_map(|exhibit| {
            Some(self.thumbnail(exhibit, part::first_file(exhibit)?.clone()))
        }));
        wanted
    }

    fn thumbnail(&self, exhibit: &Exhibit, attachment: AttachmentId) -> Key {
        let extent = if self.is_masked(exhibit) { Extent::Masked } else { Extent::Thumbnail };
        Key { attachment, page: 0, extent }
    }
}

/// Puts an exhibit before the one at a place of their list.
fn put(id: &str, before: usize, by_key: bool, desk: &Desk<'_>) -> Action {
    let record = ExhibitId::try_from(id).ok().map(RecordRef::Exhibit);
    let change = record.and_then(|record| order::before(desk.case, record, before));
    let Some(change) = change else { return Action::None };
    let keyboard = by_key.then(|| Action::focus(card::name(id).into()));
    Action::All(std::iter::once(Action::change(change)).chain(keyboard).collect())
}

/// How far the step is.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let exhibits = &desk.case.exhibits;
    if exhibits.is_empty() {
        return StepState::NotYet;
    }
    let reread = |exhibit: &Exhibit| exhibit.lacks_translation() || unreadable(exhibit, desk);
    let told = |exhibit: &Exhibit| !exhibit.title.is_blank() && !part::whence_unsaid(exhibit);
    match () {
        () if exhibits.iter().any(reread) => StepState::Reread,
        () if exhibits.iter().all(told) => StepState::Filled,
        () => StepState::Begun,
    }
}

fn unreadable(exhibit: &Exhibit, desk: &Desk<'_>) -> bool {
    part::first_file(exhibit).is_some_and(|file| {
        let key = Key { attachment: file.clone(), page: 0, extent: Extent::Thumbnail };
        matches!(desk.pictures.get(&key), Some(Picture::Unreadable(_)))
    })
}

/// Words explained at the end side.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "exhibits-word-exhibit"), |t| tr!(t, "exhibits-word-exhibit-is")),
        (|t| tr!(t, "exhibits-word-sworn"), |t| tr!(t, "exhibits-word-sworn-is")),
        (|t| tr!(t, "exhibits-word-list"), |t| tr!(t, "exhibits-word-list-is")),
    ]
}

#[cfg(test)]
mod tests;
