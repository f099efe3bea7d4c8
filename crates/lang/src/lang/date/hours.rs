//! Hours of the day beside a date: they say nothing of the day.

use super::lexeme::Lex;
use super::unit::Part;

/// "Vers 10 h", "ساعت ده": the hour says nothing of the day, and what is vague about it leaves the day as
/// it is.
pub(super) fn without_hours(found: &[Lex]) -> Vec<Lex> {
    let mut kept: Vec<Lex> = Vec::with_capacity(found.len());
    let mut at = 0;
    while let Some(&lex) = found.get(at) {
        let rest = found.get(at..).unwrap_or_default();
        if let Some(length) = hour(rest) {
            while matches!(kept.last(), Some(Lex::About | Lex::To | Lex::Noise)) {
                kept.pop();
            }
            at += length;
            continue;
        }
        // "Vers la nuit du 5": there the day itself is vague.
        let of_a_day = matches!(rest.get(1), Some(Lex::Number(..) | Lex::Spelt(_) | Lex::From));
        if lex == Lex::Daytime && !of_a_day {
            let before = kept.iter().rposition(|lex| *lex != Lex::Noise);
            if let Some(before) = before.filter(|at| kept.get(*at) == Some(&Lex::About)) {
                kept.truncate(before);
            }
        }
        kept.push(lex);
        at += 1;
    }
    kept
}

/// How many pieces at the beginning are an hour of the day.
fn hour(found: &[Lex]) -> Option<usize> {
    let is_hour = |lex: &Lex| match *lex {
        Lex::Number(value, figures) => value <= 24 && figures <= 2,
        Lex::Spelt(value) => value <= 24,
        _ => false,
    };
    let number = |at: usize| found.get(at).is_some_and(is_hour);
    let minutes = |at: usize| matches!(found.get(at), Some(Lex::Number(0..=59, 2)));
    let timed = number(0) && found.get(1) == Some(&Lex::Colon) && minutes(2);
    let unit = |at: usize| matches!(found.get(at), Some(Lex::HourUnit | Lex::HourWord));
    let mut length = match found.first()? {
        Lex::HourWord if found.get(1) == Some(&Lex::About) && number(2) => 3,
        Lex::Half if number(1) && unit(2) => 3,
        Lex::HourWord if number(1) && found.get(2) == Some(&Lex::Colon) && minutes(3) => 4,
        Lex::HourWord if number(1) => 2,
        Lex::Hour => 1,
        _ if timed => 3,
        _ if number(0) && unit(1) => 2,
        _ => return None,
    };
    if !timed && minutes(length) && !matches!(found.get(length + 1), Some(Lex::Month(..))) {
        length += 1;
    }
    if found.get(length) == Some(&Lex::HourUnit) {
        length += 1;
    }
    // "At 8 in the night or so": nothing follows of which it could be said.
    let vague = |lex: &&Lex| matches!(lex, Lex::Daytime | Lex::Noise);
    let skipped = found.get(length..).unwrap_or_default().iter().take_while(vague).count();
    match found.get(length + skipped) {
        Some(Lex::About) if skipped == 0 => length += 1,
        Some(Lex::About) if found.len() == length + skipped + 1 => length += skipped + 1,
        _ => {}
    }
    match (found.get(length), found.get(length + 1)) {
        (Some(Lex::And), Some(Lex::Half | Lex::Part(Part::Mid))) => Some(length + 2),
        (Some(Lex::Half), _) | (Some(Lex::Part(Part::Mid)), Some(Lex::Daytime)) => Some(length + 1),
        _ => Some(length),
    }
}

#[cfg(test)]
mod tests {
    use super::super::lexeme;
    use super::*;

    fn lexemes(text: &str) -> Vec<Lex> {
        lexeme::lexemes(text, &"fr".into())
    }

    #[test]
    fn an_hour_is_no_part_of_the_date() {
        let day = lexemes("2 mars 2019");
        for words in [
            "2 mars 2019 vers midi",
            "2 mars 2019 vers 10 h",
            "2 mars 2019 à 10h30",
            "2 mars 2019, vers dix heures et demie",
            "vers midi, le 2 mars 2019",
            "2 mars 2019 vers le soir",
            "around noon, 2 mars 2019",
            "2 mars 2019 at 10:30 pm",
            "حوالی ساعت ده و نیم صبح 2 mars 2019",
            "2 mars 2019 ساعت ۱۰:۳۰",
        ] {
            assert!(lexemes(words) == day, "{words}");
        }
        assert!(lexemes("vers la nuit du 5 mars").contains(&Lex::About), "the day itself is vague");
        assert!(lexemes("vers le 5 mars à 10 h").contains(&Lex::About));
    }
}
