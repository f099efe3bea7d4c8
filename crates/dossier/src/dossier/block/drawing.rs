//! Things that are drawn: the timeline, the journey, the boxes to copy from.

use super::rich::Rich;

/// A day on the timeline's scale: days since any fixed day, the same for all; may be fractional.
pub type Day = f64;

/// How a fact is known, as its mark on the axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// Seen or lived: black.
    Seen,
    /// Heard with one's own ears: a black core in a ring.
    Heard,
    /// Told by someone else: a ring.
    Told,
    /// Read on a document: square.
    Read,
    /// Nobody said, or there is nothing to say (a period of life): a bar.
    #[default]
    Unsaid,
}

/// The drawn timeline, top to bottom.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The words over its columns.
    pub heads: TimeHeads,
    /// What happened before the scale begins, one line each, above the zigzag. May be empty.
    pub early: Vec<Early>,
    /// First day of the scale.
    pub from: Day,
    /// Last day of the scale, after `from`.
    pub to: Day,
    /// Years of the person's calendar, regular, with a long tick.
    pub told_years: Vec<Tick>,
    /// Gregorian years, bold, with a short tick.
    pub years: Vec<Tick>,
    /// Where the person lived.
    pub places: Vec<Bar>,
    /// What the person did.
    pub activities: Vec<Bar>,
    /// The events, in printed order.
    pub events: Vec<TimeEvent>,
    /// The explanation under the drawing.
    pub legend: Rich,
    /// Height in pt that the drawing leaves free under it, for what follows on the same page.
    pub spare_pt: f32,
}

/// The words over the columns of a timeline; each may be empty.
#[derive(Clone, Debug, Default)]
pub struct TimeHeads {
    pub place: Rich,
    pub activity: Rich,
    /// Over the person's calendar.
    pub told_year: Rich,
    /// Over the Gregorian years.
    pub year: Rich,
    pub event: Rich,
    pub exhibit: Rich,
    pub paragraph: Rich,
}

/// A line above the zigzag.
#[derive(Clone, Debug)]
pub struct Early {
    /// Year in the person's calendar. May be empty.
    pub told_year: Rich,
    /// Gregorian year. May be empty.
    pub year: Rich,
    pub text: Rich,
    /// How it is known.
    pub sign: Sign,
}

/// A year on the scale.
#[derive(Clone, Debug)]
pub struct Tick {
    /// Its first day.
    pub at: Day,
    pub label: Rich,
}

/// One end of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    /// The day.
    pub at: Day,
    /// Known to the day: heavy edge; otherwise dashed.
    pub exact: bool,
}

/// A state that lasted.
#[derive(Clone, Debug)]
pub struct Bar {
    pub from: Edge,
    pub to: Edge,
    /// Its words, set along it: the first of these that finds room.
    pub labels: Vec<Rich>,
    /// Which lane of its column, 0 or 1: bars that overlap in time stand side by side.
    pub lane: u8,
    /// What stands among the events instead of a bar that is too short for its words.
    pub otherwise: Option<TimeEvent>,
}

/// An event on the scale.
#[derive(Clone, Debug)]
pub struct TimeEvent {
    /// Its place among all rows.
    pub order: usize,
    /// The day its words are tied to, within its days where the order of the rows allows it.
    pub tie: Day,
    /// First day it may have happened.
    pub from: Day,
    /// Last day; more than a few days after `from` it becomes a capsule.
    pub to: Day,
    /// How it is known.
    pub sign: Sign,
    /// The date; the composer sets it bold when the day is known.
    pub date: Rich,
    /// What happened, in a few words.
    pub what: Rich,
    /// Exhibit numbers. May be empty.
    pub exhibit: Rich,
    /// Paragraphs of the account. May be empty.
    pub paragraph: Rich,
}

/// The journey: stops on a line, transport between them.
#[derive(Clone, Debug)]
pub struct Route {
    /// The stops in order; more than five go on in a second line.
    pub stops: Vec<Stop>,
}

/// A stop of a journey.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Its name, set bold.
    pub name: Rich,
    /// Up to two lines under it.
    pub lines: Vec<Rich>,
    /// The transport from the stop before, over the arrow. Empty for the first.
    pub by: Rich,
}

/// Lines of boxes to copy from, in the order of the paper form.
#[derive(Clone, Debug)]
pub struct HandCopy {
    pub rows: Vec<CopyRow>,
}

/// A question of the form and its answer.
#[derive(Clone, Debug)]
pub struct CopyRow {
    /// The number printed on the form. May be empty.
    pub number: Rich,
    /// The words of the question.
    pub label: Rich,
    pub fields: Vec<CopyField>,
}

/// A piece of an answer.
#[derive(Clone, Debug)]
pub enum CopyField {
    /// Letters, one a box. Too long an answer goes on in lines of its own when it is the last boxes of its row.
    Boxes {
        /// The letters as they must be copied, accents kept.
        text: super::Printed,
        /// How many boxes (24 fill the line).
        count: u16,
    },
    /// A box to tick and its words.
    Choice {
        on: bool,
        label: Rich,
    },
    Words(Rich),
}
