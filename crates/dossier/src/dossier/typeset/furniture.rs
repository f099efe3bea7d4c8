//! What stands on every page: header, stamp, footer, folio, initials box, the word in the margin.

use std::rc::Rc;

use super::ink::{Canvas, Frame, HAIR, Ink, Paint, Turn};
use super::inline::Setting;
use super::line::Line;
use super::setter::{SMALL, Setter};
use super::symbols::Here;
use super::{Error, MM};
use crate::dossier::block::{Family, Layout, Part, Rich, Sheet, VolumeKind};

const LEFT: f32 = 25.0 * MM;
const RIGHT: f32 = 195.0 * MM;
const CENTRE: f32 = 105.0 * MM;
const HEADER: f32 = 15.0 * MM;
const FOOTER: f32 = 283.0 * MM;
/// The name in the header ends before this.
const HEADER_END: f32 = 130.0 * MM;
const MENTION: Setting = Setting::new(Family::Sans, 7.0, 9.0).bold().tracked(0.12);
const FOLIO: Setting = Setting::new(Family::Sans, 10.0, 12.0);
const HEADLINE: Setting = Setting::new(Family::Sans, 10.0, 12.0).bold().tracked(0.08);
const DRAFT: Setting = Setting::new(Family::Sans, 17.0, 20.0).bold().tracked(0.5);
const TINY: Setting = Setting::new(Family::Sans, 7.0, 9.0);
/// The stamp and the initials box on the sheet.
const STAMP: Frame = Frame::new(139.0 * MM, 7.0 * MM, 56.0 * MM, 10.0 * MM);
const INITIALS: Frame = Frame::new(171.0 * MM, 262.0 * MM, 24.0 * MM, 13.0 * MM);

/// Where a text stands on its line.
#[derive(Clone, Copy)]
enum At {
    Left(f32),
    Centre(f32),
    Right(f32),
}

/// Draws what surrounds the text of one page.
pub(super) fn draw(
    setter: &Setter<'_>,
    canvas: &mut Canvas,
    part: &Part,
    sheet: Option<&Sheet>,
    here: &Here,
) -> Result<(), Error> {
    let volume = setter.volume;
    match &volume.kind {
        VolumeKind::Sent { folio } => {
            if part.layout != Layout::Cover {
                name(setter, canvas, here)?;
                if sheet.is_none() {
                    text(
                        setter,
                        canvas,
                        &part.running_title,
                        SMALL,
                        (At::Right(RIGHT), HEADER),
                        here,
                    )?;
                }
            }
            text(setter, canvas, folio, FOLIO, (At::Right(RIGHT), FOOTER), here)?;
        }
        VolumeKind::Kept { headline, .. } => {
            let rule = 11.0 * MM;
            canvas.rule((LEFT, rule), (RIGHT, rule), 2.0);
            text(setter, canvas, headline, HEADLINE, (At::Left(LEFT), 17.0 * MM), here)?;
            if sheet.is_none() {
                text(
                    setter,
                    canvas,
                    &part.running_title,
                    SMALL,
                    (At::Right(RIGHT), 17.0 * MM),
                    here,
                )?;
            }
        }
    }
    text(setter, canvas, &volume.mention, MENTION, (At::Left(LEFT), FOOTER), here)?;
    if let Some(sheet) = sheet {
        stamp(setter, canvas, &sheet.stamp, here)?;
        text(setter, canvas, &sheet.foot, SMALL, (At::Centre(CENTRE), FOOTER), here)?;
    } else if counted(setter, part, here) {
        text(setter, canvas, &part.counter, SMALL, (At::Centre(CENTRE), FOOTER), here)?;
    }
    if part.layout == Layout::Account {
        canvas.rectangle(INITIALS, Paint::Stroke(HAIR));
        let label = &volume.furniture.initials;
        text(setter, canvas, label, TINY, (At::Left(INITIALS.x), 260.6 * MM), here)?;
    }
    if let Some(word) = &volume.draft
        && let Some(line) = setter.one_line(word, DRAFT, Some(here))?
    {
        canvas.inks.push(Ink::Text { line, x: 199.5 * MM, y: 92.0 * MM, turn: Turn::Down });
    }
    Ok(())
}

/// The cover and a plain part of one page that is sent need no count.
fn counted(setter: &Setter<'_>, part: &Part, here: &Here) -> bool {
    let sent = matches!(setter.volume.kind, VolumeKind::Sent { .. });
    !(sent && part.layout != Layout::Account && here.part_pages == 1)
}

fn text(
    setter: &Setter<'_>,
    canvas: &mut Canvas,
    rich: &Rich,
    setting: Setting,
    (at, y): (At, f32),
    here: &Here,
) -> Result<(), Error> {
    let Some(line) = setter.one_line(rich, setting, Some(here))? else { return Ok(()) };
    let x = match at {
        At::Left(x) => x,
        At::Centre(x) => x - line.width / 2.0,
        At::Right(x) => x - line.width,
    };
    canvas.line(&line, x, y);
    Ok(())
}

/// The longest form of the name that ends in time; the shortest is set however long it is.
fn name(setter: &Setter<'_>, canvas: &mut Canvas, here: &Here) -> Result<(), Error> {
    let header = &setter.volume.header;
    let mut chosen: Option<Rc<Line>> = None;
    for name in &header.names {
        let mut runs = name.runs.clone();
        runs.iter_mut().for_each(|run| run.style.bold = true);
        runs.extend(header.rest.runs.iter().cloned());
        let rich = Rich { lang: name.lang.clone(), runs };
        let line = setter.one_line(&rich, SMALL, Some(here))?;
        let fits = line.as_ref().is_some_and(|line| LEFT + line.width <= HEADER_END);
        chosen = line.or(chosen);
        if fits {
            break;
        }
    }
    if let Some(line) = chosen {
        canvas.line(&line, LEFT, HEADER);
    }
    Ok(())
}

/// White, framed; the type shrinks from 13 to 10 pt until the words fit.
fn stamp(setter: &Setter<'_>, canvas: &mut Canvas, words: &Rich, here: &Here) -> Result<(), Error> {
    canvas.rectangle(STAMP, Paint::White(1.2));
    for size in [13.0, 12.0, 11.0, 10.0] {
        let setting = Setting::new(Family::Sans, size, size).bold();
        let Some(line) = setter.one_line(words, setting, Some(here))? else { return Ok(()) };
        if line.width <= STAMP.width - 8.0 || size <= 10.0 {
            let x = STAMP.x + (STAMP.width - line.width) / 2.0;
            canvas.line(&line, x, STAMP.y + STAMP.height / 2.0 + 0.36 * size);
            return Ok(());
        }
    }
    Ok(())
}
