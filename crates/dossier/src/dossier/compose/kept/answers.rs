//! What the case answers to a question of the form.
//!
//! What nobody said stays empty to write on; « aucun » stands only where the person said so.

mod dates;
mod family;
mod life;
mod papers;

use crate::domain::case::LifeKind;
use crate::domain::person::{MaritalStatus, NameKind, Sex};
use crate::domain::words::Words;
use crate::lang::tr;

use super::super::super::block::{CopyField, Rich};
use super::super::super::public::{Alias, Name, PlaceName, Said, Tongue};
use super::super::cover;
use super::super::pen::{self, Pen};
use super::hand_copy::boxes;
use crate::report::spec::PartName;

/// Boxes of a whole line.
const LINE: u16 = 24;

/// An answer to copy.
pub(super) enum Answer {
    Fields(Vec<CopyField>),
    Told(Rich),
}

/// A line of an answer.
pub(super) struct Line {
    /// What this line asks, if the question has several.
    pub(super) label: Option<String>,
    /// The answer; empty boxes if there is none.
    pub(super) answer: Answer,
}

impl Line {
    fn is_empty(&self) -> bool {
        match &self.answer {
            Answer::Told(text) => text.is_empty(),
            Answer::Fields(fields) => fields.iter().all(|field| match field {
                CopyField::Boxes { text, .. } => text.0.is_empty(),
                CopyField::Choice { on, .. } => !on,
                CopyField::Words(text) => text.is_empty(),
            }),
        }
    }
}

fn line(answer: Answer) -> Vec<Line> {
    vec![Line { label: None, answer }]
}

fn fields(fields: Vec<CopyField>) -> Vec<Line> {
    line(Answer::Fields(fields))
}

fn told(text: Rich) -> Vec<Line> {
    line(Answer::Told(text))
}

fn letters(words: &str) -> Vec<Line> {
    fields(vec![boxes(words, LINE)])
}

fn labelled(label: String, answer: Vec<CopyField>) -> Line {
    Line { label: Some(label), answer: Answer::Fields(answer) }
}

/// What the desk must decide with the person, without saying what it is about.
fn to_decide(pen: &Pen<'_>, question: &str) -> Line {
    let label = Some(tr!(pen.t, "dossier-form-to-decide"));
    Line { label, answer: Answer::Told(pen.say(question)) }
}

/// The text, or what is missing by its name: « date non notée ».
fn or_missing(pen: &Pen<'_>, text: Rich, what: &str) -> Rich {
    if text.is_empty() { pen.say(&tr!(pen.t, "dossier-form-missing", what = what)) } else { text }
}

/// The answer of the case to the question with this key; `id` names the question itself.
pub(super) fn answers(pen: &Pen<'_>, key: Option<&str>, id: &str) -> Vec<Line> {
    let Some(key) = key else { return letters("") };
    // The window asks for all names at once.
    let asked = if matches!(key, "applicant.family" | "applicant.given") { "name" } else { id };
    let own = pen.doc.answers.get(id).or_else(|| pen.doc.answers.get(asked));
    if let Some(said) = own.filter(|said| !matches!(said, Said::Unset | Said::Known(_))) {
        return told(pen.said(said, |text| pen.text(text)));
    }
    let found = identity(pen, key).or_else(|| family::persons(pen, key));
    let found = found.unwrap_or_else(|| told(other(pen, key).unwrap_or_default()));
    match own {
        // What was said in words to a question whose own place is empty: « aucun ».
        Some(Said::Known(text)) if found.iter().all(Line::is_empty) => told(pen.text(text)),
        _ => found,
    }
}

/// The answers in words.
fn other(pen: &Pen<'_>, key: &str) -> Option<Rich> {
    let doc = pen.doc;
    let see = |message: fn(&Pen<'_>) -> String, at| pen.fill(&message(pen), &[pen.folio(&at)]);
    let account = |pen: &Pen<'_>| tr!(pen.t, "dossier-form-see-account", folio = pen::SLOT_A);
    Some(match key {
        "account" if !doc.account.paragraphs.is_empty() => {
            see(account, pen::part_anchor(PartName::Account))
        }
        "account.fears" => {
            let first = doc.account.paragraphs.len().checked_sub(doc.account.fears)?;
            let at = pen::paragraph_anchor(first);
            (doc.account.fears > 0).then(|| see(account, at))?
        }
        "account.helpers" => pen.text(&doc.account.helpers_mention),
        "account.signed_at" => pen.words(doc.account.signed_at.as_str()),
        "exhibits" if !doc.exhibits.is_empty() => see(
            |pen| tr!(pen.t, "dossier-form-see-list", folio = pen::SLOT_A),
            pen::part_anchor(PartName::Bordereau),
        ),
        "exhibits.identity" => papers::identity(pen),
        "life.studies" => life::periods(pen, &LifeKind::Studies),
        "life.work" => life::periods(pen, &LifeKind::Work),
        "life.service" => life::periods(pen, &LifeKind::Service),
        "life.commitments" => life::periods(pen, &LifeKind::Commitment),
        "life.residences" => life::homes(pen),
        "events.stay" => papers::stay(pen),
        "journey" => life::journey(pen),
        "journey.fingerprints" => life::fingerprints(pen),
        "procedure.elsewhere" => pen.said(&doc.procedure.elsewhere, |text| pen.text(text)),
        _ => return None,
    })
}

fn identity(pen: &Pen<'_>, key: &str) -> Option<Vec<Line>> {
    let (doc, of) = (pen.doc, &pen.doc.applicant);
    let words = |answer: &Said<Words>| told(pen.said(answer, |w| pen.words(w.as_str())));
    Some(match key {
        "applicant.family" => family_name(pen, of.names.first()),
        "applicant.given" => letters(of.names.first().map_or("", |name| name.given.as_str())),
        "applicant.usage_name" => {
            let married = of.names.iter().find(|name| name.kind == NameKind::Married);
            letters(married.map_or("", |name| name.family.as_str()))
        }
        "applicant.other_names" => other_names(pen),
        "applicant.original_script" => told(originals(pen)),
        "applicant.sex" => fields(sexes(pen, &of.sex)),
        "applicant.birth" => fields(dates::boxed(pen, &of.birth)),
        "applicant.birth_place" => place(pen, of.birth_place.as_ref()),
        "applicant.nationalities" => nationalities(pen),
        "applicant.nationality_at_birth" => match &of.nationality_at_birth {
            Said::Known(words) => letters(words.as_str()),
            other => words(other),
        },
        "applicant.stateless" => fields(yes_no(pen, of.stateless)),
        "applicant.country" => letters(of.country.as_str()),
        "applicant.ethnic_group" => words(&of.ethnic_group),
        "applicant.religion" => words(&of.religion),
        "applicant.mother_tongue" => told(tongues(pen, true)),
        "applicant.languages" => told(tongues(pen, false)),
        "applicant.interview.language" => letters(of.interview_language.as_str()),
        "applicant.interview.officer" => fields(wished(pen, &of.officer)),
        "applicant.interview.interpreter" => fields(wished(pen, &of.interpreter)),
        "applicant.interview.other" => told(pen.text(&of.interview_other)),
        "applicant.vulnerability" => told(pen.said(&of.vulnerability, |text| pen.text(text))),
        "applicant.address" => {
            let lines: Vec<Line> = of.address.iter().flat_map(|w| letters(w.as_str())).collect();
            if lines.is_empty() { letters("") } else { lines }
        }
        "applicant.phone" => match &of.phone {
            Said::Known(words) => fields(vec![boxes(words.as_str(), 14)]),
            other => words(other),
        },
        "applicant.email" => words(&of.email),
        "applicant.marital_status" => told(pen.word(&of.marital_status)),
        "applicant.unions" => told(family::unions(pen)),
        "procedure.left" => fields(dates::boxed(pen, &life::left(pen))),
        "procedure.entered" => life::entry(pen),
        "procedure.numbers.agdref" => fields(vec![boxes(doc.procedure.agdref.as_str(), 10)]),
        "procedure.numbers.ofpra" => fields(vec![boxes(doc.procedure.ofpra.as_str(), 12)]),
        "events.arrests" => life::arrests(pen),
        _ => return None,
    })
}

/// The family name. One name that nobody has parted stands whole, and says so.
fn family_name(pen: &Pen<'_>, name: Option<&Name>) -> Vec<Line> {
    let Some(name) = name else { return letters("") };
    let is_parted = !name.family.is_blank() || !name.given.is_blank();
    if is_parted || name.whole.is_blank() {
        return letters(name.family.as_str());
    }
    vec![labelled(tr!(pen.t, "dossier-form-one-name"), vec![boxes(name.whole.as_str(), LINE)])]
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
        lines.push(to_decide(pen, &tr!(pen.t, "dossier-form-names-to-decide", count = open.len())));
    }
    lines
}

/// The name in each of its scripts, one a line, with its language.
fn originals(pen: &Pen<'_>) -> Rich {
    let names = pen.doc.applicant.names.iter().filter_map(|name| name.original.as_ref());
    let lines = names.map(|(words, lang)| {
        let name = Rich::new(vec![pen.isolate(words.as_str(), lang)]);
        let language = pen.language(lang);
        if language.is_empty() {
            return name;
        }
        let note = pen.fill(&tr!(pen.t, "dossier-cover-script", note = pen::SLOT_A), &[language]);
        pen::joined(vec![name, note], " ")
    });
    pen::lines(lines.collect())
}

fn nationalities(pen: &Pen<'_>) -> Vec<Line> {
    let of = &pen.doc.applicant;
    let names: Vec<&str> = of.nationalities.iter().map(|words| words.as_str().trim()).collect();
    match names.join(", ") {
        none if none.is_empty() && of.stateless == Said::Known(true) => {
            told(pen.say(&tr!(pen.t, "dossier-stateless")))
        }
        names => letters(&names),
    }
}

/// The mother tongue, or the other languages with what they are used for.
fn tongues(pen: &Pen<'_>, mother: bool) -> Rich {
    let named = |tongue: &Tongue| {
        let name = pen.words(tongue.name.as_str());
        if name.is_empty() { pen.language(&tongue.lang) } else { name }
    };
    let used = |tongue: &Tongue| {
        let uses = [
            (tongue.spoken, tr!(pen.t, "dossier-form-spoken")),
            (tongue.read, tr!(pen.t, "dossier-form-read")),
            (tongue.written, tr!(pen.t, "dossier-form-written")),
        ];
        let uses = uses.into_iter().filter(|(is, _)| *is).map(|(_, word)| pen.say(&word));
        pen::joined(uses.collect(), ", ")
    };
    let of = pen.doc.applicant.languages.iter().filter(|tongue| tongue.mother == mother);
    pen::lines(of.map(|one| pen::joined(vec![named(one), used(one)], "\u{202F}: ")).collect())
}

fn place(pen: &Pen<'_>, place: Option<&PlaceName>) -> Vec<Line> {
    let t = pen.t;
    let Some(place) = place.filter(|place| !place.coded) else { return letters("") };
    let mut town = vec![place.name.as_str().trim()];
    town.extend(place.within.iter().map(|words| words.as_str().trim()));
    let named = |label: String, words: &str| labelled(label, vec![boxes(words, LINE)]);
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

/// Whether the person says to be single and nothing noted says otherwise.
fn is_single(pen: &Pen<'_>) -> bool {
    let of = &pen.doc.applicant;
    of.marital_status == MaritalStatus::Single
        && of.unions.is_empty()
        && !pen.doc.family.iter().any(family::is_partner)
}

/// The language of the interview and what was wished for it.
pub(super) fn interview_language(pen: &Pen<'_>) -> (Rich, Rich) {
    (pen.words(pen.doc.applicant.interview_language.as_str()), cover::wishes(pen))
}
