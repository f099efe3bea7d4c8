//! The window's forms and screens. Screens are values with a view; they touch no vault, no file, no process.

pub mod action;
pub mod deadline_card;
pub mod desk;
pub mod divided;
pub mod differences;
pub mod find;
pub mod form;
pub mod frame;
#[cfg(any(test, feature = "gallery"))]
pub mod gallery;
pub mod menu;
pub mod photos;
pub mod picture;
pub mod preview;
pub mod screen;
pub mod step;
pub mod incoming;
pub mod trouble;
