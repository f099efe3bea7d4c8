//! Nothing of a case is found outside it, and no command opens a socket.

use std::fs;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::process::Command;

use super::{SECRET, exchange, imported, picture, recit, text};

const CANARIES: [&str; 4] = ["Zqwxvna", "کانارینا", "སྐད་ཡིག", "0655443322"];

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { files_below(&path, found) } else { found.push(path) }
    }
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    let utf16: Vec<u8> = needle.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let find = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    find(needle.as_bytes()) || find(&utf16)
}

#[test]
fn no_canary_lies_in_clear_in_an_encrypted_case_or_in_an_error() {
    let [name, persian, tibetan, phone] = CANARIES;
    let json = format!(
        r#"{{ "applicant": {{ "names": [ {{ "family": "{name}" }} ], "phone": {{ "known": "{phone}" }} }},
        "persons": [ {{ "id": "p", "contacts": ["{phone}"], "note": "{persian}" }} ],
        "{name}": "{tibetan}", "answers": {{ "q": {{ "known": {{ "french": {{ "text": "{persian}" }} }} }} }},
        "files": [ {{ "id": "f", "path": "files/a.jpg", "original_name": "{name}.jpg" }} ],
        "exhibits": [ {{ "id": "x", "files": [ {{ "attachment": "f" }} ] }} ] }}"#
    );
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(root.path(), &json, &[("a.jpg", &picture())]);
    let case = imported(root.path(), &folder);
    // An error in the very field that holds the canary.
    let changes = root.path().join("c.json");
    let bad = format!(r#"[ {{ "put": {{ "event": {{ "id": "{name}" }} }} }} ]"#);
    fs::write(&changes, bad).unwrap();
    let said = recit(&["apply", text(&case), text(&changes), "--passphrase-stdin"], SECRET);
    assert_eq!(said.code, 3);
    let mut files = Vec::new();
    files_below(&case, &mut files);
    assert!(files.len() >= 3, "{files:?}");
    for canary in CANARIES {
        assert!(holds(&fs::read(folder.join("case.json")).unwrap(), canary), "the search works");
        assert!(!said.err.contains(canary), "{}", said.err);
        for file in &files {
            assert!(!holds(&fs::read(file).unwrap(), canary), "{}", file.display());
        }
    }
}

/// Looked at with a tool of Linux.
#[cfg(target_os = "linux")]
#[test]
fn no_command_opens_a_socket_or_writes_elsewhere() {
    if Command::new("strace").arg("-V").output().is_err() {
        crate::tools::missing("strace");
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(
        root.path(),
        r#"{ "exhibits": [ { "id": "x", "files": [ { "attachment": "f" } ] } ],
             "files": [ { "id": "f", "path": "files/a.jpg" } ] }"#,
        &[("a.jpg", &picture())],
    );
    let pdf = root.path().join("out.pdf");
    let log = root.path().join("trace");
    let status = Command::new("strace")
        .args(["-f", "-o", text(&log), "-e", "trace=network,openat,open,creat,rename,renameat2"])
        .args([env!("CARGO_BIN_EXE_recit"), "build", text(&folder), "-o", text(&pdf)])
        .output()
        .unwrap();
    assert!(pdf.exists(), "{}", String::from_utf8_lossy(&status.stderr));
    let trace = fs::read_to_string(&log).unwrap();
    assert!(trace.contains("case.json"), "the trace holds what the program opens");
    for line in trace.lines() {
        assert!(!line.contains("socket(") && !line.contains("connect("), "{line}");
        let writes = ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| line.contains(flag));
        let allowed = [text(root.path()), "/dev/null", "/proc/self/", "/dev/tty"];
        let fine =
            !writes || allowed.iter().any(|place| line.contains(place)) || line.contains("= -1");
        assert!(fine, "{line}");
    }
}
