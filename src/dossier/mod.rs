//! From a case to a proven PDF.

pub mod block;
