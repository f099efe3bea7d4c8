//! One writer at a time; versions that were saved apart, and one case made of them.

use std::cell::{Cell, RefCell};

use super::*;

fn open_waiting(disk: &SimulatedDisk, aim: Aim, pause: &dyn Fn()) -> (OpenCase, Case) {
    let derive = |_: &ContainerId| Ok(identity(PASSPHRASE));
    open_on(Box::new(disk.clone()), None, &derive, aim, pause).unwrap()
}

fn ids(open: &OpenCase) -> Vec<String> {
    open.heads().iter().map(|head| head.id.clone()).collect()
}

/// A folder in which this many people saved apart, after a common first save; each with a file of its own.
fn forked(people: u64) -> Files {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let common = disk.files();
    let mut united = common.clone();
    for person in 0..people {
        let apart = SimulatedDisk::with(common.clone());
        let (mut case, _) = open(apart.clone()).unwrap();
        attach(&mut case, &format!("f{person}"), &bytes(500, person as u8)).unwrap();
        save(&mut case, 10 + person).unwrap();
        for further in 0..person {
            save(&mut case, 100 * person + further).unwrap();
        }
        united.extend(apart.files());
    }
    united
}

#[test]
fn who_comes_second_may_only_read() {
    let disk = SimulatedDisk::with_locks();
    let mut first = create_at(disk.clone(), 1).unwrap();
    let waited = Cell::new(0);
    let (mut second, _) = open_waiting(&disk, Aim::Write, &|| waited.set(waited.get() + 1));
    assert_eq!(waited.get(), 20, "a while, and not for ever");
    assert_eq!(second.notices(), [Notice::OpenElsewhere]);
    assert!(!second.is_writable() && !second.can_settle());
    assert_eq!(save(&mut second, 9), Err(Error::OpenedReadOnly));
    save(&mut first, 2).unwrap();
    // Still held: read anew, but not written.
    assert_eq!(step_of(&second.reload_with(&|| ()).unwrap()), 2);
    assert!(!second.is_writable());
    save(&mut first, 3).unwrap();
    drop(first);
    assert_eq!(step_of(&second.reload_with(&|| ()).unwrap()), 3);
    assert!(second.is_writable() && second.notices().is_empty());
    save(&mut second, 4).unwrap();
    drop(second);
    let (last, told) = open(disk).unwrap();
    assert_eq!((step_of(&told), has_fork(&last)), (4, false));
}

#[test]
fn the_process_before_is_waited_for_and_what_it_saved_last_is_seen() {
    let disk = SimulatedDisk::with_locks();
    let before = RefCell::new(Some(create_at(disk.clone(), 1).unwrap()));
    let waited = Cell::new(0);
    let (after, told) = open_waiting(&disk, Aim::Write, &|| {
        waited.set(waited.get() + 1);
        if waited.get() == 3 {
            save(before.borrow_mut().as_mut().unwrap(), 2).unwrap();
            before.borrow_mut().take();
        }
    });
    assert_eq!((waited.get(), step_of(&told)), (3, 2));
    assert!(after.is_writable() && after.notices().is_empty());
}

#[test]
fn who_only_reads_keeps_nobody_from_writing() {
    let disk = SimulatedDisk::with_locks();
    drop(create_at(disk.clone(), 1).unwrap());
    let (mut reader, _) = open_waiting(&disk, Aim::Read, &|| ());
    assert!(!reader.is_writable() && reader.notices().is_empty());
    assert_eq!(save(&mut reader, 9), Err(Error::OpenedReadOnly));
    let (mut writer, _) = open_waiting(&disk, Aim::Write, &|| panic!("nothing to wait for"));
    save(&mut writer, 2).unwrap();
    let (reader, _) = open_waiting(&disk, Aim::Read, &|| ());
    assert_eq!(reader.notices(), [Notice::OpenElsewhere]);
}

#[test]
fn a_version_that_arrives_while_writing_is_told_with_the_next_save() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let apart = SimulatedDisk::with(disk.files());
    let (mut ours, _) = open(disk.clone()).unwrap();
    assert_eq!(ours.save(&case_at(2), now(), &Words::default()).unwrap().beside, 0);
    let (mut theirs, _) = open(apart.clone()).unwrap();
    save(&mut theirs, 7).unwrap();
    // First half of a file, then the whole: as it is brought.
    let mut half = apart.files();
    half.retain(|name, _| !disk.files().contains_key(name));
    half.values_mut().for_each(|bytes| bytes.truncate(bytes.len() / 2));
    disk.bring(half);
    assert_eq!(ours.save(&case_at(3), now(), &Words::default()).unwrap().beside, 0);
    disk.bring(apart.files());
    let saved = ours.save(&case_at(4), now(), &Words::default()).unwrap();
    assert_eq!(saved.beside, 1);
    assert!(has_fork(&ours) && ours.is_writable(), "what is typed on is still kept");
    assert_eq!(ours.heads()[1].id, theirs.revision().id);
    assert_eq!(step_of(&ours.version(&theirs.revision().id).unwrap()), 7);
    // The other goes on; still one version beside ours.
    save(&mut theirs, 8).unwrap();
    disk.bring(apart.files());
    assert_eq!(ours.save(&case_at(5), now(), &Words::default()).unwrap().beside, 1);
    assert_eq!(ours.heads()[1].id, theirs.revision().id);
}

#[test]
fn rubbish_does_not_hide_a_version_that_arrives() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let apart = SimulatedDisk::with(disk.files());
    let (mut ours, _) = open(disk.clone()).unwrap();
    save(&mut open(apart.clone()).unwrap().0, 7).unwrap();
    let name = disk.files().keys().next().unwrap()[..29].to_owned();
    let rubbish = |n: u32| (format!("{name}9999999999-{n:012x}.age~"), vec![7; 200]);
    disk.bring((0..500).map(rubbish).collect());
    disk.bring(apart.files());
    assert_eq!(ours.save(&case_at(2), now(), &Words::default()).unwrap().beside, 1);
}

#[test]
fn a_newer_save_on_top_of_ours_is_not_written_over_in_silence() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let apart = SimulatedDisk::with(disk.files());
    let (mut ours, _) = open(disk.clone()).unwrap();
    save(&mut open(apart.clone()).unwrap().0, 7).unwrap();
    disk.bring(apart.files());
    assert_eq!(ours.save(&case_at(2), now(), &Words::default()).unwrap().beside, 1);
}

#[test]
fn versions_saved_apart_become_one() {
    for people in [2, 3, 5] {
        let disk = SimulatedDisk::with(forked(people));
        let (mut case, _) = open(disk.clone()).unwrap();
        let heads = ids(&case);
        assert_eq!(heads.len(), people as usize);
        assert!(!case.is_writable() && case.can_settle());
        let base = case.common_ancestor(&heads).unwrap().unwrap();
        assert_eq!(step_of(&base), 1);
        let mut reversed = heads.clone();
        reversed.reverse();
        let saved = case.settle(&case_at(50), &reversed, now()).unwrap();
        assert_eq!(saved.beside, 0);
        assert!(case.is_writable() && case.notices().is_empty());
        save(&mut case, 51).unwrap();
        let (again, told) = open(disk.clone()).unwrap();
        assert_eq!(step_of(&told), 51);
        assert!(again.is_writable() && again.notices().is_empty(), "{:?}", again.notices());
        for person in 0..people {
            let file = attachment(&again, &format!("f{person}")).unwrap();
            assert_eq!(file, bytes(500, person as u8), "files of every version");
        }
        for head in &heads {
            assert!(again.version(head).is_ok(), "every version stays where it was");
        }
    }
}

#[test]
fn two_of_three_become_one_and_the_third_stays_beside_it() {
    let disk = SimulatedDisk::with(forked(3));
    let (mut case, _) = open(disk.clone()).unwrap();
    let heads = ids(&case);
    assert_eq!(case.settle(&case_at(50), &heads[1..], now()).unwrap().beside, 1);
    assert!(!case.is_writable() && case.can_settle());
    let (mut case, _) = open(disk.clone()).unwrap();
    assert_eq!(case.heads().len(), 2);
    let heads = ids(&case);
    case.settle(&case_at(51), &heads, now()).unwrap();
    let (case, told) = open(disk).unwrap();
    assert_eq!((step_of(&told), case.notices().len()), (51, 0));
}

#[test]
fn a_settled_fork_that_another_machine_goes_on_from_is_a_fork_again() {
    let disk = SimulatedDisk::with(forked(2));
    let (mut case, _) = open(disk.clone()).unwrap();
    let heads = ids(&case);
    let apart = SimulatedDisk::with(disk.files());
    let (mut other, _) = open(apart.clone()).unwrap();
    other.settle(&case_at(60), &heads, now()).unwrap();
    case.settle(&case_at(50), &heads, now()).unwrap();
    disk.bring(apart.files());
    let (case, _) = open(disk).unwrap();
    assert_eq!(case.heads().len(), 2);
}

#[test]
fn settling_needs_versions_that_open_and_leave_to_write() {
    let mut files = forked(2);
    let (case, _) = open_files(&files).unwrap();
    let heads = ids(&case);
    let disk = SimulatedDisk::with(files.clone());
    let (mut case, _) = open(disk).unwrap();
    let unknown = ["0123456789ab".to_owned()];
    assert_eq!(case.settle(&case_at(5), &unknown, now()), Err(Error::UnknownVersion));
    assert_eq!(case.settle(&case_at(5), &[], now()), Err(Error::UnknownVersion));
    assert!(case.notices().len() == 1 && ids(&case) == heads, "as it was");
    // The ancestor is gone: the versions are there all the same.
    files.retain(|name, _| !name.contains("-0000000001-"));
    let disk = SimulatedDisk::with(files);
    let (mut case, _) = open(disk.clone()).unwrap();
    assert_eq!(case.common_ancestor(&heads), Ok(None));
    case.settle(&case_at(5), &heads, now()).unwrap();
    assert!(open(disk).unwrap().0.notices().is_empty());
}

#[test]
fn earlier_saves_are_listed_and_opened() {
    let disk = SimulatedDisk::default();
    let mut case = create_at(disk.clone(), 1).unwrap();
    for step in 2..6 {
        save(&mut case, step).unwrap();
    }
    drop(case);
    let (mut case, _) = open(disk).unwrap();
    let own = case.revision().id.clone();
    let saves = case.earlier(&own, 4).unwrap();
    assert_eq!(saves.iter().map(|save| save.seq).collect::<Vec<_>>(), [5, 4, 3, 2]);
    assert_eq!(step_of(&case.turn_to(&saves[2].id).unwrap()), 3);
    assert!(!case.is_writable());
    assert_eq!(save(&mut case, 9), Err(Error::OpenedReadOnly));
}
