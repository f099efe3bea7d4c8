//! What opens the case: words, digits or a phrase of one's own, typed once to check.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};

use super::shown::width;
use super::{CHECK, Drawn, Message, NewCase, Way, stages};
use crate::domain::words::{LangTag, Words};
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, button, check};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::field;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, help, in_language, label, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_48, TARGET};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::reserved::reserved;
use crate::lang::language::{self, digits};
use crate::lang::{Direction, Language, tr};
use crate::report::keyboard::Keys;
use crate::ui::screen::secret::{Secret, layout, secret};

/// The field of a phrase of one’s own.
pub(super) const OWN: &str = "new-own";

/// How the words and the sheet share a line.
const WORDS: f32 = 5.0;
const SHEET: f32 = 4.0;
/// The least width of a card in which the longest word of the lists stands whole, logical px.
const CARD: f32 = 184.0;

/// The words of the association’s phrase.
pub(super) const ASSOCIATION: &str = "new-association-words";

/// How wide the words are, logical px: beside the sheet, if there is room for both.
fn beside(cx: &Context<'_>) -> f32 {
    let whole = width(cx);
    if cx.narrow() { whole } else { (whole - SPACE_48) * WORDS / (WORDS + SHEET) }
}

impl NewCase {
    pub(super) fn in_words<'a>(
        &'a self,
        keys: Option<&'a Keys>,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        let words = self.words(keys, cx);
        let sheet = self.sheet_side(cx);
        if cx.narrow() {
            return column![words, sheet].spacing(SPACE_48).into();
        }
        let row = row![
            container(words).width(Length::FillPortion(WORDS as u16)),
            container(sheet).width(Length::FillPortion(SHEET as u16))
        ];
        mirrored(cx.direction(), row.spacing(SPACE_48))
    }

    fn words<'a>(&'a self, keys: Option<&'a Keys>, cx: &Context<'a>) -> Element<'a, Message> {
        let count = self.drawn.phrase.as_str().split_whitespace().count();
        let title = cx.both(|t| match self.way {
            Way::Words(_) => tr!(t, "entry-secret-title", count = count),
            Way::Digits => tr!(t, "entry-secret-title-digits"),
            Way::Own => tr!(t, "entry-secret-title-own"),
        });
        let about = cx.both(|t| match self.way {
            Way::Own => tr!(t, "entry-own-help"),
            Way::Words(_) | Way::Digits => tr!(t, "entry-secret-help"),
        });
        let mut lines =
            column![stages::title(cx, title), both_lines(cx, about, Role::Body), self.ways(cx),]
                .spacing(SPACE_12);
        lines = if self.way == Way::Own {
            lines.push(self.own(keys, cx))
        } else {
            let across = if beside(cx) < 3.0 * CARD + 2.0 * SPACE_12 { 2 } else { 3 };
            lines
                .push(self.cards(&self.drawn.phrase, &self.lang(), across, cx))
                .push(self.draw_again(keys, cx))
        };
        lines.push(self.check(keys, cx)).into()
    }

    fn ways<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let of_words = Language::ALL.map(|language| {
            let name = in_language(language, language.own_name());
            (Way::Words(language), format!("new-way-{}", language.tag()), name)
        });
        let others = [
            (Way::Digits, "new-way-digits", label(cx, tr!(cx.first, "entry-way-digits"))),
            (Way::Own, "new-way-own", label(cx, tr!(cx.first, "entry-way-own"))),
        ];
        let others = others.map(|(way, id, name)| (way, id.to_owned(), name));
        let t = cx.tokens;
        let offered = of_words.into_iter().chain(others).map(|(way, id, name)| {
            let chosen = way == self.way;
            let look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
            let name = if chosen { name.strong() } else { name };
            pressable(t, look, Element::from(name))
                .id(id)
                .height(TARGET)
                .padding([0.0, SPACE_12])
                .on_press(Message::Way(way))
                .into()
        });
        let line = row(offered).spacing(SPACE_8).width(Length::Fill).wrap();
        let line = mirrored(cx.direction(), line.vertical_spacing(SPACE_4));
        group(cx.direction() == Direction::RightToLeft, line)
    }

    /// The words in cards, numbered, so many a row, in the direction of their own language.
    fn cards<'a>(
        &self,
        phrase: &Words,
        lang: &LangTag,
        across: usize,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        let direction = language::direction(lang);
        let words: Vec<&str> = phrase.as_str().split_whitespace().collect();
        let mut lines = column![].spacing(SPACE_12);
        for (line, some) in words.chunks(across).enumerate() {
            let mut cards = row![].spacing(SPACE_12);
            for (at, word) in some.iter().enumerate() {
                cards = cards.push(self.card(line * across + at + 1, word, lang, cx));
            }
            for _ in some.len()..across {
                cards = cards.push(space().width(Length::Fill));
            }
            lines = lines.push(mirrored(direction, cards));
        }
        marked(Mark::Unsaid(tr!(cx.first, "access-unsaid")), lines)
    }

    fn card<'a>(
        &self,
        number: usize,
        word: &str,
        lang: &LangTag,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        let shown = if self.covered { "•••••".to_owned() } else { word.to_owned() };
        let figure = digits(&number.to_string(), cx.first.language());
        let content = row![
            Element::from(caption(cx, figure)),
            Element::from(told(lang, shown).sans().role(Role::Card).strong()),
        ]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
        container(mirrored(language::direction(lang), content))
            .width(Length::Fill)
            .padding([SPACE_8, SPACE_12])
            .on(cx.tokens, Panel::Card)
    }

    fn draw_again<'a>(&self, keys: Option<&Keys>, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let word = match self.way {
            Way::Digits => tr!(t, "entry-draw-digits"),
            Way::Words(_) | Way::Own => tr!(t, "entry-draw"),
        };
        let (icon, cover) = if self.covered {
            (Icon::Eye, tr!(t, "entry-show"))
        } else {
            (Icon::EyeOff, tr!(t, "entry-cover"))
        };
        let line = row![
            button(cx, Weight::Outlined, Some(Icon::Refresh), word)
                .id("new-draw")
                .on_press(Message::Draw),
            button(cx, Weight::Quiet, Some(icon), cover).id("new-cover").on_press(Message::Cover),
        ];
        let line = line.spacing(SPACE_8).align_y(Alignment::Center);
        let line = mirrored(cx.direction(), line);
        match keys.and_then(|keys| layout(cx, keys)) {
            Some(layout) => mirrored(cx.direction(), ends(line, layout, SPACE_8)),
            None => mirrored(cx.direction(), row![line].width(Length::Fill)),
        }
    }

    fn own<'a>(&'a self, keys: Option<&'a Keys>, cx: &Context<'a>) -> Element<'a, Message> {
        let control = secret(
            cx,
            Secret {
                id: OWN,
                typed: &self.own,
                lang: self.lang(),
                shown: !self.covered,
                keys,
                on_type: Message::Own,
                on_submit: None,
                on_show: Some(Message::Cover),
            },
        );
        let enough = cx.both(|t| tr!(t, "entry-own-enough"));
        let weak = cx.both(|t| tr!(t, "entry-own-weak"));
        let good = (!self.own.is_blank()).then_some(self.weighed.enough);
        let lines = column![control, state(cx, good, enough, weak)].spacing(SPACE_4);
        field(cx, cx.both(|t| tr!(t, "entry-own")), lines).into()
    }

    /// The phrase once more; covered together with the words.
    fn check<'a>(&'a self, keys: Option<&'a Keys>, cx: &Context<'a>) -> Element<'a, Message> {
        let control = secret(
            cx,
            Secret {
                id: CHECK,
                typed: &self.typed,
                lang: self.lang(),
                shown: !self.covered,
                keys: if self.way == Way::Own { None } else { keys },
                on_type: Message::Typed,
                on_submit: None,
                on_show: (self.way == Way::Own).then_some(Message::Cover),
            },
        );
        let right = cx.both(|t| tr!(t, "entry-check-right"));
        let not_yet = cx.both(|t| tr!(t, "entry-check-not-yet"));
        let good = (!self.typed.is_blank()).then_some(self.weighed.same);
        let lines = column![control, state(cx, good, right, not_yet)].spacing(SPACE_4);
        let words = cx.both(|t| match self.way {
            Way::Own => tr!(t, "entry-check-own"),
            Way::Words(_) | Way::Digits => tr!(t, "entry-check"),
        });
        field(cx, words, lines).into()
    }

    pub(super) fn phrase_for_association<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let tick = check(cx, cx.both(|t| tr!(t, "entry-association")), self.association)
            .id("new-association")
            .on_press(Message::Association);
        let about = help(cx, tr!(cx.first, "entry-association-help")).caption().fill();
        let mut lines = column![tick, Element::from(about)].spacing(SPACE_4);
        if self.association {
            let words = cx.both(|t| tr!(t, "entry-association-words"));
            lines = lines.push(space().height(SPACE_8));
            lines = lines.push(both_lines(cx, words, Role::Body)).push(space().height(SPACE_4));
            let Drawn { association, association_lang, .. } = &self.drawn;
            let cards = container(self.cards(association, association_lang, 2, cx));
            lines = lines.push(cards.id(ASSOCIATION));
        }
        lines.into()
    }

    /// The language the phrase is written in: the list's; digits run from left to right.
    fn lang(&self) -> LangTag {
        match self.way {
            Way::Words(language) => LangTag::from(language.tag()),
            Way::Digits | Way::Own => LangTag::from("en"),
        }
    }
}

/// Whether it is good, in words and an icon; nothing yet before it is known, in a place as high.
fn state<'a>(
    cx: &Context<'a>,
    good: Option<bool>,
    yes: Both,
    not_yet: Both,
) -> Element<'a, Message> {
    let shown = good.map(|good| {
        let words = if good { yes.clone() } else { not_yet.clone() };
        state_line(cx, good, words)
    });
    reserved(shown, vec![state_line(cx, true, yes), state_line(cx, false, not_yet)])
}

fn state_line<'a>(cx: &Context<'a>, good: bool, words: Both) -> Element<'a, Message> {
    let t = cx.tokens;
    let (icon, colour) =
        if good { (Icon::CircleCheck, t.accent) } else { (Icon::CircleDashed, t.ink_3) };
    let words = container(both_ends(cx, words, Role::Caption, false)).width(Length::Fill);
    let line = row![Element::from(icon.text(ICON_16, colour)), words].spacing(SPACE_8);
    mirrored(cx.direction(), line.align_y(Alignment::Center))
}
