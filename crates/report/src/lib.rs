//! What the rooms at work are asked for and what they tell ([`report`]): plain values, so that the window knows no
//! vault, no foreign file, no PDF and no system.
//!
//! Nothing here does anything. What may be shown of a case stands in types that print nothing in `Debug`.
//!
//! Start with `report/spec.rs` (which dossier is wanted) and `report/build.rs` (what came of it).

pub mod report;

pub(crate) use recit_case::domain;
pub(crate) use recit_lang::lang;
