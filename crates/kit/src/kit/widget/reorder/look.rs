//! What stands where: every part in sight, what it is taken by, and where something held over them would land.

use std::any::Any;
use std::sync::Arc;

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Point, Rectangle, Vector};

use super::{Deed, Grip, Place, Standing, Visit};
use crate::kit::widget::sparse::only_at_hand;

/// Beyond the first and the last in sight something still lands there, logical px.
const BEYOND: f32 = 48.0;
/// Two edges no further apart than this have one gap between them, logical px.
const GAP: f32 = 48.0;
/// Thickness of the mark where something would land, logical px.
const MARK: f32 = 4.0;

/// A part as it stands in the window.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) place: Place,
    last: bool,
    whole: bool,
    pub(super) words: Arc<str>,
    /// All of it, in sight or scrolled away.
    pub(super) bounds: Rectangle,
    /// What of the window it can be seen in.
    pub(super) pane: Rectangle,
    /// Which of the lists that scroll is the innermost around it.
    scrolled_by: Option<usize>,
}

impl Seen {
    /// What of it is in sight.
    pub(super) fn in_sight(&self) -> Option<Rectangle> {
        self.bounds.intersection(&self.pane)
    }
}

/// A list that scrolls, around what comes.
#[derive(Clone, Copy)]
struct Around {
    number: usize,
    /// How far what is in it is moved.
    moved: Vector,
    pane: Rectangle,
}

/// Looks at all parts.
pub(super) struct Look {
    whole: Rectangle,
    path: Vec<Around>,
    pending: Option<Around>,
    scrollables: usize,
    open: Vec<usize>,
    pub(super) parts: Vec<Seen>,
    grips: Vec<(usize, Rectangle)>,
    focused: Option<usize>,
}

impl Look {
    /// Looks at what is in these bounds.
    pub(super) fn at(whole: Rectangle) -> Self {
        Self {
            whole,
            path: Vec::new(),
            pending: None,
            scrollables: 0,
            open: Vec::new(),
            parts: Vec::new(),
            grips: Vec::new(),
            focused: None,
        }
    }

    fn around(&self) -> Around {
        let outside = Around { number: usize::MAX, moved: Vector::ZERO, pane: self.whole };
        self.path.last().copied().unwrap_or(outside)
    }

    /// The part that is taken at this point: the innermost whose handle is there.
    pub(super) fn taken_at(&self, point: Point) -> Option<&Seen> {
        let under = |(_, grip): &&(usize, Rectangle)| grip.contains(point);
        let (part, _) = self.grips.iter().rfind(under)?;
        self.parts.get(*part).filter(|seen| !seen.last)
    }

    /// The part that has the keyboard.
    pub(super) fn focused(&self) -> Option<&Seen> {
        self.parts.get(self.focused?)
    }

    /// The part of this place in its list, wherever that is now.
    pub(super) fn find(&self, place: &Place) -> Option<&Seen> {
        let same = |seen: &&Seen| seen.place.list == place.list && seen.place.key == place.key;
        self.parts.iter().find(|seen| same(seen) && !seen.last)
    }

    /// Where what has this place would land from this point; nowhere far from its list.
    pub(super) fn landing(&self, held: &Place, point: Point) -> Option<Landing> {
        let of_list = |seen: &&Seen| seen.place.list == held.list && seen.in_sight().is_some();
        let parts = || self.parts.iter().filter(of_list);
        let sights = parts().filter_map(Seen::in_sight);
        let around = sights.reduce(|all, one| all.union(&one))?;
        let Seen { pane, scrolled_by, .. } = parts().next()?.clone();
        let near = pane
            .contains(Point::new(point.x, point.y.min(pane.y + pane.height - 1.0).max(pane.y)))
            && (around.y - BEYOND..around.y + around.height + BEYOND).contains(&point.y);
        if !near {
            return None;
        }
        let edges: Vec<Edge> = parts().flat_map(Edge::of).collect();
        let seen = edges.iter().filter(|edge| edge.is_in(&pane));
        let nearest = seen.min_by(|a, b| a.distance(point).total_cmp(&b.distance(point)))?;
        // The place it has now is told by the place left empty.
        let here = self.find(held).map_or(held, |seen| &seen.place);
        let stays = here.stays(&nearest.place, nearest.before);
        Some(Landing {
            place: nearest.place.clone(),
            before: nearest.before,
            mark: (!stays).then(|| nearest.mark(&edges)),
            pane,
            scrolled_by,
        })
    }
}

/// Where something would land.
#[derive(Clone, Debug)]
pub(super) struct Landing {
    /// The part that hears of it.
    place: Place,
    pub(super) before: usize,
    /// What tells where that is; `None` where it stands already.
    pub(super) mark: Option<Rectangle>,
    /// What of the window the list can be seen in.
    pub(super) pane: Rectangle,
    /// Which of those that scroll it is.
    scrolled_by: Option<usize>,
}

/// The edge of a part, where something can come to stand.
struct Edge {
    place: Place,
    before: usize,
    /// Of no thickness along the list.
    line: Rectangle,
}

impl Edge {
    fn of(seen: &Seen) -> Vec<Self> {
        let Rectangle { x, y, width, height } = seen.bounds;
        let down = |y| Rectangle { x, y, width, height: 0.0 };
        let across = |x| Rectangle { x, y, width: 0.0, height };
        let [before, after] = match seen.place.standing {
            Standing::Down => [down(y), down(y + height)],
            Standing::Across { mirrored: false } => [across(x), across(x + width)],
            Standing::Across { mirrored: true } => [across(x + width), across(x)],
        };
        let edge = |line, by| Self { place: seen.place.clone(), before: seen.place.at + by, line };
        if seen.last { vec![edge(before, 0)] } else { vec![edge(before, 0), edge(after, 1)] }
    }

    fn is_across(&self) -> bool {
        self.place.standing != Standing::Down
    }

    fn is_in(&self, pane: &Rectangle) -> bool {
        let middle = self.line.center();
        let (x, y) = (middle.x, middle.y);
        let inside = |at: f32, from: f32, room: f32| (from - 8.0..=from + room + 8.0).contains(&at);
        inside(x, pane.x, pane.width) && inside(y, pane.y, pane.height)
    }

    fn distance(&self, point: Point) -> f32 {
        let Rectangle { x, y, width, height } = self.line;
        point.distance(Point::new(point.x.clamp(x, x + width), point.y.clamp(y, y + height)))
    }

    /// The mark: in the middle of the gap where the neighbour's edge leads to the same place.
    fn mark(&self, all: &[Self]) -> Rectangle {
        let same = |other: &&Self| {
            let apart = other.line.center() - self.line.center();
            let beside = if self.is_across() { apart.y == 0.0 } else { apart.x == 0.0 };
            other.place.home == self.place.home
                && other.before == self.before
                && beside
                && apart.x.abs() + apart.y.abs() <= GAP
        };
        let edges = all.iter().filter(same).map(|edge| edge.line);
        let gap = edges.fold(self.line, |all, line| all.union(&line));
        let middle = gap.center();
        let line = self.line;
        if self.is_across() {
            Rectangle { x: middle.x - MARK / 2.0, width: MARK, ..line }
        } else {
            Rectangle { y: middle.y - MARK / 2.0, height: MARK, ..line }
        }
    }
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let depth = self.path.len();
        self.path.extend(self.pending.take());
        operate(self);
        self.path.truncate(depth);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let around = self.around();
        let bounds = bounds - around.moved;
        let pane = bounds.intersection(&around.pane).unwrap_or_default();
        let moved = around.moved + translation;
        self.pending = Some(Around { number: self.scrollables, moved, pane });
        self.scrollables += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = self.open.last().copied();
        }
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
        let Around { number, moved, pane } = self.around();
        let bounds = bounds - moved;
        if state.is::<Grip>() {
            let seen = bounds.intersection(&pane);
            self.grips.extend(self.open.last().copied().zip(seen));
        }
        let Some(visit) = state.downcast_ref::<Visit>() else { return };
        if visit.ends {
            self.open.pop();
            return;
        }
        let seen = Seen {
            place: visit.place.clone(),
            last: visit.last,
            whole: visit.whole,
            words: Arc::clone(&visit.words),
            bounds,
            pane,
            scrolled_by: (number != usize::MAX).then_some(number),
        };
        if seen.whole {
            self.grips.extend(seen.in_sight().map(|grip| (self.parts.len(), grip)));
        }
        self.open.push(self.parts.len());
        self.parts.push(seen);
    }
}

/// Tells one part what it is to do.
pub(super) struct Tell {
    place: Place,
    deed: Option<Deed>,
}

impl Tell {
    pub(super) fn land(landing: &Landing, key: &Arc<str>) -> Self {
        let deed = Deed::Land(Arc::clone(key), landing.before);
        Self { place: landing.place.clone(), deed: Some(deed) }
    }

    pub(super) fn step(seen: &Seen, down: bool) -> Self {
        Self { place: seen.place.clone(), deed: Some(Deed::Step(down)) }
    }
}

impl Operation for Tell {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
        if let Some(visit) = state.downcast_mut::<Visit>()
            && !visit.ends
            && visit.place == self.place
        {
            visit.deed = self.deed.take();
        }
    }
}

/// Scrolls the list in which something would land.
pub(super) struct Scroll {
    number: usize,
    seen: usize,
    by: f32,
}

impl Scroll {
    pub(super) fn of(landing: &Landing, by: f32) -> Option<Self> {
        Some(Self { number: landing.scrolled_by?, seen: 0, by })
    }
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.seen == self.number {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: self.by }, bounds, content);
        }
        self.seen += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PANE: Rectangle = Rectangle { x: 0.0, y: 0.0, width: 600.0, height: 400.0 };

    fn look(parts: Vec<(Place, Rectangle)>) -> Look {
        let mut look = Look::at(PANE);
        let seen = parts.into_iter().map(|(place, bounds)| Seen {
            place,
            last: false,
            whole: true,
            words: Arc::from(""),
            bounds,
            pane: PANE,
            scrolled_by: None,
        });
        look.parts.extend(seen);
        look
    }

    /// Rows of 50, 10 apart.
    fn rows(count: usize) -> Look {
        let row = |at: usize| {
            let y = 20.0 + at as f32 * 60.0;
            let bounds = Rectangle { x: 10.0, y, width: 400.0, height: 50.0 };
            (Place::new("list", &at.to_string(), at), bounds)
        };
        look((0..count).map(row).collect())
    }

    /// Cards of 100 by 80, 20 apart, three in a line.
    fn cards(count: usize, mirrored: bool) -> Look {
        let card = |at: usize| {
            let (line, column) = (at / 3, at % 3);
            let x = column as f32 * 120.0;
            let x = if mirrored { 500.0 - x } else { x };
            let bounds = Rectangle { x, y: line as f32 * 100.0, width: 100.0, height: 80.0 };
            (Place::new("list", &at.to_string(), at).across(mirrored), bounds)
        };
        look((0..count).map(card).collect())
    }

    fn held(look: &Look, at: usize) -> Place {
        look.parts[at].place.clone()
    }

    proptest! {
        #[test]
        fn in_a_column_it_lands_before_the_first_whose_middle_is_beneath(
            count in 2usize..7, which in 0usize..7, x in 0.0f32..600.0, y in 0.0f32..400.0
        ) {
            let look = rows(count);
            let held = held(&look, which % count);
            let landing = look.landing(&held, Point::new(x, y));
            let bottom = 20.0 + count as f32 * 60.0 - 10.0;
            prop_assert_eq!(landing.is_some(), y < (bottom + BEYOND).min(400.0));
            let Some(landing) = landing else { return Ok(()) };
            let above = look.parts.iter().filter(|seen| seen.bounds.center_y() < y).count();
            prop_assert_eq!(landing.before, above);
            let stays = above == held.at || above == held.at + 1;
            prop_assert_eq!(landing.mark.is_none(), stays);
        }

        #[test]
        fn seen_in_a_mirror_it_lands_in_the_same_place(
            count in 2usize..9, which in 0usize..9, x in 0.0f32..340.0, y in 0.0f32..280.0
        ) {
            let [plain, mirrored] = [false, true].map(|on| {
                let look = cards(count, on);
                let x = if on { 600.0 - x } else { x };
                let held = held(&look, which % count);
                look.landing(&held, Point::new(x, y)).map(|landing| landing.before)
            });
            prop_assert_eq!(plain, mirrored);
        }
    }

    #[test]
    fn the_mark_stands_in_the_middle_of_the_gap_and_nothing_lands_far_away() {
        let look = rows(3);
        let mark = |y| look.landing(&held(&look, 2), Point::new(50.0, y)).and_then(|l| l.mark);
        let line = Rectangle { x: 10.0, y: 73.0, width: 400.0, height: MARK };
        assert_eq!(mark(78.0), Some(line), "between the first and the second");
        assert_eq!(mark(12.0).map(|mark| mark.y), Some(18.0), "before the first");
        assert_eq!(mark(300.0), None, "far from the last");
        let beside = look.landing(&held(&look, 2), Point::new(900.0, 80.0));
        assert!(beside.is_none(), "beside the pane");
        let cards = cards(6, false);
        let at = Point::new(115.0, 40.0);
        let mark = cards.landing(&held(&cards, 5), at).and_then(|landing| landing.mark);
        let line = Rectangle { x: 108.0, y: 0.0, width: MARK, height: 80.0 };
        assert_eq!(mark, Some(line));
    }

    #[test]
    fn what_goes_to_another_part_of_the_list_stays_nowhere() {
        let of = |home: &str, at: usize, y: f32| {
            let place = Place::new("list", &format!("{home}{at}"), at).within(home);
            (place, Rectangle { x: 0.0, y, width: 400.0, height: 50.0 })
        };
        let look = look(vec![of("a", 0, 0.0), of("b", 0, 100.0), of("b", 1, 160.0)]);
        let first = look.landing(&held(&look, 0), Point::new(10.0, 95.0)).unwrap();
        assert!(first.mark.is_some() && first.before == 0, "at the same place of another part");
        assert_eq!(&*first.place.home, "b");
    }
}
