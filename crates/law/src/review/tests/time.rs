//! Rules about time: custody, gaps, journey, durations, days of the week, orders that cannot be.

use super::*;

#[test]
fn c01_held_and_elsewhere() {
    let held =
        || at(event("held", EventKind::Detention, from_to("2019-10-04", "2019-10-14")), "here");
    let other = |date: FuzzyDate, place: &str| {
        of(
            &with_events(vec![held(), at(event("x", EventKind::Demonstration, date), place)]),
            RuleId::C01,
        )
    };
    assert_eq!(other(on("2019-10-08"), "there"), ["R event:held event:x"]);
    // Presence is needed, so the same town does not explain it.
    assert_eq!(other(on("2019-10-08"), "here"), ["R event:held event:x"]);
    // Arrested on the way home, or at a march on the evening of the release.
    assert_eq!(other(on("2019-10-04"), "there"), NONE);
    assert_eq!(other(on("2019-10-14"), "there"), NONE);
    assert_eq!(other(on("2019-10-08").roughly(), "there"), NONE);
    assert_eq!(other(within("2019-10-01", "2019-10-31", Precision::Month), "there"), NONE);
    // A trial in another town is part of being held.
    let trial = at(event("t", EventKind::Trial, on("2019-10-08")), "there");
    assert_eq!(of(&with_events(vec![held(), trial]), RuleId::C01), NONE);
    // Reported by others.
    let mut told = at(event("x", EventKind::Demonstration, on("2019-10-08")), "there");
    told.known = Known::Told(Box::default());
    assert_eq!(of(&with_events(vec![held(), told]), RuleId::C01), NONE);
}

#[test]
fn c01_a_job_goes_on() {
    let held = at(event("held", EventKind::Detention, from_to("2019-10-04", "2019-10-14")), "here");
    let job = at(event("job", EventKind::Employment, from_to("2015-09-01", "2019-11-30")), "there");
    let mut case = with_events(vec![held, job]);
    let id = LifePeriodId::try_from("l1").unwrap();
    let date = from_to("2015-01-01", "2020-01-01");
    case.life.push(LifePeriod { kind: LifeKind::Work, date, ..LifePeriod::new(id) });
    assert_eq!(of(&case, RuleId::C01), ["I event:held"]);
    case.events.truncate(1);
    case.life[0].kind = LifeKind::Residence;
    assert_eq!(of(&case, RuleId::C01), NONE);
}

#[test]
fn c13_gaps() {
    let case = |second: &str, birth: &str| {
        let mut case = with_events(vec![
            event("a", EventKind::Studies, from_to("2010-01-01", "2012-06-30")),
            event("b", EventKind::Employment, from_to(second, "2020-12-31")),
        ]);
        case.applicant.birth = on(birth);
        case
    };
    assert_eq!(of(&case("2013-02-01", "1990-01-01"), RuleId::C13), ["C event:a event:b"]);
    assert_eq!(of(&case("2012-12-30", "1990-01-01"), RuleId::C13), NONE);
    // A child's gap is not asked about.
    assert_eq!(of(&case("2013-02-01", "1996-01-01"), RuleId::C13), NONE);
    // A residence covers it; three months only, near the departure.
    let mut covered = case("2013-02-01", "1990-01-01");
    let id = LifePeriodId::try_from("home").unwrap();
    let date = from_to("2009-01-01", "2019-01-01");
    covered.life.push(LifePeriod { date, ..LifePeriod::new(id) });
    assert_eq!(of(&covered, RuleId::C13), NONE);
    let mut near = case("2012-11-30", "1990-01-01");
    assert_eq!(of(&near, RuleId::C13), NONE);
    near.procedure.left = on("2014-01-01");
    assert_eq!(of(&near, RuleId::C13), ["C event:a event:b"]);
}

#[test]
fn c14_journey() {
    let mut case = Case::default();
    case.procedure.left = on("2022-01-01");
    case.procedure.entered = on("2022-06-01");
    assert_eq!(of(&case, RuleId::C14), ["C procedure"]);
    case.events.push(event("t", EventKind::Transit, from_to("2022-01-10", "2022-05-10")));
    assert_eq!(of(&case, RuleId::C14), NONE);
    case.events[0].date = FuzzyDate::default();
    assert_eq!(of(&case, RuleId::C14), NONE, "a stay of unknown length");
    case.events.clear();
    case.procedure.left = within("2022-01-01", "2022-12-31", Precision::Year);
    assert_eq!(of(&case, RuleId::C14), NONE);
}

#[test]
fn c18_durations() {
    let case = |days: (u32, u32), date: FuzzyDate| {
        let mut held = event("e", EventKind::Detention, date);
        (held.duration.at_least_days, held.duration.at_most_days) = days;
        of(&with_events(vec![held]), RuleId::C18)
    };
    let ten_nights = || from_to("2019-10-04", "2019-10-14");
    assert_eq!(case((10, 10), ten_nights()), NONE);
    assert_eq!(case((11, 11), ten_nights()), NONE);
    assert_eq!(case((20, 20), ten_nights()), ["R event:e"]);
    assert_eq!(case((2, 3), ten_nights()), ["R event:e"]);
    assert_eq!(case((20, 20), ten_nights().roughly()), NONE);
    assert_eq!(case((21, 21), within("2022-11-22", "2022-12-21", Precision::Month)), NONE);
    assert_eq!(case((90, 90), within("2022-11-22", "2022-12-21", Precision::Month)), ["R event:e"]);
    assert_eq!(case((10, 10), on("2019-10-04")), NONE, "only its beginning is named");
    assert_eq!(case((10, 10), FuzzyDate::default()), NONE);
    assert_eq!(case((0, 0), ten_nights()), NONE);
}

#[test]
fn c31_c32_time_before_leaving_and_asking() {
    let mut case = with_events(vec![event("a", EventKind::Threat, on("2020-01-01"))]);
    case.procedure.left = on("2021-06-01");
    assert_eq!(of(&case, RuleId::C31), ["C event:a procedure"]);
    case.procedure.left = on("2021-01-01");
    assert_eq!(of(&case, RuleId::C31), NONE);
    case.procedure.left = within("2020-06-01", "2022-06-01", Precision::Year);
    assert_eq!(of(&case, RuleId::C31), NONE);

    case.procedure.entered = on("2023-09-09");
    case.procedure.requested = Some(day("2023-12-08"));
    assert_eq!(of(&case, RuleId::C32), NONE, "ninety days");
    case.procedure.requested = Some(day("2023-12-09"));
    assert_eq!(of(&case, RuleId::C32), ["C procedure"]);
    case.procedure.requested_then_because = Answer::PrefersNotToSay;
    assert_eq!(of(&case, RuleId::C32), NONE);
}

#[test]
fn c34_exit_control() {
    let departure = shown_by(event("d", EventKind::Departure, on("2023-09-09")), "p");
    let arrest = event("a", EventKind::Arrest, on("2019-10-04"));
    let mut case = with_events(vec![departure, arrest]);
    assert_eq!(of(&case, RuleId::C34), NONE, "no passport");
    case.exhibits.push(exhibit("p", ExhibitKind::Identity, FuzzyDate::default()));
    assert_eq!(of(&case, RuleId::C34), ["I event:d"]);
    case.events[1].date = within("2019-01-01", "2024-01-01", Precision::Year);
    assert_eq!(of(&case, RuleId::C34), NONE);
}

#[test]
fn c39_days_of_the_week() {
    let told = |words: &str, lang: &str| {
        let date = FuzzyDate { words: words.into(), lang: LangTag::from(lang), ..on("2019-10-04") };
        of(&with_events(vec![event("e", EventKind::Studies, date)]), RuleId::C39)
    };
    assert_eq!(told("vendredi 4 octobre 2019", "fr"), NONE);
    assert_eq!(told("le Jeudi 4 octobre 2019", "fr"), ["I event:e"]);
    assert_eq!(told("جمعه ۱۲ مهر", "fa-AF"), NONE);
    assert_eq!(told("شنبه ۱۳ مهر", "fa"), ["I event:e"]);
    assert_eq!(told("پنج‌شنبه ۱۱ مهر", "fa"), ["I event:e"]);
    assert_eq!(told("le 4 octobre 2019", "fr"), NONE);
}

#[test]
fn c53_orders_that_cannot_be() {
    let arrest = |date| event("a", EventKind::Arrest, date);
    let release = |date| event("r", EventKind::Release, date);
    let of53 = |events| of(&with_events(events), RuleId::C53);
    assert_eq!(
        of53(vec![arrest(on("2019-10-04")), release(on("2019-07-22"))]),
        ["R event:r event:a"]
    );
    assert_eq!(of53(vec![arrest(on("2019-10-04")), release(on("2019-10-14"))]), NONE);
    let autumn = within("2019-07-01", "2019-10-31", Precision::Season);
    assert_eq!(of53(vec![arrest(on("2019-10-04")), release(autumn)]), NONE);
    assert_eq!(
        of53(vec![arrest(on("2019-10-04")), release(on("2012-07-22"))]),
        NONE,
        "another one"
    );
    // Two custodies, each with its release, in any order of entry.
    let second = event("a2", EventKind::Arrest, on("2019-06-20"));
    let second_release = event("r2", EventKind::Release, on("2019-12-01"));
    let first = vec![second, second_release, arrest(on("2019-01-01")), release(on("2019-06-01"))];
    assert_eq!(of53(first), NONE);

    assert_eq!(
        of53(vec![event("e", EventKind::Studies, from_to("2019-10-04", "2019-01-01"))]),
        ["R event:e"]
    );

    let mut anchored = event("z", EventKind::Hiding, on("2019-01-01"));
    let by = EventId::try_from("a").unwrap();
    let relation = Relation::After;
    anchored.date.anchor = Some(Anchor::by(by, relation));
    assert_eq!(of53(vec![arrest(on("2019-10-04")), anchored]), ["R event:z event:a"]);

    let mut travel = Case::default();
    travel.procedure.left = on("2023-09-09");
    travel.procedure.entered = on("2023-08-09");
    assert_eq!(of(&travel, RuleId::C53), ["R procedure"]);
    travel.procedure.entered = on("2023-09-09");
    assert_eq!(of(&travel, RuleId::C53), NONE);
}
