//! Languages, dates in words, names in scripts.

pub mod lang;

pub(crate) use recit_case::domain;
