//! What of a case can be found: its texts by record, without what is hidden while the screen is turned to the person.

use std::ops::Range;

use crate::domain::Words;
use crate::domain::account::Paragraph;
use crate::domain::case::{JourneyStep, LifePeriod};
use crate::domain::date::FuzzyDate;
use crate::domain::event::{Event, Known};
use crate::domain::exhibit::Exhibit;
use crate::domain::person::{Applicant, Identity, Name, Person, Printing};
use crate::domain::place;
use crate::domain::words::{Answer, Bilingual, LangTag};
use crate::lang::Translator;
use crate::lang::date::{Form, word_date_both};
use crate::lang::names::NameGuard;
use crate::review::Ref;
use crate::ui::desk::Desk;
use crate::ui::screen::record::is_masked;
use crate::ui::step::Step;

/// What is found, by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Event,
    Person,
    Place,
    Exhibit,
    Account,
    Life,
    Procedure,
    /// What the helper noted, never printed.
    Note,
}

/// Where what is found stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Spot {
    Record(Ref),
    Step(Step),
}

/// A record, or a part of a step, that can be found.
#[derive(Debug)]
pub(super) struct Entry {
    pub kind: Kind,
    pub spot: Spot,
    pub texts: Vec<Text>,
}

/// One of its texts.
#[derive(Debug)]
pub(super) struct Text {
    pub words: Words,
    pub lang: LangTag,
    /// The widget it is written in, if it has one of its own.
    pub field: Option<String>,
    /// Nothing of it is shown in the list: a protected name, something sensitive.
    pub is_unshown: bool,
    /// Where names stand in it that are neither found nor shown, counted in Unicode scalar values.
    pub hidden: Vec<Range<u32>>,
}

/// All that can be found.
pub(super) fn entries(desk: &Desk<'_>, t: &Translator) -> Vec<Entry> {
    let guard = desk
        .facing_person
        .then(|| NameGuard::new(desk.case, &|printing| !printing.is_open_to_all(), &|_| false));
    let mut all = All { guard, t, entries: Vec::new() };
    let case = desk.case;
    for event in desk.by_time() {
        all.event(event);
    }
    all.applicant(&case.applicant);
    case.persons.iter().for_each(|there| all.person(there));
    case.identities.iter().for_each(|there| all.identity(there));
    case.places.iter().for_each(|there| all.place(there));
    case.exhibits.iter().for_each(|there| all.exhibit(there));
    all.account(desk);
    case.life.iter().for_each(|there| all.life(there));
    case.journey.iter().for_each(|there| all.journey(there));
    all.procedure(desk);
    all.entries
}

/// Where a text names somebody or something that is not shown; all of it, where that cannot be told.
fn hidden(guard: &NameGuard, text: &str) -> Vec<Range<u32>> {
    let seen = guard.look(text).into_iter();
    seen.map(|seen| if seen.is_placed() { seen.start..seen.end } else { 0..u32::MAX }).collect()
}

struct All<'t> {
    /// Knows the names that are not shown while the screen is turned to the person; `None` while it is not.
    guard: Option<NameGuard>,
    t: &'t Translator,
    entries: Vec<Entry>,
}

/// The texts of one entry, being gathered.
struct Texts<'t> {
    guard: Option<&'t NameGuard>,
    t: &'t Translator,
    is_unshown: bool,
    all: Vec<Text>,
}

impl Texts<'_> {
    fn put(&mut self, words: &Words, lang: &LangTag, field: Option<String>) {
        if !words.is_blank() {
            let hidden = self.guard.map(|guard| hidden(guard, words.as_str())).unwrap_or_default();
            let (words, lang) = (words.clone(), lang.clone());
            self.all.push(Text { words, lang, field, is_unshown: self.is_unshown, hidden });
        }
    }

    fn word(&mut self, words: &Words) {
        self.put(words, &LangTag::from("fr"), None);
    }

    fn words<'w>(&mut self, all: impl IntoIterator<Item = &'w Words>) {
        all.into_iter().for_each(|words| self.word(words));
    }

    /// A text in both languages; `field` begins the names of its two fields.
    fn both(&mut self, both: &Bilingual, field: &str) {
        let side = |side: &str| (!field.is_empty()).then(|| format!("{field}-{side}"));
        self.sides(both, side("told"), side("fr"));
    }

    fn sides(&mut self, both: &Bilingual, told: Option<String>, french: Option<String>) {
        self.put(&both.told.prose.text, &both.told.lang, told);
        self.put(&both.french.text, &LangTag::from("fr"), french);
    }

    fn answer(&mut self, answer: &Answer<Bilingual>, field: &str) {
        if let Some(both) = answer.known() {
            self.both(both, field);
        }
    }

    fn known(&mut self, answer: &Answer<Words>) {
        self.words(answer.known());
    }

    /// Names; those that are printed nowhere are found but not shown, and not even found while the screen is turned to
    /// the person, as all that is not printed everywhere.
    fn names(&mut self, names: &[Name], printing: &Printing) {
        if self.guard.is_some() && !printing.is_open_to_all() {
            return;
        }
        let before = self.is_unshown;
        self.is_unshown |= !matches!(printing, Printing::Everywhere | Printing::AuthorityOnly);
        for name in names {
            name.spellings().for_each(|words| self.put(&words.into(), &name.lang, None));
        }
        self.is_unshown = before;
    }

    /// What tells who somebody is beside the name, under the same rule.
    fn contacts(&mut self, contacts: &[Words], printing: &Printing) {
        if self.guard.is_none() || printing.is_open_to_all() {
            self.words(contacts);
        }
    }

    /// A date by the words it was told in and by those it is given in.
    fn date(&mut self, date: &FuzzyDate) {
        if *date == FuzzyDate::default() {
            return;
        }
        self.put(&date.words, &date.lang, None);
        let worded = word_date_both(date, self.t, Form::Table);
        self.put(&worded.into(), &LangTag::from(self.t.language().tag()), None);
    }
}

impl All<'_> {
    fn faces_person(&self) -> bool {
        self.guard.is_some()
    }

    fn add(
        &mut self,
        kind: Kind,
        spot: Spot,
        is_unshown: bool,
        gather: impl FnOnce(&mut Texts<'_>),
    ) {
        let guard = self.guard.as_ref();
        let mut texts = Texts { guard, t: self.t, is_unshown, all: Vec::new() };
        gather(&mut texts);
        if !texts.all.is_empty() {
            self.entries.push(Entry { kind, spot, texts: texts.all });
        }
    }

    fn record(
        &mut self,
        kind: Kind,
        record: Ref,
        is_unshown: bool,
        gather: impl FnOnce(&mut Texts<'_>),
    ) {
        self.add(kind, Spot::Record(record), is_unshown, gather);
    }

    fn note(&mut self, record: Ref, note: &Words, field: &str) {
        if !self.faces_person() {
            self.record(Kind::Note, record, false, |texts| {
                let lang = LangTag::from(texts.t.language().tag());
                texts.put(note, &lang, Some(field.to_owned()));
            });
        }
    }

    fn event(&mut self, event: &Event) {
        let masked = is_masked(event);
        if masked && self.faces_person() {
            return;
        }
        self.record(Kind::Event, Ref::Event(event.id.clone()), masked, |texts| {
            texts.both(&event.title, "events-title");
            texts.both(&event.what, "events-what");
            texts.date(&event.date);
            // Its ends are worded in the whole.
            for end in [&event.began, &event.until] {
                texts.put(&end.words, &end.lang, None);
            }
            texts.both(&event.duration.words, "events-duration");
            texts.both(&event.repeated.words, "");
            texts.both(&event.place_told, "");
            texts.both(&event.words_spoken, "events-spoken");
            texts.both(&event.consequence, "events-then");
            texts.answer(&event.elsewhere, "events-elsewhere");
            texts.answer(&event.explanation, "events-explanation");
            texts.answer(&event.raised_why, "events-raised-why");
            texts.answer(&event.no_exhibit_because, "events-no-exhibit");
            if let Some(agent) = event.agent.known() {
                texts.both(&agent.who, "");
            }
            if let Some(protection) = event.protection.known() {
                texts.both(&protection.told, "");
            }
            if let Known::Told(hearsay) = &event.known {
                texts.answer(&hearsay.source, "events-source");
                texts.answer(&hearsay.means, "events-means");
            }
        });
        self.note(Ref::Event(event.id.clone()), &event.note, "events-note");
    }

    fn applicant(&mut self, person: &Applicant) {
        self.record(Kind::Person, Ref::Applicant, false, |texts| {
            texts.names(&person.names, &Printing::Everywhere);
            texts.date(&person.birth);
            texts.words(&person.nationalities);
            texts.known(&person.nationality_at_birth);
            for period in &person.nationality_periods {
                texts.word(&period.nationality);
                texts.both(&period.told, "");
            }
            texts.word(&person.country);
            texts.known(&person.ethnic_group);
            texts.known(&person.religion);
            texts.words(person.languages.iter().map(|language| &language.name));
            person.unions.iter().for_each(|union| texts.both(&union.ending, ""));
            texts.words(&person.address);
            texts.known(&person.phone);
            texts.known(&person.email);
        });
    }

    fn person(&mut self, person: &Person) {
        self.record(Kind::Person, Ref::Person(person.id.clone()), false, |texts| {
            texts.both(&person.relation, "person-relation");
            texts.names(&person.names, &person.printing);
            texts.date(&person.birth);
            texts.date(&person.death);
            texts.word(&person.nationality);
            texts.both(&person.occupation, "person-occupation");
            texts.answer(&person.whereabouts, "person-where");
            texts.answer(&person.own_fears, "person-fears");
            texts.contacts(&person.contacts, &person.printing);
        });
        self.note(Ref::Person(person.id.clone()), &person.note, "person-note");
    }

    fn identity(&mut self, identity: &Identity) {
        self.record(Kind::Person, Ref::Identity(identity.id.clone()), false, |texts| {
            texts.names(&identity.names, &identity.printing);
            texts.contacts(&identity.handles, &identity.printing);
            texts.both(&identity.known_to_others, "identity-known-others");
            texts.answer(&identity.link_explained, "identity-explained");
            texts.date(&identity.period);
        });
        self.note(Ref::Identity(identity.id.clone()), &identity.note, "identity-note");
    }

    fn place(&mut self, place: &place::Place) {
        let hidden = !place.printing.as_printing().is_open_to_all();
        if hidden && self.faces_person() {
            return;
        }
        self.record(Kind::Place, Ref::Place(place.id.clone()), false, |texts| {
            texts.word(&place.name);
            texts.put(&place.original, &place.original_lang, None);
            texts.word(&place.official);
            texts.words(&place.spellings);
            texts.word(&place.country);
        });
    }

    fn exhibit(&mut self, exhibit: &Exhibit) {
        if exhibit.sensitive && self.faces_person() {
            return;
        }
        let record = Ref::Exhibit(exhibit.id.clone());
        self.record(Kind::Exhibit, record.clone(), exhibit.sensitive, |texts| {
            texts.both(&exhibit.short_title, "");
            let [told, french] =
                ["told", "french"].map(|side| Some(format!("exhibits-title-{side}")));
            texts.sides(&exhibit.title, told, french);
            texts.date(&exhibit.date);
            texts.date(&exhibit.received);
            let made = exhibit.translation.made();
            let files = exhibit.files.iter().chain(made.iter().flat_map(|made| &made.files));
            files.for_each(|file| texts.both(&file.caption, ""));
            texts.words(made.iter().flat_map(|made| [&made.translator, &made.sworn_at]));
            texts.both(&exhibit.author, "exhibits-author");
            texts.words(&exhibit.numbers);
            exhibit.provenance.iter().for_each(|step| texts.both(&step.how, ""));
            texts.answer(&exhibit.provenance_told, "exhibits-whence");
            texts.both(&exhibit.held_where, "exhibits-held-where");
            let [told, french] =
                ["told", "french"].map(|side| Some(format!("exhibits-shows-{side}")));
            texts.sides(&exhibit.shows, told, french);
            texts.words(&exhibit.names_on);
        });
        self.note(record, &exhibit.note, "exhibits-note");
    }

    fn account(&mut self, desk: &Desk<'_>) {
        let account = &desk.case.account;
        for section in &account.sections {
            self.record(Kind::Account, Ref::Account, false, |texts| {
                texts.both(&section.title, "");
            });
            section.paragraphs.iter().for_each(|there| self.paragraph(there));
        }
        for there in &account.fears {
            self.record(Kind::Account, Ref::Fears, false, |texts| texts.both(&there.text, ""));
        }
        self.add(Kind::Account, Spot::Step(Step::Welcome), false, |texts| {
            texts.both(&account.helpers_mention, "welcome-mention");
        });
    }

    fn paragraph(&mut self, there: &Paragraph) {
        let record = Ref::Paragraph(there.id.clone());
        self.record(Kind::Account, record, false, |texts| texts.both(&there.text, ""));
    }

    fn life(&mut self, period: &LifePeriod) {
        self.record(Kind::Life, Ref::Life(period.id.clone()), false, |texts| {
            texts.both(&period.what, "life-what");
            texts.date(&period.date);
        });
    }

    fn journey(&mut self, step: &JourneyStep) {
        self.record(Kind::Life, Ref::Step(step.id.clone()), false, |texts| {
            texts.both(&step.what, "journey-what");
            texts.date(&step.date);
            texts.answer(&step.transport, "journey-transport");
            texts.answer(&step.documents, "journey-documents");
        });
    }

    fn procedure(&mut self, desk: &Desk<'_>) {
        let (case, procedure) = (desk.case, &desk.case.procedure);
        self.record(Kind::Procedure, Ref::Procedure, false, |texts| {
            let (numbers, stated) = (&procedure.numbers, &procedure.attestation);
            texts.words([&numbers.agdref, &numbers.ofpra, &numbers.cnda]);
            texts.words([&stated.family, &stated.given, &stated.nationality]);
            texts.date(&procedure.left);
            texts.date(&procedure.entered);
            texts.answer(&procedure.requested_then_because, "procedure-then");
            texts.answer(&procedure.elsewhere, "procedure-elsewhere");
            let interview = &case.applicant.interview;
            texts.word(&interview.language);
            texts.answer(&interview.other, "interview-other");
            texts.answer(&case.applicant.vulnerability, "interview-vulnerability");
            for reason in case.decisions.iter().flat_map(|decision| &decision.reasons) {
                texts.word(&reason.quote);
                texts.both(&reason.answer, "");
            }
        });
        for statement in &case.earlier_statements {
            self.add(Kind::Procedure, Spot::Step(Step::France), false, |texts| {
                texts.both(&statement.made_to, "");
                for passage in &statement.passages {
                    texts.put(&passage.words, &statement.lang, None);
                    texts.both(&passage.right, "");
                }
            });
        }
        for (question, answer) in &case.answers {
            let (kind, step) = match question.as_str() {
                "ofii-housing" => (Kind::Procedure, Step::France),
                "children" | "siblings" | "spouse-numbers" | "family-in-europe" => {
                    (Kind::Person, Step::People)
                }
                _ => (Kind::Procedure, Step::Procedure),
            };
            self.add(kind, Spot::Step(step), false, |texts| texts.answer(answer, question));
        }
        if !self.faces_person() {
            for point in &case.points {
                self.add(Kind::Note, Spot::Step(Step::Points), false, |texts| {
                    texts.word(&point.note);
                });
            }
        }
    }
}
