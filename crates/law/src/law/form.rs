//! The form template: the paper's sections and fields, and where the case holds each answer.

use serde::Deserialize;

use super::source::Source;
use crate::domain::date::CivilDay;

/// The keys a template may use; whoever prints the answers knows each of them.
pub const ANSWER_KEYS: [&str; 53] = [
    "account",
    "account.fears",
    "account.helpers",
    "account.signed_at",
    "answers",
    "applicant.address",
    "applicant.birth",
    "applicant.birth_place",
    "applicant.country",
    "applicant.email",
    "applicant.ethnic_group",
    "applicant.family",
    "applicant.given",
    "applicant.interview.interpreter",
    "applicant.interview.language",
    "applicant.interview.officer",
    "applicant.interview.other",
    "applicant.languages",
    "applicant.marital_status",
    "applicant.mother_tongue",
    "applicant.nationalities",
    "applicant.nationality_at_birth",
    "applicant.original_script",
    "applicant.other_names",
    "applicant.phone",
    "applicant.religion",
    "applicant.sex",
    "applicant.stateless",
    "applicant.unions",
    "applicant.usage_name",
    "applicant.vulnerability",
    "events.arrests",
    "events.stay",
    "exhibits",
    "exhibits.identity",
    "journey",
    "journey.fingerprints",
    "life.commitments",
    "life.residences",
    "life.service",
    "life.studies",
    "life.work",
    "persons.children",
    "persons.children.own_fears",
    "persons.father",
    "persons.mother",
    "persons.siblings",
    "persons.spouses",
    "procedure.elsewhere",
    "procedure.entered",
    "procedure.left",
    "procedure.numbers.agdref",
    "procedure.numbers.ofpra",
];

/// A field of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormField {
    /// Its name; the key of `Case::answers` where the case has no place of its own.
    pub id: String,
    /// The paper's label, in French.
    pub label: String,
    /// Where the case holds the answer, one of [`ANSWER_KEYS`].
    pub key: Option<String>,
    /// Filled by hand only.
    #[serde(default)]
    pub by_hand: bool,
}

/// A section of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSection {
    /// Its letter in this template, A to Z.
    pub letter: String,
    pub id: String,
    /// The paper's heading, in French.
    pub label: String,
    /// Fields in the paper's order.
    pub fields: Vec<FormField>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormTemplate {
    pub id: String,
    pub version: String,
    /// The day it was made.
    pub dated: CivilDay,
    /// Whether someone compared it with the paper; until then every print of it says so.
    pub verified_on_paper: bool,
    /// Where it comes from.
    pub source: Source,
    /// Sections in the paper's order.
    pub section: Vec<FormSection>,
}
