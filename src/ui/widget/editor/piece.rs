//! A stretch of text laid out by itself.

use std::ops::Range;

use iced::advanced::graphics::text::Editor;
use iced::advanced::graphics::text::cosmic_text::LayoutRunIter;
use iced::advanced::text::editor::{Action, Edit, Editor as _};
use iced::advanced::text::highlighter::PlainText;
use iced::advanced::text::{Highlighter as _, LineHeight, Wrapping};
use iced::{Pixels, Size};

use super::page::{Face, MARK, Showing};

/// Higher than any text, so that all of it is laid out.
const TALL: f32 = 1.0e7;

/// A stretch of text laid out by itself: a paragraph, or a part of one that ends where a line does.
pub(super) struct Piece {
    /// Its first byte in the text.
    pub(super) start: usize,
    /// The byte behind it, a line break not counted.
    pub(super) end: usize,
    /// Its paragraph goes on in the next piece.
    pub(super) goes_on: bool,
    /// Lines on screen.
    pub(super) rows: usize,
    /// Lines of the pieces above it.
    pub(super) above: usize,
    editor: Editor,
}

impl Piece {
    /// Lays out a stretch of a text in a width, logical px. A line that may not wrap and is longer is laid
    /// out in its own width, so that it is not cut where it is drawn.
    pub(super) fn new(
        text: &str,
        range: Range<usize>,
        goes_on: bool,
        showing: Showing,
        face: Face,
        width: f32,
    ) -> Self {
        let shown = showing.shown(text.get(range.clone()).unwrap_or_default());
        let mut editor = laid(&shown, face, width);
        let rows = editor.buffer().layout_runs().count().max(1);
        let width = if face.wraps { width } else { width.max(editor.min_bounds().width) };
        // As high as it is, it is drawn without a mask where all of it is in sight.
        lay(&mut editor, face, Size::new(width, rows as f32 * face.line));
        Self { start: range.start, end: range.end, goes_on, rows, above: 0, editor }
    }

    /// Its lines on screen.
    pub(super) fn runs(&self) -> LayoutRunIter<'_> {
        self.editor.buffer().layout_runs()
    }

    pub(super) fn editor(&self) -> &Editor {
        &self.editor
    }

    /// The width it is laid out in, logical px.
    pub(super) fn width(&self) -> f32 {
        self.editor.bounds().width
    }
}

/// Lays out what is shown in a width, logical px.
pub(super) fn laid(shown: &str, face: Face, width: f32) -> Editor {
    // Dressed while it is empty: its letters are then shaped once, as they are to be.
    let mut editor = Editor::with_text("");
    lay(&mut editor, face, Size::new(width, TALL));
    editor.perform(Action::Edit(Edit::Paste(shown.to_owned().into())));
    lay(&mut editor, face, Size::new(width, TALL));
    editor
}

fn lay(editor: &mut Editor, face: Face, size: Size) {
    let wrapping = if face.wraps { Wrapping::WordOrGlyph } else { Wrapping::None };
    let line = LineHeight::Absolute(Pixels(face.line));
    editor.update(size, face.font, Pixels(face.size), line, wrapping, &mut PlainText::new(&()));
}

/// Where the lines on screen begin, bytes of the stretch without its mark.
pub(super) fn row_starts(editor: &Editor) -> Vec<usize> {
    let starts = editor.buffer().layout_runs().map(|run| {
        let first = run.glyphs.iter().map(|glyph| glyph.start).min();
        first.unwrap_or_default().saturating_sub(MARK)
    });
    starts.collect()
}
