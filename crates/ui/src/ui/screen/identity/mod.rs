//! Identity and names: every name ever used, birth, nationality, languages, address, other identities.

mod languages;
mod others;

use iced::Element;

use crate::domain::person::{Applicant, Sex};
use crate::kit::context::Context;
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::applicant;
use crate::ui::form::line::Line;
use crate::ui::form::page::{Block, page};
use crate::ui::form::{
    Message, State, both, choice, left_open, lines, names, place, text, told_date,
};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// The field of the first name.
pub const FIRST: &str = "name-0-family";

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Identity(State);

impl Identity {
    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    /// Opens an identity from another step, by its name in the list.
    pub fn show(&mut self, name: String) -> Action {
        self.0.show(name)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let parts = others::one(cx, &self.0, desk).unwrap_or_else(|| whole(cx, &self.0, desk));
        page(cx, &self.0, desk, Step::Identity, parts)
    }
}

fn whole<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Vec<Block<'a>> {
    let (of, value) = (applicant(), &desk.case.applicant);
    vec![
        Block::Card(
            both!(cx, "identity-names"),
            vec![
                names::names(
                    cx,
                    state,
                    desk,
                    "name",
                    both!(cx, "identity-names-all"),
                    &value.names,
                    &of.at(|a| &mut a.names),
                )
                .help(both!(cx, "identity-names-help"))
                .ask(both!(cx, "identity-names-ask")),
            ],
        ),
        Block::Card(both!(cx, "identity-birth"), birth(cx, state, desk, value)),
        Block::Card(both!(cx, "identity-address"), super::france::address(cx, value)),
        Block::Card(both!(cx, "identity-nationality"), nationality(cx, value)),
        Block::Card(
            both!(cx, "identity-languages"),
            vec![languages::languages(cx, state, desk, value, &of.at(|a| &mut a.languages))],
        ),
        Block::Desk(others::all(cx, desk)),
    ]
}

fn birth<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    value: &'a Applicant,
) -> Vec<Line<'a>> {
    let of = applicant();
    vec![
        told_date::told_date(
            cx,
            state,
            desk,
            "birth",
            both!(cx, "identity-birth-date"),
            &value.birth,
            &of.at(|a| &mut a.birth),
        )
        .in_template("birth-date")
        .ask(both!(cx, "identity-birth-ask")),
        place::place(
            cx,
            state,
            desk,
            "birth-place",
            both!(cx, "identity-birth-place"),
            value.birth_place.as_ref(),
            &of.at(|a| &mut a.birth_place),
        )
        .ask(both!(cx, "identity-birth-place-ask")),
        choice::choice(
            cx,
            state,
            "sex",
            both!(cx, "identity-sex"),
            &value.sex,
            Sex::ALL,
            &of.at(|a| &mut a.sex),
        )
        .asked(),
    ]
}

fn nationality<'a>(cx: &Context<'a>, value: &'a Applicant) -> Vec<Line<'a>> {
    let of = applicant();
    vec![
        lines::lines(
            cx,
            "nationalities",
            both!(cx, "identity-nationalities"),
            &value.nationalities,
            &of.at(|a| &mut a.nationalities),
        )
        .asked(),
        text::answer(
            cx,
            "nationality-at-birth",
            both!(cx, "identity-at-birth"),
            &value.nationality_at_birth,
            of.at(|a| &mut a.nationality_at_birth),
        )
        .asked(),
        choice::yes_no(
            cx,
            "stateless",
            both!(cx, "identity-stateless"),
            &value.stateless,
            &of.at(|a| &mut a.stateless),
        )
        .help(both!(cx, "identity-stateless-help"))
        .asked(),
        text::french(
            cx,
            "country",
            both!(cx, "identity-country"),
            &value.country,
            of.at(|a| &mut a.country),
        )
        .in_template("habitual-residence")
        .asked(),
        text::answer(
            cx,
            "ethnic-group",
            both!(cx, "identity-group"),
            &value.ethnic_group,
            of.at(|a| &mut a.ethnic_group),
        )
        .ask(both!(cx, "identity-group-ask")),
        text::answer(
            cx,
            "religion",
            both!(cx, "identity-religion"),
            &value.religion,
            of.at(|a| &mut a.religion),
        )
        .ask(both!(cx, "identity-religion-ask")),
    ]
}

/// How far the step is: a name, a birth and a nationality make the civil status.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let value = &desk.case.applicant;
    let named = value.names.iter().any(|name| !name.whole.is_blank() || !name.family.is_blank());
    let left = |question| !left_open::of(desk, question).is_unset();
    let born = !value.birth.is_unset() || value.birth.is_forgotten() || left("birth-date");
    let national = left("nationalities")
        || value.nationalities.iter().any(|words| !words.is_blank())
        || value.stateless.known() == Some(&true);
    match (named, born, national) {
        (true, true, true) => StepState::Filled,
        (false, false, false) if desk.case.identities.is_empty() => StepState::NotYet,
        _ => StepState::Begun,
    }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-alias"), |t| tr!(t, "word-alias-is")),
        (|t| tr!(t, "word-stateless"), |t| tr!(t, "word-stateless-is")),
        (|t| tr!(t, "word-mailing"), |t| tr!(t, "word-mailing-is")),
    ]
}
