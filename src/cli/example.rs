//! The fictional example, built into the program.

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/example"]
#[include = "case.json"]
#[include = "files/*"]
struct Example;

/// The bytes of a file of the example.
pub(super) fn file(path: &str) -> Option<Vec<u8>> {
    Example::get(path).map(|file| file.data.into_owned())
}
