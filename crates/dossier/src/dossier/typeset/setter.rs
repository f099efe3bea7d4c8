//! Sets paragraphs: from rich text to lines, with a memory across passes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::Error;
use super::breaks::Breaker;
use super::inline::{self, Flat, Setting, Surroundings};
use super::line::{self, Line};
use super::shape::Shaper;
use super::symbols::{Here, Symbols};
use crate::dossier::block::{Align, Family, Rich, Run, Volume};
use crate::dossier::fonts;

pub(super) const BODY: Setting = Setting::new(Family::Serif, 11.0, 16.0);
pub(super) const NOTE: Setting = Setting::new(Family::Serif, 8.5, 12.0);
pub(super) const APPARATUS: Setting = Setting::new(Family::Sans, 8.5, 12.0);
pub(super) const HEAD: Setting = Setting::new(Family::Sans, 7.5, 11.0).bold();
pub(super) const LIST: Setting = Setting::new(Family::Sans, 9.0, 14.0);
pub(super) const NOTICE: Setting = Setting::new(Family::Sans, 10.0, 15.0);
/// Header, footer, margin calls, identity of exhibits.
pub(super) const SMALL: Setting = Setting::new(Family::Sans, 8.0, 11.0);

#[derive(Clone, Debug)]
pub(super) struct Para {
    pub(super) lines: Vec<Rc<Line>>,
    /// Nominal size in pt; the first baseline lies 0.8 of it down.
    pub(super) size: f32,
    /// Distance of baselines in pt.
    pub(super) lead: f32,
    /// Room under the last line beyond 0.2 of the size, in pt.
    pub(super) depth: f32,
}

impl Para {
    pub(super) fn height(&self) -> f32 {
        match self.lines.len() {
            0 => 0.0,
            n => self.size + (n - 1) as f32 * self.lead + self.depth,
        }
    }

    /// The baseline of a line, from the top.
    pub(super) fn baseline(&self, line: usize) -> f32 {
        0.8 * self.size + line as f32 * self.lead
    }

    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

type Key = (usize, u32, [u32; 4], u8);

/// Lines kept from earlier passes, by the place of their text in the volume.
#[derive(Default)]
pub(super) struct Memory {
    paras: BTreeMap<Key, (String, Para)>,
}

/// Everything setting a text needs.
pub(super) struct Setter<'a> {
    pub(super) volume: &'a Volume,
    pub(super) symbols: &'a Symbols,
    shaper: &'a Shaper,
    breaker: &'a Breaker,
    memory: &'a RefCell<Memory>,
    notes: RefCell<Vec<Rich>>,
}

impl<'a> Setter<'a> {
    pub(super) fn new(
        volume: &'a Volume,
        symbols: &'a Symbols,
        shaper: &'a Shaper,
        breaker: &'a Breaker,
        memory: &'a RefCell<Memory>,
    ) -> Self {
        Self { volume, symbols, shaper, breaker, memory, notes: RefCell::default() }
    }

    /// Sets a text of the volume.
    pub(super) fn para(
        &self,
        rich: &Rich,
        setting: Setting,
        width: f32,
        align: Align,
    ) -> Result<Para, Error> {
        let flat = self.flatten(rich, setting, None)?;
        let style = [
            setting.size.to_bits(),
            setting.lead.to_bits(),
            setting.tracking.to_bits(),
            u32::from(setting.bold) + 2 * u32::from(setting.family == Family::Serif),
        ];
        let key = (std::ptr::from_ref(rich) as usize, width.to_bits(), style, align as u8);
        if let Some((text, para)) = self.memory.borrow().paras.get(&key)
            && *text == flat.text
        {
            return Ok(para.clone());
        }
        let text = flat.text.clone();
        let para = self.lines(flat, setting, width, align);
        self.memory.borrow_mut().paras.insert(key, (text, para.clone()));
        Ok(para)
    }

    /// Sets a text made for this moment, or one with numbers of its page.
    pub(super) fn passing(
        &self,
        rich: &Rich,
        setting: Setting,
        width: f32,
        align: Align,
        here: Option<&Here>,
    ) -> Result<Para, Error> {
        let flat = self.flatten(rich, setting, here)?;
        Ok(self.lines(flat, setting, width, align))
    }

    /// Width of the widest piece of a text that no line may part, in pt.
    pub(super) fn widest(&self, rich: &Rich, setting: Setting) -> Result<f32, Error> {
        let around = Surroundings { lang: &self.volume.lang, symbols: self.symbols, here: None };
        let flat = inline::flatten(rich, setting, &around, &mut |_| 0)?;
        Ok(self.breaker.widest(&self.shaper.shape(flat)))
    }

    /// The words of a text with its symbols resolved, on one line.
    pub(super) fn plain(&self, rich: &Rich) -> Result<String, Error> {
        let flat = self.flatten(rich, APPARATUS, None)?;
        let keep = |c: &char| !matches!(*c, '\u{2066}'..='\u{2069}' | inline::OBJECT);
        let words: String =
            flat.text.chars().filter(keep).map(|c| if c == '\n' { ' ' } else { c }).collect();
        Ok(words)
    }

    /// A text set on one line, however wide.
    pub(super) fn one_line(
        &self,
        rich: &Rich,
        setting: Setting,
        here: Option<&Here>,
    ) -> Result<Option<Rc<Line>>, Error> {
        let para = self.passing(rich, setting, 100_000.0, Align::Start, here)?;
        Ok(para
            .lines
            .into_iter()
            .next()
            .map(|line| if line.x == 0.0 { line } else { Rc::new(at_zero(&line)) }))
    }

    /// The words of a note.
    pub(super) fn note(&self, index: usize, width: f32) -> Result<Para, Error> {
        let words = self.notes.borrow().get(index).cloned().unwrap_or_default();
        let mut number = Run::text((index + 1).to_string());
        number = number.quiet_link(inline::note_call_anchor(index)).together();
        let gap = Run::new(crate::dossier::block::Content::Gap(2.0));
        let runs = [number, gap].into_iter().chain(words.runs).collect();
        let rich = Rich { lang: words.lang, runs };
        self.passing(&rich, NOTE, width, Align::Justify, None)
    }

    /// Whether a text runs from right to left.
    pub(super) fn is_rtl(&self, rich: &Rich) -> bool {
        fonts::is_rtl(&rich.lang.as_ref().unwrap_or(&self.volume.lang).0)
    }

    /// Whether a text takes the size and line of Latin.
    pub(super) fn stands_as_latin(&self, rich: &Rich) -> bool {
        let lang = rich.lang.as_ref().unwrap_or(&self.volume.lang);
        fonts::fit(fonts::script_of(&lang.0)) == fonts::fit(unicode_script::Script::Latin)
    }

    fn flatten(&self, rich: &Rich, setting: Setting, here: Option<&Here>) -> Result<Flat, Error> {
        let around = Surroundings { lang: &self.volume.lang, symbols: self.symbols, here };
        inline::flatten(rich, setting, &around, &mut |note| {
            let mut notes = self.notes.borrow_mut();
            notes.push(note.clone());
            notes.len() - 1
        })
    }

    fn lines(&self, flat: Flat, setting: Setting, width: f32, align: Align) -> Para {
        let fit = fonts::fit(fonts::script_of(&flat.lang));
        let shaped = self.shaper.shape(flat);
        let cuts = self.breaker.lines(&shaped, width, align == Align::Justify);
        let lines = cuts
            .iter()
            .map(|cut| Rc::new(line::set(self.shaper, &shaped, cut, width, align)))
            .collect();
        Para {
            lines,
            size: setting.size,
            lead: setting.lead * fit.lead,
            depth: setting.size * fit.depth,
        }
    }
}

/// The same line beginning at x = 0 (a right-to-left one set in an endless box).
fn at_zero(line: &Line) -> Line {
    let mut line = line.clone();
    let shift = line.x;
    line.x = 0.0;
    line.placed.iter_mut().for_each(|placed| placed.x -= shift);
    let ranges = line.underlines.iter_mut().chain(&mut line.blanks);
    for (from, to) in ranges.chain(line.links.iter_mut().map(|(range, _)| range)) {
        *from -= shift;
        *to -= shift;
    }
    line.marks.iter_mut().for_each(|(x, _, _)| *x -= shift);
    line
}
