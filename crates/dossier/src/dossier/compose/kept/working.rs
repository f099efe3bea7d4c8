//! The account in two languages, paragraph beside paragraph, code letters for names.

use crate::lang::{Language, tongues, tr};

use super::super::super::block::{Bilingual, BilingualRow, Block, Lang, Part, Place, Rich};
use super::super::super::public::Paragraph;
use super::super::pen::{self, Pen, Refs};
use crate::report::spec::PartName;

/// `None` without any paragraph.
pub(super) fn working(pen: &Pen<'_>) -> Option<Part> {
    let paragraphs = &pen.doc.account.paragraphs;
    if paragraphs.is_empty() {
        return None;
    }
    // The language most told in, as the paragraphs themselves say; else the case's first.
    let told =
        paragraphs.iter().map(|p| &p.told).find(|text| !text.is_blank()).map(|text| &text.lang);
    let right = told.or(pen.doc.told_lang.as_ref()).cloned().unwrap_or_default();
    let own_name = Language::from_tag(right.as_str()).filter(|_| right.primary() != "fa");
    let own_name = match own_name {
        Some(language) => language.own_name().to_owned(),
        None if right.as_str() == "fa-AF" => Language::Dari.own_name().to_owned(),
        None => match tongues::name(&right, pen.t) {
            Some(name) => super::super::when::capital(&name),
            None => tr!(pen.t, "dossier-told"),
        },
    };
    let heads =
        (pen.say(&tr!(pen.t, "dossier-french")), Rich::new(vec![pen.isolate(&own_name, &right)]));
    let rows =
        (1..).zip(paragraphs).map(|(number, paragraph)| row(pen, number, paragraph)).collect();
    let table = Bilingual { left: Lang::new("fr"), right: Lang::new(right.as_str()), heads, rows };
    Some(super::part(pen, PartName::Bilingual, None, vec![Block::Bilingual(table)]))
}

fn row(pen: &Pen<'_>, number: usize, paragraph: &Paragraph) -> BilingualRow {
    BilingualRow {
        left: pen.alone(&paragraph.french, Refs::Inline),
        number: number.to_string().into(),
        state: pen.word(&paragraph.state),
        right: pen.alone(&paragraph.told, Refs::Inline),
        place: Place { anchor: Some(pen::paragraph_anchor(number - 1)), bookmark: None },
    }
}
