//! A case chosen or locked: its passphrase, and what came of it. No name of anyone, nor of the folder.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use crate::domain::words::{LangTag, Words};
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, in_language, label};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{ICON_20, SPACE_12, SPACE_16, TARGET_LARGE};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::reserved::reserved;
use crate::lang::tr;
use crate::report::keyboard::Keys;
use crate::report::path::FilePath;
use crate::report::vault::Error;
use crate::ui::frame::ROOMY;
use crate::ui::screen::secret::{Secret, secret};
use crate::ui::trouble::Trouble;

/// Names the passphrase's field.
pub const FIELD: &str = "unlock-secret";

/// A case to be unlocked.
#[derive(Clone, Debug)]
pub struct Unlock {
    folder: FilePath,
    locked: bool,
    typed: Words,
    shown: bool,
    opening: bool,
    trouble: Option<Trouble>,
}

#[derive(Clone, Debug)]
pub enum Message {
    Typed(Words),
    /// Show what is typed, or cover it.
    Show,
    Open,
    Cancel,
    Leave,
}

/// What is asked of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Action {
    None,
    /// Open the case with what was typed.
    Open,
    /// Whatever comes of it is not wanted any more.
    Cancel,
    /// Back to the first screen.
    Leave,
}

impl Unlock {
    /// The case in this folder; `locked` if it was open before.
    #[must_use]
    pub fn new(folder: FilePath, locked: bool) -> Self {
        let typed = Words::default();
        Self { folder, locked, typed, shown: false, opening: false, trouble: None }
    }

    #[must_use]
    pub fn folder(&self) -> &FilePath {
        &self.folder
    }

    #[must_use]
    pub fn typed(&self) -> &Words {
        &self.typed
    }

    /// Forgets what was typed.
    pub fn forget(&mut self) {
        self.typed = Words::default();
        self.shown = false;
    }

    /// It could not be opened.
    pub fn failed(&mut self, trouble: Trouble) {
        self.opening = false;
        self.trouble = Some(trouble);
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(text) => {
                if !self.opening {
                    self.typed = text;
                    self.trouble = None;
                }
                Action::None
            }
            Message::Show => {
                self.shown = !self.shown;
                Action::None
            }
            Message::Open if self.opening || self.typed.is_blank() => Action::None,
            Message::Open => {
                self.opening = true;
                self.trouble = None;
                Action::Open
            }
            Message::Cancel => {
                self.opening = false;
                Action::Cancel
            }
            Message::Leave => Action::Leave,
        }
    }

    pub fn view<'a>(&'a self, keys: Option<&'a Keys>, cx: &Context<'a>) -> Element<'a, Message> {
        let lang = LangTag::from(cx.first.language().tag());
        let field = Secret {
            id: FIELD,
            typed: &self.typed,
            lang,
            shown: self.shown,
            keys,
            on_type: Message::Typed,
            on_submit: Some(Message::Open),
            on_show: Some(Message::Show),
        };
        let hint = caption(cx, tr!(cx.first, "entry-secret")).fill();
        let asked = column![Element::from(hint), secret(cx, field)].spacing(SPACE_12);
        let mut lines = column![self.title(cx), marked(Mark::Labelled, asked)];
        let told = |trouble: &Trouble| remark(cx, cx.both(|t| trouble.words(t)));
        let usual = Trouble::Vault(Error::WrongPassphrase);
        let kept = (cx.window.height >= ROOMY).then(|| told(&usual)).into_iter().collect();
        lines = lines.push(reserved(self.trouble.as_ref().map(told), kept));
        lines = if self.opening {
            let cancel = button(cx, Weight::Outlined, None, tr!(cx.first, "entry-cancel"))
                .id("unlock-cancel")
                .on_press(Message::Cancel);
            lines
                .push(both_lines(cx, cx.both(|t| tr!(t, "entry-opening")), Role::Body))
                .push(mirrored(cx.direction(), row![cancel].width(Length::Fill)))
        } else {
            let leave = button(cx, Weight::Accent, None, tr!(cx.first, "entry-elsewhere"))
                .id("unlock-leave")
                .on_press(Message::Leave);
            lines
                .push(self.open(cx))
                .push(mirrored(cx.direction(), row![leave].width(Length::Fill)))
        };
        let inner = container(lines.spacing(SPACE_12).max_width(420.0));
        let inner = scrollable(inner.center_x(Length::Fill).padding(SPACE_16))
            .direction(bar())
            .width(Length::Fill)
            .style(scroll(cx.tokens));
        container(inner).center(Length::Fill).on(cx.tokens, Panel::Paper)
    }

    fn title<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let (icon, words) = if self.locked {
            (Icon::Lock, cx.both(|t| tr!(t, "entry-locked")))
        } else {
            (Icon::FolderOpen, cx.both(|t| tr!(t, "entry-open")))
        };
        let icon = Element::from(icon.text(ICON_20, cx.tokens.ink_2));
        let line = row![icon, both_ends(cx, words, Role::Card, true)];
        mirrored(cx.direction(), line.spacing(SPACE_12).align_y(Alignment::Center))
    }

    /// The one large button, in both languages.
    fn open<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.tokens;
        let words = cx.both(|t| tr!(t, "entry-unlock"));
        let first = label(cx, words.first).strong();
        let content = match words.second.zip(cx.second) {
            Some((second, translator)) => {
                let second = in_language(translator.language(), second).strong();
                ends(first, second, SPACE_16)
            }
            None => first.fill().into(),
        };
        let content = mirrored(cx.direction(), content);
        pressable(t, Look::primary(t), content)
            .id("unlock-open")
            .width(Length::Fill)
            .height(TARGET_LARGE)
            .padding([0.0, SPACE_16])
            .on_press_maybe((!self.typed.is_blank()).then_some(Message::Open))
            .into()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn one_try_at_a_time_and_none_with_nothing() {
        let mut unlock = Unlock::new(FilePath::from(Path::new("/case")), true);
        assert_eq!(unlock.update(Message::Open), Action::None);
        assert_eq!(unlock.update(Message::Typed("un".into())), Action::None);
        assert_eq!(unlock.update(Message::Open), Action::Open);
        assert_eq!(unlock.update(Message::Open), Action::None);
        assert_eq!(unlock.update(Message::Typed("deux".into())), Action::None);
        assert_eq!(unlock.typed().as_str(), "un", "what is being tried stays");
        assert_eq!(unlock.update(Message::Cancel), Action::Cancel);
        assert_eq!(unlock.update(Message::Open), Action::Open);
    }
}
