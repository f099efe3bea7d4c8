//! Papers of identity, and the right to stay in France.

use crate::domain::event::EventKind;
use crate::domain::exhibit::{ExhibitKind, Held};
use crate::domain::words::Words;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::super::super::block::Rich;
use super::super::super::super::public::{Exhibit, Whose};
use super::super::super::pen::{self, Pen};
use super::super::super::{bordereau, chronology};
use super::or_missing;

/// Each paper with its number, its authority, its date and where the original is; what is missing is said.
pub(super) fn identity(pen: &Pen<'_>) -> Rich {
    let kinds = [ExhibitKind::Identity, ExhibitKind::CivilStatus];
    let papers = pen.doc.exhibits.iter().filter(|exhibit| kinds.contains(&exhibit.kind));
    pen::lines(papers.map(|exhibit| paper(pen, exhibit)).collect())
}

fn paper(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    let numbers: Vec<&str> = exhibit.numbers.iter().map(Words::as_str).collect();
    let number = pen.words(&numbers.join(", "));
    let number = if number.is_empty() {
        number
    } else {
        pen.fill(&tr!(pen.t, "dossier-form-number", number = pen::SLOT_A), &[number])
    };
    let call = tr!(pen.t, "dossier-call", number = exhibit.number.to_string());
    pen::joined(
        vec![
            bordereau::short_title(pen, exhibit),
            or_missing(pen, number, "number"),
            or_missing(pen, pen.text(&exhibit.author), "authority"),
            or_missing(pen, pen.both(&exhibit.date, Form::Table), "date"),
            or_missing(pen, held(pen, exhibit), "original"),
            pen.say(&call),
        ],
        ", ",
    )
}

fn held(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    let state = match exhibit.held {
        Held::NotSaid | Held::Other(_) => return Rich::default(),
        ref held => pen.say(&pen.t.name_of(held)),
    };
    pen::joined(vec![state, pen.text(&exhibit.held_where)], ", ")
}

/// Lawful stays, with the exhibits that show them.
pub(super) fn stay(pen: &Pen<'_>) -> Rich {
    let stays = pen.doc.events.iter().filter(|event| event.kind == EventKind::LawfulStay);
    let stays = stays.filter(|event| event.whose != Whose::Other).map(|event| {
        let calls = event.exhibits.iter().map(|(at, _)| pen.call_alone(*at)).collect();
        let what = vec![
            or_missing(pen, pen.both(&event.date, Form::Table), "date"),
            chronology::what(pen, event),
            pen::joined(calls, ", "),
        ];
        pen::joined(what, ", ")
    });
    pen::lines(stays.collect())
}
