//! What this reader may not know of a case, closed over everything that is bound to it.
//!
//! No build prints an event that is kept for the interview, undecided or to be read with a lawyer, a
//! paragraph kept for the interview, or a period of life to be read with a lawyer: the draft and the
//! volume that is kept are paper too, and may be lost. What a record reveals, and names, depend on the
//! reader.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::account::Paragraph;
use crate::domain::date::Anchor;
use crate::domain::event::Event;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{EventId, ExhibitId, IdentityId, LifePeriodId, ParagraphId, PersonId};
use crate::domain::references::{Referred, references};
use crate::domain::words::{Bilingual, Reveals, Target};
use crate::report::spec::{Reader, Subject};
use crate::review::Joins;

/// The records that do not exist for a reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Withheld {
    pub(super) events: BTreeSet<EventId>,
    pub(super) paragraphs: BTreeSet<ParagraphId>,
    pub(super) exhibits: BTreeSet<ExhibitId>,
    pub(super) life: BTreeSet<LifePeriodId>,
    pub(super) identities: BTreeSet<IdentityId>,
    /// How many of the exhibits only bear a protected name, or join it to the applicant.
    pub(super) bearing: usize,
}

impl Withheld {
    /// The closed set. `kept` are records whose hits were looked at for this build: an exhibit that bears
    /// their name is printed by that decision. One that only may bear a name is not withheld: the build asks.
    pub(super) fn of(case: &Case, reader: Reader, kept: &BTreeSet<Subject>) -> Self {
        let knows = Knows::new(case, reader);
        let mut out = Self { identities: knows.hidden_identities(), ..Self::default() };
        let hidden = |event: &&Event| event.restriction().is_some() || !knows.all(&event.reveals);
        out.events = case.events.iter().filter(hidden).map(|event| event.id.clone()).collect();
        let hidden = |paragraph: &&Paragraph| {
            paragraph.kept_for_interview
                || !knows.all(&paragraph.reveals)
                || paragraph.told_events().any(|id| out.events.contains(id))
        };
        let paragraphs = case.account.paragraphs().filter(hidden);
        out.paragraphs = paragraphs.map(|paragraph| paragraph.id.clone()).collect();
        let life = case.life.iter().filter(|period| {
            let knows_name = |id| knows.identities.contains(id);
            period.legal_sensitive || !period.identity.as_ref().is_none_or(knows_name)
        });
        out.life = life.map(|period| period.id.clone()).collect();
        let decided = |whose: &Target| Subject::of(whose).is_some_and(|one| kept.contains(&one));
        let joins = Joins::new(case, &|printing| !reader.may_read(printing), &decided);
        for exhibit in &case.exhibits {
            let reveals =
                !knows.all(&exhibit.reveals) || texts(exhibit).any(|text| out.tells(text));
            let bears = || joins.on(exhibit).iter().any(|borne| borne.sure);
            if reveals || bears() {
                out.exhibits.insert(exhibit.id.clone());
                out.bearing += usize::from(!reveals);
            }
        }
        out.close(case, kept);
        out
    }

    /// Whether a text refers to an event that is withheld.
    pub(super) fn tells(&self, text: &Bilingual) -> bool {
        text.marked_events().any(|id| self.events.contains(id))
    }

    /// Whether something withheld is what a date is told by.
    pub(super) fn dates(&self, anchor: &Anchor) -> bool {
        let life = anchor.to.as_ref().and_then(|to| to.life.as_ref());
        anchor.event.as_ref().is_some_and(|id| self.events.contains(id))
            || life.is_some_and(|id| self.life.contains(id))
    }

    /// Whether an answer stored under `list:id/field` belongs to a record that is withheld.
    pub(super) fn holds_answer(&self, question: &str) -> bool {
        let Some((list, rest)) = question.split_once(':') else { return false };
        self.holds(list, rest.split('/').next().unwrap_or_default())
    }

    /// Whether the record of this list and id is withheld.
    fn holds(&self, list: &str, id: &str) -> bool {
        match list {
            "event" => EventId::try_from(id).is_ok_and(|id| self.events.contains(&id)),
            "paragraph" => ParagraphId::try_from(id).is_ok_and(|id| self.paragraphs.contains(&id)),
            "exhibit" => ExhibitId::try_from(id).is_ok_and(|id| self.exhibits.contains(&id)),
            "life" => LifePeriodId::try_from(id).is_ok_and(|id| self.life.contains(&id)),
            "identity" => IdentityId::try_from(id).is_ok_and(|id| self.identities.contains(&id)),
            _ => false,
        }
    }

    /// Withholds the exhibits that only withheld records cite, until nothing changes.
    fn close(&mut self, case: &Case, kept: &BTreeSet<Subject>) {
        let cited = citations(case);
        loop {
            let found: Vec<_> = cited
                .iter()
                .filter(|(exhibit, from)| {
                    !self.exhibits.contains(*exhibit)
                        && from.iter().all(|(list, id)| self.cites_in_secret(list, id, kept))
                })
                .map(|(exhibit, _)| exhibit.clone())
                .collect();
            if found.is_empty() {
                return;
            }
            self.exhibits.extend(found);
        }
    }

    /// Whether nothing shown would be lost with this citation.
    fn cites_in_secret(&self, list: &str, id: &str, kept: &BTreeSet<Subject>) -> bool {
        match list {
            "answer" => self.holds_answer(id),
            "identity" => {
                let decided = |id| kept.contains(&Subject::Identity(id));
                self.holds(list, id) && !IdentityId::try_from(id).is_ok_and(decided)
            }
            _ => self.holds(list, id),
        }
    }
}

/// Who cites each exhibit. A filing only remembers its number.
fn citations(case: &Case) -> BTreeMap<ExhibitId, Vec<(&'static str, String)>> {
    let mut cited: BTreeMap<ExhibitId, Vec<(&'static str, String)>> = BTreeMap::new();
    for (from, to) in references(case) {
        if let (Referred::Exhibit(exhibit), false) = (to, from.0 == "filing") {
            cited.entry(exhibit).or_default().push(from);
        }
    }
    for exhibit in &case.exhibits {
        for event in exhibit.dates_stated.iter().filter_map(|stated| stated.event.as_ref()) {
            let from = ("event", event.as_str().to_owned());
            cited.entry(exhibit.id.clone()).or_default().push(from);
        }
    }
    cited
}

/// The texts of an exhibit that are printed with it.
fn texts(exhibit: &Exhibit) -> impl Iterator<Item = &Bilingual> {
    let own = [&exhibit.title, &exhibit.short_title, &exhibit.shows, &exhibit.held_where];
    let made = exhibit.translation.made().map(|made| made.files.iter()).into_iter().flatten();
    own.into_iter().chain(exhibit.files.iter().chain(made).map(|file| &file.caption))
}

/// The names and classes a reader may know.
struct Knows<'a> {
    case: &'a Case,
    reader: Reader,
    persons: BTreeSet<&'a PersonId>,
    identities: BTreeSet<&'a IdentityId>,
}

impl<'a> Knows<'a> {
    fn new(case: &'a Case, reader: Reader) -> Self {
        let persons = case.persons.iter().filter(|person| reader.may_read(&person.printing));
        let identities = case.identities.iter().filter(|one| reader.may_read(&one.printing));
        Self {
            case,
            reader,
            persons: persons.map(|person| &person.id).collect(),
            identities: identities.map(|identity| &identity.id).collect(),
        }
    }

    fn all(&self, reveals: &Reveals) -> bool {
        reveals.persons.iter().all(|id| self.persons.contains(id))
            && reveals.identities.iter().all(|id| self.identities.contains(id))
            && reveals.classes.iter().all(|class| self.reader.may_know(class))
    }

    fn hidden_identities(&self) -> BTreeSet<IdentityId> {
        let all = self.case.identities.iter().map(|identity| &identity.id);
        all.filter(|id| !self.identities.contains(id)).cloned().collect()
    }
}
