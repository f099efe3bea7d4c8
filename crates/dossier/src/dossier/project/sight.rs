//! What one reader sees: decides on every name, text, date and place before it enters the document.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::domain::Case;
use crate::domain::date::{Anchor, Basis, FuzzyDate, Modifier};
use crate::domain::event::{Event, Sensitivity};
use crate::domain::id::{EventId, ExhibitId, PersonId, PlaceId};
use crate::domain::person::{Name, Person};
use crate::domain::place::PlaceLevel;
use crate::domain::stretch::End;
use crate::domain::words::{Answer, Bilingual, LangTag, Mark, Prose, Target, Told, Words};
use crate::lang::kin::is_kinship;

use super::super::public::{
    self, ExhibitAt, Kin, Meant, Naming, PlaceName, Said, Source, Span, Text,
};
use super::coded::Around;
use super::codes::Codes;
use super::people;
use crate::report::spec::{Reader, Subject};

/// A reader before a case that holds nothing else than what this reader may know.
pub(super) struct Sight<'a> {
    pub(super) case: &'a Case,
    pub(super) reader: Reader,
    pub(super) codes: Codes,
    /// Exhibits this reader sees, and where they stand in the document.
    pub(super) exhibits: BTreeMap<ExhibitId, ExhibitAt>,
    /// Records that stood as a code so far, and the first stage of the document they stood in.
    used: RefCell<Used>,
    stage: Cell<u8>,
}

/// Records that stand as a code in a document, each with the stage it first stands in.
pub(super) type Used = BTreeMap<Subject, u8>;

impl<'a> Sight<'a> {
    pub(super) fn new(
        case: &'a Case,
        reader: Reader,
        codes: Codes,
        exhibits: BTreeMap<ExhibitId, ExhibitAt>,
    ) -> Self {
        Self { case, reader, codes, exhibits, used: RefCell::default(), stage: Cell::default() }
    }

    /// From here on another stage of the document is made.
    pub(super) fn enter(&self, stage: u8) {
        self.stage.set(stage);
    }

    /// Who stood as a code.
    pub(super) fn into_used(self) -> Used {
        self.used.into_inner()
    }

    /// The code that stands for a record, noted as used.
    fn code(&self, subject: Subject) -> Option<&str> {
        let code = match &subject {
            Subject::Person(id) => self.codes.persons.get(id),
            Subject::Identity(id) => self.codes.identities.get(id),
            Subject::Place(id) => self.codes.places.get(id),
        };
        if code.is_some() {
            self.used.borrow_mut().entry(subject).or_insert(self.stage.get());
        }
        code.map(String::as_str)
    }

    pub(super) fn exhibit(&self, id: &ExhibitId) -> Option<ExhibitAt> {
        self.exhibits.get(id).copied()
    }

    pub(super) fn exhibits(&self, ids: &[ExhibitId]) -> Vec<ExhibitAt> {
        ids.iter().filter_map(|id| self.exhibit(id)).collect()
    }

    pub(super) fn french(&self, text: &Bilingual) -> Text {
        self.prose(&text.french, &"fr".into())
    }

    pub(super) fn told(&self, told: &Told) -> Text {
        self.prose(&told.prose, &told.lang)
    }

    /// The French, or else the words as told.
    pub(super) fn either(&self, text: &Bilingual) -> Text {
        if text.french.text.is_blank() { self.told(&text.told) } else { self.french(text) }
    }

    /// Prose with every mark resolved for this reader.
    pub(super) fn prose(&self, prose: &Prose, lang: &LangTag) -> Text {
        let chars: Vec<char> = prose.text.as_str().chars().collect();
        let hidden = merged(self.hidden(prose, Around { chars: &chars, lang }));
        let mut points = self.points(prose, chars.len());
        points.sort_by_key(|(at, _)| *at);
        let mut points = points.into_iter().peekable();
        let mut spans = Vec::new();
        let mut words = String::new();
        let mut at = 0;
        let mut hidden = hidden.into_iter().peekable();
        while at <= chars.len() {
            while points.peek().is_some_and(|(point, _)| *point <= at) {
                flush(&mut words, &mut spans);
                spans.extend(points.next().map(|(_, span)| span));
            }
            if let Some((_, end, span)) = hidden.next_if(|(start, _, _)| *start == at) {
                flush(&mut words, &mut spans);
                spans.push(span);
                words.extend(Around { chars: &chars, lang }.stop(at, end));
                at = end;
                continue;
            }
            words.extend(chars.get(at));
            at += 1;
        }
        flush(&mut words, &mut spans);
        Text { lang: lang.clone(), spans }
    }

    /// The stretches this reader may not read, and what stands there instead.
    fn hidden(&self, prose: &Prose, around: Around<'_>) -> Vec<(usize, usize, Span)> {
        let hidden = |mark: &Mark| {
            let (start, end) = around.whole(mark.start as usize, mark.end as usize)?;
            let span = match (self.stand_in(&mark.target)?, &mark.target) {
                (Span::Code(code), Target::Person(id)) => match self.case.person(id) {
                    Some(person) => around.person((start, end), code, bare_kin(person)),
                    None => Span::Code(code),
                },
                (span, _) => span,
            };
            Some((start, end, span))
        };
        prose.marks.iter().filter_map(hidden).collect()
    }

    /// Whom or what the codes stand for that stand in the document.
    pub(super) fn key(&self) -> BTreeMap<Words, Meant> {
        let meant = |subject: &Subject| match subject {
            Subject::Person(id) => {
                let kin = self.case.person(id).map(|person| people::kin(self, person));
                Meant::Person(kin.unwrap_or_default())
            }
            Subject::Identity(_) => Meant::Name,
            Subject::Place(_) => Meant::Place,
        };
        let mut key = BTreeMap::new();
        // What is said of one may hold the letter of another.
        loop {
            let used: Vec<Subject> = self.used.borrow().keys().cloned().collect();
            for subject in &used {
                if let Some(code) = self.code(subject.clone()) {
                    key.entry(Words::from(code)).or_insert_with(|| meant(subject));
                }
            }
            if self.used.borrow().len() == used.len() {
                return key;
            }
        }
    }

    /// What stands for a name, if this reader may not read it. A reference to nobody protects too.
    fn stand_in(&self, target: &Target) -> Option<Span> {
        let (printing, subject) = match target {
            Target::Person(id) => {
                let person = self.case.person(id).map(|person| person.printing.clone());
                (person, Subject::Person(id.clone()))
            }
            Target::Identity(id) => {
                let identity = self.case.identity(id).map(|identity| identity.printing.clone());
                (identity, Subject::Identity(id.clone()))
            }
            Target::Place(id) => {
                let place = self.case.place(id).map(|place| place.printing.as_printing());
                (place, Subject::Place(id.clone()))
            }
            Target::Event(_) | Target::Exhibit { .. } => return None,
        };
        match printing {
            Some(printing) if self.reader.may_read(&printing) => None,
            _ => Some(self.code(subject).map_or(Span::Withheld, |code| Span::Code(code.into()))),
        }
    }

    /// Calls and notes, each after the text it belongs to.
    fn points(&self, prose: &Prose, len: usize) -> Vec<(usize, Span)> {
        let point = |mark: &Mark| {
            let span = match &mark.target {
                Target::Exhibit { exhibit, page } => {
                    Span::Call { exhibit: self.exhibit(exhibit)?, page: *page }
                }
                Target::Event(id) => Span::Note(Box::new(self.note(id)?)),
                Target::Person(_) | Target::Identity(_) | Target::Place(_) => return None,
            };
            Some(((mark.end.max(mark.start) as usize).min(len), span))
        };
        prose.marks.iter().filter_map(point).collect()
    }

    fn note(&self, id: &EventId) -> Option<public::Date> {
        let date = self.date(&self.case.event(id)?.date);
        (!date.is_unset()).then_some(date)
    }

    pub(super) fn date(&self, date: &FuzzyDate) -> public::Date {
        if !date.alternatives.is_empty() {
            // Of several days the words may mean none is printed as the one: the words are.
            return self.date(&words_alone(date));
        }
        public::Date {
            words: Text::plain(&date.lang, date.words.as_str()),
            calendar: date.calendar.clone(),
            modifier: date.modifier.clone(),
            precision: date.precision.clone(),
            certainty: date.certainty.clone(),
            earliest: date.interval.earliest,
            latest: date.interval.latest,
            error_days: date.error_days,
            first: date.first.as_ref().map(End::known),
            last: date.last.as_ref().map(End::known),
            source: match &date.basis {
                Basis::NotSaid => Source::NotSaid,
                Basis::Memory => Source::Memory,
                Basis::Document(exhibit) => Source::Paper(self.exhibit(exhibit)),
                Basis::ToldBy(_) => Source::Told,
                Basis::Deduced => Source::Deduced,
            },
            told_by: date.anchor.as_ref().and_then(|anchor| self.told_by(anchor)),
            open: if date.is_forgotten() { Said::DoesNotRemember } else { Said::Unset },
        }
    }

    /// What was answered without a value about a record, as `person:p1`.
    pub(super) fn left_open(&self, record: &str) -> public::LeftOpen {
        let start = format!("{record}/");
        let of = self.case.answers.range(start.clone()..);
        let of = of.map_while(|(name, answer)| Some((name.strip_prefix(&start)?, answer)));
        let open = of.filter(|(_, answer)| !answer.is_unset() && answer.known().is_none());
        open.map(|(question, answer)| (question.to_owned(), said(answer, |_| ()))).collect()
    }

    /// The date of a record, and what was answered instead of one, which stands among the case's answers.
    pub(super) fn date_of(&self, question: &str, date: &FuzzyDate) -> public::Date {
        let mut date = self.date(date);
        match self.case.answers.get(question).map(|answer| said(answer, |_| ())) {
            None | Some(Said::Unset | Said::Known(())) => {}
            Some(open) => date.open = open,
        }
        date
    }

    fn told_by(&self, anchor: &Anchor) -> Option<Box<public::ToldBy>> {
        let event = self.case.event(anchor.event.as_ref()?)?;
        // Its words alone: a date they refer to may be told by the very event that asks.
        let mut named = event.clone();
        for text in [&mut named.title, &mut named.what] {
            for prose in [&mut text.french, &mut text.told.prose] {
                prose.marks.retain(|mark| !matches!(mark.target, Target::Event(_)));
            }
        }
        Some(Box::new(public::ToldBy {
            title: self.title(&named),
            kind: event.kind.clone(),
            relation: anchor.relation.clone(),
            days: (anchor.at_least_days, anchor.at_most_days),
        }))
    }

    /// A few words for an event.
    pub(super) fn title(&self, event: &Event) -> Text {
        let title = self.either(&event.title);
        // Without a title the words themselves must do, unless only a summary was agreed to.
        if title.is_blank() && event.sensitivity == Sensitivity::Print {
            return self.either(&event.what);
        }
        title
    }

    pub(super) fn place(&self, id: Option<&PlaceId>) -> Option<PlaceName> {
        let place = self.case.place(id?)?;
        if !self.reader.may_read(&place.printing.as_printing()) {
            let name = self.code(Subject::Place(place.id.clone())).unwrap_or_default();
            return Some(PlaceName { name: name.into(), coded: true, ..PlaceName::default() });
        }
        let mut country = place.country.clone();
        let mut within = Vec::new();
        let mut here = place;
        // Places of a hostile file may lie in each other in a circle.
        for _ in 0..8 {
            let Some(parent) = here.parent.as_ref().and_then(|id| self.case.place(id)) else {
                break;
            };
            here = parent;
            if country.is_blank() {
                country = here.country.clone();
            }
            let is_country = here.level == PlaceLevel::Country;
            if is_country && country.is_blank() {
                country = here.name.clone();
            }
            if !is_country && self.reader.may_read(&here.printing.as_printing()) {
                within.push(here.name.clone());
            }
        }
        if country.is_blank() && place.level == PlaceLevel::Country {
            country = place.name.clone();
        }
        let wide = matches!(
            place.level,
            PlaceLevel::District | PlaceLevel::Province | PlaceLevel::Country
        );
        Some(PlaceName { name: place.name.clone(), coded: false, wide, within, country })
    }

    /// How a person is named; `None` for nobody and for someone without a name or code.
    pub(super) fn naming(&self, id: Option<&PersonId>) -> Option<Naming> {
        let person = self.case.person(id?)?;
        let code = || self.code(Subject::Person(person.id.clone())).map(Into::into);
        if !self.reader.may_read(&person.printing) {
            return code().map(Naming::Code);
        }
        let mut names = person.names.iter().map(|name| self.name(name));
        let Some(mut first) = names.next() else { return code().map(Naming::Code) };
        if first.original.is_none() {
            first.original = names.find_map(|name| name.original);
        }
        Some(Naming::Named(Box::new(first)))
    }

    pub(super) fn name(&self, name: &Name) -> public::Name {
        let original =
            (!is_latin(name.whole.as_str())).then(|| (name.whole.clone(), name.lang.clone()));
        let joined =
            || Words::from(format!("{} {}", name.given.as_str(), name.family.as_str()).trim());
        let latin = [name.whole.clone(), joined()]
            .into_iter()
            .chain(name.transliterations.iter().cloned())
            .find(|words| !words.is_blank() && is_latin(words.as_str()));
        public::Name {
            whole: latin.unwrap_or_else(|| name.whole.clone()),
            family: name.family.clone(),
            given: name.given.clone(),
            kind: name.kind.clone(),
            lang: name.lang.clone(),
            on: name.on_exhibit.as_ref().and_then(|id| self.exhibit(id)),
            period: self.date(&name.period),
            original,
        }
    }
}

/// A person's kinship without a text that could refer to others.
fn bare_kin(person: &Person) -> Kin {
    let told = person.relation.french.text.as_str();
    let told = if is_kinship(told) { Text::french(told) } else { Text::default() };
    Kin { kinship: person.kinship.clone(), told, sex: person.sex.clone() }
}

/// Whether a text can be read in Latin letters: its first letter is one.
fn is_latin(text: &str) -> bool {
    use unicode_script::{Script, UnicodeScript};
    text.chars().find(|c| c.is_alphabetic()).is_none_or(|c| c.script() == Script::Latin)
}

/// An answer with its value seen through `see`.
pub(super) fn said<T, U>(answer: &Answer<T>, see: impl FnOnce(&T) -> U) -> Said<U> {
    match answer {
        Answer::Unset => Said::Unset,
        Answer::Known(value) => Said::Known(see(value)),
        Answer::DoesNotKnow => Said::DoesNotKnow,
        Answer::DoesNotRemember => Said::DoesNotRemember,
        Answer::PrefersNotToSay => Said::PrefersNotToSay,
    }
}

/// Overlapping stretches as one, under the stand-in of the first.
fn merged(mut hidden: Vec<(usize, usize, Span)>) -> Vec<(usize, usize, Span)> {
    hidden.sort_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)));
    let mut merged: Vec<(usize, usize, Span)> = Vec::new();
    for (start, end, span) in hidden {
        match merged.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end, span)),
        }
    }
    merged
}

fn flush(words: &mut String, spans: &mut Vec<Span>) {
    if !words.is_empty() {
        spans.push(Span::Words(std::mem::take(words).into()));
    }
}

/// The date as its words alone tell it.
fn words_alone(date: &FuzzyDate) -> FuzzyDate {
    FuzzyDate {
        words: date.words.clone(),
        lang: date.lang.clone(),
        calendar: date.calendar.clone(),
        modifier: Modifier::TextOnly,
        basis: date.basis.clone(),
        ..FuzzyDate::default()
    }
}
