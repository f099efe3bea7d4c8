//! Opens a file as a stranger would, within limits, and reads its pages.

use std::collections::BTreeSet;
use std::rc::Rc;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::content::{self, Atom, Shared, Shown};
use super::font::Font;
use super::lines::{self, Line};
use super::links::{self, LinkRead, Places};
use super::printed::{self, Folio, Stamp};
use crate::report::proof::{Fault, FaultKind};

/// Larger than any dossier that a reader could open.
const FILE: usize = 4 << 30;
/// What a stream of objects may unfold to.
const OBJECTS: usize = 256 << 20;
/// Pages of a dossier; the largest imagined has about two thousand.
const PAGES: usize = 20_000;
/// Depth of a page tree.
const DEPTH: usize = 50;
/// Height of the band at the head of a page in which a stamp stands, in points (30 mm).
const STAMP_BAND: f32 = 85.0;
/// Height of the band at the foot of a page in which the folio stands, in points (25 mm).
const FOLIO_BAND: f32 = 71.0;

/// A page and all that was read of it.
pub(super) struct Page<'d> {
    pub(super) dict: &'d Dictionary,
    /// Left, foot, right, head in points.
    pub(super) bounds: [f32; 4],
    pub(super) shown: Shown,
    pub(super) lines: Vec<Line>,
    pub(super) links: Vec<LinkRead>,
    pub(super) folio: Option<Folio>,
    pub(super) stamp: Option<Stamp>,
}

/// A document and its pages.
pub(super) struct Reading<'d> {
    pub(super) doc: &'d Document,
    pub(super) pages: Vec<Page<'d>>,
    pub(super) fonts: Vec<Rc<Font>>,
    pub(super) places: Places<'d>,
    /// What is wrong with the page tree.
    pub(super) faults: Vec<Fault>,
}

/// Parses the file; the pages are not looked at yet.
pub(super) fn open(bytes: &[u8]) -> Result<Document, FaultKind> {
    if bytes.len() > FILE {
        return Err(FaultKind::TooLarge);
    }
    if !bytes.starts_with(b"%PDF-") {
        return Err(FaultKind::NotAPdf);
    }
    let options = LoadOptions::with_max_decompressed_size(OBJECTS);
    let doc = Document::load_mem_with_options(bytes, options).map_err(|_| FaultKind::Damaged)?;
    if doc.is_encrypted() || doc.was_encrypted() {
        return Err(FaultKind::Encrypted);
    }
    doc.catalog().map_err(|_| FaultKind::Damaged)?;
    Ok(doc)
}

pub(super) fn read(doc: &Document) -> Reading<'_> {
    let mut walk = Walk { doc, leaves: Vec::new(), seen: BTreeSet::new(), faults: Vec::new() };
    if let Ok(root) = doc.catalog().and_then(|catalog| catalog.get(b"Pages")) {
        walk.node(root, Inherited::default(), 0);
    } else {
        walk.faults.push(Fault::new(FaultKind::PageTree));
    }
    let Walk { leaves, mut faults, .. } = walk;
    let places = Places::new(doc, &leaves.iter().map(|leaf| leaf.id).collect::<Vec<_>>());
    let mut shared = Shared::default();
    let empty = Dictionary::new();
    let mut pages = Vec::with_capacity(leaves.len());
    for (index, leaf) in leaves.into_iter().enumerate() {
        let resources = leaf.inherited.resources.unwrap_or(&empty);
        let shown = content::run(doc, &mut shared, resources, leaf.dict);
        if shown.broken {
            faults.push(Fault::on_page(FaultKind::Content, index));
        }
        let bounds = bounds(doc, leaf.inherited.media);
        let links = links::read(&places, leaf.dict, &shown.atoms);
        let lines = lines::gather(shown.atoms.iter());
        let (folio, stamp) = (folio(&lines, bounds), stamp(&shown.atoms, bounds));
        let dict = leaf.dict;
        pages.push(Page { dict, bounds, shown, lines, links, folio, stamp });
    }
    Reading { doc, pages, fonts: shared.fonts, places, faults }
}

/// The lowest folio in the band at the foot.
fn folio(lines: &[Line], bounds: [f32; 4]) -> Option<Folio> {
    let low = lines.iter().filter(|line| line.y < bounds[1] + FOLIO_BAND);
    let found =
        low.filter_map(|line| Some((line.y, printed::folio(&printed::plain(&line.text()))?)));
    found.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, folio)| folio)
}

/// The stamp in the band at the head; whatever else stands there is parted from it by its frame.
fn stamp(atoms: &[Atom], bounds: [f32; 4]) -> Option<Stamp> {
    let high = atoms.iter().filter(|atom| atom.y > bounds[3] - STAMP_BAND);
    let lines = lines::gather(high);
    let found = lines
        .iter()
        .filter_map(|line| Some((line.y, printed::stamp(&printed::plain(&line.text()))?)));
    found.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, stamp)| stamp)
}

pub(super) fn bounds(doc: &Document, media: Option<&Object>) -> [f32; 4] {
    // A4, should a page say nothing.
    let mut bounds = [0.0, 0.0, 595.28, 841.89];
    if let Some(Object::Array(values)) = media {
        for (bound, value) in bounds.iter_mut().zip(values) {
            let value = doc.dereference(value).and_then(|(_, value)| value.as_float());
            *bound = value.unwrap_or(*bound);
        }
    }
    bounds
}

/// What a page takes over from the nodes above it.
#[derive(Clone, Copy, Default)]
struct Inherited<'d> {
    resources: Option<&'d Dictionary>,
    media: Option<&'d Object>,
}

struct Leaf<'d> {
    id: ObjectId,
    dict: &'d Dictionary,
    inherited: Inherited<'d>,
}

struct Walk<'d> {
    doc: &'d Document,
    leaves: Vec<Leaf<'d>>,
    seen: BTreeSet<ObjectId>,
    faults: Vec<Fault>,
}

impl<'d> Walk<'d> {
    fn node(&mut self, object: &'d Object, mut inherited: Inherited<'d>, depth: usize) {
        let found = object
            .as_reference()
            .ok()
            .filter(|id| depth < DEPTH && self.leaves.len() < PAGES && self.seen.insert(*id))
            .and_then(|id| Some((id, self.doc.get_dictionary(id).ok()?)));
        let Some((id, dict)) = found else {
            self.faults.push(Fault::new(FaultKind::PageTree));
            return;
        };
        if let Ok(resources) = dict.get_deref(b"Resources", self.doc).and_then(Object::as_dict) {
            inherited.resources = Some(resources);
        }
        if let Ok(media) = dict.get_deref(b"MediaBox", self.doc) {
            inherited.media = Some(media);
        }
        let Ok(kids) = dict.get_deref(b"Kids", self.doc).and_then(Object::as_array) else {
            self.leaves.push(Leaf { id, dict, inherited });
            return;
        };
        let before = self.leaves.len();
        for kid in kids {
            self.node(kid, inherited, depth + 1);
        }
        let count = dict.get_deref(b"Count", self.doc).and_then(Object::as_i64).unwrap_or(-1);
        if usize::try_from(count) != Ok(self.leaves.len() - before) {
            self.faults.push(Fault::new(FaultKind::PageTree));
        }
    }
}
