//! The desk killed while something is typed: at most the last ten seconds are lost, and the broker leads back.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use recit::vault;

use crate::program::{self, Home};
use crate::screen::{Ours, Screen, busy, tools, until};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::report::path::FilePath;
use recit::ui::step::Step;

use crate::pair::Pair;

/// Longest that a change waits before it is saved, as the program promises.
const WAITS: Duration = Duration::from_secs(10);
/// What drawing the letters and writing the save may take on an idle machine.
const WRITING: Duration = Duration::from_secs(3);

/// The desk at work: the youngest child of the broker.
fn desk_of(broker: &Ours) -> u32 {
    until("a desk", || {
        let id = broker.0.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).ok()?;
        children.split_whitespace().filter_map(|child| child.parse().ok()).max()
    })
}

fn typed(case: &Path) -> String {
    let (_, case) = vault::open(case, &program::secret()).unwrap();
    case.events.first().map(|event| event.title.french.text.as_str().to_owned()).unwrap_or_default()
}

#[test]
fn a_killed_desk_loses_ten_seconds_at_most_and_is_followed_by_the_lock() {
    if !tools(&[]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let case = home.case().unwrap();
    let screen = Screen::open();
    let program = home.start(&screen);
    let mut pair = Pair::at_lock(&screen, &home, languages, "killed");
    pair.unlock();
    pair.go(Step::Events, "step-events");
    pair.press("events-add");
    pair.enter("events-title-fr");

    let lost_at_most = WAITS + WRITING.mul_f64(busy());
    // Letters follow each other so closely that only the longest wait leads to a save.
    let begun = Instant::now();
    let mut sent = Vec::new();
    while begun.elapsed() < lost_at_most + Duration::from_secs(4) {
        screen.xdotool(&["type", "--delay", "250", "abcd"]);
        sent.push((Instant::now(), sent.len() * 4 + 4));
    }
    let desk = desk_of(&program);
    let killed = Instant::now();
    rustix::process::kill_process(
        rustix::process::Pid::from_raw(desk as i32).unwrap(),
        rustix::process::Signal::KILL,
    )
    .unwrap();
    let must =
        sent.iter().filter(|(at, _)| killed - *at > lost_at_most).map(|(_, letters)| *letters);
    let must = must.max().unwrap();
    let fresh = until("a fresh desk", || {
        let window = screen.window(None);
        // The server may give the new window the number of the old one.
        let process = screen.xdotool(&["getwindowpid", &window.to_string()]);
        process.parse::<u32>().is_ok_and(|process| process != desk).then_some(window)
    });
    assert!(must > 0);
    let kept = typed(&case);
    assert!(kept.len() >= must, "{} of {must} letters", kept.len());

    let start = Start::Locked {
        folder: FilePath::from(program::case_in(home.robots.path()).unwrap().as_path()),
    };
    pair.window = fresh;
    pair.robot = program::robot_after_crash(start, languages);
    pair.robot.tab_to("unlock-secret");
    pair.meet("lock");
    screen.close(fresh);
    let mut program = program;
    assert!(until("the end", || program.0.try_wait().unwrap()).success());
}
