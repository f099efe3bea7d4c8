//! Family and names.

use crate::domain::date::Modifier;
use crate::domain::person::{Kinship, MaritalStatus, Sex};
use crate::domain::words::Words;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Cell, ColumnAlign, Layout, Part, Place, PlainText, Rank, Rich, Row, Table, Voice,
};
use super::super::public::{Alias, Date, ExhibitAt, Name, Naming, Relative, Said, Span, Text};
use super::bordereau;
use super::chronology::{column, numbers};
use super::pen::{self, Pen, SLOT_A};
use crate::report::spec::PartName;

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
    original.side = ColumnAlign::RightClear;
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
    let said = pen.doc.family.iter().filter(|relative| says_something(relative));
    let mut rows: Vec<Row> = said.map(|relative| row(pen, relative)).collect();
    let of = &pen.doc.applicant;
    let is_spouse = |relative: &Relative| {
        relative.in_union || matches!(relative.kinship, Kinship::Spouse | Kinship::Partner)
    };
    let mut answer = |who: String, name: Rich, words: Rich| {
        let who = pen.say(&who);
        rows.push(cells(vec![who, name, Rich::default(), Rich::default(), words]));
    };
    // "None" is an answer and is printed; what nobody asked stays out.
    let single = of.marital_status == MaritalStatus::Single;
    if single && of.unions.is_empty() && !pen.doc.family.iter().any(is_spouse) {
        let none = pen.say(&tr!(pen.t, "dossier-none"));
        answer(tr!(pen.t, "dossier-spouse"), none, pen.word(&of.marital_status));
    }
    let questions = [
        ("children", tr!(pen.t, "dossier-children")),
        ("siblings", tr!(pen.t, "dossier-siblings")),
        ("family-in-europe", tr!(pen.t, "dossier-in-europe")),
    ];
    for (question, who) in questions {
        let said = pen.doc.answers.get(question);
        let words = said.map(|said| pen.said(said, |text| pen.text(text))).unwrap_or_default();
        if !words.is_empty() {
            answer(who, Rich::default(), words);
        }
    }
    rows
}

/// Whether a row says more than that this person is there. Those the form asks for stand in any case, and so
/// does whoever a letter stands for: the row is its key.
fn says_something(relative: &Relative) -> bool {
    let asked = matches!(
        relative.kinship,
        Kinship::Father
            | Kinship::Mother
            | Kinship::Brother
            | Kinship::Sister
            | Kinship::HalfSibling
            | Kinship::Spouse
            | Kinship::Partner
            | Kinship::FormerSpouse
            | Kinship::Child
    );
    let told = !relative.birth.is_unset()
        || !relative.death.is_unset()
        || relative.lives_at.is_some()
        || relative.whereabouts != Said::Unset
        || relative.alive == Said::Known(false);
    asked || relative.in_union || told || matches!(relative.naming, Naming::Code(_))
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
    let birth = pen.or_said(pen.both_ours_first(&relative.birth, Form::Table), &relative.birth);
    cells(vec![relation, name, original, birth, lives(pen, relative)])
}

/// Where a relative is, or that he or she has died.
pub(super) fn lives(pen: &Pen<'_>, relative: &Relative) -> Rich {
    if relative.alive == Said::Known(false) {
        return died(pen, relative);
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

/// The sex that is noted or that the kinship says, as messages choose by it.
pub(super) fn sex_word(relative: &Relative) -> &'static str {
    match (&relative.sex, &relative.kinship) {
        (Sex::Female, _) | (Sex::NotSaid, Kinship::Mother | Kinship::Sister) => "female",
        (Sex::Male, _) | (Sex::NotSaid, Kinship::Father | Kinship::Brother) => "male",
        _ => "other",
    }
}

/// « décédée le … ».
pub(super) fn died(pen: &Pen<'_>, relative: &Relative) -> Rich {
    let sex = sex_word(relative);
    let dead = pen.say(&tr!(pen.t, "dossier-dead", sex = sex));
    let date = pen.both_ours_first(&relative.death, Form::Table);
    if relative.death.has_days() {
        return pen::joined(vec![dead, date], " ");
    }
    let said = pen.when_said(&relative.death);
    if said.is_empty() {
        return dead;
    }
    pen.fill(&tr!(pen.t, "dossier-shown-by", what = SLOT_A, exhibits = pen::SLOT_B), &[dead, said])
}

fn original(pen: &Pen<'_>, name: &Name) -> Rich {
    let run = name.original.as_ref().map(|(words, lang)| pen.isolate(words.as_str(), lang));
    Rich::new(run.into_iter().collect())
}

/// « Tous les noms ci-dessous sont les miens : je suis … »
fn one_person(pen: &Pen<'_>) -> Rich {
    let name = pen.applicant_names().into_iter().next().unwrap_or_default();
    pen.say(&tr!(pen.t, "dossier-one-person", name = name))
}

fn names_table(pen: &Pen<'_>, rows: Vec<Row>) -> Table {
    let t = pen.t;
    let mut original = column(pen, &tr!(t, "dossier-original-script"), Some(38.0));
    original.side = ColumnAlign::RightClear;
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
    for alias in pen.doc.aliases.iter().filter(|alias| alias.listed) {
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
    let paper = name.on.and_then(|at| pen.doc.exhibits.get(at));
    let paper = paper.map(|exhibit| bordereau::short_title(pen, exhibit)).unwrap_or_default();
    let kind = pen::joined(vec![kind, paper], "\u{202F}: ");
    let period = alias.map(|alias| &alias.period).filter(|_| name.period.is_unset());
    let period = since(period.unwrap_or(&name.period));
    let period = pen.or_said(pen.both(&period, Form::Table), &period);
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

/// A name is borne for a time: what was entered as « after » began then and goes on.
fn since(period: &Date) -> Date {
    match period.modifier {
        Modifier::After => Date { modifier: Modifier::FromTo, latest: None, ..period.clone() },
        _ => period.clone(),
    }
}

/// A row of plain cells.
pub(super) fn cells(texts: Vec<Rich>) -> Row {
    let cells = texts.into_iter().map(Cell::from).collect();
    Row::Cells { cells, joined: false, place: Place::default() }
}
