//! From blocks to pages: shaping, line breaking, tables, notes, page turns, folios.
//!
//! A volume is laid out until the numbers it prints are the numbers it has: the first pass sets
//! stand-ins, each later pass the folios the pass before found.

mod breaks;
mod contents;
mod copy;
mod flow;
mod forms;
mod furniture;
mod galley;
mod hyphens;
mod ink;
mod inline;
mod labels;
mod laid;
mod line;
mod marks;
mod route;
mod rows;
mod setter;
mod shape;
mod sheet;
mod slab;
mod symbols;
mod timeline;
mod underline;

use std::cell::RefCell;
use std::rc::Rc;

use super::block::{Anchor, Block, Layout, Part, Sheet, Volume, VolumeKind};
use super::fonts::FontBook;
use breaks::Breaker;
use flow::Area;
use ink::Canvas;
use setter::{Memory, Setter};
use shape::Shaper;
use symbols::{Here, Symbols};

pub(crate) use ink::{Frame, Ink, Paint, Stroke, Turn};
pub use laid::{Entry, Laid, LinkArea, Page, Rect, Warning};
pub(crate) use line::{Line, Placed};
pub(crate) use shape::Glyph;

/// A millimetre in points.
const MM: f32 = 72.0 / 25.4;
/// A4 in points.
pub(crate) const SHEET: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// A table row taller than a third of the page may be parted.
const LONG_ROW: f32 = 246.0 * MM / 3.0;
/// The timeline fills a page under a part title.
const TIMELINE_HEIGHT: f32 = 246.0 * MM - 46.0;
/// Passes until the numbers must be settled.
const PASSES: usize = 8;

/// Why a volume cannot be laid out. No case text: anchors are made from ids.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something links to or counts a place that is nowhere.
    #[error("nothing is called {0:?}")]
    UnknownAnchor(Anchor),
    /// Two places have one name.
    #[error("two places are called {0:?}")]
    DuplicateAnchor(Anchor),
    /// A number of the page stands in a text that is not set page by page.
    #[error("a page number of its own page stands in a running text")]
    PageSymbolInText,
    /// An exhibit sheet stands in a part of another layout, or another block among sheets.
    #[error("an exhibit sheet and other blocks are mixed in one part")]
    SheetOutsideExhibits,
    /// The numbers never settled.
    #[error("folios did not settle in {PASSES} passes")]
    Unsettled,
    /// The fonts inside the program cannot be read.
    #[error("the embedded fonts are damaged")]
    Fonts,
}

/// A page before its links are resolved.
struct Draft<'a> {
    canvas: Canvas,
    part: usize,
    sheet: Option<(&'a Sheet, Here)>,
}

/// Lays out a volume.
///
/// # Errors
/// See [`Error`]; all but `Fonts` are mistakes of the composer.
pub fn typeset(volume: &Volume) -> Result<Laid, Error> {
    let book = FontBook::embedded().ok_or(Error::Fonts)?;
    let (shaper, breaker) = (Shaper::new(book), Breaker::new());
    let memory = RefCell::new(Memory::default());
    let mut symbols =
        Symbols { elsewhere: volume.elsewhere.clone(), first_pass: true, ..Symbols::default() };
    for _ in 0..PASSES {
        let setter = Setter::new(volume, &symbols, &shaper, &breaker, &memory);
        let drafts = pass(&setter, volume)?;
        let found = found(&drafts, &symbols)?;
        if found == symbols {
            return laid::collect(&setter, drafts, Rc::clone(&shaper.book));
        }
        symbols = found;
    }
    Err(Error::Unsettled)
}

/// Lays out everything once, with the numbers known so far.
fn pass<'a>(setter: &Setter<'_>, volume: &'a Volume) -> Result<Vec<Draft<'a>>, Error> {
    let mut drafts = Vec::new();
    for (index, part) in volume.parts.iter().enumerate() {
        let mut pages = if part.layout == Layout::Exhibits {
            exhibits(setter, part, index)?
        } else {
            let (area, canvases) = plain(setter, part)?;
            debug_assert!(area.width > 0.0);
            canvases.into_iter().map(|canvas| Draft { canvas, part: index, sheet: None }).collect()
        };
        head(setter, part, &mut pages)?;
        drafts.append(&mut pages);
    }
    furnish(setter, volume, &mut drafts)?;
    Ok(drafts)
}

fn plain(setter: &Setter<'_>, part: &Part) -> Result<(Area, Vec<Canvas>), Error> {
    let kept = matches!(setter.volume.kind, VolumeKind::Kept { .. });
    let top = if kept { 30.0 * MM } else { 27.0 * MM };
    let account = part.layout == Layout::Account;
    let (width, bottom) = if account { (130.0, 271.0) } else { (170.0, 273.0) };
    let area = Area { x: 25.0 * MM, width: width * MM, top, bottom: bottom * MM, calls: account };
    let slabs = galley::build(setter, &part.blocks, area.width)?;
    Ok((area, flow::paginate(setter, slabs, area)?))
}

fn exhibits<'a>(
    setter: &Setter<'_>,
    part: &'a Part,
    index: usize,
) -> Result<Vec<Draft<'a>>, Error> {
    let mut drafts = Vec::new();
    for block in &part.blocks {
        let Block::Sheet(sheet) = block else { return Err(Error::SheetOutsideExhibits) };
        let leaves = sheet::leaves(setter, sheet)?;
        let count = leaves.canvases.len();
        for (page, canvas) in leaves.canvases.into_iter().enumerate() {
            let here = Here {
                sheet_page: page + 1,
                sheet_pages: count,
                scale: leaves.scale,
                ..Here::default()
            };
            drafts.push(Draft { canvas, part: index, sheet: Some((&**sheet, here)) });
        }
    }
    Ok(drafts)
}

/// The part's anchor and bookmark stand before all others on its first page.
fn head(setter: &Setter<'_>, part: &Part, pages: &mut [Draft<'_>]) -> Result<(), Error> {
    let Some(first) = pages.first_mut() else { return Ok(()) };
    let mut slab = slab::Slab::default();
    slab.place(&part.place, setter)?;
    let body = std::mem::replace(&mut first.canvas, slab.canvas);
    first.canvas.lay(body, 0.0, 0.0);
    Ok(())
}

fn furnish(setter: &Setter<'_>, volume: &Volume, drafts: &mut [Draft<'_>]) -> Result<(), Error> {
    let mut counts = vec![0; volume.parts.len()];
    for draft in drafts.iter() {
        if let Some(count) = counts.get_mut(draft.part) {
            *count += 1;
        }
    }
    let mut seen = vec![0; volume.parts.len()];
    for (index, draft) in drafts.iter_mut().enumerate() {
        let (Some(part), Some(seen)) = (volume.parts.get(draft.part), seen.get_mut(draft.part))
        else {
            continue;
        };
        *seen += 1;
        let (sheet, of_sheet) = draft.sheet.map_or((None, Here::default()), |(s, h)| (Some(s), h));
        let here = Here {
            folio: index + 1,
            part_page: *seen,
            part_pages: counts.get(draft.part).copied().unwrap_or(1),
            ..of_sheet
        };
        furniture::draw(setter, &mut draft.canvas, part, sheet, &here)?;
    }
    Ok(())
}

/// Where everything stands in this pass.
fn found(drafts: &[Draft<'_>], before: &Symbols) -> Result<Symbols, Error> {
    let mut symbols =
        Symbols { elsewhere: before.elsewhere.clone(), total: drafts.len(), ..Symbols::default() };
    for (page, draft) in drafts.iter().enumerate() {
        for (anchor, _) in &draft.canvas.anchors {
            if symbols.pages.insert(anchor.clone(), page).is_some() {
                return Err(Error::DuplicateAnchor(anchor.clone()));
            }
        }
    }
    Ok(symbols)
}
