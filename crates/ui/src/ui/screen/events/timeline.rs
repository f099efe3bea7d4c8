//! The timeline: what lasted in lanes, facts beneath, two calendars as axes. What it shows is gathered here.

mod draw;
mod sign;

use std::collections::BTreeSet;

use iced::widget::{canvas, container};
use iced::{Element, Length};

use self::draw::Drawing;
use self::sign::SignDrawing;
use super::list::is_masked;
use super::words::case_words;
use super::{Events, Message};
use crate::domain::case::{Case, LifeKind, LifePeriod};
use crate::domain::date::{Certainty, CivilDay, FuzzyDate, Modifier};
use crate::domain::event::{Event, EventKind, Known};
use crate::domain::id::{EventId, PlaceId};
use crate::domain::words::Bilingual;
use crate::kit::access::{Mark, marked};
use crate::kit::context::Context;
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;
use crate::report::access::Role as Spoken;
use crate::ui::desk::Desk;
use crate::ui::screen::record;

/// More years than this before the last day are left to the list.
const YEARS: i32 = 12;
/// What lasted longer than this, in days, is a bar.
const BAR_DAYS: i32 = 60;

/// How a fact is known, as a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Seen,
    /// A disc within a ring.
    Heard,
    Told,
    Paper,
    /// A short bar: nothing is said.
    Unsaid,
    Uncertain,
}

impl Sign {
    pub(super) fn of(known: &Known) -> Self {
        match known {
            Known::Seen => Self::Seen,
            Known::Heard => Self::Heard,
            Known::Told(_) => Self::Told,
            Known::Document => Self::Paper,
            Known::NotSaid
            | Known::DoesNotKnow
            | Known::DoesNotRemember
            | Known::PrefersNotToSay => Self::Unsaid,
        }
    }
}

/// A lane of what lasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lane {
    Places,
    Work,
    Commitment,
}

/// Something that lasted; days counted from the first day of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) first: i32,
    pub(super) last: i32,
    pub(super) soft_start: bool,
    pub(super) soft_end: bool,
    pub(super) event: Option<EventId>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fact {
    pub(super) day: i32,
    pub(super) sign: Sign,
    pub(super) event: EventId,
    pub(super) label: Option<String>,
}

/// A lane that is drawn: its name and its bars, in rows that do not overlap.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Track {
    pub(super) name: String,
    pub(super) rows: Vec<Vec<Bar>>,
    pub(super) quiet: bool,
}

/// Everything on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Picture {
    pub(super) from: CivilDay,
    /// Number of days shown.
    pub(super) days: i32,
    pub(super) tracks: Vec<Track>,
    pub(super) facts: Vec<Fact>,
    pub(super) facts_name: String,
}

/// The drawing, if anything has a day.
pub(super) fn view<'a>(
    state: &Events,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let picture = picture(state, desk.case, cx)?;
    let selected = state.shown_beside(desk, cx).map(|event| event.id.clone());
    let drawing = Drawing::new(picture, selected, cx);
    let height = drawing.height();
    let drawn = canvas(drawing).width(Length::Fill).height(height);
    let name = tr!(cx.first, "dossier-part-timeline");
    let drawn = marked(Mark::Part(Spoken::Picture, Some(name)), drawn);
    let card = container(drawn)
        .padding([SPACE_8, SPACE_16])
        .width(Length::Fill)
        .on(cx.tokens, Panel::Card);
    Some(card)
}

/// A sign by itself, for the legend.
pub(super) fn sign<'a>(cx: &Context<'a>, sign: Sign) -> Element<'a, Message> {
    canvas(SignDrawing { sign, tokens: *cx.tokens }).width(16.0).height(16.0).into()
}

/// The first and last day a date may mean, one standing for the other; lasting to this day if its end is open.
fn span(date: &FuzzyDate, today: CivilDay) -> Option<(CivilDay, CivilDay)> {
    let days = &date.interval;
    let first = days.earliest.or(days.latest)?;
    let open = date.modifier == Modifier::FromTo && days.latest.is_none();
    let last = if open { today } else { days.latest.or(days.earliest)? };
    Some((first, last.max(first)))
}

fn picture(state: &Events, case: &Case, cx: &Context<'_>) -> Option<Picture> {
    let dates = case.events.iter().map(|event| &event.date);
    let dates = dates.chain(case.life.iter().map(|period| &period.date));
    let dates = dates.chain(case.journey.iter().map(|step| &step.date));
    let spans: Vec<_> = dates.filter_map(|date| span(date, cx.today)).collect();
    let last = spans.iter().map(|(_, last)| *last).max()?;
    let first = spans.iter().map(|(first, _)| *first).min()?;
    let from = first.max(last.plus_months(-12 * YEARS)).plus_days(-60);
    let days = from.days_until(last.plus_days(60)).max(365);
    let mut gathered = Gathered { from, cx, bars: Vec::new(), facts: Vec::new() };
    gathered.life(case);
    let told = gathered.bars.iter().filter_map(|(_, bar)| bar.event.clone());
    let told: BTreeSet<EventId> = told.collect();
    for event in case.events.iter().filter(|event| !told.contains(&event.id)) {
        gathered.event(event, is_masked(event, state));
    }
    let Gathered { bars, mut facts, .. } = gathered;
    facts.sort_by_key(|fact| fact.day);
    let lanes = [
        (Lane::Places, tr!(cx.first, "events-lane-places"), false),
        (Lane::Work, tr!(cx.first, "events-lane-work"), true),
        (Lane::Commitment, tr!(cx.first, "events-lane-commitment"), false),
    ];
    let tracks = lanes.map(|(lane, name, quiet)| {
        let bars = bars.iter().filter(|(of, _)| *of == lane).map(|(_, bar)| bar.clone());
        Track { name, rows: side_by_side(bars.collect()), quiet }
    });
    // An empty lane would take its room from the list.
    let tracks = tracks.into_iter().filter(|track| track.rows.iter().any(|row| !row.is_empty()));
    let facts_name = tr!(cx.first, "events-lane-facts");
    Some(Picture { from, days, tracks: tracks.collect(), facts, facts_name })
}

struct Gathered<'a, 'b> {
    from: CivilDay,
    cx: &'b Context<'a>,
    bars: Vec<(Lane, Bar)>,
    facts: Vec<Fact>,
}

impl Gathered<'_, '_> {
    fn life(&mut self, case: &Case) {
        let place = |id: Option<&PlaceId>| {
            let place = id.and_then(|id| case.place(id));
            place.map(|place| place.name.as_str().to_owned()).unwrap_or_default()
        };
        for period in &case.life {
            let lane = match period.kind {
                LifeKind::Residence => Lane::Places,
                LifeKind::Commitment => Lane::Commitment,
                _ => Lane::Work,
            };
            let words = words(self.cx, &period.what);
            let home = place(period.place.as_ref());
            let label = if lane == Lane::Places && !home.is_empty() { home } else { words };
            // An event that tells the same is one with it: its bar is the period's, and leads to the event.
            let told = case
                .events
                .iter()
                .find(|event| self.lasting(event) == Some(lane) && says_the_same(period, event));
            self.bar(lane, &period.date, label, told.map(|event| event.id.clone()));
        }
        for step in &case.journey {
            self.bar(Lane::Places, &step.date, place(step.place.as_ref()), None);
        }
    }

    /// The lane of an event that lasted.
    fn lasting(&self, event: &Event) -> Option<Lane> {
        let (first, last) = span(&event.date, self.cx.today)?;
        let lasted = event.date.modifier == Modifier::FromTo && first.days_until(last) > BAR_DAYS;
        lane(&event.kind).filter(|_| lasted)
    }

    fn event(&mut self, event: &Event, masked: bool) {
        let Some((first, last)) = span(&event.date, self.cx.today) else { return };
        if let Some(lane) = self.lasting(event) {
            let title = if event.title.is_blank() { &event.what } else { &event.title };
            let label = if masked { String::new() } else { words(self.cx, title) };
            self.bar(lane, &event.date, label, Some(event.id.clone()));
            return;
        }
        let middle = (self.from.days_until(first) + self.from.days_until(last)) / 2;
        if middle < 0 {
            return;
        }
        let sign = Sign::of(&event.known);
        let named = matches!(event.kind, EventKind::Arrest | EventKind::Departure) && !masked;
        let label = named.then(|| self.cx.first.name_of(&event.kind));
        self.facts.push(Fact { day: middle, sign, event: event.id.clone(), label });
    }

    fn bar(&mut self, lane: Lane, date: &FuzzyDate, label: String, event: Option<EventId>) {
        let Some((first, last)) = span(date, self.cx.today) else { return };
        let (first, last) = (self.from.days_until(first), self.from.days_until(last));
        if last < 0 {
            return;
        }
        let soft = date.certainty != Certainty::Sure || date.modifier == Modifier::About;
        let (soft_start, soft_end) = (soft && first >= 0, soft);
        let bar = Bar { label, first: first.max(0), last, soft_start, soft_end, event };
        self.bars.push((lane, bar));
    }
}

/// Whether a period of life and an event share their place and some of their time.
fn says_the_same(period: &LifePeriod, event: &Event) -> bool {
    period.place == event.place
        && !period.date.interval.is_unknown()
        && !period.date.interval.is_apart_from(&event.date.interval)
}

fn words(cx: &Context<'_>, both: &Bilingual) -> String {
    record::capital(&case_words(cx, both))
}

fn lane(kind: &EventKind) -> Option<Lane> {
    match kind {
        EventKind::Residence | EventKind::Hiding | EventKind::LawfulStay => Some(Lane::Places),
        EventKind::Studies | EventKind::Employment | EventKind::MilitaryService => Some(Lane::Work),
        EventKind::Commitment | EventKind::Demonstration | EventKind::SurPlace => {
            Some(Lane::Commitment)
        }
        _ => None,
    }
}

/// Bars in rows in which none overlaps another; two rows at most, the rest on the second.
fn side_by_side(mut bars: Vec<Bar>) -> Vec<Vec<Bar>> {
    bars.sort_by_key(|bar| (bar.first, bar.last));
    let mut rows: Vec<Vec<Bar>> = vec![Vec::new()];
    for bar in bars {
        let is_free = |row: &Vec<Bar>| row.last().is_none_or(|last| last.last <= bar.first);
        let at = rows.iter().position(is_free).unwrap_or(1);
        if at == rows.len() {
            rows.push(Vec::new());
        }
        if let Some(row) = rows.get_mut(at) {
            row.push(bar);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(first: i32, last: i32) -> Bar {
        let label = String::new();
        Bar { label, first, last, soft_start: false, soft_end: false, event: None }
    }

    #[test]
    fn a_period_and_the_event_that_tells_the_same_are_one_bar_that_leads_to_the_event() {
        let text = include_str!("../../../../../../assets/example/case.json");
        let mut case: Case = serde_json::from_str(text).unwrap();
        let t = crate::lang::Translator::new(crate::lang::Language::French);
        let told = "ckb".into();
        let cx = Context {
            first: &t,
            second: None,
            told: &told,
            calendar: &crate::domain::date::Calendar::SolarHijriIran,
            birth: None,
            tokens: crate::kit::tokens::Tokens::of(crate::kit::tokens::Scheme::Light),
            today: "2026-11-16".parse().unwrap(),
            window: iced::Size::new(1_280.0, 800.0),
            pixel_for_pixel: true,
            panes: crate::kit::pane::Panes::default(),
            facing_person: false,
        };
        let homes = |case: &Case| {
            let picture = picture(&Events::default(), case, &cx).unwrap();
            let bars = picture.tracks[0].rows.concat();
            let of = |bar: Bar| Some((bar.label, bar.event?.as_str().to_owned()));
            bars.into_iter().filter_map(of).collect::<Vec<_>>()
        };
        let named = |words: &str, id: &str| (words.to_owned(), id.to_owned());
        assert_eq!(homes(&case), [named("Marivan", "e11"), named("Lyon", "e18")]);
        for period in &mut case.life {
            period.place = None;
        }
        assert!(homes(&case).iter().any(|(words, _)| words.starts_with("Vie chez")));
    }

    #[test]
    fn bars_that_overlap_stand_in_two_rows() {
        let rows = side_by_side(vec![bar(10, 30), bar(0, 20), bar(20, 40), bar(5, 50)]);
        assert_eq!(rows[0], [bar(0, 20), bar(20, 40)]);
        assert_eq!(rows[1], [bar(5, 50), bar(10, 30)]);
    }
}
