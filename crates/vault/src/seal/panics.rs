//! What a panic may say: where it happened, never what it held.

use std::io::Write;

/// From now on a panic prints only file and line.
///
/// The standard message prints the payload, and a payload can hold a sentence of the case: slicing
/// a text at a bad byte prints the whole text.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let (file, line) = panic.location().map_or(("?", 0), |place| (place.file(), place.line()));
        // Nowhere is left to report that stderr is closed.
        writeln!(std::io::stderr(), "panic: {file}:{line}").ok();
    }));
}
