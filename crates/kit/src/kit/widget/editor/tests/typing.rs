//! What keys, pointer, clipboard and the window do to the text.

use iced::advanced::{input_method, mouse};
use iced::keyboard::{Modifiers, key};
use iced::{Event, Point};

use unicode_script::Script;

use super::super::page::{Face, Page, Showing};
use super::super::piece::Laid;
use super::super::text::Content;
use super::super::{Editor, Highlight, Mark};
use super::{Board, PERSIAN, Said, Window};
use crate::kit::label::interface_font;
use crate::lang::Direction;
use crate::lang::bidi::without_isolates;

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
fn a_text_to_read_is_selected_and_copied_but_not_changed() {
    let mut window = Window::text("un deux", "fr");
    window.read_only = true;
    window.focus();
    window.control("a", key::Code::KeyA);
    window.control("x", key::Code::KeyX);
    assert_eq!(window.board.0.as_deref(), Some("un deux"));
    window.write("z");
    assert!(!window.taken, "letters are left to the window");
    window.plain(key::Named::Backspace);
    window.control("v", key::Code::KeyV);
    assert_eq!(window.edited(), 0);
}

#[test]
fn a_drag_selects_and_typing_replaces_it() {
    let mut window = Window::text("un deux trois", "fr");
    let at = |x: f32| mouse::Cursor::Available(Point::new(x, 20.0));
    let button = mouse::Button::Left;
    window.events(&[Event::Mouse(mouse::Event::ButtonPressed(button))], at(13.0));
    let moved = mouse::Event::CursorMoved { position: Point::new(400.0, 20.0) };
    window.events(&[Event::Mouse(moved)], at(400.0));
    window.events(&[Event::Mouse(mouse::Event::ButtonReleased(button))], at(400.0));
    window.write("x");
    assert_eq!(window.value, "x");
}

#[test]
fn what_an_input_method_commits_is_typed() {
    let mut window = Window::text("", "zh");
    let commit = input_method::Event::Commit("你好".to_owned());
    window.events(&[Event::InputMethod(commit.clone())], mouse::Cursor::Unavailable);
    assert_eq!(window.value, "", "without the keyboard nothing is typed");
    window.focus();
    window.events(&[Event::InputMethod(commit)], mouse::Cursor::Unavailable);
    assert_eq!(window.value, "你好");
}

#[test]
fn another_text_in_the_same_place_begins_anew() {
    let mut window = Window::text("un", "fr");
    window.focus();
    window.named(key::Named::End, Modifiers::CTRL);
    window.dress = |editor| Editor { id: "other".into(), ..editor };
    window.value = "autre".to_owned();
    window.write("x");
    assert_eq!(window.value, "autre", "the other one does not have the keyboard");
}

/// The text of a page, its pieces put together.
fn shown(page: &Page) -> String {
    let mut text = String::new();
    for piece in page.pieces() {
        let line = &piece.editor().buffer().lines[0];
        let line = without_isolates(line.text()).replace('\u{200A}', "");
        text.push_str(line.trim_start_matches('\u{200F}'));
        text.push_str(if piece.goes_on { "" } else { "\n" });
    }
    text.pop();
    text
}

/// Where the lines on screen of a page begin.
fn rows(page: &Page) -> Vec<usize> {
    let pieces = page.pieces().iter();
    pieces
        .flat_map(|piece| {
            piece.laid().row_starts().into_iter().map(move |column| piece.start + column)
        })
        .collect()
}

fn page_of(text: &str) -> Page {
    let showing = Showing { direction: Direction::RightToLeft, one_line: false, secret: false };
    let mut page = Page::new(showing);
    // The fonts are loaded with the first window.
    let _window = Window::text("", "fr");
    page.set(text, face(), 276.0);
    page
}

fn face() -> Face {
    Face { font: interface_font(Script::Latin, false), size: 15.0, line: 24.0, wraps: true }
}

fn follow(content: &mut Content, page: &mut Page, value: &str) {
    if let Some((range, with)) = content.difference(value) {
        content.amend(range.clone(), with);
        page.splice(content.text(), &range, with.len());
    }
}

proptest::proptest! {
    #[test]
    fn the_page_follows_every_change_of_the_text(
        values in proptest::collection::vec("[aé\u{645}\u{64E}\u{F56}\u{F7C}😀 \n]{0,12}", 1..8),
    ) {
        let mut content = Content::new("", false);
        let mut page = page_of("");
        for value in &values {
            follow(&mut content, &mut page, value);
            proptest::prop_assert_eq!(content.text(), value);
            proptest::prop_assert_eq!(&shown(&page), value);
        }
    }
}

#[test]
fn a_very_long_paragraph_breaks_its_lines_as_in_one_piece() {
    let words = ["un", "quelque", "autre", "من", "می\u{200C}خواهم", "a", "UNHCR", "12"];
    let word = |number: usize| words[number * number % 7 + number % 2];
    let mut text: String = (0..4_000).map(|number| format!("{} ", word(number))).collect();
    let mut content = Content::new(&text, false);
    let mut page = page_of(&text);
    let most = page.pieces().iter().map(|piece| piece.end - piece.start).max().unwrap();
    assert!(page.pieces().len() > 5 && most < 3_100, "{most}");
    let letter = |text: &str, at: usize| {
        (at.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap()
    };
    for place in [0, 1_490, 9_000, usize::MAX] {
        for change in ["x", "لغت", "long long long long long long long long "] {
            let at = letter(&text, place);
            text.insert_str(at, change);
            follow(&mut content, &mut page, &text);
            assert_eq!(shown(&page), text);
            assert_eq!(rows(&page), rows(&page_of(&text)), "{change} at {place}");
        }
        let cut = letter(&text, place / 2);
        let end = letter(&text, cut + 700);
        text.replace_range(cut..end, "");
        follow(&mut content, &mut page, &text);
        assert_eq!(rows(&page), rows(&page_of(&text)), "cut at {cut}");
    }
    let whole = Laid::new(&text, page.showing(), face(), 276.0);
    assert_eq!(rows(&page), whole.row_starts(), "as in one piece");
}

#[test]
fn no_line_of_mixed_directions_runs_over() {
    let _window = Window::text("", "fr");
    let texts = [
        (Direction::LeftToRight, "Mon père, ژینۆ مەرانبەر, et ڕێبوار vivent à Sanandaj, سنه"),
        (Direction::RightToLeft, "لە ١٣٩٠ تا ١٣٩٤ له UNHCR بووم، پاشان ۲۰۱۹ گرفتم و Marivan رفتم"),
    ];
    for (direction, text) in texts {
        let showing = Showing { direction, one_line: false, secret: false };
        for width in (140..400).step_by(9).map(|width| width as f32) {
            let laid = Laid::new(text, showing, face(), width);
            let widest = laid.runs().map(|run| run.line_w).fold(0.0, f32::max);
            // A comma behind such a run may hang out.
            assert!(widest <= width + 6.0, "{text}: {widest} px in {width} px");
            let starts = laid.row_starts();
            assert!(starts.is_sorted() && starts.iter().all(|at| text.is_char_boundary(*at)));
        }
    }
}
