//! The caseworker's guide as the program writes it, opened by tools that we did not write.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

#[path = "support/tools.rs"]
mod tools;

use std::path::Path;
use std::process::{Command, Output};

use recit::guide::{Guide, pictures};

/// The whole PDF, and the pictures in the program.
const MOST: u64 = 3_000_000;
const MOST_PICTURES: usize = 1_000_000;

fn recit(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_recit")).args(arguments).env("LANG", "fr_FR").output().unwrap()
}

fn written(path: &Path, more: &[&str]) {
    let arguments = [&["guide", "-o", path.to_str().unwrap()][..], more].concat();
    let said = recit(&arguments);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}

/// What a tool says of a file; `None` where it is not there and need not be.
fn told(tool: &str, arguments: &[&str], path: &Path) -> Option<String> {
    match Command::new(tool).args(arguments).arg(path).arg("-").output() {
        Ok(said) => Some(String::from_utf8_lossy(&said.stdout).into_owned()),
        Err(_) => {
            tools::missing(tool);
            None
        }
    }
}

fn even(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == '\u{202F}').collect()
}

#[test]
fn each_page_of_the_text_is_a_page_of_the_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("guide.pdf");
    written(&path, &["--lang", "fa-AF"]);
    assert!(std::fs::metadata(&path).unwrap().len() <= MOST);
    let verified = recit(&["verify", path.to_str().unwrap()]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    let Some(text) = told("pdftotext", &["-enc", "UTF-8"], &path) else { return };
    let pages: Vec<String> = text.split('\u{c}').map(even).collect();
    let guide = Guide::french();
    // A cover before, the keys behind, and nothing after the last form feed.
    assert_eq!(pages.len(), guide.pages.len() + 3);
    for (at, page) in guide.pages.iter().enumerate() {
        assert!(pages[at + 1].contains(&even(&page.title)), "{}", page.title);
        assert!(pages[0].contains(&even(&page.title)), "{}: in the contents", page.title);
        for part in &page.paragraphs {
            assert!(pages[at + 1].contains(&even(&part.head)), "{}: {}", page.title, part.head);
        }
    }
    assert!(pages[guide.pages.len() + 1].contains("Lestouches"));
}

#[test]
fn it_is_a_sound_pdf_with_a_picture_for_each_screen_and_the_same_twice() {
    let folder = tempfile::tempdir().unwrap();
    let [path, again] = ["guide.pdf", "again.pdf"].map(|name| folder.path().join(name));
    written(&path, &[]);
    written(&again, &[]);
    assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(&again).unwrap());
    match Command::new("qpdf").arg("--check").arg(&path).output() {
        Ok(checked) => {
            assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
        }
        Err(_) => tools::missing("qpdf"),
    }
    let document = lopdf::Document::load(&path).unwrap();
    let is_picture = |object: &lopdf::Object| {
        let stream = object.as_stream().ok();
        stream.is_some_and(|stream| {
            stream
                .dict
                .get(b"Subtype")
                .is_ok_and(|kind| kind.as_name().is_ok_and(|kind| kind == b"Image"))
        })
    };
    let shown = document.objects.values().filter(|object| is_picture(object)).count();
    assert_eq!(shown, pictures::ALL.len());
    let links =
        document.page_iter().next().and_then(|page| document.get_page_annotations(page).ok());
    assert_eq!(
        links.unwrap().len(),
        Guide::french().pages.len() + 1,
        "the contents lead to each page"
    );
}

#[test]
fn the_pictures_are_small() {
    let size: usize = pictures::ALL.iter().map(|(_, png)| png.len()).sum();
    assert!(size <= MOST_PICTURES, "{size} bytes");
}

#[test]
fn a_language_that_is_not_spoken_is_said_and_nothing_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("guide.pdf");
    let said = recit(&["guide", "-o", path.to_str().unwrap(), "--lang", "xx"]);
    assert_eq!(said.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&said.stderr).contains("xx") && !path.exists());
}
