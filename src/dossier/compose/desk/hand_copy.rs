//! The sheet to copy from: the answers in the order of the paper form, a letter in each box.

use crate::lang::tr;

use super::super::super::block::{
    Block, CopyField, CopyRow, HandCopy, Part, PlainText, Printed, Rich, Table, Voice,
};
use super::super::super::spec::PartName;
use super::super::chronology::column;
use super::super::family::cells;
use super::super::pen::{self, Pen};
use super::DeskData;
use super::answers::{Answer, answers};

pub(super) fn hand_copy(pen: &Pen<'_>, data: &DeskData<'_>) -> Part {
    let t = pen.t;
    // The answers are those the authority may read: the form is for it alone.
    let form_pen = pen.over(data.authority);
    let mut blocks = Vec::new();
    for section in &data.form.section {
        let mut rows: Vec<CopyRow> = Vec::new();
        let mut told: Vec<(Rich, Rich, Rich)> = Vec::new();
        let title = format!("{}. {}", section.letter, section.label);
        blocks.push(super::minor(pen, &title));
        for (at, field) in section.fields.iter().enumerate() {
            let number = pen::bold(format!("{}{}", section.letter, at + 1).into());
            let label = pen.say(&field.label);
            if field.by_hand {
                let words = pen.say(&tr!(t, "dossier-form-by-hand"));
                rows.push(CopyRow { number, label, fields: vec![CopyField::Words(words)] });
                continue;
            }
            let found = answers(&form_pen, field.key.as_deref(), &field.id);
            for (line, answer) in found.into_iter().enumerate() {
                let (number, label) = match (&answer.label, line) {
                    (Some(sub), 0) => (number.clone(), pen.say(sub)),
                    (Some(sub), _) => (Rich::default(), pen.say(sub)),
                    (None, 0) => (number.clone(), label.clone()),
                    (None, _) => (Rich::default(), pen.say(&tr!(t, "dossier-copy-continued"))),
                };
                match answer.answer {
                    Answer::Fields(fields) => rows.push(CopyRow { number, label, fields }),
                    Answer::Told(text) => told.push((number, label, text)),
                }
            }
        }
        push_rows(pen, &mut blocks, rows, told);
    }
    let end = pen.say(&tr!(t, "dossier-form-blank-means"));
    blocks.push(Block::Space(1.0));
    blocks.push(Block::Text(PlainText::new(Voice::Small, end)));
    let verified = if data.form.verified_on_paper { "yes" } else { "no" };
    let version = data.form.version.as_str();
    let sub = pen.say(&tr!(t, "dossier-form-sub", version = version, verified = verified));
    super::part(pen, PartName::HandCopy, Some((pen.part_title(PartName::HandCopy), sub)), blocks)
}

fn push_rows(
    pen: &Pen<'_>,
    blocks: &mut Vec<Block>,
    rows: Vec<CopyRow>,
    told: Vec<(Rich, Rich, Rich)>,
) {
    if !rows.is_empty() {
        blocks.push(Block::HandCopy(HandCopy { rows }));
    }
    if !told.is_empty() {
        let columns = vec![
            column(pen, "", Some(9.0)),
            column(pen, "", Some(45.0)),
            column(pen, "", None),
        ];
        let rows = told.into_iter().map(|(number, label, text)| cells(vec![number, label, text]));
        let rows = rows.collect();
        blocks.push(Block::Table(Table { columns, rows, padding_pt: 4.0, large_first: false }));
    }
}

/// Letters to copy, in capitals with their accents.
pub(super) fn boxes(words: &str, count: u16) -> CopyField {
    CopyField::Boxes { text: Printed(words.trim().to_uppercase()), count }
}
