//! What typing and picking make of an exhibit.

use crate::domain::date::FuzzyDate;
use crate::domain::exhibit::{
    DateStated, Exhibit, ExhibitGroup, ExhibitKind, FileRef, Held, Made, ProvenanceStep, Sheet,
    Translation,
};
use crate::domain::id::{EventId, IdentityId, PersonId, PlaceId};
use crate::domain::words::{Answer, Bilingual, LangTag, RevealClass, Words};
use crate::ui::context::Context;

/// A text of an exhibit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Its title in the person's words.
    TitleTold,
    /// Its title in French.
    TitleFrench,
    /// The date written on it.
    Date,
    /// When the person received it.
    Received,
    /// Who made it.
    Author,
    /// Numbers on it, one a line.
    Numbers,
    /// Who translated it.
    Translator,
    /// Where the translator is sworn.
    SwornAt,
    /// Where it comes from, in the person's words.
    WhenceTold,
    /// Where it comes from, in French.
    WhenceFrench,
    /// How a step of its way went, in the person's words.
    StepTold(usize),
    /// How it went, in French.
    StepFrench(usize),
    /// When.
    StepWhen(usize),
    /// Where the original is.
    HeldWhere,
    /// What a file is, in French.
    Caption(usize),
    /// What a file of its translation is, in French.
    TranslatedCaption(usize),
    /// Names of the applicant on it, one a line.
    NamesOn,
    /// The words of a date it gives for an event.
    Stated(usize),
    /// What it shows, in the person's words.
    ShowsTold,
    /// What it shows, in French.
    ShowsFrench,
    /// The private note.
    Note,
}

/// A date of an exhibit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// Written on it.
    Written,
    /// When it was received.
    Received,
    /// When a step of its way was.
    Step(usize),
    /// One it gives for an event.
    Stated(usize),
}

/// Something picked for an exhibit.
#[derive(Clone, Debug, PartialEq)]
pub enum Pick {
    /// What kind it is.
    Kind(ExhibitKind),
    /// Its heading in the list.
    Group(ExhibitGroup),
    /// A language on it, or no longer.
    Language(LangTag),
    /// The state of its translation; what was said of one is kept.
    Translation(Box<Translation>),
    /// What is filed of it.
    Held(Held),
    /// A person it lets recognise, or no longer.
    Person(PersonId),
    /// An identity it shows to be the applicant's, or no longer.
    Identity(IdentityId),
    /// A kind of knowledge it gives away, or no longer.
    Class(RevealClass),
    /// Sensitive, or no longer.
    Sensitive,
    /// Whether the person has told where it comes from.
    Whence(Answer<Bilingual>),
    /// One more step of its way.
    AddStep,
    /// A step less.
    RemoveStep(usize),
    /// A file less.
    RemoveFile(usize),
    /// A file belongs to the translation.
    ToTranslation(usize),
    /// A file of the translation belongs to the paper itself.
    ToSource(usize),
    /// A file of the translation less.
    RemoveTranslated(usize),
    /// Where it was issued.
    IssuedAt(Option<PlaceId>),
    /// One more date it gives for an event.
    AddStated,
    /// Such a date less.
    RemoveStated(usize),
    /// The event of such a date.
    StatedEvent(usize, EventId),
    /// The sheet such a date stands on.
    StatedSheet(usize, Sheet),
    /// Whether faces of others were masked in the copy.
    Faces(Answer<bool>),
    /// Another way to read a date.
    Reading(Dated, Box<FuzzyDate>),
}

/// The exhibit after a text of it was typed.
pub(super) fn typed(exhibit: &Exhibit, what: Text, new: &str, cx: &Context<'_>) -> Exhibit {
    let mut exhibit = exhibit.clone();
    match what {
        Text::TitleTold => tell(&mut exhibit.title, new, cx),
        Text::TitleFrench => french(&mut exhibit.title, new),
        Text::Date => {
            let lang = exhibit.languages.first().cloned();
            exhibit.date = dated(&exhibit.date, new, lang.as_ref().unwrap_or(cx.told), cx);
        }
        Text::Received => exhibit.received = dated(&exhibit.received, new, cx.told, cx),
        Text::Author => french(&mut exhibit.author, new),
        Text::Numbers => {
            exhibit.numbers = lines(new);
        }
        Text::Translator => made(&mut exhibit, |made| made.translator = new.into()),
        Text::SwornAt => made(&mut exhibit, |made| made.sworn_at = new.into()),
        Text::WhenceTold => whence(&mut exhibit, |text| tell(text, new, cx)),
        Text::WhenceFrench => whence(&mut exhibit, |text| french(text, new)),
        Text::StepTold(at) => step(&mut exhibit, at, |step| tell(&mut step.how, new, cx)),
        Text::StepFrench(at) => step(&mut exhibit, at, |step| french(&mut step.how, new)),
        Text::StepWhen(at) => {
            step(&mut exhibit, at, |step| step.when = dated(&step.when, new, cx.told, cx));
        }
        Text::Caption(at) => {
            if let Some(file) = exhibit.files.get_mut(at) {
                french(&mut file.caption, new);
            }
        }
        Text::TranslatedCaption(at) => made(&mut exhibit, |made| {
            if let Some(file) = made.files.get_mut(at) {
                french(&mut file.caption, new);
            }
        }),
        Text::NamesOn => exhibit.names_on = lines(new),
        Text::Stated(at) => {
            let source = exhibit.languages.first().unwrap_or(cx.told).clone();
            if let Some(stated) = exhibit.dates_stated.get_mut(at) {
                let french = stated.sheet == Sheet::Translation;
                let lang = if french { "fr".into() } else { source };
                stated.date = dated(&stated.date, new, &lang, cx);
            }
        }
        Text::HeldWhere => french(&mut exhibit.held_where, new),
        Text::ShowsTold => tell(&mut exhibit.shows, new, cx),
        Text::ShowsFrench => french(&mut exhibit.shows, new),
        Text::Note => exhibit.note = new.into(),
    }
    exhibit
}

/// The exhibit after something was picked for it.
pub(super) fn picked(exhibit: &Exhibit, pick: Pick) -> Exhibit {
    let mut exhibit = exhibit.clone();
    match pick {
        Pick::Kind(kind) => {
            // A heading nobody chose follows the kind.
            if exhibit.group == usual_group(&exhibit.kind) {
                exhibit.group = usual_group(&kind);
            }
            exhibit.kind = kind;
        }
        Pick::Group(group) => exhibit.group = group,
        Pick::Language(lang) => turn(&mut exhibit.languages, lang),
        Pick::Translation(state) => exhibit.translation = translated(&exhibit.translation, *state),
        Pick::Held(held) => exhibit.held = held,
        Pick::Person(id) => turn(&mut exhibit.reveals.persons, id),
        Pick::Identity(id) => turn(&mut exhibit.reveals.identities, id),
        Pick::Class(class) => turn(&mut exhibit.reveals.classes, class),
        Pick::Sensitive => exhibit.sensitive = !exhibit.sensitive,
        Pick::Whence(answer) => exhibit.provenance_told = answer,
        Pick::AddStep => exhibit.provenance.push(ProvenanceStep::default()),
        Pick::RemoveStep(at) if at < exhibit.provenance.len() => {
            exhibit.provenance.remove(at);
        }
        Pick::RemoveFile(at) if at < exhibit.files.len() => {
            exhibit.files.remove(at);
        }
        Pick::RemoveStep(_) | Pick::RemoveFile(_) => {}
        Pick::ToTranslation(at) => {
            if exhibit.translation.made().is_some() && at < exhibit.files.len() {
                let file = exhibit.files.remove(at);
                made(&mut exhibit, |made| made.files.push(file));
            }
        }
        Pick::ToSource(at) => {
            let file = without_translated(&mut exhibit, at);
            exhibit.files.extend(file);
        }
        Pick::RemoveTranslated(at) => {
            without_translated(&mut exhibit, at);
        }
        Pick::IssuedAt(place) => exhibit.issued_at = place,
        Pick::AddStated => exhibit.dates_stated.push(DateStated::default()),
        Pick::RemoveStated(at) => {
            if at < exhibit.dates_stated.len() {
                exhibit.dates_stated.remove(at);
            }
        }
        Pick::StatedEvent(at, event) => {
            if let Some(stated) = exhibit.dates_stated.get_mut(at) {
                stated.event = Some(event);
            }
        }
        Pick::StatedSheet(at, sheet) => {
            if let Some(stated) = exhibit.dates_stated.get_mut(at) {
                stated.sheet = sheet;
            }
        }
        Pick::Faces(answer) => exhibit.faces_masked = answer,
        Pick::Reading(which, date) => match which {
            Dated::Written => exhibit.date = *date,
            Dated::Received => exhibit.received = *date,
            Dated::Step(at) => step(&mut exhibit, at, |step| step.when = *date),
            Dated::Stated(at) => {
                if let Some(stated) = exhibit.dates_stated.get_mut(at) {
                    stated.date = *date;
                }
            }
        },
    }
    exhibit
}

/// The heading under which papers of a kind usually stand.
fn usual_group(kind: &ExhibitKind) -> ExhibitGroup {
    use ExhibitKind as K;
    match kind {
        K::Unspecified | K::Other(_) => ExhibitGroup::NotSaid,
        K::Identity | K::CivilStatus => ExhibitGroup::Identity,
        K::FrenchPaper | K::PoliceLog | K::ActivityInFrance => ExhibitGroup::SinceArrival,
        K::Medical => ExhibitGroup::Health,
        K::Press | K::CountryInformation => ExhibitGroup::Sources,
        _ => ExhibitGroup::Country,
    }
}

/// A line each; nothing typed is none.
fn lines(typed: &str) -> Vec<Words> {
    if typed.is_empty() { Vec::new() } else { typed.split('\n').map(Into::into).collect() }
}

/// Takes a file away from the translation.
fn without_translated(exhibit: &mut Exhibit, at: usize) -> Option<FileRef> {
    let (Translation::Free(made) | Translation::Sworn(made)) = &mut exhibit.translation else {
        return None;
    };
    (at < made.files.len()).then(|| made.files.remove(at))
}

fn turn<T: PartialEq>(list: &mut Vec<T>, one: T) {
    match list.iter().position(|other| *other == one) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(one),
    }
}

fn tell(text: &mut Bilingual, new: &str, cx: &Context<'_>) {
    if text.told.prose.text.is_blank() {
        text.told.lang = cx.told.clone();
    }
    text.told.prose = text.told.prose.retyped(new);
}

fn french(text: &mut Bilingual, new: &str) {
    text.french = text.french.retyped(new);
}

/// What was told is an answer; nothing told is none.
fn whence(exhibit: &mut Exhibit, change: impl FnOnce(&mut Bilingual)) {
    let mut text = exhibit.provenance_told.known().cloned().unwrap_or_default();
    change(&mut text);
    exhibit.provenance_told = if text.is_blank() { Answer::Unset } else { Answer::Known(text) };
}

fn step(exhibit: &mut Exhibit, at: usize, change: impl FnOnce(&mut ProvenanceStep)) {
    if let Some(step) = exhibit.provenance.get_mut(at) {
        change(step);
    }
}

fn made(exhibit: &mut Exhibit, change: impl FnOnce(&mut Made)) {
    if let Translation::Free(made) | Translation::Sworn(made) = &mut exhibit.translation {
        change(made);
    }
}

fn translated(old: &Translation, new: Translation) -> Translation {
    let said = old.made().cloned();
    match new {
        Translation::Free(made) => Translation::Free(said.unwrap_or(made)),
        Translation::Sworn(made) => Translation::Sworn(said.unwrap_or(made)),
        other => other,
    }
}

/// A date of a paper in these words.
fn dated(old: &FuzzyDate, new: &str, lang: &LangTag, cx: &Context<'_>) -> FuzzyDate {
    cx.telling_in(lang).retold(old, &new.into())
}
