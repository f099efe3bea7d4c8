//! Files on their way into the case, as the screen shows them.

use crate::domain::Words;
use crate::domain::id::ExhibitId;
use crate::report::foreign;

/// Files on their way into the case, in the order they were given.
#[derive(Clone, Debug, Default)]
pub struct IncomingFiles {
    /// The files; those that arrived stay until they are dismissed.
    pub files: Vec<Incoming>,
    /// Files are being held over the window.
    pub hovering: bool,
}

/// A file on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Tells it from the others.
    pub number: u64,
    /// Its name, without the folder.
    pub name: Words,
    /// How far it has come.
    pub stage: Stage,
}

/// How far a file has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Others are before it.
    Waiting,
    /// It is read and looked at.
    Reading {
        done: u32,
        /// Pages in all, 0 while unknown.
        of: u32,
    },
    /// It is in the case, as a file of this exhibit.
    Taken(ExhibitId),
    /// The same bytes are in the case already.
    Known(ExhibitId),
    /// It cannot be shown or printed; it can be kept as it is.
    Asks(foreign::Error),
    /// It was not taken in.
    Refused(Why),
}

/// Why a file was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Empty,
    /// It is larger than what is taken in.
    TooLarge,
    /// It could not be read from where it is.
    Unreadable,
    /// The case could not store it.
    NotStored,
    /// The person stopped it.
    Stopped,
}

impl IncomingFiles {
    /// Whether a file is waiting or being read.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        let busy = |stage: &Stage| matches!(stage, Stage::Waiting | Stage::Reading { .. });
        self.files.iter().any(|file| busy(&file.stage))
    }

    /// Notes how far a file has come.
    pub fn note(&mut self, number: u64, stage: Stage) {
        if let Some(file) = self.files.iter_mut().find(|file| file.number == number) {
            file.stage = stage;
        }
    }
}
