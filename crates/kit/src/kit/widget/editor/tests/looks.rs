//! Where caret, selection and letters stand.

use iced::advanced::widget::operation::{self, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{mouse, renderer::Headless};
use iced::keyboard::{Modifiers, key};
use iced::{Element, Event, Point, Rectangle, Size, Theme};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

use super::super::page::{Face, Showing};
use super::super::{Editor, FocusedCaret, editor, state};
use super::{MIXED, PERSIAN, Said, Window};
use crate::domain::words::LangTag;
use crate::kit::label::{Role, interface_font};
use crate::kit::tokens::{Scheme, Tokens};
use crate::lang::language;

const EVERYWHERE: std::ops::Range<f32> = f32::MIN..f32::MAX;

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
    let boxes = state.boxes(&range, &EVERYWHERE);
    assert_eq!(boxes.len(), 2, "{boxes:?}");
    let whole = state.boxes(&(0..MIXED.len()), &EVERYWHERE);
    assert_eq!(whole.len(), 1, "{whole:?}");
}

#[test]
fn a_selection_over_paragraphs_shows_the_empty_ones() {
    let state = state("ab\n\ncd", "fr");
    let boxes = state.boxes(&(0..6), &EVERYWHERE);
    let tops: Vec<f32> = boxes.iter().map(|quad| quad.y).collect();
    assert_eq!(tops, [0.0, 0.0, 24.0, 48.0]);
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
    run(Box::new(crate::kit::widget::reveal::reveal_focused::<()>()));
    let mut place = Place::default();
    interface.operate(&window.renderer, &mut place);
    let caret = place.caret.unwrap().y - place.offset;
    assert!((0.0..200.0).contains(&caret), "{caret}");
}

#[test]
fn what_is_pasted_into_a_low_box_is_shown_at_its_caret() {
    // As the account does: its box is low once the text is long.
    fn low(editor: Editor<'_, Said>) -> Editor<'_, Said> {
        if editor.value.len() > 1_000 { editor.max_height(120.0) } else { editor }
    }
    let mut window = Window::new("Avant.", "fr", low);
    window.focus();
    window.plain(key::Named::End);
    window.board.0 = Some("Beaucoup de mots. ".repeat(2_000));
    window.control("v", key::Code::KeyV);
    // The view that answers lays the text out anew.
    let mut place = Place::default();
    window.interface(|interface, renderer| interface.operate(renderer, &mut place));
    let caret = place.caret.unwrap();
    assert!((0.0..120.0).contains(&caret.center_y()), "{caret:?}");

    // Who scrolls away from it stays there.
    let wheel = Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x: 0.0, y: 500.0 },
    });
    window.events(&[wheel], mouse::Cursor::Available(Point::new(20.0, 20.0)));
    let mut place = Place::default();
    window.interface(|interface, renderer| interface.operate(renderer, &mut place));
    assert!(place.caret.unwrap().y > 120.0);
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
