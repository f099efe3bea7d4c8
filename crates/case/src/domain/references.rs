//! Who refers to whom in a case.

use super::account::Paragraph;
use super::case::Case;
use super::date::{Basis, FuzzyDate};
use super::event::{Event, Known};
use super::exhibit::{Exhibit, FileRef};
use super::id::{
    AttachmentId, EventId, ExhibitId, IdentityId, JourneyStepId, LifePeriodId, PaperId,
    ParagraphId, PersonId, PlaceId,
};
use super::person::{Applicant, Identity, Name, Person};
use super::procedure::{Decision, EarlierStatement, Procedure};
use super::words::{Answer, Bilingual, Prose, Reveals, Target};

/// The record that is referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Referred {
    /// A person.
    Person(PersonId),
    /// An identity.
    Identity(IdentityId),
    /// A place.
    Place(PlaceId),
    /// An event.
    Event(EventId),
    /// A period of life.
    Life(LifePeriodId),
    /// A step of the way to France.
    Step(JourneyStepId),
    /// An exhibit.
    Exhibit(ExhibitId),
    /// A file.
    Attachment(AttachmentId),
    /// A paragraph.
    Paragraph(ParagraphId),
    /// A paper received.
    Paper(PaperId),
}

/// The record that refers, as its list and its id: `event e07`, or the list alone.
pub type Referrer = (&'static str, String);

/// Every reference of a case, in the order of its fields.
#[must_use]
pub fn references(case: &Case) -> Vec<(Referrer, Referred)> {
    let mut walk = Walk { from: ("", String::new()), found: Vec::new() };
    walk.case(case);
    walk.found
}

struct Walk {
    from: Referrer,
    found: Vec<(Referrer, Referred)>,
}

impl Walk {
    fn at(&mut self, list: &'static str, id: &str) {
        self.from = (list, id.to_owned());
    }

    fn found(&mut self, to: Referred) {
        self.found.push((self.from.clone(), to));
    }

    fn persons(&mut self, ids: &[PersonId]) {
        ids.iter().for_each(|id| self.found(Referred::Person(id.clone())));
    }

    fn person_if(&mut self, id: Option<&PersonId>) {
        self.persons(id.map_or(&[], std::slice::from_ref));
    }

    fn place(&mut self, id: Option<&PlaceId>) {
        if let Some(id) = id {
            self.found(Referred::Place(id.clone()));
        }
    }

    fn exhibits<'a>(&mut self, ids: impl IntoIterator<Item = &'a ExhibitId>) {
        ids.into_iter().for_each(|id| self.found(Referred::Exhibit(id.clone())));
    }

    fn case(&mut self, case: &Case) {
        self.at("applicant", "");
        self.applicant(&case.applicant);
        case.identities.iter().for_each(|identity| self.identity(identity));
        case.persons.iter().for_each(|person| self.person(person));
        for place in &case.places {
            self.at("place", place.id.as_str());
            self.place(place.parent.as_ref());
        }
        self.life_and_journey(case);
        case.events.iter().for_each(|event| self.event(event));
        case.exhibits.iter().for_each(|exhibit| self.exhibit(exhibit));
        self.account(case);
        for (question, answer) in &case.answers {
            self.at("answer", question);
            self.answer(answer);
        }
        self.procedure(&case.procedure);
        case.earlier_statements.iter().for_each(|statement| self.statement(statement));
        case.decisions.iter().for_each(|decision| self.decision(decision));
        for consent in &case.consents {
            self.at("consent", consent.id.as_str());
            self.person_if(consent.by.as_ref());
            consent.present.iter().for_each(|there| self.person_if(there.person.as_ref()));
            self.bilingual(&consent.to);
        }
        for filing in &case.filings {
            self.at("filing", filing.id.as_str());
            self.exhibits(filing.numbers.iter().filter_map(|given| given.exhibit.as_ref()));
        }
    }

    fn applicant(&mut self, applicant: &Applicant) {
        self.names(&applicant.names);
        self.date(&applicant.birth);
        self.place(applicant.birth_place.as_ref());
        for period in &applicant.nationality_periods {
            self.date(&period.period);
            self.bilingual(&period.told);
            self.exhibits(&period.exhibits);
        }
        for union in &applicant.unions {
            self.person_if(union.partner.as_ref());
            self.place(union.place.as_ref());
            self.date(&union.began);
            self.date(&union.ended);
            self.bilingual(&union.ending);
        }
        self.answer(&applicant.interview.other);
        self.answer(&applicant.vulnerability);
    }

    fn identity(&mut self, identity: &Identity) {
        self.at("identity", identity.id.as_str());
        self.names(&identity.names);
        self.persons(&identity.known_to);
        self.bilingual(&identity.known_to_others);
        self.exhibits(&identity.linked_by);
        self.answer(&identity.link_explained);
        self.date(&identity.period);
    }

    fn person(&mut self, person: &Person) {
        self.at("person", person.id.as_str());
        self.bilingual(&person.relation);
        self.names(&person.names);
        self.date(&person.birth);
        self.place(person.birth_place.as_ref());
        self.date(&person.death);
        self.answer(&person.whereabouts);
        self.place(person.lives_at.as_ref());
        self.person_if(person.other_parent.as_ref());
        self.answer(&person.own_fears);
        self.bilingual(&person.occupation);
    }

    fn life_and_journey(&mut self, case: &Case) {
        for period in &case.life {
            self.at("life", period.id.as_str());
            self.date(&period.date);
            self.place(period.place.as_ref());
            self.bilingual(&period.what);
            if let Some(id) = &period.identity {
                self.found(Referred::Identity(id.clone()));
            }
            self.exhibits(&period.exhibits);
        }
        for step in &case.journey {
            self.at("journey", step.id.as_str());
            self.place(step.place.as_ref());
            self.date(&step.date);
            self.answer(&step.transport);
            self.answer(&step.documents);
            self.persons(&step.with);
            self.bilingual(&step.what);
            self.exhibits(&step.exhibits);
        }
    }

    fn event(&mut self, event: &Event) {
        self.at("event", event.id.as_str());
        for text in [
            &event.title,
            &event.duration.words,
            &event.repeated.words,
            &event.place_told,
            &event.what,
            &event.words_spoken,
            &event.consequence,
        ] {
            self.bilingual(text);
        }
        [&event.date, &event.began, &event.until].into_iter().for_each(|date| self.date(date));
        self.place(event.place.as_ref());
        event.people.iter().for_each(|involved| self.person_if(involved.person.as_ref()));
        if let Known::Told(hearsay) = &event.known {
            self.person_if(hearsay.by.as_ref());
            self.answer(&hearsay.source);
            self.answer(&hearsay.means);
            if let Answer::Known(when) = &hearsay.when {
                self.date(when);
            }
        }
        if let Answer::Known(agent) = &event.agent {
            self.bilingual(&agent.who);
        }
        if let Answer::Known(protection) = &event.protection {
            self.bilingual(&protection.told);
        }
        for answer in
            [&event.elsewhere, &event.raised_why, &event.no_exhibit_because, &event.explanation]
        {
            self.answer(answer);
        }
        self.exhibits(event.exhibits.iter().filter_map(|called| called.exhibit.as_ref()));
        self.reveals(&event.reveals);
    }

    fn exhibit(&mut self, exhibit: &Exhibit) {
        self.at("exhibit", exhibit.id.as_str());
        for text in [
            &exhibit.title,
            &exhibit.short_title,
            &exhibit.author,
            &exhibit.held_where,
            &exhibit.shows,
        ] {
            self.bilingual(text);
        }
        self.date(&exhibit.date);
        self.date(&exhibit.received);
        self.files(&exhibit.files);
        if let Some(made) = exhibit.translation.made() {
            self.date(&made.date);
            self.files(&made.files);
        }
        self.place(exhibit.issued_at.as_ref());
        for step in &exhibit.provenance {
            self.person_if(step.person.as_ref());
            self.bilingual(&step.how);
            self.date(&step.when);
        }
        self.answer(&exhibit.provenance_told);
        for stated in &exhibit.dates_stated {
            if let Some(event) = &stated.event {
                self.found(Referred::Event(event.clone()));
            }
            self.date(&stated.date);
        }
        self.reveals(&exhibit.reveals);
    }

    fn account(&mut self, case: &Case) {
        for section in &case.account.sections {
            self.at("section", section.id.as_str());
            self.bilingual(&section.title);
            self.date(&section.period);
            section.paragraphs.iter().for_each(|paragraph| self.paragraph(paragraph));
        }
        case.account.fears.iter().for_each(|paragraph| self.paragraph(paragraph));
        self.at("account", "");
        self.bilingual(&case.account.helpers_mention);
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.at("paragraph", paragraph.id.as_str());
        self.bilingual(&paragraph.text);
        paragraph.events.iter().for_each(|id| self.found(Referred::Event(id.clone())));
        paragraph.read_backs.iter().for_each(|back| self.bilingual(&back.remark));
        self.reveals(&paragraph.reveals);
    }

    fn procedure(&mut self, procedure: &Procedure) {
        self.at("procedure", "");
        self.exhibits(procedure.papers.iter().filter_map(|paper| paper.exhibit.as_ref()));
        self.date(&procedure.left);
        self.date(&procedure.entered);
        self.answer(&procedure.requested_then_because);
        self.answer(&procedure.elsewhere);
    }

    fn statement(&mut self, statement: &EarlierStatement) {
        self.at("earlier statement", statement.id.as_str());
        self.bilingual(&statement.made_to);
        self.exhibits(&statement.exhibit);
        for passage in &statement.passages {
            self.bilingual(&passage.right);
            if let Some(id) = &passage.paragraph {
                self.found(Referred::Paragraph(id.clone()));
            }
        }
    }

    fn decision(&mut self, decision: &Decision) {
        self.at("decision", decision.id.as_str());
        if let Some(id) = &decision.paper {
            self.found(Referred::Paper(id.clone()));
        }
        for reason in &decision.reasons {
            self.bilingual(&reason.answer);
            self.exhibits(&reason.exhibits);
        }
    }

    fn names(&mut self, names: &[Name]) {
        for name in names {
            self.exhibits(&name.on_exhibit);
            self.date(&name.period);
        }
    }

    fn files(&mut self, files: &[FileRef]) {
        for file in files {
            if let Some(id) = &file.attachment {
                self.found(Referred::Attachment(id.clone()));
            }
            self.bilingual(&file.caption);
        }
    }

    fn reveals(&mut self, reveals: &Reveals) {
        self.persons(&reveals.persons);
        reveals.identities.iter().for_each(|id| self.found(Referred::Identity(id.clone())));
    }

    fn date(&mut self, date: &FuzzyDate) {
        if let Some(anchor) = &date.anchor {
            if let Some(id) = &anchor.event {
                self.found(Referred::Event(id.clone()));
            }
            if let Some(to) = &anchor.to {
                self.person_if(to.person.as_ref());
                if let Some(id) = &to.life {
                    self.found(Referred::Life(id.clone()));
                }
                if let Some(id) = &to.step {
                    self.found(Referred::Step(id.clone()));
                }
            }
        }
        match &date.basis {
            Basis::Document(id) => self.found(Referred::Exhibit(id.clone())),
            Basis::ToldBy(id) => self.found(Referred::Person(id.clone())),
            Basis::NotSaid | Basis::Memory | Basis::Deduced => {}
        }
    }

    fn answer(&mut self, answer: &Answer<Bilingual>) {
        if let Answer::Known(text) = answer {
            self.bilingual(text);
        }
    }

    fn bilingual(&mut self, text: &Bilingual) {
        self.prose(&text.told.prose);
        self.prose(&text.french);
    }

    fn prose(&mut self, prose: &Prose) {
        for mark in &prose.marks {
            self.found(match &mark.target {
                Target::Person(id) => Referred::Person(id.clone()),
                Target::Identity(id) => Referred::Identity(id.clone()),
                Target::Place(id) => Referred::Place(id.clone()),
                Target::Event(id) => Referred::Event(id.clone()),
                Target::Exhibit { exhibit, .. } => Referred::Exhibit(exhibit.clone()),
            });
        }
    }
}

/// References to records that the case does not hold. Files are not looked at: they lie elsewhere.
#[must_use]
pub fn dangling(case: &Case) -> Vec<(Referrer, Referred)> {
    let mut all = references(case);
    all.retain(|(_, to)| match to {
        Referred::Person(id) => case.person(id).is_none(),
        Referred::Identity(id) => case.identity(id).is_none(),
        Referred::Place(id) => case.place(id).is_none(),
        Referred::Event(id) => case.event(id).is_none(),
        Referred::Life(id) => !case.life.iter().any(|period| period.id == *id),
        Referred::Step(id) => !case.journey.iter().any(|step| step.id == *id),
        Referred::Exhibit(id) => case.exhibit(id).is_none(),
        Referred::Paragraph(id) => !case.account.paragraphs().any(|p| p.id == *id),
        Referred::Paper(id) => !case.procedure.papers.iter().any(|p| p.id == *id),
        Referred::Attachment(_) => false,
    });
    all
}
