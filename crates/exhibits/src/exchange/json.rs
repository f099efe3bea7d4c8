//! `case.json` and lists of changes as text; errors name the place and never the value.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::looked_over::look_over;
use super::{CaseFile, Error, SCHEMA};
use crate::domain::Case;
use crate::domain::items::name_all;
use crate::domain::raise::{Kept, raise};
use crate::edit::Change;

/// Reads `case.json`.
///
/// # Errors
/// The text is not JSON, a field has another form than the schema, an id stands twice, or the form is newer and
/// not understood. A newer form that is understood is marked by its number.
pub fn from_json(text: &[u8]) -> Result<CaseFile, Error> {
    let Value::Object(mut fields) = parse(text)? else {
        return Err(Error::WrongForm { at: ".".to_owned() });
    };
    let found: u32 = typed("schema", fields.remove("schema").unwrap_or(SCHEMA.into()))?;
    // Of a newer form only what is understood as it stands is read.
    let newer = |error| if found > SCHEMA { Error::Newer { found } } else { error };
    let files = fields.remove("files").unwrap_or_else(|| Value::Array(Vec::new()));
    let files = typed("files", files).map_err(newer)?;
    let mut case = Value::Object(fields);
    raise(&mut case, found, Kept::Exchange);
    let mut case: Case = typed("", case).map_err(newer)?;
    name_all(&mut case);
    // Wrapped in a field of its own, a whole case would be kept unread and print nothing.
    let is_wrapped = case.extra.0.get("case").is_some_and(Value::is_object)
        && case == (Case { extra: case.extra.clone(), ..Case::default() });
    if is_wrapped {
        return Err(Error::Wrapped);
    }
    let file = CaseFile { schema: found.max(SCHEMA), files, case };
    unique_ids(&file)?;
    Ok(file)
}

/// Writes `case.json`, fields in a stable order, ending with a line feed.
///
/// # Errors
/// None that is known: every case can be written.
pub fn to_json(file: &CaseFile) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut writer = serde_json::Serializer::pretty(&mut bytes);
    file.serialize(&mut writer).map_err(|_| Error::WrongForm { at: ".".to_owned() })?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads a list of changes.
///
/// # Errors
/// The text is not JSON, or a change has another form than the schema.
pub fn changes_from_json(text: &[u8]) -> Result<Vec<Change>, Error> {
    typed("", parse(text)?)
}

fn parse(text: &[u8]) -> Result<Value, Error> {
    // Some editors put a mark before the text.
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    look_over(text)?;
    serde_json::from_slice(text)
        .map_err(|error| Error::NotJson { line: error.line(), column: error.column() })
}

fn typed<T: DeserializeOwned>(prefix: &str, value: Value) -> Result<T, Error> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let at = match (prefix, path.as_str()) {
            ("", path) => path.to_owned(),
            (prefix, ".") => prefix.to_owned(),
            (prefix, path) => {
                format!("{prefix}{}{path}", if path.starts_with('[') { "" } else { "." })
            }
        };
        Error::WrongForm { at }
    })
}

fn unique_ids(file: &CaseFile) -> Result<(), Error> {
    let case: &Case = &file.case;
    let sections = &case.account.sections;
    unique("files", file.files.iter().map(|item| item.id.as_str()))?;
    unique("identities", case.identities.iter().map(|item| item.id.as_str()))?;
    unique("persons", case.persons.iter().map(|item| item.id.as_str()))?;
    unique("places", case.places.iter().map(|item| item.id.as_str()))?;
    unique("life", case.life.iter().map(|item| item.id.as_str()))?;
    unique("events", case.events.iter().map(|item| item.id.as_str()))?;
    unique("journey", case.journey.iter().map(|item| item.id.as_str()))?;
    unique("exhibits", case.exhibits.iter().map(|item| item.id.as_str()))?;
    unique("account.sections", sections.iter().map(|item| item.id.as_str()))?;
    unique("account", case.account.paragraphs().map(|item| item.id.as_str()))?;
    unique("procedure.papers", case.procedure.papers.iter().map(|item| item.id.as_str()))?;
    unique("earlier_statements", case.earlier_statements.iter().map(|item| item.id.as_str()))?;
    unique("decisions", case.decisions.iter().map(|item| item.id.as_str()))?;
    unique("consents", case.consents.iter().map(|item| item.id.as_str()))?;
    unique("filings", case.filings.iter().map(|item| item.id.as_str()))
}

fn unique<'a>(list: &'static str, ids: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(Error::IdTwice { list, id: id.to_owned() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::MOST_RECORDS;

    #[test]
    fn a_case_in_a_field_of_its_own_is_refused_and_unknown_fields_are_counted() {
        let wrapped = br#"{"case": {"fictional": true, "events": [{"id": "e"}]}}"#;
        assert!(matches!(from_json(wrapped), Err(Error::Wrapped)));
        let file = from_json(br#"{"fictional": true, "case": {}, "personnes": [1]}"#).unwrap();
        assert_eq!(file.unknown_fields(), 2);
        assert_eq!(from_json(br#"{"fictional": true}"#).unwrap().unknown_fields(), 0);
    }

    #[test]
    fn a_kind_that_nobody_said_is_not_said_and_one_that_was_is_written() {
        use crate::domain::case::LifeKind;
        use crate::domain::procedure::PaperKind;
        let text = br#"{ "life": [{ "id": "a" }, { "id": "b", "kind": "residence" }],
            "procedure": { "papers": [{ "id": "p" }, { "id": "q", "kind": "attestation" }] } }"#;
        let read = from_json(text).unwrap();
        let kinds = |file: &CaseFile| {
            let life: Vec<_> = file.case.life.iter().map(|period| period.kind.clone()).collect();
            let papers = file.case.procedure.papers.iter().map(|paper| paper.kind.clone());
            (life, papers.collect::<Vec<_>>())
        };
        let said = (
            vec![LifeKind::NotSaid, LifeKind::Residence],
            vec![PaperKind::NotSaid, PaperKind::Attestation],
        );
        assert_eq!(kinds(&read), said);
        assert_eq!(kinds(&from_json(&to_json(&read).unwrap()).unwrap()), said);
        let changes = changes_from_json(br#"[{ "put": { "life_period": { "id": "a" } } }]"#);
        assert!(format!("{:?}", changes.unwrap()).contains("NotSaid"));
    }

    #[test]
    fn unknown_fields_and_words_survive_a_round_trip() {
        let text = r#"{ "schema": 1, "weather": {"now": [1, null]},
            "events": [{ "id": "e1", "kind": "eclipse", "mood": "calm",
                         "date": {"words": "x", "moon": 3}, "known": "seen" }],
            "files": [{ "id": "f1", "path": "files/a.jpg", "camera": "old" }] }"#;
        let read = from_json(text.as_bytes()).unwrap();
        let again = from_json(&to_json(&read).unwrap()).unwrap();
        assert_eq!(again, read);
        let written: Value = serde_json::from_slice(&to_json(&read).unwrap()).unwrap();
        assert_eq!(written["weather"]["now"][0], 1);
        assert_eq!(written["events"][0]["kind"], "eclipse");
        assert_eq!(written["events"][0]["mood"], "calm");
        assert_eq!(written["events"][0]["date"]["moon"], 3);
        assert_eq!(written["files"][0]["camera"], "old");
    }

    #[test]
    fn errors_name_the_place_and_not_the_value() {
        let at = |text: &str| match from_json(text.as_bytes()) {
            Err(Error::WrongForm { at }) => at,
            other => panic!("{other:?}"),
        };
        let said =
            at(r#"{ "events": [{ "id": "e1", "date": { "interval": { "earliest": "Zhino" }}}]}"#);
        assert_eq!(said, "events[0].date.interval.earliest");
        assert_eq!(at(r#"{ "files": [{ "id": "F 1", "path": "a" }]}"#), "files[0].id");
        assert_eq!(at("[]"), ".");
        let error = from_json(br#"{ "persons": ["Zhino"] }"#).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("Zhino"));
    }

    #[test]
    fn a_mark_before_the_text_is_no_fault() {
        let marked = b"\xEF\xBB\xBF{ \"events\": [{ \"id\": \"e1\" }] }";
        assert_eq!(from_json(marked).unwrap().case.events.len(), 1);
        assert_eq!(changes_from_json(b"\xEF\xBB\xBF[]").unwrap().len(), 0);
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_with_its_place() {
        for (text, at) in [
            ("{ \"events\": [],\n  \"events\": [] }", 2),
            ("{ \"x\": {\n\"a\": 1,\n\"\\u0061\": 2 } }", 3),
        ] {
            let Err(Error::KeyTwice { line, .. }) = from_json(text.as_bytes()) else { panic!() };
            assert_eq!(line, at);
        }
        assert!(from_json(br#"{ "a": { "b": 1 }, "b": [{ "a": 1 }, { "a": 2 }] }"#).is_ok());
    }

    #[test]
    fn too_much_is_refused_with_its_number_before_anything_is_made_of_it() {
        let list = |count: usize, one: &str| format!("[{}]", vec![one; count].join(","));
        let events = |count| format!(r#"{{ "x": {} }}"#, list(count, "{}"));
        let said = |text: &str| from_json(text.as_bytes()).map(|_| ());
        assert!(said(&events(MOST_RECORDS)).is_ok());
        let too_many = said(&events(MOST_RECORDS + 1));
        assert!(matches!(too_many, Err(Error::TooMany { list, .. }) if list == "x"));
        let nested = list(1000, &list(1001, "{}"));
        let too_many = said(&format!(r#"{{ "x": {nested} }}"#));
        assert!(matches!(too_many, Err(Error::TooMany { most: 1_000_000, .. })));
    }

    #[test]
    fn an_id_stands_once() {
        let twice = r#"{ "events": [{ "id": "e1" }, { "id": "e1" }] }"#;
        assert!(matches!(
            from_json(twice.as_bytes()),
            Err(Error::IdTwice { list: "events", id }) if id == "e1"
        ));
    }

    #[test]
    fn a_newer_form_is_read_as_far_as_it_is_understood_and_marked() {
        let newer = SCHEMA + 1;
        let other = format!(r#"{{ "schema": {newer}, "events": "all different" }}"#);
        assert!(
            matches!(from_json(other.as_bytes()), Err(Error::Newer { found }) if found == newer)
        );
        let known = format!(r#"{{ "schema": {newer}, "moon": 1, "events": [{{ "id": "e" }}] }}"#);
        let file = from_json(known.as_bytes()).unwrap();
        assert!(file.is_newer() && file.case.events.len() == 1 && file.unknown_fields() == 1);
        assert!(!from_json(br#"{ "schema": 1 }"#).unwrap().is_newer());
        assert_eq!(from_json(br#"{ "schema": 1 }"#).unwrap().schema, SCHEMA);
    }
}
