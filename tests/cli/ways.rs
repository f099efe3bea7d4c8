//! In, changed, out again, printed.

use std::fs;

use super::{SECRET, exchange, imported, picture, recit, text};

const CASE: &str = r#"{
  "schema": 1, "weather": {"seen": [1, null, "x"]},
  "applicant": { "names": [ { "family": "KOWIRAN", "given": "Selma", "nickname_of": "S." } ] },
  "persons": [ { "id": "sister", "kinship": "sister", "names": [ { "whole": "Mirvana" } ], "code": "A" } ],
  "events": [ { "id": "e1", "kind": "eclipse", "title": { "french": { "text": "Un fait" } },
     "people": [ { "person": "sister" } ], "date": { "words": "hiver 1395", "lang": "fr" } } ],
  "exhibits": [ { "id": "x1", "files": [ { "attachment": "f1" } ], "title": { "french": { "text": "Une photographie" } } } ],
  "account": { "sections": [ { "id": "s1", "title": { "french": { "text": "Période" } }, "paragraphs": [
     { "id": "a1", "text": { "french": { "text": "Je raconte un fait.",
        "marks": [ { "start": 18, "end": 18, "target": { "exhibit": { "exhibit": "x1" } } } ] } } } ] } ] },
  "files": [ { "id": "f1", "path": "files/photo.jpg", "original_name": "IMG 1.JPG", "camera": "old" } ]
}"#;

#[test]
fn what_goes_in_comes_out_again() {
    let root = tempfile::tempdir().unwrap();
    let case = imported(root.path(), &exchange(root.path(), CASE, &[("photo.jpg", &picture())]));
    let out = root.path().join("out");
    let said = recit(&["export", text(&case), text(&out), "--plain", "--passphrase-stdin"], SECRET);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("lisible par n’importe qui"), "{}", said.err);
    let value = |path: &std::path::Path| -> serde_json::Value {
        serde_json::from_slice(&fs::read(path.join("case.json")).unwrap()).unwrap()
    };
    let (mut before, mut after) = (value(&root.path().join("exchange")), value(&out));
    for case in [&mut before, &mut after] {
        let file = case["files"][0].as_object_mut().unwrap();
        file.remove("path");
        file.remove("sha256");
    }
    // It is of the present form now, and what stands in a list is told apart by an id.
    assert_eq!(after["schema"], recit::exchange::SCHEMA);
    before["schema"] = after["schema"].clone();
    for item in ["/applicant/names/0", "/persons/0/names/0", "/exhibits/0/files/0"] {
        let item = after.pointer_mut(item).unwrap().as_object_mut().unwrap();
        assert!(item.remove("id").is_some_and(|id| id.as_str().unwrap().starts_with("i-")));
    }
    assert_eq!(after, before);
    assert_eq!(fs::read(out.join("files/f1.jpg")).unwrap(), picture());
}

#[test]
fn a_filing_without_a_model_is_refused_and_its_list_is_printed() {
    let root = tempfile::tempdir().unwrap();
    let json = r#"{ "schema": 1, "procedure": { "kind": "cnda_appeal" } }"#;
    let folder = exchange(root.path(), json, &[]);
    let pdf = root.path().join("dossier.pdf");
    let said = recit(&["build", text(&folder), "-o", text(&pdf)], "");
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(said.err.contains("Pas encore prévu\u{202F}: recours devant la CNDA"), "{}", said.err);
    assert!(!pdf.exists(), "nothing is printed as if it were another kind");
    let said = recit(&["build", text(&folder), "-o", text(&pdf), "--build", "keep"], "");
    assert!(pdf.exists(), "{}", said.err);
}

#[test]
fn changes_are_saved_one_by_one_until_one_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let case = imported(root.path(), &exchange(root.path(), CASE, &[("photo.jpg", &picture())]));
    let changes = root.path().join("changes.json");
    let list = r#"[ { "set": { "signed_at": "Lyon" } },
        { "put": { "person": { "id": "aunt" } } },
        { "remove": { "person": "sister" } },
        { "set": { "signed_at": "Paris" } } ]"#;
    fs::write(&changes, list).unwrap();
    let said = recit(&["apply", text(&case), text(&changes), "--passphrase-stdin"], SECRET);
    assert_eq!(said.code, 3, "{}", said.err);
    assert_eq!(said.out.lines().count(), 2, "{}", said.out);
    assert!(said.err.contains("3") && said.err.contains("event e1"), "{}", said.err);
    let out = root.path().join("out");
    recit(&["export", text(&case), text(&out), "--plain", "--passphrase-stdin"], SECRET);
    let case = fs::read_to_string(out.join("case.json")).unwrap();
    assert!(case.contains("Lyon") && case.contains("aunt") && case.contains("Mirvana"));
    assert!(!case.contains("Paris"));
}

#[test]
fn a_dossier_is_built_from_either_form_with_the_same_bytes() {
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), CASE, &[("photo.jpg", &picture())]);
    let case = imported(root.path(), &folder);
    let (one, two) = (root.path().join("1.pdf"), root.path().join("2.pdf"));
    let report = root.path().join("report.json");
    let said = recit(&["build", text(&folder), "-o", text(&one), "--report", text(&report)], "");
    assert!(said.code <= 1, "{}", said.err);
    let said = recit(&["build", text(&case), "-o", text(&two), "--passphrase-stdin"], SECRET);
    assert!(said.code <= 1, "{}", said.err);
    assert_eq!(fs::read(&one).unwrap(), fs::read(&two).unwrap());
    let report: serde_json::Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    assert!(report["pages"].as_u64().unwrap() >= 3);
    let proved = recit(&["verify", text(&one)], "");
    assert_eq!(proved.code, 0, "{}{}", proved.out, proved.err);
}

#[test]
fn a_recovery_code_opens_the_case_too() {
    let root = tempfile::tempdir().unwrap();
    let said = recit(&["new", text(root.path()), "--passphrase-stdin", "--recovery-code"], SECRET);
    assert_eq!(said.code, 0, "{}", said.err);
    let case = said.out.trim_end().to_owned();
    let code = said.err.rsplit(": ").next().unwrap().trim().to_lowercase();
    let out = root.path().join("out");
    let said = recit(&["export", &case, text(&out), "--plain", "--passphrase-stdin"], &code);
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn a_drawn_passphrase_is_shown_once_and_opens_the_case() {
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), CASE, &[("photo.jpg", &picture())]);
    let workspace = root.path().join("workspace");
    fs::create_dir(&workspace).unwrap();
    for (drawn, words) in [
        (vec!["--generate", "words", "--lang", "fr"], 6),
        (vec!["--generate", "words", "--lang", "fa-AF"], 7),
        (vec!["--generate", "digits"], 6),
    ] {
        for start in [vec!["new"], vec!["import", text(&folder)]] {
            let arguments = [start, vec![text(&workspace)], drawn.clone()].concat();
            let said = recit(&arguments, "");
            assert_eq!(said.code, 0, "{arguments:?}: {}", said.err);
            let (phrase, case) = said.out.trim_end().split_once('\n').unwrap();
            assert_eq!(phrase.split(' ').count(), words, "{phrase}");
            assert!(!said.err.contains(phrase), "only once");
            let checked = recit(&["check", case, "--passphrase-stdin"], phrase);
            assert!(checked.code <= 1, "{}", checked.err);
        }
    }
    let said = recit(&["new", text(&workspace), "--generate", "words", "--lang", "tlh"], "");
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
}

#[test]
fn each_kind_of_failure_has_its_exit_code() {
    let root = tempfile::tempdir().unwrap();
    let said = recit(&["new", text(root.path()), "--passphrase-stdin"], SECRET);
    let case = said.out.trim_end().to_owned();
    let none = root.path().join("none");
    let changes = root.path().join("c.json");
    fs::write(&changes, "[]").unwrap();
    let codes = [
        (vec!["build"], "", 2),
        (vec!["check", &case], "", 2),
        (vec!["check", text(&none)], "", 3),
        (vec!["check", &case, "--passphrase-stdin"], "wrong words", 4),
        (vec!["apply", &case, text(&none), "--passphrase-stdin"], SECRET, 3),
        (vec!["build", &case, "-o", "/proc/none/x.pdf", "--passphrase-stdin"], SECRET, 5),
        (vec!["new", text(root.path()), "--passphrase-stdin"], "", 2),
        (vec!["verify", text(&changes)], "", 3),
        (vec!["export", &case, text(root.path()), "--plain", "--passphrase-stdin"], SECRET, 5),
    ];
    for (arguments, input, code) in codes {
        let said = recit(&arguments, input);
        assert_eq!(said.code, code, "{arguments:?}: {}", said.err);
        assert!(!said.err.trim().is_empty(), "{arguments:?} says nothing");
    }
}

#[test]
fn a_told_date_is_read_and_worded() {
    let said = recit(&["date", "22 mehr 1398", "--json"], "");
    assert_eq!(said.code, 0, "{}", said.err);
    let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(json["readings"][0]["interval"]["earliest"], "2019-10-14");
    assert_eq!(json["readings"][0]["edtf"], "2019-10-14");
    let said = recit(&["date", "1398/07/22"], "");
    assert!(said.out.contains("14 octobre 2019"), "{}", said.out);
    let ambiguous = recit(&["date", "03/04/2019", "--lang", "en"], "");
    assert_eq!(ambiguous.code, 1, "{}", ambiguous.out);
    let days = |arguments: &[&str]| {
        let said = recit(&[&["date", "--json"], arguments].concat(), "");
        let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        let interval = &json["readings"][0]["interval"];
        ["earliest", "latest"].map(|end| interval[end].as_str().unwrap_or_default().to_owned())
    };
    let back = days(&["il y a dix jours", "--told-on", "2025-03-10"]);
    assert_eq!(back, ["2025-02-28", "2025-02-28"]);
    let aged = days(&["quand j’avais 14 ans", "--born", "1990"]);
    assert_eq!(aged, ["2004-01-01", "2005-12-30"]);
    assert_eq!(recit(&["date", "hier", "--born", "autrefois"], "").code, 2);
}

#[test]
fn schemas_describe_what_the_program_reads() {
    for name in ["case", "changes", "report"] {
        let said = recit(&["schema", name], "");
        assert_eq!(said.code, 0);
        let schema: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        let part = match name {
            "case" => &schema["properties"]["applicant"],
            "changes" => &schema["items"],
            _ => &schema["properties"]["incomplete"],
        };
        assert!(part.is_object(), "{name}");
    }
}

#[test]
fn a_name_on_an_exhibit_that_may_be_a_protected_one_is_asked_about() {
    let root = tempfile::tempdir().unwrap();
    let with = |points: &str| {
        let case = format!(
            r#"{{ "schema": 1,
              "persons": [ {{ "id": "b", "names": [ {{ "whole": "احمد" }} ] }} ],
              "exhibits": [ {{ "id": "x", "names_on": [ "Ahmad Rahimi" ],
                "title": {{ "french": {{ "text": "Une carte" }} }} }} ],
              "points": [ {points} ] }}"#
        );
        let folder = root.path().join(format!("case-{}", points.len()));
        fs::create_dir_all(&folder).unwrap();
        exchange(&folder, &case, &[])
    };
    let pdf = root.path().join("dossier.pdf");
    let asked = with("");
    let said = recit(&["build", text(&asked), "-o", text(&pdf)], "");
    assert!(said.code == 1 && !pdf.exists(), "{}", said.err);
    assert!(said.err.contains("pièce 1") && said.err.contains("peut-être"), "{}", said.err);
    assert!(!said.err.contains("Ahmad") && !said.err.contains("ahmad"), "{}", said.err);
    let said = recit(&["check", text(&asked)], "");
    assert!(said.code == 1 && said.out.contains("peut-être"), "{}", said.out);
    let kept = ["build", text(&asked), "-o", text(&pdf), "--set", "keep-person=b"];
    assert!(recit(&kept, "").code <= 1 && pdf.exists(), "printed by decision");
    fs::remove_file(&pdf).unwrap();
    let answered = with(
        r#"{ "rule": "C-43", "about": "person:b/name:ahmadrahimi", "choice": "right_as_is" }"#,
    );
    let said = recit(&["build", text(&answered), "-o", text(&pdf)], "");
    assert!(said.code <= 1 && pdf.exists(), "another name: {}", said.err);
}

/// A double click opens no terminal: the program says of itself that it has a window.
#[cfg(windows)]
#[test]
fn the_program_brings_no_terminal_along() {
    let program = fs::read(env!("CARGO_BIN_EXE_recit")).unwrap();
    let number = |at: usize| u32::from_le_bytes(program[at..at + 4].try_into().unwrap()) as usize;
    // "PE Format": the head lies where the old head says; the subsystem is 92 bytes behind its sign.
    let head = number(0x3C);
    assert_eq!(&program[head..head + 4], b"PE\0\0");
    const WINDOWS_GUI: usize = 2;
    assert_eq!(number(head + 92) & 0xFFFF, WINDOWS_GUI);
}
