//! Which values of the data are shown as words, and the family of message ids each has.
//!
//! The id is the family, a hyphen and the word of the data with `_` as `-`: `event-kind-military-service`.

use crate::domain::case::{LifeKind, PointChoice};
use crate::domain::date::{Basis, Calendar, Certainty, Modifier, Precision, Relation};
use crate::domain::event::{AgentKind, EventKind, Ground, Known, Raised, Role, Sensitivity, Whom};
use crate::domain::exhibit::{ExhibitGroup, ExhibitKind, Held, Sheet, Translation};
use crate::domain::person::{
    IdentityKind, Kinship, MaritalStatus, NameKind, Printing, Sex, UnionKind,
};
use crate::domain::place::{PlaceLevel, PlacePrinting};
use crate::domain::procedure::{
    ApplicationKind, DecisionNature, DelayUnit, FilingMode, PaperKind, Track,
};
use crate::domain::words::{Answer, Author, RevealClass, WordsState};

use super::date::{Fault, Why};

/// A value that `Translator::name_of` has a word for.
pub trait Named {
    /// First part of the ids of its words.
    const FAMILY: &'static str;

    /// The word of the data, the last part of the id.
    fn word(&self) -> &str;
}

macro_rules! families {
    ($($type:ty => $family:literal,)+) => {
        $(impl Named for $type {
            const FAMILY: &'static str = $family;

            fn word(&self) -> &str {
                self.as_str()
            }
        })+

        /// The ids of every word of these families.
        #[cfg(test)]
        fn listed() -> Vec<String> {
            let mut ids = Vec::new();
            $(ids.extend(<$type>::ALL.iter().map(|value| id($family, value.as_str())));)+
            ids
        }
    };
}

families! {
    AgentKind => "agent-kind",
    ApplicationKind => "application-kind",
    Author => "author",
    Calendar => "calendar",
    Certainty => "certainty",
    DecisionNature => "decision-nature",
    DelayUnit => "delay-unit",
    EventKind => "event-kind",
    ExhibitGroup => "exhibit-group",
    ExhibitKind => "exhibit-kind",
    Fault => "date-fault",
    FilingMode => "filing-mode",
    Ground => "ground",
    Held => "held",
    IdentityKind => "identity-kind",
    Kinship => "kinship",
    LifeKind => "life-kind",
    MaritalStatus => "marital-status",
    Modifier => "modifier",
    NameKind => "name-kind",
    PaperKind => "paper-kind",
    PlaceLevel => "place-level",
    PlacePrinting => "place-printing",
    PointChoice => "point-choice",
    Precision => "precision",
    Printing => "printing",
    Raised => "raised",
    Relation => "relation",
    RevealClass => "reveal-class",
    Role => "role",
    Sensitivity => "sensitivity",
    Sex => "sex",
    Sheet => "sheet",
    Track => "track",
    UnionKind => "union-kind",
    Whom => "whom",
    Why => "date-why",
    WordsState => "words-state",
}

impl Named for Known {
    const FAMILY: &'static str = "known";

    fn word(&self) -> &str {
        match self {
            Self::NotSaid => "not_said",
            Self::Seen => "seen",
            Self::Heard => "heard",
            Self::Told(_) => "told",
            Self::Document => "document",
            Self::DoesNotKnow => "does_not_know",
            Self::DoesNotRemember => "does_not_remember",
            Self::PrefersNotToSay => "prefers_not_to_say",
        }
    }
}

impl Named for Basis {
    const FAMILY: &'static str = "basis";

    fn word(&self) -> &str {
        match self {
            Self::NotSaid => "not_said",
            Self::Memory => "memory",
            Self::Document(_) => "document",
            Self::ToldBy(_) => "told_by",
            Self::Deduced => "deduced",
        }
    }
}

impl Named for Translation {
    const FAMILY: &'static str = "translation";

    fn word(&self) -> &str {
        match self {
            Self::NotSaid => "not_said",
            Self::NoneNeeded => "none_needed",
            Self::Missing => "missing",
            Self::Free(_) => "free",
            Self::Sworn(_) => "sworn",
        }
    }
}

impl<T> Named for Answer<T> {
    const FAMILY: &'static str = "answer";

    fn word(&self) -> &str {
        match self {
            Self::Unset => "unset",
            Self::Known(_) => "known",
            Self::DoesNotKnow => "does_not_know",
            Self::DoesNotRemember => "does_not_remember",
            Self::PrefersNotToSay => "prefers_not_to_say",
        }
    }
}

#[cfg(test)]
fn id(family: &str, word: &str) -> String {
    format!("{family}-{}", word.replace('_', "-"))
}

/// Every id that is put together while running, so that the test of the message files knows them.
#[cfg(test)]
pub(super) fn ids_of_data() -> Vec<String> {
    let mut ids = listed();
    let known = [
        Known::NotSaid,
        Known::Seen,
        Known::Heard,
        Known::Document,
        Known::DoesNotKnow,
        Known::DoesNotRemember,
        Known::PrefersNotToSay,
    ];
    ids.extend(known.iter().map(|value| id(Known::FAMILY, value.word())));
    ids.push(id(Known::FAMILY, Known::Told(Box::default()).word()));
    let basis = ["not_said", "memory", "document", "told_by", "deduced"];
    ids.extend(basis.map(|word| id(Basis::FAMILY, word)));
    let translation = ["not_said", "none_needed", "missing", "free", "sworn"];
    ids.extend(translation.map(|word| id(Translation::FAMILY, word)));
    let answer = ["unset", "known", "does_not_know", "does_not_remember", "prefers_not_to_say"];
    ids.extend(answer.map(|word| id(<Answer<()> as Named>::FAMILY, word)));
    ids.extend(Calendar::ALL.iter().map(|value| id("calendar-short", value.as_str())));
    for month in 1..=12 {
        for system in ["gregorian", "iran", "afghan"] {
            ids.push(format!("month-{system}-{month}"));
        }
        ids.push(format!("month-short-gregorian-{month}"));
    }
    ids.extend((1..=7).map(|day| format!("weekday-{day}")));
    ids
}
