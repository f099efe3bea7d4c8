//! One person: who they are, whether they live and where, and where their name may be printed.

use crate::domain::person::{Kinship, Person, Sex};
use crate::edit::RecordRef;
use crate::kit::context::Context;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Of, person};
use crate::ui::form::line::Line;
use crate::ui::form::page::Block;
use crate::ui::form::records::tools;
use crate::ui::form::{
    Message, State, both, choice, lines, names, people, place, printing, prose, text, told_date,
};

pub(super) fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("person")?;
    let all = &desk.case.persons;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let of = person(there.id.clone());
    let record = RecordRef::Person(there.id.clone());
    let mut parts = vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "people-who"), who(cx, state, desk, there, &of)),
        Block::Card(both!(cx, "people-protect"), protect(cx, there, &of)),
        Block::Card(both!(cx, "people-life"), life(cx, state, desk, there, &of)),
    ];
    if there.kinship == Kinship::Child {
        parts.push(Block::Card(both!(cx, "people-child"), child(cx, state, desk, there, &of)));
    }
    parts.push(Block::Card(both!(cx, "people-helper"), helper(cx, there, &of)));
    Some(parts)
}

fn who<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Person,
    of: &Of<Person>,
) -> Vec<Line<'a>> {
    vec![
        choice::choice(
            cx,
            state,
            "person-kinship",
            both!(cx, "people-kinship"),
            &there.kinship,
            &kinships(),
            &of.at(|p| &mut p.kinship),
        )
        .showing_first(NEAREST.len()),
        prose::prose(
            cx,
            "person-relation",
            both!(cx, "people-relation"),
            &there.relation,
            1,
            of.at(|p| &mut p.relation),
        )
        .ask(both!(cx, "people-relation-ask")),
        names::names(
            cx,
            state,
            desk,
            "person-name",
            both!(cx, "identity-names-all"),
            &there.names,
            &of.at(|p| &mut p.names),
        ),
        choice::choice(
            cx,
            state,
            "person-sex",
            both!(cx, "identity-sex"),
            &there.sex,
            Sex::ALL,
            &of.at(|p| &mut p.sex),
        )
        .asked(),
        told_date::told_date(
            cx,
            state,
            desk,
            "person-birth",
            both!(cx, "people-birth"),
            &there.birth,
            &of.at(|p| &mut p.birth),
        )
        .ask(both!(cx, "people-birth-ask")),
        place::place(
            cx,
            state,
            desk,
            "person-birth-place",
            both!(cx, "identity-birth-place"),
            there.birth_place.as_ref(),
            &of.at(|p| &mut p.birth_place),
        ),
        text::french(
            cx,
            "person-nationality",
            both!(cx, "people-nationality"),
            &there.nationality,
            of.at(|p| &mut p.nationality),
        )
        .asked(),
        prose::prose(
            cx,
            "person-occupation",
            both!(cx, "people-occupation"),
            &there.occupation,
            1,
            of.at(|p| &mut p.occupation),
        )
        .ask(both!(cx, "people-occupation-ask")),
    ]
}

fn protect<'a>(cx: &Context<'a>, there: &'a Person, of: &Of<Person>) -> Vec<Line<'a>> {
    vec![
        printing::printing(
            cx,
            "person-print",
            &there.printing,
            &of.at(|p| &mut p.printing),
            &there.names,
        ),
        printing::code(cx, "person-code", &there.code, of.at(|p| &mut p.code)),
        choice::yes_no(
            cx,
            "person-consents",
            both!(cx, "people-consents"),
            &there.consents_to_be_named,
            &of.at(|p| &mut p.consents_to_be_named),
        )
        .help(both!(cx, "people-consents-help"))
        .ask(both!(cx, "people-consents-ask")),
    ]
}

fn life<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Person,
    of: &Of<Person>,
) -> Vec<Line<'a>> {
    let mut all = vec![
        choice::yes_no(
            cx,
            "person-alive",
            both!(cx, "people-alive"),
            &there.alive,
            &of.at(|p| &mut p.alive),
        )
        .asked(),
    ];
    if there.alive.known() == Some(&false) || !there.death.is_unset() {
        all.push(
            told_date::told_date(
                cx,
                state,
                desk,
                "person-death",
                both!(cx, "people-death"),
                &there.death,
                &of.at(|p| &mut p.death),
            )
            .ask(both!(cx, "people-death-ask")),
        );
    }
    all.extend([
        prose::answer(
            cx,
            "person-where",
            both!(cx, "people-where"),
            Some(&there.whereabouts),
            1,
            of.at(|p| &mut p.whereabouts),
        )
        .ask(both!(cx, "people-where-ask")),
        place::place(
            cx,
            state,
            desk,
            "person-lives-at",
            both!(cx, "people-lives-at"),
            there.lives_at.as_ref(),
            &of.at(|p| &mut p.lives_at),
        ),
        choice::yes_no(
            cx,
            "person-in-france",
            both!(cx, "people-in-france"),
            &there.in_france,
            &of.at(|p| &mut p.in_france),
        )
        .asked(),
    ]);
    all
}

fn child<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Person,
    of: &Of<Person>,
) -> Vec<Line<'a>> {
    let parent = of.at(|p| &mut p.other_parent);
    vec![
        people::one(
            cx,
            state,
            desk,
            "person-parent",
            both!(cx, "people-other-parent"),
            there.other_parent.as_ref(),
            move |id| Message::Chosen("person-parent-more".to_owned(), parent.set(id)),
        ),
        prose::answer(
            cx,
            "person-fears",
            both!(cx, "people-own-fears"),
            Some(&there.own_fears),
            3,
            of.at(|p| &mut p.own_fears),
        )
        .ask(both!(cx, "people-own-fears-ask")),
    ]
}

/// What only the helper sees and nothing prints.
fn helper<'a>(cx: &Context<'a>, there: &'a Person, of: &Of<Person>) -> Vec<Line<'a>> {
    vec![
        lines::lines(
            cx,
            "person-contacts",
            both!(cx, "people-contacts"),
            &there.contacts,
            &of.at(|p| &mut p.contacts),
        )
        .help(both!(cx, "people-contacts-help")),
        text::note(cx, "person-note", both!(cx, "form-note"), &there.note, of.at(|p| &mut p.note))
            .help(both!(cx, "form-note-help")),
    ]
}

/// Those who are asked about first.
const NEAREST: [Kinship; 6] = [
    Kinship::Father,
    Kinship::Mother,
    Kinship::Brother,
    Kinship::Sister,
    Kinship::Spouse,
    Kinship::Child,
];

/// Every kinship, the nearest first.
fn kinships() -> Vec<Kinship> {
    let others = Kinship::ALL.iter().filter(|kinship| !NEAREST.contains(kinship));
    NEAREST.iter().chain(others).cloned().collect()
}
