//! A field of a form: its label in both languages, the editor, and what is to be said about it.

use iced::widget::{column, container, row, tooltip};
use iced::{Alignment, Element, Length};

use super::context::{Both, Context};
use super::direction::mirrored;
use super::icon::Icon;
use super::label::{Role, both_ends, both_lines, label};
use super::theme::Panel;
use super::tokens::{ICON_16, ICON_20, SPACE_4, SPACE_8, SPACE_12, TARGET};
use super::widget::ground::OnPanel as _;
use super::widget::labelled::labelled;
use super::widget::pressable::{Look, pressable};
use crate::domain::words::Answer;
use crate::kit::button::glyph;

/// Width of the words over what folds out the answers that are no value, logical px.
const LEAVING: f32 = 128.0;

/// A field being put together; becomes an element.
pub struct Field<'a, Message> {
    cx: Context<'a>,
    label: Both,
    control: Element<'a, Message>,
    help: Option<Both>,
    remark: Option<Both>,
}

/// A label above a control, usually an editor.
#[must_use]
pub fn field<'a, Message>(
    cx: &Context<'a>,
    label: Both,
    control: impl Into<Element<'a, Message>>,
) -> Field<'a, Message> {
    let control = control.into();
    Field { cx: *cx, label, control, help: None, remark: None }
}

impl<'a, Message> Field<'a, Message> {
    /// A line of help between label and control.
    #[must_use]
    pub fn help(self, help: Both) -> Self {
        Self { help: Some(help), ..self }
    }

    /// Something to re-read, beneath in amber; `None` leaves nothing.
    #[must_use]
    pub fn remark(self, remark: Option<Both>) -> Self {
        Self { remark, ..self }
    }
}

impl<'a, Message: 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        let cx = &field.cx;
        let mut lines = column![both_ends(cx, field.label, Role::Body, true)].spacing(SPACE_8);
        if let Some(help) = field.help {
            let help = label(cx, help.first).caption().colour(cx.tokens.ink_2).fill();
            lines = lines.push(Element::from(help));
        }
        lines = lines.push(field.control);
        let remark = field.remark.map(|words| remark(cx, words));
        labelled(lines.push(remark).width(Length::Fill))
    }
}

/// A control, and beside it what folds out the answers that are no value, with what that is called; `id` is its name
/// for tests.
pub fn leaving<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    control: impl Into<Element<'a, Message>>,
    words: Both,
    id: String,
    out: bool,
    fold: Message,
) -> Element<'a, Message> {
    let icon = if out { Icon::ChevronUp } else { Icon::Ellipsis };
    let press = pressable(cx.tokens, Look::quiet(cx.tokens), glyph(cx, icon, ICON_20))
        .id(id)
        .width(TARGET)
        .height(TARGET)
        .padding([0.0, (TARGET - ICON_20) / 2.0])
        .on_press(fold);
    let press = press.named(words.first.clone());
    let words = container(both_lines(cx, words, Role::Caption))
        .padding([SPACE_4, SPACE_8])
        .width(LEAVING)
        .on(cx.tokens, Panel::Card);
    let press = tooltip(press, words, tooltip::Position::Top);
    let line = row![container(control).width(Length::Fill), press].spacing(SPACE_4);
    mirrored(cx.direction(), line)
}

/// Something to re-read: icon and words in amber.
pub fn remark<'a, Message: 'a>(cx: &Context<'a>, words: Both) -> Element<'a, Message> {
    let icon = Icon::TriangleAlert.text(ICON_16, cx.tokens.amber);
    let words = container(both_lines(cx, words, Role::Caption)).width(Length::Fill);
    let content = row![icon, words].spacing(SPACE_8).align_y(Alignment::Start);
    container(mirrored(cx.direction(), content))
        .padding([SPACE_8, SPACE_12])
        .width(Length::Fill)
        .on(cx.tokens, Panel::Amber)
}

/// The words of an answer that is not a value, in the language of the frame: what the editor of such an
/// answer shows as its placeholder. `None` for a value and for what was not asked.
#[must_use]
pub fn shown<T>(cx: &Context<'_>, answer: &Answer<T>) -> Option<String> {
    match answer {
        Answer::Unset | Answer::Known(_) => None,
        other => Some(cx.first.name_of(other)),
    }
}
