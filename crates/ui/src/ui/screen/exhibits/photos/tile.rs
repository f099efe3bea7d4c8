//! One picture to be chosen: how it looks, whether it is chosen or copied, what it gives to doubt.

use iced::widget::{column, container, image, row};
use iced::{Alignment, Background, Border, ContentFit, Element, Length, border};

use super::{Message, Page};
use crate::kit::button::glyph;
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{beneath, caption, in_language, label, told};
use crate::kit::tokens::{ICON_16, RADIUS_12, SPACE_4, SPACE_8, SPACE_12};
use crate::kit::widget::pressable::{Look, pressable};
use crate::lang::language::digits;
use crate::lang::{Translator, tr};
use crate::report::access::Role;
use crate::ui::form::line::at_start;
use crate::ui::photos::{Photos, Shot};
use crate::ui::screen::exhibits::trouble;

/// Least width of a tile, logical px.
pub(super) const WIDTH: f32 = 184.0;
/// Height of the picture, logical px.
const PICTURE: f32 = 144.0;

/// The tile of the picture at this place.
pub(super) fn view<'a>(
    page: &'a Page,
    photos: &'a Photos,
    at: usize,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let place = page.chosen.iter().position(|chosen| *chosen == at);
    let shot = photos.shots.get(&at);
    let mut lines = column![].spacing(SPACE_4);
    if let Some(photo) = photos.photos.get(at) {
        let name =
            told(&"und".into(), photo.path.name().as_str()).sans().caption().fill_in_list(cx);
        lines = lines.push(Element::from(name));
    }
    if let Some(place) = place {
        let word = cx.for_person(|t| {
            let number = digits(&(place + 1).to_string(), t.language());
            tr!(t, "exhibits-photos-chosen", number = number)
        });
        let first = label(cx, word.first).caption().strong();
        let words = at_start(cx, beneath(cx, first, word.second, Some(t.ink_2)));
        let line = row![Element::from(Icon::Check.text(ICON_16, t.accent)), words].spacing(SPACE_4);
        lines = lines.push(mirrored(cx.direction(), line.align_y(Alignment::Center)));
    }
    if photos.is_in_case(at) {
        lines = lines.push(said(Icon::CircleCheck, cx, |t| tr!(t, "exhibits-photos-in-case")));
    }
    if let Some(Shot::Ready { doubts, .. }) = shot {
        if doubts.blurred {
            lines = lines.push(said(Icon::Eye, cx, |t| tr!(t, "exhibits-photos-blurred")));
        }
        if doubts.cut {
            lines = lines.push(said(Icon::Eye, cx, |t| tr!(t, "exhibits-photos-cut")));
        }
    }
    let chosen = place.is_some();
    let mut look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
    look.radius = RADIUS_12;
    if !chosen {
        look.ground = Some(t.surface);
        look.line = t.line_strong;
    }
    let inner = column![picture(shot, cx), container(lines).padding([SPACE_8, SPACE_12])];
    pressable(t, look, inner)
        .role(Role::Tick)
        .on(chosen)
        .id(format!("photos-tile-{at}"))
        .width(Length::Fill)
        .padding(t.border.max(2.0))
        .on_press(Message::Toggle(at))
        .into()
}

/// A hint in both languages: the person knows the picture best.
fn said<'a>(
    icon: Icon,
    cx: &Context<'a>,
    words: impl Fn(&Translator) -> String,
) -> Element<'a, Message> {
    let both = cx.both(words);
    if cx.facing_person {
        let first = label(cx, both.first).caption();
        let words = at_start(cx, beneath(cx, first, both.second, Some(cx.tokens.ink_2)));
        return mirrored(cx.direction(), row![glyph(cx, icon, ICON_16), words].spacing(SPACE_4));
    }
    let first = label(cx, both.first).caption().fill();
    let second = both.second.zip(cx.second).map(|(second, other)| {
        let second = in_language(other.language(), second).caption();
        Element::from(second.colour(cx.tokens.ink_2).fill())
    });
    let words = column![Element::from(first)].push(second);
    let line = row![glyph(cx, icon, ICON_16), words].spacing(SPACE_4);
    mirrored(cx.direction(), line)
}

fn picture<'a>(shot: Option<&Shot>, cx: &Context<'a>) -> Element<'a, Message> {
    let inner: Element<'a, Message> = match shot {
        Some(Shot::Ready { handle, .. }) => image(handle.clone())
            .width(Length::Fill)
            .height(Length::Fill)
            .content_fit(ContentFit::Contain)
            .into(),
        Some(Shot::Unread) => words(cx, tr!(cx.first, "exhibits-photos-not-read")),
        Some(Shot::Undecoded(error)) => words(cx, trouble::short(*error, cx.first)),
        Some(Shot::Coming) | None => words(cx, tr!(cx.first, "exhibits-coming")),
    };
    let ground = cx.tokens.sunken;
    container(inner)
        .width(Length::Fill)
        .height(PICTURE)
        .padding(SPACE_4)
        .center_x(Length::Fill)
        .center_y(PICTURE)
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: Border { radius: border::top(RADIUS_12 - 2.0), ..Border::default() },
            ..container::Style::default()
        })
        .into()
}

fn words<'a>(cx: &Context<'a>, words: String) -> Element<'a, Message> {
    let lines = column![
        Element::from(Icon::Image.text(ICON_16, cx.tokens.ink_3)),
        Element::from(caption(cx, words))
    ];
    lines.spacing(SPACE_4).align_x(Alignment::Center).into()
}
