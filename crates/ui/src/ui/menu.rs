//! What menus offer: the words and keys of a text field, and those of records; what they do is what the screens say.

use crate::kit::context::Context;
use crate::kit::icon::Icon;
use crate::kit::widget::menu::{Field, Item, Press};
use crate::lang::tr;

/// Whether the last change of the case can be undone, and redone.
#[derive(Clone, Copy, Debug)]
pub struct Undone {
    pub can_undo: bool,
    pub can_redo: bool,
}

/// What can be done in a text field; with the changes of the case where they can be undone from there.
#[must_use]
pub fn in_field(cx: &Context<'_>, field: &Field, undone: Option<Undone>) -> Vec<Item<Press>> {
    let t = cx.first;
    let offered = |id, icon: Option<Icon>, words, key: String, letter: &str, can: bool| {
        let press = can.then(|| Press::shortcut(letter));
        Item::new(id, icon, words).key(key).says_maybe(press)
    };
    let mut items = Vec::new();
    if let Some(undone) = undone {
        let words = cx.both(|t| tr!(t, "keys-undo"));
        let key = tr!(t, "keys-undo-key");
        items.push(offered("menu-undo", Some(Icon::Undo), words, key, "z", undone.can_undo));
        let words = cx.both(|t| tr!(t, "keys-redo"));
        let key = tr!(t, "keys-redo-key");
        items.push(offered("menu-redo", Some(Icon::Redo), words, key, "y", undone.can_redo));
    }
    let words = cx.both(|t| tr!(t, "menu-cut"));
    items.push(offered("menu-cut", None, words, tr!(t, "menu-cut-key"), "x", field.cuts));
    let (words, key) = (cx.both(|t| tr!(t, "menu-copy")), tr!(t, "menu-copy-key"));
    items.push(offered("menu-copy", Some(Icon::Copy), words, key, "c", field.copies));
    let words = cx.both(|t| tr!(t, "menu-paste"));
    items.push(offered("menu-paste", None, words, tr!(t, "menu-paste-key"), "v", field.pastes));
    let words = cx.both(|t| tr!(t, "menu-all"));
    items.push(offered("menu-all", None, words, tr!(t, "menu-all-key"), "a", field.selects));
    items
}

/// Opens a record.
#[must_use]
pub fn open<Message>(cx: &Context<'_>) -> Item<Message> {
    Item::new("menu-open", Some(Icon::ArrowRight), cx.both(|t| tr!(t, "menu-open")))
}

/// Moves a record before the one above it.
#[must_use]
pub fn earlier<Message>(cx: &Context<'_>) -> Item<Message> {
    Item::new("menu-earlier", Some(Icon::ArrowUp), cx.both(|t| tr!(t, "form-earlier")))
}

/// Moves a record behind the one beneath it.
#[must_use]
pub fn later<Message>(cx: &Context<'_>) -> Item<Message> {
    Item::new("menu-later", Some(Icon::ArrowDown), cx.both(|t| tr!(t, "form-later")))
}

/// Takes a record away.
#[must_use]
pub fn remove<Message>(cx: &Context<'_>) -> Item<Message> {
    Item::new("menu-remove", Some(Icon::Trash), cx.both(|t| tr!(t, "form-remove")))
}

/// Copies a text that is shown.
#[must_use]
pub fn copy<Message>(cx: &Context<'_>) -> Item<Message> {
    Item::new("menu-words", Some(Icon::Copy), cx.both(|t| tr!(t, "menu-words")))
}

/// Copies a date as it is shown.
#[must_use]
pub fn copy_date<Message>(cx: &Context<'_>) -> Item<Message> {
    Item::new("menu-date", Some(Icon::Copy), cx.both(|t| tr!(t, "menu-date")))
}
