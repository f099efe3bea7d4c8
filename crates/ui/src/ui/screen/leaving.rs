//! The window is to close: saved first, without that only if the person says so; then what is still outside is told.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::label::{Role, both_ends, both_lines};
use crate::kit::tokens::{SPACE_8, SPACE_16};
use crate::lang::tr;
use crate::report::outside::Outside;
use crate::ui::action::Recall;
use crate::ui::screen::closing::over;
use crate::ui::screen::outside;

/// How far leaving has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// What waits is being written.
    Saving,
    /// It could not be written.
    Failed,
    /// All is saved, and something is still outside the case.
    Outside,
}

#[derive(Clone, Debug)]
pub enum Message {
    Stay,
    /// Try to save again, then close.
    Again,
    /// Save the whole case in another place.
    Elsewhere,
    /// Close and lose what was not written, or leave outside what is there.
    Anyway,
    /// Something that is outside the case is taken back or left.
    Recall(Recall),
}

/// What is told of what is outside.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    /// Where a case is open: its files by name.
    Named(&'a Outside),
    /// Where none is: how many.
    Counted(&'a Outside),
}

/// The dialog over the desk.
pub fn view<'a>(leaving: Leaving, outside: Told<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let stay = button(cx, Weight::Outlined, None, tr!(t, "entry-stay"))
        .id("leave-stay")
        .on_press(Message::Stay);
    let mut lines =
        column![both_ends(cx, cx.both(|t| tr!(t, "entry-leave-title")), Role::Card, true)]
            .spacing(SPACE_16);
    let mut buttons = row![stay].spacing(SPACE_8).align_y(Alignment::Center);
    match leaving {
        Leaving::Saving => {
            let words = cx.both(|t| tr!(t, "entry-leave-saving"));
            lines = lines.push(both_lines(cx, words, Role::Body));
        }
        Leaving::Outside => {
            let words = cx.both(|t| tr!(t, "outside-before"));
            lines = lines.push(both_lines(cx, words, Role::Body));
            match outside {
                Told::Named(outside) => {
                    lines = lines.push(outside::named(outside, cx).map(Message::Recall));
                }
                Told::Counted(outside) => {
                    lines = lines.extend(outside::counted(outside, cx));
                    let clear = outside::clear(outside, cx);
                    buttons = buttons.push(clear.map(|clear| clear.map(Message::Recall)));
                }
            }
            let close = button(cx, Weight::Outlined, None, tr!(t, "outside-close"))
                .id("leave-anyway")
                .on_press(Message::Anyway);
            buttons = buttons.push(close);
        }
        Leaving::Failed => {
            lines = lines.push(remark(cx, cx.both(|t| tr!(t, "entry-leave-failed"))));
            let again = button(cx, Weight::Outlined, None, tr!(t, "entry-again"))
                .id("leave-again")
                .on_press(Message::Again);
            let elsewhere = tr!(t, "unsaved-elsewhere");
            let elsewhere = button(cx, Weight::Outlined, None, elsewhere)
                .id("leave-elsewhere")
                .on_press(Message::Elsewhere);
            let anyway = button(cx, Weight::Quiet, None, tr!(t, "entry-leave-anyway"))
                .id("leave-anyway")
                .on_press(Message::Anyway);
            buttons = buttons.push(again).push(elsewhere).push(anyway);
        }
    }
    let buttons = buttons.width(Length::Fill).wrap().vertical_spacing(SPACE_8);
    over(cx, lines, mirrored(cx.direction(), buttons))
}
