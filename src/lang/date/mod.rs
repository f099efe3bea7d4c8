//! Told dates: read from words, put into words, written as EDTF.

mod candidates;
mod edtf;
mod lexeme;
mod point;
mod read;
mod reading;
mod shape;
mod unit;
mod vocabulary;
mod wording;

pub use edtf::to_edtf;
pub use read::read_date;
pub use reading::{Fault, Hints, Lasting, Reading, Told, Why};
pub use wording::{Form, word_anchor, word_date, word_date_both, word_distance, word_near_day};

pub(super) use vocabulary::is_french_month;
