//! The training cases: they read, and the program says of each what its sheet for the trainer says it does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/schema.rs"]
mod schema;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use recit::domain::references::{Referred, dangling, references};
use recit::exchange;

const LEVELS: [(&str, &str); 3] =
    [("1-guinee", "niveau-1.md"), ("2-afghanistan", "niveau-2.md"), ("3-soudan", "niveau-3.md")];

/// Bytes all files of one case may take together.
const MOST: usize = 1_000_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder(name: &str) -> PathBuf {
    root().join("assets/training").join(name)
}

/// What a sheet says of its case.
struct Sheet {
    /// The day its points are those of.
    day: String,
    /// Rule, rubric and words, in the order shown.
    points: Vec<[String; 3]>,
    /// What is told when the dossier is made.
    remarks: Vec<String>,
}

/// Reads the tables of a sheet: rows that begin with a rule, or with « Avis ».
fn sheet(name: &str) -> Sheet {
    let text = fs::read_to_string(root().join("docs/formation").join(name)).unwrap();
    let text = plain(&text);
    let day = text.split("--today ").nth(1).and_then(|rest| rest.split('`').next());
    let mut sheet = Sheet {
        day: day.expect("the sheet names the day of its points").to_owned(),
        points: Vec::new(),
        remarks: Vec::new(),
    };
    for line in text.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        match cells.as_slice() {
            [rule, rubric, words] if rule.starts_with("C-") => {
                sheet.points.push([*rule, *rubric, *words].map(str::to_owned));
            }
            ["Avis", words] => sheet.remarks.push((*words).to_owned()),
            _ => {}
        }
    }
    sheet
}

/// With ordinary spaces: a sheet is typeset, a terminal is not.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Whether a line says these words; « … » stands for whatever is left out.
fn says(line: &str, words: &str) -> bool {
    let mut rest = line;
    words.split('…').map(str::trim).all(|part| {
        let found = rest.find(part).map(|at| &rest[at + part.len()..]);
        found.map(|after| rest = after).is_some()
    })
}

/// Runs the program in French.
fn recit(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recit"));
    command.args(arguments).env_remove("LANGUAGE").env("LC_ALL", "fr_FR.UTF-8");
    command.stdin(Stdio::null()).output().unwrap()
}

#[test]
fn a_case_is_whole_small_and_says_that_it_is_invented() {
    for (name, _) in LEVELS {
        let folder = folder(name);
        let read = exchange::read(&folder).unwrap();
        let case = &read.case_file.case;
        assert!(case.fictional, "{name}");
        assert!(case.label.as_str().contains("personne inventée"), "{name}");
        assert!(case.persons.iter().all(|p| p.note.as_str().contains("inventée")), "{name}");
        assert_eq!(dangling(case), Vec::new(), "{name}");

        let mut used: Vec<_> = references(case)
            .into_iter()
            .filter_map(|(_, to)| if let Referred::Attachment(id) = to { Some(id) } else { None })
            .collect();
        used.sort();
        used.dedup();
        let mut listed: Vec<_> = read.case_file.files.iter().map(|file| file.id.clone()).collect();
        listed.sort();
        assert_eq!(used, listed, "{name}");
        let total: usize = listed.iter().map(|id| read.bytes(id, u64::MAX).unwrap().len()).sum();
        assert!(total < MOST, "{name}: {total}");

        let text = fs::read(folder.join("case.json")).unwrap();
        let came: serde_json::Value = serde_json::from_slice(&text).unwrap();
        assert_eq!(schema::unknown(&came), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_points_are_those_of_the_sheet() {
    for (name, sheet_name) in LEVELS {
        let sheet = sheet(sheet_name);
        assert!(sheet.points.len() >= 7, "{sheet_name}: its table is read");
        let output = recit(&["check", folder(name).to_str().unwrap(), "--today", &sheet.day]);
        assert_eq!(output.status.code(), Some(1), "{name}: points that need a person");
        let out = plain(&String::from_utf8(output.stdout).unwrap());
        let (_, points) = out.split_once("Points à relire").unwrap();
        let shown: Vec<Vec<&str>> = points
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| line.trim().splitn(3, " · ").collect())
            .collect();
        let heads: Vec<_> = shown.iter().map(|parts| (parts[0], parts[1])).collect();
        let told: Vec<_> = sheet.points.iter().map(|[a, b, _]| (a.as_str(), b.as_str())).collect();
        assert_eq!(heads, told, "{sheet_name}");
        for (parts, [rule, _, words]) in shown.iter().zip(&sheet.points) {
            assert!(says(parts[2], words), "{sheet_name}, {rule}: {words}\n{}", parts[2]);
        }
    }
}

#[test]
fn each_dossier_is_made_and_says_what_the_sheet_says() {
    let place = tempfile::tempdir().unwrap();
    for (name, sheet_name) in LEVELS {
        let sheet = sheet(sheet_name);
        let pdf = place.path().join(format!("{name}.pdf"));
        let (folder, to) = (folder(name), pdf.to_str().unwrap());
        let case = folder.to_str().unwrap();
        let output = recit(&["build", case, "-o", to, "--today", &sheet.day]);
        assert_eq!(output.status.code(), Some(1), "{name}: remarks that need a person");
        let told = plain(&String::from_utf8(output.stderr).unwrap());
        // What a computer cannot protect is told as well, on computers that cannot.
        let told: Vec<_> = told.lines().filter(|line| !line.starts_with("Protection ")).collect();
        assert_eq!(told.len(), sheet.remarks.len(), "{sheet_name}: {told:?}");
        for (line, words) in told.iter().zip(&sheet.remarks) {
            assert!(says(line, words), "{sheet_name}: {words}\n{line}");
        }
        assert_eq!(recit(&["verify", to]).status.code(), Some(0), "{name}");
    }
}

#[test]
fn left_out_words_are_only_left_out() {
    assert!(says("un deux trois quatre", "un … quatre"));
    assert!(says("un deux", "deux"));
    assert!(!says("un deux trois", "trois … un"));
    assert!(!says("un deux", "deux … deux"));
}
