//! What binds a revision to its parent, so that someone who once knew the recipients but no longer
//! the keys cannot put a revision of his own at the head.
//!
//! The seal is an HMAC-SHA-256 under the parent's write key (a first revision: its own). What is
//! authenticated is the JSON text exactly as stored, with the seal's own 64 digits replaced by
//! `0`. The text begins `{"seal":"`, so the digits are the bytes 9 to 72. No reader has to
//! re-serialise anything.

use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Error;
use super::document::{Document, KeyText, Links};
use super::names;

const BEFORE: &[u8] = b"{\"seal\":\"";
const DIGITS: std::ops::Range<usize> = BEFORE.len()..BEFORE.len() + 64;
const NO_SEAL: [u8; 64] = [b'0'; 64];

/// Serialises `document` and seals it under the write key of its parent.
pub(super) fn seal<C: Serialize>(
    mut document: Document<C>,
    parent_key: &KeyText,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    document.seal = "0".repeat(64);
    seal_text(&document, parent_key)
}

/// Seals what begins with a seal of 64 digits.
pub(super) fn seal_text(
    document: &impl Serialize,
    parent_key: &KeyText,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let json = serde_json::to_vec(document).map_err(|_| Error::Internal)?;
    let mut json = Zeroizing::new(json);
    let tag = mac(&json, parent_key).ok_or(Error::Internal)?.finalize().into_bytes();
    let place = json.get_mut(DIGITS).ok_or(Error::Internal)?;
    place.copy_from_slice(names::hex(&tag).as_bytes());
    Ok(json)
}

/// How far a revision that opened can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// An ancestor that is still there agrees with it, or it is the first of all.
    Vouched,
    /// No ancestor of it is left to ask.
    Alone,
    /// Its seal or its keys contradict an ancestor: made by someone without the keys.
    Forged,
}

/// Judges a revision by the ancestors of it that still open. `ancestors` are in any order; the
/// direct parent, if it is there, is among them.
pub(super) fn judge(json: &[u8], links: &Links, ancestors: &[Links]) -> Standing {
    let agree = ancestors.iter().all(|ancestor| {
        ancestor.revision.seq < links.revision.seq
            && ancestor.keys.generation <= links.keys.generation
            && links.keys.write_key_of(ancestor.keys.generation) == Some(&ancestor.keys.write_key)
    });
    if !agree || !sealed_by_parent(json, links, ancestors) {
        return Standing::Forged;
    }
    if ancestors.is_empty() && !links.revision.lineage.is_empty() {
        return Standing::Alone;
    }
    Standing::Vouched
}

fn sealed_by_parent(json: &[u8], links: &Links, ancestors: &[Links]) -> bool {
    let Some(parent) = links.revision.lineage.first() else {
        return links.revision.seq == 1 && is_sealed(json, &links.keys.write_key);
    };
    if let Some(parent) = ancestors.iter().find(|ancestor| ancestor.revision.id == *parent) {
        return is_sealed(json, &parent.keys.write_key);
    }
    // The parent is gone; it was of this generation or, if the keys were changed here, of the last.
    let last = links.keys.generation.checked_sub(1);
    is_sealed(json, &links.keys.write_key)
        || last
            .and_then(|last| links.keys.write_key_of(last))
            .is_some_and(|key| is_sealed(json, key))
}

/// Whether the seal of this text was made with this key.
pub(super) fn is_sealed(json: &[u8], key: &KeyText) -> bool {
    let Some(digits) = json.get(DIGITS) else { return false };
    let Some(tag) = unhex(digits) else { return false };
    json.starts_with(BEFORE) && mac(json, key).is_some_and(|mac| mac.verify_slice(&*tag).is_ok())
}

fn mac(json: &[u8], key: &KeyText) -> Option<Hmac<Sha256>> {
    let key = unhex(key.as_str().as_bytes())?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&*key).ok()?;
    mac.update(json.get(..DIGITS.start)?);
    mac.update(&NO_SEAL);
    mac.update(json.get(DIGITS.end..)?);
    Some(mac)
}

fn unhex(digits: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let text = std::str::from_utf8(digits).ok()?;
    if !names::is_hex(text, 64) {
        return None;
    }
    let mut bytes = Zeroizing::new([0; 32]);
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let pair = std::str::from_utf8(pair).ok()?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::document::{FormerKey, Keys, Revision};

    fn key(digit: &str) -> KeyText {
        KeyText::new(digit.repeat(64))
    }

    /// A document of generation `former.len() + 1` with the write key of this digit; its name is its number.
    fn document(seq: u64, digit: &str, former: &[&str], lineage: &[u64]) -> Document<()> {
        let extra = crate::domain::record::Extra::default;
        let id = |seq: &u64| format!("{seq:012x}");
        let former = (1..).zip(former).map(|(generation, digit)| FormerKey {
            generation,
            write_key: key(digit),
            extra: extra(),
        });
        let former: Vec<_> = former.collect();
        Document {
            seal: String::new(),
            schema: 1,
            revision: Revision {
                seq,
                id: id(&seq),
                lineage: lineage.iter().map(id).collect(),
                saved_at: "2026-11-21T18:00Z".to_owned(),
                note: Default::default(),
                extra: extra(),
            },
            keys: Keys {
                generation: former.len() as u64 + 1,
                slots: Vec::new(),
                blob_keys: Vec::new(),
                write_key: key(digit),
                former,
                extra: extra(),
            },
            case: (),
            attachments: Vec::new(),
            exports: Vec::new(),
            extra: extra(),
        }
    }

    fn links(json: &[u8]) -> Links {
        serde_json::from_slice(json).unwrap()
    }

    /// How a document sealed under the key of this digit stands before these ancestors.
    fn standing(document: Document<()>, digit: &str, ancestors: &[Document<()>]) -> Standing {
        let json = seal(document, &key(digit)).unwrap();
        let ancestors: Vec<_> =
            ancestors.iter().map(|there| links(&serde_json::to_vec(there).unwrap())).collect();
        judge(&json, &links(&json), &ancestors)
    }

    #[test]
    fn a_first_revision_is_sealed_under_its_own_key() {
        assert_eq!(standing(document(1, "a", &[], &[]), "a", &[]), Standing::Vouched);
        assert_eq!(standing(document(1, "a", &[], &[]), "b", &[]), Standing::Forged);
        assert_eq!(
            standing(document(2, "a", &[], &[]), "a", &[]),
            Standing::Forged,
            "not the first"
        );
    }

    #[test]
    fn not_a_byte_of_a_sealed_revision_may_differ() {
        let sound = seal(document(1, "a", &[], &[]), &key("a")).unwrap();
        assert!(is_sealed(&sound, &key("a")) && !is_sealed(&sound, &key("b")));
        for at in 0..sound.len() {
            let mut changed = sound.clone();
            changed[at] ^= 1;
            assert!(!is_sealed(&changed, &key("a")), "byte {at}");
        }
        for length in 0..sound.len() {
            assert!(!is_sealed(&sound[..length], &key("a")), "{length} bytes");
        }
    }

    #[test]
    fn a_child_is_sealed_under_the_key_of_its_parent_whatever_key_it_names() {
        let parent = [document(1, "a", &[], &[])];
        let child = || document(2, "a", &[], &[1]);
        assert_eq!(standing(child(), "a", &parent), Standing::Vouched);
        assert_eq!(standing(child(), "b", &parent), Standing::Forged);
        let rekeyed = || document(2, "b", &["a"], &[1]);
        assert_eq!(standing(rekeyed(), "a", &parent), Standing::Vouched);
        assert_eq!(standing(rekeyed(), "b", &parent), Standing::Forged);
    }

    #[test]
    fn a_child_whose_parent_is_gone_is_sealed_under_its_own_key_or_the_last() {
        let child = || document(5, "c", &["a", "b"], &[4, 3, 1]);
        for (digit, sealed) in [("c", true), ("b", true), ("a", false), ("d", false)] {
            let expected = if sealed { Standing::Alone } else { Standing::Forged };
            assert_eq!(standing(child(), digit, &[]), expected, "{digit}");
            let expected = if sealed { Standing::Vouched } else { Standing::Forged };
            let older = [document(1, "a", &[], &[])];
            assert_eq!(standing(child(), digit, &older), expected, "{digit}, one older");
        }
    }

    #[test]
    fn an_ancestor_that_contradicts_makes_a_forgery() {
        let child = || document(3, "a", &[], &[2, 1]);
        let parent = || document(2, "a", &[], &[1]);
        assert_eq!(standing(child(), "a", &[parent()]), Standing::Vouched);
        let other_key = document(1, "b", &[], &[]);
        assert_eq!(standing(child(), "a", &[parent(), other_key]), Standing::Forged);
        let later_keys = document(1, "a", &["a"], &[]);
        assert_eq!(standing(child(), "a", &[parent(), later_keys]), Standing::Forged);
        for seq in [3, 4] {
            let not_older = document(seq, "a", &[], &[]);
            assert_eq!(standing(child(), "a", &[parent(), not_older]), Standing::Forged);
        }
    }
}
