//! What every screen is built of.

pub mod access;
pub mod button;
pub mod context;
pub mod direction;
pub mod field;
pub mod filter;
pub mod font;
pub mod icon;
pub mod label;
pub mod pane;
pub mod theme;
pub mod toast;
pub mod tokens;
pub mod tongue;
pub mod widget;

pub use context::{Both, Context};
