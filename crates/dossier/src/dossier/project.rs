//! From a case to the public document of one reader: redaction by construction.

mod account;
mod coded;
pub(super) mod codes;
mod exhibit;
mod numbers;
mod people;
mod prune;
mod sight;
mod withheld;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::case::{JourneyStep, LifePeriod};
use crate::domain::event::{self, Event, Role, Whom};
use crate::domain::id::{EventId, ExhibitId, IdentityId};
use crate::domain::order::by_time;
use crate::domain::procedure;
use crate::domain::words::Words;

use super::file::Files;
use super::public::{self, Known, ParagraphAt, PublicDoc, Said, Whose};
use crate::report::spec::{BuildSpec, Reader, Subject};

use sight::{Sight, Used, said};
use withheld::Withheld;

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
    /// Exhibits not shown: for what they reveal, or that nothing shown cites them.
    pub exhibits_left_out: usize,
    /// Exhibits not shown only because they bear a protected name or join it to the applicant.
    pub exhibits_bearing: usize,
    /// Paragraphs kept for the interview or not shown because of what they reveal.
    pub paragraphs_left_out: usize,
    /// Paragraphs not shown only because they tell an event that is not.
    pub paragraphs_telling: usize,
    /// Paragraphs that have words but no French yet.
    pub paragraphs_without_french: usize,
    /// References in texts to records that do not exist.
    pub dangling_references: usize,
}

/// What the reader of this build may see of a case.
///
/// First the case is made smaller: events, exhibits, paragraphs, periods of life and texts this reader
/// may not know are taken from it with everything bound to them (`withheld`), as if they had never
/// been entered. Names the reader may not read become code letters, and the applicant's identities the
/// reader may not know are gone. Contacts, private notes, tags and file names never enter. Names in
/// running text that no mark points out are not seen here: [`super::scanner`] finds them in the
/// finished text.
///
/// The desk cites the numbers and the letters of the dossier that is sent: what the authority may see
/// and the desk may not leaves its number and its letter free there, and nothing else.
#[must_use]
pub fn project(case: &Case, spec: &BuildSpec, files: &Files) -> Projection {
    let seen = Seen::new(case, spec.reader, &spec.kept);
    let sent = seen.sent(case, &spec.kept);
    let codes = codes::printed(case, &uses(case, &seen, &sent));
    let (doc, _) = document(&seen, &sent.case, codes, files);
    let notices = notices(case, &seen, &doc);
    Projection { doc, notices }
}

/// The case as the reader of a build may know it, without what is withheld.
#[must_use]
pub fn seen(case: &Case, spec: &BuildSpec) -> Case {
    Seen::new(case, spec.reader, &spec.kept).case
}

/// What one reader may know of a case.
#[derive(Clone)]
struct Seen {
    reader: Reader,
    withheld: Withheld,
    case: Case,
}

impl Seen {
    fn new(case: &Case, reader: Reader, kept: &BTreeSet<Subject>) -> Self {
        let withheld = Withheld::of(case, reader, kept);
        let case = prune::prune(case, reader, &withheld);
        Self { reader, withheld, case }
    }

    /// The same for the reader of the dossier that is sent.
    fn sent(&self, case: &Case, kept: &BTreeSet<Subject>) -> Cow<'_, Self> {
        if self.reader == NUMBERING {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Self::new(case, NUMBERING, kept))
    }
}

/// Who stands as a code in the dossier that is sent and then, for another reader, in what is seen.
fn uses(case: &Case, seen: &Seen, sent: &Seen) -> Vec<Used> {
    let used = |of: &Seen| document(of, &sent.case, codes::all(case), &Files::new()).1;
    let mut all = vec![used(sent)];
    if seen.reader != sent.reader {
        all.push(used(seen));
    }
    all
}

/// The document, stage by stage, and who stands in it as a code.
fn document(seen: &Seen, sent: &Case, codes: codes::Codes, files: &Files) -> (PublicDoc, Used) {
    let case = &seen.case;
    let exhibits = exhibit::shown(case, sent);
    let places = (0..).zip(&exhibits).map(|(at, (exhibit, _))| (exhibit.id.clone(), at));
    let sight = Sight::new(case, seen.reader, codes, places.collect());
    let (account, told_in) = account::account(&sight);
    sight.enter(1);
    let events = events(&sight, &told_in);
    let shown_by = |exhibit| exhibit::paragraphs(&sight, exhibit, &account, &events);
    let exhibits = exhibits
        .iter()
        .map(|(exhibit, number)| {
            exhibit::exhibit(&sight, exhibit, *number, files, shown_by(exhibit))
        })
        .collect();
    sight.enter(2);
    let life = case.life.iter().map(|period| life(&sight, period)).collect();
    let journey = case.journey.iter().map(|step| journey(&sight, step)).collect();
    sight.enter(3);
    let doc = PublicDoc {
        fictional: case.fictional,
        told_lang: case.languages.first().cloned(),
        applicant: people::applicant(&sight),
        aliases: people::aliases(&sight),
        family: people::family(&sight),
        life,
        journey,
        exhibits,
        procedure: procedure(&sight),
        answers: case
            .answers
            .iter()
            .map(|(question, answer)| (question.clone(), said(answer, |text| sight.french(text))))
            .collect(),
        account,
        events,
        key: sight.key(),
    };
    (doc, sight.into_used())
}

/// Paragraphs that tell an event.
type ToldIn = BTreeMap<EventId, Vec<ParagraphAt>>;

fn events(sight: &Sight<'_>, told_in: &ToldIn) -> Vec<public::Event> {
    let shown: Vec<&Event> = sight.case.events.iter().collect();
    by_time(&shown).into_iter().map(|shown| event(sight, shown, told_in)).collect()
}

fn event(sight: &Sight<'_>, event: &Event, told_in: &ToldIn) -> public::Event {
    public::Event {
        kind: event.kind.clone(),
        title: sight.title(event),
        date: sight.date_of(&format!("event:{}/date", event.id), &event.date),
        place: sight.place(event.place.as_ref()),
        place_told: sight.french(&event.place_told),
        known: known(sight, &event.known),
        whose: whose(event),
        exhibits: event
            .exhibits
            .iter()
            .filter_map(|call| Some((sight.exhibit(call.exhibit.as_ref()?)?, call.page)))
            .collect(),
        paragraphs: told_in.get(&event.id).cloned().unwrap_or_default(),
    }
}

/// To whom it happened, where that is said. Else another person in the part of the one who suffered it says
/// that it was not the applicant's; without one, what was lived or seen was. Of anything else nobody said it.
fn whose(event: &Event) -> Whose {
    match event.happened_to {
        Whom::Applicant | Whom::Both => return Whose::Applicant,
        Whom::Others => return Whose::Other,
        Whom::NotSaid | Whom::Other(_) => {}
    }
    let suffered = |role: &Role| *role == Role::Victim;
    if event.people.iter().any(|one| one.person.is_some() && suffered(&one.role)) {
        Whose::Other
    } else if event.known == event::Known::Seen {
        Whose::Applicant
    } else {
        Whose::NotSaid
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
                .map(|person| Box::new(people::kin(sight, person))),
        },
    }
}

fn life(sight: &Sight<'_>, period: &LifePeriod) -> public::Period {
    public::Period {
        kind: period.kind.clone(),
        date: sight.date_of(&format!("life:{}/date", period.id), &period.date),
        place: sight.place(period.place.as_ref()),
        what: sight.either(&period.what),
        under: under(sight, period.identity.as_ref()),
        exhibits: sight.exhibits(&period.exhibits),
        left: sight.left_open(&format!("life:{}", period.id)),
    }
}

/// The name of another life of the applicant.
fn under(sight: &Sight<'_>, identity: Option<&IdentityId>) -> Words {
    let identity = identity.and_then(|id| sight.case.identity(id));
    let name = identity.and_then(|identity| identity.names.first());
    name.map(|name| sight.name(name).whole).unwrap_or_default()
}

fn journey(sight: &Sight<'_>, step: &JourneyStep) -> public::JourneyStep {
    public::JourneyStep {
        place: sight.place(step.place.as_ref()),
        date: sight.date_of(&format!("journey:{}/date", step.id), &step.date),
        transport: said(&step.transport, |text| sight.either(text)),
        documents: said(&step.documents, |text| sight.either(text)),
        what: sight.either(&step.what),
        fingerprints: said(&step.fingerprints, |taken| *taken),
        exhibits: sight.exhibits(&step.exhibits),
        left: sight.left_open(&format!("journey:{}", step.id)),
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

fn notices(case: &Case, seen: &Seen, doc: &PublicDoc) -> Notices {
    let withheld = &seen.withheld;
    let telling = case.account.paragraphs().filter(|paragraph| {
        !paragraph.kept_for_interview
            && paragraph.told_events().any(|id| withheld.events.contains(id))
    });
    let paragraphs_telling = telling.count();
    let mut without_french = 0;
    let mut dangling = 0;
    for paragraph in seen.case.account.paragraphs() {
        let (french, told) = (&paragraph.text.french, &paragraph.text.told.prose);
        without_french += usize::from(french.text.is_blank() && !told.text.is_blank());
        let marks = french.marks.iter().chain(&told.marks);
        dangling += marks.filter(|mark| !exists(&seen.case, &mark.target)).count();
    }
    Notices {
        events_left_out: withheld.events.len(),
        exhibits_left_out: (case.exhibits.len() - withheld.bearing)
            .saturating_sub(doc.exhibits.len()),
        exhibits_bearing: withheld.bearing,
        paragraphs_left_out: withheld.paragraphs.len().saturating_sub(paragraphs_telling),
        paragraphs_telling,
        paragraphs_without_french: without_french,
        dangling_references: dangling,
    }
}

fn exists(case: &Case, target: &crate::domain::words::Target) -> bool {
    use crate::domain::words::Target;
    match target {
        Target::Person(id) => case.person(id).is_some(),
        Target::Identity(id) => case.identity(id).is_some(),
        Target::Place(id) => case.place(id).is_some(),
        Target::Event(id) => case.event(id).is_some(),
        Target::Exhibit { exhibit, .. } => case.exhibit(exhibit).is_some(),
    }
}

/// The numbers this build gives to the exhibits it shows.
#[must_use]
pub fn numbers(case: &Case, spec: &BuildSpec) -> Vec<(ExhibitId, u32)> {
    let seen = Seen::new(case, spec.reader, &spec.kept);
    let sent = seen.sent(case, &spec.kept);
    let shown = exhibit::shown(&seen.case, &sent.case);
    shown.into_iter().map(|(exhibit, number)| (exhibit.id.clone(), number)).collect()
}

/// Whose eyes decide which exhibits are numbered and who has a letter first: desk papers cite the dossier that is sent.
const NUMBERING: Reader = Reader::Authority;

#[cfg(test)]
mod tests;
