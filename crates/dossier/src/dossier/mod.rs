//! From a case to a proven PDF.

pub mod block;
pub mod build;
pub mod compose;
pub mod file;
mod findings;
pub mod gather;
pub mod guide;
mod plain;
pub mod project;
pub mod public;
pub mod recovery;
pub mod save;
pub mod scanner;
pub mod fonts;
pub mod typeset;
pub mod write;
pub mod finish;
pub mod verify;
#[cfg(test)]
mod sheet_tests;
