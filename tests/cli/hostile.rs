//! Input that is wrong, huge or made to harm: a clear message or a result, and nothing lost.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use super::{SECRET, exchange, imported, importing, picture, recit, text};

fn no_panic(err: &str) {
    assert!(!err.contains("panic"), "{err}");
}

#[test]
fn broken_case_json_is_told_by_its_place() {
    let root = tempfile::tempdir().unwrap();
    for (json, named) in [
        ("", "ligne 1"),
        ("{", "ligne 1"),
        ("[1]", "forme"),
        (
            r#"{ "events": [ { "id": "e1", "date": { "interval": { "earliest": "2019-02-30" } } } ] }"#,
            "events[0].date.interval.earliest",
        ),
        (r#"{ "schema": 99, "events": "all different" }"#, "99"),
        (r#"{ "files": [ { "id": "f", "path": "../case.json" } ] }"#, "sort du dossier"),
        (r#"{ "files": [ { "id": "f", "path": "files/no" } ] }"#, "f"),
    ] {
        let folder = exchange(root.path(), json, &[]);
        let said = recit(&["check", text(&folder)], "");
        assert_eq!(said.code, 3, "{json}: {}", said.err);
        assert!(said.err.contains(named), "{json}: {}", said.err);
        no_panic(&said.err);
    }
}

#[test]
fn an_unreadable_exhibit_gets_a_page_that_says_so() {
    let bomb_size: [u8; 8] = [0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60];
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend(bomb_size);
    png.extend(b"\x08\x02\0\0\0\0\0\0\0");
    let good = picture();
    let files: [(&str, &[u8]); 6] = [
        ("empty.pdf", b""),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<<"),
        ("huge.png", &png),
        ("half.jpg", &good[..good.len() / 2]),
        ("text.docx", b"PK\x03\x04word/document.xml"),
        ("noise.bin", &[7; 5000]),
    ];
    let mut exhibits = String::new();
    let mut entries = String::new();
    for (at, (name, _)) in files.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        write!(exhibits, r#"{comma}{{ "id": "x{at}", "files": [ {{ "attachment": "f{at}" }} ] }}"#)
            .unwrap();
        write!(entries, r#"{comma}{{ "id": "f{at}", "path": "files/{name}" }}"#).unwrap();
    }
    let json = format!(r#"{{ "exhibits": [{exhibits}], "files": [{entries}] }}"#);
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), &json, &files);
    let pdf = root.path().join("out.pdf");
    let report = root.path().join("report.json");
    let said = recit(&["build", text(&folder), "-o", text(&pdf), "--report", text(&report)], "");
    assert_eq!(said.code, 1, "{}", said.err);
    no_panic(&said.err);
    let report: serde_json::Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    assert_eq!(report["exhibits"].as_array().unwrap().len(), files.len());
    assert!(report["incomplete"].as_array().unwrap().len() >= 5, "{report}");
    assert_eq!(recit(&["verify", text(&pdf)], "").code, 0);
    // Kept whole although unreadable.
    let said = importing(root.path(), &folder);
    assert_eq!((said.code, said.told().len()), (0, 6), "{}", said.err);
    assert!(said.err.contains("f4") && said.err.contains("gardé tel quel"), "{}", said.err);
    let case = PathBuf::from(said.out.trim_end());
    let out = root.path().join("out");
    recit(&["export", text(&case), text(&out), "--plain", "--passphrase-stdin"], SECRET);
    assert_eq!(fs::read(out.join("files/f3.jpg")).unwrap(), files[3].1);
}

#[test]
fn a_file_without_its_end_is_printed_and_said_to_be_read_in_part() {
    let cut = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n";
    let json = r#"{ "exhibits": [ { "id": "x", "files": [ { "attachment": "f-cut" } ] } ],
        "account": { "fears": [ { "id": "a", "text": { "french": { "text": "Peur." } } } ] },
        "files": [ { "id": "f-cut", "path": "files/cut.pdf" } ] }"#;
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), json, &[("cut.pdf", cut)]);
    let pdf = root.path().join("out.pdf");
    let report = root.path().join("report.json");
    let said = recit(&["build", text(&folder), "-o", text(&pdf), "--report", text(&report)], "");
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(said.err.contains("La pièce 1 n’a été lue qu’en partie"), "{}", said.err);
    let report: serde_json::Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    let warned = serde_json::json!(
        { "kind": "read-in-part", "exhibit": "1", "file": 1, "missing": ["end"] }
    );
    assert!(report["warnings"].as_array().unwrap().contains(&warned), "{report}");
    let pages = recit::dossier::verify::prove(&fs::read(&pdf).unwrap()).texts.unwrap();
    let page = pages.last().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.contains("la fin du fichier"), "{page}");
    // Read once, at import, and not forgotten.
    let case = imported(root.path(), &folder);
    let again = root.path().join("again.pdf");
    let said = recit(&["build", text(&case), "-o", text(&again), "--passphrase-stdin"], SECRET);
    assert_eq!(said.code, 1, "{}", said.err);
    assert_eq!(fs::read(again).unwrap(), fs::read(pdf).unwrap());
}

#[test]
fn a_very_long_text_and_very_many_events_are_carried() {
    let long = "Un mot après l’autre, sans fin. ".repeat(200_000 / 32);
    let mut events = String::new();
    for at in 0..2000 {
        let comma = if at == 0 { "" } else { "," };
        write!(
            events,
            r#"{comma}{{ "id": "e{at}", "title": {{ "french": {{ "text": "Fait {at}" }} }}, "date": {{
              "precision": "day", "interval": {{ "earliest": "{}-03-0{}", "latest": "{}-03-0{}" }} }} }}"#,
            1990 + at % 35, 1 + at % 9, 1990 + at % 35, 1 + at % 9
        )
        .unwrap();
    }
    let json = format!(
        r#"{{ "events": [{events}], "account": {{ "sections": [ {{ "id": "s", "paragraphs": [
            {{ "id": "a", "text": {{ "french": {{ "text": "{long}" }} }} }} ] }} ] }} }}"#
    );
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), &json, &[]);
    let pdf = root.path().join("out.pdf");
    let said = recit(&["build", text(&folder), "-o", text(&pdf), "--set", "chronology=yes"], "");
    assert!(said.code <= 1, "{}", said.err);
    assert_eq!(recit(&["verify", text(&pdf)], "").code, 0);
    assert!(recit(&["check", text(&folder)], "").code <= 1);
    let case = imported(root.path(), &folder);
    assert!(recit(&["check", text(&case), "--passphrase-stdin"], SECRET).code <= 1);
}

#[test]
fn a_cut_revision_falls_back_and_says_so() {
    let root = tempfile::tempdir().unwrap();
    let case = imported(root.path(), &exchange(root.path(), "{}", &[]));
    let changes = root.path().join("c.json");
    fs::write(&changes, r#"[ { "set": { "signed_at": "Lyon" } } ]"#).unwrap();
    recit(&["apply", text(&case), text(&changes), "--passphrase-stdin"], SECRET);
    let newest = fs::read_dir(&case)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "age"))
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("r-"))
        .max()
        .unwrap();
    let bytes = fs::read(&newest).unwrap();
    fs::write(&newest, &bytes[..bytes.len() / 2]).unwrap();
    let said = recit(&["check", text(&case), "--passphrase-stdin"], SECRET);
    assert!(said.code <= 1, "{}", said.err);
    assert!(said.err.contains("abîmé\u{202F};"), "{}", said.err);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let root = tempfile::tempdir().unwrap();
    let pipe = |path: &std::path::Path| {
        fs::remove_file(path).ok();
        let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
        assert!(made.success());
    };
    let json = r#"{ "files": [{ "id": "f", "path": "files/a.jpg" }] }"#;
    let folder = exchange(root.path(), json, &[("a.jpg", &picture())]);
    let case = imported(root.path(), &folder);
    for path in [folder.join("files/a.jpg"), folder.join("case.json")] {
        pipe(&path);
        assert_eq!(importing(root.path(), &folder).code, 3);
    }
    let changes = root.path().join("changes.json");
    pipe(&changes);
    let said = recit(&["apply", text(&case), text(&changes), "--passphrase-stdin"], SECRET);
    assert!(said.code == 3 && said.err.contains("fichier ordinaire"), "{}", said.err);
    assert_eq!(recit(&["verify", text(&changes)], "").code, 3);
}

/// Run where no more than 3 GiB of memory can be had.
#[cfg(target_os = "linux")]
fn bounded(arguments: &[&str]) -> super::Said {
    let script = "ulimit -v 3145728; exec \"$0\" \"$@\"";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_recit")]).args(arguments);
    command.env("LC_ALL", "fr_FR.UTF-8").env_remove("LANGUAGE");
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let _closed_early =
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), SECRET.as_bytes());
    let output = child.wait_with_output().unwrap();
    super::Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[cfg(target_os = "linux")]
#[test]
fn more_than_a_case_can_be_is_refused_with_its_number() {
    let root = tempfile::tempdir().unwrap();
    let events = |count: usize| {
        let events: Vec<String> = (0..count).map(|at| format!(r#"{{"id":"e{at}"}}"#)).collect();
        format!(r#"{{"events":[{}]}}"#, events.join(","))
    };
    let folder = exchange(root.path(), &events(1_000_000), &[]);
    let said = bounded(&["check", text(&folder)]);
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(said.err.contains("events") && said.err.contains("20"), "{}", said.err);

    // As large as no memory: refused before it is read, and nothing is begun.
    let json = r#"{ "files": [{ "id": "f", "path": "files/a.mov" }] }"#;
    let folder = exchange(root.path(), json, &[("a.mov", b"")]);
    let film = fs::OpenOptions::new().write(true).open(folder.join("files/a.mov")).unwrap();
    film.set_len(20 << 30).unwrap();
    let workspace = root.path().join("workspace");
    fs::create_dir(&workspace).unwrap();
    let said = bounded(&["import", text(&folder), text(&workspace), "--passphrase-stdin"]);
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(said.err.contains("8 Gio"), "{}", said.err);
    assert_eq!(fs::read_dir(&workspace).unwrap().count(), 0);
    // A large one is kept without ever being in memory whole: with less than its size to be had.
    film.set_len(300 << 20).unwrap();
    let said = bounded(&["import", text(&folder), text(&workspace), "--passphrase-stdin"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn a_key_twice_and_a_mark_before_the_text() {
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), "{ \"languages\": [],\n \"languages\": [] }", &[]);
    let said = recit(&["check", text(&folder)], "");
    assert!(said.code == 3 && said.err.contains("ligne 2"), "{}", said.err);
    let folder = exchange(root.path(), "\u{FEFF}{ \"languages\": [] }", &[]);
    assert!(recit(&["check", text(&folder)], "").code <= 1);
}
