//! From a public document to the blocks of a volume: what stands where, in which words.
//!
//! All words of our own come from the translator; the person's words pass through unchanged but for
//! French spacing.

mod account;
mod anchors;
mod bordereau;
mod chronology;
mod cover;
mod kept;
mod exhibits;
mod family;
mod journey;
mod kin;
mod leaves;
mod pen;
mod read_back;
mod refs;
mod rows;
mod scripts;
mod states;
mod timeline;
mod unreadable;
mod when;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::domain::words::Words;
use crate::lang::{Translator, tr};

use super::block::{
    Block, Bookmark, Content, Furniture, Header, Lang, Layout, Part, Place, Rank, Rich, Run, Size,
    Volume, VolumeKind,
};
use super::public::PublicDoc;
use crate::report::spec::{BuildSpec, PartName};

use pen::Pen;

pub(super) use anchors::exhibit_anchor;
pub use kept::{DeskData, kept};
pub use leaves::sheet_count;

/// The volume that is sent. `address` is the reader's postal address, a line an entry, from law data.
#[must_use]
pub fn sent(
    doc: &PublicDoc,
    spec: &BuildSpec,
    translator: &Translator,
    address: &[String],
) -> Volume {
    let pen = Pen::sent(doc, spec, translator);
    // What stands on the cover and on the pages of the exhibits is in the key of their list.
    let cover = cover::cover(&pen, address);
    let mut sheets = pen.has(PartName::Exhibits).then(|| exhibits::exhibits(&pen));
    let shown = pen.take_coded();
    let mut parts = vec![cover];
    for part in PartName::SENT.into_iter().filter(|part| pen.has(*part)) {
        parts.push(match part {
            PartName::Account => account::account(&pen),
            PartName::Chronology => keyed(&pen, chronology::chronology(&pen), &[]),
            PartName::Timeline => keyed(&pen, timeline::timeline(&pen), &[]),
            PartName::Family => keyed(&pen, family::family(&pen), &[]),
            PartName::Journey => keyed(&pen, journey::journey(&pen), &[]),
            PartName::Bordereau => keyed(&pen, bordereau::bordereau(&pen), &shown),
            PartName::Exhibits => match sheets.take() {
                Some(part) => part,
                None => continue,
            },
            _ => read_back::read_back(&pen),
        });
    }
    Volume {
        lang: Lang::new("fr"),
        kind: VolumeKind::Sent { folio: folio(&pen) },
        header: header(&pen),
        mention: mention(&pen),
        draft: None,
        furniture: furniture(&pen),
        elsewhere: BTreeMap::new(),
        parts,
    }
}

/// A part with the key of the letters that stand in it, and of `more`.
fn keyed(pen: &Pen<'_>, mut part: Part, more: &[Words]) -> Part {
    let mut codes = pen.take_coded();
    codes.extend(more.iter().cloned());
    codes.sort();
    codes.dedup();
    if let Some(key) = pen.key(&codes) {
        part.blocks.extend([Block::Space(4.0), key]);
    }
    part
}

/// « **f. 3**/48 »: the number of the page is large, their count small.
fn folio(pen: &Pen<'_>) -> Rich {
    let message = tr!(pen.t, "dossier-folio-of", folio = pen::SLOT_A, total = pen::SLOT_B);
    let slots = [Content::Folio, Content::Total].map(pen::symbol);
    let mut folio = pen.fill(&message, &slots);
    let mut counted = false;
    for run in &mut folio.runs {
        if counted {
            run.style.size = Some(Size::Small);
        } else {
            run.style.bold = true;
        }
        counted |= run.content == Content::Folio;
    }
    folio
}

/// « NOM Prénom — n° étranger … », with shorter forms for long names.
fn header(pen: &Pen<'_>) -> Header {
    let names =
        pen.applicant_names().into_iter().map(|name| Rich::new(vec![Run::text(name).bold()]));
    let agdref = pen.doc.procedure.agdref.as_str().trim();
    let rest = if agdref.is_empty() {
        Rich::default()
    } else {
        let number = pen.say(&tr!(pen.t, "dossier-header-number", number = agdref));
        let runs = [Run::text(" ")].into_iter().chain(number.runs);
        Rich::new(runs.collect())
    };
    Header { names: names.collect(), rest }
}

fn mention(pen: &Pen<'_>) -> Rich {
    if pen.doc.fictional { pen.say(&tr!(pen.t, "dossier-fictional")) } else { Rich::default() }
}

fn furniture(pen: &Pen<'_>) -> Furniture {
    Furniture {
        continued: pen.say(&tr!(pen.t, "dossier-continued")),
        copy_continued: pen.say(&tr!(pen.t, "dossier-copy-continued")),
        initials: pen.say(&tr!(pen.t, "dossier-initials")),
        see_also: pen.say(&tr!(pen.t, "dossier-see-also")),
    }
}

/// A part of the sent volume under its own title.
fn part(pen: &Pen<'_>, name: PartName, layout: Layout, mut blocks: Vec<Block>, sub: Rich) -> Part {
    let text = pen.part_title(name);
    blocks.insert(0, Block::Title { rank: Rank::Part, text, sub, place: Place::default() });
    bare_part(pen, name, layout, blocks)
}

/// A part of the sent volume that brings its own titles.
fn bare_part(pen: &Pen<'_>, name: PartName, layout: Layout, blocks: Vec<Block>) -> Part {
    let title = pen.part_title(name);
    let counter = match name {
        PartName::Account | PartName::Chronology | PartName::Bordereau => {
            let part = match name {
                PartName::Bordereau => pen.say(&tr!(pen.t, "dossier-short-bordereau")),
                _ => title.clone(),
            };
            let page = pen::symbol(Content::PartPage);
            let pages = pen::symbol(Content::PartPages);
            let message = tr!(
                pen.t,
                "dossier-part-page",
                part = pen::SLOT_A,
                page = pen::SLOT_B,
                pages = pen::SLOT_C,
            );
            pen.fill(&message, &[part, page, pages])
        }
        _ => Rich::default(),
    };
    Part {
        place: Place {
            anchor: Some(pen::part_anchor(name)),
            bookmark: Some(Bookmark { level: 1, title: title.clone() }),
        },
        running_title: title,
        counter,
        layout,
        blocks,
    }
}
