//! A date told by another event: which one, on which side of it, how far from it.

use iced::widget::{column, container};
use iced::{Element, Length};

use super::page::Page;
use super::{list, words};
use crate::domain::date::{Anchor, FuzzyDate, Relation};
use crate::domain::event::Event;
use crate::domain::id::EventId;
use crate::domain::words::{LangTag, Words};
use crate::kit::context::{Both, Context};
use crate::kit::field::{field, remark};
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_12};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::reserved::reserved;
use crate::lang::date::{Telling, read_date, word_distance};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{self, Edit, Of};
use crate::ui::form::line::{Opt, chips};
use crate::ui::form::picker::{Offer, chosen, found};
use crate::ui::form::{Message, both};

/// What folds the choice of the other event out.
pub(super) const FOLD: &str = "events-anchor";
/// The field of the distance.
const DISTANCE: &str = "events-distance";

/// The event it is told by and what is asked about it; without one, the choice of one.
pub(super) fn view<'a>(page: &Page<'_, 'a>) -> Element<'a, Message> {
    let Page { cx, desk, event, .. } = page;
    let of = edit::beginning(event.id.clone());
    let Some(anchor) = &event.beginning().anchor else {
        return found(cx, page.state(), FOLD, offers(page, &of), None);
    };
    let name = anchor.event.as_ref().and_then(|id| desk.case.event(id));
    let name = name.map(|other| called(page, other));
    // What is no event is called as it was told.
    let told = anchor.to.as_ref().filter(|to| !to.words.is_blank());
    let name = name.or_else(|| told.map(|to| to.words.as_str().to_owned()));
    let name = name.unwrap_or_else(|| tr!(cx.first, "events-gone"));
    // What is half typed of the distance goes with the event.
    let drop = Message::Chosen(DISTANCE.to_owned(), anchored(cx, &of, |_| None));
    let mut parts = column![
        chosen(cx, name, None, "events-anchor-drop".to_owned(), drop),
        relations(cx, anchor, &of)
    ]
    .spacing(SPACE_8);
    if matches!(anchor.relation, Relation::Before | Relation::After) {
        parts = parts.push(distance(page, anchor, of));
    }
    let parts = container(parts).padding(SPACE_12).width(Length::Fill);
    parts.on(cx.tokens, Panel::Well)
}

/// What an event is called here, with its date; a sensitive one says so alone.
fn called(page: &Page<'_, '_>, event: &Event) -> String {
    let Page { cx, desk, events, .. } = page;
    let (title, _) = words::title(cx, desk, event, list::is_masked(event, events));
    let (date, _) = words::told_date(cx, &event.date);
    [title, date].join(cx.first.apart())
}

/// Every other event that is not itself told by this one.
fn offers(page: &Page<'_, '_>, of: &Of<FuzzyDate>) -> Vec<Offer> {
    let Page { cx, desk, event, .. } = page;
    let others = desk.by_time().into_iter();
    let others = others.filter(|other| other.id != event.id && !leads_to(desk, other, &event.id));
    let offer = |other: &Event| {
        let id = other.id.clone();
        Offer {
            id: format!("{FOLD}-{id}"),
            words: called(page, other),
            edit: anchored(cx, of, move |_| Some(Anchor::by(id.clone(), Relation::After))),
        }
    };
    others.map(offer).collect()
}

/// Whether an event is told by this one, however many stand between: a date cannot be counted from itself.
fn leads_to(desk: &Desk<'_>, event: &Event, to: &EventId) -> bool {
    let mut at = Some(event);
    for _ in 0..=desk.case.events.len() {
        let Some(anchor) = at.and_then(|event| event.beginning().anchor.as_ref()) else {
            return false;
        };
        if anchor.is_event(to) {
            return true;
        }
        at = anchor.event.as_ref().and_then(|id| desk.case.event(id));
    }
    true
}

fn relations<'a>(cx: &Context<'a>, anchor: &Anchor, of: &Of<FuzzyDate>) -> Element<'a, Message> {
    let options = Relation::ALL.iter().map(|relation| {
        let to = relation.clone();
        let edit = anchored(cx, of, move |old| Some(Anchor { relation: to.clone(), ..old? }));
        Opt {
            id: format!("events-relation-{}", relation.as_str().replace('_', "-")),
            words: Both { first: cx.first.name_of(relation), second: None },
            chosen: anchor.relation == *relation,
            message: Message::Edit(edit),
        }
    });
    chips(cx, options.collect())
}

/// The distance, as typed a moment ago, else in words of the frame.
fn distance<'a>(page: &Page<'_, 'a>, anchor: &Anchor, of: Of<FuzzyDate>) -> Element<'a, Message> {
    let cx = page.cx;
    let lang = LangTag::from(cx.first.language().tag());
    let typed = page.state().typed(DISTANCE);
    let shown = match typed {
        Some(typed) => typed.as_str().to_owned(),
        None => word_distance(anchor, cx.first).unwrap_or_default(),
    };
    let is_typed = typed.is_some_and(|typed| !typed.is_blank());
    let lost = || remark(cx, both!(cx, "events-distance-lost"));
    let is_lost = is_typed && anchor.at_least_days.is_none();
    let lost = reserved(is_lost.then(lost), vec![lost()]);
    let tags: Vec<LangTag> = cx.languages().map(|language| LangTag::from(language.tag())).collect();
    let telling = cx.telling();
    let control = editor(cx.tokens, DISTANCE, shown, &lang).one_line().on_edit(move |edited| {
        let words = Words::from(edited.text);
        let days = measured(&words, &tags);
        let edit = with_anchor(&of, telling.clone(), move |old| Some(at(old?, days)));
        Message::Typed(DISTANCE.to_owned(), words, edit.typed(DISTANCE))
    });
    let parts = column![control, lost].spacing(SPACE_8);
    field(cx, both!(cx, "events-distance"), parts).help(both!(cx, "events-distance-help")).into()
}

fn anchored(
    cx: &Context<'_>,
    of: &Of<FuzzyDate>,
    anchor: impl Fn(Option<Anchor>) -> Option<Anchor> + Send + Sync + 'static,
) -> Edit {
    with_anchor(of, cx.telling(), anchor)
}

/// The date with another anchor. Days that came from the one before it go with it.
fn with_anchor(
    of: &Of<FuzzyDate>,
    telling: Telling,
    anchor: impl Fn(Option<Anchor>) -> Option<Anchor> + Send + Sync + 'static,
) -> Edit {
    of.change(move |date| {
        let was_counted = date.is_counted();
        date.anchor = anchor(date.anchor.clone());
        if was_counted && date.anchor.is_none() {
            date.basis = Default::default();
            *date = telling.retold(date, &date.words.clone());
        }
    })
}

fn at(anchor: Anchor, days: Option<(u32, u32)>) -> Anchor {
    let (least, most) = days.unzip();
    // Another distance is not the one that was told in other words.
    Anchor { at_least_days: least, at_most_days: most, offset: None, ..anchor }
}

/// The days a distance means: « trois semaines ».
fn measured(words: &Words, tags: &[LangTag]) -> Option<(u32, u32)> {
    let hints = Default::default();
    let read = |tag: &LangTag| read_date(words.as_str(), tag, &hints).lasting;
    let lasting = tags.iter().find_map(read)?;
    Some((lasting.at_least_days, lasting.at_most_days))
}
