//! An editor for one line or many, right in both directions and in lines of mixed direction.
//!
//! The value belongs to the case and is given on every view; the editor keeps caret, selection and scroll.
//! Typing publishes the whole new text ([`Edited`]), and the window answers with a view of it. Undo is the
//! window's: Ctrl+Z and Ctrl+Y are not taken here, nor are Tab and Escape. A value that differs from what
//! was typed is taken over, the caret kept as near as can be; another `id` is another editor.
//!
//! Left and Right move as seen; with Ctrl by words. Backspace takes one mark in scripts whose marks are
//! typed one by one, a whole letter elsewhere.

mod draw;
mod events;
mod geometry;
mod keys;
mod page;
mod piece;
mod pointer;
mod state;
#[cfg(test)]
#[allow(clippy::redundant_closure_for_method_calls)] // methods are not general enough
mod tests;
mod text;
mod view;

use std::borrow::Cow;
use std::ops::Range;

use iced::advanced::widget::Id;
use iced::{Element, Length, Rectangle};
use unicode_script::Script;

use self::page::{Face, Showing};
pub use self::text::cleaned;
use crate::domain::words::LangTag;
use crate::kit::label::{Role, interface_font, story_font};
use crate::kit::tokens::Tokens;
use crate::lang::language;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    pub text: String,
    /// Where the caret stands: Unicode scalars before it.
    pub caret: usize,
}

/// What is about to be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paste {
    /// What it takes the place of: Unicode scalars from the text's beginning.
    pub selection: Range<usize>,
    /// The text as another program gave it.
    pub foreign: String,
}

/// Where the caret stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Caret {
    /// Unicode scalars before it.
    pub scalars: usize,
    /// Its box, logical px from the editor's top left corner.
    pub bounds: Rectangle,
}

/// Given through `Operation::custom` by the editor that has the keyboard. The window runs
/// [`reveal_focused`](crate::kit::widget::reveal::reveal_focused) after every edit and every message of
/// [`Editor::on_caret`]: where the editor is higher than its list, the caret is brought into view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FocusedCaret(
    /// The caret's box in the coordinates of the layout, logical px.
    pub Rectangle,
);

/// Why a range of the text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It calls an exhibit.
    Exhibit,
    /// It is a name to be protected.
    Protected,
    /// There is a remark on it.
    Remark,
}

/// A range of the text that stands out on a ground of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Unicode scalars from the text's beginning.
    pub range: Range<usize>,
    /// Why it stands out.
    pub mark: Mark,
}

type On<'a, T, Message> = Option<Box<dyn Fn(T) -> Message + 'a>>;
type OnPaste<'a, Message> = On<'a, Paste, Option<Message>>;

/// An editor; see the module.
pub struct Editor<'a, Message> {
    id: Id,
    value: Cow<'a, str>,
    tokens: Tokens,
    script: Script,
    showing: Showing,
    role: Role,
    story: bool,
    placeholder: Option<Cow<'a, str>>,
    name: Option<Cow<'a, str>>,
    unsaid: bool,
    highlights: Cow<'a, [Highlight]>,
    bare: bool,
    still: bool,
    width: Length,
    min_lines: u16,
    max_height: f32,
    on_edit: On<'a, Edited, Message>,
    on_caret: On<'a, Caret, Message>,
    on_paste: OnPaste<'a, Message>,
    on_highlight_press: On<'a, usize, Message>,
    on_submit: Option<Message>,
    on_focus: Option<Message>,
    on_blur: Option<Message>,
}

/// An editor of many lines for a text in a language; read-only until it has [`Editor::on_edit`].
/// `id` names it for tests and for moving the focus, and must differ for each text of a screen.
#[must_use]
pub fn editor<'a, Message>(
    tokens: &Tokens,
    id: impl Into<Id>,
    value: impl Into<Cow<'a, str>>,
    tag: &LangTag,
) -> Editor<'a, Message> {
    let direction = language::direction(tag);
    Editor {
        id: id.into(),
        value: value.into(),
        tokens: *tokens,
        script: language::script(tag).unwrap_or(Script::Latin),
        showing: Showing { direction, one_line: false, secret: false },
        role: Role::Body,
        story: false,
        placeholder: None,
        name: None,
        unsaid: false,
        highlights: Cow::Borrowed(&[]),
        bare: false,
        still: false,
        width: Length::Fill,
        min_lines: 1,
        max_height: f32::INFINITY,
        on_edit: None,
        on_caret: None,
        on_paste: None,
        on_highlight_press: None,
        on_submit: None,
        on_focus: None,
        on_blur: None,
    }
}

impl<'a, Message> Editor<'a, Message> {
    #[must_use]
    pub fn on_edit(self, on_edit: impl Fn(Edited) -> Message + 'a) -> Self {
        Self { on_edit: Some(Box::new(on_edit)), ..self }
    }

    /// What Enter says in one line.
    #[must_use]
    pub fn on_submit(self, message: Message) -> Self {
        Self { on_submit: Some(message), ..self }
    }

    /// What is said whenever the caret of the focused editor has moved.
    #[must_use]
    pub fn on_caret(self, on_caret: impl Fn(Caret) -> Message + 'a) -> Self {
        Self { on_caret: Some(Box::new(on_caret)), ..self }
    }

    /// What is said in place of putting in a text that is pasted; `None` has it put in.
    #[must_use]
    pub fn on_paste(self, on_paste: impl Fn(Paste) -> Option<Message> + 'a) -> Self {
        Self { on_paste: Some(Box::new(on_paste)), ..self }
    }

    /// What is said when it gets the keyboard.
    #[must_use]
    pub fn on_focus(self, message: Message) -> Self {
        Self { on_focus: Some(message), ..self }
    }

    /// What is said when it loses the keyboard.
    #[must_use]
    pub fn on_blur(self, message: Message) -> Self {
        Self { on_blur: Some(message), ..self }
    }

    /// Ranges that stand out.
    #[must_use]
    pub fn highlights(self, highlights: impl Into<Cow<'a, [Highlight]>>) -> Self {
        Self { highlights: highlights.into(), ..self }
    }

    /// What a press on such a range says, given its number in [`Editor::highlights`].
    #[must_use]
    pub fn on_highlight_press(self, on_press: impl Fn(usize) -> Message + 'a) -> Self {
        Self { on_highlight_press: Some(Box::new(on_press)), ..self }
    }

    /// One line that scrolls sideways: line breaks of what is pasted become spaces.
    #[must_use]
    pub fn one_line(mut self) -> Self {
        self.showing.one_line = true;
        self
    }

    /// Dots instead of letters; cannot be copied or cut. One line.
    #[must_use]
    pub fn secret(mut self, secret: bool) -> Self {
        self.showing.secret = secret;
        self.showing.one_line |= secret;
        self
    }

    /// Its size of letters.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// In the serif face of the person's words.
    #[must_use]
    pub fn story(self) -> Self {
        Self { story: true, ..self }
    }

    /// Shown softly while empty: the form of what is to be typed, never a label.
    #[must_use]
    pub fn placeholder(self, hint: impl Into<Cow<'a, str>>) -> Self {
        Self { placeholder: Some(hint.into()), ..self }
    }

    /// A secret for a screen reader, even while its letters are shown.
    #[must_use]
    pub fn unsaid(self) -> Self {
        Self { unsaid: true, ..self }
    }

    /// What it is called for a screen reader, where no label stands over it.
    #[must_use]
    pub fn named(self, name: impl Into<Cow<'a, str>>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// Without a border until it is pointed at or has the keyboard.
    #[must_use]
    pub fn bare(self) -> Self {
        Self { bare: true, ..self }
    }

    /// With a caret that does not blink.
    #[must_use]
    pub fn still(self, still: bool) -> Self {
        Self { still, ..self }
    }

    /// Its width; fills what there is if not said.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// The least number of lines it shows; one if not said.
    #[must_use]
    pub fn min_lines(self, lines: u16) -> Self {
        Self { min_lines: lines, ..self }
    }

    /// Scrolls its text beyond this height, logical px; grows with its text if not said.
    #[must_use]
    pub fn max_height(self, height: f32) -> Self {
        Self { max_height: height, ..self }
    }

    fn face(&self) -> Face {
        let (size, line) = self.role.measure(self.script);
        let font = if self.story {
            story_font(self.script, false)
        } else {
            interface_font(self.script, false)
        };
        Face { font, size, line, wraps: !self.showing.one_line }
    }
}

impl<'a, Message: Clone + 'a> From<Editor<'a, Message>> for Element<'a, Message> {
    fn from(editor: Editor<'a, Message>) -> Self {
        Element::new(editor)
    }
}
