//! Saves of older and of newer programs: the one is raised at its first save, the other is only read.

use serde_json::{Value, json};

use super::*;
use crate::domain::case::LifeKind;
use crate::domain::schema::SCHEMA;
use crate::vault::disk::RealFolders;
use crate::vault::document::KeyText;
use crate::vault::names::RevisionName;
use crate::vault::{chain, frame};

const NEWER: u32 = SCHEMA + 1;

fn name(seq: u64, id: &str) -> String {
    RevisionName { container: container(), seq, id: id.to_owned() }.file()
}

/// What a program of this shape saves on top of the open save, as JSON.
fn saved(open: &OpenCase, schema: u32, id: &str, case: Value) -> Vec<u8> {
    let mut next = open.document.with_case(case);
    next.schema = schema;
    next.revision.lineage.insert(0, next.revision.id.clone());
    next.revision.seq += 1;
    next.revision.id = id.to_owned();
    chain::seal(next, &open.document.keys.write_key).unwrap().to_vec()
}

fn put(files: &mut Files, seq: u64, id: &str, json: &[u8]) {
    let people = [identity(PASSPHRASE).to_public()];
    files.insert(name(seq, id), frame::write(json, &people).unwrap());
}

/// A case of one save, and what another program of this shape saved after it.
fn followed(schema: u32, case: Value) -> Files {
    let disk = SimulatedDisk::default();
    let open = create_at(disk.clone(), 1).unwrap();
    let mut files = disk.files();
    put(&mut files, 2, "aaaaaaaaaaaa", &saved(&open, schema, "aaaaaaaaaaaa", case));
    files
}

fn refuses_every_change(mut open: OpenCase, disk: &SimulatedDisk) {
    let before = disk.files();
    let heads: Vec<String> = open.heads().iter().map(|head| head.id.clone()).collect();
    assert!(!open.is_writable() && !open.can_settle());
    assert_eq!(save(&mut open, 9), Err(Error::OpenedReadOnly));
    assert_eq!(open.settle(&case_at(9), &heads, now()), Err(Error::OpenedReadOnly));
    assert_eq!(open.set_aside(), Err(Error::OpenedReadOnly));
    assert_eq!(attach(&mut open, "f", b"x"), Err(Error::OpenedReadOnly));
    let elsewhere = tempfile::tempdir().unwrap();
    assert!(open.carry_to(&RealFolders, elsewhere.path(), &case_at(9), now()).is_err());
    assert_eq!(open.reload_with(&|| ()).map(|_| ()), Ok(()));
    assert!(!open.is_writable());
    assert!(disk.files() == before, "not a byte is written, moved or removed");
}

#[test]
fn an_older_save_is_raised_by_the_first_save_and_stays_as_it_is() {
    let old = json!({ "life": [{ "id": "a" }], "moon": [1, null] });
    let files = followed(1, old);
    let disk = SimulatedDisk::with(files.clone());
    let (mut open, case) = super::open(disk.clone()).unwrap();
    assert_eq!((open.notices(), open.schema()), (&[][..], 1));
    assert_eq!(case.life[0].kind, LifeKind::Residence, "that is what its absence meant");
    assert!(disk.files() == files, "reading writes nothing");
    open.save(&case, now(), &Words::default()).unwrap();
    assert_eq!(open.schema(), SCHEMA);
    let after = disk.files();
    assert!(files.iter().all(|(name, bytes)| after.get(name) == Some(bytes)));
    let (again, told) = super::open(disk).unwrap();
    assert_eq!((again.schema(), &told), (SCHEMA, &case));
    assert_eq!(told.extra.0["moon"], json!([1, null]));
    assert_eq!(again.version("aaaaaaaaaaaa").unwrap(), case, "the older save is still read");
}

#[test]
fn a_newer_save_that_is_understood_is_read_and_not_changed() {
    let disk = SimulatedDisk::with(followed(NEWER, json!({ "step": 7, "moon": { "of": [2.5] } })));
    let (open, case) = super::open(disk.clone()).unwrap();
    assert_eq!((open.notices(), open.schema()), (&[Notice::NewerSchema][..], NEWER));
    assert_eq!((step_of(&case), &case.extra.0["moon"]["of"][0]), (7, &json!(2.5)));
    refuses_every_change(open, &disk);
}

#[test]
fn of_a_newer_save_that_is_not_understood_the_one_before_is_read_and_not_changed() {
    let other = followed(NEWER, json!({ "events": "all different" }));
    for files in [other, keyless()] {
        let disk = SimulatedDisk::with(files.clone());
        let (open, case) = super::open(disk.clone()).unwrap();
        assert_eq!(open.notices(), [Notice::NewerUnread { seq: 2 }]);
        assert_eq!((step_of(&case), open.schema()), (1, SCHEMA));
        refuses_every_change(open, &disk);
        let only = files.into_iter().filter(|(file, _)| file.contains("0000000002")).collect();
        assert_eq!(open_files(&only).unwrap_err(), Error::NewerFormat);
    }
}

/// A newer save of which not even the keys are understood.
fn keyless() -> Files {
    let disk = SimulatedDisk::default();
    let open = create_at(disk.clone(), 1).unwrap();
    let mut next = serde_json::to_value(open.document.with_case(json!({}))).unwrap();
    next["schema"] = NEWER.into();
    let text = String::from_utf8(resealed(next, &open.document.keys.write_key)).unwrap();
    let mut files = disk.files();
    put(&mut files, 2, "aaaaaaaaaaaa", text.as_bytes());
    files
}

/// Seals a document of a shape this program has no type for.
fn resealed(mut document: Value, key: &KeyText) -> Vec<u8> {
    #[derive(serde::Serialize)]
    struct Whole {
        seal: String,
        #[serde(flatten)]
        rest: Value,
    }
    let fields = document.as_object_mut().unwrap();
    fields.remove("seal");
    let keys = fields.remove("keys").unwrap();
    fields.insert("kees".to_owned(), keys);
    chain::seal_text(&Whole { seal: "0".repeat(64), rest: document }, key).unwrap().to_vec()
}

#[test]
fn a_newer_version_beside_is_told_and_not_settled() {
    let disk = SimulatedDisk::default();
    let mut ours = create_at(disk.clone(), 1).unwrap();
    let theirs = saved(&ours, NEWER, "bbbbbbbbbbbb", json!({ "step": 7 }));
    save(&mut ours, 2).unwrap();
    save(&mut ours, 3).unwrap();
    drop(ours);
    let mut files = disk.files();
    put(&mut files, 2, "bbbbbbbbbbbb", &theirs);
    let disk = SimulatedDisk::with(files);
    let (open, case) = super::open(disk.clone()).unwrap();
    assert_eq!(step_of(&case), 3);
    assert!(open.notices().contains(&Notice::NewerSchema) && open.heads().len() == 2);
    assert_eq!(step_of(&open.version("bbbbbbbbbbbb").unwrap()), 7);
    refuses_every_change(open, &disk);
}

#[test]
fn a_newer_version_that_arrives_while_writing_is_not_settled_and_nothing_typed_is_lost() {
    let disk = SimulatedDisk::default();
    let mut ours = create_at(disk.clone(), 1).unwrap();
    let mut files = Files::default();
    put(&mut files, 2, "bbbbbbbbbbbb", &saved(&ours, NEWER, "bbbbbbbbbbbb", json!({ "step": 7 })));
    disk.bring(files);
    save(&mut ours, 2).unwrap();
    assert!(ours.is_writable() && !ours.can_settle());
    assert!(ours.notices().contains(&Notice::NewerSchema) && ours.heads().len() == 2);
    save(&mut ours, 3).unwrap();
    let heads: Vec<String> = ours.heads().iter().map(|head| head.id.clone()).collect();
    assert_eq!(ours.settle(&case_at(9), &heads, now()), Err(Error::OpenedReadOnly));
    assert_eq!(step_of(&ours.version(&heads[0]).unwrap()), 3);
    assert_eq!(step_of(&ours.version("bbbbbbbbbbbb").unwrap()), 7);
}

#[test]
fn an_older_version_beside_a_raised_one_is_settled() {
    let disk = SimulatedDisk::default();
    let mut ours = create_at(disk.clone(), 1).unwrap();
    let theirs = saved(&ours, 1, "bbbbbbbbbbbb", json!({ "step": 7, "life": [{ "id": "a" }] }));
    save(&mut ours, 2).unwrap();
    drop(ours);
    let mut files = disk.files();
    put(&mut files, 2, "bbbbbbbbbbbb", &theirs);
    let (mut open, _) = open_files(&files).unwrap();
    let heads: Vec<String> = open.heads().iter().map(|head| head.id.clone()).collect();
    assert!(heads.len() == 2 && open.can_settle());
    let older = open.version("bbbbbbbbbbbb").unwrap();
    assert_eq!(older.life[0].kind, LifeKind::Residence);
    open.settle(&older, &heads, now()).unwrap();
    assert_eq!((open.schema(), open.heads().len()), (SCHEMA, 1));
}
