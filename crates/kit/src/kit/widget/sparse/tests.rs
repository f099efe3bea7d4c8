use std::cell::RefCell;
use std::rc::Rc;

use iced::advanced::clipboard;
use iced::advanced::renderer::Headless;
use iced::advanced::widget::operation::{self, Outcome};
use iced::futures::executor::block_on;
use iced::keyboard::{self, Key, Location, Modifiers, key};
use iced::time::Instant;
use iced::widget::scrollable::{self, AbsoluteOffset};
use iced::{Font, Pixels, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;

use super::*;
use crate::kit::tokens::{Scheme, Tokens};
use crate::kit::widget::editor::{Edited, editor};
use crate::kit::widget::reveal::reveal_focused;

const PARTS: usize = 60;
const WINDOW: Size = Size::new(300.0, 400.0);

#[derive(Clone, Debug)]
enum Said {
    Entered(usize),
    Typed(usize, Edited),
}

/// A list of editors of one to three lines, and which of them were made in the last view.
struct List {
    texts: Vec<String>,
    at_hand: Option<usize>,
    made: Rc<RefCell<Vec<usize>>>,
    cache: Option<Cache>,
    renderer: Renderer,
}

impl List {
    fn new() -> Self {
        crate::kit::font::load();
        let made = <Renderer as Headless>::new(Font::with_name("Noto Sans"), Pixels(15.0), None);
        let texts = (0..PARTS).map(|at| vec![format!("Teil {at}"); 1 + at % 3].join("\n"));
        let mut list = Self {
            texts: texts.collect(),
            at_hand: None,
            made: Rc::default(),
            cache: Some(Cache::default()),
            renderer: block_on(made).unwrap(),
        };
        list.frame();
        list
    }

    fn view<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Said, Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        self.made.borrow_mut().clear();
        let (made, texts) = (Rc::clone(&self.made), self.texts.clone());
        let content = |at: usize| texts[at].len() as u64;
        let parts = (0..PARTS).map(|at| Part { key: at as u64, content: content(at) }).collect();
        let list = sparse(parts, 4.0, self.at_hand, move |at| {
            made.borrow_mut().push(at);
            let id = format!("teil-{at}");
            editor(Tokens::of(Scheme::Light), id, texts[at].clone(), &"de".into())
                .on_focus(Said::Entered(at))
                .on_edit(move |edited| Said::Typed(at, edited))
                .into()
        });
        let list = iced::widget::scrollable(list).id("list");
        let cache = self.cache.take().unwrap();
        let mut interface = UserInterface::build(list, WINDOW, cache, &mut self.renderer);
        let done = act(&mut interface, &mut self.renderer);
        self.cache = Some(interface.into_cache());
        done
    }

    fn hear(&mut self, event: Event) {
        let mut said = Vec::new();
        let nowhere = mouse::Cursor::Unavailable;
        self.view(|interface, renderer| {
            let mut board = clipboard::Null;
            let _ = interface.update(&[event], nowhere, renderer, &mut board, &mut said);
        });
        for said in said {
            match said {
                Said::Entered(at) => self.at_hand = Some(at),
                Said::Typed(at, edited) => self.texts[at] = edited.text,
            }
        }
    }

    fn frame(&mut self) {
        self.hear(Event::Window(window::Event::RedrawRequested(Instant::now())));
    }

    fn operate(&mut self, mut operation: Box<dyn Operation>) {
        self.view(|interface, renderer| {
            interface.operate(renderer, operation.as_mut());
            while let Outcome::Chain(mut next) = operation.finish() {
                interface.operate(renderer, next.as_mut());
                operation = next;
            }
        });
    }

    fn write(&mut self, letter: &str) {
        let key = Key::Character(letter.into());
        self.hear(Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: key::Physical::Code(key::Code::KeyA),
            location: Location::Standard,
            modifiers: Modifiers::default(),
            text: Some(letter.into()),
            repeat: false,
        }));
    }

    fn made(&self) -> Vec<usize> {
        let mut made = self.made.borrow().clone();
        made.sort_unstable();
        made
    }

    /// How high the whole list is, and how far it is scrolled.
    fn height_and_offset(&mut self) -> (f32, f32) {
        struct Look(f32, f32);
        impl Operation for Look {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
                operate(self);
            }
            fn scrollable(
                &mut self,
                _id: Option<&iced::advanced::widget::Id>,
                _bounds: Rectangle,
                content: Rectangle,
                translation: Vector,
                _state: &mut dyn operation::Scrollable,
            ) {
                (self.0, self.1) = (content.height, translation.y);
            }
        }
        let mut look = Look(0.0, 0.0);
        self.view(|interface, renderer| interface.operate(renderer, &mut look));
        (look.0, look.1)
    }
}

#[test]
fn all_parts_are_made_once_and_then_those_in_sight() {
    let mut list = List::new();
    assert_eq!(list.made(), (0..PARTS).collect::<Vec<_>>());
    let whole = list.height_and_offset().0;
    list.frame();
    list.frame();
    let made = list.made();
    assert!((4..24).contains(&made.len()), "{made:?}");
    assert_eq!(made[0], 0);
    assert_eq!(list.height_and_offset().0, whole, "the others keep their room");
}

#[test]
fn what_is_scrolled_to_is_there_in_the_same_frame() {
    let mut list = List::new();
    list.frame();
    let to = AbsoluteOffset { x: 0.0, y: 1_500.0 };
    let id = iced::advanced::widget::Id::new("list");
    list.operate(Box::new(operation::scrollable::scroll_to(id, to.into())));
    // One event to each part, and a frame: only then are those at the top given up.
    list.frame();
    list.frame();
    assert!(!list.made().contains(&0), "{:?}", list.made());
    let far = scrollable::AbsoluteOffset { x: 0.0, y: -1_500.0 };
    list.view(|interface, renderer| {
        let id = iced::advanced::widget::Id::new("list");
        interface
            .operate(renderer, &mut AtHand(Box::new(operation::scrollable::scroll_by(id, far))));
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let nowhere = mouse::Cursor::Unavailable;
        let _ =
            interface.update(&[redraw], nowhere, renderer, &mut clipboard::Null, &mut Vec::new());
    });
    assert!(list.made().contains(&0), "{:?}", list.made());
}

/// An operation that does not ask for all parts.
struct AtHand(Box<dyn Operation>);

impl Operation for AtHand {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }
    fn scrollable(
        &mut self,
        id: Option<&iced::advanced::widget::Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        state: &mut dyn operation::Scrollable,
    ) {
        self.0.scrollable(id, bounds, content, translation, state);
    }
    fn custom(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        _bounds: Rectangle,
        state: &mut dyn Any,
    ) {
        only_at_hand(state);
    }
}

#[test]
fn a_part_out_of_sight_is_found_and_typed_into() {
    let mut list = List::new();
    list.frame();
    list.frame();
    assert!(!list.made().contains(&50));
    let id = iced::advanced::widget::Id::new("teil-50");
    list.operate(Box::new(operation::focusable::focus::<()>(id)));
    // What the app does with each message: a new view, before anything else happens.
    list.view(|_, _| ());
    list.write("x");
    assert_eq!(list.at_hand, Some(50));
    assert!(list.texts[50].contains('x'), "{}", list.texts[50]);
    for _ in 0..3 {
        list.frame();
    }
    assert!(list.made().contains(&50) && list.made().len() < 30, "{:?}", list.made());
    list.operate(Box::new(reveal_focused::<()>()));
    assert!(list.made().len() < 30, "nothing is made to find what has the keyboard");
    list.write("y");
    assert!(list.texts[50].contains('y'));
    assert!(list.height_and_offset().1 > 1_000.0);
}

#[test]
fn tab_backwards_reaches_the_last() {
    let mut list = List::new();
    list.frame();
    list.frame();
    list.operate(Box::new(operation::focusable::focus_previous::<()>()));
    list.frame();
    list.frame();
    assert_eq!(list.at_hand, Some(PARTS - 1));
}
