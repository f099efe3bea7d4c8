//! Text a person wrote or said: kept exactly, never shown by accident.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::id::{EventId, ExhibitId, IdentityId, PersonId, PlaceId};
use super::record::{Extra, is_default, open_enum, record};

/// Text of the case. Its `Debug` says only how long it is, so that no error, log or panic can hold it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing but blanks is written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} chars)", self.0.chars().count())
    }
}

impl JsonSchema for Words {
    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

/// A language as a BCP 47 tag: `fr`, `fa-AF`, `ckb`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct LangTag(String);

impl LangTag {
    /// The tag as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `fa` of `fa-AF`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl Default for LangTag {
    /// `und`: not said.
    fn default() -> Self {
        Self("und".to_owned())
    }
}

impl From<&str> for LangTag {
    fn from(tag: &str) -> Self {
        Self(tag.to_owned())
    }
}

/// What a stretch of text is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The covered text names this person: replaced by the code letter where the name may not be printed.
    Person(PersonId),
    /// The covered text names this identity.
    Identity(IdentityId),
    /// The covered text names this place.
    Place(PlaceId),
    /// The covered text gives this event's date; the event's told date can stand in a note.
    Event(EventId),
    /// An exhibit is called here: its number of the day is printed after the covered text.
    Exhibit {
        /// The exhibit.
        exhibit: ExhibitId,
        /// Page of the exhibit, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        page: Option<u32>,
    },
}

/// A stretch of prose that refers to a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mark {
    /// First covered position, counted in Unicode scalar values from 0.
    pub start: u32,
    /// Position after the last covered one; equal to `start` for a mere point.
    pub end: u32,
    /// What it refers to.
    pub target: Target,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

record! {
    /// Text with references in it.
    pub struct Prose {
        /// The text, paragraphs divided by line feeds.
        pub text: Words,
        /// References, in any order; positions outside the text are ignored.
        pub marks: Vec<Mark>,
    }
}

impl Prose {
    /// Prose without references.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The prose after someone changed its text to `new`: the references stay with the words they cover.
    /// What was typed inside a covered stretch belongs to it; a stretch typed over altogether loses its
    /// reference, one typed over in part keeps what is left of it.
    #[must_use]
    pub fn retyped(&self, new: &str) -> Self {
        let typed = Retyped::between(self.text.as_str(), new);
        let marks = self.marks.iter().filter_map(|mark| typed.carry(mark)).collect();
        Self { text: new.into(), marks, extra: self.extra.clone() }
    }
}

/// What typing replaced, in Unicode scalar values: `from..old_end` of the old text became `from..new_end`.
struct Retyped {
    from: u32,
    old_end: u32,
    new_end: u32,
}

impl Retyped {
    fn between(old: &str, new: &str) -> Self {
        let before = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
        let (old_len, new_len) = (old.chars().count(), new.chars().count());
        let room = old_len.min(new_len) - before;
        let after = old.chars().rev().zip(new.chars().rev()).take(room);
        let after = after.take_while(|(a, b)| a == b).count();
        Self {
            from: before as u32,
            old_end: (old_len - after) as u32,
            new_end: (new_len - after) as u32,
        }
    }

    /// The mark where its words are now; `None` if they are gone.
    fn carry(&self, mark: &Mark) -> Option<Mark> {
        let behind = |at: u32| at - self.old_end + self.new_end;
        let (start, end) = (mark.start, mark.end.max(mark.start));
        if end <= self.from && (start < end || start < self.old_end || self.from == self.old_end) {
            return Some(mark.clone());
        }
        if start >= self.old_end {
            return Some(Mark { start: behind(start), end: behind(end), ..mark.clone() });
        }
        let inside = start >= self.from && end <= self.old_end;
        if inside {
            return None;
        }
        let holds_all = start <= self.from && end >= self.old_end;
        let start = if start <= self.from { start } else { self.new_end };
        let end = if end >= self.old_end { behind(end) } else { self.from };
        (holds_all || start < end).then(|| Mark { start, end, ..mark.clone() })
    }
}

record! {
    /// Prose in the language it was said in.
    pub struct Told {
        /// What was said.
        pub prose: Prose,
        /// The language it was said in.
        pub lang: LangTag,
    }
}

record! {
    /// The person's own words and, beside them, the French.
    pub struct Bilingual {
        /// Her or his words.
        pub told: Told,
        /// The French that is printed and read back.
        pub french: Prose,
    }
}

impl Bilingual {
    /// French alone, as when the person speaks French.
    #[must_use]
    pub fn in_french(text: &str) -> Self {
        Self { french: Prose::plain(text), ..Self::default() }
    }

    /// Whether neither language says anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.told.prose.text.is_blank() && self.french.text.is_blank()
    }
}

/// An answer to a question. The last three are answers too, never errors.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer<T> {
    /// Not asked yet.
    #[default]
    Unset,
    /// Answered.
    Known(T),
    /// "I do not know."
    DoesNotKnow,
    /// "I do not remember."
    DoesNotRemember,
    /// "I do not want to say."
    PrefersNotToSay,
}

impl<T> Answer<T> {
    /// Whether the question still waits for any answer.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }

    /// The value, if one was given.
    #[must_use]
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unset | Self::DoesNotKnow | Self::DoesNotRemember | Self::PrefersNotToSay => None,
        }
    }
}

// Written by hand for its name: the derived one would count the answers instead of saying what they are of.
impl<T: JsonSchema> JsonSchema for Answer<T> {
    fn schema_name() -> Cow<'static, str> {
        let of = T::schema_name();
        let mut letters = of.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        format!("AnswerOf{}{}", first.map(String::from).unwrap_or_default(), letters.as_str())
            .into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("{}::Answer<{}>", module_path!(), T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let known = generator.subschema_for::<T>();
        json_schema!({
            "description": "An answer to a question. The last three are answers too, never errors.",
            "oneOf": [
                { "const": "unset", "type": "string", "description": "Not asked yet." },
                { "type": "object", "properties": { "known": known }, "required": ["known"],
                  "additionalProperties": false, "description": "Answered." },
                { "const": "does_not_know", "type": "string", "description": "\"I do not know.\"" },
                { "const": "does_not_remember", "type": "string",
                  "description": "\"I do not remember.\"" },
                { "const": "prefers_not_to_say", "type": "string",
                  "description": "\"I do not want to say.\"" },
            ]
        })
    }
}

open_enum! {
    /// How far words have come on their way to being the person's confirmed account.
    pub enum WordsState {
        /// Said, noted as heard.
        Said = "said",
        /// Written out.
        Written = "written",
        /// Read back in the person's language.
        ReadBack = "read_back",
        /// Confirmed by the person.
        Confirmed = "confirmed",
    }
}

open_enum! {
    /// Who wrote a text.
    pub enum Author {
        /// Not said.
        NotSaid = "not_said",
        /// The applicant.
        Person = "person",
        /// An interpreter.
        Interpreter = "interpreter",
        /// A caseworker, teacher or volunteer.
        Helper = "helper",
        /// A caseworker.
        Caseworker = "caseworker",
        /// A teacher.
        Teacher = "teacher",
    }
}

open_enum! {
    /// A kind of knowledge that may hurt if the wrong reader has it.
    pub enum RevealClass {
        /// A present address.
        Address = "address",
        /// A telephone number or another contact.
        Phone = "phone",
        /// A route or the way messages travel.
        Route = "route",
        /// An appointment to come.
        Appointment = "appointment",
        /// Health.
        Health = "health",
        /// Sexuality.
        Sexuality = "sexuality",
        /// Facts about someone else.
        ThirdParty = "third_party",
    }
}

/// What a record lets its reader know; it is shown only to a reader who may know all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reveals {
    /// Persons it lets recognise.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persons: Vec<PersonId>,
    /// Identities it shows to be the applicant's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub identities: Vec<IdentityId>,
    /// Classes of knowledge it holds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub classes: Vec<RevealClass>,
    /// Unknown fields, kept as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Answer, Author, Mark, Prose, Target, Words};
    use crate::domain::record::Extra;

    fn marked(text: &str, start: u32, end: u32) -> Prose {
        let target = Target::Person("person-a".try_into().unwrap());
        let marks = vec![Mark { start, end, target, extra: Extra::default() }];
        Prose { marks, ..Prose::plain(text) }
    }

    /// What the only mark covers after retyping.
    fn kept(prose: &Prose, new: &str) -> Option<String> {
        let prose = prose.retyped(new);
        assert_eq!(prose.text.as_str(), new);
        prose.marks.first().map(|mark| covered(new, mark))
    }

    fn covered(text: &str, mark: &Mark) -> String {
        text.chars().skip(mark.start as usize).take((mark.end - mark.start) as usize).collect()
    }

    #[test]
    fn a_reference_stays_with_its_words() {
        let prose = marked("avec Zhîno à Sine", 5, 10);
        let cases = [
            ("hier avec Zhîno à Sine", Some("Zhîno")),
            ("avec Zhîno", Some("Zhîno")),
            ("avec Zhîlano à Sine", Some("Zhîlano")),
            ("avec Shîno à Sine", Some("Shîno")),
            ("avec Zhînu à Sine", Some("Zhînu")),
            ("avec Zhîno, à Sine", Some("Zhîno")),
            ("avec moi à Sine", None),
            ("avec  à Sine", None),
            ("avec Zhelle", Some("Zh")),
            ("", None),
        ];
        for (new, expected) in cases {
            assert_eq!(kept(&prose, new).as_deref(), expected, "{new}");
        }
    }

    #[test]
    fn a_mere_point_stays_between_its_neighbours() {
        let point = marked("abcd", 2, 2);
        assert_eq!(point.retyped("xabcd").marks[0].start, 3);
        assert_eq!(point.retyped("abcdx").marks[0].start, 2);
        assert_eq!(point.retyped("ad").marks, []);
    }

    proptest! {
        #[test]
        fn untouched_words_keep_their_reference(
            before in "[ab é]{0,6}", name in "[xyzک]{1,6}", after in "[ab é]{0,6}",
            new_before in "[ab é]{0,6}", new_after in "[ab é]{0,6}", in_front: bool,
        ) {
            let start = before.chars().count() as u32;
            let prose = marked(&format!("{before}{name}{after}"), start, start + name.chars().count() as u32);
            let new = if in_front { format!("{new_before}{name}{after}") } else { format!("{before}{name}{new_after}") };
            prop_assert_eq!(kept(&prose, &new), Some(name));
        }

        #[test]
        fn references_stay_in_order_and_within_the_text(
            old in "[abک]{0,12}", new in "[abک]{0,12}", start in 0u32..12, len in 0u32..6,
        ) {
            let chars = old.chars().count() as u32;
            let (start, end) = (start.min(chars), (start + len).min(chars));
            let prose = marked(&old, start, end);
            for mark in prose.retyped(&new).marks {
                prop_assert!(mark.start <= mark.end);
                prop_assert!(mark.end as usize <= new.chars().count());
                prop_assert!(start == end || mark.start < mark.end);
            }
            prop_assert_eq!(&prose.retyped(&old), &prose);
        }

        #[test]
        fn positions_beyond_the_text_stay_beyond(
            old in "[ab]{0,6}", new in "[ab]{0,6}", start in 0u32.., len in 0u32..9,
        ) {
            let start = start.clamp(old.len() as u32 + 1, u32::MAX - 100);
            for mark in marked(&old, start, start + len).retyped(&new).marks {
                prop_assert!(mark.start as usize > new.len());
            }
        }
    }

    #[test]
    fn debug_shows_no_word_of_the_case() {
        assert_eq!(format!("{:?}", Answer::Known(Words::from("Zhino"))), "Known(Words(5 chars))");
        assert_eq!(format!("{:?}", Author::from("Zhino".to_owned())), "Other(…)");
    }

    #[test]
    fn four_answers_stay_apart() {
        let all = [
            Answer::Unset,
            Answer::Known(3),
            Answer::DoesNotKnow,
            Answer::DoesNotRemember,
            Answer::PrefersNotToSay,
        ];
        let json = serde_json::to_string(&all).unwrap();
        assert_eq!(
            json,
            r#"["unset",{"known":3},"does_not_know","does_not_remember","prefers_not_to_say"]"#
        );
        assert_eq!(serde_json::from_str::<Vec<Answer<i32>>>(&json).unwrap(), all);
    }
}
