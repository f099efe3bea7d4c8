//! The drawn journey: stops on a line, the transport over the arrows.

use super::ink::{Frame, RULE};
use super::inline::Setting;
use super::setter::{NOTICE, SMALL, Setter};
use super::slab::Slab;
use super::{Error, MM, marks};
use crate::dossier::block::{Align, Family, Route, Sign, Stop};

/// Stops on one line.
const PER_LINE: usize = 5;
const NAME: Setting = Setting { lead: 12.0, ..NOTICE };
const UNDER: Setting = Setting::new(Family::Sans, 8.0, 12.2);
/// Heights inside a line of stops, from its top.
const LINE: f32 = 10.0 * MM;
const UNDER_TOP: f32 = 16.5 * MM - 6.4;
const NAME_FOOT: f32 = 5.0 * MM;
const HEIGHT: f32 = 26.0 * MM;
const RADIUS: f32 = 1.6 * MM;

/// One slab per line of stops.
pub(super) fn slabs(setter: &Setter<'_>, route: &Route, width: f32) -> Result<Vec<Slab>, Error> {
    let mut slabs = Vec::new();
    for (index, stops) in route.stops.chunks(PER_LINE).enumerate() {
        slabs.push(line(setter, stops, width, index > 0)?);
    }
    Ok(slabs)
}

fn line(setter: &Setter<'_>, stops: &[Stop], width: f32, goes_on: bool) -> Result<Slab, Error> {
    let count = stops.len();
    let place = |index: usize| {
        let margin = (20.0 * MM).min(width / (2 * count.max(1)) as f32);
        let span = (width - 2.0 * margin) / (count.max(2) - 1) as f32;
        margin + index as f32 * span
    };
    let each = if count > 1 { place(1) - place(0) } else { width / 2.0 };
    let mut slab = Slab::new(HEIGHT);
    let start = if goes_on { 0.0 } else { place(0) };
    slab.canvas.rule((start, LINE), (place(count.saturating_sub(1)), LINE), RULE);
    for (index, stop) in stops.iter().enumerate() {
        let x = place(index);
        let disc = Frame::new(x - RADIUS, LINE - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS);
        marks::known(&mut slab.canvas, disc, Sign::Seen);
        let left = x - each / 2.0;
        let name = setter.para(&stop.name, NAME.bold(), each - 2.0 * MM, Align::Centre)?;
        let rise = name.height() - name.size;
        slab.para(&name, left + MM, NAME_FOOT - 0.8 * name.size - rise);
        let mut y = UNDER_TOP;
        for words in stop.lines.iter().take(2) {
            let para = setter.para(words, UNDER, each - 2.0 * MM, Align::Centre)?;
            slab.para(&para, left + MM, y);
            y += para.height() + UNDER.lead - UNDER.size;
        }
        slab.height = slab.height.max(y);
        if index > 0 || goes_on {
            let middle = if index > 0 { x - each / 2.0 } else { x / 2.0 };
            marks::head(&mut slab.canvas, middle - 1.2 * MM, LINE, 2.4 * MM);
            let room = (each - 24.0 * MM).max(14.0 * MM);
            let by = setter.para(&stop.by, SMALL, room, Align::Centre)?;
            slab.para(
                &by,
                middle - room / 2.0,
                7.0 * MM - by.baseline(by.lines.len().saturating_sub(1)),
            );
        }
    }
    slab.before = 6.0 * MM;
    slab.after = 7.0 * MM;
    Ok(slab)
}
