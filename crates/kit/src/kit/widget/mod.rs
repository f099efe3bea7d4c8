//! Widgets of the window that iced does not have.

pub mod access_keys;
pub mod copies;
pub mod editor;
pub mod ends;
pub mod focus;
pub mod group;
pub mod inert;
pub mod kept;
pub mod keys;
pub mod labelled;
pub mod pages;
pub mod paste;
pub mod measured;
pub mod menu;
pub mod popup;
pub mod pressable;
pub mod reorder;
pub mod repaint;
pub mod reserved;
pub mod reveal;
pub mod rows;
pub mod scrolled;
pub mod sparse;
pub mod split;
pub(crate) mod through;
pub mod twice;
