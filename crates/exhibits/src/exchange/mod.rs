//! The exchange folder: `case.json` and the files it names, in clear, for other programs and for taking a case away.

pub mod example;
mod folder;
mod json;
mod looked_over;
mod regular;
pub mod unfinished;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::record::Extra;
use crate::domain::words::Words;
use crate::edit::Change;

pub use crate::domain::schema::SCHEMA;
pub use folder::{BuiltIn, Folder, NewFile, Original, Pour, read, read_built_in, write};
pub use json::{changes_from_json, from_json, to_json};
pub use regular::{open_regular, read_regular};

/// Largest `case.json` and list of changes that is read, in bytes.
pub const LARGEST_JSON: u64 = 64 << 20;

/// Largest file of an exchange folder, in bytes: a long film. It is never held in memory whole.
pub const LARGEST_FILE: u64 = 8 << 30;

/// Most records a list of `case.json` may hold, and most changes at once. The dossier of 20,000 events
/// has about 500 pages.
pub const MOST_RECORDS: usize = 20_000;

/// `case.json`: the case itself, and the files that lie beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CaseFile {
    /// Version of this form. A folder without it is taken for one of the present form.
    pub schema: u32,
    /// Files of the folder that exhibits refer to.
    #[serde(default)]
    pub files: Vec<FileEntry>,
    /// The case.
    #[serde(flatten)]
    pub case: Case,
}

impl CaseFile {
    /// Whether a newer program made it: what it holds may mean more than is understood here.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.schema > SCHEMA
    }

    /// How many fields of the first level this version does not know; they are kept as they came.
    #[must_use]
    pub fn unknown_fields(&self) -> usize {
        self.case.extra.0.len()
    }
}

/// A file of the exchange folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FileEntry {
    /// What exhibits refer to it by.
    pub id: AttachmentId,
    /// Where it lies: relative to the folder, `/` between names, never `..`.
    pub path: Words,
    /// The name it once had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_name: Option<Words>,
    /// SHA-256 of its bytes in hexadecimal; checked if present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Why an exchange folder could not be read or written. No variant holds a word of the case.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{path}: {error}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        error: Arc<io::Error>,
    },
    /// `case.json` is larger than [`LARGEST_JSON`].
    #[error("case.json is too large")]
    TooLarge,
    /// A list holds more than [`MOST_RECORDS`].
    #[error("{list} holds more than {most} records")]
    TooMany {
        /// The list.
        list: String,
        /// How many it may hold.
        most: usize,
    },
    /// A file is larger than [`LARGEST_FILE`], or than what is taken of it here.
    #[error("the file {id} has more than {most} bytes")]
    FileTooLarge {
        /// Which.
        id: AttachmentId,
        /// How many bytes it may have.
        most: u64,
    },
    /// A file became another while it was read.
    #[error("the file {id} changed while it was read")]
    FileChanged {
        /// Which.
        id: AttachmentId,
    },
    /// A key stands twice in one object.
    #[error("a key stands twice at line {line}, column {column}")]
    KeyTwice {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The text is not JSON.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A field does not have the form the schema asks for.
    #[error("the field {at} does not have the form of the schema")]
    WrongForm {
        /// Path of the field: `events[3].date.calendar`.
        at: String,
    },
    /// The case lies in a field `case` instead of at the top.
    #[error("the case stands in a field of its own, not at the top")]
    Wrapped,
    /// Made by a newer version, and not understood, or to be changed.
    #[error("schema {found} is newer than this program")]
    Newer {
        /// The version it names.
        found: u32,
    },
    /// Two records of one list have the same id.
    #[error("the id {id} stands twice in {list}")]
    IdTwice {
        /// The list.
        list: &'static str,
        /// The id.
        id: String,
    },
    /// A path leads out of the folder or is not plain.
    #[error("the path of the file {id} leads out of the folder")]
    PathOutside {
        /// Whose.
        id: AttachmentId,
    },
    /// A file is not there.
    #[error("the file {id} is missing")]
    FileMissing {
        /// Which.
        id: AttachmentId,
    },
    /// A file is not the one its hash names.
    #[error("the file {id} is not the one its sha256 names")]
    WrongHash {
        /// Which.
        id: AttachmentId,
    },
    /// An exhibit refers to a file that `files` does not list.
    #[error("exhibits refer to the file {id}, which `files` does not list")]
    FileNotListed {
        /// Which.
        id: AttachmentId,
    },
    /// The folder to write already holds something.
    #[error("{path} is not empty")]
    NotEmpty {
        /// Which.
        path: PathBuf,
    },
}

impl Error {
    fn io(path: impl Into<PathBuf>, error: io::Error) -> Self {
        Self::Io { path: path.into(), error: Arc::new(error) }
    }
}

/// JSON Schema of `case.json`.
#[must_use]
pub fn case_schema() -> Schema {
    schema_for!(CaseFile)
}

/// JSON Schema of a list of changes.
#[must_use]
pub fn changes_schema() -> Schema {
    schema_for!(Vec<Change>)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_schemas_has_a_name_that_says_what_it_is() {
        for schema in [case_schema(), changes_schema()] {
            let names = schema.get("$defs").and_then(|defs| defs.as_object()).unwrap();
            for name in names.keys() {
                assert!(!name.ends_with(|last: char| last.is_ascii_digit()), "{name}");
            }
            for name in ["AnswerOfBilingual", "AnswerOfBoolean", "AnswerOfWords"] {
                assert!(names.contains_key(name), "{name}");
            }
        }
    }
}
