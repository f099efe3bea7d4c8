//! What a process of ours may do ([`seal`]), and the encrypted case on a disk ([`vault`]).
//!
//! No text of a case leaves memory unencrypted, every access to a disk goes through one port, and a file that is not
//! authenticated decides nothing. `docs/vault-format.md` describes the files.
//!
//! Start with `vault/mod.rs`, then `vault/open.rs`; for the walls `seal/mod.rs`.

pub mod seal;
pub mod vault;

pub(crate) use recit_case::domain;
pub(crate) use recit_report::report;
#[cfg(windows)]
pub(crate) use recit_sys::sys;
