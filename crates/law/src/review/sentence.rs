//! A point in words: its message of `locales/`, with the values put into the reader's language.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;

use super::{Point, Ref, Value};
use crate::domain::Case;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::domain::event::{Event, EventKind, Sensitivity};
use crate::domain::id::ExhibitId;
use crate::domain::person::{Name, Printing};
use crate::domain::place::Place;
use crate::domain::procedure::PaperKind;
use crate::domain::words::Bilingual;
use crate::lang::date::{Form, word_date, word_date_both};
use crate::lang::{Translator, tr};
use crate::law::Pack;

/// Today's numbers of the exhibits, as the list of exhibits bears them.
pub type Numbers = BTreeMap<ExhibitId, u32>;

/// Words of what was told that name an event without a title.
const FIRST_WORDS: usize = 8;

/// The point as a sentence for the person and the helper. A protected name stays a code letter here too, and
/// what is sensitive is not called by its title.
#[must_use]
pub fn word(
    point: &Point,
    case: &Case,
    numbers: &Numbers,
    pack: &Pack,
    translator: &Translator,
) -> String {
    let wording = Wording { case, numbers, pack, translator };
    let values: Vec<(&str, FluentValue<'_>)> = point
        .rule
        .arguments()
        .iter()
        .map(|name| (*name, point.values.get(name).map_or("".into(), |value| wording.value(value))))
        .collect();
    translator.format(&point.rule.message_id(), &values)
}

struct Wording<'a> {
    case: &'a Case,
    numbers: &'a Numbers,
    pack: &'a Pack,
    translator: &'a Translator,
}

impl Wording<'_> {
    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Words(words) => words.as_str().to_owned().into(),
            Value::Number(number) => (*number).into(),
            Value::Day(day) => self.day(*day).into(),
            Value::Date(date) => word_date_both(date, self.translator, Form::Table).into(),
            Value::Record(record) => self.record(record).into(),
            Value::Key(key) => (*key).into(),
            Value::Keys(keys) => {
                let words = keys.iter().filter_map(|key| {
                    self.translator.named(&format!("review-missing-{}", key.replace('_', "-")))
                });
                words.collect::<Vec<_>>().join(", ").into()
            }
            Value::Items(items) => self.items(items).into(),
            Value::Weekday(day) => {
                self.translator.named(&format!("weekday-{day}")).unwrap_or_default().into()
            }
        }
    }

    fn day(&self, day: CivilDay) -> String {
        word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, self.translator, Form::Table)
    }

    fn items(&self, items: &[String]) -> String {
        let labels = items.iter().map(|id| {
            let found = self.pack.checklist.item.iter().find(|item| item.id.as_str() == id);
            match found {
                Some(item) => inside(item.label.in_language(self.translator.language().tag())),
                None => self.translator.named(&format!("review-missing-{id}")).unwrap_or_default(),
            }
        });
        labels.collect::<Vec<_>>().join(&tr!(self.translator, "review-items-between"))
    }

    /// What people call a record.
    fn record(&self, record: &Ref) -> String {
        let named = match record {
            Ref::Event(id) => self.case.event(id).map(|event| self.event(event)),
            Ref::Exhibit(id) => self.exhibit(id),
            Ref::Person(id) => self.case.person(id).map(|p| shown(&p.names, &p.printing, &p.code)),
            Ref::Identity(id) => {
                self.case.identity(id).map(|i| shown(&i.names, &i.printing, &i.code))
            }
            Ref::Place(id) => self.case.place(id).map(place),
            Ref::Life(id) => {
                self.case.life.iter().find(|period| period.id == *id).map(|p| said(&p.what))
            }
            Ref::Step(id) => {
                let step = self.case.journey.iter().find(|step| step.id == *id);
                step.and_then(|step| self.case.place(step.place.as_ref()?)).map(place)
            }
            Ref::Paragraph(id) => {
                let at = self.case.account.paragraphs().position(|p| p.id == *id);
                at.map(|at| format!("§\u{202f}{}", at + 1))
            }
            Ref::Deadline(id) => self
                .pack
                .rule(id)
                .map(|rule| rule.label.in_language(self.translator.language().tag()).to_owned()),
            Ref::Paper(id) => {
                let paper = self.case.procedure.papers.iter().find(|paper| paper.id == *id);
                let kind =
                    paper.map(|paper| &paper.kind).filter(|kind| **kind != PaperKind::NotSaid);
                kind.map(|kind| self.translator.name_of(kind))
            }
            Ref::Account | Ref::Fears | Ref::Applicant | Ref::Procedure => None,
        };
        named.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| self.unnamed(record))
    }

    /// What a record is called that nobody has named yet: by what it is, never by its id.
    fn unnamed(&self, record: &Ref) -> String {
        let t = self.translator;
        match record {
            Ref::Event(id) => {
                let number = self.case.events.iter().position(|event| event.id == *id);
                tr!(t, "review-unnamed-event", number = number.map_or(0, |at| at + 1))
            }
            Ref::Exhibit(_) => tr!(t, "review-unnamed-exhibit"),
            Ref::Person(_) => tr!(t, "review-unnamed-person"),
            Ref::Identity(_) => tr!(t, "review-unnamed-identity"),
            Ref::Place(_) => tr!(t, "review-unnamed-place"),
            Ref::Life(_) => tr!(t, "review-unnamed-life"),
            Ref::Step(_) => tr!(t, "review-unnamed-step"),
            Ref::Paragraph(_) => tr!(t, "review-unnamed-paragraph"),
            Ref::Applicant => tr!(t, "review-unnamed-applicant"),
            Ref::Account => tr!(t, "review-unnamed-account"),
            Ref::Fears => tr!(t, "review-unnamed-fears"),
            Ref::Procedure | Ref::Paper(_) | Ref::Deadline(_) => {
                tr!(t, "review-unnamed-procedure")
            }
        }
    }

    fn exhibit(&self, id: &ExhibitId) -> Option<String> {
        let exhibit = self.case.exhibit(id)?;
        let title = said(if exhibit.short_title.is_blank() {
            &exhibit.title
        } else {
            &exhibit.short_title
        });
        let sensitive = tr!(self.translator, "review-sensitive-exhibit");
        let title = if exhibit.sensitive { sensitive } else { title };
        // An exhibit that is not filed has no number.
        let number = self.numbers.get(id).map(ToString::to_string).unwrap_or_default();
        Some(format!("{number} {title}").trim().to_owned())
    }

    /// The title of an event; without one its first words, or its kind.
    fn told_event(&self, event: &Event) -> String {
        let (title, what) = (said(&event.title), said(&event.what));
        match (title.trim().is_empty(), what.trim().is_empty(), &event.kind) {
            (false, ..) => title,
            (_, false, _) => first_words(&what),
            (_, _, EventKind::Unspecified | EventKind::Other(_)) => String::new(),
            (_, _, kind) => self.translator.name_of(kind),
        }
    }

    fn event(&self, event: &Event) -> String {
        if event.sensitivity == Sensitivity::Print {
            return self.told_event(event);
        }
        let number = self.case.events.iter().position(|other| other.id == event.id);
        let number = number.map_or(0, |at| at + 1);
        let date = word_date(&event.date, &Calendar::Gregorian, self.translator, Form::Table);
        let what = tr!(self.translator, "review-sensitive-event", number = number);
        if date.is_empty() { what } else { format!("{what} ({date})") }
    }
}

/// A label inside a sentence: its first letter is small unless it stands for more than a word.
fn inside(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(next)) if !next.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// The first words of a text, as many as name it.
fn first_words(text: &str) -> String {
    let mut words = text.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(FIRST_WORDS).collect();
    let more = if words.next().is_some() { "…" } else { "" };
    format!("{}{more}", first.join(" "))
}

/// The French, or the person's own words where there is none.
fn said(text: &Bilingual) -> String {
    let french = &text.french.text;
    if french.is_blank() { &text.told.prose.text } else { french }.as_str().to_owned()
}

/// What a place is called: one that may not be printed by its code.
fn place(place: &Place) -> String {
    match place.printing.as_printing() {
        Printing::Everywhere | Printing::AuthorityOnly => place.name.as_str().to_owned(),
        Printing::Never | Printing::Other(_) => place.code.clone(),
    }
}

fn shown(names: &[Name], printing: &Printing, code: &str) -> String {
    let name = names.first().map(|name| match name.whole.is_blank() {
        false => name.whole.as_str().to_owned(),
        true => format!("{} {}", name.given.as_str(), name.family.as_str()).trim().to_owned(),
    });
    match printing {
        Printing::Everywhere | Printing::AuthorityOnly => name.unwrap_or_default(),
        Printing::Never | Printing::Other(_) => code.to_owned(),
    }
}
