//! The window's kit and screens. Screens are values with a view; they touch no vault, no file, no process.

pub mod button;
pub mod context;
pub mod direction;
pub mod font;
pub mod icon;
pub mod label;
pub mod theme;
pub mod tokens;
pub mod widget;

pub use context::{Both, Context};
