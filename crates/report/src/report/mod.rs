//! Plain values between the rooms at work and the window.

pub mod access;
pub mod addresses;
pub mod build;
pub mod disk;
pub mod foreign;
pub mod keyboard;
pub mod outside;
pub mod path;
pub mod photos;
pub mod print;
pub mod proof;
pub mod protection;
pub mod spec;
pub mod system;
pub mod vault;
