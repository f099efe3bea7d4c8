//! The applicant, the applicant's other names and the relatives, as one reader may see them.

use crate::domain::Case;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::PersonId;
use crate::domain::person::{Identity, Kinship, Person};
use crate::domain::words::{Bilingual, Mark, Prose, Target};

use super::super::public::{Alias, Applicant, Kin, Relative, Tongue, Union};
use super::sight::{Sight, said};

pub(super) fn applicant(sight: &Sight<'_>) -> Applicant {
    let of = &sight.case.applicant;
    Applicant {
        names: of.names.iter().map(|name| sight.name(name)).collect(),
        sex: of.sex.clone(),
        birth: sight.date(&of.birth),
        birth_place: sight.place(of.birth_place.as_ref()),
        nationalities: of.nationalities.clone(),
        nationality_at_birth: said(&of.nationality_at_birth, Clone::clone),
        country: of.country.clone(),
        ethnic_group: said(&of.ethnic_group, Clone::clone),
        religion: said(&of.religion, Clone::clone),
        languages: of
            .languages
            .iter()
            .map(|language| Tongue {
                lang: language.lang.clone(),
                name: language.name.clone(),
                mother: language.mother_tongue,
                spoken: language.spoken,
                read: language.read,
                written: language.written,
            })
            .collect(),
        marital_status: of.marital_status.clone(),
        unions: of
            .unions
            .iter()
            .map(|union| Union {
                kind: union.kind.clone(),
                partner: sight.naming(union.partner.as_ref()),
                began: sight.date(&union.began),
                place: sight.place(union.place.as_ref()),
                ended: sight.date(&union.ended),
                ending: sight.french(&union.ending),
            })
            .collect(),
        address: of.address.clone(),
        phone: said(&of.phone, Clone::clone),
        email: said(&of.email, Clone::clone),
        interview_language: of.interview.language.clone(),
        officer: said(&of.interview.officer, Clone::clone),
        interpreter: said(&of.interview.interpreter, Clone::clone),
        interview_other: of
            .interview
            .other
            .known()
            .map(|text: &Bilingual| sight.french(text))
            .unwrap_or_default(),
        stateless: said(&of.stateless, |stateless| *stateless),
        vulnerability: said(&of.vulnerability, |text| sight.french(text)),
    }
}

/// The lives under other names that this reader may know of; the others leave no trace.
pub(super) fn aliases(sight: &Sight<'_>) -> Vec<Alias> {
    let shown = sight.case.identities.iter().filter(|i| sight.reader.may_read(&i.printing));
    shown
        .map(|identity| {
            let mut exhibits = sight.exhibits(&identity.linked_by);
            let names: Vec<_> = identity.names.iter().map(|name| sight.name(name)).collect();
            exhibits.extend(names.iter().filter_map(|name| name.on));
            exhibits.sort_unstable();
            exhibits.dedup();
            Alias {
                kind: identity.kind.clone(),
                declared: identity.declared,
                listed: identity.declared || is_told(sight.case, identity),
                names,
                period: sight
                    .date_of(&format!("identity:{}/period", identity.id), &identity.period),
                known_to: sight.french(&identity.known_to_others),
                link: said(&identity.link_explained, |text| sight.french(text)),
                exhibits,
            }
        })
        .collect()
}

/// Whether what is printed names this identity: a text that is marked with it or holds its name, an exhibit
/// that shows it.
fn is_told(case: &Case, identity: &Identity) -> bool {
    let account = case.account.paragraphs().map(|paragraph| &paragraph.text.french);
    let events = case.events.iter().flat_map(|event| [&event.title.french, &event.what.french]);
    let titles = case.exhibits.iter().map(|exhibit| &exhibit.title.french);
    let mut names = identity.names.iter().map(|name| name.whole.as_str().trim());
    let names: Vec<&str> = names.by_ref().filter(|name| name.chars().count() > 2).collect();
    let told = |prose: &Prose| {
        let marked = |mark: &Mark| mark.target == Target::Identity(identity.id.clone());
        prose.marks.iter().any(marked)
            || names.iter().any(|name| prose.text.as_str().contains(name))
    };
    let shows = |exhibit: &Exhibit| exhibit.reveals.identities.contains(&identity.id);
    account.chain(events).chain(titles).any(told) || case.exhibits.iter().any(shows)
}

/// Relatives, in the order they were entered, and whoever a union names.
pub(super) fn family(sight: &Sight<'_>) -> Vec<Relative> {
    let unions = &sight.case.applicant.unions;
    let in_union = |id: &PersonId| unions.iter().any(|union| union.partner.as_ref() == Some(id));
    let persons = sight.case.persons.iter();
    let relatives = persons.filter(|one| is_relative(&one.kinship) || in_union(&one.id));
    relatives.filter_map(|person| relative(sight, person, in_union(&person.id))).collect()
}

fn relative(sight: &Sight<'_>, person: &Person, in_union: bool) -> Option<Relative> {
    Some(Relative {
        kinship: person.kinship.clone(),
        relation: sight.french(&person.relation),
        naming: sight.naming(Some(&person.id))?,
        sex: person.sex.clone(),
        birth: sight.date_of(&format!("person:{}/birth", person.id), &person.birth),
        birth_place: sight.place(person.birth_place.as_ref()),
        nationality: person.nationality.clone(),
        alive: said(&person.alive, |alive| *alive),
        death: sight.date_of(&format!("person:{}/death", person.id), &person.death),
        whereabouts: said(&person.whereabouts, |text| sight.either(text)),
        lives_at: sight.place(person.lives_at.as_ref()),
        in_france: said(&person.in_france, |here| *here),
        own_fears: said(&person.own_fears, |text| sight.french(text)),
        other_parent: sight.naming(person.other_parent.as_ref()),
        in_union,
        left: sight.left_open(&format!("person:{}", person.id)),
    })
}

/// Who a person is to the applicant.
pub(super) fn kin(sight: &Sight<'_>, person: &Person) -> Kin {
    Kin {
        kinship: person.kinship.clone(),
        told: sight.french(&person.relation),
        sex: person.sex.clone(),
    }
}

fn is_relative(kinship: &Kinship) -> bool {
    match kinship {
        Kinship::Father
        | Kinship::Mother
        | Kinship::Brother
        | Kinship::Sister
        | Kinship::HalfSibling
        | Kinship::Spouse
        | Kinship::Partner
        | Kinship::FormerSpouse
        | Kinship::Child
        | Kinship::Grandparent
        | Kinship::AuntOrUncle
        | Kinship::Cousin
        | Kinship::Relative => true,
        Kinship::NotSaid
        | Kinship::Friend
        | Kinship::Neighbour
        | Kinship::Colleague
        | Kinship::Witness
        | Kinship::Agent
        | Kinship::Helper
        | Kinship::Other(_) => false,
    }
}
