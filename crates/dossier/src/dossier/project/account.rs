//! The account as one reader may see it.

use crate::domain::account::Paragraph;
use crate::domain::words::WordsState;

use super::super::public;
use super::ToldIn;
use super::sight::Sight;

/// The account, and which of its paragraphs tell which event.
pub(super) fn account(sight: &Sight<'_>) -> (public::Account, ToldIn) {
    let account = &sight.case.account;
    let mut told_in = ToldIn::new();
    let mut paragraphs = Vec::new();
    let mut take = |list: &[Paragraph]| {
        let first = paragraphs.len();
        for paragraph in list {
            if paragraph.text.is_blank() {
                continue;
            }
            for event in &paragraph.events {
                told_in.entry(event.clone()).or_default().push(paragraphs.len());
            }
            paragraphs.push(self::paragraph(sight, paragraph));
        }
        first..paragraphs.len()
    };
    let sections = account
        .sections
        .iter()
        .map(|section| public::Section {
            title: sight.either(&section.title),
            period: sight.date(&section.period),
            paragraphs: take(&section.paragraphs),
        })
        .filter(|section| !section.paragraphs.is_empty())
        .collect();
    let fears = take(&account.fears).len();
    let account = public::Account {
        sections,
        paragraphs,
        fears,
        helpers_mention: sight.french(&account.helpers_mention),
        print_read_back: account.print_read_back,
        signed_at: account.signed_at.clone(),
    };
    (account, told_in)
}

fn paragraph(sight: &Sight<'_>, paragraph: &Paragraph) -> public::Paragraph {
    let read_back =
        paragraph.read_backs.iter().rev().find(|read| read.is_of(&paragraph.text.french)).map(
            |read| public::ReadBack {
                day: read.day,
                lang: read.lang.clone(),
                reader: read.reader.clone(),
                interpreter: read.interpreter.clone(),
            },
        );
    // A French that changed since is no longer the one that was read.
    let stale = read_back.is_none()
        && matches!(paragraph.state, WordsState::ReadBack | WordsState::Confirmed);
    public::Paragraph {
        french: sight.french(&paragraph.text),
        told: sight.told(&paragraph.text.told),
        state: if stale { WordsState::Written } else { paragraph.state.clone() },
        read_back,
    }
}
