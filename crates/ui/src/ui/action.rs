//! What a screen asks of the app. Plain values: screens are tested by comparing them.

use std::path::PathBuf;

use iced::widget::Id;

use super::divided::Widened;
use super::step::Step;
use crate::domain::id::ExhibitId;
use crate::edit::Change;
use crate::report::path::FilePath;
use crate::report::print::{CameOut, Manner, Run};
use crate::review::Ref;

/// What a screen asks of the app.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Action {
    None,
    Edit {
        /// The field and its record, if it is typed: changes of the same place, made in a row, are undone as one.
        /// Without it the change is a step of its own.
        place: Option<String>,
        change: Change,
    },
    /// Show something else, or the same elsewhere.
    Navigate(Navigate),
    /// Long work of the open case.
    Work(Work),
    /// What leads out of the case.
    Ask(Ask),
    All(Vec<Action>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Navigate {
    Step(Step),
    /// A record, in its step.
    Record(Ref),
    /// This widget has the keyboard.
    Focus(Id),
    /// This text has the keyboard, its caret behind so many Unicode scalars.
    Caret(Id, usize),
    /// This is scrolled into sight.
    Reveal(Id),
    /// This list is scrolled so that its content begins so far above it, logical px.
    Scroll(Id, f32),
}

/// Long work of the open case, begun or stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Build the dossier again and show its pages.
    BuildDossier,
    /// Stop building the dossier.
    StopBuilding,
    /// Read no further pictures of a phone for the screen, or go on.
    RestPhotos(bool),
    /// Stop taking files in.
    StopTaking,
    /// Keep this file of those being taken in, though it cannot be shown.
    KeepAsItIs(u64),
    /// Take this file off the list of those being taken in.
    Dismiss(u64),
}

/// What leads out of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Files of the system's dialog, to be taken in as exhibits or as further files of one.
    PickFiles(Option<ExhibitId>),
    /// Take in the files of these paths, which were typed.
    TakeIn(Option<ExhibitId>, Vec<PathBuf>),
    /// Take in the files or the picture another program left to be pasted; if there is none, the files of these paths,
    /// which were pasted as text.
    TakePasted(Vec<PathBuf>),
    /// Pictures on a phone or a card.
    Photos(PhotoAsk),
    /// List the saves before.
    ListSaves,
    /// Save the dossier where the person chooses.
    SaveDossier,
    /// Save the dossier under this typed path.
    SaveDossierAs(PathBuf),
    Print(Print),
    Recall(Recall),
    /// A part of a screen was made wider or narrower.
    Widen(Widened),
}

/// Paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Print {
    /// Look which printers there are.
    Look,
    /// These pages of the dossier on screen.
    Pages(Manner, Run),
    /// What is left of what was printed last.
    Left(CameOut),
}

/// What is done about something that is outside the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recall {
    /// Take the jobs out of the printer's queue.
    ClearQueue,
    /// Delete this file.
    Erase(FilePath),
    /// This file was printed and taken away, or not after all.
    CheckOff(FilePath),
}

/// What is wanted of pictures on a phone or a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhotoAsk {
    /// List the pictures of this phone or card.
    Of(FilePath),
    /// List the pictures of a folder, chosen by dialog.
    ByHand,
    /// Back to what is connected.
    Forget,
    /// Take copies of these, as one exhibit or each as its own.
    Copy { chosen: Vec<usize>, together: bool },
}

impl Action {
    /// Changes the case as one step.
    pub fn change(change: Change) -> Self {
        Self::Edit { place: None, change }
    }

    /// Changes the case by typing at a place.
    pub fn typed(place: impl Into<String>, change: Change) -> Self {
        Self::Edit { place: Some(place.into()), change }
    }

    pub fn go(step: Step) -> Self {
        Self::Navigate(Navigate::Step(step))
    }

    /// Shows a record in its step.
    pub fn show(record: Ref) -> Self {
        Self::Navigate(Navigate::Record(record))
    }

    /// Gives the keyboard to a widget.
    pub fn focus(id: Id) -> Self {
        Self::Navigate(Navigate::Focus(id))
    }

    /// Scrolls something into sight.
    pub fn reveal(id: Id) -> Self {
        Self::Navigate(Navigate::Reveal(id))
    }

    /// Scrolls a list so that its content begins `y` logical px above it.
    pub fn scroll_to(list: Id, y: f32) -> Self {
        Self::Navigate(Navigate::Scroll(list, y))
    }
}
