//! Every token and every widget of the kit on one page, for those who build screens; no part of the program.

mod tokens;
mod widgets;

use iced::widget::{column, container, row, scrollable};
use iced::{Element, Length, Size};

use crate::domain::date::{Calendar, CivilDay};
use crate::domain::words::LangTag;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::{Direction, mirrored};
use crate::kit::icon::Icon;
use crate::kit::label::label;
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_24, SPACE_32, Scheme, Tokens};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::{Language, Translator};

/// The page, in a scheme and a direction.
pub struct Gallery {
    /// The colours it is shown in.
    pub scheme: Scheme,
    languages: [Translator; 2],
    told: LangTag,
    typed: String,
    on: bool,
}

#[derive(Clone, Debug)]
pub enum Message {
    Scheme(Scheme),
    Mirror,
    /// A choice was turned on or off.
    Turn,
    Typed(String),
    /// A button that does nothing.
    Nothing,
}

impl Gallery {
    /// The page in French, or mirrored in Dari.
    #[must_use]
    pub fn new(scheme: Scheme, direction: Direction) -> Self {
        let mut languages = [Language::French, Language::Dari].map(Translator::new);
        if direction == Direction::RightToLeft {
            languages.reverse();
        }
        Self { scheme, languages, told: LangTag::from("fa-AF"), typed: String::new(), on: true }
    }

    /// Does what was pressed.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::Scheme(scheme) => self.scheme = scheme,
            Message::Mirror => self.languages.reverse(),
            Message::Turn => self.on = !self.on,
            Message::Typed(text) => self.typed = text,
            Message::Nothing => {}
        }
    }

    fn context(&self, window: Size) -> Option<Context<'_>> {
        let [first, second] = &self.languages;
        Some(Context {
            first,
            second: Some(second),
            told: &self.told,
            calendar: &Calendar::Gregorian,
            birth: None,
            tokens: Tokens::of(self.scheme),
            today: CivilDay::new(2026, 11, 16).ok()?,
            window,
            pixel_for_pixel: true,
            panes: crate::kit::pane::Panes::default(),
            facing_person: false,
        })
    }

    pub fn view(&self) -> Element<'_, Message> {
        let Some(cx) = self.context(Size::new(1_280.0, 800.0)) else { return row![].into() };
        let cx = &cx;
        let schemes = Scheme::ALL.map(|scheme| {
            let weight = if scheme == self.scheme { Weight::Chosen } else { Weight::Outlined };
            button(cx, weight, Some(Icon::Contrast), format!("{scheme:?}"))
                .on_press(Message::Scheme(scheme))
                .into()
        });
        let mirror = button(cx, Weight::Outlined, Some(Icon::Swap), "Mirror");
        let tools = row(schemes).push(mirror.on_press(Message::Mirror)).spacing(SPACE_8);
        let columns = row![
            column![
                section(cx, "tokens::Tokens", tokens::colours(cx)),
                section(cx, "label::Role", tokens::roles(cx)),
                section(cx, "tokens::SPACE_*", tokens::spaces(cx)),
                section(cx, "tokens::RADIUS_*", tokens::radii(cx)),
                section(cx, "theme::panel", tokens::panels(cx)),
            ]
            .spacing(SPACE_24)
            .width(Length::FillPortion(1)),
            column![
                section(cx, "button", widgets::buttons(cx)),
                section(cx, "button::tile, check, choice_row", widgets::choices(cx, self.on)),
                section(cx, "field, widget::editor", widgets::fields(cx, &self.typed)),
                section(cx, "label", widgets::labels(cx)),
                section(cx, "frame, toast, theme::progress", widgets::rest(cx)),
                section(cx, "icon::Icon", widgets::icons(cx)),
            ]
            .spacing(SPACE_24)
            .width(Length::FillPortion(1)),
        ]
        .spacing(SPACE_32);
        let page = column![
            mirrored(cx.direction(), tools.width(Length::Fill)),
            mirrored(cx.direction(), columns)
        ]
        .spacing(SPACE_24);
        let page =
            scrollable(container(page).padding(SPACE_32)).direction(bar()).style(scroll(cx.tokens));
        container(page).width(Length::Fill).height(Length::Fill).on(cx.tokens, Panel::Paper)
    }
}

/// A part of the page under the name of what it shows.
fn section<'a>(
    cx: &Context<'a>,
    name: &'static str,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    let heading = Element::from(label(cx, name).strong().fill());
    column![heading, content].spacing(SPACE_12).width(Length::Fill).into()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use iced_test::Simulator;

    use super::*;
    use crate::kit::label::base_theme;

    /// Draws the page in every scheme and direction; into the folder `RECIT_DRAW` names, for people to look at.
    #[test]
    fn it_is_drawn_in_every_scheme_and_direction() {
        let folder = std::env::var_os("RECIT_DRAW").map(PathBuf::from);
        for scheme in Scheme::ALL {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let gallery = Gallery::new(scheme, direction);
                let size = Size::new(1_280.0, 1_960.0);
                let mut window = Simulator::with_size(settings(), size, gallery.view());
                let drawn = window.snapshot(&base_theme(Tokens::of(scheme))).unwrap();
                let Some(folder) = &folder else { continue };
                let name = format!("gallery-{scheme:?}-{direction:?}.png").to_lowercase();
                drawn.matches_image(folder.join(name)).unwrap();
            }
        }
    }

    fn settings() -> iced::Settings {
        crate::kit::font::load();
        iced::Settings {
            default_font: crate::kit::label::interface_font(unicode_script::Script::Latin, false),
            ..iced::Settings::default()
        }
    }

    #[test]
    fn its_buttons_turn_it() {
        let mut gallery = Gallery::new(Scheme::Light, Direction::LeftToRight);
        gallery.update(Message::Scheme(Scheme::Dark));
        gallery.update(Message::Mirror);
        let cx = gallery.context(Size::new(800.0, 600.0)).unwrap();
        assert_eq!(cx.tokens.scheme, Scheme::Dark);
        assert_eq!(cx.direction(), Direction::RightToLeft);
    }
}
