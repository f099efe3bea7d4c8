//! The window's kit and screens. Screens are values with a view; they touch no vault, no file, no process.

pub mod action;
pub mod button;
pub mod context;
pub mod counting;
pub mod desk;
pub mod differing;
pub mod direction;
pub mod field;
pub mod font;
pub mod form;
pub mod found;
pub mod frame;
#[cfg(any(test, feature = "gallery"))]
pub mod gallery;
pub mod icon;
pub mod label;
pub mod picture;
pub mod preview;
pub mod screen;
pub mod step;
pub mod taking;
pub mod theme;
pub mod toast;
pub mod tokens;
pub mod tongue;
pub mod trouble;
pub mod widget;

pub use context::{Both, Context};
