//! A case: everything told and shown by one applicant.

use std::collections::BTreeMap;

use super::account::Account;
use super::date::{CivilDay, FuzzyDate};
use super::event::Event;
use super::exhibit::Exhibit;
use super::id::{
    ConsentId, ExhibitId, IdentityId, JourneyStepId, LifePeriodId, PersonId, PlaceId, QuestionId,
};
use super::person::{Applicant, Identity, Name, Person};
use super::place::Place;
use super::procedure::{Decision, EarlierStatement, Filing, Procedure};
use super::record::{Extra, open_enum, record};
use super::words::{Answer, Bilingual, LangTag, Words};

record! {
    /// Everything told and shown by one applicant.
    pub struct Case {
        /// A word by which those who work with it tell it from others, chosen so that it names nobody. Never printed.
        pub label: Words,
        /// The languages spoken at the desk: the person's first, then the helper's.
        pub languages: Vec<LangTag>,
        /// An invented case: every page says so.
        pub fictional: bool,
        /// The applicant.
        pub applicant: Applicant,
        /// Other lives of the applicant, under other names.
        pub identities: Vec<Identity>,
        /// Other people, in the order they were entered.
        pub persons: Vec<Person>,
        /// Places.
        pub places: Vec<Place>,
        /// Homes, studies, work, service, commitments.
        pub life: Vec<LifePeriod>,
        /// Events; their order breaks ties that dates leave open.
        pub events: Vec<Event>,
        /// The way to France.
        pub journey: Vec<JourneyStep>,
        /// Exhibits, in the order they are numbered.
        pub exhibits: Vec<Exhibit>,
        /// The account.
        pub account: Account,
        /// Answers to questions of the form template that have no place above; and, under `event:ID/what`
        /// (list, id, field) or the question's own id, that another question was left open: not known, not
        /// remembered, not to be said. It then has no value in its own place.
        pub answers: BTreeMap<String, Answer<Bilingual>>,
        /// What was said to a question that was then left open, until it is decided: under the question or the
        /// field that holds the answer, each value by its place (`person:p1#/birth`). Read by nothing but what
        /// gives it back; never printed.
        pub set_aside: BTreeMap<String, Extra>,
        /// The procedure.
        pub procedure: Procedure,
        /// What was said before.
        pub earlier_statements: Vec<EarlierStatement>,
        /// Decisions received.
        pub decisions: Vec<Decision>,
        /// Consent ledger, oldest first.
        pub consents: Vec<Consent>,
        /// Items of the complete-file checklist that are there.
        pub checklist: Vec<Ticked>,
        /// What was decided about points to re-read.
        pub points: Vec<PointDecision>,
        /// Filed dossiers, oldest first.
        pub filings: Vec<Filing>,
    }
}

open_enum! {
    /// What kind of period of life it is.
    pub enum LifeKind {
        /// Not said: what the window begins with and a file means that leaves the kind out.
        NotSaid = "not_said",
        /// A home.
        Residence = "residence",
        /// Studies.
        Studies = "studies",
        /// Work.
        Work = "work",
        /// Military or other service.
        Service = "service",
        /// Party, union, association, press, armed group.
        Commitment = "commitment",
    }
}

record! {
    /// A home, a study, a job, a service, a commitment.
    pub struct LifePeriod(LifePeriodId) {
        /// What kind.
        always kind: LifeKind,
        /// From when to when.
        pub date: FuzzyDate,
        /// Where.
        pub place: Option<PlaceId>,
        /// What it was.
        pub what: Bilingual,
        /// Name used there, if another identity.
        pub identity: Option<IdentityId>,
        /// Exhibits that show it.
        pub exhibits: Vec<ExhibitId>,
        /// To be read with a lawyer before filing; never printed by itself.
        pub legal_sensitive: bool,
    }
}

record! {
    /// A step of the way to France.
    pub struct JourneyStep(JourneyStepId) {
        /// Where.
        pub place: Option<PlaceId>,
        /// From when to when.
        pub date: FuzzyDate,
        /// Means of transport.
        pub transport: Answer<Bilingual>,
        /// Papers used.
        pub documents: Answer<Bilingual>,
        /// Who travelled along.
        pub with: Vec<PersonId>,
        /// What happened there.
        pub what: Bilingual,
        /// Whether fingerprints were taken.
        pub fingerprints: Answer<bool>,
        /// Exhibits that show it.
        pub exhibits: Vec<ExhibitId>,
    }
}

open_enum! {
    /// What somebody did in the room.
    pub enum PresentRole {
        /// Not said.
        NotSaid = "not_said",
        /// Interpreted.
        Interpreter = "interpreter",
        /// A caseworker.
        Caseworker = "caseworker",
        /// A teacher.
        Teacher = "teacher",
        /// A lawyer.
        Lawyer = "lawyer",
        /// A relative or friend.
        Near = "near",
    }
}

record! {
    /// Somebody who was in the room.
    pub struct Present {
        /// Who, if one of the case's persons.
        pub person: Option<PersonId>,
        /// In which role.
        pub role: PresentRole,
        /// Who, in words; not to be printed.
        pub words: Words,
    }
}

record! {
    /// A consent given or refused.
    pub struct Consent(ConsentId) {
        /// To what.
        pub to: Bilingual,
        /// By whom, if not the applicant.
        pub by: Option<PersonId>,
        /// Given or refused.
        pub given: bool,
        /// When.
        pub day: Option<CivilDay>,
        /// In which language it was asked and answered.
        pub lang: LangTag,
        /// Who else was in the room.
        pub present: Vec<Present>,
    }
}

record! {
    /// An item of a checklist that was ticked.
    pub struct Ticked {
        /// The item.
        pub item: Option<QuestionId>,
        /// When.
        pub day: Option<CivilDay>,
    }
}

open_enum! {
    /// What was decided about a point to re-read.
    pub enum PointChoice {
        /// Later.
        Later = "later",
        /// It is right as it is.
        RightAsIs = "right_as_is",
        /// Explained in the account.
        Explained = "explained",
        /// Not to be shown again.
        Hidden = "hidden",
    }
}

record! {
    /// A decision about a point to re-read.
    pub struct PointDecision {
        /// Rule, as `C-06`.
        pub rule: String,
        /// What it was raised about, as the rule names it.
        pub about: String,
        /// The decision.
        pub choice: PointChoice,
        /// Private note, never printed.
        pub note: Words,
    }
}

impl Case {
    /// The person of this id.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == *id)
    }

    /// Every name in it: the applicant's, those of other lives, those of other people.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        let identities = self.identities.iter().flat_map(|identity| &identity.names);
        let persons = self.persons.iter().flat_map(|person| &person.names);
        self.applicant.names.iter().chain(identities).chain(persons)
    }

    /// The identity of this id.
    #[must_use]
    pub fn identity(&self, id: &IdentityId) -> Option<&Identity> {
        self.identities.iter().find(|identity| identity.id == *id)
    }

    /// The place of this id.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| place.id == *id)
    }

    /// The event of this id.
    #[must_use]
    pub fn event(&self, id: &super::id::EventId) -> Option<&Event> {
        self.events.iter().find(|event| event.id == *id)
    }

    /// The exhibit of this id.
    #[must_use]
    pub fn exhibit(&self, id: &ExhibitId) -> Option<&Exhibit> {
        self.exhibits.iter().find(|exhibit| exhibit.id == *id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Event;

    #[test]
    fn a_record_is_found_by_its_id_and_by_no_other() {
        let mut case = Case::default();
        for id in ["a", "b"] {
            case.persons.push(Person::new(id.try_into().unwrap()));
            case.identities.push(Identity::new(id.try_into().unwrap()));
            case.places.push(Place::new(id.try_into().unwrap()));
            case.events.push(Event::new(id.try_into().unwrap()));
            case.exhibits.push(Exhibit::new(id.try_into().unwrap()));
        }
        let found = |id: &str| {
            [
                case.person(&id.try_into().unwrap()).map(|one| one.id.to_string()),
                case.identity(&id.try_into().unwrap()).map(|one| one.id.to_string()),
                case.place(&id.try_into().unwrap()).map(|one| one.id.to_string()),
                case.event(&id.try_into().unwrap()).map(|one| one.id.to_string()),
                case.exhibit(&id.try_into().unwrap()).map(|one| one.id.to_string()),
            ]
        };
        assert_eq!(found("b"), [const { Some("b") }; 5].map(|id| id.map(str::to_owned)));
        assert_eq!(found("c"), [const { None }; 5]);
    }
}
