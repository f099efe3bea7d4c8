//! The hand-copy sheet: a letter in each box, in the order of the paper form.

use unicode_segmentation::UnicodeSegmentation;

use super::ink::{Frame, HAIR, Paint};
use super::inline::Setting;
use super::setter::{APPARATUS, Para, SMALL, Setter};
use super::slab::Slab;
use super::{Error, MM, marks};
use crate::dossier::block::{Align, CopyField, CopyRow, Family, HandCopy, Mark, Rich};

const BOX_WIDTH: f32 = 5.4 * MM;
const BOX_HEIGHT: f32 = 6.6 * MM;
/// Between two lines of boxes in pt.
const GAP: f32 = 4.4;
/// Where the label and the boxes begin.
const LABEL: f32 = 9.0 * MM;
const FIELDS: f32 = 40.0 * MM;
/// Side of a box to cross.
const CHOICE: f32 = 4.4 * MM;
const LETTER: Setting = Setting::new(Family::Sans, 11.0, 16.0);
/// From the bottom of a box to the baseline of its letter.
const LETTER_FOOT: f32 = 1.9 * MM;

/// The slabs of a sheet: a line each, more where an answer goes on.
pub(super) fn slabs(setter: &Setter<'_>, copy: &HandCopy, width: f32) -> Result<Vec<Slab>, Error> {
    let mut slabs = Vec::new();
    for row in &copy.rows {
        let mut rest = Vec::new();
        slabs.push(self::row(setter, row, width, &mut rest)?);
        for (text, count) in rest {
            if let Some(last) = slabs.last_mut() {
                last.keep = true;
            }
            let mut slab = blank();
            label(setter, &mut slab, &Rich::default(), &setter.volume.furniture.copy_continued)?;
            boxes(setter, &mut slab, &text, count, FIELDS)?;
            slabs.push(slab);
        }
    }
    Ok(slabs)
}

fn blank() -> Slab {
    Slab::new(BOX_HEIGHT + GAP)
}

fn row(
    setter: &Setter<'_>,
    row: &CopyRow,
    width: f32,
    rest: &mut Vec<(String, usize)>,
) -> Result<Slab, Error> {
    let mut slab = blank();
    label(setter, &mut slab, &row.number, &row.label)?;
    let mut x = FIELDS;
    let last_boxes = row.fields.iter().rposition(|f| matches!(f, CopyField::Boxes { .. }));
    for (index, field) in row.fields.iter().enumerate() {
        match field {
            CopyField::Boxes { text, count } => {
                let count = usize::from(*count).max(1);
                let mut pieces = pieces(&text.0, count).into_iter();
                boxes(setter, &mut slab, &pieces.next().unwrap_or_default(), count, x)?;
                if Some(index) == last_boxes {
                    rest.extend(pieces.map(|piece| (piece, count.max(8))));
                }
                x += count as f32 * BOX_WIDTH + 2.0 * MM;
            }
            CopyField::Choice { on, label } => {
                if matches!(
                    index.checked_sub(1).and_then(|i| row.fields.get(i)),
                    Some(CopyField::Boxes { .. })
                ) {
                    x += 2.0 * MM;
                }
                let mark = if *on { Mark::Crossed } else { Mark::Box };
                let top = (BOX_HEIGHT - CHOICE) / 2.0;
                marks::square(&mut slab.canvas, mark, x, top, CHOICE);
                x += CHOICE + 1.5 * MM;
                x += words(setter, &mut slab, label, x, width)? + 6.0 * MM;
            }
            CopyField::Words(text) => {
                x += words(setter, &mut slab, text, x, width)? + 6.0 * MM;
            }
        }
    }
    Ok(slab)
}

/// The number and the words of the question, centred on the boxes.
fn label(setter: &Setter<'_>, slab: &mut Slab, number: &Rich, label: &Rich) -> Result<(), Error> {
    let number = setter.passing(number, APPARATUS.bold(), LABEL, Align::Start, None)?;
    slab.para(&number, 0.0, (BOX_HEIGHT - number.height()) / 2.0);
    let para = setter.passing(label, SMALL, FIELDS - LABEL - 2.0, Align::Start, None)?;
    beside(slab, &para, LABEL);
    Ok(())
}

fn words(
    setter: &Setter<'_>,
    slab: &mut Slab,
    words: &Rich,
    x: f32,
    width: f32,
) -> Result<f32, Error> {
    let para = setter.para(words, APPARATUS, (width - x).max(20.0 * MM), Align::Start)?;
    beside(slab, &para, x);
    Ok(para.width())
}

/// Centred on the boxes; what is higher than they are grows the row downwards.
fn beside(slab: &mut Slab, para: &Para, x: f32) {
    slab.height = slab.height.max(para.height() + GAP);
    slab.para(para, x, ((BOX_HEIGHT - para.height()) / 2.0).max(0.0));
}

fn boxes(
    setter: &Setter<'_>,
    slab: &mut Slab,
    text: &str,
    count: usize,
    x: f32,
) -> Result<(), Error> {
    let right = x + count as f32 * BOX_WIDTH;
    slab.canvas.rectangle(Frame::new(x, 0.0, right - x, BOX_HEIGHT), Paint::Stroke(HAIR));
    for index in 1..count {
        let at = x + index as f32 * BOX_WIDTH;
        slab.canvas.rule((at, 0.0), (at, BOX_HEIGHT), HAIR);
    }
    for (index, letter) in text.graphemes(true).enumerate().filter(|(_, l)| *l != " ") {
        let para = setter.passing(&letter.into(), LETTER, BOX_WIDTH, Align::Centre, None)?;
        if let Some(line) = para.lines.first() {
            slab.line(line, x + index as f32 * BOX_WIDTH, BOX_HEIGHT - LETTER_FOOT);
        }
    }
    Ok(())
}

/// Cuts an answer into lines of boxes, at spaces where a word fits a line.
fn pieces(text: &str, count: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line: Vec<&str> = Vec::new();
    for letter in text.graphemes(true) {
        line.push(letter);
        if line.len() <= count {
            continue;
        }
        let cut = line.iter().rposition(|l| *l == " ").filter(|at| *at > 0 && letter != " ");
        let rest = line.split_off(cut.map_or(count, |at| at + 1));
        lines.push(line.concat().trim_end().to_owned());
        line = if rest == [" "] { Vec::new() } else { rest };
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line.concat());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_long_answer_is_cut_at_spaces() {
        assert_eq!(pieces("TARA SÎWAN RONIYA", 11), ["TARA SÎWAN", "RONIYA"]);
        assert_eq!(pieces("ABCDEFGH", 3), ["ABC", "DEF", "GH"]);
        assert_eq!(pieces("ABC DEF", 3), ["ABC", "DEF"]);
        assert_eq!(pieces("", 3), [""]);
    }
}
