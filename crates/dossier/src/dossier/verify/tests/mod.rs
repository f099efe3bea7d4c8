//! Mutants of a small dossier that must fail exactly one check.

mod mini;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::*;
use mini::*;

fn failed(bytes: &[u8]) -> Vec<CheckId> {
    let report = verify(bytes);
    let failed = report.checks.iter().filter(|check| check.outcome == Outcome::Failed);
    failed.map(|check| check.id).collect()
}

#[track_caller]
fn fails_only(id: CheckId, bytes: &[u8]) {
    assert_eq!(failed(bytes), [id], "{:#?}", verify(bytes).checks);
}

fn page(doc: &mut Document, index: usize) -> &mut Dictionary {
    let id = doc.page_iter().nth(index).unwrap();
    doc.get_dictionary_mut(id).unwrap()
}

fn annot(doc: &mut Document, page_index: usize, index: usize) -> &mut Dictionary {
    let id = page(doc, page_index).get(b"Annots").unwrap().as_array().unwrap()[index]
        .as_reference()
        .unwrap();
    doc.get_dictionary_mut(id).unwrap()
}

fn first_of_type(doc: &mut Document, fits: impl Fn(&Dictionary) -> bool) -> &mut Dictionary {
    let mut dicts = doc.objects.values_mut().filter_map(|object| match object {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&mut stream.dict),
        _ => None,
    });
    dicts.find(|dict| fits(dict)).unwrap()
}

#[test]
fn a_sound_volume_is_proven() {
    let report = verify(&bytes(&sent()));
    assert_eq!(report.verdict, Verdict::Proven, "{report:#?}");
    assert_eq!((report.pages, report.volume), (6, Some(VolumeFound::Sent)));
    let nothing: Vec<CheckId> =
        report.checks.iter().filter(|c| c.outcome == Outcome::Nothing).map(|c| c.id).collect();
    assert!(nothing.is_empty(), "not tried: {nothing:?}");
    assert_eq!(report.checks.len(), CheckId::ALL.len());
    let exhibits: Vec<(&str, u32, u32)> =
        report.exhibits.iter().map(|e| (e.number.as_str(), e.first_page, e.pages)).collect();
    assert_eq!(exhibits, [("6", 4, 2), ("6-T", 6, 1)]);
    let count = |id| report.checks.iter().find(|c| c.id == id).unwrap().count;
    assert_eq!(count(CheckId::LinkTargets), 8);
    assert_eq!(count(CheckId::CallTargets), 2);
    assert_eq!((count(CheckId::CallsLinked), count(CheckId::Mentions)), (1, 1));
    assert_eq!(count(CheckId::FolioTargets), 6);
    assert_eq!(count(CheckId::BookmarkNumbers), 4);
}

#[test]
fn the_volume_that_stays_is_proven_too() {
    let report = verify(&bytes(&kept()));
    assert_eq!(report.verdict, Verdict::Proven, "{report:#?}");
    assert_eq!(report.volume, Some(VolumeFound::Kept));
    let mut mini = kept();
    mini.sheets[1] = mini.sheets[1].clone().folio("f. 2/2");
    fails_only(CheckId::Folios, &bytes(&mini));
}

#[test]
fn texts_come_out_page_by_page() {
    let texts = prove(&bytes(&sent())).texts.unwrap();
    assert_eq!(texts.len(), 6);
    assert!(texts[1].contains("libérée (pièce\u{A0}n°\u{202F}6, p.\u{202F}1)."), "{texts:?}");
    assert_eq!(texts[4], "Pièce n° 6 — 2/2\nPapier\nf. 5/6");
}

#[test]
fn the_report_is_stable_json_without_words() {
    let json = serde_json::to_value(verify(&bytes(&sent()))).unwrap();
    assert_eq!(json["verdict"], "proven");
    assert_eq!(json["checks"][0]["id"], "structure");
    assert_eq!(json["checks"][0]["faults-not-listed"], 0);
    assert!(!json.to_string().contains("Papier"));
}

#[test]
fn broken_structure() {
    fails_only(
        CheckId::Structure,
        &changed(&sent(), |doc| {
            first_of_type(doc, |dict| dict.has_type(b"Pages")).set("Count", 7);
        }),
    );
}

#[test]
fn changed_bytes() {
    let mut bytes = bytes(&sent());
    // The comment after the header: no reader looks at it.
    bytes[12] ^= 1;
    fails_only(CheckId::Identity, &bytes);
}

#[test]
fn hidden_leftovers() {
    fails_only(
        CheckId::NothingHidden,
        &changed(&sent(), |doc| {
            doc.add_object(dictionary! { "Old" => 1 });
        }),
    );
}

#[test]
fn wrong_labels() {
    fails_only(
        CheckId::PageLabels,
        &changed(&sent(), |doc| {
            let ranges = vec![0.into(), dictionary! { "S" => "D", "St" => 2 }.into()];
            doc.catalog_mut().unwrap().set("PageLabels", dictionary! { "Nums" => ranges });
        }),
    );
}

#[test]
fn wrong_folios_and_totals() {
    let mut mini = sent();
    mini.sheets[1].texts[4].3 = "f. 3/6".into();
    fails_only(CheckId::Folios, &bytes(&mini));
    mini.sheets[1].texts[4].3 = "f. 2/7".into();
    fails_only(CheckId::Total, &bytes(&mini));
    mini.sheets[1].texts.truncate(4);
    fails_only(CheckId::Folios, &bytes(&mini));
}

#[test]
fn links_to_nowhere() {
    let dest =
        |page: Object, y: i64| vec![page, "XYZ".into(), Object::Null, y.into(), Object::Null];
    let away = |doc: &mut Document| annot(doc, 0, 1).set("Dest", dest((9_999, 0).into(), 800));
    fails_only(CheckId::LinkTargets, &changed(&sent(), away));
    let above = |doc: &mut Document| {
        let page = doc.page_iter().next().unwrap();
        annot(doc, 0, 1).set("Dest", dest(page.into(), 2_000));
    };
    fails_only(CheckId::LinkTargets, &changed(&sent(), above));
    let unnamed = |doc: &mut Document| annot(doc, 0, 1).set("Dest", "nowhere");
    fails_only(CheckId::LinkTargets, &changed(&sent(), unnamed));
    let gone = |doc: &mut Document| {
        annot(doc, 0, 1).remove(b"Dest");
    };
    fails_only(CheckId::LinkTargets, &changed(&sent(), gone));
}

#[test]
fn undressed_links() {
    let border =
        |doc: &mut Document| annot(doc, 0, 1).set("Border", vec![0.into(), 0.into(), 1.into()]);
    fails_only(CheckId::LinkDress, &changed(&sent(), border));
    let unprinted = |doc: &mut Document| annot(doc, 0, 1).set("F", 0);
    fails_only(CheckId::LinkDress, &changed(&sent(), unprinted));
}

#[test]
fn wrong_bookmarks() {
    let title = |dict: &Dictionary| dict.has(b"Title") && dict.has(b"Dest");
    fails_only(
        CheckId::BookmarkTargets,
        &changed(&sent(), |doc| {
            let dest: Vec<Object> = vec![(9_999, 0).into(), "Fit".into()];
            first_of_type(doc, title).set("Dest", dest);
        }),
    );
    let mut mini = sent();
    mini.finishing.bookmarks.swap(3, 4);
    fails_only(CheckId::BookmarkOrder, &bytes(&mini));
    let mut mini = sent();
    mini.finishing.bookmarks[3].title = "6 Papier (f. 5)".into();
    fails_only(CheckId::BookmarkNumbers, &bytes(&mini));
    mini.finishing.bookmarks[3].title = "7 Papier (f. 4)".into();
    fails_only(CheckId::BookmarkNumbers, &bytes(&mini));
}

#[test]
fn stamps_with_gaps() {
    for (first, second) in [("1/3", "2/3"), ("1/2", "1/2"), ("1/2", "2/3"), ("2/2", "1/2")] {
        let mut mini = sent();
        mini.sheets[3].texts[0].3 = format!("Pièce n° 6 — {first}");
        mini.sheets[4].texts[0].3 = format!("Pièce n° 6 — {second}");
        mini.sheets[1].links.clear();
        mini.sheets[1].texts.drain(..4);
        fails_only(CheckId::Stamps, &bytes(&mini));
    }
}

#[test]
fn an_unreadable_exhibit_is_named() {
    let mut mini = sent();
    mini.sheets[5].texts[0].3 = "Pièce n° 12 — illisible".into();
    mini.sheets[2].texts.drain(3..5);
    mini.sheets[2].links.truncate(2);
    mini.finishing.bookmarks.pop();
    let report = verify(&bytes(&mini));
    assert_eq!(report.verdict, Verdict::Proven, "{report:#?}");
    assert!(report.exhibits[1].unreadable && !report.exhibits[0].unreadable);
}

#[test]
fn exhibits_out_of_order() {
    let mut mini = sent();
    mini.sheets[2].texts.drain(3..5);
    mini.sheets[2].links.truncate(2);
    mini.finishing.bookmarks.pop();
    for stamp in ["Pièce n° 5 — 1/1", "Pièce n° 7-T — 1/1"] {
        mini.sheets[5].texts[0].3 = stamp.into();
        fails_only(CheckId::ExhibitOrder, &bytes(&mini));
    }
    mini.sheets[5].texts[0].3 = "Pièce n° 7 — 1/1".into();
    assert_eq!(failed(&bytes(&mini)), []);
}

#[test]
fn calls_without_link_or_with_a_wrong_one() {
    let mut mini = sent();
    mini.sheets[1].links.remove(1);
    fails_only(CheckId::CallsLinked, &bytes(&mini));
    let mut mini = sent();
    mini.sheets[1].links[0].to = 4;
    fails_only(CheckId::CallTargets, &bytes(&mini));
    mini.sheets[1].links[0].to = 5;
    fails_only(CheckId::CallTargets, &bytes(&mini));
}

#[test]
fn an_exhibit_that_a_text_only_mentions_is_noted() {
    let mut mini = sent();
    mini.sheets[1].links.remove(0);
    let report = verify(&bytes(&mini));
    assert_eq!(report.verdict, Verdict::Proven);
    let noted: Vec<&Check> =
        report.checks.iter().filter(|check| check.outcome == Outcome::Noted).collect();
    assert_eq!(noted.len(), 1);
    assert_eq!((noted[0].id, noted[0].faults[0].page), (CheckId::Mentions, Some(2)));
    assert_eq!(noted[0].faults[0].exhibit.as_deref(), Some("6"));
}

#[test]
fn a_call_may_lead_to_the_list_if_the_exhibit_is_not_in_the_file() {
    let mut mini = sent();
    mini.sheets[1] = Sheet::default()
        .linked(72.0, 700.0, "pièce n° 9", 2)
        .linked(72.0, 650.0, "la pièce n° 9", 2)
        .folio("f. 2/6");
    mini.finishing.bookmarks.truncate(1);
    fails_only(CheckId::CallTargets, &bytes(&mini));
    mini.sheets[2] = mini.sheets[2].clone().text(72.0, 660.0, "9");
    assert_eq!(failed(&bytes(&mini)), []);
}

#[test]
fn a_link_broken_over_two_lines_is_read_whole() {
    let broken = |first: &str, second: &str| {
        let mut mini = mini::sent();
        let row = |sheet: mini::Sheet| {
            sheet.linked(400.0, 700.0, first, 3).linked(400.0, 688.0, second, 3)
        };
        let list = mini::Sheet::default().text(100.0, 700.0, "Papier").folio("f. 3/6");
        mini.sheets[2] = row(list.linked(72.0, 700.0, "6", 3)).linked(72.0, 600.0, "6-T", 5);
        failed(&bytes(&mini))
    };
    assert_eq!(broken("4–", "5"), []);
    assert_eq!(broken("pièce n° 6,", "p. 1"), []);
    // Two links that are whole, one under the other.
    assert_eq!(broken("6", "6"), []);
    assert_eq!(broken("4–", "6"), [CheckId::FolioTargets]);
}

#[test]
fn folios_that_name_another_page() {
    let mut mini = sent();
    mini.sheets[1].texts[3].3 = "pièce 6, p. 1  f. 5".into();
    fails_only(CheckId::FolioTargets, &bytes(&mini));
    let mut mini = sent();
    mini.sheets[0].texts[0].3 = "Récit 1395 . . . . . . . . . 3".into();
    fails_only(CheckId::FolioTargets, &bytes(&mini));
    for wrong in ["4–6", "5–6", "7"] {
        let mut mini = sent();
        mini.sheets[2].texts[2].3 = wrong.into();
        fails_only(CheckId::FolioTargets, &bytes(&mini));
    }
}

#[test]
fn fonts_left_out_or_whole() {
    let without = |doc: &mut Document| {
        let descriptor = first_of_type(doc, |dict| dict.has(b"FontFile2"));
        descriptor.remove(b"FontFile2");
        doc.prune_objects();
    };
    fails_only(CheckId::Fonts, &changed(&sent(), without));
    fails_only(CheckId::Fonts, &bytes(&Mini { base_font: "Test", ..sent() }));
}

#[test]
fn codes_without_text_or_glyph() {
    let mut mini = sent();
    mini.sheets[1].texts[0].3.push(WITHOUT_TEXT);
    fails_only(CheckId::TextMapped, &bytes(&mini));
    let mut mini = sent();
    mini.sheets[1].texts[0].3.push(WITHOUT_GLYPH);
    fails_only(CheckId::NoMissingGlyph, &bytes(&mini));
    let mut mini = kept();
    mini.sheets.push(Sheet::default());
    fails_only(CheckId::TextPresent, &bytes(&mini));
}

#[test]
fn pictures_lost_or_talking() {
    let lost = |doc: &mut Document| {
        doc.objects
            .retain(|_, object| !object.as_stream().is_ok_and(|s| s.dict.get(b"Width").is_ok()));
    };
    fails_only(CheckId::Pictures, &changed(&sent(), lost));
    fails_only(CheckId::PictureTraces, &bytes(&Mini { jpeg: CAMERA_JPEG, ..sent() }));
}

#[test]
fn language_and_display() {
    let mut mini = sent();
    mini.finishing.lang = "français".into();
    fails_only(CheckId::Language, &bytes(&mini));
    let hidden = |doc: &mut Document| {
        doc.catalog_mut().unwrap().remove(b"ViewerPreferences");
    };
    fails_only(CheckId::Display, &changed(&sent(), hidden));
}

#[test]
fn traces_of_the_making() {
    let author = |doc: &mut Document| {
        let info = doc.trailer.get(b"Info").unwrap().as_reference().unwrap();
        doc.get_dictionary_mut(info).unwrap().set("Author", Object::string_literal("X"));
    };
    fails_only(CheckId::Traces, &changed(&sent(), author));
    let private = |doc: &mut Document| page(doc, 0).set("PieceInfo", Dictionary::new());
    fails_only(CheckId::Traces, &changed(&sent(), private));
    let dated = |doc: &mut Document| {
        let packet = doc.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
        let stream = doc.get_object_mut(packet).unwrap().as_stream_mut().unwrap();
        stream.set_content(b"<xmp:CreateDate>2026</xmp:CreateDate>".to_vec());
    };
    fails_only(CheckId::Traces, &changed(&sent(), dated));
}

#[test]
fn things_that_act_or_lead_out() {
    let script = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("x") };
    let opened = |doc: &mut Document| doc.catalog_mut().unwrap().set("OpenAction", script);
    fails_only(CheckId::NoActions, &changed(&sent(), opened));
    let note = |doc: &mut Document| {
        let note = doc.add_object(dictionary! { "Subtype" => "Text" });
        page(doc, 5).set("Annots", vec![note.into()]);
    };
    fails_only(CheckId::NoActions, &changed(&sent(), note));
    let attached = |doc: &mut Document| {
        let names = dictionary! { "EmbeddedFiles" => Dictionary::new() };
        doc.catalog_mut().unwrap().set("Names", names);
    };
    fails_only(CheckId::NoFiles, &changed(&sent(), attached));
    let web = |doc: &mut Document| {
        let action = dictionary! { "S" => "URI", "URI" => Object::string_literal("https://x") };
        let link = annot(doc, 0, 1);
        link.remove(b"Dest");
        link.set("A", action);
    };
    fails_only(CheckId::NoExternalLinks, &changed(&sent(), web));
}

#[test]
fn foreign_and_broken_files_end_as_results() {
    let whole = bytes(&sent());
    let kind = |bytes: &[u8]| verify(bytes).checks[0].faults.first().map(|fault| fault.kind);
    assert_eq!(kind(b""), Some(FaultKind::NotAPdf));
    assert_eq!(kind(b"\xFF\xD8\xFF"), Some(FaultKind::NotAPdf));
    assert_eq!(verify(b"%PDF-1.7\n").verdict, Verdict::Unreadable);
    for end in (0..whole.len() - 40).step_by(97) {
        let report = verify(&whole[..end]);
        assert_eq!(report.verdict, Verdict::Unreadable, "cut at {end}");
        assert_ne!(kind(&whole[..end]), Some(FaultKind::ReaderFailed), "cut at {end}");
        assert!(prove(&whole[..end]).texts.is_err());
    }
    let mut seed = 1u32;
    for _ in 0..200 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let mut broken = whole.clone();
        broken[seed as usize % whole.len()] ^= 1 << (seed >> 29);
        let report = verify(&broken);
        assert_ne!(report.verdict, Verdict::Proven, "{}", seed as usize % whole.len());
        assert_ne!(report.checks[0].faults.first().map(|f| f.kind), Some(FaultKind::ReaderFailed));
    }
}

#[test]
fn circles_and_bombs_end() {
    let circle = |doc: &mut Document| {
        let pages = first_of_type(doc, |dict| dict.has_type(b"Pages"));
        let kids = pages.get(b"Kids").unwrap().clone();
        let parent = doc.catalog().unwrap().get(b"Pages").unwrap().clone();
        let mut kids = kids.as_array().unwrap().clone();
        kids.push(parent);
        first_of_type(doc, |dict| dict.has_type(b"Pages")).set("Kids", kids);
    };
    fails_only(CheckId::Structure, &changed(&sent(), circle));
    let ring = |doc: &mut Document| {
        let ids: Vec<ObjectId> = doc.objects.keys().copied().collect();
        let outlines = ids
            .into_iter()
            .find(|id| doc.get_dictionary(*id).is_ok_and(|dict| dict.has_type(b"Outlines")));
        let first = doc.get_dictionary(outlines.unwrap()).unwrap().get(b"First").unwrap().clone();
        let id = first.as_reference().unwrap();
        doc.get_dictionary_mut(id).unwrap().set("Next", first);
        doc.prune_objects();
    };
    assert!(failed(&changed(&sent(), ring)).contains(&CheckId::BookmarkTargets));
    let bomb = |doc: &mut Document| {
        let mut stream = Stream::new(Dictionary::new(), vec![b' '; 70 << 20]);
        stream.compress().unwrap();
        let id = doc.add_object(stream);
        page(doc, 0).set("Contents", id);
        doc.prune_objects();
    };
    assert!(failed(&changed(&sent(), bomb)).contains(&CheckId::Structure));
    let itself = |doc: &mut Document| {
        let form = dictionary! { "Type" => "XObject", "Subtype" => "Form" };
        let form = doc.add_object(Stream::new(form, b"/P1 Do /P1 Do /P1 Do /P1 Do".to_vec()));
        let resources = dictionary! { "XObject" => dictionary! { "P1" => form } };
        let content = doc.add_object(Stream::new(Dictionary::new(), b"/P1 Do".to_vec()));
        page(doc, 0).set("Resources", resources);
        page(doc, 0).set("Contents", content);
        doc.prune_objects();
    };
    assert!(failed(&changed(&sent(), itself)).contains(&CheckId::Structure));
}

#[test]
fn a_span_that_says_its_text_is_one_piece() {
    let mini = kept();
    let spanned = |doc: &mut Document| {
        let span = b"/Span <</ActualText <FEFF0628062806270628>>> BDC BT /F1 10 Tf 1 0 0 1 72 600 Tm <00700061> Tj ET EMC";
        let id = doc.add_object(Stream::new(Dictionary::new(), span.to_vec()));
        let old = page(doc, 0).get(b"Contents").unwrap().clone();
        page(doc, 0).set("Contents", vec![old, id.into()]);
    };
    let texts = prove(&changed(&mini, spanned)).texts.unwrap();
    assert_eq!(texts[0], "page 1/2\nببا\u{628}");
}
