//! Words for the stretches a date is made of, in one language and one calendar.

use crate::domain::calendar::CalendarDay;
use crate::domain::date::Calendar;

use super::cover::Run;
use super::unit::{Part, Season, Span, Unit};
use super::wording::Form;
use crate::lang::language::digits;
use crate::lang::tr;
use crate::lang::translator::Translator;

/// Grammatical place of a unit; the `$case` of the messages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
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

/// Who writes, in which calendar and for which place.
pub(super) struct Writer<'a> {
    pub(super) translator: &'a Translator,
    pub(super) calendar: &'a Calendar,
    pub(super) form: Form,
}

impl Writer<'_> {
    /// Both ends of a period: the first leaves out what the last says again.
    pub(super) fn ends(&self, first: Run, last: Run, (from, to): (Case, Case)) -> (String, String) {
        let tight =
            Self { form: if self.form == Form::Table { Form::Short } else { self.form }, ..*self };
        if !first.is_one() || !last.is_one() {
            return (tight.run(first, from), tight.run(last, to));
        }
        let (first, last) = (first.first, last.first);
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

    /// One stretch, or neighbours named as one: « octobre-novembre 2019 ».
    pub(super) fn run(&self, run: Run, case: Case) -> String {
        match (run.first.span, run.last.span) {
            _ if run.is_one() => self.unit(run.first, case),
            // The true day is one of these.
            (Span::Day(a), Span::Day(b)) => {
                let first = if (a.year, a.month) == (b.year, b.month) {
                    tr!(self.translator, "date-day-alone", day = a.day)
                } else if a.year == b.year {
                    let month = self.month_name(a.month);
                    tr!(self.translator, "date-day-month", day = a.day, month = month)
                } else {
                    self.full_day(a)
                };
                self.day(self.over(first, self.full_day(b)), case)
            }
            (Span::Month(a, first), Span::Month(b, last)) => {
                let form = if self.form == Form::Table && a != b { Form::Short } else { self.form };
                let tight = Self { form, ..*self };
                let first =
                    if a == b { tight.month_name(first) } else { tight.full_month(a, first) };
                self.month(self.over(first, tight.full_month(b, last)), case)
            }
            (Span::Year(first), Span::Year(last)) => {
                let date = self.bare_year(self.over(self.figures(first), self.figures(last)));
                tr!(self.translator, "date-year", case = case.word(), date = date)
            }
            _ => self.over(self.unit(run.first, case), self.unit(run.last, Case::Bare)),
        }
    }

    pub(super) fn unit(&self, unit: Unit, case: Case) -> String {
        let Some(part) = unit.part else { return self.span(unit.span, case) };
        let part = match part {
            Part::Early => "early",
            Part::Mid => "mid",
            Part::Late => "late",
        };
        let whole = match unit.span {
            Span::Month(..) => "month",
            Span::Year(_) => "year",
            Span::Day(_) | Span::Week(_) | Span::Season(..) | Span::Decade(_) => "other",
        };
        let date = self.span(unit.span, Case::Bare);
        let of = self.span(unit.span, Case::From);
        tr!(
            self.translator,
            "date-part",
            part = part,
            case = case.word(),
            whole = whole,
            date = date,
            of = of
        )
    }

    fn span(&self, span: Span, case: Case) -> String {
        match span {
            Span::Day(day) => self.day(self.full_day(day), case),
            Span::Week(day) => {
                let date = self.full_day(day);
                tr!(self.translator, "date-week", case = case.word(), date = date)
            }
            Span::Month(year, month) => self.month(self.full_month(year, month), case),
            Span::Season(year, season) => self.season(year, season, case),
            Span::Year(year) => {
                let date = self.bare_year(self.figures(year));
                tr!(self.translator, "date-year", case = case.word(), date = date)
            }
            Span::Decade(year) => {
                let date = self.figures(year);
                self.bare_year(tr!(self.translator, "date-decade", case = case.word(), date = date))
            }
        }
    }

    fn day(&self, date: String, case: Case) -> String {
        tr!(self.translator, "date-day", case = case.word(), date = date)
    }

    fn full_day(&self, day: CalendarDay) -> String {
        let (month, year) = (self.month_name(day.month), self.figures(day.year));
        let date =
            tr!(self.translator, "date-day-month-year", day = day.day, month = month, year = year,);
        self.julian(date)
    }

    fn full_month(&self, year: i32, month: u8) -> String {
        let (month, year) = (self.month_name(month), self.figures(year));
        self.julian(tr!(self.translator, "date-month-year", month = month, year = year))
    }

    fn month(&self, date: String, case: Case) -> String {
        let elided = if date.trim_start_matches('\u{2068}').starts_with(['a', 'e', 'i', 'o', 'u']) {
            "yes"
        } else {
            "no"
        };
        tr!(self.translator, "date-month", case = case.word(), date = date, elided = elided)
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
            self.over(self.figures(year), self.figures(year + 1))
        } else {
            self.figures(year)
        };
        tr!(self.translator, "date-season", season = word, case = case.word(), year = year)
    }

    /// « 2016-2017 »: one thing that lies over two neighbours.
    fn over(&self, first: String, last: String) -> String {
        tr!(self.translator, "date-over", first = first, last = last)
    }

    /// A year without a month, which would be taken for one of another calendar.
    fn bare_year(&self, date: String) -> String {
        match self.calendar {
            Calendar::LunarHijri => tr!(self.translator, "date-of-lunar-hijri", date = date),
            Calendar::Ethiopian => tr!(self.translator, "date-of-ethiopian", date = date),
            _ => self.julian(date),
        }
    }

    /// The Julian calendar has our months.
    fn julian(&self, date: String) -> String {
        match self.calendar {
            Calendar::Julian => tr!(self.translator, "date-of-julian", date = date),
            _ => date,
        }
    }

    fn figures(&self, year: i32) -> String {
        digits(&year.to_string(), self.translator.language())
    }

    pub(super) fn month_name(&self, month: u8) -> String {
        let names = match (self.calendar, self.form) {
            (Calendar::SolarHijriIran, _) => "month-iran",
            (Calendar::SolarHijriAfghan, _) => "month-afghan",
            (Calendar::LunarHijri, _) => "month-lunar",
            (Calendar::Ethiopian, _) => "month-ethiopian",
            (_, Form::Short) => "month-short-gregorian",
            _ => "month-gregorian",
        };
        self.translator.named(&format!("{names}-{month}")).unwrap_or_default()
    }
}
