//! What lies on the desk: the open case and what was computed from it, for every screen to read.

use std::collections::BTreeMap;

use super::incoming::IncomingFiles;
use super::photos::Photos;
use super::picture::Pictures;
use super::preview::Preview;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::id::{AttachmentId, ExhibitId};
use crate::domain::order::by_time;
use crate::domain::words::Words;
use crate::law::{Deadline, Pack};
use crate::review::Point;

/// The open case and what was computed from it.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub case: &'a Case,
    /// What the case is called before it is open; `None` without a label, or where it may name somebody.
    pub label: Option<&'a str>,
    pub pack: &'a Pack,
    /// Its deadlines, the most pressing first.
    pub deadlines: &'a [Deadline],
    /// Its points to re-read.
    pub points: &'a [Point],
    /// The events by time, as places in the case; see [`Desk::by_time`].
    pub order: &'a [usize],
    /// Today's numbers of the exhibits, as the dossier that is sent would print them; an exhibit that is
    /// not shown there has none.
    pub numbers: &'a BTreeMap<ExhibitId, u32>,
    /// The names under which the files of exhibits came.
    pub names: &'a BTreeMap<AttachmentId, Words>,
    /// Pictures of exhibits that are decoded.
    pub pictures: &'a Pictures,
    /// Files on their way into the case.
    pub taking: &'a IncomingFiles,
    /// Pictures on a phone or a card.
    pub photos: &'a Photos,
    /// The dossier's pages on screen.
    pub preview: &'a Preview,
    /// A new id that no record has: the given word, a hyphen and letters drawn at random.
    pub fresh: &'a dyn Fn(&str) -> String,
    /// The screen is turned to the person: no notes, no protected names.
    pub facing_person: bool,
    /// Whether the case can be changed; a fork or a case open elsewhere cannot.
    pub writable: bool,
    /// Whether the case is saved at all; the example is not.
    pub kept: bool,
}

impl<'a> Desk<'a> {
    /// The events by time. While something is typed into a large case the order is that of before.
    #[must_use]
    pub fn by_time(&self) -> Vec<&'a Event> {
        let events = &self.case.events;
        if self.order.len() == events.len() {
            self.order.iter().filter_map(|at| events.get(*at)).collect()
        } else {
            by_time(&events.iter().collect::<Vec<_>>())
        }
    }
}

/// A case laid on a desk as tests need it: nothing computed, new ids that end in "new". `Desk` is copied to change what
/// a test is about.
#[cfg(test)]
pub(crate) fn laid<T>(case: &Case, act: impl FnOnce(Desk<'_>) -> T) -> T {
    let pack = Pack::embedded().unwrap();
    let (numbers, pictures, preview) = (BTreeMap::new(), Pictures::default(), Preview::default());
    let names = BTreeMap::new();
    act(Desk {
        case,
        label: None,
        pack: &pack,
        deadlines: &[],
        points: &[],
        order: &[],
        numbers: &numbers,
        names: &names,
        pictures: &pictures,
        taking: &IncomingFiles::default(),
        photos: &Photos::default(),
        preview: &preview,
        fresh: &|word| format!("{word}-new"),
        facing_person: false,
        writable: true,
        kept: true,
    })
}

impl std::fmt::Debug for Desk<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").finish_non_exhaustive()
    }
}
