//! Languages ([`lang`]): the texts of `locales/`, told dates read and put into words, names found in any script.
//!
//! What is said of a date is never finer than what was told. Every text a person sees is a message of `locales/`;
//! its id and its variables are checked while compiling ([`tr`]).
//!
//! Start with `lang/translator.rs`, then `lang/date/mod.rs`.

pub mod lang;

pub(crate) use recit_case::domain;
