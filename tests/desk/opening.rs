//! Cases that open with a word of warning, or not at all: what is said, and that nothing is written.

use std::fs;
use std::io::Write;
use std::path::Path;

use age::x25519::Recipient;
use flate2::Compression;
use flate2::write::GzEncoder;
use iced::Size;
use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::report::path::FilePath;
use recit::vault;

use crate::entry::PHRASE;
use crate::newer;
use crate::robot::Robot;
use crate::unsaved::{a_case, open, secret};

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const LATER: &str = "aaaaaaaaaaaa";

/// Lays a second revision into the case, with this plaintext for this person.
fn lay(case: &Path, plain: &[u8], person: &Recipient) {
    let container = case.file_name().unwrap().to_str().unwrap().strip_prefix("c-").unwrap();
    let file = case.join(format!("r-{container}-0000000002-{LATER}.age"));
    let people = std::iter::once(person as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(people).unwrap();
    let mut writer = encryptor.wrap_output(fs::File::create(file).unwrap()).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap();
}

/// The key of the person who opens the case, as its document tells whoever has it open.
fn person(case: &Path) -> (Recipient, String) {
    let (open, _) = vault::open(case, &secret()).unwrap();
    (open.slots()[0].recipient.parse().unwrap(), open.revision().id.clone())
}

fn names(case: &Path) -> Vec<String> {
    let found = fs::read_dir(case).unwrap();
    let mut names: Vec<_> =
        found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Opens it, sees this, tries to tell something, and finds the folder as it was.
fn opens_to_be_read(case: &Path, said: &str) {
    let before = names(case);
    let mut robot = open(case);
    assert!(robot.sees(said), "{said}");
    robot.wait(60_000);
    assert!(robot.sees(said), "it stays until it is read");
    assert!(robot.sees("Lecture seule"), "and the bar says what that means");
    robot.wait(60_000);
    drop(robot);
    assert_eq!(names(case), before);
}

#[test]
fn a_forged_save_is_left_aside() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let (recipient, head) = person(&case);
    let document = format!(
        r#"{{"schema": 1, "seal": "00", "revision": {{"seq": 2, "id": "{LATER}", "lineage": ["{head}"],
        "saved_at": "2026-11-21T18:00Z"}}, "keys": {{"generation": 1, "slots": [], "blob_keys": [],
        "write_key": "{}"}}, "case": {{}}}}"#,
        "0".repeat(64),
    );
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(document.as_bytes()).unwrap();
    let plain = [b"recit-revision 1\n".as_slice(), &gzip.finish().unwrap()].concat();
    lay(&case, &plain, &recipient);
    opens_to_be_read(&case, "n’a pas été fait avec les clés de ce dossier");
}

#[test]
fn a_file_that_only_claims_a_later_program_decides_nothing() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let (recipient, _) = person(&case);
    lay(&case, b"recit-revision 2\n", &recipient);
    let before = names(&case);
    let start = Start::Locked { folder: FilePath::from(case.as_path()) };
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(start, Language::French, Language::Dari, NOON, size);
    robot.tab_to("unlock-secret");
    robot.type_text("lampe verger ficelle octobre ruisseau tambour");
    robot.tap(Named::Enter);
    assert!(robot.app.workspace().is_some(), "nobody with the keys said so");
    assert!(before.iter().all(|name| names(&case).contains(name)), "nothing is taken away");
}

#[test]
fn a_case_of_a_later_program_is_read_and_says_so() {
    for (understood, said) in
        [(true, "ouvrez-le avec la version récente de Récit"), (false, "n’est pas compris ici")]
    {
        let place = tempfile::tempdir().unwrap();
        let case = a_case(place.path());
        newer::save(&case, PHRASE, |document| match understood {
            true => newer::with_more(document),
            false => document["case"]["events"] = "all different".into(),
        });
        opens_to_be_read(&case, said);
    }
}
