//! Files to take in.

use std::path::Path;

use lopdf::{Document, Object, dictionary};

/// A PDF of two pages.
pub(crate) fn document(path: &Path) {
    let mut pdf = Document::with_version("1.7");
    let tree = pdf.new_object_id();
    let pages: Vec<Object> = (0..2)
        .map(|_| {
            let page = dictionary! {
                "Type" => "Page", "Parent" => tree, "MediaBox" => vec![0.into(), 0.into(), 200.into(), 100.into()],
            };
            pdf.add_object(page).into()
        })
        .collect();
    let node = dictionary! { "Type" => "Pages", "Count" => 2, "Kids" => pages };
    pdf.objects.insert(tree, node.into());
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    pdf.trailer.set("Root", catalog);
    pdf.save(path).unwrap();
}
