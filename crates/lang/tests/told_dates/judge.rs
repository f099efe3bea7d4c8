//! Whether printed words say what was meant: no more, and where they can, no less.

use recit_lang::lang::Language;

use super::days::{Cal, Span, Unit};
use super::maker::{Meant, Relation};
use super::reader::{Claim, End, understand};

type Verdict = Result<(), String>;

/// A date in one calendar, printed alone.
pub(crate) fn one(meant: &Meant, asked: Cal, words: &str, language: Language) -> Verdict {
    let claim = understand(words, language)?;
    let fault = |why: &str| Err(format!("{words} | {why}"));
    if claim.about != meant.about {
        return fault("about");
    }
    if claim.doubt != meant.doubt {
        return fault("doubt");
    }
    if claim.from_that_day {
        return fault("a first day that was not told");
    }
    related(meant, &claim)
        .and_then(|()| ends(meant, &claim))
        .map_err(|why| format!("{words} | {why}"))?;
    // Where the calendar asked for can say it exactly, it is the one that speaks.
    let exact = asked.counts_as(meant.first.cal);
    if exact && !claim.first.first.cal.counts_as(asked) {
        return fault("not in the calendar it was told in");
    }
    Ok(())
}

/// A date in its own calendar, and ours beside it in brackets.
pub(crate) fn both(meant: &Meant, words: &str, language: Language) -> Verdict {
    let Some((own, ours)) = words.strip_suffix(')').and_then(|words| words.split_once(" (")) else {
        return match meant.first.cal {
            Cal::Gregorian => one(meant, Cal::Gregorian, words, language),
            _ => Err(format!("{words} | ours is missing")),
        };
    };
    one(meant, meant.first.cal, own, language)?;
    let fault = |why: String| Err(format!("{words} | {why}"));
    let claim = understand(ours, language).or_else(|why| fault(why).map(|()| unreachable!()))?;
    if !claim.first.first.cal.counts_as(Cal::Gregorian) {
        return fault("not our calendar".to_owned());
    }
    let day = match (claim.first.first.span, meant.relation, claim.relation) {
        (Span::Day(..), Relation::Since, Relation::Since) => Some(meant.first.days().0),
        (Span::Day(..), Relation::Until, Relation::Until) => Some(meant.first.days().1),
        _ => None,
    };
    if let Some(day) = day {
        let whole_month = matches!(meant.first.span, Span::Month(..)) && meant.first.part.is_none();
        let told = matches!(meant.first.span, Span::Day(..)) || whole_month;
        let right = told && !meant.about && claim.first.first.days() == (day, day);
        return if right { Ok(()) } else { fault("a day that was not told".to_owned()) };
    }
    ends(meant, &claim).or_else(fault)
}

/// Ours, and the calendar it was told in behind it.
pub(crate) fn ours_first(meant: &Meant, (ours, own): (&str, &str), language: Language) -> Verdict {
    one(meant, Cal::Gregorian, ours, language)?;
    let claim = understand(own, language)?;
    if !claim.first.first.cal.counts_as(meant.first.cal) {
        return Err(format!("{ours} ({own}) | not as it was told"));
    }
    ends(meant, &claim).map_err(|why| format!("{ours} ({own}) | {why}"))
}

fn related(meant: &Meant, claim: &Claim) -> Verdict {
    let one = meant.relation.has_two_ends() && claim.relation == Relation::At;
    let together = one && !claim.first.first.cal.counts_as(meant.first.cal);
    if claim.relation == meant.relation || together {
        return Ok(());
    }
    Err(format!("{:?} became {:?}", meant.relation, claim.relation))
}

fn ends(meant: &Meant, claim: &Claim) -> Verdict {
    let two = meant.relation.has_two_ends();
    for (told, printed) in [(meant.first, claim.first), (meant.last, claim.last)] {
        for unit in [printed.first, printed.last] {
            no_finer(told, unit)?;
        }
        if printed.first.cal.counts_as(told.cal) {
            let same = |unit: Unit| (unit.span, unit.part) == (told.span, told.part);
            if !same(printed.first) || !same(printed.last) {
                return Err(format!("told {told:?}, printed {printed:?}"));
            }
        } else if !(two || starts(told, printed) && stops(told, printed)) {
            return Err(format!("told days lie outside: {told:?}, {printed:?}"));
        }
    }
    if two && !(starts(meant.first, claim.first) && stops(meant.last, claim.last)) {
        return Err("told days lie outside the period".to_owned());
    }
    Ok(())
}

fn starts(told: Unit, printed: End) -> bool {
    let first = printed.first.days();
    first.0 - slack(told) <= told.days().0 && told.days().0 <= printed.last.days().1
}

fn stops(told: Unit, printed: End) -> bool {
    let last = printed.last.days();
    told.days().1 <= last.1 + slack(told) && printed.first.days().0 <= told.days().1
}

/// A season of another calendar may turn a day beside ours, by the sun of its year.
fn slack(told: Unit) -> i32 {
    i32::from(matches!(told.span, Span::Season(..)))
}

/// Nothing finer than was told, no third that was not, no edge that is none in its calendar.
fn no_finer(told: Unit, printed: Unit) -> Verdict {
    let same_calendar = printed.cal.counts_as(told.cal);
    let years_of_a_decade = matches!((told.span, printed.span), (Span::Decade(_), Span::Year(_)));
    if printed.span.rank() < told.span.rank() && (same_calendar || !years_of_a_decade) {
        return Err(format!("finer: told {told:?}, printed {printed:?}"));
    }
    if printed.part.is_some() && !(same_calendar && printed.part == told.part) {
        return Err(format!("a third not told: {told:?}, {printed:?}"));
    }
    if !same_calendar && printed.cal != Cal::Gregorian && printed.span.rank() > 1 {
        return Err(format!("no boundary of that calendar: {told:?}, {printed:?}"));
    }
    Ok(())
}
