//! Where caret and selection stand in laid-out text, in lines of mixed direction too.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::LayoutRun;
use iced::{Point, Rectangle};
use unicode_segmentation::UnicodeSegmentation as _;

use super::page::{MARK, Page, Spot};
use super::piece::{Laid, Piece};
use super::text::Side;

/// Width of the caret, logical px.
pub(super) const CARET: f32 = 2.0;
/// Wider than a hair space, narrower than any letter, logical px.
const HAIR: f32 = 4.0;
/// Width of the selected end of a paragraph, logical px.
const BREAK: f32 = 6.0;

/// A place of the caret on the page: a piece, a column in it, and whose neighbour it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) side: Side,
}

/// A letter on screen. `left` and `right` in logical px from the page's left edge.
#[derive(Clone, Copy, Debug)]
struct Cell {
    start: usize,
    end: usize,
    left: f32,
    right: f32,
    rtl: bool,
}

impl Cell {
    fn first_edge(&self) -> f32 {
        if self.rtl { self.right } else { self.left }
    }

    fn last_edge(&self) -> f32 {
        if self.rtl { self.left } else { self.right }
    }

    /// The place at its left or right edge, belonging to this letter.
    fn at(&self, line: usize, right: bool) -> At {
        if right == self.rtl {
            At { line, column: self.start, side: Side::After }
        } else {
            At { line, column: self.end, side: Side::Before }
        }
    }
}

/// A line on screen with its letters from left to right.
struct Row {
    line: usize,
    rtl: bool,
    top: f32,
    height: f32,
    cells: Vec<Cell>,
}

impl Row {
    fn of(line: usize, top: f32, laid: &Laid, run: &LayoutRun<'_>) -> Self {
        let mut cells: Vec<Cell> = Vec::with_capacity(run.glyphs.len());
        let mut clusters: Vec<Cell> = Vec::with_capacity(run.glyphs.len());
        for glyph in run.glyphs {
            let (start, end) = (laid.column(glyph.start), laid.column(glyph.end));
            if end <= MARK || start == end {
                continue;
            }
            let rtl = glyph.level.is_rtl();
            let (left, right) = (glyph.x, glyph.x + glyph.w);
            match clusters.last_mut() {
                Some(last) if last.start == start => {
                    last.left = last.left.min(left);
                    last.right = last.right.max(right);
                    last.end = last.end.max(end);
                }
                _ => clusters.push(Cell { start, end, left, right, rtl }),
            }
        }
        if run.rtl {
            clusters.reverse();
        }
        for cluster in &clusters {
            divide(cluster, laid.shown(), &mut cells);
        }
        close(&mut cells);
        let top = top + run.line_top;
        Self { line, rtl: run.rtl, top, height: run.line_height, cells }
    }

    fn start(&self) -> Option<usize> {
        self.cells.iter().map(|cell| cell.start).min()
    }

    fn end(&self) -> Option<usize> {
        self.cells.iter().map(|cell| cell.end).max()
    }

    /// The cell a place belongs to, and the cell's number from the left.
    fn cell(&self, at: At) -> Option<(usize, &Cell)> {
        let cells = || self.cells.iter().enumerate();
        let before = || cells().find(|(_, cell)| cell.end == at.column);
        let after = || cells().find(|(_, cell)| cell.start == at.column);
        match at.side {
            Side::Before => before(),
            Side::After => after(),
        }
    }

    /// Which gap between cells a place is, counted from the left; and its x.
    fn gap(&self, at: At, width: f32) -> (usize, f32) {
        let (Some(start), Some(end)) = (self.start(), self.end()) else {
            return (0, if self.rtl { width } else { 0.0 });
        };
        if let Some((number, cell)) = self.cell(at) {
            return gap_beside(number, cell, at.side);
        }
        if at.column <= start {
            return self.edge(self.rtl);
        }
        if at.column >= end {
            return self.edge(!self.rtl);
        }
        let side = opposite(at.side);
        if let Some((number, cell)) = self.cell(At { side, ..at }) {
            return gap_beside(number, cell, side);
        }
        let before = self.cells.iter().enumerate().filter(|(_, cell)| cell.start < at.column);
        match before.max_by_key(|(_, cell)| cell.start) {
            Some((number, cell)) => gap_beside(number, cell, Side::Before),
            None => self.edge(self.rtl),
        }
    }

    /// The gap at the right or left end of the line, and its x.
    fn edge(&self, right: bool) -> (usize, f32) {
        if right {
            (self.cells.len(), self.cells.last().map_or(0.0, |cell| cell.right))
        } else {
            (0, self.cells.first().map_or(0.0, |cell| cell.left))
        }
    }

    /// The place in a gap; it belongs to the cell at the right of the gap if `right`. Where a line begins or
    /// ends with letters of the other direction, its two ends are still its beginning and its end.
    fn place(&self, gap: usize, right: bool) -> At {
        let left_cell = gap.checked_sub(1).and_then(|number| self.cells.get(number));
        let right_cell = self.cells.get(gap);
        let (cell, edge) = match (left_cell, right_cell) {
            (Some(_), Some(cell)) if right => (cell, false),
            (Some(cell), Some(_)) => (cell, true),
            (Some(cell), None) if cell.rtl != self.rtl => return self.end_at(!self.rtl),
            (None, Some(cell)) if cell.rtl != self.rtl => return self.end_at(self.rtl),
            (Some(cell), None) => (cell, true),
            (None, Some(cell)) => (cell, false),
            (None, None) => return At { line: self.line, column: MARK, side: Side::After },
        };
        cell.at(self.line, edge)
    }

    /// The line's beginning or end, belonging to the line and to no letter.
    fn end_at(&self, end: bool) -> At {
        let (column, side) =
            if end { (self.end(), Side::After) } else { (self.start(), Side::Before) };
        At { line: self.line, column: column.unwrap_or(MARK), side }
    }

    fn nearest(&self, x: f32) -> At {
        if self.cells.first().is_none_or(|cell| x < cell.left) {
            return self.place(0, true);
        }
        match self.cells.iter().find(|cell| x < cell.right) {
            Some(cell) => cell.at(self.line, x > f32::midpoint(cell.left, cell.right)),
            None => self.place(self.cells.len(), false),
        }
    }
}

fn gap_beside(number: usize, cell: &Cell, side: Side) -> (usize, f32) {
    match side {
        Side::Before => (number + usize::from(!cell.rtl), cell.last_edge()),
        Side::After => (number + usize::from(cell.rtl), cell.first_edge()),
    }
}

fn opposite(side: Side) -> Side {
    match side {
        Side::Before => Side::After,
        Side::After => Side::Before,
    }
}

/// Closes the gaps that hair spaces leave between the cells.
fn close(cells: &mut [Cell]) {
    for at in 1..cells.len() {
        if let Some([here, next]) = cells.get_mut(at - 1..=at)
            && next.left - here.right < HAIR
        {
            here.right = next.left;
        }
    }
}

/// A cluster's letters, which share its width: a ligature is drawn as one but holds several.
fn divide(cluster: &Cell, text: &str, cells: &mut Vec<Cell>) {
    let start = cluster.start.max(MARK);
    let piece = text.get(start..cluster.end).unwrap_or_default();
    let letters: Vec<(usize, &str)> = piece.grapheme_indices(true).collect();
    if letters.len() < 2 {
        cells.push(Cell { start, ..*cluster });
        return;
    }
    let share = (cluster.right - cluster.left) / letters.len() as f32;
    let cell = |(number, &(at, letter)): (usize, &(usize, &str))| Cell {
        start: start + at,
        end: start + at + letter.len(),
        left: cluster.left + share * number as f32,
        right: cluster.left + share * (number + 1) as f32,
        rtl: cluster.rtl,
    };
    if cluster.rtl {
        cells.extend(letters.iter().rev().enumerate().map(cell));
    } else {
        cells.extend(letters.iter().enumerate().map(cell));
    }
}

/// The number of the row a place is on, and the row.
fn row_of(page: &Page, at: At) -> Option<(usize, Row)> {
    let (mut beside, mut near) = (None, None);
    let piece = page.pieces().get(at.line)?;
    let top = piece.above as f32 * page.line();
    let laid = piece.laid();
    for (number, run) in (piece.above..).zip(laid.runs()) {
        let (first, last) = laid.reach(&run).unzip();
        if near.is_none() || first.is_some_and(|first| first <= at.column) {
            near = Some(number);
        }
        if first.is_some_and(|first| first > at.column) || last.is_some_and(|last| last < at.column)
        {
            continue;
        }
        let row = Row::of(at.line, top, laid, &run);
        if row.cell(at).is_some() {
            return Some((number, row));
        }
        if beside.is_none() && row.cell(At { side: opposite(at.side), ..at }).is_some() {
            beside = Some((number, row));
        }
    }
    beside.or_else(|| near.and_then(|number| Some((number, row(page, number)?))))
}

fn row(page: &Page, number: usize) -> Option<Row> {
    let line = page.piece_of_row(number)?;
    let piece = page.pieces().get(line)?;
    let run = piece.laid().runs().nth(number - piece.above)?;
    Some(Row::of(line, piece.above as f32 * page.line(), piece.laid(), &run))
}

/// The caret at a place, from the page's top left corner.
pub(super) fn caret(page: &Page, at: At) -> Rectangle {
    let Some((_, row)) = row_of(page, at) else {
        return Rectangle { x: 0.0, y: 0.0, width: CARET, height: page.line() };
    };
    let (_, x) = row.gap(at, page.width());
    Rectangle { x: x - CARET / 2.0, y: row.top, width: CARET, height: row.height }
}

/// The boxes behind what lies between two spots, one for each run of neighbours on each line; of the lines
/// that reach into `seen` only.
pub(super) fn ranges(page: &Page, between: Range<Spot>, seen: &Range<f32>) -> Vec<Rectangle> {
    let mut boxes = Vec::new();
    let pieces = page.pieces().iter().enumerate().take(between.end.0 + 1).skip(between.start.0);
    for (line, piece) in pieces {
        let top = piece.above as f32 * page.line();
        if top > seen.end {
            break;
        }
        if top + piece.rows as f32 * page.line() >= seen.start {
            in_piece(page, (line, piece), &between, seen, &mut boxes);
        }
    }
    boxes
}

fn in_piece(
    page: &Page,
    (line, piece): (usize, &Piece),
    between: &Range<Spot>,
    seen: &Range<f32>,
    boxes: &mut Vec<Rectangle>,
) {
    let (from, to) = (between.start, between.end);
    let first = if line == from.0 { from.1 } else { 0 };
    let last = if line == to.0 { to.1 } else { usize::MAX };
    let top = piece.above as f32 * page.line();
    for run in piece.laid().runs() {
        let row = Row::of(line, top, piece.laid(), &run);
        if row.top + row.height < seen.start || row.top > seen.end {
            continue;
        }
        let begun = boxes.len();
        for cell in row.cells.iter().filter(|cell| cell.end > first && cell.start < last) {
            let (x, width) = (cell.left, cell.right - cell.left);
            match boxes.get_mut(begun..).and_then(<[_]>::last_mut) {
                Some(last) if (last.x + last.width - x).abs() < 0.5 => last.width += width,
                _ => boxes.push(Rectangle { x, y: row.top, width, height: row.height }),
            }
        }
        let ends = row.end().is_none_or(|end| end == piece.laid().shown().len());
        if line < to.0 && ends && !piece.goes_on {
            let (left, right) = match (row.cells.first(), row.cells.last()) {
                (Some(first), Some(last)) => (first.left, last.right),
                _ if row.rtl => (page.width(), page.width()),
                _ => (0.0, 0.0),
            };
            let x = if row.rtl { left - BREAK } else { right };
            boxes.push(Rectangle { x, y: row.top, width: BREAK, height: row.height });
        }
    }
}

/// The place nearest to a point of the page.
pub(super) fn hit(page: &Page, point: Point) -> Option<At> {
    let number = (point.y / page.line()).floor().max(0.0) as usize;
    let row = row(page, number.min(page.rows().checked_sub(1)?))?;
    Some(row.nearest(point.x))
}

/// The place one letter further to the right or left, as seen.
pub(super) fn step(page: &Page, at: At, right: bool) -> Option<At> {
    let (number, here) = row_of(page, at)?;
    let (gap, _) = here.gap(at, 0.0);
    let next = if right {
        (gap < here.cells.len()).then(|| here.place(gap + 1, false))
    } else {
        gap.checked_sub(1).map(|gap| here.place(gap, true))
    };
    if let Some(next) = next {
        return Some(wrapped(page, number, &here, next));
    }
    let forward = right != here.rtl;
    let other = if forward { row(page, number + 1)? } else { row(page, number.checked_sub(1)?)? };
    let edge = if right { 0 } else { other.cells.len() };
    let landed = other.place(edge, right);
    let (here, there) = (page.behind(at), page.behind(landed));
    if (here.line, here.column) != (there.line, there.column) {
        return Some(landed);
    }
    let further = if right { edge + 1 } else { edge.saturating_sub(1) };
    Some(other.place(further, !right))
}

/// A place at the end of a line that goes on below is that line's beginning.
fn wrapped(page: &Page, number: usize, here: &Row, at: At) -> At {
    let goes_on = here.end() == Some(at.column)
        && row(page, number + 1)
            .is_some_and(|below| below.line == at.line && below.start() == Some(at.column));
    if goes_on { At { side: Side::After, ..at } } else { page.behind(at) }
}

/// The place so many lines below (or above, if negative) at `x`; `None` beyond the first or last line.
pub(super) fn vertical(page: &Page, at: At, x: f32, lines: isize) -> Option<At> {
    let (number, _) = row_of(page, at)?;
    let last = page.rows().checked_sub(1)?;
    let target = number.saturating_add_signed(lines).min(last);
    if target == number {
        return None;
    }
    row(page, target).map(|row| row.nearest(x))
}

/// The beginning or end of the line on screen a place is on.
pub(super) fn line_end(page: &Page, at: At, end: bool) -> Option<At> {
    let (_, row) = row_of(page, at)?;
    let right = end != row.rtl;
    Some(row.place(if right { row.cells.len() } else { 0 }, !right))
}
