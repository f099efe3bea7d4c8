//! From a case to a proven PDF.

pub mod block;
pub mod finish;
pub mod verify;
