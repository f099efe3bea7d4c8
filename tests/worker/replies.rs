//! A worker gone bad: whatever it answers, the parent takes nothing that breaks the rules.
#![cfg(unix)]

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;

use recit::intake::{Error, Printable, Worker};

use crate::files;

const SEALED: &[u8] = &[1, 0];
const DONE: &[u8] = &[5];

fn document(pages: u32) -> Vec<u8> {
    [&[2, 0], pages.to_le_bytes().as_slice()].concat()
}

/// A grey page of this size with as many bytes as it promises.
fn page(width: u32, height: u32) -> Vec<u8> {
    // A page, grey, without flaws, whose size on paper its file does not say.
    let mut frame = vec![3, 1, 0, 0];
    frame.extend(width.to_le_bytes());
    frame.extend(height.to_le_bytes());
    frame.extend(100_f32.to_le_bytes());
    frame.extend(50_f32.to_le_bytes());
    frame.extend(vec![9; (width * height) as usize]);
    frame
}

fn more(next: u32) -> Vec<u8> {
    [&[4], next.to_le_bytes().as_slice()].concat()
}

/// What the parent makes of workers that give these answers, one after the other.
fn heard(answers: &[&[&[u8]]]) -> Result<Printable, Error> {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().display();
    for (number, frames) in answers.iter().enumerate() {
        fs::write(folder.path().join(format!("answer-{number}")), frames.concat()).unwrap();
    }
    fs::write(folder.path().join("turn"), "0").unwrap();
    let program = folder.path().join("worker");
    // It hears its job to the end, as a worker does.
    let script = format!(
        "#!/bin/sh\ncat >/dev/null\nturn=$(cat '{place}/turn')\n\
         echo $((turn + 1)) >'{place}/turn'\nexec cat '{place}/answer-'$turn\n"
    );
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    let worker = Worker::of(program);
    loop {
        let heard = worker.printable(&files::png(8, 8), &|| false, &mut |_| {});
        // Another test's child may hold the script open for writing, for the moment of its start.
        if heard != Err(Error::NotStarted(ErrorKind::ExecutableFileBusy)) {
            return heard;
        }
    }
}

#[test]
fn a_long_document_goes_through_several_workers() {
    let printable = heard(&[
        &[SEALED, &document(3), &page(4, 2), &more(1)],
        &[SEALED, &document(3), &page(5, 2), &page(6, 2), DONE],
    ])
    .unwrap();
    let widths: Vec<_> = printable.pages.iter().map(|page| page.width_px).collect();
    assert_eq!(widths, [4, 5, 6]);
}

#[test]
fn an_answer_that_breaks_the_rules_is_thrown_away() {
    let cases: [(&str, &[&[u8]]); 9] = [
        ("a page before the document", &[SEALED, &page(4, 2), DONE]),
        ("a page too many", &[SEALED, &document(1), &page(4, 2), &page(4, 2), DONE]),
        ("no page at all", &[SEALED, &document(2), DONE]),
        ("no progress", &[SEALED, &document(2), &more(0)]),
        ("a leap", &[SEALED, &document(3), &page(4, 2), &more(2)]),
        ("a number of pages beyond the limit", &[SEALED, &document(501)]),
        ("no seal", &[&document(1), &page(4, 2), DONE]),
        ("an unknown word", &[SEALED, &[99]]),
        ("a code that is not its own", &[SEALED, &[6, 8, 0]]),
    ];
    for (name, frames) in cases {
        assert_eq!(heard(&[frames]).unwrap_err(), Error::BadReply, "{name}");
    }
}

#[test]
fn another_document_in_the_second_answer_is_thrown_away() {
    let error = heard(&[
        &[SEALED, &document(3), &page(4, 2), &more(1)],
        &[SEALED, &document(2), &page(4, 2), DONE],
    ])
    .unwrap_err();
    assert_eq!(error, Error::BadReply);
}

#[test]
fn an_answer_that_stops_in_the_middle_is_a_crash() {
    let half = &page(40, 20)[..100];
    assert_eq!(heard(&[&[SEALED, &document(1), half]]).unwrap_err(), Error::Crashed);
}
