//! How long a dossier takes: the example, and a large one against Typst and `WeasyPrint` + qpdf.
//!
//! `cargo bench --bench dossier`. Whole processes are timed, reading and writing included.

mod content;
#[path = "../measure/mod.rs"]
mod measure;
mod ours;
mod peers;

use std::path::Path;

use measure::{Contender, Outcome, race, table, when_asked};

/// The program itself: for the example and as the sealed worker.
const PROGRAM: &str = env!("CARGO_BIN_EXE_recit");

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.as_slice() {
        [_, mode, folder, out] if mode == "--ours" => {
            ours::build(Path::new(folder), Path::new(out)).map(|_| ())
        }
        [_, mode, folder, out] if mode == "--ours-proved" => {
            ours::build_and_prove(Path::new(folder), Path::new(out))
        }
        _ => when_asked(races),
    }
}

fn races() -> Outcome {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    content::write(folder)?;
    peers::write(folder, &Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts"))?;
    example(folder);
    prepared(folder);
    large(folder)?;
    sizes(folder);
    Ok(())
}

fn example(folder: &Path) {
    let build = || {
        // A dossier left over from the round before must not pass for this one's.
        std::fs::remove_file(folder.join("example.pdf")).ok();
        peers::run(folder, PROGRAM, &["example", "--out", "example.pdf", "--no-window"])?;
        std::fs::metadata(folder.join("example.pdf"))?;
        Ok(())
    };
    race("The example, decoded and proved", 5, vec![Contender::new("recit example", build)]);
}

/// What happens once, when the files come in.
fn prepared(folder: &Path) {
    let pdfs = Contender::new("ten PDFs of six pages", || ours::prepare_pdfs(folder, PROGRAM));
    let photos = Contender::new("forty photographs", || ours::prepare_photos(folder, PROGRAM));
    race("Made printable in the sealed worker, once, at import", 3, vec![pdfs, photos]);
}

fn large(folder: &Path) -> Outcome {
    let this = std::env::current_exe()?;
    let this = this.to_str().ok_or("this program's name is not plain")?;
    let read = || -> Outcome {
        let mut bytes = Vec::new();
        for file in std::fs::read_dir(folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "jpg") {
                bytes.extend(std::fs::read(path)?);
            }
        }
        std::fs::write(folder.join("copy.bin"), bytes)?;
        Ok(())
    };
    let contenders = vec![
        Contender::new("recit: layout, writing, finishing", || {
            peers::run(folder, this, &["--ours", ".", "recit.pdf"])
        }),
        Contender::new("recit: the same, then the proof", || {
            peers::run(folder, this, &["--ours-proved", ".", "recit.pdf"])
        }),
        Contender::new("Typst, lines that fit", || peers::typst(folder, "simple")),
        Contender::new("Typst, lines weighed as ours", || peers::typst(folder, "optimized")),
        Contender::new("WeasyPrint + qpdf", || peers::weasyprint(folder)),
        Contender::new("reading and writing the pictures", read),
    ];
    race("Forty pages in nine scripts, forty photographs, ten PDFs of six pages", 5, contenders);
    Ok(())
}

/// What came out, so that nobody compares different jobs.
fn sizes(folder: &Path) {
    let mut rows = Vec::new();
    for (name, file) in
        [("recit", "recit.pdf"), ("Typst", "typst.pdf"), ("WeasyPrint + qpdf", "weasy.pdf")]
    {
        let Ok(bytes) = std::fs::read(folder.join(file)) else { continue };
        let pages = lopdf::Document::load_mem(&bytes).map_or(0, |doc| doc.get_pages().len());
        let megabytes = format!("{:.1}", bytes.len() as f64 / 1e6);
        rows.push(vec![name.to_owned(), pages.to_string(), megabytes]);
    }
    table(&["pages", "MB"], rows);
}
