//! Changes that controls ask for, worked out on the case as it stands when they are made.

use std::fmt;
use std::sync::Arc;

use crate::domain::account::Paragraph;
use crate::domain::case::{Consent, JourneyStep, LifePeriod};
use crate::domain::counted::{counted, followers};
use crate::domain::date::FuzzyDate;
use crate::domain::event::Event;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{
    ConsentId, DecisionId, EventId, ExhibitId, IdentityId, JourneyStepId, LifePeriodId,
    ParagraphId, PersonId, PlaceId, StatementId,
};
use crate::domain::person::{Applicant, Identity, Person};
use crate::domain::place::Place;
use crate::domain::procedure::{Decision, EarlierStatement, Procedure};
use crate::domain::words::{Answer, Bilingual};
use crate::edit::{Change, ParagraphHome, Part, Record};
use crate::ui::action::Action;
use crate::ui::desk::Desk;

type Make = dyn Fn(&Desk<'_>) -> Option<Change> + Send + Sync;
type MakeNew = dyn Fn(&Desk<'_>) -> Option<(String, Change)> + Send + Sync;
type Within<T> = dyn Fn(&Desk<'_>, &dyn Fn(&mut T)) -> Option<Change> + Send + Sync;

/// A change to come.
#[derive(Clone)]
pub struct Edit {
    place: Option<String>,
    make: Arc<Make>,
}

impl Edit {
    /// A change made in one step.
    pub fn new(make: impl Fn(&Desk<'_>) -> Option<Change> + Send + Sync + 'static) -> Self {
        Self { place: None, make: Arc::new(make) }
    }

    /// The same change as a piece of typing at a place.
    #[must_use]
    pub fn typed(self, place: impl Into<String>) -> Self {
        Self { place: Some(place.into()), ..self }
    }

    #[must_use]
    pub fn nothing() -> Self {
        Self::new(|_| None)
    }

    /// The change on the case as it stands, if there is one.
    #[must_use]
    pub fn make(&self, desk: &Desk<'_>) -> Option<Change> {
        (self.make)(desk)
    }

    /// What the app is asked for.
    pub fn action(&self, desk: &Desk<'_>) -> Action {
        match (self.make(desk), &self.place) {
            (None, _) => Action::None,
            (Some(change), None) => Action::change(change),
            (Some(change), Some(place)) => Action::typed(place.clone(), change),
        }
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Edit").field("place", &self.place).finish_non_exhaustive()
    }
}

/// A record to come: its name for [`super::State::open`], the change that adds it, and the field it opens in.
#[derive(Clone)]
pub struct New {
    make: Arc<MakeNew>,
    first: String,
    /// The question of the step it answers.
    asked: Option<&'static str>,
}

impl New {
    /// A record made so, which opens in its field of this name.
    pub fn by(
        first: impl Into<String>,
        make: impl Fn(&Desk<'_>) -> Option<(String, Change)> + Send + Sync + 'static,
    ) -> Self {
        Self { make: Arc::new(make), first: first.into(), asked: None }
    }

    /// The same, as the answer to this question of the step.
    #[must_use]
    pub fn answering(self, question: &'static str) -> Self {
        Self { asked: Some(question), ..self }
    }

    /// The question of the step it answers.
    pub(super) fn asked(&self) -> Option<&'static str> {
        self.asked
    }

    /// The field the keyboard is in when it opens.
    pub(super) fn first(&self) -> &str {
        &self.first
    }

    /// Its name and the change.
    pub(super) fn make(&self, desk: &Desk<'_>) -> Option<(String, Change)> {
        (self.make)(desk)
    }
}

impl fmt::Debug for New {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("New")
    }
}

/// A place of the case that can be changed: a record, or a part of one.
pub struct Of<T>(Arc<Within<T>>);

impl<T> Clone for Of<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: 'static> Of<T> {
    /// A place that is changed so; no change if it is not there.
    pub fn new(
        within: impl Fn(&Desk<'_>, &dyn Fn(&mut T)) -> Option<Change> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(within))
    }

    /// The change that doing this to it makes, if it is there.
    pub fn within(&self, desk: &Desk<'_>, change: &dyn Fn(&mut T)) -> Option<Change> {
        (self.0)(desk, change)
    }

    /// A part of it.
    #[must_use]
    pub fn at<P: 'static>(&self, part: fn(&mut T) -> &mut P) -> Of<P> {
        let whole = self.clone();
        Of::new(move |desk, change| whole.within(desk, &|whole| change(part(whole))))
    }

    /// The change this makes.
    pub fn change(&self, change: impl Fn(&mut T) + Send + Sync + 'static) -> Edit {
        let of = self.clone();
        Edit::new(move |desk| of.within(desk, &change))
    }

    /// The change to this value.
    pub fn set(&self, value: T) -> Edit
    where
        T: Clone + Send + Sync,
    {
        self.change(move |there| *there = value.clone())
    }
}

impl<T: 'static> Of<Vec<T>> {
    /// One of several, by its number from 0.
    #[must_use]
    pub fn item(&self, at: usize) -> Of<T> {
        let all = self.clone();
        Of::new(move |desk, change| {
            all.within(desk, &|all| {
                if let Some(item) = all.get_mut(at) {
                    change(item);
                }
            })
        })
    }

    /// One of several, or a new one at the end: noting something in it makes it.
    #[must_use]
    pub fn item_or_new(&self, at: usize) -> Of<T>
    where
        T: Default,
    {
        let all = self.clone();
        Of::new(move |desk, change| {
            all.within(desk, &|all| {
                if at == all.len() {
                    all.push(T::default());
                }
                if let Some(item) = all.get_mut(at) {
                    change(item);
                }
            })
        })
    }

    /// One more at the end.
    pub fn add(&self, item: T) -> Edit
    where
        T: Clone + Send + Sync,
    {
        self.change(move |all| all.push(item.clone()))
    }

    pub fn remove(&self, at: usize) -> Edit {
        self.change(move |all| {
            if at < all.len() {
                all.remove(at);
            }
        })
    }

    /// This one, one place earlier.
    pub fn earlier(&self, at: usize) -> Edit {
        self.change(move |all| {
            if at > 0 && at < all.len() {
                all.swap(at - 1, at);
            }
        })
    }
}

macro_rules! records {
    ($($(#[$meta:meta])* $name:ident($id:ident) $kind:ident in $($list:ident).+;)+) => {$(
        $(#[$meta])*
        #[must_use]
        pub fn $name(id: $id) -> Of<$kind> {
            Of::new(move |desk, change| {
                let mut record = desk.case.$($list).+.iter().find(|there| there.id == id)?.clone();
                change(&mut record);
                Some(Change::Put(Box::new(Record::$kind(record))))
            })
        }
    )+};
}

records! {
    /// The person of this id.
    person(PersonId) Person in persons;
    /// The identity of this id.
    identity(IdentityId) Identity in identities;
    /// The place of this id.
    place(PlaceId) Place in places;
    /// The period of life of this id.
    life(LifePeriodId) LifePeriod in life;
    /// The step of the journey of this id.
    journey_step(JourneyStepId) JourneyStep in journey;
    /// The earlier statement of this id.
    statement(StatementId) EarlierStatement in earlier_statements;
    /// The decision of this id.
    decision(DecisionId) Decision in decisions;
    /// The exhibit of this id.
    exhibit(ExhibitId) Exhibit in exhibits;
    /// The consent of this id.
    consent(ConsentId) Consent in consents;
}

/// The event of this id. What was counted from its date moves along.
#[must_use]
pub fn event(id: EventId) -> Of<Event> {
    let put = |event: Event| Change::Put(Box::new(Record::Event(event)));
    Of::new(move |desk, change| {
        let before = desk.case.event(&id)?;
        let mut event = before.clone();
        change(&mut event);
        if event.date == before.date {
            return Some(put(event));
        }
        let moved = followers(desk.case, &event);
        if moved.is_empty() {
            return Some(put(event));
        }
        Some(Change::Together(std::iter::once(event).chain(moved).map(put).collect()))
    })
}

/// When the event of this id began, counted anew where it is told by another event.
#[must_use]
pub fn beginning(id: EventId) -> Of<FuzzyDate> {
    let of = event(id);
    Of::new(move |desk, change| {
        of.within(desk, &|event| {
            let mut date = event.beginning().clone();
            change(&mut date);
            event.begin(counted(date, desk.case));
        })
    })
}

/// Until when the event of this id lasted.
#[must_use]
pub fn end(id: EventId) -> Of<FuzzyDate> {
    let of = event(id);
    Of::new(move |desk, change| {
        of.within(desk, &|event| {
            let mut until = event.until.clone();
            change(&mut until);
            event.end(until);
        })
    })
}

#[must_use]
pub fn applicant() -> Of<Applicant> {
    Of::new(|desk, change| {
        let mut applicant = desk.case.applicant.clone();
        change(&mut applicant);
        Some(Change::Set(Box::new(Part::Applicant(applicant))))
    })
}

#[must_use]
pub fn procedure() -> Of<Procedure> {
    Of::new(|desk, change| {
        let mut procedure = desk.case.procedure.clone();
        change(&mut procedure);
        Some(Change::Set(Box::new(Part::Procedure(procedure))))
    })
}

/// The answer to a question of the form that the case has no other place for.
#[must_use]
pub fn answer(question: &'static str) -> Of<Answer<Bilingual>> {
    Of::new(move |desk, change| {
        let mut answer = desk.case.answers.get(question).cloned().unwrap_or_default();
        change(&mut answer);
        Some(Change::Set(Box::new(Part::Answer { question: question.to_owned(), answer })))
    })
}

/// A paragraph among the fears.
#[must_use]
pub fn fear(id: ParagraphId) -> Of<Paragraph> {
    Of::new(move |desk, change| {
        let fears = &desk.case.account.fears;
        let mut paragraph = fears.iter().find(|there| there.id == id)?.clone();
        change(&mut paragraph);
        Some(Change::Put(Box::new(Record::Paragraph { home: ParagraphHome::Fears, paragraph })))
    })
}
