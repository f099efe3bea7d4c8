//! The case: what was told, and how it is changed.

pub mod domain;
pub mod edit;

