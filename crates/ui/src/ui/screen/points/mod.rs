//! Points to re-read: what an officer may ask about, one at a time, with the two sources beside each other.
//!
//! Nothing here is counted or scored. A point a person has decided about moves to those already seen.

mod detail;
mod list;
mod source;

use iced::{Element, Length};

use crate::domain::case::{PointChoice, PointDecision};
use crate::edit::{Change, Part};
use crate::kit::context::Context;
use crate::kit::pane::Pane;
use crate::kit::tokens::{SPACE_16, SPACE_24, SPACE_32};
use crate::kit::widget::editor::Edited;
use crate::lang::tr;
use crate::review::{Point, Ref};
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::divided::{Widened, divided};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// Which point is meant: its rule and what it is about, as decisions name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The rule, as `C-06`.
    pub rule: String,
    /// What it is about.
    pub about: String,
}

impl Key {
    fn of(point: &Point) -> Self {
        Self { rule: point.rule.as_str().to_owned(), about: point.about.clone() }
    }

    fn of_decision(decision: &PointDecision) -> Self {
        Self { rule: decision.rule.clone(), about: decision.about.clone() }
    }

    fn is(&self, decision: &PointDecision) -> bool {
        decision.rule == self.rule && decision.about == self.about
    }
}

/// What of the points is on screen.
#[derive(Debug, Default)]
pub struct Points {
    selected: Option<Key>,
    seen_open: bool,
}

/// What happened among the points.
#[derive(Clone, Debug)]
pub enum Message {
    /// A point was chosen in the list.
    Chosen(Key),
    /// Back to the list, where there is room for one only.
    Left,
    /// The points already seen are to be listed, or no longer.
    SeenToggled,
    /// A record is to be opened.
    Opened(Ref),
    /// Something was decided about the chosen point, and all that are shown with it.
    Decided(PointChoice),
    /// The decision about the chosen point is taken back.
    Reopened,
    /// The private note of the chosen point was typed.
    NoteTyped(Edited),
    /// The list was made wider.
    Widened(Widened),
    Go(Step),
}

impl Points {
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        match message {
            Message::Chosen(key) => self.selected = Some(key),
            Message::Left => self.selected = None,
            Message::SeenToggled => self.seen_open = !self.seen_open,
            Message::Opened(record) => return Action::show(record),
            Message::Decided(choice) => return self.decide(&choice, desk),
            Message::Reopened => return self.reopen(desk),
            Message::NoteTyped(edited) => return self.note(&edited, desk),
            Message::Widened(to) => return to.action(),
            Message::Go(step) => return Action::go(step),
        }
        Action::None
    }

    fn decide(&mut self, choice: &PointChoice, desk: &Desk<'_>) -> Action {
        let Some(selected) = &self.selected else { return Action::None };
        let mut decisions = desk.case.points.clone();
        for key in together(selected, desk) {
            match decisions.iter_mut().rev().find(|decision| key.is(decision)) {
                Some(decision) => decision.choice = choice.clone(),
                None => decisions.push(PointDecision {
                    rule: key.rule,
                    about: key.about,
                    choice: choice.clone(),
                    ..PointDecision::default()
                }),
            }
        }
        Action::change(Change::Set(Box::new(Part::Points(decisions))))
    }

    fn reopen(&mut self, desk: &Desk<'_>) -> Action {
        let Some(selected) = &self.selected else { return Action::None };
        let taken_back = together(selected, desk);
        let mut decisions = desk.case.points.clone();
        decisions.retain(|decision| !taken_back.iter().any(|key| key.is(decision)));
        Action::change(Change::Set(Box::new(Part::Points(decisions))))
    }

    /// A note stands with a decision: without one there is no place to type it.
    fn note(&self, edited: &Edited, desk: &Desk<'_>) -> Action {
        let Some(selected) = &self.selected else { return Action::None };
        let mut decisions = desk.case.points.clone();
        let Some(decision) = decisions.iter_mut().rev().find(|decision| selected.is(decision))
        else {
            return Action::None;
        };
        decision.note = edited.text.as_str().into();
        let place = format!("point-note-{}-{}", selected.rule, selected.about);
        Action::typed(place, Change::Set(Box::new(Part::Points(decisions))))
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let chosen = self.selected.as_ref().and_then(|key| Chosen::find(key, desk));
        if desk.facing_person {
            return detail::for_person(chosen.as_ref(), desk, cx);
        }
        if cx.narrow() {
            return match chosen {
                Some(chosen) => detail::page(&chosen, true, desk, cx),
                None => list::page(self, desk, cx),
            };
        }
        let detail = match &chosen {
            Some(chosen) => detail::page(chosen, false, desk, cx),
            None => detail::nothing_chosen(desk, cx),
        };
        let parts = [list::beside(self, desk, cx), detail];
        let columns = divided(cx, Pane::Points, parts, Message::Widened);
        let heading = list::heading(cx);
        let page = iced::widget::column![heading, columns];
        iced::widget::container(page.spacing(SPACE_16).height(Length::Fill))
            .padding([SPACE_24, SPACE_32])
            .height(Length::Fill)
            .into()
    }
}

/// The chosen point: raised now, or decided about before.
enum Chosen<'a> {
    /// The point and those shown as one with it, and what was decided.
    Raised { points: Vec<&'a Point>, decision: Option<&'a PointDecision> },
    /// Only the decision is left.
    Seen(&'a PointDecision),
}

impl<'a> Chosen<'a> {
    fn find(key: &Key, desk: &Desk<'a>) -> Option<Self> {
        let decision = desk.case.points.iter().rev().find(|decision| key.is(decision));
        let Some(point) = desk.points.iter().find(|point| Key::of(point) == *key) else {
            return decision.map(Self::Seen);
        };
        Some(Self::Raised { points: group(point, desk), decision })
    }

    /// Whether it is asked if a word is a protected name.
    fn is_about_a_word(&self) -> bool {
        match self {
            Self::Raised { points, .. } => points.iter().any(|point| point.is_about_a_word()),
            Self::Seen(_) => false,
        }
    }

    fn decision(&self) -> Option<&'a PointDecision> {
        match self {
            Self::Raised { decision, .. } => *decision,
            Self::Seen(decision) => Some(decision),
        }
    }
}

/// A point and those shown as one with it.
fn group<'a>(point: &'a Point, desk: &Desk<'a>) -> Vec<&'a Point> {
    match &point.group {
        None => vec![point],
        group => desk
            .points
            .iter()
            .filter(|other| other.group == *group && other.later == point.later)
            .collect(),
    }
}

/// The points a decision about one is a decision about.
fn together(key: &Key, desk: &Desk<'_>) -> Vec<Key> {
    match desk.points.iter().find(|point| Key::of(point) == *key) {
        Some(point) => group(point, desk).into_iter().map(Key::of).collect(),
        None => vec![key.clone()],
    }
}

/// How far the step is.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    if desk.points.iter().any(|point| !point.later) {
        return StepState::Reread;
    }
    if desk.case.points.is_empty() { StepState::NotYet } else { StepState::Begun }
}

/// Words explained at the end side.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "points-word-point"), |t| tr!(t, "points-mean-point")),
        (|t| tr!(t, "points-word-officer"), |t| tr!(t, "points-mean-officer")),
    ]
}

#[cfg(test)]
mod tests;
