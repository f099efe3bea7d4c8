//! Lists of contents: number, words, leaders, folio.

use super::ink::{Canvas, Frame, Ink, Paint, RULE, Stroke};
use super::setter::{LIST, SMALL, Setter};
use super::slab::Slab;
use super::{Error, MM};
use crate::dossier::block::{Align, Content, Contents, ContentsLine, Rich, Run};

/// Least room for a number and for a folio.
const NUMBER: f32 = 9.0 * MM;
const FOLIO: f32 = 7.0 * MM;
const GUTTER: f32 = 10.0 * MM;
/// Diameter of a leader dot and the distance of dots, in pt.
const DOT: f32 = 1.1;
const DOT_STEP: f32 = 5.8;
/// Least air on each side of the leaders.
const AIR: f32 = 1.5 * MM;

/// The slabs of a list.
pub(super) fn slabs(setter: &Setter<'_>, list: &Contents, width: f32) -> Result<Vec<Slab>, Error> {
    let mut slabs = Vec::new();
    if !list.head.is_empty() {
        slabs.push(head(setter, list, width)?);
    }
    let columns = usize::from(list.columns.clamp(1, 2));
    let each = (width - GUTTER * (columns - 1) as f32) / columns as f32;
    let per_column = list.lines.len().div_ceil(columns);
    let room = Room::of(setter, list)?;
    for row in 0..per_column {
        let mut slab = Slab::new(0.0);
        for column in 0..columns {
            let Some(entry) = list.lines.get(column * per_column + row) else { continue };
            let x = column as f32 * (each + GUTTER);
            let height = line(setter, &mut slab, entry, &room, (x, each))?;
            slab.height = slab.height.max(height);
        }
        slabs.push(slab);
    }
    if let Some(last) = slabs.last_mut() {
        last.after = 8.0;
    }
    Ok(slabs)
}

fn head(setter: &Setter<'_>, list: &Contents, width: f32) -> Result<Slab, Error> {
    let words = setter.para(&list.head, LIST.bold(), width - FOLIO, Align::Start)?;
    let folio = setter.para(&list.folio_head, SMALL, 2.0 * FOLIO, Align::End)?;
    let mut slab = Slab::new(words.height() + 2.0);
    slab.para(&words, 0.0, 0.0);
    if let Some(line) = folio.lines.first() {
        slab.line(line, width - 2.0 * FOLIO, words.baseline(0));
    }
    slab.canvas.rule((0.0, slab.height), (width, slab.height), RULE);
    (slab.before, slab.after, slab.keep) = (8.0, 3.5, true);
    Ok(slab)
}

/// Widths that the widest number and the widest folio of a list ask for.
struct Room {
    number: f32,
    folio: f32,
}

impl Room {
    fn of(setter: &Setter<'_>, list: &Contents) -> Result<Self, Error> {
        let mut room = Self { number: NUMBER, folio: FOLIO };
        for entry in &list.lines {
            let number = setter.one_line(&entry.number, LIST, None)?;
            room.number = room.number.max(number.map_or(0.0, |line| line.width + AIR));
            room.folio = room.folio.max(setter.widest(&folio(entry), LIST)? + 0.5);
        }
        Ok(room)
    }
}

fn folio(entry: &ContentsLine) -> Rich {
    vec![Run::new(Content::FolioOf(entry.to.clone()))].into()
}

fn line(
    setter: &Setter<'_>,
    slab: &mut Slab,
    entry: &ContentsLine,
    room: &Room,
    (x, width): (f32, f32),
) -> Result<f32, Error> {
    let Room { number: before, folio: after } = *room;
    let number = setter.para(&entry.number, LIST, before, Align::Start)?;
    let room = width - before - after - 2.0 * AIR - DOT_STEP;
    let words = setter.para(&entry.text, LIST, room, Align::Start)?;
    let folio = setter.passing(&folio(entry), LIST, after, Align::End, None)?;
    let last = words.lines.len().saturating_sub(1);
    slab.para(&number, x, 0.0);
    slab.para(&words, x + before, 0.0);
    if let Some(line) = folio.lines.first() {
        slab.line(line, x + width - after, words.baseline(last));
    }
    if let Some(line) = words.lines.last() {
        let from = x + before + line.x + line.width + AIR;
        leaders(&mut slab.canvas, from, x + width - after - AIR, words.baseline(last));
    }
    let height = words.height().max(LIST.size) + LIST.lead - LIST.size;
    let frame = Frame::new(x, -1.0, width, height);
    slab.canvas.links.push((frame, entry.to.clone()));
    Ok(height)
}

/// Round dots from the right, so that those of all lines stand under one another.
fn leaders(canvas: &mut Canvas, from: f32, to: f32, y: f32) {
    let count = ((to - from) / DOT_STEP).floor() as usize;
    let mut dots = Canvas::default();
    for index in 0..count {
        let x = to - index as f32 * DOT_STEP - DOT;
        dots.capsule(Frame::new(x, y - DOT, DOT, DOT), DOT / 2.0, Paint::Fill);
    }
    let steps: Vec<Stroke> = dots
        .inks
        .into_iter()
        .flat_map(|ink| if let Ink::Path { steps, .. } = ink { steps } else { Vec::new() })
        .collect();
    if !steps.is_empty() {
        canvas.inks.push(Ink::Path { steps, paint: Paint::Fill });
    }
}
