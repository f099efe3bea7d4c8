//! Dates told by something else: "two weeks after my release", "before my son was born", "at Nowruz".

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::Relation;
use super::id::{EventId, JourneyStepId, LifePeriodId, PersonId};
use super::record::{Extra, open_enum, record};
use super::words::Words;

open_enum! {
    /// What a date is told by, where that is no event.
    pub enum MomentKind {
        /// Not said.
        NotSaid = "not_said",
        /// A birth.
        Birth = "birth",
        /// A death.
        Death = "death",
        /// Leaving the country.
        Departure = "departure",
        /// The arrival in France.
        Arrival = "arrival",
        /// The beginning of a period of life.
        LifeBegan = "life_began",
        /// The end of a period of life.
        LifeEnded = "life_ended",
        /// A step of the way to France.
        Step = "step",
        /// A feast.
        Feast = "feast",
    }
}

record! {
    /// What a date is told by, where that is no event.
    pub struct Moment {
        /// What it is.
        pub kind: MomentKind,
        /// Whose birth or death; the applicant's if absent.
        pub person: Option<PersonId>,
        /// Which period of life.
        pub life: Option<LifePeriodId>,
        /// Which step of the way.
        pub step: Option<JourneyStepId>,
        /// The feast by its name in the language of data: `nowruz`, `eid-al-fitr`, `christmas`.
        pub feast: Words,
        /// What was said of it, as told: « le Norouz d’après ».
        pub words: Words,
    }
}

open_enum! {
    /// What a distance was told in.
    pub enum OffsetUnit {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

record! {
    /// A distance as it was told: « deux ou trois mois ».
    pub struct Offset {
        /// Least that was meant.
        pub at_least: u32,
        /// Most that was meant.
        pub at_most: u32,
        /// Of what.
        pub unit: OffsetUnit,
    }
}

/// A date told by an event or another moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Anchor {
    /// The event it is told by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventId>,
    /// What it is told by, where that is no event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Moment>,
    /// On which side of it.
    pub relation: Relation,
    /// Least distance in days, 0 or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least_days: Option<u32>,
    /// Greatest distance in days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most_days: Option<u32>,
    /// The distance as it was told, where days are not what was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<Offset>,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Anchor {
    /// Told by this event, on this side of it.
    #[must_use]
    pub fn by(event: EventId, relation: Relation) -> Self {
        Self { event: Some(event), relation, ..Self::default() }
    }

    /// Whether this event is what it is told by.
    #[must_use]
    pub fn is_event(&self, id: &EventId) -> bool {
        self.event.as_ref() == Some(id)
    }
}
