//! What a record is called on screen, its icon and the step that shows it.

use crate::domain::Words;
use crate::domain::event::{Event, Sensitivity};
use crate::domain::person::{Name, Printing};
use crate::domain::words::Bilingual;
use crate::lang::{Translator, tr};
use crate::review::Ref;
use crate::ui::desk::Desk;
use crate::ui::icon::Icon;
use crate::ui::step::Step;

/// The step that shows a record.
#[must_use]
pub fn step(record: &Ref) -> Step {
    match record {
        Ref::Account | Ref::Paragraph(_) => Step::Account,
        Ref::Fears => Step::Fears,
        Ref::Procedure | Ref::Paper(_) | Ref::Deadline(_) => Step::Procedure,
        Ref::Event(_) => Step::Events,
        Ref::Exhibit(_) => Step::Exhibits,
        Ref::Person(_) => Step::People,
        Ref::Applicant | Ref::Identity(_) => Step::Identity,
        Ref::Life(_) | Ref::Place(_) => Step::Life,
        Ref::Step(_) => Step::Journey,
    }
}

/// The icon beside its name.
#[must_use]
pub fn icon(record: &Ref) -> Icon {
    match record {
        Ref::Place(_) => Icon::MapPin,
        Ref::Event(_) => Icon::Calendar,
        Ref::Deadline(_) => Icon::CalendarDays,
        Ref::Paper(_) => Icon::FileText,
        Ref::Person(_) => Icon::UserRound,
        other => step(other).icon(),
    }
}

/// What kind of record it is: « Événement », « Pièce 6 ».
#[must_use]
pub fn kind(desk: &Desk<'_>, t: &Translator, record: &Ref) -> String {
    match record {
        Ref::Account => tr!(t, "record-account"),
        Ref::Fears => tr!(t, "record-fears"),
        Ref::Applicant => tr!(t, "record-applicant"),
        Ref::Procedure => tr!(t, "record-procedure"),
        Ref::Event(_) => tr!(t, "record-event"),
        Ref::Exhibit(id) => match desk.numbers.get(id) {
            Some(number) => tr!(t, "record-exhibit-number", number = *number),
            None => tr!(t, "record-exhibit"),
        },
        Ref::Person(_) => tr!(t, "record-person"),
        Ref::Identity(_) => tr!(t, "record-identity"),
        Ref::Place(_) => tr!(t, "record-place"),
        Ref::Life(_) => tr!(t, "record-life"),
        Ref::Step(_) => tr!(t, "record-step"),
        Ref::Paragraph(_) => tr!(t, "record-paragraph"),
        Ref::Paper(_) => tr!(t, "record-paper"),
        Ref::Deadline(_) => tr!(t, "record-deadline"),
    }
}

/// What people call it; empty if it has no name or is gone. A protected name is a code letter here too,
/// and what is sensitive is not named.
#[must_use]
pub fn name(desk: &Desk<'_>, t: &Translator, record: &Ref) -> String {
    let case = desk.case;
    let named = match record {
        Ref::Event(id) => case.event(id).map(|found| match is_masked(found) {
            true => tr!(t, "record-masked"),
            false => said(&found.title).to_owned(),
        }),
        Ref::Exhibit(id) => case.exhibit(id).map(|found| match found.sensitive {
            true => tr!(t, "record-masked"),
            false if found.short_title.is_blank() => said(&found.title).to_owned(),
            false => said(&found.short_title).to_owned(),
        }),
        Ref::Person(id) => {
            case.person(id).map(|found| shown(&found.names, &found.printing, &found.code))
        }
        Ref::Identity(id) => {
            case.identity(id).map(|found| shown(&found.names, &found.printing, &found.code))
        }
        Ref::Place(id) => case.place(id).map(|found| found.name.as_str().to_owned()),
        Ref::Life(id) => {
            case.life.iter().find(|found| found.id == *id).map(|found| said(&found.what).to_owned())
        }
        Ref::Step(id) => {
            let step = case.journey.iter().find(|found| found.id == *id);
            let place = step.and_then(|found| case.place(found.place.as_ref()?));
            place.map(|found| found.name.as_str().to_owned())
        }
        Ref::Paragraph(id) => {
            let at = case.account.paragraphs().position(|found| found.id == *id);
            at.map(|at| tr!(t, "record-paragraph-number", number = at + 1))
        }
        Ref::Deadline(id) => {
            desk.pack.rule(id).map(|rule| rule.label.in_language(t.language().tag()).to_owned())
        }
        Ref::Account | Ref::Fears | Ref::Applicant | Ref::Procedure | Ref::Paper(_) => None,
    };
    named.unwrap_or_default()
}

/// The same, kept together in a line of the other direction.
#[must_use]
pub fn isolated_name(desk: &Desk<'_>, t: &Translator, record: &Ref) -> String {
    let name = name(desk, t, record);
    if name.is_empty() { name } else { format!("\u{2068}{name}\u{2069}") }
}

/// Whether an event stands masked in lists until it is opened.
#[must_use]
pub fn is_masked(event: &Event) -> bool {
    event.sensitivity != Sensitivity::Print
}

/// The French, or the person's own words where there is none.
#[must_use]
pub fn said(text: &Bilingual) -> &str {
    let french = &text.french.text;
    if french.is_blank() { text.told.prose.text.as_str() } else { french.as_str() }
}

/// A name on screen: the first one, or the code letter of one that is printed nowhere.
#[must_use]
pub fn shown(names: &[Name], printing: &Printing, code: &str) -> String {
    if !matches!(printing, Printing::Everywhere | Printing::AuthorityOnly) {
        return code.to_owned();
    }
    let Some(name) = names.first() else { return String::new() };
    if name.whole.is_blank() {
        let parts = [&name.given, &name.family].map(Words::as_str);
        return parts.join(" ").trim().to_owned();
    }
    name.whole.as_str().to_owned()
}
