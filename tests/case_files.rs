//! Files on their way into a case, kept printable there, and out again; stopped anywhere on it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use recit::domain::id::AttachmentId;
use recit::dossier::file::{Fault, Files};
use recit::dossier::gather::{Originals, gather};
use recit::exchange::{self, Folder};
use recit::intake::import::{self, Import, Imported, Stage};
use recit::intake::{self, PREVIEW_SIDE, Worker, export};
use recit::vault::{self, NewSlot, Role, Secret};

const CASE: &str = r#"{ "schema": 1,
  "exhibits": [ { "id": "x1", "files": [ { "attachment": "f1" }, { "attachment": "f2" } ] } ],
  "files": [ { "id": "f1", "path": "files/large.jpg" }, { "id": "f2", "path": "files/broken.pdf" } ] }"#;

fn secret() -> Secret {
    Secret::typed("abricot cadran lierre moulin saison tambour").unwrap()
}

fn worker() -> Worker {
    Worker::of(env!("CARGO_BIN_EXE_recit").into())
}

/// A worker that cannot work: whoever gets pages did not ask it.
fn nobody() -> Worker {
    Worker::of(PathBuf::from("/nobody/is/here"))
}

/// An exchange folder with one file of 900 × 600 pixels and one that is broken.
fn folder(root: &Path) -> Folder {
    let at = root.join("exchange");
    fs::create_dir_all(at.join("files")).unwrap();
    fs::write(at.join("case.json"), CASE).unwrap();
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    encoder.encode(&[150; 540_000], 900, 600, jpeg_encoder::ColorType::Luma).unwrap();
    fs::write(at.join("files/large.jpg"), jpeg).unwrap();
    fs::write(at.join("files/broken.pdf"), "%PDF-1.7 and no more").unwrap();
    exchange::read(&at).unwrap()
}

fn take_in(
    folder: &Folder,
    workspace: &Path,
    go_on: &mut dyn FnMut(Stage) -> bool,
) -> Result<Imported, import::Error> {
    let slots = [NewSlot { role: Role::Applicant, label: "".into(), secret: secret() }];
    let worker = worker();
    let now = "2026-11-21T18:00:00Z".parse().unwrap();
    import::import(&Import { folder, workspace, slots: &slots, worker: &worker, now }, go_on)
}

fn gathered(from: Originals<'_>, folder: &Folder, worker: &Worker) -> Files {
    gather(&folder.case_file.case, from, worker, &mut |_| true).unwrap()
}

fn id(id: &str) -> AttachmentId {
    id.try_into().unwrap()
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn a_file_is_decoded_once_and_kept_printable() {
    let root = tempfile::tempdir().unwrap();
    let workspace = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let imported = take_in(&folder, workspace.path(), &mut |_| true).unwrap();
    let unread: Vec<_> = imported.unread.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(unread, ["f2"]);
    let path = imported.path;
    drop(imported.open);

    let (open, case) = vault::open(&path, &secret()).unwrap();
    assert_eq!(case, folder.case_file.case);
    assert_eq!(open.revision().seq, 1, "nothing was saved before all of it was there");
    let from_folder = gathered(Originals::Folder(&folder), &folder, &worker());
    assert_eq!(from_folder[&id("f2")].pages, Err(Fault::Damaged));
    assert_eq!(gathered(Originals::Case(&open), &folder, &worker()), from_folder);
    let kept = gathered(Originals::Case(&open), &folder, &nobody());
    assert_eq!(kept[&id("f1")], from_folder[&id("f1")]);
    assert_eq!(kept[&id("f2")].pages, Err(Fault::Stopped));
    let preview = intake::kept_preview(&open, &id("f1")).unwrap();
    assert_eq!((preview.width_px, preview.height_px), (PREVIEW_SIDE, 341));

    // Without the blobs of what was made from it, the original is decoded again.
    let derived = open.attachment(&id("f1")).unwrap().derived.clone();
    let original = open.attachment(&id("f1")).unwrap().content.clone();
    let document = serde_json::to_value(&derived).unwrap();
    for part in document.as_array().unwrap() {
        let blob = part["parts"][0]["blob"].as_str().unwrap();
        fs::remove_file(path.join(format!("b-{blob}.age"))).unwrap();
    }
    assert!(open.read(&original).is_ok());
    assert!(intake::kept(&open, &id("f1")).is_none());
    assert_eq!(gathered(Originals::Case(&open), &folder, &worker()), from_folder);
}

#[test]
fn pages_of_other_bytes_are_not_kept() {
    let root = tempfile::tempdir().unwrap();
    let workspace = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let mut open = take_in(&folder, workspace.path(), &mut |_| true).unwrap().open;
    let bytes = folder.bytes(&id("f1"), u64::MAX).unwrap();
    let made = worker().printable(&bytes, &|| false, &mut |_| {}).unwrap();
    assert_eq!(intake::keep(&mut open, &id("f1"), &made), Ok(()));
    assert_eq!(intake::keep(&mut open, &id("f2"), &made), Err(vault::Error::DamagedAttachment));
    assert!(intake::kept(&open, &id("f1")).is_some());
}

/// Stopped when it is asked for the n-th time, for each step it announces.
#[test]
fn a_stopped_import_leaves_nothing() {
    let root = tempfile::tempdir().unwrap();
    let workspace = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let steps: [fn(Stage) -> bool; 4] = [
        |step| step == Stage::Keys,
        |step| matches!(step, Stage::Storing { done: 1, .. }),
        |step| matches!(step, Stage::Decoding { done: 1, .. }),
        |step| step == Stage::Saving,
    ];
    for stops_at in steps {
        let stopped = take_in(&folder, workspace.path(), &mut |step| !stops_at(step));
        assert!(matches!(stopped, Err(import::Error::Cancelled)));
        assert!(is_empty(workspace.path()));
    }
}

#[test]
fn a_stopped_export_leaves_nothing_in_clear() {
    let root = tempfile::tempdir().unwrap();
    let workspace = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let open = take_in(&folder, workspace.path(), &mut |_| true).unwrap().open;
    let case = &folder.case_file.case;
    let target = root.path().join("out");
    for at in 0..2 {
        let stopped = export::export(&open, case, &target, &mut |done, _| done != at);
        assert!(matches!(stopped, Err(export::Error::Cancelled)));
        assert!(!target.exists());
    }
    export::export(&open, case, &target, &mut |_, of| of == 2).unwrap();
    let out = exchange::read(&target).unwrap();
    assert_eq!(out.bytes(&id("f1"), u64::MAX).unwrap(), folder.bytes(&id("f1"), u64::MAX).unwrap());
}
