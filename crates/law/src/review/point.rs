//! A point to re-read: which rule, about what, with which values for its wording.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::domain::Words;
use crate::domain::date::{CivilDay, FuzzyDate};
use crate::domain::id::{
    EventId, ExhibitId, IdentityId, JourneyStepId, LifePeriodId, PaperId, ParagraphId, PersonId,
    PlaceId,
};

macro_rules! rules {
    ($($(#[$meta:meta])* $name:ident = $text:literal ($($arg:literal),*),)+) => {
        /// A rule of the points to re-read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RuleId {
            $($(#[$meta])* $name,)+
        }

        impl RuleId {
            /// Every rule of this version.
            pub const ALL: &'static [RuleId] = &[$(RuleId::$name,)+];

            /// Its name, as `C-06`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The names of the values its wording may use.
            #[must_use]
            pub fn arguments(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($arg),*],)+ }
            }
        }
    };
}

rules! {
    C01 = "C-01" ("kind", "event", "other", "from", "to"),
    /// A paper older than what it reports, or received before it was written.
    C06 = "C-06" ("kind", "exhibit", "event", "exhibit_date", "event_date", "sheet", "hint", "hint_words", "hint_date"),
    /// Issued in the country after the departure.
    C07 = "C-07" ("exhibit", "date", "departure"),
    /// A name on an exhibit that is not declared.
    C11 = "C-11" ("exhibit", "name"),
    /// An identity nothing links to the applicant.
    C12 = "C-12" ("identity"),
    /// Nothing noted for a while.
    C13 = "C-13" ("from", "to"),
    /// Steps missing between departure and arrival.
    C14 = "C-14" ("from", "to"),
    /// Several dates for one fact.
    C17 = "C-17" ("kind", "exhibit", "event", "stated", "event_date", "sheet", "hint", "hint_words", "hint_date"),
    /// A duration that does not agree with the dates.
    C18 = "C-18" ("event", "told", "days"),
    /// Not said how it is known.
    C19 = "C-19" ("event", "missing"),
    /// No trace and no reason why.
    C21 = "C-21" ("event"),
    C23 = "C-23" ("exhibit"),
    /// A free translation where a sworn one is needed.
    C24 = "C-24" ("exhibit"),
    /// Protection not spoken of.
    C27 = "C-27" ("count"),
    /// Life elsewhere in the country not spoken of.
    C28 = "C-28" (),
    /// Fears on return empty or very short.
    C29 = "C-29" ("state", "words"),
    /// Long time between the last incident and the departure.
    C31 = "C-31" ("event", "incident", "departure"),
    /// Long time between arrival and request.
    C32 = "C-32" ("arrival", "request"),
    /// Through the exit control.
    C34 = "C-34" ("event", "explained"),
    /// Another day of the week.
    C39 = "C-39" ("event", "date", "weekday"),
    /// The attestation says otherwise than the form would.
    C40 = "C-40" ("kind", "printed", "noted"),
    /// A protected name in clear.
    C43 = "C-43" ("kind", "who", "places", "exhibit", "word"),
    /// A call of an exhibit that does not exist.
    C46 = "C-46" ("count"),
    /// Something a complete file needs.
    C47 = "C-47" ("items"),
    C48 = "C-48" ("state", "act", "deadline", "prudent", "days"),
    /// Not read back since it changed.
    C49 = "C-49" ("state", "count", "day"),
    /// What is feared for a child.
    C51 = "C-51" ("child"),
    /// A sensitive event told at length.
    C52 = "C-52" ("event"),
    /// An order that cannot be.
    C53 = "C-53" ("kind", "first", "second", "first_date", "second_date"),
    /// Bound to an event that is not printed.
    C54 = "C-54" ("kind", "told", "event"),
}

impl RuleId {
    /// The id of its wording; `-why` and `-innocent` follow it.
    #[must_use]
    pub fn message_id(self) -> String {
        format!("review-{}", self.as_str().to_lowercase())
    }
}

impl Serialize for RuleId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What a point asks of the person. It never says anything about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Severity {
    /// Missing for a complete file.
    #[serde(rename = "D")]
    Deposit,
    /// To be read again together.
    #[serde(rename = "R")]
    Reread,
    /// To be completed if possible.
    #[serde(rename = "C")]
    Complete,
    #[serde(rename = "I")]
    Information,
}

/// A record a point was raised about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ref {
    /// The account as a whole.
    Account,
    /// Its part on the fears on return.
    Fears,
    Applicant,
    Procedure,
    Event(EventId),
    Exhibit(ExhibitId),
    Person(PersonId),
    Identity(IdentityId),
    Place(PlaceId),
    /// A period of life.
    Life(LifePeriodId),
    /// A step of the journey.
    Step(JourneyStepId),
    /// A paragraph of the account.
    Paragraph(ParagraphId),
    Paper(PaperId),
    /// A deadline of the law data.
    Deadline(String),
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account => f.write_str("account"),
            Self::Fears => f.write_str("fears"),
            Self::Applicant => f.write_str("applicant"),
            Self::Procedure => f.write_str("procedure"),
            Self::Event(id) => write!(f, "event:{id}"),
            Self::Exhibit(id) => write!(f, "exhibit:{id}"),
            Self::Person(id) => write!(f, "person:{id}"),
            Self::Identity(id) => write!(f, "identity:{id}"),
            Self::Place(id) => write!(f, "place:{id}"),
            Self::Life(id) => write!(f, "life:{id}"),
            Self::Step(id) => write!(f, "step:{id}"),
            Self::Paragraph(id) => write!(f, "paragraph:{id}"),
            Self::Paper(id) => write!(f, "paper:{id}"),
            Self::Deadline(id) => write!(f, "deadline:{id}"),
        }
    }
}

/// A value for the wording of a point; whoever words it formats it in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Text of the case.
    Words(Words),
    Number(i64),
    /// A day.
    Day(CivilDay),
    /// A date as told.
    Date(Box<FuzzyDate>),
    /// A record, to be called by its title, name or number, or by its code letter.
    Record(Ref),
    /// A word the wording chooses by.
    Key(&'static str),
    Keys(Vec<&'static str>),
    /// Items of the checklist, by their names in the data.
    Items(Vec<String>),
    /// A day of the week, 1 = Monday.
    Weekday(i8),
}

/// A point to re-read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The rule that raised it.
    pub rule: RuleId,
    pub severity: Severity,
    /// What it is about, stable while the records exist; decisions name it.
    pub about: String,
    /// The records compared, for opening them.
    pub sources: Vec<Ref>,
    /// Values for the wording, by name.
    pub values: BTreeMap<&'static str, Value>,
    /// Points of one group are shown as one.
    pub group: Option<String>,
    /// Put off until later.
    pub later: bool,
}

impl Point {
    /// A point about these records.
    pub(super) fn new(rule: RuleId, severity: Severity, sources: Vec<Ref>) -> Self {
        let about = key(&sources);
        Self { rule, severity, about, sources, values: BTreeMap::new(), group: None, later: false }
    }

    /// The point with another subject than all its sources.
    pub(super) fn about(mut self, subject: &Ref) -> Self {
        self.about = subject.to_string();
        self
    }

    pub(super) fn with(mut self, name: &'static str, value: Value) -> Self {
        debug_assert!(self.rule.arguments().contains(&name), "{} {name}", self.rule.as_str());
        self.values.insert(name, value);
        self
    }

    pub(super) fn date(self, name: &'static str, date: &FuzzyDate) -> Self {
        self.with(name, Value::Date(Box::new(date.clone())))
    }

    pub(super) fn record(self, name: &'static str, record: Ref) -> Self {
        self.with(name, Value::Record(record))
    }

    pub(super) fn kind(self, name: &'static str, key: &'static str) -> Self {
        self.with(name, Value::Key(key))
    }

    /// Whether it asks if a word is a protected name: then it is decided about that word.
    #[must_use]
    pub fn is_about_a_word(&self) -> bool {
        matches!(self.values.get("kind"), Some(Value::Key("perhaps")))
    }

    pub(super) fn number(self, name: &'static str, number: usize) -> Self {
        self.with(name, Value::Number(i64::try_from(number).unwrap_or(i64::MAX)))
    }
}

/// Records as one text, in the order given.
pub(super) fn key(records: &[Ref]) -> String {
    let texts: Vec<String> = records.iter().map(Ref::to_string).collect();
    texts.join(" ")
}
