//! Papers that hold no case: a volume made of ready blocks, and its way to a PDF.

use std::collections::BTreeMap;

use super::block::{Block, Furniture, Header, Lang, Layout, Part, Place, Rich, Volume, VolumeKind};
use super::finish::{self, Finishing, Labels, OutlineItem, finish};
use super::typeset::{self, typeset};
use super::write::{self, write};

/// Why no paper was made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The pages cannot be laid out.
    #[error(transparent)]
    Typeset(#[from] typeset::Error),
    /// The pages cannot be written.
    #[error(transparent)]
    Write(#[from] write::Error),
    /// The file cannot be finished.
    #[error(transparent)]
    Finish(#[from] finish::Error),
}

/// A part of such a paper, without words around it.
pub(super) fn part(blocks: Vec<Block>) -> Part {
    Part {
        place: Place::default(),
        running_title: Rich::default(),
        counter: Rich::default(),
        layout: Layout::Plain,
        blocks,
    }
}

/// A volume of these parts, in this language, that repeats no words.
pub(super) fn volume(lang: &str, kind: VolumeKind, head: Option<Rich>, parts: Vec<Part>) -> Volume {
    Volume {
        lang: Lang::new(lang),
        kind,
        header: Header { names: head.into_iter().collect(), rest: Rich::default() },
        mention: Rich::default(),
        draft: None,
        furniture: Furniture {
            continued: Rich::default(),
            copy_continued: Rich::default(),
            initials: Rich::default(),
            see_also: Rich::default(),
        },
        elsewhere: BTreeMap::new(),
        parts,
    }
}

/// The PDF of such a volume, under this title.
pub(super) fn pdf(volume: &Volume, title: String) -> Result<Vec<u8>, Error> {
    let laid = typeset(volume)?;
    let bookmarks = laid.bookmarks.iter().map(|entry| OutlineItem {
        level: entry.level,
        title: entry.title.clone(),
        page: entry.page,
        y_pt: entry.y,
    });
    let finishing = Finishing {
        lang: laid.lang.clone(),
        title,
        labels: Labels::Folios,
        bookmarks: bookmarks.collect(),
        tree: Vec::new(),
    };
    Ok(finish(write(&laid)?, &finishing)?)
}
