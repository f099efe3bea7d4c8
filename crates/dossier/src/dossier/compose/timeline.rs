//! The drawn timeline: states as bars, events as discs, both calendars beside the axis.

use crate::domain::calendar::{CalendarDay, from_civil, to_civil};
use crate::domain::date::{Calendar, CivilDay};
use crate::domain::event::Known as Way;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Bar, Block, Content, Early, Edge, Layout, Mark, Part, Place, PlainText, Rank, Rich, Row, Run,
    Sign, Table, Tick, TimeEvent, TimeHeads, Timeline, Voice,
};
use super::super::public::Date;
use super::chronology::{column, numbers};
use super::family::cells;
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use super::rows::{Entry, Of, Rows};
use super::states::{States, states};
use super::when;
use crate::report::spec::PartName;

/// More years than this before the last day stand above the break of the scale.
const SCALE_YEARS: i32 = 11;
/// More rows than this before that, and the scale is not broken.
const MOST_EARLY: usize = 8;
/// Room for the rows of one drawing and the height of a line above the break, in pt.
const DRAWING_HEIGHT: f32 = 560.0;
const EARLY_HEIGHT: f32 = 20.0;
/// About how many letters a line of a date and of an event's words holds.
const DATE_LETTERS: usize = 22;
const WHAT_LETTERS: usize = 28;
/// What has no date stands under the drawing if it takes no more than this, in pt; head, title and air of
/// its table; a line of it, and about how many letters its widest column holds.
const MOST_SPARE: f32 = 200.0;
const UNDATED_HEAD: f32 = 58.0;
const UNDATED_LINE: f32 = 11.0;
const UNDATED_LETTERS: usize = 44;

pub(super) fn timeline(pen: &Pen<'_>) -> Part {
    let rows = Rows::of(pen);
    let undated = undated(pen, &rows.undated);
    let mut blocks = Vec::new();
    if let Some((first, last)) = span(&rows) {
        let spare = undated.as_ref().map_or(0.0, |(_, height)| *height);
        let spare = if spare <= MOST_SPARE { spare } else { 0.0 };
        let drawn = broken(pen, (first, last));
        let drawn = drawn.unwrap_or_else(|| on_scale(pen, rows, (first.plus_months(-3), last)));
        blocks.extend(drawings(pen, drawn, spare).into_iter().map(Block::Timeline));
    } else {
        let text = pen.say(&tr!(pen.t, "dossier-timeline-empty"));
        blocks.push(Block::Text(PlainText::new(Voice::Apparatus, text)));
    }
    blocks.extend(undated.into_iter().flat_map(|(blocks, _)| blocks));
    super::part(pen, PartName::Timeline, Layout::Plain, blocks, Rich::default())
}

/// Rows and bars, and the first and last day of the scale they stand on.
struct Drawn<'a> {
    rows: Rows<'a>,
    states: States,
    ends: (CivilDay, CivilDay),
}

/// The first and last day of any row.
fn span(rows: &Rows<'_>) -> Option<(CivilDay, CivilDay)> {
    let first = rows.on_scale.iter().map(|entry| entry.first).min()?;
    Some((first, rows.on_scale.iter().map(|entry| entry.last).max()?))
}

/// The scale from one day to another, with a little room behind it.
fn on_scale<'a>(
    pen: &Pen<'a>,
    mut rows: Rows<'a>,
    (from, last): (CivilDay, CivilDay),
) -> Drawn<'a> {
    let ends = (from, last.plus_days(35).max(from.plus_months(12)));
    Drawn { states: states(pen, &mut rows, ends), rows, ends }
}

/// The last years on the scale and the few rows that ended earlier before it, if that keeps their order.
fn broken<'a>(pen: &Pen<'a>, (first, last): (CivilDay, CivilDay)) -> Option<Drawn<'a>> {
    let mut rows = Rows::of(pen);
    let oldest = last.plus_months(-12 * SCALE_YEARS);
    let firsts = rows.on_scale.iter().map(|entry| entry.first);
    let from = firsts.filter(|day| *day >= oldest).min()?.plus_months(-3);
    if from <= first || !rows.break_at(from, MOST_EARLY) {
        return None;
    }
    let drawn = on_scale(pen, rows, (from, last));
    drawn.rows.keep_their_order().then_some(drawn)
}

/// One drawing a page; so many events that they need more pages share the years among them. Under the
/// last one `spare` pt stay free.
fn drawings(pen: &Pen<'_>, drawn: Drawn<'_>, spare: f32) -> Vec<Timeline> {
    let Drawn { rows, states: States { places, activities }, ends: (from, to) } = drawn;
    let mut early: Vec<Early> = rows.early.iter().map(|entry| early_line(pen, entry)).collect();
    let events: Vec<TimeEvent> = rows.on_scale.iter().map(|entry| rows.row(pen, entry)).collect();
    let legend = legend(pen, signs(&rows, &places, &activities), from, !early.is_empty());
    let sheets = parted(events, early.len(), spare);
    let count = sheets.len();
    let mut begins = at(from);
    let mut drawings = Vec::with_capacity(count);
    for (place, end) in ends(&sheets, at(to)).into_iter().enumerate() {
        let (start, end) = (begins, end.max(begins + 1.0));
        let within = |bars: &[Bar]| bars.iter().filter_map(|bar| cut(bar, start, end)).collect();
        let year_ticks = |calendar: &Calendar| -> Vec<Tick> {
            let ticks = ticks(calendar, from, to);
            ticks.into_iter().filter(|tick| (start..=end).contains(&tick.at)).collect()
        };
        drawings.push(Timeline {
            heads: heads(pen),
            early: std::mem::take(&mut early),
            from: start,
            to: end,
            told_years: pen.calendar.as_ref().map(year_ticks).unwrap_or_default(),
            years: year_ticks(&Calendar::Gregorian),
            places: within(&places),
            activities: within(&activities),
            events: sheets.get(place).cloned().unwrap_or_default(),
            legend: legend.clone(),
            spare_pt: if place + 1 == count { spare } else { 0.0 },
        });
        begins = end;
    }
    drawings
}

/// The last day of each drawing: half-way between its last row and the next.
fn ends(sheets: &[Vec<TimeEvent>], to: f64) -> Vec<f64> {
    let between = sheets.windows(2).map(|pair| match (pair[0].last(), pair[1].first()) {
        (Some(last), Some(first)) => f64::midpoint(last.tie, first.tie),
        _ => to,
    });
    between.chain([to]).collect()
}

/// What has no day at all, in the order of the chronology, and about how high it will be.
fn undated(pen: &Pen<'_>, rows: &[Of<'_>]) -> Option<(Vec<Block>, f32)> {
    let t = pen.t;
    let mut height = UNDATED_HEAD;
    let mut table: Vec<Row> = Vec::new();
    for of in rows {
        let (what, date) = (of.what(pen), pen.when_said(of.date()));
        if what.is_empty() && date.is_empty() {
            continue;
        }
        let lines = letters_of(&what).max(letters_of(&date)).div_ceil(UNDATED_LETTERS).max(1);
        height += 9.0 + UNDATED_LINE * lines as f32;
        let (exhibit, paragraph) = of.shown(pen);
        let mut marked = pen::symbol(Content::Mark(Mark::Known(of.sign())));
        marked.runs.push(Run::new(Content::Gap(1.6)));
        marked.runs.extend(what.runs);
        table.push(cells(vec![marked, date, exhibit, paragraph]));
    }
    if table.is_empty() {
        return None;
    }
    let columns = vec![
        column(pen, &tr!(t, "dossier-timeline-event"), None),
        column(pen, &tr!(t, "dossier-chronology-told"), Some(68.0)),
        numbers(pen, &tr!(t, "dossier-timeline-exhibit"), 13.0),
        numbers(pen, &tr!(t, "dossier-timeline-paragraph"), 15.0),
    ];
    let title = Block::Title {
        rank: Rank::Minor,
        text: pen.say(&tr!(t, "dossier-timeline-undated")),
        sub: Rich::default(),
        place: Place::default(),
    };
    let table = Table { columns, rows: table, padding_pt: 3.0, large_first: false };
    Some((vec![title, Block::Table(table)], height))
}

fn heads(pen: &Pen<'_>) -> TimeHeads {
    let t = pen.t;
    let head = |message: String| pen.say(&message);
    TimeHeads {
        place: head(tr!(t, "dossier-place")),
        activity: head(tr!(t, "dossier-timeline-activity")),
        told_year: pen.calendar.as_ref().map(|c| head(t.short_calendar(c))).unwrap_or_default(),
        year: head(t.short_calendar(&Calendar::Gregorian)),
        event: head(tr!(t, "dossier-timeline-event")),
        exhibit: head(tr!(t, "dossier-timeline-exhibit")),
        paragraph: head(tr!(t, "dossier-timeline-paragraph")),
    }
}

/// The part of a bar on one drawing.
fn cut(bar: &Bar, start: f64, end: f64) -> Option<Bar> {
    if bar.to.at <= start || bar.from.at >= end {
        return None;
    }
    let edge = |edge: Edge| Edge {
        at: edge.at.clamp(start, end),
        exact: edge.exact && (start..=end).contains(&edge.at),
    };
    let begins_here = bar.from.at >= start;
    let otherwise = bar.otherwise.clone().filter(|_| begins_here);
    Some(Bar { from: edge(bar.from), to: edge(bar.to), otherwise, ..bar.clone() })
}

/// The events of each drawing: as many drawings as their lines need, about equally full.
fn parted(events: Vec<TimeEvent>, early: usize, spare: f32) -> Vec<Vec<TimeEvent>> {
    let heights: Vec<f32> = events.iter().map(height).collect();
    let total = heights.iter().sum::<f32>() + early as f32 * EARLY_HEIGHT + spare;
    let share = total / (total / DRAWING_HEIGHT).ceil().max(1.0);
    let mut sheets = vec![Vec::new()];
    let mut filled = early as f32 * EARLY_HEIGHT;
    for (event, height) in events.into_iter().zip(heights) {
        if filled + height / 2.0 > share && sheets.last().is_some_and(|sheet| !sheet.is_empty()) {
            sheets.push(Vec::new());
            filled = 0.0;
        }
        filled += height;
        if let Some(sheet) = sheets.last_mut() {
            sheet.push(event);
        }
    }
    sheets
}

/// About how high an event's row will be, in pt.
fn height(event: &TimeEvent) -> f32 {
    let lines = |text: &Rich, letters: usize| letters_of(text).div_ceil(letters);
    let lines = lines(&event.date, DATE_LETTERS).max(lines(&event.what, WHAT_LETTERS));
    (12.0 + 9.2 * lines.saturating_sub(1) as f32).max(16.5)
}

/// About how many letters a text has.
pub(super) fn letters_of(text: &Rich) -> usize {
    let letters = |run: &Run| match &run.content {
        Content::Text(words) => words.0.chars().count(),
        _ => 2,
    };
    text.runs.iter().map(letters).sum()
}

/// Days since a fixed day.
pub(super) fn at(day: CivilDay) -> f64 {
    CivilDay::new(2000, 1, 1).map_or(0.0, |zero| f64::from(zero.days_until(day)))
}

fn ticks(calendar: &Calendar, from: CivilDay, to: CivilDay) -> Vec<Tick> {
    let Some(first) = from_civil(calendar, from) else { return Vec::new() };
    let years = first.year..first.year.saturating_add(200);
    years
        .filter_map(|year| {
            Some((year, to_civil(calendar, CalendarDay { year, month: 1, day: 1 })?))
        })
        .skip_while(|(_, day)| *day < from)
        .take_while(|(_, day)| *day <= to)
        .map(|(year, day)| Tick { at: at(day), label: year.to_string().into() })
        .collect()
}

/// A line above the break.
fn early_line(pen: &Pen<'_>, entry: &Entry<'_>) -> Early {
    let text = [short_date(pen, entry.date()), entry.of.what(pen)];
    let mut text =
        pen.fill(&tr!(pen.t, "dossier-timeline-early", date = SLOT_A, what = SLOT_B), &text);
    text.runs.iter_mut().for_each(|run| run.style.bold = false);
    let year = |calendar: &Calendar| {
        from_civil(calendar, entry.first).map(|day| day.year.to_string().into())
    };
    Early {
        told_year: pen.calendar.as_ref().and_then(year).unwrap_or_default(),
        year: year(&Calendar::Gregorian).unwrap_or_default(),
        text,
        sign: entry.of.sign(),
    }
}

/// A date for its narrow column.
pub(super) fn short_date(pen: &Pen<'_>, date: &Date) -> Rich {
    let mut told = pen.gregorian(date, Form::Short);
    if let Some(Run { content: Content::Text(words), .. }) = told.runs.first_mut() {
        words.0 = when::capital(&words.0);
    }
    told
}

/// The marks that stand on the drawings and beside what has no date.
fn signs(rows: &Rows<'_>, places: &[Bar], activities: &[Bar]) -> Vec<Sign> {
    let bars = places.iter().chain(activities).filter_map(|bar| bar.otherwise.as_ref());
    let dated = rows.early.iter().chain(&rows.on_scale).map(|entry| entry.of);
    let mut signs: Vec<Sign> = dated.chain(rows.undated.iter().copied()).map(Of::sign).collect();
    signs.extend(bars.map(|row| row.sign));
    signs.sort_unstable();
    signs.dedup();
    signs
}

/// « ● vu ou vécu ; ○ on me l’a raconté ; … »: the words of the chronology.
fn legend(pen: &Pen<'_>, signs: Vec<Sign>, from: CivilDay, is_broken: bool) -> Rich {
    let t = pen.t;
    let known = |sign: Sign| {
        let word = t.name_of(&match sign {
            Sign::Seen => Way::Seen,
            Sign::Heard => Way::Heard,
            Sign::Told => Way::Told(Box::default()),
            Sign::Read => Way::Document,
            Sign::Unsaid => Way::NotSaid,
        });
        let mark = pen::symbol(Content::Mark(Mark::Known(sign)));
        pen.fill(&tr!(t, "dossier-timeline-mark", mark = SLOT_A, known = word), &[mark])
    };
    let marks = pen::joined(signs.into_iter().map(known).collect(), "\u{202F}; ");
    let unknown = pen::symbol(Content::Mark(Mark::Capsule));
    let message = tr!(t, "dossier-timeline-legend", marks = SLOT_A, unknown = SLOT_B);
    let mut legend = pen.fill(&message, &[marks, unknown]);
    if is_broken {
        let year = from.year().to_string();
        legend.runs.push(Run::text(" "));
        legend.runs.extend(pen.say(&tr!(t, "dossier-timeline-break", year = year)).runs);
    }
    legend
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(day: f64) -> TimeEvent {
        TimeEvent {
            order: 0,
            tie: day,
            from: day,
            to: day,
            sign: Sign::Seen,
            date: "déc. 2017 – janv. 2018".into(),
            what: "Libération contre un engagement et un acte de propriété".into(),
            exhibit: "6".into(),
            paragraph: "§ 10".into(),
        }
    }

    #[test]
    fn many_events_share_several_drawings_in_order() {
        let sheets = parted((0..60).map(|day| event(f64::from(day))).collect(), 3, 0.0);
        assert_eq!(sheets.len(), 3);
        assert!(sheets.iter().all(|sheet| sheet.len() <= 26));
        let days: Vec<f64> = sheets.concat().iter().map(|event| event.from).collect();
        assert_eq!(days, (0..60).map(f64::from).collect::<Vec<f64>>());
    }

    #[test]
    fn few_events_stand_on_one_drawing() {
        let days = |sheets: Vec<Vec<TimeEvent>>| -> Vec<Vec<f64>> {
            sheets.iter().map(|sheet| sheet.iter().map(|event| event.from).collect()).collect()
        };
        assert_eq!(days(parted(Vec::new(), 2, 0.0)), [Vec::<f64>::new()]);
        assert_eq!(days(parted(vec![event(1.0)], 0, 0.0)), [[1.0]]);
        assert_eq!(
            days(parted(vec![event(2.0), event(1.0)], 0, 0.0)),
            [[2.0, 1.0]],
            "as they came"
        );
    }

    #[test]
    fn a_bar_goes_on_on_the_next_drawing_without_a_known_edge() {
        let edge = |at: f64| Edge { at, exact: true };
        let otherwise = Some(event(10.0));
        let labels = vec!["Lyon".into()];
        let bar = Bar { from: edge(10.0), to: edge(90.0), labels, lane: 0, otherwise };
        let (one, two) = (cut(&bar, 0.0, 50.0).unwrap(), cut(&bar, 50.0, 100.0).unwrap());
        assert_eq!(
            (one.from.exact, one.to.exact, two.from.exact, two.to.exact),
            (true, false, false, true)
        );
        assert!(one.otherwise.is_some() && two.otherwise.is_none());
        assert!(cut(&bar, 90.0, 100.0).is_none());
    }
}
