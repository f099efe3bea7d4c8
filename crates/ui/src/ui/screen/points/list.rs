//! The list of points by what they ask, and those already seen, folded.

use iced::widget::{column, container, row, scrollable, space};
use iced::{Alignment, Element, Length};

use super::source;
use super::{Key, Message, Points, group};
use crate::domain::case::PointDecision;
use crate::kit::button::choice_row;
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, label};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{ICON_16, ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::menu::menu;
use crate::lang::{Translator, tr};
use crate::review::{Point, Ref, Severity};
use crate::ui::desk::Desk;
use crate::ui::form::page::next_step;
use crate::ui::frame::{body, empty, title};
use crate::ui::menu;
use crate::ui::screen::record;
use crate::ui::step::Step;

/// The title, with what is true of the whole step at its end.
pub(super) fn heading<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let printed = row![
        Icon::Shield.text(ICON_16, cx.tokens.ink_3),
        Element::from(caption(cx, tr!(cx.first, "points-not-printed")))
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    let tools = (!cx.very_narrow()).then(|| mirrored(cx.direction(), printed));
    let calm = both_lines(cx, cx.both(|t| tr!(t, "review-intro")), Role::Body);
    column![title(cx, Step::Points, tools), calm].spacing(SPACE_4).into()
}

/// The list as a page of its own.
pub(super) fn page<'a>(
    points: &'a Points,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let next = next_step(cx, Step::Points, Message::Go);
    body(cx, column![heading(cx), rows(points, desk, cx)].push(next).spacing(SPACE_16))
}

/// The list beside a point.
pub(super) fn beside<'a>(
    points: &'a Points,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let next = next_step(cx, Step::Points, Message::Go);
    let list = column![rows(points, desk, cx)].push(next).spacing(SPACE_16);
    let list = scrollable(container(list).padding([0.0, SPACE_8]))
        .id("points-list")
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens));
    container(list)
        .width(Length::Fill)
        .height(Length::Fill)
        .padding([SPACE_8, cx.tokens.border])
        .on(cx.tokens, Panel::Card)
}

fn rows<'a>(points: &'a Points, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mut list = column![].width(Length::Fill);
    let open: Vec<&Point> = desk.points.iter().filter(|point| !point.later).collect();
    if open.is_empty() {
        list = list.push(empty(cx, Icon::Book, cx.both(|t| tr!(t, "points-none"))));
    }
    for severity in [Severity::Deposit, Severity::Reread, Severity::Complete, Severity::Information]
    {
        let mut heading = Some(group_heading(cx, move |t| severity_word(severity, t)));
        for point in open.iter().filter(|point| point.severity == severity) {
            if is_first_of_its_group(point, desk) {
                list = list.push(heading.take());
                list = list.push(raised(point, points, desk, cx));
            }
        }
    }
    list.push(seen(points, desk, cx)).into()
}

fn severity_word(severity: Severity, t: &Translator) -> String {
    match severity {
        Severity::Deposit => tr!(t, "points-before-sending"),
        Severity::Reread => tr!(t, "points-together"),
        Severity::Complete => tr!(t, "points-if-possible"),
        Severity::Information => tr!(t, "points-for-information"),
    }
}

fn group_heading<'a>(
    cx: &Context<'a>,
    say: impl Fn(&'a Translator) -> String,
) -> Element<'a, Message> {
    container(both_ends(cx, cx.both(say), Role::Caption, true))
        .padding([SPACE_8, SPACE_12])
        .width(Length::Fill)
        .into()
}

fn is_first_of_its_group(point: &Point, desk: &Desk<'_>) -> bool {
    match &point.group {
        None => true,
        group => desk
            .points
            .iter()
            .find(|other| other.group == *group && other.later == point.later)
            .is_some_and(|first| first.rule == point.rule && first.about == point.about),
    }
}

fn raised<'a>(
    point: &Point,
    points: &Points,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let sources: Vec<Ref> =
        group(point, desk).iter().flat_map(|point| point.sources.iter().cloned()).collect();
    list_row(Key::of(point), &sources, None, points, desk, cx)
}

fn seen<'a>(points: &'a Points, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let decisions: Vec<&PointDecision> =
        desk.case.points.iter().filter(|decision| !is_open(decision, desk)).collect();
    if decisions.is_empty() {
        return space().into();
    }
    let icon = if points.seen_open { Icon::ChevronDown } else { Icon::ChevronRight };
    let words = both_ends(cx, cx.both(|t| tr!(t, "points-seen")), Role::Caption, true);
    let fold = row![crate::kit::button::glyph(cx, icon, ICON_16), words]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
    let mut list = column![
        space().height(SPACE_8),
        choice_row(cx, mirrored(cx.direction(), fold), false)
            .id("points-seen")
            .height(crate::kit::tokens::TARGET)
            .on_press(Message::SeenToggled)
    ];
    if points.seen_open {
        for decision in decisions {
            let sources = source::records(&decision.about);
            let key = Key::of_decision(decision);
            list = list.push(list_row(key, &sources, Some(decision), points, desk, cx));
        }
    }
    list.into()
}

/// Whether a point stands among the open ones in spite of a decision.
fn is_open(decision: &PointDecision, desk: &Desk<'_>) -> bool {
    let key = Key::of_decision(decision);
    desk.points.iter().any(|point| !point.later && Key::of(point) == key)
}

fn list_row<'a>(
    key: Key,
    sources: &[Ref],
    decision: Option<&PointDecision>,
    points: &Points,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let chosen = points.selected.as_ref() == Some(&key);
    let icon = sources.first().map_or(Icon::Book, record::icon);
    let words = short(cx.first, &key.rule);
    let mut head = label(cx, words.clone()).fill();
    if chosen {
        head = head.strong();
    }
    let about = match decision {
        Some(decision) => super::detail::decided(decision, cx.first),
        None => sources_named(sources, desk, cx),
    };
    let mut lines = column![Element::from(head)];
    if !about.is_empty() && about != words {
        lines = lines.push(Element::from(caption(cx, about).fill()));
    }
    let colour = if chosen { cx.tokens.amber } else { cx.tokens.ink_2 };
    let content = row![icon.text(ICON_20, colour), lines.width(Length::Fill)]
        .spacing(SPACE_12)
        .align_y(Alignment::Center);
    let content = container(mirrored(cx.direction(), content)).padding([SPACE_4, 0.0]);
    let id = format!("point-{}-{}", key.rule, key.about);
    let row = choice_row(cx, content, chosen).id(id.clone()).on_press(Message::Chosen(key.clone()));
    let cx = *cx;
    menu(id, row, move || {
        let open = menu::open(&cx).says(Message::Chosen(key.clone()));
        vec![open, menu::copy(&cx).copies(words.clone())]
    })
}

/// A few words for what a rule asks, in one language.
pub(super) fn short(t: &Translator, rule: &str) -> String {
    t.named(&format!("points-short-{}", rule.to_lowercase()))
        .unwrap_or_else(|| tr!(t, "points-short"))
}

fn sources_named(sources: &[Ref], desk: &Desk<'_>, cx: &Context<'_>) -> String {
    let mut names: Vec<String> = Vec::new();
    for source in sources.iter().take(3) {
        let kind = record::kind(desk, cx.first, source);
        let name = record::isolated_name(desk, cx.first, source);
        let words = match source {
            Ref::Exhibit(_) => kind,
            _ if name.is_empty() => kind,
            _ => name,
        };
        if !names.contains(&words) {
            names.push(words);
        }
    }
    names.join(cx.first.apart())
}
