//! Thresholds of the points to re-read, from the data.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::source::Source;

macro_rules! thresholds {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$fmeta])* pub $field: $ty,)*
            /// Where the threshold comes from.
            pub source: Source,
        }
    )*};
}

thresholds! {
    /// Names that may be spelt differently.
    NameThreshold {
        /// Letters from which one name may differ a little.
        fuzzy_from_letters: u32,
        /// By how many letters.
        fuzzy_distance: u32,
        /// Letters from which it may differ more.
        fuzzier_from_letters: u32,
        /// By how many letters.
        fuzzier_distance: u32,
    }
    /// Gaps in the chronology.
    GapThreshold {
        /// Age in years of the first step that counts.
        adult_from_years: u32,
        /// Longest gap in months that is not asked about.
        gap_months: u32,
        /// The same near the departure.
        near_gap_months: u32,
        /// How many years before the departure are near.
        near_years: u32,
    }
    /// A number of days to spare.
    SlackThreshold {
        /// Days.
        slack_days: u32,
    }
    /// Two dates of one fact.
    CalendarThreshold {
        /// Days a conversion of calendars may explain.
        calendar_error_days: u32,
    }
    /// A duration as told and as dated.
    DurationThreshold {
        /// Days of difference that are nothing.
        tolerance_days: u32,
        /// The same in hundredths of what was told; the larger of the two counts.
        tolerance_percent: u32,
    }
    LengthThreshold {
        /// Words below which a text is very short.
        short_words: u32,
    }
    TellingThreshold {
        /// Words above which a text is long.
        long_words: u32,
    }
    /// Months between two things.
    MonthThreshold {
        gap_months: u32,
    }
    /// Days between two things.
    DayThreshold {
        /// Days.
        after_days: u32,
    }
    /// Names of the days of the week, as they may stand in a told date.
    WeekdayNames {
        /// By primary language tag, Monday first.
        weekdays: BTreeMap<String, Vec<String>>,
    }
    /// Nearness of a deadline.
    NearThreshold {
        /// Days before the prudent date.
        soon_days: u32,
        /// Fewer days before it.
        very_soon_days: u32,
    }
    /// Events that belong together.
    PairThreshold {
        /// Greatest distance in days.
        pair_within_days: u32,
        /// Days within which a child may be born after its father's death.
        born_after_father_days: u32,
    }
    /// Days after which an entry counts as stale.
    Stale {
        /// Days.
        after_days: u32,
    }
    /// A part of a file sent by e-mail.
    EmailParts {
        size_mb: u32,
    }
}

/// The thresholds file; a field is named after its rule.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// C-11: names on exhibits.
    pub c11: NameThreshold,
    pub c13: GapThreshold,
    /// C-14: missing steps of the journey.
    pub c14: SlackThreshold,
    pub c17: CalendarThreshold,
    pub c18: DurationThreshold,
    pub c29: LengthThreshold,
    /// C-31: last incident and departure.
    pub c31: MonthThreshold,
    /// C-32: arrival and request.
    pub c32: DayThreshold,
    /// C-39: days of the week.
    pub c39: WeekdayNames,
    /// C-48: nearness of a deadline.
    pub c48: NearThreshold,
    /// C-52: sensitive events told at length.
    pub c52: TellingThreshold,
    pub c53: PairThreshold,
}
