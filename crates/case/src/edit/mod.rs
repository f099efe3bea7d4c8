//! Every change a person can make to a case, with its inverse: undo, autosave and history rest on it.

mod apply;
pub mod aside;
mod lists;
pub mod merge;
pub mod order;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::account::{Paragraph, Section};
use crate::domain::case::{Consent, JourneyStep, LifePeriod, PointDecision, Ticked};
use crate::domain::event::Event;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{
    ConsentId, DecisionId, EventId, ExhibitId, FilingId, IdentityId, JourneyStepId, LifePeriodId,
    ParagraphId, PersonId, PlaceId, SectionId, StatementId,
};
use crate::domain::person::{Applicant, Identity, Person};
use crate::domain::place::Place;
use crate::domain::procedure::{Decision, EarlierStatement, Filing, Procedure};
use crate::domain::record::Extra;
use crate::domain::references::Referrer;
use crate::domain::words::{Answer, Bilingual, LangTag, Words};

pub use apply::{apply, revert};

/// A change to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Adds a record at the end of its list, or replaces the one of the same id where it stands.
    Put(Box<Record>),
    /// Adds a record at a position of its list.
    Insert {
        /// The record; its id is new.
        record: Box<Record>,
        /// Position, from 0 to the length of the list.
        at: u32,
    },
    /// Removes a record nothing else refers to.
    Remove(RecordRef),
    /// Moves a record within its list.
    Move {
        /// The record.
        record: RecordRef,
        /// Its new position, from 0.
        to: u32,
    },
    /// Sets a part of the case that exists once.
    Set(Box<Part>),
    /// Several changes as one step; all or none.
    Together(Vec<Change>),
}

/// Where a paragraph stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphHome {
    /// In a section of the account.
    Section(SectionId),
    /// Among the fears on return.
    Fears,
}

/// A record of one of the case's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "a change holds it in a box")]
pub enum Record {
    /// An identity.
    Identity(Identity),
    /// A person.
    Person(Person),
    /// A place.
    Place(Place),
    /// A period of life.
    LifePeriod(LifePeriod),
    /// An event.
    Event(Event),
    /// A step of the journey.
    JourneyStep(JourneyStep),
    /// An exhibit.
    Exhibit(Exhibit),
    /// A section of the account with its paragraphs.
    Section(Section),
    /// A paragraph.
    Paragraph {
        /// Where it stands.
        home: ParagraphHome,
        /// The paragraph.
        paragraph: Paragraph,
    },
    /// An earlier statement.
    EarlierStatement(EarlierStatement),
    /// A decision.
    Decision(Decision),
    /// A consent.
    Consent(Consent),
    /// A filed dossier.
    Filing(Filing),
}

/// The name of a record of one of the case's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecordRef {
    /// An identity.
    Identity(IdentityId),
    /// A person.
    Person(PersonId),
    /// A place.
    Place(PlaceId),
    /// A period of life.
    LifePeriod(LifePeriodId),
    /// An event.
    Event(EventId),
    /// A step of the journey.
    JourneyStep(JourneyStepId),
    /// An exhibit.
    Exhibit(ExhibitId),
    /// A section.
    Section(SectionId),
    /// A paragraph.
    Paragraph {
        /// Where it stands.
        home: ParagraphHome,
        /// The paragraph.
        id: ParagraphId,
    },
    /// An earlier statement.
    EarlierStatement(StatementId),
    /// A decision.
    Decision(DecisionId),
    /// A consent.
    Consent(ConsentId),
    /// A filed dossier.
    Filing(FilingId),
}

/// A part of the case that exists once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "a change holds it in a box")]
pub enum Part {
    /// The languages at the desk.
    Languages(Vec<LangTag>),
    /// Whether the case is invented.
    Fictional(bool),
    /// The word by which the case is told from others.
    Label(Words),
    /// The applicant.
    Applicant(Applicant),
    /// An answer to a question of the form template; `unset` takes it away.
    Answer {
        /// The question.
        question: String,
        /// The answer.
        answer: Answer<Bilingual>,
    },
    /// What was said to a question before it was left open; empty takes it away.
    Aside {
        /// The question, or the field that holds the answer.
        question: String,
        /// The values by their places, as `person:p1#/birth`.
        kept: Extra,
    },
    /// Who helped to write the account, as it may be printed.
    HelpersMention(Bilingual),
    /// Whether the read-back mention is printed.
    PrintReadBack(bool),
    /// Where and when the account is signed.
    SignedAt(Words),
    /// The procedure.
    Procedure(Procedure),
    /// Ticked items of the checklist.
    Checklist(Vec<Ticked>),
    /// Decisions about points to re-read.
    Points(Vec<PointDecision>),
}

/// Why a change was not made; the case is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no such record.
    #[error("no such record")]
    NotThere,
    /// A record of this id is there already.
    #[error("a record of this id is there already")]
    AlreadyThere,
    /// The position lies beyond the end of the list.
    #[error("the position lies beyond the end of the list")]
    BeyondTheEnd,
    /// Other records refer to it.
    #[error("{} records still refer to it", .0.len())]
    StillUsed(Vec<Referrer>),
}
