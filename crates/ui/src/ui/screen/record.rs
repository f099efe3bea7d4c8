//! What a record is called on screen, its icon and the step that shows it.

use crate::domain::Words;
use crate::domain::event::{Event, EventKind, Sensitivity};
use crate::domain::exhibit::{Exhibit, ExhibitKind};
use crate::domain::person::{Identity, Kinship, Name, Person, Printing};
use crate::domain::place::Place;
use crate::domain::words::{Bilingual, LangTag};
use crate::kit::icon::Icon;
use crate::lang::{Translator, tr};
use crate::review::Ref;
use crate::ui::desk::Desk;
use crate::ui::step::Step;

/// Longest words told that stand for a title, in characters.
const SHORT: usize = 60;

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

/// What people call it: its title, else the first words told, else what it is and its number among its like.
/// Never blank and never an id; only the parts of a case of which there is one (account, fears, applicant, procedure)
/// and papers are called by their [`kind`] alone and have none. A protected name is a code letter here too, and
/// what is sensitive is not named.
#[must_use]
pub fn name(desk: &Desk<'_>, t: &Translator, record: &Ref) -> String {
    let case = desk.case;
    let named = match record {
        Ref::Event(id) => case.event(id).map(|found| match is_masked(found) {
            true => tr!(t, "record-masked"),
            false => short(&event(desk, t, found).0),
        }),
        Ref::Exhibit(id) => case.exhibit(id).map(|found| match found.sensitive {
            true => tr!(t, "record-masked"),
            false => exhibit(desk, t, found),
        }),
        Ref::Person(id) => case.person(id).map(|found| person(desk, t, found)),
        Ref::Identity(id) => case.identity(id).map(|found| identity(desk, t, found)),
        Ref::Place(id) => case.place(id).map(|found| place(desk, t, found)),
        Ref::Life(id) => numbered(&case.life, |found| found.id == *id).map(|(at, found)| {
            let what = first_line(said(&found.what)).map(short);
            what.unwrap_or_else(|| untitled(t, tr!(t, "record-life"), at))
        }),
        Ref::Step(id) => numbered(&case.journey, |found| found.id == *id).map(|(at, found)| {
            let there = found.place.as_ref().and_then(|id| case.place(id));
            there.map_or_else(
                || untitled(t, tr!(t, "record-step"), at),
                |there| place(desk, t, there),
            )
        }),
        Ref::Paragraph(id) => {
            let at = case.account.paragraphs().position(|found| found.id == *id);
            at.map(|at| tr!(t, "record-paragraph-number", number = at + 1))
        }
        Ref::Deadline(id) => {
            desk.pack.rule(id).map(|rule| rule.label.in_language(t.language().tag()).to_owned())
        }
        Ref::Account | Ref::Fears | Ref::Applicant | Ref::Procedure | Ref::Paper(_) => {
            return String::new();
        }
    };
    named.unwrap_or_else(|| kind(desk, t, record))
}

/// What an event is called, on one line, and whether that is its own title.
#[must_use]
pub fn event(desk: &Desk<'_>, t: &Translator, event: &Event) -> (String, bool) {
    let usual = desk.case.languages.first();
    if let Some(title) = in_frame(t, usual, &event.title) {
        return (title, true);
    }
    if let Some(what) = in_frame(t, usual, &event.what) {
        return (what, false);
    }
    let at = desk.by_time().iter().position(|there| there.id == event.id).unwrap_or_default();
    let what = match &event.kind {
        EventKind::Unspecified => tr!(t, "record-event"),
        kind => capital(&t.name_of(kind)),
    };
    (untitled(t, what, at), false)
}

/// What an exhibit is called beside its number.
#[must_use]
pub fn exhibit(desk: &Desk<'_>, t: &Translator, exhibit: &Exhibit) -> String {
    let title = [&exhibit.short_title, &exhibit.title];
    let title = title.into_iter().find_map(|title| first_line(said(title)));
    title.map(short).unwrap_or_else(|| {
        let at = desk.case.exhibits.iter().position(|there| there.id == exhibit.id);
        let what = match &exhibit.kind {
            ExhibitKind::Unspecified => tr!(t, "record-exhibit"),
            kind => capital(&t.name_of(kind)),
        };
        untitled(t, what, at.unwrap_or_default())
    })
}

/// What a person is called: the name that may be shown, else the code letter, else who they are.
fn person(desk: &Desk<'_>, t: &Translator, person: &Person) -> String {
    let name = shown(&person.names, &person.printing, &person.code);
    if name.trim().is_empty() { unnamed(desk, t, person) } else { name }
}

/// What a person is called of whom no name is shown.
#[must_use]
pub fn unnamed(desk: &Desk<'_>, t: &Translator, person: &Person) -> String {
    let at = desk.case.persons.iter().position(|there| there.id == person.id);
    let what = match &person.kinship {
        Kinship::NotSaid => tr!(t, "record-person"),
        kinship => capital(&t.name_of(kinship)),
    };
    tr!(t, "record-unnamed", what = what, number = at.unwrap_or_default() + 1)
}

fn identity(desk: &Desk<'_>, t: &Translator, identity: &Identity) -> String {
    let name = shown(&identity.names, &identity.printing, &identity.code);
    if !name.trim().is_empty() {
        return name;
    }
    let at = desk.case.identities.iter().position(|there| there.id == identity.id);
    tr!(t, "record-unnamed", what = tr!(t, "record-identity"), number = at.unwrap_or_default() + 1)
}

/// What a place is called: the name that is used, else another one it has.
#[must_use]
pub fn place(desk: &Desk<'_>, t: &Translator, place: &Place) -> String {
    let names = [&place.name, &place.official, &place.original];
    let named = names.into_iter().find_map(|name| first_line(name.as_str()));
    named.map(short).unwrap_or_else(|| {
        let at = desk.case.places.iter().position(|there| there.id == place.id);
        tr!(t, "record-unnamed", what = tr!(t, "record-place"), number = at.unwrap_or_default() + 1)
    })
}

/// The record and its place among its like.
fn numbered<T>(all: &[T], is: impl Fn(&T) -> bool) -> Option<(usize, &T)> {
    all.iter().enumerate().find(|(_, found)| is(found))
}

fn untitled(t: &Translator, what: String, at: usize) -> String {
    tr!(t, "record-untitled", what = what, number = at + 1)
}

/// The first line that says something.
fn first_line(words: &str) -> Option<&str> {
    words.lines().map(str::trim).find(|line| !line.is_empty())
}

/// The first words of a line.
fn short(words: impl AsRef<str>) -> String {
    let words = words.as_ref();
    match words.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or(words).trim_end()),
        None => words.to_owned(),
    }
}

/// A first letter made great.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
}

/// The first line of words of the case: as told where that is the frame's language, else in French, else as
/// told. `usual` is the language things are told in where that is not noted.
#[must_use]
pub fn in_frame(t: &Translator, usual: Option<&LangTag>, both: &Bilingual) -> Option<String> {
    let (own, french) = (both.told.prose.text.as_str(), both.french.text.as_str());
    let tag = Some(&both.told.lang).filter(|tag| **tag != LangTag::default()).or(usual);
    let frame = LangTag::from(t.language().tag());
    let is_own = tag.is_some_and(|tag| tag.primary() == frame.primary());
    let order = if is_own { [own, french] } else { [french, own] };
    order.into_iter().find_map(first_line).map(str::to_owned)
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
    names.iter().map(whole).find(|name| !name.is_empty()).unwrap_or_default()
}

/// A name as a whole: as it is noted, else its parts.
#[must_use]
pub fn whole(name: &Name) -> String {
    if !name.whole.is_blank() {
        return name.whole.as_str().trim().to_owned();
    }
    [&name.given, &name.family].map(Words::as_str).join(" ").trim().to_owned()
}
