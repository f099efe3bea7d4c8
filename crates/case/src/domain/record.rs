//! The shape every record of a case shares: fields that may be absent, and unknown fields kept.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Fields a newer program or another tool wrote; they survive a round trip untouched.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Extra(pub BTreeMap<String, Value>);

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Extra({})", self.0.len())
    }
}

/// Whether a field holds what an absent field would mean, so that it need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a record: every field may be absent in JSON and unknown fields are kept in `extra`.
/// With `(SomeId)` after the name the record has an identity of its own and a `new`. A kind marked `always` is
/// written whatever it is, since older programs take its absence for something that was said; here it means
/// that nothing was.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident ($id:ty) {
        $(#[$kmeta:meta])* always $kind:ident : $kty:ty,
        $($(#[$fmeta:meta])* pub $field:ident : $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub struct $name {
            /// What other records refer to it by.
            pub id: $id,
            $(#[$kmeta])*
            #[serde(default)]
            pub $kind: $kty,
            $($(#[$fmeta])*
            #[serde(default, skip_serializing_if = "crate::domain::record::is_default")]
            pub $field: $ty,)*
            /// Unknown fields, kept as they came.
            #[serde(flatten)]
            pub extra: crate::domain::record::Extra,
        }

        impl $name {
            /// An empty record of this identity.
            #[must_use]
            pub fn new(id: $id) -> Self {
                Self {
                    id,
                    $kind: Default::default(),
                    $($field: Default::default(),)*
                    extra: Default::default(),
                }
            }
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident ($id:ty) {
        $($(#[$fmeta:meta])* pub $field:ident : $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub struct $name {
            /// What other records refer to it by.
            pub id: $id,
            $($(#[$fmeta])*
            #[serde(default, skip_serializing_if = "crate::domain::record::is_default")]
            pub $field: $ty,)*
            /// Unknown fields, kept as they came.
            #[serde(flatten)]
            pub extra: crate::domain::record::Extra,
        }

        impl $name {
            /// An empty record of this identity.
            #[must_use]
            pub fn new(id: $id) -> Self {
                Self { id, $($field: Default::default(),)* extra: Default::default() }
            }
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$fmeta:meta])* pub $field:ident : $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub struct $name {
            $($(#[$fmeta])*
            #[serde(default, skip_serializing_if = "crate::domain::record::is_default")]
            pub $field: $ty,)*
            /// Unknown fields, kept as they came.
            #[serde(flatten)]
            pub extra: crate::domain::record::Extra,
        }
    };
}

/// Declares an enum written as a word in JSON; a word this version does not know is kept as it came.
/// The first variant is the default.
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
            /// A word of a newer version, kept as it came.
            Other(String),
        }

        impl $name {
            /// Every value this version knows, in the order of its declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word that stands for it in JSON and in message ids.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl Default for $name {
            #[allow(unreachable_code)]
            fn default() -> Self {
                $(return Self::$variant;)+
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)+
                    _ => Self::Other(text),
                }
            }
        }

        // An unknown word may hold anything a person typed: it never reaches a log.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(stringify!($variant)),)+
                    Self::Other(_) => f.write_str("Other(…)"),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self::from(<String as serde::Deserialize>::deserialize(deserializer)?))
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let known: Vec<&str> = Self::ALL.iter().map(|value| value.as_str()).collect();
                schemars::json_schema!({
                    "description": concat!($("`", $text, "` ",)+ "; another word is kept as it is."),
                    "anyOf": [{ "enum": known }, { "type": "string" }]
                })
            }
        }
    };
}

pub(crate) use {open_enum, record};
