//! What a finished file says, read back.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::*;

fn written(pages: usize) -> Document {
    let mut doc = Document::with_version("1.3");
    let pages_id = doc.new_object_id();
    let ids: Vec<ObjectId> = (0..pages).map(|_| doc.new_object_id()).collect();
    for id in &ids {
        let content =
            doc.add_object(Stream::new(Dictionary::new(), b"/P <</MCID 0>> BDC EMC".to_vec()));
        let link = dictionary! {
            "Subtype" => "Link", "Rect" => vec![0.into(), 0.into(), 9.into(), 9.into()],
            "Border" => vec![0.into(), 0.into(), 1.into()], "C" => vec![0.into()],
            "Dest" => vec![ids[0].into(), "Fit".into()]
        };
        let page = dictionary! {
            "Type" => "Page", "Parent" => pages_id, "Contents" => content,
            "Annots" => vec![link.into()]
        };
        doc.objects.insert(*id, page.into());
    }
    let kids: Vec<Object> = ids.iter().map(|id| (*id).into()).collect();
    doc.objects.insert(
        pages_id,
        dictionary! { "Type" => "Pages", "Count" => pages as i64, "Kids" => kids }.into(),
    );
    let catalog = dictionary! {
        "Type" => "Catalog", "Pages" => pages_id, "PageLayout" => "OneColumn",
        "OpenAction" => Dictionary::new()
    };
    let catalog = doc.add_object(catalog);
    let info = dictionary! { "Producer" => Object::string_literal("printpdf"), "CreationDate" => Object::string_literal("D:2026") };
    let info = doc.add_object(info);
    doc.trailer.set("Root", catalog);
    doc.trailer.set("Info", info);
    doc.trailer.set("ID", vec![Object::string_literal("random"), Object::string_literal("again")]);
    doc
}

fn item(level: u8, title: &str, page: usize) -> OutlineItem {
    OutlineItem { level, title: title.into(), page, y_pt: 700.5 }
}

fn finishing(bookmarks: Vec<OutlineItem>) -> Finishing {
    Finishing {
        lang: "fr".into(),
        title: "Dossier & <pièces>".into(),
        labels: Labels::Prefixed("G".into()),
        bookmarks,
        tree: Vec::new(),
    }
}

fn reopened(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// Titles with their depth.
fn outline(doc: &Document, parent: ObjectId, depth: usize, into: &mut Vec<(usize, String)>) {
    let mut next = doc.get_dictionary(parent).unwrap().get(b"First").and_then(Object::as_reference);
    while let Ok(id) = next {
        let dict = doc.get_dictionary(id).unwrap();
        into.push((depth, lopdf::decode_text_string(dict.get(b"Title").unwrap()).unwrap()));
        assert_eq!(dict.get(b"Parent").unwrap().as_reference().unwrap(), parent);
        outline(doc, id, depth + 1, into);
        next = dict.get(b"Next").and_then(Object::as_reference);
    }
}

#[test]
fn bookmarks_nest_in_any_script() {
    let items = vec![
        item(1, "Récit", 0),
        item(2, "زندگی من", 0),
        item(4, "一", 0),
        item(2, "Ma vie", 1),
        item(1, "Pièces", 1),
    ];
    let doc = reopened(&finish(written(2), &finishing(items)).unwrap());
    let root = doc.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let mut found = Vec::new();
    outline(&doc, root, 1, &mut found);
    let expected = [(1, "Récit"), (2, "زندگی من"), (3, "一"), (2, "Ma vie"), (1, "Pièces")];
    assert_eq!(found, expected.map(|(depth, title)| (depth, title.to_string())));
    assert_eq!(doc.catalog().unwrap().get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    let first = doc.get_dictionary(root).unwrap().get(b"First").unwrap().as_reference().unwrap();
    let dest = doc.get_dictionary(first).unwrap().get(b"Dest").unwrap().as_array().unwrap();
    assert_eq!(dest[3].as_float().unwrap(), 700.5);
    assert!(dest[4].is_null());
}

#[test]
fn a_bookmark_without_page_is_refused() {
    let error = finish(written(1), &finishing(vec![item(1, "x", 1)]));
    assert_eq!(error, Err(Error::NoSuchPage(1)));
    assert_eq!(finish(written(0), &finishing(Vec::new())), Err(Error::NoPages));
}

#[test]
fn nothing_of_the_writer_stays() {
    let bytes = finish(written(2), &finishing(Vec::new())).unwrap();
    let doc = reopened(&bytes);
    assert!(bytes.starts_with(b"%PDF-1.7\n"));
    let info = doc.trailer.get_deref(b"Info", &doc).unwrap().as_dict().unwrap();
    let keys: Vec<&[u8]> = info.iter().map(|(key, _)| key.as_slice()).collect();
    assert_eq!(keys, [b"Title"]);
    let catalog = doc.catalog().unwrap();
    assert!(!catalog.has(b"OpenAction") && !catalog.has(b"PageLayout"));
    let packet = catalog.get_deref(b"Metadata", &doc).unwrap().as_stream().unwrap();
    let packet = String::from_utf8(packet.content.clone()).unwrap();
    assert!(packet.contains("Dossier &amp; &lt;pièces&gt;"));
    for word in ["Date", "Producer", "creator", "Instance", "Tool"] {
        assert!(!packet.contains(word), "{word}");
    }
    for trace in [&b"printpdf"[..], b"D:2026", b"random"] {
        assert!(!bytes.windows(trace.len()).any(|window| window == trace));
    }
}

#[test]
fn links_are_printed_without_border() {
    let doc = reopened(&finish(written(1), &finishing(Vec::new())).unwrap());
    let page = doc.get_dictionary(doc.page_iter().next().unwrap()).unwrap();
    let link = page.get(b"Annots").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    let link = doc.get_dictionary(link).unwrap();
    assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4);
    let border = link.get(b"Border").unwrap().as_array().unwrap();
    assert!(border.iter().all(|side| side.as_i64().unwrap() == 0));
    assert!(!link.has(b"C"));
}

#[test]
fn equal_documents_give_equal_bytes() {
    let items = || vec![item(1, "Récit", 0), item(2, "Ma vie", 1)];
    let one = finish(written(3), &finishing(items())).unwrap();
    assert_eq!(one, finish(written(3), &finishing(items())).unwrap());
    let other = finish(written(4), &finishing(items())).unwrap();
    let id = |bytes: &[u8]| reopened(bytes).trailer.get(b"ID").unwrap().clone();
    assert_ne!(format!("{:?}", id(&one)), format!("{:?}", id(&other)));
}

#[test]
fn the_tree_points_at_content_and_back() {
    let mut finishing = finishing(Vec::new());
    let kid = |page| Kid::Content { page, mcid: 0 };
    let paragraph =
        Element { role: "P", lang: Some("fa".into()), alt: None, kids: vec![kid(0), kid(1)] };
    finishing.tree =
        vec![Element { role: "Sect", lang: None, alt: None, kids: vec![Kid::Element(paragraph)] }];
    let doc = reopened(&finish(written(2), &finishing).unwrap());
    let root =
        doc.catalog().unwrap().get_deref(b"StructTreeRoot", &doc).unwrap().as_dict().unwrap();
    let numbers = root.get(b"ParentTree").unwrap().as_dict().unwrap().get(b"Nums").unwrap();
    let numbers = numbers.as_array().unwrap();
    assert_eq!(numbers.len(), 4);
    let row = doc.dereference(&numbers[3]).unwrap().1.as_array().unwrap();
    let element = doc.get_dictionary(row[0].as_reference().unwrap()).unwrap();
    assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"P");
    assert_eq!(element.get(b"Lang").unwrap().as_str().unwrap(), b"fa");
    finishing.tree[0].kids.push(kid(7));
    assert_eq!(finish(written(2), &finishing), Err(Error::NoSuchPage(7)));
}
