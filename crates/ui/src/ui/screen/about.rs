//! What this program is: its version and origin, its rules of law, its licence.

use iced::Element;
use iced::widget::column;

use super::closing::over;
use crate::kit::context::Context;
use crate::kit::label::{Role, both_ends, both_lines, help, label};
use crate::kit::tokens::{SPACE_8, SPACE_16};
use crate::lang::tr;

/// Which program this is.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    pub version: &'a str,
    /// The state of the sources it was made of, and the day of that state (ISO 8601), where who made it said so.
    pub origin: Option<(&'a str, &'a str)>,
    /// The version of the pack of law.
    pub law: &'a str,
}

/// The sheet, with `foot` beneath it.
pub fn view<'a, Message: 'a>(
    program: Program<'a>,
    cx: &Context<'a>,
    foot: Element<'a, Message>,
) -> Element<'a, Message> {
    let t = cx.first;
    let name = tr!(t, "about-version", name = tr!(t, "start-name"), version = program.version);
    let origin = match program.origin {
        Some((commit, day)) => tr!(t, "about-origin", commit = commit, day = day),
        None => tr!(t, "about-no-origin"),
    };
    let facts = [
        origin,
        tr!(t, "about-law", version = program.law),
        tr!(t, "about-no-update"),
        tr!(t, "about-licence"),
    ];
    let facts = facts.map(|words| Element::from(help(cx, words).fill()));
    let content = column![
        both_ends(cx, cx.both(|t| tr!(t, "about-title")), Role::Card, true),
        Element::from(label(cx, name).strong().fill()),
        both_lines(cx, cx.both(|t| tr!(t, "start-what")), Role::Body),
        column(facts).spacing(SPACE_8),
    ];
    over(cx, content.spacing(SPACE_16), foot)
}
