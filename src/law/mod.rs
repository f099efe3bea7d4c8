//! Deadlines, checklists and the form template as dated, sourced data, and what follows from them.
//!
//! No number, address or list of the law stands in this code: all of it comes from a [`Pack`],
//! which an association may replace.

mod applies;
pub mod checklist;
pub mod count;
pub mod deadline;
pub mod form;
pub mod pack;
pub mod rule;
pub mod source;
pub mod threshold;
mod wording;

pub use deadline::{Deadline, deadlines, most_pressing};
pub use pack::{Pack, PackTexts};
pub use wording::{Station, remarks, state_word, stations, word, written};

#[cfg(test)]
mod tests;
