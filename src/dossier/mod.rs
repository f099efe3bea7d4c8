//! From a case to a proven PDF.

pub mod block;
pub mod fonts;
pub mod typeset;
pub mod write;
pub mod finish;
pub mod verify;
