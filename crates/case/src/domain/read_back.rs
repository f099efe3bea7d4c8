//! That a paragraph was read back to the person, bound to the text that was read.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::date::CivilDay;
use super::id::ItemId;
use super::record::{open_enum, record};
use super::words::{Author, Bilingual, LangTag, Prose, Words};

open_enum! {
    /// What came of reading a paragraph back.
    pub enum ReadBackResult {
        /// Not said.
        NotSaid = "not_said",
        /// It is right.
        Right = "right",
        /// It was corrected.
        Corrected = "corrected",
        /// The person no longer knows.
        NoLongerKnown = "no_longer_known",
        /// It was skipped.
        Skipped = "skipped",
    }
}

record! {
    /// That the French of a paragraph was read back to the person.
    pub struct ReadBack {
        /// What this read-back is told apart by.
        pub id: Option<ItemId>,
        /// When.
        pub day: Option<CivilDay>,
        /// In which language.
        pub lang: LangTag,
        /// By whom: which hand.
        pub by: Author,
        /// By whom, as it may be printed.
        pub reader: Words,
        /// Interpreter, as it may be printed.
        pub interpreter: Words,
        /// SHA-256 of the French that was read, to the last blank, in hexadecimal; as older programs wrote it.
        pub french_sha256: String,
        /// SHA-256 of the normalised French that was read, in hexadecimal: another French is no longer read back.
        pub text_sha256: String,
        /// What came of it.
        pub result: ReadBackResult,
        /// What the person said about it.
        pub remark: Bilingual,
    }
}

impl ReadBack {
    /// Whether it was this French that was read, however its blanks were written.
    #[must_use]
    pub fn is_of(&self, french: &Prose) -> bool {
        use ReadBackResult::{Corrected, NotSaid, Right};
        // What was skipped or not confirmed, or came out in a way that is not known here, vouches for nothing.
        if !matches!(self.result, NotSaid | Right | Corrected) {
            return false;
        }
        let text = french.text.as_str();
        let is = |said: &str, hash: &dyn Fn() -> String| {
            !said.is_empty() && said.eq_ignore_ascii_case(&hash())
        };
        is(&self.text_sha256, &|| normalised_sha256(text))
            || is(&self.french_sha256, &|| hex(&Sha256::digest(text.as_bytes())))
    }
}

/// A text as it is heard: Unicode NFC; a run of white space with a line end in it one line feed, any other one
/// space; none at the ends. Nothing else: another letter, sign or case is another text.
#[must_use]
pub fn normalised(text: &str) -> String {
    let (mut made, mut between) = (String::with_capacity(text.len()), None);
    for letter in text.nfc() {
        if letter.is_whitespace() {
            let ends = between == Some('\n') || LINE_ENDS.contains(&letter);
            between = Some(if ends { '\n' } else { ' ' });
            continue;
        }
        let gap = between.take().filter(|_| !made.is_empty());
        made.extend(gap.into_iter().chain([letter]));
    }
    made
}

const LINE_ENDS: [char; 7] = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];

/// SHA-256 of the normalised text in UTF-8, 64 hexadecimal digits.
#[must_use]
pub fn normalised_sha256(text: &str) -> String {
    hex(&Sha256::digest(normalised(text).as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of `docs/exchange-format.md`.
    const VECTORS: [(&str, &str, &str); 3] = [
        (
            "Un soir, il pleuvait.",
            "Un soir, il pleuvait.",
            "c5c4057075e8d44f149e3f756024562cd7eb77fa665b0f36c5db949c99e687f0",
        ),
        (
            "  Il\u{202F}?\r\nOui.\u{A0} ",
            "Il ?\nOui.",
            "a65cd38ca40b96bef86883a1fe92a2e782fe18a70b5ca2e79965ae958c59c361",
        ),
        (
            "e\u{301}te\u{301}",
            "été",
            "bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c",
        ),
    ];

    #[test]
    fn only_what_is_not_heard_makes_no_difference() {
        for (text, heard) in [
            ("", ""),
            (" \u{A0}\n", ""),
            ("  Il\u{202F}?\tOui.\u{A0} ", "Il ? Oui."),
            ("Un.\r\nDeux.\rTrois.\u{2028}Quatre.", "Un.\nDeux.\nTrois.\nQuatre."),
            ("Un. \n \n Deux.", "Un.\nDeux."),
            ("e\u{301}te\u{301}", "été"),
            ("«\u{A0}oui\u{A0}»", "« oui »"),
            ("Œuvre ﬁn ½", "Œuvre ﬁn ½"),
            ("خانه\u{200C}ام", "خانه\u{200C}ام"),
        ] {
            assert_eq!(normalised(text), heard);
            assert_eq!(normalised(heard), heard);
        }
        for (one, other) in [("Oui.", "oui."), ("l'été", "l’été"), ("ﬁn", "fin"), ("ab", "a b")]
        {
            assert_ne!(normalised_sha256(one), normalised_sha256(other));
        }
    }

    #[test]
    fn the_printed_vectors_hold() {
        for (text, heard, hash) in VECTORS {
            assert_eq!(
                (normalised(text).as_str(), normalised_sha256(text).as_str()),
                (heard, hash)
            );
        }
    }

    #[test]
    fn a_read_back_is_of_what_was_read_and_of_no_other_french() {
        let french = Prose::plain("Un soir.\nIl pleuvait.");
        let by_text = ReadBack {
            text_sha256: normalised_sha256(french.text.as_str()).to_uppercase(),
            ..ReadBack::default()
        };
        assert!(
            by_text.is_of(&french) && by_text.is_of(&Prose::plain(" Un  soir. \r\n Il pleuvait."))
        );
        assert!(!by_text.is_of(&Prose::plain("Un soir. Il pleuvait.")), "a line end is told");
        let exact = hex(&Sha256::digest(french.text.as_str().as_bytes()));
        let older = ReadBack { french_sha256: exact, ..ReadBack::default() };
        assert!(older.is_of(&french) && !older.is_of(&Prose::plain("Un soir.\nIl pleuvait. ")));
        assert!(!ReadBack::default().is_of(&Prose::default()));
        for result in ["skipped", "no_longer_known", "of a later program"] {
            let result = ReadBackResult::from(result.to_owned());
            assert!(!ReadBack { result, ..by_text.clone() }.is_of(&french));
        }
    }
}
