//! What is read of a few widgets, and that they do what is asked.

use iced::advanced::renderer::Headless;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Operation, Tree as Kept};
use iced::advanced::{Layout, Shell, clipboard, layout, mouse};
use iced::futures::executor::block_on;
use iced::time::Instant;
use iced::widget::{column, text};
use iced::{Element, Event, Font, Pixels, Rectangle, Renderer, Size, window};

use super::{Mark, act, marked, read};
use crate::kit::tokens::{Scheme, Tokens};
use crate::kit::widget::editor::{Edited, editor};
use crate::kit::widget::labelled::labelled;
use crate::kit::widget::pressable::{Look, pressable};
use crate::report::access::{Deed, Node, Role, Tree, Wish};

#[derive(Clone, Debug, PartialEq)]
enum Message {
    Pressed,
    Typed(Edited),
}

/// Widgets that are looked at.
struct Screen {
    element: Element<'static, Message>,
    kept: Kept,
    node: layout::Node,
    renderer: Renderer,
}

impl Screen {
    fn of(element: Element<'static, Message>) -> Self {
        let made = <Renderer as Headless>::new(Font::default(), Pixels(15.0), Some("tiny-skia"));
        let renderer = block_on(made).unwrap();
        let mut element = element;
        let mut kept = Kept::new(&element);
        let limits = layout::Limits::new(Size::ZERO, Size::new(400.0, 400.0));
        let node = element.as_widget_mut().layout(&mut kept, &renderer, &limits);
        Self { element, kept, node, renderer }
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        let layout = Layout::new(&self.node);
        self.element.as_widget_mut().operate(&mut self.kept, layout, &self.renderer, operation);
    }

    fn read(&mut self) -> Tree {
        let mut reading = read("Documents");
        self.operate(&mut iced::advanced::widget::operation::black_box(&mut reading));
        let Outcome::Some(tree) = reading.finish() else { panic!("nothing is read") };
        tree
    }

    /// Has a thing do something, and lets it hear of the next event; what is said then.
    fn wish(&mut self, key: u64, deed: Deed) -> Vec<Message> {
        self.operate(&mut act::<()>(Wish { key, deed }));
        let mut said = Vec::new();
        let mut shell = Shell::new(&mut said);
        let event = Event::Window(window::Event::RedrawRequested(Instant::now()));
        self.element.as_widget_mut().update(
            &mut self.kept,
            &event,
            Layout::new(&self.node),
            mouse::Cursor::Unavailable,
            &self.renderer,
            &mut clipboard::Null,
            &mut shell,
            &Rectangle::with_size(Size::new(400.0, 400.0)),
        );
        said
    }
}

fn screen() -> Screen {
    let t = Tokens::of(Scheme::ALL[0]);
    let press =
        |id: &'static str, words: &'static str| pressable(t, Look::outlined(t), text(words)).id(id);
    let name = editor(t, "name", "سلام", &"fa-AF".into()).one_line().on_edit(Message::Typed);
    let secret = editor(t, "secret", "montagne", &"fr".into()).secret(true).named("Phrase");
    let shown = editor(t, "shown", "montagne", &"fr".into()).one_line().unsaid();
    Screen::of(
        column![
            marked(Mark::Heading(1), text("Titre")),
            labelled(column![text("Nom"), text("نام"), name]),
            secret,
            shown,
            marked(Mark::Hint("Annuler (Ctrl+Z)".into()), press("undo", "\u{E2A1}")),
            press("save", "\u{2068}Enregistrer\u{2069}\u{200A}").on_press(Message::Pressed),
            marked(Mark::Unsaid("Mots secrets".into()), text("montagne")),
        ]
        .into(),
    )
}

fn of(tree: &Tree, name: &str) -> Node {
    let found = tree.nodes.iter().find(|node| node.name.as_str() == name);
    found.unwrap_or_else(|| panic!("{name}")).clone()
}

#[test]
fn everything_is_read_in_its_order_by_what_it_is_called() {
    let tree = screen().read();
    let said: Vec<_> = tree.nodes.iter().map(|node| (node.role, node.name.as_str())).collect();
    let expected = [
        (Role::Window, "Documents"),
        (Role::Heading(1), "Titre"),
        (Role::Words, "Nom"),
        (Role::Words, "نام"),
        (Role::Field, "Nom"),
        (Role::Secret, "Phrase"),
        (Role::Secret, ""),
        (Role::Button, "Annuler (Ctrl+Z)"),
        (Role::Button, "Enregistrer"),
        (Role::Words, "Mots secrets"),
    ];
    assert_eq!(said, expected);
    let focusable = tree.nodes.iter().map(|node| node.takes_focus);
    let expected = [false, false, false, false, true, true, true, false, true, false];
    assert!(focusable.eq(expected), "what has no message is not reached");
    let written = of(&tree, "Nom");
    assert_eq!(written.role, Role::Words);
}

#[test]
fn a_secret_has_no_text_even_while_its_letters_are_shown() {
    let tree = screen().read();
    for node in &tree.nodes {
        let texts = [Some(&node.name), Some(&node.hint), node.written.as_ref().map(|w| &w.text)];
        for text in texts.into_iter().flatten() {
            assert!(!text.as_str().contains("montagne"), "{node:?}");
        }
    }
    let secrets = tree.nodes.iter().filter(|node| node.role == Role::Secret);
    assert!(secrets.clone().count() == 2);
    assert!(secrets.filter_map(|node| node.written.clone()).all(|w| w.selection == [0, 0]));
}

#[test]
fn what_is_pressed_says_its_message_once() {
    let mut screen = screen();
    let tree = screen.read();
    let save = of(&tree, "Enregistrer").key;
    assert_eq!(screen.wish(save, Deed::Press), [Message::Pressed]);
    assert_eq!(screen.wish(save, Deed::Focus), []);
    let tree = screen.read();
    assert_eq!(tree.focus.map(|at| tree.nodes[at].key), Some(save));
    let undo = of(&tree, "Annuler (Ctrl+Z)").key;
    assert_eq!(screen.wish(undo, Deed::Press), [], "what cannot be pressed");
}

#[test]
fn a_field_is_written_and_its_caret_set() {
    let mut screen = screen();
    let field = |tree: &Tree| tree.nodes[4].clone();
    let key = field(&screen.read()).key;
    let said = screen.wish(key, Deed::Write("Kaboul\n1402".into()));
    let typed = Edited { text: "Kaboul 1402".into(), caret: 11 };
    assert_eq!(said, [Message::Typed(typed)], "a line break in one line");
    assert_eq!(screen.wish(key, Deed::Select([2, 5])), []);
    let written = field(&screen.read()).written.unwrap();
    assert_eq!((written.text.as_str(), written.selection), ("Kaboul 1402", [2, 5]));
}
