//! One desk takes another's place: after a lock, after a crash.

use std::sync::Arc;

use recit::platform::broker::Ending;
use recit::platform::dialogs::Scripted;
use recit::platform::link;
use recit::platform::message::{KnownCase, Refusal, Reply, Request, Start};
use recit::platform::settings::{Settings, Window};
use recit::report::outside::{Outside, Queued};
use recit::report::path::FilePath;
use recit::report::print::{JobId, JobState};

use super::{Desk, Office};

fn office(start: Start) -> Office {
    Office::open(Arc::new(Scripted::default()), start)
}

/// A folder that somebody chose at this desk.
fn chosen(office: &Office, desk: &Desk) -> FilePath {
    let folder: FilePath = office.path("case").into();
    std::fs::create_dir(folder.as_path()).unwrap();
    let opened = desk.ask(Request::OpenFolder { path: folder.clone() });
    assert!(matches!(opened, Reply::Folder { .. }), "{opened:?}");
    folder
}

#[test]
fn a_lock_puts_a_fresh_desk_in_place_before_the_old_one_goes() {
    let office = office(Start::Example);
    let desk = office.ready_desk();
    let case = chosen(&office, &desk);
    assert_eq!(desk.link.beginning.start, Start::Example);
    assert!(!desk.link.beginning.after_crash);
    let window = Window { width: 1000, height: 700, at: Some((3, 4)), maximised: true };
    let lock = Request::Lock { folder: Some(case.clone()), hidden: false, window: Some(window) };
    desk.tell(lock.clone());
    // Impatience changes nothing.
    desk.tell(lock);
    let fresh = office.desk();
    assert_eq!(fresh.link.beginning.start, Start::Locked { folder: case.clone() });
    assert_eq!(fresh.link.beginning.settings.window, Some(window));
    assert_eq!(desk.link.replies.look(), Ok(None), "the old desk stays until the new one stands");
    fresh.tell(Request::Ready);
    assert_eq!(desk.hear(), Reply::Leave);
    fresh.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
    // The broker is gone: a desk that is still there is told so.
    assert_eq!(desk.link.replies.wait(), None);
    assert_eq!(desk.link.requests.send(Request::Ready), Err(link::Error::Gone));
}

#[test]
fn what_is_outside_is_told_to_the_desk_after_a_lock_and_after_a_crash() {
    let office = office(Start::Start);
    let desk = office.ready_desk();
    let case = chosen(&office, &desk);
    assert_eq!(desk.link.beginning.outside, Outside::default());
    let job = JobId::try_from("Bureau-7".to_owned()).unwrap();
    let jobs = vec![Queued { job, state: JobState::Waiting }];
    let outside = Outside { files: Vec::new(), jobs };
    desk.tell(Request::StillOutside(outside.clone()));
    desk.tell(Request::Lock { folder: Some(case.clone()), hidden: false, window: None });
    let second = office.ready_desk();
    assert_eq!(second.link.beginning.outside, outside);
    assert_eq!(desk.hear(), Reply::Leave);
    second.hang_up();
    let third = office.ready_desk();
    assert_eq!(third.link.beginning.outside, outside, "nor is it lost with a desk that dies");
    third.tell(Request::StillOutside(Outside::default()));
    third.tell(Request::Lock { folder: None, hidden: false, window: None });
    let last = office.ready_desk();
    assert_eq!(
        last.link.beginning.outside,
        Outside::default(),
        "what was taken back is not told again"
    );
    assert_eq!(third.hear(), Reply::Leave);
    last.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}

#[test]
fn a_fresh_desk_that_dies_is_followed_by_another() {
    let office = office(Start::Start);
    let desk = office.ready_desk();
    let case = chosen(&office, &desk);
    desk.tell(Request::Lock { folder: Some(case.clone()), hidden: false, window: None });
    office.desk().hang_up();
    let second = office.ready_desk();
    assert_eq!(second.link.beginning.start, Start::Locked { folder: case.clone() });
    assert_eq!(desk.hear(), Reply::Leave);
    second.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}

#[test]
fn after_a_crash_a_desk_leads_back_to_the_lock_of_the_case() {
    let office = office(Start::Start);
    let desk = office.ready_desk();
    let case = chosen(&office, &desk);
    desk.tell(Request::CaseOpened { folder: Some(case.clone()), label: "Dossier 12".into() });
    desk.hang_up();
    let second = office.ready_desk();
    assert!(second.link.beginning.after_crash);
    assert_eq!(second.link.beginning.start, Start::Locked { folder: case.clone() });
    let known = KnownCase { folder: case.clone(), label: "Dossier 12".into() };
    assert_eq!(second.link.beginning.known, [known], "what it is called is known to the next desk");
    // Nothing was unlocked this time; the way back is the same.
    second.hang_up();
    let third = office.ready_desk();
    assert_eq!(third.link.beginning.start, Start::Locked { folder: case.clone() });
    third.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}

#[test]
fn a_case_that_was_closed_is_not_led_back_to() {
    let office = office(Start::Example);
    let desk = office.ready_desk();
    let case = chosen(&office, &desk);
    desk.tell(Request::CaseOpened { folder: Some(case.clone()), label: "Dossier 12".into() });
    desk.tell(Request::CaseOpened { folder: None, label: "Dossier 12".into() });
    desk.hang_up();
    let second = office.ready_desk();
    assert_eq!(second.link.beginning.start, Start::Start);
    second.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}

#[test]
fn a_broker_gives_up_on_desks_that_never_stand_or_always_fall() {
    let never = office(Start::Start);
    never.desk().hang_up();
    assert_eq!(never.broker.join().unwrap(), Ending::NeverReady);
    let always = office(Start::Start);
    for _ in 0..4 {
        always.ready_desk().hang_up();
    }
    assert_eq!(always.broker.join().unwrap(), Ending::TooManyCrashes);
}

#[test]
fn a_desk_whose_program_was_replaced_is_told_so_and_goes_on() {
    let office = Office::open_until(1, Arc::new(Scripted::default()), Start::Example);
    let desk = office.ready_desk();
    let case = chosen(&office, &desk);
    let lock = Request::Lock { folder: Some(case.clone()), hidden: false, window: None };
    assert_eq!(desk.ask(lock), Reply::Refused(Refusal::Replaced));
    assert_eq!(desk.ask(Request::Keep(Settings::default())), Reply::Done);
    desk.close();
    assert_eq!(office.broker.join().unwrap(), Ending::Closed);
}
