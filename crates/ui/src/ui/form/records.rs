//! A list of records and the page of one of them: add, open, move, remove.

use iced::widget::{column, container, row, rule, scrollable};
use iced::{Alignment, Element, Length};

use super::edit::{Edit, New};
use super::line::at_start;
use super::order::Order;
use super::{BACK, Message, State};
use crate::edit::{Change, RecordRef};
use crate::kit::button::{Weight, button, glyph};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption, in_language, label, told};
use crate::kit::theme::{self, Panel, scroll, separator};
use crate::kit::tokens::{ICON_20, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::menu::{Item, menu};
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::reorder::dots;
use crate::kit::widget::rows::rows;
use crate::lang::{Direction, tr};
use crate::ui::frame::empty;
use crate::ui::menu;

/// The scrolling parts of all long lists, by name.
const LONG_LISTS: [&str; 3] = ["people-list", "life-periods", "life-all-places"];
/// More rows than this scroll by themselves.
const LONG: usize = 40;
/// Height of a row of a long list, logical px.
const LONG_ROW: f32 = 64.0;
/// Share of the window's height that a long list takes.
const LONG_SHARE: f32 = 0.6;
/// Least height of a long list, logical px: four rows.
const LEAST: f32 = 4.0 * LONG_ROW;

/// A row of a list.
pub struct Row<'a> {
    /// The record's name for [`super::State::open`]; also the row's.
    pub name: String,
    /// What the row is called: words of the case in a language.
    pub title: (crate::domain::words::LangTag, String),
    /// What is said beneath, in the language of the frame.
    pub under: String,
    /// What stands at the end: a state, a press.
    pub end: Option<Element<'a, Message>>,
    /// What else its menu offers, given its place and how many there are.
    pub can: Option<Can<'a>>,
}

/// What can be done with the record at a place of so many.
pub type Can<'a> = Box<dyn Fn(usize, usize) -> Vec<Item<Message>> + 'a>;

/// How a record is moved before the one above it, behind the one beneath it, and taken away.
pub struct Deeds {
    pub earlier: Option<Message>,
    pub later: Option<Message>,
    pub away: Message,
}

impl Deeds {
    /// Those of a record with a name of its own, at a place of so many.
    #[must_use]
    pub fn of(record: &RecordRef, at: usize, of: usize) -> Self {
        let shift = |to: usize| {
            let record = record.clone();
            Message::Edit(Edit::new(move |_| {
                Some(Change::Move { record: record.clone(), to: u32::try_from(to).ok()? })
            }))
        };
        let away = record.clone();
        Self {
            earlier: (at > 0).then(|| shift(at.saturating_sub(1))),
            later: (at + 1 < of).then(|| shift(at + 1)),
            away: Message::Edit(Edit::new(move |_| Some(Change::Remove(away.clone())))),
        }
    }

    /// The same as a menu offers it.
    #[must_use]
    pub fn items(self, cx: &Context<'_>) -> Vec<Item<Message>> {
        vec![
            menu::earlier(cx).says_maybe(self.earlier),
            menu::later(cx).says_maybe(self.later),
            menu::remove(cx).says(self.away),
        ]
    }
}

/// What can be done with a record that has a name of its own.
#[must_use]
pub fn can<'a>(cx: &Context<'a>, record: RecordRef) -> Option<Can<'a>> {
    let cx = *cx;
    Some(Box::new(move |at, of| Deeds::of(&record, at, of).items(&cx)))
}

/// A list of records with its heading, and the button for one more; in an order of the person's own, if there is one.
pub fn list<'a>(
    cx: &Context<'a>,
    order: Option<Order>,
    heading: Both,
    rows: Vec<Row<'a>>,
    none: (Icon, Both),
    add: Option<(String, String, New)>,
) -> Element<'a, Message> {
    let head = head(cx, heading, add);
    if rows.is_empty() {
        return column![head, empty(cx, none.0, none.1)].spacing(SPACE_12).into();
    }
    let mut body = column![].width(Length::Fill);
    let of = rows.len();
    let order = order.filter(|_| of > 1);
    for (at, record) in rows.into_iter().enumerate() {
        if at > 0 {
            body = body.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
        }
        body = body.push(placed(cx, order.as_ref(), (at, of), record));
    }
    let rtl = cx.direction() == Direction::RightToLeft;
    let card = container(group(rtl, body)).width(Length::Fill).on(cx.tokens, Panel::Card);
    column![head, card].spacing(SPACE_12).into()
}

/// A list that may have thousands of rows: beyond a few dozen it scrolls by itself, and only the rows in
/// sight are made. `name` is that of its scrolling part.
pub fn long_list<'a>(
    (cx, state, name): (&Context<'a>, &State, &'static str),
    order: Option<Order>,
    heading: Both,
    len: usize,
    row: impl Fn(usize) -> Option<Row<'a>>,
    none: (Icon, Both),
    add: Option<(String, String, New)>,
) -> Element<'a, Message> {
    if len <= LONG {
        return list(cx, order, heading, (0..len).filter_map(row).collect(), none, add);
    }
    let made = rows(len, LONG_ROW, state.sight(name), cx.window.height, |at| {
        let line = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
        let record = row(at).map(|record| placed(cx, order.as_ref(), (at, len), record));
        let record = container(column![].push(record)).height(LONG_ROW - cx.tokens.border);
        column![record.width(Length::Fill).align_y(Alignment::Center).clip(true), line].into()
    });
    let rtl = cx.direction() == Direction::RightToLeft;
    let part = scrollable(group(rtl, made))
        .id(name)
        .direction(theme::bar())
        .width(Length::Fill)
        .height((cx.window.height * LONG_SHARE).max(LEAST))
        .style(scroll(cx.tokens))
        .on_scroll(move |viewport| Message::Scrolled(name, viewport.into()));
    // Widgets in the same place share what they remember, and the lists of two steps may stand in one:
    // columns around them, as many as their place among all, keep one list from being scrolled as another.
    let apart = LONG_LISTS.iter().position(|list| *list == name).unwrap_or(LONG_LISTS.len());
    let part = (0..apart).fold(part.into(), |part: Element<'a, Message>, _| column![part].into());
    let card = container(part).width(Length::Fill).clip(true).on(cx.tokens, Panel::Card);
    column![head(cx, heading, add), card].spacing(SPACE_12).into()
}

/// The heading of a list, and what adds to it.
fn head<'a>(
    cx: &Context<'a>,
    heading: Both,
    add: Option<(String, String, New)>,
) -> Element<'a, Message> {
    let mut name = column![Element::from(label(cx, heading.first).card().fill())];
    if let Some((second, translator)) = heading.second.zip(cx.second) {
        let second = in_language(translator.language(), second).colour(cx.tokens.ink_2);
        name = name.push(at_start(cx, second));
    }
    let mut head = row![name.width(Length::Fill)].spacing(SPACE_12).align_y(Alignment::Center);
    if let Some((id, word, new)) = add {
        head = head.push(
            button(cx, Weight::Outlined, Some(Icon::Plus), word).id(id).on_press(Message::Add(new)),
        );
    }
    mirrored(cx.direction(), head)
}

/// A row in its place among so many; where there is an order, it can be put in another.
fn placed<'a>(
    cx: &Context<'a>,
    order: Option<&Order>,
    (at, of): (usize, usize),
    record: Row<'a>,
) -> Element<'a, Message> {
    let Some(order) = order else { return open_row(cx, record, (at, of), false) };
    let (name, words) = (record.name.clone(), record.title.1.clone());
    order.clone().row((&name, &words), at, of, open_row(cx, record, (at, of), true))
}

fn open_row<'a>(
    cx: &Context<'a>,
    mut record: Row<'a>,
    (at, of): (usize, usize),
    movable: bool,
) -> Element<'a, Message> {
    let (name, shown) = (record.name.clone(), record.title.1.clone());
    let can = record.can.take();
    let (row, cx) = (pressed_row(cx, record, movable), *cx);
    menu(name.clone(), row, move || {
        let open = menu::open(&cx).says(Message::Open(name.clone()));
        let more = can.as_ref().map(|can| can(at, of)).unwrap_or_default();
        let copy = menu::copy(&cx).copies(shown.clone());
        std::iter::once(open).chain(more).chain([copy]).collect()
    })
}

fn pressed_row<'a>(cx: &Context<'a>, record: Row<'a>, movable: bool) -> Element<'a, Message> {
    // French in a frame from right to left begins where the frame begins, like what stands beneath.
    let title = told(&record.title.0, record.title.1).sans().role(Role::Story);
    let mut words = column![at_start(cx, title)].width(Length::Fill);
    if !record.under.is_empty() {
        words = words.push(Element::from(caption(cx, record.under).fill()));
    }
    let line = row![]
        .push(movable.then(|| dots(cx.tokens, false)))
        .push(words)
        .push(glyph(cx, Icon::ChevronRight, ICON_20))
        .spacing(SPACE_12)
        .align_y(Alignment::Center);
    let press = pressable(cx.tokens, Look::quiet(cx.tokens), mirrored(cx.direction(), line))
        .id(record.name.clone())
        .width(Length::Fill)
        .padding([SPACE_8, SPACE_16])
        .on_press(Message::Open(record.name));
    let Some(end) = record.end else {
        return container(press).width(Length::Fill).into();
    };
    let padding = crate::kit::direction::padding(cx.direction(), 0.0, SPACE_12, 0.0, 0.0);
    if cx.slim() {
        let end =
            container(end).width(Length::Fill).align_x(crate::kit::direction::end(cx.direction()));
        return column![press, end.padding(padding)].spacing(SPACE_8).into();
    }
    let line =
        row![container(press).width(Length::Fill), end].spacing(SPACE_8).align_y(Alignment::Center);
    container(mirrored(cx.direction(), line)).padding(padding).width(Length::Fill).into()
}

/// Above the page of a record: back to the list, earlier, later, away.
pub fn tools<'a>(
    cx: &Context<'a>,
    record: &RecordRef,
    at: usize,
    of: usize,
) -> Element<'a, Message> {
    bar(cx, Deeds::of(record, at, of))
}

/// The same for one of several without a name of its own.
pub fn bar<'a>(cx: &Context<'a>, deeds: Deeds) -> Element<'a, Message> {
    let Deeds { earlier, later, away } = deeds;
    let t = cx.first;
    let back = button(cx, Weight::Outlined, Some(Icon::ArrowLeft), tr!(t, "form-back"))
        .id(BACK)
        .on_press(Message::Close);
    let mut tools = row![].spacing(SPACE_8).align_y(Alignment::Center);
    for (icon, id, word, message) in [
        (Icon::ArrowUp, "form-earlier", tr!(t, "form-earlier"), earlier),
        (Icon::ArrowDown, "form-later", tr!(t, "form-later"), later),
    ] {
        if let Some(message) = message {
            tools =
                tools.push(button(cx, Weight::Quiet, Some(icon), word).id(id).on_press(message));
        }
    }
    tools = tools.push(
        button(cx, Weight::Quiet, Some(Icon::Trash), tr!(t, "form-remove"))
            .id("form-remove")
            .on_press(away),
    );
    let tools = mirrored(cx.direction(), tools.wrap());
    let line = mirrored(cx.direction(), ends(back, tools, SPACE_8));
    container(line).padding([SPACE_8, 0.0]).into()
}
