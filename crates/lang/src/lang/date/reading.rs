//! What reading told words needs and yields.

use crate::domain::date::{Calendar, CivilDay, FuzzyDate, Interval};

/// What is known beside the words.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// The calendar the words are certainly in.
    pub calendar: Option<Calendar>,
    /// The calendar this person mostly tells dates in.
    pub usual: Option<Calendar>,
    /// Today, for years of two figures and years that would lie ahead.
    pub today: Option<CivilDay>,
    /// The day of telling, from which « il y a deux ans » counts; today if absent.
    pub told_on: Option<CivilDay>,
    /// The days on which the person may have been born, from which ages count.
    pub born: Option<Interval>,
}

/// What told words mean.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The dates they may mean, likeliest first; several when they are ambiguous. What lies after today comes
    /// last, and never before the words alone. A text that is not understood has one reading with the words
    /// alone. Empty for no words, a mere duration, an impossible day.
    pub readings: Vec<Reading>,
    /// Whether they count back from the day of telling: « il y a deux ans ».
    pub counted_back: bool,
    /// A duration they tell, alone or beside the date.
    pub lasting: Option<Lasting>,
    /// Why no date can be meant, if there are no readings for that reason.
    pub faults: Vec<Fault>,
}

impl Told {
    /// Whether the words say something of a date, a duration or why there is none.
    #[must_use]
    pub fn is_understood(&self) -> bool {
        let unknown = |reading: &Reading| reading.why.contains(&Why::NotUnderstood);
        !self.readings.iter().all(unknown) || self.lasting.is_some() || !self.faults.is_empty()
    }
}

/// One way to understand told words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The date, words included.
    pub date: FuzzyDate,
    /// What was assumed or noticed.
    pub why: Vec<Why>,
}

/// A duration in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lasting {
    /// Fewest days meant.
    pub at_least_days: u32,
    /// Most days meant.
    pub at_most_days: u32,
}

macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word for JSON and message ids.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

words! {
    /// What a reading assumed or noticed.
    pub enum Why {
        /// Numbers between signs were put in this order of day, month and year.
        SlashOrder = "slash_order",
        /// The calendar was told by the size of the year.
        CalendarByYear = "calendar_by_year",
        /// The calendar is a guess.
        CalendarGuessed = "calendar_guessed",
        /// The month belongs to another calendar than the one said to be used.
        CalendarContradicted = "calendar_contradicted",
        /// Month and year belong to different calendars.
        CalendarsMixed = "calendars_mixed",
        /// Two calendars are given and do not name the same days.
        CalendarsDisagree = "calendars_disagree",
        /// Days of this calendar are entered by hand.
        CalendarNotComputed = "calendar_not_computed",
        /// The year had two figures.
        CenturyGuessed = "century_guessed",
        /// No year was told.
        YearMissing = "year_missing",
        /// The year of one end was taken for the other.
        YearBorrowed = "year_borrowed",
        /// A winter belongs to two years; this is one of them.
        WinterSpansYears = "winter_spans_years",
        /// The weekday told is not the weekday of this day.
        WeekdayMismatch = "weekday_mismatch",
        /// It would lie after today.
        AfterToday = "after_today",
        /// The month begins when the moon is seen: the day may be another by one or two.
    MoonSeen = "moon_seen",
    /// An age is counted from a birth that is not known.
    BirthMissing = "birth_missing",
    /// A feast was taken as its first day.
        FeastDay = "feast_day",
        /// Some words say nothing the reader knows.
        NotUnderstood = "not_understood",
    }
}

words! {
    /// Why words cannot mean a date.
    pub enum Fault {
        /// The month has no such day.
        NoSuchDay = "no_such_day",
        /// The year has no such month.
        NoSuchMonth = "no_such_month",
        /// The calendar cannot be computed for this year.
        YearOutOfRange = "year_out_of_range",
        /// The end lies before the beginning.
        EndBeforeStart = "end_before_start",
    }
}
