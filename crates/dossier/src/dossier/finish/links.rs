//! Link annotations as a dossier wants them: printed, without border, zoom kept.

use lopdf::{Document, Object, ObjectId};

/// Dresses every annotation of every page; a page without any loses the empty list.
pub(super) fn write(doc: &mut Document, pages: &[ObjectId]) {
    for page in pages {
        let annots = match doc.get_dictionary(*page).and_then(|dict| dict.get_deref(b"Annots", doc))
        {
            Ok(Object::Array(annots)) => annots.clone(),
            _ => Vec::new(),
        };
        let dressed: Vec<Object> = annots.into_iter().map(|annot| dress(doc, annot)).collect();
        if let Ok(dict) = doc.get_dictionary_mut(*page) {
            if dressed.is_empty() {
                dict.remove(b"Annots");
            } else {
                dict.set("Annots", dressed);
                // Tab goes from link to link in the order of the page.
                dict.set("Tabs", Object::Name(b"R".to_vec()));
            }
        }
    }
}

/// The same annotation as an object of its own, so that the tree can point at it.
fn dress(doc: &mut Document, annot: Object) -> Object {
    let id = match annot {
        Object::Reference(id) => id,
        direct => doc.add_object(direct),
    };
    if let Ok(dict) = doc.get_dictionary_mut(id) {
        dict.set("F", 4);
        dict.set("Border", vec![0.into(), 0.into(), 0.into()]);
        for key in [&b"C"[..], b"H", b"BS", b"AP", b"M", b"NM", b"T"] {
            dict.remove(key);
        }
    }
    Object::Reference(id)
}
