//! Times contenders in turn, so that a busy machine is busy for all of them, and prints ratios.
#![allow(clippy::print_stdout)]

use std::alloc::System;
use std::error::Error;
use std::time::Instant;

use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped as it is given back, as in the program: it costs time.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

/// What a bench or one run of a contender ends with.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// One way of doing the same job.
pub(crate) struct Contender<'a> {
    name: String,
    run: Box<dyn FnMut() -> Outcome + 'a>,
}

impl<'a> Contender<'a> {
    /// `name` is its line in the table; `run` does the job once, or says why it cannot.
    pub(crate) fn new(name: impl Into<String>, run: impl FnMut() -> Outcome + 'a) -> Self {
        Self { name: name.into(), run: Box::new(run) }
    }
}

/// Runs `races` for `cargo bench`, which says so in its arguments; `cargo test --all-targets`
/// does not, and measures nothing.
pub(crate) fn when_asked(races: impl FnOnce() -> Outcome) -> Outcome {
    if std::env::args().any(|argument| argument == "--bench") { races() } else { Ok(()) }
}

/// Rounds of a race: `RECIT_BENCH_ROUNDS`, otherwise `usual`.
fn rounds(usual: usize) -> usize {
    let asked = std::env::var("RECIT_BENCH_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(usual).max(1)
}

/// Seconds on the clock of each counted round, and seconds of processor for all of them.
#[derive(Default)]
struct Times {
    clock: Vec<f64>,
    processor: f64,
}

/// Runs every contender once to warm up and once in each round, and prints a table. The ratios
/// are to the first contender: of the shortest rounds, which a busy machine disturbs least, and
/// of processor time, children included. One that fails is named with its reason and left out.
pub(crate) fn race(title: &str, usual_rounds: usize, mut contenders: Vec<Contender<'_>>) {
    let rounds = rounds(usual_rounds);
    let mut results: Vec<Result<Times, String>> =
        contenders.iter().map(|_| Ok(Times::default())).collect();
    for round in 0..=rounds {
        for (contender, result) in contenders.iter_mut().zip(&mut results) {
            let Ok(times) = result else { continue };
            let processor = processor_seconds();
            let start = Instant::now();
            let done = (contender.run)();
            let clock = start.elapsed().as_secs_f64();
            match done {
                Ok(()) if round > 0 => {
                    times.clock.push(clock);
                    times.processor += processor_seconds() - processor;
                }
                Ok(()) => {}
                Err(why) => *result = Err(why.to_string()),
            }
        }
    }
    let first = results.first().and_then(|result| result.as_ref().ok());
    let rows = contenders.iter().zip(&results).map(|(contender, result)| match result {
        Ok(times) => row(&contender.name, times, first.unwrap_or(times)),
        Err(why) => vec![contender.name.clone(), format!("not run: {why}")],
    });
    println!("\n### {title}\n\n{rounds} rounds in turn, after one that is not counted.");
    let heads = ["least", "median", "most", "processor", "ratio of least", "ratio of processor"];
    table(&heads, rows);
}

/// Prints a table whose first column names its rows.
pub(crate) fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
    println!("\n| | {} |\n|---|{}", heads.join(" | "), "---:|".repeat(heads.len()));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
}

fn row(name: &str, times: &Times, first: &Times) -> Vec<String> {
    let least = |times: &Times| times.clock.iter().copied().fold(f64::INFINITY, f64::min);
    let most = times.clock.iter().copied().fold(0.0, f64::max);
    // The system counts in hundredths of a second.
    let counted = times.processor >= 0.1 && first.processor >= 0.1;
    let processor = |shown: String| if counted { shown } else { "–".to_owned() };
    vec![
        name.to_owned(),
        shown(least(times)),
        shown(median(&times.clock)),
        shown(most),
        processor(shown(times.processor / times.clock.len() as f64)),
        format!("{:.2}", least(times) / least(first)),
        processor(format!("{:.2}", times.processor / first.processor)),
    ]
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { (sorted[middle - 1] + sorted[middle]) / 2.0 }
}

fn shown(seconds: f64) -> String {
    if seconds < 1.0 { format!("{:.1} ms", seconds * 1e3) } else { format!("{seconds:.2} s") }
}

/// What this process and the children it has waited for have used so far, on Linux; 0 elsewhere.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in parentheses: the state, then 10 fields, then user, system, and both again
    // for children (proc(5)), in hundredths.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: f64 = fields.skip(11).take(4).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / 100.0
}
