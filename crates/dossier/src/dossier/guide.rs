//! The caseworker's guide and the sheet of keys on paper, by the dossier's own typesetting.

use crate::guide::{Guide, Page, Paragraph, keys, pictures};
use crate::lang::bidi::without_isolates;
use crate::lang::typography::{french_spacing, unbroken};
use crate::lang::{Direction, Language, Translator, tr};

use super::block::{
    Anchor, Block, Bookmark, Cell, Coding, Column, ColumnAlign, ColumnWidth, Content, Contents,
    ContentsLine, Lang, Layout, Part, Picture, Place, PlainText, Printed, Rank, Rich, Row, Run,
    Size, Table, Voice, VolumeKind,
};
use super::plain;

pub use super::plain::Error;

/// Width of the heads beside the paragraphs, in mm.
const HEADS: f32 = 47.0;
/// From one paragraph's line to the next one's, in pt.
const STEP: f32 = 24.0;
/// Where the sheet of keys stands.
const KEYS: &str = "keys";

/// The whole guide as a PDF; its last page tells the keys in French and in these languages.
///
/// # Errors
/// See [`Error`]; none is expected with what is built in.
pub fn guide(languages: &[Language]) -> Result<Vec<u8>, Error> {
    let guide = Guide::french();
    let mut parts = vec![cover(guide)];
    parts.extend(guide.pages.iter().enumerate().map(|(at, page)| step(at, page)));
    parts.push(key_page(languages));
    let folio = folio(&Translator::plain(Language::French));
    let head = Rich::from(guide.title.clone());
    let volume = plain::volume("fr", VolumeKind::Sent { folio }, Some(head), parts);
    plain::pdf(&volume, guide.title.clone())
}

/// The sheet of keys alone, as a PDF of one page, in French and in these languages.
///
/// # Errors
/// See [`Error`]; none is expected with what is built in.
pub fn key_sheet(languages: &[Language]) -> Result<Vec<u8>, Error> {
    let part = Part { running_title: Rich::default(), ..key_page(languages) };
    let kind = VolumeKind::Sent { folio: Rich::default() };
    let volume = plain::volume("fr", kind, None, vec![part]);
    plain::pdf(&volume, tr!(Translator::plain(Language::French), "keys-title"))
}

/// « f. 3/23 », as the dossier counts its pages.
fn folio(t: &Translator) -> Rich {
    const HERE: char = '\u{F8F0}';
    const ALL: char = '\u{F8F1}';
    let message = tr!(t, "dossier-folio-of", folio = HERE.to_string(), total = ALL.to_string());
    let message = french_spacing(&without_isolates(&message));
    let (before, rest) = message.split_once(HERE).unwrap_or((&message, ""));
    let (between, _) = rest.split_once(ALL).unwrap_or((rest, ""));
    Rich::new(vec![
        Run::text(before).bold(),
        Run::new(Content::Folio).bold(),
        Run::text(between).size(Size::Small),
        Run::new(Content::Total).size(Size::Small),
    ])
}

fn cover(guide: &Guide) -> Part {
    let line = |number: String, text: String, to: Anchor| ContentsLine {
        number: number.into(),
        text: text.into(),
        to,
    };
    let pages = guide.pages.iter().enumerate();
    let mut lines: Vec<ContentsLine> = pages
        .map(|(at, page)| line((at + 1).to_string(), page.title.clone(), anchor(at)))
        .collect();
    let french = Translator::plain(Language::French);
    let number = (lines.len() + 1).to_string();
    lines.push(line(number, tr!(french, "keys-title"), Anchor::new(KEYS)));
    let contents = Contents {
        head: tr!(french, "guide-contents").into(),
        folio_head: tr!(french, "guide-page").into(),
        columns: 1,
        lines,
    };
    let mut lead = PlainText::new(Voice::Notice, guide.lead.clone());
    lead.below_pt = 20.0;
    let blocks =
        vec![title(Rank::Cover, guide.title.clone()), Block::Text(lead), Block::Contents(contents)];
    Part { layout: Layout::Cover, ..plain::part(blocks) }
}

fn step(at: usize, page: &Page) -> Part {
    let mut blocks = vec![title(Rank::Part, page.title.clone())];
    let picture = page.screen.as_deref().and_then(pictures::of);
    blocks.extend(picture.map(|picture| Block::Picture(shown(&picture, &page.title))));
    blocks.push(Block::Pairs {
        rows: page.paragraphs.iter().map(pair).collect(),
        label_mm: HEADS,
        step_pt: STEP,
        voice: Voice::Notice,
    });
    let running_title = Rich::from(page.title.clone());
    Part { place: place(anchor(at), running_title.clone()), running_title, ..plain::part(blocks) }
}

fn pair(paragraph: &Paragraph) -> (Rich, Rich) {
    let head = Rich::new(vec![Run::text(paragraph.head.clone()).bold()]);
    (head, paragraph.words.clone().into())
}

fn shown(picture: &pictures::Picture, of: &str) -> Picture {
    let (width, height) = (picture.width, picture.height);
    Picture {
        bytes: picture.pixels.into(),
        coding: Coding::Table { colours: picture.colours.into(), bits: picture.bits },
        width_px: width,
        height_px: height,
        width_pt: width as f32,
        height_pt: height as f32,
        size_known: false,
        alt: Printed(of.to_owned()),
    }
}

/// The keys in French, and beside it in each of the others.
fn key_page(languages: &[Language]) -> Part {
    let mut all = vec![Language::French];
    all.extend(languages.iter().copied().filter(|of| *of != Language::French));
    let translators: Vec<Translator> = all.iter().map(|of| Translator::plain(*of)).collect();
    let alone = translators.len() == 1;
    let mut columns = Vec::new();
    let mut told = Vec::new();
    for t in &translators {
        let from_right = t.language().direction() == Direction::RightToLeft;
        let side = if from_right { ColumnAlign::RightClear } else { ColumnAlign::Left };
        let width = ColumnWidth::Mm(if alone { 60.0 } else { 36.0 });
        let key = Column { head: Rich::default(), width, side };
        let head = said(t, t.language().own_name());
        let does = Column { head, width: ColumnWidth::Rest, side };
        // The key stands where its line begins.
        columns.extend(if from_right { [does, key] } else { [key, does] });
        told.push(keys::all(t).into_iter().map(move |key| {
            let [key, does] = [bold(said(t, key.key)), said(t, key.does)];
            if from_right { [does, key] } else { [key, does] }
        }));
    }
    let count = keys::all(&Translator::plain(Language::French)).len();
    let rows = (0..count).map(|_| {
        let cells = told.iter_mut().filter_map(Iterator::next).flatten();
        Row::Cells {
            cells: cells.map(Cell::from).collect(),
            joined: false,
            place: Place::default(),
        }
    });
    let table = Table { rows: rows.collect(), columns, padding_pt: 5.0, large_first: false };
    let names: Vec<String> = translators.iter().map(|t| tr!(t, "keys-title")).collect();
    let french = names.first().cloned().unwrap_or_default();
    let blocks = vec![title(Rank::Part, french.clone()), Block::Table(table)];
    let running_title = Rich::from(french);
    let place = place(Anchor::new(KEYS), running_title.clone());
    Part { place, running_title, ..plain::part(blocks) }
}

/// Words of the program in its language; what it isolates is a run of its own.
fn said(t: &Translator, words: impl Into<String>) -> Rich {
    let words: String = words.into();
    let words = unbroken(&words);
    let pieces = words.split(['\u{2066}', '\u{2069}']).enumerate();
    let runs = pieces.filter(|(_, piece)| !piece.is_empty()).map(|(at, piece)| {
        let run = Run::text(piece);
        if at % 2 == 1 { run.lang(Lang::new("fr")) } else { run }
    });
    Rich { lang: Some(Lang::new(t.language().tag())), runs: runs.collect() }
}

fn bold(mut text: Rich) -> Rich {
    text.runs.iter_mut().for_each(|run| run.style.bold = true);
    text
}

fn anchor(page: usize) -> Anchor {
    Anchor::new(format!("guide-{page}"))
}

fn place(anchor: Anchor, title: Rich) -> Place {
    Place { anchor: Some(anchor), bookmark: Some(Bookmark { level: 1, title }) }
}

fn title(rank: Rank, text: String) -> Block {
    Block::Title { rank, text: text.into(), sub: Rich::default(), place: Place::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::verify::prove;
    use crate::report::proof::Verdict;

    fn even(text: &str) -> String {
        text.split(|c: char| c.is_whitespace() || "\u{202F}\u{AD}".contains(c)).collect()
    }

    #[test]
    fn the_guide_has_a_page_for_each_of_its_own_and_one_of_keys() {
        let guide = Guide::french();
        for languages in [&[][..], &[Language::Dari], &[Language::French, Language::English]] {
            let proof = prove(&super::guide(languages).unwrap());
            assert_eq!(proof.report.verdict, Verdict::Proven, "{:#?}", proof.report.checks);
            let pages = proof.texts.unwrap();
            assert_eq!(pages.len(), guide.pages.len() + 2);
            for (page, text) in guide.pages.iter().zip(&pages[1..]) {
                let text = even(text);
                assert!(text.contains(&even(&page.title)), "{}", page.title);
                for part in &page.paragraphs {
                    assert!(text.contains(&even(&part.words)), "{}: {}", page.title, part.head);
                }
            }
        }
    }

    #[test]
    fn the_sheet_of_keys_is_one_page_in_both_languages() {
        let pages = prove(&key_sheet(&[Language::Dari]).unwrap()).texts.unwrap();
        let [page] = pages.as_slice() else { panic!("{} pages", pages.len()) };
        for language in [Language::French, Language::Dari] {
            let t = Translator::plain(language);
            for key in keys::all(&t) {
                let found = even(page).contains(&even(&without_isolates(&key.does)));
                assert!(found, "{language:?}: {}", key.does);
            }
        }
    }
}
