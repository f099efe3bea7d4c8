//! From a case to a proven PDF.

pub mod dossier;

pub(crate) use recit_case::domain;
pub(crate) use recit_lang::lang;
pub(crate) use recit_law::{law, review};
pub(crate) use recit_vault::vault;
pub(crate) use recit_exhibits::{exchange, intake};
