//! The cover: who, for whom, what stands where.

use crate::domain::person::Sex;
use crate::domain::procedure::ApplicationKind;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Bookmark, Content, Contents, ContentsLine, Layout, Part, Place, PlainText, Rank, Rich,
    Run, Voice,
};
use super::super::public::Said;
use super::pen::{self, Pen, SLOT_A};
use crate::report::spec::PartName;

/// More exhibits than this are not listed one by one on the cover.
const LISTED: usize = 40;

pub(super) fn cover(pen: &Pen<'_>, address: &[String]) -> Part {
    let mut blocks = Vec::new();
    let lines = address.iter().map(|line| pen.say(line)).collect();
    blocks.push(Block::Text(PlainText::new(Voice::List, pen::lines(lines))));
    blocks.push(Block::Space(22.0));
    let name = pen.applicant_names().into_iter().next().unwrap_or_default();
    blocks.push(title(Rank::Cover, name.into()));
    let kind = pen.t.name_of(&pen.doc.procedure.kind);
    let subtitle = tr!(pen.t, "dossier-cover-subtitle", kind = capital_of(pen, &kind));
    blocks.push(title(Rank::CoverSub, pen.say(&subtitle)));
    blocks.push(Block::Space(9.0));
    blocks.push(Block::Pairs {
        rows: rows(pen),
        label_mm: 42.0,
        step_pt: 15.0,
        voice: Voice::List,
    });
    blocks.push(Block::Space(11.0));
    blocks.push(contents(pen));
    if let Some(list) = exhibits(pen) {
        blocks.push(Block::Space(3.0));
        blocks.push(list);
    }
    Part {
        place: Place {
            anchor: Some(super::super::block::Anchor::new("cover")),
            bookmark: Some(Bookmark {
                level: 1,
                title: pen.say(&tr!(pen.t, "dossier-part-cover")),
            }),
        },
        running_title: Rich::default(),
        counter: Rich::default(),
        layout: Layout::Cover,
        blocks,
    }
}

fn capital_of(pen: &Pen<'_>, kind: &str) -> String {
    // « Première demande d’asile », but « Recours devant la CNDA ».
    let words = match pen.doc.procedure.kind {
        ApplicationKind::First => tr!(pen.t, "dossier-cover-first"),
        ApplicationKind::Other(_) => tr!(pen.t, "dossier-cover-other"),
        _ => kind.to_owned(),
    };
    super::when::capital(&words)
}

fn title(rank: Rank, text: Rich) -> Block {
    Block::Title { rank, text, sub: Rich::default(), place: Place::default() }
}

fn rows(pen: &Pen<'_>) -> Vec<(Rich, Rich)> {
    let (doc, t) = (pen.doc, pen.t);
    let of = &doc.applicant;
    let blank = || pen::symbol(Content::Blank(Some(50.0)));
    let mut rows = Vec::new();
    let mut row = |label: String, answer: Rich| {
        if !answer.is_empty() {
            rows.push((pen.say(&label), answer));
        }
    };
    // « Née le » goes before a day only.
    let born = match of.sex {
        Sex::Female if of.birth.is_exact() => "female",
        Sex::Male if of.birth.is_exact() => "male",
        _ => "other",
    };
    row(tr!(t, "dossier-cover-born", sex = born), birth(pen));
    row(tr!(t, "dossier-cover-nationality"), nationality(pen));
    row(tr!(t, "dossier-cover-original"), originals(pen));
    row(tr!(t, "dossier-cover-aliases"), aliases(pen));
    let number = &doc.procedure.agdref;
    let number = if number.is_blank() { blank() } else { pen::bold(pen.words(number.as_str())) };
    row(tr!(t, "dossier-cover-agdref"), number);
    let ofpra = &doc.procedure.ofpra;
    let ofpra = if ofpra.is_blank() {
        let message = tr!(t, "dossier-cover-given-by-office", blank = SLOT_A);
        pen.fill(&message, &[blank()])
    } else {
        pen::bold(pen.words(ofpra.as_str()))
    };
    row(tr!(t, "dossier-cover-ofpra"), ofpra);
    row(tr!(t, "dossier-cover-interview"), interview(pen));
    let address = of.address.iter().map(|line| pen.words(line.as_str())).collect();
    row(tr!(t, "dossier-cover-address"), pen::joined(address, ", "));
    row(tr!(t, "dossier-cover-filed"), blank());
    rows
}

/// « 23 janvier 1990 (3 bahman 1368) à Sanandaj, Iran ».
fn birth(pen: &Pen<'_>) -> Rich {
    let of = &pen.doc.applicant;
    let mut date = pen.both_ours_first(&of.birth, Form::Table);
    date.runs.iter_mut().for_each(|run| run.style.bold = false);
    let place = pen.place_and_country(of.birth_place.as_ref());
    let is_town = of.birth_place.as_ref().is_some_and(|place| !place.wide && !place.coded);
    if place.is_empty() || date.is_empty() || !is_town || !of.birth.is_exact() {
        return pen::joined(vec![date, place], ", ");
    }
    pen.fill(&tr!(pen.t, "dossier-date-at", date = SLOT_A, place = pen::SLOT_B), &[date, place])
}

/// The nationalities; « apatride » where the person is.
fn nationality(pen: &Pen<'_>) -> Rich {
    let of = &pen.doc.applicant;
    let names = of.nationalities.iter().map(|words| pen.words(words.as_str()));
    let stateless =
        (of.stateless == Said::Known(true)).then(|| pen.say(&tr!(pen.t, "dossier-stateless")));
    pen::joined(names.chain(stateless).collect(), ", ")
}

/// The name in its own scripts, each with its language.
fn originals(pen: &Pen<'_>) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    for name in &pen.doc.applicant.names {
        let Some((words, lang)) = &name.original else { continue };
        if !runs.is_empty() {
            runs.push(Run::new(Content::Gap(6.0)));
        }
        runs.push(pen.isolate(words.as_str(), lang));
        let on = name.on.map(|at| pen.call_alone(at)).unwrap_or_default();
        let note = pen::joined(vec![pen.language(lang), on], ", ");
        if !note.is_empty() {
            runs.push(Run::new(Content::Gap(3.0)));
            runs.extend(pen.fill(&tr!(pen.t, "dossier-cover-script", note = SLOT_A), &[note]).runs);
        }
    }
    Rich::new(runs)
}

fn aliases(pen: &Pen<'_>) -> Rich {
    let listed = pen.doc.aliases.iter().filter(|alias| alias.listed);
    let names = listed.filter_map(|alias| alias.names.first());
    let names = pen::joined(names.map(|name| pen.words(name.whole.as_str())).collect(), ", ");
    if names.is_empty() || !pen.has(PartName::Family) {
        return names;
    }
    let to = pen::part_anchor(PartName::Family);
    let mut folio = pen.folio(&to);
    for run in &mut folio.runs {
        *run = run.clone().link(to.clone());
    }
    pen.fill(&tr!(pen.t, "dossier-see", what = SLOT_A, folio = pen::SLOT_B), &[names, folio])
}

/// « kurde sorani ; je souhaite parler à une femme, avec une interprète femme ».
pub(super) fn interview(pen: &Pen<'_>) -> Rich {
    let of = &pen.doc.applicant;
    pen::joined(vec![pen.words(of.interview_language.as_str()), wishes(pen)], "\u{202F}; ")
}

/// The wished sex of officer and interpreter; nothing if nobody wished.
pub(super) fn wishes(pen: &Pen<'_>) -> Rich {
    let of = &pen.doc.applicant;
    let word = |wish: &Said<Sex>| match wish {
        Said::Known(Sex::Female) => "female",
        Said::Known(Sex::Male) => "male",
        _ => "none",
    };
    let (officer, interpreter) = (word(&of.officer), word(&of.interpreter));
    if officer == "none" && interpreter == "none" {
        return Rich::default();
    }
    pen.say(&tr!(pen.t, "dossier-wishes", officer = officer, interpreter = interpreter))
}

fn contents(pen: &Pen<'_>) -> Block {
    let parts =
        PartName::SENT.into_iter().filter(|part| *part != PartName::Exhibits && pen.has(*part));
    let lines = parts
        .map(|part| ContentsLine {
            number: Rich::default(),
            text: pen.part_title(part),
            to: pen::part_anchor(part),
        })
        .collect();
    Block::Contents(Contents {
        head: pen.say(&tr!(pen.t, "dossier-contents")),
        folio_head: pen.say(&tr!(pen.t, "dossier-contents-folio")),
        columns: 1,
        lines,
    })
}

fn exhibits(pen: &Pen<'_>) -> Option<Block> {
    if pen.doc.exhibits.is_empty() || !(pen.has(PartName::Exhibits) || pen.has(PartName::Bordereau))
    {
        return None;
    }
    let all = pen.doc.exhibits.len();
    let head = if all > LISTED && pen.has(PartName::Bordereau) {
        let folio = pen.folio(&pen::part_anchor(PartName::Bordereau));
        pen.fill(&tr!(pen.t, "dossier-exhibits-detailed", folio = SLOT_A), &[folio])
    } else {
        pen.say(&tr!(pen.t, "dossier-part-exhibits"))
    };
    let lines = pen.doc.exhibits.iter().enumerate();
    // Beyond what a cover holds, one line for each group, where it begins.
    let mut seen = std::collections::BTreeSet::new();
    let lines = lines
        .filter(|(_, exhibit)| all <= LISTED || seen.insert(super::bordereau::heading(exhibit)));
    let lines = lines
        .filter_map(|(at, exhibit)| {
            let text = if all > LISTED {
                super::bordereau::group_title(pen, &super::bordereau::heading(exhibit))
            } else {
                super::bordereau::short_title(pen, exhibit)
            };
            Some(ContentsLine {
                number: exhibit.number.to_string().into(),
                text,
                to: pen.exhibit_anchor(at, None)?,
            })
        })
        .collect();
    Some(Block::Contents(Contents { head, folio_head: Rich::default(), columns: 2, lines }))
}
