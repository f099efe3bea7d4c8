//! From blocks to slabs: titles, texts, pairs, columns; the other kinds have files of their own.

use super::ink::{Frame, HAIR, Ink, Paint};
use super::inline::Setting;
use super::setter::{APPARATUS, BODY, LIST, NOTICE, SMALL, Setter};
use super::slab::{self, Slab};
use super::{Error, MM, contents, copy, forms, route, rows, timeline};
use crate::dossier::block::{
    Align, Block, Content, Family, Picture, Place, PlainText, Rank, Rich, Run, Voice, VolumeKind,
};

/// From the last line of a paragraph to the first of the next, beyond the line distance, in pt.
const PARAGRAPH_GAP: f32 = 8.0;
/// The same before a period title.
const PERIOD_GAP: f32 = 24.0;
/// A part title and its sub line fill at least this height.
const TITLE_BLOCK: f32 = 44.0;
/// Between a picture and the text around it, in pt.
const AROUND_PICTURE: f32 = 14.0;
/// Right edge of paragraph numbers, from the text.
const NUMBER_RIGHT: f32 = -4.0 * MM;

/// Turns blocks into slabs of this width.
pub(super) fn build(setter: &Setter<'_>, blocks: &[Block], width: f32) -> Result<Vec<Slab>, Error> {
    let mut slabs: Vec<Slab> = Vec::new();
    let mut break_next = false;
    for block in blocks {
        if matches!(block, Block::PageBreak) {
            break_next = true;
            continue;
        }
        if let (Block::Signature { .. }, Some(last)) = (block, slabs.last_mut()) {
            // A signature on a page of its own could belong to any text.
            last.keep = true;
        }
        let mut new = one(setter, block, width, slabs.len())?;
        if let Some(first) = new.first_mut() {
            first.break_before |= break_next;
            break_next = false;
        }
        slabs.append(&mut new);
    }
    Ok(slabs)
}

fn one(setter: &Setter<'_>, block: &Block, width: f32, index: usize) -> Result<Vec<Slab>, Error> {
    match block {
        Block::Title { rank, text, sub, place } => title(setter, *rank, text, sub, place, width),
        Block::Period { title, dates, place } => period(setter, title, dates, place, width),
        Block::Paragraph { number, text, place } => paragraph(setter, number, text, place, width),
        Block::Text(text) => plain(setter, text, width),
        Block::Pairs { rows, label_mm, step_pt, voice } => {
            pairs(setter, rows, label_mm * MM, *step_pt, *voice, width)
        }
        Block::Contents(list) => contents::slabs(setter, list, width),
        Block::Table(table) => rows::table(setter, table, width, index),
        Block::Bilingual(text) => rows::bilingual(setter, text, width, index),
        Block::Timeline(line) => timeline::slab(setter, line, width).map(|slab| vec![slab]),
        Block::Route(route) => route::slabs(setter, route, width),
        Block::WritingLines { count, step_mm } => {
            Ok(forms::writing_lines(*count, step_mm * MM, width))
        }
        Block::Frame { label, width_mm, height_mm } => {
            let wide = width_mm.map_or(width, |mm| (mm * MM).min(width));
            forms::frame(setter, label, wide, height_mm * MM)
        }
        Block::Signature { lines, label, height_mm } => {
            forms::signature(setter, lines, label, height_mm * MM, width)
        }
        Block::HandCopy(copy) => copy::slabs(setter, copy, width),
        Block::Columns { left, right, left_mm, gap_mm } => {
            let gap = gap_mm * MM;
            let first = left_mm.map_or((width - gap) / 2.0, |mm| mm * MM);
            columns(setter, left, right, first, width - first - gap, gap)
        }
        Block::Picture(picture) => Ok(vec![shown(picture, width)]),
        // Sheets stand on pages of their own; one elsewhere is laid out by the exhibits' layout only.
        Block::Sheet(_) => Err(Error::SheetOutsideExhibits),
        Block::Space(mm) => Ok(vec![Slab { before: mm * MM, ..Slab::default() }]),
        Block::Together(blocks) => {
            let mut slabs = build(setter, blocks, width)?;
            let count = slabs.len();
            slabs.iter_mut().take(count.saturating_sub(1)).for_each(|slab| slab.keep = true);
            Ok(slabs)
        }
        Block::PageBreak => Ok(Vec::new()),
    }
}

/// The setting of a voice.
pub(super) fn voice(voice: Voice) -> Setting {
    match voice {
        Voice::Body => BODY,
        Voice::Apparatus => APPARATUS,
        Voice::List => LIST,
        Voice::Notice => NOTICE,
        Voice::Small => SMALL,
    }
}

/// Setting, space before, space after of a title.
fn rank(rank: Rank) -> (Setting, f32, f32) {
    let serif = |size: f32, lead: f32| Setting::new(Family::Serif, size, lead);
    match rank {
        Rank::Cover => (serif(26.0, 31.0).bold(), 0.0, 12.0),
        Rank::CoverSub => (serif(14.0, 19.0), 0.0, 25.5),
        Rank::Part => (serif(20.0, 25.0).bold(), 30.0, 12.0),
        Rank::Section => (serif(13.0, 17.0).bold(), 26.0, 10.0),
        Rank::Minor => (serif(12.0, 16.0).bold(), 18.0, 6.0),
        Rank::Date => (serif(17.0, 22.0).bold(), 4.0, 8.0),
    }
}

fn title(
    setter: &Setter<'_>,
    level: Rank,
    text: &Rich,
    sub: &Rich,
    place: &Place,
    width: f32,
) -> Result<Vec<Slab>, Error> {
    let (mut setting, before, after) = rank(level);
    if level == Rank::Cover
        && setter.passing(text, setting, width, Align::Start, None)?.lines.len() > 1
    {
        setting.size = 20.0;
        setting.lead = 25.0;
    }
    let para = setter.para(text, setting, width, Align::Start)?;
    let mut slab = Slab::new(para.height());
    slab.para(&para, 0.0, 0.0);
    slab.place(place, setter)?;
    (slab.before, slab.after, slab.keep) = (before, after, true);
    if !sub.is_empty() {
        let sub = setter.para(sub, APPARATUS, width, Align::Start)?;
        let top = slab.height + 7.0;
        slab.para(&sub, 0.0, top);
        slab.height = top + sub.height();
        slab.after = 8.5;
    }
    if level == Rank::Part {
        let fill = (TITLE_BLOCK - slab.height).max(0.0);
        let kept = matches!(setter.volume.kind, VolumeKind::Kept { .. });
        slab.after = if kept { 10.0 } else { slab.after.max(fill) };
    }
    Ok(vec![slab])
}

fn period(
    setter: &Setter<'_>,
    title: &Rich,
    dates: &Rich,
    place: &Place,
    width: f32,
) -> Result<Vec<Slab>, Error> {
    let mut runs = title.runs.clone();
    runs.iter_mut().for_each(|run| run.style.bold = true);
    if !dates.is_empty() {
        runs.push(Run::new(Content::Gap(3.1)));
        runs.extend(dates.runs.iter().cloned().map(|mut run| {
            run.style.family.get_or_insert(Family::Sans);
            run.style.size.get_or_insert(crate::dossier::block::Size::Table);
            run
        }));
    }
    let rich = Rich { lang: title.lang.clone(), runs };
    let para = setter.passing(&rich, BODY, width, Align::Start, None)?;
    let mut slab = Slab::new(para.height());
    slab.para(&para, 0.0, 0.0);
    slab.place(place, setter)?;
    let gap = BODY.lead - BODY.size;
    (slab.before, slab.after, slab.keep) = (gap + PERIOD_GAP, gap + PARAGRAPH_GAP, true);
    Ok(vec![slab])
}

fn paragraph(
    setter: &Setter<'_>,
    number: &Rich,
    text: &Rich,
    place: &Place,
    width: f32,
) -> Result<Vec<Slab>, Error> {
    let para = setter.para(text, BODY, width, Align::Justify)?;
    let mut slabs = slab::of_para(&para, 0.0);
    if slabs.is_empty() {
        slabs.push(Slab::new(BODY.size));
    }
    if let Some(first) = slabs.first_mut() {
        let number = setter.passing(number, APPARATUS, 12.0 * MM, Align::End, None)?;
        if let Some(line) = number.lines.first() {
            first.line(line, NUMBER_RIGHT - 12.0 * MM, 0.8 * BODY.size);
        }
        first.place(place, setter)?;
    }
    let gap = BODY.lead - BODY.size + PARAGRAPH_GAP;
    slab::frame(&mut slabs, gap, gap);
    if let Some(last) = slabs.last_mut() {
        last.ends_paragraph = true;
    }
    Ok(slabs)
}

fn plain(setter: &Setter<'_>, block: &PlainText, width: f32) -> Result<Vec<Slab>, Error> {
    const BAR: f32 = 1.2;
    let setting = voice(block.voice);
    let width = block.width_mm.map_or(width, |mm| (mm * MM).min(width));
    let indent = if block.barred { 6.0 * MM } else { 0.0 };
    let para = setter.para(&block.text, setting, width - indent, block.align)?;
    let mut slabs = slab::of_para(&para, indent);
    let leftover = setting.lead - setting.size;
    let count = slabs.len();
    for (index, slab) in slabs.iter_mut().enumerate() {
        if block.barred {
            let from = if index == 0 { -2.0 } else { 0.0 };
            let to = slab.height + if index + 1 == count { 3.0 } else { 0.0 };
            slab.canvas.rule((BAR / 2.0, from), (BAR / 2.0, to), BAR);
        }
        if index == 0 {
            slab.place(&block.place, setter)?;
        }
    }
    slab::frame(&mut slabs, leftover, leftover + block.below_pt);
    Ok(slabs)
}

/// A picture as wide as its place.
fn shown(picture: &Picture, width: f32) -> Slab {
    let tall = width * picture.height_px as f32 / picture.width_px.max(1) as f32;
    let frame = Frame::new(0.0, 0.0, width, tall);
    let mut slab = Slab::new(tall);
    slab.canvas.inks.push(Ink::Picture { picture: picture.clone(), frame, turned: false });
    slab.canvas.rectangle(frame, Paint::Stroke(HAIR));
    (slab.before, slab.after) = (AROUND_PICTURE, AROUND_PICTURE);
    slab
}

fn pairs(
    setter: &Setter<'_>,
    rows: &[(Rich, Rich)],
    label: f32,
    step: f32,
    tone: Voice,
    width: f32,
) -> Result<Vec<Slab>, Error> {
    let setting = voice(tone);
    let mut slabs = Vec::with_capacity(rows.len());
    for (left, right) in rows {
        let left = setter.para(left, setting, label - 2.4 * MM, Align::Start)?;
        let right = setter.para(right, setting, width - label, Align::Start)?;
        let tall = left.height().max(right.height()).max(setting.size);
        let mut slab = Slab::new(tall + (step - setting.size).max(0.0));
        slab.para(&left, 0.0, 0.0);
        slab.para(&right, label, 0.0);
        slabs.push(slab);
    }
    Ok(slabs)
}

/// Two stacks side by side as one slab.
fn columns(
    setter: &Setter<'_>,
    left: &[Block],
    right: &[Block],
    left_width: f32,
    right_width: f32,
    gap: f32,
) -> Result<Vec<Slab>, Error> {
    let left = slab::stack(build(setter, left, left_width)?);
    let right = slab::stack(build(setter, right, right_width)?);
    let mut whole = Slab::new(left.height.max(right.height));
    whole.before = left.before.max(right.before);
    whole.after = left.after.max(right.after);
    whole.lay(left, 0.0, 0.0);
    whole.lay(right, left_width + gap, 0.0);
    Ok(vec![whole])
}
