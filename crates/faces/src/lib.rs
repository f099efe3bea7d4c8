//! The typefaces built into the program ([`faces`]), once for all who draw with them.

pub mod faces;
