//! How long it takes to read a told date, in each language whose told dates are tested.
//!
//! `cargo bench -p recit-lang --bench dates`

#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use recit_lang::lang::date::{Hints, read_date};

/// Times each date is read; the shortest is what it takes.
const ROUNDS: usize = 50;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo test` runs benches too; nothing is measured there.
    if !std::env::args().any(|word| word == "--bench") {
        return Ok(());
    }
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/told_words");
    let hints = Hints { today: "2026-11-29".parse().ok(), ..Hints::default() };
    let mut files: Vec<_> = std::fs::read_dir(tables)?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    println!("| language | dates | mean | longest | words |\n|---|---:|---:|---:|---|");
    for file in files {
        let name = file.file_name();
        let Some(tag) = name.to_str().and_then(|name| name.strip_suffix(".tsv")) else { continue };
        if tag == "no_dates" {
            continue;
        }
        let text = std::fs::read_to_string(file.path())?;
        let told = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let told: Vec<&str> = told.filter_map(|line| line.split('\t').next()).collect();
        let took: Vec<(Duration, &str)> =
            told.iter().map(|words| (shortest(words, tag, &hints), *words)).collect();
        let sum: Duration = took.iter().map(|(took, _)| *took).sum();
        let count = u32::try_from(took.len())?;
        let Some((longest, words)) = took.iter().max() else { continue };
        let micro = |time: Duration| time.as_secs_f64() * 1e6;
        let (mean, longest) = (micro(sum / count), micro(*longest));
        println!("| {tag} | {count} | {mean:.1} µs | {longest:.1} µs | {words} |");
    }
    Ok(())
}

fn shortest(words: &str, tag: &str, hints: &Hints) -> Duration {
    let lang = tag.into();
    let once = || {
        let start = Instant::now();
        black_box(read_date(black_box(words), &lang, hints));
        start.elapsed()
    };
    (0..ROUNDS).map(|_| once()).min().unwrap_or_default()
}
