//! Papers, pictures and files that show something, and where they come from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::FuzzyDate;
use super::id::{AttachmentId, EventId, ExhibitId, ItemId, PersonId, PlaceId};
use super::record::{open_enum, record};
use super::words::{Answer, Bilingual, LangTag, Reveals, Words};

open_enum! {
    /// What kind of exhibit it is.
    pub enum ExhibitKind {
        /// Something else.
        Unspecified = "unspecified",
        /// Passport, identity card.
        Identity = "identity",
        /// Birth, marriage, family book.
        CivilStatus = "civil_status",
        /// Paper of the French administration.
        FrenchPaper = "french_paper",
        /// Summons.
        Summons = "summons",
        /// Warrant, wanted notice.
        Warrant = "warrant",
        /// Judgment.
        Judgment = "judgment",
        /// Police or prison paper.
        PolicePaper = "police_paper",
        /// Membership card, attestation of an association.
        Membership = "membership",
        /// Statement of a witness.
        WitnessStatement = "witness_statement",
        /// Medical certificate.
        Medical = "medical",
        /// Work or school paper.
        WorkOrSchool = "work_or_school",
        /// Deed, receipt, property.
        Property = "property",
        /// Screenshots, messages.
        Messages = "messages",
        /// Audio or video, as a transcript.
        Recording = "recording",
        /// Photographs.
        Photographs = "photographs",
        /// Press.
        Press = "press",
        /// Country-of-origin information.
        CountryInformation = "country_information",
        /// Complaint or police log entry in France.
        PoliceLog = "police_log",
        /// Activity in France.
        ActivityInFrance = "activity_in_france",
    }
}

impl ExhibitKind {
    /// Whether the paper is one of civil status, of a court or of the police: before the CNDA such a
    /// paper needs a sworn translation (CESEDA R.532-7, checked 2026-11-21).
    #[must_use]
    pub fn is_official_act(&self) -> bool {
        matches!(
            self,
            Self::CivilStatus | Self::Summons | Self::Warrant | Self::Judgment | Self::PolicePaper
        )
    }
}

open_enum! {
    /// Heading of the bordereau an exhibit stands under; numbering runs through.
    pub enum ExhibitGroup {
        /// Not said.
        NotSaid = "not_said",
        /// Identity.
        Identity = "identity",
        /// Facts in the country.
        Country = "country",
        /// Since the arrival.
        SinceArrival = "since_arrival",
        /// Health.
        Health = "health",
        /// Sources on the country.
        Sources = "sources",
    }
}

record! {
    /// A file of an exhibit, in page order.
    pub struct FileRef {
        /// What this place in the exhibit is told apart by.
        pub id: Option<ItemId>,
        /// The file in the vault or the exchange folder.
        pub attachment: Option<AttachmentId>,
        /// What this file is, printed under a photograph.
        pub caption: Bilingual,
    }
}

record! {
    /// A translation that was made.
    pub struct Made {
        /// Who made it, as it may be printed.
        pub translator: Words,
        /// From which language.
        pub from: LangTag,
        /// When.
        pub date: FuzzyDate,
        /// Court and number, for a sworn translator.
        pub sworn_at: Words,
        /// Its pages.
        pub files: Vec<FileRef>,
    }
}

/// State of the translation into French.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Translation {
    /// Not said.
    #[default]
    NotSaid,
    /// In French, or without words.
    NoneNeeded,
    /// Needed and missing.
    Missing,
    /// By someone not sworn.
    Free(Made),
    /// By a sworn translator.
    Sworn(Made),
}

impl Translation {
    /// The translation, if one was made.
    #[must_use]
    pub fn made(&self) -> Option<&Made> {
        match self {
            Self::Free(made) | Self::Sworn(made) => Some(made),
            Self::NotSaid | Self::NoneNeeded | Self::Missing => None,
        }
    }
}

record! {
    /// A hand the paper went through.
    pub struct ProvenanceStep {
        /// What this step is told apart by.
        pub id: Option<ItemId>,
        /// Whose, if one of the case's persons.
        pub person: Option<PersonId>,
        /// How it was obtained, sent or received.
        pub how: Bilingual,
        /// When.
        pub when: FuzzyDate,
    }
}

open_enum! {
    /// What is filed of the paper.
    pub enum Held {
        /// Not said.
        NotSaid = "not_said",
        /// The person holds the original; a copy is filed.
        OriginalHeld = "original_held",
        /// The original is elsewhere; a copy is filed.
        CopyOnly = "copy_only",
        /// There is no paper original: a file, a screenshot.
        BornDigital = "born_digital",
        /// Lost or taken.
        Lost = "lost",
    }
}

open_enum! {
    /// Which sheet of an exhibit says something.
    pub enum Sheet {
        /// The source.
        Source = "source",
        /// Its translation.
        Translation = "translation",
    }
}

record! {
    /// A date an exhibit gives for an event.
    pub struct DateStated {
        /// The event.
        pub event: Option<EventId>,
        /// On the source or in the translation.
        pub sheet: Sheet,
        /// The date with its words; as read there.
        pub date: FuzzyDate,
    }
}

record! {
    /// An exhibit. Its number is given by a build, not here.
    pub struct Exhibit(ExhibitId) {
        /// What kind it is.
        pub kind: ExhibitKind,
        /// Heading of the bordereau.
        pub group: ExhibitGroup,
        /// Explicit label: nature, author, date, subject.
        pub title: Bilingual,
        /// Two or three words for the contents.
        pub short_title: Bilingual,
        /// Date of the paper, as written and as read.
        pub date: FuzzyDate,
        /// Languages of the paper.
        pub languages: Vec<LangTag>,
        /// Translation.
        pub translation: Translation,
        /// Files, in page order.
        pub files: Vec<FileRef>,
        /// Authority or author.
        pub author: Bilingual,
        /// Where it was issued.
        pub issued_at: Option<PlaceId>,
        /// When the person received it.
        pub received: FuzzyDate,
        /// Numbers it bears.
        pub numbers: Vec<Words>,
        /// Hands it went through.
        pub provenance: Vec<ProvenanceStep>,
        /// Whether the person has told where it comes from, or does not want to.
        pub provenance_told: Answer<Bilingual>,
        /// Original or copy.
        pub held: Held,
        /// Where the original is.
        pub held_where: Bilingual,
        /// What it shows.
        pub shows: Bilingual,
        /// Names of the applicant that stand on it.
        pub names_on: Vec<Words>,
        /// Dates it gives for events.
        pub dates_stated: Vec<DateStated>,
        /// Opened blurred.
        pub sensitive: bool,
        /// Faces of others on it were masked in the copy.
        pub faces_masked: Answer<bool>,
        /// What it reveals.
        pub reveals: Reveals,
        /// Private note, never printed.
        pub note: Words,
    }
}

impl Exhibit {
    /// Whether a French reader cannot read it: a translation is missing, or none was spoken of and the
    /// paper is not in French. Photographs and bilingual identity papers need none by themselves.
    #[must_use]
    pub fn lacks_translation(&self) -> bool {
        let foreign = self.languages.iter().any(|lang| !matches!(lang.primary(), "fr" | "und"));
        match self.translation {
            Translation::Missing => true,
            Translation::NotSaid => {
                foreign && !matches!(self.kind, ExhibitKind::Photographs | ExhibitKind::Identity)
            }
            Translation::NoneNeeded | Translation::Free(_) | Translation::Sworn(_) => false,
        }
    }
}
