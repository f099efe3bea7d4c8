//! Law as data ([`law`]) and the points to re-read ([`review`]).
//!
//! No rule of law is a constant in code: limits, lists, addresses and thresholds come from `assets/law/`, each with
//! its source and the day it was checked. A point asks; it never judges, counts or scores.
//!
//! Start with `law/pack.rs`, then `law/deadline.rs`, then `review/mod.rs`.

pub mod law;
pub mod review;

pub(crate) use recit_case::domain;
pub(crate) use recit_lang::lang;
