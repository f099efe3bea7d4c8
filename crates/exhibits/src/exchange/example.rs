//! The fictional example, built into the program.

use rust_embed::RustEmbed;

/// The day on which the example is told: 16 November 2026 (year, month, day).
pub const DAY: (i16, i8, i8) = (2026, 11, 16);

#[derive(RustEmbed)]
#[folder = "../../assets/example/files"]
struct Files;

const CASE: &[u8] = include_bytes!("../../../../assets/example/case.json");

/// The bytes of a file of the example, by its path in the exchange folder.
#[must_use]
pub fn file(path: &str) -> Option<Vec<u8>> {
    if path == "case.json" {
        return Some(CASE.to_vec());
    }
    Files::get(path.strip_prefix("files/")?).map(|file| file.data.into_owned())
}
