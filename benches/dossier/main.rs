//! How long a dossier takes: the example, and a large one against Typst and `WeasyPrint` + qpdf.
//!
//! `cargo bench --bench dossier`. Whole processes are timed, reading and writing included.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs
)]

mod content;
#[path = "../measure/mod.rs"]
mod measure;
mod ours;
mod peers;

use std::path::{Path, PathBuf};

use measure::{Contender, race, rounds};

/// The program itself: for the example and as the sealed worker.
const PROGRAM: &str = env!("CARGO_BIN_EXE_recit");

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, mode, folder, out] = arguments.as_slice()
        && mode == "--ours"
    {
        ours::build(Path::new(folder), Path::new(out)).expect("the volume is built");
        return;
    }
    if !measure::is_asked_for() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    content::write(folder).expect("the content is written");
    peers::write(folder, &fonts).expect("the peers' files are written");
    example(folder);
    prepared(folder);
    large(folder);
    sizes(folder);
}

fn example(folder: &Path) {
    let out = folder.join("example.pdf");
    let build = || {
        // A failure to remove what is not there does not matter; a dossier left over would.
        std::fs::remove_file(&out).ok();
        let out = out.to_str().expect("a plain path");
        // Exit code 1 would say "with points"; the example is announced and ends with 0.
        peers::run(folder, PROGRAM, &["example", "--out", out, "--no-window"])?;
        if Path::new(out).exists() { Ok(()) } else { Err("no dossier was written".into()) }
    };
    race("The example", rounds(5), vec![Contender::new("recit example", build)]);
}

/// What happens once, when the files come in.
fn prepared(folder: &Path) {
    let prepare = || ours::prepare(folder, PROGRAM);
    let title = "Ten PDFs of six pages made printable in the sealed worker (once, at import)";
    race(title, rounds(3), vec![Contender::new("recit", prepare)]);
}

fn large(folder: &Path) {
    let this = std::env::current_exe().expect("this program");
    let this = this.to_str().expect("a plain path").to_owned();
    let read = || -> Result<(), String> {
        let mut bytes = Vec::new();
        let files = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
        for file in
            files.flatten().filter(|file| file.path().extension().is_some_and(|e| e == "jpg"))
        {
            bytes.extend(std::fs::read(file.path()).map_err(|error| error.to_string())?);
        }
        std::fs::write(folder.join("copy.bin"), bytes).map_err(|error| error.to_string())
    };
    let contenders = vec![
        Contender::new("recit: layout, writing, finishing", || {
            peers::run(folder, &this, &["--ours", ".", "recit.pdf"])
        }),
        Contender::new("Typst (Python wheel)", || peers::typst_wheel(folder)),
        Contender::new("WeasyPrint + qpdf", || peers::weasyprint(folder)),
        Contender::new("reading and writing the pictures", read),
    ];
    let title = "Forty pages in nine scripts, forty photographs, ten PDFs of six pages";
    race(title, rounds(5), contenders);
}

/// What came out, so that nobody compares different jobs.
fn sizes(folder: &Path) {
    println!("\n| | pages | MB |\n|---|---:|---:|");
    for (name, file) in
        [("recit", "recit.pdf"), ("Typst", "typst.pdf"), ("WeasyPrint + qpdf", "weasy.pdf")]
    {
        let path: PathBuf = folder.join(file);
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let pages = lopdf::Document::load_mem(&bytes).map_or(0, |doc| doc.get_pages().len());
        println!("| {name} | {pages} | {:.1} |", bytes.len() as f64 / 1e6);
    }
}
