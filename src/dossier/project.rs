//! From a case to the public document of one reader: redaction by construction.

mod account;
pub(super) mod codes;
mod exhibit;
mod numbers;
mod order;
mod people;
mod sight;

use std::collections::BTreeMap;

use crate::domain::Case;
use crate::domain::case::{JourneyStep, LifePeriod};
use crate::domain::event::{self, Event};
use crate::domain::id::{EventId, ExhibitId};
use crate::domain::procedure;

use super::file::Files;
use super::public::{self, Known, ParagraphAt, PublicDoc, Said};
use super::spec::{BuildSpec, Reader};

pub use codes::subject;
pub use order::{by_time, places_by_time};
use sight::{Sight, said};

/// A public document, and what the desk should know about its making.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// What the reader may see.
    pub doc: PublicDoc,
    /// What was left out or could not be resolved; for the desk, never printed.
    pub notices: Notices,
}

/// Counts of what did not enter the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// Events not shown: undecided, kept for the interview, to be read with a lawyer, or protected.
    pub events_left_out: usize,
    /// Exhibits not shown because of what they reveal.
    pub exhibits_left_out: usize,
    /// Paragraphs kept for the interview or not shown because of what they reveal.
    pub paragraphs_left_out: usize,
    /// Paragraphs that have words but no French yet.
    pub paragraphs_without_french: usize,
    /// References in texts to records that do not exist.
    pub dangling_references: usize,
}

/// What the reader of this build may see of a case.
///
/// Names the reader may not read become code letters, applicant's identities the reader may not know
/// are gone, and so are events, exhibits and paragraphs that reveal either. Contacts, private notes,
/// tags and file names never enter. Names in running text that no mark points out are not seen here:
/// [`super::scanner`] finds them in the finished text.
#[must_use]
pub fn project(case: &Case, spec: &BuildSpec, files: &Files) -> Projection {
    let mut sight =
        Sight { case, reader: spec.reader, codes: codes::codes(case), exhibits: BTreeMap::new() };
    let exhibits = exhibit::shown(&sight);
    sight.exhibits =
        (0..).zip(&exhibits).map(|(at, (exhibit, _))| (exhibit.id.clone(), at)).collect();
    let (account, told_in) = account::account(&sight);
    let events = events(&sight, &told_in);
    let doc = PublicDoc {
        fictional: case.fictional,
        told_lang: case.languages.first().cloned(),
        applicant: people::applicant(&sight),
        aliases: people::aliases(&sight),
        family: people::family(&sight),
        life: case.life.iter().filter_map(|period| life(&sight, period)).collect(),
        journey: case.journey.iter().map(|step| journey(&sight, step)).collect(),
        exhibits: exhibits
            .iter()
            .map(|(exhibit, number)| {
                let paragraphs = exhibit::paragraphs(&sight, exhibit, &account, &events);
                exhibit::exhibit(&sight, exhibit, *number, files, paragraphs)
            })
            .collect(),
        procedure: procedure(&sight),
        answers: case
            .answers
            .iter()
            .map(|(question, answer)| (question.clone(), said(answer, |text| sight.french(text))))
            .collect(),
        account,
        events,
    };
    let notices = notices(&sight, &doc);
    Projection { doc, notices }
}

/// Paragraphs that tell an event.
type ToldIn = BTreeMap<EventId, Vec<ParagraphAt>>;

fn events(sight: &Sight<'_>, told_in: &ToldIn) -> Vec<public::Event> {
    let shown: Vec<&Event> =
        sight.case.events.iter().filter(|event| sight.shows_event(event)).collect();
    order::by_time(&shown).into_iter().map(|shown| event(sight, shown, told_in)).collect()
}

fn event(sight: &Sight<'_>, event: &Event, told_in: &ToldIn) -> public::Event {
    let mut title = sight.either(&event.title);
    // Without a title the words themselves must do, unless only a summary was agreed to.
    if title.is_blank() && event.sensitivity == event::Sensitivity::Print {
        title = sight.either(&event.what);
    }
    public::Event {
        kind: event.kind.clone(),
        title,
        date: sight.date(&event.date),
        place: sight.place(event.place.as_ref()),
        place_told: sight.french(&event.place_told),
        known: known(sight, &event.known),
        exhibits: event
            .exhibits
            .iter()
            .filter_map(|call| Some((sight.exhibit(call.exhibit.as_ref()?)?, call.page)))
            .collect(),
        paragraphs: told_in.get(&event.id).cloned().unwrap_or_default(),
    }
}

fn known(sight: &Sight<'_>, known: &event::Known) -> Known {
    match known {
        event::Known::NotSaid => Known::NotSaid,
        event::Known::Seen => Known::Seen,
        event::Known::Heard => Known::Heard,
        event::Known::Document => Known::Document,
        event::Known::DoesNotKnow => Known::Unanswered(Said::DoesNotKnow),
        event::Known::DoesNotRemember => Known::Unanswered(Said::DoesNotRemember),
        event::Known::PrefersNotToSay => Known::Unanswered(Said::PrefersNotToSay),
        event::Known::Told(hearsay) => Known::Told {
            source: hearsay.source.known().map(|text| sight.french(text)).unwrap_or_default(),
            by: hearsay
                .by
                .as_ref()
                .and_then(|id| sight.case.person(id))
                .map(|person| person.kinship.clone()),
        },
    }
}

fn life(sight: &Sight<'_>, period: &LifePeriod) -> Option<public::Period> {
    let may_know = period.identity.as_ref().is_none_or(|id| {
        sight.case.identity(id).is_some_and(|identity| sight.reader.may_read(&identity.printing))
    });
    (may_know && !period.legal_sensitive).then(|| public::Period {
        kind: period.kind.clone(),
        date: sight.date(&period.date),
        place: sight.place(period.place.as_ref()),
        what: sight.either(&period.what),
        exhibits: sight.exhibits(&period.exhibits),
    })
}

fn journey(sight: &Sight<'_>, step: &JourneyStep) -> public::Step {
    public::Step {
        place: sight.place(step.place.as_ref()),
        date: sight.date(&step.date),
        transport: said(&step.transport, |text| sight.either(text)),
        documents: said(&step.documents, |text| sight.either(text)),
        what: sight.either(&step.what),
        fingerprints: said(&step.fingerprints, |taken| *taken),
        exhibits: sight.exhibits(&step.exhibits),
    }
}

fn procedure(sight: &Sight<'_>) -> public::Procedure {
    let procedure = &sight.case.procedure;
    let paper = |paper: &procedure::Paper| public::Paper {
        kind: paper.kind.clone(),
        dated: paper.dated,
        received: paper.received,
        delay: paper.delay_printed.as_ref().map(|delay| (delay.value, delay.unit.clone())),
        exhibit: paper.exhibit.as_ref().and_then(|id| sight.exhibit(id)),
    };
    public::Procedure {
        mode: procedure.mode.clone(),
        kind: procedure.kind.clone(),
        track: said(&procedure.track, Clone::clone),
        agdref: procedure.numbers.agdref.clone(),
        ofpra: procedure.numbers.ofpra.clone(),
        cnda: procedure.numbers.cnda.clone(),
        papers: procedure.papers.iter().map(paper).collect(),
        left: sight.date(&procedure.left),
        entered: sight.date(&procedure.entered),
        requested: procedure.requested,
        elsewhere: said(&procedure.elsewhere, |text| sight.either(text)),
    }
}

fn notices(sight: &Sight<'_>, doc: &PublicDoc) -> Notices {
    let case = sight.case;
    let paragraphs = case.account.paragraphs();
    let without_french = paragraphs
        .filter(|p| p.text.french.text.is_blank() && !p.text.told.prose.text.is_blank())
        .count();
    let mut dangling = 0;
    for paragraph in case.account.paragraphs() {
        for prose in [&paragraph.text.french, &paragraph.text.told.prose] {
            dangling += prose.marks.iter().filter(|mark| !exists(sight, &mark.target)).count();
        }
    }
    Notices {
        events_left_out: case.events.len() - doc.events.len(),
        exhibits_left_out: case.exhibits.len().saturating_sub(doc.exhibits.len()),
        paragraphs_left_out: case
            .account
            .paragraphs()
            .filter(|p| !account::shown(sight, p))
            .count(),
        paragraphs_without_french: without_french,
        dangling_references: dangling,
    }
}

fn exists(sight: &Sight<'_>, target: &crate::domain::words::Target) -> bool {
    use crate::domain::words::Target;
    match target {
        Target::Person(id) => sight.case.person(id).is_some(),
        Target::Identity(id) => sight.case.identity(id).is_some(),
        Target::Place(id) => sight.case.place(id).is_some(),
        Target::Event(id) => sight.case.event(id).is_some(),
        Target::Exhibit { exhibit, .. } => sight.case.exhibit(exhibit).is_some(),
    }
}

/// The numbers this build gives to the exhibits it shows.
#[must_use]
pub fn numbers(case: &Case, spec: &BuildSpec) -> Vec<(ExhibitId, u32)> {
    let sight = Sight {
        case,
        reader: spec.reader,
        codes: codes::Codes::default(),
        exhibits: BTreeMap::new(),
    };
    let shown = exhibit::shown(&sight);
    shown.into_iter().map(|(exhibit, number)| (exhibit.id.clone(), number)).collect()
}

impl Reader {
    /// Whose eyes decide which exhibits are numbered: desk papers cite the numbers of the dossier
    /// that is sent.
    fn numbering() -> Self {
        Self::Authority
    }
}
