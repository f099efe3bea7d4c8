//! The screen around the step: bars above and below, and what leads on.

use iced::widget::{column, container, row, rule, scrollable, stack};
use iced::{Alignment, Element, Length};

use super::{Message, NewCase, SCROLL, Stage, stages};
use crate::kit::button::{Weight, button, glyph, large};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines, caption, help, label};
use crate::kit::theme::{Panel, bar, chip, scroll, separator};
use crate::kit::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32, TARGET};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::inert::inert;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::lang::tr;
use crate::report::keyboard::Keys;
use crate::ui::frame::LOW;
use crate::ui::screen::languages::{self, Pair};

/// Widest content, logical px.
const WIDTH: f32 = 1_088.0;

/// What is left free at both sides, logical px.
fn side(cx: &Context<'_>) -> f32 {
    if cx.narrow() { SPACE_16 } else { SPACE_32 }
}

/// How wide the content is, logical px.
pub(super) fn width(cx: &Context<'_>) -> f32 {
    (cx.window.width - 2.0 * side(cx)).min(WIDTH)
}

impl NewCase {
    /// Whether a list of languages lies over it.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.languages.is_open()
    }

    pub fn view<'a>(
        &'a self,
        zoom: u16,
        pair: Pair<'_>,
        keys: Option<&'a Keys>,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        let step = match self.stage {
            Stage::Languages => self.in_languages(pair, cx),
            Stage::Words => self.in_words(keys, cx),
            Stage::Place => self.in_place(cx),
        };
        let content = column![stages::view(self.stage, cx), step].spacing(SPACE_16);
        let centred = container(content.max_width(WIDTH)).center_x(Length::Fill);
        let centred = centred.padding([SPACE_16, side(cx)]);
        let line = || rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
        let foot = Some(column![line(), self.foot(cx)]);
        let (scrolling, foot) = if cx.window.height < LOW { (foot, None) } else { (None, foot) };
        let scrolls = scrollable(column![centred].push(scrolling))
            .id(SCROLL)
            .direction(bar())
            .style(scroll(cx.tokens));
        let base = column![tools(zoom, cx), line(), scrolls.height(Length::Fill)].push(foot);
        let base = container(base).on(cx.tokens, Panel::Paper);
        let mut layers = stack![inert(self.languages.is_open(), base)];
        if let Some(list) = self.languages.list(pair, cx) {
            layers = layers.push(list.map(Message::Languages));
        }
        layers.into()
    }

    fn in_languages<'a>(&'a self, pair: Pair<'_>, cx: &Context<'a>) -> Element<'a, Message> {
        let mut lines = column![
            stages::title(cx, cx.both(|t| tr!(t, "entry-languages-title"))),
            both_lines(cx, cx.both(|t| tr!(t, "entry-languages-help")), Role::Body),
            self.languages.fields(pair, cx).map(Message::Languages),
        ]
        .spacing(SPACE_16);
        if let Some(words) = languages::untranslated(pair, cx) {
            lines = lines.push(Element::from(help(cx, words).fill()));
        }
        lines.into()
    }

    /// What leads on, and why it does not yet.
    fn foot<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let mut without = None;
        let lead = match self.stage {
            Stage::Languages => large(cx, tr!(t, "entry-continue")).on_press(Message::Continue),
            Stage::Words => {
                let checked = self.is_checked();
                let press = button(cx, Weight::Accent, None, tr!(t, "entry-without-sheet"))
                    .id("new-without-sheet")
                    .on_press_maybe(checked.then_some(Message::WithoutSheet));
                without = Some(press);
                let ready = checked && self.has_sheet();
                large(cx, tr!(t, "entry-words-kept"))
                    .on_press_maybe(ready.then_some(Message::Continue))
            }
            Stage::Place => {
                let ready = self.place.is_some() && !self.creating;
                large(cx, tr!(t, "entry-create")).on_press_maybe(ready.then_some(Message::Create))
            }
        };
        let why = self.not_yet(cx).map(|why| Element::from(caption(cx, why)));
        let on = row![].push(why).push(lead.id("new-continue")).spacing(SPACE_12);
        let on = on.align_y(Alignment::Center).wrap().vertical_spacing(SPACE_4);
        let line = ends(row![].push(without), mirrored(cx.direction(), on), SPACE_12);
        let line = mirrored(cx.direction(), line);
        container(container(line).max_width(WIDTH))
            .center_x(Length::Fill)
            .padding([SPACE_12, side(cx)])
            .into()
    }

    fn not_yet(&self, cx: &Context<'_>) -> Option<String> {
        let t = cx.first;
        match self.stage {
            Stage::Words if !self.is_checked() => Some(tr!(t, "entry-needs-check")),
            Stage::Words if !self.has_sheet() => Some(tr!(t, "entry-needs-sheet")),
            Stage::Place if self.place.is_none() => Some(tr!(t, "entry-place-none")),
            _ => None,
        }
    }
}

fn tools<'a>(zoom: u16, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let back = button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(t, "entry-back"))
        .id("new-back")
        .on_press(Message::Back);
    let line = row![
        button(cx, Weight::Quiet, Some(Icon::ZoomIn), tr!(t, "desk-zoom", percent = zoom))
            .id("new-zoom")
            .repeats()
            .on_press(Message::Zoom),
        hide(cx),
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center)
    .wrap();
    let line = mirrored(cx.direction(), ends(back, mirrored(cx.direction(), line), SPACE_4));
    container(line).padding([SPACE_8, SPACE_16]).into()
}

/// Hiding, with the key that does it as well.
fn hide<'a>(cx: &Context<'a>) -> Pressable<'a, Message> {
    let t = cx.tokens;
    let key = Element::from(caption(cx, tr!(cx.first, "entry-hide-key")).one_line());
    let key = container(key).padding([0.0, SPACE_8]).style(chip(t, t.ink_3, t.surface, t.line));
    let word = Element::from(label(cx, tr!(cx.first, "entry-hide")));
    let content = row![glyph(cx, Icon::EyeOff, ICON_20), word, key]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
    pressable(t, Look::quiet(t), mirrored(cx.direction(), content))
        .id("new-hide")
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(Message::Hide)
}
