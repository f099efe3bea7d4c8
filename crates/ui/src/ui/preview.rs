//! The dossier's pages on screen.

use std::collections::{BTreeMap, BTreeSet};

use iced::Rectangle;
use iced::widget::image::Handle;

use crate::domain::date::CivilDay;
use crate::report::build::Report;
use crate::report::outside::Outside;
use crate::report::print::{Manner, Printers, Run};
use crate::report::spec::{BuildName, BuildSpec, PartName};

/// Which volume is wanted, with which parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    pub name: BuildName,
    /// Parts of the one that is sent.
    pub sent: BTreeSet<PartName>,
    /// Parts of the one that is kept.
    pub kept: BTreeSet<PartName>,
}

impl Default for Volume {
    fn default() -> Self {
        let usual = |name: BuildName| name.usual_parts().iter().copied().collect();
        Self { name: BuildName::Ofpra, sent: usual(BuildName::Ofpra), kept: usual(BuildName::Keep) }
    }
}

impl Volume {
    /// The parts of the volume that is wanted.
    #[must_use]
    pub fn parts(&self) -> &BTreeSet<PartName> {
        if self.name == BuildName::Ofpra { &self.sent } else { &self.kept }
    }

    /// The build it asks for.
    #[must_use]
    pub fn spec(&self, today: CivilDay) -> BuildSpec {
        BuildSpec {
            parts: self.parts().clone(),
            sent_parts: self.sent.clone(),
            ..BuildSpec::new(self.name, today)
        }
    }
}

/// Whether the pages shown are those of the case as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    /// No pages were built yet.
    #[default]
    None,
    /// They are being built; older pages stay in sight.
    Building {
        done: u32,
        /// Steps in all, 0 while unknown.
        of: u32,
    },
    /// They are up to date.
    UpToDate,
    /// The case changed since.
    Outdated,
    /// Building them was stopped; the last ones stay.
    Stopped,
    /// Protected names stand in the text; the last pages stay.
    Blocked,
    /// They could not be built; the last ones stay.
    Failed,
    /// The program has no model of the dossier for this kind and way of filing: there are none.
    NoModel,
}

/// A link on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it is, points from the top left of the page.
    pub area: Rectangle,
    /// The page it leads to, from 0.
    pub to: u32,
}

/// A page of the dossier: its size and links; its picture comes when it is in sight.
#[derive(Clone, Debug)]
pub struct Page {
    /// Width and height, points.
    pub size: (f32, f32),
    pub links: Vec<Link>,
}

/// A bookmark of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    pub title: String,
    /// How deep it stands, from 0.
    pub depth: u32,
    /// Its page, from 0.
    pub page: u32,
}

/// A picture of a page.
#[derive(Clone, Debug)]
pub struct Shot {
    /// The pixels.
    pub handle: Handle,
    /// How many on its longer side.
    pub side: u32,
}

/// A page that is in sight and how large it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The page, from 0.
    pub page: u32,
    /// Pixels on its longer side.
    pub side: u32,
}

/// Whether the dossier is on its way out of the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    #[default]
    No,
    /// Its file stands open; it is built first.
    Waiting,
    /// It is being written.
    Writing,
}

/// The dossier's pages on screen.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Whether they are up to date.
    pub freshness: Freshness,
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// The bookmarks, in order.
    pub bookmarks: Vec<Bookmark>,
    /// Pictures of pages by page, from 0.
    pub pictures: BTreeMap<u32, Shot>,
    /// What the last build says about itself.
    pub report: Option<Box<Report>>,
    /// Whether it is being saved.
    pub saving: Saving,
    /// What is outside the case in this sitting: its own files, and all jobs.
    pub outside: Outside,
    pub paper: Paper,
}

impl Paper {
    /// Whether there is a printer that would be taken without being chosen.
    #[must_use]
    pub fn can_print(&self) -> bool {
        let printers = self.printers.as_ref();
        let sure = |found: &Printers| found.usual.is_some() || found.names.len() == 1;
        !self.sending && printers.is_some_and(sure)
    }
}

/// Printing, as far as it has come.
#[derive(Clone, Debug, Default)]
pub struct Paper {
    /// The printers of this machine, once they were looked for.
    pub printers: Option<Printers>,
    /// Something is on its way to the printer.
    pub sending: bool,
    /// What was asked for last, whole.
    pub printed: Option<(Manner, Run)>,
}
