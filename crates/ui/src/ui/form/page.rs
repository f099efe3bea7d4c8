//! The page of a form step: cards of questions at the desk, one question alone when turned to the person.

use iced::widget::{column, container, row, scrollable, space};
use iced::{Alignment, Element, Length};

use super::line::{Line, at_start, laid};
use super::{Message, State, both};
use crate::domain::words::{Bilingual, LangTag};
use crate::kit::button::{glyph, in_both};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{end, mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_ends, in_language, label};
use crate::kit::theme::{bar, scroll};
use crate::kit::tokens::{
    ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TARGET, TARGET_LARGE,
};
use crate::kit::widget::ends::ends;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::kit::widget::scrolled::scrolled;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::frame::{MAIN, body, card, empty, title};
use crate::ui::step::Step;

/// The widest a page turned to the person gets, logical px.
const WIDEST: f32 = 912.0;

/// A part of the page.
pub enum Block<'a> {
    /// Questions under a heading.
    Card(Both, Vec<Line<'a>>),
    /// A list or anything else that only the desk shows.
    Desk(Element<'a, Message>),
}

/// The page of a step made of these parts.
pub fn page<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    step: Step,
    parts: Vec<Block<'a>>,
) -> Element<'a, Message> {
    if desk.facing_person {
        return alone(cx, state, desk, parts);
    }
    let mut all = column![title(cx, step, None)].spacing(SPACE_24);
    for part in parts {
        all = all.push(match part {
            Block::Card(heading, lines) => {
                let lines = lines
                    .into_iter()
                    .map(|line| line.open_to_all(cx, desk, state.open()).folding_answers(state));
                card(cx, heading, laid(cx, lines.collect(), SPACE_16))
            }
            Block::Desk(element) => element,
        });
    }
    let next = state.open().is_none().then(|| next_step(cx, step, Message::Go)).flatten();
    body(cx, all.push(next))
}

fn alone<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    parts: Vec<Block<'a>>,
) -> Element<'a, Message> {
    let lines = parts.into_iter().flat_map(|part| match part {
        Block::Card(_, lines) => lines,
        Block::Desk(_) => Vec::new(),
    });
    one_question(cx, state, desk, None, lines.collect())
}

/// One question alone, large, and the way to the next; above it what it is about, at the foot what of that is not
/// shown.
pub fn one_question<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    about: Option<(Element<'a, Message>, Both)>,
    lines: Vec<Line<'a>>,
) -> Element<'a, Message> {
    let (about, hidden) = about.unzip();
    let mut questions: Vec<Line<'a>> = lines.into_iter().filter(Line::is_asked).collect();
    let count = questions.len();
    let at = state.question.min(count.saturating_sub(1));
    let shown: Element<'a, Message> = if at < count {
        questions.swap_remove(at).open_to_all(cx, desk, state.open()).alone(cx)
    } else {
        empty(cx, Icon::MessageCircle, both!(cx, "form-nothing-asked"))
    };
    let before = both!(cx, "form-question-before");
    let before = large(cx, Icon::ArrowLeft, before, "form-question-before")
        .on_press_maybe((at > 0).then(|| Message::Ask(at - 1)));
    let next = large(cx, Icon::ArrowRight, both!(cx, "form-question-next"), "form-question-next")
        .on_press_maybe((at + 1 < count).then(|| Message::Ask(at + 1)));
    let way = ends(before, next, SPACE_8);
    let foot = column![both_ends(cx, both!(cx, "form-normal"), Role::Body, false)]
        .push(hidden.map(|words| both_ends(cx, words, Role::Caption, false)));
    let inner = column![].push(about).push(shown).push(space().height(SPACE_8));
    let inner = inner.push(mirrored(cx.direction(), way)).push(foot.spacing(SPACE_12));
    calm(cx, inner.spacing(SPACE_24))
}

/// A calm page in the middle of the window.
pub fn calm<'a, Message: 'a>(
    cx: &Context<'a>,
    parts: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let inner = container(parts).max_width(WIDEST).width(Length::Fill);
    scrollable(scrolled(container(inner).center_x(Length::Fill).padding([SPACE_32, SPACE_24]), 0.0))
        .id(MAIN)
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

/// A question in both languages, large.
pub fn question<'a, Message: 'a>(cx: &Context<'a>, words: Both) -> Element<'a, Message> {
    let first = label(cx, words.first).role(Role::Big).serif().strong();
    let mut lines = column![Element::from(first.fill())].spacing(SPACE_8).width(Length::Fill);
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).role(Role::Card).serif();
        let second = Element::from(second.colour(cx.tokens.ink_2));
        // At the side of the first, beneath which it belongs.
        lines = lines.push(container(second).width(Length::Fill).align_x(start(cx.direction())));
    }
    lines.into()
}

/// A large button in both languages; an arrow onward stands after its words.
pub fn large<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: Both,
    id: &'static str,
) -> Pressable<'a, Message> {
    let lines = in_both(cx, words, false);
    let is_onward = icon == Icon::ArrowRight;
    let lead = (!is_onward).then(|| glyph(cx, icon, ICON_20));
    let trail = is_onward.then(|| glyph(cx, icon, ICON_20));
    let content = row![lead, lines, trail].spacing(SPACE_12).align_y(Alignment::Center);
    pressable(cx.tokens, Look::outlined(cx.tokens), mirrored(cx.direction(), content))
        .id(id)
        .height(TARGET_LARGE)
        .padding([SPACE_4, SPACE_16])
}

/// At the end of a step: the way to the next.
pub fn next_step<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    step: Step,
    go: impl FnOnce(Step) -> Message,
) -> Option<Element<'a, Message>> {
    let press = next_press(cx, step, go)?;
    Some(container(press).width(Length::Fill).align_x(end(cx.direction())).into())
}

/// What leads to the next step, beside other tools.
pub fn next_press<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    step: Step,
    go: impl FnOnce(Step) -> Message,
) -> Option<Pressable<'a, Message>> {
    let next = step.next()?;
    let word = tr!(cx.first, "form-next-step", step = next.name(cx.first));
    Some(onward(cx, word).id("form-next-step").on_press(go(next)))
}

/// What leads on: the word, and the arrow after it.
fn onward<'a, Message: Clone + 'a>(cx: &Context<'a>, word: String) -> Pressable<'a, Message> {
    let word = Element::from(label(cx, word));
    let content = row![word, glyph(cx, Icon::ArrowRight, ICON_20)]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
    pressable(cx.tokens, Look::outlined(cx.tokens), mirrored(cx.direction(), content))
        .height(TARGET)
        .padding([0.0, SPACE_16])
}

/// Paragraphs the program says to both, in the serif of what is read aloud.
pub fn aloud<'a>(cx: &Context<'a>, paragraphs: Vec<Both>) -> Element<'a, Message> {
    let mut all = column![].spacing(SPACE_16);
    for both in paragraphs {
        let first = label(cx, both.first).role(Role::Story).serif();
        if cx.facing_person {
            let colour = Some(cx.tokens.ink_2);
            all = all.push(at_start(cx, beneath(cx, first, both.second, colour)));
            continue;
        }
        let mut pair = column![Element::from(first.fill())];
        if let Some((second, translator)) = both.second.zip(cx.second) {
            let second = in_language(translator.language(), second).role(Role::Story).serif();
            pair = pair.push(Element::from(second.colour(cx.tokens.ink_2).fill()));
        }
        all = all.push(pair);
    }
    all.into()
}

/// Words of the case for a row of a list: the French, else what was told.
#[must_use]
pub fn said(cx: &Context<'_>, both: &Bilingual) -> (LangTag, String) {
    let (french, told) = (&both.french.text, &both.told.prose.text);
    if french.is_blank() && !told.is_blank() {
        return (both.told.lang.clone(), told.as_str().to_owned());
    }
    if french.is_blank() {
        return (LangTag::from(cx.first.language().tag()), tr!(cx.first, "form-no-words"));
    }
    (LangTag::from("fr"), french.as_str().to_owned())
}

/// Words of the program for a row of a list.
#[must_use]
pub fn spoken(cx: &Context<'_>, words: String) -> (LangTag, String) {
    (LangTag::from(cx.first.language().tag()), words)
}
