//! Before there are pictures: what to connect, what is connected, a folder chosen by hand.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::{Message, narrow};
use crate::kit::button::{Weight, bilingual, choice_row, glyph};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_ends, both_lines, caption, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_20, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::lang::{Direction, tr};
use crate::report::photos::{Device, DeviceKind, PHONES_ARE_FOLDERS};
use crate::ui::form::both;
use crate::ui::form::line::at_start;
use crate::ui::photos::{Photos, Source};
use crate::ui::trouble::Trouble;

/// What is connected, or how far the search is.
pub(super) fn view<'a>(photos: &'a Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let shown: Element<'a, Message> = match &photos.source {
        Source::Searching(name) => searching(name.as_str(), cx),
        Source::Refused(why) => {
            column![refused(*why, cx), waiting(photos, cx)].spacing(SPACE_16).into()
        }
        Source::Waiting | Source::Found { .. } => waiting(photos, cx),
    };
    narrow(shown, cx)
}

fn refused<'a>(why: crate::report::system::Refusal, cx: &Context<'a>) -> Element<'a, Message> {
    let words = cx.both(|t| Trouble::Refused(why).words(t));
    let words = both_lines(cx, words, Role::Body);
    container(words).padding(SPACE_16).width(Length::Fill).on(cx.tokens, Panel::Well)
}

fn searching<'a>(name: &'a str, cx: &Context<'a>) -> Element<'a, Message> {
    let stop =
        bilingual(cx, Weight::Outlined, Some(Icon::Cross), both!(cx, "exhibits-taking-stop"))
            .id("photos-another")
            .on_press(Message::Another);
    let name = Element::from(told(&"und".into(), name).sans().strong().fill_in_list(cx));
    let words = both_lines(cx, both!(cx, "exhibits-photos-searching"), Role::Body);
    let line = row![glyph(cx, Icon::Hourglass, ICON_20), column![name, words].spacing(SPACE_8)]
        .spacing(SPACE_12);
    let inner = column![mirrored(cx.direction(), line), mirrored(cx.direction(), row![stop])];
    card(inner.spacing(SPACE_16), cx)
}

fn card<'a>(inner: impl Into<Element<'a, Message>>, cx: &Context<'a>) -> Element<'a, Message> {
    container(inner).padding(SPACE_24).width(Length::Fill).on(cx.tokens, Panel::Card)
}

fn waiting<'a>(photos: &'a Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let (connect, how, waiting) = match PHONES_ARE_FOLDERS {
        true => (
            both!(cx, "exhibits-photos-connect"),
            both!(cx, "exhibits-photos-unlock"),
            both!(cx, "exhibits-photos-waiting"),
        ),
        false => (
            both!(cx, "exhibits-photos-connect-card"),
            both!(cx, "exhibits-photos-no-phone"),
            both!(cx, "exhibits-photos-waiting-card"),
        ),
    };
    let mut lines = column![
        both_ends(cx, connect, Role::Card, true),
        both_lines(cx, how, Role::Body),
        both_lines(cx, both!(cx, "exhibits-photos-untouched"), Role::Body),
    ]
    .spacing(SPACE_16);
    if photos.devices.is_empty() {
        let words = both_ends(cx, waiting, Role::Body, false);
        let line = row![glyph(cx, Icon::Hourglass, ICON_20), words].spacing(SPACE_12);
        lines = lines.push(mirrored(cx.direction(), line.align_y(Alignment::Center)));
    } else {
        let found = photos.devices.iter().enumerate().map(|(at, one)| device(at, one, cx));
        let found = column(found).spacing(SPACE_8);
        lines = lines.push(group(cx.direction() == Direction::RightToLeft, found));
    }
    let by_hand = bilingual(
        cx,
        Weight::Outlined,
        Some(Icon::FolderOpen),
        both!(cx, "exhibits-photos-by-hand"),
    )
    .id("photos-by-hand")
    .on_press(Message::ByHand);
    lines = lines.push(mirrored(cx.direction(), row![by_hand].width(Length::Fill)));
    card(lines, cx)
}

fn device<'a>(at: usize, device: &'a Device, cx: &Context<'a>) -> Element<'a, Message> {
    let icon = match device.kind {
        DeviceKind::Phone => Icon::Phone,
        DeviceKind::Card => Icon::Usb,
    };
    let name =
        Element::from(told(&"und".into(), device.name.as_str()).sans().strong().fill_in_list(cx));
    let see = cx.for_person(|t| tr!(t, "exhibits-photos-see"));
    let see = beneath(cx, caption(cx, see.first), see.second, Some(cx.tokens.ink_3));
    let words = column![name, at_start(cx, see)];
    let line = row![glyph(cx, icon, ICON_20), words].spacing(SPACE_12).align_y(Alignment::Center);
    choice_row(cx, mirrored(cx.direction(), line), true)
        .id(format!("photos-device-{at}"))
        .on_press(Message::Of(device.folder.clone()))
        .into()
}
