//! Words onto blocks: French spacing, languages inside a text, code letters, calls with their links.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use unicode_script::{Script, UnicodeScript};

use crate::domain::date::Calendar;
use crate::domain::words::{LangTag, Words};
use crate::lang::bidi::without_isolates;
use crate::lang::language::script;
use crate::lang::named::Named;
use crate::lang::tongues;
use crate::lang::typography::french_spacing;
use crate::lang::{Translator, tr};

use super::super::block::{Anchor, Content, Family, Lang, Rich, Run};
use super::super::public::{Naming, PlaceName, PublicDoc, Said, Span, Text};
use super::scripts::{is_latin, only_script, stretches, usual_language};
use super::when;
use crate::report::spec::{BuildSpec, PartName};

pub(super) use super::anchors::{
    exhibit_anchor, page_anchor, paragraph_anchor, part_anchor, row_anchor,
};

/// Stands in a message where a rich text goes; see [`Pen::fill`]. A private-use character of ours.
pub(super) const SLOT_A: &str = "\u{F8F0}";
/// The second of them.
pub(super) const SLOT_B: &str = "\u{F8F1}";
pub(super) const SLOT_C: &str = "\u{F8F2}";
pub(super) const SLOT_D: &str = "\u{F8F3}";
const FIRST_SLOT: u32 = 0xF8F0;

/// Writes the words of one volume.
pub(super) struct Pen<'a> {
    pub(super) doc: &'a PublicDoc,
    pub(super) t: &'a Translator,
    pub(super) spec: &'a BuildSpec,
    /// Folios of the sent volume, when another one names them.
    pub(super) elsewhere: Option<&'a BTreeMap<Anchor, usize>>,
    /// The calendar the person counts in, if it is not ours.
    pub(super) calendar: Option<Calendar>,
    /// The codes written since the last key.
    pub(super) coded: RefCell<BTreeSet<Words>>,
}

/// What becomes of references inside a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Refs {
    /// Calls with links and margin calls, told dates as notes.
    Account,
    /// Calls without margin, no notes.
    Inline,
}

impl<'a> Pen<'a> {
    pub(super) fn sent(doc: &'a PublicDoc, spec: &'a BuildSpec, t: &'a Translator) -> Self {
        let calendar = when::calendar_of(doc);
        Self { doc, t, spec, elsewhere: None, calendar, coded: RefCell::default() }
    }

    pub(super) fn kept(
        doc: &'a PublicDoc,
        spec: &'a BuildSpec,
        t: &'a Translator,
        elsewhere: &'a BTreeMap<Anchor, usize>,
    ) -> Self {
        let calendar = when::calendar_of(doc);
        Self { doc, t, spec, elsewhere: Some(elsewhere), calendar, coded: RefCell::default() }
    }

    /// The same pen over another document.
    pub(super) fn over<'b>(&'b self, doc: &'b PublicDoc) -> Pen<'b> {
        let calendar = when::calendar_of(doc);
        let Self { t, spec, elsewhere, .. } = *self;
        Pen { doc, t, spec, elsewhere, calendar, coded: RefCell::default() }
    }

    /// Whether a part is chosen and has something to print. Nobody signs an account without a word in it.
    pub(super) fn has(&self, part: PartName) -> bool {
        let doc = self.doc;
        self.spec.wants(part)
            && match part {
                PartName::Chronology | PartName::Timeline => !doc.events.is_empty(),
                PartName::Family => !doc.family.is_empty() || !doc.applicant.names.is_empty(),
                PartName::Journey => !doc.journey.is_empty(),
                PartName::Bordereau | PartName::Exhibits => !doc.exhibits.is_empty(),
                PartName::ReadBack => {
                    doc.account.print_read_back && !doc.account.paragraphs.is_empty()
                }
                PartName::Account => !doc.account.paragraphs.is_empty(),
                PartName::Checklist
                | PartName::HandCopy
                | PartName::Bilingual
                | PartName::Interview => true,
            }
    }

    /// Words of ours, from a message.
    pub(super) fn say(&self, message: &str) -> Rich {
        Rich::new(when::with_ordinals(&spaced(message)))
    }

    /// Words of ours with rich texts where the message holds slots.
    pub(super) fn fill(&self, message: &str, slots: &[Rich]) -> Rich {
        let mut runs = Vec::new();
        let mut words = String::new();
        for c in spaced(message).chars() {
            let slot = (c as u32).checked_sub(FIRST_SLOT).and_then(|at| slots.get(at as usize));
            if let Some(slot) = slot {
                push_words(&mut runs, &mut words);
                runs.extend(slot.runs.iter().cloned());
            } else {
                words.push(c);
            }
        }
        push_words(&mut runs, &mut words);
        Rich::new(runs)
    }

    /// Words of the case in French or in no known language.
    pub(super) fn words(&self, words: &str) -> Rich {
        Rich::new(self.runs_of(words, &"fr".into()))
    }

    /// A text of the case inside an apparatus of ours.
    pub(super) fn text(&self, text: &Text) -> Rich {
        Rich::new(self.runs(text, Refs::Inline))
    }

    /// A text that stands alone, in the direction of its language.
    pub(super) fn alone(&self, text: &Text, refs: Refs) -> Rich {
        let lang = (text.lang.primary() != "fr").then(|| Lang::new(text.lang.as_str()));
        Rich { lang, runs: self.runs(text, refs) }
    }

    pub(super) fn runs(&self, text: &Text, refs: Refs) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for span in &text.spans {
            match span {
                Span::Words(words) => runs.extend(self.runs_of(words.as_str(), &text.lang)),
                Span::Code(code) => runs.push(self.code(code.as_str())),
                Span::Kin(coded) => runs.extend(self.coded_kin(coded)),
                Span::Withheld => runs.push(Run::text("[…]").together()),
                Span::Call { exhibit, page } => {
                    if !runs.last().is_none_or(ends_in_space) {
                        runs.push(Run::text(" "));
                    }
                    self.call(*exhibit, *page, refs, &mut runs);
                }
                Span::Note(date) => {
                    if refs == Refs::Account
                        && let Some(note) = self.note(date)
                    {
                        runs.push(Run::new(Content::Note(note)));
                    }
                }
            }
        }
        runs
    }

    /// A code letter: bold sans, one isolate, the same in every language. The key of the part names it.
    pub(super) fn code(&self, code: &str) -> Run {
        self.coded.borrow_mut().insert(code.into());
        Run::text(code).bold().family(Family::Sans).together().lang(Lang::new("fr"))
    }

    /// Words in a language, each stretch of another script a run of its own language. Words that have no letter
    /// of their language's script, as a name, are one isolate.
    fn runs_of(&self, words: &str, lang: &LangTag) -> Vec<Run> {
        let base = script(lang).unwrap_or(Script::Latin);
        let words = if lang.primary() == "fr" { french_spacing(words) } else { words.to_owned() };
        let mut runs = Vec::new();
        let stretches = match only_script(&words).filter(|of| *of != base) {
            Some(of) => vec![(of, words)],
            None => stretches(&words, base),
        };
        let alone = stretches.len() == 1;
        for (of, piece) in stretches {
            let foreign = (of != base).then(|| self.lang_for(of));
            for (at, line) in piece.split('\n').enumerate() {
                if at > 0 {
                    runs.push(Run::new(Content::Break));
                }
                if !line.is_empty() {
                    let run = Run::text(line);
                    runs.push(match &foreign {
                        Some(lang) if alone => run.lang(lang.clone()),
                        Some(lang) => run.letters_of(lang.clone()),
                        None => run,
                    });
                }
            }
        }
        runs
    }

    /// Words in a language inside a French text: one isolate.
    pub(super) fn isolate(&self, words: &str, lang: &LangTag) -> Run {
        let known = script(lang);
        let seen = words.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
        let run = Run::text(if lang.primary() == "fr" {
            french_spacing(words)
        } else {
            words.to_owned()
        });
        match (known, seen) {
            (_, Some(Script::Latin) | None) if lang.primary() == "fr" => run,
            (Some(known), Some(seen)) if known != seen => run.lang(self.lang_for(seen)),
            (None, Some(Script::Latin) | None) => run,
            (None, Some(seen)) => run.lang(self.lang_for(seen)),
            _ => run.lang(Lang::new(lang.as_str())),
        }
    }

    /// The language a script most likely stands for here: the person's own, if it is written so.
    fn lang_for(&self, of: Script) -> Lang {
        match &self.doc.told_lang {
            Some(told) if script(told) == Some(of) => Lang::new(told.as_str()),
            _ => Lang::new(usual_language(of)),
        }
    }

    /// A place: its name, or that it is not named, with its code.
    pub(super) fn place(&self, place: Option<&PlaceName>) -> Rich {
        match place {
            Some(place) if place.coded => {
                let code = Rich::new(vec![self.code(place.name.as_str())]);
                self.fill(&tr!(self.t, "dossier-place-coded", code = SLOT_A), &[code])
            }
            Some(place) => self.words(place.name.as_str()),
            None => Rich::default(),
        }
    }

    /// A place with its country.
    pub(super) fn place_and_country(&self, place: Option<&PlaceName>) -> Rich {
        let country = place.map(|place| self.words(place.country.as_str())).unwrap_or_default();
        let same = place.is_some_and(|place| place.country == place.name);
        let country = if same { Rich::default() } else { country };
        joined(vec![self.place(place), country], ", ")
    }

    /// « NOM Prénom », longest form first.
    pub(super) fn applicant_names(&self) -> Vec<String> {
        let Some(name) = self.doc.applicant.names.first() else {
            return vec![spaced(&tr!(self.t, "dossier-name-missing"))];
        };
        let (family, given) = (name.family.as_str().trim(), name.given.as_str().trim());
        if family.is_empty() || !is_latin(family) {
            return vec![name.whole.as_str().trim().to_owned()];
        }
        let family = family.to_uppercase();
        let initials: Vec<String> = given
            .split_whitespace()
            .filter_map(|name| Some(format!("{}.", name.chars().next()?)))
            .collect();
        let mut forms =
            vec![format!("{family} {given}"), format!("{family} {}", initials.join(" ")), family];
        forms.iter_mut().for_each(|form| *form = form.trim().to_owned());
        forms.dedup();
        forms
    }

    /// How a person is named in tables: « NOM Prénom » or the code letter.
    pub(super) fn naming(&self, naming: &Naming) -> Rich {
        match naming {
            Naming::Code(code) => Rich::new(vec![self.code(code.as_str())]),
            Naming::Named(name) => {
                let (family, given) = (name.family.as_str().trim(), name.given.as_str().trim());
                if family.is_empty() || !is_latin(family) {
                    return self.words(name.whole.as_str());
                }
                self.words(format!("{} {given}", family.to_uppercase()).trim())
            }
        }
    }

    /// The value of an answer, or what was answered instead; blank if nobody asked.
    pub(super) fn said<T>(&self, answer: &Said<T>, show: impl FnOnce(&T) -> Rich) -> Rich {
        match answer {
            Said::Unset => Rich::default(),
            Said::Known(value) => show(value),
            Said::DoesNotKnow => self.say(&tr!(self.t, "answer-does-not-know")),
            Said::DoesNotRemember => self.say(&tr!(self.t, "answer-does-not-remember")),
            Said::PrefersNotToSay => self.say(&tr!(self.t, "answer-prefers-not-to-say")),
        }
    }

    pub(super) fn part_title(&self, part: PartName) -> Rich {
        let t = self.t;
        self.say(&match part {
            PartName::Account => tr!(t, "dossier-part-account"),
            PartName::Chronology => tr!(t, "dossier-part-chronology"),
            PartName::Timeline => tr!(t, "dossier-part-timeline"),
            PartName::Family => tr!(t, "dossier-part-family"),
            PartName::Journey => tr!(t, "dossier-part-journey"),
            PartName::Bordereau => tr!(t, "dossier-part-bordereau"),
            PartName::Exhibits => tr!(t, "dossier-part-exhibits"),
            PartName::ReadBack => tr!(t, "dossier-part-read-back"),
            PartName::Checklist => tr!(t, "dossier-part-checklist"),
            PartName::HandCopy => tr!(t, "dossier-part-hand-copy"),
            PartName::Bilingual => tr!(t, "dossier-part-bilingual"),
            PartName::Interview => tr!(t, "dossier-part-interview"),
        })
    }

    /// The name of a language in French; nothing where none was said. Never its tag.
    pub(super) fn language(&self, lang: &LangTag) -> Rich {
        tongues::name(lang, self.t).map(|name| self.say(&name)).unwrap_or_default()
    }

    /// The word for a value of the data; nothing where nobody said it.
    pub(super) fn word<T: Named>(&self, value: &T) -> Rich {
        match value.word() {
            "not_said" | "unspecified" | "unknown" | "unset" => Rich::default(),
            _ => self.say(&self.t.name_of(value)),
        }
    }
}

/// A single symbol as a text.
pub(super) fn symbol(content: Content) -> Rich {
    Rich::new(vec![Run::new(content)])
}

/// The texts that are not empty, with this between them.
pub(super) fn joined(texts: Vec<Rich>, between: &str) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !runs.is_empty() {
            runs.push(Run::text(between));
        }
        runs.extend(text.runs);
    }
    Rich::new(runs)
}

/// The texts that are not empty as clauses of one sentence, or as sentences where one is closed.
pub(super) fn clauses(texts: Vec<Rich>) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        let closed = match runs.last().map(|run| &run.content) {
            Some(Content::Text(words)) => words.0.trim_end().ends_with(['.', '!', '?', '…']),
            _ => false,
        };
        if !runs.is_empty() {
            runs.push(Run::text(if closed { " " } else { "\u{202F}; " }));
        }
        runs.extend(text.runs);
    }
    Rich::new(runs)
}

/// The texts that are not empty, one a line.
pub(super) fn lines(texts: Vec<Rich>) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !runs.is_empty() {
            runs.push(Run::new(Content::Break));
        }
        runs.extend(text.runs);
    }
    Rich::new(runs)
}

/// The same text in bold.
pub(super) fn bold(mut text: Rich) -> Rich {
    text.runs.iter_mut().for_each(|run| run.style.bold = true);
    text
}

/// The same text, beginning with a capital.
pub(super) fn capital(mut text: Rich) -> Rich {
    if let Some(Run { content: Content::Text(words), .. }) = text.runs.first_mut() {
        words.0 = when::capital(&words.0);
    }
    text
}

/// Takes the full stop from the end of a text.
pub(super) fn take_stop(text: &mut Rich) -> Option<String> {
    let Some(Run { content: Content::Text(words), .. }) = text.runs.last_mut() else { return None };
    let kept = words.0.trim_end();
    let kept = kept.strip_suffix('.').filter(|rest| !rest.ends_with('.'))?;
    words.0 = kept.to_owned();
    Some(".".to_owned())
}

/// The same text on one line.
pub(super) fn together(mut text: Rich) -> Rich {
    text.runs.iter_mut().for_each(|run| run.style.together = true);
    text
}

/// French spacing, and no isolate marks: runs isolate themselves.
pub(super) fn spaced(message: &str) -> String {
    french_spacing(&without_isolates(message))
}

fn push_words(runs: &mut Vec<Run>, words: &mut String) {
    if !words.is_empty() {
        runs.extend(when::with_ordinals(&std::mem::take(words)));
    }
}

fn ends_in_space(run: &Run) -> bool {
    match &run.content {
        Content::Text(words) => words.0.ends_with(|c: char| c.is_whitespace() || c == '('),
        Content::Break => true,
        _ => false,
    }
}
