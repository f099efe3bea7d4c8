//! Buttons, tiles, boxes to tick, rows to choose: what the screens press, made of a pressable and labels.

use iced::widget::{column, container, row, space, tooltip};
use iced::{Alignment, Background, Border, Element, Length};

use super::access::{Mark, marked};
use super::context::{Both, Context};
use super::direction::{mirrored, start};
use super::icon::Icon;
use super::label::{Role, beneath, both_ends, in_language, label};
use super::theme::Panel;
use super::tokens::{
    ICON_16, ICON_20, ICON_28, RADIUS_4, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET, TARGET_LARGE,
};
use super::widget::ground::OnPanel as _;
use super::widget::pressable::{Look, Pressable, pressable};
use crate::lang::Direction;
use crate::report::access::Role as Spoken;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one main thing to do on a screen.
    Primary,
    /// Something else to do.
    Outlined,
    /// The one of several, all but it outlined, that holds now.
    Chosen,
    Quiet,
    /// A quiet tool in the accent.
    Accent,
}

/// A button with an icon and a word, in the language of the frame.
pub fn button<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    weight: Weight,
    icon: Option<Icon>,
    word: impl Into<String>,
) -> Pressable<'a, Message> {
    bilingual(cx, weight, icon, Both { first: word.into(), second: None })
}

/// The same where the screen may be turned to the person: then the second language stands beneath the first, for
/// whoever sits beside. At the desk the frame's language stands alone.
pub fn bilingual<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    weight: Weight,
    icon: Option<Icon>,
    words: Both,
) -> Pressable<'a, Message> {
    let t = cx.tokens;
    let (look, strong) = match weight {
        Weight::Primary => (Look::primary(t), true),
        Weight::Outlined => (Look::outlined(t), false),
        Weight::Chosen => (Look::chosen(t), true),
        Weight::Quiet => (Look::quiet(t), false),
        Weight::Accent => (Look::accent(t), true),
    };
    let second = words.second.filter(|_| cx.facing_person && cx.second.is_some());
    let (height, above) = if second.is_some() { (TARGET_LARGE, SPACE_4) } else { (TARGET, 0.0) };
    let content = worded(cx, icon, in_both(cx, Both { second, ..words }, strong));
    let side = if matches!(weight, Weight::Quiet | Weight::Accent) { SPACE_12 } else { SPACE_16 };
    let press = pressable(t, look, content).height(height).padding([above, side]);
    if weight == Weight::Chosen { press.on(true) } else { press }
}

/// The words of what is pressed, the second language small beneath the first at its side; both in the colour of what
/// they stand in.
pub fn in_both<'a, Message: 'a>(
    cx: &Context<'a>,
    words: Both,
    strong: bool,
) -> Element<'a, Message> {
    let first = label(cx, words.first);
    beneath(cx, if strong { first.strong() } else { first }, words.second, None)
}

/// A large primary button, for the one step that leads on.
pub fn large<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    word: impl Into<String>,
) -> Pressable<'a, Message> {
    let content = worded_end(cx, Icon::ArrowRight, label(cx, word).strong());
    pressable(cx.tokens, Look::primary(cx.tokens), content)
        .height(TARGET_LARGE)
        .padding([0.0, SPACE_16])
}

fn worded<'a, Message: 'a>(
    cx: &Context<'a>,
    icon: Option<Icon>,
    words: Element<'a, Message>,
) -> Element<'a, Message> {
    let Some(icon) = icon else { return words };
    mirrored(
        cx.direction(),
        row![glyph(cx, icon, ICON_20), words].spacing(SPACE_8).align_y(Alignment::Center),
    )
}

fn worded_end<'a, Message: 'a>(
    cx: &Context<'a>,
    icon: Icon,
    word: super::label::Label,
) -> Element<'a, Message> {
    mirrored(
        cx.direction(),
        row![Element::from(word), glyph(cx, icon, ICON_20)]
            .spacing(SPACE_12)
            .align_y(Alignment::Center),
    )
}

/// An icon in the colour of what it stands in, turned round with the frame.
pub fn glyph<'a, Message: 'a>(cx: &Context<'a>, icon: Icon, size: f32) -> Element<'a, Message> {
    let icon = match cx.direction() {
        Direction::LeftToRight => icon,
        Direction::RightToLeft => icon.mirrored(),
    };
    icon.bare(size).into()
}

/// One answer of several: icon and word, in both languages; chosen or not.
pub fn tile<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    icon: Option<Icon>,
    words: Both,
    chosen: bool,
) -> Pressable<'a, Message> {
    let t = cx.tokens;
    let mut first = label(cx, words.first);
    if chosen {
        first = first.strong();
    }
    let mut lines = column![Element::from(first.fill())];
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption().colour(t.ink_2);
        // Turned to the person it stands under the first; at the desk each begins at its own side.
        lines = lines.push(match cx.facing_person {
            true => {
                container(Element::from(second)).width(Length::Fill).align_x(start(cx.direction()))
            }
            false => container(Element::from(second.fill())),
        });
    }
    let mark: Element<'a, Message> = match icon {
        Some(icon) => glyph(cx, icon, ICON_20),
        None => radio_mark(cx, chosen),
    };
    let content =
        mirrored(cx.direction(), row![mark, lines].spacing(SPACE_12).align_y(Alignment::Center));
    let look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
    pressable(t, look, content)
        .role(Spoken::Answer)
        .on(chosen)
        .width(Length::Fill)
        .height(64.0)
        .padding([SPACE_4, SPACE_12])
}

/// One answer of a few to a question asked of the person alone: the picture over the words.
pub fn large_tile<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: Both,
    chosen: bool,
) -> Pressable<'a, Message> {
    let t = cx.tokens;
    let first = label(cx, words.first).role(Role::Card);
    let first = if chosen { first.strong() } else { first };
    let picture = icon.text(ICON_28, t.accent);
    let mut lines = column![Element::from(picture), Element::from(first)].spacing(SPACE_8);
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).colour(t.ink_2);
        lines = lines.push(Element::from(second));
    }
    let lines = container(lines.align_x(start(cx.direction())));
    let content = lines.width(Length::Fill).align_x(start(cx.direction()));
    let look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
    pressable(t, look, content)
        .role(Spoken::Answer)
        .on(chosen)
        .width(Length::Fill)
        .height(TARGET_LARGE)
        .padding([SPACE_12, SPACE_16])
}

fn radio_mark<'a, Message: 'a>(cx: &Context<'a>, on: bool) -> Element<'a, Message> {
    let t = *cx.tokens;
    let (color, width) = if on { (t.accent, 6.0) } else { (t.line_strong, 2.0) };
    container(space().width(20.0).height(20.0))
        .style(move |_| container::Style {
            border: Border { color, width, radius: 10.0.into() },
            ..container::Style::default()
        })
        .into()
}

/// Something to press, with what it does and its key shown while the pointer rests on it.
pub fn hinted<'a, Message: 'a>(
    cx: &Context<'a>,
    press: impl Into<Element<'a, Message>>,
    words: String,
) -> Element<'a, Message> {
    let press = marked(Mark::Hint(words.clone()), press);
    let words = container(Element::from(label(cx, words).caption().one_line()))
        .padding([SPACE_4, SPACE_8])
        .on(cx.tokens, Panel::Raised);
    tooltip(press, words, tooltip::Position::Bottom).into()
}

/// A box to tick with its words.
pub fn check<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    words: Both,
    on: bool,
) -> Pressable<'a, Message> {
    let t = *cx.tokens;
    let tick: Element<'a, Message> = if on {
        Icon::Check.text(ICON_16, t.on_accent).into()
    } else {
        space().width(ICON_16).height(ICON_16).into()
    };
    let mark = container(tick).padding(2.0).style(move |_| container::Style {
        background: on.then_some(Background::Color(t.accent)),
        border: Border {
            color: if on { t.accent } else { t.line_strong },
            width: 2.0,
            radius: RADIUS_4.into(),
        },
        ..container::Style::default()
    });
    let content = mirrored(
        cx.direction(),
        row![mark, both_ends(cx, words, Role::Body, on)]
            .spacing(SPACE_12)
            .align_y(Alignment::Center),
    );
    pressable(cx.tokens, Look::quiet(cx.tokens), content)
        .role(Spoken::Tick)
        .on(on)
        .width(Length::Fill)
        .height(TARGET)
        .padding([0.0, SPACE_8])
}

/// A row of a list that can be chosen.
pub fn choice_row<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    content: impl Into<Element<'a, Message>>,
    chosen: bool,
) -> Pressable<'a, Message> {
    let t = cx.tokens;
    let mut look = if chosen { Look::chosen(t) } else { Look::quiet(t) };
    if chosen {
        look.line = t.accent_line;
        look.line_width = t.border;
        look.bar = Some(t.accent);
    }
    pressable(t, look, content)
        .role(Spoken::Row)
        .on(chosen)
        .width(Length::Fill)
        .height(TARGET)
        .padding([SPACE_4, SPACE_12])
        .mirrored(cx.direction() == Direction::RightToLeft)
}
