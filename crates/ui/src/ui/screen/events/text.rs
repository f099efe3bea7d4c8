//! The texts and questions of an event, by name.

use crate::domain::event::{Event, Hearsay, Known};
use crate::domain::words::{Answer, Bilingual};

/// A text of an event that has her or his words and the French.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The few words of the list.
    Title,
    What,
    /// How long it lasted.
    Duration,
    Where,
    Spoken,
    /// What the person did then.
    Then,
    Agent,
    /// What came of asking for protection.
    Protection,
    /// Whether one could have lived elsewhere.
    Elsewhere,
    /// From whom it was heard.
    Source,
    /// By what means it was heard.
    Means,
    /// Why no paper shows it.
    NoExhibit,
    /// An explanation of what may surprise.
    Explanation,
    /// Why it was not produced before.
    RaisedWhy,
}

/// A question whose answer may be that it is not known, not remembered, or not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    Agent,
    /// Whether protection was sought.
    Protection,
    /// Whether one could have lived elsewhere.
    Elsewhere,
    /// From whom it was heard.
    Source,
    /// When it was heard.
    HeardWhen,
    /// By what means it was heard.
    Means,
    /// Why no paper shows it.
    NoExhibit,
    Explanation,
    /// Why it was not produced before.
    RaisedWhy,
}

/// Which of two texts beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Her or his words.
    Told,
    French,
}

impl Text {
    /// The text, if it is there.
    #[must_use]
    pub fn of(self, event: &Event) -> Option<&Bilingual> {
        match self {
            Self::Title => Some(&event.title),
            Self::What => Some(&event.what),
            Self::Duration => Some(&event.duration.words),
            Self::Where => Some(&event.place_told),
            Self::Spoken => Some(&event.words_spoken),
            Self::Then => Some(&event.consequence),
            Self::Agent => Some(&event.agent.known()?.who),
            Self::Protection => Some(&event.protection.known()?.told),
            Self::Elsewhere => event.elsewhere.known(),
            Self::Source => heard(event)?.source.known(),
            Self::Means => heard(event)?.means.known(),
            Self::NoExhibit => event.no_exhibit_because.known(),
            Self::Explanation => event.explanation.known(),
            Self::RaisedWhy => event.raised_why.known(),
        }
    }

    pub(super) fn of_mut(self, event: &mut Event) -> Option<&mut Bilingual> {
        match self {
            Self::Title => Some(&mut event.title),
            Self::What => Some(&mut event.what),
            Self::Duration => Some(&mut event.duration.words),
            Self::Where => Some(&mut event.place_told),
            Self::Spoken => Some(&mut event.words_spoken),
            Self::Then => Some(&mut event.consequence),
            Self::Agent => Some(&mut given(&mut event.agent)?.who),
            Self::Protection => Some(&mut given(&mut event.protection)?.told),
            Self::Elsewhere => given(&mut event.elsewhere),
            Self::Source => given(&mut heard_mut(event)?.source),
            Self::Means => given(&mut heard_mut(event)?.means),
            Self::NoExhibit => given(&mut event.no_exhibit_because),
            Self::Explanation => given(&mut event.explanation),
            Self::RaisedWhy => given(&mut event.raised_why),
        }
    }

    /// The question it answers, if that question has other answers too.
    #[must_use]
    pub fn ask(self) -> Option<Ask> {
        match self {
            Self::Agent => Some(Ask::Agent),
            Self::Protection => Some(Ask::Protection),
            Self::Elsewhere => Some(Ask::Elsewhere),
            Self::Source => Some(Ask::Source),
            Self::Means => Some(Ask::Means),
            Self::NoExhibit => Some(Ask::NoExhibit),
            Self::Explanation => Some(Ask::Explanation),
            Self::RaisedWhy => Some(Ask::RaisedWhy),
            Self::Title | Self::What | Self::Duration | Self::Where | Self::Spoken | Self::Then => {
                None
            }
        }
    }
}

impl Ask {
    /// The answer, without its value.
    #[must_use]
    pub fn of(self, event: &Event) -> Answer<()> {
        let told = heard(event);
        match self {
            Self::Agent => bare(&event.agent),
            Self::Protection => bare(&event.protection),
            Self::Elsewhere => bare(&event.elsewhere),
            Self::Source => told.map_or(Answer::Unset, |told| bare(&told.source)),
            Self::HeardWhen => told.map_or(Answer::Unset, |told| bare(&told.when)),
            Self::Means => told.map_or(Answer::Unset, |told| bare(&told.means)),
            Self::NoExhibit => bare(&event.no_exhibit_because),
            Self::Explanation => bare(&event.explanation),
            Self::RaisedWhy => bare(&event.raised_why),
        }
    }

    pub(super) fn put(self, event: &mut Event, answer: &Answer<()>) {
        match self {
            Self::Agent => event.agent = without_value(answer),
            Self::Protection => event.protection = without_value(answer),
            Self::Elsewhere => event.elsewhere = without_value(answer),
            Self::NoExhibit => event.no_exhibit_because = without_value(answer),
            Self::Explanation => event.explanation = without_value(answer),
            Self::RaisedWhy => event.raised_why = without_value(answer),
            Self::Source | Self::HeardWhen | Self::Means => {
                let Some(told) = heard_mut(event) else { return };
                match self {
                    Self::Source => told.source = without_value(answer),
                    Self::HeardWhen => told.when = without_value(answer),
                    _ => told.means = without_value(answer),
                }
            }
        }
    }
}

/// What is known of an event from others.
#[must_use]
pub(super) fn heard(event: &Event) -> Option<&Hearsay> {
    event.known.hearsay()
}

pub(super) fn heard_mut(event: &mut Event) -> Option<&mut Hearsay> {
    if let Known::Told(hearsay) = &mut event.known { Some(hearsay) } else { None }
}

/// The value of an answer, made if there is none: typing answers.
fn given<T: Default>(answer: &mut Answer<T>) -> Option<&mut T> {
    if answer.known().is_none() {
        *answer = Answer::Known(T::default());
    }
    match answer {
        Answer::Known(value) => Some(value),
        _ => None,
    }
}

fn bare<T>(answer: &Answer<T>) -> Answer<()> {
    match answer {
        Answer::Known(_) => Answer::Known(()),
        other => without_value(other),
    }
}

fn without_value<T, U>(answer: &Answer<T>) -> Answer<U> {
    match answer {
        Answer::Unset | Answer::Known(_) => Answer::Unset,
        Answer::DoesNotKnow => Answer::DoesNotKnow,
        Answer::DoesNotRemember => Answer::DoesNotRemember,
        Answer::PrefersNotToSay => Answer::PrefersNotToSay,
    }
}
