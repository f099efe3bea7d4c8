//! A thing on screen that has a menu.

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Shell, Widget, mouse};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use super::{ASKED, CHOSEN, Does, Item, is_key, is_press};
use crate::kit::widget::sparse::only_at_hand;
use crate::kit::widget::through::through;

/// Gives `content` a menu. `name` tells it from all others in the window; `items` is asked only when the menu opens
/// and when something of it is chosen. A thing within a thing is followed by what is around it.
pub fn menu<'a, Message: 'a>(
    name: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
    items: impl Fn() -> Vec<Item<Message>> + 'a,
) -> Element<'a, Message> {
    Element::new(Area { name: name.into(), content: content.into(), items: Box::new(items) })
}

/// Gives a text that is only read a menu with one item, which copies these words: those it shows.
pub fn copied<'a, Message: 'a>(
    words: String,
    content: impl Into<Element<'a, Message>>,
    copy: impl Fn() -> Item<Message> + 'a,
) -> Element<'a, Message> {
    // Two that show the same copy the same.
    menu(format!("words:{words}"), content, move || vec![copy().copies(words.clone())])
}

struct Area<'a, Message> {
    name: String,
    content: Element<'a, Message>,
    items: Box<dyn Fn() -> Vec<Item<Message>> + 'a>,
}

impl<Message> Area<'_, Message> {
    /// Does what was chosen, if it was chosen here.
    fn do_chosen(&self, clipboard: &mut dyn Clipboard, shell: &mut Shell<'_, Message>) -> bool {
        let here = CHOSEN.with_borrow_mut(|chosen| {
            chosen.take_if(|chosen| chosen.thing == self.name).map(|chosen| chosen.item)
        });
        let Some(id) = here else { return false };
        let item = (self.items)().into_iter().find(|item| item.line.id == id);
        match item.and_then(|item| item.does) {
            Some(Does::Say(messages)) => messages.into_iter().for_each(|said| shell.publish(said)),
            Some(Does::Copy(words)) => clipboard.write(Kind::Standard, words),
            None => {}
        }
        true
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Area<'_, Message> {
    through!(shape content);
    through!(layout content);
    through!(sight content);

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if self.do_chosen(clipboard, shell) {
            return;
        }
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let is_meant = if is_press(event) {
            cursor.is_over(layout.bounds())
        } else if is_key(event) {
            let mut held = Held(false);
            content.operate(tree, layout, renderer, &mut held);
            held.0
        } else {
            false
        };
        let mut asked = ASKED.take();
        if is_meant && (asked.is_some() || !shell.is_event_captured()) {
            let lines = (self.items)().into_iter().map(|item| item.line).collect();
            asked.get_or_insert_default().things.push((self.name.clone(), lines));
            shell.capture_event();
        }
        ASKED.set(asked);
    }
}

/// Whether something has the keyboard.
struct Held(bool);

impl Operation for Held {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        only_at_hand(state);
    }
}
