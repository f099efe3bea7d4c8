//! The page of tokens and widgets in a window: `cargo run --features gallery -- --gallery`.

use std::process::ExitCode;

use unicode_script::Script;

use crate::kit::font;
use crate::kit::label::{base_theme, interface_font};
use crate::kit::tokens::{Scheme, Tokens};
use crate::ui::gallery::Gallery;

/// Runs until the window is closed.
#[must_use]
pub fn run() -> ExitCode {
    let begin = || Gallery::new(Scheme::Light, crate::lang::Direction::LeftToRight);
    font::load();
    let program = iced::application(begin, Gallery::update, Gallery::view)
        .theme(|gallery: &Gallery| base_theme(Tokens::of(gallery.scheme)))
        .default_font(interface_font(Script::Latin, false));
    match program.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
