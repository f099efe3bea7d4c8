//! What every screen is built of ([`kit`]): tokens, themes, direction, labels, buttons, widgets. Nothing here knows a screen,
//! or more of a case than its words and dates.
//!
//! Start with `kit/label.rs`; every widget is used in the gallery of `recit-ui`.

pub mod kit;

pub(crate) use recit_case::domain;
pub(crate) use recit_faces::faces;
pub(crate) use recit_lang::lang;
pub(crate) use recit_report::report;
