//! Pages of a PDF document, each drawn as a picture on white.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::{InterpreterSettings, InterpreterWarning};
use hayro::hayro_syntax::page::Page as PdfPage;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::super::MOST_POINTS;
use super::super::error::Error;
use super::super::frame::{Job, Page, Pixels};
use super::pixels::{colour_on_white, grey_if_all_grey};
use super::{Reply, Stop, send_pages};

/// Pixels per point at 200 dpi, the finest that pages are drawn.
const FINEST: f32 = 200.0 / 72.0;
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
    let complaints = Arc::new(Complaints::default());
    let settings = settings(&complaints);
    let mut cache = RenderCache::new();
    send_pages(job, pages.len(), truncated, reply, |index| {
        if index % PAGES_PER_CACHE == 0 {
            cache = RenderCache::new();
        }
        let page = pages.get(index as usize).ok_or(Error::Damaged)?;
        draw(page, &cache, &settings, &complaints, job.side)
    })
}

/// What the renderer could not show on the page being drawn.
#[derive(Default)]
struct Complaints {
    image: AtomicBool,
    font: AtomicBool,
}

fn settings(complaints: &Arc<Complaints>) -> InterpreterSettings {
    let complaints = Arc::clone(complaints);
    InterpreterSettings {
        warning_sink: Arc::new(move |warning| match warning {
            InterpreterWarning::UnsupportedFont => complaints.font.store(true, Ordering::Relaxed),
            _ => complaints.image.store(true, Ordering::Relaxed),
        }),
        ..InterpreterSettings::default()
    }
}

fn draw<'a>(
    page: &'a PdfPage<'a>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
    complaints: &Complaints,
    side: u32,
) -> Result<Page, Error> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !(width > 0.0 && height > 0.0 && longest.is_finite()) {
        return Err(Error::Damaged);
    }
    let scale = FINEST.min(side as f32 / longest);
    // The renderer cuts the product down to whole pixels; a hair more keeps the intended number.
    let whole = |points: f32| (points * scale).round().clamp(1.0, side as f32) + 0.01;
    let paper = PixmapSettings {
        x_scale: whole(width) / width,
        y_scale: whole(height) / height,
        bg_color: WHITE,
    };
    let pixmap = render(page, cache, settings, &RenderSettings::default(), &paper);
    let shrink = (MOST_POINTS / longest).min(1.0);
    let pixels = Pixels {
        width: pixmap.width().into(),
        height: pixmap.height().into(),
        grey: false,
        bytes: colour_on_white(pixmap.data_as_u8_slice()),
    };
    Ok(Page {
        pixels: grey_if_all_grey(pixels),
        size: (width * shrink, height * shrink),
        image_missing: complaints.image.swap(false, Ordering::Relaxed),
        font_missing: complaints.font.swap(false, Ordering::Relaxed),
    })
}

/// Whether the end mark (ISO 32000-1, 7.5.5) is missing.
fn is_cut(file: &[u8]) -> bool {
    let tail = file.get(file.len().saturating_sub(END_LOOKED_AT)..).unwrap_or(file);
    !tail.windows(5).any(|window| window == b"%%EOF")
}
