//! The account: numbered paragraphs under their periods, fears last, and the signature.

use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Bookmark, Content, Layout, Part, Place, PlainText, Rich, Run, Voice,
};
use super::super::public::{Date, ParagraphAt};
use super::pen::{self, Pen, Refs, SLOT_A};
use crate::report::spec::PartName;

pub(super) fn account(pen: &Pen<'_>) -> Part {
    let account = &pen.doc.account;
    let mut blocks = Vec::new();
    for section in &account.sections {
        let title = pen.text(&section.title);
        if !title.is_empty() {
            blocks.push(period(title, period_dates(pen, &section.period)));
        }
        blocks.extend(section.paragraphs.clone().map(|at| paragraph(pen, at)));
    }
    let told = account.paragraphs.len().saturating_sub(account.fears);
    // What nobody wrote is no part of what is signed: no heading, no prompt, no lines.
    if account.fears > 0 {
        blocks.push(period(pen.say(&tr!(pen.t, "dossier-fears")), Rich::default()));
    }
    blocks.extend((told..account.paragraphs.len()).map(|at| paragraph(pen, at)));
    if !account.helpers_mention.is_blank() {
        blocks.push(Block::Space(4.0));
        let mention = pen.alone(&account.helpers_mention, Refs::Inline);
        blocks.push(Block::Text(PlainText::new(Voice::Body, mention)));
    }
    let codes = pen.take_coded();
    blocks.extend(pen.key(&codes).into_iter().flat_map(|key| [Block::Space(2.0), key]));
    blocks.push(Block::Space(6.0));
    blocks.push(signature(pen, account.signed_at.as_str(), 19.0));
    super::part(pen, PartName::Account, Layout::Account, blocks, Rich::default())
}

fn period(title: Rich, dates: Rich) -> Block {
    let bookmark = Some(Bookmark { level: 2, title: title.clone() });
    Block::Period { title, dates, place: Place { anchor: None, bookmark } }
}

/// « 2016 – 2018 (1395 – 1396) »: the reader's calendar first.
fn period_dates(pen: &Pen<'_>, date: &Date) -> Rich {
    let mut dates = pen.both_ours_first(date, Form::Table);
    dates.runs.iter_mut().for_each(|run| run.style.bold = false);
    dates
}

fn paragraph(pen: &Pen<'_>, at: ParagraphAt) -> Block {
    let text = pen.doc.account.paragraphs.get(at).map(|paragraph| {
        // Without French the person's own words stand there rather than nothing.
        let text = if paragraph.french.is_blank() { &paragraph.told } else { &paragraph.french };
        pen.alone(text, Refs::Account)
    });
    Block::Paragraph {
        number: (at + 1).to_string().into(),
        text: text.unwrap_or_default(),
        place: Place { anchor: Some(pen::paragraph_anchor(at)), bookmark: None },
    }
}

/// « Fait à … le … » and a frame to sign in.
pub(super) fn signature(pen: &Pen<'_>, signed_at: &str, height_mm: f32) -> Block {
    let blank = || pen::symbol(Content::Blank(None));
    let lines = if signed_at.trim().is_empty() {
        vec![
            pen.fill(&tr!(pen.t, "dossier-signed-at", place = SLOT_A), &[blank()]),
            pen.fill(&tr!(pen.t, "dossier-signed-on", day = SLOT_A), &[blank()]),
        ]
    } else {
        let place = Rich::new(vec![Run::text(pen::spaced(signed_at.trim()))]);
        vec![pen.fill(&tr!(pen.t, "dossier-signed-at", place = SLOT_A), &[place])]
    };
    Block::Signature { lines, label: pen.say(&tr!(pen.t, "dossier-signature")), height_mm }
}
