//! What the person keeps out of print, and what is bound to it: asked by whoever prints and whoever reviews.

use std::collections::BTreeSet;

use super::Case;
use super::account::Paragraph;
use super::event::{Event, Sensitivity};
use super::id::EventId;
use super::words::{Bilingual, Target};

/// Why a record is printed nowhere, whoever reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Restriction {
    /// Kept for the interview.
    Interview,
    /// Sensitive, and nobody has decided yet.
    Undecided,
    /// To be read with a lawyer first.
    Lawyer,
    /// A decision of a newer version: protected until it is understood.
    Unknown,
}

impl Restriction {
    /// The word that messages choose by.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::Undecided => "undecided",
            Self::Lawyer => "lawyer",
            Self::Unknown => "unknown",
        }
    }
}

impl Event {
    /// Why the event is printed nowhere; `None` if it may be.
    #[must_use]
    pub fn restriction(&self) -> Option<Restriction> {
        match self.sensitivity {
            Sensitivity::KeepForInterview => Some(Restriction::Interview),
            Sensitivity::Undecided => Some(Restriction::Undecided),
            Sensitivity::Other(_) => Some(Restriction::Unknown),
            Sensitivity::Print | Sensitivity::Summarise if self.legal_sensitive => {
                Some(Restriction::Lawyer)
            }
            Sensitivity::Print | Sensitivity::Summarise => None,
        }
    }
}

impl Paragraph {
    /// The events it tells: those it is linked to, and those its words refer to.
    pub fn told_events(&self) -> impl Iterator<Item = &EventId> {
        self.events.iter().chain(self.text.marked_events())
    }
}

impl Bilingual {
    /// The events its words refer to, in either language.
    pub fn marked_events(&self) -> impl Iterator<Item = &EventId> {
        let marks = self.french.marks.iter().chain(&self.told.prose.marks);
        marks.filter_map(|mark| match &mark.target {
            Target::Event(id) => Some(id),
            _ => None,
        })
    }
}

/// The events of a case that are printed nowhere.
#[must_use]
pub fn restricted_events(case: &Case) -> BTreeSet<EventId> {
    let restricted = case.events.iter().filter(|event| event.restriction().is_some());
    restricted.map(|event| event.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::words::{Mark, Prose};

    fn event(id: &str, sensitivity: Sensitivity, legal: bool) -> Event {
        let mut event = Event::new(id.try_into().unwrap());
        (event.sensitivity, event.legal_sensitive) = (sensitivity, legal);
        event
    }

    #[test]
    fn an_event_is_kept_back_for_each_reason_and_for_no_other() {
        let newer = Sensitivity::Other("of_a_newer_program".into());
        for (sensitivity, legal, why) in [
            (Sensitivity::Print, false, None),
            (Sensitivity::Summarise, false, None),
            (Sensitivity::Print, true, Some("lawyer")),
            (Sensitivity::Summarise, true, Some("lawyer")),
            (Sensitivity::Undecided, false, Some("undecided")),
            (Sensitivity::KeepForInterview, true, Some("interview")),
            (newer, false, Some("unknown")),
        ] {
            let event = event("e1", sensitivity, legal);
            assert_eq!(
                event.restriction().map(Restriction::as_str),
                why,
                "{:?}",
                event.sensitivity
            );
        }
    }

    #[test]
    fn only_events_kept_back_are_restricted() {
        let events = vec![
            event("free", Sensitivity::Print, false),
            event("kept", Sensitivity::KeepForInterview, false),
        ];
        let case = Case { events, ..Case::default() };
        assert_eq!(
            restricted_events(&case).iter().map(EventId::as_str).collect::<Vec<_>>(),
            ["kept"]
        );
    }

    #[test]
    fn a_paragraph_tells_what_it_is_linked_to_and_what_its_words_refer_to() {
        let mark = |id: &str| Mark {
            start: 0,
            end: 1,
            target: Target::Event(id.try_into().unwrap()),
            extra: Default::default(),
        };
        let prose = |id: &str| Prose { marks: vec![mark(id)], ..Prose::default() };
        let mut paragraph = Paragraph::new("a1".try_into().unwrap());
        paragraph.events = vec!["linked".try_into().unwrap()];
        paragraph.text.french = prose("french");
        paragraph.text.told.prose = prose("told");
        let told: Vec<_> = paragraph.told_events().map(EventId::as_str).collect();
        assert_eq!(told, ["linked", "french", "told"]);
    }
}
