//! Words onto blocks: French spacing, languages inside a text, code letters, calls with their links.

use std::collections::BTreeMap;

use unicode_script::{Script, UnicodeScript};

use crate::domain::date::Calendar;
use crate::domain::words::LangTag;
use crate::lang::bidi::without_isolates;
use crate::lang::language::script;
use crate::lang::typography::french_spacing;
use crate::lang::{Translator, tr};

use super::super::block::{Anchor, Content, Family, Lang, MarginCall, Rich, Run};
use super::super::public::{
    ExhibitAt, Naming, ParagraphAt, PlaceName, PublicDoc, Said, Span, Text,
};
use super::super::spec::{BuildSpec, PartName};
use super::when;

/// Stands in a message where a rich text goes; see [`Pen::fill`]. A private-use character of ours.
pub(super) const SLOT_A: &str = "\u{F8F0}";
/// The second of them.
pub(super) const SLOT_B: &str = "\u{F8F1}";
/// The third.
pub(super) const SLOT_C: &str = "\u{F8F2}";
const FIRST_SLOT: u32 = 0xF8F0;

/// Languages that have a name here, with the message that says it.
const LANGUAGES: [(&str, &str); 36] = [
    ("am", "language-am"),
    ("ar", "language-ar"),
    ("az", "language-az"),
    ("bn", "language-bn"),
    ("bo", "language-bo"),
    ("ckb", "language-ckb"),
    ("de", "language-de"),
    ("en", "language-en"),
    ("es", "language-es"),
    ("fa", "language-fa"),
    ("fa-AF", "language-fa-af"),
    ("ff", "language-ff"),
    ("fr", "language-fr"),
    ("hy", "language-hy"),
    ("it", "language-it"),
    ("ka", "language-ka"),
    ("kmr", "language-kmr"),
    ("ku", "language-kmr"),
    ("ln", "language-ln"),
    ("my", "language-my"),
    ("ne", "language-ne"),
    ("prs", "language-fa-af"),
    ("ps", "language-ps"),
    ("pt", "language-pt"),
    ("ru", "language-ru"),
    ("so", "language-so"),
    ("sq", "language-sq"),
    ("sw", "language-sw"),
    ("ta", "language-ta"),
    ("ti", "language-ti"),
    ("tr", "language-tr"),
    ("ug", "language-ug"),
    ("uk", "language-uk"),
    ("ur", "language-ur"),
    ("vi", "language-vi"),
    ("zh", "language-zh"),
];

/// Writes the words of one volume.
pub(super) struct Pen<'a> {
    pub(super) doc: &'a PublicDoc,
    pub(super) t: &'a Translator,
    pub(super) spec: &'a BuildSpec,
    /// Folios of the sent volume, when another one names them.
    pub(super) elsewhere: Option<&'a BTreeMap<Anchor, usize>>,
    /// The calendar the person counts in, if it is not ours.
    pub(super) calendar: Option<Calendar>,
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
        Self { doc, t, spec, elsewhere: None, calendar: when::calendar_of(doc) }
    }

    pub(super) fn kept(
        doc: &'a PublicDoc,
        spec: &'a BuildSpec,
        t: &'a Translator,
        elsewhere: &'a BTreeMap<Anchor, usize>,
    ) -> Self {
        Self { doc, t, spec, elsewhere: Some(elsewhere), calendar: when::calendar_of(doc) }
    }

    /// The same pen over another document.
    pub(super) fn over<'b>(&'b self, doc: &'b PublicDoc) -> Pen<'b> {
        let calendar = when::calendar_of(doc);
        Pen { doc, t: self.t, spec: self.spec, elsewhere: self.elsewhere, calendar }
    }

    /// Whether a part is chosen and has something to print. Fears never make the account empty.
    pub(super) fn has(&self, part: PartName) -> bool {
        let doc = self.doc;
        self.spec.wants(part)
            && match part {
                PartName::Chronology | PartName::Timeline => !doc.events.is_empty(),
                PartName::Family => !doc.family.is_empty() || !doc.applicant.names.is_empty(),
                PartName::Journey => !doc.journey.is_empty(),
                PartName::Bordereau | PartName::Exhibits => !doc.exhibits.is_empty(),
                PartName::ReadBack => doc.account.print_read_back,
                PartName::Account
                | PartName::Checklist
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

    /// A code letter: bold sans, one isolate, the same in every language.
    pub(super) fn code(&self, code: &str) -> Run {
        Run::text(code).bold().family(Family::Sans).together().lang(Lang::new("fr"))
    }

    /// Words in a language, each stretch of another script a run of its own language.
    fn runs_of(&self, words: &str, lang: &LangTag) -> Vec<Run> {
        let base = script(lang).unwrap_or(Script::Latin);
        let words = if lang.primary() == "fr" { french_spacing(words) } else { words.to_owned() };
        let mut runs = Vec::new();
        for (of, piece) in stretches(&words, base) {
            let foreign = (of != base).then(|| self.lang_for(of));
            for (at, line) in piece.split('\n').enumerate() {
                if at > 0 {
                    runs.push(Run::new(Content::Break));
                }
                if !line.is_empty() {
                    let run = Run::text(line);
                    runs.push(match &foreign {
                        Some(lang) => run.lang(lang.clone()),
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
            _ if lang.primary() == "fr" => run,
            (Some(known), Some(seen)) if known != seen => run.lang(self.lang_for(seen)),
            (None, Some(Script::Latin) | None) => run,
            (None, Some(seen)) => run.lang(self.lang_for(seen)),
            _ => run.lang(Lang::new(lang.as_str())),
        }
    }

    /// The language a script most likely stands for here: the person's own, if it is written so.
    fn lang_for(&self, of: Script) -> Lang {
        if let Some(told) = &self.doc.told_lang
            && script(told) == Some(of)
        {
            return Lang::new(told.as_str());
        }
        Lang::new(match of {
            Script::Latin => "fr",
            Script::Arabic => "fa",
            Script::Cyrillic => "ru",
            Script::Han => "zh",
            Script::Tibetan => "bo",
            Script::Bengali => "bn",
            Script::Ethiopic => "ti",
            Script::Devanagari => "ne",
            Script::Tamil => "ta",
            Script::Georgian => "ka",
            Script::Armenian => "hy",
            Script::Hebrew => "he",
            Script::Greek => "el",
            Script::Myanmar => "my",
            _ => "und",
        })
    }

    /// « pièce n° 6 » inside a text of ours, linked if its target is in this volume.
    pub(super) fn call_alone(&self, at: ExhibitAt) -> Rich {
        let Some(exhibit) = self.doc.exhibits.get(at) else { return Rich::default() };
        let mut call = self.say(&tr!(self.t, "dossier-call", number = exhibit.number.to_string()));
        let to = self.exhibit_anchor(at, None);
        call.runs = call
            .runs
            .into_iter()
            .map(|run| match &to {
                Some(to) => run.together().link(to.clone()),
                None => run.together(),
            })
            .collect();
        call
    }

    /// « (pièce n° 6, p. 1) », linked if its target is in this volume.
    fn call(&self, at: ExhibitAt, page: Option<u32>, refs: Refs, runs: &mut Vec<Run>) {
        let Some(exhibit) = self.doc.exhibits.get(at) else { return };
        let number = exhibit.number.to_string();
        let words = match page {
            Some(page) => {
                tr!(self.t, "dossier-call-page", number = number.as_str(), page = page.to_string())
            }
            None => tr!(self.t, "dossier-call", number = number.as_str()),
        };
        let target = self.exhibit_anchor(at, page);
        runs.push(Run::text("(").together());
        let words = Run::text(spaced(&words)).together();
        runs.push(match &target {
            Some(to) => words.link(to.clone()),
            None => words,
        });
        runs.push(Run::text(")").together());
        if refs == Refs::Account
            && let Some(to) = target
        {
            let slot = [Rich::new(vec![Run::text(number).bold()])];
            let what = match page {
                Some(page) => {
                    tr!(self.t, "dossier-margin-page", number = SLOT_A, page = page.to_string())
                }
                None => tr!(self.t, "dossier-margin", number = SLOT_A),
            };
            let call = MarginCall { what: self.fill(&what, &slot), folio: self.folio(&to), to };
            runs.push(Run::new(Content::Call(Box::new(call))));
        }
    }

    /// « f. 24 »; empty if another volume would have to say it and does not.
    pub(super) fn folio(&self, of: &Anchor) -> Rich {
        if self.elsewhere.is_some_and(|folios| !folios.contains_key(of)) {
            return Rich::default();
        }
        let folio = [symbol(Content::FolioOf(of.clone()))];
        self.fill(&tr!(self.t, "dossier-folio", folio = SLOT_A), &folio)
    }

    /// The page of this volume that shows an exhibit, or its row in the list.
    pub(super) fn exhibit_anchor(&self, at: ExhibitAt, page: Option<u32>) -> Option<Anchor> {
        let exhibit = self.doc.exhibits.get(at)?;
        if self.elsewhere.is_some() {
            return None;
        }
        if self.has(PartName::Exhibits) {
            let pages = super::exhibits::sheet_count(&exhibit.kind, &exhibit.files);
            let page = page.map(|page| super::exhibits::sheet_of(&exhibit.kind, page));
            return Some(match page.filter(|page| (1..=pages).contains(page)) {
                Some(page) => page_anchor(exhibit.number, false, page),
                None => exhibit_anchor(exhibit.number, false),
            });
        }
        self.has(PartName::Bordereau).then(|| row_anchor(exhibit.number))
    }

    /// « § 10 », linked without underline if the account is in this volume.
    pub(super) fn paragraphs(&self, of: &[ParagraphAt]) -> Rich {
        if of.is_empty() || !self.spec_has_account() {
            return Rich::default();
        }
        let mut numbers = Vec::new();
        for (place, range) in ranges(of).into_iter().enumerate() {
            if place > 0 {
                numbers.push(Run::text(", "));
            }
            let words = match range {
                (first, last) if first == last => (first + 1).to_string(),
                (first, last) => format!("{} – {}", first + 1, last + 1),
            };
            let run = Run::text(words).together();
            numbers.push(if self.elsewhere.is_some() {
                run
            } else {
                run.quiet_link(paragraph_anchor(range.0))
            });
        }
        self.fill(&tr!(self.t, "dossier-paragraphs", numbers = SLOT_A), &[Rich::new(numbers)])
    }

    fn spec_has_account(&self) -> bool {
        self.elsewhere.is_some() || self.has(PartName::Account)
    }

    /// « 1, 2 », each number linked.
    pub(super) fn exhibit_numbers(&self, of: &[(ExhibitAt, Option<u32>)]) -> Vec<Run> {
        let mut seen: Vec<(u32, Option<Anchor>)> = Vec::new();
        for (at, page) in of {
            let Some(exhibit) = self.doc.exhibits.get(*at) else { continue };
            if seen.iter().all(|(number, _)| *number != exhibit.number) {
                seen.push((exhibit.number, self.exhibit_anchor(*at, *page)));
            }
        }
        let mut runs = Vec::new();
        for (place, (number, anchor)) in seen.into_iter().enumerate() {
            if place > 0 {
                runs.push(Run::text(", "));
            }
            let run = Run::text(number.to_string());
            runs.push(match anchor {
                Some(anchor) => run.link(anchor),
                None => run,
            });
        }
        runs
    }

    /// Exhibits and paragraphs: « 14, § 8, 9 ».
    pub(super) fn where_shown(
        &self,
        exhibits: &[(ExhibitAt, Option<u32>)],
        paragraphs: &[ParagraphAt],
    ) -> Rich {
        joined(vec![Rich::new(self.exhibit_numbers(exhibits)), self.paragraphs(paragraphs)], ", ")
    }

    /// A place: its name, coded if it must be.
    pub(super) fn place(&self, place: Option<&PlaceName>) -> Rich {
        match place {
            Some(place) if place.coded => Rich::new(vec![self.code(place.name.as_str())]),
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

    /// The name of a language in French, as far as it is known; else its tag.
    pub(super) fn language(&self, lang: &LangTag) -> String {
        let of = |tag: &str| LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag));
        let known = of(lang.as_str()).or_else(|| of(lang.primary()));
        let name = known.and_then(|(_, id)| self.t.named(id));
        name.unwrap_or_else(|| lang.as_str().to_owned())
    }
}

/// Where an exhibit or its translation begins.
pub(in crate::dossier) fn exhibit_anchor(number: u32, translation: bool) -> Anchor {
    Anchor::new(format!("exhibit-{number}{}", if translation { "-t" } else { "" }))
}

/// A page of an exhibit or its translation, from 1.
pub(super) fn page_anchor(number: u32, translation: bool, page: u32) -> Anchor {
    Anchor::new(format!("{}-p{page}", exhibit_anchor(number, translation).0))
}

/// The row of an exhibit in the list.
pub(super) fn row_anchor(number: u32) -> Anchor {
    Anchor::new(format!("row-{number}"))
}

/// A paragraph of the account.
pub(super) fn paragraph_anchor(at: ParagraphAt) -> Anchor {
    Anchor::new(format!("paragraph-{}", at + 1))
}

/// The first page of a part.
pub(super) fn part_anchor(part: PartName) -> Anchor {
    Anchor::new(part.as_str())
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

fn is_latin(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_none_or(|c| c.script() == Script::Latin)
}

/// Numbers as ranges: 1, 2, 3, 7 is (1, 3), (7, 7); two neighbours stay apart.
fn ranges(of: &[ParagraphAt]) -> Vec<(ParagraphAt, ParagraphAt)> {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut ranges: Vec<(ParagraphAt, ParagraphAt)> = Vec::new();
    for at in sorted {
        match ranges.last_mut() {
            Some(last) if last.1 + 1 == at => last.1 = at,
            _ => ranges.push((at, at)),
        }
    }
    let pair = |(first, last)| {
        if last == first + 1 { vec![(first, first), (last, last)] } else { vec![(first, last)] }
    };
    ranges.into_iter().flat_map(pair).collect()
}

/// A text cut where its script changes. Blanks and signs belong to the base, unless they stand inside a
/// stretch of another script.
fn stretches(text: &str, base: Script) -> Vec<(Script, String)> {
    let mut pieces: Vec<(Script, String)> = Vec::new();
    let mut neutral = String::new();
    for c in text.chars() {
        let of = match c.script() {
            Script::Common | Script::Inherited => {
                neutral.push(c);
                continue;
            }
            script => script,
        };
        let between = std::mem::take(&mut neutral);
        match pieces.last_mut() {
            Some(last) if last.0 == of => {
                last.1.push_str(&between);
                last.1.push(c);
                continue;
            }
            Some(last) if last.0 == base => last.1.push_str(&between),
            _ if of == base => {
                pieces.push((base, format!("{between}{c}")));
                continue;
            }
            _ if !between.is_empty() => pieces.push((base, between)),
            _ => {}
        }
        pieces.push((of, c.to_string()));
    }
    match pieces.last_mut() {
        Some(last) if last.0 == base => last.1.push_str(&neutral),
        _ if !neutral.is_empty() => pieces.push((base, neutral)),
        _ => {}
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        stretches(text, Script::Latin).into_iter().map(|(_, piece)| piece).collect()
    }

    #[test]
    fn another_script_is_a_stretch_of_its_own() {
        assert_eq!(cut("dit « زمستان ۱۳۹۵ » ici"), ["dit « ", "زمستان ۱۳۹۵", " » ici"]);
        assert_eq!(cut("1398"), ["1398"]);
        assert_eq!(cut("ژینۆ"), ["ژینۆ"]);
        assert!(cut("").is_empty());
    }

    #[test]
    fn neighbours_become_ranges_from_three_on() {
        assert_eq!(ranges(&[9, 7, 8, 2, 3, 3]), [(2, 2), (3, 3), (7, 9)]);
    }
}
