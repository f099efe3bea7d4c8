//! What a screen asks of the app. Plain values: screens are tested by comparing them.

use std::path::PathBuf;

use iced::widget::Id;

use super::step::Step;
use crate::domain::id::ExhibitId;
use crate::edit::Change;
use crate::review::Ref;

/// What a screen asks of the app.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Change the case as one step that can be undone.
    Change(Change),
    /// Change the case by typing: changes of the same place, made in a row, are undone as one.
    Type {
        /// The place: a field and its record.
        place: String,
        /// The change.
        change: Change,
    },
    /// Show a step.
    Go(Step),
    /// Show a record in its step.
    Show(Ref),
    /// Give the keyboard to this widget.
    Focus(Id),
    /// Scroll this into sight.
    Reveal(Id),
    /// Scroll this list so that its content begins so far above it, logical px.
    ScrollTo(Id, f32),
    /// Ask the system for files, to be taken in as exhibits or as further files of one.
    PickFiles(Option<ExhibitId>),
    /// Take in the files of these paths, typed or dropped.
    TakeIn(Option<ExhibitId>, Vec<PathBuf>),
    /// List the saves before.
    ListSaves,
    /// Build the dossier again and show its pages.
    BuildDossier,
    /// Save the dossier where the person chooses.
    SaveDossier,
    /// Save the dossier under this typed path.
    SaveDossierAs(PathBuf),
    /// Stop taking files in.
    StopTaking,
    /// Stop building the dossier.
    StopBuilding,
    /// Keep this file of those being taken in, though it cannot be shown.
    KeepAsItIs(u64),
    /// Take this file off the list of those being taken in.
    Dismiss(u64),
    /// Several, in order.
    All(Vec<Action>),
}

impl Action {
    /// Changes the case as one step.
    pub fn change(change: Change) -> Self {
        Self::Change(change)
    }

    /// Changes the case by typing at a place.
    pub fn typed(place: impl Into<String>, change: Change) -> Self {
        Self::Type { place: place.into(), change }
    }
}
