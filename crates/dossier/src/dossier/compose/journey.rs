//! The way to France and the time since.

use crate::domain::case::LifeKind;
use crate::domain::procedure::PaperKind;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{Block, Layout, Part, Place, Rank, Rich, Route, Row, Run, Stop, Table};
use super::super::public::{ExhibitAt, JourneyStep, Paper, PlaceName, Said};
use super::chronology::column;
use super::family::cells;
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use crate::report::spec::PartName;

pub(super) fn journey(pen: &Pen<'_>) -> Part {
    let doc = pen.doc;
    let stops: Vec<Stop> = doc
        .journey
        .iter()
        .enumerate()
        .filter(|(_, step)| step.place.is_some())
        .map(|(at, step)| stop(pen, at, step))
        .collect();
    let mut blocks = vec![Block::Space(3.0)];
    if stops.len() > 1 {
        blocks.push(Block::Route(Route { stops }));
        blocks.push(Block::Space(4.0));
    }
    blocks.push(Block::Table(table(pen)));
    let since = since_arrival(pen);
    if !since.is_empty() {
        blocks.push(Block::Space(9.0));
        blocks.push(Block::Title {
            rank: Rank::Section,
            text: pen.say(&tr!(pen.t, "dossier-since-arrival")),
            sub: Rich::default(),
            place: Place::default(),
        });
        blocks.push(Block::Table(Table {
            columns: vec![
                column(pen, &tr!(pen.t, "dossier-place"), Some(30.0)),
                column(pen, &tr!(pen.t, "dossier-from-to"), Some(62.0)),
                column(pen, &tr!(pen.t, "dossier-situation"), None),
            ],
            rows: since,
            padding_pt: 5.0,
            large_first: false,
        }));
    }
    super::part(pen, PartName::Journey, Layout::Plain, blocks, elsewhere(pen))
}

fn stop(pen: &Pen<'_>, at: usize, step: &JourneyStep) -> Stop {
    let mut ours = pen.gregorian(&step.date, Form::Table);
    ours.runs.iter_mut().for_each(|run| run.style.bold = false);
    let own = pen.in_own_calendar(&step.date, Form::Table);
    let lines = [ours, own].into_iter().filter(|line| !line.is_empty()).collect();
    let by =
        if at == 0 { Rich::default() } else { pen.said(&step.transport, |text| pen.text(text)) };
    Stop { name: pen.place(step.place.as_ref()), lines, by }
}

fn table(pen: &Pen<'_>) -> Table {
    let t = pen.t;
    let columns = vec![
        column(pen, &tr!(t, "dossier-journey-step"), Some(30.0)),
        column(pen, &tr!(t, "dossier-date"), Some(33.0)),
        column(pen, &tr!(t, "dossier-journey-transport"), Some(28.0)),
        column(pen, &tr!(t, "dossier-journey-papers"), Some(38.0)),
        column(pen, &tr!(t, "dossier-journey-what"), None),
    ];
    let rows = pen.doc.journey.iter().filter(|step| says_something(step));
    let rows = rows.map(|step| row(pen, step)).collect();
    Table { columns, rows, padding_pt: 5.0, large_first: false }
}

/// Whether a step says anything at all.
fn says_something(step: &JourneyStep) -> bool {
    step.place.is_some()
        || !step.date.is_unset()
        || step.date.open != Said::Unset
        || step.transport != Said::Unset
        || step.documents != Said::Unset
        || !step.what.is_blank()
        || step.fingerprints == Said::Known(true)
        || !step.exhibits.is_empty()
}

fn row(pen: &Pen<'_>, step: &JourneyStep) -> Row {
    let fingerprints = match step.fingerprints {
        Said::Known(true) => pen.say(&tr!(pen.t, "dossier-fingerprints")),
        _ => Rich::default(),
    };
    let happened = pen::clauses(vec![pen.text(&step.what), fingerprints]);
    cells(vec![
        pen.place(step.place.as_ref()),
        date(pen, step),
        pen.said(&step.transport, |text| pen.text(text)),
        pen.said(&step.documents, |text| pen.text(text)),
        pen::capital(with_calls(pen, happened, &step.exhibits)),
    ])
}

fn date(pen: &Pen<'_>, step: &JourneyStep) -> Rich {
    pen.or_said(pen.gregorian(&step.date, Form::Table), &step.date)
}

/// « contrôle passé (pièce n° 1, f. 13 ; pièce n° 3, f. 20). », the calls linked, before the full stop.
fn with_calls(pen: &Pen<'_>, mut text: Rich, exhibits: &[ExhibitAt]) -> Rich {
    let calls = exhibits.iter().map(|at| {
        let folio = pen.exhibit_anchor(*at, None).map(|to| pen.folio(&to)).unwrap_or_default();
        pen::joined(vec![pen.call_alone(*at), folio], ", ")
    });
    let calls = pen::joined(calls.collect(), "\u{202F}; ");
    if calls.is_empty() {
        return text;
    }
    let stop = pen::take_stop(&mut text);
    let message = tr!(pen.t, "dossier-shown-by", what = SLOT_A, exhibits = SLOT_B);
    let mut whole = if text.is_empty() { calls } else { pen.fill(&message, &[text, calls]) };
    whole.runs.extend(stop.map(Run::text));
    whole
}

fn elsewhere(pen: &Pen<'_>) -> Rich {
    pen.said(&pen.doc.procedure.elsewhere, |text| pen.text(text))
}

/// Homes and papers in France.
fn since_arrival(pen: &Pen<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for period in &pen.doc.life {
        if period.place.as_ref().is_some_and(is_in_france) {
            let what = if period.what.is_blank() && period.kind != LifeKind::Residence {
                pen.word(&period.kind)
            } else {
                pen.text(&period.what)
            };
            rows.push(cells(vec![
                pen.place(period.place.as_ref()),
                pen.or_said(pen.gregorian(&period.date, Form::Table), &period.date),
                pen::capital(with_calls(pen, what, &period.exhibits)),
            ]));
        }
    }
    rows.extend(pen.doc.procedure.papers.iter().filter_map(|paper| paper_row(pen, paper)));
    rows
}

fn paper_row(pen: &Pen<'_>, paper: &Paper) -> Option<Row> {
    let day = paper.received.or(paper.dated)?;
    let kind = match paper.kind {
        PaperKind::NotSaid | PaperKind::Other(_) => Rich::default(),
        ref kind => pen.say(&super::when::capital(&pen.t.name_of(kind))),
    };
    let track = match (&paper.kind, &pen.doc.procedure.track) {
        (PaperKind::Attestation, Said::Known(track)) => pen.word(track),
        _ => Rich::default(),
    };
    let exhibit: Vec<ExhibitAt> = paper.exhibit.into_iter().collect();
    let what = pen::joined(vec![kind, track], ", ");
    let what = pen::capital(with_calls(pen, what, &exhibit));
    // A day alone says nothing.
    if what.is_empty() {
        return None;
    }
    Some(cells(vec![Rich::default(), pen.day(day, Form::Table), what]))
}

/// France by its name in French, as the domain keeps countries.
pub(super) fn is_in_france(place: &PlaceName) -> bool {
    place.country.as_str().trim().eq_ignore_ascii_case("france")
}
