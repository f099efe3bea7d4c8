//! The dossier's pages on screen.

use std::collections::BTreeMap;

use iced::Rectangle;
use iced::widget::image::Handle;

/// Whether the pages shown are those of the case as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    /// No pages were built yet.
    #[default]
    None,
    /// They are being built; older pages stay in sight.
    Building {
        /// Steps done.
        done: u32,
        /// Steps in all, 0 while unknown.
        of: u32,
    },
    /// They are up to date.
    UpToDate,
    /// The case changed since.
    Outdated,
    /// They could not be built; the last ones stay.
    Failed,
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
    /// Its printed number.
    pub label: String,
    /// Its links.
    pub links: Vec<Link>,
}

/// A bookmark of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    /// Its words.
    pub title: String,
    /// How deep it stands, from 0.
    pub depth: u32,
    /// Its page, from 0.
    pub page: u32,
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
    pub pictures: BTreeMap<u32, Handle>,
    /// What a person should know before sending, in the language of the frame.
    pub remarks: Vec<String>,
}
