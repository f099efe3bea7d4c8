//! Printable pages and previews kept in the case, so that a foreign file is decoded once.

use super::host::{Flaws, Printable, PrintablePage};
use super::{MOST_PAGES, MOST_POINTS, PRINTABLE_SIDE};
use crate::domain::id::AttachmentId;
use crate::vault::{DerivedFacts, Error, OpenCase};

/// Raised when pages come out of the same file otherwise than before: older ones are then made
/// again where they are needed.
const RECIPE: u32 = 2;

const PRINTABLE: &str = "printable";
const PREVIEW: &str = "preview";
const JPEG: &str = "image/jpeg";

/// The words of [`DerivedFacts::missing`].
const END: &str = "end";

/// The same for what a page does not show.
fn words(mut flaws: Flaws) -> impl Iterator<Item = &'static str> {
    flaws
        .each()
        .map(|flaw| *flaw)
        .into_iter()
        .zip(FLAWS)
        .filter_map(|(is, word)| is.then_some(word))
}

const FLAWS: [&str; 7] = ["picture", "font", "letters", "note", "field", "files", "pages"];

/// The printable pages of an attachment, as the case keeps them.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Every page, in order; at least one.
    pub pages: Vec<PrintablePage>,
    /// The file's own end is missing: pages may be missing too.
    pub truncated: bool,
}

impl From<Printable> for Kept {
    fn from(made: Printable) -> Self {
        Self { pages: made.pages, truncated: made.truncated }
    }
}

/// Keeps the pages and the preview made from an attachment, in place of earlier ones. They belong
/// to the case from the next save on.
///
/// # Errors
/// [`Error::DamagedAttachment`] if they were made from other bytes than those attached; else as
/// [`OpenCase::attach_derived`]. What was kept until then is not used: a page of it is missing.
pub fn keep(open: &mut OpenCase, id: &AttachmentId, made: &Printable) -> Result<(), Error> {
    let sha256: String = made.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    if open.attachment(id)?.content.sha256 != sha256 {
        return Err(Error::DamagedAttachment);
    }
    open.forget_derived(id, PRINTABLE)?;
    open.forget_derived(id, PREVIEW)?;
    let of = u32::try_from(made.pages.len()).unwrap_or(u32::MAX);
    for (number, page) in (1..).zip(&made.pages) {
        let facts = facts(PRINTABLE, (number, of), page, made.truncated);
        open.attach_derived(id, facts, &page.jpeg)?;
    }
    let preview = facts(PREVIEW, (1, 1), &made.preview, made.truncated);
    open.attach_derived(id, preview, &made.preview.jpeg)
}

fn facts(
    kind: &str,
    (page, of): (u32, u32),
    made: &PrintablePage,
    truncated: bool,
) -> DerivedFacts {
    let missing = truncated.then_some(END).into_iter().chain(words(made.flaws));
    DerivedFacts {
        kind: kind.to_owned(),
        page,
        of,
        width_px: made.width_px,
        height_px: made.height_px,
        grey: made.grey,
        width_pt: made.width_pt.into(),
        height_pt: made.height_pt.into(),
        size_known: made.size_known,
        media_type: JPEG.to_owned(),
        recipe: RECIPE,
        missing: missing.map(str::to_owned).collect(),
    }
}

/// The printable pages of an attachment, if the case keeps all of them, whole, made as this program
/// makes them. Otherwise decode the original.
#[must_use]
pub fn kept(open: &OpenCase, id: &AttachmentId) -> Option<Kept> {
    let first = facts_of(open, id, PRINTABLE, 1)?;
    let (of, truncated) = (first.of, is_missing(first, END));
    if !(1..=MOST_PAGES).contains(&of) {
        return None;
    }
    let page = |number| {
        let facts = facts_of(open, id, PRINTABLE, number)?;
        (facts.of == of).then(|| read(open, id, facts)).flatten()
    };
    let pages = (1..=of).map(page).collect::<Option<Vec<_>>>()?;
    Some(Kept { pages, truncated })
}

/// One printable page of an attachment, from 0, and how many there are, if the case keeps it.
#[must_use]
pub fn kept_page(open: &OpenCase, id: &AttachmentId, page: u32) -> Option<(PrintablePage, u32)> {
    let facts = facts_of(open, id, PRINTABLE, page.checked_add(1)?)?;
    Some((read(open, id, facts)?, facts.of))
}

/// How many printable pages of an attachment the case keeps; 0 if none.
#[must_use]
pub fn kept_pages(open: &OpenCase, id: &AttachmentId) -> u32 {
    facts_of(open, id, PRINTABLE, 1).map_or(0, |facts| facts.of)
}

/// The preview of an attachment: its first page, at most [`super::PREVIEW_SIDE`] pixels long.
#[must_use]
pub fn kept_preview(open: &OpenCase, id: &AttachmentId) -> Option<PrintablePage> {
    read(open, id, facts_of(open, id, PREVIEW, 1)?)
}

fn facts_of<'a>(
    open: &'a OpenCase,
    id: &AttachmentId,
    kind: &str,
    page: u32,
) -> Option<&'a DerivedFacts> {
    let mut derived = open.attachment(id).ok()?.derived.iter().map(|derived| &derived.facts);
    derived.find(|facts| facts.kind == kind && facts.page == page)
}

fn read(open: &OpenCase, id: &AttachmentId, facts: &DerivedFacts) -> Option<PrintablePage> {
    let sides = 1..=PRINTABLE_SIDE;
    let (width_pt, height_pt) = (facts.width_pt as f32, facts.height_pt as f32);
    let on_paper = |points: f32| points > 0.0 && points <= MOST_POINTS;
    let sound = facts.recipe == RECIPE
        && facts.media_type == JPEG
        && sides.contains(&facts.width_px)
        && sides.contains(&facts.height_px)
        && on_paper(width_pt)
        && on_paper(height_pt);
    if !sound {
        return None;
    }
    let mut derived = open.attachment(id).ok()?.derived.iter();
    let content = &derived.find(|derived| derived.facts == *facts)?.content;
    Some(PrintablePage {
        jpeg: open.read(content).ok()?.to_vec(),
        width_px: facts.width_px,
        height_px: facts.height_px,
        grey: facts.grey,
        width_pt,
        height_pt,
        size_known: facts.size_known,
        flaws: flaws_of(facts),
    })
}

fn flaws_of(facts: &DerivedFacts) -> Flaws {
    let mut flaws = Flaws::default();
    for (flaw, word) in flaws.each().into_iter().zip(FLAWS) {
        *flaw = is_missing(facts, word);
    }
    flaws
}

fn is_missing(facts: &DerivedFacts, what: &str) -> bool {
    facts.missing.iter().any(|word| word == what)
}
