//! How long the points to re-read take on a very long life.
//!
//! `cargo bench --bench points`
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs
)]

#[path = "../measure/mod.rs"]
mod measure;

use std::path::Path;

use recit::domain::Case;
use recit::domain::id::EventId;
use recit::law::Pack;
use recit::review::{Audience, check};

use measure::{Contender, race, rounds};

fn main() {
    if !measure::is_asked_for() {
        return;
    }
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let example = recit::exchange::read(&example).expect("the example is read").case_file.case;
    let pack = Pack::embedded().expect("the law data");
    let today = "2026-11-16".parse().expect("a day");
    let run = |case: &Case| {
        let points = check(case, &pack, today, Audience::Authority);
        if points.is_empty() { Err("no point was found".to_owned()) } else { Ok(()) }
    };
    let cases: Vec<(usize, Case)> = [25, 500, 1_000, 2_000]
        .into_iter()
        .map(|events| (events, long(&example, events)))
        .collect();
    let contenders = cases
        .iter()
        .map(|(events, case)| Contender::new(format!("{events} events"), || run(case)))
        .collect();
    race("Points to re-read", rounds(10), contenders);
    let json = serde_json::to_vec(&cases[3].1).expect("the case as JSON");
    let contenders = vec![
        Contender::new("2,000 events: points", || run(&cases[3].1)),
        Contender::new("2,000 events: reading the case's JSON", || {
            let read: Result<Case, _> = serde_json::from_slice(&json);
            read.map(|_| ()).map_err(|error| error.to_string())
        }),
    ];
    race("Points beside reading the same case", rounds(10), contenders);
}

/// The example with its events told again and again.
fn long(example: &Case, events: usize) -> Case {
    let mut case = example.clone();
    let models = case.events.clone();
    for number in case.events.len()..events {
        let mut event = models[number % models.len()].clone();
        event.id = EventId::try_from(format!("bench-{number}").as_str()).expect("an id");
        case.events.push(event);
    }
    case
}
