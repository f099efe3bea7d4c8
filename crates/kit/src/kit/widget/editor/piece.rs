//! A stretch of text laid out by itself.

use std::ops::Range;

use iced::advanced::graphics::text::Editor;
use iced::advanced::graphics::text::cosmic_text::{LayoutRun, LayoutRunIter};
use iced::advanced::text::editor::{Action, Edit, Editor as _};
use iced::advanced::text::highlighter::PlainText;
use iced::advanced::text::{Highlighter as _, LineHeight, Wrapping};
use iced::{Pixels, Size};

use super::page::{Face, MARK, Showing};
use crate::lang::bidi::{joints, marks};

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
    pub(super) rows: usize,
    /// Lines of the pieces above it.
    pub(super) above: usize,
    laid: Laid,
}

/// Text laid out. What is put into it so that its lines break well is not counted in its columns.
pub(super) struct Laid {
    editor: Editor,
    /// What is shown, from its mark on.
    shown: String,
    joints: Vec<Joint>,
}

/// A letter put in so that lines break well.
struct Joint {
    /// The engine's column it stands at.
    at: usize,
    /// Its bytes.
    len: usize,
    /// Bytes of the joints before it.
    before: usize,
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
        let stretch = text.get(range.clone()).unwrap_or_default();
        let mut laid = Laid::new(stretch, showing, face, width);
        let rows = laid.runs().count().max(1);
        let width = if face.wraps { width } else { width.max(laid.editor.min_bounds().width) };
        // As high as it is, it is drawn without a mask where all of it is in sight.
        lay(&mut laid.editor, face, Size::new(width, rows as f32 * face.line));
        Self { start: range.start, end: range.end, goes_on, rows, above: 0, laid }
    }

    pub(super) fn laid(&self) -> &Laid {
        &self.laid
    }

    pub(super) fn editor(&self) -> &Editor {
        &self.laid.editor
    }

    /// The width it is laid out in, logical px.
    pub(super) fn width(&self) -> f32 {
        self.laid.editor.bounds().width
    }
}

impl Laid {
    /// Lays out a stretch of a paragraph in a width, logical px.
    pub(super) fn new(stretch: &str, showing: Showing, face: Face, width: f32) -> Self {
        let shown = showing.shown(stretch);
        let mut jointed = String::with_capacity(shown.len() + 32);
        let mut joints = Vec::new();
        let mut done = 0;
        let wanted = joints_of(&shown, showing, face.wraps);
        for (at, joint) in wanted {
            jointed.push_str(shown.get(done..at).unwrap_or_default());
            joints.push(Joint {
                at: jointed.len(),
                len: joint.len_utf8(),
                before: jointed.len() - at,
            });
            jointed.push(joint);
            done = at;
        }
        jointed.push_str(shown.get(done..).unwrap_or_default());
        // Dressed while it is empty: its letters are then shaped once, as they are to be.
        let mut editor = Editor::with_text("");
        lay(&mut editor, face, Size::new(width, TALL));
        editor.perform(Action::Edit(Edit::Paste(jointed.into())));
        lay(&mut editor, face, Size::new(width, TALL));
        Self { editor, shown, joints }
    }

    /// What is shown, from its mark on.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    /// Its lines on screen; their columns are those of the engine.
    pub(super) fn runs(&self) -> LayoutRunIter<'_> {
        self.editor.buffer().layout_runs()
    }

    /// The column of what is shown, for one of the engine.
    pub(super) fn column(&self, engine: usize) -> usize {
        let joint = self.joints.partition_point(|joint| joint.at < engine).checked_sub(1);
        let Some(joint) = joint.and_then(|number| self.joints.get(number)) else { return engine };
        engine - joint.before - joint.len.min(engine - joint.at)
    }

    /// The columns a line on screen reaches from and to.
    pub(super) fn reach(&self, run: &LayoutRun<'_>) -> Option<(usize, usize)> {
        let first = run.glyphs.iter().map(|glyph| glyph.start).min()?;
        let last = run.glyphs.iter().map(|glyph| glyph.end).max()?;
        Some((self.column(first), self.column(last)))
    }

    /// Where the lines on screen begin, bytes of the stretch without its mark.
    pub(super) fn row_starts(&self) -> Vec<usize> {
        let first = |run| self.reach(&run).map_or(0, |(first, _)| first);
        self.runs().map(|run| first(run).saturating_sub(MARK)).collect()
    }
}

fn joints_of(shown: &str, showing: Showing, wraps: bool) -> Vec<(usize, char)> {
    let words = shown.get(MARK..).unwrap_or_default();
    let found =
        if wraps { joints(words, showing.direction) } else { marks(words, showing.direction) };
    found.into_iter().map(|(at, joint)| (at + MARK, joint)).collect()
}

fn lay(editor: &mut Editor, face: Face, size: Size) {
    let wrapping = if face.wraps { Wrapping::WordOrGlyph } else { Wrapping::None };
    let line = LineHeight::Absolute(Pixels(face.line));
    editor.update(size, face.font, Pixels(face.size), line, wrapping, &mut PlainText::new(&()));
}
