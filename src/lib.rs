//! Récit: from a told life to a printed dossier, encrypted on the machine.
//!
//! A room may use only the rooms above it in this list; `tests/layers.rs` enforces it.
//! `ARCHITECTURE.md` says what each room is for.

pub use recit_case::{domain, edit};
pub use recit_dossier::dossier;
pub use recit_exhibits::{exchange, intake};
pub use recit_lang::lang;
pub use recit_law::{law, review};
pub use recit_vault::{seal, vault};

pub mod platform;
pub mod ui;
pub mod app;
pub mod cli;
