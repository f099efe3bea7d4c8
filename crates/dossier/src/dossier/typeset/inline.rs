//! From rich text to one string with spans: symbols become numbers, drawn things become objects.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Error;
use super::symbols::{Here, Symbols};
use crate::dossier::block::{
    Anchor, Content, Family, Lang, Link, MarginCall, Mark, Rich, Run, Style,
};
use crate::dossier::fonts;

/// The character that stands for a drawn thing in the string.
pub(super) const OBJECT: char = '\u{fffc}';
const MM: f32 = super::MM;
/// Letter space of spaced capitals in em.
const SPACED: f32 = 0.1;

/// How a block sets its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Setting {
    /// Family of runs that choose none.
    pub(super) family: Family,
    /// Size in pt of runs that choose none.
    pub(super) size: f32,
    /// Distance of baselines in pt.
    pub(super) lead: f32,
    pub(super) bold: bool,
    /// Letter space in em.
    pub(super) tracking: f32,
}

impl Setting {
    pub(super) const fn new(family: Family, size: f32, lead: f32) -> Self {
        Self { family, size, lead, bold: false, tracking: 0.0 }
    }

    pub(super) const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    pub(super) const fn tracked(mut self, em: f32) -> Self {
        self.tracking = em;
        self
    }
}

/// A stretch of the string with one style, language and link.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) range: Range<usize>,
    pub(super) style: Style,
    pub(super) family: Family,
    pub(super) size: f32,
    /// Letter space in em.
    pub(super) tracking: f32,
    pub(super) lang: Lang,
    pub(super) link: Option<Link>,
}

/// A drawn thing in a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Object {
    Mark(Mark),
    /// A blank of this width in pt, or to the end of the line.
    Blank(Option<f32>),
    /// A space of this width in pt.
    Gap(f32),
    Fill,
}

/// Something that prints nothing but belongs to a place in the text.
#[derive(Clone, Debug)]
pub(super) enum Marker {
    /// Index of a note.
    Note(usize),
    Call(Box<MarginCall>),
    Here(Anchor),
}

/// A text ready for shaping.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat {
    pub(super) text: String,
    pub(super) spans: Vec<Span>,
    pub(super) objects: BTreeMap<usize, Object>,
    pub(super) markers: Vec<(usize, Marker)>,
    pub(super) lang: String,
    pub(super) rtl: bool,
}

/// What flattening needs to know of the volume and the page.
pub(super) struct Surroundings<'a> {
    pub(super) lang: &'a Lang,
    pub(super) symbols: &'a Symbols,
    /// Known only for what is set page by page (header, footer, stamp).
    pub(super) here: Option<&'a Here>,
}

/// Where the words of a note stand.
pub(super) fn note_anchor(index: usize) -> Anchor {
    Anchor(format!("note:{index}"))
}

/// Where a note is called.
pub(super) fn note_call_anchor(index: usize) -> Anchor {
    Anchor(format!("note-call:{index}"))
}

/// Flattens a text; `note` numbers a footnote and keeps its words.
pub(super) fn flatten(
    rich: &Rich,
    setting: Setting,
    around: &Surroundings<'_>,
    note: &mut dyn FnMut(&Rich) -> usize,
) -> Result<Flat, Error> {
    let lang = rich.lang.as_ref().unwrap_or(around.lang);
    let mut flat = Flat { lang: lang.0.clone(), rtl: fonts::is_rtl(&lang.0), ..Flat::default() };
    let mut inside: Option<&Lang> = None;
    for run in &rich.runs {
        let foreign = run.lang.as_ref().filter(|own| *own != lang);
        let isolated = foreign.filter(|_| run.isolated);
        if inside != isolated {
            if inside.is_some() {
                flat.text.push('\u{2069}');
            }
            if let Some(own) = isolated {
                flat.text.push(if fonts::is_rtl(&own.0) { '\u{2067}' } else { '\u{2066}' });
            }
            inside = isolated;
        }
        let start = flat.text.len();
        push(&mut flat, run, around, note)?;
        if flat.text.len() > start {
            let range = start..flat.text.len();
            let lang = foreign.unwrap_or(lang).clone();
            let span = span(&flat, run, setting, range, lang);
            flat.spans.push(span);
        }
    }
    if inside.is_some() {
        flat.text.push('\u{2069}');
    }
    Ok(flat)
}

fn span(flat: &Flat, run: &Run, setting: Setting, range: Range<usize>, lang: Lang) -> Span {
    let mut style = run.style;
    style.bold |= setting.bold;
    // A number that breaks over two lines reads as two.
    style.together |= matches!(
        run.content,
        Content::FolioOf(_) | Content::FolioRange(..) | Content::Total | Content::Scale
    );
    let mut link = run.link.clone();
    if let (Content::Note(_), Some((_, Marker::Note(index)))) = (&run.content, flat.markers.last())
    {
        style.raised = true;
        style.together = true;
        link = Some(Link { to: note_anchor(*index), underlined: false });
    }
    let tracking = if style.spaced { setting.tracking.max(SPACED) } else { setting.tracking };
    Span {
        range,
        tracking,
        family: style.family.unwrap_or(setting.family),
        size: style.size.map_or(setting.size, crate::dossier::block::Size::pt),
        style,
        lang,
        link,
    }
}

fn push(
    flat: &mut Flat,
    run: &Run,
    around: &Surroundings<'_>,
    note: &mut dyn FnMut(&Rich) -> usize,
) -> Result<(), Error> {
    let at = flat.text.len();
    let here = || around.here.ok_or(Error::PageSymbolInText);
    match &run.content {
        Content::Text(words) => push_words(&mut flat.text, &words.0),
        Content::FolioOf(anchor) => flat.text += &around.symbols.folio(anchor)?,
        Content::FolioRange(from, to) => {
            let (from, to) = (around.symbols.folio(from)?, around.symbols.folio(to)?);
            flat.text += &from;
            if from != to {
                flat.text.push('–');
                flat.text += &to;
            }
        }
        Content::Total => flat.text += &around.symbols.total.to_string(),
        Content::Folio => flat.text += &here()?.folio.to_string(),
        Content::PartPage => flat.text += &here()?.part_page.to_string(),
        Content::PartPages => flat.text += &here()?.part_pages.to_string(),
        Content::SheetPage => flat.text += &here()?.sheet_page.to_string(),
        Content::SheetPages => flat.text += &here()?.sheet_pages.to_string(),
        Content::Scale => flat.text += &here()?.scale.to_string(),
        Content::Mark(mark) => object(flat, Object::Mark(*mark)),
        Content::Blank(mm) => object(flat, Object::Blank(mm.map(|mm| mm * MM))),
        Content::Gap(mm) => object(flat, Object::Gap(mm * MM)),
        Content::Fill => object(flat, Object::Fill),
        Content::Break => flat.text.push('\n'),
        Content::Note(words) => {
            let index = note(words);
            // By itself: it belongs to no figures beside it.
            flat.text += &format!("\u{2066}{}\u{2069}", index + 1);
            flat.markers.push((at, Marker::Note(index)));
        }
        Content::Call(call) => flat.markers.push((at, Marker::Call(call.clone()))),
        Content::Here(anchor) => flat.markers.push((at, Marker::Here(anchor.clone()))),
    }
    Ok(())
}

fn object(flat: &mut Flat, object: Object) {
    flat.objects.insert(flat.text.len(), object);
    flat.text.push(OBJECT);
}

/// Words keep their characters; line ends of any kind become one, other control characters a space. Marks that
/// turn what follows are left out.
fn push_words(text: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '\r' => {}
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => text.push('\n'),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            OBJECT => text.push('\u{fffd}'),
            c if c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
}
