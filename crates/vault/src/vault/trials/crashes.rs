//! Every call of a session × kill and power loss × chance: nothing that was called saved is lost.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::*;
use crate::vault::disk::simulated::{Call, Chance, Crash, Mistake, after_crash};

/// Creates, edits, attaches, derives, detaches; marks every save that was acknowledged.
fn session(disk: &SimulatedDisk) {
    let mut open = create_at(disk.clone(), 0).unwrap();
    disk.mark_saved(0);
    let mut step = 0;
    let mut save_next = |open: &mut OpenCase| {
        step += 1;
        save(open, step).unwrap();
        disk.mark_saved(step);
    };
    save_next(&mut open);
    attach(&mut open, "a", &bytes(30_000, 1)).unwrap();
    save_next(&mut open);
    save_next(&mut open);
    attach(&mut open, "b", &bytes(9_000, 2)).unwrap();
    attach(&mut open, "c", &bytes(100, 3)).unwrap();
    let page = crate::vault::DerivedFacts {
        kind: "printable".to_owned(),
        page: 1,
        of: 1,
        width_px: 595,
        height_px: 842,
        grey: true,
        width_pt: 595.0,
        height_pt: 842.5,
        size_known: true,
        media_type: "image/jpeg".to_owned(),
        recipe: 1,
        missing: vec!["font".to_owned()],
    };
    open.attach_derived(&"b".try_into().unwrap(), page, &bytes(5_000, 4)).unwrap();
    save_next(&mut open);
    attach(&mut open, "same-as-a", &bytes(30_000, 1)).unwrap();
    save_next(&mut open);
    open.detach(&"a".try_into().unwrap()).unwrap();
    save_next(&mut open);
    save_next(&mut open);
}

/// What is wrong with a state the folder was left in, if anything.
fn complaint(files: &Files, acknowledged: Option<u64>, go_on: bool) -> Option<String> {
    let disk = SimulatedDisk::with(files.clone());
    let (mut case, told) = match open(disk.clone()) {
        Ok(opened) => opened,
        Err(_) if acknowledged.is_none() => return None,
        Err(error) => return Some(format!("does not open: {error}")),
    };
    if Some(step_of(&told)) < acknowledged {
        return Some(format!("lost: {} of {acknowledged:?}", step_of(&told)));
    }
    let tolerable = |notice: &Notice| matches!(notice, Notice::Damaged { .. });
    if let Some(notice) = case.notices().iter().find(|notice| !tolerable(notice)) {
        return Some(format!("{notice:?}"));
    }
    for attachment in case.attachments() {
        let derived = attachment.derived.iter().map(|derived| &derived.content);
        for content in std::iter::once(&attachment.content).chain(derived) {
            if let Err(error) = case.read(content) {
                return Some(format!("attachment: {error}"));
            }
        }
    }
    if go_on {
        save(&mut case, 1000).unwrap();
        let (after, told) = open(disk).unwrap();
        if step_of(&told) != 1000 || has_fork(&after) {
            return Some("the next save is not the head".to_owned());
        }
    }
    None
}

/// Walks the states and returns how many there were and the first complaint.
fn walk(log: &[Call], seeds: u64) -> (usize, Option<String>) {
    let mut states = 0;
    let mut known = BTreeSet::new();
    for end in 0..=log.len() {
        let log = &log[..end];
        let acknowledged = log.iter().rev().find_map(|call| match call {
            Call::Saved(number) => Some(*number),
            _ => None,
        });
        for crash in [Crash::Kill, Crash::PowerLoss] {
            for seed in 0..seeds {
                let mut chance = Chance(seed << 32 | end as u64);
                let files = after_crash(log, crash, &mut chance);
                states += 1;
                // The same folder need not be opened twice.
                if !known.insert((acknowledged, digest(&files))) {
                    continue;
                }
                if let Some(complaint) = complaint(&files, acknowledged, seed == 0) {
                    return (states, Some(format!("call {end}, {crash:?}, {seed}: {complaint}")));
                }
            }
        }
    }
    (states, None)
}

fn digest(files: &Files) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (name, bytes) in files {
        hash.update(name);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    hash.finalize().into()
}

#[test]
fn no_crash_loses_what_was_called_saved() {
    let disk = SimulatedDisk::default();
    session(&disk);
    let (states, complaint) = walk(&disk.log(), 20);
    assert_eq!(complaint, None);
    assert!(states > 4000, "{states}");
}

#[test]
fn mistakes_in_the_save_order_are_found() {
    for mistake in [Mistake::NoFileSync, Mistake::NoFolderSync, Mistake::NoBarrier] {
        let disk = SimulatedDisk::with_mistake(mistake);
        session(&disk);
        let (_, complaint) = walk(&disk.log(), 20);
        assert!(complaint.is_some(), "{mistake:?} went unnoticed");
    }
}
