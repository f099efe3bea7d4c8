//! Which people: one or several of the case's persons, called as the screen may call them.

use super::edit::Of;
use super::line::Line;
use super::{Message, State, both, pick};
use crate::domain::id::PersonId;
use crate::domain::person::{Identity, Person};
use crate::kit::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::screen::record;

/// What a person is called on this screen: turned to the person, a protected name is not shown.
#[must_use]
pub fn called(cx: &Context<'_>, desk: &Desk<'_>, person: &Person) -> String {
    if let Some(name) = named(desk, person) {
        return name;
    }
    let relation = &person.relation;
    let words = [&relation.french.text, &relation.told.prose.text];
    let words = words.into_iter().find(|words| !words.is_blank() && !desk.facing_person);
    words.map_or_else(|| cx.first.name_of(&person.kinship), |words| words.as_str().to_owned())
}

/// The same, in both languages where it is no name and the screen is turned to the person.
#[must_use]
pub fn called_in_both(cx: &Context<'_>, desk: &Desk<'_>, person: &Person) -> Both {
    match named(desk, person) {
        None if desk.facing_person => cx.both(|t| t.name_of(&person.kinship)),
        _ => Both { first: called(cx, desk, person), second: None },
    }
}

/// The name that may be shown.
fn named(desk: &Desk<'_>, person: &Person) -> Option<String> {
    let name = person.names.iter().map(record::whole).find(|name| !name.is_empty());
    name.filter(|_| !desk.facing_person || person.printing.is_open_to_all())
}

/// What an identity is called on this screen.
#[must_use]
pub fn identity_called(cx: &Context<'_>, desk: &Desk<'_>, identity: &Identity) -> String {
    let name = identity.names.iter().map(record::whole).find(|name| !name.is_empty());
    let may = !desk.facing_person || identity.printing.is_open_to_all();
    name.filter(|_| may).unwrap_or_else(|| cx.first.name_of(&identity.kind))
}

fn offered(cx: &Context<'_>, desk: &Desk<'_>) -> Vec<(PersonId, Both)> {
    let words = |person: &Person| (person.id.clone(), called_in_both(cx, desk, person));
    desk.case.persons.iter().map(words).collect()
}

/// One person or nobody. `set` says what choosing does.
pub fn one<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: Option<&PersonId>,
    set: impl Fn(Option<PersonId>) -> Message,
) -> Line<'a> {
    let nobody = both!(cx, "form-nobody");
    pick::one(state, id, label, nobody, offered(cx, desk), value, set)
}

/// Any number of people.
pub fn many<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: &[PersonId],
    of: &Of<Vec<PersonId>>,
) -> Line<'a> {
    let line = pick::many(state, id, label, offered(cx, desk), value, of);
    line.or_unvalued(id, of.set(Vec::new()))
}
