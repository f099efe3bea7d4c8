//! The sheet to copy from: the answers in the order of the paper form, a letter in each box.

use crate::lang::tr;
use crate::law::form::FormField;

use super::super::super::block::{
    Block, Content, CopyField, CopyRow, HandCopy, Part, PlainText, Printed, Rich, Voice,
};
use super::super::pen::{self, Pen};
use super::DeskData;
use super::answers::{Answer, answers};
use crate::report::spec::PartName;

/// A question longer than this stands above its boxes.
const LABEL: usize = 34;

pub(super) fn hand_copy(pen: &Pen<'_>, data: &DeskData<'_>) -> Part {
    let t = pen.t;
    // The answers are those the authority may read: the form is for it alone.
    let form_pen = pen.over(data.authority);
    let mut blocks = vec![blank_means(pen)];
    for section in &data.form.section {
        let title = format!("{}. {}", section.letter, section.label);
        blocks.push(super::minor(pen, &title));
        let mut sheet = Section { blocks: &mut blocks, rows: Vec::new(), told: Vec::new() };
        for (at, field) in section.fields.iter().enumerate() {
            let number = format!("{}{}", section.letter, at + 1);
            sheet.field(pen, &form_pen, &number, field);
        }
        sheet.flush();
    }
    let verified = if data.form.verified_on_paper { "yes" } else { "no" };
    let (version, source) = (data.form.version.as_str(), data.form.source.cite.as_str());
    let sub = tr!(t, "dossier-form-sub", version = version, verified = verified, source = source);
    let sub = vec![pen.say(&sub), pen.say(&tr!(t, "dossier-form-names-in-clear"))];
    let sub = pen::joined(sub, " ");
    super::part(pen, PartName::HandCopy, Some((pen.part_title(PartName::HandCopy), sub)), blocks)
}

/// What an empty answer means, before the first of them.
fn blank_means(pen: &Pen<'_>) -> Block {
    let text = pen.say(&tr!(pen.t, "dossier-form-blank-means"));
    Block::Text(PlainText { below_pt: 4.0, ..PlainText::new(Voice::Small, text) })
}

/// A section of the form while it fills.
struct Section<'a> {
    blocks: &'a mut Vec<Block>,
    rows: Vec<CopyRow>,
    told: Vec<(Rich, Rich)>,
}

impl Section<'_> {
    fn field(&mut self, pen: &Pen<'_>, form_pen: &Pen<'_>, number: &str, field: &FormField) {
        let mut number = pen::bold(number.into());
        let mut label = pen.say(&field.label);
        if field.by_hand {
            let words = pen.say(&tr!(pen.t, "dossier-form-by-hand"));
            return self.told(number, label, words);
        }
        let found = answers(form_pen, field.key.as_deref(), &field.id);
        let in_boxes = found.iter().any(|line| matches!(line.answer, Answer::Fields(_)));
        let asks_more = found.iter().any(|line| line.label.is_some());
        if in_boxes && (asks_more || field.label.chars().count() > LABEL) {
            // The paper's whole question stands above the boxes.
            self.flush();
            let question = pen::joined(vec![std::mem::take(&mut number), label], " ");
            let text = PlainText { below_pt: 2.0, ..PlainText::new(Voice::Small, question) };
            self.blocks.push(Block::Text(text));
            label = Rich::default();
        }
        for (line, answer) in found.into_iter().enumerate() {
            let number = if line == 0 { std::mem::take(&mut number) } else { Rich::default() };
            let label = match &answer.label {
                Some(sub) => pen.say(sub),
                None if line == 0 => std::mem::take(&mut label),
                None => pen.say(&tr!(pen.t, "dossier-copy-continued")),
            };
            match answer.answer {
                Answer::Fields(fields) => {
                    if !self.told.is_empty() {
                        self.flush();
                    }
                    self.rows.push(CopyRow { number, label, fields });
                }
                Answer::Told(text) => self.told(number, label, text),
            }
        }
    }

    /// An answer in words; a line to write on where there is none.
    fn told(&mut self, number: Rich, label: Rich, text: Rich) {
        if !self.rows.is_empty() {
            self.flush();
            self.blocks.push(Block::Space(1.0));
        }
        let text = if text.is_empty() { pen::symbol(Content::Blank(None)) } else { text };
        self.told.push((pen::joined(vec![number, label], " "), text));
    }

    fn flush(&mut self) {
        if !self.rows.is_empty() {
            let rows = std::mem::take(&mut self.rows);
            self.blocks.push(Block::HandCopy(HandCopy { rows }));
        }
        if !self.told.is_empty() {
            let rows = std::mem::take(&mut self.told);
            let voice = Voice::Small;
            self.blocks.push(Block::Pairs { rows, label_mm: 60.0, step_pt: 15.0, voice });
        }
    }
}

/// Letters to copy, in capitals with their accents.
pub(super) fn boxes(words: &str, count: u16) -> CopyField {
    CopyField::Boxes { text: Printed(words.trim().to_uppercase()), count }
}
