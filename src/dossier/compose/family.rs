//! Family and names.

use crate::domain::person::{Kinship, MaritalStatus, Sex};
use crate::domain::words::Words;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Cell, Layout, Part, Place, PlainText, Rank, Rich, Row, Side, Table, Voice,
};
use super::super::public::{Alias, ExhibitAt, Name, Naming, Relative, Said, Span, Text};
use super::super::spec::PartName;
use super::chronology::{column, numbers};
use super::pen::{self, Pen, SLOT_A};

pub(super) fn family(pen: &Pen<'_>) -> Part {
    let mut blocks = Vec::new();
    let rows = relatives(pen);
    if !rows.is_empty() {
        blocks.push(title(pen, Rank::Part, &tr!(pen.t, "dossier-family")));
        blocks.push(Block::Table(relatives_table(pen, rows)));
        blocks.push(Block::Space(10.0));
    }
    let rows = names(pen);
    if !rows.is_empty() {
        blocks.push(title(pen, Rank::Part, &tr!(pen.t, "dossier-names")));
        blocks.push(Block::Text(PlainText::new(Voice::Apparatus, one_person(pen))));
        blocks.push(Block::Table(names_table(pen, rows)));
    }
    super::bare_part(pen, PartName::Family, Layout::Plain, blocks)
}

fn title(pen: &Pen<'_>, rank: Rank, words: &str) -> Block {
    Block::Title { rank, text: pen.say(words), sub: Rich::default(), place: Place::default() }
}

fn relatives_table(pen: &Pen<'_>, rows: Vec<Row>) -> Table {
    let t = pen.t;
    let mut original = column(pen, &tr!(t, "dossier-original-script"), Some(38.0));
    original.side = Side::RightClear;
    let columns = vec![
        column(pen, &tr!(t, "dossier-kinship"), Some(20.0)),
        column(pen, &tr!(t, "dossier-name"), Some(38.0)),
        original,
        column(pen, &tr!(t, "dossier-birth"), Some(38.0)),
        column(pen, &tr!(t, "dossier-lives"), None),
    ];
    Table { columns, rows, padding_pt: 5.0, large_first: false }
}

fn relatives(pen: &Pen<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = pen.doc.family.iter().map(|relative| row(pen, relative)).collect();
    let of = &pen.doc.applicant;
    let is_spouse =
        |relative: &Relative| matches!(relative.kinship, Kinship::Spouse | Kinship::Partner);
    // "None" is an answer and is printed; what nobody asked stays out.
    let single = of.marital_status == MaritalStatus::Single;
    if single && of.unions.is_empty() && !pen.doc.family.iter().any(is_spouse) {
        rows.push(cells(vec![
            pen.say(&tr!(pen.t, "dossier-spouse")),
            pen.say(&tr!(pen.t, "dossier-none")),
            Rich::default(),
            Rich::default(),
            pen.say(&tr!(pen.t, "dossier-no-union")),
        ]));
    }
    rows
}

fn row(pen: &Pen<'_>, relative: &Relative) -> Row {
    let relation = if relative.relation.is_blank() {
        pen.word(&relative.kinship)
    } else {
        pen.text(&relative.relation)
    };
    let (name, original) = match &relative.naming {
        Naming::Code(_) => {
            let message = tr!(pen.t, "dossier-name-not-shown", code = SLOT_A);
            (pen.fill(&message, &[pen.naming(&relative.naming)]), Rich::default())
        }
        Naming::Named(name) => (pen.naming(&relative.naming), original(pen, name)),
    };
    let birth = pen.both_ours_first(&relative.birth, Form::Table);
    cells(vec![relation, name, original, birth, lives(pen, relative)])
}

/// Where a relative is, or that he or she has died.
pub(super) fn lives(pen: &Pen<'_>, relative: &Relative) -> Rich {
    if relative.alive == Said::Known(false) {
        return dead(pen, relative);
    }
    let place = relative.lives_at.as_ref();
    let told = pen.said(&relative.whereabouts, |text| pen.text(text));
    let says = |words: &Words| !words.is_blank() && mentions(&relative.whereabouts, words);
    match place.filter(|place| !place.coded && says(&place.name)) {
        Some(place) if says(&place.country) => told,
        Some(place) => pen::joined(vec![told, pen.words(place.country.as_str())], ", "),
        None => pen::joined(vec![pen.place_and_country(place), told], ", "),
    }
}

/// Whether the words told name this already.
fn mentions(told: &Said<Text>, words: &Words) -> bool {
    told.known().is_some_and(|text| {
        text.spans.iter().any(|span| match span {
            Span::Words(said) => said.as_str().contains(words.as_str().trim()),
            _ => false,
        })
    })
}

/// « décédée le … », by the sex that is noted or that the kinship says.
fn dead(pen: &Pen<'_>, relative: &Relative) -> Rich {
    let is_woman = match relative.sex {
        Sex::NotSaid => matches!(relative.kinship, Kinship::Mother | Kinship::Sister),
        ref sex => *sex == Sex::Female,
    };
    let sex = if is_woman { "female" } else { "male" };
    let date = pen.both_ours_first(&relative.death, Form::Table);
    pen::joined(vec![pen.say(&tr!(pen.t, "dossier-dead", sex = sex)), date], " ")
}

fn original(pen: &Pen<'_>, name: &Name) -> Rich {
    let run = name.original.as_ref().map(|(words, lang)| pen.isolate(words.as_str(), lang));
    Rich::new(run.into_iter().collect())
}

/// « Tous les noms ci-dessous sont ceux d’une seule personne, Mme … »
fn one_person(pen: &Pen<'_>) -> Rich {
    let name = pen.applicant_names().into_iter().next().unwrap_or_default();
    let sex = match pen.doc.applicant.sex {
        Sex::Female => "female",
        Sex::Male => "male",
        _ => "other",
    };
    pen.say(&tr!(pen.t, "dossier-one-person", sex = sex, name = name))
}

fn names_table(pen: &Pen<'_>, rows: Vec<Row>) -> Table {
    let t = pen.t;
    let mut original = column(pen, &tr!(t, "dossier-original-script"), Some(38.0));
    original.side = Side::RightClear;
    let columns = vec![
        column(pen, &tr!(t, "dossier-one-name"), Some(34.0)),
        original,
        column(pen, &tr!(t, "dossier-name-where"), Some(35.0)),
        column(pen, &tr!(t, "dossier-name-since"), None),
        numbers(pen, &tr!(t, "dossier-exhibit"), 17.0),
    ];
    Table { columns, rows, padding_pt: 5.0, large_first: false }
}

fn names(pen: &Pen<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, name) in in_both_scripts(&pen.doc.applicant.names).iter().enumerate() {
        let shown = pen.words(name.whole.as_str());
        let shown = if at == 0 { pen::bold(shown) } else { shown };
        rows.push(name_row(pen, shown, name, None));
    }
    for alias in &pen.doc.aliases {
        for (at, name) in in_both_scripts(&alias.names).iter().enumerate() {
            let alias = (at == 0).then_some(alias);
            rows.push(name_row(pen, pen.words(name.whole.as_str()), name, alias));
        }
    }
    rows
}

/// The names, one that is followed by itself in its own script joined with it.
fn in_both_scripts(names: &[Name]) -> Vec<Name> {
    let mut rows: Vec<Name> = Vec::new();
    for name in names {
        let is_original = name.original.as_ref().is_some_and(|(words, _)| *words == name.whole);
        match rows.last_mut() {
            Some(last)
                if is_original
                    && last.original.is_none()
                    && last.kind == name.kind
                    && last.on == name.on =>
            {
                last.original.clone_from(&name.original);
            }
            _ => rows.push(name.clone()),
        }
    }
    rows
}

fn name_row(pen: &Pen<'_>, shown: Rich, name: &Name, alias: Option<&Alias>) -> Row {
    let whole_is_original = name.original.as_ref().is_some_and(|(words, _)| *words == name.whole);
    let shown = if whole_is_original { Rich::default() } else { shown };
    let kind = match alias {
        Some(alias) => pen.word(&alias.kind),
        None => pen.word(&name.kind),
    };
    let period = if name.period.is_unset() {
        alias.map(|alias| pen.both(&alias.period, Form::Table)).unwrap_or_default()
    } else {
        pen.both(&name.period, Form::Table)
    };
    let known = alias.map(|alias| pen.text(&alias.known_to)).unwrap_or_default();
    let exhibits: Vec<(ExhibitAt, Option<u32>)> = match alias {
        Some(alias) => alias.exhibits.iter().map(|at| (*at, None)).collect(),
        None => name.on.iter().map(|at| (*at, None)).collect(),
    };
    cells(vec![
        shown,
        original(pen, name),
        kind,
        pen::clauses(vec![period, known]),
        Rich::new(pen.exhibit_numbers(&exhibits)),
    ])
}

/// A row of plain cells.
pub(super) fn cells(texts: Vec<Rich>) -> Row {
    let cells = texts.into_iter().map(Cell::from).collect();
    Row::Cells { cells, joined: false, place: Place::default() }
}
