//! Which pages a document has by its own account, and what else it carries that no page shows.

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream};
use hayro::hayro_syntax::xref::XRef;

use super::super::MOST_PAGES;

/// Nodes of a page tree that are looked at.
const NODES: usize = 20_000;
/// Levels of a page tree.
const DEPTH: usize = 60;

/// The pages of a document as its tree lists them.
pub(super) struct Listed {
    /// For each page to print its place among those the renderer found. A page listed twice stands
    /// here twice.
    pub(super) order: Vec<usize>,
    /// The document speaks of pages that are not found.
    pub(super) short: bool,
}

/// Walks the page tree once more: the renderer passes over what it has seen.
pub(super) fn listed(pdf: &Pdf) -> Listed {
    let pages = pdf.pages();
    let found: Vec<Option<ObjectIdentifier>> =
        pages.iter().map(|page| page.raw().obj_id()).collect();
    let root = root(pdf).and_then(|root| root.get::<Dict<'_>>(b"Pages"));
    let promised = root.as_ref().and_then(|root| root.get::<i32>(b"Count")).unwrap_or(0);
    let mut walk =
        Walk { xref: pdf.xref(), found: &found, order: Vec::new(), nodes: 0, lost: false };
    if let Some(root) = &root {
        walk.node(root, &mut root.obj_id().into_iter().collect());
    }
    let whole = (0..found.len()).all(|page| walk.order.contains(&page));
    let order = if whole { walk.order } else { (0..found.len()).collect() };
    let fewer = usize::try_from(promised).is_ok_and(|promised| promised > order.len());
    Listed { short: fewer || walk.lost || root.is_none(), order }
}

struct Walk<'w> {
    xref: &'w XRef,
    found: &'w [Option<ObjectIdentifier>],
    order: Vec<usize>,
    nodes: usize,
    lost: bool,
}

impl Walk<'_> {
    /// The leaves under a node; `above` are the nodes it stands under.
    fn node(&mut self, node: &Dict<'_>, above: &mut Vec<ObjectIdentifier>) {
        let Some(kids) = node.get::<Array<'_>>(b"Kids") else { return };
        for kid in kids.raw_iter() {
            self.nodes += 1;
            if self.nodes > NODES || above.len() > DEPTH || self.order.len() > MOST_PAGES as usize {
                self.lost = true;
                return;
            }
            let MaybeRef::Ref(id) = kid else { continue };
            let id = ObjectIdentifier::from(id);
            if let Some(page) = self.found.iter().position(|found| *found == Some(id)) {
                self.order.push(page);
                continue;
            }
            let Some(dict) = self.xref.get::<Dict<'_>>(id) else {
                self.lost = true;
                continue;
            };
            if above.contains(&id) {
                self.lost = true;
                continue;
            }
            above.push(id);
            self.node(&dict, above);
            above.pop();
        }
    }
}

/// The catalogue of a document.
pub(super) fn root(pdf: &Pdf) -> Option<Dict<'_>> {
    pdf.xref().get(pdf.xref().root_id())
}

/// Whether files stand inside a document: attached to it, or as a folder of files.
pub(super) fn holds_files(pdf: &Pdf) -> bool {
    let Some(root) = root(pdf) else { return false };
    let names = root.get::<Dict<'_>>(b"Names");
    let named = names.and_then(|names| names.get::<Dict<'_>>(b"EmbeddedFiles"));
    let listed = |dict: &Dict<'_>, key: &[u8]| {
        dict.get::<Array<'_>>(key).is_some_and(|list| list.raw_iter().next().is_some())
    };
    root.contains_key(b"Collection")
        || listed(&root, b"AF")
        || named.is_some_and(|named| listed(&named, b"Names") || listed(&named, b"Kids"))
}

/// Whether a document is a form that only the program that made it can lay out (XFA without
/// fields, or one that asks for it).
pub(super) fn is_dynamic_form(pdf: &Pdf) -> bool {
    let Some(root) = root(pdf) else { return false };
    let Some(form) = root.get::<Dict<'_>>(b"AcroForm") else { return false };
    let fields = form.get::<Array<'_>>(b"Fields");
    let empty = fields.is_none_or(|fields| fields.raw_iter().next().is_none());
    form.contains_key(b"XFA") && (empty || root.get::<bool>(b"NeedsRendering") == Some(true))
}

/// What an item of a list stands for.
pub(super) fn resolved<'a>(item: MaybeRef<Object<'a>>, xref: &'a XRef) -> Option<Object<'a>> {
    match item {
        MaybeRef::Ref(id) => xref.get(id.into()),
        MaybeRef::NotRef(object) => Some(object),
    }
}

/// The drawing an annotation brings for its state, if it brings one.
pub(super) fn appearance<'a>(annot: &Dict<'a>) -> Option<Stream<'a>> {
    match annot.get::<Dict<'_>>(b"AP")?.get::<Object<'_>>(b"N")? {
        Object::Stream(stream) => Some(stream),
        Object::Dict(states) => annot
            .get::<Name<'_>>(b"AS")
            .and_then(|state| states.get::<Stream<'_>>(state))
            .or_else(|| states.get::<Stream<'_>>(b"Off")),
        _ => None,
    }
}
