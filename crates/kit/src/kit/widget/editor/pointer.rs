//! What a press and a drag select.

use std::ops::Range;

use iced::Point;

use super::geometry;
use super::state::{Focus, State};
use super::text::Side;

/// How a press goes on selecting while the pointer moves.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Drag {
    Letters,
    /// By whole words or paragraphs around the one first pressed.
    Words(Range<usize>),
    Paragraphs(Range<usize>),
}

impl State {
    /// The byte offset and side nearest to a point of the page.
    pub(super) fn hit(&self, point: Point) -> (usize, Side) {
        match geometry::hit(&self.page, point) {
            Some(at) => (self.byte(at), at.side),
            None => (0, Side::After),
        }
    }

    /// A press at a point: `clicks` is 1 for the caret, 2 for a word, 3 for a paragraph.
    pub(super) fn press(&mut self, point: Point, clicks: usize, extend: bool) {
        self.goal = None;
        let (at, side) = self.hit(point);
        let paragraph = self.content.paragraph(self.content.place(at).0);
        let secret = self.page.showing().secret;
        self.drag = Some(match clicks {
            2 if !secret => Drag::Words(self.content.word_at(at)),
            2 | 3 => Drag::Paragraphs(paragraph),
            _ => Drag::Letters,
        });
        match self.drag.clone() {
            Some(Drag::Words(range) | Drag::Paragraphs(range)) => self.content.select(range),
            _ => self.content.put(at, side, extend),
        }
    }

    /// A press for the menu at a point: it takes the keyboard, and keeps what is selected where it is on it.
    pub(super) fn press_for_menu(&mut self, point: Point) {
        self.goal = None;
        self.drag = None;
        self.preedit = None;
        let near = point.y..point.y;
        let selected = self.boxes(&self.content.selection(), &near);
        if self.focus.is_none() || !selected.iter().any(|quad| quad.contains(point)) {
            let (at, side) = self.hit(point);
            self.content.put(at, side, false);
        }
        if self.focus.is_none() {
            self.focus = Some(Focus::new(false));
        }
        self.follow();
    }

    /// The pointer moved while pressed.
    pub(super) fn drag_to(&mut self, point: Point) {
        let (at, side) = self.hit(point);
        match self.drag.clone() {
            None => {}
            Some(Drag::Letters) => self.content.put(at, side, true),
            Some(Drag::Words(first)) => self.span(&first, self.content.word_at(at)),
            Some(Drag::Paragraphs(first)) => {
                let here = self.content.paragraph(self.content.place(at).0);
                self.span(&first, here);
            }
        }
    }

    fn span(&mut self, first: &Range<usize>, here: Range<usize>) {
        if here.start < first.start {
            self.content.select(first.end..here.start);
        } else {
            self.content.select(first.start..here.end.max(first.end));
        }
    }
}
