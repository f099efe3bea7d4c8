//! The chronology: as told, with its reading in French; in our calendar, where, what, how it is known, what
//! shows it.

use crate::domain::event::{EventKind, Known as Way};
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Cell, Column, ColumnAlign, ColumnWidth, Layout, Part, Place, Rich, Row, Table,
};
use super::super::public::{Event, Known, Text};
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use crate::report::spec::PartName;

pub(super) fn chronology(pen: &Pen<'_>) -> Part {
    let t = pen.t;
    let told = match &pen.calendar {
        Some(calendar) => {
            tr!(t, "dossier-chronology-told-in", calendar = t.short_calendar(calendar))
        }
        None => tr!(t, "dossier-chronology-told"),
    };
    let columns = vec![
        column(pen, &told, Some(36.0)),
        column(pen, &tr!(t, "dossier-chronology-ours"), Some(30.0)),
        column(pen, &tr!(t, "dossier-place"), Some(25.0)),
        column(pen, &tr!(t, "dossier-chronology-what"), None),
        column(pen, &tr!(t, "dossier-chronology-known"), Some(25.0)),
        numbers(pen, &tr!(t, "dossier-exhibit-paragraph"), 17.0),
    ];
    let rows = pen.doc.events.iter().map(|event| row(pen, event)).collect();
    let table = Block::Table(Table { columns, rows, padding_pt: 4.0, large_first: false });
    let sub = pen.say(&tr!(t, "dossier-chronology-legend"));
    super::part(pen, PartName::Chronology, Layout::Plain, vec![table], sub)
}

fn row(pen: &Pen<'_>, event: &Event) -> Row {
    let own = pen.in_own_calendar(&event.date, Form::Table);
    let cells: Vec<Cell> = vec![
        pen::lines(vec![pen.when_said(&event.date), own]).into(),
        pen.gregorian(&event.date, Form::Table).into(),
        place(pen, event).into(),
        what(pen, event).into(),
        known(pen, event).into(),
        pen.where_shown(&event.exhibits, &event.paragraphs).into(),
    ];
    Row::Cells { cells, joined: false, place: Place::default() }
}

/// The place, and where exactly as told.
fn place(pen: &Pen<'_>, event: &Event) -> Rich {
    pen::joined(vec![pen.place(event.place.as_ref()), pen.text(&event.place_told)], ", ")
}

/// The title of an event, or its first words; without them its kind, or only that it is an event.
pub(super) fn what(pen: &Pen<'_>, event: &Event) -> Rich {
    called(pen, &event.title, &event.kind)
}

/// The same for an event of which no more is at hand.
pub(super) fn called(pen: &Pen<'_>, title: &Text, kind: &EventKind) -> Rich {
    if title.is_blank() {
        return match kind {
            EventKind::Unspecified | EventKind::Other(_) => {
                pen.say(&tr!(pen.t, "dossier-event-unnamed"))
            }
            kind => pen.say(&super::when::capital(&pen.t.name_of(kind))),
        };
    }
    pen.text(title)
}

/// « vu ou vécu », « on me l’a raconté : une voisine »; nothing where nothing was said.
fn known(pen: &Pen<'_>, event: &Event) -> Rich {
    let word = |way: Way| pen.say(&pen.t.name_of(&way));
    match &event.known {
        Known::Seen => word(Way::Seen),
        Known::Heard => word(Way::Heard),
        Known::Document => word(Way::Document),
        Known::Unanswered(answer) => pen.said(answer, |()| Rich::default()),
        Known::NotSaid => Rich::default(),
        Known::Told { source, by } => {
            let known = word(Way::Told(Box::default()));
            let by = by.as_ref().map(|kin| pen.kin(kin)).unwrap_or_default();
            let source = if source.is_blank() { by } else { pen.text(source) };
            if source.is_empty() {
                return known;
            }
            let message = tr!(pen.t, "dossier-known-told-by", known = SLOT_A, source = SLOT_B);
            pen.fill(&message, &[known, source])
        }
    }
}

/// A column under a head of ours; without a width it takes the rest.
pub(super) fn column(pen: &Pen<'_>, head: &str, width_mm: Option<f32>) -> Column {
    let width = width_mm.map_or(ColumnWidth::Rest, ColumnWidth::Mm);
    Column { head: pen.say(head), width, side: ColumnAlign::Left }
}

/// A column of numbers and references: at least so wide, and wide enough that none breaks.
pub(super) fn numbers(pen: &Pen<'_>, head: &str, at_least_mm: f32) -> Column {
    Column { width: ColumnWidth::AtLeast(at_least_mm), ..column(pen, head, None) }
}
