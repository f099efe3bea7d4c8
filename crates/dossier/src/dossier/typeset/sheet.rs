//! Exhibit pages: the picture scaled into its frame, photographs, recomposed texts, placeholders.

use super::flow::{Area, paginate};
use super::galley;
use super::ink::{Canvas, Frame, HAIR, Ink, Paint};
use super::inline::Setting;
use super::setter::{APPARATUS, SMALL, Setter};
use super::slab::{self, Slab};
use super::{Error, MM};
use crate::dossier::block::{
    Align, Block, Family, Identity, Photo, Picture, Rank, Rich, Sheet, SheetContent,
};

/// Identity lines: left, top, width on the sheet.
const IDENTITY: (f32, f32, f32) = (25.0 * MM, 20.5 * MM, 112.0 * MM);
const IDENTITY_TITLE: Setting = Setting::new(Family::Sans, 9.5, 12.0).bold();
/// Frame of pages: left, top, width, foot.
const LEFT: f32 = 25.0 * MM;
const TOP: f32 = 29.0 * MM;
const WIDTH: f32 = 170.0 * MM;
const FOOT: f32 = 272.0 * MM;
const PHOTO_WIDTH: f32 = 158.0 * MM;

/// The pages of an exhibit sheet and the scale of its picture in per cent.
pub(super) struct Leaves {
    pub(super) canvases: Vec<Canvas>,
    pub(super) scale: u32,
}

/// Lays out one sheet.
pub(super) fn leaves(setter: &Setter<'_>, sheet: &Sheet) -> Result<Leaves, Error> {
    let mut head = Slab::default();
    let top = identity(setter, &mut head, &sheet.identity)?;
    head.place(&sheet.place, setter)?;
    head.canvas.anchors.extend(sheet.also.iter().map(|anchor| (anchor.clone(), 0.0)));
    let mut scale = 100;
    let mut canvases = match &sheet.content {
        SheetContent::Page(picture) => {
            let mut canvas = Canvas::default();
            scale = page(&mut canvas, picture, top);
            vec![canvas]
        }
        SheetContent::Photos(photos) => vec![photographs(setter, photos, top)?],
        SheetContent::Text(blocks) => text(setter, blocks, top)?,
        SheetContent::Unreadable { title, blocks } => {
            vec![unreadable(setter, title, blocks, top)?]
        }
    };
    if let Some(first) = canvases.first_mut() {
        let body = std::mem::replace(first, head.canvas);
        first.lay(body, 0.0, 0.0);
    }
    Ok(Leaves { canvases, scale })
}

/// Two lines over the frame; longer ones push the frame down. Returns where the frame begins.
fn identity(setter: &Setter<'_>, slab: &mut Slab, identity: &Identity) -> Result<f32, Error> {
    let (x, top, width) = IDENTITY;
    let mut title = setter.para(&identity.title, IDENTITY_TITLE, width, Align::Start)?;
    if title.lines.len() > 1 {
        title = setter.para(&identity.title, SMALL.bold(), width, Align::Start)?;
    }
    let details = setter.para(&identity.details, SMALL, WIDTH, Align::Start)?;
    slab.para(&title, x, top);
    let below = top + title.height() + 3.0;
    slab.para(&details, x, below);
    Ok(TOP.max(below + details.height() + 2.0))
}

/// Below this scale print of 10 pt is smaller than 7 pt.
const UPRIGHT_LEAST: f32 = 0.7;

/// Scales a page into the frame, never above 100 %; turns it when it would be too small upright.
fn page(canvas: &mut Canvas, picture: &Picture, top: f32) -> u32 {
    let room = FOOT - top;
    let (w, h) = (picture.width_pt.max(1.0), picture.height_pt.max(1.0));
    let upright = (WIDTH / w).min(room / h).min(1.0);
    let on_side = (WIDTH / h).min(room / w).min(1.0);
    // Officers read on a screen: what can be read upright is not turned. Who knows how large the print of a
    // photograph is?
    let small = picture.size_known && upright < UPRIGHT_LEAST;
    let turned = w > h && on_side > upright && small;
    let scale = if turned { on_side } else { upright };
    let (wide, tall) = if turned { (h * scale, w * scale) } else { (w * scale, h * scale) };
    let frame = Frame::new(LEFT, top, wide, tall);
    canvas.inks.push(Ink::Picture { picture: picture.clone(), frame, turned });
    canvas.rectangle(frame, Paint::Stroke(HAIR));
    (scale * 100.0).round() as u32
}

fn photographs(setter: &Setter<'_>, photos: &[Photo], top: f32) -> Result<Canvas, Error> {
    const UNDER: f32 = 2.0 * MM;
    const BETWEEN: f32 = 6.0 * MM;
    let mut captions = Vec::with_capacity(photos.len());
    for photo in photos {
        captions.push(setter.para(&photo.caption, APPARATUS, PHOTO_WIDTH, Align::Start)?);
    }
    let words: f32 = captions.iter().map(|c| c.height() + UNDER + BETWEEN).sum();
    let room = (FOOT - top - words + BETWEEN) / photos.len().max(1) as f32;
    let mut slab = Slab::default();
    let mut y = top;
    for (photo, caption) in photos.iter().zip(captions) {
        let (w, h) = (photo.picture.width_px.max(1) as f32, photo.picture.height_px.max(1) as f32);
        let wide = PHOTO_WIDTH.min(room * w / h);
        let frame = Frame::new(LEFT, y, wide, wide * h / w);
        slab.canvas.inks.push(Ink::Picture {
            picture: photo.picture.clone(),
            frame,
            turned: false,
        });
        slab.canvas.rectangle(frame, Paint::Stroke(HAIR));
        y += frame.height + UNDER;
        slab.para(&caption, LEFT, y);
        y += caption.height() + BETWEEN;
    }
    Ok(slab.canvas)
}

fn text(setter: &Setter<'_>, blocks: &[Block], top: f32) -> Result<Vec<Canvas>, Error> {
    let width = 130.0 * MM;
    let slabs = galley::build(setter, blocks, width)?;
    let area = Area { x: LEFT, width, top: top + 9.0 * MM, bottom: FOOT, calls: false };
    paginate(setter, slabs, area)
}

fn unreadable(
    setter: &Setter<'_>,
    title: &Rich,
    blocks: &[Block],
    top: f32,
) -> Result<Canvas, Error> {
    const INSET: f32 = 24.0 * MM;
    const DOWN: f32 = 68.0 * MM;
    let mut canvas = Canvas::default();
    canvas.rectangle(Frame::new(LEFT, top, WIDTH, FOOT - top), Paint::Dashed(1.2, 6.0, 4.0));
    let width = WIDTH - 2.0 * INSET;
    let heading = Block::Title {
        rank: Rank::Part,
        text: title.clone(),
        sub: Rich::default(),
        place: crate::dossier::block::Place::default(),
    };
    let mut slabs = Vec::new();
    for slab in galley::build(setter, std::slice::from_ref(&heading), width)? {
        slabs.push(Slab { after: 17.0, ..slab });
    }
    slabs.extend(galley::build(setter, blocks, width)?);
    let body = slab::stack(slabs);
    canvas.lay(body.canvas, LEFT + INSET, top + DOWN);
    Ok(canvas)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::block::{Coding, Printed};

    fn laid(width_pt: f32, height_pt: f32, size_known: bool) -> (bool, u32) {
        let picture = Picture {
            bytes: Vec::new().into(),
            coding: Coding::Grey,
            width_px: 100,
            height_px: 100,
            width_pt,
            height_pt,
            size_known,
            alt: Printed(String::new()),
        };
        let mut canvas = Canvas::default();
        let scale = page(&mut canvas, &picture, TOP);
        let turned = canvas.inks.iter().find_map(|ink| match ink {
            Ink::Picture { turned, .. } => Some(*turned),
            _ => None,
        });
        (turned.expect("a picture"), scale)
    }

    #[test]
    fn only_what_would_be_too_small_upright_is_turned() {
        assert_eq!(laid(595.0, 842.0, true), (false, 81));
        // An A4 table across: 10 pt would be 5.7 pt upright.
        assert!(laid(842.0, 595.0, true).0);
        // A passport's two pages, and a photograph of who knows what.
        assert_eq!(laid(502.0, 355.0, true), (false, 96));
        assert!(!laid(842.0, 595.0, false).0);
    }
}
