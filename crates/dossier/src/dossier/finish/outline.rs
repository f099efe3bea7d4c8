//! Nested bookmarks.

use std::fmt;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{Error, catalog, name, text_string};

#[derive(Clone, PartialEq)]
pub struct OutlineItem {
    /// Depth from 1. One that leaps over a level is hung under the nearest bookmark above it.
    pub level: u8,
    /// Its words, in any script.
    pub title: String,
    /// Index of its page, from 0.
    pub page: usize,
    /// Where its view begins, in points from the foot of the page.
    pub y_pt: f32,
}

impl fmt::Debug for OutlineItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OutlineItem({}, page {}, {} bytes)", self.level, self.page, self.title.len())
    }
}

/// A bookmark with what hangs under it; all but the first level are closed at first.
struct Node<'a> {
    item: &'a OutlineItem,
    children: Vec<Node<'a>>,
}

/// Writes the bookmarks and asks the reader to show them.
pub(super) fn write(
    doc: &mut Document,
    pages: &[ObjectId],
    items: &[OutlineItem],
) -> Result<(), Error> {
    catalog(doc)?.remove(b"Outlines");
    if items.is_empty() {
        catalog(doc)?.set("PageMode", name("UseNone"));
        return Ok(());
    }
    let mut rest = items;
    let nodes = nest(&mut rest, 1);
    let root = doc.new_object_id();
    if let Some((first, last)) = write_level(doc, root, &nodes, pages)? {
        let outlines = dictionary! {
            "Type" => name("Outlines"), "First" => first, "Last" => last,
            "Count" => nodes.len() as i64
        };
        doc.objects.insert(root, outlines.into());
        let catalog = catalog(doc)?;
        catalog.set("Outlines", root);
        catalog.set("PageMode", name("UseOutlines"));
    }
    Ok(())
}

/// Takes the leading items of at least this level.
fn nest<'a>(rest: &mut &'a [OutlineItem], level: u8) -> Vec<Node<'a>> {
    let mut nodes = Vec::new();
    while let Some((item, tail)) = rest.split_first() {
        if item.level < level && level > 1 {
            break;
        }
        *rest = tail;
        let children = nest(rest, item.level.max(level).saturating_add(1));
        nodes.push(Node { item, children });
    }
    nodes
}

fn write_level(
    doc: &mut Document,
    parent: ObjectId,
    nodes: &[Node<'_>],
    pages: &[ObjectId],
) -> Result<Option<(ObjectId, ObjectId)>, Error> {
    let ids: Vec<ObjectId> = nodes.iter().map(|_| doc.new_object_id()).collect();
    for (index, (node, id)) in nodes.iter().zip(&ids).enumerate() {
        let Some(page) = pages.get(node.item.page) else {
            return Err(Error::NoSuchPage(node.item.page));
        };
        // A null zoom keeps the one the reader has chosen.
        let dest: Vec<Object> =
            vec![(*page).into(), name("XYZ"), 0.into(), node.item.y_pt.into(), Object::Null];
        let mut dict = dictionary! {
            "Title" => text_string(&node.item.title), "Parent" => parent, "Dest" => dest
        };
        if let Some(previous) = index.checked_sub(1).and_then(|at| ids.get(at)) {
            dict.set("Prev", *previous);
        }
        if let Some(next) = ids.get(index + 1) {
            dict.set("Next", *next);
        }
        if let Some((first, last)) = write_level(doc, *id, &node.children, pages)? {
            dict.set("First", first);
            dict.set("Last", last);
            dict.set("Count", -(node.children.len() as i64));
        }
        doc.objects.insert(*id, dict.into());
    }
    Ok(ids.first().copied().zip(ids.last().copied()))
}
