//! The exhibits: each page stamped and identified, the translation right behind, a placeholder for
//! what cannot be read.

use std::collections::BTreeSet;

use crate::domain::exhibit::ExhibitKind;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Anchor, Block, Coding, Content, Identity, Layout, Part, Photo, Picture, Place, Printed, Rich,
    Run, Sheet, SheetContent,
};
use super::super::file::{Missing, PrintPage};
use super::super::public::{Exhibit, File, Made, Span, Text, Translation};
use super::bordereau;
use super::leaves::{Leaf, leaves, sheet_count};
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use super::unreadable::unreadable;
use crate::report::spec::PartName;

pub(super) fn exhibits(pen: &Pen<'_>) -> Part {
    let mut sheets = Vec::new();
    for exhibit in &pen.doc.exhibits {
        sheets.extend(source(pen, exhibit));
        if let Translation::Made(made) = &exhibit.translation {
            sheets.extend(translation(pen, exhibit, made));
        }
    }
    let blocks = sheets.into_iter().map(|sheet| Block::Sheet(Box::new(sheet))).collect();
    super::bare_part(pen, PartName::Exhibits, Layout::Exhibits, blocks)
}

fn source(pen: &Pen<'_>, exhibit: &Exhibit) -> Vec<Sheet> {
    let leaves = leaves(&exhibit.kind, &exhibit.files);
    let of = leaves.len();
    let mut letter = 0;
    leaves
        .into_iter()
        .enumerate()
        .map(|(at, leaf)| {
            let number = exhibit.number.to_string();
            let file = match &leaf {
                Leaf::Page(_, file) => Some(*file),
                Leaf::Photos(_) | Leaf::Fault(..) => None,
            };
            let faulty = of == 1 && matches!(leaf, Leaf::Fault(..));
            let details = sentences(vec![details(pen, exhibit), in_part(pen, &leaf)]);
            sheet(
                pen,
                stamp(pen, &number, at, of, faulty),
                Identity { title: title(pen, exhibit, file), details },
                &Numbered { exhibit, translation: false, at },
                content(pen, exhibit, leaf, &mut letter),
            )
        })
        .collect()
}

fn translation(pen: &Pen<'_>, exhibit: &Exhibit, made: &Made) -> Vec<Sheet> {
    let leaves = leaves(&ExhibitKind::Unspecified, &made.files);
    let of = leaves.len();
    let number = tr!(pen.t, "dossier-translation-number", number = exhibit.number.to_string());
    let title = tr!(pen.t, "dossier-translation-of", number = exhibit.number.to_string());
    leaves
        .into_iter()
        .enumerate()
        .map(|(at, leaf)| {
            let faulty = of == 1 && matches!(leaf, Leaf::Fault(..));
            let stamp = stamp(pen, &number, at, of, faulty);
            let details = translation_details(pen, exhibit, made);
            let details = sentences(vec![details, in_part(pen, &leaf)]);
            let content = content(pen, exhibit, leaf, &mut 0);
            sheet(
                pen,
                stamp,
                Identity { title: pen.say(&title), details },
                &Numbered { exhibit, translation: true, at },
                content,
            )
        })
        .collect()
}

/// A page of an exhibit, from 0.
struct Numbered<'a> {
    exhibit: &'a Exhibit,
    translation: bool,
    at: usize,
}

fn sheet(
    pen: &Pen<'_>,
    stamp: Rich,
    identity: Identity,
    of: &Numbered<'_>,
    content: SheetContent,
) -> Sheet {
    let number = of.exhibit.number;
    let page =
        pen::page_anchor(number, of.translation, u32::try_from(of.at + 1).unwrap_or(u32::MAX));
    let first = of.at == 0;
    let place = Place {
        anchor: Some(page),
        bookmark: first.then(|| bordereau::bookmark(pen, of.exhibit, of.translation)),
    };
    let also = if first { vec![pen::exhibit_anchor(number, of.translation)] } else { Vec::new() };
    let foot = foot(pen, &content);
    Sheet { stamp, identity, place, also, foot, content }
}

/// « Pièce n° 6 — 1/2 », « Pièce n° 12 — non reproduite ».
fn stamp(pen: &Pen<'_>, number: &str, at: usize, of: usize, faulty: bool) -> Rich {
    if faulty {
        return pen.say(&tr!(pen.t, "dossier-stamp-unreadable", number = number));
    }
    let message = tr!(
        pen.t,
        "dossier-stamp",
        number = number,
        page = (at + 1).to_string(),
        pages = of.to_string(),
    );
    pen.say(&message)
}

fn title(pen: &Pen<'_>, exhibit: &Exhibit, file: Option<&File>) -> Rich {
    let caption = file.map(|file| pen.text(&file.caption)).unwrap_or_default();
    pen::joined(vec![bordereau::short_title(pen, exhibit), caption], ", ")
}

/// « 1398/07/22 : 22 mehr 1398, 14 octobre 2019. Persan, traduction f. 26. Récit § 10. »
fn details(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    let t = pen.t;
    let mut read = vec![
        pen.in_own_calendar(&exhibit.date, Form::Table),
        pen.gregorian(&exhibit.date, Form::Table),
    ];
    read.iter_mut().for_each(|text| text.runs.iter_mut().for_each(|run| run.style.bold = false));
    let read = pen::joined(read, ", ");
    let written = bordereau::written(pen, exhibit);
    let date = if read.is_empty() || written.is_empty() {
        pen::joined(vec![written, read], "")
    } else {
        pen.fill(&tr!(t, "dossier-date-read", written = SLOT_A, read = SLOT_B), &[written, read])
    };
    let mut languages: Vec<Rich> =
        exhibit.languages.iter().map(|lang| pen.language(lang)).collect();
    match exhibit.translation {
        Translation::Made(_) => {
            let to = pen::exhibit_anchor(exhibit.number, true);
            let folio = linked(pen.folio(&to), &to);
            languages.push(pen.fill(&tr!(t, "dossier-translated-at", folio = SLOT_A), &[folio]));
        }
        Translation::Missing => languages.push(pen.say(&tr!(t, "dossier-no-translation"))),
        Translation::NotSaid | Translation::NoneNeeded => {}
    }
    let languages = first_capital(pen::joined(languages, ", "));
    let faces = if exhibit.faces_masked {
        pen.say(&tr!(t, "dossier-faces-masked"))
    } else {
        Rich::default()
    };
    let paragraphs = pen.paragraphs(&exhibit.paragraphs);
    let paragraphs = if paragraphs.is_empty() {
        paragraphs
    } else {
        pen.fill(&tr!(t, "dossier-account-at", paragraphs = SLOT_A), &[paragraphs])
    };
    first_capital(sentences(vec![date, languages, faces, paragraphs]))
}

/// « Du persan. Traduction libre, par … Original f. 24–25. »
fn translation_details(pen: &Pen<'_>, exhibit: &Exhibit, made: &Made) -> Rich {
    let t = pen.t;
    let from = pen.language(&made.from);
    let from = if from.is_empty() {
        from
    } else {
        pen.fill(&tr!(t, "dossier-translated-from", language = SLOT_A), &[from])
    };
    let kind = if made.sworn { "sworn" } else { "free" };
    let kind = super::when::capital(&tr!(t, "dossier-translation-kind", kind = kind));
    let by = pen::joined(
        vec![
            pen.say(&kind),
            pen.words(made.translator.as_str()),
            pen.words(made.sworn_at.as_str()),
            pen.gregorian(&made.date, Form::Table),
        ],
        ", ",
    );
    let first = pen::exhibit_anchor(exhibit.number, false);
    let pages = sheet_count(&exhibit.kind, &exhibit.files);
    let range = Content::FolioRange(first.clone(), pen::page_anchor(exhibit.number, false, pages));
    let folios = linked(pen::symbol(range), &first);
    let original = pen.fill(&tr!(t, "dossier-original-at", folios = SLOT_A), &[folios]);
    sentences(vec![from, by, original])
}

/// « Lu en partie ; il manque : une image. », of the files on this page.
fn in_part(pen: &Pen<'_>, leaf: &Leaf<'_>) -> Rich {
    let missing: BTreeSet<Missing> = match leaf {
        Leaf::Page(page, file) => file.print.missing([*page]).into_iter().collect(),
        Leaf::Photos(photos) => {
            photos.iter().flat_map(|(page, file)| file.print.missing([*page])).collect()
        }
        Leaf::Fault(..) => BTreeSet::new(),
    };
    if missing.is_empty() {
        return Rich::default();
    }
    let missing: Vec<String> = missing.iter().map(|one| one.worded(pen.t)).collect();
    pen.say(&tr!(pen.t, "dossier-read-in-part", missing = missing.join(", ")))
}

fn linked(mut text: Rich, to: &Anchor) -> Rich {
    text.runs = text.runs.into_iter().map(|run| run.quiet_link(to.clone())).collect();
    text
}

/// Each text with its full stop.
fn sentences(texts: Vec<Rich>) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !runs.is_empty() {
            runs.push(Run::text(" "));
        }
        let stopped = matches!(
            text.runs.last().map(|run| &run.content),
            Some(Content::Text(words)) if words.0.ends_with(['.', '…', '!', '?'])
        );
        runs.extend(text.runs);
        if !stopped {
            runs.push(Run::text("."));
        }
    }
    Rich::new(runs)
}

fn first_capital(mut text: Rich) -> Rich {
    if let Some(Run { content: Content::Text(words), .. }) = text.runs.first_mut() {
        words.0 = super::when::capital(&words.0);
    }
    text
}

fn content(pen: &Pen<'_>, exhibit: &Exhibit, leaf: Leaf<'_>, letter: &mut u8) -> SheetContent {
    match leaf {
        Leaf::Page(page, file) => SheetContent::Page(picture(page, alt(exhibit, &file.caption))),
        Leaf::Photos(photos) => SheetContent::Photos(
            photos
                .into_iter()
                .map(|(page, file)| Photo {
                    picture: picture(page, alt(exhibit, &file.caption)),
                    caption: caption(pen, &file.caption, letter),
                })
                .collect(),
        ),
        Leaf::Fault(file, fault) => unreadable(pen, exhibit, file, fault),
    }
}

fn picture(page: &PrintPage, alt: Printed) -> Picture {
    Picture {
        bytes: page.jpeg.clone(),
        coding: if page.grey { Coding::Grey } else { Coding::Colour },
        width_px: page.width_px,
        height_px: page.height_px,
        width_pt: page.width_pt,
        height_pt: page.height_pt,
        size_known: page.size_known,
        alt,
    }
}

/// What a page shows, for a reader that cannot see it: the caption, else the title.
fn alt(exhibit: &Exhibit, caption: &Text) -> Printed {
    let text = if caption.is_blank() { &exhibit.title } else { caption };
    let words = text.spans.iter().filter_map(|span| match span {
        Span::Words(words) | Span::Code(words) => Some(words.as_str()),
        Span::Kin(kin) => Some(kin.code.as_str()),
        _ => None,
    });
    Printed(words.collect())
}

/// « **a** La salle, vue du fond. »
fn caption(pen: &Pen<'_>, caption: &Text, letter: &mut u8) -> Rich {
    let mark = char::from(b'a' + *letter % 26).to_string();
    *letter = letter.wrapping_add(1);
    let mut runs = vec![Run::text(mark).bold()];
    if !caption.is_blank() {
        runs.push(Run::new(Content::Gap(1.0)));
        runs.extend(pen.text(caption).runs);
    }
    Rich::new(runs)
}

/// « copie à 94 %, bordereau f. 10 »; a photograph of a paper has no scale.
fn foot(pen: &Pen<'_>, content: &SheetContent) -> Rich {
    let what = match content {
        SheetContent::Page(picture) if !picture.size_known => {
            pen.say(&tr!(pen.t, "dossier-foot-copied"))
        }
        SheetContent::Page(_) => {
            let scale = [pen::symbol(Content::Scale)];
            pen.fill(&tr!(pen.t, "dossier-foot-copy", scale = SLOT_A), &scale)
        }
        SheetContent::Photos(photos) => {
            pen.say(&tr!(pen.t, "dossier-foot-photos", count = photos.len()))
        }
        SheetContent::Text(_) | SheetContent::Unreadable { .. } => return Rich::default(),
    };
    if !pen.has(PartName::Bordereau) {
        return what;
    }
    let folio = pen.folio(&pen::part_anchor(PartName::Bordereau));
    pen.fill(&tr!(pen.t, "dossier-foot-bordereau", what = SLOT_A, folio = SLOT_B), &[what, folio])
}
