//! A volume that exercises every kind of block, with the words of the fictional case.

mod account;
mod desk;
mod plain;

#[allow(unused_imports, reason = "each test uses its share")]
pub(crate) use account::{paragraph, runs};

use std::collections::BTreeMap;
use std::sync::Arc;

use recit::dossier::block::*;

pub(crate) fn lang(tag: &str) -> Lang {
    Lang::new(tag)
}

pub(crate) fn anchor(name: &str) -> Anchor {
    Anchor::new(name)
}

pub(crate) fn text(words: &str) -> Run {
    Run::text(words)
}

pub(crate) fn here(name: &str) -> Place {
    Place { anchor: Some(anchor(name)), bookmark: None }
}

pub(crate) fn marked(name: &str, level: u8, title: &str) -> Place {
    let bookmark = Some(Bookmark { level, title: title.into() });
    Place { anchor: Some(anchor(name)), bookmark }
}

pub(crate) fn fa(words: &str) -> Run {
    text(words).lang(lang("fa"))
}

/// A linked number of an exhibit.
pub(crate) fn exhibit(number: &str) -> Run {
    text(number).link(anchor(&format!("x{}", number.trim_end_matches("-T"))))
}

/// An exhibit call with its margin note.
pub(crate) fn call(words: &str, number: &str, page: &str, to: &str) -> Vec<Run> {
    let to = anchor(to);
    let what = vec![text("pièce\u{202f}"), text(number).bold(), text(page)];
    let folio = vec![text("f.\u{202f}"), Run::new(Content::FolioOf(to.clone()))];
    let margin = MarginCall { what: what.into(), folio: folio.into(), to: to.clone() };
    vec![
        text("("),
        Run::new(Content::Call(Box::new(margin))),
        text(words).together().link(to),
        text(")"),
    ]
}

pub(crate) fn title(words: &str, sub: &str, name: &str) -> Block {
    Block::Title { rank: Rank::Part, text: words.into(), sub: sub.into(), place: here(name) }
}

pub(crate) fn minor(words: &str) -> Block {
    let (sub, place) = (Rich::default(), Place::default());
    Block::Title { rank: Rank::Minor, text: words.into(), sub, place }
}

pub(crate) fn column(head: &str, mm: f32) -> Column {
    let width = if mm > 0.0 { ColumnWidth::Mm(mm) } else { ColumnWidth::Rest };
    Column { head: head.into(), width, side: ColumnAlign::Left }
}

pub(crate) fn row(cells: Vec<Cell>) -> Row {
    Row::Cells { cells, joined: false, place: Place::default() }
}

pub(crate) fn cells(words: &[&str]) -> Vec<Cell> {
    words.iter().map(|w| Cell::from(*w)).collect()
}

pub(crate) fn furniture() -> Furniture {
    Furniture {
        continued: "(suite)".into(),
        copy_continued: "suite".into(),
        initials: "Paraphe".into(),
        see_also: "voir aussi".into(),
    }
}

pub(crate) fn header() -> Header {
    Header {
        names: vec!["MERANBAR Zhino".into()], rest: " — n°\u{202f}étranger 9900000000".into()
    }
}

pub(crate) fn counter(name: &str) -> Rich {
    vec![
        text(&format!("{name}, page\u{a0}")),
        Run::new(Content::PartPage),
        text("/"),
        Run::new(Content::PartPages),
    ]
    .into()
}

pub(crate) fn part(name: &str, words: &str, layout: Layout, blocks: Vec<Block>) -> Part {
    Part {
        place: marked(&format!("part-{name}"), 1, words),
        running_title: words.into(),
        counter: counter(words),
        layout,
        blocks,
    }
}

/// A volume for sending with these parts.
pub(crate) fn sent(parts: Vec<Part>) -> Volume {
    let bold = |content| Run::new(content).bold();
    let small = |content| Run::new(content).size(Size::Small);
    Volume {
        lang: lang("fr"),
        kind: VolumeKind::Sent {
            folio: vec![
                text("f.\u{202f}").bold(),
                bold(Content::Folio),
                text("/").size(Size::Small),
                small(Content::Total),
            ]
            .into(),
        },
        header: header(),
        mention: "EXEMPLE FICTIF".into(),
        draft: None,
        furniture: furniture(),
        elsewhere: BTreeMap::new(),
        parts,
    }
}

/// A grey picture of a page.
pub(crate) fn picture(width: u32, height: u32) -> Picture {
    let pixels: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).map(move |x| if (x / 8 + y / 8) % 2 == 0 { 225 } else { 245 }))
        .collect();
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 80);
    encoder
        .encode(&pixels, width as u16, height as u16, jpeg_encoder::ColorType::Luma)
        .expect("encoding in memory");
    Picture {
        bytes: Arc::from(jpeg),
        coding: Coding::Grey,
        width_px: width,
        height_px: height,
        width_pt: 595.0,
        height_pt: 595.0 * height as f32 / width as f32,
        size_known: true,
        alt: Printed::default(),
    }
}

pub(crate) fn whole() -> Volume {
    sent(vec![
        plain::cover(),
        account::account(),
        plain::chronology(),
        plain::timeline(),
        plain::family(),
        plain::journey(),
        plain::bordereau(),
        exhibits(),
        account::scripts(),
    ])
}

pub(crate) fn kept() -> Volume {
    desk::volume()
}

fn stamp(number: &str, page: &str) -> Rich {
    vec![text("Pièce n°\u{202f}"), text(number), text(" — "), text(page)].into()
}

fn identity(title: &str, details: Vec<Run>) -> Identity {
    Identity { title: title.into(), details: details.into() }
}

pub(crate) fn sheet(number: &str, page: &str, title: &str, content: SheetContent) -> Block {
    let name = format!("x{number}");
    let foot = vec![
        text("copie à "),
        Run::new(Content::Scale),
        text("\u{202f}%, bordereau f.\u{202f}"),
        Run::new(Content::FolioOf(anchor("part-bordereau"))),
    ];
    Block::Sheet(Box::new(Sheet {
        stamp: stamp(number, page),
        identity: identity(
            title,
            vec![
                text("1398/07/22\u{202f}: 22 mehr 1398, 14 octobre 2019. Persan, traduction. "),
                text("Récit §\u{202f}10").quiet_link(anchor("p10")),
                text("."),
            ],
        ),
        place: marked(&name, 2, &format!("{number} {title}")),
        also: vec![anchor(&format!("{name}p1"))],
        foot: foot.into(),
        content,
    }))
}

fn exhibits() -> Part {
    let mut blocks: Vec<Block> = (1..=16)
        .filter(|n| ![6, 10, 12].contains(n))
        .map(|n| {
            let page = SheetContent::Page(picture(200, 283));
            sheet(&n.to_string(), "1/1", "Passeport et visa", page)
        })
        .collect();
    let photo = |letter: &str, words: &str| Photo {
        picture: picture(300, 202),
        caption: vec![text(letter).bold(), Run::new(Content::Gap(2.0)), text(words)].into(),
    };
    let photos = vec![
        photo("a", "La salle, vue du fond. Mme Meranbar lit, debout, devant le panneau."),
        photo("b", "Mme Meranbar au micro, même soirée, même appareil."),
    ];
    blocks.push(sheet(
        "6",
        "1/1",
        "Papier de libération, recto",
        SheetContent::Page(picture(283, 200)),
    ));
    blocks.push(sheet("10", "1/1", "Lecture publique à Lyon", SheetContent::Photos(photos)));
    blocks.push(sheet(
        "12",
        "illisible",
        "Article de presse en ligne",
        SheetContent::Unreadable { title: "Pièce non reproduite".into(), blocks: unreadable() },
    ));
    blocks.push(sheet("6-T", "1/1", "Traduction de la pièce n°\u{202f}6", translation()));
    part("exhibits", "Pièces", Layout::Exhibits, blocks)
}

fn translation() -> SheetContent {
    let body = |runs: Vec<Run>| Block::Text(PlainText::new(Voice::Body, runs));
    let mut centred = PlainText::new(Voice::Body, vec![text("Papier de libération").bold()]);
    centred.align = Align::Centre;
    SheetContent::Text(vec![
        Block::Text(PlainText::new(Voice::Apparatus, "Recto")),
        body(vec![
            text("["),
            text("en haut, trois fois\u{202f}:").italic(),
            text(" exemple fictif]"),
        ]),
        Block::Text(centred),
        body(vec![
            text("Numéro\u{202f}: 98/0000"),
            Run::new(Content::Fill),
            text("Date\u{202f}: 1398/07/22 [22 mehr 1398]"),
        ]),
        body(vec![text(
            "Il est certifié que Mme Zhino Meranbar, fille de Jalal, née le 1368/11/03 [3 bahman 1368, 23 janvier 1990], présente dans ce lieu depuis le 1398/07/12, a été libérée le 1398/07/22 contre un engagement et un acte de propriété.",
        )]),
    ])
}

fn unreadable() -> Vec<Block> {
    let pair = |a: &str, b: &str| (Rich::from(a), Rich::from(b));
    vec![
        Block::Text(PlainText::new(
            Voice::Notice,
            "Le fichier de la pièce n°\u{202f}12 n’a pas pu être ouvert. Il n’est pas perdu\u{202f}: il reste dans le dossier de la personne.",
        )),
        Block::Pairs {
            rows: vec![
                pair("Format", "PDF"),
                pair("Taille", "48\u{202f}213 octets"),
                pair("Ce qui manque", "la fin du fichier"),
                pair("Pages annoncées", "2"),
                pair("Empreinte", "4e1c 90ab 77d2 03f5"),
            ],
            label_mm: 34.0,
            step_pt: 15.0,
            voice: Voice::Notice,
        },
        Block::Space(3.0),
        Block::Text(PlainText::new(
            Voice::Notice,
            vec![
                text("Dossier incomplet.").bold(),
                text(
                    " À remplacer par une copie lisible avant l’envoi, ou à retirer du bordereau.",
                ),
            ],
        )),
    ]
}
