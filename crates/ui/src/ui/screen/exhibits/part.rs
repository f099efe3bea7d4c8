//! Pieces that several parts of the step draw: words of an exhibit, lists of choices, pictures.

use iced::widget::{column, container, image, row};
use iced::{Alignment, Background, Border, ContentFit, Element, Length, border};

use super::Message;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::AttachmentId;
use crate::domain::words::{Bilingual, LangTag, Words};
use crate::lang::{Direction, tr};
use crate::ui::button::{choice_row, glyph};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::{mirrored, start};
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, caption, label};
use crate::ui::picture::{Key, Picture};
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{ICON_16, ICON_28, LIST_ROW, SPACE_4, SPACE_8, SPACE_12, TARGET};
use crate::ui::widget::group::group;
use crate::ui::widget::pressable::{Look, pressable};

/// Letters of an answer that stand on one line.
const ONE_LINE: usize = 30;

/// Width of the side that describes an exhibit, logical px.
pub(super) const SIDE: f32 = 368.0;

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

/// One of a list of choices.
pub(super) struct Offer {
    /// Its words.
    pub(super) words: Both,
    /// Whether it is chosen.
    pub(super) on: bool,
    /// What choosing it does.
    pub(super) message: Message,
}

/// A question whose answer is one of many: the answer, and beneath it, once unfolded, all of them.
pub(super) fn choice<'a>(
    cx: &Context<'a>,
    name: &'static str,
    question: Both,
    unfolded: bool,
    offers: Vec<Offer>,
) -> Element<'a, Message> {
    choice_of(cx, name, question, unfolded, offers, Message::Unfold(name))
}

/// The same, folded in and out by its own message.
pub(super) fn choice_of<'a>(
    cx: &Context<'a>,
    name: &str,
    question: Both,
    unfolded: bool,
    offers: Vec<Offer>,
    fold: Message,
) -> Element<'a, Message> {
    let current = offers.iter().find(|offer| offer.on).map(|offer| offer.words.first.clone());
    let icon = if unfolded { Icon::ChevronUp } else { Icon::ChevronDown };
    let content = row![
        Element::from(label(cx, current.unwrap_or_default()).fill()),
        glyph(cx, icon, ICON_16)
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let shown = pressable(cx.tokens, Look::outlined(cx.tokens), mirrored(cx.direction(), content))
        .id(name.to_owned())
        .width(Length::Fill)
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(fold);
    let mut lines = column![both_ends(cx, question, Role::Body, true), shown].spacing(SPACE_4);
    if unfolded {
        let rows = offers.into_iter().enumerate().map(|(at, offer)| {
            let long = offer.words.first.chars().count() > ONE_LINE;
            choice_row(cx, both_ends(cx, offer.words, Role::Body, offer.on), offer.on)
                .id(format!("{name}-{at}"))
                .height(if long { LIST_ROW } else { TARGET })
                .on_press(offer.message)
                .into()
        });
        let list = group(cx.direction() == Direction::RightToLeft, column(rows));
        lines = lines.push(container(list).padding(SPACE_4).style(panel(cx.tokens, Panel::Well)));
    }
    lines.into()
}

/// Several answers that can all be true, side by side; pressing one turns it.
pub(super) fn chips<'a>(cx: &Context<'a>, name: &str, offers: Vec<Offer>) -> Element<'a, Message> {
    let chips = offers.into_iter().enumerate().map(|(at, offer)| {
        let t = cx.tokens;
        let look = if offer.on { Look::chosen(t) } else { Look::outlined(t) };
        let mut content = row![].spacing(SPACE_4).align_y(Alignment::Center);
        if offer.on {
            content = content.push(Element::from(Icon::Check.text(ICON_16, t.accent)));
        }
        content = content.push(Element::from(label(cx, offer.words.first).caption()));
        pressable(t, look, mirrored(cx.direction(), content))
            .id(format!("{name}-{at}"))
            .height(TARGET)
            .padding([0.0, SPACE_12])
            .on_press(offer.message)
            .into()
    });
    let chips = row(chips).spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), chips))
}
