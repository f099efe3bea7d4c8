//! Récit: from a told life to a printed dossier, encrypted on the machine.
//!
//! The window and the rooms below it are crates of their own (`crates/`), shown here by their names. `ARCHITECTURE.md` says
//! what each room is for; where one crate holds several, `tests/layers.rs` holds their order.

pub use recit_case::{domain, edit};
pub use recit_dossier::dossier;
pub use recit_exhibits::{exchange, intake};
pub use recit_guide::guide;
pub use recit_kit::kit;
pub use recit_lang::lang;
pub use recit_law::{law, review};
pub use recit_report::report;
#[cfg(windows)]
pub use recit_sys::sys;
pub use recit_ui::ui;
pub use recit_vault::{seal, vault};

pub mod platform;
pub mod app;
pub mod cli;
