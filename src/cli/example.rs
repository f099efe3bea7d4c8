//! The fictional example, built into the program.

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/example/files"]
struct Files;

const CASE: &[u8] = include_bytes!("../../assets/example/case.json");

/// The bytes of a file of the example, by its path in the exchange folder.
pub(super) fn file(path: &str) -> Option<Vec<u8>> {
    if path == "case.json" {
        return Some(CASE.to_vec());
    }
    Files::get(path.strip_prefix("files/")?).map(|file| file.data.into_owned())
}
