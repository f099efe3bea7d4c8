//! The keys of the window and what each does: for the sheet in the window and the one on paper.

use crate::lang::{Translator, tr};

/// A key, or several together, and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// As it is written on the keyboard.
    pub key: String,
    /// What it does.
    pub does: String,
}

/// Every key, in the order in which they are told.
#[must_use]
pub fn all(t: &Translator) -> Vec<Key> {
    let pairs = [
        (tr!(t, "keys-guide-key"), tr!(t, "keys-guide")),
        (tr!(t, "keys-find-key"), tr!(t, "keys-find")),
        (tr!(t, "keys-add-key"), tr!(t, "keys-add")),
        (tr!(t, "keys-next-key"), tr!(t, "keys-next")),
        (tr!(t, "keys-former-key"), tr!(t, "keys-former")),
        (tr!(t, "keys-tab-key"), tr!(t, "keys-tab")),
        (tr!(t, "keys-arrows-key"), tr!(t, "keys-arrows")),
        (tr!(t, "keys-letters-key"), tr!(t, "keys-letters")),
        (tr!(t, "keys-page-key"), tr!(t, "keys-page")),
        (tr!(t, "keys-move-key"), tr!(t, "keys-move")),
        (tr!(t, "keys-enter-key"), tr!(t, "keys-enter")),
        (tr!(t, "keys-menu-key"), tr!(t, "keys-menu")),
        (tr!(t, "keys-undo-key"), tr!(t, "keys-undo")),
        (tr!(t, "keys-redo-key"), tr!(t, "keys-redo")),
        (tr!(t, "keys-save-key"), tr!(t, "keys-save")),
        (tr!(t, "keys-print-key"), tr!(t, "keys-print")),
        (tr!(t, "keys-zoom-key"), tr!(t, "keys-zoom")),
        (tr!(t, "keys-swap-key"), tr!(t, "keys-swap")),
        (tr!(t, "keys-person-key"), tr!(t, "keys-person")),
        (tr!(t, "keys-why-key"), tr!(t, "keys-why")),
        (tr!(t, "keys-sheet-key"), tr!(t, "keys-sheet")),
        (tr!(t, "keys-hide-key"), tr!(t, "keys-hide")),
        (tr!(t, "keys-lock-key"), tr!(t, "keys-lock")),
    ];
    pairs.into_iter().map(|(key, does)| Key { key, does }).collect()
}
