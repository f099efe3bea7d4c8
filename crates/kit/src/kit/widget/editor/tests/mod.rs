//! The editor in a window without a display.

mod looks;
mod typing;

use iced::advanced::clipboard::{self, Clipboard};
use iced::advanced::widget::operation::{self, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{mouse, renderer::Headless};
use iced::keyboard::{self, Key, Location, Modifiers, key};
use iced::time::Instant;
use iced::{Element, Event, Font, Pixels, Point, Renderer, Size, Theme, window};
use iced_test::futures::futures::executor::block_on;
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

use super::{Caret, Edited, Editor, editor};
use crate::domain::words::LangTag;
use crate::kit::font;
use crate::kit::tokens::{Scheme, Tokens};

const PERSIAN: &str = "من در کابل بودم";
const MIXED: &str = "با UNHCR تماس گرفتم";

/// The clipboard of a test.
#[derive(Default)]
struct Board(Option<String>);

impl Clipboard for Board {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Said {
    Edited(Edited),
    Caret(Caret),
    Submitted,
    Focused,
    Blurred,
    Pressed(usize),
}

/// A window with one editor whose edits become its value.
struct Window {
    value: String,
    tag: &'static str,
    dress: fn(Editor<'_, Said>) -> Editor<'_, Said>,
    said: Vec<Said>,
    board: Board,
    cache: Option<Cache>,
    renderer: Renderer,
    taken: bool,
    read_only: bool,
}

impl Window {
    fn new(
        value: &str,
        tag: &'static str,
        dress: fn(Editor<'_, Said>) -> Editor<'_, Said>,
    ) -> Self {
        font::load();
        let font = Font::with_name("Noto Sans");
        let renderer = block_on(<Renderer as Headless>::new(font, Pixels(15.0), None)).unwrap();
        Self {
            value: value.to_owned(),
            tag,
            dress,
            said: Vec::new(),
            board: Board::default(),
            cache: Some(Cache::default()),
            renderer,
            taken: false,
            read_only: false,
        }
    }

    fn text(value: &str, tag: &'static str) -> Self {
        Self::new(value, tag, |editor| editor)
    }

    fn line(value: &str, tag: &'static str) -> Self {
        Self::new(value, tag, |editor| editor.one_line())
    }

    fn interface<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Said, Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let value = self.value.clone();
        let tag = LangTag::from(self.tag);
        let mut editor = editor(Tokens::of(Scheme::Light), "e", value, &tag)
            .on_caret(Said::Caret)
            .on_submit(Said::Submitted)
            .on_focus(Said::Focused)
            .on_blur(Said::Blurred)
            .on_highlight_press(Said::Pressed);
        if !self.read_only {
            editor = editor.on_edit(Said::Edited);
        }
        let element: Element<'_, Said> = (self.dress)(editor).into();
        let cache = self.cache.take().unwrap_or_default();
        let size = Size::new(300.0, 400.0);
        let mut interface = UserInterface::build(element, size, cache, &mut self.renderer);
        let done = act(&mut interface, &mut self.renderer);
        self.cache = Some(interface.into_cache());
        done
    }

    fn events(&mut self, events: &[Event], cursor: mouse::Cursor) {
        let mut messages = Vec::new();
        let mut board = std::mem::take(&mut self.board);
        let statuses = self.interface(|interface, renderer| {
            interface.update(events, cursor, renderer, &mut board, &mut messages).1
        });
        self.board = board;
        self.taken = statuses.contains(&iced::event::Status::Captured);
        for message in &messages {
            if let Said::Edited(edited) = message {
                self.value.clone_from(&edited.text);
            }
        }
        self.said.extend(messages);
    }

    fn press(&mut self, key: Key, code: key::Code, modifiers: Modifiers, text: Option<&str>) {
        let event = Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: key::Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        });
        self.events(&[event], mouse::Cursor::Unavailable);
    }

    fn named(&mut self, named: key::Named, modifiers: Modifiers) {
        self.press(Key::Named(named), key::Code::Enter, modifiers, None);
    }

    fn plain(&mut self, named: key::Named) {
        self.named(named, Modifiers::default());
    }

    fn control(&mut self, letter: &'static str, code: key::Code) {
        self.press(Key::Character(letter.into()), code, Modifiers::CTRL, None);
    }

    fn write(&mut self, text: &str) {
        for letter in text.chars() {
            let letter = letter.to_string();
            let key = Key::Character(letter.as_str().into());
            self.press(key, key::Code::KeyA, Modifiers::default(), Some(&letter));
        }
    }

    fn operate(&mut self, operation: impl Operation + 'static) {
        let mut operation: Box<dyn Operation> = Box::new(operation);
        self.interface(|interface, renderer| {
            interface.operate(renderer, operation.as_mut());
            while let Outcome::Chain(mut next) = operation.finish() {
                interface.operate(renderer, next.as_mut());
                operation = next;
            }
        });
    }

    fn focus(&mut self) {
        self.operate(operation::focusable::focus::<()>(Id::new("e")));
        self.frame();
    }

    fn frame(&mut self) {
        let redraw = window::Event::RedrawRequested(Instant::now());
        self.events(&[Event::Window(redraw)], mouse::Cursor::Unavailable);
    }

    fn click(&mut self, x: f32, y: f32) {
        let cursor = mouse::Cursor::Available(Point::new(x, y));
        let button = mouse::Button::Left;
        self.events(
            &[
                Event::Mouse(mouse::Event::ButtonPressed(button)),
                Event::Mouse(mouse::Event::ButtonReleased(button)),
            ],
            cursor,
        );
    }

    fn edited(&self) -> usize {
        self.said.iter().filter(|said| matches!(said, Said::Edited(_))).count()
    }

    /// Scalars before the caret, and its box.
    fn caret(&self) -> Caret {
        let caret = |said: &Said| match said {
            Said::Caret(caret) => Some(*caret),
            _ => None,
        };
        self.said.iter().rev().find_map(caret).unwrap()
    }
}
