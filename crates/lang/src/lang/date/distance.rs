//! Words for the distance between a date and the event it is told by.

use crate::domain::date::{Anchor, Relation};

use crate::lang::bidi::without_isolates;
use crate::lang::tr;
use crate::lang::translator::Translator;

/// Words for a date told by another event, named by `title`: « environ deux semaines après ma libération ».
#[must_use]
pub fn word_anchor(anchor: &Anchor, title: &str, translator: &Translator) -> String {
    let relation = anchor.relation.as_str().replace('_', "-");
    let distance = match anchor.relation {
        Relation::Before | Relation::After => word_distance(anchor, translator),
        _ => None,
    };
    match distance {
        Some(distance) => tr!(
            translator,
            "date-anchor-distance",
            relation = relation,
            distance = distance,
            title = title,
        ),
        None => tr!(translator, "date-anchor", relation = relation, title = title),
    }
}

/// The distance from the event a date is told by, in the unit it was likely told in: « environ deux
/// semaines ». A narrow spread is "about", a wide one names both ends; `None` if no distance was told.
#[must_use]
pub fn word_distance(anchor: &Anchor, translator: &Translator) -> Option<String> {
    let least = anchor.at_least_days.or(anchor.at_most_days)?;
    let most = anchor.at_most_days.or(anchor.at_least_days)?;
    if most == 0 {
        return None;
    }
    let told = if most == least {
        count_of(most, most.is_multiple_of(7), translator)
    } else if most.saturating_sub(least) <= most / 2 {
        let middle = least.midpoint(most);
        let weeks = (10..60).contains(&middle);
        let distance = count_of(middle, weeks, translator);
        tr!(translator, "date-distance-about", distance = distance)
    } else {
        let (first, last) = (days_of(least, translator), days_of(most, translator));
        tr!(translator, "date-distance-between", first = first, last = last)
    };
    Some(without_isolates(&told))
}

fn count_of(days: u32, weeks: bool, translator: &Translator) -> String {
    if days >= 60 {
        let count = (days + 15) / 30;
        tr!(translator, "date-distance-months", number = number(count, translator))
    } else if weeks && days >= 14 {
        let count = (days + 3) / 7;
        tr!(translator, "date-distance-weeks", number = number(count, translator))
    } else {
        days_of(days, translator)
    }
}

fn days_of(days: u32, translator: &Translator) -> String {
    tr!(translator, "date-distance-days", number = number(days, translator), count = days)
}

fn number(count: u32, translator: &Translator) -> String {
    tr!(translator, "date-number", count = count)
}
