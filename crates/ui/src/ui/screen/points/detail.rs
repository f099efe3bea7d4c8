//! One point: what was seen, the records compared, why it may be asked, what the helper should know, what to do.

use iced::widget::{column, container, row, rule, scrollable, space};
use iced::{Alignment, Element, Length};

use super::list::{heading, short};
use super::source;
use super::{Chosen, Message};
use crate::domain::case::{PointChoice, PointDecision};
use crate::kit::button::{Weight, button, tile};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::field;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, help, in_language, label};
use crate::kit::theme::{bar, scroll, separator};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::kit::widget::editor::editor;
use crate::kit::widget::group::group;
use crate::lang::names::decided_word;
use crate::lang::{Direction, Translator, tr};
use crate::review::{Point, Ref, Value, word};
use crate::ui::desk::Desk;
use crate::ui::form::page::{calm, question};
use crate::ui::frame::{body, empty};

/// Records shown beside each other at most.
const SHOWN: usize = 6;

/// The choices that are answers, each with its icon.
const ANSWERS: [(PointChoice, Icon); 4] = [
    (PointChoice::Explained, Icon::MessageSquare),
    (PointChoice::RightAsIs, Icon::Check),
    (PointChoice::Later, Icon::Clock),
    (PointChoice::Hidden, Icon::EyeOff),
];

/// Those where it is asked whether a word is a protected name.
const ON_A_WORD: [(PointChoice, Icon); 2] =
    [(PointChoice::RightAsIs, Icon::Check), (PointChoice::Later, Icon::Clock)];

/// The point on a page of its own (`alone`) or beside the list.
pub(super) fn page<'a>(
    chosen: &Chosen<'a>,
    alone: bool,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_16);
    if alone {
        parts = parts.push(heading(cx));
        let back = button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(cx.first, "points-back"))
            .id("points-back")
            .on_press(Message::Left);
        parts = parts.push(mirrored(cx.direction(), row![back].width(Length::Fill)));
    }
    let parts = parts.push(content(chosen, desk, cx));
    if alone {
        return body(cx, parts);
    }
    scrollable(container(parts).padding([0.0, SPACE_8]))
        .id("point-detail")
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

/// What stands beside the list before a point is chosen.
pub(super) fn nothing_chosen<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    if desk.points.is_empty() {
        return space().width(Length::Fill).into();
    }
    container(empty(cx, Icon::Book, cx.both(|t| tr!(t, "points-choose"))))
        .width(Length::Fill)
        .into()
}

fn content<'a>(chosen: &Chosen<'a>, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_16).width(Length::Fill);
    match chosen {
        Chosen::Raised { points, .. } => {
            let rule = points.first().map_or("", |point| point.rule.as_str());
            parts = parts.push(both_ends(cx, cx.both(|t| short(t, rule)), Role::Card, true));
            // Points of one group say the same of the same records.
            if let Some(point) = points.first() {
                let said = cx.both(|t| word(point, desk.case, desk.numbers, desk.pack, t));
                parts = parts.push(both_lines(cx, said, Role::Body));
            }
            if let Some(words) = words_asked(points, cx) {
                parts = parts.push(words);
            }
            let mut sources: Vec<Ref> = Vec::new();
            for record in points.iter().flat_map(|point| &point.sources) {
                if !sources.contains(record) {
                    sources.push(record.clone());
                }
            }
            parts = parts.push(cards(&sources, points.first().copied(), desk, cx));
            if let Some(point) = points.first() {
                parts = parts.push(reasons(&point.rule.message_id(), cx));
            }
            parts = parts.push(line(cx));
            parts = parts.push(choices(chosen, sources.first(), cx));
        }
        Chosen::Seen(decision) => {
            let rule = &decision.rule;
            parts = parts.push(both_ends(cx, cx.both(|t| short(t, rule)), Role::Card, true));
            let decided = cx.both(|t| decided(decision, t));
            parts = parts.push(both_lines(cx, decided, Role::Body));
            parts = parts.push(cards(&source::records(&decision.about), None, desk, cx));
            parts = parts.push(line(cx));
        }
    }
    if let Some(decision) = chosen.decision() {
        parts = parts.push(note(decision, desk, cx));
        parts = parts.push(
            button(cx, Weight::Quiet, Some(Icon::Undo), tr!(cx.first, "points-again"))
                .id("point-again")
                .on_press(Message::Reopened),
        );
    }
    container(parts).max_width(760.0).into()
}

/// The words of which it is asked whether they are a protected name: nobody could answer without.
fn words_asked<'a>(points: &[&Point], cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let asked = points.iter().filter(|point| point.is_about_a_word());
    let words: Vec<String> = asked
        .filter_map(|point| match point.values.get("word") {
            Some(Value::Words(word)) => Some(word.as_str()),
            _ => None,
        })
        .map(|word| tr!(cx.first, "points-the-word", word = word))
        .collect();
    if words.is_empty() {
        return None;
    }
    Some(Element::from(label(cx, words.join(cx.first.apart())).strong().fill()))
}

/// What was decided, in words.
pub(super) fn decided(decision: &PointDecision, t: &Translator) -> String {
    match (decided_word(&decision.about), &decision.choice) {
        (Some(word), PointChoice::RightAsIs) => tr!(t, "points-word-is-other", word = word),
        (_, choice) => t.name_of(choice),
    }
}

fn line<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    rule::horizontal(cx.tokens.border).style(separator(cx.tokens)).into()
}

fn cards<'a>(
    sources: &[Ref],
    point: Option<&Point>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let shown = sources.iter().take(SHOWN).enumerate();
    let mut cards: Vec<Element<'a, Message>> =
        shown.map(|(at, record)| source::card(at, record, point, desk, cx)).collect();
    if cx.very_narrow() || cards.len() < 2 {
        return column(cards).spacing(SPACE_12).into();
    }
    let mut lines = column![].spacing(SPACE_12);
    while !cards.is_empty() {
        let rest = cards.split_off(cards.len().min(2));
        lines = lines.push(mirrored(cx.direction(), row(cards).spacing(SPACE_12)));
        cards = rest;
    }
    lines.into()
}

/// Why it may be asked.
fn why<'a>(rule: &str, cx: &Context<'a>) -> Element<'a, Message> {
    let said = cx.both(|t| t.named(&format!("{rule}-why")).unwrap_or_default());
    reason(cx, cx.for_person(|t| tr!(t, "review-why-label")), said)
}

/// Why it may be asked, and what the helper should know; in the helper's language alone: an explanation is the
/// person's own, and is put before nobody ready made.
fn reasons<'a>(rule: &str, cx: &Context<'a>) -> Element<'a, Message> {
    let helper = |words: String| Both { first: words, second: None };
    let said = cx.first.named(&format!("{rule}-innocent")).unwrap_or_default();
    let innocent = reason(cx, helper(tr!(cx.first, "review-innocent-label")), helper(said));
    let why = why(rule, cx);
    if cx.very_narrow() {
        return column![why, innocent].spacing(SPACE_16).into();
    }
    mirrored(cx.direction(), row![why, innocent].spacing(SPACE_24))
}

fn reason<'a>(cx: &Context<'a>, title: Both, said: Both) -> Element<'a, Message> {
    let title = both_ends(cx, title, Role::Body, true);
    if cx.facing_person {
        return column![title, both_lines(cx, said, Role::Body)].spacing(SPACE_8).into();
    }
    let mut lines = column![title, Element::from(help(cx, said.first).fill())]
        .spacing(SPACE_4)
        .width(Length::Fill);
    if let Some((second, translator)) = said.second.zip(cx.second) {
        lines = lines.push(Element::from(
            in_language(translator.language(), second)
                .role(Role::Caption)
                .colour(cx.tokens.ink_2)
                .fill(),
        ));
    }
    lines.into()
}

/// The answers that make sense, and the words for one of them.
fn answers(chosen: &Chosen<'_>) -> &'static [(PointChoice, Icon)] {
    if chosen.is_about_a_word() { &ON_A_WORD } else { &ANSWERS }
}

fn word_of(choice: &PointChoice, chosen: &Chosen<'_>, t: &Translator) -> String {
    match choice {
        PointChoice::RightAsIs if chosen.is_about_a_word() => tr!(t, "pages-other-word"),
        PointChoice::Later => tr!(t, "review-choice-later"),
        PointChoice::RightAsIs => tr!(t, "review-choice-right-as-is"),
        PointChoice::Explained => tr!(t, "review-choice-explained"),
        PointChoice::Hidden => tr!(t, "review-choice-hidden"),
        PointChoice::Other(_) => t.name_of(choice),
    }
}

fn id_of(choice: &PointChoice) -> String {
    format!("point-{}", choice.as_str().replace('_', "-"))
}

/// All of one weight, so that none is the easy one.
fn choices<'a>(chosen: &Chosen<'a>, first: Option<&Ref>, cx: &Context<'a>) -> Element<'a, Message> {
    let decided = chosen.decision().map(|decision| &decision.choice);
    let mut buttons: Vec<Element<'a, Message>> = Vec::new();
    if let Some(record) = first {
        buttons.push(
            button(cx, Weight::Outlined, Some(Icon::PencilLine), tr!(cx.first, "points-correct"))
                .id("point-correct")
                .on_press(Message::Opened(record.clone()))
                .into(),
        );
    }
    for (choice, icon) in answers(chosen).iter().cloned() {
        let on = decided == Some(&choice);
        let icon = if on { Icon::CircleCheck } else { icon };
        let weight = if on { Weight::Accent } else { Weight::Outlined };
        buttons.push(
            button(cx, weight, Some(icon), word_of(&choice, chosen, cx.first))
                .id(id_of(&choice))
                .on_press(if on { Message::Reopened } else { Message::Decided(choice) })
                .into(),
        );
    }
    let buttons =
        row(buttons).spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_8);
    let mirrored_frame = cx.direction() == Direction::RightToLeft;
    column![
        both_ends(cx, cx.both(|t| tr!(t, "points-what")), Role::Body, true),
        group(mirrored_frame, mirrored(cx.direction(), buttons))
    ]
    .spacing(SPACE_12)
    .into()
}

fn note<'a>(
    decision: &'a PointDecision,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let tag = cx.first.language().tag().into();
    let mut typed = editor(cx.tokens, "point-note", decision.note.as_str(), &tag);
    if desk.writable {
        typed = typed.on_edit(Message::NoteTyped);
    }
    let words = Both { first: tr!(cx.first, "points-note"), second: None };
    field(cx, words, typed).into()
}

/// Turned to the person: the point alone, larger, with its answers; before one is chosen only what is
/// true of all.
pub(super) fn for_person<'a>(
    chosen: Option<&Chosen<'a>>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    // Whether a word is a protected name is decided at the desk.
    let asked = chosen.filter(|chosen| !chosen.is_about_a_word());
    let Some(chosen @ Chosen::Raised { points, decision }) = asked else {
        return calm(cx, both_lines(cx, cx.both(|t| tr!(t, "review-intro")), Role::Title));
    };
    let mut parts = column![].spacing(SPACE_24);
    if let Some(point) = points.first() {
        let said = cx.both(|t| word(point, desk.case, desk.numbers, desk.pack, t));
        parts = parts.push(question(cx, said));
        parts = parts.push(why(&point.rule.message_id(), cx));
    }
    let decided = decision.map(|decision| &decision.choice);
    for (choice, icon) in answers(chosen).iter().cloned() {
        let on = decided == Some(&choice);
        let words = cx.both(|t| word_of(&choice, chosen, t));
        parts = parts.push(tile(cx, Some(icon), words, on).id(id_of(&choice)).on_press(if on {
            Message::Reopened
        } else {
            Message::Decided(choice)
        }));
    }
    let intro = row![
        Icon::Info.text(ICON_16, cx.tokens.ink_3),
        both_lines(cx, cx.both(|t| tr!(t, "review-intro")), Role::Body)
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Start);
    parts = parts.push(mirrored(cx.direction(), intro));
    calm(cx, parts)
}
