//! The content through our own engine.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use recit::dossier::block::{
    Anchor, Block, Bookmark, Coding, Content, Furniture, Header, Identity, Lang, Layout,
    MarginCall, Part, Picture, Place, Printed, Rich, Run, Sheet, SheetContent, Volume, VolumeKind,
};
use recit::dossier::finish::{Finishing, Labels, OutlineItem, finish};
use recit::dossier::typeset::typeset;
use recit::dossier::verify::{Verdict, verify};
use recit::dossier::write::write;
use recit::intake::{Printable, Worker};

use super::content::{PDF_PAGES, PDFS, PHOTO, PHOTOS};
use super::measure::Outcome;

/// Makes the pages of all PDFs printable, as the program does once when a file comes in, and keeps
/// them for [`build`].
pub(crate) fn prepare_pdfs(folder: &Path, program: &str) -> Outcome {
    for pdf in 0..PDFS {
        let printable = printable(&folder.join(format!("exhibit-{pdf}.pdf")), program)?;
        for (page, picture) in printable.pages.iter().enumerate() {
            let name = format!("exhibit-{pdf}-{page}.jpg");
            std::fs::write(folder.join(&name), &picture.jpeg)?;
            let size = format!("{} {} {}", picture.width_px, picture.height_px, picture.grey);
            std::fs::write(folder.join(name + ".size"), size)?;
        }
    }
    Ok(())
}

/// As [`prepare_pdfs`], for the photographs; [`build`] prints the originals, as the peers do.
pub(crate) fn prepare_photos(folder: &Path, program: &str) -> Outcome {
    for photo in 0..PHOTOS {
        printable(&folder.join(format!("photo-{photo}.jpg")), program)?;
    }
    Ok(())
}

fn printable(file: &Path, program: &str) -> Outcome<Printable> {
    let worker = Worker::of(program.into());
    Ok(worker.printable(&std::fs::read(file)?, &|| false, &mut |_| {})?)
}

/// Reads the folder, writes the whole volume (links, bookmarks, stamps, folios) and returns it.
pub(crate) fn build(folder: &Path, out: &Path) -> Outcome<Vec<u8>> {
    let laid = typeset(&volume(folder)?)?;
    let bookmarks = laid.bookmarks.iter().map(|entry| OutlineItem {
        level: entry.level,
        title: entry.title.clone(),
        page: entry.page,
        y_pt: entry.y,
    });
    let finishing = Finishing {
        lang: laid.lang.clone(),
        title: "Dossier".into(),
        labels: Labels::Folios,
        bookmarks: bookmarks.collect(),
        tree: Vec::new(),
    };
    let bytes = finish(write(&laid)?, &finishing)?;
    std::fs::write(out, &bytes)?;
    Ok(bytes)
}

/// As [`build`], and then reads the file again and proves it, as the program always does.
pub(crate) fn build_and_prove(folder: &Path, out: &Path) -> Outcome {
    match verify(&build(folder, out)?).verdict {
        Verdict::Proven => Ok(()),
        verdict => Err(format!("the volume is {verdict:?}").into()),
    }
}

fn volume(folder: &Path) -> std::io::Result<Volume> {
    let text = std::fs::read_to_string(folder.join("text.tsv"))?;
    let paragraphs = text.lines().filter_map(|line| line.split_once('\t'));
    let paragraphs = paragraphs.enumerate().map(|(at, (lang, text))| paragraph(at, lang, text));
    let mut sheets = Vec::new();
    for photo in 0..PHOTOS {
        let jpeg = std::fs::read(folder.join(format!("photo-{photo}.jpg")))?;
        sheets.push(sheet(photo + 1, 1, 1, picture(jpeg, PHOTO.0, PHOTO.1, false)));
    }
    for pdf in 0..PDFS {
        for page in 0..PDF_PAGES {
            let name = folder.join(format!("exhibit-{pdf}-{page}.jpg"));
            let size = std::fs::read_to_string(name.with_extension("jpg.size"))?;
            let mut size = size.split(' ');
            let mut side = || size.next().and_then(|side| side.parse().ok()).unwrap_or(1);
            let (width, height) = (side(), side());
            let grey = size.next() == Some("true");
            let picture = picture(std::fs::read(&name)?, width, height, grey);
            sheets.push(sheet(PHOTOS + pdf + 1, page + 1, PDF_PAGES, picture));
        }
    }
    let folio = vec![Run::text("f. "), Run::new(Content::Folio), Run::text("/")];
    let folio = Rich::new([folio, vec![Run::new(Content::Total)]].concat());
    Ok(Volume {
        lang: Lang::new("fr"),
        kind: VolumeKind::Sent { folio },
        header: Header { names: vec!["EXEMPLE".into()], rest: "— n° 99".into() },
        mention: "EXEMPLE FICTIF".into(),
        draft: None,
        furniture: Furniture {
            continued: "(suite)".into(),
            copy_continued: "suite".into(),
            initials: "Paraphe".into(),
            see_also: "voir aussi".into(),
        },
        elsewhere: BTreeMap::new(),
        parts: vec![
            part("Récit", Layout::Account, paragraphs.collect()),
            part("Pièces", Layout::Exhibits, sheets),
        ],
    })
}

fn part(title: &str, layout: Layout, blocks: Vec<Block>) -> Part {
    let bookmark = Bookmark { level: 1, title: title.into() };
    Part {
        place: Place { anchor: Some(Anchor::new(title)), bookmark: Some(bookmark) },
        running_title: title.into(),
        counter: Rich::default(),
        layout,
        blocks,
    }
}

fn anchor(exhibit: usize, page: usize) -> Anchor {
    Anchor::new(format!("exhibit-{exhibit}-{page}"))
}

fn paragraph(at: usize, lang: &str, text: &str) -> Block {
    let exhibit = at % (PHOTOS + PDFS) + 1;
    let to = anchor(exhibit, 1);
    let call =
        Run::text(format!("(pièce\u{A0}n°\u{202F}{exhibit})")).together().lang(Lang::new("fr"));
    let folio = vec![Run::text("f. "), Run::new(Content::FolioOf(to.clone()))].into();
    let what = format!("pièce\u{A0}{exhibit}").into();
    let margin = MarginCall { what, folio, to: to.clone() };
    let runs = vec![
        Run::text(format!("{text} ")),
        call.link(to),
        Run::new(Content::Call(Box::new(margin))),
    ];
    Block::Paragraph {
        number: (at + 1).to_string().into(),
        text: Rich { lang: Some(Lang::new(lang)), runs },
        place: Place::default(),
    }
}

fn sheet(exhibit: usize, page: usize, pages: usize, picture: Picture) -> Block {
    let bookmark = Bookmark { level: 2, title: format!("{exhibit} Papier").into() };
    let bookmark = (page == 1).then_some(bookmark);
    Block::Sheet(Box::new(Sheet {
        stamp: format!("Pièce n° {exhibit} — {page}/{pages}").into(),
        identity: Identity { title: "Papier".into(), details: "2019, persan".into() },
        place: Place { anchor: Some(anchor(exhibit, page)), bookmark },
        also: Vec::new(),
        foot: "bordereau".into(),
        content: SheetContent::Page(picture),
    }))
}

fn picture(jpeg: Vec<u8>, width_px: u32, height_px: u32, grey: bool) -> Picture {
    // As at 200 dpi.
    let points = |pixels: u32| pixels as f32 * 72.0 / 200.0;
    Picture {
        bytes: Arc::from(jpeg),
        coding: if grey { Coding::Grey } else { Coding::Colour },
        width_px,
        height_px,
        width_pt: points(width_px),
        height_pt: points(height_px),
        size_known: true,
        alt: Printed::default(),
    }
}
