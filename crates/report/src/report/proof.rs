//! What a proof says. Numbers of pages and exhibits only: no word of the case ever stands in it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The result of reopening a dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct VerifyReport {
    /// Version of this form: 1.
    pub format: u32,
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub sha256: String,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// What follows from all checks.
    pub verdict: Verdict,
    /// Which volume it is; missing if its labels do not say.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub volume: Option<VolumeFound>,
    /// Number of pages.
    pub pages: u32,
    /// The exhibits, in the order of their stamps.
    pub exhibits: Vec<ExhibitFound>,
    /// Every check, always all of them and in the same order.
    pub checks: Vec<Check>,
}

/// What follows from all checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Everything that can be proved is proved.
    Proven,
    /// At least one check found a fault.
    Faulty,
    /// The file could not be read far enough to check it.
    Unreadable,
}

/// Which of the two volumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VolumeFound {
    /// The one that is sent: folios from 1.
    Sent,
    /// The one that stays at the desk: labels with a prefix, no folio.
    Kept,
}

/// An exhibit found by its stamps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ExhibitFound {
    /// Its number as stamped: "6", "6-T".
    pub number: String,
    /// Its first page in the file, from 1.
    pub first_page: u32,
    /// How many pages bear its stamp.
    pub pages: u32,
    /// A notice stands in its place because its file could not be read: the dossier is incomplete.
    pub unreadable: bool,
}

/// One check and what it found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Check {
    /// What was checked.
    pub id: CheckId,
    /// How it ended.
    pub outcome: Outcome,
    /// How many things were checked: links, pages, fonts…
    pub count: u32,
    /// What is wrong, in the order of the file.
    pub faults: Vec<Fault>,
    /// Further faults that are not listed.
    pub faults_not_listed: u32,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// All that was found is right.
    Proven,
    /// Something is wrong.
    Failed,
    /// Nothing is broken, but a person should look at what is listed. Never spoils the verdict.
    Noted,
    /// The file holds nothing of this kind.
    Nothing,
    /// Not tried, because the file could not be read.
    NotRun,
}

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// On which page of the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub page: Option<u32>,
    /// On which exhibit: "6", "6-T".
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub exhibit: Option<String>,
}

impl Fault {
    /// Of no page in particular.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, page: None, exhibit: None }
    }

    /// On the page of this index, counted from 0.
    #[must_use]
    pub fn on_page(kind: FaultKind, index: usize) -> Self {
        Self { kind, page: u32::try_from(index + 1).ok(), exhibit: None }
    }

    /// About this exhibit.
    #[must_use]
    pub fn of_exhibit(mut self, number: impl std::fmt::Display) -> Self {
        self.exhibit = Some(number.to_string());
        self
    }
}

macro_rules! checks {
    ($($(#[$doc:meta])* $id:ident = $word:literal,)*) => {
        /// What is checked.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
        )]
        pub enum CheckId { $($(#[$doc])* #[serde(rename = $word)] $id,)* }

        impl CheckId {
            /// All checks in the order of a report.
            pub const ALL: &[Self] = &[$(Self::$id,)*];

            /// The word that stands for it in reports.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$id => $word,)* }
            }
        }
    };
}

checks! {
    /// Header, cross-references and page tree can be read, every object is there.
    Structure = "structure",
    /// The identifier is the SHA-256 of the file: not a byte has changed since it was built.
    Identity = "identity",
    /// One revision only, and no object that nothing refers to.
    NothingHidden = "nothing-hidden",
    /// Labels are 1, 2, 3… or a prefix with 1, 2, 3…
    PageLabels = "page-labels",
    /// The folio printed at the foot is the page's label.
    Folios = "folios",
    /// The total printed beside the folio is the number of pages.
    Total = "total",
    /// Every link leads to a place on a page of this file.
    LinkTargets = "link-targets",
    /// Every bookmark leads to a place on a page of this file.
    BookmarkTargets = "bookmark-targets",
    /// Bookmarks go forward through the pages.
    BookmarkOrder = "bookmark-order",
    /// Numbers in bookmarks are those of the page they lead to.
    BookmarkNumbers = "bookmark-numbers",
    /// The stamps of an exhibit run from 1 to its number of pages.
    Stamps = "stamps",
    /// Exhibits stand in rising order, a translation right after what it translates.
    ExhibitOrder = "exhibit-order",
    /// Every call of an exhibit that stands by itself, as in the margin, is a link.
    CallsLinked = "calls-linked",
    /// Exhibits that a text names without a link: a person should see whether the number is right.
    Mentions = "mentions",
    /// Every linked call leads to a page with that exhibit's stamp.
    CallTargets = "call-targets",
    /// Every linked folio (contents, margins, bordereau) is the one of its target.
    FolioTargets = "folio-targets",
    /// Every font is embedded, as a subset.
    Fonts = "fonts",
    /// Every code that is shown stands for a text.
    TextMapped = "text-mapped",
    /// No glyph that means "no glyph" is shown.
    NoMissingGlyph = "no-missing-glyph",
    /// Every page has text.
    TextPresent = "text-present",
    /// Every picture that is shown is there.
    Pictures = "pictures",
    /// Pictures carry no camera data or comment.
    PictureTraces = "picture-traces",
    /// The document says its language.
    Language = "language",
    /// Readers open it with its title and its bookmarks.
    Display = "display",
    /// Links are printed and have no border.
    LinkDress = "link-dress",
    /// No author, producer, date or other trace of its making.
    Traces = "traces",
    /// Nothing acts by itself: no script, no action, no form.
    NoActions = "no-actions",
    /// No file is embedded.
    NoFiles = "no-files",
    /// Nothing leads out of the file.
    NoExternalLinks = "no-external-links",
}

/// What can be wrong.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// It does not begin like a PDF.
    NotAPdf,
    /// It is larger than any dossier.
    TooLarge,
    /// Its cross-references cannot be read: cut off or damaged.
    Damaged,
    /// It is encrypted.
    Encrypted,
    /// Reading it broke the reader.
    ReaderFailed,
    /// An object is named by the cross-references and cannot be read.
    ObjectLost,
    /// The page tree counts wrongly, runs in a circle or is too deep.
    PageTree,
    /// The content of a page cannot be read.
    Content,
    /// The identifier is missing or is not the file's.
    WrongIdentity,
    /// The file was changed after it was built.
    SeveralRevisions,
    /// Objects that nothing refers to.
    Unreferenced,
    /// The label is not the expected one.
    WrongLabel,
    /// The page has no printed folio.
    NoFolio,
    /// The printed folio is another page's.
    WrongFolio,
    /// The volume that stays has a printed folio.
    UnexpectedFolio,
    /// The printed total is wrong.
    WrongTotal,
    /// It leads nowhere.
    NoTarget,
    /// It leads to a page that is not in the file.
    PageNotInFile,
    /// It leads beside its page.
    OffPage,
    /// It covers no place on its own page.
    EmptyPlace,
    /// It leads further back than the bookmark before it.
    Backwards,
    /// It has no words.
    NoWords,
    /// Another exhibit or page number than the target's.
    WrongNumber,
    /// A page number of the exhibit is missing, doubled or out of order.
    StampGap,
    /// The stamps of an exhibit disagree on how many pages it has.
    StampTotal,
    /// The exhibit's pages do not stand together.
    Scattered,
    /// The exhibit stands before one with a smaller number.
    OutOfOrder,
    /// The translation does not follow what it translates.
    TranslationApart,
    /// A call is not a link.
    NotLinked,
    /// The target does not bear the stamp.
    NoStamp,
    /// The font is not in the file.
    NotEmbedded,
    /// The whole font is in the file instead of what is used.
    NotSubset,
    /// The font cannot be found or read.
    FontLost,
    /// A code stands for no text.
    NoText,
    /// The missing glyph is shown.
    MissingGlyph,
    /// The page is without text.
    EmptyPage,
    /// The picture cannot be found or read.
    PictureLost,
    /// The picture carries camera data or a comment.
    PictureData,
    /// The language is missing or no language tag.
    NoLanguage,
    /// A display wish is missing.
    NotSet,
    /// The link has a border or is not printed.
    Dress,
    /// A trace of who made it, with what or when.
    Trace,
    /// A script, an action or a form.
    Acts,
    /// An embedded file.
    File,
    /// A way out of the file.
    External,
}
