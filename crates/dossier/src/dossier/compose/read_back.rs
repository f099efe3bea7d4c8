//! The read-back attestation; only printed if the person wants it. It says what was recorded; what was not is
//! left blank, to be written by hand when it has happened.

use crate::lang::date::Form;
use crate::lang::{tongues, tr};

use super::super::block::{Block, Content, Layout, Mark, Part, PlainText, Rich, Run, Voice};
use super::super::public::ReadBack;
use super::pen::{self, Pen, SLOT_A, SLOT_B, SLOT_C, SLOT_D};
use crate::report::spec::PartName;

pub(super) fn read_back(pen: &Pen<'_>) -> Part {
    let t = pen.t;
    let account = &pen.doc.account;
    let body = |text: Rich| {
        Block::Text(PlainText { width_mm: Some(130.0), ..PlainText::new(Voice::Body, text) })
    };
    let mut blocks = vec![Block::Space(6.0)];
    if !account.helpers_mention.is_blank() {
        blocks.push(body(pen.text(&account.helpers_mention)));
    }
    let recorded = recorded(pen);
    blocks.push(body(read(pen, &recorded)));
    for said in [tr!(t, "dossier-read-back-understood"), tr!(t, "dossier-read-back-confirmed")] {
        blocks.push(body(boxed(pen.say(&said))));
    }
    blocks.push(Block::Space(8.0));
    let name = pen.applicant_names().into_iter().next().unwrap_or_default();
    let by = common(&recorded, |read| read.reader.as_str());
    let by = by.map(|name| pen.words(name)).unwrap_or_default();
    let interpreter = common(&recorded, |read| read.interpreter.as_str());
    let interpreter = interpreter.map(|name| pen.words(name)).unwrap_or_default();
    blocks.push(two(
        vec![frame(pen, pen::bold(name.into()), Rich::default())],
        vec![frame(pen, pen::bold(pen.say(&tr!(t, "dossier-read-back-by"))), by)],
    ));
    blocks.push(Block::Space(6.0));
    let label = pen::bold(pen.say(&tr!(t, "dossier-read-back-interpreter")));
    blocks.push(two(vec![frame(pen, label, interpreter)], Vec::new()));
    super::part(pen, PartName::ReadBack, Layout::Plain, blocks, Rich::default())
}

/// The read-backs of the French that is printed; none unless every paragraph has one.
fn recorded<'a>(pen: &'a Pen<'_>) -> Vec<&'a ReadBack> {
    let paragraphs = &pen.doc.account.paragraphs;
    let all: Option<Vec<_>> = paragraphs.iter().map(|there| there.read_back.as_ref()).collect();
    all.unwrap_or_default()
}

/// What all of them say; what differs from one paragraph to another is written by hand.
fn common<'a, T: PartialEq>(
    recorded: &[&'a ReadBack],
    what: impl Fn(&'a ReadBack) -> T,
) -> Option<T> {
    let said = what(recorded.first()?);
    recorded.iter().all(|read| what(read) == said).then_some(said)
}

/// « Le récit (25 paragraphes) m’a été relu … », or the same with every fact to be written by hand.
fn read(pen: &Pen<'_>, recorded: &[&ReadBack]) -> Rich {
    let t = pen.t;
    let blank = |mm| pen::symbol(Content::Blank(Some(mm)));
    let lang = common(recorded, |read| &read.lang).and_then(|lang| tongues::known_name(lang, t));
    let lang = lang.map_or_else(|| blank(40.0), |name| pen.say(&name));
    let day = common(recorded, |read| read.day).flatten();
    let day = day.map_or_else(|| blank(34.0), |day| pen.day(day, Form::Table));
    let slots = [lang, day, blank(30.0), blank(34.0)];
    let message = if recorded.is_empty() {
        tr!(
            t,
            "dossier-read-back-by-hand",
            language = SLOT_A,
            day = SLOT_B,
            place = SLOT_C,
            paragraphs = SLOT_D,
        )
    } else {
        tr!(
            t,
            "dossier-read-back-read",
            count = recorded.len(),
            language = SLOT_A,
            day = SLOT_B,
            place = SLOT_C,
        )
    };
    pen.fill(&message, &slots)
}

/// A line after a box to tick by hand.
fn boxed(line: Rich) -> Rich {
    let mut runs = vec![Run::new(Content::Mark(Mark::Box)), Run::new(Content::Gap(2.4))];
    runs.extend(line.runs);
    Rich::new(runs)
}

fn two(left: Vec<Block>, right: Vec<Block>) -> Block {
    Block::Columns { left, right, left_mm: Some(80.0), gap_mm: 10.0 }
}

fn frame(pen: &Pen<'_>, who: Rich, name: Rich) -> Block {
    let who = pen::joined(vec![who, name], ", ");
    let label = pen::lines(vec![who, pen.say(&tr!(pen.t, "dossier-signature"))]);
    Block::Frame { label, width_mm: Some(80.0), height_mm: 26.0 }
}
