//! Iced by itself: an empty window, and its own editor with the same text.

use std::time::Instant;

use iced::advanced::clipboard;
use iced::advanced::renderer::{Headless, Style};
use iced::theme::Base;
use iced::widget::{scrollable, space, text_editor};
use iced::{Element, Event, Pixels, Point, Renderer, Size, Theme, mouse, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

use crate::cases::WINDOW;
use crate::frames::{Screen, Spent};

/// A window with iced's own editor, or with nothing.
pub(crate) struct Peer {
    content: Option<text_editor::Content>,
    cache: Option<Cache>,
    renderer: Renderer,
    screen: Screen,
}

impl Peer {
    pub(crate) fn new(text: Option<&str>) -> Self {
        let font = iced::Font::with_name("Noto Serif");
        let made = <Renderer as Headless>::new(font, Pixels(17.0), Some("tiny-skia"));
        Self {
            content: text.map(text_editor::Content::with_text),
            cache: Some(Cache::default()),
            renderer: iced::futures::executor::block_on(made).unwrap(),
            screen: Screen::new(WINDOW.0, WINDOW.1),
        }
    }

    /// Gives the editor the keyboard.
    pub(crate) fn press(&mut self) {
        let at = mouse::Cursor::Available(Point::new(40.0, 40.0));
        let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        self.heard(&[press, Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))], at);
    }

    fn heard(&mut self, events: &[Event], cursor: mouse::Cursor) {
        let mut said = Vec::new();
        let cache = self.cache.take().unwrap();
        let size = Size::new(WINDOW.0 as f32, WINDOW.1 as f32);
        let mut interface =
            UserInterface::build(view(self.content.as_ref()), size, cache, &mut self.renderer);
        let _ =
            interface.update(events, cursor, &mut self.renderer, &mut clipboard::Null, &mut said);
        self.cache = Some(interface.into_cache());
        for action in said {
            if let Some(content) = &mut self.content {
                content.perform(action);
            }
        }
    }

    /// One frame, as [`crate::frames::frame`].
    pub(crate) fn frame(&mut self, events: &[Event]) -> Spent {
        let cursor = mouse::Cursor::Unavailable;
        let mut spent = Spent::default();
        let start = Instant::now();
        self.heard(events, cursor);
        spent.answer = start.elapsed().as_secs_f64();
        let theme = Theme::Light;
        let ground = theme.base();
        let size = Size::new(WINDOW.0 as f32, WINDOW.1 as f32);
        let cache = self.cache.take().unwrap();
        let start = Instant::now();
        let mut interface =
            UserInterface::build(view(self.content.as_ref()), size, cache, &mut self.renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let board = &mut clipboard::Null;
        let _ = interface.update(&[redraw], cursor, &mut self.renderer, board, &mut Vec::new());
        spent.layout = start.elapsed().as_secs_f64();
        let start = Instant::now();
        let style = Style { text_color: ground.text_color };
        interface.draw(&mut self.renderer, &theme, &style, cursor);
        spent.list = start.elapsed().as_secs_f64();
        let start = Instant::now();
        self.screen.paint(&mut self.renderer, ground.background_color);
        spent.paint = start.elapsed().as_secs_f64();
        self.cache = Some(interface.into_cache());
        spent
    }
}

fn view(content: Option<&text_editor::Content>) -> Element<'_, text_editor::Action> {
    match content {
        Some(content) => scrollable(text_editor(content).on_action(|action| action)).into(),
        None => space().into(),
    }
}
