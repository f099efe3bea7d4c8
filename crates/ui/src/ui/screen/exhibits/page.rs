//! What the parts of an exhibit's page are given, and a list of parts of its own.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use crate::domain::exhibit::Exhibit;
use crate::kit::button::{Weight, button};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, help, label};
use crate::kit::tokens::{SPACE_8, SPACE_12};
use crate::kit::widget::reorder::handle;
use crate::ui::desk::Desk;
use crate::ui::form::edit::Of;
use crate::ui::form::line::{Line, well};
use crate::ui::form::{Message, State, order};

/// What the parts of an exhibit's page are given.
pub(super) struct Page<'c, 'a> {
    pub(super) cx: &'c Context<'a>,
    pub(super) state: &'c State,
    pub(super) desk: &'c Desk<'a>,
    pub(super) exhibit: &'a Exhibit,
    pub(super) of: Of<Exhibit>,
}

impl<'c, 'a> Page<'c, 'a> {
    /// Where a control stands.
    pub(super) fn at(&self) -> (&'c Context<'a>, &'c State, &'c Desk<'a>) {
        (self.cx, self.state, self.desk)
    }
}

/// What a list of parts is called.
pub(super) struct Parts {
    pub(super) id: &'static str,
    /// Its heading and a line of help, where it has some.
    pub(super) heading: Option<(Both, String)>,
    /// What adds one.
    pub(super) add: String,
    /// What takes one away.
    pub(super) remove: String,
}

/// Several parts, each in a well with its number, with a way to add one and to take one away.
pub(super) fn several<'a, T>(
    (cx, desk): (&Context<'a>, &Desk<'a>),
    Parts { id, heading, add, remove }: Parts,
    all: &'a [T],
    of: &Of<Vec<T>>,
    number: impl Fn(usize) -> String,
    lines: impl Fn(usize, &'a T) -> Vec<Line<'a>>,
) -> Element<'a, Message>
where
    T: Clone + Default + Send + Sync + 'static,
{
    let mut parts = column![].spacing(SPACE_12);
    if let Some((heading, explained)) = heading {
        parts = parts.push(both_ends(cx, heading, Role::Body, true));
        parts = parts.push(Element::from(help(cx, explained).caption().fill()));
    }
    for (at, one) in all.iter().enumerate() {
        let away = button(cx, Weight::Quiet, Some(Icon::Cross), remove.clone())
            .id(format!("{id}-remove-{at}"))
            .on_press(Message::Edit(of.remove(at)));
        let grip =
            (desk.writable && all.len() > 1).then(|| handle(cx.tokens, format!("{id}-grip-{at}")));
        let head = row![]
            .push(grip)
            .push(Element::from(label(cx, number(at)).strong().fill()))
            .push(away)
            .spacing(SPACE_8)
            .align_y(Alignment::Center);
        let part = column![mirrored(cx.direction(), head), well(cx, lines(at, one))];
        let keeps = |to: usize| format!("{id}-remove-{to}");
        let part = part.spacing(SPACE_8);
        parts = parts.push(order::value(desk, id, (at, all.len()), of, keeps, part));
    }
    let add = button(cx, Weight::Outlined, Some(Icon::Plus), add)
        .id(format!("{id}-add"))
        .on_press(Message::Edit(of.add(T::default())));
    parts.push(mirrored(cx.direction(), row![add].width(Length::Fill))).into()
}
