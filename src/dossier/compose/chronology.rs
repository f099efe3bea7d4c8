//! The chronology: as told, in both calendars, where, what, how it is known, what shows it.

use crate::domain::date::Calendar;
use crate::domain::event::EventKind;
use crate::domain::person::Kinship;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Cell, Column, ColumnWidth, Layout, Part, Place, Rich, Row, Side, Table,
};
use super::super::public::{Event, Known, Source, Text};
use super::super::spec::PartName;
use super::pen::{self, Pen, SLOT_A};

pub(super) fn chronology(pen: &Pen<'_>) -> Part {
    let t = pen.t;
    let calendar = pen.calendar.as_ref();
    let mut columns = vec![column(pen, &tr!(t, "dossier-chronology-told"), Some(27.0))];
    if let Some(calendar) = calendar {
        let name = t.short_calendar(calendar);
        let head = tr!(t, "dossier-chronology-calendar", calendar = name);
        columns.push(column(pen, &head, Some(26.0)));
    }
    columns.extend([
        column(pen, &tr!(t, "dossier-chronology-ours"), Some(29.0)),
        column(pen, &tr!(t, "dossier-place"), Some(24.0)),
        column(pen, &tr!(t, "dossier-chronology-what"), None),
        column(pen, &tr!(t, "dossier-chronology-known"), Some(19.0)),
        numbers(pen, &tr!(t, "dossier-exhibit-paragraph"), 17.0),
    ]);
    let rows = pen.doc.events.iter().map(|event| row(pen, calendar, event)).collect();
    let table = Block::Table(Table { columns, rows, padding_pt: 4.0, large_first: false });
    let sub = pen.say(&tr!(t, "dossier-chronology-legend"));
    super::part(pen, PartName::Chronology, Layout::Plain, vec![table], sub)
}

fn row(pen: &Pen<'_>, calendar: Option<&Calendar>, event: &Event) -> Row {
    let mut cells: Vec<Cell> = vec![pen.told(&event.date).into()];
    if calendar.is_some() {
        let own = pen.in_own_calendar(&event.date, Form::Table);
        cells.push(if own.is_empty() { "–".into() } else { own.into() });
    }
    cells.extend([
        pen.gregorian(&event.date, Form::Table).into(),
        place(pen, event).into(),
        what(pen, event).into(),
        known(pen, event).into(),
        pen.where_shown(&event.exhibits, &event.paragraphs).into(),
    ]);
    Row::Cells { cells, joined: false, place: Place::default() }
}

/// The place, and where exactly as told.
fn place(pen: &Pen<'_>, event: &Event) -> Rich {
    pen::joined(vec![pen.place(event.place.as_ref()), pen.text(&event.place_told)], ", ")
}

/// The title of an event, or its first words; without them its kind, or only that it is an event.
pub(super) fn what(pen: &Pen<'_>, event: &Event) -> Rich {
    if event.title.is_blank() {
        return match event.kind {
            EventKind::Unspecified | EventKind::Other(_) => {
                pen.say(&tr!(pen.t, "dossier-event-unnamed"))
            }
            ref kind => pen.say(&super::when::capital(&pen.t.name_of(kind))),
        };
    }
    pen.text(&event.title)
}

/// « vécu », « entendu, une voisine », « papier ».
fn known(pen: &Pen<'_>, event: &Event) -> Rich {
    let t = pen.t;
    match &event.known {
        Known::Seen => pen.say(&tr!(t, "dossier-known-seen")),
        Known::Heard => pen.say(&tr!(t, "dossier-known-heard")),
        Known::Document => pen.say(&tr!(t, "dossier-known-paper")),
        Known::Unanswered(answer) => pen.said(answer, |()| Rich::default()),
        Known::Told { source, by } => {
            let by = by.as_ref().filter(|by| !matches!(by, Kinship::NotSaid | Kinship::Other(_)));
            let by = by.map(|kinship| Text::french(&t.name_of(kinship)));
            let source = if source.is_blank() { by.unwrap_or_default() } else { source.clone() };
            if source.is_blank() {
                return pen.say(&tr!(t, "dossier-known-heard"));
            }
            pen.fill(&tr!(t, "dossier-known-told", source = SLOT_A), &[pen.text(&source)])
        }
        Known::NotSaid if matches!(event.date.source, Source::Paper(_)) => {
            pen.say(&tr!(t, "dossier-known-paper"))
        }
        Known::NotSaid => Rich::default(),
    }
}

/// A column under a head of ours; without a width it takes the rest.
pub(super) fn column(pen: &Pen<'_>, head: &str, width_mm: Option<f32>) -> Column {
    let width = width_mm.map_or(ColumnWidth::Rest, ColumnWidth::Mm);
    Column { head: pen.say(head), width, side: Side::Left }
}

/// A column of numbers and references: at least so wide, and wide enough that none breaks.
pub(super) fn numbers(pen: &Pen<'_>, head: &str, at_least_mm: f32) -> Column {
    Column { width: ColumnWidth::AtLeast(at_least_mm), ..column(pen, head, None) }
}
