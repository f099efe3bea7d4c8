//! Cases that older programs made and that are kept for ever: each opens, loses nothing, and is raised by its first
//! save. `tests/cases/README.md` says what they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

#[path = "old_cases/folder.rs"]
mod folder;
#[path = "old_cases/print.rs"]
mod print;
#[path = "support/tools.rs"]
mod tools;

use std::fs;

use folder::{Kept, files, recit, text};
use recit::domain::Case;
use recit::domain::schema::SCHEMA;
use recit::exchange;
use recit::vault::{self, Notice};
use serde_json::Value;

const STDIN: &str = "--passphrase-stdin";

/// The case the kept folder holds, as this program reads it.
fn told() -> Case {
    exchange::read(&folder::kept("schema-1/exchange")).unwrap().case_file.case
}

#[test]
fn the_kept_folder_and_the_kept_case_are_one_case() {
    let kept = Kept::copied();
    let (open, mut case) = vault::look(&kept.case, &kept.secret()).unwrap();
    assert_eq!((open.notices(), open.schema()), (&[][..], 1));
    assert!(case.places.pop().is_some_and(|place| place.id.as_str() == "river"));
    assert!(case == told(), "items without an id are given the same on both ways");
    for attachment in open.attachments() {
        open.read(&attachment.content).unwrap();
    }
}

#[test]
fn reading_writes_nothing_and_the_first_save_raises() {
    let kept = Kept::copied();
    let before = files(&kept.case);
    let out = kept.root.path().join("out");
    for command in [
        vec!["check", text(&kept.case), STDIN],
        vec!["history", text(&kept.case), STDIN],
        vec!["export", text(&kept.case), text(&out), "--plain", STDIN],
    ] {
        let said = recit(&command, &kept.phrase);
        assert!(said.code <= 1, "{command:?}: {}", said.err);
    }
    assert!(files(&kept.case) == before, "not a byte, not a name");
    let exported: Value =
        serde_json::from_slice(&fs::read(out.join("case.json")).unwrap()).unwrap();
    assert_eq!(exported["schema"], SCHEMA);

    let (mut open, case) = vault::open(&kept.case, &kept.secret()).unwrap();
    assert!(open.is_writable());
    let older = open.revision().id.clone();
    open.save(&case, jiff::Timestamp::UNIX_EPOCH, &"".into()).unwrap();
    drop(open);
    let after = files(&kept.case);
    assert!(before.iter().all(|(name, bytes)| after.get(name) == Some(bytes)));
    let (open, again) = vault::look(&kept.case, &kept.secret()).unwrap();
    assert_eq!((open.schema(), open.notices(), open.revision().seq), (SCHEMA, &[][..], 3));
    assert!(again == case && open.version(&older).unwrap() == case);
}

#[test]
fn nothing_of_it_is_lost_through_import_a_change_and_export() {
    let kept = Kept::copied();
    let workspace = kept.root.path().join("workspace");
    fs::create_dir(&workspace).unwrap();
    let exchange = folder::kept("schema-1/exchange");
    let said = recit(&["import", text(&exchange), text(&workspace), STDIN], &kept.phrase);
    assert_eq!(said.code, 0, "{}", said.err);
    let changes = kept.root.path().join("changes.json");
    fs::write(&changes, r#"[{ "set": { "signed_at": "Modèle-sur-Rhône" } }]"#).unwrap();
    let out = kept.root.path().join("out");
    let taken_in = said.out.trim_end().to_owned();
    for (at, case) in [taken_in.as_str(), text(&kept.case)].into_iter().enumerate() {
        let said = recit(&["apply", case, text(&changes), STDIN], &kept.phrase);
        assert_eq!(said.code, 0, "{}", said.err);
        let out = out.join(at.to_string());
        let said = recit(&["export", case, text(&out), "--plain", STDIN], &kept.phrase);
        assert_eq!(said.code, 0, "{}", said.err);
        let [came, went] = [&exchange, &out].map(|folder| -> Value {
            serde_json::from_slice(&fs::read(folder.join("case.json")).unwrap()).unwrap()
        });
        let (mut lost, mut stood) = (Vec::new(), 0);
        folder::compare(&came, &went, "", &mut lost, &mut stood);
        assert!(lost.is_empty(), "{lost:#?}");
        assert!(stood > 900, "{stood} values");
        // Fields and words that shape does not know, at every depth.
        for unknown in [
            "/garden/trees/1",
            "/garden/gate",
            "/applicant/favourite_colour/shades/1",
            "/applicant/names/4/written_on_the_door",
            "/applicant/birth/moon",
            "/persons/1/shoe_size",
            "/places/6/stairs",
            "/events/0/weather",
            "/events/21/mood/1/depth",
            "/exhibits/0/stamp",
            "/account/sections/0/paragraphs/1/text/french/marks/1/underlined",
            "/account/sections/1/paragraphs/2/ink",
            "/journey/1/shoes",
            "/procedure/papers/2/smell",
            "/consents/1/voice",
            "/files/8/camera",
        ] {
            assert!(came.pointer(unknown).is_some(), "{unknown} is in the kept case");
            assert_eq!(came.pointer(unknown), went.pointer(unknown), "{unknown}");
        }
    }
}

#[test]
fn an_older_programs_save_beside_a_newer_one_is_told_and_settled() {
    let kept = Kept::copied();
    let (mut open, mut case) = vault::open(&kept.case, &kept.secret()).unwrap();
    case.account.signed_at = "Port-Essai".into();
    open.save(&case, jiff::Timestamp::UNIX_EPOCH, &"".into()).unwrap();
    drop(open);
    // What an older program on another desk saved meanwhile is brought here.
    for (name, bytes) in files(&folder::kept("schema-1/beside")) {
        fs::write(kept.case.join(name), bytes).unwrap();
    }
    let before = files(&kept.case);
    let (open, _) = vault::look(&kept.case, &kept.secret()).unwrap();
    assert!(open.notices().iter().any(|notice| matches!(notice, Notice::Fork { .. })));
    assert_eq!(open.heads().len(), 2);
    let older = open.heads().iter().find(|head| open.version(&head.id).unwrap().events.len() == 23);
    let older = open.version(&older.unwrap().id).unwrap();
    drop(open);
    let said = recit(&["heads", text(&kept.case), STDIN], &kept.phrase);
    assert_eq!(said.code, 1, "{}", said.err);
    // Raised alike, the two differ in what was changed and in nothing else.
    assert!(said.out.contains("2 choses diffèrent"), "{}", said.out);
    let said = recit(&["settle", text(&kept.case), "--keep", "both", STDIN], &kept.phrase);
    assert_eq!(said.code, 0, "{}", said.err);
    let (open, whole) = vault::look(&kept.case, &kept.secret()).unwrap();
    assert_eq!((open.notices(), open.heads().len(), open.schema()), (&[][..], 1, SCHEMA));
    assert_eq!(whole.account.signed_at.as_str(), "Port-Essai");
    assert!(whole.events == older.events, "with the lanterns and all");
    let after = files(&kept.case);
    assert!(before.iter().all(|(name, bytes)| after.get(name) == Some(bytes)));
}
