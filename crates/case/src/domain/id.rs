//! Stable names for records: chosen once, by the importer or the program, and never reused.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A text that is not an id: ids match `[a-z0-9-]{1,64}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to 64 characters, each one of a-z, 0-9 and -")]
pub struct NotAnId;

fn checked(text: String) -> Result<String, NotAnId> {
    let fits = (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits { Ok(text) } else { Err(NotAnId) }
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident,)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = NotAnId;

            fn try_from(text: &str) -> Result<Self, NotAnId> {
                checked(text.to_owned()).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": "^[a-z0-9-]{1,64}$" })
            }
        }
    )+};
}

ids! {
    /// A person other than the applicant.
    PersonId,
    /// A life under one name.
    IdentityId,
    /// A place.
    PlaceId,
    /// An event of the account.
    EventId,
    /// An exhibit; its printed number is another thing, given by a build.
    ExhibitId,
    /// A file in the vault or in an exchange folder.
    AttachmentId,
    /// A section of the account.
    SectionId,
    /// A paragraph of the account.
    ParagraphId,
    /// A period of life: a home, a study, a job.
    LifePeriodId,
    /// A step of the journey.
    JourneyStepId,
    /// A marriage or another union.
    UnionId,
    /// A paper received from an authority.
    PaperId,
    /// An earlier statement.
    StatementId,
    /// A decision received.
    DecisionId,
    /// A filed dossier.
    FilingId,
    /// An entry of the consent ledger.
    ConsentId,
    /// An item of a record's list: a name, a language, a file, a read-back.
    ItemId,
    /// A question of the form template or an item of a checklist; defined by data.
    QuestionId,
}

#[cfg(test)]
mod tests {
    use super::{EventId, NotAnId};

    #[test]
    fn ids_keep_to_their_alphabet() {
        for good in ["e01", "a", "p-7-t"] {
            assert_eq!(EventId::try_from(good).unwrap().as_str(), good);
        }
        let long = "x".repeat(65);
        for bad in ["", "E1", "é", "a b", "a/b", "..", long.as_str()] {
            assert_eq!(EventId::try_from(bad), Err(NotAnId));
        }
    }
}
