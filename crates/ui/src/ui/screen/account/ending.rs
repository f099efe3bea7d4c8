//! What stands under the account: who helped, where it is signed, whether the reading back is printed.

use iced::widget::{column, container, row};
use iced::{Element, Length};

use super::page::Columns;
use super::section::if_writable;
use super::{Message, Side};
use crate::domain::words::LangTag;
use crate::kit::button::check;
use crate::kit::context::{Both, Context};
use crate::kit::direction::{mirrored, start};
use crate::kit::field::field;
use crate::kit::tokens::{READING, SPACE_16};
use crate::kit::widget::editor::editor;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::frame::card;

pub(super) fn view<'a>(
    columns: Columns,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let account = &desk.case.account;
    let french = mention(Side::French, desk, cx);
    let told = columns.two.then(|| mention(Side::Told, desk, cx));
    let mentions: Element<'a, Message> = if columns.beside {
        mirrored(cx.direction(), row![].push(told).push(french).spacing(SPACE_16))
    } else {
        column![].push(told).push(french).spacing(SPACE_16).into()
    };
    let signed =
        editor(cx.tokens, "account-signed", account.signed_at.as_str(), &"fr".into()).one_line();
    let signed = if_writable(signed, desk, Message::Signed);
    let signed = field(cx, cx.both(|t| tr!(t, "account-signed")), signed);
    let read_back =
        check(cx, cx.both(|t| tr!(t, "account-print-read-back")), account.print_read_back)
            .id("account-print-read-back")
            .on_press_maybe(desk.writable.then_some(Message::ReadBackPrinted));
    let narrow = |part: Element<'a, Message>| {
        let part = container(part).max_width(READING);
        container(part).width(Length::Fill).align_x(start(cx.direction()))
    };
    let content =
        column![mentions, narrow(signed.into()), narrow(read_back.into())].spacing(SPACE_16);
    container(card(cx, cx.both(|t| tr!(t, "account-ending")), content)).width(Length::Fill).into()
}

fn mention<'a>(side: Side, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mention = &desk.case.account.helpers_mention;
    let (prose, tag) = match side {
        Side::French => (&mention.french, LangTag::from("fr")),
        Side::Told => (&mention.told.prose, cx.told.clone()),
    };
    let id = format!("account-mention-{}", side.word());
    let typed = editor(cx.tokens, id, prose.text.as_str(), &tag).story().min_lines(2);
    let typed = if_writable(typed, desk, move |edited| Message::Mention(side, edited));
    let words = match side {
        Side::French => Both { first: tr!(cx.first, "account-mention"), second: None },
        Side::Told => Both { first: tr!(cx.first, "account-mention-told"), second: None },
    };
    let french = side == Side::French;
    let mut field = field(cx, words, typed);
    if french {
        let help = tr!(cx.first, "account-mention-help");
        field = field.help(Both { first: help, second: None });
    }
    field.into()
}
