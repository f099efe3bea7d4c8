//! The last step of writing: bookmarks, labels, language, metadata, identity, saved bytes.
//!
//! Nothing here reads a clock or draws a random number: equal documents give equal bytes.

mod links;
mod metadata;
mod outline;
mod tree;

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, StringFormat};
use memchr::memmem;
use sha2::{Digest, Sha256};
use thiserror::Error;

pub use outline::OutlineItem;
pub use tree::{Element, Kid};

/// Bytes of the file identifier: a whole SHA-256.
pub(crate) const ID_BYTES: usize = 32;

/// Room for all that is no stream: dictionaries, pages, links, bookmarks.
const BESIDE_STREAMS: usize = 1 << 20;

/// What the written pages do not say themselves.
#[derive(Clone, Debug)]
pub struct Finishing {
    /// BCP 47 tag of the document's language.
    pub lang: String,
    /// Title shown by readers instead of the file name. Must name nobody.
    pub title: String,
    /// How the pages are labelled.
    pub labels: Labels,
    /// Bookmarks in reading order; `level` nests them.
    pub bookmarks: Vec<OutlineItem>,
    /// The structure tree over the marked content of the pages. Empty = untagged.
    pub tree: Vec<Element>,
}

/// The labels that a reader shows instead of page counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Labels {
    /// 1, 2, 3…: the printed folios of the volume that is sent.
    Folios,
    /// A prefix and a number: "G1", "G2"…, the volume that stays at the desk.
    Prefixed(String),
}

/// Why a document cannot be finished. Positions only, never words.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Error {
    /// The document has no catalog or no page.
    #[error("the document has no page tree")]
    NoPages,
    /// A bookmark, or a piece of the structure tree, names a page that does not exist.
    #[error("page index {0} does not exist")]
    NoSuchPage(usize),
    /// The writer library refused to save.
    #[error("the document could not be saved")]
    Save,
}

/// Finishes a written document and returns the bytes of the file: PDF 1.7 with object and
/// cross-reference streams.
pub fn finish(mut doc: Document, finishing: &Finishing) -> Result<Vec<u8>, Error> {
    let pages: Vec<ObjectId> = doc.page_iter().collect();
    if pages.is_empty() {
        return Err(Error::NoPages);
    }
    doc.version = "1.7".into();
    metadata::write(&mut doc, finishing)?;
    outline::write(&mut doc, &pages, &finishing.bookmarks)?;
    links::write(&mut doc, &pages);
    tree::write(&mut doc, &pages, &finishing.tree)?;
    doc.prune_objects();
    doc.renumber_objects();
    doc.compress();
    save_identified(doc)
}

/// Saves with an identifier that is the SHA-256 of the file in which the identifier's own digits
/// are zeros, so that anybody can prove that not a byte has changed.
pub(crate) fn save_identified(mut doc: Document) -> Result<Vec<u8>, Error> {
    let blank = Object::String(vec![0; ID_BYTES], StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![blank.clone(), blank]);
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    let mut bytes = Vec::with_capacity(size(&doc));
    doc.save_with_options(&mut bytes, options).map_err(|_| Error::Save)?;
    let digest = hex(&Sha256::digest(&bytes));
    let blank = "0".repeat(ID_BYTES * 2);
    let second = memmem::rfind(&bytes, blank.as_bytes()).ok_or(Error::Save)?;
    let first = bytes.get(..second).and_then(|head| memmem::rfind(head, blank.as_bytes()));
    for at in [first.ok_or(Error::Save)?, second] {
        let place = bytes.get_mut(at..at + digest.len()).ok_or(Error::Save)?;
        place.copy_from_slice(digest.as_bytes());
    }
    Ok(bytes)
}

/// About as many bytes as the file will have, so that it need not move while it grows.
fn size(doc: &Document) -> usize {
    let streams = doc.objects.values().filter_map(|object| object.as_stream().ok());
    streams.map(|stream| stream.content.len()).sum::<usize>() + BESIDE_STREAMS
}

/// Upper-case hexadecimal digits, as the writer library sets them in a string.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// A text string: plain if it is ASCII, otherwise UTF-16BE with its mark.
fn text_string(words: &str) -> Object {
    if words.is_ascii() {
        return Object::String(words.into(), StringFormat::Literal);
    }
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xFE, 0xFF].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

fn name(word: &str) -> Object {
    Object::Name(word.as_bytes().to_vec())
}

fn catalog(doc: &mut Document) -> Result<&mut Dictionary, Error> {
    doc.catalog_mut().map_err(|_| Error::NoPages)
}

#[cfg(test)]
mod tests;
