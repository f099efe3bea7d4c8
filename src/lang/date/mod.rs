//! Told dates: read from words, put into words, written as EDTF.

mod edtf;
mod lexeme;
mod point;
mod read;
mod shape;
mod unit;
mod vocabulary;
mod wording;

pub use edtf::to_edtf;
pub use read::{Fault, Hints, Lasting, Reading, Told, Why, read_date};
pub use wording::{Form, word_anchor, word_date, word_date_both};

pub(super) use vocabulary::is_french_month;
