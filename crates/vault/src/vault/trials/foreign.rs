//! Files that anybody can put into a folder: they are told, and decide nothing.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;
use crate::vault::disk::{Entry, Lock, NewFile};
use crate::vault::names::RevisionName;
use crate::vault::{SET_ASIDE, chain, frame};

/// The name of a revision of our case.
fn name(seq: u64, id: &str) -> String {
    RevisionName { container: container(), seq, id: id.to_owned() }.file()
}

/// What anybody can make: an age file for a key that is not ours.
fn strangers() -> Vec<u8> {
    frame::write(b"{}", &[Identity::generate().to_public()]).unwrap()
}

fn two_saves() -> SimulatedDisk {
    let disk = SimulatedDisk::default();
    save(&mut create_at(disk.clone(), 1).unwrap(), 2).unwrap();
    disk
}

#[test]
fn a_strangers_file_decides_nothing_and_can_be_set_aside() {
    for file in [name(9_999_999_999, "0123456789ab"), name(3, "0123456789ab") + "~"] {
        let disk = two_saves();
        let mut files = disk.files();
        files.insert(file.clone(), strangers());
        let disk = SimulatedDisk::with(files);
        let (mut case, told) = open(disk.clone()).unwrap();
        assert_eq!(step_of(&told), 2);
        assert_eq!(case.notices(), [Notice::Unopened { files: 1, newer: true }], "{file}");
        save(&mut case, 3).unwrap();
        assert_eq!(case.revision().seq, 3, "a name is no reason to skip numbers");
        // It is told for as long as it lies there.
        let (mut case, _) = open(disk.clone()).unwrap();
        assert!(matches!(case.notices(), [Notice::Unopened { files: 1, .. }]), "{file}");
        assert_eq!(case.set_aside(), Ok(1));
        assert_eq!(case.notices(), []);
        assert!(disk.files().contains_key(&format!("{SET_ASIDE}/{file}")));
        let (case, told) = open(disk).unwrap();
        assert_eq!((step_of(&told), case.notices()), (3, &[][..]));
    }
}

#[test]
fn no_number_of_strange_files_hides_a_fork() {
    let disk = two_saves();
    let (mut ours, _) = open(disk.clone()).unwrap();
    let (mut theirs, _) = open(disk.clone()).unwrap();
    save(&mut ours, 3).unwrap();
    save(&mut theirs, 4).unwrap();
    let mut files = disk.files();
    for number in 0..200 {
        files.insert(name(9_000_000_000 + number, "0123456789ab") + "~", b"junk".to_vec());
        files.insert(name(2, &format!("{number:012x}")), strangers());
    }
    let (case, _) = open_files(&files).unwrap();
    assert!(has_fork(&case), "{:?}", case.notices());
    assert!(case.notices().contains(&Notice::Unopened { files: 400, newer: false }));
}

#[test]
fn the_next_save_is_numbered_after_a_damaged_one() {
    let disk = two_saves();
    let mut files = disk.files();
    files.insert(name(7, "0123456789ab"), b"junk".to_vec());
    let disk = SimulatedDisk::with(files);
    let (mut case, _) = open(disk.clone()).unwrap();
    assert_eq!(case.notices(), [Notice::Damaged { seq: 7 }]);
    save(&mut case, 3).unwrap();
    assert_eq!(case.revision().seq, 8);
    let (case, told) = open(disk).unwrap();
    assert_eq!(step_of(&told), 3);
    assert_eq!(case.notices(), [Notice::Unopened { files: 1, newer: false }]);
}

#[test]
fn a_flood_of_damaged_saves_is_told_in_a_few_lines() {
    let mut files = two_saves().files();
    for seq in 3..3000 {
        files.insert(name(seq, "0123456789ab"), b"junk".to_vec());
    }
    let (mut case, told) = open_files(&files).unwrap();
    assert_eq!(step_of(&told), 2);
    assert!(case.notices().len() < 12 && case.notices().contains(&Notice::Damaged { seq: 2999 }));
    assert_eq!(case.set_aside(), Ok(2997));
}

#[test]
fn only_who_has_the_keys_can_say_that_a_newer_program_wrote() {
    let disk = two_saves();
    let (case, _) = open(disk.clone()).unwrap();
    let people = [identity(PASSPHRASE).to_public()];
    let mut newer = case.document.with_case(serde_json::json!(1));
    newer.schema = 9;
    newer.revision.seq = 3;
    newer.revision.id = "aaaaaaaaaaaa".to_owned();
    let sealed = |key| {
        let json = chain::seal(newer.clone(), key).unwrap();
        // Of a shape that is not known here.
        String::from_utf8(json.to_vec()).unwrap().replace("\"keys\"", "\"kees\"")
    };
    let wrong = crate::vault::document::KeyText::new("5".repeat(64));
    let mut files = disk.files();
    let forged = frame::write(sealed(&wrong).as_bytes(), &people).unwrap();
    files.insert(name(3, "aaaaaaaaaaaa"), forged);
    let (case, told) = open_files(&files).unwrap();
    assert_eq!((step_of(&told), case.is_writable()), (2, true));
    assert_eq!(case.notices(), [Notice::Unopened { files: 1, newer: true }]);
    // With no other save to ask, it is believed: nothing else can be done with it anyway.
    let only = files.split_off(&name(3, "aaaaaaaaaaaa"));
    assert_eq!(open_files(&only).unwrap_err(), Error::NewerFormat);
}

/// Counts the bytes that are read of the files of a disk.
#[derive(Clone)]
struct Counting(SimulatedDisk, Arc<AtomicU64>);

struct Counted(Box<dyn Read>, Arc<AtomicU64>);

impl Read for Counted {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(bytes)?;
        self.1.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl Disk for Counting {
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile>> {
        self.0.create(name)
    }
    fn sync_folder(&self) -> io::Result<()> {
        self.0.sync_folder()
    }
    fn list(&self) -> io::Result<Vec<Entry>> {
        self.0.list()
    }
    fn open(&self, name: &str) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(Counted(self.0.open(name)?, Arc::clone(&self.1))))
    }
    fn open_from_medium(&self, name: &str) -> io::Result<Box<dyn Read>> {
        self.0.open_from_medium(name)
    }
    fn set_aside(&self, name: &str) -> io::Result<()> {
        self.0.set_aside(name)
    }
    fn remove(&self, name: &str) -> io::Result<()> {
        self.0.remove(name)
    }
    fn lock(&self, name: &str) -> Lock {
        self.0.lock(name)
    }
}

/// Bytes read to open a case beside these files.
fn read_beside(strange: impl Fn(u64) -> (String, Vec<u8>)) -> u64 {
    let mut files = two_saves().files();
    files.extend((0..40).map(strange));
    let counting = Counting(SimulatedDisk::with(files), Arc::default());
    open(counting.clone()).unwrap();
    counting.1.load(Ordering::Relaxed)
}

#[test]
fn large_files_of_strangers_are_refused_by_their_header() {
    let alone = read_beside(|_| ("other".to_owned(), Vec::new()));
    let padded = |start: Vec<u8>| {
        let mut file = start;
        file.resize(1 << 20, 0);
        file
    };
    // For another key; nothing at all; a header of ours before what is not.
    let own = two_saves().files().into_values().next_back().unwrap();
    for (kind, file) in [strangers(), Vec::new(), own].into_iter().enumerate() {
        let file = padded(file);
        let read = read_beside(|at| (name(100 + at, "0123456789ab"), file.clone()));
        let each = (read - alone) / 40;
        assert!(each <= 160 << 10, "kind {kind}: {each} bytes of a file of {}", file.len());
    }
    let endless = padded(b"age-encryption.org/v1\n-> X25519 ".to_vec());
    let read = read_beside(|at| (name(100 + at, "0123456789ab"), endless.clone()));
    assert!((read - alone) / 40 < 20 << 10);
}
