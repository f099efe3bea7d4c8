//! What a build says about itself: numbers, folios, hashes, faults; no word of the case leaves with it.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use super::proof::VerifyReport;
use crate::domain::words::{Target, Words};
use crate::lang::{Translator, tr};

/// The report of a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// Version of this form: 1.
    pub format: u32,
    /// Name of the build.
    pub build: String,
    /// Number of pages; 0 if the build was blocked.
    pub pages: u32,
    /// The exhibits, by number.
    pub exhibits: Vec<ExhibitReport>,
    /// What makes the dossier incomplete.
    pub incomplete: Vec<Incomplete>,
    /// What a person should look at before sending.
    pub warnings: Vec<Warning>,
    /// What was kept out of print: for the desk's screen, never written with the report, which may leave
    /// with the file.
    #[serde(skip)]
    pub left_out: Vec<LeftOut>,
    /// Protected names found in the text; any of them blocks the build.
    pub blocked: Vec<Found>,
    /// The proof of the finished file; missing if the build was blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<VerifyReport>,
}

/// An exhibit in a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ExhibitReport {
    /// Its number: "6", "6-T".
    pub number: String,
    /// Its first folio; missing where exhibits are not printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folio: Option<u32>,
    /// How many pages it takes.
    pub pages: u32,
    /// SHA-256 of its original files, in order.
    pub sha256: Vec<String>,
}

/// Something that is missing in print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Incomplete {
    /// The exhibit: "12", "6-T".
    pub exhibit: String,
    /// Which of its files, from 1.
    pub file: u32,
    /// Why, as a word: "absent", "empty", "damaged", "locked", "format", "sound", "film",
    /// "office", "packed", "too-much", "stopped".
    pub fault: String,
}

/// Something a person should look at before sending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Warning {
    /// Nothing is written about fears on return.
    FearsEmpty,
    /// Paragraphs that have no French yet and stand in the person's language.
    WithoutFrench {
        /// How many.
        count: usize,
    },
    /// References to records that do not exist.
    DanglingReferences {
        /// How many.
        count: usize,
    },
    /// An exhibit that needs a translation and has none.
    TranslationMissing {
        /// Its number.
        exhibit: u32,
    },
    /// A file that was read, but not all of it.
    ReadInPart {
        /// The exhibit: "12", "6-T".
        exhibit: String,
        /// Which of its files, from 1.
        file: u32,
        /// What its pages do not show, as words: "end", "picture", "font".
        missing: Vec<String>,
    },
    /// No embedded face holds a character: a box stands in its place.
    NoGlyph {
        /// Its code point, as `U+1F600`.
        character: String,
        /// The page, from 1.
        page: usize,
    },
}

/// Something that was kept out of print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Events, by their marks.
    Events(usize),
    /// Exhibits, by what they reveal, or since nothing printed cites them.
    Exhibits(usize),
    /// Exhibits that bear a protected name or join it to the applicant.
    Bearing(usize),
    /// Paragraphs, by their own marks.
    Paragraphs(usize),
    /// Paragraphs that tell an event that is kept out.
    Telling(usize),
}

/// What kind of record is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Protected {
    /// A person.
    Person,
    /// An identity of the applicant.
    Identity,
    /// A place.
    Place,
}

/// Something protected that was found, by its code letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Hit {
    /// What it is.
    pub kind: Protected,
    /// The code that should stand there.
    pub code: String,
}

/// Where in a volume something was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Spot {
    /// Name of the part; empty for what stands on every page.
    pub part: String,
    /// Number of the paragraph of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// Number of the exhibit: "6", "6-T".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<String>,
    /// Row of a table or line of a list, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Page of the finished file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// A protected name in a volume, or a word that may be one. It blocks the build until somebody looked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Found {
    /// What.
    #[serde(flatten)]
    pub hit: Hit,
    /// Where.
    #[serde(flatten)]
    pub at: Spot,
    /// The name itself stands there; otherwise it may be another word.
    pub sure: bool,
    /// The record; for the desk, in no report.
    #[serde(skip)]
    #[schemars(skip)]
    pub whose: Option<Target>,
    /// The word that stands there, folded; for the desk, in no report.
    #[serde(skip)]
    #[schemars(skip)]
    pub word: Words,
    /// A name on an exhibit, which no text prints but the paper shows; for the desk, in no report.
    #[serde(skip)]
    #[schemars(skip)]
    pub on_paper: Option<OnPaper>,
}

/// How a name stands on an exhibit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OnPaper {
    /// The line of the record in which it may stand.
    pub line: Words,
    /// The words of it that may be the protected name.
    pub name: Words,
}

/// Something of a file that its printed pages do not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// The end of the file, perhaps pages.
    End,
    /// A picture on a page.
    Picture,
    /// A font, perhaps words.
    Font,
    /// Letters of a font that is not in the file.
    Letters,
    /// A mark or a note.
    Note,
    /// What is written in a field of a form.
    Field,
    /// Files inside the file.
    Files,
    /// Pages that the file speaks of.
    Pages,
}

impl Missing {
    const ALL: [Self; 8] = [
        Self::End,
        Self::Picture,
        Self::Font,
        Self::Letters,
        Self::Note,
        Self::Field,
        Self::Files,
        Self::Pages,
    ];

    /// The word that stands for it in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Picture => "picture",
            Self::Font => "font",
            Self::Letters => "letters",
            Self::Note => "note",
            Self::Field => "field",
            Self::Files => "files",
            Self::Pages => "pages",
        }
    }

    /// The thing of this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// What it is called.
    #[must_use]
    pub fn worded(self, t: &Translator) -> String {
        match self {
            Self::End => tr!(t, "dossier-missing-end"),
            Self::Picture => tr!(t, "dossier-missing-picture"),
            Self::Font => tr!(t, "dossier-missing-font"),
            Self::Letters => tr!(t, "dossier-missing-letters"),
            Self::Note => tr!(t, "dossier-missing-note"),
            Self::Field => tr!(t, "dossier-missing-field"),
            Self::Files => tr!(t, "dossier-missing-files"),
            Self::Pages => tr!(t, "dossier-missing-pages"),
        }
    }
}

/// JSON Schema of a report.
#[must_use]
pub fn schema() -> Schema {
    schema_for!(Report)
}
