//! Damaged, missing and foreign files.

use super::*;
use crate::vault::disk::simulated::Chance;
use crate::vault::frame::{self, Unreadable};

fn only_revision(files: &Files) -> (&String, &Vec<u8>) {
    files.iter().next_back().unwrap()
}

/// Runs `damaged` for every number below `end` on as many threads as there are cores.
fn for_all(end: usize, damaged: impl Fn(usize) + Sync) {
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for first in 0..threads {
            let damaged = &damaged;
            scope.spawn(move || (first..end).step_by(threads).for_each(damaged));
        }
    });
}

#[test]
fn no_flipped_bit_goes_unnoticed() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let files = disk.files();
    let (_, sound) = only_revision(&files);
    let key = identity(PASSPHRASE);
    assert!(frame::read(sound, &key).is_ok());
    for_all(sound.len(), |at| {
        for bit in [at % 8, (at + 3) % 8] {
            let mut flipped = sound.clone();
            flipped[at] ^= 1 << bit;
            assert!(frame::read(&flipped, &key).is_err(), "byte {at}, bit {bit}");
        }
    });
}

#[test]
fn no_truncation_or_extension_goes_unnoticed() {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    let files = disk.files();
    let (_, sound) = only_revision(&files);
    let key = identity(PASSPHRASE);
    for_all(sound.len(), |length| {
        assert!(frame::read(&sound[..length], &key).is_err(), "{length} bytes");
    });
    for more in [1, 16, 17, 64 << 10] {
        let mut longer = sound.clone();
        longer.resize(sound.len() + more, 0);
        assert_eq!(frame::read(&longer, &key), Err(Unreadable::Damaged), "{more} more");
    }
}

#[test]
fn one_damaged_file_costs_at_most_one_save() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 0).unwrap();
    for step in 1..=4 {
        attach(&mut open, &format!("a{step}"), &bytes(5_000, step as u8)).unwrap();
        save(&mut open, step).unwrap();
    }
    let files = disk.files();
    let mut chance = Chance(7);
    for (name, sound) in &files {
        for damage in 0..4 {
            let mut files = files.clone();
            match damage {
                0 => drop(files.remove(name)),
                1 => drop(files.insert(name.clone(), Vec::new())),
                2 => {
                    let noise = sound.iter().map(|_| chance.below(256) as u8).collect();
                    files.insert(name.clone(), noise);
                }
                _ => drop(files.insert(name.clone(), sound[..sound.len() / 2].to_vec())),
            }
            let (case, told) = open_files(&files).unwrap();
            assert!(step_of(&told) >= 3, "{name} {damage}");
            assert!(case.is_writable(), "{name} {damage}: {:?}", case.notices());
            let newest_damaged = step_of(&told) == 3 && damage > 0;
            assert_eq!(newest_damaged, case.notices().contains(&Notice::Damaged { seq: 5 }));
            check_attachments(&case, name, damage);
        }
    }
}

fn check_attachments(case: &OpenCase, harmed: &str, damage: usize) {
    for attachment in case.attachments() {
        let id = &attachment.id;
        let is_harmed = attachment.content.parts.iter().any(|part| harmed.contains(&part.blob));
        let flagged = Notice::MissingFile { attachment: id.clone(), derived: None };
        let expected = match (is_harmed, damage) {
            (false, _) => Ok(()),
            (true, 0) => Err(Error::MissingAttachment),
            (true, _) => Err(Error::DamagedAttachment),
        };
        assert_eq!(case.read_attachment(id).map(|_| ()), expected, "{harmed} {damage}");
        // Random bytes of the right length are only found by reading.
        assert_eq!(case.notices().contains(&flagged), is_harmed && damage != 2);
    }
}

#[test]
fn swapped_and_borrowed_files_are_not_believed() {
    let disk = SimulatedDisk::default();
    let mut open = create_at(disk.clone(), 1).unwrap();
    attach(&mut open, "a", &bytes(5_000, 1)).unwrap();
    attach(&mut open, "b", &bytes(5_000, 2)).unwrap();
    save(&mut open, 2).unwrap();
    let names: Vec<_> = disk.files().into_keys().collect();

    let mut swapped = disk.files();
    let (one, two) = (swapped[&names[0]].clone(), swapped[&names[1]].clone());
    swapped.insert(names[0].clone(), two);
    swapped.insert(names[1].clone(), one);
    let (case, _) = open_files(&swapped).unwrap();
    assert_eq!(attachment(&case, "a"), Err(Error::DamagedAttachment));
    assert_eq!(attachment(&case, "b"), Err(Error::DamagedAttachment));

    // The first revision under the name of the second: an old state put back as if it were new.
    let mut replayed = disk.files();
    let first = replayed[&names[2]].clone();
    replayed.insert(names[3].clone(), first);
    let (case, told) = open_files(&replayed).unwrap();
    assert_eq!(step_of(&told), 1);
    assert!(case.notices().contains(&Notice::Damaged { seq: 2 }));
}

#[test]
fn every_revision_damaged_is_not_a_wrong_passphrase() {
    let disk = SimulatedDisk::default();
    save(&mut create_at(disk.clone(), 1).unwrap(), 2).unwrap();
    let mut files = disk.files();
    files.values_mut().for_each(|bytes| bytes.truncate(100));
    assert_eq!(open_files(&files).unwrap_err(), Error::Damaged);
    assert_eq!(open_files(&Files::new()).unwrap_err(), Error::NotACase);
}

#[test]
fn a_renamed_copy_is_as_good_as_the_original() {
    let disk = SimulatedDisk::default();
    save(&mut create_at(disk.clone(), 1).unwrap(), 2).unwrap();
    let mut files = disk.files();
    let (name, bytes) = only_revision(&files);
    let copy = name.replace(".age", " (conflicted copy 2026-11-21).bin");
    let (name, bytes) = (name.clone(), bytes.clone());
    files.insert(copy, bytes);
    for damaged in [None, Some(Vec::new())] {
        if let Some(damaged) = damaged {
            files.insert(name.clone(), damaged);
        }
        let (case, told) = open_files(&files).unwrap();
        assert_eq!((step_of(&told), case.notices()), (2, &[][..]));
    }
}
