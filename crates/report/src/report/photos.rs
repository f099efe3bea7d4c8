//! Phones and cards that are connected, the pictures they hold, and what a picture gives to doubt.

use serde::{Deserialize, Serialize};

use super::path::FilePath;
use crate::domain::date::CivilDay;
use crate::domain::words::Words;

/// Whether this system shows the files of a phone as those of a folder. Windows shows them to its own explorer alone.
pub const PHONES_ARE_FOLDERS: bool = !cfg!(windows);

/// What is connected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DeviceKind {
    Phone,
    /// A card, a stick, another removable disk.
    Card,
}

/// A phone, a card or a stick that is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub kind: DeviceKind,
    /// What it is called.
    pub name: Words,
    /// Where its files are.
    pub folder: FilePath,
}

/// A picture on a phone or a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    pub path: FilePath,
    /// When its file was written last, seconds since 1970.
    pub written: i64,
    /// The day of that on this machine's clock; none where the clock of the phone was wrong.
    pub day: Option<CivilDay>,
    /// Its length in bytes.
    pub bytes: u64,
}

/// The pictures of a phone, a card or a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photos {
    pub folder: FilePath,
    /// The newest first.
    pub photos: Vec<Photo>,
    /// How many older ones there are, or how many files were not looked at, beyond what is listed.
    pub left_out: u32,
    /// Folders that could not be looked into.
    pub unread: u32,
}

/// What a picture gives to doubt. Hints for whoever looks at it, never a verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Doubts {
    /// Nowhere in it is an edge as sharp as writing needs.
    pub blurred: bool,
    /// It looks like a sheet that goes on beyond the picture.
    pub cut: bool,
}
