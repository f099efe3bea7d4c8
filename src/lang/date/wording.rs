//! Puts told dates into words of one language and one calendar, never finer than they were told.

use crate::domain::calendar::{CalendarDay, from_civil, is_computed};
use crate::domain::date::{Anchor, Calendar, Certainty, CivilDay, FuzzyDate, Modifier, Relation};

use super::shape::{Shape, ShapeKind, shape_of};
use super::unit::{Part, Season, Span, Unit};
use crate::lang::bidi::{isolate_within, without_isolates};
use crate::lang::language::{Language, digits};
use crate::lang::tr;
use crate::lang::translator::Translator;

/// Where the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In a sentence: « le 14 octobre 2019 ».
    Sentence,
    /// In a table: « 14 octobre 2019 », « entre le 23 oct. et le 21 nov. 2019 ».
    Table,
    /// In little room: « 14 oct. 2019 ».
    Short,
}

/// Grammatical place of a unit; the `$case` of the messages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    In,
    The,
    From,
    To,
    Until,
    Bare,
}

impl Case {
    fn word(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::The => "the",
            Self::From => "from",
            Self::To => "to",
            Self::Until => "until",
            Self::Bare => "bare",
        }
    }
}

/// The date in words. A date of which only words are known is given by its words; one of which nothing
/// is known is said to be unknown in a sentence and is empty elsewhere.
#[must_use]
pub fn word_date(
    date: &FuzzyDate,
    calendar: &Calendar,
    translator: &Translator,
    form: Form,
) -> String {
    let own_words = !is_computed(calendar) && date.calendar == *calendar;
    let calendar = if is_computed(calendar) { calendar } else { &Calendar::Gregorian };
    let shape = if own_words && !date.words.is_blank() { None } else { shape_of(date, calendar) };
    match shape {
        Some(shape) => Writer { translator, calendar, form }.shape(&shape),
        None => told_words(date, translator, form),
    }
}

/// A day that is near, with its weekday and without its year: « vendredi 27 novembre ». A calendar that is
/// not computed gives the Gregorian day.
#[must_use]
pub fn word_near_day(day: CivilDay, calendar: &Calendar, translator: &Translator) -> String {
    let calendar = if is_computed(calendar) { calendar } else { &Calendar::Gregorian };
    let weekday = translator.named(&format!("weekday-{}", day.weekday())).unwrap_or_default();
    let Some(there) = from_civil(calendar, day) else { return weekday };
    let month = Writer { translator, calendar, form: Form::Table }.month_name(there.month);
    let date = tr!(translator, "date-day-month", day = there.day, month = month);
    without_isolates(&tr!(translator, "date-weekday-day", weekday = weekday, date = date))
}

/// The date in its own calendar and, beside it, in the Gregorian one: « le 22 mehr 1398 (14 octobre 2019) ».
#[must_use]
pub fn word_date_both(date: &FuzzyDate, translator: &Translator, form: Form) -> String {
    let first = word_date(date, &date.calendar, translator, form);
    if date.calendar == Calendar::Gregorian || !is_computed(&date.calendar) {
        return first;
    }
    // What is said of the first is said of the second: it needs no second "around" or "since".
    let unhedged = FuzzyDate {
        certainty: Certainty::Sure,
        error_days: 0,
        modifier: match &date.modifier {
            Modifier::About | Modifier::Before | Modifier::After => Modifier::On,
            other => other.clone(),
        },
        ..date.clone()
    };
    let Some(mut shape) = shape_of(&unhedged, &Calendar::Gregorian) else { return first };
    if let ShapeKind::FromTo(Some(unit), None) | ShapeKind::FromTo(None, Some(unit)) = shape.kind {
        shape.kind = ShapeKind::At(unit);
    }
    let form = if form == Form::Sentence { Form::Table } else { form };
    let writer = Writer { translator, calendar: &Calendar::Gregorian, form };
    let second = writer.shape(&shape);
    without_isolates(&tr!(translator, "date-both", first = first, second = second))
}

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

fn told_words(date: &FuzzyDate, translator: &Translator, form: Form) -> String {
    let language = translator.language();
    let words = date.words.as_str().trim();
    match (words.is_empty(), form) {
        (true, Form::Sentence) => tr!(translator, "date-unknown"),
        (true, Form::Table | Form::Short) => String::new(),
        (false, Form::Sentence) if Language::from_tag(date.lang.as_str()) != Some(language) => {
            tr!(translator, "date-told", words = words)
        }
        (false, _) => isolate_within(words, language.direction()),
    }
}

struct Writer<'a> {
    translator: &'a Translator,
    calendar: &'a Calendar,
    form: Form,
}

impl Writer<'_> {
    /// Everything put in here is of one language: no isolate is needed between its pieces.
    fn shape(&self, shape: &Shape) -> String {
        let table = self.form != Form::Sentence;
        let about = shape.about;
        let told = match shape.kind {
            ShapeKind::At(unit) => self.at(unit, about),
            ShapeKind::FromTo(Some(first), Some(last)) if first == last => self.at(first, about),
            ShapeKind::Between(first, last) => {
                let (first, last) = self.ends(first, last, (Case::The, Case::The));
                let told = tr!(self.translator, "date-between", first = first, last = last);
                self.roughly(told, about)
            }
            ShapeKind::FromTo(Some(first), Some(last)) if table => {
                let (mut first, mut last) = self.ends(first, last, (Case::Bare, Case::Bare));
                if about {
                    first = tr!(self.translator, "date-about", date = first);
                    last = tr!(self.translator, "date-about", date = last);
                }
                tr!(self.translator, "date-period-short", first = first, last = last)
            }
            ShapeKind::FromTo(Some(first), Some(last)) => {
                let (first, last) = self.ends(first, last, (Case::From, Case::To));
                let told = tr!(self.translator, "date-period", first = first, last = last);
                self.roughly(told, about)
            }
            ShapeKind::FromTo(Some(unit), None) => {
                let date = self.unit(unit, Case::The);
                self.roughly(tr!(self.translator, "date-since", date = date), about)
            }
            ShapeKind::FromTo(None, Some(unit)) => {
                self.roughly(self.unit(unit, Case::Until), about)
            }
            ShapeKind::FromTo(None, None) => String::new(),
            ShapeKind::Before(unit) => {
                let date = self.unit(unit, Case::The);
                self.roughly(tr!(self.translator, "date-before", date = date), about)
            }
            ShapeKind::After(unit) => {
                let date = self.unit(unit, Case::The);
                self.roughly(tr!(self.translator, "date-after", date = date), about)
            }
        };
        let told = match (shape.doubt, table) {
            (false, _) => told,
            (true, false) => tr!(self.translator, "date-maybe", date = told),
            (true, true) => tr!(self.translator, "date-maybe-short", date = told),
        };
        without_isolates(&told)
    }

    fn at(&self, unit: Unit, about: bool) -> String {
        let case = if self.form == Form::Sentence { Case::In } else { Case::Bare };
        match unit {
            // A season is no point that something could be near to.
            Unit { span: Span::Season(year, season), part: None } if about => {
                let date = self.season(year, season, case);
                tr!(self.translator, "date-about-season", date = date)
            }
            _ if about => {
                tr!(self.translator, "date-about", date = self.unit(unit, Case::The))
            }
            _ => self.unit(unit, case),
        }
    }

    fn roughly(&self, told: String, about: bool) -> String {
        if about { tr!(self.translator, "date-roughly", date = told) } else { told }
    }

    /// Both ends of a period: the first leaves out what the last says again.
    fn ends(&self, first: Unit, last: Unit, (from, to): (Case, Case)) -> (String, String) {
        let tight =
            Self { form: if self.form == Form::Table { Form::Short } else { self.form }, ..*self };
        let one_month = matches!(
            (first.span, last.span),
            (Span::Day(a), Span::Day(b)) if (a.year, a.month) == (b.year, b.month)
        );
        let writer = if one_month { self } else { &tight };
        let start = match (first.span, last.span) {
            (Span::Day(a), _) if one_month => {
                writer.day(tr!(self.translator, "date-day-alone", day = a.day), from)
            }
            (Span::Day(a), Span::Day(b)) if a.year == b.year => {
                let month = writer.month_name(a.month);
                let date = tr!(self.translator, "date-day-month", day = a.day, month = month);
                writer.day(date, from)
            }
            (Span::Month(a, month), Span::Month(b, _))
                if a == b && first.part.is_none() && last.part.is_none() =>
            {
                writer.month(writer.month_name(month), from)
            }
            _ => writer.unit(first, from),
        };
        (start, writer.unit(last, to))
    }

    fn unit(&self, unit: Unit, case: Case) -> String {
        let Some(part) = unit.part else { return self.span(unit.span, case) };
        let part = match part {
            Part::Early => "early",
            Part::Mid => "mid",
            Part::Late => "late",
        };
        // "The end of dey – esfand" would be a riddle: a part of a season is told by the season's name.
        let date = match unit.span {
            Span::Season(year, season) => self.season(year, season, Case::Bare),
            span => self.span(span, Case::Bare),
        };
        let of = self.span(unit.span, Case::From);
        tr!(self.translator, "date-part", part = part, case = case.word(), date = date, of = of)
    }

    fn span(&self, span: Span, case: Case) -> String {
        match span {
            Span::Day(day) => self.day(self.full_day(day), case),
            Span::Week(day) => {
                let date = self.full_day(day);
                tr!(self.translator, "date-week", case = case.word(), date = date)
            }
            Span::Month(year, month) => {
                let (month, year) = (self.month_name(month), self.figures(year));
                let date = tr!(self.translator, "date-month-year", month = month, year = year);
                self.month(date, case)
            }
            Span::Season(year, season) => {
                let in_table = case == Case::Bare && self.form != Form::Sentence;
                if in_table && *self.calendar != Calendar::Gregorian {
                    self.season_by_months(year, season)
                } else {
                    self.season(year, season, case)
                }
            }
            Span::Year(year) => {
                let date = self.figures(year);
                tr!(self.translator, "date-year", case = case.word(), date = date)
            }
            Span::Decade(year) => {
                let date = self.figures(year);
                tr!(self.translator, "date-decade", case = case.word(), date = date)
            }
        }
    }

    fn day(&self, date: String, case: Case) -> String {
        tr!(self.translator, "date-day", case = case.word(), date = date)
    }

    fn full_day(&self, day: CalendarDay) -> String {
        let (month, year) = (self.month_name(day.month), self.figures(day.year));
        tr!(self.translator, "date-day-month-year", day = day.day, month = month, year = year,)
    }

    fn month(&self, date: String, case: Case) -> String {
        let elided = if date.trim_start_matches('\u{2068}').starts_with(['a', 'e', 'i', 'o', 'u']) {
            "yes"
        } else {
            "no"
        };
        tr!(self.translator, "date-month", case = case.word(), date = date, elided = elided)
    }

    /// A Solar Hijri season in a table is named by its months, which say more to a reader of two calendars.
    fn season_by_months(&self, year: i32, season: Season) -> String {
        let first = match season {
            Season::Spring => 1,
            Season::Summer => 4,
            Season::Autumn => 7,
            Season::Winter => 10,
        };
        let (first, last) = (self.month_name(first), self.month_name(first + 2));
        let year = self.figures(year);
        tr!(self.translator, "date-months-year", first = first, last = last, year = year)
    }

    fn season(&self, year: i32, season: Season, case: Case) -> String {
        let gregorian = *self.calendar == Calendar::Gregorian;
        let word = match season {
            Season::Spring => "spring",
            Season::Summer => "summer",
            Season::Autumn => "autumn",
            Season::Winter => "winter",
        };
        let year = if gregorian && season == Season::Winter {
            format!("{}–{}", self.figures(year), self.figures(year + 1))
        } else {
            self.figures(year)
        };
        tr!(self.translator, "date-season", season = word, case = case.word(), year = year)
    }

    fn figures(&self, year: i32) -> String {
        digits(&year.to_string(), self.translator.language())
    }

    fn month_name(&self, month: u8) -> String {
        let names = match (self.calendar, self.form) {
            (Calendar::SolarHijriIran, _) => "month-iran",
            (Calendar::SolarHijriAfghan, _) => "month-afghan",
            (_, Form::Short) => "month-short-gregorian",
            _ => "month-gregorian",
        };
        self.translator.named(&format!("{names}-{month}")).unwrap_or_default()
    }
}
