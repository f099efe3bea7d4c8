//! Files and folders that a desk asks for.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};

use recit::law::file;
use recit::platform::broker::Ending;
use recit::platform::clipboard::Pasted;
use recit::platform::dialogs::{Choice, Dialogs, Left, Purpose, Scripted};
use recit::platform::link::Error;
use recit::platform::message::{
    DialogWords, EntryKind, FileKind, Leftover, ListOrder, MOST_FILES, Presence, Refusal, Reply,
    Request, Start,
};
use recit::platform::settings::{Settings, SettingsFile};
use recit::report::path::FilePath;
use sha2::{Digest, Sha256};

use super::{Desk, Office, words};

fn pick() -> Request {
    Request::PickFiles { kind: FileKind::Exhibits, words: words() }
}

fn save() -> Request {
    Request::SavePdf { suggested: "dossier.pdf".to_owned(), words: words() }
}

#[test]
fn chosen_files_arrive_open() {
    let dialogs = Arc::new(Scripted::default());
    let office = Office::open(dialogs.clone(), Start::Start);
    let desk = office.ready_desk();
    let (one, two) = (office.path("one.jpg"), office.path("two.pdf"));
    fs::write(&one, "first").unwrap();
    fs::write(&two, "second").unwrap();
    dialogs.push(Choice::Chosen(vec![one.clone(), office.path("none.png"), two]));
    let Reply::Files { files, refused, left_out: 0 } = desk.ask(pick()) else { panic!() };
    fs::remove_file(one).unwrap();
    let read: Vec<_> = files.iter().map(|file| file.handle.read(1_000).unwrap()).collect();
    assert_eq!(read, [b"first".to_vec(), b"second".to_vec()]);
    assert!(files.first().unwrap().handle.write(b"x").is_err(), "open for reading only");
    assert_eq!(refused.first().map(|file| file.why), Some(Refusal::NotFound));
    assert_eq!(dialogs.asked(), [Purpose::Open(FileKind::Exhibits)]);
    desk.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}

#[test]
fn more_files_than_fit_are_counted() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    let path = office.path("one.jpg");
    fs::write(&path, "").unwrap();
    let paths = vec![path.into(); MOST_FILES + 2];
    let Reply::Files { files, left_out, .. } = desk.ask(Request::OpenPaths { paths }) else {
        panic!()
    };
    assert_eq!((files.len(), left_out), (MOST_FILES, 2));
}

#[test]
fn without_a_dialog_paths_can_be_typed_and_looked_for() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    assert_eq!(desk.ask(pick()), Reply::NoDialog);
    assert_eq!(desk.ask(Request::PickFolder { words: words() }), Reply::NoDialog);
    assert_eq!(desk.ask(save()), Reply::NoDialog);
    fs::write(office.path("photo.JPG"), "pixels").unwrap();
    fs::create_dir(office.path("folder")).unwrap();
    let folder = Some(office.root.path().into());
    let asked = Request::ListFolder { folder, kind: FileKind::Exhibits, order: ListOrder::ByName };
    let Reply::Listing(listing) = desk.ask(asked) else { panic!() };
    let [folder, photo] = listing.entries.as_slice() else { panic!("{listing:?}") };
    assert_eq!((folder.kind, photo.kind), (EntryKind::Folder, EntryKind::File));
    let Reply::Files { files, .. } =
        desk.ask(Request::OpenPaths { paths: vec![photo.path.clone()] })
    else {
        panic!()
    };
    assert_eq!(files.first().unwrap().handle.read(10).unwrap(), b"pixels");
    let opened = desk.ask(Request::OpenFolder { path: folder.path.clone() });
    let folder = folder.path.clone();
    assert_eq!(opened, Reply::Folder { folder, is_case: false, is_empty: true, synced: None });
    let refused = desk.ask(Request::OpenFolder { path: photo.path.clone() });
    assert_eq!(refused, Reply::Refused(Refusal::NotAFolder));
}

#[test]
fn a_saved_file_appears_whole_and_a_cancelled_one_never() {
    let dialogs = Arc::new(Scripted::default());
    let office = Office::open(dialogs.clone(), Start::Start);
    let desk = office.ready_desk();
    let target = office.path("dossier.pdf");
    dialogs.push(Choice::Chosen(vec![target.clone()]));
    let Reply::SaveTo { ticket, name, handle } = desk.ask(save()) else { panic!() };
    assert_eq!(name.as_str(), "dossier.pdf");
    handle.write(b"%PDF").unwrap();
    assert!(!target.exists());
    let saved = desk.ask(Request::SaveDone { ticket });
    assert_eq!(saved, Reply::Saved { path: target.clone().into() });
    assert_eq!(fs::read(&target).unwrap(), b"%PDF");
    let typed = |replace| Request::SaveToPath { path: target.clone().into(), replace };
    assert_eq!(desk.ask(typed(false)), Reply::Refused(Refusal::Exists));
    let Reply::SaveTo { ticket, handle, .. } = desk.ask(typed(true)) else { panic!() };
    handle.write(b"other").unwrap();
    assert_eq!(desk.ask(Request::SaveCancel { ticket }), Reply::Done);
    // Wine keeps the name of a removed file as long as somebody has it open.
    drop(handle);
    assert_eq!(desk.ask(Request::SaveDone { ticket }), Reply::Refused(Refusal::UnknownTicket));
    assert_eq!(fs::read(&target).unwrap(), b"%PDF");
    assert_eq!(office.names(), ["dossier.pdf"]);
}

#[test]
fn a_desk_that_dies_while_saving_leaves_nothing() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    let path = office.path("dossier").into();
    let Reply::SaveTo { name, handle, .. } = desk.ask(Request::SaveToPath { path, replace: false })
    else {
        panic!()
    };
    assert_eq!(name.as_str(), "dossier.pdf");
    handle.write(b"half").unwrap();
    assert!(office.names().iter().all(|name| !name.contains("dossier")), "{:?}", office.names());
    desk.hang_up();
    // The one after it comes once the first has been cleared away.
    office.ready_desk().close();
    let names = office.path("");
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
    assert!(
        !fs::read_dir(names)
            .unwrap()
            .any(|entry| { entry.unwrap().file_name().to_string_lossy().contains("dossier") })
    );
}

#[test]
fn what_left_the_case_is_found_and_deleted_only_if_it_is_the_same() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    let file = |name: &str, text: &str| Leftover {
        path: office.path(name).into(),
        sha256: Sha256::digest(text).into(),
    };
    for (name, text) in [("same.pdf", "same"), ("other.pdf", "before"), ("gone.pdf", "gone")] {
        put(&desk, office.path(name), text);
    }
    fs::write(office.path("other.pdf"), "changed").unwrap();
    fs::remove_file(office.path("gone.pdf")).unwrap();
    let (same, other, gone) =
        (file("same.pdf", "same"), file("other.pdf", "before"), file("gone.pdf", "gone"));
    let files = vec![same.clone(), other.clone(), gone.clone()];
    let found = desk.ask(Request::LookForLeftovers { files });
    let expected = vec![Presence::There, Presence::Changed, Presence::Gone];
    assert_eq!(found, Reply::Leftovers(expected));
    let delete = |file: Leftover| desk.ask(Request::DeleteLeftover { file });
    assert_eq!(delete(same), Reply::Done);
    assert_eq!(delete(other), Reply::Refused(Refusal::Changed));
    assert_eq!(delete(gone), Reply::Refused(Refusal::NotFound));
    assert_eq!(office.names(), ["other.pdf"]);
}

/// Saves a file as a desk does.
fn put(desk: &Desk, path: PathBuf, text: &str) {
    let place = Request::SaveToPath { path: path.into(), replace: false };
    let Reply::SaveTo { ticket, handle, .. } = desk.ask(place) else { panic!() };
    handle.write(text.as_bytes()).unwrap();
    drop(handle);
    assert!(matches!(desk.ask(Request::SaveDone { ticket }), Reply::Saved { .. }));
}

/// What somebody could ask who took over the window's process.
#[test]
fn a_desk_that_asks_for_what_no_person_chose_gets_nothing() {
    let dialogs = Arc::new(Scripted::default());
    let office = Office::open(dialogs.clone(), Start::Start);
    let desk = office.ready_desk();
    let folders = directories::BaseDirs::new().unwrap();
    let out = Reply::Refused(Refusal::OutOfReach);
    let (kind, order) = (FileKind::Any, ListOrder::ByName);
    for folder in [folders.config_dir(), folders.data_local_dir(), &folders.home_dir().join(".ssh")]
    {
        let (file, folder) = (folder.join("x"), FilePath::from(folder));
        let files = desk.ask(Request::OpenPaths { paths: vec![file.clone().into()] });
        let Reply::Files { files, refused, .. } = files else { panic!() };
        assert!(files.is_empty());
        assert_eq!(refused.first().map(|file| file.why), Some(Refusal::OutOfReach));
        assert_eq!(desk.ask(Request::OpenFolder { path: folder.clone() }), out);
        let list = Request::ListFolder { folder: Some(folder.clone()), kind, order };
        assert_eq!(desk.ask(list), out);
        let make = Request::MakeFolder { within: folder.clone(), name: "x".into(), kind };
        assert_eq!(desk.ask(make), out);
        let photos = Request::ListPhotos { folder: folder.clone(), of_device: false };
        assert_eq!(desk.ask(photos), out);
        let save = Request::SaveToPath { path: file.into(), replace: true };
        assert_eq!(desk.ask(save), out);
    }
    // What a person chose in a dialog can be named again, and nothing beneath it.
    let system = std::env::var_os("SystemRoot").map_or(PathBuf::from("/usr"), PathBuf::from);
    let again = |path: PathBuf| desk.ask(Request::OpenFolder { path: path.into() });
    assert_eq!(again(system.clone()), out);
    dialogs.push(Choice::Chosen(vec![system.clone()]));
    assert!(matches!(desk.ask(Request::PickFolder { words: words() }), Reply::Folder { .. }));
    let beneath = if cfg!(windows) { "system32" } else { "lib" };
    assert_eq!(again(system.join(beneath)), out);
    assert!(matches!(again(system), Reply::Folder { .. }));
    // What can be saved is no program, and what others made stays.
    let named = Request::SaveToPath { path: office.path("run.desktop").into(), replace: true };
    let Reply::SaveTo { ticket, name, .. } = desk.ask(named) else { panic!() };
    assert_eq!(name.as_str(), "run.desktop.pdf");
    assert_eq!(desk.ask(Request::SaveCancel { ticket }), Reply::Done);
    fs::write(office.path("theirs.pdf"), "theirs").unwrap();
    let file = Leftover {
        path: office.path("theirs.pdf").into(),
        sha256: Sha256::digest("theirs").into(),
    };
    let found = desk.ask(Request::LookForLeftovers { files: vec![file.clone()] });
    assert_eq!(found, Reply::Leftovers(vec![Presence::Gone]));
    assert_eq!(desk.ask(Request::DeleteLeftover { file }), Reply::Refused(Refusal::NotFound));
    assert!(office.path("theirs.pdf").exists());
    // No lock leads to a folder that nobody opened: its keeper would be told of it.
    let folder = Some(folders.config_dir().into());
    desk.tell(Request::CaseOpened { folder: folder.clone(), label: "x".into() });
    desk.tell(Request::Lock { folder, hidden: false, window: None });
    let fresh = office.ready_desk();
    assert_eq!(fresh.link.beginning.start, Start::Start);
    assert!(fresh.link.beginning.known.is_empty());
    assert_eq!(desk.hear(), Reply::Leave);
    fresh.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}

#[test]
fn settings_are_kept_in_range() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    let wanted = Settings { zoom: 400, idle_minutes: 12, ..Settings::default() };
    assert_eq!(desk.ask(Request::Keep(wanted)), Reply::Done);
    let kept = SettingsFile::at(office.path("settings.json")).read();
    assert_eq!((kept.zoom, kept.idle_minutes), (300, 12));
}

#[test]
fn a_law_that_is_kept_is_told_to_the_next_desk_however_large() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    assert_eq!(desk.link.beginning.law, None);
    // Each of these letters takes six bytes of a message.
    let law = "\u{1}".repeat(file::MOST_BYTES);
    let more = format!("{law} ");
    assert_eq!(
        desk.ask(Request::KeepLaw { text: Some(more) }),
        Reply::Refused(Refusal::TooLarge),
        "no more is kept than is read again"
    );
    assert_eq!(desk.ask(Request::KeepLaw { text: Some(law.clone()) }), Reply::Done);
    desk.tell(Request::Lock { folder: None, hidden: false, window: None });
    let fresh = office.ready_desk();
    assert_eq!(fresh.link.beginning.law, Some(Ok(law)));
    assert_eq!(fresh.ask(Request::KeepLaw { text: None }), Reply::Done);
    assert!(!office.names().contains(&"recit-law.toml".to_owned()));
}

#[test]
fn what_is_too_long_for_a_message_is_refused_and_the_link_lives() {
    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    let long = office.root.path().join("x".repeat(4_000));
    let paths = vec![long.into(); 1_200];
    let sent = desk.link.requests.send(Request::OpenPaths { paths });
    assert_eq!(sent, Err(Error::TooLarge));
    assert_eq!(desk.ask(Request::Keep(Settings::default())), Reply::Done);
}

#[cfg(unix)]
#[test]
fn a_list_too_long_for_a_message_is_refused_and_the_link_lives() {
    use std::os::unix::ffi::OsStringExt;

    use recit::platform::message::MOST_ENTRIES;

    let office = Office::open(Arc::new(Scripted::default()), Start::Start);
    let desk = office.ready_desk();
    // A name that is no text takes up to four characters for each byte of the path.
    let deep = office.root.path().join("d".repeat(200)).join("e".repeat(200));
    fs::create_dir_all(&deep).unwrap();
    for at in 0..MOST_ENTRIES {
        let name = [format!("{at:04}").into_bytes(), vec![0xFF; 200]].concat();
        fs::create_dir(deep.join(std::ffi::OsString::from_vec(name))).unwrap();
    }
    let folder = Some(deep.as_path().into());
    let listed =
        desk.ask(Request::ListFolder { folder, kind: FileKind::Folders, order: ListOrder::ByName });
    assert_eq!(listed, Reply::Refused(Refusal::TooLarge));
    assert_eq!(desk.ask(Request::Keep(Settings::default())), Reply::Done);
}

#[test]
fn what_is_left_to_be_pasted_arrives_open_and_nothing_is_nothing() {
    let dialogs = Arc::new(Scripted::default());
    let office = Office::open(dialogs.clone(), Start::Start);
    let desk = office.ready_desk();
    assert_eq!(desk.ask(Request::TakePasted), Reply::NothingPasted);
    let scan = office.path("scan.png");
    fs::write(&scan, "page").unwrap();
    dialogs.leave(Some(Left::Files(vec![scan])));
    let Reply::Files { files, .. } = desk.ask(Request::TakePasted) else { panic!() };
    assert!(files.first().unwrap().modified.is_some_and(|when| when > 1_000_000_000_000));
    dialogs.leave(Some(Left::TooLarge));
    assert_eq!(desk.ask(Request::TakePasted), Reply::Refused(Refusal::TooLarge));
}

#[test]
fn a_picture_left_to_be_pasted_arrives_open() {
    let dialogs = Arc::new(Scripted::default());
    let office = Office::open(dialogs.clone(), Start::Start);
    let desk = office.ready_desk();
    dialogs.leave(Some(Left::Picture(b"pixels".to_vec())));
    let Reply::Picture { bytes: 6, handle } = desk.ask(Request::TakePasted) else { panic!() };
    assert_eq!(handle.read(1_000).unwrap(), b"pixels");
}

/// A dialog that stays open until the test says so.
struct Patient(Mutex<mpsc::Receiver<Choice>>);

impl Dialogs for Patient {
    fn ask(&self, _: &Purpose, _: &DialogWords) -> Choice {
        self.0.lock().unwrap().recv().unwrap()
    }

    fn clipboard(&self) -> Result<Pasted, Refusal> {
        Ok(Pasted::Nothing)
    }
}

#[test]
fn an_open_dialog_holds_up_neither_other_questions_nor_the_lock() {
    let (person, dialogs) = mpsc::channel();
    let office = Office::open(Arc::new(Patient(Mutex::new(dialogs))), Start::Start);
    let desk = office.ready_desk();
    desk.tell(pick());
    assert_eq!(desk.ask(save()), Reply::Refused(Refusal::Busy));
    assert_eq!(desk.ask(Request::Keep(Settings::default())), Reply::Done);
    desk.tell(Request::Lock { folder: None, hidden: false, window: None });
    let fresh = office.ready_desk();
    assert_eq!(desk.hear(), Reply::Leave);
    desk.hang_up();
    // The fresh desk has a dialog of its own; what is chosen in the old one goes nowhere.
    fresh.tell(save());
    let target = office.path("late.pdf");
    person.send(Choice::Cancelled).unwrap();
    person.send(Choice::Chosen(vec![target])).unwrap();
    match fresh.hear() {
        Reply::Cancelled | Reply::SaveTo { .. } => {}
        other => panic!("{other:?}"),
    }
    fresh.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}
