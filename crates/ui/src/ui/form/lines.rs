//! Several lines of words: an address, nationalities, spellings.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use super::edit::{Edit, Of};
use super::line::{Line, at_start};
use super::{Message, both};
use crate::domain::Words;
use crate::domain::words::LangTag;
use crate::kit::button::{Weight, bilingual};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::tokens::SPACE_8;
use crate::kit::widget::editor::editor;

/// The lines, each with its editor, and one more if asked for.
pub fn lines<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a [Words],
    of: &Of<Vec<Words>>,
) -> Line<'a> {
    let mut rows = column![].spacing(SPACE_8).width(Length::Fill);
    // The first line is asked for at once; what is written makes it.
    let shown = if value.is_empty() { vec![""] } else { value.iter().map(Words::as_str).collect() };
    let more = Message::AddPart {
        edit: of.add(Words::default()),
        fold: None,
        first: format!("{id}-{}", value.len()),
    };
    for (at, words) in shown.into_iter().enumerate() {
        let (name, item) = (format!("{id}-{at}"), of.item_or_new(at));
        let place = name.clone();
        let mut typed = editor(cx.tokens, name, words, &LangTag::from("fr")).one_line().on_edit(
            move |edited| Message::Edit(item.set(edited.text.into()).typed(place.clone())),
        );
        if at + 1 == value.len() && !words.trim().is_empty() {
            typed = typed.on_submit(more.clone());
        }
        let remove = bilingual(cx, Weight::Quiet, Some(Icon::Trash), both!(cx, "form-remove"))
            .id(format!("{id}-{at}-remove"))
            .on_press(Message::Edit(of.remove(at)));
        let line = row![typed].push((!value.is_empty()).then_some(remove));
        let line = line.spacing(SPACE_8).align_y(Alignment::Center);
        rows = rows.push(mirrored(cx.direction(), line));
    }
    let add = bilingual(cx, Weight::Outlined, Some(Icon::Plus), both!(cx, "form-add-line"))
        .id(format!("{id}-add"))
        .on_press_maybe((!value.is_empty()).then_some(more));
    // Some of several may be known though others are not: what stands there stays.
    Line::new(label, rows.push(at_start(cx, add))).or_unvalued(id, Edit::nothing())
}
