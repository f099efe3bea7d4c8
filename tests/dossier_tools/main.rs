//! A dossier set by the engine, proved by us and reopened by tools that we did not write.
//!
//! A missing tool is a failure; with `RECIT_WITHOUT_TOOLS=1` its test is skipped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod example;
mod specimen;
#[path = "../support/tools.rs"]
mod tools;
#[path = "../specimen/mod.rs"]
mod whole;

use std::path::PathBuf;
use std::process::Command;

use recit::dossier::block::{Volume, VolumeKind};
use recit::dossier::finish::{Finishing, Labels, OutlineItem, finish};
use recit::dossier::typeset::{Laid, typeset};
use recit::dossier::verify::{Outcome, Verdict, VolumeFound, prove, verify};
use recit::dossier::write::write;
use recit::report::spec::BuildName;

/// Lays out, writes and finishes a volume.
fn built(volume: &Volume) -> (Laid, Vec<u8>) {
    let laid = typeset(volume).unwrap();
    let finishing = Finishing {
        lang: laid.lang.clone(),
        title: "Dossier".into(),
        labels: match &volume.kind {
            VolumeKind::Sent { .. } => Labels::Folios,
            VolumeKind::Kept { label_prefix, .. } => Labels::Prefixed(label_prefix.clone()),
        },
        bookmarks: laid
            .bookmarks
            .iter()
            .map(|entry| OutlineItem {
                level: entry.level,
                title: entry.title.clone(),
                page: entry.page,
                y_pt: entry.y,
            })
            .collect(),
        tree: Vec::new(),
    };
    let bytes = finish(write(&laid).unwrap(), &finishing).unwrap();
    (laid, bytes)
}

/// Runs a tool on the specimen; `None` = it is not installed.
fn tool(name: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(name).args(arguments).output() {
        Ok(done) => {
            let text = String::from_utf8_lossy(&done.stdout).into_owned();
            let faults = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{name}: {text}{faults}");
            Some(text)
        }
        Err(_) => {
            tools::missing(name);
            None
        }
    }
}

/// The specimen as a file that lives as long as the returned folder.
fn file(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dossier.pdf");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Words as any extractor may space them.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|sign| {
            !sign.is_whitespace()
                && !matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

#[test]
fn both_volumes_are_proven() {
    for (volume, kind) in
        [(specimen::sent(), VolumeFound::Sent), (specimen::kept(), VolumeFound::Kept)]
    {
        let (laid, bytes) = built(&volume);
        let report = verify(&bytes);
        assert_eq!(report.verdict, Verdict::Proven, "{report:#?}");
        assert_eq!(report.volume, Some(kind));
        assert_eq!(report.pages as usize, laid.pages.len());
        if kind == VolumeFound::Sent {
            let idle: Vec<_> =
                report.checks.iter().filter(|c| c.outcome == Outcome::Nothing).collect();
            assert!(idle.is_empty(), "{idle:#?}");
        }
    }
}

/// The example goes the whole way, and what comes out is read by us and by others.
#[test]
fn the_dossiers_of_the_example_are_proven() {
    for (name, bytes) in example::all() {
        let report = verify(&bytes);
        assert_eq!(report.verdict, Verdict::Proven);
        if let Some(kept) = std::env::var_os("RECIT_SPECIMENS") {
            let path = PathBuf::from(kept).join(format!("example-{}.pdf", name.as_str()));
            std::fs::write(path, &bytes).unwrap();
        }
        let (_folder, path) = file(&bytes);
        tool("qpdf", &["--check", path.to_str().unwrap()]);
        let Some(fonts) = tool("pdffonts", &[path.to_str().unwrap()]) else { continue };
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(columns, ["yes", "yes", "yes"], "{fonts}");
        }
        if name == BuildName::Ofpra {
            let numbers = report.exhibits.iter().map(|exhibit| exhibit.number.as_str());
            let originals = numbers.filter(|number| !number.ends_with("-T"));
            assert!(originals.eq((1..=16).map(|number| number.to_string())), "{report:?}");
        }
    }
}

#[test]
fn every_line_is_found_on_its_page() {
    for volume in [specimen::sent(), specimen::kept(), whole::whole(), whole::kept()] {
        let (laid, bytes) = built(&volume);
        let texts = prove(&bytes).texts.unwrap();
        for (page, text) in laid.pages.iter().zip(&texts) {
            // Nothing on a page says on which side of an isolated name its own full stop stood.
            let text = squeezed(text).replace('.', "");
            for line in &page.text {
                let line = squeezed(line).replace('.', "");
                assert!(text.contains(&line), "{line:?} in {text}");
            }
        }
    }
}

#[test]
fn equal_volumes_give_equal_bytes() {
    assert!(built(&specimen::sent()).1 == built(&specimen::sent()).1);
}

#[test]
fn qpdf_finds_nothing_wrong() {
    let (_folder, path) = file(&built(&specimen::sent()).1);
    let Some(said) = tool("qpdf", &["--check", path.to_str().unwrap()]) else { return };
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
}

#[test]
fn poppler_sees_the_same_document() {
    let (laid, bytes) = built(&specimen::sent());
    let (_folder, path) = file(&bytes);
    let Some(said) = tool("pdfinfo", &[path.to_str().unwrap()]) else { return };
    let has = |line: &str| said.lines().any(|l| l.split_whitespace().eq(line.split_whitespace()));
    assert!(has(&format!("Pages: {}", laid.pages.len())), "{said}");
    assert!(has("Title: Dossier") && has("JavaScript: no") && has("PDF version: 1.7"), "{said}");
    assert!(has("Page size: 595.276 x 841.89 pts (A4)") && has("Encrypted: no"), "{said}");
    for trace in ["Author", "Creator", "Producer", "CreationDate", "ModDate"] {
        assert!(!said.contains(trace), "{said}");
    }
}

#[test]
fn poppler_finds_every_font_embedded_cut_and_mapped() {
    let (_folder, path) = file(&built(&specimen::sent()).1);
    let Some(said) = tool("pdffonts", &[path.to_str().unwrap()]) else { return };
    let fonts: Vec<&str> = said.lines().skip(2).collect();
    assert!(fonts.len() >= 7, "{said}");
    for font in fonts {
        // … emb sub uni object generation
        let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(columns, ["yes", "yes", "yes"], "{said}");
    }
}

/// Share of the words of a told text that poppler finds again. It moves signs at the turn of
/// lines from right to left, hence the lower bar for Arabic script.
#[test]
fn poppler_finds_the_words_of_every_language() {
    let (_folder, path) = file(&built(&specimen::sent()).1);
    let Some(found) = tool("pdftotext", &["-raw", path.to_str().unwrap(), "-"]) else { return };
    let text = squeezed(&found);
    for (lang, told) in specimen::TOLD {
        let words: Vec<String> = told
            .split(|sign: char| {
                !sign.is_alphanumeric() && !('\u{300}'..='\u{1FFF}').contains(&sign)
            })
            .map(squeezed)
            .filter(|word| !word.is_empty())
            .collect();
        let known = words.iter().filter(|word| text.contains(word.as_str())).count();
        let enough = if matches!(lang, "fa" | "ps" | "ug") { 0.75 } else { 1.0 };
        assert!(
            known as f64 >= enough * words.len() as f64,
            "{lang}: {known} of {} in {found}",
            words.len()
        );
    }
}

/// Outlines, labels and links as another library reads them.
const WALK: &str = r#"
import sys
try:
    import pikepdf
except ImportError:
    print("missing"); sys.exit(0)
pdf = pikepdf.open(sys.argv[1])
pages = {p.obj.objgen: i + 1 for i, p in enumerate(pdf.pages)}
def walk(items, depth):
    for item in items:
        print("bookmark", depth, pages[item.destination[0].objgen], item.title)
        walk(item.children, depth + 1)
with pdf.open_outline() as outline:
    walk(outline.root, 1)
for page in pdf.pages:
    print("label", page.label)
    for annot in page.obj.get("/Annots", []):
        print("link", pages[annot.Dest[0].objgen], int(annot.F), [int(x) for x in annot.Border])
print("lang", pdf.Root.Lang, pdf.Root.PageMode, pdf.Root.ViewerPreferences.DisplayDocTitle)
print("xmp", "" .join(k for k in pdf.open_metadata()))
"#;

#[test]
fn pikepdf_walks_bookmarks_labels_and_links() {
    let (laid, bytes) = built(&specimen::sent());
    let (_folder, path) = file(&bytes);
    let Some(said) = tool("python3", &["-c", WALK, path.to_str().unwrap()]) else { return };
    if said.trim() == "missing" {
        tools::missing("pikepdf");
        return;
    }
    let lines = |kind: &str| -> Vec<String> {
        let all = said.lines().filter_map(|line| line.strip_prefix(kind));
        all.map(|rest| rest.trim().to_owned()).collect()
    };
    let bookmarks: Vec<String> = laid
        .bookmarks
        .iter()
        .map(|entry| format!("{} {} {}", entry.level, entry.page + 1, entry.title))
        .collect();
    assert_eq!(lines("bookmark"), bookmarks);
    let labels: Vec<String> = laid.pages.iter().map(|page| page.label.clone()).collect();
    assert_eq!(lines("label"), labels);
    let links: Vec<String> = laid
        .pages
        .iter()
        .flat_map(|page| page.links.iter().map(|link| format!("{} 4 [0, 0, 0]", link.page + 1)))
        .collect();
    assert_eq!(lines("link"), links);
    assert_eq!(lines("lang"), ["fr /UseOutlines True"]);
}

#[test]
fn a_dossier_of_many_folios_proves_itself() {
    let bytes = example::of_pages(&[1, 97, 2, 120, 3, 33, 2, 2, 20, 7]);
    let report = verify(&bytes);
    assert_eq!(report.verdict, Verdict::Proven);
    assert!(report.pages > 300, "{}", report.pages);
}

#[test]
fn a_dossier_past_folio_1000_proves_itself() {
    let report = verify(&example::of_pages(&[400, 450, 150, 2, 120, 3]));
    assert_eq!(report.verdict, Verdict::Proven);
    assert!(report.pages > 1100, "{}", report.pages);
}
