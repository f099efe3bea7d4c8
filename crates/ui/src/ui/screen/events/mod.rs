//! The events: the list in order of time, the timeline above it, one event beside it.

mod anchored;
mod answer;
mod editor;
mod elide;
mod kinds;
mod known;
mod links;
mod list;
mod page;
mod person;
mod questions;
mod state;
#[cfg(test)]
mod tests;
mod timeline;
mod words;

use std::collections::BTreeSet;

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};

use crate::domain::event::Event;
use crate::domain::id::EventId;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines};
use crate::kit::pane::Pane;
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::one_stop;
use crate::kit::widget::keys::keys;
use crate::kit::widget::rows::Sight;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::divided::{Widened, divided};
use crate::ui::form;
use crate::ui::form::page::{next_press, next_step};
use crate::ui::frame::{empty, title};
use crate::ui::step::Step;

pub use self::state::{glossary, state};

/// Least height of a window that has room for the timeline above the list, logical px.
const ROOM_FOR_TIMELINE: f32 = 680.0;

/// What the step remembers: what is selected, shown and folded out, and what is typed that no case holds.
#[derive(Debug, Default)]
pub struct Events {
    selected: Option<EventId>,
    /// Sensitive events that were asked for.
    shown: BTreeSet<EventId>,
    sight: Sight,
    /// Where there is no room for both: the event is on screen, not the list.
    in_event: bool,
    /// What is folded out and half typed of the selected event.
    form: form::State,
    /// The event that was removed last, and its place in the list.
    removed: Option<(Box<Event>, u32)>,
    /// What stood after it in time, or before where it was the last: at hand once it is gone.
    near: Option<EventId>,
}

/// Where the selection goes in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// By so many rows, up if negative.
    By(isize),
    First,
    Last,
}

/// What happened in the step.
#[derive(Clone, Debug)]
pub enum Message {
    Add,
    /// Remove the selected event.
    Remove,
    /// Put the removed event back.
    Restore,
    /// An event was pressed: select it, and show it if it is sensitive.
    Press(EventId),
    /// An event is what is to be done with: select it, and show no more of it.
    Select(EventId),
    /// Show the selected sensitive event, or mask it again.
    Show(bool),
    Go(Go),
    /// Move the event up or down among those no date puts in order.
    Shift(bool),
    /// The list was scrolled.
    Scrolled(Sight),
    /// Back to the list.
    Back,
    /// The list was made wider.
    Widened(Widened),
    /// In the questions of the selected event.
    Form(form::Message),
}

impl Events {
    /// Opens an event, as another step asks for it.
    pub fn show(&mut self, id: &EventId) {
        self.select(id.clone());
        self.in_event = true;
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        if desk.facing_person {
            return person::view(self, desk, cx);
        }
        let content = if cx.narrow() { self.alone(desk, cx) } else { self.beside(desk, cx) };
        let padding = if cx.very_narrow() { [SPACE_12, SPACE_16] } else { [SPACE_16, SPACE_24] };
        let content = container(content).padding(padding).height(Length::Fill);
        keys(content, state::on_key)
    }

    /// The timeline over the list, and the event beside them from top to bottom.
    fn beside<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let drawn = if cx.window.height >= ROOM_FOR_TIMELINE {
            timeline::view(self, desk, cx)
        } else {
            None
        };
        let legend = drawn.is_some().then(|| list::legend(&desk.case.events, cx));
        let start = column![].push(drawn).push(self.list_card(desk, cx)).push(legend);
        let event = match self.shown_beside(desk, cx) {
            Some(event) => editor::view(self, event, desk, cx),
            None => nothing_there(cx),
        };
        let parts = [
            container(start.spacing(SPACE_8)).width(Length::Fill).into(),
            container(event).width(Length::Fill).height(Length::Fill).into(),
        ];
        column![self.head(desk, cx), divided(cx, Pane::Events, parts, Message::Widened)]
            .spacing(SPACE_12)
            .into()
    }

    /// The list, or the event with a way back.
    fn alone<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        match self.event(desk).filter(|_| self.in_event) {
            Some(event) => {
                let back =
                    button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(cx.first, "events-back"))
                        .id("events-back")
                        .on_press(Message::Back);
                let line = mirrored(cx.direction(), row![back, space().width(Length::Fill)]);
                column![line, editor::view(self, event, desk, cx)].spacing(SPACE_8).into()
            }
            None => {
                let next = next_step(cx, Step::Events, on);
                // Not at the foot, where what is said would move it.
                column![self.head(desk, cx)]
                    .push(next)
                    .push(self.list_card(desk, cx))
                    .spacing(SPACE_12)
                    .into()
            }
        }
    }

    fn head<'a>(&self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let add = button(cx, Weight::Primary, Some(Icon::Plus), tr!(cx.first, "events-add"))
            .id("events-add")
            .on_press_maybe(desk.writable.then_some(Message::Add));
        // Beneath the list it would take a row of it.
        let next = next_press(cx, Step::Events, on).filter(|_| !cx.narrow());
        let tools = row![add].push(next).spacing(SPACE_8);
        title(cx, Step::Events, Some(mirrored(cx.direction(), tools)))
    }

    fn list_card<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let list = if desk.case.events.is_empty() {
            let words = cx.both(|t| tr!(t, "events-empty"));
            container(empty(cx, Icon::List, words)).padding(SPACE_16).into()
        } else {
            one_stop(list::view(self, desk, cx))
        };
        let mut parts = column![];
        if let Some(banner) = self.removed_banner(desk, cx) {
            parts = parts.push(banner);
        }
        container(parts.push(list))
            .width(Length::Fill)
            .height(Length::Fill)
            .padding([SPACE_8, cx.tokens.border])
            .clip(true)
            .on(cx.tokens, Panel::Card)
    }

    /// What was removed a moment ago can be put back.
    fn removed_banner<'a>(
        &self,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let (event, _) = self.removed.as_ref()?;
        if desk.case.event(&event.id).is_some() {
            return None;
        }
        let words = cx.both(|t| tr!(t, "events-removed"));
        let line = row![
            container(both_lines(cx, words, Role::Body)).width(Length::Fill),
            button(cx, Weight::Accent, Some(Icon::Undo), tr!(cx.first, "events-restore"))
                .id("events-restore")
                .on_press(Message::Restore),
        ]
        .align_y(Alignment::Center);
        let line = container(mirrored(cx.direction(), line)).padding([SPACE_8, SPACE_16]);
        Some(line.on(cx.tokens, Panel::Accent))
    }
}

/// What stands beside an empty list.
fn nothing_there<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let words = cx.both(|t| tr!(t, "events-begin"));
    container(empty(cx, Icon::Feather, words)).width(Length::Fill).into()
}

/// On to another step.
fn on(step: Step) -> Message {
    Message::Form(form::Message::Go(step))
}
