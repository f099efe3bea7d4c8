//! From slabs to pages: page turns, footnotes at the foot, calls in the margin, repeated heads.

use std::rc::Rc;

use super::ink::{Canvas, Frame, HAIR, RULE};
use super::inline::note_anchor;
use super::line::Line;
use super::setter::{APPARATUS, NOTE, SMALL, Setter};
use super::slab::{Repeat, Slab, of_para};
use super::{Error, MM};
use crate::dossier::block::{Align, Anchor, Content, MarginCall, Rich, Run};

/// Margin column: left and right edge on the sheet.
const CALLS: (f32, f32) = (160.0 * MM, 195.0 * MM);
/// Baselines of calls are at least this far apart, and none lies lower.
const CALL_STEP: f32 = 12.0;
const CALL_FOOT: f32 = 258.0 * MM;
/// The rule over notes: length, and the height it takes with its air.
const NOTE_RULE: (f32, f32) = (30.0 * MM, 14.0);

/// Where text may stand on a page, in pt from the top left corner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Whether the margin column takes calls.
    pub(super) calls: bool,
}

struct NoteLine {
    line: Rc<Line>,
    anchor: Option<Anchor>,
}

struct Flow<'a> {
    setter: &'a Setter<'a>,
    area: Area,
    pages: Vec<Canvas>,
    canvas: Canvas,
    y: f32,
    after: f32,
    filled: bool,
    last_call: f32,
    notes: Vec<NoteLine>,
    carried: Vec<NoteLine>,
    last_table: Option<Rc<Repeat>>,
    homeless: Vec<MarginCall>,
}

/// Lays slabs on as many pages as they need; at least one.
pub(super) fn paginate(
    setter: &Setter<'_>,
    slabs: Vec<Slab>,
    area: Area,
) -> Result<Vec<Canvas>, Error> {
    let mut flow = Flow {
        setter,
        area,
        pages: Vec::new(),
        canvas: Canvas::default(),
        y: area.top,
        after: 0.0,
        filled: false,
        last_call: f32::MIN,
        notes: Vec::new(),
        carried: Vec::new(),
        last_table: None,
        homeless: Vec::new(),
    };
    let mut group: Vec<Slab> = Vec::new();
    for slab in slabs {
        if slab.break_before && flow.filled && group.is_empty() {
            flow.turn(None)?;
        }
        let keep = slab.keep;
        group.push(slab);
        if !keep {
            flow.group(std::mem::take(&mut group))?;
        }
    }
    flow.group(group)?;
    flow.turn(None)?;
    while !flow.notes.is_empty() {
        flow.turn(None)?;
    }
    Ok(flow.pages)
}

impl Flow<'_> {
    /// Places slabs that belong together on one page if a page can hold them.
    fn group(&mut self, slabs: Vec<Slab>) -> Result<(), Error> {
        if slabs.is_empty() {
            return Ok(());
        }
        if !self.fits(&slabs)? && self.filled {
            self.turn(slabs.first())?;
        }
        let whole = self.fits(&slabs)?;
        for slab in slabs {
            if !whole && self.filled && !self.fits(std::slice::from_ref(&slab))? {
                self.turn(Some(&slab))?;
            }
            self.put(slab)?;
        }
        Ok(())
    }

    fn fits(&self, slabs: &[Slab]) -> Result<bool, Error> {
        let mut height = 0.0;
        let mut after = self.after;
        let mut filled = self.filled;
        let mut lines = 0;
        for slab in slabs {
            height += if filled { after.max(slab.before) } else { 0.0 } + slab.height;
            after = slab.after;
            filled |= slab.height > 0.0;
            for note in &slab.notes {
                lines += self.setter.note(*note, self.area.width)?.lines.len();
            }
        }
        let room = self.note_room();
        if lines > 0 && room == 0 && self.filled {
            return Ok(false);
        }
        let zone = note_zone(self.notes.len() + lines.min(room));
        Ok(self.y + height + zone <= self.area.bottom + 0.05)
    }

    /// How many more note lines this page takes: a third of it in all.
    fn note_room(&self) -> usize {
        let third = (self.area.bottom - self.area.top) / 3.0;
        let most = ((third - NOTE_RULE.1) / NOTE.lead) as usize;
        most.saturating_sub(self.notes.len())
    }

    fn put(&mut self, slab: Slab) -> Result<(), Error> {
        if self.filled {
            self.y += self.after.max(slab.before);
        }
        if slab.height > 0.0 {
            self.filled = true;
        }
        self.after = if self.filled { slab.after } else { 0.0 };
        self.canvas.lay(slab.canvas, self.area.x, self.y);
        for (y, call) in slab.calls {
            self.call(self.y + y, call)?;
        }
        self.y += slab.height;
        self.last_table = slab.repeat;
        for note in slab.notes {
            self.note(note)?;
        }
        if slab.ends_paragraph && !self.homeless.is_empty() {
            self.see_also()?;
        }
        Ok(())
    }

    fn note(&mut self, index: usize) -> Result<(), Error> {
        let para = self.setter.note(index, self.area.width)?;
        for (at, line) in para.lines.into_iter().enumerate() {
            let anchor = (at == 0).then(|| note_anchor(index));
            let note = NoteLine { line, anchor };
            let zone = note_zone(self.notes.len() + 1);
            let room = self.note_room() > 0 && self.y + zone <= self.area.bottom + 0.05;
            if self.carried.is_empty() && (room || self.notes.is_empty()) {
                self.notes.push(note);
            } else {
                self.carried.push(note);
            }
        }
        Ok(())
    }

    fn take_carried(&mut self) {
        let count = self.note_room().min(self.carried.len());
        self.notes.extend(self.carried.drain(..count));
    }

    /// A call beside its line, lower if others stand there; none lower than the initials box allows.
    fn call(&mut self, y: f32, call: MarginCall) -> Result<(), Error> {
        let at = y.max(self.last_call + CALL_STEP);
        if !self.area.calls || at > CALL_FOOT {
            self.homeless.push(call);
            return Ok(());
        }
        self.last_call = at;
        if let Some(line) = self.setter.one_line(&call.what, SMALL, None)? {
            self.canvas.line(&line, CALLS.0, at);
        }
        if let Some(line) = self.setter.one_line(&call.folio, SMALL, None)? {
            self.canvas.line(&line, CALLS.1 - line.width, at);
        }
        let frame = Frame::new(CALLS.0, at - 8.5, CALLS.1 - CALLS.0, 11.0);
        self.canvas.links.push((frame, call.to));
        Ok(())
    }

    /// Calls that found no room beside their lines stand under the paragraph.
    fn see_also(&mut self) -> Result<(), Error> {
        let mut runs = self.setter.volume.furniture.see_also.runs.clone();
        for call in std::mem::take(&mut self.homeless) {
            runs.push(Run::new(Content::Gap(2.0)));
            runs.push(Run::text(" "));
            let linked = |mut run: Run| {
                run = run.together();
                run.quiet_link(call.to.clone())
            };
            runs.extend(call.what.runs.iter().cloned().map(linked));
            runs.push(Run::text(" "));
            runs.extend(call.folio.runs.iter().cloned().map(linked));
        }
        let width = self.area.width;
        let para = self.setter.passing(&Rich::new(runs), APPARATUS, width, Align::Start, None)?;
        let after = self.after;
        let mut slabs = of_para(&para, 0.0);
        if let Some(first) = slabs.first_mut() {
            first.before = 4.0;
        }
        self.after = 0.0;
        self.group(slabs)?;
        self.after = after;
        Ok(())
    }

    /// Ends the page; `next` is what comes first on the new one.
    fn turn(&mut self, next: Option<&Slab>) -> Result<(), Error> {
        let goes_on = match (&self.last_table, next.and_then(|slab| slab.repeat.as_ref())) {
            (Some(last), Some(next)) if last.table == next.table => Some(Rc::clone(next)),
            _ => None,
        };
        if let Some(repeat) = &goes_on {
            let (x, y) = (self.area.x, self.y);
            self.canvas.rule((x, y), (x + repeat.width, y), RULE);
        }
        self.lay_notes();
        self.pages.push(std::mem::take(&mut self.canvas));
        self.y = self.area.top;
        self.after = 0.0;
        self.filled = false;
        self.last_call = f32::MIN;
        self.last_table = None;
        self.take_carried();
        for slab in goes_on.iter().flat_map(|repeat| &repeat.slabs) {
            let mut slab = slab.clone();
            slab.notes.clear();
            slab.calls.clear();
            slab.canvas.anchors.clear();
            slab.canvas.bookmarks.clear();
            self.put(slab)?;
        }
        Ok(())
    }

    fn lay_notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        let notes = std::mem::take(&mut self.notes);
        let x = self.area.x;
        let top = self.area.bottom - note_zone(notes.len());
        self.canvas.rule((x, top + 9.0), (x + NOTE_RULE.0, top + 9.0), HAIR);
        for (index, note) in notes.into_iter().enumerate() {
            let y = top + NOTE_RULE.1 + index as f32 * NOTE.lead;
            self.canvas.line(&note.line, x, y + 0.8 * NOTE.size);
            if let Some(anchor) = note.anchor {
                self.canvas.anchors.push((anchor, y));
            }
        }
    }
}

/// Height of this many note lines with their rule.
fn note_zone(lines: usize) -> f32 {
    if lines == 0 { 0.0 } else { NOTE_RULE.1 + lines as f32 * NOTE.lead - NOTE.lead + NOTE.size }
}
