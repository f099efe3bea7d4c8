//! Names: other names of the applicant, and names that must not be printed.

use std::collections::BTreeMap;

use super::context::Context;
use super::fold::{may_be_one, script, words};
use super::joined::Joins;
use super::kept_back::{reveals_hidden, unprinted};
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::domain::Words;
use crate::domain::account::Paragraph;
use crate::domain::person::{IdentityKind, Name, Printing};
use crate::domain::words::{Bilingual, Prose, Reveals, Target};
use crate::lang::names::{NameGuard, Sighting, decision, decision_on_paper};

/// C-11. A name on an exhibit that is none of the applicant's declared ones, however it is spelt.
pub(super) fn undeclared_name(context: &Context<'_>) -> Vec<Point> {
    let case = context.case;
    let identities = case.identities.iter().filter(|identity| identity.declared);
    let mut declared: Vec<&str> = Vec::new();
    for name in case.applicant.names.iter().chain(identities.clone().flat_map(|i| &i.names)) {
        declared.extend(spellings(name));
    }
    declared.extend(identities.flat_map(|i| &i.handles).map(Words::as_str));
    let attestation = &case.procedure.attestation;
    let on_attestation = format!("{} {}", attestation.given.as_str(), attestation.family.as_str());
    declared.push(&on_attestation);
    let known: Vec<_> = declared.iter().map(|name| (script(name), words(name))).collect();
    let limits = &context.thresholds().c11;
    let mut points = Vec::new();
    for exhibit in &case.exhibits {
        for name in &exhibit.names_on {
            let (its_script, its_words) = (script(name.as_str()), words(name.as_str()));
            let mut comparable =
                known.iter().filter(|(script, _)| *script == its_script).peekable();
            // Nothing declared in that script: there is nothing to compare with.
            if its_words.is_empty() || comparable.peek().is_none() {
                continue;
            }
            if comparable.any(|(_, other)| may_be_one(&its_words, other, limits)) {
                continue;
            }
            let record = Ref::Exhibit(exhibit.id.clone());
            let mut point = Point::new(RuleId::C11, Severity::Complete, vec![record.clone()]);
            // Two names on one exhibit are two questions.
            point.about = format!("{} {}", point.about, its_words.join("-"));
            points.push(point.record("exhibit", record).with("name", Value::Words(name.clone())));
        }
    }
    points
}

fn spellings(name: &Name) -> impl Iterator<Item = &str> {
    let own = [&name.whole].into_iter().chain(&name.transliterations);
    own.map(Words::as_str).filter(|text| !text.trim().is_empty())
}

/// C-12. Another name that no exhibit ties to the civil one, with nothing said about it. A name this
/// reader never sees asks for no link.
pub(super) fn unlinked_identity(context: &Context<'_>) -> Vec<Point> {
    let shown = context.case.identities.iter().filter(|i| !context.is_hidden(&i.printing));
    let others = shown.filter(|identity| identity.kind != IdentityKind::Civil);
    let unlinked = others.filter(|identity| {
        let linked = identity.linked_by.iter().any(|id| context.exhibit(id).is_some());
        !linked && identity.link_explained.is_unset()
    });
    unlinked
        .map(|identity| {
            let record = Ref::Identity(identity.id.clone());
            Point::new(RuleId::C12, Severity::Complete, vec![record.clone()])
                .record("identity", record)
        })
        .collect()
}

/// Whether a record that reveals this one is kept from the reader. What may be printed nowhere is not left to
/// that: such records may still be printed with a code letter.
fn is_withheld(whose: &Target, context: &Context<'_>, reveals: &Reveals) -> bool {
    match whose {
        Target::Person(id) => {
            let person = context.case.person(id);
            reveals.persons.contains(id)
                && person.is_some_and(|person| person.printing == Printing::AuthorityOnly)
        }
        Target::Identity(id) => {
            let identity = context.case.identity(id);
            reveals.identities.contains(id)
                && identity.is_some_and(|one| one.printing == Printing::AuthorityOnly)
        }
        Target::Place(_) | Target::Event(_) | Target::Exhibit { .. } => false,
    }
}

/// The record, and its kind in words.
fn record(whose: &Target) -> Option<(&'static str, Ref)> {
    match whose {
        Target::Person(id) => Some(("person", Ref::Person(id.clone()))),
        Target::Identity(id) => Some(("identity", Ref::Identity(id.clone()))),
        Target::Place(id) => Some(("place", Ref::Place(id.clone()))),
        Target::Event(_) | Target::Exhibit { .. } => None,
    }
}

/// C-43. A name that may not be printed for this reader stands in clear, or may stand, in what is printed: no
/// mark covers it, so no code letter can take its place. A record that says whom it reveals is withheld as a
/// whole from a reader who may not know, and asks nothing. An exhibit that bears such a name, or joins it to
/// the applicant, is not printed either: what to do is asked.
pub(super) fn protected_in_print(context: &Context<'_>) -> Vec<Point> {
    let hidden = |printing: &Printing| context.is_hidden(printing);
    let guard = NameGuard::new(context.case, &hidden, &|_| false);
    let mut found = InPrint::default();
    if !guard.is_empty() {
        for (place, prose) in printed_prose(context) {
            let reveals = context.reveals(&place);
            for seen in named_in(prose, &guard) {
                let withheld =
                    reveals.is_some_and(|reveals| is_withheld(&seen.whose, context, reveals));
                if !withheld {
                    found.add(seen, place.clone());
                }
            }
        }
    }
    let joining = joining(context, &mut found);
    let sure = found.sure.into_iter().filter_map(|(whose, places)| in_print(&whose, places));
    let asked = found.asked.into_values().filter_map(perhaps);
    sure.chain(joining).chain(asked).collect()
}

/// Where protected names stand in what is printed, and where words do that may be such names.
#[derive(Default)]
struct InPrint {
    sure: BTreeMap<Target, Vec<Ref>>,
    /// By what a decision about it is kept under.
    asked: BTreeMap<String, Asked>,
}

/// Whose name a word may be, how it is written, and where it stands.
struct Asked {
    whose: Target,
    about: String,
    written: Words,
    places: Vec<Ref>,
}

impl InPrint {
    fn add(&mut self, seen: Sighting, place: Ref) {
        if seen.sure {
            self.sure.entry(seen.whose).or_default().push(place);
        } else {
            let kept = decision(&seen.whose, seen.word.as_str());
            self.ask(kept, seen.whose, seen.written, place);
        }
    }

    fn ask(&mut self, kept: Option<(&str, String)>, whose: Target, written: Words, place: Ref) {
        let Some((_, about)) = kept else { return };
        let new = Asked { whose, about: about.clone(), written, places: Vec::new() };
        self.asked.entry(about).or_insert(new).places.push(place);
    }
}

/// The exhibits that bear a protected name or join it to the applicant. Where they only may bear one, that is
/// added to what is asked.
fn joining(context: &Context<'_>, found: &mut InPrint) -> Vec<Point> {
    let hidden = |printing: &Printing| context.is_hidden(printing);
    let joins = Joins::new(context.case, &hidden, &|_| false);
    let mut points = Vec::new();
    for exhibit in &context.case.exhibits {
        let paper = Ref::Exhibit(exhibit.id.clone());
        for borne in joins.on(exhibit) {
            let Some((_, who)) = record(&borne.whose) else { continue };
            if borne.sure {
                let sources = vec![who.clone(), paper.clone()];
                let point = Point::new(RuleId::C43, Severity::Deposit, sources);
                let point = point.kind("kind", "joined").record("who", who);
                points.push(point.record("exhibit", paper.clone()));
            } else if !reveals_hidden(context, &exhibit.reveals) {
                let kept = decision_on_paper(&borne.whose, borne.word.as_str());
                found.ask(kept, borne.whose, borne.line, paper.clone());
            }
        }
    }
    points
}

fn in_print(whose: &Target, places: Vec<Ref>) -> Option<Point> {
    let places = each_once(places);
    let count = places.len();
    let (kind, record) = record(whose)?;
    let sources = std::iter::once(record.clone()).chain(places).collect();
    let point = Point::new(RuleId::C43, Severity::Deposit, sources).about(&record);
    Some(point.kind("kind", kind).record("who", record).number("places", count))
}

/// A word that may be a protected name: the point is decided where the name guard looks for it. Words of one
/// name in the same places are one question.
fn perhaps(asked: Asked) -> Option<Point> {
    let (_, who) = record(&asked.whose)?;
    let places = each_once(asked.places);
    let count = places.len();
    let sources: Vec<Ref> = places.into_iter().chain([who.clone()]).collect();
    let point = Point::new(RuleId::C43, Severity::Deposit, sources);
    let group = Some(format!("perhaps {}", point.about));
    let point = point.kind("kind", "perhaps").record("who", who).number("places", count);
    let point = point.with("word", Value::Words(asked.written));
    Some(Point { about: asked.about, group, ..point })
}

fn each_once(mut places: Vec<Ref>) -> Vec<Ref> {
    places.sort();
    places.dedup();
    places
}

/// Protected names that stand in this prose, or may stand there, without a mark of theirs over them.
fn named_in(prose: &Prose, guard: &NameGuard) -> Vec<Sighting> {
    let covered = |seen: &Sighting| {
        prose.marks.iter().any(|mark| {
            // Where any protected name is marked, a code letter stands in print.
            guard.guards(&mark.target) && mark.start <= seen.start && seen.end <= mark.end
        })
    };
    let seen = guard.look(prose.text.as_str()).into_iter();
    seen.filter(|seen| !covered(seen)).collect()
}

/// The French that builds print, with the record it belongs to.
pub(super) fn printed_prose<'a>(context: &Context<'a>) -> Vec<(Ref, &'a Prose)> {
    let case = context.case;
    let mut all: Vec<(Ref, &Prose)> = Vec::new();
    for section in &case.account.sections {
        all.push((Ref::Account, &section.title.french));
    }
    let telling = |paragraph: &&Paragraph| {
        let events = paragraph.told_events().filter_map(|id| context.event(id));
        events.into_iter().any(|event| unprinted(context, event).is_some())
    };
    let paragraphs = case.account.paragraphs().filter(|p| !p.kept_for_interview);
    for paragraph in paragraphs.filter(|paragraph| !telling(paragraph)) {
        all.push((Ref::Paragraph(paragraph.id.clone()), &paragraph.text.french));
    }
    all.push((Ref::Account, &case.account.helpers_mention.french));
    for event in case.events.iter().filter(|event| event.restriction().is_none()) {
        let known = event.no_exhibit_because.known();
        for text in [&event.title, &event.what, &event.place_told].into_iter().chain(known) {
            all.push((Ref::Event(event.id.clone()), &text.french));
        }
    }
    for exhibit in &case.exhibits {
        let captions = exhibit.files.iter().map(|file| &file.caption);
        // The author is printed nowhere: what the paper shows of them is looked at with its names.
        let own: [&Bilingual; 4] =
            [&exhibit.title, &exhibit.short_title, &exhibit.shows, &exhibit.held_where];
        for text in own.into_iter().chain(captions) {
            all.push((Ref::Exhibit(exhibit.id.clone()), &text.french));
        }
    }
    for period in case.life.iter().filter(|period| !period.legal_sensitive) {
        all.push((Ref::Life(period.id.clone()), &period.what.french));
    }
    for step in &case.journey {
        all.push((Ref::Step(step.id.clone()), &step.what.french));
    }
    all.retain(|(_, prose)| !prose.text.is_blank() || !prose.marks.is_empty());
    all
}
