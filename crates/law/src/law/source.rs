//! Where an entry of the law data comes from and how far it may be trusted.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::date::CivilDay;
use crate::lang::typography;

/// How sure the entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Sources contradict each other or may be overtaken: shown as "to be checked".
    Uncertain,
    /// Believed right, not read again.
    General,
    /// Read in a source.
    Verified,
}

/// The source of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Article or page, in words, as it is shown.
    pub cite: String,
    /// Address of the page, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The source's own date or version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<CivilDay>,
    /// Day on which someone last compared the entry with the source.
    pub checked: CivilDay,
    /// How sure it is.
    pub confidence: Confidence,
}

impl Source {
    /// Whether the last check lies more than this many days back.
    #[must_use]
    pub fn is_stale(&self, today: CivilDay, after_days: u32) -> bool {
        self.checked.days_until(today) > i32::try_from(after_days).unwrap_or(i32::MAX)
    }
}

/// A short text in the languages the data has it in; French is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    #[serde(deserialize_with = "unbroken")]
    pub fr: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    #[serde(default, rename = "fa-AF", skip_serializing_if = "Option::is_none")]
    pub fa_af: Option<String>,
}

/// French as it is shown: a line never begins with a sign.
fn unbroken<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from).map(|text| typography::unbroken(&text).into_owned())
}

impl Texts {
    /// The text in every language the data has it in.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        [Some(&self.fr), self.en.as_ref(), self.fa_af.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    /// The text in this language, French if the data has no other.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> &str {
        let found = match tag.split('-').next().unwrap_or_default() {
            "en" => self.en.as_deref(),
            "fa" => self.fa_af.as_deref(),
            _ => None,
        };
        found.unwrap_or(&self.fr)
    }
}
