//! What the case answers to a question of the form.

use crate::domain::case::LifeKind;
use crate::domain::date::{CivilDay, Precision};
use crate::domain::event::EventKind;
use crate::domain::exhibit::ExhibitKind;
use crate::domain::person::{Kinship, NameKind, Sex};
use crate::domain::words::Words;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::super::block::{CopyField, Rich};
use super::super::super::public::{Alias, Date, Naming, PlaceName, Relative, Said};
use super::super::super::spec::PartName;
use super::super::pen::{self, Pen};
use super::super::{bordereau, chronology, cover, family};
use super::hand_copy::boxes;

/// Boxes of a whole line.
const LINE: u16 = 24;

/// An answer to copy.
pub(super) enum Answer {
    /// In boxes.
    Fields(Vec<CopyField>),
    /// In words.
    Told(Rich),
}

/// A line of an answer.
pub(super) struct Line {
    /// What this line asks, if the question has several.
    pub(super) label: Option<String>,
    /// The answer; empty boxes if there is none.
    pub(super) answer: Answer,
}

fn line(answer: Answer) -> Vec<Line> {
    vec![Line { label: None, answer }]
}

fn fields(fields: Vec<CopyField>) -> Vec<Line> {
    line(Answer::Fields(fields))
}

fn letters(words: &str) -> Vec<Line> {
    fields(vec![boxes(words, LINE)])
}

/// The answer of the case to the question with this key; `id` names the question itself.
pub(super) fn answers(pen: &Pen<'_>, key: Option<&str>, id: &str) -> Vec<Line> {
    let Some(key) = key else { return letters("") };
    if let Some(lines) = identity(pen, key).or_else(|| persons(pen, key)) {
        return lines;
    }
    let doc = pen.doc;
    let is_no_value = |said: &&Said<_>| !matches!(said, Said::Unset | Said::Known(_));
    if let Some(said) = doc.answers.get(id).filter(is_no_value) {
        return line(Answer::Told(pen.said(said, |text| pen.text(text))));
    }
    let account = || pen.folio(&pen::part_anchor(PartName::Account));
    let told = |text: Rich| line(Answer::Told(text));
    match key {
        "answers" => told(
            doc.answers.get(id).map(|a| pen.said(a, |text| pen.text(text))).unwrap_or_default(),
        ),
        "account" if doc.account.paragraphs.is_empty() => told(Rich::default()),
        "account.fears" if doc.account.fears == 0 => told(Rich::default()),
        "account" | "account.fears" => told(
            pen.fill(&tr!(pen.t, "dossier-form-see-account", folio = pen::SLOT_A), &[account()]),
        ),
        "account.helpers" => told(pen.text(&doc.account.helpers_mention)),
        "account.signed_at" => told(pen.words(doc.account.signed_at.as_str())),
        "exhibits" => {
            let folio = pen.folio(&pen::part_anchor(PartName::Bordereau));
            told(pen.fill(&tr!(pen.t, "dossier-form-see-list", folio = pen::SLOT_A), &[folio]))
        }
        "exhibits.identity" => told(papers(pen)),
        "events.arrests" => told(arrests(pen)),
        "life.residences" => told(life(pen, &LifeKind::Residence)),
        "life.studies" => told(life(pen, &LifeKind::Studies)),
        "life.work" => told(life(pen, &LifeKind::Work)),
        "life.service" => told(life(pen, &LifeKind::Service)),
        "life.commitments" => told(life(pen, &LifeKind::Commitment)),
        "journey" => told(journey(pen)),
        "journey.fingerprints" => told(fingerprints(pen)),
        "procedure.left" => fields(date(pen, &doc.procedure.left)),
        "procedure.entered" => fields(date(pen, &doc.procedure.entered)),
        "procedure.elsewhere" => told(pen.said(&doc.procedure.elsewhere, |text| pen.text(text))),
        "procedure.numbers.agdref" => fields(vec![boxes(doc.procedure.agdref.as_str(), 10)]),
        "procedure.numbers.ofpra" => fields(vec![boxes(doc.procedure.ofpra.as_str(), 12)]),
        _ => letters(""),
    }
}

fn identity(pen: &Pen<'_>, key: &str) -> Option<Vec<Line>> {
    let of = &pen.doc.applicant;
    let first = of.names.first();
    let words = |answer: &Said<Words>| Answer::Told(pen.said(answer, |w| pen.words(w.as_str())));
    let joined = |list: Vec<&Words>| {
        list.iter().map(|words| words.as_str().trim()).collect::<Vec<_>>().join(", ")
    };
    Some(match key {
        "applicant.family" => letters(first.map_or("", |name| name.family.as_str())),
        "applicant.given" => letters(first.map_or("", |name| name.given.as_str())),
        "applicant.usage_name" => {
            let married = of.names.iter().find(|name| name.kind == NameKind::Married);
            letters(married.map_or("", |name| name.family.as_str()))
        }
        "applicant.other_names" => other_names(pen),
        "applicant.original_script" => {
            let names = of.names.iter().filter_map(|name| name.original.as_ref());
            let names =
                names.map(|(words, lang)| Rich::new(vec![pen.isolate(words.as_str(), lang)]));
            line(Answer::Told(pen::joined(names.collect(), ", ")))
        }
        "applicant.sex" => fields(sexes(pen, &of.sex)),
        "applicant.birth" => fields(date(pen, &of.birth)),
        "applicant.birth_place" => place(pen, of.birth_place.as_ref()),
        "applicant.nationalities" => letters(&joined(of.nationalities.iter().collect())),
        "applicant.nationality_at_birth" => match &of.nationality_at_birth {
            Said::Known(words) => letters(words.as_str()),
            other => line(words(other)),
        },
        "applicant.stateless" => fields(yes_no(pen, of.stateless)),
        "applicant.country" => letters(of.country.as_str()),
        "applicant.ethnic_group" => line(words(&of.ethnic_group)),
        "applicant.religion" => line(words(&of.religion)),
        "applicant.mother_tongue" => {
            letters(&joined(of.languages.iter().filter(|(_, m)| *m).map(|(w, _)| w).collect()))
        }
        "applicant.languages" => {
            letters(&joined(of.languages.iter().filter(|(_, m)| !*m).map(|(w, _)| w).collect()))
        }
        "applicant.interview.language" => letters(of.interview_language.as_str()),
        "applicant.interview.officer" => fields(wished(pen, &of.officer)),
        "applicant.interview.interpreter" => fields(wished(pen, &of.interpreter)),
        "applicant.interview.other" => line(Answer::Told(pen.text(&of.interview_other))),
        "applicant.vulnerability" => {
            line(Answer::Told(pen.said(&of.vulnerability, |text| pen.text(text))))
        }
        "applicant.address" => {
            let mut lines: Vec<Line> =
                of.address.iter().flat_map(|words| letters(words.as_str())).collect();
            if lines.is_empty() {
                lines = letters("");
            }
            lines
        }
        "applicant.phone" => match &of.phone {
            Said::Known(words) => fields(vec![boxes(words.as_str(), 14)]),
            other => line(words(other)),
        },
        "applicant.email" => line(words(&of.email)),
        "applicant.marital_status" => {
            let status = &of.marital_status;
            line(Answer::Told(pen.word(status)))
        }
        "applicant.unions" => line(Answer::Told(unions(pen))),
        _ => return None,
    })
}

/// Every other name: those of the civil life that differ, then every alias that is declared. Whether
/// another one is written here is asked, not decided.
fn other_names(pen: &Pen<'_>) -> Vec<Line> {
    let civil = pen.doc.applicant.names.iter().skip(1);
    // Names at birth and by marriage have questions of their own; papers are listed with the exhibits.
    let civil = civil.filter(|name| {
        !matches!(
            name.kind,
            NameKind::NotSaid | NameKind::Birth | NameKind::Married | NameKind::OnDocument
        )
    });
    let (declared, open): (Vec<&Alias>, Vec<_>) =
        pen.doc.aliases.iter().partition(|alias| alias.declared);
    let aliases = declared.iter().filter_map(|alias| alias.names.first());
    let mut lines: Vec<Line> =
        civil.chain(aliases).flat_map(|name| letters(name.whole.as_str())).collect();
    if lines.is_empty() || !open.is_empty() {
        lines.extend(letters(""));
    }
    if !open.is_empty() {
        let question = tr!(pen.t, "dossier-form-names-to-decide", count = open.len());
        let label = Some(tr!(pen.t, "dossier-form-to-decide"));
        lines.push(Line { label, answer: Answer::Told(pen.say(&question)) });
    }
    lines
}

fn persons(pen: &Pen<'_>, key: &str) -> Option<Vec<Line>> {
    let wanted: &[Kinship] = match key {
        "persons.father" => &[Kinship::Father],
        "persons.mother" => &[Kinship::Mother],
        "persons.siblings" => &[Kinship::Brother, Kinship::Sister, Kinship::HalfSibling],
        "persons.spouses" => &[Kinship::Spouse, Kinship::Partner, Kinship::FormerSpouse],
        "persons.children" => &[Kinship::Child],
        "persons.children.own_fears" => {
            let children = pen.doc.family.iter().filter(|r| r.kinship == Kinship::Child);
            let fears = children.map(|child| {
                let fears = pen.said(&child.own_fears, |text| pen.text(text));
                pen::joined(vec![pen.naming(&child.naming), fears], "\u{202F}: ")
            });
            return Some(line(Answer::Told(pen::lines(fears.collect()))));
        }
        _ => return None,
    };
    let relatives = pen.doc.family.iter().filter(|relative| wanted.contains(&relative.kinship));
    let lines: Vec<Line> = relatives.flat_map(|relative| person(pen, relative)).collect();
    Some(if lines.is_empty() { letters("") } else { lines })
}

fn person(pen: &Pen<'_>, relative: &Relative) -> Vec<Line> {
    let t = pen.t;
    let kinship = super::super::when::capital(&t.name_of(&relative.kinship));
    let named = |label: String, answer: Vec<CopyField>| Line {
        label: Some(label),
        answer: Answer::Fields(answer),
    };
    let mut lines = match &relative.naming {
        Naming::Named(name) => {
            let (family, given) = (name.family.as_str(), name.given.as_str());
            let family = if family.trim().is_empty() { name.whole.as_str() } else { family };
            vec![
                named(tr!(t, "dossier-form-family-name", who = kinship), vec![boxes(family, LINE)]),
                named(tr!(t, "dossier-form-given-names"), vec![boxes(given, LINE)]),
            ]
        }
        Naming::Code(_) => {
            let message = tr!(t, "dossier-name-not-shown", code = pen::SLOT_A);
            let words = pen.fill(&message, &[pen.naming(&relative.naming)]);
            let label = tr!(t, "dossier-form-family-name", who = kinship);
            vec![named(label, vec![CopyField::Words(words)])]
        }
    };
    lines.push(named(tr!(t, "dossier-birth"), date(pen, &relative.birth)));
    let said = |label: String, words: Rich| {
        (!words.is_empty()).then(|| named(label, vec![CopyField::Words(words)]))
    };
    let born_at = pen.place_and_country(relative.birth_place.as_ref());
    lines.extend(said(tr!(t, "dossier-form-born-at"), born_at));
    let nationality = pen.words(relative.nationality.as_str());
    lines.extend(said(tr!(t, "dossier-form-nationality"), nationality));
    lines.extend(said(tr!(t, "dossier-lives"), lives(pen, relative)));
    lines
}

/// Where the relative is, and what was answered if nobody knows whether he or she lives.
fn lives(pen: &Pen<'_>, relative: &Relative) -> Rich {
    let alive = pen.said(&relative.alive, |_| Rich::default());
    pen::joined(vec![family::lives(pen, relative), alive], ", ")
}

/// Day, month and year in boxes; what was not told stays empty.
fn date(pen: &Pen<'_>, date: &Date) -> Vec<CopyField> {
    let day = date.earliest.filter(|_| date.is_exact());
    let same = |part: fn(CivilDay) -> i32| match (date.earliest, date.latest) {
        (Some(first), Some(last)) if part(first) == part(last) => Some(part(first)),
        _ => None,
    };
    let year = same(|day| i32::from(day.year()));
    // A year of another calendar lies in two of ours: the earlier one, marked as approximate.
    let year = year.or_else(|| {
        let fine = !matches!(date.precision, Precision::Decade | Precision::Unknown);
        date.earliest.filter(|_| fine).map(|day| i32::from(day.year()))
    });
    let whole_month = date.precision == Precision::Month && day.is_none();
    let month = same(|day| i32::from(day.month())).filter(|_| day.is_some() || whole_month);
    let number =
        |value: Option<i32>, width: usize| value.map_or(String::new(), |v| format!("{v:0width$}"));
    let told = !date.is_unset();
    let own = pen.in_own_calendar(date, Form::Table);
    let mut fields = vec![
        boxes(&number(day.map(|day| i32::from(day.day())), 2), 2),
        boxes(&number(month, 2), 2),
        boxes(&number(year.filter(|_| told), 4), 4),
        CopyField::Choice {
            on: told && day.is_none(),
            label: pen.say(&tr!(pen.t, "dossier-form-approximate")),
        },
    ];
    if !own.is_empty() {
        let message = tr!(pen.t, "dossier-form-in-calendar", date = pen::SLOT_A);
        fields.push(CopyField::Words(pen.fill(&message, &[own])));
    }
    fields
}

fn place(pen: &Pen<'_>, place: Option<&PlaceName>) -> Vec<Line> {
    let t = pen.t;
    let Some(place) = place.filter(|place| !place.coded) else { return letters("") };
    let mut town = vec![place.name.as_str().trim()];
    town.extend(place.within.iter().map(|words| words.as_str().trim()));
    let named = |label: String, words: &str| Line {
        label: Some(label),
        answer: Answer::Fields(vec![boxes(words, LINE)]),
    };
    vec![
        named(tr!(t, "dossier-form-town"), &town.join(", ")),
        named(tr!(t, "dossier-form-country"), place.country.as_str()),
    ]
}

fn sexes(pen: &Pen<'_>, sex: &Sex) -> Vec<CopyField> {
    [Sex::Male, Sex::Female]
        .into_iter()
        .map(|of| CopyField::Choice { on: *sex == of, label: pen.say(&pen.t.name_of(&of)) })
        .collect()
}

fn wished(pen: &Pen<'_>, wish: &Said<Sex>) -> Vec<CopyField> {
    let mut fields = sexes(pen, wish.known().unwrap_or(&Sex::NotSaid));
    fields.extend(instead(pen, wish));
    fields
}

/// What was answered where no box can be crossed: « ne sait pas ».
fn instead<T>(pen: &Pen<'_>, answer: &Said<T>) -> Option<CopyField> {
    let words = pen.said(answer, |_| Rich::default());
    (!words.is_empty()).then_some(CopyField::Words(words))
}

fn yes_no(pen: &Pen<'_>, answer: Said<bool>) -> Vec<CopyField> {
    let choice = |on, label: String| CopyField::Choice { on, label: pen.say(&label) };
    let mut fields = vec![
        choice(answer == Said::Known(true), tr!(pen.t, "dossier-form-yes")),
        choice(answer == Said::Known(false), tr!(pen.t, "dossier-form-no")),
    ];
    fields.extend(instead(pen, &answer));
    fields
}

fn unions(pen: &Pen<'_>) -> Rich {
    let unions = pen.doc.applicant.unions.iter().map(|union| {
        let kind = pen.word(&union.kind);
        let partner = union.partner.as_ref().map(|partner| pen.naming(partner)).unwrap_or_default();
        let began = pen.both(&union.began, Form::Table);
        pen::joined(vec![kind, partner, began, pen.place(union.place.as_ref())], ", ")
    });
    pen::lines(unions.collect())
}

fn life(pen: &Pen<'_>, kind: &LifeKind) -> Rich {
    let periods = pen.doc.life.iter().filter(|period| period.kind == *kind).map(|period| {
        let place = pen.place_and_country(period.place.as_ref());
        pen::joined(vec![pen.both(&period.date, Form::Table), pen.text(&period.what), place], ", ")
    });
    pen::lines(periods.collect())
}

fn journey(pen: &Pen<'_>) -> Rich {
    let steps = pen.doc.journey.iter().map(|step| {
        let said = |answer| pen.said(answer, |text| pen.text(text));
        let place = pen.place_and_country(step.place.as_ref());
        let date = pen.both(&step.date, Form::Table);
        pen::joined(vec![date, place, said(&step.transport), said(&step.documents)], ", ")
    });
    pen::lines(steps.collect())
}

fn fingerprints(pen: &Pen<'_>) -> Rich {
    let taken = pen.doc.journey.iter().filter(|step| step.fingerprints == Said::Known(true));
    pen::joined(taken.map(|step| pen.place_and_country(step.place.as_ref())).collect(), "; ")
}

fn arrests(pen: &Pen<'_>) -> Rich {
    let kinds = [EventKind::Arrest, EventKind::Detention, EventKind::Release, EventKind::Trial];
    let events = pen.doc.events.iter().filter(|event| kinds.contains(&event.kind)).map(|event| {
        let place = pen.place(event.place.as_ref());
        let what = chronology::what(pen, event);
        pen::joined(vec![pen.both(&event.date, Form::Table), what, place], ", ")
    });
    pen::lines(events.collect())
}

fn papers(pen: &Pen<'_>) -> Rich {
    let kinds = [ExhibitKind::Identity, ExhibitKind::CivilStatus];
    let papers = pen.doc.exhibits.iter().filter(|e| kinds.contains(&e.kind)).map(|exhibit| {
        let number = tr!(pen.t, "dossier-call", number = exhibit.number.to_string());
        pen::joined(vec![bordereau::short_title(pen, exhibit), pen.say(&number)], ", ")
    });
    pen::lines(papers.collect())
}

/// The language of the interview and what was wished for it.
pub(super) fn interview_language(pen: &Pen<'_>) -> (Rich, Rich) {
    (pen.words(pen.doc.applicant.interview_language.as_str()), cover::wishes(pen))
}
