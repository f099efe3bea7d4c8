//! Tables and the two-language print: rows of cells, heads that repeat, groups, long rows.

use std::rc::Rc;

use super::ink::{HAIR, RULE};
use super::inline::Setting;
use super::setter::{APPARATUS, BODY, HEAD, LIST, Para, Setter};
use super::slab::{Repeat, Slab};
use super::{Error, LONG_ROW, MM};
use crate::dossier::block::{
    Align, Bilingual, Column, ColumnAlign, ColumnWidth, Family, Place, Rich, Row, Table,
};

const GUTTER: f32 = 2.4 * MM;
/// Clear of a right-aligned column.
const CLEAR: f32 = 5.0 * MM;
/// Lines of a long row that stay together at each end.
const ROW_SIDE: usize = 3;
/// Numbers of a bordereau.
const LARGE: Setting = Setting::new(Family::Sans, 9.5, 12.0);

#[derive(Clone, Copy, Debug)]
struct Slot {
    x: f32,
    width: f32,
    align: Align,
    /// The side is meant whatever the direction of the words.
    fixed: bool,
}

/// A table being set.
struct Frame<'a> {
    setter: &'a Setter<'a>,
    slots: Vec<Slot>,
    width: f32,
    padding: f32,
    index: usize,
}

/// A row ready to be cut into slabs.
struct Ready<'a> {
    cells: Vec<(f32, Para)>,
    rule: Option<f32>,
    place: &'a Place,
    repeat: Vec<Slab>,
    /// The first cells again, for the page where a long row goes on.
    again: Option<Slab>,
}

/// The slabs of a table; `index` tells tables of one part apart.
pub(super) fn table(
    setter: &Setter<'_>,
    table: &Table,
    width: f32,
    index: usize,
) -> Result<Vec<Slab>, Error> {
    let slots = slots(&measured(setter, table)?, width);
    let frame = Frame { setter, slots, width, padding: table.padding_pt, index };
    let heads: Vec<&Rich> = table.columns.iter().map(|column| &column.head).collect();
    let head = frame.head(&heads, true)?;
    let mut slabs = vec![head.clone()];
    let mut group: Option<Slab> = None;
    let mut first = true;
    for row in &table.rows {
        match row {
            Row::Group { title, place } => {
                let mut slab = frame.group(title, false)?;
                slab.place(place, setter)?;
                slab.repeat = Some(frame.repeat(vec![head.clone()]));
                slabs.push(slab);
                group = Some(frame.group(title, true)?);
                first = false;
            }
            Row::Cells { cells, joined, place } => {
                let texts: Vec<&Rich> = cells.iter().map(|cell| &cell.text).collect();
                if let (true, Some(last)) = (*joined, slabs.last_mut()) {
                    last.keep = true;
                }
                let again: Vec<Slab> = std::iter::once(head.clone()).chain(group.clone()).collect();
                let ready = Ready {
                    cells: frame.cells(&texts, table.large_first)?,
                    rule: (!first && !joined).then_some(HAIR),
                    place,
                    repeat: again,
                    again: Some(frame.again(&texts)?),
                };
                slabs.extend(frame.row(&ready)?);
                first = false;
            }
        }
    }
    frame.close(&mut slabs);
    Ok(slabs)
}

/// The slabs of a text in two languages: 79 · 14 · 77 mm.
pub(super) fn bilingual(
    setter: &Setter<'_>,
    text: &Bilingual,
    width: f32,
    index: usize,
) -> Result<Vec<Slab>, Error> {
    const NUMBER: Setting = Setting::new(Family::Sans, 9.0, 12.0).bold();
    const STATE: Setting = Setting::new(Family::Sans, 7.0, 9.0);
    let middle = 14.0 * MM;
    let left = (width - middle) * 79.0 / 156.0;
    let slot = |x: f32, width: f32, align: Align| Slot { x, width, align, fixed: false };
    let slots = vec![
        slot(0.0, left - MM, Align::Start),
        slot(left, middle, Align::Centre),
        slot(left + middle + MM, width - left - middle - MM, Align::Start),
    ];
    let frame = Frame { setter, slots: slots.clone(), width, padding: 7.0, index };
    let number = Rich::default();
    let named = |rich: &Rich, lang: &crate::dossier::block::Lang| Rich {
        lang: Some(rich.lang.clone().unwrap_or_else(|| lang.clone())),
        runs: rich.runs.clone(),
    };
    let (first, second) = (named(&text.heads.0, &text.left), named(&text.heads.1, &text.right));
    let mut head = frame.head(&[&first, &number, &second], false)?;
    head.keep = true;
    let mut slabs = vec![head.clone()];
    for (at, row) in text.rows.iter().enumerate() {
        let (left, right) = (named(&row.left, &text.left), named(&row.right, &text.right));
        let mut cells = Vec::new();
        for (slot, rich) in [(slots.first(), &left), (slots.get(2), &right)] {
            let Some(slot) = slot else { continue };
            let setting =
                if setter.stands_as_latin(rich) { Setting { size: 10.0, ..BODY } } else { BODY };
            cells.push((slot.x, setter.passing(rich, setting, slot.width, Align::Start, None)?));
        }
        if let Some(slot) = slots.get(1) {
            let number = setter.para(&row.number, NUMBER, slot.width, Align::Centre)?;
            let state = setter.para(&row.state, STATE, slot.width, Align::Centre)?;
            let both =
                Para { lines: number.lines.into_iter().chain(state.lines).collect(), ..number };
            cells.push((slot.x, both));
        }
        let rule = (at > 0).then_some(HAIR);
        let ready =
            Ready { cells, rule, place: &row.place, repeat: vec![head.clone()], again: None };
        slabs.extend(frame.row(&ready)?);
    }
    frame.close(&mut slabs);
    Ok(slabs)
}

/// The columns with room for the widest number or reference where one asks for it.
fn measured(setter: &Setter<'_>, table: &Table) -> Result<Vec<Column>, Error> {
    let mut columns = table.columns.clone();
    for (index, column) in columns.iter_mut().enumerate() {
        let ColumnWidth::AtLeast(mm) = column.width else { continue };
        let setting = if index == 0 && table.large_first { LARGE } else { APPARATUS };
        let mut widest = 0.0_f32;
        for row in &table.rows {
            let Row::Cells { cells, .. } = row else { continue };
            if let Some(cell) = cells.get(index) {
                widest = widest.max(setter.widest(&cell.text, setting)?);
            }
        }
        let lead = if index == 0 { 0.0 } else { GUTTER };
        // Half a point against rounding.
        column.width = ColumnWidth::Mm(mm.max((widest + lead + 0.5) / MM));
    }
    Ok(columns)
}

/// Columns from left to right; the one without width takes what the others leave.
fn slots(columns: &[Column], width: f32) -> Vec<Slot> {
    let fixed = |column: &Column| match column.width {
        ColumnWidth::Mm(mm) | ColumnWidth::AtLeast(mm) => mm * MM,
        ColumnWidth::Rest => 0.0,
    };
    let taken: f32 = columns.iter().map(fixed).sum();
    let open = columns.iter().filter(|c| c.width == ColumnWidth::Rest).count().max(1);
    let rest = ((width - taken) / open as f32).max(10.0 * MM);
    let mut x = 0.0;
    let mut slots = Vec::with_capacity(columns.len());
    for (index, column) in columns.iter().enumerate() {
        let wide = if column.width == ColumnWidth::Rest { rest } else { fixed(column) };
        let lead = if index == 0 { 0.0 } else { GUTTER };
        let (clear, align) = match column.side {
            ColumnAlign::Left => (0.0, Align::Start),
            ColumnAlign::RightClear => (CLEAR - GUTTER, Align::End),
        };
        slots.push(Slot { x: x + lead, width: (wide - lead - clear).max(MM), align, fixed: true });
        x += wide;
    }
    slots
}

/// The side of the column decides, not the direction of the words in it.
fn align(slot: Slot, rich: &Rich, setter: &Setter<'_>) -> Align {
    match (slot.align, slot.fixed && setter.is_rtl(rich)) {
        (Align::End, true) => Align::Start,
        (Align::Start, true) => Align::End,
        (align, _) => align,
    }
}

impl Frame<'_> {
    fn repeat(&self, slabs: Vec<Slab>) -> Rc<Repeat> {
        Rc::new(Repeat { table: self.index, width: self.width, slabs })
    }

    fn head(&self, heads: &[&Rich], ruled: bool) -> Result<Slab, Error> {
        let mut paras = Vec::with_capacity(heads.len());
        for (slot, head) in self.slots.iter().zip(heads) {
            let align = align(*slot, head, self.setter);
            paras.push((slot.x, self.setter.passing(head, HEAD, slot.width, align, None)?));
        }
        let tall = paras.iter().map(|(_, para)| para.height()).fold(0.0, f32::max);
        let padding = self.padding.clamp(4.5, 9.0);
        let mut slab = Slab::new(tall + 2.0 * padding);
        for (x, para) in &paras {
            slab.para(para, *x, padding);
        }
        if ruled {
            slab.canvas.rule((0.0, 0.0), (self.width, 0.0), RULE);
        }
        slab.canvas.rule((0.0, slab.height), (self.width, slab.height), RULE);
        slab.keep = true;
        Ok(slab)
    }

    fn group(&self, title: &Rich, continued: bool) -> Result<Slab, Error> {
        let mut words = title.clone();
        if continued {
            words.runs.push(crate::dossier::block::Run::text(" "));
            words.runs.extend(self.setter.volume.furniture.continued.runs.iter().cloned());
        }
        let setting = Setting { lead: 12.0, ..LIST.bold() };
        let para = self.setter.passing(&words, setting, self.width, Align::Start, None)?;
        let mut slab = Slab::new(9.0 + para.height() + 4.0);
        slab.para(&para, 0.0, 9.0);
        slab.keep = true;
        Ok(slab)
    }

    fn cells(&self, texts: &[&Rich], large_first: bool) -> Result<Vec<(f32, Para)>, Error> {
        let mut cells = Vec::with_capacity(texts.len());
        for (index, (slot, text)) in self.slots.iter().zip(texts).enumerate() {
            let setting = if index == 0 && large_first { LARGE } else { APPARATUS };
            let align = align(*slot, text, self.setter);
            cells.push((slot.x, self.setter.para(text, setting, slot.width, align)?));
        }
        Ok(cells)
    }

    /// The first two cells with the words « (suite) », on the line of the text that goes on.
    fn again(&self, texts: &[&Rich]) -> Result<Slab, Error> {
        let mut slab = Slab::new(self.padding);
        for (index, (slot, text)) in self.slots.iter().zip(texts).take(2).enumerate() {
            let mut words = (*text).clone();
            let extra = &self.setter.volume.furniture.continued.runs;
            if index == 1 && !words.is_empty() || index == 0 && self.slots.len() < 2 {
                words.runs.push(crate::dossier::block::Run::text(" "));
                words.runs.extend(extra.iter().cloned());
            }
            let align = align(*slot, text, self.setter);
            let para = self.setter.passing(&words, APPARATUS, slot.width, align, None)?;
            if let Some(line) = para.lines.first() {
                slab.canvas.line(line, slot.x, self.padding + para.baseline(0));
            }
        }
        slab.keep = true;
        Ok(slab)
    }

    fn row(&self, ready: &Ready<'_>) -> Result<Vec<Slab>, Error> {
        let tall = ready.cells.iter().map(|(_, para)| para.height()).fold(APPARATUS.size, f32::max);
        let repeat = self.repeat(ready.repeat.clone());
        if tall <= LONG_ROW {
            let mut slab = Slab::new(tall + 2.0 * self.padding);
            if let Some(rule) = ready.rule {
                slab.canvas.rule((0.0, 0.0), (self.width, 0.0), rule);
            }
            for (x, para) in &ready.cells {
                slab.para(para, *x, self.padding);
            }
            slab.place(ready.place, self.setter)?;
            slab.repeat = Some(repeat);
            return Ok(vec![slab]);
        }
        self.long_row(ready, tall, &repeat)
    }

    /// A row of more than a third of the page: one slab per line, three kept at each end.
    fn long_row(
        &self,
        ready: &Ready<'_>,
        tall: f32,
        repeat: &Rc<Repeat>,
    ) -> Result<Vec<Slab>, Error> {
        let step = ready.cells.iter().map(|(_, para)| para.lead).fold(APPARATUS.lead, f32::max);
        let count = (tall / step).ceil() as usize;
        let inside = self.repeat(ready.repeat.iter().cloned().chain(ready.again.clone()).collect());
        let mut slabs: Vec<Slab> = (0..count)
            .map(|index| {
                let mut slab = Slab::new(step);
                slab.keep =
                    index + 1 < ROW_SIDE || (index + ROW_SIDE >= count && index + 1 < count);
                slab.repeat = Some(Rc::clone(if index == 0 { repeat } else { &inside }));
                slab
            })
            .collect();
        for (x, para) in &ready.cells {
            for (index, line) in para.lines.iter().enumerate() {
                let y = para.baseline(index);
                let at = ((y / step) as usize).min(count - 1);
                if let Some(slab) = slabs.get_mut(at) {
                    let down = if at == 0 { self.padding } else { 0.0 };
                    slab.line(line, *x, y - at as f32 * step + down);
                }
            }
        }
        if let Some(first) = slabs.first_mut() {
            first.height += self.padding;
            if let Some(rule) = ready.rule {
                first.canvas.rule((0.0, 0.0), (self.width, 0.0), rule);
            }
            first.place(ready.place, self.setter)?;
        }
        if let Some(last) = slabs.last_mut() {
            last.height += self.padding;
        }
        Ok(slabs)
    }

    /// The rule under the last row.
    fn close(&self, slabs: &mut [Slab]) {
        if let Some(last) = slabs.last_mut() {
            last.canvas.rule((0.0, last.height), (self.width, last.height), RULE);
            last.after = 12.0;
            last.keep = false;
        }
    }
}
