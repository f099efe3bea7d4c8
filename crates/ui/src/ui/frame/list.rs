//! The steps in their groups, each with its state.

use iced::widget::{column, container, row, scrollable, space};
use iced::{Alignment, Element, Length, Padding};

use super::{Frame, Message, step_id};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, label};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, STEPS, TARGET};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, pressable};
use crate::lang::{Direction, tr};
use crate::report::access::Role as Spoken;
use crate::ui::desk::Desk;
use crate::ui::screen;
use crate::ui::step::{Group, Step, StepState};

pub(super) fn steps<'a>(frame: Frame, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mut list = column![].padding([SPACE_4, SPACE_8]);
    for part in Group::ALL {
        let listed = part.steps().iter().filter(|s| !frame.express || Step::EXPRESS.contains(s));
        let mut rows = listed.map(|step| step_row(*step, frame.step, desk, cx)).peekable();
        if rows.peek().is_none() {
            continue;
        }
        let name = both_ends(cx, cx.both(|t| part.name(t)), Role::Caption, true);
        list = list.push(container(name).padding(Padding::from([SPACE_4, SPACE_8])));
        list = rows.fold(list, iced::widget::Column::push);
    }
    let word =
        if frame.express { tr!(cx.first, "desk-all-steps") } else { tr!(cx.first, "desk-express") };
    let express = button(cx, Weight::Accent, Some(Icon::SkipForward), word)
        .id("frame-express")
        .on_press(Message::Express(!frame.express));
    list = list
        .push(space().height(SPACE_4))
        .push(mirrored(cx.direction(), row![express].width(Length::Fill)));
    let width = if cx.very_narrow() { Length::Fill } else { Length::Fixed(STEPS) };
    container(
        scrollable(group(cx.direction() == Direction::RightToLeft, list))
            .direction(bar())
            .width(Length::Fill)
            .height(Length::Fill)
            .style(scroll(cx.tokens)),
    )
    .width(width)
    .height(Length::Fill)
    .on(cx.tokens, Panel::Sunken)
}

fn step_row<'a>(
    step: Step,
    current: Step,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let on = step == current;
    let state = screen::state(step, desk);
    let colour = match state {
        StepState::NotYet | StepState::Begun => t.ink_3,
        StepState::Filled => t.accent,
        StepState::Reread => t.amber,
    };
    // The step on screen is marked by its ground and bar: bold words might take another line and push the rest down.
    let name = label(cx, step.name(cx.first)).fill();
    let state = row![
        Element::from(state.icon().text(ICON_16, colour)),
        Element::from(label(cx, state.word(cx.first)).caption().colour(colour).one_line())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    let content = row![Element::from(name), mirrored(cx.direction(), state)]
        .spacing(SPACE_4)
        .align_y(Alignment::Center);
    let mut look = Look::quiet(t);
    if on {
        look.ground = Some(t.surface);
        look.hover = Some(t.surface);
        look.line = t.accent_line;
        look.bar = Some(t.accent);
    } else {
        look.hover = Some(t.paper);
    }
    pressable(t, look, mirrored(cx.direction(), content))
        .id(step_id(step))
        .role(Spoken::Row)
        .on(on)
        .width(Length::Fill)
        .height(TARGET)
        .padding([0.0, SPACE_8])
        .mirrored(cx.direction() == Direction::RightToLeft)
        .on_press(Message::Go(step))
        .into()
}
