//! Files that come from outside: exchange folders ([`exchange`]) and foreign files made printable ([`intake`]).
//!
//! Foreign bytes are decoded only in a sealed process; what comes back are pixels. What could not be shown is said.
//!
//! Start with `exchange/mod.rs`, then `intake/host.rs`; the sealed side is `intake/worker/mod.rs`.

pub mod exchange;
pub mod intake;

pub(crate) use recit_case::{domain, edit};
pub(crate) use recit_faces::faces;
pub(crate) use recit_report::report;
pub(crate) use recit_vault::{seal, vault};
