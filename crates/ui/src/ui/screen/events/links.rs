//! What an event is linked to: its place, the people who were there, the exhibits that show it.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Element, Length};

use super::change::Edit;
use super::editor::fold_button;
use super::open::{self, Open};
use super::pair::{at_start, is_mirrored, pair};
use super::text::Text;
use super::{Events, Fold, Message};
use crate::domain::event::{Event, EventKind, ExhibitRef, Involved, Role as Part, Whom};
use crate::domain::exhibit::Exhibit;
use crate::domain::person::{Person, Printing};
use crate::domain::words::LangTag;
use crate::lang::language::digits;
use crate::lang::tr;
use crate::ui::button::{Weight, button, choice_row};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::field;
use crate::ui::icon::Icon;
use crate::ui::label::{caption, label};
use crate::ui::screen::record;
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{ICON_20, LIST_ROW, SPACE_4, SPACE_8, SPACE_12, TARGET};
use crate::ui::widget::editor::editor;
use crate::ui::widget::group::group;

/// The most that is offered at once; typing narrows it down.
const OFFERED: usize = 6;
/// The name of the field that narrows down what is offered.
pub(super) const SEARCH: &str = "events-search";
/// Letters that stand on one line of what is offered.
const ONE_LINE: usize = 36;

/// Something that can be chosen.
pub(super) struct Offer {
    /// Its name for tests and the keyboard.
    pub(super) id: String,
    pub(super) words: String,
    pub(super) message: Message,
}

/// What a person is called at the desk: the first name, else who they are to the applicant.
pub(super) fn person_name(cx: &Context<'_>, desk: &Desk<'_>, person: &Person) -> String {
    let name = person.names.iter().map(record::whole).find(|name| !name.is_empty());
    name.unwrap_or_else(|| record::unnamed(desk, cx.first, person))
}

/// One linked thing, or a button to choose one.
pub(super) fn one<'a>(
    state: &'a Events,
    cx: &Context<'a>,
    fold: Fold,
    chosen: Option<String>,
    drop: Option<Message>,
    desk: &Desk<'a>,
) -> Element<'a, Message> {
    let open = state.open == Some(fold);
    let mut parts = column![].spacing(SPACE_8);
    if let Some((words, message)) = chosen.zip(drop) {
        parts = parts.push(linked(cx, words, None, message, format!("{}-drop", id(fold))));
    } else {
        let word = match fold {
            Fold::Place => tr!(cx.first, "events-place-choose"),
            _ => tr!(cx.first, "events-person-choose"),
        };
        parts = parts.push(fold_button(cx, id(fold), word, open, Message::Fold(fold)));
        if open {
            parts = parts.push(picker(state, cx, fold, offers(fold, desk, cx)));
        }
    }
    parts.into()
}

fn id(fold: Fold) -> &'static str {
    match fold {
        Fold::Calendar => "events-calendar",
        Fold::Anchor => "events-anchor",
        Fold::Kind => "events-kind",
        Fold::Place => "events-place",
        Fold::Person => "events-person",
        Fold::HeardFrom => "events-heard-from",
        Fold::Exhibit => "events-exhibit",
        Fold::Open(_) | Fold::Ask(_) | Fold::Known => "events-leave",
        Fold::Print => "events-printing",
    }
}

/// Where it happened: a place of the case or a new one, and where exactly.
pub(super) fn place<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let place = event.place.as_ref().and_then(|id| desk.case.place(id));
    let drop = event.place.as_ref().map(|_| Message::Edit(Edit::Place(None)));
    let name = place.map(|place| record::place(desk, cx.first, place));
    let which = one(state, cx, Fold::Place, name, drop, desk);
    let exactly = pair(cx, Text::Where, event, 1);
    let words = caption(cx, tr!(cx.first, "events-where-exactly")).colour(cx.tokens.ink_2).fill();
    let parts = column![which, Element::from(words), exactly].spacing(SPACE_8);
    let asked = field(cx, cx.both(|t| tr!(t, "events-where")), parts);
    open::leaving(asked, Open::Where, event, state, desk, cx)
}

/// Who was there, and in which role.
pub(super) fn people<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_8);
    for (at, involved) in event.people.iter().enumerate() {
        parts = parts.push(person(at, involved, desk, cx));
    }
    let open = state.open == Some(Fold::Person);
    let word = tr!(cx.first, "events-person-add");
    parts = parts.push(fold_button(cx, id(Fold::Person), word, open, Message::Fold(Fold::Person)));
    if open {
        parts = parts.push(picker(state, cx, Fold::Person, offers(Fold::Person, desk, cx)));
    }
    if asks_whom(event) {
        parts = parts.push(whom(event, cx));
    }
    let asked = field(cx, cx.both(|t| tr!(t, "events-people")), parts);
    open::leaving(asked, Open::People, event, state, desk, cx)
}

/// The form asks for the person's own arrests: for these, to whom it happened is asked.
fn asks_whom(event: &Event) -> bool {
    let kinds = [EventKind::Arrest, EventKind::Detention, EventKind::Release, EventKind::Trial];
    kinds.contains(&event.kind) || event.happened_to != Whom::NotSaid
}

/// To whom it happened; the chosen one pressed again is taken back.
fn whom<'a>(event: &Event, cx: &Context<'a>) -> Element<'a, Message> {
    let offered = [Whom::Applicant, Whom::Others, Whom::Both].into_iter().map(|whom| {
        let chosen = event.happened_to == whom;
        let weight = if chosen { Weight::Accent } else { Weight::Quiet };
        let next = if chosen { Whom::NotSaid } else { whom.clone() };
        button(cx, weight, chosen.then_some(Icon::Check), cx.first.name_of(&whom))
            .id(format!("events-whom-{}", whom.as_str()))
            .on_press(Message::Edit(Edit::Whom(next)))
            .into()
    });
    let offered = row(offered).width(Length::Fill).wrap();
    let label = caption(cx, tr!(cx.first, "events-whom")).colour(cx.tokens.ink_2).fill();
    column![Element::from(label), group(is_mirrored(cx), mirrored(cx.direction(), offered)),].into()
}

fn person<'a>(
    at: usize,
    involved: &'a Involved,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let person = involved.person.as_ref().and_then(|id| desk.case.person(id));
    let name = person.map_or_else(|| tr!(cx.first, "events-gone"), |p| person_name(cx, desk, p));
    let protected = person.is_some_and(|person| person.printing == Printing::Never);
    let under = protected.then(|| tr!(cx.first, "events-person-unprinted"));
    let roles = Part::ALL.iter().filter(|role| **role != Part::NotSaid).map(|role| {
        let chosen = involved.role == *role;
        let weight = if chosen { Weight::Accent } else { Weight::Quiet };
        button(cx, weight, chosen.then_some(Icon::Check), cx.first.name_of(role))
            .id(format!("events-role-{at}-{}", role.as_str()))
            .on_press(Message::Edit(Edit::PersonRole(at, role.clone())))
            .into()
    });
    let roles = row(roles).width(Length::Fill).wrap();
    let drop = Message::Edit(Edit::DropPerson(at));
    column![
        linked(cx, name, under, drop, format!("events-person-drop-{at}")),
        group(is_mirrored(cx), mirrored(cx.direction(), roles)),
    ]
    .into()
}

/// The exhibits that show it; why there is none, where there is none.
pub(super) fn exhibits<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_8);
    for (at, call) in event.exhibits.iter().enumerate() {
        parts = parts.push(exhibit(at, call, desk, cx));
    }
    let open = state.open == Some(Fold::Exhibit);
    let word = tr!(cx.first, "events-exhibit-add");
    if !desk.case.exhibits.is_empty() {
        let fold = Message::Fold(Fold::Exhibit);
        parts = parts.push(fold_button(cx, id(Fold::Exhibit), word, open, fold));
    }
    if open {
        parts = parts.push(picker(state, cx, Fold::Exhibit, offers(Fold::Exhibit, desk, cx)));
    }
    if event.exhibits.is_empty() {
        parts = parts.push(super::more::asked(
            (cx, state),
            super::Ask::NoExhibit,
            Text::NoExhibit,
            event,
            1,
        ));
    }
    field(cx, cx.both(|t| tr!(t, "events-exhibits")), parts).into()
}

fn exhibit<'a>(
    at: usize,
    call: &'a ExhibitRef,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let exhibit = call.exhibit.as_ref().and_then(|id| desk.case.exhibit(id));
    let name = exhibit.map_or_else(|| tr!(cx.first, "events-gone"), |e| exhibit_name(cx, desk, e));
    let drop = Message::Edit(Edit::DropExhibit(at));
    let value = call.page.map(|page| page.to_string()).unwrap_or_default();
    let page = editor(cx.tokens, format!("events-page-{at}"), value, &LangTag::from("fr"))
        .one_line()
        .width(72.0)
        .on_edit(move |edited| Message::Edit(Edit::ExhibitPage(at, number(&edited.text))));
    let words = caption(cx, tr!(cx.first, "events-exhibit-page")).one_line();
    let page =
        row![Element::from(words), Element::from(page)].spacing(SPACE_8).align_y(Alignment::Center);
    let page = page.width(Length::Fill);
    column![
        linked(cx, name, None, drop, format!("events-exhibit-drop-{at}")),
        mirrored(cx.direction(), page),
    ]
    .spacing(SPACE_4)
    .into()
}

/// A number in the figures of any language.
fn number(typed: &str) -> Option<u32> {
    let figures: String = typed
        .chars()
        .filter_map(|c| match c {
            '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
            c => c.is_ascii_digit().then_some(c),
        })
        .collect();
    figures.parse().ok()
}

/// What an exhibit is called here: today's number and its short title; a sensitive one by its kind alone.
fn exhibit_name(cx: &Context<'_>, desk: &Desk<'_>, exhibit: &Exhibit) -> String {
    let name = match exhibit.sensitive {
        true => cx.first.name_of(&exhibit.kind),
        false => record::exhibit(desk, cx.first, exhibit),
    };
    match desk.numbers.get(&exhibit.id) {
        Some(number) => {
            let number = digits(&number.to_string(), cx.first.language());
            tr!(cx.first, "events-exhibit-named", number = number, name = name)
        }
        None => name,
    }
}

/// Something linked, with a button that takes the link away.
pub(super) fn linked<'a>(
    cx: &Context<'a>,
    words: String,
    under: Option<String>,
    drop: Message,
    id: String,
) -> Element<'a, Message> {
    let mut lines = column![Element::from(label(cx, words).strong().fill())];
    if let Some(under) = under {
        lines = lines.push(Element::from(caption(cx, under).fill()));
    }
    let content = row![
        lines,
        button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "events-drop"))
            .id(id)
            .on_press(drop),
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    container(mirrored(cx.direction(), content))
        .padding([SPACE_4, SPACE_12])
        .width(Length::Fill)
        .style(panel(cx.tokens, Panel::Well))
        .into()
}

fn offers(fold: Fold, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Offer> {
    let case = desk.case;
    match fold {
        Fold::Place => case
            .places
            .iter()
            .map(|place| Offer {
                id: format!("events-place-{}", place.id),
                words: record::place(desk, cx.first, place),
                message: Message::Edit(Edit::Place(Some(place.id.clone()))),
            })
            .collect(),
        Fold::Person | Fold::HeardFrom => case
            .persons
            .iter()
            .map(|person| Offer {
                id: format!("events-person-{}", person.id),
                words: person_name(cx, desk, person),
                message: Message::Edit(if fold == Fold::Person {
                    Edit::AddPerson(person.id.clone())
                } else {
                    Edit::HeardFrom(Some(person.id.clone()))
                }),
            })
            .collect(),
        Fold::Exhibit => case
            .exhibits
            .iter()
            .map(|exhibit| Offer {
                id: format!("events-exhibit-{}", exhibit.id),
                words: exhibit_name(cx, desk, exhibit),
                message: Message::Edit(Edit::AddExhibit(exhibit.id.clone())),
            })
            .collect(),
        Fold::Anchor
        | Fold::Calendar
        | Fold::Kind
        | Fold::Open(_)
        | Fold::Ask(_)
        | Fold::Known
        | Fold::Print => Vec::new(),
    }
}

/// Type to narrow down what is offered, choose, or make a new one of what was typed.
fn picker<'a>(
    state: &'a Events,
    cx: &Context<'a>,
    fold: Fold,
    offers: Vec<Offer>,
) -> Element<'a, Message> {
    let (mut parts, is_new) = search(state, cx, offers);
    let new = match fold {
        Fold::Place => Some((Message::NewPlace, tr!(cx.first, "events-new-place"))),
        Fold::Person | Fold::HeardFrom => {
            Some((Message::NewPerson(fold), tr!(cx.first, "events-new-person")))
        }
        Fold::Anchor
        | Fold::Calendar
        | Fold::Kind
        | Fold::Exhibit
        | Fold::Open(_)
        | Fold::Ask(_)
        | Fold::Known
        | Fold::Print => None,
    };
    if let Some((message, word)) = new.filter(|_| is_new) {
        let add = button(cx, Weight::Outlined, Some(Icon::Plus), word).id("events-new");
        parts = parts.push(at_start(cx, add.on_press(message)));
        if fold != Fold::Place {
            let words = tr!(cx.first, "events-new-person-unprinted");
            parts = parts.push(Element::from(caption(cx, words).fill()));
        }
    }
    container(parts)
        .padding(SPACE_12)
        .width(Length::Fill)
        .style(panel(cx.tokens, Panel::Well))
        .into()
}

/// What is typed narrows down what is offered; whether it names nothing that is offered.
pub(super) fn search<'a>(
    state: &'a Events,
    cx: &Context<'a>,
    offers: Vec<Offer>,
) -> (Column<'a, Message>, bool) {
    let typed = state.search.as_str().trim().to_lowercase();
    let lang = LangTag::from(cx.first.language().tag());
    let search = editor(cx.tokens, SEARCH, state.search.as_str(), &lang)
        .one_line()
        .placeholder(tr!(cx.first, "events-search"))
        .on_edit(|edited| Message::Search(edited.text.into()));
    let is_new = !typed.is_empty() && offers.iter().all(|o| o.words.to_lowercase() != typed);
    let fits = offers.into_iter().filter(|offer| offer.words.to_lowercase().contains(&typed));
    let (mut rows, mut beyond) = (Vec::new(), 0_usize);
    for offer in fits {
        if rows.len() < OFFERED {
            rows.push(offer_row(cx, offer));
        } else {
            beyond += 1;
        }
    }
    let mut parts = column![Element::from(search)].spacing(SPACE_4);
    parts = parts.push(group(is_mirrored(cx), column(rows)));
    if beyond > 0 {
        let words = tr!(cx.first, "events-more-offered", count = beyond);
        parts = parts.push(Element::from(caption(cx, words).fill()));
    }
    (parts, is_new)
}

fn offer_row<'a>(cx: &Context<'a>, offer: Offer) -> Element<'a, Message> {
    // An event is offered with its date, in two lines.
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
        .on_press(offer.message)
        .into()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_page_is_read_in_any_figures() {
        assert_eq!(number("۱۲"), Some(12));
        assert_eq!(number("p. 3"), Some(3));
        assert_eq!(number(""), None);
    }
}
