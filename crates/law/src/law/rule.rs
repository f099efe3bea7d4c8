//! What the deadline data says, typed.

use serde::{Deserialize, Serialize};

use super::source::{Source, Texts};
use crate::domain::date::CivilDay;
use crate::domain::procedure::{
    ApplicationKind, DecisionNature, Delay, DelayUnit, FilingMode, PaperKind, Track,
};

/// A delay of the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// How many, 0 to 10,000.
    pub value: u32,
    pub unit: DelayUnit,
}

impl Amount {
    /// Whether a delay printed on a paper says the same.
    #[must_use]
    pub fn is(&self, printed: &Delay) -> bool {
        self.value == printed.value && self.unit == printed.unit
    }
}

impl From<&Delay> for Amount {
    fn from(delay: &Delay) -> Self {
        Self { value: delay.value, unit: delay.unit.clone() }
    }
}

/// What kind of time limit a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The person must keep it; it has a prudent date.
    Limit,
    /// How long an authority usually takes.
    Expected,
    /// A date with a legal meaning that is no time limit.
    Marker,
    /// Never computed here: a lawyer must.
    Shown,
}

/// What the person does to keep a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Send something by post.
    #[default]
    Send,
    Appear,
    HandIn,
    Do,
}

impl Act {
    /// Its word in messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Appear => "appear",
            Self::HandIn => "hand_in",
            Self::Do => "do",
        }
    }
}

/// On which side of its start a deadline lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    #[default]
    After,
    Before,
}

/// A side of the day a deadline starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// That day and before.
    Until,
    /// After that day.
    Once,
}

/// Which of several papers of one kind counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    First,
    #[default]
    Last,
}

/// Which date starts a delay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StartDate {
    /// The paper's own date.
    Dated,
    /// Its handing-over or receipt.
    Received,
    /// Its notification: by hand, by post or in the online space.
    Notified,
    /// The appointment or closing date it fixes.
    Appointment,
    Entered,
    /// First request for asylum in France.
    Requested,
    /// Sending of the file.
    Sent,
    /// Its appearance in the personal online space.
    Posted,
}

/// What a delay starts from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartRule {
    /// The paper, if it starts from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<PaperKind>,
    pub date: StartDate,
}

/// Conditions that must hold together; an absent one always holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Clause {
    pub mode: Vec<FilingMode>,
    /// What is asked for.
    pub kind: Vec<ApplicationKind>,
    /// Tracks printed on the attestation.
    pub track: Vec<Track>,
    pub decision: Vec<DecisionNature>,
    /// The application was introduced on this day or later.
    pub introduced_from: Option<CivilDay>,
    /// The application was introduced before this day.
    pub introduced_before: Option<CivilDay>,
}

/// A deadline of the data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// Its name, as `D-INTRO`.
    pub id: String,
    /// What must be done.
    pub label: Texts,
    pub note: Option<Texts>,
    /// What kind of time limit it is.
    pub role: Role,
    /// What the person does to keep it.
    #[serde(default)]
    pub act: Act,
    /// Name of the address it is sent to, if it has one.
    pub address: Option<String>,
    /// What the day means where it is no limit; `{day}` stands for it.
    pub says: Option<Texts>,
    /// The delay; absent where only the paper says it.
    pub delay: Option<Amount>,
    /// Shorter delays other sources give.
    #[serde(default)]
    pub shorter: Vec<Amount>,
    /// Longer delays, shown only.
    #[serde(default)]
    pub longer: Vec<Amount>,
    /// What it starts from; the first that is known counts.
    pub from: Vec<StartRule>,
    /// Which paper of that kind.
    #[serde(default)]
    pub which: Which,
    /// That paper counts only if it came after the last of these; without any of them it may.
    #[serde(default)]
    pub later_than: Vec<PaperKind>,
    /// Whether it exists only on one side of the day it starts from.
    pub only: Option<Bound>,
    /// It matters only in a case the program cannot see.
    #[serde(default)]
    pub perhaps: bool,
    /// Before or after the start.
    #[serde(default)]
    pub direction: Direction,
    /// Whether the hour counts.
    #[serde(default)]
    pub hour_counted: bool,
    /// Whether a delay or last day printed on the paper speaks of this deadline.
    #[serde(default)]
    pub printed: bool,
    /// Whether it exists only if the paper prints a delay or a last day.
    #[serde(default)]
    pub needs_printed: bool,
    /// Deadlines of one name exclude each other.
    pub alternatives: Option<String>,
    /// Kinds of application for which a missing start is asked for.
    #[serde(default)]
    pub asked_for_kinds: Vec<ApplicationKind>,
    /// Tracks on which it is shown before its paper has come.
    #[serde(default)]
    pub asked_for_tracks: Vec<Track>,
    /// One of these must hold.
    pub applies_if: Vec<Clause>,
    /// Sending the file meets it.
    #[serde(default)]
    pub met_by_sending: bool,
    /// Asking for legal aid meets it.
    #[serde(default)]
    pub met_by_legal_aid: bool,
    /// Receiving one of these papers shows that it was met or is over.
    #[serde(default)]
    pub met_by_papers: Vec<PaperKind>,
    /// Receiving one of these after its start shows that it is over.
    #[serde(default)]
    pub ended_by_papers: Vec<PaperKind>,
    /// Once its last day has passed, one of these received since its start shows that it is over.
    #[serde(default)]
    pub over_by_papers: Vec<PaperKind>,
    /// Once its last day has passed, a sending since its start shows that it is over.
    #[serde(default)]
    pub over_by_sending: bool,
    /// Its own margin of prudence, instead of the pack's.
    pub margin: Option<Amount>,
    /// First day of validity.
    pub valid_from: Option<CivilDay>,
    /// Last day of validity.
    pub valid_to: Option<CivilDay>,
    /// Where it comes from.
    pub source: Source,
}

/// More time for some people; shown, never added to a prudent date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    pub id: String,
    pub label: Texts,
    pub extends: Vec<String>,
    pub delay: Amount,
    /// It may hold for an address with such a postcode.
    pub postcodes_starting: Vec<String>,
    /// Where it comes from.
    pub source: Source,
}

/// How a suspension is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuspensionFormula {
    /// Only the days left run again, from the later notification to the person and to the lawyer.
    RemainingDaysFromLaterNotification,
}

/// A request that stops a deadline's clock.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    pub id: String,
    pub label: Texts,
    pub note: Option<Texts>,
    pub suspends: Vec<String>,
    /// The deadline within which the request must be made.
    pub request_within: String,
    /// How the rest is computed.
    pub formula: SuspensionFormula,
    /// First day of validity.
    pub valid_from: Option<CivilDay>,
    /// Where it comes from.
    pub source: Source,
}

/// How the days of a month without the wanted day are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthEnd {
    /// The last day of that month.
    LastDay,
}

/// The rules of counting.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// Whether the day of notification is the first day of the delay.
    pub day_of_notification_counts: bool,
    /// Whether Saturdays, Sundays and public holidays count.
    pub weekends_count: bool,
    /// Months without the wanted day.
    pub month_without_that_day: MonthEnd,
    /// What is said of a last day to send something that is no working day.
    pub on_day_off: Option<Texts>,
    /// Where the rules come from.
    pub source: Source,
}

/// The margin taken off a last day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Margin {
    pub value: u32,
    pub unit: DelayUnit,
    /// Where it comes from.
    pub source: Source,
}

/// Notification in the personal online space.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Online {
    /// Days after which an unread paper counts as notified.
    pub deemed_after_days: u32,
    /// Where it comes from.
    pub source: Source,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineData {
    /// How delays are counted.
    pub counting: Counting,
    /// The margin of prudence.
    pub margin: Margin,
    pub online: Online,
    /// Working days.
    pub working_days: super::count::WorkingDays,
    pub deadline: Vec<DeadlineRule>,
    pub extension: Vec<Extension>,
    pub suspension: Vec<Suspension>,
}
