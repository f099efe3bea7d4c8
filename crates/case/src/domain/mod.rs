//! What a case is: plain values and pure functions. No I/O, no clock, no screen, no sentence.

pub mod account;
mod anchor;
pub mod calendar;
pub mod case;
pub mod counted;
pub mod date;
pub mod event;
pub mod exhibit;
pub mod id;
pub mod items;
pub mod order;
pub mod person;
pub mod place;
pub mod procedure;
pub mod raise;
mod read_back;
pub mod reading;
pub mod record;
pub mod references;
pub mod restriction;
pub mod retold;
pub mod schema;
pub mod stretch;
pub mod words;

pub use case::Case;
pub use words::Words;
