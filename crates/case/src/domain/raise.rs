//! Raising a case that was written in an older shape: one pure function for each step of the number.
//!
//! A step works on JSON, since the types of an older shape are gone. It changes what has to be said otherwise
//! today and nothing else, and gives the same for the same case wherever it is done.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::read_back::normalised_sha256;
use super::schema::SCHEMA;

/// What held the case: the same absence meant different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A save of the vault.
    Save,
    /// An exchange folder.
    Exchange,
}

/// From shape 1 to 2, from 2 to 3, and so on.
const STEPS: [fn(&mut Value, Kept); SCHEMA as usize - 1] = [one_to_two];

/// Raises a case of the shape `from` to the present one. A case of a newer shape stays as it is.
pub fn raise(case: &mut Value, from: u32, kept: Kept) {
    let done = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in STEPS.iter().skip(done) {
        step(case, kept);
    }
}

/// In shape 1 a save without the kind of a period of life or of a paper meant the first of its words, and a
/// read-back was bound to the French to the last blank only.
fn one_to_two(case: &mut Value, kept: Kept) {
    if kept == Kept::Save {
        say_kinds(case.get_mut("life"), "residence");
        say_kinds(case.pointer_mut("/procedure/papers"), "attestation");
    }
    let sections = case.pointer_mut("/account/sections").and_then(Value::as_array_mut);
    let within = |section| Value::get_mut(section, "paragraphs");
    for paragraphs in sections.into_iter().flatten().filter_map(within) {
        bind_read_backs(paragraphs);
    }
    if let Some(fears) = case.pointer_mut("/account/fears") {
        bind_read_backs(fears);
    }
}

fn say_kinds(records: Option<&mut Value>, kind: &str) {
    let records = records.and_then(Value::as_array_mut);
    for record in records.into_iter().flatten().filter_map(Value::as_object_mut) {
        record.entry("kind").or_insert_with(|| kind.into());
    }
}

/// A read-back of the French that still stands there is one of its normalised text as well. Of another French
/// only the hash is known: it stays as it is.
fn bind_read_backs(paragraphs: &mut Value) {
    for paragraph in paragraphs.as_array_mut().into_iter().flatten() {
        let french = paragraph.pointer("/text/french/text").and_then(Value::as_str);
        let french = french.unwrap_or_default().to_owned();
        let exact: String =
            Sha256::digest(french.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        let backs = paragraph.get_mut("read_backs").and_then(Value::as_array_mut);
        for back in backs.into_iter().flatten().filter_map(Value::as_object_mut) {
            let said = back.get("french_sha256").and_then(Value::as_str);
            if said.is_some_and(|said| said.eq_ignore_ascii_case(&exact)) {
                back.entry("text_sha256").or_insert_with(|| normalised_sha256(&french).into());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_unsaid_kind_of_an_old_save_is_said_and_one_of_a_folder_stays_unsaid() {
        let old = json!({ "life": [{ "id": "a" }, { "id": "b", "kind": "work" }],
            "procedure": { "papers": [{ "id": "p" }] }, "moon": 3 });
        let mut save = old.clone();
        raise(&mut save, 1, Kept::Save);
        assert_eq!(save["life"][0]["kind"], "residence");
        assert_eq!(save["life"][1]["kind"], "work");
        assert_eq!(save["procedure"]["papers"][0]["kind"], "attestation");
        assert_eq!(save["moon"], 3);
        let mut folder = old.clone();
        raise(&mut folder, 1, Kept::Exchange);
        assert_eq!(folder, old);
    }

    #[test]
    fn only_a_read_back_of_the_present_french_is_bound_to_its_normalised_text() {
        let exact = |text: &str| {
            let hash = Sha256::digest(text.as_bytes());
            hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
        };
        let paragraph = |text: &str, read: &str| {
            json!({ "id": "x", "text": { "french": { "text": text } },
                "read_backs": [{ "french_sha256": exact(read) }] })
        };
        let mut case = json!({ "account": {
            "sections": [{ "id": "s", "paragraphs": [paragraph("Un  soir. ", "Un  soir. ")] }],
            "fears": [paragraph("Un soir.", "Un matin.")] } });
        let before = case.clone();
        raise(&mut case, 1, Kept::Exchange);
        let bound = &case["account"]["sections"][0]["paragraphs"][0]["read_backs"][0];
        assert_eq!(bound["text_sha256"], normalised_sha256("Un soir."));
        assert_eq!(bound["french_sha256"], exact("Un  soir. "));
        assert_eq!(case["account"]["fears"], before["account"]["fears"]);
    }

    #[test]
    fn what_is_of_this_shape_or_a_newer_one_stays_as_it_is() {
        let case = json!({ "life": [{ "id": "a" }] });
        for from in [SCHEMA, SCHEMA + 1, u32::MAX] {
            let mut same = case.clone();
            raise(&mut same, from, Kept::Save);
            assert_eq!(same, case);
        }
    }

    #[test]
    fn what_is_no_case_is_left_alone() {
        for mut odd in [json!(1), json!({ "life": 3, "account": { "sections": [4], "fears": {} } })]
        {
            let before = odd.clone();
            raise(&mut odd, 0, Kept::Save);
            assert_eq!(odd, before);
        }
    }
}
