//! What is typed and what it finds, over the desk.

use iced::widget::{column, container, row, scrollable, space};
use iced::{Alignment, Element, Length};

use super::index::Hit;
use super::texts::{Kind, Spot};
use super::{FIELD, Find, Found, LIST, Message, on_key};
use crate::domain::words::LangTag;
use crate::kit::button::{Weight, button, choice_row};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, in_language, label, told};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::keys::keys_first;
use crate::kit::widget::menu::menu;
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};
use crate::review::Ref;
use crate::ui::desk::Desk;
use crate::ui::frame::LOW;
use crate::ui::menu;
use crate::ui::screen::record;

/// The widest it gets, logical px.
const WIDEST: f32 = 720.0;

/// The field, and what was found so far.
pub fn view<'a>(find: &'a Find, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let lang = LangTag::from(cx.first.language().tag());
    let field = editor(cx.tokens, FIELD, find.typed.as_str(), &lang)
        .one_line()
        .placeholder(tr!(cx.first, "find-field"))
        .on_submit(Message::Taken)
        .on_edit(Message::Typed);
    let close = button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "find-close"))
        .id("find-close")
        .on_press(Message::Closed);
    let (head, close) = if cx.window.height < LOW {
        (space().into(), Some(close))
    } else {
        (mirrored(cx.direction(), ends(names(cx), close, SPACE_8)), None)
    };
    // The field stands at the same place of either, and keeps the keyboard when the window gets lower.
    let line = row![container(Element::from(field)).width(Length::Fill)].push(close);
    let line = mirrored(cx.direction(), line.spacing(SPACE_8).align_y(Alignment::Center));
    let mut inner = column![head, line].spacing(SPACE_12);
    inner = inner.push(if find.found.is_empty() {
        let words = Element::from(caption(cx, nothing(find, desk, cx)).fill());
        scrollable(words).direction(bar()).style(scroll(cx.tokens)).into()
    } else {
        list(find, desk, cx)
    });
    let panel = container(inner)
        .padding(SPACE_16)
        .max_width(WIDEST)
        .max_height(cx.window.height - 2.0 * SPACE_16)
        .on(cx.tokens, Panel::Raised);
    let veil = cx.tokens.veil;
    let over = container(panel)
        .center_x(Length::Fill)
        .height(Length::Fill)
        .padding(SPACE_16)
        .style(move |_| container::Style::default().background(veil));
    iced::widget::opaque(keys_first(over, on_key))
}

/// What the sheet is called; a low window has no room for it.
fn names<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let title = cx.both(|t| tr!(t, "find-title"));
    let mut names = row![Element::from(label(cx, title.first).card())];
    if let Some((second, translator)) = title.second.zip(cx.second) {
        let second = in_language(translator.language(), second).role(Role::Card);
        names = names.push(Element::from(second.colour(cx.tokens.ink_2)));
    }
    mirrored(cx.direction(), names.spacing(SPACE_16).align_y(Alignment::Center).wrap())
}

/// What is said where nothing is listed.
fn nothing(find: &Find, desk: &Desk<'_>, cx: &Context<'_>) -> String {
    match (find.typed.trim().is_empty(), desk.facing_person) {
        (true, true) => tr!(cx.first, "find-help-facing"),
        (true, false) => tr!(cx.first, "find-help"),
        (false, _) => tr!(cx.first, "find-nothing"),
    }
}

fn list<'a>(find: &'a Find, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mut lines = column![].spacing(SPACE_4).width(Length::Fill);
    let mut at = 0;
    for (number, found) in find.found.iter().enumerate() {
        let heading = both_ends(cx, kind(found.kind, found.hits.len(), cx), Role::Caption, true);
        lines = lines.push(container(heading).padding([SPACE_4, SPACE_12]));
        for hit in found.shown() {
            lines = lines.push(hit_row(find, hit, at, desk, cx));
            at += 1;
        }
        lines = lines.push(more(number, found, cx));
    }
    scrollable(lines).id(LIST).direction(bar()).style(scroll(cx.tokens)).into()
}

/// The way to those of a kind that are not shown.
fn more<'a>(number: usize, found: &Found, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let beyond = found.hits.len() - found.shown().len();
    let press = button(cx, Weight::Quiet, None, tr!(cx.first, "find-more", count = beyond))
        .id(format!("find-more-{number}"))
        .on_press(Message::More(number));
    let press = container(press).width(Length::Fill).align_x(start(cx.direction()));
    (beyond > 0).then(|| press.into())
}

fn kind(kind: Kind, count: usize, cx: &Context<'_>) -> Both {
    cx.both(|t| match kind {
        Kind::Event => tr!(t, "find-events", count = count),
        Kind::Person => tr!(t, "find-people", count = count),
        Kind::Place => tr!(t, "find-places", count = count),
        Kind::Exhibit => tr!(t, "find-exhibits", count = count),
        Kind::Account => tr!(t, "find-account", count = count),
        Kind::Life => tr!(t, "find-life", count = count),
        Kind::Procedure => tr!(t, "find-procedure", count = count),
        Kind::Note => tr!(t, "find-notes", count = count),
    })
}

fn hit_row<'a>(
    find: &Find,
    hit: &Hit,
    at: usize,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let (icon, name, beside) = match &find.index.entry(hit)?.spot {
        Spot::Record(record) => {
            let name = name(desk, cx.first, record);
            let beside = beside(desk, cx, record).filter(|beside| *beside != name);
            (record::icon(record), name, beside)
        }
        Spot::Step(step) => (step.icon(), step.name(cx.first), None),
    };
    let excerpt = find.index.excerpt(hit, &find.typed).filter(|excerpt| excerpt.line != name);
    let title = Element::from(label(cx, name.clone()).strong().fill());
    let title: Element<'a, Message> = match beside {
        Some(beside) => mirrored(
            cx.direction(),
            row![title, Element::from(caption(cx, beside).one_line())]
                .spacing(SPACE_8)
                .align_y(Alignment::Center),
        ),
        None => title,
    };
    let line = excerpt.as_ref().map_or_else(|| name.clone(), |excerpt| excerpt.line.clone());
    let lang = find.index.text(hit).map(|text| text.lang.clone()).unwrap_or_default();
    let excerpt = excerpt.map(|excerpt| {
        let words = told(&lang, excerpt.line).caption().colour(cx.tokens.ink_2);
        Element::from(words.marking(excerpt.found, cx.tokens.accent_soft).fill_in_list(cx))
    });
    let words = column![title].push(excerpt).width(Length::Fill);
    let content = row![Element::from(icon.text(ICON_16, cx.tokens.ink_3)), words]
        .spacing(SPACE_12)
        .align_y(Alignment::Center);
    let row = choice_row(cx, mirrored(cx.direction(), content), at == find.row)
        .id(row_id(at))
        .on_press(Message::Pressed(at));
    let cx = *cx;
    let items = move || {
        let open = menu::open(&cx).says(Message::Pressed(at));
        vec![open, menu::copy(&cx).copies(line.clone())]
    };
    Some(menu(row_id(at), row, items))
}

/// What a record is called; what there is one of is called by its kind. So is everything while the screen is turned to
/// the person: a title may hold a name that is hidden there, the line beneath was looked through for them.
pub(super) fn name(desk: &Desk<'_>, t: &Translator, record: &Ref) -> String {
    let name = record::name(desk, t, record);
    if desk.facing_person || name.is_empty() { record::kind(desk, t, record) } else { name }
}

/// When an event was; the number of an exhibit.
fn beside(desk: &Desk<'_>, cx: &Context<'_>, record: &Ref) -> Option<String> {
    match record {
        Ref::Event(id) => {
            let date = &desk.case.event(id)?.date;
            let words = word_date(date, cx.calendar_of(cx.first), cx.first, Form::Short);
            Some(words).filter(|words| !words.is_empty())
        }
        Ref::Exhibit(_) => Some(record::kind(desk, cx.first, record)),
        _ => None,
    }
}

/// The name of a row.
#[must_use]
pub fn row_id(at: usize) -> String {
    format!("find-row-{at}")
}
