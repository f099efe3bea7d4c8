//! Puts told dates into words of one language and one calendar, never finer than they were told.

use crate::domain::calendar::{doubt, from_civil, is_computed};
use crate::domain::date::{Calendar, Certainty, CivilDay, FuzzyDate};

use super::cover::Run;
use super::shape::{About, Shape, ShapeKind, shape_of};
use super::unit::{Span, Unit};
use super::writer::{Case, Writer};
use crate::lang::bidi::{isolate_within, without_isolates};
use crate::lang::language::Language;
use crate::lang::tr;
use crate::lang::translator::Translator;

/// Where the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In a sentence: « le 14 octobre 2019 ».
    Sentence,
    /// In a table: « 14 octobre 2019 », « octobre-novembre 2019 ».
    Table,
    /// In little room: « 14 oct. 2019 ».
    Short,
}

/// The date in words. In a calendar it has no boundary in, it is given as it was told. A date of which only
/// words are known is given by its words; one of which nothing is known is said to be unknown in a sentence
/// and is empty elsewhere.
#[must_use]
pub fn word_date(
    date: &FuzzyDate,
    calendar: &Calendar,
    translator: &Translator,
    form: Form,
) -> String {
    let has_words = !date.words.is_blank();
    let own_words = has_words && !is_computed(calendar) && date.calendar == *calendar;
    let calendar = if is_computed(calendar) { calendar } else { &Calendar::Gregorian };
    let in_calendar = |calendar| {
        let shape = shape_of(date, calendar)?;
        Some(Writer { translator, calendar, form }.shape(&shape))
    };
    if own_words {
        return told_words(date, translator, form);
    }
    in_calendar(calendar)
        .or_else(|| {
            let told = has_words && date.calendar == *calendar;
            told.then(|| told_words(date, translator, form))
        })
        .or_else(|| in_calendar(&Calendar::Gregorian))
        .unwrap_or_else(|| told_words(date, translator, form))
}

/// Whether a date can be given in this calendar: its days are known and have boundaries in it.
#[must_use]
pub fn is_given_in(date: &FuzzyDate, calendar: &Calendar) -> bool {
    shape_of(date, calendar).is_some()
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
    let in_own_way = is_given_in(date, &date.calendar) || !date.words.is_blank();
    let second = word_beside(date, &Calendar::Gregorian, translator, form);
    if second.is_empty() || !in_own_way {
        return first;
    }
    without_isolates(&tr!(translator, "date-both", first = first, second = second))
}

/// The date in a second calendar, for the brackets beside a first: what is said there of the first, that it
/// is roughly so or lasts since, is not said again. Empty where it is not given in that calendar.
#[must_use]
pub fn word_beside(
    date: &FuzzyDate,
    calendar: &Calendar,
    translator: &Translator,
    form: Form,
) -> String {
    let Some(shape) = shape_of(date, calendar) else { return String::new() };
    let form = if form == Form::Sentence { Form::Table } else { form };
    let writer = Writer { translator, calendar, form };
    if let Some(edge) = opened_month(date, &shape) {
        return writer.edge(edge);
    }
    let kind = match shape.kind {
        ShapeKind::FromTo(Some(run), None)
        | ShapeKind::FromTo(None, Some(run))
        | ShapeKind::Before(run)
        | ShapeKind::After(run)
        | ShapeKind::NotBefore(run)
        | ShapeKind::NotAfter(run) => ShapeKind::At(run),
        other => other,
    };
    writer.shape(&Shape { kind, about: About::Nothing, doubt: false })
}

/// The first day of a month told in another calendar that something goes on since, or the last of one that
/// it went on until: neither of our two months would say when. Its day and whether it is the first.
fn opened_month(date: &FuzzyDate, shape: &Shape) -> Option<(CivilDay, bool)> {
    let (ShapeKind::FromTo(Some(run), None) | ShapeKind::FromTo(None, Some(run))) = shape.kind
    else {
        return None;
    };
    // Nobody told which day a month of the moon began on.
    if doubt(&date.calendar) > 0 {
        return None;
    }
    let own = shape_of(date, &date.calendar)?;
    let (ShapeKind::FromTo(Some(told), None) | ShapeKind::FromTo(None, Some(told))) = own.kind
    else {
        return None;
    };
    let whole_month =
        told.is_one() && matches!(told.first, Unit { span: Span::Month(..), part: None });
    let sure = own.about == About::Nothing && matches!(date.certainty, Certainty::Sure);
    if !whole_month || !sure || run == told {
        return None;
    }
    let days = told.first.interval(&date.calendar)?;
    match own.kind {
        ShapeKind::FromTo(Some(_), None) => Some((days.earliest?, true)),
        _ => Some((days.latest?, false)),
    }
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

impl Writer<'_> {
    /// Everything put in here is of one language: no isolate is needed between its pieces.
    fn shape(&self, shape: &Shape) -> String {
        let about = shape.about != About::Nothing;
        let told = match shape.kind {
            ShapeKind::At(run) => self.at(run, about),
            ShapeKind::Between(first, last) => {
                let (first, last) = self.ends(first, last, (Case::The, Case::The));
                let told = tr!(self.translator, "date-between", first = first, last = last);
                if about { tr!(self.translator, "date-roughly", date = told) } else { told }
            }
            ShapeKind::FromTo(Some(first), Some(last)) => {
                if self.form == Form::Sentence {
                    self.period(shape.about, first, last)
                } else {
                    self.period_in_table(shape.about, first, last)
                }
            }
            ShapeKind::FromTo(Some(run), None) => {
                let date = self.run(run, Case::The);
                match about {
                    true => tr!(self.translator, "date-since-about", date = date),
                    false => tr!(self.translator, "date-since", date = date),
                }
            }
            ShapeKind::FromTo(None, Some(run)) if about => {
                tr!(self.translator, "date-until-about", date = self.run(run, Case::The))
            }
            ShapeKind::FromTo(None, Some(run)) => self.run(run, Case::Until),
            ShapeKind::FromTo(None, None) => String::new(),
            ShapeKind::Before(run) => {
                let date = self.run(run, Case::The);
                self.roughly(tr!(self.translator, "date-before", date = date), about)
            }
            ShapeKind::After(run) => {
                let date = self.run(run, Case::The);
                self.roughly(tr!(self.translator, "date-after", date = date), about)
            }
            ShapeKind::NotBefore(run) => {
                let date = self.run(run, Case::From);
                self.roughly(tr!(self.translator, "date-starting", date = date), about)
            }
            ShapeKind::NotAfter(run) => {
                let date = self.run(run, Case::In);
                self.roughly(tr!(self.translator, "date-at-latest", date = date), about)
            }
        };
        let told = match (shape.doubt, self.form) {
            (false, _) => told,
            (true, Form::Sentence) => tr!(self.translator, "date-maybe", date = told),
            (true, _) => tr!(self.translator, "date-maybe-short", date = told),
        };
        without_isolates(&told)
    }

    fn at(&self, run: Run, about: bool) -> String {
        if about {
            return tr!(self.translator, "date-about", date = self.run(run, Case::The));
        }
        self.run(run, if self.form == Form::Sentence { Case::In } else { Case::Bare })
    }

    fn roughly(&self, told: String, about: bool) -> String {
        if about { tr!(self.translator, "date-roughly-after", date = told) } else { told }
    }

    fn period(&self, about: About, first: Run, last: Run) -> String {
        let to = if about == About::Last { Case::The } else { Case::To };
        let (mut first, mut last) = self.ends(first, last, (Case::From, to));
        match about {
            About::First => first = tr!(self.translator, "date-from-about", date = first),
            About::Last => last = tr!(self.translator, "date-until-about", date = last),
            About::Nothing | About::Everything => {}
        }
        let told = tr!(self.translator, "date-period", first = first, last = last);
        if about == About::Everything {
            tr!(self.translator, "date-roughly", date = told)
        } else {
            told
        }
    }

    fn period_in_table(&self, about: About, first: Run, last: Run) -> String {
        let (mut first, mut last) = self.ends(first, last, (Case::Bare, Case::Bare));
        if matches!(about, About::First | About::Everything) {
            first = tr!(self.translator, "date-about", date = first);
        }
        if matches!(about, About::Last | About::Everything) {
            last = tr!(self.translator, "date-about", date = last);
        }
        tr!(self.translator, "date-period-short", first = first, last = last)
    }

    /// « à partir du 23 septembre 2022 », « jusqu’au 22 octobre 2022 ».
    fn edge(&self, (day, first): (CivilDay, bool)) -> String {
        let Some(day) = from_civil(self.calendar, day) else { return String::new() };
        let unit = Unit::day(day);
        let told = if first {
            tr!(self.translator, "date-starting", date = self.unit(unit, Case::From))
        } else {
            self.unit(unit, Case::Until)
        };
        without_isolates(&told)
    }
}
