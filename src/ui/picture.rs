//! Pictures of exhibit files for the screen, as far as they are decoded.

use std::collections::BTreeMap;

use iced::widget::image::Handle;

use crate::domain::id::AttachmentId;
use crate::intake;

/// How large a picture is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// A thumbnail.
    Thumbnail,
    /// The same, made unrecognisable: for what is sensitive.
    Masked,
    /// A page to read.
    Page,
}

/// Which picture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The file.
    pub attachment: AttachmentId,
    /// Its page, from 0.
    pub page: u32,
    /// How large.
    pub extent: Extent,
}

/// Where a picture is.
#[derive(Clone, Debug)]
pub enum Picture {
    /// Being decoded.
    Coming,
    /// Decoded.
    Ready {
        /// The pixels.
        handle: Handle,
        /// Their number across and down.
        size: (u32, u32),
        /// Pages the file has.
        pages: u32,
    },
    /// It cannot be shown.
    Unreadable(Trouble),
}

/// Why a file cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Its bytes are not there.
    Absent,
    /// They could not be made a picture.
    Undecoded(intake::Error),
    /// There is no such page.
    NoPage,
}

/// The pictures asked for so far.
#[derive(Clone, Debug, Default)]
pub struct Pictures(BTreeMap<Key, Picture>);

impl Pictures {
    /// The picture, if it was asked for.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<&Picture> {
        self.0.get(key)
    }

    /// Keeps a picture.
    pub fn put(&mut self, key: Key, picture: Picture) {
        self.0.insert(key, picture);
    }

    /// Drops large pages that are no longer wanted, so that memory stays bounded.
    pub fn keep_pages(&mut self, wanted: &[Key]) {
        self.0.retain(|key, _| key.extent != Extent::Page || wanted.contains(key));
    }
}
