//! One event, question after question.

use iced::widget::{column, container, row, rule, scrollable, space};
use iced::{Alignment, Element, Length};

use super::answer::neighbour;
use super::open::{self, Open};
use super::pair::{at_start, pair};
use super::text::Text;
use super::{Events, Fold, Message, helper, known, links, list, more, print, when};
use crate::domain::event::{Event, EventKind, Sensitivity};
use crate::lang::tr;
use crate::ui::button::{Weight, button};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::field;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, both_lines, caption};
use crate::ui::screen::record;
use crate::ui::theme::{Panel, bar, panel, scroll, separator};
use crate::ui::tokens::{ICON_28, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::ui::widget::group::group;

/// Kinds of events as they are offered: ordinary life first, so that nothing opens on violence.
const KINDS: [(&str, &[EventKind]); 5] = [
    (
        "events-kinds-life",
        &[
            EventKind::Birth,
            EventKind::Studies,
            EventKind::Employment,
            EventKind::Dismissal,
            EventKind::Residence,
            EventKind::Marriage,
            EventKind::Death,
            EventKind::MilitaryService,
        ],
    ),
    (
        "events-kinds-engaged",
        &[
            EventKind::Commitment,
            EventKind::Publication,
            EventKind::Demonstration,
            EventKind::SurPlace,
            EventKind::PublicExposure,
        ],
    ),
    (
        "events-kinds-harm",
        &[
            EventKind::Threat,
            EventKind::DigitalThreat,
            EventKind::Summons,
            EventKind::Search,
            EventKind::Arrest,
            EventKind::Detention,
            EventKind::Release,
            EventKind::Trial,
            EventKind::Violence,
            EventKind::Torture,
            EventKind::SexualViolence,
            EventKind::RepressionOfOthers,
            EventKind::PressureOnRelatives,
            EventKind::ServiceApproach,
            EventKind::SurveillanceInFrance,
            EventKind::Hiding,
        ],
    ),
    (
        "events-kinds-way",
        &[
            EventKind::Visa,
            EventKind::Departure,
            EventKind::Transit,
            EventKind::Arrival,
            EventKind::ReturnTrip,
        ],
    ),
    (
        "events-kinds-since",
        &[
            EventKind::LawfulStay,
            EventKind::EmbassyContact,
            EventKind::Procedure,
            EventKind::Unspecified,
        ],
    ),
];

/// The name of what scrolls the event.
pub(super) const SCROLLED: &str = "events-editor";

/// The selected event; masked, it says only that it is sensitive.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let content =
        if list::is_masked(event, state) { veil(cx) } else { questions(state, event, desk, cx) };
    container(
        scrollable(container(content).padding(SPACE_16))
            .id(SCROLLED)
            .direction(bar())
            .width(Length::Fill)
            .height(Length::Fill)
            .style(scroll(cx.tokens)),
    )
    .width(Length::Fill)
    .height(Length::Fill)
    .style(panel(cx.tokens, Panel::Card))
    .clip(true)
    .into()
}

/// What stands before a sensitive event.
pub(super) fn veil<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let words = cx.both(|t| tr!(t, "events-veiled"));
    let content = column![
        Element::from(Icon::EyeOff.text(ICON_28, cx.tokens.ink_3)),
        both_lines(cx, words, Role::Body),
        button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "events-show"))
            .id("events-show")
            .on_press(Message::Show(true)),
    ]
    .spacing(SPACE_16)
    .align_x(Alignment::Center);
    container(content).width(Length::Fill).padding(SPACE_16).into()
}

fn questions<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let text =
        |label: Both, text, lines| Element::from(field(cx, label, pair(cx, text, event, lines)));
    let what = field(cx, cx.both(|t| tr!(t, "events-what")), pair(cx, Text::What, event, 3));
    let mut parts = column![
        open::leaving(what, Open::What, event, state, desk, cx),
        when::view(state, event, desk, cx),
        links::place(state, event, desk, cx),
        links::people(state, event, desk, cx),
        known::view(state, event, desk, cx),
        text(cx.both(|t| tr!(t, "events-title")), Text::Title, 1),
        kind(state, event, cx),
        links::exhibits(state, event, desk, cx),
    ]
    .spacing(SPACE_16);
    parts = parts.push(line(cx)).push(more::view(state, event, desk, cx));
    parts = parts.push(line(cx)).push(print::view(state, event, desk, cx));
    parts = parts.push(line(cx)).push(helper::view(state, event, cx));
    parts.push(line(cx)).push(tools(event, desk, cx)).into()
}

pub(super) fn line<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    rule::horizontal(cx.tokens.border).style(separator(cx.tokens)).into()
}

/// A button that folds something out, with what is chosen.
pub(super) fn fold_button<'a>(
    cx: &Context<'a>,
    id: &'static str,
    word: String,
    open: bool,
    message: Message,
) -> Element<'a, Message> {
    let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
    at_start(cx, button(cx, Weight::Outlined, Some(icon), word).id(id).on_press(message))
}

/// What kind of event it is: grouped, folded in.
fn kind<'a>(state: &'a Events, event: &'a Event, cx: &Context<'a>) -> Element<'a, Message> {
    let open = state.open == Some(Fold::Kind);
    let word = match &event.kind {
        EventKind::Unspecified => tr!(cx.first, "events-kind-choose"),
        kind => record::capital(&cx.first.name_of(kind)),
    };
    let button = fold_button(cx, "events-kind", word, open, Message::Fold(Fold::Kind));
    let mut parts = column![button].spacing(SPACE_8);
    if open {
        for (name, kinds) in KINDS {
            let heading = cx.both(|t| t.named(name).unwrap_or_default());
            parts = parts.push(both_ends(cx, heading, Role::Caption, true));
            parts = parts.push(kind_chips(kinds, event, cx));
        }
    }
    field(cx, cx.both(|t| tr!(t, "events-kind")), parts).into()
}

fn kind_chips<'a>(kinds: &[EventKind], event: &Event, cx: &Context<'a>) -> Element<'a, Message> {
    let chips = kinds.iter().map(|kind| {
        let chosen = event.kind == *kind;
        let weight = if chosen { Weight::Primary } else { Weight::Outlined };
        button(cx, weight, chosen.then_some(Icon::Check), cx.first.name_of(kind))
            .id(format!("events-kind-{}", kind.as_str()))
            .on_press(Message::Edit(super::Edit::Kind(kind.clone())))
            .into()
    });
    let chips = row(chips).spacing(SPACE_4).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    group(super::pair::is_mirrored(cx), mirrored(cx.direction(), chips))
}

/// Its place among events no date puts in order; masking it; removing it.
fn tools<'a>(event: &'a Event, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let movable = |up| neighbour(event, up, desk).map(|_| Message::Shift(up));
    let (above, below) = (movable(true), movable(false));
    let stuck = above.is_none() && below.is_none();
    let mut tools = row![
        button(cx, Weight::Quiet, Some(Icon::ArrowUp), tr!(t, "events-up"))
            .id("events-up")
            .on_press_maybe(above),
        button(cx, Weight::Quiet, Some(Icon::ArrowDown), tr!(t, "events-down"))
            .id("events-down")
            .on_press_maybe(below),
        button(cx, Weight::Quiet, Some(Icon::Trash), tr!(t, "events-remove"))
            .id("events-remove")
            .on_press_maybe(desk.writable.then_some(Message::Remove)),
    ]
    .spacing(SPACE_4);
    if event.sensitivity != Sensitivity::Print {
        tools = tools.push(
            button(cx, Weight::Quiet, Some(Icon::EyeOff), tr!(t, "events-mask"))
                .id("events-mask")
                .on_press(Message::Show(false)),
        );
    }
    let tools = mirrored(cx.direction(), tools.width(Length::Fill).wrap());
    let why = stuck.then(|| Element::from(caption(cx, tr!(t, "events-stuck")).fill()));
    column![tools, space().height(SPACE_4)].push(why).spacing(SPACE_12).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, Translator};

    #[test]
    fn every_kind_is_offered_once_under_a_heading_of_every_language() {
        let mut offered: Vec<&EventKind> = KINDS.iter().flat_map(|(_, kinds)| *kinds).collect();
        offered.sort();
        let mut all: Vec<&EventKind> = EventKind::ALL.iter().collect();
        all.sort();
        assert_eq!(offered, all);
        for language in [Language::French, Language::English, Language::Dari] {
            let t = Translator::new(language);
            assert!(KINDS.iter().all(|(name, _)| t.named(name).is_some()));
        }
    }
}
