//! Letters and figures stand in the right order on paper and on screen, and fonts are as wide as they say.
//!
//! The order is that of another program (fribidi), given lines in which the isolates were put by whoever made the
//! lines up and so knows where a word, a token or a quotation begins and ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
#![allow(clippy::indexing_slicing)]

mod drawn;
mod fribidi;
mod lines;
#[path = "../specimen/mod.rs"]
#[allow(dead_code, unused_imports, reason = "each test uses its share")]
mod specimen;
#[path = "../support/tools.rs"]
mod tools;

use std::path::Path;

use lopdf::Document;
use recit::domain::case::Case;
use recit::domain::id::AttachmentId;
use recit::domain::words::{Bilingual, Prose, Told};
use recit::dossier::block::{Block, Layout, PlainText, Rich, Voice};
use recit::dossier::build::{Sources, build};
use recit::dossier::file::FileForPrint;
use recit::dossier::typeset::{Laid, typeset};
use recit::dossier::write::write;
use recit::exchange;
use recit::lang::bidi;
use recit::lang::{Direction, Language, Translator};
use recit::law::Pack;
use recit::report::spec::{BuildName, BuildSpec, PartName};

use fribidi::{order, seen};
use lines::{Dice, Item, Way, kept, typed};
use specimen::{lang, part, sent};

const WAYS: [(Way, Direction, &str); 2] =
    [(Way::Left, Direction::LeftToRight, "fr"), (Way::Right, Direction::RightToLeft, "fa")];
/// Lines that fit the width of a page.
const LETTERS: usize = 62;

fn invented(base: Way, count: usize) -> Vec<Vec<Item>> {
    let mut dice = Dice(7);
    let lines = std::iter::repeat_with(|| dice.line(base));
    lines.filter(|line| typed(line).chars().count() <= LETTERS).take(count).collect()
}

fn laid(words: impl IntoIterator<Item = Rich>) -> Laid {
    let text = |rich| Block::Text(PlainText::new(Voice::Apparatus, rich));
    let blocks = words.into_iter().map(text).collect();
    typeset(&sent(vec![part("only", "Partie", Layout::Plain, blocks)])).unwrap()
}

/// Each line set in reading order, with what is seen of it from left to right.
fn drawn_lines(laid: &Laid) -> Vec<(String, String)> {
    let document = write(laid).unwrap();
    let pages = document.page_iter().zip(&laid.pages);
    pages
        .flat_map(|(id, page)| {
            let drawn = drawn::lines(&document, id);
            assert_eq!(drawn.len(), page.text.len());
            page.text.iter().cloned().zip(drawn).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn lines_of_two_directions_are_drawn_in_their_order() {
    for (base, _, tag) in WAYS {
        let lines = invented(base, 2000);
        let reference: Vec<String> = lines.iter().map(|line| kept(line, base)).collect();
        let Some(reference) = order(&reference, base) else { return };
        let typed: Vec<String> = lines.iter().map(|line| typed(line)).collect();
        let laid = laid(typed.iter().map(|line| Rich::of(lang(tag), line.as_str())));
        let drawn = drawn_lines(&laid);
        let mut drawn = drawn.iter();
        for (line, reference) in typed.iter().zip(&reference) {
            let found = drawn.find(|(text, _)| text == line);
            let (_, found) = found.unwrap_or_else(|| panic!("{line:?} is not on one line"));
            assert_eq!(seen(found), *reference, "{line:?}");
        }
    }
}

#[test]
fn lines_of_two_directions_are_shown_in_the_same_order() {
    for (base, direction, _) in WAYS {
        let lines = invented(base, 4000);
        let reference: Vec<String> = lines.iter().map(|line| kept(line, base)).collect();
        let Some(reference) = order(&reference, base) else { return };
        let typed: Vec<String> = lines.iter().map(|line| typed(line)).collect();
        for show in [bidi::isolated, bidi::jointed] {
            let shown: Vec<String> = typed.iter().map(|line| show(line, direction)).collect();
            let found = order(&shown, base).unwrap();
            for ((line, found), reference) in typed.iter().zip(&found).zip(&reference) {
                assert_eq!(found, reference, "{line:?}");
            }
        }
    }
}

/// From left to right, as a reader sees it.
#[test]
fn figures_stay_with_their_word() {
    let lines = [
        ("fa", "پاسپورت P1234567 بود", "دوب P1234567 تروپساپ"),
        ("fa", "AB12", "AB12"),
        ("fa", "Wifi4 بود", "دوب Wifi4"),
        ("fa", "سال 2019A بود", "دوب 2019A لاس"),
        ("fa", "نمره A1 و B2", "B2 و A1 هرمن"),
        ("fa", "تیلفون (800) 955-2292 بود", "دوب (800) 955-2292 نوفلیت"),
        ("fa", "ساعت 10:30 و 50% و +33612345678", "+33612345678 و 50% و 10:30 تعاس"),
        ("fa", "تاریخ 2019-03-04 و ۱۳۹۸-۰۷-۲۲", "1398-07-22 و 2019-03-04 خیرات"),
        ("fa", "سال ۱۳۹۵–۱۳۹۷ و 2019–2020", "2019–2020 و ۱۳۹۷–۱۳۹۵ لاس"),
        ("fa", "پرواز Boeing 747-400 بود", "دوب Boeing 747-400 زاورپ"),
        ("fa", "در OFPRA، 22 ساله", "هلاس 22 ،OFPRA رد"),
        ("fr", "dit « 22 مهر 1398 » ici", "dit » 1398 رهم 22 « ici"),
        ("fr", "dit « ۲۲ مهر ۱۳۹۸ » ici", "dit » 1398 رهم 22 « ici"),
        ("fr", "chez ژینۆ, 22 ans", "chez ۆنیژ, 22 ans"),
        ("fr", "n° 12پلاک ici", "n° کالپ12 ici"),
    ];
    let laid = laid(lines.map(|(tag, words, _)| Rich::of(lang(tag), words)));
    let drawn = drawn_lines(&laid);
    for (_, words, expected) in lines {
        let found = drawn.iter().find(|(text, _)| text == words);
        assert_eq!(seen(&found.unwrap().1), seen(expected), "{words}");
    }
}

/// The same lines as they come through a case: told in Dari beside French that quotes them.
#[test]
fn figures_stay_with_their_word_on_the_bilingual_page() {
    let told = [
        ("پاسپورت P1234567 بود", "P1234567 تروپساپ"),
        ("کد AB12 بود", "AB12 دک"),
        ("و Wifi4 بود", "Wifi4 و"),
        ("سال 2019A بود", "2019A لاس"),
        ("ساعت 10:30 بود", "10:30 تعاس"),
        ("تیلفون 955-2292 بود", "955-2292 نوفلیت"),
        ("مبلغ 50% بود", "50% غلبم"),
    ];
    let french = [
        ("dit « 22 مهر 1398 » ici", "» 1398 رهم 22 «"),
        ("dit « ۲۲ مهر ۱۳۹۸ » là", "» 1398 رهم 22 «"),
        ("au n° پلاک12 ici", "12کالپ"),
    ];
    let mut case = example();
    let paragraphs = case.account.sections.iter_mut().flat_map(|section| &mut section.paragraphs);
    let mut count = 0;
    for (at, paragraph) in paragraphs.enumerate() {
        let (told, french) = (told[at % told.len()].0, french[at % french.len()].0);
        let words = Told { lang: "fa-AF".into(), prose: Prose::plain(told), ..Told::default() };
        let french = Prose::plain(french);
        paragraph.text = Bilingual { told: words, french, ..Bilingual::default() };
        count += 1;
    }
    assert!(count >= told.len());
    let lines = built(&case, PartName::Bilingual);
    let lines: Vec<String> = lines.iter().map(|line| seen(line)).collect();
    for (words, expected) in told.iter().chain(&french) {
        let expected = seen(expected);
        assert!(lines.iter().any(|line| line.contains(&expected)), "{words}: {lines:#?}");
    }
}

fn example() -> Case {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    exchange::read(&folder).unwrap().case_file.case
}

/// What is seen of each line of a part of the kept volume, its exhibits left out.
fn built(case: &Case, part: PartName) -> Vec<String> {
    let (translator, pack) = (Translator::plain(Language::French), Pack::embedded().unwrap());
    let files = |_: &AttachmentId| FileForPrint::absent();
    let sources = Sources { case, files: &files, translator: &translator, pack: &pack };
    let mut spec = BuildSpec::new(BuildName::Keep, "2026-11-16".parse().unwrap());
    spec.parts = [part].into();
    let pdf = build(&sources, &spec, &mut |_| true).unwrap().pdf;
    let document = Document::load_mem(&pdf).unwrap();
    let pages: Vec<_> = document.page_iter().collect();
    pages.into_iter().flat_map(|id| drawn::lines(&document, id)).collect()
}

/// Guillemets of what is read from right to left open it at its right and close it at its left, on whatever lines
/// they stand.
#[test]
fn guillemets_open_and_close_what_they_hold_where_it_breaks() {
    let quoted = "ما در خانه بودیم و شب بود ".repeat(9);
    let words = format!("Elle a dit « {} » et rien d’autre.", quoted.trim());
    let laid = laid([Rich::of(lang("fr"), words.as_str())]);
    let drawn = drawn_lines(&laid);
    let opening = drawn.iter().find(|(text, _)| text.contains('«')).unwrap();
    let closing = drawn.iter().find(|(text, _)| text.contains('»')).unwrap();
    assert_ne!(opening.0, closing.0);
    assert!(opening.1.trim_end().ends_with('«'), "{}", opening.1);
    assert!(closing.1.trim_start().starts_with('»'), "{}", closing.1);
}

/// The advances of a TrueType program by glyph, in thousandths of an em.
fn advances(program: &[u8]) -> Vec<f32> {
    let word = |at: usize| u16::from_be_bytes([program[at], program[at + 1]]);
    let long = |at: usize| usize::from(word(at)) << 16 | usize::from(word(at + 2));
    let table = |tag: &[u8]| {
        let records = (0..usize::from(word(4))).map(|at| 12 + 16 * at);
        let record = records.into_iter().find(|&at| &program[at..at + 4] == tag).unwrap();
        long(record + 8)
    };
    let em = f32::from(word(table(b"head") + 18));
    let count = usize::from(word(table(b"hhea") + 34));
    let metrics = table(b"hmtx");
    let own = (0..count).map(|at| f32::from(word(metrics + 4 * at)) * 1000.0 / em);
    let glyphs = usize::from(word(table(b"maxp") + 4));
    let mut advances: Vec<f32> = own.collect();
    advances.resize(glyphs.max(count), *advances.last().unwrap());
    advances
}

#[test]
fn written_widths_are_those_of_the_font() {
    let scripts =
        [("fa", "سلام الله لا مُحَمَّد می‌رود"), ("ckb", "ڵا ئەی گەلێک"), ("fr", "affligé à l’office")];
    let laid = laid(scripts.map(|(tag, words)| Rich::of(lang(tag), words)));
    for volume in [laid, typeset(&specimen::whole()).unwrap(), typeset(&specimen::kept()).unwrap()]
    {
        let document: Document = write(&volume).unwrap();
        let fonts = drawn::fonts(&document);
        assert!(!fonts.is_empty());
        for font in fonts {
            let Some(program) = &font.program else { continue };
            let advances = advances(program);
            for (code, width) in &font.widths {
                let own = advances[usize::from(font.glyph(*code))];
                let text = font.texts.get(code);
                assert!((own - width).abs() <= 1.0, "{text:?}: {width} instead of {own}");
            }
        }
    }
}
