//! Deadlines, checklists and the form template as dated, sourced data, and what follows from them.
//!
//! No number, address or list of the law stands in this code: all of it comes from a [`Pack`],
//! which an association may replace.

mod applies;
pub mod checklist;
pub mod count;
pub mod deadline;
pub mod entry;
pub mod file;
pub mod filing;
pub mod form;
pub mod pack;
mod reading;
pub mod rule;
pub mod source;
pub mod threshold;
mod wording;

pub use deadline::{Deadline, Foremost, deadlines};
pub use filing::Filing;
pub use pack::{Pack, PackTexts, Part};
pub use wording::{
    Station, goes_to, heading, headline, is_counted, last_day, margin, meaning, remarks,
    state_word, stations, word, written,
};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod worked;
