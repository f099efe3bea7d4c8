//! How long the points to re-read take on a very long life.
//!
//! `cargo bench --bench points`

#[path = "../measure/mod.rs"]
mod measure;

use std::path::Path;

use recit::domain::Case;
use recit::domain::id::EventId;
use recit::law::Pack;
use recit::review::{Audience, check};

use measure::{Contender, Outcome, race, when_asked};

/// Events of the longest life.
const MOST: usize = 2_000;

fn main() -> Outcome {
    when_asked(races)
}

fn races() -> Outcome {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let example = recit::exchange::read(&example)?.case_file.case;
    let pack = Pack::embedded()?;
    let today = "2026-11-16".parse()?;
    let run = |case: &Case| -> Outcome {
        let points = check(case, &pack, today, Audience::Authority);
        if points.is_empty() { Err("no point was found".into()) } else { Ok(()) }
    };
    let longest = long(&example, MOST)?;
    let shorter = [25, 500, 1_000].map(|events| Ok((events, long(&example, events)?)));
    let shorter: Vec<(usize, Case)> = shorter.into_iter().collect::<Outcome<_>>()?;
    let mut contenders: Vec<Contender<'_>> = shorter
        .iter()
        .map(|(events, case)| Contender::new(format!("{events} events"), || run(case)))
        .collect();
    contenders.push(Contender::new(format!("{MOST} events"), || run(&longest)));
    race("Points to re-read", 20, contenders);
    let json = serde_json::to_vec(&longest)?;
    let contenders = vec![
        Contender::new(format!("{MOST} events: points"), || run(&longest)),
        Contender::new(format!("{MOST} events: reading the case's JSON"), || {
            serde_json::from_slice::<Case>(&json)?;
            Ok(())
        }),
    ];
    race("Points beside reading the same case", 20, contenders);
    Ok(())
}

/// The example with its events told again and again.
fn long(example: &Case, events: usize) -> Outcome<Case> {
    let mut case = example.clone();
    for number in case.events.len()..events {
        let mut event = example.events[number % example.events.len()].clone();
        event.id = EventId::try_from(format!("bench-{number}").as_str())?;
        case.events.push(event);
    }
    Ok(case)
}
