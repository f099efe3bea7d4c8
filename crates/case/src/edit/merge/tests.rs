use proptest::prelude::*;

use super::*;
use crate::domain::account::{Paragraph, Section};
use crate::domain::event::Event;
use crate::domain::id::UnionId;
use crate::domain::person::{Person, Union};
use crate::domain::words::{Answer, Bilingual, Words};
use crate::edit::{self, Change, ParagraphHome, Part, Record, RecordRef};

const WHOLE: [&str; 5] = ["persons", "events", "sections", "paragraphs", "answers"];

/// A change that one of the two makes; its words are its own.
#[derive(Clone, Debug)]
enum Step {
    Event(u8, u8),
    NoEvent(u8),
    Person(u8),
    NoPerson(u8),
    Section(u8),
    NoSection(u8),
    Paragraph(u8, u8, u8),
    NoParagraph(u8, u8),
    MoveEvent(u8, u8),
    Signed,
    LeftOpen(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let few = 0u8..4;
    prop_oneof![
        3 => (few.clone(), few.clone()).prop_map(|(id, by)| Step::Event(id, by)),
        1 => few.clone().prop_map(Step::NoEvent),
        2 => few.clone().prop_map(Step::Person),
        1 => few.clone().prop_map(Step::NoPerson),
        2 => few.clone().prop_map(Step::Section),
        1 => few.clone().prop_map(Step::NoSection),
        3 => (few.clone(), few.clone(), few.clone())
            .prop_map(|(id, section, event)| Step::Paragraph(id, section, event)),
        1 => (few.clone(), few.clone()).prop_map(|(id, section)| Step::NoParagraph(id, section)),
        1 => (few.clone(), few.clone()).prop_map(|(id, to)| Step::MoveEvent(id, to)),
        1 => Just(Step::Signed),
        1 => few.prop_map(Step::LeftOpen),
    ]
}

fn id<T: TryFrom<String>>(word: &str, n: u8) -> T {
    T::try_from(format!("{word}-{n}")).ok().unwrap()
}

fn home(section: u8) -> ParagraphHome {
    if section == 0 { ParagraphHome::Fears } else { ParagraphHome::Section(id("s", section)) }
}

fn put(record: Record) -> Change {
    Change::Put(Box::new(record))
}

fn change(case: &Case, step: &Step, words: &str) -> Change {
    match step {
        Step::Event(n, by) => {
            let mut event = Event::new(id("e", *n));
            event.title = Bilingual::in_french(words);
            let witness = id("p", *by);
            if case.person(&witness).is_some() {
                event.reveals.persons.push(witness);
            }
            put(Record::Event(event))
        }
        Step::NoEvent(n) => Change::Remove(RecordRef::Event(id("e", *n))),
        Step::Person(n) => {
            let mut person = Person::new(id("p", *n));
            person.relation = Bilingual::in_french(words);
            put(Record::Person(person))
        }
        Step::NoPerson(n) => Change::Remove(RecordRef::Person(id("p", *n))),
        Step::Section(n) => {
            let there = case.account.sections.iter().find(|it| it.id == id("s", *n)).cloned();
            let mut section = there.unwrap_or(Section::new(id("s", *n)));
            section.title = Bilingual::in_french(words);
            put(Record::Section(section))
        }
        Step::NoSection(n) => Change::Remove(RecordRef::Section(id("s", *n))),
        Step::Paragraph(n, section, event) => {
            let elsewhere = case.account.paragraphs().any(|it| it.id == id("g", *n));
            let mut paragraph = Paragraph::new(id("g", *n));
            paragraph.text = Bilingual::in_french(words);
            if case.event(&id("e", *event)).is_some() {
                paragraph.events.push(id("e", *event));
            }
            let put = put(Record::Paragraph { home: home(*section), paragraph });
            if !elsewhere {
                return put;
            }
            // Moved: out of wherever it stands, into its new place.
            let out = (0..4).filter(|from| stands(case, *n, *from));
            let out = out.map(|from| {
                Change::Remove(RecordRef::Paragraph { home: home(from), id: id("g", *n) })
            });
            Change::Together(out.chain([put]).collect())
        }
        Step::NoParagraph(n, section) => {
            Change::Remove(RecordRef::Paragraph { home: home(*section), id: id("g", *n) })
        }
        Step::MoveEvent(n, to) => {
            Change::Move { record: RecordRef::Event(id("e", *n)), to: u32::from(*to) }
        }
        Step::Signed => Change::Set(Box::new(Part::SignedAt(words.into()))),
        Step::LeftOpen(n) => Change::Set(Box::new(Part::Answer {
            question: format!("event:e-{n}/what"),
            answer: Answer::DoesNotKnow,
        })),
    }
}

fn stands(case: &Case, paragraph: u8, section: u8) -> bool {
    let wanted = id("g", paragraph);
    let within = match home(section) {
        ParagraphHome::Fears => &case.account.fears,
        ParagraphHome::Section(id) => match case.account.sections.iter().find(|it| it.id == id) {
            Some(section) => &section.paragraphs,
            None => return false,
        },
    };
    within.iter().any(|it| it.id == wanted)
}

/// The case after these steps; those that are refused are left out, as in the window.
fn after(case: &Case, steps: &[Step], whose: &str) -> Case {
    let mut case = case.clone();
    for (at, step) in steps.iter().enumerate() {
        let change = change(&case, step, &format!("{whose}{at}."));
        edit::apply(&mut case, change).ok();
    }
    case
}

fn counting() -> impl FnMut(&str) -> String {
    let mut count = 0;
    move |word| {
        count += 1;
        format!("{word}-new{count}")
    }
}

fn merged(comparison: &Comparison, choices: &BTreeMap<Spot, Choice>) -> Case {
    comparison.merged(choices, &mut counting()).unwrap()
}

/// Both of everything; the left of what exists once.
fn both(comparison: &Comparison) -> BTreeMap<Spot, Choice> {
    let choose = |difference: &Difference| match difference.can_keep_both() {
        true => Choice::Both,
        false => Choice::Left,
    };
    comparison.differences.iter().map(|it| (it.spot.clone(), choose(it))).collect()
}

fn words_of(case: &Case) -> BTreeSet<String> {
    fn walk(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => drop(found.insert(text.clone())),
            Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            Value::Object(fields) => fields
                .iter()
                .filter(|(field, _)| *field != "id")
                .for_each(|(_, value)| walk(value, found)),
            _ => {}
        }
    }
    let flat = Flat::of(case);
    let mut found = BTreeSet::new();
    let records = flat.pieces.iter().filter(|(spot, _)| WHOLE.contains(&spot.list.as_str()));
    records.for_each(|(_, value)| walk(value, &mut found));
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn two_versions_make_one_and_nothing_is_lost(
        before in prop::collection::vec(step(), 0..14),
        ours in prop::collection::vec(step(), 0..9),
        theirs in prop::collection::vec(step(), 0..9),
    ) {
        let base = after(&Case::default(), &before, "B");
        let (left, right) = (after(&base, &ours, "L"), after(&base, &theirs, "R"));
        prop_assert_eq!(Flat::of(&left).case(), Some(left.clone()));

        // With itself, and where only one side did anything.
        let same = compare(Some(&base), &left, &left);
        prop_assert!(same.differences.is_empty());
        prop_assert_eq!(&merged(&same, &BTreeMap::new()), &left);
        prop_assert_eq!(&merged(&compare(Some(&base), &left, &base), &BTreeMap::new()), &left);
        prop_assert_eq!(&merged(&compare(Some(&base), &base, &right), &BTreeMap::new()), &right);

        for known in [Some(&base), None] {
            let comparison = compare(known, &left, &right);
            let open = comparison.differences.iter().filter(|it| it.usual().is_none()).count();
            let usual = comparison.merged(&BTreeMap::new(), &mut counting());
            prop_assert_eq!(usual.is_err(), open > 0);
            // Everything of both sides stands there.
            let all = merged(&comparison, &both(&comparison));
            let words = words_of(&all);
            for side in [&left, &right] {
                let lost: Vec<_> = words_of(side).difference(&words).cloned().collect();
                prop_assert!(lost.is_empty(), "{lost:?}");
            }
            // One side of everything is that side.
            let one: BTreeMap<_, _> = comparison
                .differences
                .iter()
                .map(|it| (it.spot.clone(), Choice::Right))
                .collect();
            let one = merged(&comparison, &one);
            let pieces = Flat::of(&one).pieces;
            for (spot, value) in Flat::of(&right).pieces {
                prop_assert_eq!(pieces.get(&spot), Some(&value));
            }
            for case in [all, one].into_iter().chain(usual.ok()) {
                prop_assert!(dangling(&case).is_empty());
                let flat = Flat::of(&case);
                prop_assert!(flat.pieces.keys().all(|spot| !spot.id.ends_with('#')), "an id twice");
                prop_assert_eq!(flat.case(), Some(case));
            }
        }
    }
}

fn told(mut case: Case, n: u8, words: &str) -> Case {
    let mut event = Event::new(id("e", n));
    event.title = Bilingual::in_french(words);
    edit::apply(&mut case, put(Record::Event(event))).unwrap();
    case
}

#[test]
fn a_record_that_both_changed_stands_twice_and_open_questions_go_with_it() {
    let base = told(Case::default(), 1, "before");
    let (left, mut right) = (told(base.clone(), 1, "left"), told(base.clone(), 1, "right"));
    right.answers.insert("event:e-1/what".to_owned(), Answer::DoesNotKnow);
    let comparison = compare(Some(&base), &left, &right);
    let made = merged(&comparison, &BTreeMap::new());
    let titles: Vec<&str> = made.events.iter().map(|it| it.title.french.text.as_str()).collect();
    assert_eq!(titles, ["left", "right"]);
    assert!(made.answers.contains_key("event:event-new1/what"));
}

#[test]
fn what_exists_once_waits_for_a_person() {
    let base = Case::default();
    let signed = |at: &str| {
        let mut case = base.clone();
        case.account.signed_at = Words::from(at);
        case
    };
    let comparison = compare(Some(&base), &signed("Lyon"), &signed("Paris"));
    let undecided = comparison.merged(&BTreeMap::new(), &mut counting());
    assert_eq!(undecided.unwrap_err(), NotMerged::Undecided(1));
    let spot = comparison.differences[0].spot.clone();
    for (choice, kept) in [(Choice::Left, "Lyon"), (Choice::Right, "Paris")] {
        let made = merged(&comparison, &BTreeMap::from([(spot.clone(), choice)]));
        assert_eq!(made.account.signed_at.as_str(), kept);
    }
}

#[test]
fn what_one_took_away_and_the_other_changed_stays() {
    let base = told(Case::default(), 1, "before");
    let right = told(base.clone(), 1, "right");
    let comparison = compare(Some(&base), &Case::default(), &right);
    assert_eq!(merged(&comparison, &BTreeMap::new()).events, right.events);
    let spot = comparison.differences[0].spot.clone();
    let gone = merged(&comparison, &BTreeMap::from([(spot, Choice::Left)]));
    assert!(gone.events.is_empty());
}

#[test]
fn fields_of_a_later_program_are_kept_and_compared() {
    let mut left = told(Case::default(), 1, "same");
    left.extra.0.insert("x-later".to_owned(), serde_json::json!({ "kept": [1, 2.5] }));
    let mut right = told(Case::default(), 1, "same");
    right.events[0].extra.0.insert("x-more".to_owned(), true.into());
    let made =
        merged(&compare(Some(&told(Case::default(), 1, "same")), &left, &right), &BTreeMap::new());
    assert_eq!((made.extra, made.events), (left.extra, right.events));
}

/// Lists within a part, as the unions of the applicant: what both have stands once, what both changed twice.
#[test]
fn of_two_lists_within_a_part_every_item_is_kept_and_no_id_stands_twice() {
    let union = |id: &str, told: &str| Union {
        ending: Bilingual::in_french(told),
        ..Union::new(UnionId::try_from(id).unwrap())
    };
    let with = |unions: Vec<Union>| {
        let mut case = Case::default();
        case.applicant.unions = unions;
        case
    };
    let base = with(vec![union("u-1", "both")]);
    let left = with(vec![union("u-1", "both"), union("u-2", "left")]);
    let right = with(vec![union("u-1", "both"), union("u-2", "right"), union("u-3", "more")]);
    let made = merged(&compare(Some(&base), &left, &right), &BTreeMap::new());
    let unions: Vec<(&str, &str)> = made
        .applicant
        .unions
        .iter()
        .map(|one| (one.id.as_str(), one.ending.french.text.as_str()))
        .collect();
    let kept = [("u-1", "both"), ("u-2", "left"), ("union-new1", "right"), ("u-3", "more")];
    assert_eq!(unions, kept);
}

#[test]
fn differences_stand_in_the_order_of_the_case_and_show_nothing_of_it() {
    let base = told(Case::default(), 1, "before");
    let mut right = told(base.clone(), 1, "secret");
    right.applicant.country = "Iran".into();
    right.account.signed_at = "Lyon".into();
    right.procedure.requested = Some("2026-11-03".parse().unwrap());
    let comparison = compare(Some(&base), &base, &right);
    let lists: Vec<&str> =
        comparison.differences.iter().map(|one| one.spot.list.as_str()).collect();
    assert_eq!(lists, ["applicant", "procedure", "account", "events"]);
    let shown = format!("{comparison:?}");
    assert!(shown.contains('4') && !shown.contains("secret") && !shown.contains("Lyon"), "{shown}");
}
