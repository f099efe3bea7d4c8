//! The entries of a pack as they stand in its texts: each with its source, and what differs between two packs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use super::pack::{PackError, PackTexts, Part, Wrong, line_of};
use super::source::Texts;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Became {
    New,
    Changed,
    Gone,
}

/// An entry that is not the same in two packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub became: Became,
    pub part: Part,
    /// Its name in the data.
    pub name: String,
    /// What it is called, where the data says so.
    pub label: Option<Texts>,
    /// Where it comes from: of one that is gone, where it came from.
    pub cite: String,
    /// The day on which that was compared last.
    pub checked: CivilDay,
}

/// An entry: what stands in its text, and what its source says.
struct Entry {
    value: Value,
    cite: Option<String>,
    checked: Option<CivilDay>,
}

type Entries = BTreeMap<(Part, String), Entry>;

/// Whether every entry has a source and a day of checking, none of them after the pack's own.
pub(super) fn check_sources(texts: &PackTexts<'_>, made: CivilDay) -> Result<(), PackError> {
    for ((part, name), entry) in of(texts)? {
        let fault = match (entry.cite, entry.checked) {
            (Some(_), Some(checked)) if checked <= made => continue,
            (Some(_), Some(_)) => Wrong::CheckedLater,
            _ => Wrong::Unsourced,
        };
        return Err(PackError { part, line: line_of(texts.of(part), &name), why: fault });
    }
    Ok(())
}

/// What differs in `new`, part by part.
///
/// # Errors
/// [`PackError`] if one of them is no pack.
pub fn differences(old: &PackTexts<'_>, new: &PackTexts<'_>) -> Result<Vec<Difference>, PackError> {
    let (mut old, new) = (of(old)?, of(new)?);
    let mut found = Vec::new();
    for (key, entry) in new {
        match old.remove(&key) {
            Some(before) if before.value == entry.value => {}
            Some(_) => found.extend(difference(Became::Changed, key, entry)),
            None => found.extend(difference(Became::New, key, entry)),
        }
    }
    found.extend(old.into_iter().filter_map(|(key, entry)| difference(Became::Gone, key, entry)));
    found.sort_by_key(|difference| difference.part);
    Ok(found)
}

/// A difference as a line: what became of it, what it is, its source and the day that was checked.
#[must_use]
pub fn word(difference: &Difference, t: &Translator) -> String {
    let label = difference.label.as_ref().map(|label| label.in_language(t.language().tag()));
    let what = match label {
        Some(label) => format!("{label} ({})", difference.name),
        None => difference.name.clone(),
    };
    let checked = day(difference.checked, t);
    let source = tr!(t, "law-source", source = difference.cite.clone(), checked = checked);
    let part = t.named(&format!("law-part-{}", difference.part.name())).unwrap_or_default();
    let line = match difference.became {
        Became::New => tr!(t, "law-entry-new", part = part, what = what),
        Became::Changed => tr!(t, "law-entry-changed", part = part, what = what),
        Became::Gone => tr!(t, "law-entry-gone", part = part, what = what),
    };
    format!("{line} · {source}")
}

/// A day of the data in words.
#[must_use]
pub fn day(day: CivilDay, t: &Translator) -> String {
    word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, t, Form::Table)
}

/// An entry of a pack that was checked always has a source.
fn difference(became: Became, (part, name): (Part, String), entry: Entry) -> Option<Difference> {
    let label = entry.value.get("label").and_then(|label| label.clone().try_into().ok());
    Some(Difference { became, part, name, label, cite: entry.cite?, checked: entry.checked? })
}

fn of(texts: &PackTexts<'_>) -> Result<Entries, PackError> {
    let mut entries = Entries::new();
    for part in Part::ALL {
        let table: Table = toml::from_str(texts.of(part)).map_err(|_| PackError {
            part,
            line: None,
            why: Wrong::Form,
        })?;
        // A part is a list of entries, or one entry with parts (the form template).
        if table.contains_key("source") {
            let name = text_of(&table, "id").unwrap_or_else(|| part.name().to_owned());
            entries.insert((part, name), Entry::of(Value::Table(table)));
            continue;
        }
        for (key, value) in table {
            match value {
                Value::Array(list) => {
                    for (at, value) in list.into_iter().enumerate() {
                        let name = name_of(&value).unwrap_or_else(|| format!("{key} {}", at + 1));
                        entries.insert((part, name), Entry::of(value));
                    }
                }
                Value::Table(_) => {
                    entries.insert((part, key), Entry::of(value));
                }
                _ => {}
            }
        }
    }
    Ok(entries)
}

/// Its id; of a filing, which has none, what it is for.
fn name_of(value: &Value) -> Option<String> {
    let table = value.as_table()?;
    let words = |key| -> Option<Vec<&str>> {
        table.get(key)?.as_array()?.iter().map(Value::as_str).collect()
    };
    text_of(table, "id").or_else(|| {
        let kinds = words("kinds")?;
        Some([kinds, words("modes")?].concat().join(" "))
    })
}

fn text_of(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Value::as_str).map(str::to_owned)
}

impl Entry {
    fn of(value: Value) -> Self {
        let said = |key| value.get("source")?.get(key)?.as_str().map(str::to_owned);
        let cite = said("cite").filter(|cite| !cite.trim().is_empty());
        let checked = said("checked").and_then(|day| day.parse().ok());
        Self { value, cite, checked }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;
    use crate::law::pack::{EMBEDDED, Pack};

    #[test]
    fn every_entry_has_a_source_and_a_day_no_later_than_its_pack() {
        let entries = of(&EMBEDDED).unwrap();
        assert!(entries.len() > 60, "{}", entries.len());
        check_sources(&EMBEDDED, Pack::embedded().unwrap().version).unwrap();
    }

    #[test]
    fn what_is_new_changed_and_gone_is_told_with_its_source() {
        assert_eq!(differences(&EMBEDDED, &EMBEDDED).unwrap(), []);
        let deadlines = EMBEDDED.deadlines.replace("value = 21", "value = 20");
        let checklist = EMBEDDED.checklist.replace("id = \"photos\"", "id = \"pictures\"");
        let filings =
            EMBEDDED.filings.replace("handed_to = { fr = \"remis", "handed_to = { fr = \"donné");
        let new = PackTexts {
            deadlines: &deadlines,
            checklist: &checklist,
            filings: &filings,
            ..EMBEDDED
        };
        let found = differences(&EMBEDDED, &new).unwrap();
        let told: Vec<_> = found.iter().map(|d| (d.became, d.part, d.name.as_str())).collect();
        assert!(told.contains(&(Became::Changed, Part::Deadlines, "D-INTRO")), "{told:?}");
        assert!(told.contains(&(Became::New, Part::Checklist, "pictures")));
        assert!(told.contains(&(Became::Gone, Part::Checklist, "photos")));
        assert!(told.contains(&(Became::Changed, Part::Filings, "first pole")));
        let t = Translator::plain(Language::French);
        let intro = found.iter().find(|found| found.name == "D-INTRO").unwrap();
        let line = word(intro, &t);
        assert!(line.contains("D-INTRO") && line.contains("vérifié le"), "{line}");
    }
}
