//! Questions about an event that may be left open, though what answers them is no [`Answer`] of its own.

use iced::Element;
use iced::widget::column;

use super::change::Edit;
use super::text::{Side, Text};
use super::{Events, Fold, Message};
use crate::domain::date::FuzzyDate;
use crate::domain::event::{Event, Raised};
use crate::domain::words::{Answer, Words};
use crate::edit::{Change, Record};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::field::{Field, answers};
use crate::ui::form::left_open;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    When,
    Until,
    Lasting,
    What,
    Where,
    People,
    Spoken,
    Then,
    /// Whether it was raised before.
    Raised,
}

impl Open {
    /// The field of the event that answers it, by its name in the exchange format.
    fn field(self) -> &'static str {
        match self {
            Self::When => "date",
            Self::Until => "until",
            Self::Lasting => "duration",
            Self::What => "what",
            Self::Where => "place",
            Self::People => "people",
            Self::Spoken => "words_spoken",
            Self::Then => "consequence",
            Self::Raised => "raised",
        }
    }

    /// The question a text answers.
    #[must_use]
    pub fn of_text(text: Text) -> Option<Self> {
        match text {
            Text::What => Some(Self::What),
            Text::Duration => Some(Self::Lasting),
            Text::Where => Some(Self::Where),
            Text::Spoken => Some(Self::Spoken),
            Text::Then => Some(Self::Then),
            _ => None,
        }
    }

    /// The question an edit answers.
    fn of_edit(edit: &Edit) -> Option<Self> {
        match edit {
            Edit::Text(text, ..) => Self::of_text(*text),
            Edit::Date(_) => Some(Self::When),
            Edit::Until(_) => Some(Self::Until),
            Edit::Place(_) => Some(Self::Where),
            Edit::AddPerson(_) => Some(Self::People),
            Edit::Raised(_) => Some(Self::Raised),
            _ => None,
        }
    }

    fn name(self, event: &Event) -> String {
        left_open::name(Some(&format!("event:{}", event.id)), self.field())
    }

    /// How it was left open, if it was.
    #[must_use]
    pub fn answer(self, event: &Event, desk: &Desk<'_>) -> Answer<()> {
        if self == Self::When && event.beginning().is_forgotten() {
            return Answer::DoesNotRemember;
        }
        left_open::of(desk, &self.name(event))
    }

    /// Takes the value away that answered it.
    fn clear(self, event: &mut Event) {
        match self {
            Self::When => event.begin(FuzzyDate::default()),
            Self::Until => event.end(FuzzyDate::default()),
            Self::Lasting => event.duration = Default::default(),
            Self::What => event.what = Default::default(),
            Self::Where => {
                event.place = None;
                event.place_told = Default::default();
            }
            Self::People => event.people.clear(),
            Self::Spoken => event.words_spoken = Default::default(),
            Self::Then => event.consequence = Default::default(),
            Self::Raised => event.raised = Raised::NotSaid,
        }
    }
}

/// The question with the three answers, folded in until one of them is asked for or given.
pub(super) fn leaving<'a>(
    asked: Field<'a, Message>,
    open: Open,
    event: &Event,
    state: &Events,
    desk: &Desk<'_>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let id = format!("events-open-{open:?}").to_lowercase();
    let answer = open.answer(event, desk);
    let offered = answers(cx, &id, &answer, move |answer| said(open, answer));
    let kept = desk.case.set_aside.get(&open.name(event)).filter(|_| !desk.facing_person);
    let kept = kept.into_iter().flat_map(|kept| &kept.0);
    // Of a date and a text the whole stands there; a word alone is a place's id or one of the program's.
    let whole = kept.filter(|(key, value)| value.is_object() || key.ends_with("/place"));
    let mut kept: Vec<String> =
        whole.filter_map(|(_, value)| left_open::words_of(cx, desk, value)).collect();
    kept.dedup();
    let kept = (!kept.is_empty()).then(|| left_open::struck(cx, &kept));
    folding(asked, Fold::Open(open), id, &answer, state, column![offered].push(kept))
}

/// The same for a question whose answer has these of its own.
pub(super) fn folding<'a>(
    asked: Field<'a, Message>,
    fold: Fold,
    id: String,
    answer: &Answer<()>,
    state: &Events,
    offered: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let given = !matches!(answer, Answer::Unset | Answer::Known(()));
    let out = given || state.open == Some(fold);
    asked.leaving(id, out, Message::Fold(fold), offered).into()
}

/// What choosing such an answer asks for.
pub(super) fn said(open: Open, answer: Answer<()>) -> Message {
    Message::LeftOpen(open, answer)
}

/// The change of the event, closing the question it answers.
pub(super) fn closing(edit: &Edit, event: &Event, desk: &Desk<'_>, change: Change) -> Change {
    let empties = matches!(edit, Edit::Text(_, side, words) if words.is_blank() && is_alone(edit, event, *side));
    match Open::of_edit(edit).filter(|_| !empties) {
        Some(open) => left_open::closing(desk, &open.name(event), change),
        None => change,
    }
}

/// Whether the other side of the text says nothing either.
fn is_alone(edit: &Edit, event: &Event, side: Side) -> bool {
    let Edit::Text(text, ..) = edit else { return false };
    let Some(both) = text.of(event) else { return true };
    let other: &Words =
        if side == Side::French { &both.told.prose.text } else { &both.french.text };
    other.is_blank()
}

impl Events {
    /// Leaves a question open, or closes it again.
    pub(super) fn leave_open(
        &mut self,
        open: Open,
        answer: &Answer<()>,
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let was_forgotten = event.beginning().is_forgotten();
        let remembers = matches!(answer, Answer::DoesNotRemember);
        // A date that is not remembered keeps its words: it is told so itself.
        if open == Open::When && (remembers || was_forgotten && answer.is_unset()) {
            return self.update(Message::Forget, desk, cx);
        }
        let mut changed = event.clone();
        if !answer.is_unset() {
            open.clear(&mut changed);
        }
        let put = Change::Put(Box::new(Record::Event(changed)));
        let set = left_open::set(&open.name(event), answer);
        Action::change(Change::Together(vec![put, set]))
    }
}
