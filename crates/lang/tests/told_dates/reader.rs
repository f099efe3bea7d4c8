//! Understands printed dates in French, English and Dari, for this test alone.

use recit_lang::lang::Language;

use super::days::{Cal, Part, Span, Unit};
use super::maker::{AFGHAN, ETHIOPIAN, GREGORIAN, IRAN, Relation};

/// What is printed of one end: one stretch, or several next to each other (« octobre-novembre »).
#[derive(Clone, Copy, Debug)]
pub(crate) struct End {
    pub(crate) first: Unit,
    pub(crate) last: Unit,
}

/// What printed words claim.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    pub(crate) relation: Relation,
    /// « à partir du »: the day itself begins it.
    pub(crate) from_that_day: bool,
    pub(crate) first: End,
    pub(crate) last: End,
    pub(crate) about: bool,
    pub(crate) doubt: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Item {
    Number(i32),
    Month(Cal, i32),
    Season(i32),
    Over,
    /// The years are said to be Ethiopian.
    Ethiopian,
}

struct Tongue {
    stop: &'static [&'static str],
    hedges: &'static [&'static str],
    doubts: &'static [&'static str],
    before: &'static str,
    after: &'static str,
    between: (&'static str, &'static str),
    /// Beginnings and joints of a period.
    period: (&'static [&'static str], &'static [&'static str]),
    until: &'static [&'static str],
    since: (&'static str, &'static str),
    from_that_day: &'static str,
    week: &'static str,
    parts: [&'static [&'static str]; 3],
    seasons: [&'static str; 4],
}

const FRENCH: Tongue = Tongue {
    stop: &[
        "le", "la", "l’", "les", "du", "de", "d’", "des", "en", "à", "au", "aux", "dans", "pendant",
    ],
    hedges: &["environ", "vers", "à peu près"],
    doubts: &["peut-être "],
    before: "avant ",
    after: "après ",
    between: ("entre ", " et "),
    period: (&["du ", "de ", "d’", "des "], &[" à ", " au ", " aux ", " jusque "]),
    until: &["jusqu’", "jusque "],
    since: ("depuis ", ""),
    from_that_day: "à partir ",
    week: "semaine",
    parts: [&["début"], &["mi", "milieu"], &["fin"]],
    seasons: ["printemps", "été", "automne", "hiver"],
};
const ENGLISH: Tongue = Tongue {
    stop: &["in", "on", "at", "the", "of", "from", "to", "until"],
    hedges: &["around", "roughly", "approximately", "about"],
    doubts: &["perhaps "],
    before: "before ",
    after: "after ",
    between: ("between ", " and "),
    period: (&["from "], &[" to ", " until "]),
    until: &["until "],
    since: ("since ", ""),
    from_that_day: "from ",
    week: "week",
    parts: [&["early", "beginning"], &["mid", "middle"], &["late", "end"]],
    seasons: ["spring", "summer", "autumn", "winter"],
};
const DARI: Tongue = Tongue {
    stop: &["در", "از", "تا", "سال", "ماه", "به", "بعد"],
    hedges: &["حوالی", "تقریباً"],
    doubts: &["شاید "],
    before: "پیش از ",
    after: "پس از ",
    between: ("بین ", " و "),
    period: (&["از "], &[" تا "]),
    until: &["تا "],
    since: ("از ", " به این سو"),
    from_that_day: "از ",
    week: "هفتهٔ",
    parts: [&["اوایل"], &["اواسط"], &["اواخر"]],
    seasons: ["بهار", "تابستان", "خزان", "زمستان"],
};
const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const ENGLISH_ETHIOPIAN: [&str; 13] = [
    "meskerem", "tikimt", "hidar", "tahsas", "tirr", "yekatit", "megabit", "miyazya", "ginbot",
    "sene", "hamle", "nehase", "pagume",
];
const DARI_ETHIOPIAN: [&str; 13] = [
    "مسکرم",
    "تکمت",
    "هدار",
    "تهساس",
    "تر",
    "یکاتیت",
    "مگابیت",
    "میازیا",
    "گنبوت",
    "سنه",
    "حمله",
    "نهاسه",
    "پاگومه",
];
const DARI_MONTHS: [(Cal, [&str; 12]); 3] = [
    (
        Cal::Gregorian,
        [
            "جنوری",
            "فبروری",
            "مارچ",
            "اپریل",
            "می",
            "جون",
            "جولای",
            "اگست",
            "سپتمبر",
            "اکتوبر",
            "نومبر",
            "دسمبر",
        ],
    ),
    (
        Cal::Iran,
        [
            "فروردین",
            "اردیبهشت",
            "خرداد",
            "تیر",
            "مرداد",
            "شهریور",
            "مهر",
            "آبان",
            "آذر",
            "دی",
            "بهمن",
            "اسفند",
        ],
    ),
    (
        Cal::Afghan,
        [
            "حمل",
            "ثور",
            "جوزا",
            "سرطان",
            "اسد",
            "سنبله",
            "میزان",
            "عقرب",
            "قوس",
            "جدی",
            "دلو",
            "حوت",
        ],
    ),
];

/// What the words claim; an error holds what is not understood.
pub(crate) fn understand(words: &str, language: Language) -> Result<Claim, String> {
    let tongue = match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
        _ => &DARI,
    };
    let plain = plain(words);
    let (mut text, mut doubt) = (plain.trim().to_owned(), false);
    for mark in ["?", "؟"] {
        if let Some(rest) = text.strip_suffix(mark) {
            (text, doubt) = (rest.trim().to_owned(), true);
        }
    }
    for mark in tongue.doubts {
        if let Some(rest) = text.strip_prefix(mark) {
            (text, doubt) = (rest.trim().to_owned(), true);
        }
    }
    let mut about = false;
    for hedge in tongue.hedges {
        let cut = text.replace(hedge, " ");
        about |= cut != text;
        text = cut.replace(['،', ','], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let claim = tongue.claim(&text).ok_or_else(|| format!("not understood: {words}"))?;
    Ok(Claim { about, doubt, ..claim })
}

/// Small letters, plain figures, no marks of direction.
fn plain(words: &str) -> String {
    let figure = |c: char| match c {
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap(),
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    };
    let kept =
        words.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}'..='\u{200f}'));
    let mut kept: String = kept.map(figure).flat_map(char::to_lowercase).collect();
    for said in ["du calendrier éthiopien", "of the ethiopian calendar", "تقویم ایتوپیایی"]
    {
        kept = kept.replace(said, ETHIOPIAN_YEARS);
    }
    kept
}

/// In the place of words that say so.
const ETHIOPIAN_YEARS: &str = "§";

impl Tongue {
    fn claim(&self, text: &str) -> Option<Claim> {
        let two = |relation, (first, last)| Claim {
            relation,
            from_that_day: false,
            first,
            last,
            about: false,
            doubt: false,
        };
        let one = |relation, end| two(relation, (end, end));
        if let Some(rest) = text.strip_prefix(self.between.0) {
            return self.pair(rest, self.between.1).map(|ends| two(Relation::Between, ends));
        }
        if let Some(ends) = self.pair(text, " – ") {
            return Some(two(Relation::FromTo, ends));
        }
        for begin in self.period.0 {
            let Some(rest) = text.strip_prefix(begin) else { continue };
            for joint in self.period.1 {
                if let Some(ends) = self.pair(rest, joint) {
                    return Some(two(Relation::FromTo, ends));
                }
            }
        }
        let since =
            text.strip_prefix(self.since.0).and_then(|rest| rest.strip_suffix(self.since.1));
        if let Some(end) = since.and_then(|rest| self.end(rest)) {
            let from_that_day = self.since.1.is_empty() && self.since.0 == self.from_that_day;
            return Some(Claim { from_that_day, ..one(Relation::Since, end) });
        }
        if let Some(end) = text.strip_prefix(self.from_that_day).and_then(|rest| self.end(rest)) {
            return Some(Claim { from_that_day: true, ..one(Relation::Since, end) });
        }
        for until in self.until {
            if let Some(end) = text.strip_prefix(until).and_then(|rest| self.end(rest)) {
                return Some(one(Relation::Until, end));
            }
        }
        for (word, relation) in [(self.before, Relation::Before), (self.after, Relation::After)] {
            if let Some(rest) = text.strip_prefix(word) {
                return self.end(rest).map(|end| one(relation, end));
            }
        }
        self.end(text).map(|end| one(Relation::At, end))
    }

    /// Both ends of a period, cut at one of the places where the joint stands.
    fn pair(&self, text: &str, joint: &str) -> Option<(End, End)> {
        text.match_indices(joint).find_map(|(at, _)| {
            let last = self.end(&text[at + joint.len()..])?;
            let first = self.end_beside(&text[..at], last.first)?;
            Some((first, last))
        })
    }

    fn end(&self, text: &str) -> Option<End> {
        let (part, week, decade, items) = self.items(text)?;
        build(part, (week, decade), &items)
    }

    /// An end that may leave month and year to the other.
    fn end_beside(&self, text: &str, other: Unit) -> Option<End> {
        let (part, marks, decade, mut items) = self.items(text)?;
        match (items.as_slice(), other.span) {
            ([Item::Number(1..=31)], Span::Day(year, month, _)) => {
                items.extend([Item::Month(other.cal, month), Item::Number(year)]);
            }
            ([.., Item::Month(..)], Span::Day(year, ..) | Span::Month(year, _)) => {
                items.push(Item::Number(year));
            }
            _ => {}
        }
        build(part, (marks, decade), &items)
    }

    fn items(&self, text: &str) -> Option<(Option<Part>, bool, bool, Vec<Item>)> {
        let text = text.replace('’', "’ ").replace("mi-", "mi ").replace("mid-", "mid ");
        let text = text.replace(['-', '–'], " ~ ");
        let (mut part, mut week, mut decade, mut items) = (None, false, false, Vec::new());
        for word in text.split_whitespace() {
            let named = [Part::Early, Part::Mid, Part::Late]
                .into_iter()
                .find(|part| self.parts[*part as usize].contains(&word));
            if let Some(named) = named {
                if part.replace(named).is_some() || !items.is_empty() {
                    return None;
                }
            } else if word == self.week {
                week = true;
            } else if matches!(word, "années" | "دههٔ") {
                decade = true;
            } else if let Some(figures) =
                word.strip_suffix('s').filter(|w| w.parse::<i32>().is_ok())
            {
                decade = true;
                items.push(Item::Number(figures.parse().ok()?));
            } else if !self.stop.contains(&word) {
                items.push(self.item(word)?);
            }
        }
        Some((part, week, decade, items))
    }

    fn item(&self, word: &str) -> Option<Item> {
        if word == "~" {
            return Some(Item::Over);
        }
        if word == ETHIOPIAN_YEARS {
            return Some(Item::Ethiopian);
        }
        if let Ok(number) = word.strip_suffix("er").unwrap_or(word).parse() {
            return Some(Item::Number(number));
        }
        if let Some(at) = self.seasons.iter().position(|season| *season == word) {
            return Some(Item::Season(at as i32));
        }
        let stopped = word.strip_suffix('.');
        let ethiopian = [&ETHIOPIAN, &ENGLISH_ETHIOPIAN, &DARI_ETHIOPIAN];
        let ethiopian = ethiopian.iter().find_map(|all| all.iter().position(|name| *name == word));
        if let Some(at) = ethiopian {
            return Some(Item::Month(Cal::Ethiopian, at as i32 + 1));
        }
        let names = [(Cal::Gregorian, GREGORIAN), (Cal::Iran, IRAN), (Cal::Afghan, AFGHAN)];
        let names = names.into_iter().chain([(Cal::Gregorian, ENGLISH_MONTHS)]).chain(DARI_MONTHS);
        for (cal, names) in names {
            let found = names.iter().position(|name| match stopped {
                Some(short) => name.starts_with(short),
                None => *name == word || cal == Cal::Gregorian && name.get(..3) == Some(word),
            });
            if let Some(at) = found {
                return Some(Item::Month(cal, at as i32 + 1));
            }
        }
        None
    }
}

/// Years below this are not ours.
fn calendar_of(year: i32) -> Cal {
    if year < 1600 { Cal::Iran } else { Cal::Gregorian }
}

fn build(part: Option<Part>, (week, decade): (bool, bool), items: &[Item]) -> Option<End> {
    use Item::{Ethiopian, Month, Number, Over, Season};
    if let [years @ .., Ethiopian] = items {
        let of = |unit: Unit| Unit { cal: Cal::Ethiopian, ..unit };
        let End { first, last } = build(part, (week, decade), years)?;
        return Some(End { first: of(first), last: of(last) });
    }
    let whole = |cal, span| Unit { cal, span, part };
    let one = |unit| Some(End { first: unit, last: unit });
    let year = |year| whole(calendar_of(year), Span::Year(year));
    match *items {
        [Number(d), Month(cal, m), Number(y)] if week => one(whole(cal, Span::Week(y, m, d))),
        _ if week => None,
        [Number(y)] if decade => one(whole(calendar_of(y), Span::Decade(y))),
        _ if decade => None,
        [Number(d), Month(cal, m), Number(y)] => one(whole(cal, Span::Day(y, m, d))),
        [Month(cal, m), Number(y)] => one(whole(cal, Span::Month(y, m))),
        [Month(cal, a), Over, Month(_, b), Number(y)] => {
            Some(End { first: whole(cal, Span::Month(y, a)), last: whole(cal, Span::Month(y, b)) })
        }
        [Month(cal, a), Number(x), Over, Month(_, b), Number(y)] => {
            Some(End { first: whole(cal, Span::Month(x, a)), last: whole(cal, Span::Month(y, b)) })
        }
        [Season(s), Number(y)] => one(whole(calendar_of(y), Span::Season(y, s))),
        [Season(3), Number(y), Over, Number(next)] if next == y + 1 => {
            one(whole(Cal::Gregorian, Span::Season(y, 3)))
        }
        [Number(y)] if y > 1000 => one(year(y)),
        [Number(x), Over, Number(y)] if x > 1000 && y > x => {
            Some(End { first: year(x), last: year(y) })
        }
        _ => None,
    }
}
