//! The window's kit and screens. Screens are values with a view; they touch no vault, no file, no process.

pub mod action;
pub mod button;
pub mod context;
pub mod deadline_card;
pub mod desk;
pub mod differences;
pub mod direction;
pub mod field;
pub mod font;
pub mod form;
pub mod filter;
pub mod frame;
#[cfg(any(test, feature = "gallery"))]
pub mod gallery;
pub mod icon;
pub mod label;
pub mod picture;
pub mod preview;
pub mod screen;
pub mod step;
pub mod incoming;
pub mod theme;
pub mod toast;
pub mod tokens;
pub mod tongue;
pub mod trouble;
pub mod widget;

pub use context::{Both, Context};
