//! The typesetter and the writer, on a specimen with every kind of block.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod specimen;

use std::process::Command;

use recit::dossier::block::*;
use recit::dossier::scanner;
use recit::dossier::typeset::{self, Error, Laid, Rect, Warning};
use recit::dossier::write;
use specimen::{anchor, cells, column, part, row, runs, sent, text, title};

const MM: f32 = 72.0 / 25.4;

/// The file's bytes; also kept in `RECIT_SPECIMENS` for the eye, if that names a folder.
fn bytes(laid: &Laid, name: &str) -> Vec<u8> {
    let mut document = write::write(laid).unwrap();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    if let Some(folder) = std::env::var_os("RECIT_SPECIMENS") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &bytes).unwrap();
    }
    bytes
}

fn saved(bytes: &[u8]) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    file
}

fn plain(blocks: Vec<Block>) -> Volume {
    sent(vec![part("only", "Partie", Layout::Plain, blocks)])
}

fn whole_text(laid: &Laid) -> String {
    laid.pages.iter().flat_map(|page| &page.text).map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_specimen_is_a_sound_pdf_and_the_same_twice() {
    for (volume, name) in [(specimen::whole(), "sent"), (specimen::kept(), "kept")] {
        let laid = typeset::typeset(&volume).unwrap();
        assert_eq!(laid.warnings, Vec::<Warning>::new());
        let first = bytes(&laid, name);
        let file = saved(&first);
        let check = Command::new("qpdf").arg("--check").arg(file.path()).output().unwrap();
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
        let again = bytes(&typeset::typeset(&volume).unwrap(), name);
        assert!(first == again, "{name}: other bytes from the same volume");
    }
}

#[test]
fn every_link_is_an_annotation_that_leads_to_its_page() {
    let laid = typeset::typeset(&specimen::whole()).unwrap();
    let document = write::write(&laid).unwrap();
    let pages: Vec<_> = document.page_iter().collect();
    for (page, id) in laid.pages.iter().zip(&pages) {
        let annotations = document.get_dictionary(*id).unwrap().get(b"Annots");
        let list = annotations.map_or(Vec::new(), |list| list.as_array().unwrap().clone());
        assert_eq!(list.len(), page.links.len());
        for (annotation, link) in list.iter().zip(&page.links) {
            let target = annotation.as_dict().unwrap().get(b"Dest").unwrap().as_array().unwrap();
            assert_eq!(target[0].as_reference().unwrap(), pages[link.page]);
            assert!(laid.pages[link.page].anchors.iter().any(|(name, _)| *name == link.to));
        }
    }
    let folios = laid.folios();
    assert_eq!(folios[&anchor("part-cover")], 1);
    assert!(whole_text(&laid).contains(&format!("f.\u{202f}{}", folios[&anchor("x14")])));
    let titles: Vec<&str> = laid.bookmarks.iter().map(|entry| entry.title.as_str()).collect();
    assert!(titles.contains(&"Marivan") && titles.contains(&"12 Article de presse en ligne"));
}

#[test]
fn no_line_leaves_the_sheet_or_lies_on_another() {
    for volume in [specimen::whole(), specimen::kept()] {
        let laid = typeset::typeset(&volume).unwrap();
        for (number, page) in laid.pages.iter().enumerate() {
            for (line, rect) in page.text.iter().zip(&page.boxes) {
                let right = if line == "BROUILLON" { 205.0 } else { 195.3 };
                let inside = rect.x0 >= 9.0 * MM && rect.x1 <= right * MM;
                assert!(inside && rect.y0 >= 12.0 * MM, "page {}: {line}", number + 1);
            }
            let lines: Vec<(&String, &Rect)> = page.text.iter().zip(&page.boxes).collect();
            for (index, (line, a)) in lines.iter().enumerate() {
                for (other, b) in &lines[index + 1..] {
                    let wide = a.x1.min(b.x1) - a.x0.max(b.x0);
                    let tall = a.y1.min(b.y1) - a.y0.max(b.y0);
                    let clash = wide > 0.3 && tall > 1.0;
                    assert!(!clash, "page {}: {line} / {other}", number + 1);
                }
            }
        }
    }
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[test]
fn pdftotext_finds_the_words_of_every_script() {
    let laid = typeset::typeset(&specimen::whole()).unwrap();
    let file = saved(&bytes(&laid, "sent"));
    for (index, page) in laid.pages.iter().enumerate() {
        let number = (index + 1).to_string();
        let arguments = ["-raw", "-f", &number, "-l", &number];
        let output =
            Command::new("pdftotext").args(arguments).arg(file.path()).arg("-").output().unwrap();
        let found = String::from_utf8(output.stdout).unwrap();
        let squeezed = |text: &str| -> String {
            text.chars()
                .filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{202a}'..='\u{202e}'))
                .collect()
        };
        let all = squeezed(&found);
        let (mut words, mut missed) = (0, 0);
        for line in &page.text {
            if !line.contains(is_rtl) {
                assert!(all.contains(&squeezed(line)), "page {number}: {line}");
                continue;
            }
            let letters = |c: char| !is_rtl(c) || matches!(c, '،' | '؛' | '؟');
            for word in line.split(letters).filter(|word| !word.is_empty()) {
                words += 1;
                missed += usize::from(!all.contains(word));
            }
        }
        // Poppler reverses a letter with its mark in right-to-left words; others do not.
        assert!(missed * 8 <= words, "page {number}: {missed} of {words} words missed");
    }
}

#[test]
fn a_long_cell_goes_on_with_its_first_cells_repeated() {
    let long = "Une phrase assez longue pour remplir une ligne de la cellule. ".repeat(120);
    let table = Table {
        columns: vec![column("N°", 10.0), column("Intitulé", 60.0), column("Fait", 0.0)],
        rows: vec![
            Row::Group { title: "A. Identité".into(), place: Place::default() },
            row(cells(&["1", "Passeport", "court"])),
            row(cells(&["2", "Certificat", &long])),
            row(cells(&["3", "Lettre", "fin"])),
        ],
        padding_pt: 4.0,
        large_first: false,
    };
    let laid = typeset::typeset(&plain(vec![Block::Table(table)])).unwrap();
    bytes(&laid, "long-cell");
    assert!(laid.pages.len() >= 2);
    let second = laid.pages[1].text.join("\n");
    for words in ["Intitulé", "A. Identité (suite)", "Certificat (suite)"] {
        assert!(second.contains(words), "{words}");
    }
    let sentences = whole_text(&laid).replace('\n', " ").matches("Une phrase").count();
    assert_eq!(sentences, 120);
}

#[test]
fn notes_take_a_third_of_the_page_and_run_on() {
    let note = format!("début {}fin", "mot de la note ".repeat(600));
    let words = vec![text("Avant"), Run::new(Content::Note(note.as_str().into())), text(" après.")];
    let volume = sent(vec![part(
        "a",
        "Récit",
        Layout::Account,
        vec![specimen::paragraph(1, words), specimen::paragraph(2, runs("Une autre phrase."))],
    )]);
    let laid = typeset::typeset(&volume).unwrap();
    bytes(&laid, "long-note");
    assert!(laid.pages.len() >= 3, "{}", laid.pages.len());
    assert!(laid.pages[0].text.iter().any(|line| line.contains("Une autre")));
    assert!(whole_text(&laid).contains("fin"));
    let top = laid.pages[1].boxes.iter().zip(&laid.pages[1].text);
    let note_lines = top.filter(|(_, line)| line.contains("mot de la note"));
    assert!(note_lines.clone().all(|(rect, _)| rect.y1 < 297.0 * MM / 2.0));
}

#[test]
fn calls_without_room_stand_under_their_paragraph() {
    let crowded = format!("Un mot {}", "{1 1} ".repeat(70));
    let picture =
        specimen::sheet("1", "1/1", "Pièce", SheetContent::Page(specimen::picture(40, 60)));
    let volume = sent(vec![
        part("bordereau", "Bordereau", Layout::Plain, vec![title("Bordereau", "", "b")]),
        part(
            "a",
            "Récit",
            Layout::Account,
            vec![specimen::paragraph(10, runs(&crowded)), specimen::paragraph(11, runs("Fin."))],
        ),
        part("x", "Pièces", Layout::Exhibits, vec![picture]),
    ]);
    let laid = typeset::typeset(&volume).unwrap();
    bytes(&laid, "crowded");
    assert!(whole_text(&laid).contains("voir aussi"));
    let calls = whole_text(&laid).matches("f.\u{202f}4").count()
        + whole_text(&laid).matches("f.\u{202f}3").count();
    assert!(calls >= 70, "{calls}");
}

#[test]
fn a_paragraph_of_200_000_characters_is_set() {
    let words = "Je ne sais plus quel jour c’était, mais il faisait encore nuit. ".repeat(3200);
    let unbroken = "x".repeat(20_000);
    let blocks = vec![
        specimen::paragraph(1, runs(&words)),
        Block::Text(PlainText::new(Voice::Apparatus, unbroken.as_str())),
    ];
    let volume = sent(vec![part("a", "Récit", Layout::Account, blocks)]);
    let laid = typeset::typeset(&volume).unwrap();
    assert!(laid.pages.len() > 50);
    let count = whole_text(&laid).matches("nuit").count();
    assert_eq!(count, 3200);
}

#[test]
fn a_long_name_and_sixty_exhibits_find_room() {
    let long =
        "ANDRIANAMPOINIMERINA-RAKOTOARISOA Jean-Baptiste Marie Emmanuel Christophe Alexandre";
    let lines = (1..=60)
        .map(|n| ContentsLine {
            number: n.to_string().into(),
            text: format!("Pièce au titre plutôt long qui doit passer à la ligne, numéro {n}")
                .into(),
            to: anchor("part-c"),
        })
        .collect();
    let cover = Block::Title {
        rank: Rank::Cover,
        text: long.into(),
        sub: Rich::default(),
        place: Place::default(),
    };
    let list = Contents { head: "Pièces".into(), folio_head: "folio".into(), columns: 2, lines };
    let mut volume = sent(vec![
        part("c", "Couverture", Layout::Cover, vec![cover, Block::Contents(list)]),
        part("p", "Partie", Layout::Plain, vec![title("Partie", "", "p1")]),
    ]);
    volume.header.names = vec![long.into(), "ANDRIANAMPOINIMERINA-RAKOTOARISOA J.-B.".into()];
    let laid = typeset::typeset(&volume).unwrap();
    bytes(&laid, "long-name");
    let header = laid.pages.last().unwrap().text.iter().find(|line| line.contains("étranger"));
    assert!(header.unwrap().contains("J.-B."), "{header:?}");
    assert_eq!(whole_text(&laid).matches("numéro").count(), 60);
}

/// A timeline whose events have long words, with a bar too short for its own.
fn long_timeline(count: u32) -> Volume {
    let signs = [Sign::Seen, Sign::Heard, Sign::Told, Sign::Read, Sign::Unsaid];
    let event = |n: u32| TimeEvent {
        order: n as usize,
        tie: f64::from(n) * 30.0,
        from: f64::from(n) * 30.0,
        to: f64::from(n) * 30.0 + 40.0 * f64::from(n % 3),
        sign: signs[n as usize % signs.len()],
        date: "vers déc. 2016 – mars 2017".into(),
        what: format!("Libération contre un engagement et un acte de propriété, fait {n}").into(),
        exhibit: "14".into(),
        paragraph: "§\u{202f}8, 9, 12\u{a0}–\u{a0}15".into(),
    };
    let edge = |at: f64| Edge { at, exact: true };
    let bar = Bar {
        from: edge(0.0),
        to: edge(20.0),
        labels: vec!["Leçons particulières chez une tante".into()],
        lane: 1,
        otherwise: Some(event(0)),
    };
    let early = Early {
        told_year: "1394".into(),
        year: "2015".into(),
        text:
            "Sept. 2015. Professeure de littérature dans un lycée de filles d’une ville lointaine"
                .into(),
        sign: Sign::Heard,
    };
    plain(vec![Block::Timeline(Timeline {
        heads: TimeHeads::default(),
        early: vec![early],
        from: 0.0,
        to: f64::from(count) * 30.0 + 400.0,
        told_years: Vec::new(),
        years: (0..80).map(|n| Tick { at: f64::from(n) * 9.0, label: "2019".into() }).collect(),
        places: Vec::new(),
        activities: vec![bar],
        events: (1..=count).map(event).collect(),
        legend: "Légende".into(),
        // What stands below it takes room from few rows; the composer parts many before.
        spare_pt: if count == 14 { 60.0 } else { 0.0 },
    })])
}

#[test]
fn a_timeline_keeps_its_words_inside_and_apart() {
    for count in [0, 1, 14, 22, 60] {
        let laid = typeset::typeset(&long_timeline(count)).unwrap();
        bytes(&laid, &format!("timeline-{count}"));
        assert_eq!(laid.pages.len(), 1);
        let text = whole_text(&laid).replace('\n', " ");
        assert!(text.contains("fait 0") && text.contains(&format!("fait {count}")), "{text}");
        let page = &laid.pages[0];
        let lines: Vec<(&String, &Rect)> = page.text.iter().zip(&page.boxes).collect();
        for (index, (line, a)) in lines.iter().enumerate() {
            let inside = a.x0 >= 24.9 * MM && a.x1 <= 195.1 * MM && a.y0 >= 12.0 * MM;
            assert!(inside, "{count}: {line}");
            // Sixty rows on one page lie closer than their lines; the composer parts them before.
            for (other, b) in lines[index + 1..].iter().filter(|_| count < 60) {
                let wide = a.x1.min(b.x1) - a.x0.max(b.x0);
                let tall = a.y1.min(b.y1) - a.y0.max(b.y0);
                assert!(wide <= 0.3 || tall <= 1.0, "{count}: {line} / {other}");
            }
        }
    }
}

#[test]
fn mistakes_of_the_composer_are_named() {
    let linked = |to: &str| {
        vec![Block::Text(PlainText::new(Voice::Body, vec![text("ici").link(anchor(to))]))]
    };
    let error = typeset::typeset(&plain(linked("nowhere"))).err();
    assert!(matches!(error, Some(Error::UnknownAnchor(name)) if name == anchor("nowhere")));
    let counted = vec![Run::new(Content::FolioOf(anchor("nowhere")))];
    let counted = plain(vec![Block::Text(PlainText::new(Voice::Body, counted))]);
    assert!(matches!(typeset::typeset(&counted).err(), Some(Error::UnknownAnchor(_))));
    let twice = plain(vec![title("A", "", "same"), title("B", "", "same")]);
    assert!(matches!(typeset::typeset(&twice).err(), Some(Error::DuplicateAnchor(_))));
}

#[test]
fn a_character_without_glyph_is_reported_with_its_page() {
    let volume = plain(vec![Block::Text(PlainText::new(Voice::Body, "avant \u{1f600} après"))]);
    let laid = typeset::typeset(&volume).unwrap();
    assert_eq!(laid.warnings, [Warning::NoGlyph { character: '\u{1f600}', page: 0 }]);
}

/// The scanner looks at texts, the reader at pages: what is on a page must have been looked at.
#[test]
fn every_word_on_a_page_and_in_its_bookmarks_is_a_text_the_scanner_sees() {
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    for volume in [specimen::whole(), specimen::kept()] {
        let laid = typeset::typeset(&volume).unwrap();
        let seen: Vec<String> = scanner::texts(&volume).iter().map(|text| bare(text)).collect();
        let titles = laid.bookmarks.iter().map(|entry| entry.title.clone());
        let lines = laid.pages.iter().flat_map(|page| &page.text).map(ToString::to_string);
        for line in titles.chain(lines) {
            // Numbers of pages are counted while the pages are made.
            for word in line.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1) {
                let part = bare(word);
                assert!(seen.iter().any(|text| text.contains(&part)), "{word} in {line}");
            }
        }
    }
}
