//! What is still outside the case in this sitting: files in clear that were made, jobs in a printer's queue.

use serde::{Deserialize, Serialize};

use super::path::FilePath;
use super::print::{JobId, JobState};

/// A file that left the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leftover {
    /// Where it was put.
    pub path: FilePath,
    /// SHA-256 of its bytes as they were.
    pub sha256: [u8; 32],
}

/// What became of a file that left the case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Presence {
    /// It is where it was put, as it was.
    #[default]
    There,
    /// Another file is there now.
    Changed,
    /// It is not there, or cannot be looked at (a stick that was pulled out).
    Gone,
}

/// A file in clear that was made in this sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClearFile {
    pub file: Leftover,
    /// Folder of the case it came from; none of the example. Its name is shown only where that case is open.
    pub case: Option<FilePath>,
    pub presence: Presence,
    /// It was printed and taken away, as somebody said.
    pub checked_off: bool,
}

/// A job that was handed to the printer in this sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queued {
    pub job: JobId,
    pub state: JobState,
}

/// All that is outside. The broker keeps it from one desk to the next, until the window is closed for good.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// Oldest first.
    pub files: Vec<ClearFile>,
    /// Jobs that are in the queue as far as is known, oldest first.
    pub jobs: Vec<Queued>,
}

impl Outside {
    /// Files that nobody has checked off.
    #[must_use]
    pub fn open_files(&self) -> usize {
        self.files.iter().filter(|file| !file.checked_off).count()
    }

    /// Whether there is anything to tell whoever stops.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.open_files() == 0 && self.jobs.is_empty()
    }

    /// Notes a file; one of the same path was replaced by it.
    pub fn add(&mut self, file: ClearFile) {
        self.files.retain(|other| other.file.path != file.file.path);
        self.files.push(file);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn file(name: &str, sha: u8) -> ClearFile {
        let file = Leftover { path: Path::new(name).into(), sha256: [sha; 32] };
        ClearFile { file, case: None, presence: Presence::There, checked_off: false }
    }

    #[test]
    fn a_file_checked_off_is_not_told_and_one_replaced_is_told_once() {
        let mut outside = Outside::default();
        assert!(outside.is_quiet());
        outside.add(file("/stick/a.pdf", 1));
        outside.add(file("/stick/a.pdf", 2));
        assert_eq!((outside.files.len(), outside.open_files()), (1, 1));
        outside.files.iter_mut().for_each(|file| file.checked_off = true);
        assert!(outside.is_quiet(), "it is still listed: {}", outside.files.len());
        let job = JobId::try_from("PDF-1".to_owned()).unwrap();
        outside.jobs.push(Queued { job, state: JobState::Waiting });
        assert!(!outside.is_quiet());
    }
}
