//! Pictures on a phone or a card, as the screen shows them: what is connected, what it holds, what was copied.

use std::collections::{BTreeMap, BTreeSet};

use iced::widget::image::Handle;

use crate::domain::words::Words;
use crate::report::foreign;
use crate::report::path::FilePath;
use crate::report::photos::{Device, Doubts, Photo};
use crate::report::system::Refusal;

/// What the page of pictures shows. Pictures are told apart by their places in `photos`.
#[derive(Clone, Debug, Default)]
pub struct Photos {
    /// What is connected now.
    pub devices: Vec<Device>,
    pub source: Source,
    /// What it holds, the newest first.
    pub photos: Vec<Photo>,
    /// Pictures of some of them, as far as they were asked for.
    pub shots: BTreeMap<usize, Shot>,
    /// Those that were chosen, and how far each has come.
    pub copies: BTreeMap<usize, Copy>,
    /// No further pictures are read for the screen.
    pub resting: bool,
    /// The phone or card was taken away.
    pub gone: bool,
}

/// Where the pictures come from.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Source {
    /// Nothing is chosen yet.
    #[default]
    Waiting,
    /// Pictures are looked for on what is called so.
    Searching(Words),
    /// They were found.
    Found {
        name: Words,
        folder: FilePath,
        /// It is a phone or a card, which can be taken away.
        is_device: bool,
        /// How many are not listed.
        left_out: u32,
        /// Folders that could not be looked into.
        unread: u32,
    },
    /// It could not be looked into.
    Refused(Refusal),
}

/// Where a picture for the screen is.
#[derive(Clone, Debug)]
pub enum Shot {
    Coming,
    Ready {
        handle: Handle,
        doubts: Doubts,
    },
    /// It could not be read from where it is.
    Unread,
    /// It cannot be decoded.
    Undecoded(foreign::Error),
}

/// How far a copy has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// It waits, or is being taken.
    Waiting,
    /// It is in the case.
    Taken,
    /// It was in the case already.
    Known,
    /// It cannot be shown; it waits for a word in the list of exhibits.
    Asks,
    /// It was not taken: it could not be read, or not be stored.
    Failed,
}

impl Copy {
    /// Whether the case holds it.
    #[must_use]
    pub fn is_in_case(self) -> bool {
        matches!(self, Self::Taken | Self::Known)
    }
}

impl Photos {
    /// How many copies have come so far.
    #[must_use]
    pub fn count(&self, of: impl Fn(Copy) -> bool) -> usize {
        self.copies.values().filter(|copy| of(**copy)).count()
    }

    /// Whether copies are being taken.
    #[must_use]
    pub fn is_copying(&self) -> bool {
        self.copies.values().any(|copy| *copy == Copy::Waiting)
    }

    /// Whether the case holds a copy of it.
    #[must_use]
    pub fn is_in_case(&self, at: usize) -> bool {
        self.copies.get(&at).is_some_and(|copy| copy.is_in_case())
    }

    /// Lets pictures go that are not wanted once there are more than `most`. What cannot be shown is remembered.
    pub fn keep_few(&mut self, wanted: &[usize], most: usize) {
        if self.shots.len() > most {
            let wanted: BTreeSet<usize> = wanted.iter().copied().collect();
            self.shots
                .retain(|at, shot| wanted.contains(at) || !matches!(shot, Shot::Ready { .. }));
        }
    }
}
