//! Names: other names of the applicant, and names that must not be printed.

use std::collections::BTreeMap;

use super::context::Context;
use super::fold::{Token, may_be_one, script, tokens, words};
use super::joined::{Bearer, Joins};
use super::kept_back::unprinted;
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::domain::Words;
use crate::domain::account::Paragraph;
use crate::domain::id::{IdentityId, PersonId, PlaceId};
use crate::domain::person::{IdentityKind, Name, Printing};
use crate::domain::words::{Bilingual, Mark, Prose, Reveals, Target};

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

/// Whose name it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    Person(PersonId),
    Identity(IdentityId),
    Place(PlaceId),
}

impl Whose {
    fn record(&self) -> Ref {
        match self {
            Self::Person(id) => Ref::Person(id.clone()),
            Self::Identity(id) => Ref::Identity(id.clone()),
            Self::Place(id) => Ref::Place(id.clone()),
        }
    }

    /// Whether a record that reveals this one is kept from the reader. What may be printed nowhere is not
    /// left to that: such records may still be printed with a code letter.
    fn is_withheld(&self, context: &Context<'_>, reveals: &Reveals) -> bool {
        match self {
            Self::Person(id) => {
                let person = context.case.person(id);
                reveals.persons.contains(id)
                    && person.is_some_and(|person| person.printing == Printing::AuthorityOnly)
            }
            Self::Identity(id) => {
                let identity = context.case.identity(id);
                reveals.identities.contains(id)
                    && identity.is_some_and(|i| i.printing == Printing::AuthorityOnly)
            }
            Self::Place(_) => false,
        }
    }

    fn is_marked(&self, mark: &Mark) -> bool {
        match (self, &mark.target) {
            (Self::Person(id), Target::Person(marked)) => id == marked,
            (Self::Identity(id), Target::Identity(marked)) => id == marked,
            (Self::Place(id), Target::Place(marked)) => id == marked,
            _ => false,
        }
    }
}

/// C-43. A name that may not be printed for this reader stands in clear in what is printed: no mark
/// covers it, so no code letter can take its place. A record that says whom it reveals is withheld as a
/// whole from a reader who may not know, and asks nothing. An exhibit that bears such a name, or joins it to
/// the applicant, is not printed either: what to do is asked.
pub(super) fn protected_in_print(context: &Context<'_>) -> Vec<Point> {
    let names = protected_names(context);
    let mut found: BTreeMap<&Whose, Vec<Ref>> = BTreeMap::new();
    if !names.is_empty() {
        for (place, prose) in printed_prose(context) {
            let reveals = context.reveals(&place);
            for whose in named_in(prose, &names) {
                let withheld = reveals.is_some_and(|reveals| whose.is_withheld(context, reveals));
                if !withheld {
                    found.entry(whose).or_default().push(place.clone());
                }
            }
        }
    }
    let point = |(whose, mut places): (&Whose, Vec<Ref>)| {
        places.sort();
        places.dedup();
        let kind = match whose {
            Whose::Person(_) => "person",
            Whose::Identity(_) => "identity",
            Whose::Place(_) => "place",
        };
        let count = places.len();
        let sources = std::iter::once(whose.record()).chain(places).collect();
        Point::new(RuleId::C43, Severity::Deposit, sources)
            .about(&whose.record())
            .kind("kind", kind)
            .record("who", whose.record())
            .number("places", count)
    };
    found.into_iter().map(point).chain(joining(context)).collect()
}

/// The exhibits that bear a protected name or join it to the applicant.
fn joining(context: &Context<'_>) -> Vec<Point> {
    let joins = Joins::new(context.case, |printing| context.is_hidden(printing));
    let mut points = Vec::new();
    for exhibit in &context.case.exhibits {
        for bearer in joins.on(exhibit) {
            let who = match bearer {
                Bearer::Person(id) => Ref::Person(id),
                Bearer::Identity(id) => Ref::Identity(id),
            };
            let paper = Ref::Exhibit(exhibit.id.clone());
            let point =
                Point::new(RuleId::C43, Severity::Deposit, vec![who.clone(), paper.clone()]);
            points.push(point.kind("kind", "joined").record("who", who).record("exhibit", paper));
        }
    }
    points
}

/// Names looked for, by their first word.
type Names = BTreeMap<String, Vec<(Vec<String>, Whose)>>;

fn protected_names(context: &Context<'_>) -> Names {
    let case = context.case;
    let hidden = |printing: &Printing| context.is_hidden(printing);
    // Words that may be printed as somebody else's name say nothing by themselves.
    let own = case.applicant.names.iter();
    let shown = case.persons.iter().filter(|p| !hidden(&p.printing)).flat_map(|p| &p.names);
    let shown_words: Vec<String> = own.chain(shown).flat_map(spellings).flat_map(words).collect();
    let mut names = Names::new();
    let mut look_for = |text: &str, whose: &Whose| {
        let its_words = words(text);
        let alone_and_common = its_words.len() == 1
            && its_words.iter().any(|word| {
                let short = word.chars().count() < context.thresholds().c43.least_letters as usize;
                short || shown_words.contains(word)
            });
        if let (Some(first), false) = (its_words.first(), alone_and_common) {
            names.entry(first.clone()).or_default().push((its_words.clone(), whose.clone()));
        }
    };
    for person in case.persons.iter().filter(|person| hidden(&person.printing)) {
        let whose = Whose::Person(person.id.clone());
        person.names.iter().for_each(|name| look_for_name(name, &whose, &mut look_for));
    }
    for identity in case.identities.iter().filter(|identity| hidden(&identity.printing)) {
        let whose = Whose::Identity(identity.id.clone());
        identity.names.iter().for_each(|name| look_for_name(name, &whose, &mut look_for));
        identity.handles.iter().for_each(|handle| look_for(handle.as_str(), &whose));
    }
    for place in case.places.iter().filter(|place| hidden(&place.printing.as_printing())) {
        let whose = Whose::Place(place.id.clone());
        let forms =
            [&place.name, &place.original, &place.official].into_iter().chain(&place.spellings);
        forms.for_each(|form| look_for(form.as_str(), &whose));
    }
    names
}

fn look_for_name(name: &Name, whose: &Whose, look_for: &mut impl FnMut(&str, &Whose)) {
    spellings(name).for_each(|spelling| look_for(spelling, whose));
    look_for(name.given.as_str(), whose);
    look_for(name.family.as_str(), whose);
}

/// Whose names stand in this prose without a mark of theirs over them.
fn named_in<'n>(prose: &Prose, names: &'n Names) -> Vec<&'n Whose> {
    let found = tokens(prose.text.as_str());
    let mut whose_all = Vec::new();
    for (at, token) in found.iter().enumerate() {
        let Some(candidates) = names.get(&*token.folded) else { continue };
        for (wanted, whose) in candidates {
            let here: &[Token<'_>] = found.get(at..at + wanted.len()).unwrap_or_default();
            let same = here.len() == wanted.len()
                && here.iter().zip(wanted).all(|(token, word)| token.folded == word.as_str());
            let (Some(first), Some(last), true) = (here.first(), here.last(), same) else {
                continue;
            };
            let covered = prose.marks.iter().any(|mark| {
                whose.is_marked(mark) && mark.start <= first.start && last.end <= mark.end
            });
            if !covered && !whose_all.contains(&whose) {
                whose_all.push(whose);
            }
        }
    }
    whose_all
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
        let own: [&Bilingual; 5] = [
            &exhibit.title,
            &exhibit.short_title,
            &exhibit.author,
            &exhibit.shows,
            &exhibit.held_where,
        ];
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
