//! The read-back attestation; only printed if the person wants it.

use sha2::{Digest, Sha256};

use crate::lang::{tongues, tr};

use super::super::block::{Block, Content, Layout, Part, PlainText, Rich, Voice};
use super::super::public::Span;
use super::super::spec::PartName;
use super::pen::{self, Pen, SLOT_A, SLOT_B, SLOT_C};
use super::unreadable::fingerprint;

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
    let last = account.paragraphs.iter().rev().find_map(|paragraph| paragraph.read_back.as_ref());
    let lang = last.map(|read| &read.lang).or(pen.doc.told_lang.as_ref());
    // A language without a name here is written by hand.
    let lang = lang.and_then(|lang| tongues::known_name(lang, t));
    let lang = lang.map_or_else(|| pen::symbol(Content::Blank(Some(40.0))), |name| pen.say(&name));
    let blank = |mm| pen::symbol(Content::Blank(Some(mm)));
    let read = tr!(
        t,
        "dossier-read-back-read",
        count = account.paragraphs.len(),
        language = SLOT_A,
        day = SLOT_B,
        place = SLOT_C,
    );
    blocks.push(body(pen.fill(&read, &[lang, blank(34.0), blank(30.0)])));
    blocks.push(body(pen.say(&tr!(t, "dossier-read-back-understood"))));
    blocks.push(Block::Space(8.0));
    let name = pen.applicant_names().into_iter().next().unwrap_or_default();
    let by = last.map(|read| pen.words(read.reader.as_str())).unwrap_or_default();
    let interpreter = last.map(|read| pen.words(read.interpreter.as_str())).unwrap_or_default();
    blocks.push(two(
        vec![frame(pen, pen::bold(name.into()), Rich::default())],
        vec![frame(pen, pen::bold(pen.say(&tr!(t, "dossier-read-back-by"))), by)],
    ));
    blocks.push(Block::Space(6.0));
    let label = pen::bold(pen.say(&tr!(t, "dossier-read-back-hash", hash = hash(pen))));
    let note = pen.say(&tr!(t, "dossier-read-back-hash-note"));
    blocks.push(two(
        vec![frame(pen, pen::bold(pen.say(&tr!(t, "dossier-read-back-interpreter"))), interpreter)],
        vec![
            Block::Text(PlainText::new(Voice::Apparatus, label)),
            Block::Text(PlainText::new(Voice::Apparatus, note)),
        ],
    ));
    super::part(pen, PartName::ReadBack, Layout::Plain, blocks, Rich::default())
}

fn two(left: Vec<Block>, right: Vec<Block>) -> Block {
    Block::Columns { left, right, left_mm: Some(80.0), gap_mm: 10.0 }
}

fn frame(pen: &Pen<'_>, who: Rich, name: Rich) -> Block {
    let who = pen::joined(vec![who, name], ", ");
    let label = pen::lines(vec![who, pen.say(&tr!(pen.t, "dossier-signature"))]);
    Block::Frame { label, width_mm: Some(80.0), height_mm: 26.0 }
}

/// A fingerprint of the French as printed: a word changed after reading changes it.
fn hash(pen: &Pen<'_>) -> String {
    let mut digest = Sha256::new();
    for paragraph in &pen.doc.account.paragraphs {
        for span in &paragraph.french.spans {
            match span {
                Span::Words(words) | Span::Code(words) => digest.update(words.as_str().as_bytes()),
                Span::Kin(kin) => digest.update(kin.code.as_str().as_bytes()),
                _ => {}
            }
        }
        digest.update(b"\n");
    }
    let hex: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    fingerprint(&hex)
}
