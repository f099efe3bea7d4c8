//! Times contenders in turn, so that a busy machine is busy for all of them, and prints ratios.

use std::time::Instant;

/// One way of doing the same job.
pub(crate) struct Contender<'a> {
    /// Its line in the table.
    pub(crate) name: String,
    /// Does the job once; says why it cannot.
    pub(crate) run: Box<dyn FnMut() -> Result<(), String> + 'a>,
}

impl<'a> Contender<'a> {
    /// A contender of this name.
    pub(crate) fn new(
        name: impl Into<String>,
        run: impl FnMut() -> Result<(), String> + 'a,
    ) -> Self {
        Self { name: name.into(), run: Box::new(run) }
    }
}

/// `cargo bench` says so in its arguments; `cargo test --all-targets` does not, and measures nothing.
pub(crate) fn is_asked_for() -> bool {
    std::env::args().any(|argument| argument == "--bench")
}

/// Rounds of a race: `RECIT_BENCH_ROUNDS`, otherwise `usual`.
pub(crate) fn rounds(usual: usize) -> usize {
    let asked = std::env::var("RECIT_BENCH_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(usual).max(1)
}

/// Runs every contender once to warm up and once in each round, and prints a table with the ratio
/// of its median to the first one's. One that fails is named with its reason and left out.
pub(crate) fn race(title: &str, rounds: usize, mut contenders: Vec<Contender<'_>>) {
    println!("\n### {title}\n\n{rounds} rounds in turn, after one that is not counted.\n");
    println!("| | median | min – max | ratio |\n|---|---:|---:|---:|");
    let mut times: Vec<Result<Vec<f64>, String>> = contenders.iter().map(|_| Ok(vec![])).collect();
    for round in 0..=rounds {
        for (contender, times) in contenders.iter_mut().zip(&mut times) {
            let Ok(so_far) = times else { continue };
            let start = Instant::now();
            let done = (contender.run)();
            let seconds = start.elapsed().as_secs_f64();
            match done {
                Ok(()) if round > 0 => so_far.push(seconds),
                Ok(()) => {}
                Err(why) => *times = Err(why),
            }
        }
    }
    let first = times.first().and_then(|times| times.as_ref().ok()).map(|times| median(times));
    for (contender, times) in contenders.iter().zip(&times) {
        match times {
            Ok(times) => {
                let middle = median(times);
                let least = times.iter().copied().fold(f64::INFINITY, f64::min);
                let most = times.iter().copied().fold(0.0, f64::max);
                let ratio = first.map_or(f64::NAN, |first| middle / first);
                println!(
                    "| {} | {} | {} – {} | {ratio:.2} |",
                    contender.name,
                    shown(middle),
                    shown(least),
                    shown(most)
                );
            }
            Err(why) => println!("| {} | not run: {why} | | |", contender.name),
        }
    }
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
