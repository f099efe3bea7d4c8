//! JSON looked over before anything is made of it: how much there is of it, and whether a key stands twice,
//! of which the first would be lost without a word.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};

use super::{Error, MOST_RECORDS};

/// Most objects and lists in one text, at any depth: what is made of them fits in the memory of an old
/// computer.
const MOST_PARTS: usize = 1_000_000;

/// Looks a text over.
///
/// # Errors
/// [`Error::NotJson`], [`Error::KeyTwice`], [`Error::TooMany`].
pub(super) fn look_over(text: &[u8]) -> Result<(), Error> {
    let seen = Seen::default();
    let mut from = serde_json::Deserializer::from_slice(text);
    let looked = Part { seen: &seen, name: "." }.deserialize(&mut from).and_then(|()| from.end());
    let Err(error) = looked else { return Ok(()) };
    if let Some((list, most)) = seen.too_many.take() {
        return Err(Error::TooMany { list, most });
    }
    let (line, column) = (error.line(), error.column());
    match seen.twice.get() {
        true => Err(Error::KeyTwice { line, column }),
        false => Err(Error::NotJson { line, column }),
    }
}

#[derive(Default)]
struct Seen {
    parts: Cell<usize>,
    twice: Cell<bool>,
    too_many: RefCell<Option<(String, usize)>>,
}

impl Seen {
    fn too_many<E: serde::de::Error>(&self, list: &str, most: usize) -> E {
        self.too_many.replace(Some((list.to_owned(), most)));
        E::custom("too many")
    }

    fn part<E: serde::de::Error>(&self) -> Result<(), E> {
        self.parts.set(self.parts.get() + 1);
        match self.parts.get() > MOST_PARTS {
            true => Err(self.too_many(".", MOST_PARTS)),
            false => Ok(()),
        }
    }
}

/// One value, under the key it has.
struct Part<'a> {
    seen: &'a Seen,
    name: &'a str,
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        self.seen.part()?;
        let mut keys = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(Part { seen: self.seen, name: &key })?;
            if !keys.insert(key) {
                self.seen.twice.set(true);
                return Err(M::Error::custom("twice"));
            }
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        self.seen.part()?;
        let mut count = 0;
        while list.next_element_seed(Part { seen: self.seen, name: self.name })?.is_some() {
            count += 1;
            if count > MOST_RECORDS {
                return Err(self.seen.too_many(self.name, MOST_RECORDS));
            }
        }
        Ok(())
    }

    fn visit_some<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.deserialize(from)
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
