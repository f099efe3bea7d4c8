//! The applicant, the applicant's other names and the relatives, as one reader may see them.

use crate::domain::person::{Kinship, Person};
use crate::domain::words::Bilingual;

use super::super::public::{Alias, Applicant, Relative, Union};
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
            .map(|language| (language.name.clone(), language.mother_tongue))
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
                names,
                period: sight.date(&identity.period),
                known_to: sight.french(&identity.known_to_others),
                link: said(&identity.link_explained, |text| sight.french(text)),
                exhibits,
            }
        })
        .collect()
}

/// Relatives, in the order they were entered.
pub(super) fn family(sight: &Sight<'_>) -> Vec<Relative> {
    let relatives = sight.case.persons.iter().filter(|person| is_relative(&person.kinship));
    relatives.filter_map(|person| relative(sight, person)).collect()
}

fn relative(sight: &Sight<'_>, person: &Person) -> Option<Relative> {
    Some(Relative {
        kinship: person.kinship.clone(),
        relation: sight.french(&person.relation),
        naming: sight.naming(Some(&person.id))?,
        sex: person.sex.clone(),
        birth: sight.date(&person.birth),
        birth_place: sight.place(person.birth_place.as_ref()),
        nationality: person.nationality.clone(),
        alive: said(&person.alive, |alive| *alive),
        death: sight.date(&person.death),
        whereabouts: said(&person.whereabouts, |text| sight.either(text)),
        lives_at: sight.place(person.lives_at.as_ref()),
        in_france: said(&person.in_france, |here| *here),
        own_fears: said(&person.own_fears, |text| sight.french(text)),
    })
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
