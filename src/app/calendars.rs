//! The calendar a case counts in: that of the person's language, nationality or country; only where none of
//! these says it, the one most of the case's dates were told in.

use crate::domain::Case;
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Hints, read_date};

/// The calendar of a case.
#[must_use]
pub fn usual(case: &Case) -> Calendar {
    of_person(case).unwrap_or_else(|| most_told(case))
}

/// The calendar of the person's country, as the language, the nationality or the places of the
/// case say it. Plain Persian says Iran only where nothing else says Afghanistan.
#[must_use]
pub fn of_person(case: &Case) -> Option<Calendar> {
    let applicant = &case.applicant;
    let own = case.languages.first();
    let nationalities =
        applicant.nationalities.iter().chain(applicant.nationality_at_birth.known());
    own.and_then(named_by)
        .or_else(|| only(nationalities.filter_map(in_words)))
        .or_else(|| only(case.places.iter().filter_map(|place| in_words(&place.country))))
        .or_else(|| own.filter(|tag| is_persian(tag)).map(|_| Calendar::SolarHijriIran))
}

/// The calendar a language tag names by itself.
fn named_by(tag: &LangTag) -> Option<Calendar> {
    let region = tag.as_str().split(['-', '_']).skip(1).find(|part| part.len() == 2);
    match (tag.primary(), region) {
        (_, Some("AF")) | ("prs" | "ps" | "pbt" | "haz", _) => Some(Calendar::SolarHijriAfghan),
        (_, Some("IR")) | ("lrc" | "mzn" | "glk", _) => Some(Calendar::SolarHijriIran),
        // Tigrinya is spoken in Eritrea too, where the state counts as we do.
        ("am" | "amh", _) | (_, Some("ET")) => Some(Calendar::Ethiopian),
        _ => None,
    }
}

fn is_persian(tag: &LangTag) -> bool {
    matches!(tag.primary(), "fa" | "fas" | "pes")
}

/// The calendar of a country or nationality in words.
fn in_words(words: &Words) -> Option<Calendar> {
    let words = words.as_str().trim().to_lowercase();
    let begins = |all: &[&str]| all.iter().any(|begin| words.starts_with(begin));
    if words == "af" || begins(&["afgh", "افغان"]) {
        return Some(Calendar::SolarHijriAfghan);
    }
    if words == "et" || begins(&["éthiop", "ethiop", "ኢትዮጵ", "ኢትዮጲ"]) {
        return Some(Calendar::Ethiopian);
    }
    (words == "ir" || begins(&["iran", "ایران"])).then_some(Calendar::SolarHijriIran)
}

/// The one they all are.
fn only(mut all: impl Iterator<Item = Calendar>) -> Option<Calendar> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

/// The calendar most of the events were told in. Where dates name Iranian or Afghan months themselves, they
/// decide between the two, and not those that were taken for one of them.
fn most_told(case: &Case) -> Calendar {
    let dates = || case.events.iter().map(|event| &event.date);
    let other = || dates().filter(|date| date.calendar != Calendar::Gregorian);
    if other().count() * 2 < dates().count() {
        return Calendar::Gregorian;
    }
    let said = other().find(|date| says_its_calendar(date)).or_else(|| other().next());
    said.map_or(Calendar::Gregorian, |date| date.calendar.clone())
}

/// Whether the words of a date are read in this calendar whatever the case counts in.
fn says_its_calendar(date: &FuzzyDate) -> bool {
    [Calendar::SolarHijriIran, Calendar::SolarHijriAfghan].into_iter().all(|usual| {
        let hints = Hints { usual: Some(usual), ..Hints::default() };
        let first = read_date(date.words.as_str(), &date.lang, &hints).readings.into_iter().next();
        first.is_some_and(|reading| reading.date.calendar == date.calendar)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Event;
    use crate::domain::id::EventId;
    use crate::domain::place::Place;

    fn speaking(tag: &str) -> Case {
        Case { languages: vec![tag.into(), "fr".into()], ..Case::default() }
    }

    fn told(case: &mut Case, words: &str, calendar: Calendar) {
        let id = EventId::try_from(format!("e{}", case.events.len())).unwrap();
        let date =
            FuzzyDate { words: words.into(), lang: "fr".into(), calendar, ..FuzzyDate::default() };
        case.events.push(Event { date, ..Event::new(id) });
    }

    #[test]
    fn the_person_decides_and_not_a_guess_about_a_date() {
        let mut case = speaking("fa-AF");
        assert_eq!(usual(&case), Calendar::SolarHijriAfghan, "before any date");
        told(&mut case, "vers la fin de l’hiver 1395", Calendar::SolarHijriIran);
        assert_eq!(usual(&case), Calendar::SolarHijriAfghan);
        assert_eq!(usual(&speaking("fa")), Calendar::SolarHijriIran);
        assert_eq!(usual(&speaking("ti")), Calendar::Gregorian, "of Eritrea or of Tigray");
        assert_eq!(usual(&speaking("am")), Calendar::Ethiopian);
        for (nationality, calendar) in [
            ("afghane", Calendar::SolarHijriAfghan),
            ("Iranienne", Calendar::SolarHijriIran),
            ("Éthiopienne", Calendar::Ethiopian),
        ] {
            let mut case = speaking("fa");
            case.applicant.nationalities = vec![nationality.into()];
            assert_eq!(usual(&case), calendar);
        }
        let mut case = speaking("fr");
        let id = "p".to_owned().try_into().unwrap();
        case.places.push(Place { country: "Afghanistan".into(), ..Place::new(id) });
        assert_eq!(usual(&case), Calendar::SolarHijriAfghan);
        let id = "q".to_owned().try_into().unwrap();
        case.places.push(Place { country: "Iran".into(), ..Place::new(id) });
        assert_eq!(usual(&case), Calendar::Gregorian, "two countries decide nothing");
    }

    #[test]
    fn a_named_month_decides_before_a_bare_year() {
        let mut case = speaking("fr");
        told(&mut case, "hiver 1395", Calendar::SolarHijriIran);
        assert_eq!(usual(&case), Calendar::SolarHijriIran);
        told(&mut case, "12 mizan 1398", Calendar::SolarHijriAfghan);
        assert_eq!(usual(&case), Calendar::SolarHijriAfghan);
    }
}
