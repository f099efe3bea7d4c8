//! Languages, calendar and month names, reading and wording of told dates, translations.

pub mod bidi;
pub mod date;
pub mod language;
mod message;
pub mod named;
pub mod translator;
pub mod typography;

pub use language::{Direction, Language};
pub use translator::Translator;

pub(crate) use message::known;
pub(crate) use translator::tr;
