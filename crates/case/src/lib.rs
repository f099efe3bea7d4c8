//! The case: what a person told, as plain values ([`domain`]), and how it is changed ([`edit`]).
//!
//! Nothing here reads a file, a clock or a screen, and no sentence in any language is made. Every change has an
//! inverse; a value that is not understood is kept as it came.
//!
//! Start with `domain/case.rs`, then `domain/date.rs`, then `edit/mod.rs`.

pub mod domain;
pub mod edit;
