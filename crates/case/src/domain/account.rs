//! The account: sections of paragraphs in the person's words, and the French that is printed.

use super::date::{CivilDay, FuzzyDate};
use super::id::{EventId, ParagraphId, SectionId};
use super::record::{open_enum, record};
use super::words::{Author, Bilingual, LangTag, Reveals, Words, WordsState};

pub use super::read_back::{ReadBack, ReadBackResult, normalised, normalised_sha256};

open_enum! {
    /// How a text came into the case.
    pub enum Entered {
        /// Not said.
        NotSaid = "not_said",
        /// Typed.
        Typed = "typed",
        /// Pasted, or taken from a file.
        Pasted = "pasted",
        /// Dictated.
        Dictated = "dictated",
    }
}

record! {
    /// How a text was first written.
    pub struct Written {
        /// In which language.
        pub lang: LangTag,
        /// How it came into the case.
        pub how: Entered,
        /// When.
        pub day: Option<CivilDay>,
    }
}

record! {
    /// A paragraph of the account.
    pub struct Paragraph(ParagraphId) {
        /// Her or his words and the French; exhibit calls are marks of the French.
        pub text: Bilingual,
        /// Events it tells.
        pub events: Vec<EventId>,
        /// By whose hand it is.
        pub author: Author,
        /// How it was first written.
        pub written: Written,
        /// How far the words have come.
        pub state: WordsState,
        /// Read-backs, oldest first.
        pub read_backs: Vec<ReadBack>,
        /// What it reveals.
        pub reveals: Reveals,
        /// Kept out of print by the person's choice.
        pub kept_for_interview: bool,
    }
}

record! {
    /// A period of the account under one heading.
    pub struct Section(SectionId) {
        /// Heading.
        pub title: Bilingual,
        /// Period it covers, printed small beside the heading.
        pub period: FuzzyDate,
        /// Paragraphs, in order.
        pub paragraphs: Vec<Paragraph>,
    }
}

record! {
    /// The account.
    pub struct Account {
        /// Periods, in order.
        pub sections: Vec<Section>,
        /// What is feared on return, and why still today. Always its own last section.
        pub fears: Vec<Paragraph>,
        /// Who helped to write, as the person wants it printed; empty if not wanted.
        pub helpers_mention: Bilingual,
        /// Whether the read-back mention is printed.
        pub print_read_back: bool,
        /// Where and when it is signed.
        pub signed_at: Words,
    }
}

impl Paragraph {
    /// Another French is not the one that was read back: the words are merely written again.
    pub fn unread(&mut self) {
        if matches!(self.state, WordsState::ReadBack | WordsState::Confirmed) {
            self.state = WordsState::Written;
        }
    }
}

impl Account {
    /// Every paragraph in printing order, fears last.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.sections.iter().flat_map(|section| &section.paragraphs).chain(&self.fears)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_french_is_not_the_one_that_was_read_back() {
        for (before, after) in [
            (WordsState::Confirmed, WordsState::Written),
            (WordsState::ReadBack, WordsState::Written),
            (WordsState::Written, WordsState::Written),
            (WordsState::Said, WordsState::Said),
        ] {
            let mut paragraph = Paragraph::new("p".try_into().unwrap());
            paragraph.state = before;
            paragraph.unread();
            assert_eq!(paragraph.state, after);
        }
    }
}
