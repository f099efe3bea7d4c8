//! The guide as it is written: whole, short, and in the words of the window.

use std::collections::BTreeSet;

use super::*;
use crate::lang::{Language, Translator};

/// At most so many words on a page: one look.
const WORDS: usize = 130;

/// A text with single spaces of one kind.
fn even(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == '\u{202F}').collect::<Vec<_>>().join(" ")
}

/// What stands between « and ».
fn quoted(text: &str) -> Vec<String> {
    let parts = text.split('«').skip(1);
    parts.filter_map(|part| Some(even(part.split_once('»')?.0).trim().to_owned())).collect()
}

#[test]
fn every_page_has_paragraphs_under_heads_and_is_short() {
    let guide = Guide::french();
    assert!(!guide.title.is_empty() && !guide.lead.is_empty() && guide.pages.len() > 15);
    for page in &guide.pages {
        let words = |part: &Paragraph| even(&format!("{} {}", part.head, part.words));
        let count: usize =
            page.paragraphs.iter().map(|part| words(part).split_whitespace().count()).sum();
        assert!(count <= WORDS, "{}: {count} words", page.title);
        for part in &page.paragraphs {
            assert!(!part.head.is_empty() && !part.words.is_empty(), "{}: {part:?}", page.title);
            assert!(!part.words.contains(['*', '#', '<', '`']), "{}: {part:?}", page.title);
        }
    }
}

#[test]
fn every_screen_named_has_its_picture_and_every_picture_its_page() {
    let named: Vec<&str> =
        Guide::french().pages.iter().filter_map(|page| page.screen.as_deref()).collect();
    let drawn: Vec<&str> = pictures::ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(named, drawn);
    for name in drawn {
        let picture = pictures::of(name).expect(name);
        assert_eq!((picture.width, picture.height), (1_366, 768), "{name}");
    }
}

/// What nobody presses: what is not to be said, and what is only an example.
const SAID: [&str; 4] = ["l’Ofpra veut entendre", "ce n’est pas grave", "la bonne", "Vers 2015"];

#[test]
fn words_in_quotes_are_those_of_the_window() {
    let window: Vec<String> =
        Translator::plain(Language::French).messages().map(|message| even(&message)).collect();
    let mut missing = BTreeSet::new();
    for words in Guide::french().pages.iter().flat_map(|page| &page.paragraphs) {
        for words in [&words.head, &words.words].into_iter().flat_map(|text| quoted(text)) {
            let there = window.iter().any(|message| message.contains(&words));
            if !there && !SAID.contains(&words.as_str()) {
                missing.insert(words);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn comments_are_left_out_and_heads_are_parted_from_words() {
    let guide = Guide::read(
        "# Un\n\nDeux <!-- non -->\n\n## Trois\n\nécran : home\n\n**Quoi ?** Ceci\nou cela.\n",
    );
    assert_eq!((guide.title.as_str(), guide.lead.as_str()), ("Un", "Deux"));
    assert_eq!(guide.page_about("home"), Some(0));
    let [paragraph] = guide.pages[0].paragraphs.as_slice() else { panic!("one paragraph") };
    assert_eq!(even(&paragraph.head), "Quoi ?");
    assert_eq!(paragraph.words, "Ceci ou cela.");
}

#[test]
fn each_key_is_told_once_in_every_language() {
    for language in [Language::French, Language::English, Language::Dari] {
        let keys = keys::all(&Translator::plain(language));
        let told: BTreeSet<&str> = keys.iter().map(|key| key.does.as_str()).collect();
        assert_eq!(told.len(), keys.len(), "{language:?}");
        assert!(keys.iter().all(|key| !key.key.is_empty() && !key.does.is_empty()));
    }
}
