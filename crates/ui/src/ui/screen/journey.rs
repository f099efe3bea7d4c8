//! The journey: each step of the way to France, by what means, with which papers, with whom.

use iced::Element;

use crate::domain::case::JourneyStep;
use crate::domain::id::JourneyStepId;
use crate::domain::words::Answer;
use crate::edit::{Change, Record, RecordRef};
use crate::kit::context::Context;
use crate::kit::icon::Icon;
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, journey_step};
use crate::ui::form::line::Line;
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, page, said, spoken};
use crate::ui::form::records::{Row, can, list, tools};
use crate::ui::form::{Message, State, both, choice, exhibits, people, place, prose, told_date};
use crate::ui::screen::Say;
use crate::ui::screen::procedure::filing;
use crate::ui::step::{Step, StepState};

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Journey(State);

impl Journey {
    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    /// Opens a step from another step, by its name in the list.
    pub fn show(&mut self, name: String) -> Action {
        self.0.show(name)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let state = &self.0;
        let parts = one(cx, state, desk).unwrap_or_else(|| whole(cx, state, desk));
        page(cx, state, desk, Step::Journey, parts)
    }
}

fn whole<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Vec<Block<'a>> {
    let ends = filing::left_and_entered(cx, state, desk, "journey");
    vec![Block::Desk(all(cx, desk)), Block::Card(both!(cx, "journey-ends"), ends.into())]
}

fn all<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let rows = desk.case.journey.iter().map(|there| {
        let place = place::named(cx, desk, there.place.as_ref());
        let title = match place {
            Some(name) => (crate::domain::words::LangTag::from("fr"), name),
            None if there.what.is_blank() => spoken(cx, tr!(cx.first, "journey-step")),
            None => said(cx, &there.what),
        };
        let date = word_date(&there.date, cx.calendar, cx.first, Form::Table);
        let means = match &there.transport {
            Answer::Known(words) => said(cx, words).1,
            Answer::Unset => String::new(),
            other => cx.first.name_of(other),
        };
        let under: Vec<String> =
            [date, means].into_iter().filter(|part| !part.is_empty()).collect();
        Row {
            name: format!("journey:{}", there.id),
            title,
            under: under.join(cx.first.apart()),
            end: None,
            can: can(cx, RecordRef::JourneyStep(there.id.clone())),
        }
    });
    list(
        cx,
        Order::of(desk, "journey", |id| Some(RecordRef::JourneyStep(id.try_into().ok()?))),
        both!(cx, "journey-all"),
        rows.collect(),
        (Icon::Route, both!(cx, "journey-none")),
        Some(("journey-add".to_owned(), tr!(cx.first, "journey-add"), new())),
    )
}

/// One more step of the way.
#[must_use]
pub fn new() -> New {
    New::by("journey-place-more", |desk| {
        let id = JourneyStepId::try_from((desk.fresh)("step")).ok()?;
        let name = format!("journey:{id}");
        Some((name, Change::Put(Box::new(Record::JourneyStep(JourneyStep::new(id))))))
    })
}

fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("journey")?;
    let all = &desk.case.journey;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let record = RecordRef::JourneyStep(there.id.clone());
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "journey-one"), lines(cx, state, desk, there)),
    ])
}

fn lines<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a JourneyStep,
) -> Vec<Line<'a>> {
    let of = journey_step(there.id.clone());
    vec![
        place::place(
            cx,
            state,
            desk,
            "journey-place",
            both!(cx, "journey-place"),
            there.place.as_ref(),
            &of.at(|step| &mut step.place),
        )
        .ask(both!(cx, "journey-place-ask")),
        told_date::told_date(
            cx,
            state,
            desk,
            "journey-date",
            both!(cx, "journey-date"),
            &there.date,
            &of.at(|step| &mut step.date),
        )
        .ask(both!(cx, "journey-date-ask")),
        prose::answer(
            cx,
            "journey-transport",
            both!(cx, "journey-transport"),
            Some(&there.transport),
            1,
            of.at(|step| &mut step.transport),
        )
        .ask(both!(cx, "journey-transport-ask")),
        prose::answer(
            cx,
            "journey-documents",
            both!(cx, "journey-documents"),
            Some(&there.documents),
            1,
            of.at(|step| &mut step.documents),
        )
        .ask(both!(cx, "journey-documents-ask")),
        people::many(
            cx,
            state,
            desk,
            "journey-with",
            both!(cx, "journey-with"),
            &there.with,
            &of.at(|step| &mut step.with),
        ),
        prose::prose(
            cx,
            "journey-what",
            both!(cx, "journey-what"),
            &there.what,
            2,
            of.at(|step| &mut step.what),
        )
        .ask(both!(cx, "journey-what-ask")),
        choice::yes_no(
            cx,
            "journey-fingerprints",
            both!(cx, "journey-fingerprints"),
            &there.fingerprints,
            &of.at(|step| &mut step.fingerprints),
        )
        .ask(both!(cx, "journey-fingerprints-ask")),
        exhibits::many(
            cx,
            state,
            desk,
            "journey-exhibits",
            both!(cx, "life-exhibits"),
            &there.exhibits,
            &of.at(|step| &mut step.exhibits),
        ),
    ]
}

/// How far the step is: every step of the way has a place and an answer about the means.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let all = &desk.case.journey;
    if all.is_empty() {
        return StepState::NotYet;
    }
    let told = |step: &JourneyStep| step.place.is_some() && !step.transport.is_unset();
    if all.iter().all(told) { StepState::Filled } else { StepState::Begun }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-route"), |t| tr!(t, "word-route-is")),
        (|t| tr!(t, "word-smuggler"), |t| tr!(t, "word-smuggler-is")),
        (|t| tr!(t, "word-dublin"), |t| tr!(t, "word-dublin-is")),
    ]
}
