//! Draws the timeline, and finds what was pressed on it.

use iced::advanced::text;
use iced::widget::canvas::{self, Event as Input, Frame, Path, Stroke, Text};
use iced::{Color, Pixels, Point, Rectangle, Renderer, Size, Theme, mouse};

use super::super::Message;
use super::super::elide::{face, fitting, measure};
use super::sign::{SIGN, draw_sign, draw_stripes};
use super::{Bar, Fact, Picture, Sign};
use crate::domain::calendar::{CalendarDay, from_civil, to_civil};
use crate::domain::date::Calendar;
use crate::domain::id::EventId;
use crate::kit::context::Context;
use crate::kit::label::Role;
use crate::kit::tokens::{RADIUS_4, SPACE_8, Tokens};
use crate::kit::widget::kept::Kept;
use crate::lang::bidi::{direction_of, isolated};
use crate::lang::language::digits;
use crate::lang::{Direction, Language};

/// Room for the names of the lanes, logical px.
const NAMES: f32 = 112.0;
/// Height of an axis, of a row of bars, of a bar, of the facts.
const AXIS: f32 = 24.0;
const ROW: f32 = 26.0;
const BAR: f32 = 20.0;
const FACTS: f32 = 46.0;
/// A row of more bars than this shows only those that reach further than the ones before.
const CROWDED: usize = 40;
/// Signs nearer than this are drawn as one.
const NEAR: f32 = 9.0;

/// The drawing, with all it needs.
#[derive(Clone, PartialEq)]
pub(super) struct Drawing {
    picture: Picture,
    selected: Option<EventId>,
    tokens: Tokens,
    language: Language,
    mirrored: bool,
    own: Option<Calendar>,
}

/// Signs so near each other that they are one, and the events behind them.
struct Spot<'a> {
    x: f32,
    sign: Sign,
    facts: Vec<&'a Fact>,
}

/// Where a text stands about its point.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    /// The same, in strong letters.
    Strong,
    Middle,
}

impl Drawing {
    pub(super) fn new(picture: Picture, selected: Option<EventId>, cx: &Context<'_>) -> Self {
        Self {
            picture,
            selected,
            tokens: *cx.tokens,
            language: cx.first.language(),
            mirrored: cx.direction() == Direction::RightToLeft,
            own: Some(cx.calendar.clone()).filter(|calendar| *calendar != Calendar::Gregorian),
        }
    }

    /// How high it is, logical px.
    pub(super) fn height(&self) -> f32 {
        let axes = if self.own.is_some() { 2.0 } else { 1.0 };
        self.lanes() + FACTS + axes * AXIS
    }

    fn lanes(&self) -> f32 {
        self.picture.tracks.iter().map(|track| track.rows.len() as f32 * ROW).sum()
    }

    fn top(&self) -> f32 {
        if self.own.is_some() { AXIS } else { 0.0 }
    }

    /// Where a day stands from the start side.
    fn x(&self, day: i32, width: f32) -> f32 {
        let days = self.picture.days.max(1) as f32;
        // The mark of the last day is drawn whole.
        NAMES + (width - NAMES - SPACE_8) * (day as f32 / days).clamp(0.0, 1.0)
    }

    /// A place counted from the start side, as it is counted from the left.
    fn left(&self, x: f32, width: f32) -> f32 {
        if self.mirrored { width - x } else { x }
    }

    /// A box counted from the start side.
    fn boxed(&self, x: f32, y: f32, size: Size, width: f32) -> Rectangle {
        let left = if self.mirrored { width - x - size.width } else { x };
        Rectangle::new(Point::new(left, y), size)
    }

    fn spots(&self, width: f32) -> Vec<Spot<'_>> {
        let mut spots: Vec<Spot<'_>> = Vec::new();
        for fact in &self.picture.facts {
            let x = self.x(fact.day, width);
            let near = spots.iter_mut().rev().take(6);
            let same = |spot: &&mut Spot<'_>| spot.sign == fact.sign && x - spot.x < NEAR;
            match near.into_iter().find(same) {
                Some(spot) => spot.facts.push(fact),
                None => spots.push(Spot { x, sign: fact.sign, facts: vec![fact] }),
            }
        }
        spots
    }

    fn spot_y(&self, sign: Sign) -> f32 {
        let top = self.top() + self.lanes();
        if matches!(sign, Sign::Seen | Sign::Heard) { top + 15.0 } else { top + 33.0 }
    }

    /// The event drawn at a point; of several in one sign, the one after the selected.
    fn pressed(&self, at: Point, width: f32) -> Option<EventId> {
        let spots = self.spots(width);
        let near = spots.iter().filter_map(|spot| {
            let centre = Point::new(self.left(spot.x, width), self.spot_y(spot.sign));
            let distance = centre.distance(at);
            (distance <= 14.0).then_some((distance, spot))
        });
        if let Some((_, spot)) = near.min_by(|a, b| a.0.total_cmp(&b.0)) {
            let chosen = spot.facts.iter().position(|fact| self.is_selected(fact));
            let next = chosen.map_or(0, |at| (at + 1) % spot.facts.len());
            return spot.facts.get(next).map(|fact| fact.event.clone());
        }
        let bars = self.bars(width);
        bars.into_iter().find(|(bounds, ..)| bounds.contains(at))?.1.event.clone()
    }

    fn is_selected(&self, fact: &Fact) -> bool {
        self.selected.as_ref() == Some(&fact.event)
    }

    /// Bars and where they stand; `true` for the quiet lane.
    fn bars(&self, width: f32) -> Vec<(Rectangle, &Bar, bool)> {
        let mut y = self.top();
        let mut placed = Vec::new();
        for track in &self.picture.tracks {
            for row in &track.rows {
                let mut covered = f32::NEG_INFINITY;
                for bar in row {
                    let (first, last) = (self.x(bar.first, width), self.x(bar.last, width));
                    let size = Size::new((last - first).max(3.0), BAR);
                    let selected = bar.event.is_some() && bar.event == self.selected;
                    if row.len() > CROWDED && first + size.width < covered + NEAR && !selected {
                        continue;
                    }
                    covered = covered.max(first + size.width);
                    let bounds = self.boxed(first, y + (ROW - BAR) / 2.0, size, width);
                    placed.push((bounds, bar, track.quiet));
                }
                y += ROW;
            }
        }
        placed
    }

    fn draw_axes(&self, frame: &mut Frame, width: f32) {
        let t = &self.tokens;
        let bottom = self.top() + self.lanes() + FACTS;
        let line = |frame: &mut Frame, from: Point, to: Point| {
            let stroke = Stroke::default().with_color(t.line).with_width(t.border);
            frame.stroke(&Path::line(from, to), stroke);
        };
        let mut y = self.top();
        line(frame, Point::new(0.0, y), Point::new(width, y));
        for track in &self.picture.tracks {
            y += track.rows.len() as f32 * ROW;
            line(frame, Point::new(0.0, y), Point::new(width, y));
        }
        line(frame, Point::new(0.0, bottom), Point::new(width, bottom));
        for (start, end, year) in self.years(&Calendar::Gregorian, width) {
            let x = self.left(start, width);
            if start > NAMES {
                line(frame, Point::new(x, self.top()), Point::new(x, bottom));
            }
            self.year(frame, (start, end), year, bottom + AXIS / 2.0, width);
        }
        let Some(own) = &self.own else { return };
        for (start, end, year) in self.years(own, width) {
            let x = self.left(start, width);
            if start > NAMES {
                line(frame, Point::new(x, self.top() - 6.0), Point::new(x, self.top()));
            }
            self.year(frame, (start, end), year, AXIS / 2.0 - 2.0, width);
        }
    }

    fn year(&self, frame: &mut Frame, (start, end): (f32, f32), year: i32, y: f32, width: f32) {
        if end - start < 40.0 {
            return;
        }
        let words = digits(&year.to_string(), self.language);
        self.write(frame, &words, ((start + end) / 2.0, y), At::Middle, self.tokens.ink_2, width);
    }

    /// The years of a calendar and where they begin and end.
    fn years(&self, calendar: &Calendar, width: f32) -> Vec<(f32, f32, i32)> {
        let from = self.picture.from;
        let to = from.plus_days(self.picture.days);
        let year_of = |day| from_civil(calendar, day).map(|day| day.year);
        let (Some(first), Some(last)) = (year_of(from), year_of(to)) else { return Vec::new() };
        let begin = |year| {
            let day = to_civil(calendar, CalendarDay { year, month: 1, day: 1 });
            day.map(|day| self.x(from.days_until(day), width))
        };
        // With little room for each, only some years are named.
        let step = ((last - first) as f32 * 40.0 / (width - NAMES).max(40.0)).ceil().max(1.0);
        (first..=last)
            .step_by(step as usize)
            .filter_map(|year| Some((begin(year)?, begin(year + step as i32)?, year)))
            .collect()
    }

    fn draw_bars(&self, frame: &mut Frame, width: f32) {
        let t = &self.tokens;
        for (bounds, bar, quiet) in self.bars(width) {
            let selected = bar.event.is_some() && bar.event == self.selected;
            let (ground, line) =
                if quiet { (t.sunken, t.line_strong) } else { (t.accent_soft, t.accent_line) };
            let stripes = 18.0_f32.min(bounds.width / 3.0);
            let (mut left, mut right) = (0.0, 0.0);
            let (soft_left, soft_right) = if self.mirrored {
                (bar.soft_end, bar.soft_start)
            } else {
                (bar.soft_start, bar.soft_end)
            };
            if soft_left {
                left = stripes;
                draw_stripes(frame, bounds.x + stripes, -1.0, &bounds, line);
            }
            if soft_right {
                right = stripes;
                draw_stripes(frame, bounds.x + bounds.width - stripes, 1.0, &bounds, line);
            }
            let inner =
                Rectangle { x: bounds.x + left, width: bounds.width - left - right, ..bounds };
            let path = Path::rounded_rectangle(inner.position(), inner.size(), RADIUS_4.into());
            frame.fill(&path, ground);
            let (line, wide) = if selected { (t.accent, t.border + 1.0) } else { (line, t.border) };
            frame.stroke(&path, Stroke::default().with_color(line).with_width(wide));
            let colour = if quiet { t.ink_2 } else { t.accent };
            self.name_bar(frame, bar, &inner, colour, width);
        }
    }

    /// The name of a bar, cut where there is no room.
    fn name_bar(&self, frame: &mut Frame, bar: &Bar, inner: &Rectangle, colour: Color, width: f32) {
        let start = if self.mirrored { width - inner.x - inner.width } else { inner.x };
        let room = inner.width - 12.0;
        if let Some(words) = fitting(&bar.label, Role::Caption, false, room) {
            let at = (start + 6.0, inner.y + BAR / 2.0);
            self.write(frame, &words, at, At::Start, colour, width);
        }
    }

    fn draw_names(&self, frame: &mut Frame, width: f32) {
        let mut y = self.top();
        for track in &self.picture.tracks {
            let high = track.rows.len() as f32 * ROW;
            let at = (0.0, y + high / 2.0);
            self.write(frame, &track.name, at, At::Strong, self.tokens.ink, width);
            y += high;
        }
        let at = (0.0, y + FACTS / 2.0);
        self.write(frame, &self.picture.facts_name, at, At::Strong, self.tokens.ink, width);
    }

    fn draw_facts(&self, frame: &mut Frame, width: f32) {
        let spots = self.spots(width);
        for (at, spot) in spots.iter().enumerate() {
            let centre = Point::new(self.left(spot.x, width), self.spot_y(spot.sign));
            draw_sign(frame, centre, spot.sign, &self.tokens);
            if spot.facts.iter().any(|fact| self.is_selected(fact)) {
                let ring =
                    Stroke::default().with_color(self.tokens.accent).with_width(self.tokens.ring);
                frame.stroke(&Path::circle(centre, SIGN + 4.0), ring);
            }
            let Some(label) = spot.facts.iter().find_map(|fact| fact.label.as_deref()) else {
                continue;
            };
            let later = spots.iter().skip(at + 1).find(|next| next.sign == spot.sign);
            let room = later.map_or(width, |next| next.x - SIGN) - spot.x - SIGN - 12.0;
            if measure(label, Role::Caption, false).width <= room {
                let start = (spot.x + SIGN + 8.0, centre.y);
                self.write(frame, label, start, At::Start, self.tokens.ink_2, width);
            }
        }
    }

    /// Writes a line about a point counted from the start side. The text gets a box of its own width: one
    /// that runs from right to left would else stand at the far end of an endless line.
    fn write(
        &self,
        frame: &mut Frame,
        words: &str,
        (x, y): (f32, f32),
        at: At,
        color: Color,
        width: f32,
    ) {
        let strong = at == At::Strong;
        let size = measure(words, Role::Caption, strong);
        let start = match at {
            At::Start | At::Strong => x,
            At::Middle => x - size.width / 2.0,
        };
        let place = self.boxed(start, y - size.height / 2.0, size, width);
        let (font, letters, line) = face(words, Role::Caption, strong);
        frame.fill_text(Text {
            content: isolated(words, direction_of(words)),
            position: place.position(),
            max_width: size.width,
            color,
            size: Pixels(letters),
            line_height: text::LineHeight::Absolute(Pixels(line)),
            font,
            align_x: text::Alignment::Left,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
        });
    }
}

impl canvas::Program<Message> for Drawing {
    type State = Kept<Self>;

    fn update(
        &self,
        _kept: &mut Kept<Self>,
        event: &Input,
        bounds: Rectangle,
        cursor: mouse::Cursor,
    ) -> Option<canvas::Action<Message>> {
        let Input::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) = event else {
            return None;
        };
        let event = self.pressed(cursor.position_in(bounds)?, bounds.width)?;
        Some(canvas::Action::publish(Message::Press(event)).and_capture())
    }

    fn draw(
        &self,
        kept: &Kept<Self>,
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let drawn = kept.draw(self, renderer, bounds.size(), |frame| {
            self.draw_axes(frame, bounds.width);
            self.draw_names(frame, bounds.width);
            self.draw_bars(frame, bounds.width);
            self.draw_facts(frame, bounds.width);
        });
        vec![drawn]
    }

    fn mouse_interaction(
        &self,
        _kept: &Kept<Self>,
        bounds: Rectangle,
        cursor: mouse::Cursor,
    ) -> mouse::Interaction {
        let over = cursor.position_in(bounds);
        match over.and_then(|at| self.pressed(at, bounds.width)) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::default(),
        }
    }
}
