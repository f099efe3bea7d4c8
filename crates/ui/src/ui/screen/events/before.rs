//! Whether it was raised before, why not, and whom it lets its reader recognise.

use iced::Element;
use iced::widget::{column, row};

use super::change::{Edit, Reveal};
use super::links::person_name;
use super::more::asked;
use super::open::{self, Open};
use super::pair::is_mirrored;
use super::text::{Ask, Text};
use super::{Events, Message};
use crate::domain::event::{Event, Raised};
use crate::domain::words::RevealClass;
use crate::lang::tr;
use crate::ui::button::{Weight, button, tile};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::field;
use crate::ui::form::people::identity_called;
use crate::ui::icon::Icon;
use crate::ui::tokens::{SPACE_4, SPACE_8};
use crate::ui::widget::group::group;

/// What was said of it to the office or the court so far; why it was not, where it was known.
pub(super) fn raised<'a>(
    state: &Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut parts = column![tiles(event, cx)].spacing(SPACE_8);
    if matches!(event.raised, Raised::New | Raised::KnownNotProduced)
        || !event.raised_why.is_unset()
    {
        parts = parts.push(asked((cx, state), Ask::RaisedWhy, Text::RaisedWhy, event, 1));
    }
    let raised = field(cx, cx.both(|t| tr!(t, "events-raised")), parts)
        .help(cx.both(|t| tr!(t, "events-raised-help")));
    open::leaving(raised, Open::Raised, event, state, desk, cx)
}

/// The three states as tiles; the chosen one pressed again is taken back.
pub(super) fn tiles<'a>(event: &Event, cx: &Context<'a>) -> Element<'a, Message> {
    let offered = [Raised::Already, Raised::New, Raised::KnownNotProduced];
    let tiles = offered.into_iter().map(|raised| {
        let chosen = event.raised == raised;
        let next = if chosen { Raised::NotSaid } else { raised.clone() };
        tile(cx, None, cx.both(|t| t.name_of(&raised)), chosen)
            .id(format!("events-raised-{}", raised.as_str().replace('_', "-")))
            .height(iced::Length::Shrink)
            .padding(SPACE_8)
            .on_press(Message::Edit(Edit::Raised(next)))
            .into()
    });
    group(is_mirrored(cx), column(tiles).spacing(SPACE_8))
}

/// Whom and what it lets its reader recognise: it is shown only to a reader who may know all of it.
pub(super) fn reveals<'a>(
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let persons = desk.case.persons.iter().map(|person| {
        let on = event.reveals.persons.contains(&person.id);
        let reveal = Reveal::Person(person.id.clone());
        (format!("person-{}", person.id), person_name(cx, desk, person), on, reveal)
    });
    let identities = desk.case.identities.iter().map(|identity| {
        let on = event.reveals.identities.contains(&identity.id);
        let reveal = Reveal::Identity(identity.id.clone());
        let words = identity_called(cx, desk, identity);
        (format!("identity-{}", identity.id), words, on, reveal)
    });
    let classes = RevealClass::ALL.iter().map(|class| {
        let on = event.reveals.classes.contains(class);
        let id = format!("class-{}", class.as_str().replace('_', "-"));
        (id, cx.first.name_of(class), on, Reveal::Class(class.clone()))
    });
    let checks = |all: Vec<(String, String, bool, Reveal)>| {
        let checks = all.into_iter().map(|(id, words, on, reveal)| {
            let weight = if on { Weight::Primary } else { Weight::Outlined };
            button(cx, weight, on.then_some(Icon::Check), words)
                .id(format!("events-reveals-{id}"))
                .on_press(Message::Edit(Edit::Reveal(reveal)))
                .into()
        });
        let checks = row(checks).spacing(SPACE_4).width(iced::Length::Fill).wrap();
        group(is_mirrored(cx), mirrored(cx.direction(), checks.vertical_spacing(SPACE_4)))
    };
    let parts = column![checks(persons.chain(identities).collect()), checks(classes.collect())];
    field(cx, cx.both(|t| tr!(t, "events-reveals")), parts.spacing(SPACE_8))
        .help(cx.both(|t| tr!(t, "events-reveals-help")))
        .into()
}
