//! A save as a later program would leave it: made with the keys of the case, of a form this program does not know.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use age::x25519::Identity;
use argon2::{Algorithm, Argon2, Params, Version};
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use hmac::{Hmac, Mac};
use recit::domain::schema::SCHEMA;
use serde_json::{Value, json};
use sha2::Sha256;

/// The form after the one this program writes.
pub(crate) const NEWER: u32 = SCHEMA + 1;
const FIRST_LINE: &[u8] = b"recit-revision 1\n";
const ID: &str = "fedcba987654";

/// Lays a save of the form [`NEWER`] on top of the newest one, after `change` was made to its document.
pub(crate) fn save(case: &Path, phrase: &str, change: impl FnOnce(&mut Value)) {
    let container = case.file_name().unwrap().to_str().unwrap().strip_prefix("c-").unwrap();
    let identity = identity(phrase, container);
    let mut document = read(&newest(case), &identity);
    let key = document["keys"]["write_key"].as_str().unwrap().to_owned();
    document["schema"] = NEWER.into();
    let revision = &mut document["revision"];
    let seq = revision["seq"].as_u64().unwrap() + 1;
    revision["seq"] = seq.into();
    let parent = std::mem::replace(&mut revision["id"], ID.into());
    revision["lineage"].as_array_mut().unwrap().insert(0, parent);
    change(&mut document);
    let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&sealed(document, &key)).unwrap();
    let plain = [FIRST_LINE, &gzip.finish().unwrap()].concat();
    let recipient = identity.to_public();
    let people = std::iter::once(&recipient as &dyn age::Recipient);
    let file = fs::File::create(case.join(format!("r-{container}-{seq:010}-{ID}.age"))).unwrap();
    let mut writer = age::Encryptor::with_recipients(people).unwrap().wrap_output(file).unwrap();
    writer.write_all(&plain).unwrap();
    writer.finish().unwrap();
}

/// The case of a document with what a later program may add to it.
pub(crate) fn with_more(document: &mut Value) {
    document["case"]["constellation"] = json!({ "stars": [1, 2.5, null] });
    document["case"]["account"]["signed_at"] = "Port-Essai".into();
}

fn newest(case: &Path) -> PathBuf {
    let paths = fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path());
    let saves = paths.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("r-"));
    saves.max().unwrap()
}

fn identity(phrase: &str, container: &str) -> Identity {
    let params = Params::new(131_072, 3, 1, Some(32)).unwrap();
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(phrase.trim().as_bytes(), container.as_bytes(), &mut key)
        .unwrap();
    let kind = bech32::Hrp::parse("age-secret-key-").unwrap();
    bech32::encode_upper::<bech32::Bech32>(kind, &key).unwrap().parse().unwrap()
}

fn read(file: &Path, identity: &Identity) -> Value {
    let decryptor = age::Decryptor::new(fs::File::open(file).unwrap()).unwrap();
    let identity: &dyn age::Identity = identity;
    let mut plain = Vec::new();
    decryptor.decrypt(std::iter::once(identity)).unwrap().read_to_end(&mut plain).unwrap();
    let mut json = Vec::new();
    GzDecoder::new(plain.strip_prefix(FIRST_LINE).unwrap()).read_to_end(&mut json).unwrap();
    serde_json::from_slice(&json).unwrap()
}

/// The text of a document, its seal first, as `docs/vault-format.md` has it.
fn sealed(mut document: Value, key: &str) -> Vec<u8> {
    document.as_object_mut().unwrap().remove("seal");
    let rest = document.to_string();
    let with = |seal: &str| format!(r#"{{"seal":"{seal}",{}"#, &rest[1..]);
    let key: Vec<u8> = (0..key.len() / 2)
        .map(|at| u8::from_str_radix(&key[at * 2..at * 2 + 2], 16).unwrap())
        .collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(with(&"0".repeat(64)).as_bytes());
    let tag = mac.finalize().into_bytes();
    let tag: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
    with(&tag).into_bytes()
}
