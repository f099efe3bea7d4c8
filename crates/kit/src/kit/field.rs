//! A field of a form: its label in both languages, the editor, and what is to be said about it.

use iced::widget::{column, container, row, tooltip};
use iced::{Alignment, Element, Length};

use super::context::{Both, Context};
use super::direction::mirrored;
use super::icon::Icon;
use super::label::{Role, both_ends, both_lines, in_language, label};
use super::theme::{Panel, panel};
use super::tokens::{ICON_16, ICON_20, SPACE_4, SPACE_8, SPACE_12, TARGET};
use super::widget::group::group;
use super::widget::labelled::labelled;
use super::widget::pressable::{Look, pressable};
use crate::domain::words::Answer;
use crate::kit::button::glyph;
use crate::lang::{Direction, tr};

/// Width of the words over what folds out the answers that are no value, logical px.
const LEAVING: f32 = 128.0;

/// A field being put together; becomes an element.
pub struct Field<'a, Message> {
    cx: Context<'a>,
    label: Both,
    control: Element<'a, Message>,
    help: Option<Both>,
    answers: Option<Element<'a, Message>>,
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
    Field { cx: *cx, label, control, help: None, answers: None, remark: None }
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

    /// The answers that are no value, folded in behind what stands beside the control until they are `out`.
    #[must_use]
    pub fn leaving(
        self,
        id: String,
        out: bool,
        fold: Message,
        offered: impl Into<Element<'a, Message>>,
    ) -> Self
    where
        Message: Clone + 'a,
    {
        let words = self.cx.both(|t| tr!(t, "form-leave"));
        let control = leaving(&self.cx, self.control, words, id, out, fold);
        let answers = out.then(|| offered.into());
        Self { control, answers, ..self }
    }

    /// The [`answers`] beneath the control.
    #[must_use]
    pub fn answers(self, answers: impl Into<Element<'a, Message>>) -> Self {
        Self { answers: Some(answers.into()), ..self }
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
        lines = lines.push(field.answers);
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
    let words = container(both_lines(cx, words, Role::Caption))
        .padding([SPACE_4, SPACE_8])
        .width(LEAVING)
        .style(panel(cx.tokens, Panel::Card));
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
        .style(panel(cx.tokens, Panel::Amber))
        .into()
}

/// The answers that are not a value: do not know, do not remember, prefer not to say. `choose` is given the
/// answer to store; pressing the chosen one again takes it back. `id`, a hyphen and the number from 0 name
/// each for tests.
pub fn answers<'a, T, Message: Clone + 'a>(
    cx: &Context<'a>,
    id: &str,
    answer: &Answer<T>,
    choose: impl Fn(Answer<T>) -> Message,
) -> Element<'a, Message> {
    let offered = [
        (Answer::DoesNotKnow, matches!(answer, Answer::DoesNotKnow)),
        (Answer::DoesNotRemember, matches!(answer, Answer::DoesNotRemember)),
        (Answer::PrefersNotToSay, matches!(answer, Answer::PrefersNotToSay)),
    ];
    let chips = offered.into_iter().enumerate().map(|(number, (offer, chosen))| {
        let words = words(cx, &offer);
        let next = if chosen { Answer::Unset } else { offer };
        chip(cx, words, chosen, format!("{id}-{number}"), choose(next))
    });
    let chips = row(chips).spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), chips))
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

fn words<T>(cx: &Context<'_>, answer: &Answer<T>) -> Both {
    cx.both(|translator| translator.name_of(answer))
}

fn chip<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    words: Both,
    chosen: bool,
    id: String,
    message: Message,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let mut content = row![].spacing(SPACE_8).align_y(Alignment::Center);
    if chosen {
        content = content.push(Icon::Check.text(ICON_16, t.accent));
    }
    content = content.push(Element::from(label(cx, words.first).caption()));
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption().colour(t.ink_2);
        content = content.push(Element::from(second));
    }
    let look = if chosen { Look::chosen(t) } else { Look::quiet(t) };
    pressable(t, look, mirrored(cx.direction(), content.wrap()))
        .id(id)
        .height(TARGET)
        .padding([SPACE_4, SPACE_12])
        .on_press(message)
        .into()
}

#[cfg(test)]
mod tests {
    use iced::Size;
    use iced_test::Simulator;
    use iced_test::selector::id;

    use super::*;
    use crate::domain::date::{Calendar, CivilDay};
    use crate::domain::words::LangTag;
    use crate::kit::tokens::{Scheme, Tokens};
    use crate::lang::{Language, Translator};

    fn press(chip: &'static str, answer: &Answer<u8>) -> Vec<Answer<u8>> {
        let (first, second) = (Translator::new(Language::Dari), Translator::new(Language::French));
        let told = LangTag::from("fa-AF");
        let cx = Context {
            first: &first,
            second: Some(&second),
            told: &told,
            calendar: &Calendar::Gregorian,
            tokens: Tokens::of(Scheme::Light),
            today: CivilDay::new(2026, 1, 2).unwrap(),
            window: Size::new(800.0, 600.0),
            panes: crate::kit::pane::Panes::default(),
            facing_person: false,
        };
        let mut window = Simulator::new(answers(&cx, "place", answer, |answer| answer));
        window.click(id(chip)).unwrap();
        window.into_messages().collect()
    }

    #[test]
    fn an_answer_is_chosen_and_taken_back() {
        assert_eq!(press("place-0", &Answer::Unset), [Answer::DoesNotKnow]);
        assert_eq!(press("place-1", &Answer::Known(3)), [Answer::DoesNotRemember]);
        assert_eq!(press("place-2", &Answer::DoesNotKnow), [Answer::PrefersNotToSay]);
        assert_eq!(press("place-2", &Answer::PrefersNotToSay), [Answer::Unset]);
    }
}
