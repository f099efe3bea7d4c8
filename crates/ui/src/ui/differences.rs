//! What differs between two versions of a case, in plain words: what it is called, and the words of each side.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::domain::account::{Paragraph, Section};
use crate::domain::case::LifePeriod;
use crate::domain::date::{CivilDay, FuzzyDate};
use crate::domain::event::{Event, EventKind};
use crate::domain::exhibit::Exhibit;
use crate::domain::person::{Identity, Person, Printing};
use crate::domain::place::Place;
use crate::domain::words::{Bilingual, LangTag};
use crate::edit::merge::{Difference, Spot};
use crate::lang::date::{Form, word_date_both};
use crate::lang::language::digits;
use crate::lang::{Translator, tr};
use crate::ui::screen::record;

/// Longest name of a paragraph, characters.
const NAME: usize = 48;

/// Words of one side, in the language they were told or written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    pub lang: LangTag,
}

/// What a side says that the other does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OneSide {
    /// The thing is there at all.
    pub there: bool,
    pub said: Vec<Said>,
    /// Answers without words differ too: a choice, a tick, a link.
    pub more: bool,
}

/// When a version was saved, in words and in the machine's own time; UTC and said so where that is not known.
#[must_use]
pub fn when(saved_at: &str, t: &Translator) -> String {
    // Saved to the minute, without seconds.
    let full = saved_at.strip_suffix('Z').map(|minute| format!("{minute}:00Z"));
    let Some(at) = full.and_then(|full| full.parse::<Timestamp>().ok()) else {
        return saved_at.to_owned();
    };
    let zone = TimeZone::try_system();
    let utc = if zone.is_ok() { "" } else { " UTC" };
    let at = at.to_zoned(zone.unwrap_or(TimeZone::UTC));
    let date = at.date();
    let day = CivilDay::new(date.year(), date.month(), date.day()).map(FuzzyDate::on_day);
    let day = day.map(|day| word_date_both(&day, t, Form::Sentence)).unwrap_or_default();
    let time = digits(&format!("{:02}:{:02}", at.hour(), at.minute()), t.language());
    tr!(t, "versions-when", day = day, time = format!("{time}{utc}"))
}

/// What it is and what it is called: « Événement « Une nuit » ».
#[must_use]
pub fn title(difference: &Difference, t: &Translator) -> String {
    let kind = kind(&difference.spot, t);
    if let Some(part) = part(&difference.spot, t) {
        return tr!(t, "versions-part", kind = kind, name = part);
    }
    let of = difference.left.as_ref().or(difference.right.as_ref());
    match of.map(|value| name(&difference.spot, value, t)).filter(|name| !name.is_empty()) {
        Some(name) => tr!(t, "versions-named", kind = kind, name = name),
        None => kind,
    }
}

fn kind(spot: &Spot, t: &Translator) -> String {
    match spot.list.as_str() {
        "identities" => tr!(t, "record-identity"),
        "persons" => tr!(t, "record-person"),
        "places" => tr!(t, "record-place"),
        "life" => tr!(t, "record-life"),
        "events" => tr!(t, "record-event"),
        "journey" => tr!(t, "record-step"),
        "exhibits" => tr!(t, "record-exhibit"),
        "sections" => tr!(t, "versions-section"),
        "paragraphs" => tr!(t, "record-paragraph"),
        "papers" => tr!(t, "record-paper"),
        "earlier_statements" => tr!(t, "versions-statement"),
        "decisions" => tr!(t, "versions-decision"),
        "consents" => tr!(t, "versions-consent"),
        "filings" => tr!(t, "versions-filing"),
        "applicant" => tr!(t, "versions-applicant"),
        "procedure" => tr!(t, "record-procedure"),
        "account" => tr!(t, "record-account"),
        "answers" | "set_aside" => tr!(t, "versions-answer"),
        "checklist" => tr!(t, "versions-checklist"),
        "points" => tr!(t, "versions-point"),
        _ => tr!(t, "versions-case"),
    }
}

/// What a part that exists once is called where it is filled in.
fn part(spot: &Spot, t: &Translator) -> Option<String> {
    let part = match (spot.list.as_str(), spot.id.as_str()) {
        ("applicant", "names") => tr!(t, "identity-names"),
        ("applicant", "sex") => tr!(t, "identity-sex"),
        ("applicant", "birth") => tr!(t, "identity-birth-date"),
        ("applicant", "birth_place") => tr!(t, "identity-birth-place"),
        ("applicant", "nationalities") => tr!(t, "identity-nationalities"),
        ("applicant", "nationality_at_birth") => tr!(t, "identity-at-birth"),
        ("applicant", "stateless") => tr!(t, "identity-stateless"),
        ("applicant", "country") => tr!(t, "identity-country"),
        ("applicant", "ethnic_group") => tr!(t, "identity-group"),
        ("applicant", "religion") => tr!(t, "identity-religion"),
        ("applicant", "languages") => tr!(t, "identity-languages-all"),
        ("applicant", "address") => tr!(t, "identity-address"),
        ("applicant", "interview") => tr!(t, "procedure-interview"),
        ("applicant", "vulnerability") => tr!(t, "procedure-vulnerability"),
        ("procedure", "mode") => tr!(t, "procedure-mode"),
        ("procedure", "kind") => tr!(t, "procedure-kind"),
        ("procedure", "track") => tr!(t, "procedure-track"),
        ("procedure", "numbers" | "attestation") => tr!(t, "procedure-numbers"),
        ("procedure", "left") => tr!(t, "procedure-left"),
        ("procedure", "entered") => tr!(t, "procedure-entered"),
        ("procedure", "requested") => tr!(t, "procedure-requested"),
        ("procedure", "sent") => tr!(t, "procedure-sent"),
        ("procedure", "requested_then_because") => tr!(t, "procedure-then"),
        ("procedure", "elsewhere") => tr!(t, "procedure-elsewhere"),
        ("procedure", "legal_aid") => tr!(t, "procedure-aid"),
        ("account", "signed_at") => tr!(t, "procedure-signed"),
        _ => return None,
    };
    Some(part)
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

/// Whether its words are not shown before they are asked for: what is sensitive, and names that are printed
/// nowhere.
#[must_use]
pub fn is_masked(difference: &Difference) -> bool {
    let masked = |value: &Value| match difference.spot.list.as_str() {
        "events" => read::<Event>(value).is_some_and(|event| record::is_masked(&event)),
        "exhibits" => read::<Exhibit>(value).is_some_and(|exhibit| exhibit.sensitive),
        "persons" => read::<Person>(value).is_some_and(|person| is_protected(&person.printing)),
        "identities" => {
            read::<Identity>(value).is_some_and(|identity| is_protected(&identity.printing))
        }
        _ => false,
    };
    [&difference.left, &difference.right].into_iter().flatten().any(masked)
}

fn is_protected(printing: &Printing) -> bool {
    !matches!(printing, Printing::Everywhere | Printing::AuthorityOnly)
}

/// A protected name is its code letter and what is sensitive is not named, as everywhere in lists.
fn name(spot: &Spot, value: &Value, t: &Translator) -> String {
    let said = |text: &Bilingual| record::said(text).to_owned();
    let named = match spot.list.as_str() {
        "events" => read::<Event>(value).map(|event| match record::is_masked(&event) {
            true => tr!(t, "record-masked"),
            false if !event.title.is_blank() => said(&event.title),
            false if !event.what.is_blank() => first_words(record::said(&event.what)),
            false => match &event.kind {
                EventKind::Unspecified => String::new(),
                kind => record::capital(&t.name_of(kind)),
            },
        }),
        "exhibits" => read::<Exhibit>(value).map(|exhibit| match exhibit.sensitive {
            true => tr!(t, "record-masked"),
            false if exhibit.short_title.is_blank() => said(&exhibit.title),
            false => said(&exhibit.short_title),
        }),
        "persons" => read::<Person>(value)
            .map(|person| record::shown(&person.names, &person.printing, &person.code)),
        "identities" => read::<Identity>(value)
            .map(|identity| record::shown(&identity.names, &identity.printing, &identity.code)),
        "places" => read::<Place>(value).map(|place| place.name.as_str().to_owned()),
        "life" => read::<LifePeriod>(value).map(|period| first_words(record::said(&period.what))),
        "sections" => read::<Section>(value).map(|section| said(&section.title)),
        "paragraphs" => {
            read::<Paragraph>(value).map(|paragraph| first_words(record::said(&paragraph.text)))
        }
        _ => None,
    };
    named.unwrap_or_default()
}

fn first_words(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= NAME {
        return line.to_owned();
    }
    let mut short: String = line.chars().take(NAME).collect();
    if let Some(at) = short.rfind(' ') {
        short.truncate(at);
    }
    format!("{short}…")
}

/// What each side says that the other does not.
#[must_use]
pub fn sides(difference: &Difference, t: &Translator) -> (OneSide, OneSide) {
    let [left, right] = [&difference.left, &difference.right].map(|value| {
        let mut found = Found { t, said: Vec::new(), rest: Vec::new() };
        if let Some(value) = value {
            found.walk("", value, &LangTag::from("fr"));
        }
        found
    });
    let more = left.rest != right.rest;
    let both = difference.left.is_some() && difference.right.is_some();
    let of = |one: &Found<'_>, other: &Found<'_>, there: bool| OneSide {
        there,
        said: one.said.iter().filter(|said| !other.said.contains(said)).cloned().collect(),
        more: both && more,
    };
    (of(&left, &right, difference.left.is_some()), of(&right, &left, difference.right.is_some()))
}

/// Words and the rest, found in a piece of a case.
struct Found<'a> {
    t: &'a Translator,
    said: Vec<Said>,
    rest: Vec<String>,
}

impl Found<'_> {
    fn walk(&mut self, field: &str, value: &Value, lang: &LangTag) {
        match value {
            Value::Object(fields) => {
                if let Some(date) = self.date(value) {
                    self.say(&date, &LangTag::from(self.t.language().tag()));
                    return;
                }
                let own = fields.get("lang").and_then(Value::as_str).map(LangTag::from);
                let lang = own.as_ref().unwrap_or(lang);
                let french = LangTag::from("fr");
                for (field, value) in fields {
                    // Where a name is marked in a text follows from the text.
                    if !matches!(field.as_str(), "id" | "lang" | "marks") {
                        self.walk(field, value, if field == "french" { &french } else { lang });
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.walk(field, item, lang)),
            Value::String(text) if is_words(field, text) => self.say(text, lang),
            other => self.rest.push(format!("{field} {other}")),
        }
    }

    fn say(&mut self, text: &str, lang: &LangTag) {
        if !text.trim().is_empty() {
            self.said.push(Said { text: text.to_owned(), lang: lang.clone() });
        }
    }

    fn date(&self, value: &Value) -> Option<String> {
        value.get("interval")?;
        let date: FuzzyDate = read(value)?;
        Some(word_date_both(&date, self.t, Form::Table)).filter(|worded| !worded.is_empty())
    }
}

/// Whether a text was written for people; the others are words of the format, ids, days.
fn is_words(field: &str, text: &str) -> bool {
    const WRITTEN: [&str; 9] =
        ["text", "words", "whole", "family", "given", "name", "note", "signed_at", "number"];
    let of_the_format =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_:/".contains(c);
    WRITTEN.contains(&field) || !text.chars().all(of_the_format)
}
