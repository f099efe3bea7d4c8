//! Every screen of the window, looked at in every language and size.

mod golden;
mod layout;
mod survey;
mod tour;
mod words;
