//! What the person keeps out of print, and what is kept out with it.

use super::context::Context;
use super::fold::tokens;
use super::point::{Point, Ref, RuleId, Severity};
use crate::domain::event::{Event, EventKind, Sensitivity};
use crate::domain::words::{Bilingual, RevealClass, Reveals};

/// C-52. A sensitive event told at length, of which nobody has said what is to become of it in print.
pub(super) fn long_and_sensitive(context: &Context<'_>) -> Vec<Point> {
    let most = context.thresholds().c52.long_words as usize;
    let open = |event: &&Event| match event.sensitivity {
        Sensitivity::Undecided => true,
        Sensitivity::Print => {
            matches!(event.kind, EventKind::SexualViolence | EventKind::Torture)
        }
        Sensitivity::Summarise | Sensitivity::KeepForInterview | Sensitivity::Other(_) => false,
    };
    let long = |event: &&Event| {
        let telling = context.case.account.paragraphs();
        let telling = telling.filter(|paragraph| paragraph.told_events().any(|id| *id == event.id));
        let told: usize = telling.map(|paragraph| length(&paragraph.text)).sum();
        told.max(length(&event.what)) > most
    };
    let found = context.case.events.iter().filter(open).filter(long);
    found
        .map(|event| {
            let record = Ref::Event(event.id.clone());
            Point::new(RuleId::C52, Severity::Reread, vec![record.clone()]).record("event", record)
        })
        .collect()
}

/// Words of the longer of the two languages.
fn length(text: &Bilingual) -> usize {
    let french = tokens(text.french.text.as_str()).len();
    french.max(tokens(text.told.prose.text.as_str()).len())
}

/// C-54. A paragraph that tells an event kept out of print, or a date told by one: neither is printed.
pub(super) fn bound_to_unprinted(context: &Context<'_>) -> Vec<Point> {
    let mut points = Vec::new();
    let paragraphs = context.case.account.paragraphs();
    for paragraph in paragraphs.filter(|paragraph| !paragraph.kept_for_interview) {
        let mut events: Vec<_> = paragraph.told_events().collect();
        events.sort();
        events.dedup();
        let told = Ref::Paragraph(paragraph.id.clone());
        for event in events.into_iter().filter_map(|id| context.event(id)) {
            points.extend(unprinted(context, event).map(|why| bound(&told, event, why)));
        }
    }
    for event in &context.case.events {
        let anchor =
            event.date.anchor.as_ref().and_then(|anchor| context.event(anchor.event.as_ref()?));
        let Some(other) = anchor.filter(|other| unprinted(context, other).is_some()) else {
            continue;
        };
        if unprinted(context, event).is_none() {
            points.push(bound(&Ref::Event(event.id.clone()), other, "date"));
        }
    }
    points
}

fn bound(told: &Ref, event: &Event, why: &'static str) -> Point {
    let record = Ref::Event(event.id.clone());
    Point::new(RuleId::C54, Severity::Reread, vec![told.clone(), record.clone()])
        .kind("kind", why)
        .record("told", told.clone())
        .record("event", record)
}

/// Why an event is not printed for this reader, as the wording chooses by.
pub(super) fn unprinted(context: &Context<'_>, event: &Event) -> Option<&'static str> {
    if let Some(restriction) = event.restriction() {
        return Some(restriction.as_str());
    }
    reveals_hidden(context, &event.reveals).then_some("reveals")
}

/// Whether a record that reveals this is kept from the reader.
pub(super) fn reveals_hidden(context: &Context<'_>, reveals: &Reveals) -> bool {
    let case = context.case;
    let person = |id| case.person(id).is_none_or(|person| context.is_hidden(&person.printing));
    let identity = |id| case.identity(id).is_none_or(|one| context.is_hidden(&one.printing));
    let unknown = |class: &RevealClass| matches!(class, RevealClass::Other(_));
    reveals.persons.iter().any(person)
        || reveals.identities.iter().any(identity)
        || reveals.classes.iter().any(unknown)
}
