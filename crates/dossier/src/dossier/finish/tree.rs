//! The structure tree over marked content: what readers that speak follow.

use std::collections::BTreeMap;
use std::fmt;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{Error, catalog, name, text_string};

/// An element of the structure tree.
#[derive(Clone, PartialEq)]
pub struct Element {
    /// A standard role: "Sect", "H1", "P", "Table", "TR", "TD", "Figure"…
    pub role: &'static str,
    /// Its language where it differs from the document's.
    pub lang: Option<String>,
    /// Words for who cannot see it (pictures).
    pub alt: Option<String>,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Kid {
    Element(Element),
    /// Marked content of a page.
    Content {
        /// Index of the page, from 0.
        page: usize,
        /// Its number on that page.
        mcid: u32,
    },
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Element({}, {} kids)", self.role, self.kids.len())
    }
}

/// Elements of marked content by page and number.
type Parents = BTreeMap<usize, BTreeMap<u32, ObjectId>>;

/// Writes the tree and the table from content back to elements.
pub(super) fn write(
    doc: &mut Document,
    pages: &[ObjectId],
    elements: &[Element],
) -> Result<(), Error> {
    if elements.is_empty() {
        return Ok(());
    }
    let root = doc.new_object_id();
    let top = doc.new_object_id();
    let mut parents = Parents::new();
    let kids: Vec<Object> = elements
        .iter()
        .map(|element| write_element(doc, pages, element, top, &mut parents).map(Object::from))
        .collect::<Result<_, _>>()?;
    let document = dictionary! {
        "Type" => name("StructElem"), "S" => name("Document"), "P" => root, "K" => kids
    };
    doc.objects.insert(top, document.into());
    let mut numbers: Vec<Object> = Vec::new();
    for (key, (page, by_mcid)) in parents.iter().enumerate() {
        let last = by_mcid.keys().next_back().copied().unwrap_or(0);
        let row: Vec<Object> = (0..=last)
            .map(|mcid| by_mcid.get(&mcid).map_or(Object::Null, |id| (*id).into()))
            .collect();
        let row = doc.add_object(row);
        numbers.extend([Object::Integer(key as i64), row.into()]);
        let dict = pages.get(*page).and_then(|id| doc.get_dictionary_mut(*id).ok());
        let dict = dict.ok_or(Error::NoSuchPage(*page))?;
        dict.set("StructParents", key as i64);
        dict.set("Tabs", name("S"));
    }
    let tree = dictionary! {
        "Type" => name("StructTreeRoot"), "K" => top,
        "ParentTree" => dictionary! { "Nums" => numbers },
        "ParentTreeNextKey" => parents.len() as i64
    };
    doc.objects.insert(root, tree.into());
    let catalog = catalog(doc)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn write_element(
    doc: &mut Document,
    pages: &[ObjectId],
    element: &Element,
    parent: ObjectId,
    parents: &mut Parents,
) -> Result<ObjectId, Error> {
    let id = doc.new_object_id();
    let mut kids: Vec<Object> = Vec::new();
    for kid in &element.kids {
        match kid {
            Kid::Element(child) => {
                kids.push(write_element(doc, pages, child, id, parents)?.into());
            }
            Kid::Content { page, mcid } => {
                let page_id = *pages.get(*page).ok_or(Error::NoSuchPage(*page))?;
                parents.entry(*page).or_default().insert(*mcid, id);
                let content = dictionary! {
                    "Type" => name("MCR"), "Pg" => page_id, "MCID" => i64::from(*mcid)
                };
                kids.push(content.into());
            }
        }
    }
    let mut dict = dictionary! {
        "Type" => name("StructElem"), "S" => name(element.role), "P" => parent, "K" => kids
    };
    if let Some(lang) = &element.lang {
        dict.set("Lang", text_string(lang));
    }
    if let Some(alt) = &element.alt {
        dict.set("Alt", text_string(alt));
    }
    doc.objects.insert(id, dict.into());
    Ok(id)
}
