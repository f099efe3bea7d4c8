//! The laid-out text of an editor: what is shown, kept in step with the content.
//!
//! Every paragraph shown begins with a direction mark, so that its base direction is that of its language
//! whatever its first letter; columns here count that mark, which the content does not have.

use iced::advanced::graphics::text::cosmic_text::Buffer;
use iced::advanced::graphics::text::{Editor, Version, font_system};
use iced::advanced::text::editor::{Action, Cursor, Edit, Editor as _, Position};
use iced::advanced::text::highlighter::PlainText;
use iced::advanced::text::{Highlighter as _, LineHeight, Wrapping};
use iced::{Font, Pixels, Size};

use crate::lang::Direction;

/// Bytes of the direction mark before every paragraph.
pub(super) const MARK: usize = 3;
/// What a secret letter is shown as.
const DOT: char = '•';
/// Higher than any text, so that all of it is laid out.
const TALL: f32 = 1.0e7;

/// How the text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    pub(super) font: Font,
    /// Logical px.
    pub(super) size: f32,
    /// Height of a line, logical px.
    pub(super) line: f32,
    pub(super) wraps: bool,
}

/// How the letters of the content become those shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Showing {
    pub(super) direction: Direction,
    pub(super) one_line: bool,
    pub(super) secret: bool,
}

impl Showing {
    fn mark(self) -> char {
        match self.direction {
            Direction::LeftToRight => '\u{200E}',
            Direction::RightToLeft => '\u{200F}',
        }
    }

    /// What is shown for a piece of content: of the same length in bytes, unless secret.
    fn shown(self, piece: &str) -> String {
        if self.secret {
            return piece.chars().map(|_| DOT).collect();
        }
        let mut shown = String::with_capacity(piece.len());
        for c in piece.chars() {
            match c {
                '\n' if !self.one_line => {
                    shown.push('\n');
                    shown.push(self.mark());
                }
                '\u{2028}' | '\u{2029}' => shown.push('\u{FFFD}'),
                c if c.is_control() => shown.push(if c.len_utf8() == 1 { ' ' } else { '\u{A0}' }),
                c => shown.push(c),
            }
        }
        shown
    }

    /// The column on the page of so many bytes of a paragraph.
    pub(super) fn column(self, before: &str) -> usize {
        MARK + if self.secret { before.chars().count() * DOT.len_utf8() } else { before.len() }
    }

    /// The bytes of a paragraph before a column of the page.
    pub(super) fn bytes(self, paragraph: &str, column: usize) -> usize {
        let column = column.saturating_sub(MARK);
        if !self.secret {
            return column.min(paragraph.len());
        }
        let letters = paragraph.char_indices().nth(column / DOT.len_utf8());
        letters.map_or(paragraph.len(), |(at, _)| at)
    }
}

/// A paragraph of the page and a column in it.
pub(super) type Spot = (usize, usize);

pub(super) struct Page {
    editor: Editor,
    showing: Showing,
    set: Option<(Face, f32, Version)>,
    content: Size,
}

impl Page {
    pub(super) fn new(text: &str, showing: Showing) -> Self {
        let shown = format!("{}{}", showing.mark(), showing.shown(text));
        Self { editor: Editor::with_text(&shown), showing, set: None, content: Size::ZERO }
    }

    pub(super) fn showing(&self) -> Showing {
        self.showing
    }

    pub(super) fn editor(&self) -> &Editor {
        &self.editor
    }

    pub(super) fn buffer(&self) -> &Buffer {
        self.editor.buffer()
    }

    /// Puts a piece of content in the place of what stands between two spots.
    pub(super) fn splice(&mut self, from: Spot, to: Spot, piece: &str) {
        let position = |(line, column)| Position { line, column };
        self.editor.move_to(Cursor { position: position(to), selection: Some(position(from)) });
        let shown = self.showing.shown(piece);
        self.editor.perform(Action::Edit(Edit::Paste(shown.into())));
        if let Some((face, width, _)) = self.set.take() {
            self.set(face, width);
        }
    }

    /// Sets the text in a width, logical px; does nothing if it is set so already.
    pub(super) fn set(&mut self, face: Face, width: f32) {
        let fonts = font_system().read().map(|fonts| fonts.version()).unwrap_or_default();
        if self.set == Some((face, width, fonts)) {
            return;
        }
        self.lay(face, width);
        self.content = self.editor.min_bounds();
        // A line that runs over is laid out again in its own width, so that it is not cut where it is drawn.
        if !face.wraps && self.content.width > width {
            self.lay(face, self.content.width);
        }
        self.set = Some((face, width, fonts));
    }

    fn lay(&mut self, face: Face, width: f32) {
        let wrapping = if face.wraps { Wrapping::WordOrGlyph } else { Wrapping::None };
        self.editor.update(
            Size::new(width, TALL),
            face.font,
            Pixels(face.size),
            LineHeight::Absolute(Pixels(face.line)),
            wrapping,
            &mut PlainText::new(&()),
        );
    }

    /// Width of the longest line and height of all, logical px.
    pub(super) fn content(&self) -> Size {
        self.content
    }

    /// The width the text is laid out in, logical px.
    pub(super) fn width(&self) -> f32 {
        self.editor.bounds().width
    }
}
