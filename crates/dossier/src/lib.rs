//! From a case to a proven PDF ([`dossier`]).
//!
//! After `project` nothing here can see a case any more; what must not be printed is gone by then. A finished file is
//! opened again and proved before it is handed out.
//!
//! Start with `dossier/build.rs`, then `dossier/project.rs`, then `dossier/compose.rs`.

pub mod dossier;

pub(crate) use recit_case::domain;
pub(crate) use recit_exhibits::{exchange, intake};
pub(crate) use recit_faces::faces;
pub(crate) use recit_guide::guide;
pub(crate) use recit_lang::lang;
pub(crate) use recit_law::{law, review};
pub(crate) use recit_report::report;
pub(crate) use recit_vault::vault;
