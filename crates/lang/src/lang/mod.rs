//! Languages, calendar and month names, reading and wording of told dates, translations.
//!
//! A message is added to a file of `locales/fr/person/` (what the person must be able to read: 700 at most, each
//! with a note for the translator) or of `locales/fr/helper/`, then to the same file of every other language, and
//! said with `tr!(translator, "room-element-state", variable = value)`. The compiler refuses an id or a variable
//! that French does not have; tests refuse a language that lacks one and a message nobody says. A language may
//! have the person's side alone: the helper's is then said in French.
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
