//! What the attestation says of the applicant, beside what the case says.

use super::context::Context;
use super::fold::{fold, script, words};
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::domain::Case;
use crate::domain::Words;
use crate::domain::date::{FuzzyDate, Interval};
use crate::domain::id::PersonId;
use crate::domain::person::{Applicant, Name, Person};
use crate::domain::procedure::AsOnAttestation;
use crate::domain::words::Answer;
use crate::lang::names::NameGuard;

/// Letters of the shortest name that is compared by ear.
const COMPARABLE: usize = 5;

/// C-40. The attestation says another name, birth or nationality than the form would. Both are shown.
pub(super) fn unlike_the_form(context: &Context<'_>) -> Vec<Point> {
    let printed = &context.case.procedure.attestation;
    let applicant = &context.case.applicant;
    let mut points = names(printed, applicant);
    points.extend(birth(printed, applicant));
    points.extend(nationality(printed, applicant));
    points
}

fn point(kind: &'static str, printed: Value, noted: Value) -> Point {
    let records = vec![Ref::Applicant, Ref::Procedure];
    let mut point = Point::new(RuleId::C40, Severity::Reread, records);
    // What differs is asked about one by one.
    point.about = format!("{} {kind}", point.about);
    point.kind("kind", kind).with("printed", printed).with("noted", noted)
}

fn said(kind: &'static str, printed: &str, noted: &str) -> Point {
    point(kind, Value::Words(printed.trim().into()), Value::Words(noted.trim().into()))
}

fn names(printed: &AsOnAttestation, applicant: &Applicant) -> Vec<Point> {
    let (family, given) = (printed.family.as_str(), printed.given.as_str());
    let whole = format!("{given} {family}");
    let Some(its_script) = script(&whole) else { return Vec::new() };
    let Some((noted_family, noted_given, noted_whole)) = noted(applicant, its_script) else {
        return in_another_script(&whole, applicant).into_iter().collect();
    };
    let unlike =
        |a: &str, b: &str| !a.trim().is_empty() && !b.trim().is_empty() && words(a) != words(b);
    let parted = !noted_family.trim().is_empty() || !noted_given.trim().is_empty();
    if !parted {
        let differs = sorted(&whole) != sorted(&noted_whole);
        return differs.then(|| said("name", &whole, &noted_whole)).into_iter().collect();
    }
    let in_form = format!("{noted_given} {noted_family}");
    let in_order = words(family) == words(&noted_family) && words(given) == words(&noted_given);
    if !in_order && sorted(&whole) == sorted(&in_form) {
        let printed = format!("{family} / {given}");
        return vec![said("order", &printed, &format!("{noted_family} / {noted_given}"))];
    }
    let mut points = Vec::new();
    points.extend(unlike(family, &noted_family).then(|| said("family", family, &noted_family)));
    points.extend(unlike(given, &noted_given).then(|| said("given", given, &noted_given)));
    points
}

/// Family name, given names and whole name as the form would have them in this script.
fn noted(
    applicant: &Applicant,
    its_script: unicode_script::Script,
) -> Option<(String, String, String)> {
    let in_script = |text: &str| script(text) == Some(its_script);
    let parts = |name: &Name| {
        let text = |words: &Words| words.as_str().trim().to_owned();
        (text(&name.family), text(&name.given), text(&name.whole))
    };
    let own = applicant.names.iter().map(parts);
    let latin = applicant.names.iter().flat_map(|name| &name.transliterations);
    let latin = latin.map(|words| (String::new(), String::new(), words.as_str().to_owned()));
    own.chain(latin).find(|(family, given, whole)| in_script(&format!("{family} {given} {whole}")))
}

fn sorted(name: &str) -> Vec<String> {
    let mut words = words(name);
    words.sort();
    words
}

/// No name is noted in the attestation's script: the two are compared by ear.
fn in_another_script(printed: &str, applicant: &Applicant) -> Option<Point> {
    let name = applicant.names.first()?;
    let whole = match name.whole.is_blank() {
        false => name.whole.as_str().to_owned(),
        true => format!("{} {}", name.given.as_str(), name.family.as_str()),
    };
    let parts = words(&whole);
    let heard = |part: &String| {
        let id = PersonId::try_from("a").ok()?;
        let name = Name { whole: part.as_str().into(), ..Name::default() };
        let person = Person { names: vec![name], ..Person::new(id) };
        let case = Case { persons: vec![person], ..Case::default() };
        let guard = NameGuard::new(&case, &|_| true, &|_| false);
        (!guard.look(printed).is_empty()).then_some(())
    };
    // What is short sounds like too many others.
    let mut long = parts.iter().filter(|part| part.chars().count() >= COMPARABLE);
    let unlike = long.any(|part| heard(part).is_none());
    unlike.then(|| said("name", printed, &whole))
}

fn birth(printed: &AsOnAttestation, applicant: &Applicant) -> Option<Point> {
    let (day, birth) = (printed.birth?, &applicant.birth);
    let theirs = FuzzyDate::on_day(day);
    let known: &Interval = &birth.loose_interval();
    let apart = !birth.interval.is_unknown() && known.is_apart_from(&theirs.interval);
    apart.then(|| point("birth", Value::Day(day), Value::Date(Box::new(birth.clone()))))
}

fn nationality(printed: &AsOnAttestation, applicant: &Applicant) -> Option<Point> {
    let theirs = printed.nationality.as_str();
    let stateless = applicant.stateless == Answer::Known(true);
    let mut noted: Vec<&str> = applicant.nationalities.iter().map(Words::as_str).collect();
    noted.retain(|name| !name.trim().is_empty());
    if stateless {
        noted.push("apatride");
    }
    let same = |name: &&str| without_gender(name) == without_gender(theirs);
    let nothing = theirs.trim().is_empty() || noted.is_empty();
    (!nothing && !noted.iter().any(same)).then(|| said("nationality", theirs, &noted.join(", ")))
}

/// « afghane » and « afghan », « turque » and « turc » say the same nationality.
fn without_gender(name: &str) -> String {
    let folded = fold(name.trim()).into_owned();
    let stem = folded.strip_suffix('e').unwrap_or(&folded);
    let stem = stem.strip_suffix("qu").map_or(stem.to_owned(), |rest| format!("{rest}c"));
    let mut letters: Vec<char> = stem.chars().collect();
    let doubled = |tail: &[char]| matches!(tail, [.., a, b] if a == b);
    if doubled(&letters) {
        letters.pop();
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::without_gender;

    #[test]
    fn a_nationality_is_one_for_men_and_women() {
        for (a, b) in [
            ("iranienne", "Iranien"),
            ("AFGHANE", "afghan"),
            ("turque", "turc"),
            ("grecque", "grec"),
            ("sénégalaise", "senegalais"),
            ("russe", "RUSSE"),
        ] {
            assert_eq!(without_gender(a), without_gender(b), "{a} / {b}");
        }
        for (a, b) in [("irakienne", "iranienne"), ("nigérienne", "nigériane"), ("", "russe")] {
            assert_ne!(without_gender(a), without_gender(b), "{a} / {b}");
        }
    }
}
