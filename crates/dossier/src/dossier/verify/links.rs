//! Links and bookmarks: where they stand, what they say, where they lead.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::Atom;
use super::lines;
use super::printed;
use crate::report::proof::FaultKind;

/// Links of one page.
const LINKS: usize = 10_000;
/// Bookmarks of one file.
const BOOKMARKS: usize = 100_000;

/// A place in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Target {
    /// Index of the page, from 0.
    pub(super) page: usize,
    /// Where the view begins, if it says.
    pub(super) x: Option<f32>,
    /// The same from the foot of the page.
    pub(super) y: Option<f32>,
}

pub(super) struct LinkRead {
    /// `None`: it does not lead to a place at all (an action, judged elsewhere).
    pub(super) target: Option<Result<Target, FaultKind>>,
    /// Left, foot, right, head in points.
    pub(super) rect: [f32; 4],
    /// The words it covers, plain.
    pub(super) text: String,
    /// A number at the end of a line of contents, far from its words.
    pub(super) leader: Option<u32>,
    pub(super) dressed: bool,
}

pub(super) struct BookmarkRead {
    pub(super) title: String,
    pub(super) target: Result<Target, FaultKind>,
}

/// The links of a page by what was one: a reference broken over lines is one link for each line,
/// all leading to the same place.
pub(super) fn wholes(links: &[LinkRead]) -> impl Iterator<Item = &[LinkRead]> {
    links.chunk_by(|above, below| {
        let height = above.rect[3] - above.rect[1];
        let gap = above.rect[1] - below.rect[3];
        above.target.is_some() && above.target == below.target && gap.abs() < height
    })
}

/// Whether a piece breaks off after the dash of a range: it says nothing by itself.
pub(super) fn is_broken_range(pieces: &[LinkRead]) -> bool {
    let before_last = pieces.split_last().map_or(pieces, |(_, before)| before);
    before_last.iter().any(|piece| piece.text.ends_with(['–', '-']))
}

/// What the pieces of one link say together: parted by nothing, and by a space.
pub(super) fn joined(pieces: &[LinkRead]) -> [String; 2] {
    let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
    [texts.concat(), texts.join(" ")]
}

/// Where links may lead.
pub(super) struct Places<'d> {
    doc: &'d Document,
    pages: BTreeMap<ObjectId, usize>,
    named: BTreeMap<&'d [u8], &'d Object>,
}

impl<'d> Places<'d> {
    /// The pages of these ids and the named places of the document, from the old table and the
    /// tree of names.
    pub(super) fn new(doc: &'d Document, pages: &[ObjectId]) -> Self {
        let pages = pages.iter().enumerate().map(|(index, id)| (*id, index)).collect();
        let mut places = Self { doc, pages, named: BTreeMap::new() };
        let Ok(catalog) = doc.catalog() else { return places };
        if let Ok(table) = catalog.get_deref(b"Dests", doc).and_then(Object::as_dict) {
            places.named.extend(table.iter().map(|(name, place)| (name.as_slice(), place)));
        }
        let names = catalog.get_deref(b"Names", doc).and_then(Object::as_dict);
        if let Ok(root) = names.and_then(|names| names.get(b"Dests")) {
            places.read_names(root);
        }
        places
    }

    fn read_names(&mut self, root: &'d Object) {
        let mut seen = BTreeSet::new();
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            let Ok((id, Object::Dictionary(node))) = self.doc.dereference(node) else { continue };
            if !id.is_none_or(|id| seen.insert(id)) {
                continue;
            }
            if let Ok(pairs) = node.get_deref(b"Names", self.doc).and_then(Object::as_array) {
                for pair in pairs.chunks_exact(2) {
                    if let [Object::String(name, _), place] = pair {
                        self.named.insert(name, place);
                    }
                }
            }
            if let Ok(kids) = node.get_deref(b"Kids", self.doc).and_then(Object::as_array) {
                open.extend(kids);
            }
        }
    }

    fn find(&self, dest: &Object) -> Result<Target, FaultKind> {
        let mut dest = dest;
        if let Object::Name(name) | Object::String(name, _) = dest {
            let found = self.named.get(name.as_slice()).ok_or(FaultKind::NoTarget)?;
            dest = self.doc.dereference(found).map_err(|_| FaultKind::NoTarget)?.1;
        }
        if let Object::Dictionary(dict) = dest {
            dest = dict.get_deref(b"D", self.doc).map_err(|_| FaultKind::NoTarget)?;
        }
        let array = dest.as_array().map_err(|_| FaultKind::NoTarget)?;
        let page = match array.first() {
            Some(Object::Reference(id)) => self.pages.get(id).copied(),
            _ => return Err(FaultKind::NoTarget),
        };
        let page = page.ok_or(FaultKind::PageNotInFile)?;
        let value = |at: usize| array.get(at).and_then(|value| value.as_float().ok());
        let kind = array.get(1).and_then(|kind| kind.as_name().ok());
        Ok(match kind {
            Some(b"XYZ") => Target { page, x: value(2), y: value(3) },
            Some(b"FitH") => Target { page, x: None, y: value(2) },
            _ => Target { page, x: None, y: None },
        })
    }
}

/// The links of a page.
pub(super) fn read(places: &Places<'_>, page: &Dictionary, atoms: &[Atom]) -> Vec<LinkRead> {
    let doc = places.doc;
    let annots = page.get_deref(b"Annots", doc).and_then(Object::as_array);
    let annots = annots.map(Vec::as_slice).unwrap_or_default().iter().take(LINKS);
    let dicts = annots.filter_map(|annot| doc.dereference(annot).ok()?.1.as_dict().ok());
    let links = dicts.filter(|dict| is_name(dict.get(b"Subtype"), b"Link"));
    links.map(|dict| link(places, dict, atoms)).collect()
}

fn link(places: &Places<'_>, dict: &Dictionary, atoms: &[Atom]) -> LinkRead {
    let doc = places.doc;
    let mut rect = [0.0; 4];
    if let Ok(values) = dict.get_deref(b"Rect", doc).and_then(Object::as_array) {
        for (side, value) in rect.iter_mut().zip(values) {
            *side = value.as_float().unwrap_or(0.0);
        }
    }
    let covered = atoms.iter().filter(|atom| {
        let middle = (atom.x0 + atom.x1) / 2.0;
        let height = atom.y + atom.size * 0.25;
        atom.level
            && rect[0] <= middle
            && middle <= rect[2]
            && rect[1] <= height
            && height <= rect[3]
    });
    let covered: Vec<&Atom> = covered.collect();
    let lines = lines::gather(covered.iter().copied());
    let texts: Vec<String> = lines.iter().map(lines::Line::text).collect();
    let border = dict.get_deref(b"Border", doc).and_then(Object::as_array);
    let flat = border
        .is_ok_and(|border| border.iter().take(3).all(|v| v.as_float().is_ok_and(|v| v == 0.0)));
    let flags = dict.get_deref(b"F", doc).and_then(Object::as_i64).unwrap_or(0);
    LinkRead {
        target: destination(places, dict),
        rect,
        text: printed::plain(&texts.join(" ")).trim().to_owned(),
        leader: leader(&covered),
        dressed: flat && flags & 0b100 != 0 && flags & 0b11 == 0,
    }
}

/// The number at the right end of a line, if a wide gap or leaders part it from words.
fn leader(covered: &[&Atom]) -> Option<u32> {
    let mut sorted = covered.to_vec();
    sorted.sort_by(|a, b| b.x0.total_cmp(&a.x0));
    let mut atoms = sorted.into_iter().peekable();
    let mut digits: Vec<&Atom> = Vec::new();
    let near = |digits: &[&Atom], atom: &Atom| {
        digits.last().is_none_or(|last| last.x0 - atom.x1 < last.size * 0.5)
    };
    while let Some(atom) = atoms
        .next_if(|atom| atom.text.chars().all(|sign| sign.is_ascii_digit()) && near(&digits, atom))
    {
        digits.push(atom);
    }
    let first = digits.last()?;
    let words = atoms.find(|atom| {
        !atom.text.chars().all(|sign| sign.is_whitespace() || matches!(sign, '.' | '·' | '…'))
    })?;
    if first.x0 - words.x1 < first.size * 1.5 {
        return None;
    }
    let number: String = digits.iter().rev().map(|atom| atom.text.as_str()).collect();
    number.parse().ok()
}

/// The page a link or a bookmark leads to, from 0, if it leads to one.
pub(super) fn page_of(places: &Places<'_>, dict: &Dictionary) -> Option<usize> {
    destination(places, dict)?.ok().map(|target| target.page)
}

/// Where a link or a bookmark leads; `None` if it does something else than leading to a place.
fn destination(places: &Places<'_>, dict: &Dictionary) -> Option<Result<Target, FaultKind>> {
    let doc = places.doc;
    if let Ok(dest) = dict.get_deref(b"Dest", doc) {
        return Some(places.find(dest));
    }
    let Ok(action) = dict.get_deref(b"A", doc).and_then(Object::as_dict) else {
        return Some(Err(FaultKind::NoTarget));
    };
    if !is_name(action.get(b"S"), b"GoTo") {
        return None;
    }
    let dest = action.get_deref(b"D", doc).map_err(|_| FaultKind::NoTarget);
    Some(dest.and_then(|dest| places.find(dest)))
}

/// All bookmarks in reading order; `Err` if they run in a circle or are too many.
pub(super) fn bookmarks(places: &Places<'_>) -> Result<Vec<BookmarkRead>, FaultKind> {
    let doc = places.doc;
    let mut found = Vec::new();
    let root = doc.catalog().and_then(|catalog| catalog.get_deref(b"Outlines", doc));
    let Ok(root) = root.and_then(Object::as_dict) else { return Ok(found) };
    let mut seen = BTreeSet::new();
    let mut open: Vec<ObjectId> =
        root.get(b"First").and_then(Object::as_reference).into_iter().collect();
    while let Some(id) = open.pop() {
        if !seen.insert(id) || seen.len() > BOOKMARKS {
            return Err(FaultKind::Damaged);
        }
        let dict = doc.get_dictionary(id).map_err(|_| FaultKind::ObjectLost)?;
        let title = dict.get_deref(b"Title", doc).and_then(lopdf::decode_text_string);
        found.push(BookmarkRead {
            title: printed::plain(&title.unwrap_or_default()).trim().to_owned(),
            target: destination(places, dict).unwrap_or(Err(FaultKind::NoTarget)),
        });
        // What hangs under a bookmark comes before the one after it.
        for key in [&b"Next"[..], b"First"] {
            open.extend(dict.get(key).and_then(Object::as_reference));
        }
    }
    Ok(found)
}

/// Whether an entry is this name.
pub(super) fn is_name<E>(object: Result<&Object, E>, name: &[u8]) -> bool {
    object.ok().and_then(|object| object.as_name().ok()) == Some(name)
}
