//! Pages, links and bookmarks of a finished file, for a screen that shows it.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::links::{self, Places};
use super::{printed, reading};

/// Links of one page, bookmarks of one file: more are not shown.
const MOST: usize = 20_000;

/// What a file holds beside its marks on paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    /// Its pages, in order.
    pub pages: Vec<PageRead>,
    /// Its bookmarks, in order.
    pub bookmarks: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PageRead {
    /// Width and height in points.
    pub size: (f32, f32),
    /// Its links that lead to a page.
    pub links: Vec<Place>,
}

/// A link on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Points from the left edge of the page.
    pub x: f32,
    /// Points from its top edge.
    pub y: f32,
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// The page it leads to, from 0.
    pub to: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub title: String,
    /// How deep it stands, from 0.
    pub depth: u32,
    /// Its page, from 0.
    pub page: u32,
}

pub(super) fn read(doc: &Document) -> Contents {
    let ids: Vec<ObjectId> = doc.get_pages().into_values().collect();
    let places = Places::new(doc, &ids);
    let dicts = ids.iter().filter_map(|id| doc.get_dictionary(*id).ok());
    let pages = dicts.map(|dict| page(doc, &places, dict)).collect();
    Contents { pages, bookmarks: bookmarks(doc, &places) }
}

fn page(doc: &Document, places: &Places<'_>, dict: &Dictionary) -> PageRead {
    let bounds = reading::bounds(doc, dict.get_deref(b"MediaBox", doc).ok());
    let [left, foot, right, head] = bounds;
    let annots = dict.get_deref(b"Annots", doc).and_then(Object::as_array);
    let annots = annots.map(Vec::as_slice).unwrap_or_default().iter().take(MOST);
    let links = annots.filter_map(|annot| {
        let link = doc.dereference(annot).ok()?.1.as_dict().ok()?;
        let to = u32::try_from(links::page_of(places, link)?).ok()?;
        let mut rect = [0.0; 4];
        let values = link.get_deref(b"Rect", doc).and_then(Object::as_array).ok()?;
        for (side, value) in rect.iter_mut().zip(values) {
            *side = value.as_float().ok()?;
        }
        let (x, y) = (rect[0].min(rect[2]) - left, head - rect[1].max(rect[3]));
        let (width, height) = ((rect[2] - rect[0]).abs(), (rect[3] - rect[1]).abs());
        Some(Place { x, y, width, height, to })
    });
    PageRead { size: (right - left, head - foot), links: links.collect() }
}

fn bookmarks(doc: &Document, places: &Places<'_>) -> Vec<Entry> {
    let root = doc.catalog().and_then(|catalog| catalog.get_deref(b"Outlines", doc));
    let Ok(root) = root.and_then(Object::as_dict) else { return Vec::new() };
    let next = |dict: &Dictionary, key: &[u8]| dict.get(key).and_then(Object::as_reference).ok();
    let mut open: Vec<(ObjectId, u32)> =
        next(root, b"First").map(|id| (id, 0)).into_iter().collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some((id, depth)) = open.pop() {
        if !seen.insert(id) || seen.len() > MOST {
            break;
        }
        let Ok(dict) = doc.get_dictionary(id) else { continue };
        // What hangs under a bookmark comes before the one after it.
        open.extend(next(dict, b"Next").map(|id| (id, depth)));
        open.extend(next(dict, b"First").map(|id| (id, depth + 1)));
        let title = dict.get_deref(b"Title", doc).and_then(lopdf::decode_text_string);
        let page = links::page_of(places, dict).and_then(|page| u32::try_from(page).ok());
        if let (Ok(title), Some(page)) = (title, page) {
            found.push(Entry { title: printed::plain(&title).trim().to_owned(), depth, page });
        }
    }
    found
}
