//! The order of lines as another program of the Unicode algorithm finds it.

use std::io::Write as _;
use std::process::{Command, Stdio};

use super::lines::{Way, figures};

/// What has no place of its own in a drawn line.
fn is_silent(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{200A}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What is seen of a text given from left to right, its figures as ours.
pub(crate) fn seen(text: &str) -> String {
    figures(&text.chars().filter(|c| !is_silent(*c)).collect::<String>())
}

/// What is seen of each line from left to right; `None` without the program.
pub(crate) fn order(lines: &[String], base: Way) -> Option<Vec<String>> {
    let base = if base == Way::Left { "--ltr" } else { "--rtl" };
    let spawned = Command::new("fribidi")
        .args([base, "--nobreak", "--novisual", "--vtol"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = spawned else {
        crate::tools::missing("fribidi");
        return None;
    };
    let mut input = child.stdin.take().unwrap();
    let all = lines.join("\n") + "\n";
    let writing = std::thread::spawn(move || input.write_all(all.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(output.status.success());
    let maps = String::from_utf8(output.stdout).unwrap();
    let maps: Vec<&str> = maps.lines().filter(|line| !line.trim().is_empty()).collect();
    assert_eq!(maps.len(), lines.len());
    let placed = |(map, line): (&&str, &String)| {
        let letters: Vec<char> = line.chars().collect();
        let places = map.split_whitespace().map(|place| letters[place.parse::<usize>().unwrap()]);
        seen(&places.collect::<String>())
    };
    Some(maps.iter().zip(lines).map(placed).collect())
}
