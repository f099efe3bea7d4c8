//! The window, used without a display. One program, since each one links the whole window.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

#[path = "../support/newer.rs"]
mod newer;
#[path = "../support/paper.rs"]
mod paper;
#[path = "../support/robot.rs"]
mod robot;

mod account;
mod actions;
mod aside;
mod aloud;
mod dossier;
mod drag;
mod entry;
mod event_dates;
mod events;
mod every;
mod exhibits;
mod find;
mod first_page;
mod folders;
mod forms;
#[cfg(unix)]
mod gate;
#[cfg(unix)]
mod half_done;
mod given;
mod guide;
mod hands;
mod law;
mod level;
mod menu;
mod named;
mod papers;
mod photos;
mod said;
mod sheets;
mod offered;
mod opening;
mod points;
#[cfg(unix)]
mod print;
mod still;
mod tongues;
mod twice;
mod unsaved;
mod versions;
