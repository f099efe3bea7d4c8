//! What is pressed, typed in, read.

use iced::widget::{Row, column, container, progress_bar, row};
use iced::{Alignment, Element, Length};

use super::Message;
use crate::domain::words::LangTag;
use crate::kit::button::{Weight, button, check, choice_row, large, tile};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::{field, remark};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, help, label, told};
use crate::kit::theme::{chip, progress};
use crate::kit::tokens::{ICON_16, ICON_20, ICON_28, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::editor::{Highlight, Mark, editor};
use crate::kit::widget::group::group;
use crate::lang::{Direction, tr};
use crate::ui::frame::{card, empty, source};

fn wrapped<'a>(cx: &Context<'a>, line: Row<'a, Message>) -> Element<'a, Message> {
    let line = line.spacing(SPACE_8).align_y(Alignment::Center).width(Length::Fill);
    mirrored(cx.direction(), line.wrap().vertical_spacing(SPACE_8))
}

/// Buttons of every weight, at rest and disabled.
pub(super) fn buttons<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let weights = [Weight::Primary, Weight::Outlined, Weight::Quiet, Weight::Accent];
    let mut line = row![];
    for weight in weights {
        let shown = button(cx, weight, Some(Icon::Save), tr!(t, "closing-continue"));
        line = line.push(shown.on_press(Message::Nothing));
        let shown = button(cx, weight, Some(Icon::Save), tr!(t, "closing-continue"));
        line = line.push(shown);
    }
    line = line.push(large(cx, tr!(t, "entry-continue")).on_press(Message::Nothing));
    wrapped(cx, line)
}

/// Choices: tiles, a box to tick, rows.
pub(super) fn choices<'a>(cx: &Context<'a>, on: bool) -> Element<'a, Message> {
    let yes = cx.both(|t| tr!(t, "form-yes"));
    let no = cx.both(|t| tr!(t, "form-no"));
    let tiles = row![
        tile(cx, Some(Icon::Check), yes.clone(), on).on_press(Message::Turn),
        tile(cx, None, no.clone(), !on).on_press(Message::Turn),
    ]
    .spacing(SPACE_8);
    let tiles = mirrored(cx.direction(), tiles);
    let rows = column![
        choice_row(cx, both_ends(cx, yes.clone(), Role::Body, on), on).on_press(Message::Turn),
        choice_row(cx, both_ends(cx, no, Role::Body, !on), !on).on_press(Message::Turn),
    ];
    column![
        group(cx.direction() == Direction::RightToLeft, tiles),
        check(cx, yes, on).on_press(Message::Turn),
        group(cx.direction() == Direction::RightToLeft, rows),
    ]
    .spacing(SPACE_8)
    .into()
}

/// Fields with editors of each kind, their answers and a remark.
pub(super) fn fields<'a>(cx: &Context<'a>, typed: &'a str) -> Element<'a, Message> {
    let french = LangTag::from("fr");
    let one = editor(cx.tokens, "gallery-one", typed, &french)
        .one_line()
        .placeholder(tr!(cx.first, "desk-case"))
        .on_edit(|edited| Message::Typed(edited.text));
    let one = field(cx, cx.both(|t| tr!(t, "desk-case")), one)
        .help(cx.both(|t| tr!(t, "entry-open-help")))
        .remark(Some(cx.both(|t| tr!(t, "said-read-only"))));
    let marked = tr!(cx.first, "home-normal");
    let marks = [Mark::Exhibit, Mark::Protected, Mark::Remark].into_iter().zip([0_usize, 10, 20]);
    let marks: Vec<Highlight> =
        marks.map(|(mark, at)| Highlight { range: at..at + 6, mark }).collect();
    let many = editor(cx.tokens, "gallery-many", marked, &cx.first.language().tag().into())
        .story()
        .role(Role::Story)
        .highlights(marks)
        .min_lines(2)
        .on_edit(|_| Message::Nothing);
    let secret = editor(cx.tokens, "gallery-secret", "secret", &french)
        .secret(true)
        .on_edit(|_| Message::Nothing);
    column![one, many, secret, remark(cx, cx.both(|t| tr!(t, "said-not-made")))]
        .spacing(SPACE_12)
        .into()
}

/// Texts in both languages, and words of the case.
pub(super) fn labels<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let said = || cx.both(|t| tr!(t, "home-normal"));
    let t = cx.tokens;
    let word = label(cx, tr!(cx.first, "desk-saved")).caption().colour(t.accent);
    let chips = row![container(Element::from(word)).padding([SPACE_4, SPACE_8]).style(chip(
        t,
        t.accent,
        t.accent_soft,
        t.accent_line
    ))];
    column![
        both_ends(cx, cx.both(|t| tr!(t, "desk-saved")), Role::Body, true),
        both_lines(cx, said(), Role::Body),
        Element::from(told(cx.told, tr!(cx.first, "home-normal")).fill()),
        Element::from(caption(cx, tr!(cx.first, "desk-unsaved")).fill()),
        Element::from(help(cx, tr!(cx.first, "entry-open-help")).fill()),
        source(cx, tr!(cx.first, "desk-example")),
        wrapped(cx, chips),
    ]
    .spacing(SPACE_4)
    .into()
}

/// A card, an empty list, how far a work is.
pub(super) fn rest<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let both = || cx.both(|t| tr!(t, "home-normal"));
    column![
        card(cx, cx.both(|t| tr!(t, "desk-case")), both_lines(cx, both(), Role::Body)),
        empty(cx, Icon::Book, both()),
        progress_bar(0.0..=3.0, 2.0).girth(SPACE_8).style(progress(cx.tokens)),
    ]
    .spacing(SPACE_12)
    .into()
}

/// Icons in their three sizes, and those that turn with the frame.
pub(super) fn icons<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.tokens;
    let sizes = [ICON_16, ICON_20, ICON_28].map(|size| {
        let shown =
            row![Icon::Paperclip.text(size, t.ink), Element::from(caption(cx, format!("{size}")))];
        mirrored(cx.direction(), shown.spacing(SPACE_4).align_y(Alignment::Center))
    });
    let turned = [Icon::ArrowLeft, Icon::ArrowRight, Icon::Undo, Icon::ChevronRight];
    let turned = turned.map(|icon| {
        let shown = row![
            crate::kit::button::glyph(cx, icon, ICON_20),
            Element::from(caption(cx, format!("{icon:?}")))
        ];
        mirrored(cx.direction(), shown.spacing(SPACE_4).align_y(Alignment::Center))
    });
    wrapped(cx, row(sizes.into_iter().chain(turned)).spacing(SPACE_16))
}
