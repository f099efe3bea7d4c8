//! What an event is linked to: the people who were there, who told it, the exhibits that show it.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::page::Page;
use crate::domain::event::{ExhibitRef, Hearsay, Involved, Role};
use crate::domain::exhibit::Exhibit;
use crate::domain::id::PersonId;
use crate::domain::person::{Name, Person, Printing};
use crate::domain::words::{LangTag, Words};
use crate::edit::{Change, Record};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role as Look, beneath, both_lines, caption, label};
use crate::kit::theme::{Panel, chip};
use crate::kit::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::language::digits;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, Of};
use crate::ui::form::line::{Line, Opt, at_start, chips};
use crate::ui::form::people::called_in_both;
use crate::ui::form::picker::{Fresh, Offer, chosen, picker};
use crate::ui::form::text::small_number;
use crate::ui::form::{Message, both};
use crate::ui::screen::record;

/// What a person is called at the desk: the first name, else who they are to the applicant.
fn person_name(cx: &Context<'_>, desk: &Desk<'_>, person: &Person) -> String {
    let name = person.names.iter().map(record::whole).find(|name| !name.is_empty());
    name.unwrap_or_else(|| record::unnamed(desk, cx.first, person))
}

/// Who was there, and in which role. Turned to the person, those who were there as the screen may call them: who
/// it was is chosen with the helper.
pub(super) fn people<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, of) = (page.cx, page.of.at(|event| &mut event.people));
    let control = if page.desk.facing_person { there(page) } else { involved(page, &of) };
    Line::new(both!(cx, "events-people"), control)
        .or_unvalued("event-people", of.set(Vec::new()))
        .asked()
}

fn there<'a>(page: &Page<'_, 'a>) -> Element<'a, Message> {
    let Page { cx, event, desk, .. } = page;
    let all = event.people.iter().filter_map(|one| desk.case.person(one.person.as_ref()?));
    let lines: Vec<_> = all.map(|person| one_there(cx, desk, person)).collect();
    if lines.is_empty() {
        return both_lines(cx, both!(cx, "events-people-with-helper"), Look::Body);
    }
    column(lines).spacing(SPACE_8).into()
}

/// One who was there: the name, or who it is to the person with the letter that stands for the name in print.
fn one_there<'a>(cx: &Context<'a>, desk: &Desk<'a>, person: &'a Person) -> Element<'a, Message> {
    let t = cx.tokens;
    let words = called_in_both(cx, desk, person);
    let hidden = !person.printing.is_open_to_all() && !person.code.is_empty();
    let letter = hidden.then(|| {
        let letter = Element::from(label(cx, person.code.as_str()).strong().colour(t.accent));
        container(letter).padding([2.0, SPACE_8]).style(chip(
            t,
            t.accent,
            t.accent_soft,
            t.accent_line,
        ))
    });
    let first = label(cx, words.first).role(Look::Card);
    let words = at_start(cx, beneath(cx, first, words.second, Some(t.ink_2)));
    let line = row![Element::from(Icon::UserRound.text(ICON_20, t.accent)), words].push(letter);
    let line = line.spacing(SPACE_12).align_y(Alignment::Center);
    container(mirrored(cx.direction(), line))
        .padding([SPACE_8, SPACE_16])
        .width(Length::Fill)
        .on(t, Panel::Well)
}

fn involved<'a>(page: &Page<'_, 'a>, of: &Of<Vec<Involved>>) -> Element<'a, Message> {
    let people = page.event.people.iter().enumerate();
    let people = people.map(|(at, involved)| person(page, at, involved, of));
    let add = {
        let of = of.clone();
        move |id: PersonId| of.add(Involved { person: Some(id), ..Involved::default() })
    };
    let word = tr!(page.cx.first, "events-person-add");
    let picker = persons(page, "events-person", word, add);
    column(people).push(picker).spacing(SPACE_8).into()
}

fn person<'a>(
    page: &Page<'_, 'a>,
    at: usize,
    involved: &'a Involved,
    of: &Of<Vec<Involved>>,
) -> Element<'a, Message> {
    let Page { cx, desk, .. } = page;
    let person = involved.person.as_ref().and_then(|id| desk.case.person(id));
    let name = person.map_or_else(|| tr!(cx.first, "events-gone"), |p| person_name(cx, desk, p));
    let protected = person.is_some_and(|person| person.printing == Printing::Never);
    let under = protected.then(|| tr!(cx.first, "events-person-unprinted"));
    let role = of.item(at).at(|involved| &mut involved.role);
    let roles = Role::ALL.iter().filter(|role| **role != Role::NotSaid).map(|offered| Opt {
        id: format!("events-role-{at}-{}", offered.as_str()),
        words: crate::kit::context::Both { first: cx.first.name_of(offered), second: None },
        chosen: involved.role == *offered,
        message: Message::Edit(role.set(offered.clone())),
    });
    let drop = Message::Edit(of.remove(at));
    let name = chosen(cx, name, under, format!("events-person-drop-{at}"), drop);
    column![name, chips(cx, roles.collect())].spacing(SPACE_4).into()
}

/// From which of the case's persons it was heard, or a new one.
pub(super) fn heard_from<'a>(
    page: &Page<'_, 'a>,
    hearsay: &'a Hearsay,
    of: &Of<Option<PersonId>>,
) -> Line<'a> {
    const FOLD: &str = "events-heard-from";
    let Page { cx, desk, .. } = page;
    let control = match hearsay.by.as_ref().and_then(|id| desk.case.person(id)) {
        Some(person) => {
            let drop = Message::Edit(of.set(None));
            chosen(cx, person_name(cx, desk, person), None, format!("{FOLD}-drop"), drop)
        }
        None => {
            let of = of.clone();
            let word = tr!(cx.first, "events-person-choose");
            persons(page, FOLD, word, move |id: PersonId| of.set(Some(id)))
        }
    };
    Line::new(both!(cx, "events-heard-from"), control)
}

/// The choice of a person, or of a new one by name, who is printed nowhere until someone decides.
fn persons<'a>(
    page: &Page<'_, 'a>,
    fold: &str,
    word: String,
    choose: impl Fn(PersonId) -> Edit + Clone + Send + Sync + 'static,
) -> Element<'a, Message> {
    let Page { cx, desk, .. } = page;
    let offers = || {
        let persons = desk.case.persons.iter().map(|person| Offer {
            id: format!("{fold}-{}", person.id),
            words: person_name(cx, desk, person),
            edit: choose(person.id.clone()),
        });
        persons.collect()
    };
    let new = Fresh {
        word: tr!(cx.first, "form-person-new"),
        about: Some(tr!(cx.first, "form-person-new-unprinted")),
        make: Box::new(|name| new_person(name, choose.clone())),
    };
    picker(cx, page.state(), fold, word, offers, Some(new))
}

/// A new person of this name, chosen at once: one step to undo.
fn new_person(name: Words, choose: impl Fn(PersonId) -> Edit + Send + Sync + 'static) -> Edit {
    Edit::new(move |desk| {
        let id = PersonId::try_from((desk.fresh)("person")).ok()?;
        let name = Name { whole: name.clone(), ..Name::default() };
        let person = Person { names: vec![name], ..Person::new(id.clone()) };
        let put = Change::Put(Box::new(Record::Person(person)));
        Some(Change::Together(vec![put, choose(id).make(desk)?]))
    })
}

/// The exhibits that show it.
pub(super) fn exhibits<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, of) = (page.cx, page.of.at(|event| &mut event.exhibits));
    let calls = page.event.exhibits.iter().enumerate();
    let calls = calls.map(|(at, call)| exhibit(page, at, call, &of));
    let mut parts = column(calls).spacing(SPACE_8);
    if !page.desk.case.exhibits.is_empty() {
        let offers = || {
            let exhibits = page.desk.case.exhibits.iter().map(|exhibit| {
                let call = ExhibitRef { exhibit: Some(exhibit.id.clone()), ..Default::default() };
                Offer {
                    id: format!("events-exhibit-{}", exhibit.id),
                    words: exhibit_name(cx, page.desk, exhibit),
                    edit: of.add(call),
                }
            });
            exhibits.collect()
        };
        let word = tr!(cx.first, "events-exhibit-add");
        parts = parts.push(picker(cx, page.state(), "events-exhibit", word, offers, None));
    }
    Line::new(both!(cx, "events-exhibits"), parts)
}

fn exhibit<'a>(
    page: &Page<'_, 'a>,
    at: usize,
    call: &'a ExhibitRef,
    of: &Of<Vec<ExhibitRef>>,
) -> Element<'a, Message> {
    let Page { cx, desk, .. } = page;
    let exhibit = call.exhibit.as_ref().and_then(|id| desk.case.exhibit(id));
    let name = exhibit.map_or_else(|| tr!(cx.first, "events-gone"), |e| exhibit_name(cx, desk, e));
    let value = call.page.map(|page| page.to_string()).unwrap_or_default();
    let id = format!("events-page-{at}");
    let (called, place) = (of.item(at).at(|call| &mut call.page), id.clone());
    let page = editor(cx.tokens, id, value, &LangTag::from("fr")).one_line().width(72.0).on_edit(
        move |edited| {
            let page = small_number(&edited.text).filter(|page| *page > 0);
            Message::Edit(called.set(page).typed(place.clone()))
        },
    );
    let words = caption(cx, tr!(cx.first, "events-exhibit-page")).one_line();
    let page =
        row![Element::from(words), Element::from(page)].spacing(SPACE_8).align_y(Alignment::Center);
    let page = mirrored(cx.direction(), page.width(Length::Fill));
    let drop = Message::Edit(of.remove(at));
    let name = chosen(cx, name, None, format!("events-exhibit-drop-{at}"), drop);
    column![name, page].spacing(SPACE_4).into()
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
