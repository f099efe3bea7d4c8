//! Which exhibits: one or several, by today's number and title; a sensitive title is not shown.

use super::edit::Of;
use super::line::Line;
use super::{Message, State, both, pick};
use crate::domain::exhibit::Exhibit;
use crate::domain::id::ExhibitId;
use crate::kit::context::{Both, Context};
use crate::lang::bidi::isolate_within;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::screen::record;

/// Longest title on a chip, in characters.
const TITLE: usize = 40;

/// What an exhibit is called on this screen.
#[must_use]
pub fn called(cx: &Context<'_>, desk: &Desk<'_>, exhibit: &Exhibit) -> Both {
    let hidden = desk.facing_person || exhibit.sensitive;
    let title = record::said(&exhibit.title);
    let mut short: String = title.chars().take(TITLE).collect();
    if short.len() < title.len() {
        short.push('…');
    }
    let number = desk.numbers.get(&exhibit.id);
    let name = |t: &crate::lang::Translator| match number {
        Some(number) => tr!(t, "form-exhibit", number = *number),
        None => t.name_of(&exhibit.kind),
    };
    if hidden || short.trim().is_empty() {
        return cx.both(name);
    }
    Both {
        first: [name(cx.first), isolate_within(&short, cx.direction())].join(cx.first.apart()),
        second: None,
    }
}

fn offered(cx: &Context<'_>, desk: &Desk<'_>) -> Vec<(ExhibitId, Both)> {
    let exhibits = desk.case.exhibits.iter();
    exhibits.map(|exhibit| (exhibit.id.clone(), called(cx, desk, exhibit))).collect()
}

/// One exhibit or none. `set` says what choosing does.
pub fn one<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: Option<&ExhibitId>,
    set: impl Fn(Option<ExhibitId>) -> Message,
) -> Line<'a> {
    let none = both!(cx, "form-no-exhibit");
    pick::one(state, id, label, none, offered(cx, desk), value, set)
}

/// Any number of exhibits.
pub fn many<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: &[ExhibitId],
    of: &Of<Vec<ExhibitId>>,
) -> Line<'a> {
    pick::many(state, id, label, offered(cx, desk), value, of)
}
