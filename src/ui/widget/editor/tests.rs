//! The editor in a window without a display.

use std::sync::Once;

use iced::advanced::clipboard::{self, Clipboard};
use iced::advanced::widget::operation::{self, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{mouse, renderer::Headless};
use iced::keyboard::{self, Key, Location, Modifiers, key};
use iced::time::Instant;
use iced::{Element, Event, Font, Pixels, Point, Rectangle, Renderer, Size, Theme, window};
use iced_test::futures::futures::executor::block_on;
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

use super::*;
use crate::ui::font;
use crate::ui::tokens::Scheme;

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
}

impl Window {
    fn new(
        value: &str,
        tag: &'static str,
        dress: fn(Editor<'_, Said>) -> Editor<'_, Said>,
    ) -> Self {
        static FACES: Once = Once::new();
        FACES.call_once(|| {
            let mut fonts = iced_test::renderer::graphics::text::font_system().write().unwrap();
            for face in font::all() {
                fonts.load_font(face);
            }
        });
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
        let editor = editor(Tokens::of(Scheme::Light), "e", value, &tag)
            .on_edit(Said::Edited)
            .on_caret(Said::Caret)
            .on_submit(Said::Submitted)
            .on_focus(Said::Focused)
            .on_blur(Said::Blurred)
            .on_highlight_press(Said::Pressed);
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

fn state(value: &str, tag: &str) -> state::State {
    let showing = Showing {
        direction: language::direction(&LangTag::from(tag)),
        one_line: false,
        secret: false,
    };
    let mut state = state::State::new(Id::new("e"), value, showing);
    let script = language::script(&LangTag::from(tag)).unwrap();
    let (size, line) = Role::Body.measure(script);
    let font = interface_font(script, false);
    // The fonts are loaded with the first window.
    let _window = Window::text("", "fr");
    state.set(Face { font, size, line, wraps: true }, 276.0);
    state
}

#[test]
fn persian_begins_at_the_right_edge() {
    for mut window in [Window::text(PERSIAN, "fa-AF"), Window::line(PERSIAN, "fa-AF")] {
        window.focus();
        window.plain(key::Named::Home);
        let start = window.caret();
        assert_eq!(start.scalars, 0);
        assert!(start.bounds.x > 280.0, "{start:?}");
        window.plain(key::Named::End);
        let end = window.caret();
        assert_eq!(end.scalars, PERSIAN.chars().count());
        assert!(end.bounds.x < 250.0, "{end:?}");
    }
}

#[test]
fn an_empty_persian_field_has_its_caret_at_the_right() {
    let mut window = Window::line("", "fa-AF");
    window.focus();
    assert!(window.caret().bounds.x > 280.0);
    let mut window = Window::line("", "fr");
    window.focus();
    assert!(window.caret().bounds.x < 20.0);
}

#[test]
fn a_hint_of_either_direction_stands_where_the_text_will() {
    for (tag, right) in [("fa-AF", true), ("fr", false)] {
        for hint in ["JJ/MM", "روز"] {
            let mut window = Window::new(
                "",
                tag,
                match hint {
                    "JJ/MM" => |editor| editor.bare().placeholder("JJ/MM"),
                    _ => |editor| editor.bare().placeholder("روز"),
                },
            );
            let ink = columns(&mut window);
            let first = ink.iter().position(|ink| *ink).unwrap();
            assert_eq!(first > 300, right, "{hint} in {tag} begins at pixel {first}");
        }
    }
}

#[test]
fn a_latin_name_in_front_does_not_turn_a_persian_paragraph() {
    let mut window = Window::line("UNHCR گفت", "fa-AF");
    window.focus();
    window.plain(key::Named::End);
    let end = window.caret().bounds.x;
    window.plain(key::Named::Home);
    assert!(window.caret().bounds.x > end + 50.0);
    window.plain(key::Named::ArrowLeft);
    assert_eq!(window.caret().scalars, 4, "to the left, over the R");
    window.plain(key::Named::ArrowRight);
    window.write("و");
    assert_eq!(window.value, "وUNHCR گفت", "no mark of direction in the text");
}

#[test]
fn the_left_arrow_moves_left_on_screen_through_both_directions() {
    let mut window = Window::line(MIXED, "fa-AF");
    window.focus();
    window.plain(key::Named::Home);
    let mut last = window.caret().bounds.x;
    for _ in 0..MIXED.chars().count() {
        window.plain(key::Named::ArrowLeft);
        let x = window.caret().bounds.x;
        assert!(x < last, "{x} after {last}");
        last = x;
    }
    window.plain(key::Named::ArrowLeft);
    assert!((window.caret().bounds.x - last).abs() < 0.1, "the end");
    for _ in 0..MIXED.chars().count() {
        window.plain(key::Named::ArrowRight);
        let x = window.caret().bounds.x;
        assert!(x > last, "{x} before {last}");
        last = x;
    }
}

#[test]
fn a_selection_across_directions_is_split() {
    let state = state(MIXED, "fa-AF");
    let range = state.content.byte(1)..state.content.byte(5);
    let boxes = state.boxes(&range);
    assert_eq!(boxes.len(), 2, "{boxes:?}");
    let whole = state.boxes(&(0..MIXED.len()));
    assert_eq!(whole.len(), 1, "{whole:?}");
}

#[test]
fn a_selection_over_paragraphs_shows_the_empty_ones() {
    let state = state("ab\n\ncd", "fr");
    let boxes = state.boxes(&(0..6));
    let tops: Vec<f32> = boxes.iter().map(|quad| quad.y).collect();
    assert_eq!(tops, [0.0, 0.0, 24.0, 48.0]);
}

#[test]
fn typing_persian_in_the_middle() {
    let mut window = Window::text(PERSIAN, "fa-AF");
    window.focus();
    window.plain(key::Named::Home);
    window.plain(key::Named::ArrowLeft);
    window.plain(key::Named::ArrowLeft);
    window.write("‌ها");
    assert_eq!(window.value, "من‌ها در کابل بودم");
    assert_eq!(window.caret().scalars, 5);
}

#[test]
fn many_keys_before_the_view_answers_are_all_kept() {
    let mut window = Window::line("", "fr");
    window.focus();
    window.events(
        &iced_test::simulator::typewrite("bonjour").collect::<Vec<_>>(),
        mouse::Cursor::Unavailable,
    );
    assert_eq!(window.value, "bonjour");
}

#[test]
fn backspace_and_delete_take_letters_and_words() {
    let mut window = Window::text("un été\nchaud", "fr");
    window.focus();
    window.named(key::Named::End, Modifiers::CTRL);
    window.plain(key::Named::Backspace);
    assert_eq!(window.value, "un été\nchau");
    window.named(key::Named::Backspace, Modifiers::CTRL);
    assert_eq!(window.value, "un été\n");
    window.plain(key::Named::Backspace);
    assert_eq!(window.value, "un été");
    window.plain(key::Named::Home);
    window.plain(key::Named::Delete);
    assert_eq!(window.value, "n été");
    window.named(key::Named::Delete, Modifiers::CTRL);
    assert_eq!(window.value, " été");
}

#[test]
fn a_value_from_outside_is_taken_and_the_caret_stays_by_its_letter() {
    let mut window = Window::text("un deux trois", "fr");
    window.focus();
    window.named(key::Named::End, Modifiers::CTRL);
    window.value = "zéro un deux trois".to_owned();
    window.frame();
    assert_eq!(window.edited(), 0, "the window's own change is not told back to it");
    assert_eq!(window.caret().scalars, 18);
    window.write("!");
    assert_eq!(window.value, "zéro un deux trois!");
}

#[test]
fn a_secret_is_neither_copied_nor_cut() {
    let mut window = Window::new("hunter2", "fr", |editor| editor.secret(true));
    window.focus();
    window.control("a", key::Code::KeyA);
    window.control("c", key::Code::KeyC);
    window.control("x", key::Code::KeyX);
    window.named(key::Named::Insert, Modifiers::CTRL);
    window.named(key::Named::Delete, Modifiers::SHIFT);
    assert_eq!(window.board.0, None);
    assert_eq!(window.value, "hunter2");
    window.write("é");
    assert_eq!(window.value, "é");
}

#[test]
fn copy_cut_and_paste() {
    let mut window = Window::line("un deux", "fr");
    window.focus();
    window.named(key::Named::ArrowLeft, Modifiers::CTRL);
    window.named(key::Named::End, Modifiers::SHIFT);
    window.control("x", key::Code::KeyX);
    assert_eq!(window.board.0.as_deref(), Some("deux"));
    window.board = Board(Some("trois\r\nquatre\n".to_owned()));
    window.control("v", key::Code::KeyV);
    assert_eq!(window.value, "un trois quatre");
}

#[test]
fn undo_tab_and_escape_are_the_windows() {
    let mut window = Window::text("un", "fr");
    window.focus();
    window.write("x");
    assert!(window.taken);
    window.control("z", key::Code::KeyZ);
    assert!(!window.taken);
    window.control("y", key::Code::KeyY);
    assert!(!window.taken);
    window.plain(key::Named::Tab);
    assert!(!window.taken);
    window.plain(key::Named::Escape);
    assert!(!window.taken);
}

#[test]
fn enter_submits_one_line_and_breaks_many() {
    let mut window = Window::line("un", "fr");
    window.focus();
    window.plain(key::Named::Enter);
    assert!(window.said.contains(&Said::Submitted));
    assert_eq!(window.value, "un");
    let mut window = Window::text("un", "fr");
    window.focus();
    window.plain(key::Named::Enter);
    assert_eq!(window.value, "\nun");
}

#[test]
fn up_and_down_keep_their_place_across_a_short_line() {
    let mut window = Window::text("un deux trois\nab\nun deux trois", "fr");
    window.focus();
    window.named(key::Named::Home, Modifiers::CTRL);
    window.plain(key::Named::End);
    window.plain(key::Named::ArrowDown);
    assert_eq!(window.caret().scalars, 16);
    window.plain(key::Named::ArrowDown);
    assert_eq!(window.caret().scalars, 30);
    window.plain(key::Named::ArrowDown);
    assert_eq!(window.caret().scalars, 30);
}

#[test]
fn a_double_click_takes_a_word_and_a_third_the_paragraph() {
    let mut window = Window::text("un deux trois\nquatre", "fr");
    window.click(45.0, 20.0);
    window.click(45.0, 20.0);
    window.control("c", key::Code::KeyC);
    assert_eq!(window.board.0.as_deref(), Some("deux"));
    window.click(45.0, 20.0);
    window.control("c", key::Code::KeyC);
    assert_eq!(window.board.0.as_deref(), Some("un deux trois"));
    assert!(window.said.contains(&Said::Focused));
    window.click(45.0, 390.0);
    assert!(window.said.contains(&Said::Blurred));
}

#[test]
fn a_press_on_a_highlight_is_told() {
    let mut window = Window::new("voir pièce 3", "fr", |editor| {
        editor.highlights(vec![Highlight { range: 5..12, mark: Mark::Exhibit }])
    });
    window.click(25.0, 20.0);
    assert!(!window.said.contains(&Said::Pressed(0)));
    window.click(70.0, 20.0);
    assert!(window.said.contains(&Said::Pressed(0)));
}

#[test]
fn every_place_of_a_wrapped_mixed_text_can_be_reached_by_arrows() {
    let text =
        "Le HCR a écrit «من در کابل بودم و با UNHCR تماس گرفتم» puis plus rien du tout, jamais.";
    let mut window = Window::text(text, "fr");
    window.focus();
    window.named(key::Named::Home, Modifiers::CTRL);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..text.chars().count() + 6 {
        seen.insert(window.caret().scalars);
        window.plain(key::Named::ArrowRight);
    }
    assert_eq!(window.caret().scalars, text.chars().count());
    assert!(seen.len() + 3 >= text.chars().count(), "{} of {}", seen.len(), text.chars().count());
}

/// Pixels at twice the size, 600 to a row of four bytes each.
fn pixels(window: &mut Window, height: f32) -> Vec<u8> {
    let size = Size::new(600, (height * 2.0) as u32);
    window.interface(|interface, renderer| {
        let style = iced::advanced::renderer::Style { text_color: iced::Color::BLACK };
        interface.draw(renderer, &Theme::Light, &style, mouse::Cursor::Unavailable);
        renderer.screenshot(size, 2.0, iced::Color::WHITE)
    })
}

/// Columns of pixels with ink.
fn columns(window: &mut Window) -> Vec<bool> {
    let pixels = pixels(window, 40.0);
    let rows = || pixels.chunks(600 * 4);
    (0..600).map(|x| rows().any(|row| row[x * 4] < 160)).collect()
}

/// Rows of pixels with ink.
fn inked(window: &mut Window, height: f32) -> Vec<bool> {
    let pixels = pixels(window, height);
    let width = 600 * 4;
    // The borders at the sides are left out.
    pixels
        .chunks(width)
        .map(|row| row[40..width - 40].chunks(4).any(|pixel| pixel[0] < 100))
        .collect()
}

#[test]
fn tibetan_vowels_of_the_first_line_are_not_cut() {
    let rows = |text: &str| {
        let mut window = Window::new(text, "bo", |editor| editor.bare());
        inked(&mut window, 60.0).iter().position(|ink| *ink).unwrap()
    };
    let (bare, vowel) = (rows("བདག"), rows("བོདག"));
    assert!(vowel + 4 < bare, "the vowel sign stands above the letter: {vowel} and {bare}");
    let rows = |text: &str| {
        let mut window = Window::new(text, "bo", |editor| editor.bare().one_line());
        inked(&mut window, 60.0).iter().position(|ink| *ink).unwrap()
    };
    assert_eq!(bare - vowel, rows("བདག") - rows("བོདག"), "as much of it in one line");
}

#[test]
fn a_long_line_scrolls_to_its_caret_and_stays_visible() {
    for (text, tag) in [("mot ".repeat(60), "fr"), ("کابل ".repeat(60), "fa-AF")] {
        let mut window = Window::line(&text, tag);
        window.focus();
        window.plain(key::Named::End);
        let bounds = Rectangle::new(Point::ORIGIN, Size::new(300.0, 60.0));
        assert!(bounds.contains(window.caret().bounds.center()), "{:?}", window.caret());
        assert!(inked(&mut window, 40.0).iter().skip(6).take(60).any(|ink| *ink));
        window.plain(key::Named::Home);
        assert!(bounds.contains(window.caret().bounds.center()), "{:?}", window.caret());
        assert!(inked(&mut window, 40.0).iter().skip(6).take(60).any(|ink| *ink));
    }
}

#[test]
fn control_characters_of_an_old_case_do_not_move_what_follows() {
    let mut window = Window::text("a\u{2029}b\u{1}c\r\nd", "fr");
    window.focus();
    window.named(key::Named::End, Modifiers::CTRL);
    window.write("e");
    assert_eq!(window.value, "a\u{2029}b\u{1}c\r\nde");
}

#[test]
fn a_very_long_paste_arrives_whole() {
    let paste = "Il a dit que oui. ".repeat(10) + "\n";
    let paste = paste.repeat(200_000 / paste.len());
    let mut window = Window::text("", "fr");
    window.focus();
    window.board = Board(Some(paste.clone()));
    window.control("v", key::Code::KeyV);
    assert_eq!(window.value, paste);
    assert_eq!(window.caret().scalars, paste.len());
}

#[test]
fn the_caret_of_an_editor_higher_than_its_list_is_scrolled_into_view() {
    let text = "ligne\n".repeat(40);
    let tag = LangTag::from("fr");
    let element: Element<'_, Said> = iced::widget::scrollable(
        editor(Tokens::of(Scheme::Light), "e", text, &tag).on_edit(Said::Edited),
    )
    .id("list")
    .into();
    let mut window = Window::text("", "fr");
    let size = Size::new(300.0, 200.0);
    let mut interface = UserInterface::build(element, size, Cache::default(), &mut window.renderer);
    let mut run = |mut operation: Box<dyn Operation>| {
        interface.operate(&window.renderer, operation.as_mut());
        while let Outcome::Chain(next) = operation.finish() {
            operation = next;
            interface.operate(&window.renderer, operation.as_mut());
        }
    };
    run(Box::new(operation::focusable::focus::<()>(Id::new("e"))));
    run(Box::new(operation::text_input::move_cursor_to_end::<()>(Id::new("e"))));
    run(Box::new(crate::ui::widget::reveal::reveal_focused::<()>()));
    let mut place = Place::default();
    interface.operate(&window.renderer, &mut place);
    let caret = place.caret.unwrap().y - place.offset;
    assert!((0.0..200.0).contains(&caret), "{caret}");
}

#[derive(Default)]
struct Place {
    offset: f32,
    caret: Option<Rectangle>,
}

impl Operation for Place {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        translation: iced::Vector,
        _state: &mut dyn operation::Scrollable,
    ) {
        self.offset = translation.y;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        self.caret = state.downcast_ref().map(|FocusedCaret(caret)| *caret);
    }
}
