//! Finding one of the case's records by its name, or making a new one of the name that was typed.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::edit::Edit;
use super::line::at_start;
use super::{Message, State};
use crate::domain::words::{LangTag, Words};
use crate::kit::button::{Weight, button, choice_row};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::filter::fits;
use crate::kit::icon::Icon;
use crate::kit::label::{caption, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_20, LIST_ROW, SPACE_4, SPACE_8, SPACE_12, TARGET};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::lang::{Direction, tr};

/// The most that is offered at once; typing narrows it down.
const OFFERED: usize = 6;
/// Letters that stand on one line of what is offered.
const ONE_LINE: usize = 36;

/// Something that can be chosen.
pub struct Offer {
    /// Its name for tests and the keyboard.
    pub id: String,
    pub words: String,
    pub edit: Edit,
}

/// What makes a new record of the typed name.
pub struct Fresh<'a> {
    /// The word on its button.
    pub word: String,
    /// Something to know about it.
    pub about: Option<String>,
    pub make: Box<dyn Fn(Words) -> Edit + 'a>,
}

/// A button that folds the choice out and in. `fold` is its name, and begins the names of what is in it.
pub fn picker<'a>(
    cx: &Context<'a>,
    state: &State,
    fold: &str,
    word: String,
    offers: impl FnOnce() -> Vec<Offer>,
    fresh: Option<Fresh<'_>>,
) -> Element<'a, Message> {
    let out = state.is_unfolded(fold);
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let press = button(cx, Weight::Outlined, Some(icon), word)
        .id(fold.to_owned())
        .on_press(Message::FoldInto(fold.to_owned(), find(fold)));
    let press = at_start(cx, press);
    if !out {
        return press;
    }
    column![press, found(cx, state, fold, offers(), fresh)].spacing(SPACE_8).into()
}

/// The choice itself, folded out.
pub fn found<'a>(
    cx: &Context<'a>,
    state: &State,
    fold: &str,
    offers: Vec<Offer>,
    fresh: Option<Fresh<'_>>,
) -> Element<'a, Message> {
    let typed = state.typed(fold).cloned().unwrap_or_default();
    let sought = typed.as_str().trim().to_lowercase();
    let is_new = !sought.is_empty() && offers.iter().all(|o| o.words.to_lowercase() != sought);
    let add = fresh.filter(|_| is_new).map(|fresh| {
        (Message::Chosen(fold.to_owned(), (fresh.make)(typed.clone())), fresh.word, fresh.about)
    });
    let (mut rows, mut beyond) = (Vec::new(), 0_usize);
    for offer in offers {
        match fits(typed.as_str(), [offer.words.as_str()]) {
            true if rows.len() < OFFERED => rows.push(offered(cx, fold, offer)),
            true => beyond += 1,
            false => {}
        }
    }
    let name = fold.to_owned();
    let lang = LangTag::from(cx.first.language().tag());
    let mut field = editor(cx.tokens, find(fold), typed.as_str().to_owned(), &lang)
        .one_line()
        .placeholder(tr!(cx.first, "form-pick-find"))
        .on_edit(move |edited| Message::Typed(name.clone(), edited.text.into(), Edit::nothing()));
    if let (Some((message, ..)), true) = (&add, rows.is_empty()) {
        field = field.on_submit(message.clone());
    }
    let rows = group(cx.direction() == Direction::RightToLeft, column(rows));
    let mut parts = column![Element::from(field), rows].spacing(SPACE_4);
    if beyond > 0 {
        let words = tr!(cx.first, "form-pick-more", count = beyond);
        parts = parts.push(Element::from(caption(cx, words).fill()));
    }
    if let Some((message, word, about)) = add {
        let add = button(cx, Weight::Outlined, Some(Icon::Plus), word).id(format!("{fold}-new"));
        parts = parts.push(at_start(cx, add.on_press(message)));
        parts = parts.push(about.map(|words| Element::from(caption(cx, words).fill())));
    }
    container(parts).padding(SPACE_12).width(Length::Fill).on(cx.tokens, Panel::Well)
}

fn find(fold: &str) -> String {
    format!("{fold}-find")
}

fn offered<'a>(cx: &Context<'a>, fold: &str, offer: Offer) -> Element<'a, Message> {
    // What takes two lines: an event with its date.
    let height = if offer.words.chars().count() > ONE_LINE { LIST_ROW } else { TARGET };
    let content = row![
        Element::from(Icon::Plus.text(ICON_20, cx.tokens.accent)),
        Element::from(label(cx, offer.words).fill())
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    choice_row(cx, mirrored(cx.direction(), content), false)
        .id(offer.id)
        .height(height)
        .on_press(Message::Chosen(fold.to_owned(), offer.edit))
        .into()
}

/// Something that was chosen, with a button that takes it off again.
pub fn chosen<'a>(
    cx: &Context<'a>,
    words: String,
    under: Option<String>,
    id: String,
    drop: Message,
) -> Element<'a, Message> {
    let words = column![Element::from(label(cx, words).strong().fill())]
        .push(under.map(|under| Element::from(caption(cx, under).fill())));
    let take_off = button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "form-drop"));
    let content =
        row![words, take_off.id(id).on_press(drop)].spacing(SPACE_8).align_y(Alignment::Center);
    container(mirrored(cx.direction(), content))
        .padding([SPACE_4, SPACE_12])
        .width(Length::Fill)
        .on(cx.tokens, Panel::Well)
}
