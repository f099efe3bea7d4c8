//! What stands in print, part by part.

#![allow(clippy::needless_pass_by_value)]

use serde_json::{Value, json};

use super::super::block::{Block, Content, Part, Rich, Row, Volume};
use super::super::file::Files;
use super::super::project::project;
use super::super::public::{Date, Event, Known, Text, Whose};
use crate::domain::Case;
use crate::domain::event::EventKind;
use crate::lang::{Language, Translator};
use crate::report::spec::{BuildName, BuildSpec, PartName};

mod bordereau;
mod codes;
mod dates;
mod known;
mod timeline;

/// An event of which nothing is said.
pub(super) fn event() -> Event {
    Event {
        kind: EventKind::Unspecified,
        title: Text::default(),
        date: Date::default(),
        place: None,
        place_told: Text::default(),
        known: Known::NotSaid,
        whose: Whose::NotSaid,
        exhibits: Vec::new(),
        paragraphs: Vec::new(),
    }
}

/// The volume that is sent, with every part.
fn sent(case: Value) -> Volume {
    let case: Case = serde_json::from_value(case).unwrap();
    let mut spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
    for part in ["chronology", "timeline", "family", "journey"] {
        spec.set(part, "yes").unwrap();
    }
    let doc = project(&case, &spec, &Files::new()).doc;
    super::sent(&doc, &spec, &Translator::new(Language::French), &[])
}

fn part(volume: &Volume, name: PartName) -> &Part {
    let anchor = super::pen::part_anchor(name);
    volume.parts.iter().find(|part| part.place.anchor.as_ref() == Some(&anchor)).unwrap()
}

/// The words of a text, blanks made plain.
fn words(text: &Rich) -> String {
    let words = |content: &Content| match content {
        Content::Text(words) => words.0.replace(['\u{a0}', '\u{202f}'], " "),
        Content::Break => " / ".to_owned(),
        _ => String::new(),
    };
    text.runs.iter().map(|run| words(&run.content)).collect()
}

/// Every text of a part that is no table, a line each.
fn lines(part: &Part) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Paragraph { text, .. } => Some(words(text)),
        Block::Text(text) => Some(words(&text.text)),
        _ => None,
    };
    part.blocks.iter().filter_map(of).collect()
}

/// The cells of every table of a part, row by row; a group's title is a row of one.
fn rows(part: &Part) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for block in &part.blocks {
        let Block::Table(table) = block else { continue };
        found.extend(table.rows.iter().map(|row| match row {
            Row::Group { title, .. } => vec![words(title)],
            Row::Cells { cells, .. } => cells.iter().map(|cell| words(&cell.text)).collect(),
        }));
    }
    found
}

fn french(text: &str) -> Value {
    json!({ "french": { "text": text } })
}
