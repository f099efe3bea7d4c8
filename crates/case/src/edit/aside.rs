//! What was said to a question before it was left open. It is set aside, where nothing reads it but what gives
//! it back: an answer without a value never wipes what was typed.
//!
//! Values stand in `Case::set_aside` under the question, each by its place: `person:p1#/birth`. They are found
//! by comparing a record before and after the change, so that no screen has to say what it clears.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Change, Part, Record, RecordRef};
use crate::domain::Case;
use crate::domain::record::Extra;
use crate::domain::references::dangling;
use crate::domain::words::Answer;

/// The change a person asked for, with what it takes away set aside and what it gives back put in its place.
#[must_use]
pub fn keeping(case: &Case, change: Change) -> Change {
    let leaves = flat(change.clone());
    let mut work = Work::on(case, leaves);
    work.fields();
    work.questions();
    work.removals();
    if work.aside.is_empty() {
        return change;
    }
    let aside = work.aside.into_iter().map(|(question, kept)| {
        Change::Set(Box::new(Part::Aside { question, kept: kept.unwrap_or_default() }))
    });
    let whole = Change::Together(work.leaves.into_iter().chain(aside).collect());
    // Something it refers to may be gone since: then it stays where it is.
    let mut after = case.clone();
    let sound = super::apply(&mut after, whole.clone()).is_err()
        || dangling(&after).len() <= dangling(case).len();
    if sound { whole } else { change }
}

/// What this change would give back, were it made.
#[must_use]
pub fn given_back(case: &Case, change: Change) -> Vec<Value> {
    if case.set_aside.is_empty() {
        return Vec::new();
    }
    let mut work = Work::on(case, flat(change));
    work.fields();
    work.questions();
    let gone = work.aside.iter().filter(|(_, kept)| kept.is_none());
    let gone = gone.filter_map(|(question, _)| case.set_aside.get(question));
    gone.flat_map(|kept| kept.0.values().filter(|value| !value.is_null()).cloned()).collect()
}

fn flat(change: Change) -> Vec<Change> {
    match change {
        Change::Together(all) => all.into_iter().flat_map(flat).collect(),
        one => vec![one],
    }
}

/// A place in a record before and after a change; `None` where nothing stood or stands.
struct Step {
    key: String,
    old: Option<Value>,
    new: Option<Value>,
}

struct Work<'c> {
    case: &'c Case,
    leaves: Vec<Change>,
    /// What each of the changes changes, as far as it is a record or a part with fields.
    steps: Vec<Vec<Step>>,
    /// What is to be set aside under a question; `None`: nothing any more.
    aside: BTreeMap<String, Option<Extra>>,
}

impl<'c> Work<'c> {
    fn on(case: &'c Case, leaves: Vec<Change>) -> Self {
        let steps = leaves.iter().map(|leaf| steps(case, leaf)).collect();
        Self { case, leaves, steps, aside: BTreeMap::new() }
    }

    /// Fields that hold an answer themselves.
    fn fields(&mut self) {
        let mut back = Vec::new();
        for step in self.steps.iter().flatten() {
            let (was_open, is_open) = (is_open(step.old.as_ref()), is_open(step.new.as_ref()));
            let kept = self.case.set_aside.get(&step.key);
            if is_known(step.old.as_ref()) && is_open {
                let value = step.old.clone().unwrap_or_default();
                let kept = Extra([(step.key.clone(), value)].into());
                self.aside.insert(step.key.clone(), Some(kept));
            } else if let Some(kept) = kept.filter(|_| was_open && !is_open) {
                self.aside.insert(step.key.clone(), None);
                if !is_known(step.new.as_ref()) {
                    back.extend(kept.0.clone());
                }
            }
        }
        self.put_back(back);
    }

    /// Questions that are left open beside the place of their value.
    fn questions(&mut self) {
        let answers: Vec<(String, Value)> = self.leaves.iter().filter_map(answered).collect();
        for (question, answer) in answers {
            let was = self.case.answers.get(&question).map(json);
            let kept = self.case.set_aside.get(&question);
            if is_open(Some(&answer)) && !is_open(was.as_ref()) {
                let mut taken: BTreeMap<String, Value> = BTreeMap::new();
                for step in self.steps.iter().flatten().filter(|step| !is_open(step.new.as_ref())) {
                    taken.insert(step.key.clone(), step.old.clone().unwrap_or_default());
                }
                taken.extend(was.map(|was| (format!("answer:{question}#"), was)));
                if taken.values().any(|value| !value.is_null()) {
                    self.aside.insert(question, Some(Extra(taken)));
                }
            } else if let Some(kept) = kept.filter(|_| !is_open(Some(&answer))) {
                let touched = self.steps.iter().flatten();
                let typed = touched.filter(|step| step.new.is_some());
                let mut typed = typed.map(|step| &step.key);
                let newly = is_known(Some(&answer)) || typed.any(|key| kept.0.contains_key(key));
                self.aside.insert(question, None);
                if !newly {
                    self.put_back(kept.0.clone().into_iter().collect());
                }
            }
        }
    }

    /// What was set aside of a record goes with it.
    fn removals(&mut self) {
        for leaf in &self.leaves {
            let Change::Remove(record) = leaf else { continue };
            let Some(of) = home_of(record) else { continue };
            for (question, kept) in &self.case.set_aside {
                if kept.0.keys().any(|key| key.starts_with(&of)) {
                    self.aside.insert(question.clone(), None);
                }
            }
        }
    }

    /// Puts values back into their places: in a change that is made anyway, or in one more.
    fn put_back(&mut self, values: Vec<(String, Value)>) {
        for (key, value) in values {
            let Some((home, path)) = key.split_once('#') else { continue };
            let found =
                self.leaves.iter().position(|leaf| held(leaf).is_some_and(|(of, _)| of == home));
            let whole = match found.and_then(|at| self.leaves.get(at)) {
                Some(leaf) => held(leaf),
                None => there(self.case, home).as_ref().and_then(held),
            };
            let Some((_, mut whole)) = whole else { continue };
            set(&mut whole, path, value);
            let Some(change) = change_of(home, whole) else { continue };
            match found.and_then(|at| self.leaves.get_mut(at)) {
                Some(leaf) => *leaf = change,
                None => self.leaves.push(change),
            }
        }
    }
}

fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn is_known(value: Option<&Value>) -> bool {
    value.and_then(Value::as_object).is_some_and(|all| all.len() == 1 && all.contains_key("known"))
}

/// Whether a question is left open so: the three answers that are no value.
fn is_open(value: Option<&Value>) -> bool {
    let open = [Answer::DoesNotKnow, Answer::DoesNotRemember, Answer::<()>::PrefersNotToSay];
    value.is_some_and(|value| open.iter().any(|open| json(open) == *value))
}

/// The question a change answers, and how.
fn answered(change: &Change) -> Option<(String, Value)> {
    match change {
        Change::Set(part) => match &**part {
            Part::Answer { question, answer } => Some((question.clone(), json(answer))),
            _ => None,
        },
        _ => None,
    }
}

/// Where a change of a record or a part with fields makes its change, and what then stands there.
fn held(change: &Change) -> Option<(String, Value)> {
    match change {
        Change::Put(record) => {
            if matches!(**record, Record::Paragraph { .. } | Record::Section(_) | Record::Filing(_))
            {
                return None;
            }
            let (kind, value) = only(json(record))?;
            let id = value.get("id")?.as_str()?.to_owned();
            Some((format!("{kind}:{id}"), value))
        }
        Change::Set(part) => match &**part {
            Part::Applicant(_) | Part::Procedure(_) => only(json(part)),
            Part::Answer { question, answer } => Some((format!("answer:{question}"), json(answer))),
            _ => None,
        },
        _ => None,
    }
}

fn only(value: Value) -> Option<(String, Value)> {
    match value {
        Value::Object(all) => all.into_iter().next(),
        _ => None,
    }
}

/// The change that leaves a record as it is.
fn there(case: &Case, home: &str) -> Option<Change> {
    let (kind, id) = home.split_once(':').unwrap_or((home, ""));
    macro_rules! record {
        ($kind:ident in $($list:ident).+) => {
            case.$($list).+.iter().find(|there| there.id.as_str() == id).cloned().map(Record::$kind)
        };
    }
    let record = match kind {
        "applicant" => {
            return Some(Change::Set(Box::new(Part::Applicant(case.applicant.clone()))));
        }
        "procedure" => {
            return Some(Change::Set(Box::new(Part::Procedure(case.procedure.clone()))));
        }
        "answer" => {
            let answer = case.answers.get(id).cloned().unwrap_or_default();
            let question = id.to_owned();
            return Some(Change::Set(Box::new(Part::Answer { question, answer })));
        }
        "identity" => record!(Identity in identities),
        "person" => record!(Person in persons),
        "place" => record!(Place in places),
        "life_period" => record!(LifePeriod in life),
        "event" => record!(Event in events),
        "journey_step" => record!(JourneyStep in journey),
        "exhibit" => record!(Exhibit in exhibits),
        "earlier_statement" => record!(EarlierStatement in earlier_statements),
        "decision" => record!(Decision in decisions),
        "consent" => record!(Consent in consents),
        _ => None,
    };
    record.map(|record| Change::Put(Box::new(record)))
}

/// The change after which this stands there.
fn change_of(home: &str, value: Value) -> Option<Change> {
    let (kind, id) = home.split_once(':').unwrap_or((home, ""));
    let wrapped = |value| Value::Object(Map::from_iter([(kind.to_owned(), value)]));
    match kind {
        "answer" => {
            let answer = serde_json::from_value(value).ok()?;
            Some(Change::Set(Box::new(Part::Answer { question: id.to_owned(), answer })))
        }
        "applicant" | "procedure" => {
            Some(Change::Set(serde_json::from_value(wrapped(value)).ok()?))
        }
        _ => Some(Change::Put(serde_json::from_value(wrapped(value)).ok()?)),
    }
}

/// How the places of a removed record begin.
fn home_of(record: &RecordRef) -> Option<String> {
    let (kind, id) = only(json(record))?;
    Some(format!("{kind}:{}#", id.as_str()?))
}

fn steps(case: &Case, change: &Change) -> Vec<Step> {
    let mut steps = Vec::new();
    let Some((home, new)) = held(change) else { return steps };
    // An answer of its own is compared as a question.
    if home.starts_with("answer:") {
        return steps;
    }
    if let Some((_, old)) = there(case, &home).as_ref().and_then(held) {
        compare(&format!("{home}#"), Some(&old), Some(&new), &mut steps);
    }
    steps
}

fn compare(key: &str, old: Option<&Value>, new: Option<&Value>, steps: &mut Vec<Step>) {
    if old == new {
        return;
    }
    match (old, new) {
        (Some(Value::Object(a)), Some(Value::Object(b))) if !is_known(old) && !is_known(new) => {
            let mut names: Vec<&String> = a.keys().chain(b.keys()).collect();
            names.sort();
            names.dedup();
            for name in names {
                compare(&format!("{key}/{name}"), a.get(name), b.get(name), steps);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) if ids(a).is_some() && ids(a) == ids(b) => {
            for ((id, a), b) in ids(a).into_iter().flatten().zip(a).zip(b) {
                compare(&format!("{key}/@{id}"), Some(a), Some(b), steps);
            }
        }
        _ => steps.push(Step { key: key.to_owned(), old: old.cloned(), new: new.cloned() }),
    }
}

/// The ids of records in a list, if all are records.
fn ids(list: &[Value]) -> Option<Vec<&str>> {
    list.iter().map(|item| item.get("id").and_then(Value::as_str)).collect()
}

/// Sets what stands at a path; `null` takes it away.
fn set(whole: &mut Value, path: &str, value: Value) {
    let Some(path) = path.strip_prefix('/') else {
        *whole = value;
        return;
    };
    let (name, rest) = path.find('/').map_or((path, ""), |at| path.split_at(at));
    let within = match (name.strip_prefix('@'), whole) {
        (Some(id), Value::Array(all)) => {
            all.iter_mut().find(|item| item.get("id").and_then(Value::as_str) == Some(id))
        }
        (None, Value::Object(all)) if rest.is_empty() && value.is_null() => {
            all.remove(name);
            None
        }
        (None, Value::Object(all)) => {
            Some(all.entry(name).or_insert_with(|| Value::Object(Map::new())))
        }
        _ => None,
    };
    if let Some(within) = within {
        set(within, rest, value);
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::domain::case::JourneyStep;
    use crate::domain::event::Event;
    use crate::domain::person::{Applicant, Person};
    use crate::domain::words::{Bilingual, Words};

    fn put(person: Person) -> Change {
        Change::Put(Box::new(Record::Person(person)))
    }

    fn left(question: &str, answer: Answer<Bilingual>) -> Change {
        Change::Set(Box::new(Part::Answer { question: question.to_owned(), answer }))
    }

    fn make(case: &mut Case, change: Change) -> Change {
        let change = keeping(case, change);
        super::super::apply(case, change).unwrap()
    }

    fn person() -> Person {
        let mut person = Person::new("p1".try_into().unwrap());
        person.nationality = Words::from("afghane");
        person
    }

    #[test]
    fn a_value_beside_its_question_is_set_aside_and_given_back() {
        let mut case = Case { persons: vec![person()], ..Case::default() };
        let before = case.clone();
        let question = "person:p1/nationality";
        let bare = Person { nationality: Words::default(), ..person() };
        let leave = Change::Together(vec![put(bare), left(question, Answer::DoesNotKnow)]);
        let undo = make(&mut case, leave);
        assert!(case.persons[0].nationality.is_blank() && case.set_aside.len() == 1);
        let round: Case = serde_json::from_str(&serde_json::to_string(&case).unwrap()).unwrap();
        assert_eq!(round, case, "it survives being written");
        assert!(!format!("{:?}", case.set_aside).contains("afghane"));
        make(&mut case, left(question, Answer::PrefersNotToSay));
        assert_eq!(case.set_aside.len(), 1, "another way to leave it open keeps it");
        assert_eq!(given_back(&case, left(question, Answer::Unset)), ["afghane"]);
        make(&mut case, left(question, Answer::Unset));
        assert_eq!(case, before);
        let mut undone = round;
        super::super::revert(&mut undone, undo).unwrap();
        assert_eq!(undone, before);
    }

    #[test]
    fn a_value_typed_anew_takes_the_place_of_the_one_set_aside() {
        let mut case = Case { persons: vec![person()], ..Case::default() };
        let question = "person:p1/nationality";
        let bare = Person { nationality: Words::default(), ..person() };
        make(&mut case, Change::Together(vec![put(bare), left(question, Answer::DoesNotKnow)]));
        let new = Person { nationality: "iranienne".into(), ..person() };
        make(&mut case, Change::Together(vec![put(new), left(question, Answer::Unset)]));
        assert_eq!(case.persons[0].nationality.as_str(), "iranienne");
        assert!(case.set_aside.is_empty());
    }

    #[test]
    fn an_answer_in_its_own_place_is_set_aside_and_given_back() {
        let step =
            |transport| JourneyStep { transport, ..JourneyStep::new("j1".try_into().unwrap()) };
        let put = |step| Change::Put(Box::new(Record::JourneyStep(step)));
        let told = Answer::Known(Bilingual::in_french("en camion"));
        let mut case = Case { journey: vec![step(told.clone())], ..Case::default() };
        make(&mut case, put(step(Answer::DoesNotRemember)));
        assert_eq!((case.journey[0].transport.known(), case.set_aside.len()), (None, 1));
        make(&mut case, put(step(Answer::Unset)));
        assert_eq!((&case.journey[0].transport, case.set_aside.len()), (&told, 0));
        let other = Answer::Known(Bilingual::in_french("en bus"));
        make(&mut case, put(step(other)));
        assert!(case.set_aside.is_empty(), "a value that is replaced is not set aside");
        make(&mut case, put(step(Answer::DoesNotRemember)));
        make(&mut case, put(step(Answer::DoesNotKnow)));
        assert_eq!(case.set_aside.len(), 1, "another way to leave it open keeps it");
        make(&mut case, Change::Remove(RecordRef::JourneyStep("j1".try_into().unwrap())));
        assert!(case.set_aside.is_empty(), "what was set aside of a record goes with it");
    }

    #[test]
    fn an_answer_to_the_form_is_set_aside_and_given_back() {
        let told = Answer::Known(Bilingual::in_french("par la route"));
        let mut case = Case::default();
        make(&mut case, left("q", told.clone()));
        make(&mut case, left("q", Answer::DoesNotKnow));
        assert_eq!(case.answers["q"], Answer::DoesNotKnow);
        make(&mut case, left("q", Answer::Unset));
        assert_eq!((case.answers.get("q"), case.set_aside.len()), (Some(&told), 0));
    }

    #[test]
    fn an_answer_of_the_applicant_or_the_procedure_is_set_aside_and_given_back() {
        let told = Answer::Known(Words::from("kurde"));
        let mut case = Case::default();
        case.applicant.ethnic_group = told.clone();
        let with = |case: &Case, ethnic_group| {
            let applicant = Applicant { ethnic_group, ..case.applicant.clone() };
            Change::Set(Box::new(Part::Applicant(applicant)))
        };
        let leave = with(&case, Answer::PrefersNotToSay);
        make(&mut case, leave);
        assert_eq!((case.applicant.ethnic_group.known(), case.set_aside.len()), (None, 1));
        let back = with(&case, Answer::Unset);
        make(&mut case, back);
        assert_eq!((&case.applicant.ethnic_group, case.set_aside.len()), (&told, 0));
    }

    #[test]
    fn what_is_set_aside_of_one_record_stays_when_another_goes() {
        let step = |id: &str, transport| JourneyStep {
            transport,
            ..JourneyStep::new(id.try_into().unwrap())
        };
        let put = |step| Change::Put(Box::new(Record::JourneyStep(step)));
        let told = Answer::Known(Bilingual::in_french("en camion"));
        let journey = vec![step("j1", told.clone()), step("j2", told)];
        let mut case = Case { journey, ..Case::default() };
        make(&mut case, put(step("j1", Answer::DoesNotKnow)));
        make(&mut case, Change::Remove(RecordRef::JourneyStep("j2".try_into().unwrap())));
        assert_eq!(case.set_aside.len(), 1);
    }

    #[test]
    fn every_kind_of_record_is_found_where_it_stands() {
        use crate::domain::case::{Consent, LifePeriod};
        use crate::domain::exhibit::Exhibit;
        use crate::domain::person::Identity;
        use crate::domain::place::Place;
        use crate::domain::procedure::{Decision, EarlierStatement};
        macro_rules! one {
            ($($kind:ident)+) => {
                [$(Record::$kind($kind::new("x1".try_into().unwrap()))),+]
            };
        }
        let all = one![
            Identity Person Place LifePeriod Event JourneyStep Exhibit EarlierStatement Decision
            Consent
        ];
        for record in all {
            let change = Change::Put(Box::new(record));
            let mut case = Case::default();
            super::super::apply(&mut case, change.clone()).unwrap();
            let (home, _) = held(&change).unwrap();
            assert_eq!(there(&case, &home), Some(change), "{home}");
        }
    }

    #[test]
    fn records_are_compared_field_by_field_and_lists_of_records_one_by_one() {
        let keys = |old: &str, new: &str| {
            let value = |text| Some(serde_json::from_str::<Value>(text).unwrap());
            let mut steps = Vec::new();
            compare("k#", value(old).as_ref(), value(new).as_ref(), &mut steps);
            steps.into_iter().map(|step| step.key).collect::<Vec<_>>()
        };
        assert_eq!(keys(r#"{"a":1,"b":2}"#, r#"{"a":1,"b":3}"#), ["k#/b"]);
        // An answer is one thing, whatever is in it.
        assert_eq!(keys(r#"{"a":{"known":{"x":1}}}"#, r#"{"a":{"known":{"x":2}}}"#), ["k#/a"]);
        let list = |a: u8, b: u8| format!(r#"[{{"id":"a","n":{a}}},{{"id":"b","n":{b}}}]"#);
        assert_eq!(keys(&list(1, 1), &list(1, 2)), ["k#/@b/n"]);
        assert_eq!(keys(&list(1, 1), r#"[{"id":"a","n":2}]"#), ["k#"]);
        assert_eq!(keys("[1,2]", "[1,3]"), ["k#"]);
        let mut whole: Value = serde_json::from_str(&list(1, 1)).unwrap();
        set(&mut whole, "/@b/n", Value::from(2));
        assert_eq!(whole, serde_json::from_str::<Value>(&list(1, 2)).unwrap());
    }

    #[test]
    fn what_refers_to_something_gone_is_not_put_back() {
        let mut case = Case::default();
        let place = crate::domain::place::Place::new("l1".try_into().unwrap());
        case.places.push(place);
        let event = Event::new("e1".try_into().unwrap());
        let there = Event { place: Some("l1".try_into().unwrap()), ..event.clone() };
        case.events.push(there);
        let put = Change::Put(Box::new(Record::Event(event)));
        let leave = left("event:e1/place", Answer::DoesNotKnow);
        make(&mut case, Change::Together(vec![put, leave]));
        make(&mut case, Change::Remove(RecordRef::Place("l1".try_into().unwrap())));
        make(&mut case, left("event:e1/place", Answer::Unset));
        assert_eq!(case.events[0].place, None);
    }
}
