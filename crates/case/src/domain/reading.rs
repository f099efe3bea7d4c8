//! How the words of a date were understood, and what else they may mean.

use super::date::{Calendar, Certainty, Interval, Precision};
use super::record::{open_enum, record};
use super::words::{Author, Words};

open_enum! {
    /// What found the civil days of a told date.
    pub enum ReadBy {
        /// Not said.
        NotSaid = "not_said",
        /// A rule: days are computed.
        Rule = "rule",
        /// A table of observed or announced days.
        Table = "table",
        /// A paper that gives the date in two calendars.
        Paper = "paper",
        /// A person, by hand.
        Hand = "hand",
    }
}

record! {
    /// How the words of a date were understood, so that a later program can say it.
    pub struct Reading {
        /// What found the days.
        pub by: ReadBy,
        /// The rule, table or variant of the calendar by its name: `solar-hijri-33`, `umm-al-qura`.
        pub rule: Words,
        /// Version or date of that rule or table.
        pub version: Words,
        /// Who chose this reading where there were several.
        pub chosen_by: Author,
    }
}

record! {
    /// Another date the same words may mean: the second of « 2019 ? 2020 ? ».
    pub struct Alternative {
        /// Its own words, where it has some.
        pub words: Words,
        /// Calendar, if it is not that of the date.
        pub calendar: Option<Calendar>,
        /// How fine it is.
        pub precision: Precision,
        /// How sure the person is of it, if not as sure as of the date.
        pub certainty: Option<Certainty>,
        /// The civil days it may mean.
        pub interval: Interval,
        /// How many days a conversion of its calendar may be off.
        pub error_days: u32,
        /// How it was understood.
        pub reading: Reading,
    }
}
