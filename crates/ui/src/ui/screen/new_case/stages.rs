//! The three steps at the head of the screen, and the title of each.

use iced::widget::{column, container, row, rule};
use iced::{Alignment, Background, Border, Element, Length};

use super::{Message, Stage};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, in_language, label};
use crate::kit::theme::separator;
use crate::kit::tokens::{ICON_16, ICON_28, SPACE_12, SPACE_16};
use crate::kit::widget::ends::ends;
use crate::lang::language::digits;
use crate::lang::tr;

/// The three steps, the current one strong.
pub(super) fn view<'a>(current: Stage, cx: &Context<'a>) -> Element<'a, Message> {
    let mut line = row![].spacing(SPACE_16).align_y(Alignment::Center);
    for (number, stage) in [Stage::Languages, Stage::Words, Stage::Place].into_iter().enumerate() {
        if cx.very_narrow() && stage != current {
            continue;
        }
        if number > 0 && !cx.very_narrow() {
            let between = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
            line = line.push(container(between).width(48.0));
        }
        line = line.push(one(number + 1, stage, current, cx));
    }
    mirrored(cx.direction(), line.width(Length::Fill))
}

fn one<'a>(number: usize, stage: Stage, current: Stage, cx: &Context<'a>) -> Element<'a, Message> {
    let words = cx.both(|t| match stage {
        Stage::Languages => tr!(t, "entry-step-languages"),
        Stage::Words => tr!(t, "entry-step-words"),
        Stage::Place => tr!(t, "entry-step-place"),
    });
    let mut first = label(cx, words.first);
    if stage == current {
        first = first.strong();
    }
    let mut lines = column![Element::from(first)];
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption();
        lines = lines.push(Element::from(second.colour(cx.tokens.ink_2)));
    }
    let content = row![mark(number, stage, current, cx), lines.align_x(start(cx.direction()))];
    mirrored(cx.direction(), content.spacing(SPACE_12).align_y(Alignment::Center))
}

fn mark<'a>(number: usize, stage: Stage, current: Stage, cx: &Context<'a>) -> Element<'a, Message> {
    let t = *cx.tokens;
    let (ground, ink, line) = match stage.cmp(&current) {
        std::cmp::Ordering::Less => (t.accent_soft, t.accent, t.accent_line),
        std::cmp::Ordering::Equal => (t.accent, t.on_accent, t.accent),
        std::cmp::Ordering::Greater => (t.paper, t.ink_2, t.line_strong),
    };
    let inside: Element<'a, Message> = if stage < current {
        Icon::Check.text(ICON_16, ink).into()
    } else {
        let figure = digits(&number.to_string(), cx.first.language());
        label(cx, figure).caption().strong().colour(ink).into()
    };
    container(inside)
        .center(ICON_28)
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: Border { color: line, width: 2.0, radius: (ICON_28 / 2.0).into() },
            ..container::Style::default()
        })
        .into()
}

/// The title of a step, the other language at the end of its line or beneath at its own side.
pub(super) fn title<'a>(cx: &Context<'a>, words: Both) -> Element<'a, Message> {
    let first = label(cx, words.first).title();
    let Some((second, translator)) = words.second.zip(cx.second) else {
        return first.fill().into();
    };
    let second = in_language(translator.language(), second).role(Role::Card);
    mirrored(cx.direction(), ends(first, second.colour(cx.tokens.ink_2), SPACE_16))
}
