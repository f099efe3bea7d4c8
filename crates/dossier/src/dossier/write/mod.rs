//! From laid-out pages to a PDF document: operations, fonts, pictures, links.
//!
//! The same pages give the same objects with the same numbers; bookmarks, labels, metadata and
//! the file's identity are added by finishing.

mod codes;
mod paint;
mod pictures;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use super::typeset::{Laid, LinkArea};
use codes::{Codes, font_key};
use paint::Painted;
use pictures::Pictures;

/// Why pages cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A face cannot be cut to the glyphs in use.
    #[error("the font {0} cannot be cut")]
    Font(&'static str),
    /// The page writer's document is not built as it should be.
    #[error("the written document lacks {0}")]
    Structure(&'static str),
}

/// Writes the pages, with links, without bookmarks, labels and metadata.
///
/// # Errors
/// See [`Error`]; none is expected with the embedded fonts.
pub fn write(laid: &Laid) -> Result<Document, Error> {
    let mut codes = Codes::new(&laid.book);
    let mut pictures = Pictures::default();
    let mut painted: Vec<Painted> =
        laid.pages.iter().map(|page| paint::page(&page.inks, &mut codes, &mut pictures)).collect();
    let mut source = PdfDocument::new("");
    let maps = codes.embed(&mut source)?;
    source.pages = painted
        .iter_mut()
        .map(|page| PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut page.ops)))
        .collect();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    let mut document = source.to_lopdf_document(&options, &mut Vec::new());
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    let fonts = fonts(&document)?;
    for (key, map) in maps {
        if let Some(id) = fonts.get(&key) {
            set_code_map(&mut document, *id, map)?;
        }
    }
    let images = pictures.embed(&mut document);
    let pages: Vec<ObjectId> = document.page_iter().collect();
    if pages.len() != laid.pages.len() {
        return Err(Error::Structure("its pages"));
    }
    for ((id, page), painted) in pages.iter().zip(&laid.pages).zip(&painted) {
        let links: Vec<Object> = page.links.iter().filter_map(|area| link(area, &pages)).collect();
        let resources = resources(painted, &fonts, &images);
        let page = document
            .get_object_mut(*id)
            .and_then(Object::as_dict_mut)
            .map_err(|_| Error::Structure("a page"))?;
        for key in [b"TrimBox".as_slice(), b"CropBox", b"Annots"] {
            page.remove(key);
        }
        page.set("Resources", resources);
        if !links.is_empty() {
            page.set("Annots", links);
            page.set("Tabs", "S");
        }
    }
    document.prune_objects();
    document.compress();
    Ok(document)
}

/// The font objects by resource name.
fn fonts(document: &Document) -> Result<BTreeMap<String, ObjectId>, Error> {
    let missing = || Error::Structure("its fonts");
    let page = document.page_iter().next().ok_or_else(missing)?;
    let list = document
        .get_dictionary(page)
        .and_then(|page| page.get_deref(b"Resources", document))
        .and_then(Object::as_dict)
        .and_then(|resources| resources.get_deref(b"Font", document))
        .and_then(Object::as_dict)
        .map_err(|_| missing())?;
    Ok(list
        .iter()
        .filter_map(|(key, font)| {
            Some((String::from_utf8_lossy(key).into_owned(), font.as_reference().ok()?))
        })
        .collect())
}

/// Replaces the identity map of a TrueType font by ours: several codes may show one glyph.
fn set_code_map(document: &mut Document, font: ObjectId, map: Vec<u8>) -> Result<(), Error> {
    let stream = document.add_object(Stream::new(dictionary! {}, map));
    let missing = |_| Error::Structure("a descendant font");
    let list = document
        .get_object_mut(font)
        .and_then(Object::as_dict_mut)
        .and_then(|font| font.get_mut(b"DescendantFonts"))
        .and_then(Object::as_array_mut)
        .map_err(missing)?;
    let inner = match list.first_mut() {
        Some(Object::Dictionary(inner)) => inner,
        Some(Object::Reference(id)) => {
            let id = *id;
            document.get_object_mut(id).and_then(Object::as_dict_mut).map_err(missing)?
        }
        _ => return Err(Error::Structure("a descendant font")),
    };
    inner.set("CIDToGIDMap", stream);
    Ok(())
}

/// Only what the page uses.
fn resources(
    painted: &Painted,
    fonts: &BTreeMap<String, ObjectId>,
    images: &[ObjectId],
) -> Dictionary {
    let mut font_list = Dictionary::new();
    for face in &painted.fonts {
        if let Some(id) = fonts.get(&font_key(*face)) {
            font_list.set(font_key(*face), *id);
        }
    }
    let mut image_list = Dictionary::new();
    for index in &painted.pictures {
        if let Some(id) = images.get(*index) {
            image_list.set(pictures::key(*index), *id);
        }
    }
    let mut resources = dictionary! { "Font" => font_list };
    if !image_list.is_empty() {
        resources.set("XObject", image_list);
    }
    resources
}

/// A link without border that keeps the reader's zoom.
fn link(area: &LinkArea, pages: &[ObjectId]) -> Option<Object> {
    let target = *pages.get(area.page)?;
    let number = |n: f32| Object::Real((n * 100.0).round() / 100.0);
    let rect = area.rect;
    Some(Object::Dictionary(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "F" => 4,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "Rect" => vec![number(rect.x0), number(rect.y0), number(rect.x1), number(rect.y1)],
        "Dest" => vec![
            target.into(),
            Object::Name(b"XYZ".to_vec()),
            Object::Null,
            number(area.y),
            Object::Null,
        ],
    }))
}
