//! Pieces that several parts of the step draw: words of an exhibit, lists of choices, pictures.

use iced::widget::{column, container, image};
use iced::{Alignment, Background, Border, ContentFit, Element, Length, border};

use super::Message;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::AttachmentId;
use crate::domain::words::{Bilingual, LangTag, Words};
use crate::kit::context::Context;
use crate::kit::direction::start;
use crate::kit::icon::Icon;
use crate::kit::label::caption;
use crate::kit::tokens::{ICON_28, SPACE_4, SPACE_8};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::picture::{Key, Picture};

/// Words of either direction, at the side where the frame starts.
pub(super) fn at_start<'a>(
    cx: &Context<'a>,
    words: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(words).width(Length::Fill).align_x(start(cx.direction())).into()
}

/// The first file of an exhibit.
pub(super) fn first_file(exhibit: &Exhibit) -> Option<&AttachmentId> {
    exhibit.files.iter().find_map(|file| file.attachment.as_ref())
}

/// Whether nobody has said yet where it comes from.
pub(super) fn whence_unsaid(exhibit: &Exhibit) -> bool {
    exhibit.provenance.is_empty() && exhibit.provenance_told.is_unset()
}

/// Words of the case with their language: the person's own in a frame of that language, else French, else
/// whichever there are.
pub(super) fn words<'a>(text: &'a Bilingual, cx: &Context<'_>) -> Option<(LangTag, &'a str)> {
    let said = |tag: LangTag, words: &'a Words| (!words.is_blank()).then(|| (tag, words.as_str()));
    let french = said("fr".into(), &text.french.text);
    let own = said(text.told.lang.clone(), &text.told.prose.text);
    if cx.first.language().tag() == text.told.lang.as_str() {
        return own.or(french);
    }
    french.or(own)
}

/// The number of today, in words.
pub(super) fn number(exhibit: &Exhibit, desk: &Desk<'_>, cx: &Context<'_>) -> String {
    match desk.numbers.get(&exhibit.id) {
        Some(number) => tr!(cx.first, "exhibits-number", number = *number),
        None => tr!(cx.first, "exhibits-unnumbered"),
    }
}

/// A picture in a box of this height, or what stands in its place.
pub(super) fn picture<'a>(
    key: &Key,
    height: f32,
    corners: border::Radius,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let inner: Element<'a, Message> = match desk.pictures.get(key) {
        Some(Picture::Ready { handle, .. }) => image(handle.clone())
            .width(Length::Fill)
            .height(Length::Fill)
            .content_fit(ContentFit::Contain)
            .into(),
        Some(Picture::Unreadable(_)) => {
            empty(cx, Icon::FileText, tr!(cx.first, "exhibits-state-unreadable"))
        }
        Some(Picture::Coming) | None => {
            empty(cx, Icon::Hourglass, tr!(cx.first, "exhibits-coming"))
        }
    };
    ground(inner, height, corners, cx)
}

/// Something in the middle of a picture's place.
pub(super) fn ground<'a>(
    inner: impl Into<Element<'a, Message>>,
    height: f32,
    corners: border::Radius,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let ground = cx.tokens.sunken;
    container(inner)
        .width(Length::Fill)
        .height(height)
        .padding(SPACE_8)
        .center_x(Length::Fill)
        .center_y(height)
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: Border { radius: corners, ..Border::default() },
            ..container::Style::default()
        })
        .into()
}

/// An icon and a word in the middle of a picture's place.
pub(super) fn empty<'a>(cx: &Context<'a>, icon: Icon, word: String) -> Element<'a, Message> {
    let lines = column![
        Element::from(icon.text(ICON_28, cx.tokens.ink_3)),
        Element::from(caption(cx, word))
    ];
    lines.spacing(SPACE_4).align_x(Alignment::Center).into()
}
