//! Every n-th call of every kind fails: an error is reported, nothing is lost, the next save works.

use std::io::ErrorKind;

use super::*;
use crate::vault::disk::faulty::{Fault, FaultyDisk, Kind};

const ERRORS: [(ErrorKind, Error); 4] = [
    (ErrorKind::StorageFull, Error::NoSpace),
    (ErrorKind::TimedOut, Error::Io(ErrorKind::TimedOut)),
    (ErrorKind::PermissionDenied, Error::Denied),
    (ErrorKind::ReadOnlyFilesystem, Error::ReadOnlyDisk),
];

/// A folder with one save.
fn folder() -> Files {
    let disk = SimulatedDisk::default();
    create_at(disk.clone(), 1).unwrap();
    disk.files()
}

/// Attaches and saves with the fault in the way. Returns whether it struck.
fn attach_and_save(files: &Files, fault: Fault, expected: Error) -> bool {
    let disk = SimulatedDisk::with(files.clone());
    let faulty = FaultyDisk::new(disk.clone(), fault);
    let derive = |_: &ContainerId| Ok(identity(PASSPHRASE));
    // Opened on the sound disk; from here on the fault may strike.
    let (mut case, _) = open_on(Box::new(disk.clone()), None, &derive, Aim::Write, &|| ()).unwrap();
    case.disk = Box::new(faulty.clone());

    let content = bytes(20_000, 5);
    let attached = attach(&mut case, "a", &content);
    let saved = attached.and_then(|()| save(&mut case, 2));
    if let Err(error) = saved {
        assert_eq!(error, expected, "{fault:?}");
        if attached.is_err() {
            attach(&mut case, "a", &content).unwrap();
        }
        assert!(open_files(&disk.files()).is_ok(), "{fault:?}");
        save(&mut case, 2).unwrap();
    }
    let (after, told) = open(disk).unwrap();
    assert_eq!(step_of(&told), 2, "{fault:?}");
    assert_eq!(attachment(&after, "a").unwrap(), content, "{fault:?}");
    assert!(after.is_writable() && !has_fork(&after), "{fault:?}: {:?}", after.notices());
    faulty.has_struck()
}

#[test]
fn no_failing_call_of_a_save_is_silent_or_fatal() {
    let files = folder();
    let mut struck = 0;
    for kind in Kind::ALL {
        for removal_fails in [false, true] {
            for (place, (error, expected)) in ERRORS.into_iter().enumerate() {
                for nth in 1.. {
                    // Reads are many and alike; the later ones are tried with one error only.
                    if kind == Kind::Read && nth > 4 && place > 0 {
                        break;
                    }
                    let fault = Fault { kind, nth, error, removal_fails };
                    if !attach_and_save(&files, fault, expected) {
                        break;
                    }
                    struck += 1;
                }
            }
        }
    }
    assert!(struck > 80, "{struck}");
}

#[test]
fn no_failing_call_of_opening_is_silent() {
    let disk = SimulatedDisk::with(folder());
    save(&mut open(disk.clone()).unwrap().0, 2).unwrap();
    let files = disk.files();
    for kind in [Kind::List, Kind::Open, Kind::Read] {
        for (error, expected) in ERRORS {
            for nth in 1.. {
                let fault = Fault { kind, nth, error, removal_fails: false };
                let faulty = FaultyDisk::new(SimulatedDisk::with(files.clone()), fault);
                match open(faulty.clone()) {
                    Err(error) => assert_eq!(error, expected),
                    Ok((case, told)) if step_of(&told) < 2 => {
                        assert!(case.notices().contains(&Notice::Damaged { seq: 2 }));
                    }
                    Ok(_) => {}
                }
                if !faulty.has_struck() {
                    break;
                }
            }
        }
    }
}

#[test]
fn a_medium_that_gives_back_something_else_is_reported() {
    let disk = SimulatedDisk::with(folder());
    let (mut case, _) = open(disk.clone()).unwrap();
    disk.turn_bad(true);
    assert_eq!(save(&mut case, 2), Err(Error::ReadBackDiffers));
    assert_eq!(attach(&mut case, "a", b"x"), Err(Error::ReadBackDiffers));
    disk.turn_bad(false);
    assert_eq!(disk.files().len(), 1, "what was begun is removed");
    save(&mut case, 2).unwrap();
    assert_eq!(step_of(&open(disk).unwrap().1), 2);
}
