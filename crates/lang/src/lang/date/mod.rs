//! Told dates: read from words, put into words, written as EDTF.

mod candidates;
mod cover;
mod distance;
mod edtf;
mod hours;
mod lasting;
mod lexeme;
mod pair;
mod point;
mod read;
mod reading;
mod retold;
mod shape;
mod telling;
mod unit;
mod vocabulary;
mod wording;
mod writer;

pub use distance::{word_anchor, word_distance};
pub use edtf::to_edtf;
pub use read::read_date;
pub use reading::{Fault, Hints, Lasting, Reading, Told, Why};
pub use telling::{Telling, read_end};
pub use wording::{Form, is_given_in, word_beside, word_date, word_date_both, word_near_day};

pub(super) use vocabulary::is_french_month;
