//! Told dates made up: what was meant, and the words it was told with.

use super::days::{Cal, Part, Span, Unit, month_length};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    At,
    Before,
    After,
    Since,
    Until,
    Between,
    FromTo,
}

impl Relation {
    pub(crate) fn has_two_ends(self) -> bool {
        matches!(self, Self::Between | Self::FromTo)
    }
}

/// A date as it was meant. `last` is `first` where one thing was named.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meant {
    pub(crate) relation: Relation,
    pub(crate) first: Unit,
    pub(crate) last: Unit,
    pub(crate) about: bool,
    pub(crate) doubt: bool,
}

/// Numbers that look like chance and are the same on every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, limit: i32) -> i32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % limit as u64) as i32
    }

    fn unit(&mut self, cal: Cal, base: i32) -> Unit {
        let year = base + self.below(8);
        let month = 1 + self.below(cal.months());
        let day = 1 + self.below(month_length(cal, year, month));
        let span = match self.below(12) {
            0..=2 => Span::Day(year, month, day),
            3 => Span::Week(year, month, day),
            4..=6 => Span::Month(year, month),
            7..=8 if cal == Cal::Ethiopian => Span::Month(year, month),
            7..=8 => Span::Season(year, self.below(4)),
            9..=10 => Span::Year(year),
            _ => Span::Decade(year / 10 * 10),
        };
        let part = match self.below(6) {
            0 => Some(Part::Early),
            1 => Some(Part::Mid),
            2 => Some(Part::Late),
            _ => None,
        };
        let part = part.filter(|_| !matches!(span, Span::Day(..) | Span::Week(..)));
        Unit { cal, span, part }
    }

    pub(crate) fn meant(&mut self) -> Meant {
        let cal = [Cal::Gregorian, Cal::Iran, Cal::Afghan, Cal::Ethiopian][self.below(4) as usize];
        let relation = match self.below(12) {
            0..=3 => Relation::At,
            4 => Relation::Before,
            5 => Relation::After,
            6 => Relation::Since,
            7 => Relation::Until,
            8 => Relation::Between,
            _ => Relation::FromTo,
        };
        let earliest = match cal {
            Cal::Gregorian => 1950,
            Cal::Ethiopian => 1943,
            Cal::Iran | Cal::Afghan => 1330,
        };
        let base = earliest + self.below(64);
        let first = self.unit(cal, base);
        let mut last = first;
        while relation.has_two_ends() && !follows(first, last) {
            last = self.unit(cal, base);
            if self.below(8) == 0 {
                return self.meant();
            }
        }
        let (about, doubt) = (self.below(5) == 0, self.below(9) == 0);
        Meant { relation, first, last, about, doubt }
    }
}

fn follows(first: Unit, last: Unit) -> bool {
    let (a, b) = (first.days(), last.days());
    a.0 < b.0 && a.1 < b.1
}

pub(crate) const GREGORIAN: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
pub(crate) const IRAN: [&str; 12] = [
    "farvardin",
    "ordibehesht",
    "khordad",
    "tir",
    "mordad",
    "shahrivar",
    "mehr",
    "aban",
    "azar",
    "dey",
    "bahman",
    "esfand",
];
pub(crate) const AFGHAN: [&str; 12] = [
    "hamal", "sawr", "jawza", "saratan", "asad", "sunbula", "mizan", "aqrab", "qaws", "jadi",
    "dalw", "hut",
];

pub(crate) const ETHIOPIAN: [&str; 13] = [
    "meskerem", "tekemt", "hedar", "tahsas", "ter", "yekatit", "megabit", "miazia", "guenbot",
    "sené", "hamlé", "nehassé", "pagoumé",
];

/// The words a French helper would type for it.
pub(crate) fn words(meant: &Meant) -> String {
    let (first, last) = (named(meant.first), named(meant.last));
    let told = match meant.relation {
        Relation::At => first,
        Relation::Before => format!("avant {first}"),
        Relation::After => format!("après {first}"),
        Relation::Since => format!("depuis {first}"),
        Relation::Until => format!("jusqu’à {first}"),
        Relation::Between => format!("entre {first} et {last}"),
        Relation::FromTo => format!("de {first} à {last}"),
    };
    let doubt = if meant.doubt { "peut-être " } else { "" };
    let about = if meant.about { ", à peu près" } else { "" };
    format!("{doubt}{told}{about}")
}

fn named(unit: Unit) -> String {
    let month = |month: i32| {
        let names: &[&str] = match unit.cal {
            Cal::Gregorian => &GREGORIAN,
            Cal::Iran => &IRAN,
            Cal::Afghan => &AFGHAN,
            Cal::Ethiopian => &ETHIOPIAN,
        };
        names[month as usize - 1]
    };
    let whole = match unit.span {
        Span::Day(y, m, d) => format!("{d} {} {y}", month(m)),
        Span::Week(y, m, d) => format!("semaine du {d} {} {y}", month(m)),
        Span::Month(y, m) => format!("{} {y}", month(m)),
        Span::Season(y, 3) if unit.cal == Cal::Gregorian => format!("hiver {y}-{}", y + 1),
        Span::Season(y, s) => {
            format!("{} {y}", ["printemps", "été", "automne", "hiver"][s as usize])
        }
        Span::Year(y) => y.to_string(),
        Span::Decade(y) => format!("années {y}"),
    };
    match unit.part {
        None => whole,
        Some(Part::Early) => format!("début {whole}"),
        Some(Part::Mid) => format!("milieu {whole}"),
        Some(Part::Late) => format!("fin {whole}"),
    }
}
