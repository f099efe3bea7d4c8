//! What the person wants done with it in print, and whether a lawyer should read it first.

use iced::Element;
use iced::widget::{column, row};

use super::change::Edit;
use super::editor::fold_button;
use super::pair::is_mirrored;
use super::{Events, Fold, Message};
use crate::domain::event::{Event, Sensitivity};
use crate::domain::words::WordsState;
use crate::lang::tr;
use crate::ui::button::{Weight, button, check, tile};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::{field, remark};
use crate::ui::icon::Icon;
use crate::ui::label::help;
use crate::ui::screen::record;
use crate::ui::tokens::{SPACE_4, SPACE_8, SPACE_16};
use crate::ui::widget::group::group;

/// The choices of print, the lawyer's flag, how far the words have come.
pub(super) fn view<'a>(
    state: &Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let out = state.open == Some(Fold::Print);
    let chosen = record::capital(&cx.first.name_of(&event.sensitivity));
    let fold = fold_button(cx, "events-printing", chosen, out, Message::Fold(Fold::Print));
    if !out {
        let asked = field(cx, cx.both(|t| tr!(t, "events-print")), fold);
        let flagged = cx.both(|t| tr!(t, "events-legal-before-filing"));
        return asked.remark(event.legal_sensitive.then_some(flagged)).into();
    }
    let tiles = Sensitivity::ALL.iter().map(|choice| {
        let words = cx.both(|t| t.name_of(choice));
        tile(cx, None, words, event.sensitivity == *choice)
            .id(format!("events-print-{}", choice.as_str()))
            .on_press(Message::Edit(Edit::Sensitivity(choice.clone())))
            .into()
    });
    let tiles = group(is_mirrored(cx), column(tiles).spacing(SPACE_4));
    let legal = check(cx, cx.both(|t| tr!(t, "events-legal")), event.legal_sensitive)
        .id("events-legal")
        .on_press(Message::Edit(Edit::Legal(!event.legal_sensitive)));
    let mut parts = column![
        Element::from(field(
            cx,
            cx.both(|t| tr!(t, "events-print")),
            column![fold, tiles].spacing(SPACE_8)
        )),
        Element::from(legal),
        Element::from(help(cx, tr!(cx.first, "events-legal-is")).caption().fill()),
    ]
    .spacing(SPACE_8);
    if event.legal_sensitive {
        parts = parts.push(remark(cx, cx.both(|t| tr!(t, "events-legal-before-filing"))));
    }
    column![parts, super::before::reveals(event, desk, cx), words_state(event, cx)]
        .spacing(SPACE_16)
        .into()
}

fn words_state<'a>(event: &'a Event, cx: &Context<'a>) -> Element<'a, Message> {
    let states = WordsState::ALL.iter().map(|state| {
        let chosen = event.state == *state;
        let weight = if chosen { Weight::Primary } else { Weight::Outlined };
        button(cx, weight, chosen.then_some(Icon::Check), cx.first.name_of(state))
            .id(format!("events-state-{}", state.as_str()))
            .on_press(Message::Edit(Edit::State(state.clone())))
            .into()
    });
    let states = row(states).spacing(SPACE_4).width(iced::Length::Fill).wrap();
    let states = states.vertical_spacing(SPACE_4);
    let states = group(is_mirrored(cx), mirrored(cx.direction(), states));
    field(cx, cx.both(|t| tr!(t, "events-state")), states).into()
}
