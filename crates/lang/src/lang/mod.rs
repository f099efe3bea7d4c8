//! Languages, calendar and month names, reading and wording of told dates, translations.
//!
//! A message is added to `locales/fr/<file>.ftl`, then to the same file of every other language, and said
//! with `tr!(translator, "room-element-state", variable = value)`. The compiler refuses an id or a variable
//! that the French file does not have; tests refuse a language that lacks one and a message nobody says.
//! Words for values of the data are a family (see [`named`]); a new file is listed once in `message`.

pub mod bidi;
pub mod date;
pub mod kin;
pub mod language;
mod message;
pub mod named;
pub mod names;
mod pseudo;
#[cfg(test)]
mod terms;
pub mod tongues;
pub mod translator;
pub mod typography;

pub use language::{Direction, Language};
pub use translator::Translator;

pub use crate::tr;
pub use message::known;
