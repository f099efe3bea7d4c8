//! Pages of a PDF document, each drawn as a picture on white.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::{
    FontResolverFn, InterpreterSettings, InterpreterWarning, RenderContent, TransformExt as _,
};
use hayro::hayro_syntax::object::Dict;
use hayro::hayro_syntax::page::Page as PdfPage;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::kurbo::{Affine, Rect};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};

use super::super::MOST_POINTS;
use super::super::frame::{Job, Page, Pixels, Task};
use super::super::host::Flaws;
use super::notes::{self, Notes};
use super::pixels::{colour_on_white, grey_if_all_grey};
use super::{Reply, Stop, glyphs, send_pages, tree};
use crate::report::foreign::Error;

/// Pixels per point at 200 dpi, the finest that pages are drawn to be kept.
const FINEST: f32 = 200.0 / 72.0;
/// At 300 dpi: the finest for a printer, where small letters have to be sharp and nothing is kept.
const FINEST_ON_PAPER: f32 = 300.0 / 72.0;
/// The renderer keeps fonts and glyphs for ever; after so many pages they are let go.
const PAGES_PER_CACHE: u32 = 16;
/// Readers look for the end mark in the last part of a file only.
const END_LOOKED_AT: usize = 4096;

/// Sends the pages of a PDF document.
pub(super) fn send<W: Write>(file: Vec<u8>, job: &Job, reply: &mut Reply<W>) -> Result<(), Stop> {
    let truncated = is_cut(&file);
    let pdf = Pdf::new(file).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Error::Encrypted,
        LoadPdfError::Invalid if truncated => Error::Truncated,
        LoadPdfError::Invalid => Error::Damaged,
    })?;
    let pages = pdf.pages();
    let listed = tree::listed(&pdf);
    let form = tree::root(&pdf).and_then(|root| root.get::<Dict<'_>>(b"AcroForm"));
    let files_inside = tree::holds_files(&pdf);
    let dynamic = tree::is_dynamic_form(&pdf);
    let complaints = Arc::new(Complaints::default());
    let mut desk = Desk {
        usual: settings(&complaints, glyphs::usual(&complaints.lent)),
        rich: settings(&complaints, glyphs::rich()),
        complaints,
        cache: RenderCache::new(),
        rich_cache: RenderCache::new(),
        side: job.side,
        finest: if job.task == Task::Paper { FINEST_ON_PAPER } else { FINEST },
    };
    let total = listed.order.len();
    send_pages(job, total, truncated, reply, |index| {
        if index % PAGES_PER_CACHE == 0 {
            desk.cache = RenderCache::new();
            desk.rich_cache = RenderCache::new();
        }
        let at = index as usize;
        let page = listed.order.get(at).and_then(|at| pages.get(*at)).ok_or(Error::Damaged)?;
        let mut page = desk.draw(page, form.as_ref())?;
        // What concerns the whole document is told once: files first, pages where they would be.
        page.flaws.files_inside |= files_inside && at == 0;
        page.flaws.field_missing |= dynamic;
        page.flaws.pages_missing |= listed.short && at + 1 == total;
        Ok(page)
    })
}

/// What the renderer could not show on the page being drawn.
#[derive(Default)]
struct Complaints {
    image: AtomicBool,
    font: AtomicBool,
    /// A font of the document is not in the file; stays so.
    lent: Arc<AtomicBool>,
}

fn settings(complaints: &Arc<Complaints>, font_resolver: FontResolverFn) -> InterpreterSettings {
    let complaints = Arc::clone(complaints);
    InterpreterSettings {
        font_resolver,
        warning_sink: Arc::new(move |warning| match warning {
            InterpreterWarning::UnsupportedFont => complaints.font.store(true, Ordering::Relaxed),
            // Looked into by ourselves: a box that is not ticked has nothing to draw.
            InterpreterWarning::UnresolvedAnnotationAppearance => {}
            _ => complaints.image.store(true, Ordering::Relaxed),
        }),
        ..InterpreterSettings::default()
    }
}

/// What pages are drawn with.
struct Desk<'a> {
    usual: InterpreterSettings,
    /// The same with more letters.
    rich: InterpreterSettings,
    complaints: Arc<Complaints>,
    cache: RenderCache<'a>,
    rich_cache: RenderCache<'a>,
    side: u32,
    /// Pixels per point at most.
    finest: f32,
}

impl<'a> Desk<'a> {
    fn draw(&self, page: &'a PdfPage<'a>, form: Option<&Dict<'a>>) -> Result<Page, Error> {
        let (width, height) = page.render_dimensions();
        let longest = width.max(height);
        if !(width > 0.0 && height > 0.0 && longest.is_finite()) {
            return Err(Error::Damaged);
        }
        let scale = self.finest.min(self.side as f32 / longest);
        let notes = notes::of(page, form);
        let sheet = Sheet::of(page, scale, self.side);
        let mut pixels = sheet.pixels(page, &self.cache, &self.usual, &notes);
        let mut absent = 0;
        if self.complaints.lent.load(Ordering::Relaxed) {
            absent = glyphs::missing(page, &self.usual);
        }
        let (mut cache, mut faces) = (&self.cache, &self.usual);
        if absent > 0 && glyphs::missing(page, &self.rich) < absent {
            (cache, faces) = (&self.rich_cache, &self.rich);
            pixels = sheet.pixels(page, cache, faces, &notes);
        }
        if !notes.covers.is_empty() {
            let mut bare = faces.clone();
            bare.render_content = RenderContent::PAGE;
            let under = sheet.pixels(page, cache, &bare, &Notes::default());
            sheet.let_through(&mut pixels, &under, &notes.covers);
        }
        let shrink = (MOST_POINTS / longest).min(1.0);
        let (image, font) = (&self.complaints.image, &self.complaints.font);
        Ok(Page {
            pixels: grey_if_all_grey(pixels),
            size: (width * shrink, height * shrink),
            size_known: shrink >= 1.0,
            flaws: Flaws {
                image_missing: image.swap(false, Ordering::Relaxed),
                font_missing: font.swap(false, Ordering::Relaxed),
                font_replaced: absent > 0,
                note_missing: notes.note_missing,
                field_missing: notes.field_missing,
                files_inside: notes.file,
                pages_missing: false,
            },
        })
    }
}

/// A page on its way to pixels.
struct Sheet {
    width: u16,
    height: u16,
    transform: Affine,
}

impl Sheet {
    fn of(page: &PdfPage<'_>, scale: f32, side: u32) -> Self {
        let (width, height) = page.render_dimensions();
        let whole = |points: f32| (points * scale).round().clamp(1.0, side as f32);
        let (across, down) = (whole(width), whole(height));
        let (x, y) = (f64::from(across / width), f64::from(down / height));
        Self {
            width: across as u16,
            height: down as u16,
            transform: Affine::scale_non_uniform(x, y) * page.initial_transform(true).to_kurbo(),
        }
    }

    fn pixels<'a>(
        &self,
        page: &'a PdfPage<'a>,
        cache: &RenderCache<'a>,
        settings: &InterpreterSettings,
        notes: &Notes,
    ) -> Pixels {
        let mut onto = RenderContext::new(self.width, self.height);
        let how = RenderSettings::default();
        render_into(page, cache, settings, &how, &mut onto, self.transform);
        notes.draw(&mut onto, self.transform);
        onto.flush();
        let mut pixmap = Pixmap::new(self.width, self.height);
        onto.render_with(
            &mut pixmap,
            &mut Resources::default(),
            RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..Default::default() },
        );
        Pixels {
            width: self.width.into(),
            height: self.height.into(),
            grey: false,
            bytes: colour_on_white(pixmap.data_as_u8_slice()),
        }
    }

    /// Lets what is under these places show through what lies on it, as ink through a marker.
    fn let_through(&self, pixels: &mut Pixels, under: &Pixels, places: &[Rect]) {
        let (width, height) = (usize::from(self.width), usize::from(self.height));
        let sheet = Rect::new(0.0, 0.0, self.width.into(), self.height.into());
        let mut through = vec![false; width * height];
        for place in places {
            let place = self.transform.transform_rect_bbox(*place).intersect(sheet).expand();
            for y in place.y0 as usize..(place.y1 as usize).min(height) {
                let row = y * width;
                let span = row + place.x0 as usize..row + (place.x1 as usize).min(width);
                through.get_mut(span).into_iter().for_each(|span| span.fill(true));
            }
        }
        let below = under.bytes.as_chunks::<3>().0;
        let above = pixels.bytes.as_chunks_mut::<3>().0;
        for ((above, below), _) in
            above.iter_mut().zip(below).zip(through).filter(|(_, through)| *through)
        {
            for (above, below) in above.iter_mut().zip(below) {
                let product = u16::from(*above) * u16::from(*below) / 255;
                *above = u8::try_from(product).unwrap_or(u8::MAX);
            }
        }
    }
}

/// Whether the end mark (ISO 32000-1, 7.5.5) is missing.
fn is_cut(file: &[u8]) -> bool {
    let tail = file.get(file.len().saturating_sub(END_LOOKED_AT)..).unwrap_or(file);
    !tail.windows(5).any(|window| window == b"%%EOF")
}
