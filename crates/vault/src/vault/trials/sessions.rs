//! Ordinary and contested sessions: who opens, who wrote, which is the head.

use age::x25519::Recipient;
use proptest::prelude::*;

use super::*;
use crate::domain::schema::SCHEMA;
use crate::vault::document::{Document, FormerKey, KeyText};
use crate::vault::names::RevisionName;
use crate::vault::{RecoveryCode, chain, frame};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_saved_comes_back(
        texts in prop::collection::btree_map("[a-z]{1,9}", any::<String>(), 0..5),
        file in prop::collection::vec(any::<u8>(), 0..9000),
    ) {
        let mut case = Case::default();
        for (key, text) in texts {
            case.extra.0.insert(format!("x-{key}"), text.into());
        }
        let disk = SimulatedDisk::default();
        let mut open = create_at(disk.clone(), 0).unwrap();
        attach(&mut open, "f", &file).unwrap();
        open.save(&case, now(), &"named".into()).unwrap();
        let (again, told) = super::open(disk).unwrap();
        prop_assert_eq!(told, case);
        prop_assert_eq!(attachment(&again, "f").unwrap(), file);
        prop_assert_eq!(again.revision().saved_at.as_str(), "2026-11-21T18:00Z");
        prop_assert_eq!(again.revision().note.as_str(), "named");
        prop_assert!(again.is_writable() && again.notices().is_empty());
    }
}

#[test]
fn what_left_the_case_and_what_was_taken_out_of_it_is_known_after_a_save() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 0).unwrap();
    attach(&mut open, "a", b"one").unwrap();
    attach(&mut open, "b", b"two").unwrap();
    save(&mut open, 1).unwrap();
    let export = crate::vault::Export {
        when: "2026-11-21T18:00Z".to_owned(),
        profile: "ofpra".to_owned(),
        ..serde_json::from_str(r#"{"when":"","profile":"","sha256":"00"}"#).unwrap()
    };
    open.record_export(export);
    open.detach(&"a".try_into().unwrap()).unwrap();
    assert_eq!(open.detach(&"a".try_into().unwrap()), Err(Error::UnknownAttachment));
    save(&mut open, 2).unwrap();
    drop(open);
    let (again, _) = super::open(disk).unwrap();
    let left: Vec<&str> = again.exports().iter().map(|one| one.profile.as_str()).collect();
    assert_eq!(left, ["ofpra"]);
    let kept: Vec<&str> = again.attachments().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(kept, ["b"]);
}

#[test]
fn each_slot_opens_and_nothing_else_does() {
    let disk = SimulatedDisk::default();
    let code = RecoveryCode::new([9; 16]);
    let slots = [
        slot(PASSPHRASE),
        NewSlot { role: Role::Helper, ..slot("another six words for the helper") },
        NewSlot { role: Role::RecoverySheet, ..slot(&code.printed()) },
    ];
    let case = case_at(1);
    create_on(Box::new(disk.clone()), container(), &slots, Cost::TRIAL, &case, now()).unwrap();
    let typed = code.printed().to_lowercase().replace('-', " ");
    for text in [PASSPHRASE, "another  six words for the helper ", &typed] {
        let (open, told) = open_as(disk.clone(), text).unwrap();
        assert_eq!((step_of(&told), open.slots().len()), (1, 3));
    }
    assert_eq!(open_as(disk, "one two three four five").unwrap_err(), Error::WrongPassphrase);
}

#[test]
fn a_case_needs_one_to_eight_different_secrets() {
    let made = |texts: &[&str]| {
        let slots: Vec<_> = texts.iter().map(|text| slot(text)).collect();
        let disk = Box::new(SimulatedDisk::default());
        create_on(disk, container(), &slots, Cost::TRIAL, &case_at(0), now()).map(|_| ())
    };
    assert_eq!(made(&[]), Err(Error::BadSlots));
    assert_eq!(made(&["same", "other", " same "]), Err(Error::BadSlots));
    assert_eq!(made(&["1", "2", "3", "4", "5", "6", "7", "8", "9"]), Err(Error::BadSlots));
    assert_eq!(made(&["1", "2", "3", "4", "5", "6", "7", "8"]), Ok(()));
}

#[test]
fn identical_content_is_stored_once_and_in_parts() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 1).unwrap();
    let content = bytes(25_000, 1);
    let stored = open.store(&mut content.as_slice(), 10_000).unwrap();
    assert_eq!(
        stored.parts.iter().map(|part| part.size).collect::<Vec<_>>(),
        [10_000, 10_000, 5_000]
    );
    assert_eq!(open.read(&stored).unwrap().as_slice(), content);
    let exact = open.store(&mut &content[..20_000], 10_000).unwrap();
    assert_eq!(exact.parts.len(), 2);
    let before = disk.files().len();
    attach(&mut open, "a", &content).unwrap();
    attach(&mut open, "b", &content).unwrap();
    assert_eq!(disk.files().len(), before + 1);
    assert_eq!(attach(&mut open, "a", b"other"), Err(Error::AttachmentIdTaken));
    save(&mut open, 2).unwrap();
    assert_eq!(attachment(&super::open(disk).unwrap().0, "b").unwrap(), content);
}

#[test]
fn two_writers_make_a_fork_that_both_heads_show() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let (mut ours, _) = open(disk.clone()).unwrap();
    let (mut theirs, _) = open(disk.clone()).unwrap();
    save(&mut ours, 2).unwrap();
    save(&mut theirs, 3).unwrap();
    // Also after one side has gone on alone.
    for step in 4..6 {
        let (mut case, _) = open(disk.clone()).unwrap();
        let Some(Notice::Fork { heads }) = case.notices().first() else { panic!("no fork seen") };
        let named: Vec<_> = heads.iter().map(|head| head.id.clone()).collect();
        assert_eq!(named.len(), 2);
        assert!(named.contains(&theirs.revision().id));
        assert_eq!(save(&mut case, 9), Err(Error::OpenedReadOnly));
        assert_eq!(attach(&mut case, "x", b"x"), Err(Error::OpenedReadOnly));
        save(&mut ours, step).unwrap();
    }
}

/// Puts a revision made by hand next to the others.
fn put(files: &mut Files, document: Document<Case>, seal_key: &KeyText, people: &[Recipient]) {
    let name = RevisionName {
        container: container(),
        seq: document.revision.seq,
        id: document.revision.id.clone(),
    };
    let json = chain::seal(document, seal_key).unwrap();
    files.insert(name.file(), frame::write(&json, people).unwrap());
}

/// A child of what `open` has open, one number on.
fn child(open: &OpenCase, id: &str, step: u64) -> Document<Case> {
    let mut document = open.document.with_case(case_at(step));
    document.revision.lineage.insert(0, document.revision.id.clone());
    document.revision.seq += 1;
    document.revision.id = id.to_owned();
    document
}

#[test]
fn a_revision_without_the_write_key_is_never_the_head() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 1).unwrap();
    save(&mut open, 2).unwrap();
    save(&mut open, 3).unwrap();
    let people = [identity(PASSPHRASE).to_public()];
    let wrong = KeyText::new("5".repeat(64));
    let mut files = disk.files();

    let mut forged = child(&open, "aaaaaaaaaaaa", 66);
    forged.keys.write_key = wrong.clone();
    put(&mut files, forged.clone(), &wrong, &people);
    // And a second one that the first would vouch for.
    let mut second = forged;
    second.revision.lineage.insert(0, second.revision.id.clone());
    second.revision.seq += 1;
    second.revision.id = "bbbbbbbbbbbb".to_owned();
    put(&mut files, second, &wrong, &people);

    let (case, told) = open_files(&files).unwrap();
    assert_eq!(step_of(&told), 3);
    let forged = case.notices().iter().filter(|notice| matches!(notice, Notice::Forged(_)));
    assert_eq!(forged.count(), 2);
    assert!(!case.is_writable());

    // The same with the right key is simply the next save.
    let mut files = disk.files();
    let right = open.document.keys.write_key.clone();
    put(&mut files, child(&open, "aaaaaaaaaaaa", 4), &right, &people);
    assert_eq!(step_of(&open_files(&files).unwrap().1), 4);
}

#[test]
fn a_revision_that_names_the_right_keys_under_a_false_seal_is_never_the_head() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 1).unwrap();
    save(&mut open, 2).unwrap();
    let people = [identity(PASSPHRASE).to_public()];
    let mut files = disk.files();
    put(&mut files, child(&open, "aaaaaaaaaaaa", 66), &KeyText::new("5".repeat(64)), &people);
    let (case, told) = open_files(&files).unwrap();
    assert_eq!(step_of(&told), 2);
    assert!(matches!(case.notices(), [Notice::Forged(_)]) && !case.is_writable());
}

#[test]
fn changed_keys_leave_the_old_passphrase_behind() {
    let disk = SimulatedDisk::default();
    let open = create_at(disk.clone(), 1).unwrap();
    let mut files = disk.files();
    let old = open.document.keys.write_key.clone();
    let mut rekeyed = child(&open, "aaaaaaaaaaaa", 2);
    rekeyed.keys.generation = 2;
    rekeyed.keys.write_key = KeyText::new("7".repeat(64));
    let former = FormerKey {
        generation: 1,
        write_key: old.clone(),
        extra: crate::domain::record::Extra::default(),
    };
    rekeyed.keys.former.push(former);
    let people = [identity("a new passphrase").to_public(), identity("helper").to_public()];
    put(&mut files, rekeyed.clone(), &old, &people);

    let disk = SimulatedDisk::with(files.clone());
    let (case, told) = open_as(disk.clone(), PASSPHRASE).unwrap();
    assert_eq!(step_of(&told), 1);
    // Nobody without the new keys can tell it from a stranger's file: it is told, and decides nothing.
    assert_eq!(case.notices(), [Notice::Unopened { files: 1, newer: true }]);
    assert!(case.is_writable());
    let (case, told) = open_as(disk, "helper").unwrap();
    assert_eq!((step_of(&told), case.is_writable()), (2, true));

    // Keys changed by someone who did not have the old ones.
    let people = [identity(PASSPHRASE).to_public()];
    rekeyed.keys.former.clear();
    put(&mut files, rekeyed, &KeyText::new("7".repeat(64)), &people);
    let (case, told) = open_files(&files).unwrap();
    assert_eq!(step_of(&told), 1);
    assert!(matches!(case.notices(), [Notice::Forged(_)]));
}

#[test]
fn going_on_with_old_keys_beside_new_ones_is_seen_from_both_sides() {
    let disk = SimulatedDisk::default();
    let open = create_at(disk.clone(), 1).unwrap();
    let mut files = disk.files();
    let old = open.document.keys.write_key.clone();
    let mut rekeyed = child(&open, "aaaaaaaaaaaa", 2);
    rekeyed.keys.generation = 2;
    rekeyed.keys.write_key = KeyText::new("7".repeat(64));
    let extra = crate::domain::record::Extra::default();
    rekeyed.keys.former.push(FormerKey { generation: 1, write_key: old.clone(), extra });
    put(&mut files, rekeyed, &old, &[identity("helper").to_public()]);
    let disk = SimulatedDisk::with(files);
    let (mut case, _) = open_as(disk.clone(), PASSPHRASE).unwrap();
    save(&mut case, 3).unwrap();
    let lasting = [Notice::Unopened { files: 1, newer: false }];
    assert_eq!(open_as(disk.clone(), PASSPHRASE).unwrap().0.notices(), lasting);
    let (case, told) = open_as(disk, "helper").unwrap();
    assert_eq!(step_of(&told), 2);
    assert_eq!(case.notices(), [Notice::Alone, Notice::Unopened { files: 1, newer: false }]);
}

#[test]
fn any_one_surviving_revision_is_the_case() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 1).unwrap();
    save(&mut open, 2).unwrap();
    save(&mut open, 3).unwrap();
    for (at, (name, bytes)) in disk.files().into_iter().enumerate() {
        let (case, _) = open_files(&Files::from([(name, bytes)])).unwrap();
        // That nothing vouches for it is said, except of the first, which needs nobody.
        let alone = [Notice::Alone];
        assert_eq!(case.notices(), if at == 0 { &alone[..0] } else { &alone[..] });
        assert!(case.is_writable());
    }
}

#[test]
fn what_a_newer_program_wrote_survives() {
    let disk = SimulatedDisk::default();
    let open = create_at(disk.clone(), 1).unwrap();
    let people = [identity(PASSPHRASE).to_public()];
    let key = open.document.keys.write_key.clone();
    let mut newer = child(&open, "aaaaaaaaaaaa", 2);
    let extra = |map: &mut crate::domain::record::Extra| {
        map.0.insert("later".to_owned(), serde_json::json!({ "kept": [1, 2.5, "x"] }));
    };
    extra(&mut newer.extra);
    extra(&mut newer.keys.extra);
    extra(&mut newer.keys.slots[0].extra);
    extra(&mut newer.keys.blob_keys[0].extra);
    newer.keys.slots[0].role = Role::Unknown("notary".to_owned());
    let mut files = disk.files();
    put(&mut files, newer.clone(), &key, &people);
    let disk = SimulatedDisk::with(files);
    save(&mut super::open(disk.clone()).unwrap().0, 3).unwrap();
    let (again, _) = super::open(disk.clone()).unwrap();
    let kept = &again.document;
    for kept in [&kept.extra, &kept.keys.extra, &kept.keys.slots[0].extra] {
        assert!(kept.0.contains_key("later"));
    }
    assert_eq!(kept.keys.slots[0].role, Role::Unknown("notary".to_owned()));

    newer.schema = SCHEMA + 1;
    newer.revision.seq = again.revision().seq + 1;
    newer.revision.lineage.insert(0, again.revision().id.clone());
    newer.revision.lineage.extend(again.revision().lineage.clone());
    newer.revision.id = "cccccccccccc".to_owned();
    let mut files = disk.files();
    put(&mut files, newer, &key, &people);
    let (case, _) = open_files(&files).unwrap();
    assert_eq!(case.notices(), [Notice::NewerSchema]);
    assert!(!case.is_writable());
}

#[test]
fn another_case_in_the_folder_is_left_alone() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let other = SimulatedDisk::default();
    let id = ContainerId::new([0x44; 16]);
    let slots = [slot("somebody else")];
    create_on(Box::new(other.clone()), id, &slots, Cost::TRIAL, &case_at(7), now()).unwrap();
    let mut files = disk.files();
    files.extend(other.files());
    let (case, told) = open_files(&files).unwrap();
    assert_eq!(step_of(&told), 1);
    assert_eq!(case.notices(), [Notice::OtherCase { files: 1 }]);
}
