//! Walls around processes, and the encrypted case on disk.

pub mod seal;
pub mod vault;

pub(crate) use recit_case::domain;
