//! How long the window takes: its first frame, a key, a scroll, a save; and the memory it holds.
//!
//! `cargo bench --bench window`, or a part of it: `cargo bench --bench window -- keys`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::print_stdout)]

mod cases;
mod frames;
#[path = "../measure/mod.rs"]
mod measure;
mod peer;
mod process;
#[path = "../../tests/support/robot.rs"]
mod robot;

use std::process::Command;
use std::sync::atomic::Ordering;
use std::time::Instant;

use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, mouse};
use recit::platform::broker::LEAN;
use recit::platform::message::Start;
use recit::ui::step::Step;

use cases::{
    WINDOW, desk, desk_with, example_case, kept, with_different_words, with_events, with_words,
};
use frames::{Screen, Spent, frame, middle_and_most, milliseconds};
use measure::{Contender, Outcome, race, table, when_asked};
use peer::Peer;
use process::Started;
use robot::Robot;

/// Names the part of a bench that a process of its own does.
const PART: &str = "RECIT_BENCH_PART";

fn main() -> Outcome {
    match std::env::var(PART) {
        Ok(part) => alone(&part),
        Err(_) => when_asked(races),
    }
}

fn races() -> Outcome {
    let named: Vec<String> =
        std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wanted = |name: &str| named.is_empty() || named.iter().any(|word| word == name);
    if wanted("first-frame") {
        first_frame()?;
    }
    if wanted("memory") {
        memory()?;
    }
    if wanted("events") {
        events();
    }
    if wanted("keys") {
        keys();
    }
    if wanted("finding") {
        finding();
    }
    if wanted("scrolling") {
        scrolling();
    }
    if wanted("saving") {
        saving()?;
    }
    Ok(())
}

const PARTS: [&str; 6] = ["answer", "view and layout", "listing", "painting", "whole", "most"];

/// A line of a table: the middle of each part and of the whole, and the longest.
fn row(name: &str, frames: &[Spent]) -> Vec<String> {
    let middle = |part: fn(&Spent) -> f64| {
        milliseconds(middle_and_most(frames.iter().map(part).collect()).0)
    };
    let (whole, most) = middle_and_most(frames.iter().map(|spent| spent.whole()).collect());
    vec![
        name.to_owned(),
        middle(|spent| spent.answer),
        middle(|spent| spent.layout),
        middle(|spent| spent.list),
        middle(|spent| spent.paint),
        milliseconds(whole),
        milliseconds(most),
    ]
}

/// A screen on which the desk was drawn once.
fn drawn(robot: &mut Robot) -> Screen {
    let mut screen = Screen::new(WINDOW.0, WINDOW.1);
    frame(robot, &mut screen, &[]);
    screen
}

/// What a process of its own does, and says on one line.
fn alone(part: &str) -> Outcome {
    let start = Instant::now();
    match part {
        "empty" => drop(Peer::new(None).frame(&[])),
        "desk" => drop(drawn(&mut desk(Start::Example))),
        _ => return steps_of_memory(),
    }
    println!("{} {}", start.elapsed().as_secs_f64(), process::resident("self")?);
    Ok(())
}

/// Has a process of its own do a part; the seconds it says it took, and its memory, kB.
fn apart(part: &str) -> Outcome<(f64, u64)> {
    let done = Command::new(std::env::current_exe()?).env(PART, part).envs(LEAN).output()?;
    let said = String::from_utf8(done.stdout)?;
    let (seconds, memory) = said.trim().split_once(' ').ok_or("nothing said")?;
    Ok((seconds.parse()?, memory.parse()?))
}

fn first_frame() -> Outcome {
    let parts = [("empty", "an empty window of iced"), ("desk", "the desk, the example open")];
    let contenders = parts.map(|(part, name)| Contender::new(name, || apart(part).map(drop)));
    race("A process until its first frame is drawn, and its end", 10, contenders.into());
    let mut rows = Vec::new();
    for (part, name) in parts {
        let said: Vec<(f64, u64)> = (0..10).map(|_| apart(part)).collect::<Outcome<_>>()?;
        let (middle, most) = middle_and_most(said.iter().map(|(seconds, _)| *seconds).collect());
        let memory = said.iter().map(|(_, memory)| memory / 1_024).max().unwrap_or_default();
        let times = [milliseconds(middle), milliseconds(most), format!("{memory} MB")];
        rows.push([vec![name.to_owned()], times.to_vec()].concat());
    }
    let started: Outcome<Vec<Started>> = (0..5).map(|_| process::start()).collect();
    match started {
        Ok(started) => {
            let (middle, most) =
                middle_and_most(started.iter().map(|started| started.seconds).collect());
            let memory = |of: fn(&Started) -> u64| started.iter().map(of).max().unwrap_or_default();
            let (broker, desk) = (memory(|started| started.broker), memory(|started| started.desk));
            let name = "`recit` in Xvfb, until its window shows something".to_owned();
            let memory = format!("{} + {} MB", broker / 1_024, desk / 1_024);
            rows.push(vec![name, milliseconds(middle), milliseconds(most), memory]);
        }
        Err(why) => println!("\nThe real window is left out: {why}."),
    }
    println!("\nWithin the process, from its `main`; memory as it stands then.");
    table(&["median", "most", "memory"], rows);
    Ok(())
}

fn memory() -> Outcome {
    println!("\n### Memory of the desk with the example\n");
    let done = Command::new(std::env::current_exe()?).env(PART, "memory").envs(LEAN).output()?;
    println!("{}", String::from_utf8(done.stdout)?);
    Ok(())
}

fn steps_of_memory() -> Outcome {
    let mut robot = desk(Start::Example);
    let mut screen = drawn(&mut robot);
    println!("- first page: {} MB", process::resident("self")? / 1_024);
    for step in ["account", "events", "exhibits", "dossier", "account"] {
        robot.press(&format!("step-{step}"));
        for _ in 0..5 {
            frame(&mut robot, &mut screen, &[]);
        }
        println!("- {step}: {} MB", process::resident("self")? / 1_024);
    }
    Ok(())
}

fn events() {
    println!("\n### Opening the list of events");
    let rows = [(25, "the example"), (2_000, "2,000 events")].map(|(events, name)| {
        let mut robot = desk_with(with_events(events));
        let mut screen = drawn(&mut robot);
        let mut frames = Vec::new();
        for round in 0..10 {
            robot.say(step(Step::Home));
            frame(&mut robot, &mut screen, &[]);
            robot.say(step(Step::Events));
            let spent = frame(&mut robot, &mut screen, &[]);
            if round > 0 {
                frames.push(spent);
            }
        }
        row(name, &frames)
    });
    table(&PARTS, rows);
}

fn step(step: Step) -> recit::app::Message {
    use recit::app::{Message, workspace};
    Message::Workspace(workspace::Message::Frame(recit::ui::frame::Message::Go(step)))
}

fn keys() {
    println!("\n### One key");
    let mut rows = Vec::new();
    let long = "mot ".repeat(50_000);
    let cases = [
        ("the account of the example", example_case(), None),
        ("an account of 5,000 words", with_words(5_000), None),
        (
            "the same, 200,000 letters pasted into a paragraph",
            with_words(5_000),
            Some(long.as_str()),
        ),
    ];
    for (name, case, pasted) in cases {
        let mut robot = desk_with(case);
        robot.press("step-account");
        robot.tab_to("account-fr-a02");
        robot.chord(Key::Named(Named::End), Modifiers::CTRL);
        if let Some(pasted) = pasted {
            robot.paste(pasted);
        }
        rows.push(row(name, &typed(&mut robot, 60)));
    }
    let mut robot = desk_with(with_events(2_000));
    robot.press("step-events");
    robot.press("events-add");
    robot.tab_to("events-title-fr");
    rows.push(row("the title of one of 2,000 events", &typed(&mut robot, 60)));
    let case = with_words(5_000);
    let text: Vec<&str> = case.account.paragraphs().map(|p| p.text.french.text.as_str()).collect();
    let text = text.join("\n");
    for (name, text) in [
        ("iced's own editor, the same 5,000 words alone", text.as_str()),
        ("iced's own editor, 200,000 letters", &long),
    ] {
        let mut peer = Peer::new(Some(text));
        peer.frame(&[]);
        peer.press();
        peer.frame(&[]);
        let letters = "abcdefghij klmnop ".chars().cycle().take(30);
        let frames: Vec<Spent> = letters.map(|letter| peer.frame(&[pressed(letter)])).collect();
        rows.push(row(name, &frames));
    }
    table(&PARTS, rows);
}

/// The case is looked through: the field opened, then a key at a time.
fn finding() {
    println!("\n### Finding in the whole case\n");
    let mut robot = desk_with(with_different_words(2_000));
    let mut screen = drawn(&mut robot);
    let begun = Instant::now();
    robot.ctrl("f");
    println!(
        "- opened in 2,000 events of 20,000 words: {:.0} ms",
        begun.elapsed().as_secs_f64() * 1e3
    );
    frame(&mut robot, &mut screen, &[]);
    let mut keys = Vec::new();
    for word in ["karimi", "prison", "bake", "حسین", "gueloz"] {
        for letter in word.chars() {
            keys.push(frame(&mut robot, &mut screen, &[pressed(letter)]));
        }
        for _ in word.chars() {
            robot.tap(Named::Backspace);
        }
    }
    table(&PARTS, [row("a key", &keys)]);
}

fn typed(robot: &mut Robot, keys: usize) -> Vec<Spent> {
    let mut screen = drawn(robot);
    let letters = "abcdefghij klmnop ".chars().cycle();
    letters.take(keys).map(|letter| frame(robot, &mut screen, &[pressed(letter)])).collect()
}

fn scrolling() {
    println!("\n### A frame while scrolling");
    let mut rows = Vec::new();
    let lists = [
        ("the account, 5,000 words", with_words(5_000), "step-account", "frame-main"),
        ("the events, 2,000", with_events(2_000), "step-events", "events-list"),
        ("the exhibits of the example", example_case(), "step-exhibits", "frame-main"),
        ("the pages of the dossier", example_case(), "step-dossier", "pages-list"),
    ];
    for (name, case, step, list) in lists {
        let mut robot = desk_with(case);
        robot.press(step);
        robot.scroll(list, 1.0);
        let mut screen = drawn(&mut robot);
        // Back and forth: a short list has an end.
        let turns = (0..60).map(|turn| if turn / 3 % 2 == 0 { 2.0 } else { -2.0 });
        let frames: Vec<Spent> =
            turns.map(|lines| frame(&mut robot, &mut screen, &[wheel(lines)])).collect();
        rows.push(row(name, &frames));
    }
    table(&PARTS, rows);
}

/// Keys and turns of the wheel while a save is written, which is done by another thread.
fn saving() -> Outcome {
    println!("\n### A frame while a save runs");
    let mut rows = Vec::new();
    for (name, case) in [("the example", example_case()), ("2,000 events", with_events(2_000))] {
        let folder = tempfile::tempdir()?;
        let mut robot = kept(case, folder.path())?;
        robot.press("step-account");
        robot.tab_to("account-fr-a02");
        let mut screen = drawn(&mut robot);
        let mut frames = Vec::new();
        for _ in 0..5 {
            frame(&mut robot, &mut screen, &[pressed('a')]);
            robot.time.fetch_add(3_000, Ordering::Relaxed);
            // What comes of it is not waited for: it is the task of another thread.
            let start = Instant::now();
            let task = robot.app.update(recit::app::Message::Tick);
            let begun = start.elapsed().as_secs_f64();
            let waiting = std::thread::spawn(move || finish(task));
            frames.push(Spent { answer: begun, ..frame(&mut robot, &mut screen, &[]) });
            while !waiting.is_finished() {
                frames.push(frame(&mut robot, &mut screen, &[pressed('b')]));
                frames.push(frame(&mut robot, &mut screen, &[wheel(1.0)]));
            }
            for message in waiting.join().map_err(|_| "the save died")? {
                robot.say(message);
            }
        }
        rows.push(row(&format!("{name} ({} frames)", frames.len()), &frames));
    }
    table(&PARTS, rows);
    Ok(())
}

/// Waits for what a task says.
fn finish(task: iced::Task<recit::app::Message>) -> Vec<recit::app::Message> {
    use iced::futures::StreamExt;
    let Some(stream) = iced_test::runtime::task::into_stream(task) else { return Vec::new() };
    let said = stream.filter_map(|action| async move {
        match action {
            iced_test::runtime::Action::Output(message) => Some(message),
            _ => None,
        }
    });
    iced::futures::executor::block_on(said.collect())
}

fn pressed(letter: char) -> Event {
    let key = Key::Character(letter.to_string().into());
    let physical = keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: physical,
        location: keyboard::Location::Standard,
        modifiers: Modifiers::empty(),
        text: Some(letter.to_string().into()),
        repeat: false,
    })
}

fn wheel(lines: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x: 0.0, y: -lines },
    })
}
