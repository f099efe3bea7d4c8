//! People and family: relations, children, unions, whether they live, and where each name may be printed.

mod one;
mod unions;

use iced::Element;

use crate::domain::id::PersonId;
use crate::domain::person::{Kinship, MaritalStatus, Person};
use crate::edit::{Change, Record, RecordRef};
use crate::kit::context::Context;
use crate::kit::icon::Icon;
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, answer, applicant, person};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, page, spoken};
use crate::ui::form::records::{Deeds, Row, long_list};
use crate::ui::form::{Message, State, both, choice, left_open, people, printing, prose};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// What the step remembers.
#[derive(Debug, Default)]
pub struct People(State);

impl People {
    /// The step is seen anew.
    pub fn arrive(&mut self) {
        self.0.unscroll();
    }

    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    /// Opens a person from another step, by its name in the list.
    pub fn show(&mut self, name: String) -> Action {
        self.0.show(name)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let parts = one::one(cx, &self.0, desk).unwrap_or_else(|| whole(cx, &self.0, desk));
        page(cx, &self.0, desk, Step::People, parts)
    }
}

fn whole<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Vec<Block<'a>> {
    let (of, value) = (applicant(), &desk.case.applicant);
    let said = &desk.case.answers;
    vec![
        Block::Desk(all(cx, state, desk)),
        Block::Card(
            both!(cx, "people-couple"),
            vec![
                choice::choice(
                    cx,
                    state,
                    "marital",
                    both!(cx, "people-marital"),
                    &value.marital_status,
                    MaritalStatus::ALL,
                    &of.at(|a| &mut a.marital_status),
                )
                .in_template("marital-status")
                .asked(),
                unions::unions(cx, state, desk, &value.unions, &of.at(|a| &mut a.unions))
                    .help(both!(cx, "people-unions-help")),
                prose::answer(
                    cx,
                    "spouse-numbers",
                    both!(cx, "people-spouse-numbers"),
                    said.get("spouse-numbers"),
                    1,
                    answer("spouse-numbers"),
                ),
            ],
        ),
        near(cx, desk),
        Block::Card(
            both!(cx, "people-further"),
            vec![
                prose::answer(
                    cx,
                    "family-in-europe",
                    both!(cx, "people-in-europe"),
                    said.get("family-in-europe"),
                    2,
                    answer("family-in-europe"),
                )
                .ask(both!(cx, "people-in-europe-ask")),
            ],
        ),
    ]
}

/// Children and siblings: that there are none is said in words.
fn near<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Block<'a> {
    let said = &desk.case.answers;
    Block::Card(
        both!(cx, "people-near"),
        vec![
            prose::answer(
                cx,
                "children",
                both!(cx, "people-no-children"),
                said.get("children"),
                1,
                answer("children"),
            )
            .ask(both!(cx, "people-no-children-ask")),
            prose::answer(
                cx,
                "siblings",
                both!(cx, "people-no-siblings"),
                said.get("siblings"),
                1,
                answer("siblings"),
            )
            .ask(both!(cx, "people-no-siblings-ask")),
        ],
    )
}

/// The list: protecting a name is one press here too.
fn all<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Element<'a, Message> {
    let persons = &desk.case.persons;
    let row = |at: usize| {
        let there = persons.get(at)?;
        let name = there.names.iter().find(|name| !name.whole.is_blank());
        let title = name.map_or_else(
            || spoken(cx, people::called(cx, desk, there)),
            |name| (name.lang.clone(), name.whole.as_str().to_owned()),
        );
        let of = person(there.id.clone()).at(|person| &mut person.printing);
        let id = format!("protect-{}", there.id);
        let end = printing::protect(cx, id, &there.printing, &of)
            .unwrap_or_else(|| printing::mark(cx, &there.printing));
        let (printed, protected) = (cx.first.name_of(&there.printing), of.clone());
        Some(Row {
            name: format!("person:{}", there.id),
            title,
            under: [cx.first.name_of(&there.kinship), printed].join(cx.first.apart()),
            end: Some(end),
            can: Some(Box::new({
                let (cx, record) = (*cx, RecordRef::Person(there.id.clone()));
                move |at, of| {
                    let mut items = Deeds::of(&record, at, of).items(&cx);
                    items.extend(printing::protect_item(&cx, &there.printing, &protected));
                    items
                }
            })),
        })
    };
    long_list(
        (cx, state, "people-list"),
        Order::of(desk, "persons", |id| Some(RecordRef::Person(id.try_into().ok()?))),
        both!(cx, "people-all"),
        persons.len(),
        row,
        (Icon::Users, both!(cx, "people-none")),
        Some(("person-add".to_owned(), tr!(cx.first, "people-add"), new())),
    )
}

/// One more person.
#[must_use]
pub fn new() -> New {
    New::by("person-name-0-family", |desk| {
        let id = PersonId::try_from((desk.fresh)("person")).ok()?;
        let code = printing::next_code(desk.case);
        let there = Person { code, ..Person::new(id.clone()) };
        Some((format!("person:{id}"), Change::Put(Box::new(Record::Person(there)))))
    })
}

/// How far the step is: both parents and the marital status are said.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let there = |kinship: Kinship| desk.case.persons.iter().any(|one| one.kinship == kinship);
    let said = desk.case.applicant.marital_status != MaritalStatus::NotSaid
        || !left_open::of(desk, "marital-status").is_unset();
    let parents = there(Kinship::Father) && there(Kinship::Mother);
    if said && parents {
        return StepState::Filled;
    }
    let begun = said || !desk.case.persons.is_empty() || !desk.case.applicant.unions.is_empty();
    if begun { StepState::Begun } else { StepState::NotYet }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-agent"), |t| tr!(t, "word-agent-is")),
        (|t| tr!(t, "word-witness"), |t| tr!(t, "word-witness-is")),
        (|t| tr!(t, "word-family-unity"), |t| tr!(t, "word-family-unity-is")),
    ]
}
