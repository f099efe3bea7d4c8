//! Changes of the account: what is typed, cut, joined, moved, added. The program writes no word itself.

use crate::domain::Case;
use crate::domain::account::{Account, Paragraph, Section};
use crate::domain::id::{EventId, ParagraphId, SectionId};
use crate::domain::words::{LangTag, Prose};
use crate::edit::{Change, ParagraphHome, Record, RecordRef, order};

use super::Side;
use super::calls::{divided, joined};

/// A paragraph and where it stands.
pub(super) struct Found<'a> {
    pub(super) home: ParagraphHome,
    pub(super) at: usize,
    pub(super) list: &'a [Paragraph],
    pub(super) paragraph: &'a Paragraph,
}

/// Looks for a paragraph.
pub(super) fn find<'a>(account: &'a Account, id: &ParagraphId) -> Option<Found<'a>> {
    let fears = (ParagraphHome::Fears, account.fears.as_slice());
    let sections = account
        .sections
        .iter()
        .map(|section| (ParagraphHome::Section(section.id.clone()), section.paragraphs.as_slice()));
    sections.chain([fears]).find_map(|(home, list)| {
        let at = list.iter().position(|paragraph| paragraph.id == *id)?;
        Some(Found { home, at, list, paragraph: list.get(at)? })
    })
}

impl Found<'_> {
    /// Puts another version of the paragraph in its place.
    pub(super) fn put(&self, paragraph: Paragraph) -> Change {
        put(&self.home, paragraph)
    }

    fn name(&self, id: &ParagraphId) -> RecordRef {
        RecordRef::Paragraph { home: self.home.clone(), id: id.clone() }
    }

    pub(super) fn removed(&self) -> Change {
        Change::Remove(self.name(&self.paragraph.id))
    }

    /// Moves it one place up or down: beyond the last of its section to the beginning of the one after, before the
    /// first to the end of the one before; `None` without one.
    pub(super) fn moved(&self, case: &Case, down: bool) -> Option<Change> {
        let (home, before) = match (down, self.at) {
            (true, at) if at + 1 < self.list.len() => (self.home.clone(), at + 2),
            (false, at) if at > 0 => (self.home.clone(), at - 1),
            _ => {
                let homes: Vec<_> = order::homes(case).collect();
                let at = homes.iter().position(|(home, _)| *home == self.home)?;
                let (home, list) =
                    homes.get(at.checked_add_signed(if down { 1 } else { -1 })?)?;
                (home.clone(), if down { 0 } else { list.len() })
            }
        };
        order::paragraph_before(case, &self.paragraph.id, &home, before)
    }

    /// An empty paragraph of which all that was said of this one is true.
    fn further(&self, id: ParagraphId) -> Paragraph {
        let of = self.paragraph;
        let mut further = Paragraph {
            events: of.events.clone(),
            author: of.author.clone(),
            state: of.state.clone(),
            reveals: of.reveals.clone(),
            kept_for_interview: of.kept_for_interview,
            ..Paragraph::new(id)
        };
        further.text.told.lang = of.text.told.lang.clone();
        further
    }

    /// Puts other proses in the place of one of its texts: the first in it, each other in a new paragraph behind it,
    /// as many as there are ids.
    pub(super) fn spread(
        &self,
        side: Side,
        proses: Vec<Prose>,
        ids: Vec<ParagraphId>,
        told: &LangTag,
    ) -> Change {
        let mut proses = proses.into_iter();
        let first = proses.next().unwrap_or_default();
        let mut changes = vec![self.put(retyped(self.paragraph, side, first, told))];
        for ((place, prose), id) in (self.at as u32 + 1..).zip(proses).zip(ids) {
            let paragraph = retyped(&self.further(id), side, prose, told);
            let record = Box::new(Record::Paragraph { home: self.home.clone(), paragraph });
            changes.push(Change::Insert { record, at: place });
        }
        Change::Together(changes)
    }

    /// Cuts it in two at a place of one of its texts; the other text stays with the first part.
    pub(super) fn cut(&self, side: Side, at: usize, id: ParagraphId) -> Change {
        let mut first = self.paragraph.clone();
        let mut second = self.further(id);
        let (head, tail) = divided(side.prose(&first), at);
        *side.prose_mut(&mut first) = head;
        *side.prose_mut(&mut second) = tail;
        let at = self.at as u32 + 1;
        let record =
            Box::new(Record::Paragraph { home: self.home.clone(), paragraph: reread(second) });
        Change::Together(vec![self.put(reread(first)), Change::Insert { record, at }])
    }

    /// Joins it to the paragraph before it; `None` for the first of a section.
    pub(super) fn joined(&self) -> Option<(Change, ParagraphId)> {
        let before = self.list.get(self.at.checked_sub(1)?)?;
        let mut whole = before.clone();
        for side in [Side::Told, Side::French] {
            *side.prose_mut(&mut whole) = joined(side.prose(before), side.prose(self.paragraph));
        }
        if whole.text.told.lang == LangTag::default() {
            whole.text.told.lang = self.paragraph.text.told.lang.clone();
        }
        for event in &self.paragraph.events {
            link(&mut whole.events, event);
        }
        let more = &self.paragraph.reveals;
        extend(&mut whole.reveals.persons, &more.persons);
        extend(&mut whole.reveals.identities, &more.identities);
        extend(&mut whole.reveals.classes, &more.classes);
        whole.kept_for_interview |= self.paragraph.kept_for_interview;
        let change = Change::Together(vec![self.put(reread(whole)), self.removed()]);
        Some((change, before.id.clone()))
    }
}

fn extend<T: Clone + PartialEq>(list: &mut Vec<T>, more: &[T]) {
    for item in more {
        if !list.contains(item) {
            list.push(item.clone());
        }
    }
}

/// Names an event once.
pub(super) fn link(events: &mut Vec<EventId>, event: &EventId) {
    extend(events, std::slice::from_ref(event));
}

fn put(home: &ParagraphHome, paragraph: Paragraph) -> Change {
    Change::Put(Box::new(Record::Paragraph { home: home.clone(), paragraph }))
}

/// The paragraph with another French than the one that was read back.
fn reread(mut paragraph: Paragraph) -> Paragraph {
    paragraph.unread();
    paragraph
}

/// The paragraph with another text in one of its languages.
pub(super) fn retyped(
    paragraph: &Paragraph,
    side: Side,
    prose: Prose,
    told: &LangTag,
) -> Paragraph {
    let mut paragraph = paragraph.clone();
    *side.prose_mut(&mut paragraph) = prose;
    match side {
        Side::French => reread(paragraph),
        Side::Told => {
            if paragraph.text.told.lang == LangTag::default() {
                paragraph.text.told.lang = told.clone();
            }
            paragraph
        }
    }
}

/// A new paragraph at the end of a section, about an event or none.
pub(super) fn added(
    home: &ParagraphHome,
    id: ParagraphId,
    event: Option<EventId>,
    told: &LangTag,
) -> Change {
    let mut paragraph = Paragraph::new(id);
    paragraph.events.extend(event);
    paragraph.text.told.lang = told.clone();
    put(home, paragraph)
}

/// A new section at the end.
pub(super) fn section_added(id: SectionId) -> Change {
    Change::Put(Box::new(Record::Section(Section::new(id))))
}

/// A section moved by one place; `None` at the end.
pub(super) fn section_moved(case: &Case, id: &SectionId, down: bool) -> Option<Change> {
    let at = case.account.sections.iter().position(|section| section.id == *id)?;
    let before = at.checked_add_signed(if down { 2 } else { -1 })?;
    order::before(case, RecordRef::Section(id.clone()), before)
}
