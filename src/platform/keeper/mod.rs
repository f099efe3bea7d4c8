//! The process that opens the files of cases for a desk: the desk sees no file of the account, so that what goes wrong in the
//! window reaches none.
//!
//! It serves one desk, in the folders that the broker named after a person had chosen them, and ends with that desk; it outlives
//! the broker, so that what was typed can still be saved. What it holds is encrypted.

mod folders;
mod process;

use serde::{Deserialize, Serialize};

use super::handle::Handle;
use crate::report::path::FilePath;
use crate::report::protection::Protection;

pub use folders::KeptFolders;
pub use process::run;

#[derive(Debug, Serialize, Deserialize)]
enum Asked {
    /// Which walls stand around the keeper.
    Walls,
    InFolder {
        folder: FilePath,
        step: Step,
    },
}

/// What a desk asks for in a folder: one step of the vault's port ([`crate::vault::disk`]).
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    /// Make this folder in the one that is named.
    Make {
        name: String,
    },
    /// Remove the folder, which holds nothing any more.
    Unmake,
    Create {
        name: String,
    },
    Sync,
    /// List it; what follows from this place on, of the list made for place 0.
    List {
        from: u32,
    },
    Open {
        name: String,
        from_medium: bool,
    },
    SetAside {
        name: String,
    },
    Remove {
        name: String,
    },
    Lock {
        name: String,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Answer {
    Done,
    Walls(Protection),
    /// An open file; of a lock, where the desk itself must take it.
    File(Handle),
    Listed {
        entries: Vec<(String, Option<u64>)>,
        /// There are more behind these.
        more: bool,
    },
    /// The lock is held as long as this file is open.
    Held(Handle),
    Elsewhere,
    Unavailable,
    Failed(Fault),
}

/// An error of the system, as far as the vault tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Fault {
    /// By the system's own number.
    Numbered(i32),
    Exists,
    /// No regular file, or no name of a file.
    Invalid,
    NotAFolder,
    /// The folder was not chosen by anybody.
    NotGranted,
    Other,
}

/// What the broker tells: a person chose this folder.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Granted {
    folder: FilePath,
}

impl Granted {
    pub(super) fn new(folder: FilePath) -> Self {
        Self { folder }
    }
}

impl Answer {
    fn handle(&mut self) -> Option<&mut Handle> {
        match self {
            Self::File(handle) | Self::Held(handle) => Some(handle),
            _ => None,
        }
    }
}
