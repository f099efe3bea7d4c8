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
    let json = serde_json::to_vec(&document).map_err(|_| Error::Internal)?;
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
