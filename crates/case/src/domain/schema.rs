//! The number of the shape a case is written in.

/// The shape this program writes, in a save and in an exchange folder alike, and the newest it knows by name.
/// What changed with each number, and how an older case is raised, stands in `docs/exchange-format.md`.
pub const SCHEMA: u32 = 2;
