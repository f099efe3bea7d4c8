//! How things are told: known how, shown by what, answered or not, read back or not.

use super::context::Context;
use super::fold::tokens;
use super::kinds::{is_claim, is_suffered, wants_a_trace};
use super::paper::is_answered;
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::domain::account::Paragraph;
use crate::domain::event::{Event, Known};
use crate::domain::person::Kinship;
use crate::domain::words::Answer;

fn on(rule: RuleId, event: &Event) -> Point {
    let record = Ref::Event(event.id.clone());
    Point::new(rule, Severity::Complete, vec![record.clone()]).record("event", record)
}

/// C-19. Not said how it is known, or told by others without who, when and by what means.
pub(super) fn how_known(context: &Context<'_>) -> Vec<Point> {
    let missing = |event: &Event| -> Vec<&'static str> {
        match &event.known {
            Known::NotSaid if is_claim(&event.kind) => vec!["known"],
            Known::Told(hearsay) => {
                let by_whom = hearsay.by.is_some() || is_answered(&hearsay.source);
                let parts = [
                    (by_whom, "source"),
                    (is_answered(&hearsay.means), "means"),
                    (is_answered(&hearsay.when), "when"),
                ];
                parts.into_iter().filter(|(there, _)| !there).map(|(_, name)| name).collect()
            }
            // That it is not known, not remembered or not to be said is an answer.
            _ => Vec::new(),
        }
    };
    let found = context.case.events.iter().map(|event| (event, missing(event)));
    let found = found.filter(|(_, missing)| !missing.is_empty());
    found
        .map(|(event, missing)| on(RuleId::C19, event).with("missing", Value::Keys(missing)))
        .collect()
}

/// C-21. A key fact that no exhibit shows, with no reason why.
pub(super) fn no_trace(context: &Context<'_>) -> Vec<Point> {
    let found = context.case.events.iter().filter(|event| {
        wants_a_trace(&event.kind)
            && event.no_exhibit_because.is_unset()
            && context.exhibits_of(event).next().is_none()
    });
    found.map(|event| on(RuleId::C21, event)).collect()
}

/// What was done to the person in the country she or he left, as far as the case says so.
fn suffered_at_home<'a>(context: &Context<'a>) -> Vec<&'a Event> {
    let is_after_departure = |event: &&Event| {
        context.left().is_some_and(|left| {
            crate::domain::date::certain_order(&event.date, left)
                == Some(std::cmp::Ordering::Greater)
        })
    };
    let all = context.case.events.iter().filter(|event| is_suffered(&event.kind));
    let lived = all.filter(|event| !matches!(event.known, Known::Told(_)));
    let mut found: Vec<_> = lived.filter(|event| !is_after_departure(event)).collect();
    found.sort_by_key(|event| &event.id);
    found
}

/// C-27. Whether protection was sought is nowhere answered. One answer speaks for the whole.
pub(super) fn protection(context: &Context<'_>) -> Vec<Point> {
    let suffered = suffered_at_home(context);
    let answered = context.case.events.iter().any(|event| is_answered(&event.protection));
    if suffered.is_empty() || answered {
        return Vec::new();
    }
    let count = suffered.len();
    let sources = suffered.iter().map(|event| Ref::Event(event.id.clone())).collect();
    let point = Point::new(RuleId::C27, Severity::Complete, sources).about(&Ref::Account);
    vec![point.number("count", count)]
}

/// C-28. Whether one could have lived elsewhere in the country is nowhere answered.
pub(super) fn elsewhere(context: &Context<'_>) -> Vec<Point> {
    let suffered = suffered_at_home(context);
    let answered = context.case.events.iter().any(|event| is_answered(&event.elsewhere));
    if suffered.is_empty() || answered {
        return Vec::new();
    }
    let sources = suffered.iter().map(|event| Ref::Event(event.id.clone())).collect();
    vec![Point::new(RuleId::C28, Severity::Complete, sources).about(&Ref::Account)]
}

/// C-29. The part on the fears on return is empty, or very short.
pub(super) fn fears(context: &Context<'_>) -> Vec<Point> {
    let count = |paragraph: &Paragraph| {
        let french = tokens(paragraph.text.french.text.as_str()).len();
        french.max(tokens(paragraph.text.told.prose.text.as_str()).len())
    };
    let words: usize = context.case.account.fears.iter().map(count).sum();
    let (state, severity) = match words {
        0 => ("empty", Severity::Deposit),
        _ if words < context.thresholds().c29.short_words as usize => ("short", Severity::Complete),
        _ => return Vec::new(),
    };
    let point = Point::new(RuleId::C29, severity, vec![Ref::Fears]);
    vec![point.kind("state", state).number("words", words)]
}

/// C-39. The day of the week that was told is not the one of the date.
pub(super) fn weekday(context: &Context<'_>) -> Vec<Point> {
    let names = &context.thresholds().c39.weekdays;
    let told = |event: &Event| -> Option<i8> {
        let list = names.get(event.date.lang.primary())?;
        let words = super::fold::words(event.date.words.as_str());
        let wanted = list.iter().map(|name| super::fold::words(name).concat());
        let joined = words.concat();
        // The longest name that fits: in Persian the other days contain the word for Saturday.
        let mut fits: Vec<_> = wanted
            .enumerate()
            .filter(|(_, name)| {
                words.contains(name) || (name.chars().count() > 4 && joined.contains(name))
            })
            .collect();
        fits.sort_by_key(|(_, name)| name.len());
        fits.last().and_then(|(index, _)| i8::try_from(index + 1).ok())
    };
    let mut points = Vec::new();
    for event in &context.case.events {
        let Some(day) = event.date.exact_day() else { continue };
        if told(event).is_some_and(|told| told != day.weekday()) {
            let record = Ref::Event(event.id.clone());
            let point = Point::new(RuleId::C39, Severity::Information, vec![record.clone()]);
            points.push(
                point
                    .record("event", record)
                    .date("date", &event.date)
                    .with("weekday", Value::Weekday(day.weekday())),
            );
        }
    }
    points
}

/// C-49. French that was not read back, or changed since.
pub(super) fn read_back(context: &Context<'_>) -> Vec<Point> {
    let written: Vec<&Paragraph> = context
        .case
        .account
        .paragraphs()
        .filter(|paragraph| !paragraph.text.french.text.is_blank())
        .collect();
    let is_read = |paragraph: &&&Paragraph| {
        let last = paragraph.read_backs.last();
        last.is_some_and(|read| read.is_of(&paragraph.text.french))
    };
    let unread: Vec<_> = written.iter().filter(|paragraph| !is_read(paragraph)).collect();
    if unread.is_empty() {
        return Vec::new();
    }
    let any = written.iter().any(|paragraph| !paragraph.read_backs.is_empty());
    let last = written.iter().flat_map(|p| &p.read_backs).filter_map(|read| read.day).max();
    let count = unread.len();
    let sources = unread.iter().map(|paragraph| Ref::Paragraph(paragraph.id.clone())).collect();
    let point = Point::new(RuleId::C49, Severity::Complete, sources)
        .about(&Ref::Account)
        .kind("state", if any { "changed" } else { "none" })
        .number("count", count);
    vec![match last {
        Some(day) => point.with("day", Value::Day(day)),
        None => point,
    }]
}

/// C-51. A minor child who is present, without an answer on what is feared for her or him.
pub(super) fn child_fears(context: &Context<'_>) -> Vec<Point> {
    let adult = context.thresholds().c13.adult_from_years;
    let is_minor = |birth: &crate::domain::date::FuzzyDate| {
        birth.loose_interval().earliest.is_some_and(|day| {
            day.plus_months(i32::try_from(adult).unwrap_or_default() * 12) > context.today
        })
    };
    let children = context.case.persons.iter().filter(|person| {
        person.kinship == Kinship::Child
            && person.in_france == Answer::Known(true)
            && is_minor(&person.birth)
            && person.own_fears.is_unset()
    });
    children
        .map(|child| {
            let record = Ref::Person(child.id.clone());
            Point::new(RuleId::C51, Severity::Complete, vec![record.clone()])
                .record("child", record)
        })
        .collect()
}
