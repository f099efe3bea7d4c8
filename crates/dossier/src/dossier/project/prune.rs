//! The case as it would be if what is withheld had never been entered.
//!
//! Everything after this sees the smaller case only: what is not in it cannot be forgotten anywhere
//! else. A text that refers to a withheld event is not there, nor a date that is told by one; the ids
//! of what is gone stand nowhere.

use crate::domain::Case;
use crate::domain::case::{JourneyStep, LifePeriod};
use crate::domain::date::{Basis, FuzzyDate};
use crate::domain::event::{Event, Known};
use crate::domain::exhibit::{Exhibit, FileRef, Translation};
use crate::domain::id::{EventId, ExhibitId};
use crate::domain::person::{Applicant, Identity, Name, Person};
use crate::domain::place::Place;
use crate::domain::procedure::Procedure;
use crate::domain::words::{Answer, Bilingual, Prose, Target};
use crate::report::spec::Reader;

use super::withheld::Withheld;

/// The case without what is withheld, and without the names this reader may not read.
pub(super) fn prune(case: &Case, reader: Reader, withheld: &Withheld) -> Case {
    let mut case = case.clone();
    case.earlier_statements.clear();
    case.consents.clear();
    case.points.clear();
    case.events.retain(|event| !withheld.events.contains(&event.id));
    case.life.retain(|period| !withheld.life.contains(&period.id));
    case.exhibits.retain(|exhibit| !withheld.exhibits.contains(&exhibit.id));
    for section in &mut case.account.sections {
        section.paragraphs.retain(|paragraph| !withheld.paragraphs.contains(&paragraph.id));
    }
    case.account.sections.retain(|section| !section.paragraphs.is_empty());
    case.account.fears.retain(|paragraph| !withheld.paragraphs.contains(&paragraph.id));
    case.answers.retain(|question, answer| {
        !withheld.holds_answer(question) && !answer.known().is_some_and(|text| withheld.tells(text))
    });
    for given in case.filings.iter_mut().flat_map(|filing| &mut filing.numbers) {
        given.exhibit = given.exhibit.take().filter(|id| !withheld.exhibits.contains(id));
    }
    case.identities.iter_mut().for_each(|identity| strip_identity(identity, reader));
    case.persons.iter_mut().for_each(|person| strip_person(person, reader));
    case.places.iter_mut().for_each(|place| strip_place(place, reader));
    Shears(withheld).case(&mut case);
    case
}

fn strip_identity(identity: &mut Identity, reader: Reader) {
    if !reader.may_read(&identity.printing) {
        let hidden = Identity::new(identity.id.clone());
        let shown = std::mem::replace(identity, hidden);
        (identity.printing, identity.code) = (shown.printing, shown.code);
    }
    identity.handles.clear();
    identity.note = "".into();
}

fn strip_person(person: &mut Person, reader: Reader) {
    if !reader.may_read(&person.printing) {
        person.names.clear();
    }
    person.contacts.clear();
    person.note = "".into();
}

fn strip_place(place: &mut Place, reader: Reader) {
    if reader.may_read(&place.printing.as_printing()) {
        return;
    }
    for name in [&mut place.name, &mut place.original, &mut place.official] {
        *name = "".into();
    }
    place.spellings.clear();
}

/// Cuts every text, date and reference of what remains.
struct Shears<'a>(&'a Withheld);

impl Shears<'_> {
    fn case(&self, case: &mut Case) {
        self.applicant(&mut case.applicant);
        case.identities.iter_mut().for_each(|identity| self.identity(identity));
        case.persons.iter_mut().for_each(|person| self.person(person));
        case.life.iter_mut().for_each(|period| self.life(period));
        case.journey.iter_mut().for_each(|step| self.step(step));
        case.events.iter_mut().for_each(|event| self.event(event));
        case.exhibits.iter_mut().for_each(|exhibit| self.exhibit(exhibit));
        for section in &mut case.account.sections {
            self.text(&mut section.title);
            self.date(&mut section.period);
        }
        let sections = case.account.sections.iter_mut().flat_map(|of| &mut of.paragraphs);
        for paragraph in sections.chain(&mut case.account.fears) {
            self.text(&mut paragraph.text);
            paragraph.read_backs.iter_mut().for_each(|back| self.text(&mut back.remark));
        }
        self.text(&mut case.account.helpers_mention);
        case.answers.values_mut().for_each(|answer| self.answer(answer));
        self.procedure(&mut case.procedure);
        for reason in case.decisions.iter_mut().flat_map(|decision| &mut decision.reasons) {
            self.text(&mut reason.answer);
            self.exhibits(&mut reason.exhibits);
        }
    }

    fn applicant(&self, applicant: &mut Applicant) {
        self.names(&mut applicant.names);
        self.date(&mut applicant.birth);
        for period in &mut applicant.nationality_periods {
            self.date(&mut period.period);
            self.text(&mut period.told);
            self.exhibits(&mut period.exhibits);
        }
        for union in &mut applicant.unions {
            self.date(&mut union.began);
            self.date(&mut union.ended);
            self.text(&mut union.ending);
        }
        self.answer(&mut applicant.interview.other);
        self.answer(&mut applicant.vulnerability);
    }

    fn identity(&self, identity: &mut Identity) {
        self.names(&mut identity.names);
        self.text(&mut identity.known_to_others);
        self.exhibits(&mut identity.linked_by);
        self.answer(&mut identity.link_explained);
        self.date(&mut identity.period);
    }

    fn person(&self, person: &mut Person) {
        self.names(&mut person.names);
        for text in [&mut person.relation, &mut person.occupation] {
            self.text(text);
        }
        for date in [&mut person.birth, &mut person.death] {
            self.date(date);
        }
        for answer in [&mut person.whereabouts, &mut person.own_fears] {
            self.answer(answer);
        }
    }

    fn life(&self, period: &mut LifePeriod) {
        self.date(&mut period.date);
        self.text(&mut period.what);
        self.exhibits(&mut period.exhibits);
    }

    fn step(&self, step: &mut JourneyStep) {
        self.date(&mut step.date);
        self.text(&mut step.what);
        for answer in [&mut step.transport, &mut step.documents] {
            self.answer(answer);
        }
        self.exhibits(&mut step.exhibits);
    }

    fn event(&self, event: &mut Event) {
        for text in [
            &mut event.title,
            &mut event.duration.words,
            &mut event.repeated.words,
            &mut event.place_told,
            &mut event.what,
            &mut event.words_spoken,
            &mut event.consequence,
        ] {
            self.text(text);
        }
        for date in [&mut event.date, &mut event.began, &mut event.until] {
            self.date(date);
        }
        if let Known::Told(hearsay) = &mut event.known {
            self.answer(&mut hearsay.source);
            self.answer(&mut hearsay.means);
            if let Answer::Known(when) = &mut hearsay.when {
                self.date(when);
            }
        }
        if let Answer::Known(agent) = &mut event.agent {
            self.text(&mut agent.who);
        }
        if let Answer::Known(protection) = &mut event.protection {
            self.text(&mut protection.told);
        }
        for answer in [
            &mut event.elsewhere,
            &mut event.raised_why,
            &mut event.no_exhibit_because,
            &mut event.explanation,
        ] {
            self.answer(answer);
        }
        let gone = |id: &ExhibitId| self.0.exhibits.contains(id);
        event.exhibits.retain(|call| !call.exhibit.as_ref().is_some_and(gone));
        event.note = "".into();
    }

    fn exhibit(&self, exhibit: &mut Exhibit) {
        for text in [
            &mut exhibit.title,
            &mut exhibit.short_title,
            &mut exhibit.author,
            &mut exhibit.held_where,
            &mut exhibit.shows,
        ] {
            self.text(text);
        }
        self.date(&mut exhibit.date);
        self.date(&mut exhibit.received);
        self.files(&mut exhibit.files);
        if let Translation::Free(made) | Translation::Sworn(made) = &mut exhibit.translation {
            self.date(&mut made.date);
            self.files(&mut made.files);
        }
        for step in &mut exhibit.provenance {
            self.text(&mut step.how);
            self.date(&mut step.when);
        }
        self.answer(&mut exhibit.provenance_told);
        let gone = |id: &EventId| self.0.events.contains(id);
        exhibit.dates_stated.retain(|stated| !stated.event.as_ref().is_some_and(gone));
        exhibit.dates_stated.iter_mut().for_each(|stated| self.date(&mut stated.date));
        exhibit.names_on.clear();
        exhibit.note = "".into();
    }

    fn procedure(&self, procedure: &mut Procedure) {
        let gone = |id: &ExhibitId| self.0.exhibits.contains(id);
        for paper in &mut procedure.papers {
            paper.exhibit = paper.exhibit.take().filter(|id| !gone(id));
        }
        self.date(&mut procedure.left);
        self.date(&mut procedure.entered);
        self.answer(&mut procedure.requested_then_because);
        self.answer(&mut procedure.elsewhere);
    }

    fn names(&self, names: &mut [Name]) {
        for name in names {
            name.on_exhibit = name.on_exhibit.take().filter(|id| !self.0.exhibits.contains(id));
            self.date(&mut name.period);
        }
    }

    fn files(&self, files: &mut [FileRef]) {
        files.iter_mut().for_each(|file| self.text(&mut file.caption));
    }

    fn exhibits(&self, ids: &mut Vec<ExhibitId>) {
        ids.retain(|id| !self.0.exhibits.contains(id));
    }

    /// A date told by something withheld says when that was: nothing of it is left.
    fn date(&self, date: &mut FuzzyDate) {
        if date.anchor.as_ref().is_some_and(|anchor| self.0.dates(anchor)) {
            *date = FuzzyDate::default();
        }
        if let Basis::Document(id) = &date.basis
            && self.0.exhibits.contains(id)
        {
            date.basis = Basis::NotSaid;
        }
    }

    fn answer(&self, answer: &mut Answer<Bilingual>) {
        if answer.known().is_some_and(|text| self.0.tells(text)) {
            *answer = Answer::Unset;
        }
        if let Answer::Known(text) = answer {
            self.text(text);
        }
    }

    fn text(&self, text: &mut Bilingual) {
        if self.0.tells(text) {
            *text = Bilingual::default();
        }
        self.prose(&mut text.french);
        self.prose(&mut text.told.prose);
    }

    fn prose(&self, prose: &mut Prose) {
        prose.marks.retain(|mark| match &mark.target {
            Target::Exhibit { exhibit, .. } => !self.0.exhibits.contains(exhibit),
            _ => true,
        });
    }
}
