//! Told durations.

use super::lexeme::{Lex, TimeUnit};
use super::reading::Lasting;

/// "Dix jours", "environ trois semaines": days at least and at most, and what follows. An approximate
/// count may be off by a quarter.
pub(super) fn duration(lexes: &[Lex], about: bool) -> Option<(Lasting, &[Lex])> {
    let (count, about, rest) = match lexes {
        [Lex::One | Lex::To, Lex::AboutTen, rest @ ..] => (10, true, rest),
        [Lex::One | Lex::To, rest @ ..] => (1, about, rest),
        [Lex::Number(value, _) | Lex::Spelt(value), rest @ ..] => (*value, about, rest),
        _ => return None,
    };
    let rest = rest.strip_prefix(&[Lex::From]).unwrap_or(rest);
    let (Lex::Unit(unit), rest) = rest.split_first()? else { return None };
    let (least, most) = match unit {
        TimeUnit::Days => (count, count),
        TimeUnit::Weeks => (count * 7, count * 7),
        TimeUnit::Months => (count * 28, count * 31),
        TimeUnit::Years => (count * 365, count * 366),
    };
    let slack = |days: u32| if about { days.div_ceil(4) } else { 0 };
    let lasting = Lasting { at_least_days: least - slack(least), at_most_days: most + slack(most) };
    Some((lasting, rest))
}
