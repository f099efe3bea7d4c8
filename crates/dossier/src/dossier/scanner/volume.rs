//! Every text of a volume, with the place where it stands.
//!
//! Each type is taken apart field by field, so that a new field cannot be forgotten here.

use super::Spot;
use crate::dossier::block::{
    Bar, Bilingual, BilingualRow, Block, Bookmark, Cell, Column, Content, Contents, ContentsLine,
    CopyField, CopyRow, Early, Furniture, Header, Identity, MarginCall, Part, Photo, Picture,
    Place, PlainText, Rich, Row, Sheet, SheetContent, Stop, Table, Tick, TimeEvent, TimeHeads,
    Timeline, Volume, VolumeKind,
};

/// Every text of a volume.
pub(super) fn texts(volume: &Volume) -> Vec<(Spot, String)> {
    let Volume { lang: _, kind, header, mention, draft, furniture, elsewhere: _, parts } = volume;
    let mut walk = Walk { at: Spot::default(), texts: Vec::new() };
    let Header { names, rest } = header;
    walk.all(names);
    walk.rich(rest);
    walk.rich(mention);
    walk.all(draft);
    match kind {
        VolumeKind::Sent { folio } => walk.rich(folio),
        VolumeKind::Kept { headline, label_prefix } => {
            walk.rich(headline);
            walk.words(label_prefix);
        }
    }
    let Furniture { continued, copy_continued, initials, see_also } = furniture;
    walk.all([continued, copy_continued, initials, see_also]);
    parts.iter().for_each(|part| walk.part(part));
    walk.texts
}

struct Walk {
    at: Spot,
    texts: Vec<(Spot, String)>,
}

impl Walk {
    fn words(&mut self, words: &str) {
        if !words.is_empty() {
            self.texts.push((self.at.clone(), words.to_owned()));
        }
    }

    fn all<'a>(&mut self, texts: impl IntoIterator<Item = &'a Rich>) {
        texts.into_iter().for_each(|text| self.rich(text));
    }

    /// A text as one piece, so that a name that changes style in the middle is seen whole.
    fn rich(&mut self, text: &Rich) {
        let mut words = String::new();
        for run in &text.runs {
            match &run.content {
                Content::Text(text) => words.push_str(&text.0),
                Content::Note(note) => self.rich(note),
                Content::Call(call) => {
                    let MarginCall { what, folio, to: _ } = call.as_ref();
                    self.all([what, folio]);
                }
                Content::FolioOf(_)
                | Content::FolioRange(..)
                | Content::Folio
                | Content::Total
                | Content::PartPage
                | Content::PartPages
                | Content::SheetPage
                | Content::SheetPages
                | Content::Scale
                | Content::Mark(_)
                | Content::Blank(_)
                | Content::Gap(_)
                | Content::Fill
                | Content::Break => words.push(' '),
                Content::Here(_) => {}
            }
        }
        self.words(&words);
    }

    fn part(&mut self, part: &Part) {
        let Part { place, running_title, counter, layout: _, blocks } = part;
        let name = place.anchor.as_ref().map(|anchor| anchor.0.clone()).unwrap_or_default();
        self.at = Spot { part: name, ..Spot::default() };
        self.place(place);
        self.all([running_title, counter]);
        self.blocks(blocks);
    }

    fn place(&mut self, place: &Place) {
        let Place { anchor: _, bookmark } = place;
        if let Some(Bookmark { level: _, title }) = bookmark {
            self.rich(title);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title { rank: _, text, sub, place } => {
                self.all([text, sub]);
                self.place(place);
            }
            Block::Period { title, dates, place } => {
                self.all([title, dates]);
                self.place(place);
            }
            Block::Paragraph { number, text, place } => {
                self.at.paragraph = Some(printed(number));
                self.rich(text);
                self.place(place);
                self.at.paragraph = None;
            }
            Block::Text(PlainText {
                text,
                place,
                voice: _,
                align: _,
                width_mm: _,
                barred: _,
                below_pt: _,
            }) => {
                self.rich(text);
                self.place(place);
            }
            Block::Pairs { rows, label_mm: _, step_pt: _, voice: _ } => {
                self.rows(rows, |walk, (label, answer)| walk.all([label, answer]));
            }
            Block::Contents(Contents { head, folio_head, columns: _, lines }) => {
                self.all([head, folio_head]);
                self.rows(lines, |walk, ContentsLine { number, text, to: _ }| {
                    walk.all([number, text]);
                });
            }
            Block::Table(table) => self.table(table),
            Block::Bilingual(Bilingual { left: _, right: _, heads, rows }) => {
                self.all([&heads.0, &heads.1]);
                for BilingualRow { left, number, state, right, place } in rows {
                    self.at.paragraph = Some(printed(number));
                    self.all([left, number, state, right]);
                    self.place(place);
                }
                self.at.paragraph = None;
            }
            Block::Timeline(timeline) => self.timeline(timeline),
            Block::Route(route) => self.rows(&route.stops, |walk, Stop { name, lines, by }| {
                walk.all([name, by]);
                walk.all(lines);
            }),
            Block::WritingLines { .. } | Block::Picture(_) | Block::Space(_) | Block::PageBreak => {
            }
            Block::Frame { label, width_mm: _, height_mm: _ } => self.rich(label),
            Block::Signature { lines, label, height_mm: _ } => {
                self.all(lines);
                self.rich(label);
            }
            Block::HandCopy(copy) => self.rows(&copy.rows, Self::copy_row),
            Block::Columns { left, right, left_mm: _, gap_mm: _ } => {
                self.blocks(left);
                self.blocks(right);
            }
            Block::Sheet(sheet) => self.sheet(sheet),
            Block::Together(blocks) => self.blocks(blocks),
        }
    }

    fn rows<T>(&mut self, rows: &[T], mut each: impl FnMut(&mut Self, &T)) {
        for (row, item) in (1..).zip(rows) {
            self.at.row = Some(row);
            each(self, item);
        }
        self.at.row = None;
    }

    fn table(&mut self, table: &Table) {
        let Table { columns, rows, padding_pt: _, large_first: _ } = table;
        for Column { head, width: _, side: _ } in columns {
            self.rich(head);
        }
        self.rows(rows, |walk, row| match row {
            Row::Group { title, place } => {
                walk.rich(title);
                walk.place(place);
            }
            Row::Cells { cells, joined: _, place } => {
                cells.iter().for_each(|Cell { text }| walk.rich(text));
                walk.place(place);
            }
        });
    }

    fn timeline(&mut self, timeline: &Timeline) {
        let Timeline {
            heads,
            early,
            from: _,
            to: _,
            told_years,
            years,
            places,
            activities,
            events,
            legend,
            spare_pt: _,
        } = timeline;
        let TimeHeads { place, activity, told_year, year, event, exhibit, paragraph } = heads;
        self.all([place, activity, told_year, year, event, exhibit, paragraph, legend]);
        self.rows(early, |walk, Early { told_year, year, text, sign: _ }| {
            walk.all([told_year, year, text]);
        });
        for Tick { at: _, label } in told_years.iter().chain(years) {
            self.rich(label);
        }
        self.rows(places, Self::bar);
        self.rows(activities, Self::bar);
        self.rows(events, Self::time_event);
    }

    fn bar(&mut self, bar: &Bar) {
        let Bar { from: _, to: _, labels, lane: _, otherwise } = bar;
        self.all(labels);
        otherwise.iter().for_each(|event| self.time_event(event));
    }

    fn time_event(&mut self, event: &TimeEvent) {
        let TimeEvent { order: _, tie: _, from: _, to: _, sign: _, date, what, exhibit, paragraph } =
            event;
        self.all([date, what, exhibit, paragraph]);
    }

    fn copy_row(&mut self, row: &CopyRow) {
        let CopyRow { number, label, fields } = row;
        self.all([number, label]);
        for field in fields {
            match field {
                CopyField::Boxes { text, count: _ } => self.words(&text.0),
                CopyField::Choice { on: _, label } => self.rich(label),
                CopyField::Words(text) => self.rich(text),
            }
        }
    }

    fn sheet(&mut self, sheet: &Sheet) {
        let Sheet { stamp, identity, place, also: _, foot, content } = sheet;
        self.at.exhibit = Some(printed(stamp));
        let Identity { title, details } = identity;
        self.all([stamp, title, details, foot]);
        self.place(place);
        match content {
            SheetContent::Page(Picture { alt, .. }) => self.words(&alt.0),
            SheetContent::Photos(photos) => {
                for Photo { picture, caption } in photos {
                    self.words(&picture.alt.0);
                    self.rich(caption);
                }
            }
            SheetContent::Text(blocks) => self.blocks(blocks),
            SheetContent::Unreadable { title, blocks } => {
                self.rich(title);
                self.blocks(blocks);
            }
        }
        self.at.exhibit = None;
    }
}

/// The words of a number as printed; symbols of the typesetter left out.
fn printed(number: &Rich) -> String {
    let words = number.runs.iter().filter_map(|run| match &run.content {
        Content::Text(words) => Some(words.0.as_str()),
        _ => None,
    });
    words.collect::<String>().trim().to_owned()
}
