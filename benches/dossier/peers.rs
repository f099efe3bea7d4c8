//! The same content through other programs, if they are installed: Typst as a whole, `WeasyPrint` for
//! text and photographs with qpdf for the PDFs. Same fonts.
#![allow(clippy::let_underscore_must_use, reason = "writing into a string cannot fail")]

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use super::content::{PDF_PAGES, PDFS, PHOTOS};
use super::measure::Outcome;

/// Runs a program in a folder.
pub(crate) fn run(folder: &Path, program: &str, arguments: &[&str]) -> Outcome {
    let done = Command::new(program)
        .current_dir(folder)
        .args(arguments)
        .output()
        .map_err(|error| format!("{program}: {error}"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    Err(said.lines().last().unwrap_or("failed").chars().take(90).collect::<String>().into())
}

/// Writes what the peers read beside the content.
pub(crate) fn write(folder: &Path, fonts: &Path) -> Outcome {
    std::fs::write(folder.join("main.typ"), typst_source())?;
    // Untagged and without looking for fonts on the machine, as ours.
    let compile = format!(
        "import sys, typst\n\
         typst.compile('main.typ', output='typst.pdf', font_paths=[{:?}], \
         ignore_system_fonts=True, pdf_tags=False, sys_inputs={{'lines': sys.argv[1]}})\n",
        fonts.display().to_string()
    );
    std::fs::write(folder.join("typst_run.py"), compile)?;
    let text = std::fs::read_to_string(folder.join("text.tsv"))?;
    std::fs::write(folder.join("main.html"), html(&text, fonts))?;
    Ok(())
}

/// Typst from its Python wheel, breaking lines in its way of this name: `simple` takes what fits,
/// `optimized` weighs whole paragraphs.
pub(crate) fn typst(folder: &Path, lines: &str) -> Outcome {
    run(folder, "python3", &["typst_run.py", lines])
}

/// `WeasyPrint`, then qpdf.
pub(crate) fn weasyprint(folder: &Path) -> Outcome {
    run(folder, "weasyprint", &["-q", "main.html", "weasy-text.pdf"])?;
    let exhibits: Vec<String> = (0..PDFS).map(|pdf| format!("exhibit-{pdf}.pdf")).collect();
    let mut arguments = vec!["--empty", "--pages", "weasy-text.pdf"];
    arguments.extend(exhibits.iter().map(String::as_str));
    arguments.extend(["--", "weasy.pdf"]);
    run(folder, "qpdf", &arguments)
}

fn typst_source() -> String {
    format!(
        r#"#set page(paper: "a4", margin: (left: 25mm, right: 55mm, y: 27mm), footer: context align(right)[f. #counter(page).display("1/1", both: true)])
#set text(font: ("Noto Serif", "Noto Naskh Arabic", "Noto Serif Tibetan", "Noto Sans Bengali", "Noto Sans Ethiopic", "Noto Sans CJK SC"), size: 11pt, lang: "fr")
#set par(justify: true, linebreaks: sys.inputs.lines)
= Récit
#for (i, line) in read("text.tsv").split("\n").filter(l => l != "").enumerate() {{
  let (lang, words) = line.split("\t")
  let exhibit = str(calc.rem(i, {count}) + 1)
  [#(i + 1) #h(2mm) #text(lang: lang.slice(0, 2), words) #link(label("x" + exhibit))[(pièce n° #exhibit)]]
  parbreak()
}}
#set page(margin: (x: 20mm, y: 27mm))
#for i in range({PHOTOS}) {{
  pagebreak()
  [#heading(level: 2)[Pièce n° #(i + 1) — 1/1]#label("x" + str(i + 1))]
  image("photo-" + str(i) + ".jpg", width: 100%)
}}
#for i in range({PDFS}) {{ for p in range({PDF_PAGES}) {{
  pagebreak()
  if p == 0 [#heading(level: 2)[Pièce n° #({PHOTOS} + i + 1) — 1/{PDF_PAGES}]#label("x" + str({PHOTOS} + i + 1))] else [Pièce n° #({PHOTOS} + i + 1) — #(p + 1)/{PDF_PAGES}]
  image("exhibit-" + str(i) + ".pdf", page: p + 1, height: 220mm)
}} }}
"#,
        count = PHOTOS + PDFS
    )
}

fn html(text: &str, fonts: &Path) -> String {
    let mut page = String::from(
        "<!doctype html><html lang=fr><meta charset=utf-8><title>Dossier</title><style>\n",
    );
    let mut faces: Vec<_> = std::fs::read_dir(fonts)
        .map(|files| files.flatten().map(|file| file.path()).collect())
        .unwrap_or_default();
    faces.sort();
    let regular = |path: &&std::path::PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.ends_with("-Regular.ttf") || name.ends_with(".otf")
    };
    let mut families = Vec::new();
    for face in faces.iter().filter(regular) {
        let family = face.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let url = face.display();
        let _ = writeln!(page, "@font-face{{font-family:\"{family}\";src:url(\"file://{url}\")}}");
        families.push(format!("\"{family}\""));
    }
    families.sort_by_key(|family| !family.contains("NotoSerif-"));
    let _ = write!(
        page,
        "@page{{size:A4;margin:27mm 55mm 27mm 25mm;@bottom-right{{content:\"f. \" counter(page) \"/\" counter(pages)}}}}\n\
         body{{font:11pt/16pt {};text-align:justify}} img{{width:100%}} h2{{page-break-before:always}}</style><h1>Récit</h1>\n",
        families.join(",")
    );
    for (at, line) in text.lines().enumerate() {
        let Some((lang, words)) = line.split_once('\t') else { continue };
        let direction = if matches!(lang, "fa" | "ps" | "ug") { "rtl" } else { "ltr" };
        let exhibit = at % PHOTOS + 1;
        let _ = writeln!(
            page,
            "<p lang={lang} dir={direction}>{} {words} <a href=\"#x{exhibit}\">(pièce n° {exhibit})</a></p>",
            at + 1
        );
    }
    for photo in 0..PHOTOS {
        let number = photo + 1;
        let _ = writeln!(
            page,
            "<h2 id=x{number}>Pièce n° {number} — 1/1</h2><img src=\"photo-{photo}.jpg\">"
        );
    }
    page
}
