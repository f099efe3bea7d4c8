//! The dossier on paper and on a stick, used without a display: printed, stopped, resumed, taken back.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::entry;
use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::app::Message;
use recit::app::store::Store;
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::{Request, Start};
use recit::platform::printer::Spooler;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// Keeps what it is fed and told under the number of the job, and the job in its queue.
const LP: &str = r#"d=$(dirname "$0"); n=$(($(cat "$d/count" 2>/dev/null || echo 0) + 1)); echo $n > "$d/count"
cat > "$d/$n.pdf"; printf '%s\n' "$@" > "$d/$n.told"
echo "Bureau-$n  somebody  1024  Mon" >> "$d/queue"
echo "request id is Bureau-$n (0 file(s))""#;
const LPSTAT: &str = r#"d=$(dirname "$0")
case "$*" in
-e) printf 'Bureau\nEtage_2\n' ;;
-d) echo 'system default destination: Bureau' ;;
'-l -o') cat "$d/queue" 2>/dev/null ;;
'-l -p') cat "$d/printers" 2>/dev/null ;;
esac
true"#;
const CANCEL: &str =
    r#"d=$(dirname "$0"); echo "$2" >> "$d/cancelled"; sed -i "/^$2 /d" "$d/queue""#;

/// A print server of shell scripts.
struct Server(tempfile::TempDir);

impl Server {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, script) in [("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)] {
            let path = folder.path().join(name);
            fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// What a job was told, on one line, without what never changes.
    fn told(&self, job: u32) -> String {
        let told = self.read(&format!("{job}.told"));
        let told = told.lines().collect::<Vec<_>>().join(" ");
        let usual = "-t Document -d Bureau -o media=A4 -o job-sheets=none -o collate=true ";
        let grey = "-o print-color-mode=monochrome -o ColorModel=Gray ";
        told.strip_prefix(usual).unwrap_or(&told).replace(grey, "")
    }
}

/// At the step Dossier of an example with two exhibits, beside a print server.
fn at_step(server: &Server, first: Language, second: Language, size: Size) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, size);
    robot.script.print_with(Spooler::in_folder(server.0.path()));
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    case.exhibits.truncate(2);
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot
}

fn in_french(server: &Server) -> Robot {
    let size = Size::new(1_366.0, 2_400.0);
    at_step(server, Language::French, Language::Dari, size)
}

fn pages(robot: &Robot) -> usize {
    robot.app.workspace().unwrap().preview().pages.len()
}

#[test]
fn the_dossier_is_printed_as_it_would_be_saved() {
    let server = Server::new();
    let mut robot = in_french(&server);
    robot.ctrl("p");
    assert!(robot.sees("Pour l’Ofpra"), "the key leads to the step");
    assert!(robot.sees("Bureau") && robot.sees("Etage_2") && robot.sees("3 copies"));
    assert!(robot.has_focus("print-go"), "the keyboard is where it goes on");
    robot.tap(Named::Enter);
    assert!(robot.sees("1 impression est dans la file"));
    fs::write(server.path("queue"), "").unwrap();
    robot.wait(4_000);
    assert!(robot.sees("L’imprimante a reçu les pages") && !robot.sees("est dans la file"));
    let pages = pages(&robot);
    assert!(pages > 8, "{pages}");
    assert_eq!(server.told(1), format!("-o sides=one-sided -n 3 -P 1-{pages} -"));

    let path = server.path("saved.pdf");
    robot.dialogs.push(Choice::Chosen(vec![path.clone()]));
    robot.press("print-back");
    robot.press("pages-save");
    assert!(fs::read(&path).unwrap() == fs::read(server.path("1.pdf")).unwrap(), "to the byte");

    robot.ctrl("p");
    robot.press("print-printer-1");
    robot.press("print-copies-fewer");
    robot.press("print-two-sides");
    robot.press("print-grey");
    robot.press("print-first");
    robot.type_text("2");
    robot.press("print-last");
    robot.type_text("5");
    assert!(robot.sees("4 feuilles A4"), "two copies of four pages on both sides");
    robot.press("print-go");
    let told = server.told(2);
    assert!(told.contains("-d Etage_2 ") && !told.contains("monochrome"), "{told}");
    assert!(told.ends_with("-o sides=two-sided-long-edge -n 2 -P 2-5 -"), "{told}");
    robot.press("print-last");
    robot.type_text("00");
    assert!(robot.sees("Choisissez des pages"), "pages that are not there");
    robot.press("print-go");
    assert_eq!(server.read("count"), "2\n", "and nothing is printed");
}

/// The pages of a job, in the order in which they come out, by what it was told.
fn came_out(server: &Server, job: u32) -> Vec<u32> {
    let told = server.read(&format!("{job}.told"));
    let told: Vec<&str> = told.lines().collect();
    let after = |option: &str| told[told.iter().position(|word| *word == option).unwrap() + 1];
    let copies: u32 = after("-n").parse().unwrap();
    let (first, last) = after("-P").split_once('-').unwrap();
    let pages = first.parse().unwrap()..=last.parse().unwrap();
    (0..copies).flat_map(|_| pages.clone()).collect()
}

#[test]
fn a_printer_that_stopped_goes_on_with_the_same_pages() {
    for (sides, copies) in [("one", 1), ("one", 3), ("two", 1), ("two", 3)] {
        let server = Server::new();
        let mut robot = in_french(&server);
        robot.ctrl("p");
        if sides == "two" {
            robot.press("print-two-sides");
        }
        for _ in copies..3 {
            robot.press("print-copies-fewer");
        }
        robot.press("print-go");
        let all = u32::try_from(pages(&robot)).unwrap();
        fs::write(
            server.path("printers"),
            "printer Bureau now printing\n\tAlerts: media-jam-error\n",
        )
        .unwrap();
        robot.wait(4_000);
        assert!(robot.sees("l’imprimante attend quelqu’un"), "the jam is told");

        // Meanwhile the case changes: what is left is of the first printing.
        robot.press("pages-part-chronology");
        robot.wait(5_000);
        let whole = if copies == 3 { 1 } else { 0 };
        robot.press("print-stopped");
        assert!(robot.has_focus("print-missing"));
        robot.type_text("6");
        if whole > 0 {
            robot.press("print-whole-more");
            assert!(robot.sees("1 copie est complète"));
        }
        assert!(robot.sees("Il reste"));
        // Page 6 is the back of the sheet of page 5.
        let first = if sides == "two" { 5 } else { 6 };
        assert_eq!(robot.sees("La feuille de la page 6"), sides == "two");
        robot.press("print-left-go");
        assert_eq!(server.read("cancelled"), "Bureau-1\n", "it would come twice");

        // What lies in the tray: copies before, and of this one all whole sheets before the page.
        let once: Vec<u32> = (1..=all).collect();
        let mut tray: Vec<u32> = once.repeat(whole);
        tray.extend(1..first);
        let jobs = if copies == 3 { 3 } else { 2 };
        for job in 2..=jobs {
            tray.extend(came_out(&server, job));
            let same = fs::read(server.path(&format!("{job}.pdf"))).unwrap()
                == fs::read(server.path("1.pdf")).unwrap();
            assert!(same, "the same pages, to the byte");
        }
        assert!(!server.path(&format!("{}.pdf", jobs + 1)).exists());
        assert_eq!(tray, once.repeat(copies), "{sides} {copies}");
    }
}

#[test]
fn without_a_printer_there_is_a_stick_announced_checked_off_and_erased() {
    let server = Server::new();
    for program in ["lp", "lpstat"] {
        fs::remove_file(server.path(program)).unwrap();
    }
    let mut robot = in_french(&server);
    robot.ctrl("p");
    assert!(robot.sees("Aucune imprimante"));
    robot.press("print-stick");
    assert!(robot.sees("Ce fichier n’est pas chiffré"), "announced before it is made");
    let stick = server.path("dossier.pdf");
    robot.dialogs.push(Choice::Chosen(vec![stick.clone()]));
    robot.press("print-stick-choose");
    assert!(stick.exists() && robot.sees("dossier.pdf") && robot.sees("Hors du dossier chiffré"));

    robot.say(Message::CloseRequested);
    assert!(
        robot.sees("Avant de partir") && robot.sees("dossier.pdf"),
        "told when the window closes"
    );
    robot.press("leave-stay");
    robot.press("outside-checked-0");
    let open = robot.app.workspace().unwrap().outside().open_files();
    assert_eq!(open, 0, "what is checked off is not told any more");
    robot.press("outside-checked-0");

    fs::write(&stick, "another").unwrap();
    robot.press("outside-erase-0");
    assert!(robot.sees("il n’a pas été touché") && stick.exists());
    robot.press("toast-0");
    fs::remove_file(&stick).unwrap();
    robot.press("outside-erase-0");
    assert!(robot.sees("Le fichier n’est pas à sa place"), "a stick that was pulled out");
    robot.press("toast-0");

    robot.dialogs.push(Choice::Chosen(vec![stick.clone()]));
    robot.press("print-stick-choose");
    assert!(stick.exists());
    robot.press("outside-erase-0");
    assert!(
        !stick.exists() && robot.sees("Le fichier est effacé"),
        "and what a stick keeps is said"
    );
    assert!(robot.app.workspace().unwrap().outside().files.is_empty());
}

#[test]
fn what_is_in_the_queue_is_told_when_it_stops_and_taken_out() {
    let server = Server::new();
    let mut robot = in_french(&server);
    robot.ctrl("p");
    robot.press("print-go");
    robot.press("frame-enough");
    assert!(robot.sees("1 impression est dans la file"), "told before the lock");
    robot.press("closing-continue");
    let asked = robot.script.asked();
    let last = asked.iter().rev().find_map(|request| match request {
        Request::StillOutside(outside) => Some(outside.clone()),
        _ => None,
    });
    let outside = last.expect("the broker keeps it for the desk after this one");
    assert_eq!(outside.jobs.len(), 1);

    let folder = tempfile::tempdir().unwrap();
    let case = entry::a_case(folder.path());
    let start = entry::locked(&case);
    let mut next = Robot::after(start, outside, Language::French, Language::Dari, NOON);
    next.script.print_with(Spooler::in_folder(server.0.path()));
    assert!(next.sees("1 impression est dans la file"), "told at the lock");
    next.press("outside-clear");
    assert!(next.sees("C’est retiré de la file") && !next.sees("est dans la file"));
    assert_eq!(server.read("queue"), "");
    next.press("toast-0");
    next.say(Message::CloseRequested);
    assert!(!next.sees("Avant de partir"), "nothing is left to tell");
}

#[test]
fn a_name_of_a_file_is_not_told_at_the_lock() {
    let server = Server::new();
    let mut robot = in_french(&server);
    robot.press("step-dossier");
    let stick = server.path("de Roniya.pdf");
    robot.dialogs.push(Choice::Chosen(vec![stick]));
    robot.press("pages-save");
    assert!(robot.sees("de Roniya.pdf"));
    let asked = robot.script.asked();
    let outside = asked.into_iter().rev().find_map(|request| match request {
        Request::StillOutside(outside) => Some(outside),
        _ => None,
    });
    let folder = tempfile::tempdir().unwrap();
    let case = entry::a_case(folder.path());
    let start = entry::locked(&case);
    let mut next = Robot::after(start, outside.unwrap(), Language::French, Language::Dari, NOON);
    assert!(next.sees("1 fichier non chiffré") && !next.sees("Roniya"));
    next.press("left-behind-read");
    assert!(!next.sees("1 fichier non chiffré"), "it was read");
    next.say(Message::CloseRequested);
    assert!(
        next.sees("1 fichier non chiffré") && !next.sees("Roniya"),
        "told once more at the end"
    );
}

#[test]
fn what_the_queue_does_not_say_is_not_taken_for_printed() {
    let server = Server::new();
    let mut robot = in_french(&server);
    robot.ctrl("p");
    robot.press("print-go");
    fs::remove_file(server.path("lpstat")).unwrap();
    robot.wait(4_000);
    assert!(robot.sees("1 impression est dans la file"), "still told");
    robot.press("outside-clear");
    assert!(robot.sees("Tout n’a pas pu être retiré"), "nor for taken out");
}

#[test]
fn a_job_that_is_refused_is_said_not_to_be_printed() {
    let server = Server::new();
    fs::write(server.path("lp"), "#!/bin/sh\nexit 1\n").unwrap();
    let mut robot = in_french(&server);
    robot.ctrl("p");
    robot.press("print-go");
    assert!(robot.sees("Rien n’a été imprimé"));
    assert!(robot.bounds("print-stopped").is_none(), "nothing was begun that could have stopped");
    robot.press("toast-0");
    robot.press("print-go");
    assert!(robot.sees("Rien n’a été imprimé"), "and it can be tried again");
}

#[test]
fn the_person_turned_to_does_not_print() {
    let server = Server::new();
    let mut robot = in_french(&server);
    robot.press("step-dossier");
    robot.tap(Named::F9);
    robot.ctrl("p");
    robot.tap(Named::F9);
    assert!(robot.bounds("print-go").is_none());
}

/// Draws the panel and what is told: `RECIT_DRAW=folder cargo test --test desk print::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = Path::new(&folder).to_owned();
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (kind, width, height) in
            [("", 1_366.0, 768.0), ("-200", 683.0, 384.0), ("-tall", 1_366.0, 1_700.0)]
        {
            let shot = |robot: &mut Robot, what: &str| {
                robot.draw(&folder.join(format!("print-{what}-{name}{kind}.png")), 1.0);
            };
            let server = Server::new();
            let mut robot = at_step(&server, first, second, Size::new(width, height));
            robot.ctrl("p");
            shot(&mut robot, "panel");
            robot.activate("print-go");
            robot.dialogs.push(Choice::Chosen(vec![server.path("dossier.pdf")]));
            robot.activate("print-stick");
            robot.activate("print-stick-choose");
            robot.activate("print-stopped");
            robot.type_text("6");
            shot(&mut robot, "stopped");
            robot.activate("print-back");
            shot(&mut robot, "before");
            robot.say(Message::CloseRequested);
            shot(&mut robot, "leaving");
            robot.activate("leave-stay");
            let asked = robot.script.asked();
            let outside = asked.into_iter().rev().find_map(|request| match request {
                Request::StillOutside(outside) => Some(outside),
                _ => None,
            });
            let kept = tempfile::tempdir().unwrap();
            let start = entry::locked(&entry::a_case(kept.path()));
            let mut next = Robot::after(start, outside.unwrap(), first, second, NOON);
            next.resize(Size::new(width, height));
            shot(&mut next, "lock");
        }
    }
}
