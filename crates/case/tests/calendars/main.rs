//! Days of other calendars, compared with ICU for C++ through Python.
//!
//! A missing tool is a failure; with `RECIT_WITHOUT_TOOLS=1` the test is skipped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

#[path = "../../../../tests/support/tools.rs"]
mod tools;

use std::io::Write as _;
use std::process::{Command, Stdio};

use recit_case::domain::calendar::{CalendarDay, from_civil, held, to_civil};
use recit_case::domain::date::{Calendar, CivilDay, Interval};

/// The system's Python: the module is a package of the system.
const PYTHON: &str = "/usr/bin/python3";

fn has_tool() -> bool {
    let found = Command::new(PYTHON).args(["-c", "import icu"]).stderr(Stdio::null()).status();
    if found.is_ok_and(|status| status.success()) {
        return true;
    }
    tools::missing("python3-icu");
    false
}

/// Ten thousand days of the years 1900 to 2100, in no order.
fn days() -> Vec<i32> {
    let (first, length) = (-25_567, 73_414);
    (0..10_000_i64).map(|at| first + (at * 48_271 % length) as i32).collect()
}

fn civil(days: i32) -> CivilDay {
    CivilDay::new(1970, 1, 1).unwrap().plus_days(days)
}

/// What ICU makes of these days: the day, the calendar, the day there.
fn reckoned(calendars: &[&str]) -> Vec<(CivilDay, String, CalendarDay)> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/calendars/reckon.py");
    let mut icu = Command::new(PYTHON)
        .arg(script)
        .args(calendars)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut given = icu.stdin.take().unwrap();
    let writing = std::thread::spawn(move || {
        for day in days() {
            writeln!(given, "{day}").unwrap();
        }
    });
    let output = icu.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let found: Vec<_> = text
        .lines()
        .map(|line| {
            let fields: Vec<&str> = line.split(' ').collect();
            let number = |at: usize| fields[at].parse::<i32>().unwrap();
            let (month, day) = (number(3) as u8, number(4) as u8);
            let there = CalendarDay { year: number(2), month, day };
            (civil(number(0)), fields[1].to_owned(), there)
        })
        .collect();
    assert_eq!(found.len(), 10_000 * calendars.len());
    found
}

#[test]
fn calendars_of_a_rule_agree_with_icu_on_every_day() {
    if !has_tool() {
        return;
    }
    for (day, name, there) in reckoned(&["solar_hijri_iran", "ethiopian", "julian"]) {
        let alike: &[Calendar] = match name.as_str() {
            "solar_hijri_iran" => &[Calendar::SolarHijriIran, Calendar::SolarHijriAfghan],
            "ethiopian" => &[Calendar::Ethiopian],
            _ => &[Calendar::Julian],
        };
        for calendar in alike {
            assert!(from_civil(calendar, day) == Some(there), "{name} {day}");
            assert_eq!(to_civil(calendar, there), Some(day), "{name} {day}");
        }
    }
}

/// Two reckonings that are not ours: whichever a person or a paper used, its day is among those we give.
#[test]
fn a_day_of_the_moon_is_held_by_what_we_give_for_it() {
    if !has_tool() {
        return;
    }
    let (mut seen, mut apart) = (0, 0);
    for (day, name, there) in reckoned(&["lunar_hijri", "tabular"]) {
        let Some(ours) = to_civil(&Calendar::LunarHijri, there) else {
            // The last day of a month that is one shorter here.
            assert_eq!(there.day, 30, "{name} {day}");
            continue;
        };
        seen += 1;
        apart += usize::from(ours != day);
        let given = held(&Calendar::LunarHijri, &Interval::between(ours, ours));
        assert!(given.contains(&Interval::between(day, day)), "{name} {day}");
    }
    assert!(seen > 19_000 && apart > 0, "{seen} seen, {apart} apart");
}
