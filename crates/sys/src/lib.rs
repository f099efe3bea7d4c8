//! The calls of Windows that the standard library does not make for us; nothing on other systems.
//!
//! The only crate with `unsafe`: each block stands behind a safe function over owned values, and says why it is sound.

#[cfg(windows)]
pub mod sys;
