//! What this program is: its version and origin, its rules of law, its licence.

use iced::widget::{column, row};
use iced::{Element, Length};

use super::closing::over;
use super::law::grouped;
use super::sheet::{LawWish, Message};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, help, label};
use crate::kit::tokens::{SPACE_8, SPACE_16};
use crate::lang::tr;
use crate::law::file::{self, InForce, Origin};

/// Which program this is.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    pub version: &'a str,
    /// The state of the sources it was made of, and the day of that state (ISO 8601), where who made it said so.
    pub origin: Option<(&'a str, &'a str)>,
    /// The law in force.
    pub law: &'a InForce,
}

/// The sheet, with `foot` beneath it.
pub fn view<'a>(
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
    let facts = [origin, tr!(t, "about-no-update"), tr!(t, "about-licence")];
    let facts = facts.map(|words| Element::from(help(cx, words).fill()));
    let content = column![
        both_ends(cx, cx.both(|t| tr!(t, "about-title")), Role::Card, true),
        Element::from(label(cx, name).strong().fill()),
        both_lines(cx, cx.both(|t| tr!(t, "start-what")), Role::Body),
        column(facts).spacing(SPACE_8),
        in_force(program.law, cx),
    ];
    over(cx, content.spacing(SPACE_16), foot)
}

/// Which law is in force, and the way to another.
fn in_force<'a>(law: &InForce, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let mut told = file::word_in_force(law, t);
    told.push(tr!(t, "law-sum", sum = grouped(&law.pack.sha256)));
    let told = told.into_iter().map(|words| Element::from(help(cx, words).fill()));
    let bring = button(cx, Weight::Outlined, Some(Icon::Scale), tr!(t, "law-bring"))
        .id("law-bring")
        .on_press(Message::Law(LawWish::Bring));
    let back = (law.origin != Origin::Embedded).then(|| {
        button(cx, Weight::Quiet, None, tr!(t, "law-drop"))
            .id("law-drop")
            .on_press(Message::Law(LawWish::Drop))
    });
    let ways = row![bring].push(back).spacing(SPACE_8).width(Length::Fill);
    let ways = mirrored(cx.direction(), ways.wrap().vertical_spacing(SPACE_8));
    column(told).push(ways).spacing(SPACE_8).into()
}
