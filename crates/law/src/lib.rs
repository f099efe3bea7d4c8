//! Law as data, and the points to re-read.

pub mod law;
pub mod review;

pub(crate) use recit_case::domain;
pub(crate) use recit_lang::lang;
