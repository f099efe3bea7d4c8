//! Pictures of exhibit files for the screen, as far as they are decoded.

use std::collections::BTreeMap;

use iced::widget::image::Handle;

use crate::domain::id::AttachmentId;
use crate::report::foreign;

/// How large a picture is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    Thumbnail,
    /// The same, made unrecognisable: for what is sensitive.
    Masked,
    /// A page to read.
    Page,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub attachment: AttachmentId,
    /// Its page, from 0.
    pub page: u32,
    pub extent: Extent,
}

/// Width in which an upright page and a broad picture stand on a card, logical px.
const UPRIGHT: u32 = 72;
const BROAD: u32 = 112;
/// Most that is seen of its height, logical px.
const SEEN: u32 = 80;

/// Width and height, in logical px, in which the upper part of a picture of this size stands on a card.
#[must_use]
pub fn on_card((across, down): (u32, u32)) -> (u32, u32) {
    let width = if across > down { BROAD } else { UPRIGHT };
    let whole = f64::from(down) * f64::from(width) / f64::from(across.max(1));
    (width, (whole.round() as u32).clamp(1, SEEN))
}

/// Where a picture is.
#[derive(Clone, Debug)]
pub enum Picture {
    Coming,
    Ready {
        /// The pixels.
        handle: Handle,
        /// Their number across and down.
        size: (u32, u32),
        /// Pages the file has.
        pages: u32,
        /// Its upper part as it stands on a card, px for px at 100 %: to scale a picture with every frame costs several
        /// times as much as to paint it.
        card: Option<Handle>,
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
    Undecoded(foreign::Error),
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

    pub fn put(&mut self, key: Key, picture: Picture) {
        self.0.insert(key, picture);
    }

    /// Drops what is not wanted once there are more than `most` pictures, so that memory stays bounded in a
    /// long list. What is being decoded, and what cannot be, is remembered.
    pub fn keep_few(&mut self, wanted: &[Key], most: usize) {
        if self.0.len() > most {
            self.0.retain(|key, picture| {
                wanted.contains(key) || !matches!(picture, Picture::Ready { .. })
            });
        }
    }

    /// Drops large pages that are no longer wanted, so that memory stays bounded.
    pub fn keep_pages(&mut self, wanted: &[Key]) {
        self.0.retain(|key, _| key.extent != Extent::Page || wanted.contains(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(at: u32, extent: Extent) -> Key {
        Key { attachment: "f1".try_into().unwrap(), page: at, extent }
    }

    #[test]
    fn what_is_no_longer_wanted_is_let_go() {
        let ready = || Picture::Ready {
            card: None,
            handle: Handle::from_rgba(1, 1, vec![0; 4]),
            size: (1, 1),
            pages: 1,
        };
        let mut pictures = Pictures::default();
        for at in 0..9 {
            pictures.put(key(at, Extent::Page), ready());
            pictures.put(key(at, Extent::Thumbnail), ready());
        }
        pictures.keep_pages(&[key(3, Extent::Page)]);
        assert!(pictures.get(&key(3, Extent::Page)).is_some());
        assert!(pictures.get(&key(4, Extent::Page)).is_none());
        pictures.keep_few(&[key(1, Extent::Thumbnail)], 20);
        assert!(pictures.get(&key(2, Extent::Thumbnail)).is_some(), "there is room");
        pictures.put(key(2, Extent::Masked), Picture::Coming);
        pictures.keep_few(&[key(1, Extent::Thumbnail)], 5);
        assert!(pictures.get(&key(1, Extent::Thumbnail)).is_some());
        assert!(pictures.get(&key(2, Extent::Thumbnail)).is_none());
        assert!(pictures.get(&key(2, Extent::Masked)).is_some(), "it is on its way");
    }
}
