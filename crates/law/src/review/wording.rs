//! A test of the wording: every rule is worded in every language, with the values it gives.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;

use super::RuleId;

const REVIEW: [(&str, &str); 3] = [
    ("fr", include_str!("../../../../locales/fr/helper/review.ftl")),
    ("en", include_str!("../../../../locales/en/helper/review.ftl")),
    ("fa-AF", include_str!("../../../../locales/fa-AF/helper/review.ftl")),
];

/// The answers to a point.
const ANSWERS: [(&str, &str); 3] = [
    ("fr", include_str!("../../../../locales/fr/person/points.ftl")),
    ("en", include_str!("../../../../locales/en/person/points.ftl")),
    ("fa-AF", include_str!("../../../../locales/fa-AF/person/points.ftl")),
];

const LAW: [(&str, &str); 3] = [
    ("fr", include_str!("../../../../locales/fr/helper/law.ftl")),
    ("en", include_str!("../../../../locales/en/helper/law.ftl")),
    ("fa-AF", include_str!("../../../../locales/fa-AF/helper/law.ftl")),
];

/// Ids of the messages, each with the variables it uses.
fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let (true, Some((id, _))) = (starts, line.split_once('=')) {
            found.push((id.trim().to_owned(), BTreeSet::new()));
        }
        let Some((_, variables)) = found.last_mut() else { continue };
        for part in line.split("{ $").skip(1) {
            let name = part.split([' ', '}']).next().unwrap_or_default();
            variables.insert(name.to_owned());
        }
    }
    found
}

#[test]
fn every_rule_is_worded_with_its_own_values() {
    for (tag, text) in REVIEW {
        assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}");
        let found = messages(text);
        for rule in RuleId::ALL {
            for suffix in ["", "-why", "-innocent"] {
                let id = format!("{}{suffix}", rule.message_id());
                let message = found.iter().find(|(name, _)| *name == id);
                let (_, variables) = message.unwrap_or_else(|| panic!("{tag}: no {id}"));
                let known = variables.iter().all(|name| rule.arguments().contains(&name.as_str()));
                assert!(known, "{tag} {id}: {variables:?}");
            }
        }
    }
}

#[test]
fn the_languages_have_the_same_messages_and_variables() {
    for files in [REVIEW, LAW] {
        let french = messages(files[0].1);
        assert!(french.len() > 20);
        for (tag, text) in files {
            assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}");
            let ids: Vec<_> = messages(text).into_iter().map(|(id, _)| id).collect();
            let wanted: Vec<_> = french.iter().map(|(id, _)| id.clone()).collect();
            assert_eq!(ids, wanted, "{tag}");
        }
    }
}

#[test]
fn no_wording_accuses() {
    for (tag, text) in REVIEW.into_iter().chain(ANSWERS) {
        let text = text.to_lowercase();
        for word in [
            "faux",
            "fausse",
            "mensonge",
            "contradict",
            "crédib",
            "credib",
            "false",
            "liar",
            "دروغ",
        ] {
            assert!(!text.contains(word), "{tag}: {word}");
        }
    }
}
