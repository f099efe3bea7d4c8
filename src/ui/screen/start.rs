//! The first screen: open, new, or try with the example; no list of names.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};

use crate::lang::tr;
use crate::ui::button::{Weight, button, glyph};
use crate::ui::context::{Both, Context};
use crate::ui::direction::mirrored;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, in_language, label};
use crate::ui::tokens::{ICON_20, ICON_28, SPACE_4, SPACE_16, SPACE_24, SPACE_32, Scheme, TOP_BAR};
use crate::ui::widget::pressable::{Look, pressable};

/// The first screen remembers nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Start;

/// What was pressed on the first screen.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// Try with the fictional example.
    Example,
    /// The next size.
    Zoom,
    /// Another colour scheme.
    Scheme(Scheme),
    /// Exchange the two languages.
    SwapLanguages,
}

/// What the first screen asks of the app.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Open the fictional example.
    Example,
    /// The next size.
    Zoom,
    /// Another colour scheme.
    Scheme(Scheme),
    /// Exchange the two languages.
    SwapLanguages,
}

impl Start {
    /// Says what the app has to do.
    pub fn update(self, message: Message) -> Action {
        match message {
            Message::Example => Action::Example,
            Message::Zoom => Action::Zoom,
            Message::Scheme(scheme) => Action::Scheme(scheme),
            Message::SwapLanguages => Action::SwapLanguages,
        }
    }

    /// The screen.
    pub fn view<'a>(&'a self, zoom: u16, cx: &Context<'a>) -> Element<'a, Message> {
        let names = both_ends(cx, cx.both(|t| tr!(t, "start-name")), Role::Big, true);
        let what = both_ends(cx, cx.both(|t| tr!(t, "start-what")), Role::Story, false);
        let ways = column![
            way(
                cx,
                Icon::Play,
                cx.both(|t| tr!(t, "start-example")),
                tr!(cx.first, "start-example-help"),
                Message::Example,
            )
            .id("start-example")
        ]
        .spacing(SPACE_16);
        let middle = container(column![names, what, ways].spacing(SPACE_24)).max_width(720.0);
        column![tools(zoom, cx), container(middle).center(Length::Fill).padding(SPACE_32),].into()
    }
}

fn tools<'a>(zoom: u16, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let next = match cx.tokens.scheme {
        Scheme::Light => Scheme::Dark,
        Scheme::Dark => Scheme::Contrast,
        Scheme::Contrast => Scheme::Light,
    };
    let (icon, name) = match cx.tokens.scheme {
        Scheme::Light => (Icon::Sun, tr!(t, "start-light")),
        Scheme::Dark => (Icon::Moon, tr!(t, "start-dark")),
        Scheme::Contrast => (Icon::Contrast, tr!(t, "start-contrast")),
    };
    let bar = row![
        space().width(Length::Fill),
        button(cx, Weight::Quiet, Some(Icon::ZoomIn), tr!(t, "desk-zoom", percent = zoom))
            .id("start-zoom")
            .on_press(Message::Zoom),
        button(cx, Weight::Quiet, Some(icon), name)
            .id("start-scheme")
            .on_press(Message::Scheme(next)),
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    container(mirrored(cx.direction(), bar)).padding([0.0, SPACE_16]).center_y(TOP_BAR).into()
}

/// A large way to begin.
fn way<'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: Both,
    help: String,
    message: Message,
) -> crate::ui::widget::pressable::Pressable<'a, Message> {
    let t = cx.tokens;
    let first = column![
        Element::from(label(cx, words.first).card().fill()),
        Element::from(label(cx, help).caption().colour(t.ink_2).fill())
    ]
    .spacing(SPACE_4);
    let mut content = row![Element::from(icon.text(ICON_28, t.accent)), first]
        .spacing(SPACE_24)
        .align_y(Alignment::Center);
    if let Some((second, translator)) = words.second.zip(cx.second) {
        content = content.push(Element::from(in_language(translator.language(), second).card()));
    }
    content = content.push(glyph(cx, Icon::ChevronRight, ICON_20));
    let mut look = Look::outlined(t);
    look.line = t.line;
    look.radius = crate::ui::tokens::RADIUS_12;
    look.shadow = t.shadow_card;
    pressable(t, look, mirrored(cx.direction(), content))
        .width(Length::Fill)
        .padding(SPACE_24)
        .on_press(message)
}
