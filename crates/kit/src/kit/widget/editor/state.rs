//! What an editor keeps between two views: its text as shown, caret, scroll and focus.

use std::ops::Range;

use iced::advanced::input_method::Preedit;
use iced::advanced::mouse::click::Click;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::keyboard::Modifiers;
use iced::time::Instant;
use iced::{Rectangle, Size, Vector};

use super::geometry::{self, At, CARET};
use super::keys::{Command, Erase, Motion};
use super::page::{Face, Page, Showing, Spot};
use super::pointer::Drag;
use super::text::{Content, Side, cleaned};

/// Whether and since when the editor has the keyboard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Focus {
    /// Since when the caret is to be seen without a pause.
    pub(super) since: Instant,
    pub(super) now: Instant,
    pub(super) window: bool,
    pub(super) by_keyboard: bool,
}

impl Focus {
    pub(super) fn new(by_keyboard: bool) -> Self {
        let now = Instant::now();
        Self { since: now, now, window: true, by_keyboard }
    }
}

pub(super) struct State {
    id: Id,
    pub(super) content: Content,
    pub(super) page: Page,
    /// What of the page can be seen at once, logical px.
    pub(super) inner: Size,
    pub(super) scroll: Vector,
    /// The caret is kept in view: nobody has scrolled away from it.
    pub(super) follows: bool,
    pub(super) goal: Option<f32>,
    pub(super) focus: Option<Focus>,
    pub(super) told_focus: bool,
    pub(super) told_caret: Option<(usize, Rectangle)>,
    pub(super) drag: Option<Drag>,
    pub(super) last_click: Option<Click>,
    pub(super) modifiers: Modifiers,
    pub(super) preedit: Option<Preedit>,
    pub(super) hovered: bool,
    /// What is shown while there is no text, and laid out.
    pub(super) hint: Option<(String, Page)>,
    /// What is to be written in it when it hears of the next event.
    pub(super) asked: Option<String>,
}

impl State {
    pub(super) fn new(id: Id, value: &str, showing: Showing) -> Self {
        Self {
            id,
            content: Content::new(value, showing.one_line),
            page: Page::new(showing),
            inner: Size::ZERO,
            scroll: Vector::ZERO,
            follows: false,
            goal: None,
            focus: None,
            told_focus: false,
            told_caret: None,
            drag: None,
            last_click: None,
            modifiers: Modifiers::default(),
            preedit: None,
            hovered: false,
            hint: None,
            asked: None,
        }
    }

    /// Takes the value of a new view.
    pub(super) fn take(&mut self, id: &Id, value: &str, showing: Showing) {
        if self.id != *id {
            *self = Self::new(id.clone(), value, showing);
            return;
        }
        if let Some((range, with)) = self.content.difference(value) {
            self.content.amend(range.clone(), with);
            self.page.splice(self.content.text(), &range, with.len());
        }
        let old = self.page.showing();
        if old == showing {
            return;
        }
        self.page = Page::new(showing);
        if old.one_line != showing.one_line {
            self.content = Content::new(value, showing.one_line);
        }
    }

    /// Lays the text out for a width.
    pub(super) fn set(&mut self, face: Face, width: f32) {
        self.page.set(self.content.text(), face, width);
        self.inner.width = width;
    }

    fn spot(&self, at: usize) -> Spot {
        let At { line, column, .. } = self.page.at(self.content.text(), at, Side::After);
        (line, column)
    }

    fn at(&self) -> At {
        self.page.at(self.content.text(), self.content.caret(), self.content.side())
    }

    pub(super) fn byte(&self, at: At) -> usize {
        self.page.byte(self.content.text(), at)
    }

    fn put(&mut self, at: Option<At>, select: bool) {
        if let Some(at) = at {
            self.content.put(self.byte(at), at.side, select);
        }
    }

    /// Replaces a range of the text by what was typed.
    pub(super) fn replace(&mut self, range: Range<usize>, with: &str) {
        self.content.replace(range.clone(), with);
        self.page.splice(self.content.text(), &range, with.len());
        self.goal = None;
    }

    /// Puts foreign text in the place of the selection; whether anything changed.
    pub(super) fn insert(&mut self, foreign: &str) -> bool {
        let clean = cleaned(foreign, self.page.showing().one_line);
        !clean.is_empty() && self.replace_selection(&clean)
    }

    /// Puts a text in the place of the selection; whether anything changed.
    pub(super) fn replace_selection(&mut self, with: &str) -> bool {
        let range = self.content.selection();
        if range.is_empty() && with.is_empty() {
            return false;
        }
        self.replace(range, with);
        true
    }

    /// What copying takes: nothing from a secret.
    pub(super) fn copied(&self) -> Option<String> {
        let taken = !self.page.showing().secret && !self.content.selection().is_empty();
        taken.then(|| self.content.selected().to_owned())
    }

    /// Takes away the selection, or what `erase` names; whether anything changed.
    pub(super) fn erase(&mut self, erase: Erase) -> bool {
        let (content, at) = (&self.content, self.content.caret());
        let secret = self.page.showing().secret;
        let mut range = content.selection();
        if range.is_empty() {
            range = match erase {
                Erase::LetterBefore => content.erased_before(at)..at,
                Erase::LetterAfter => at..content.next_letter(at),
                Erase::WordBefore if secret => 0..at,
                Erase::WordAfter if secret => at..content.text().len(),
                Erase::WordBefore => content.previous_word(at)..at,
                Erase::WordAfter => at..content.next_word(at),
            };
        }
        if range.is_empty() {
            return false;
        }
        self.replace(range, "");
        true
    }

    /// Moves the caret. `lines` is the number of lines seen at once.
    pub(super) fn go(&mut self, motion: Motion, select: bool, lines: isize) {
        let goal = self.goal.take();
        let range = self.content.selection();
        if !select && !range.is_empty() && matches!(motion, Motion::Left | Motion::Right) {
            let forward = (motion == Motion::Right) == self.runs_right();
            let (at, side) =
                if forward { (range.end, Side::Before) } else { (range.start, Side::After) };
            self.content.put(at, side, false);
            return;
        }
        let (page, at) = (&self.page, self.at());
        let target = match motion {
            Motion::Left => geometry::step(page, at, false),
            Motion::Right => geometry::step(page, at, true),
            Motion::LineStart => geometry::line_end(page, at, false),
            Motion::LineEnd => geometry::line_end(page, at, true),
            Motion::Up => return self.go_down(goal, -1, select),
            Motion::Down => return self.go_down(goal, 1, select),
            Motion::PageUp => return self.go_down(goal, -lines, select),
            Motion::PageDown => return self.go_down(goal, lines, select),
            Motion::WordLeft | Motion::WordRight => {
                return self.go_word((motion == Motion::WordRight) == self.runs_right(), select);
            }
            Motion::TextStart => return self.content.put(0, Side::Before, select),
            Motion::TextEnd => {
                return self.content.put(self.content.text().len(), Side::After, select);
            }
        };
        if target.is_none() && !select {
            self.content.put(self.content.caret(), self.content.side(), false);
        }
        self.put(target, select);
    }

    fn runs_right(&self) -> bool {
        self.page.showing().direction == crate::lang::Direction::LeftToRight
    }

    fn go_word(&mut self, forward: bool, select: bool) {
        let at = self.content.caret();
        let secret = self.page.showing().secret;
        let (target, side) = match (forward, secret) {
            (true, true) => (self.content.text().len(), Side::Before),
            (false, true) => (0, Side::After),
            (true, false) => (self.content.next_word(at), Side::Before),
            (false, false) => (self.content.previous_word(at), Side::After),
        };
        self.content.put(target, side, select);
    }

    fn go_down(&mut self, goal: Option<f32>, lines: isize, select: bool) {
        let x = goal.unwrap_or_else(|| self.caret().x + CARET / 2.0);
        match geometry::vertical(&self.page, self.at(), x, lines) {
            Some(at) => self.put(Some(at), select),
            None if lines < 0 => self.content.put(0, Side::Before, select),
            None => self.content.put(self.content.text().len(), Side::After, select),
        }
        self.goal = Some(x);
    }

    /// Does what a key asked for, clipboard and Enter left out; whether the text changed.
    pub(super) fn perform(&mut self, command: &Command, page: isize) -> bool {
        match command {
            Command::Move { motion, select } => {
                self.go(*motion, *select, page);
                false
            }
            Command::SelectAll => {
                self.content.select(0..self.content.text().len());
                false
            }
            Command::Erase(erase) => self.erase(*erase),
            Command::Insert(text) => self.insert(text),
            Command::Enter | Command::Copy | Command::Cut | Command::Paste => false,
        }
    }

    /// The caret from the page's top left corner, logical px.
    pub(super) fn caret(&self) -> Rectangle {
        geometry::caret(&self.page, self.at())
    }

    /// The boxes behind a range of the text, from the page's top left corner, on the lines within `seen`.
    pub(super) fn boxes(&self, range: &Range<usize>, seen: &Range<f32>) -> Vec<Rectangle> {
        if range.is_empty() {
            return Vec::new();
        }
        let (from, to) = (self.spot(range.start), self.spot(range.end));
        geometry::ranges(&self.page, from..to, seen)
    }

    /// How far the page can be scrolled, logical px.
    pub(super) fn room(&self) -> Size {
        Size::new(
            (self.page.width() - self.inner.width).max(0.0),
            (self.page.height() - self.inner.height).max(0.0),
        )
    }

    /// Keeps the scroll within the page; where the page is wider than its box, an editor without the
    /// keyboard shows its beginning.
    pub(super) fn settle(&mut self) {
        let room = self.room();
        if self.focus.is_none() && self.drag.is_none() && self.page.showing().one_line {
            self.scroll.x = if self.runs_right() { 0.0 } else { room.width };
        }
        self.scroll.x = self.scroll.x.clamp(0.0, room.width);
        self.scroll.y = self.scroll.y.clamp(0.0, room.height);
    }

    /// Scrolls so far that the caret is seen, now and whenever the text or its box comes out otherwise.
    pub(super) fn follow(&mut self) {
        self.follows = true;
        let caret = self.caret();
        let into = |scroll: f32, from: f32, length: f32, seen: f32| {
            if from < scroll {
                from
            } else if from + length > scroll + seen {
                from + length - seen
            } else {
                scroll
            }
        };
        self.scroll.x = into(self.scroll.x, caret.x, caret.width, self.inner.width);
        self.scroll.y = into(self.scroll.y, caret.y, caret.height, self.inner.height);
        self.settle();
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focus.is_some()
    }

    fn focus(&mut self) {
        if self.focus.is_some() {
            return;
        }
        self.focus = Some(Focus::new(true));
        if self.page.showing().one_line {
            TextInput::select_all(self);
        }
    }

    fn unfocus(&mut self) {
        self.focus = None;
        self.drag = None;
        self.preedit = None;
    }
}

impl TextInput for State {
    fn text(&self) -> &str {
        if self.page.showing().secret { "" } else { self.content.text() }
    }

    fn move_cursor_to_front(&mut self) {
        self.content.put(0, Side::Before, false);
        self.follow();
    }

    fn move_cursor_to_end(&mut self) {
        self.content.put(self.content.text().len(), Side::After, false);
        self.follow();
    }

    fn move_cursor_to(&mut self, position: usize) {
        self.content.put(self.content.byte(position), Side::Before, false);
        self.follow();
    }

    fn select_all(&mut self) {
        self.content.select(0..self.content.text().len());
    }

    fn select_range(&mut self, start: usize, end: usize) {
        self.content.select(self.content.byte(start)..self.content.byte(end));
    }
}
