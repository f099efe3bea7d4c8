//! The golden points of the fictional example, and what decisions do to points.

use super::*;

#[test]
fn the_example_raises_what_it_is_meant_to_and_nothing_else() {
    let all = points(&example());
    let found: Vec<_> = all
        .iter()
        .map(|p| format!("{} {} {}", letter(p.severity), p.rule.as_str(), p.about))
        .collect();
    assert_eq!(
        found,
        [
            "D C-29 fears",
            "D C-47 procedure",
            "R C-06 exhibit:p06 event:e09",
            "R C-17 exhibit:p06 event:e09",
            "C C-07 exhibit:p15",
            "C C-11 exhibit:p09 roniya-d",
            "C C-12 identity:roniya",
            "C C-13 event:e11 event:e13",
            "C C-19 event:e12",
            "C C-21 event:e06",
            "C C-21 event:e14",
            "C C-21 event:e22",
            "C C-23 exhibit:p05",
            "C C-32 procedure",
            "C C-49 account",
            "I C-01 event:e08",
            "I C-34 event:e17",
        ]
    );
    let planted: Vec<_> = all.iter().filter(|p| p.severity == Severity::Reread).collect();
    assert_eq!(planted[0].group, planted[1].group);
    for point in planted {
        assert_eq!(point.values.get("hint"), Some(&Value::Key("calendar")));
        let Some(Value::Date(date)) = point.values.get("hint_date") else { panic!("no date") };
        assert_eq!(date.exact_day(), Some(day("2019-10-14")));
    }
    let missing = all.iter().find(|p| p.rule == RuleId::C47).unwrap();
    let items = Value::Items(vec!["form-signed".to_owned(), "photos".to_owned()]);
    assert_eq!(missing.values.get("items"), Some(&items));
    let missing = all.iter().find(|p| p.rule == RuleId::C19).unwrap();
    assert_eq!(missing.values.get("missing"), Some(&Value::Keys(vec!["means", "when"])));
}

#[test]
fn moving_the_example_s_release_to_july_shows_what_that_breaks() {
    let mut case = example();
    let release = case.events.iter_mut().find(|e| e.id.as_str() == "e09").unwrap();
    release.date = on("2019-07-22");
    assert_eq!(of(&case, RuleId::C53), ["R event:e09 event:e07"]);
    assert_eq!(of(&case, RuleId::C18), ["R event:e08"]);
}

#[test]
fn a_draft_of_the_example_for_others_prints_no_person_s_name_in_clear() {
    let case = example();
    let pack = Pack::embedded().unwrap();
    let all = check(&case, &pack, day(DEMO_CLOCK), Audience::Others);
    let clear: Vec<_> = all.iter().filter(|p| p.rule == RuleId::C43).map(|p| &p.about).collect();
    assert!(clear.iter().all(|about| !about.starts_with("person:")), "{clear:?}");
}

#[test]
fn decisions_put_points_away_or_off() {
    let mut case = example();
    case.points.push(decision("C-23", "exhibit:p05", PointChoice::RightAsIs));
    case.points.push(decision("C-07", "exhibit:p15", PointChoice::Later));
    let all = points(&case);
    assert!(all.iter().all(|p| p.rule != RuleId::C23));
    assert!(all.last().is_some_and(|p| p.later && p.rule == RuleId::C07));
}
