//! What a revision holds: the case and all that is needed to open and trust it.
//!
//! Fields that this program does not know are kept at every level and written back.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::domain::Words;
use crate::domain::id::AttachmentId;
use crate::domain::record::Extra;

/// The whole document. `C` is the case, which the vault carries and never looks into.
///
/// `seal` comes first so that its 64 digits stand at a fixed place of the JSON text; see
/// [`super::chain`].
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Document<C> {
    pub(super) seal: String,
    /// The shape of the case, [`crate::domain::schema::SCHEMA`] in what this program writes.
    pub(super) schema: u32,
    pub(super) revision: Revision,
    pub(super) keys: Keys,
    pub(super) case: C,
    #[serde(default)]
    pub(super) attachments: Vec<Attachment>,
    #[serde(default)]
    pub(super) exports: Vec<Export>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// The same document read only for what links revisions to each other.
#[derive(Deserialize)]
pub(super) struct Links {
    pub(super) schema: u32,
    pub(super) revision: Revision,
    pub(super) keys: Keys,
}

/// Which save this is.
#[derive(Clone, Serialize, Deserialize)]
pub struct Revision {
    /// Greater than the parent's.
    pub seq: u64,
    /// 12 random hexadecimal digits, also in the file name.
    pub id: String,
    /// Ids of the ancestors, newest first: the last 256 and every older one whose file is kept.
    #[serde(default)]
    pub lineage: Vec<String>,
    /// When it was saved, UTC, to the minute: `2026-11-21T18:00Z`. For eyes only; never for order.
    pub saved_at: String,
    /// What a person called this save; named revisions are kept.
    #[serde(default)]
    pub note: Words,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who opens the case, and the keys that only the document holds.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Keys {
    /// Grows by one each time the keys are changed.
    pub(super) generation: u64,
    pub(super) slots: Vec<Slot>,
    pub(super) blob_keys: Vec<BlobKey>,
    /// 64 hexadecimal digits, random per generation.
    pub(super) write_key: KeyText,
    /// The write keys of earlier generations.
    #[serde(default)]
    pub(super) former: Vec<FormerKey>,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// One way to open the case.
#[derive(Clone, Serialize, Deserialize)]
pub struct Slot {
    /// Whose way it is.
    pub role: Role,
    /// What people call it; shown so that everybody sees who can open the case.
    pub label: Words,
    /// The public age recipient, `age1…`.
    pub recipient: String,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whose secret a slot belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The person whose case it is.
    Applicant,
    /// A caseworker, teacher or friend.
    Helper,
    /// The printed recovery code.
    RecoverySheet,
    Lawyer,
    /// A role this program does not know, kept as it came.
    #[serde(untagged)]
    Unknown(String),
}

/// The identity that opens the blobs of one key generation.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct BlobKey {
    pub(super) generation: u64,
    pub(super) identity: KeyText,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// The write key of an earlier generation.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct FormerKey {
    pub(super) generation: u64,
    pub(super) write_key: KeyText,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// A file people attached, kept as it came, with what was derived from it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Attachment {
    /// The id the case refers to it by.
    pub id: AttachmentId,
    /// What people call it.
    #[serde(default)]
    pub title: Words,
    /// The name it came under.
    #[serde(default)]
    pub original_name: Words,
    pub media_type: String,
    /// Where its bytes are.
    #[serde(flatten)]
    pub content: Content,
    /// Printable pages and previews made from it.
    #[serde(default)]
    pub derived: Vec<Derived>,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something made from an attachment, page by page.
#[derive(Clone, Serialize, Deserialize)]
pub struct Derived {
    #[serde(flatten)]
    pub facts: DerivedFacts,
    /// Where its bytes are.
    #[serde(flatten)]
    pub content: Content,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What is known of a page that was made from an attachment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DerivedFacts {
    /// `printable` or `preview`; other kinds are kept.
    pub kind: String,
    /// Page of the original, from 1.
    pub page: u32,
    /// How many pages of this kind were made, so that one that is missing is noticed; 0: not said.
    #[serde(default)]
    pub of: u32,
    /// Pixels per row; 0: not said.
    #[serde(default)]
    pub width_px: u32,
    /// Rows; 0: not said.
    #[serde(default)]
    pub height_px: u32,
    /// Shades of grey only.
    #[serde(default)]
    pub grey: bool,
    /// Width of the page in points (1/72 inch).
    pub width_pt: f64,
    /// Height of the page in points.
    pub height_pt: f64,
    /// The file says that size; not said, as before it was asked: it is assumed.
    #[serde(default)]
    pub size_known: bool,
    pub media_type: String,
    /// Version of the rules by which it was made; 0: not said.
    #[serde(default)]
    pub recipe: u32,
    /// What of the original it does not show: `end`, `picture`, `font`; other words are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
}

/// Bytes kept in one or more blobs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Size in bytes of the whole, without padding.
    pub size: u64,
    /// SHA-256 of the whole, 64 hexadecimal digits.
    pub sha256: String,
    /// In order; each at most 1 GiB.
    pub(super) parts: Vec<Part>,
}

/// One blob's share of some content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    /// 32 hexadecimal digits: the name of the file.
    pub(super) blob: String,
    /// Which blob key opens it.
    pub(super) key_generation: u64,
    /// Bytes of content in it.
    pub(super) size: u64,
    /// SHA-256 of these bytes.
    pub(super) sha256: String,
    /// Size of the file on disk, so that a short one is seen without reading it.
    pub(super) file_size: u64,
    #[serde(flatten)]
    pub(super) extra: Extra,
}

/// A file that was made from the case and left it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Export {
    /// When, UTC, to the minute.
    pub when: String,
    /// For whom: the name of the build.
    pub profile: String,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A key as text: wiped when dropped, never shown, and on Windows never written to the swap file.
#[derive(PartialEq, Eq)]
pub(super) struct KeyText(Zeroizing<String>);

impl Clone for KeyText {
    fn clone(&self) -> Self {
        Self::new(String::clone(&self.0))
    }
}

impl KeyText {
    pub(super) fn new(text: String) -> Self {
        // The system keeps little in memory; a key beyond that is as all the rest of a case is.
        #[cfg(windows)]
        crate::sys::keep_in_memory(text.as_bytes()).ok();
        Self(Zeroizing::new(text))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for KeyText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for KeyText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

impl Keys {
    /// The write key that was in force in `generation`.
    pub(super) fn write_key_of(&self, generation: u64) -> Option<&KeyText> {
        if generation == self.generation {
            return Some(&self.write_key);
        }
        let mut former = self.former.iter();
        former.find(|key| key.generation == generation).map(|key| &key.write_key)
    }
}

impl<C> Document<C> {
    /// The same document around another case.
    pub(super) fn with_case<D>(&self, case: D) -> Document<D> {
        Document {
            seal: self.seal.clone(),
            schema: self.schema,
            revision: self.revision.clone(),
            keys: self.keys.clone(),
            case,
            attachments: self.attachments.clone(),
            exports: self.exports.clone(),
            extra: self.extra.clone(),
        }
    }
}
