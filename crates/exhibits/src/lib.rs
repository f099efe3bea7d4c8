//! Exchange folders, and foreign files made printable.

pub mod exchange;
pub mod intake;

pub(crate) use recit_case::{domain, edit};
pub(crate) use recit_vault::{seal, vault};
