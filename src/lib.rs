//! Récit: from a told life to a printed dossier, encrypted on the machine.
//!
//! A room may use only the rooms above it in this list; `tests/layers.rs` enforces it.
//! `ARCHITECTURE.md` says what each room is for.

pub mod domain;
pub mod edit;
pub mod lang;
pub mod law;
pub mod review;
pub mod exchange;
pub mod seal;
pub mod vault;
pub mod intake;
pub mod dossier;
pub mod platform;
pub mod ui;
pub mod app;
pub mod cli;
