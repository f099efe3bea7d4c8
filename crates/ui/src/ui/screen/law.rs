//! A file of law that was brought: what differs from the one in force, before it is used.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::closing::over;
use super::sheet::{LawWish, Message};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::label::{Role, both_ends, help, label};
use crate::kit::tokens::{SPACE_8, SPACE_16};
use crate::lang::tr;
use crate::law::entry;
use crate::law::file::{Brought, word_in_force};

/// The sheet; its answers stand beneath it.
pub fn view<'a>(brought: &Brought, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let mut told = word_in_force(&brought.law, t);
    told.push(tr!(t, "law-sum", sum = grouped(&brought.law.pack.sha256)));
    told.push(tr!(t, "law-compare"));
    let told = told.into_iter().map(|words| Element::from(help(cx, words).fill()));
    let differs = match brought.differences.len() {
        0 => tr!(t, "law-same"),
        count => tr!(t, "law-differs", count = count),
    };
    let lines = brought.differences.iter().map(|found| entry::word(found, t));
    let lines = lines.map(|line| Element::from(label(cx, line).fill()));
    let content = column![
        both_ends(cx, cx.both(|t| tr!(t, "law-title")), Role::Card, true),
        column(told).spacing(SPACE_8),
        Element::from(label(cx, differs).strong().fill()),
        column(lines).spacing(SPACE_8),
    ];
    over(cx, content.spacing(SPACE_16), foot(cx))
}

fn foot<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let answer = |weight, words: String, id, wish| {
        button(cx, weight, None, words).id(id).on_press(Message::Law(wish))
    };
    let foot = row![
        answer(Weight::Primary, tr!(t, "law-use"), "law-use", LawWish::Use),
        answer(Weight::Outlined, tr!(t, "law-leave"), "law-leave", LawWish::Leave),
    ];
    let foot = foot.spacing(SPACE_8).align_y(Alignment::Center).width(Length::Fill);
    mirrored(cx.direction(), foot.wrap().vertical_spacing(SPACE_8))
}

/// A checksum in groups: a line may end between them, and the eye finds its place.
#[must_use]
pub fn grouped(sum: &str) -> String {
    let groups = sum.as_bytes().chunks(8).map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(" ")
}
