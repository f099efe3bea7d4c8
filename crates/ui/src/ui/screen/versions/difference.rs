//! One difference: what it is, the words of each side beside one another, what is taken.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::{Message, Second};
use crate::edit::merge::{By, Choice, Difference};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines, caption, help, label, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, pressable};
use crate::lang::{Direction, Translator, tr};
use crate::ui::differences::{OneSide, sides, title};

/// The card of the difference at this place of the list.
pub(super) fn card<'a>(
    at: usize,
    difference: &'a Difference,
    chosen: Option<Choice>,
    (second, masked): (Second, bool),
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let told = if masked { mask(at, difference, cx) } else { both_sides(difference, second, cx) };
    let inner = column![
        Element::from(label(cx, title(difference, cx.first)).strong().fill()),
        both_lines(cx, cx.both(|t| how(difference, second, t)), Role::Caption),
        told,
        choices(at, difference, chosen, second, cx),
    ]
    .spacing(SPACE_8);
    let ground = if chosen.is_none() { Panel::Amber } else { Panel::Card };
    container(inner).padding(SPACE_16).width(Length::Fill).on(cx.tokens, ground)
}

fn both_sides<'a>(
    difference: &Difference,
    second: Second,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let (left, right) = sides(difference, cx.first);
    let [one, other] = match second {
        Second::Apart => [1, 2].map(|number| tr!(cx.first, "versions-number", number = number)),
        Second::Before => [tr!(cx.first, "saves-now"), tr!(cx.first, "saves-then")],
    };
    let [left, right] = [(left, one), (right, other)].map(|(side, name)| words(side, name, cx));
    if cx.very_narrow() {
        return column![left, right].spacing(SPACE_8).into();
    }
    mirrored(cx.direction(), row![left, right].spacing(SPACE_16).width(Length::Fill))
}

/// In the place of words that others in the room should not read by chance.
fn mask<'a>(at: usize, difference: &Difference, cx: &Context<'a>) -> Element<'a, Message> {
    let show = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "events-show"))
        .id(format!("versions-{at}-show"))
        .on_press(Message::Unmask(difference.spot.clone()));
    mirrored(cx.direction(), row![show].width(Length::Fill).wrap())
}

fn how(difference: &Difference, second: Second, t: &Translator) -> String {
    if second == Second::Before {
        return match (difference.left.is_some(), difference.right.is_some()) {
            (true, false) => tr!(t, "saves-added"),
            (false, _) => tr!(t, "saves-gone"),
            (true, true) => tr!(t, "saves-changed"),
        };
    }
    let (own, other, number) = match difference.by {
        By::Left => (&difference.left, &difference.right, 1),
        By::Right => (&difference.right, &difference.left, 2),
        By::Both => return tr!(t, "versions-changed-both"),
    };
    match (own.is_some(), other.is_some()) {
        (true, false) => tr!(t, "versions-only", number = number),
        (false, _) => tr!(t, "versions-gone", number = number),
        (true, true) => tr!(t, "versions-changed", number = number),
    }
}

fn words<'a>(side: OneSide, heading: String, cx: &Context<'a>) -> Element<'a, Message> {
    let mut lines = column![Element::from(caption(cx, heading).fill())].spacing(SPACE_4);
    if !side.there {
        lines = lines.push(Element::from(help(cx, tr!(cx.first, "versions-not-there")).fill()));
    } else if side.said.is_empty() && !side.more {
        lines = lines.push(Element::from(help(cx, tr!(cx.first, "versions-no-words")).fill()));
    }
    for said in side.said {
        lines = lines.push(Element::from(told(&said.lang, said.text).fill()));
    }
    if side.more {
        lines = lines.push(Element::from(help(cx, tr!(cx.first, "versions-more")).fill()));
    }
    container(lines).padding(SPACE_12).width(Length::Fill).on(cx.tokens, Panel::Well)
}

fn choices<'a>(
    at: usize,
    difference: &'a Difference,
    chosen: Option<Choice>,
    second: Second,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let [one, other] = match second {
        Second::Apart => {
            [tr!(cx.first, "versions-take-first"), tr!(cx.first, "versions-take-second")]
        }
        Second::Before => [tr!(cx.first, "saves-as-now"), tr!(cx.first, "saves-as-then")],
    };
    let both = difference.left.is_some() && difference.right.is_some();
    let both = both && difference.can_keep_both();
    let offered = [
        (Choice::Left, "1", one),
        (Choice::Right, "2", other),
        (Choice::Both, "both", tr!(cx.first, "versions-take-both")),
    ];
    let offered = offered.into_iter().filter(|(choice, ..)| both || *choice != Choice::Both);
    let chips = offered.map(|(choice, name, words)| {
        // Where one side has nothing, both is the side that has something.
        let taken = match chosen {
            Some(Choice::Both) if !both && difference.left.is_some() => Some(Choice::Left),
            Some(Choice::Both) if !both => Some(Choice::Right),
            chosen => chosen,
        };
        let message = Message::Choose(difference.spot.clone(), choice);
        chip(cx, words, taken == Some(choice), format!("versions-{at}-{name}"), message)
    });
    let chips = row(chips).spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), chips))
}

fn chip<'a>(
    cx: &Context<'a>,
    words: String,
    chosen: bool,
    id: String,
    message: Message,
) -> Element<'a, Message> {
    let mut content = row![].spacing(SPACE_8).align_y(Alignment::Center);
    if chosen {
        content = content.push(Icon::Check.text(ICON_16, cx.tokens.accent));
    }
    content = content.push(Element::from(label(cx, words)));
    let look = if chosen { Look::chosen(cx.tokens) } else { Look::outlined(cx.tokens) };
    pressable(cx.tokens, look, mirrored(cx.direction(), content))
        .id(id)
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(message)
        .into()
}
