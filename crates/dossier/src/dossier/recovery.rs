//! The recovery sheet on paper: one page with the code that opens a case, and nobody's name.

use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::lang::date::{Form, word_date};
use crate::lang::{Language, Translator, tr};

use super::block::{Block, Lang, Place, PlainText, Rank, Rich, Voice, Volume, VolumeKind};
use super::plain;

pub use super::plain::Error;

/// The sheet as a PDF of one page: the code as printed (six groups joined by hyphens), the day it was made,
/// lines for the words; in the languages given, the first of which is the document's.
///
/// # Errors
/// See [`Error`].
pub fn recovery_sheet(code: &str, day: CivilDay, languages: &[Language]) -> Result<Vec<u8>, Error> {
    let translators: Vec<Translator> = languages.iter().map(|of| Translator::plain(*of)).collect();
    let lang = languages.first().map_or("fr", |language| language.tag());
    let volume = volume(code, day, lang, &translators);
    let title = translators.first().map(|t| tr!(t, "desk-hidden")).unwrap_or_default();
    plain::pdf(&volume, title)
}

fn volume(code: &str, day: CivilDay, lang: &str, translators: &[Translator]) -> Volume {
    let mut blocks = Vec::new();
    for t in translators {
        blocks.push(title(Rank::Section, said(t, tr!(t, "entry-sheet-away"))));
        blocks.push(text(said(t, tr!(t, "entry-sheet-what"))));
    }
    blocks.push(Block::Space(6.0));
    let groups: Vec<&str> = code.split('-').collect();
    for three in groups.chunks(3) {
        let words = three.join("\u{2003}\u{2003}");
        blocks.push(title(Rank::Date, Rich::of(Lang::new("en"), words)));
    }
    blocks.push(Block::Space(6.0));
    for t in translators {
        let day = word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, t, Form::Table);
        blocks.push(text(said(t, tr!(t, "entry-sheet-made", day = day))));
        blocks.push(text(said(t, tr!(t, "entry-sheet-by-hand"))));
    }
    blocks.push(Block::WritingLines { count: 3, step_mm: 12.0 });
    let kind = VolumeKind::Kept { headline: Rich::default(), label_prefix: String::new() };
    plain::volume(lang, kind, None, vec![plain::part(blocks)])
}

fn said(t: &Translator, words: String) -> Rich {
    Rich::of(Lang::new(t.language().tag()), words)
}

fn title(rank: Rank, text: Rich) -> Block {
    Block::Title { rank, text, sub: Rich::default(), place: Place::default() }
}

fn text(text: Rich) -> Block {
    Block::Text(PlainText::new(Voice::Notice, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::verify::prove;

    #[test]
    fn it_is_one_page_with_the_code_and_both_languages() {
        let day = "2026-11-16".parse().unwrap();
        let code = "7K4QX-M0R2D-9WZ3T-H6VBN-2C8EF-5YPJA";
        let pdf = recovery_sheet(code, day, &[Language::French, Language::Dari]).unwrap();
        let pages = prove(&pdf).texts.unwrap();
        assert_eq!(pages.len(), 1);
        for group in code.split('-') {
            assert!(pages[0].contains(group), "{group}");
        }
        assert!(pages[0].contains("ordinateur") && pages[0].contains("16 novembre 2026"));
        if let Some(folder) = std::env::var_os("RECIT_DRAW") {
            std::fs::write(std::path::Path::new(&folder).join("sheet.pdf"), &pdf).unwrap();
        }
    }
}
