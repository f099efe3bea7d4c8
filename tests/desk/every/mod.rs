//! Every screen of the window, looked at in every language and size.

mod golden;
mod guide;
mod layout;
pub mod survey;
pub mod tour;
mod pictures;
mod words;
pub mod spoken;
