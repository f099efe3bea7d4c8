//! The volume that stays at the desk: « à garder, ne pas envoyer ».

mod answers;
mod checklist;
mod deadline;
mod hand_copy;
mod interview;
mod working;

use std::collections::BTreeMap;

use crate::lang::{Translator, tr};
use crate::law::checklist::CheckedItem;
use crate::law::filing::Destination;
use crate::law::form::FormTemplate;
use crate::law::{Filing, Foremost, Pack};

use super::super::block::{
    Anchor, Block, Bookmark, Content, Header, Lang, Layout, Part, Place, Rank, Rich, Volume,
    VolumeKind,
};
use super::super::public::PublicDoc;
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use crate::report::spec::{BuildName, BuildSpec, PartName};

/// What the desk's volume needs besides the document; none of it is case text.
pub struct DeskData<'a> {
    /// The document as the authority may see it: the form is copied from it.
    pub authority: &'a PublicDoc,
    /// The checklist of a complete file with its states.
    pub checklist: &'a [CheckedItem<'a>],
    pub pack: &'a Pack,
    /// What is known of this kind and way of filing.
    pub filing: Option<&'a Filing>,
    /// Where its dossier goes.
    pub destination: Destination<'a>,
    /// The deadlines that matter first.
    pub foremost: Foremost<'a>,
    pub form: &'a FormTemplate,
    /// A translator of the person's language, if the program speaks it.
    pub told: Option<&'a Translator>,
    /// Folios of the volume that is sent.
    pub folios: &'a BTreeMap<Anchor, usize>,
}

/// The volume that is kept, or the working draft.
#[must_use]
pub fn kept(
    doc: &PublicDoc,
    spec: &BuildSpec,
    translator: &Translator,
    data: &DeskData<'_>,
) -> Volume {
    let pen = Pen::kept(doc, spec, translator, data.folios);
    let t = translator;
    let draft = spec.name == BuildName::Working;
    let parts = PartName::KEPT
        .into_iter()
        .filter(|part| pen.has(*part))
        .filter_map(|part| match part {
            PartName::Checklist => Some(super::keyed(&pen, checklist::checklist(&pen, data), &[])),
            PartName::HandCopy => {
                let part = hand_copy::hand_copy(&pen, data);
                // The form has no room for a key; the next part begins its own.
                pen.take_coded();
                Some(part)
            }
            PartName::Bilingual => working::working(&pen).map(|part| super::keyed(&pen, part, &[])),
            _ => Some(super::keyed(&pen, interview::interview(&pen, data), &[])),
        })
        .collect();
    let headline =
        if draft { tr!(t, "dossier-headline-draft") } else { tr!(t, "dossier-headline-kept") };
    Volume {
        lang: Lang::new("fr"),
        kind: VolumeKind::Kept {
            headline: pen.say(&headline),
            label_prefix: tr!(t, "dossier-kept-label"),
        },
        // A lost sheet of this volume names nobody.
        header: Header { names: Vec::new(), rest: Rich::default() },
        mention: super::mention(&pen),
        draft: draft.then(|| pen.say(&tr!(t, "dossier-draft"))),
        furniture: super::furniture(&pen),
        elsewhere: data.folios.clone(),
        parts,
    }
}

/// A part of the kept volume under a title of its own.
fn part(
    pen: &Pen<'_>,
    name: PartName,
    title: Option<(Rich, Rich)>,
    mut blocks: Vec<Block>,
) -> Part {
    if let Some((text, sub)) = title {
        blocks.insert(0, Block::Title { rank: Rank::Part, text, sub, place: Place::default() });
    }
    let pages = [pen::symbol(Content::Folio), pen::symbol(Content::Total)];
    let counter = tr!(pen.t, "dossier-kept-page", page = SLOT_A, pages = SLOT_B);
    let running = pen.part_title(name);
    Part {
        place: Place {
            anchor: Some(pen::part_anchor(name)),
            bookmark: Some(Bookmark { level: 1, title: running.clone() }),
        },
        running_title: running,
        counter: pen.fill(&counter, &pages),
        layout: Layout::Plain,
        blocks,
    }
}

/// A title inside a part of this volume.
fn minor(pen: &Pen<'_>, words: &str) -> Block {
    Block::Title {
        rank: Rank::Minor,
        text: pen.say(words),
        sub: Rich::default(),
        place: Place::default(),
    }
}
