//! The choice of the two languages at the desk: two fields, and the list that each opens.

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use crate::domain::words::{LangTag, Words};
use crate::kit::button::{Weight, button, choice_row, glyph};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::field;
use crate::kit::filter::fits;
use crate::kit::icon::Icon;
use crate::kit::label::{Label, Role, both_ends, help, in_language, label, told};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::kit::tongue;
use crate::kit::widget::editor::editor;
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::keys::keys;
use crate::kit::widget::pressable::{Look, pressable};
use crate::lang::{Direction, Language, Translator, tr};
use crate::ui::screen::closing::over;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of the person who tells.
    Person,
    /// Of the one who types.
    Helper,
}

/// The two languages as chosen.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// Of the person who tells.
    pub person: &'a LangTag,
    /// Of the one who types.
    pub helper: &'a LangTag,
}

/// Which list is open, and what is typed in it.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    open: Option<Whose>,
    other: Words,
    /// The letters typed to find one.
    sought: Words,
}

#[derive(Clone, Debug)]
pub enum Message {
    /// A field was pressed.
    Open(Whose),
    /// The list was left.
    Close,
    /// A language was chosen from the list.
    Choose(LangTag),
    /// Letters are typed to find one in the list.
    Seek(Words),
    /// The first of those found is wanted.
    TakeFirst,
    /// Another language is being typed.
    Other(Words),
    /// The typed language is wanted.
    TakeOther,
}

impl Languages {
    /// Answers; the choice, once one is made.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Option<(Whose, LangTag)> {
        let chosen = match message {
            Message::Open(whose) => {
                self.open = Some(whose);
                return None;
            }
            Message::Close => {
                self.open = None;
                return None;
            }
            Message::Other(text) => {
                self.other = text;
                return None;
            }
            Message::Seek(text) => {
                self.sought = text;
                return None;
            }
            Message::TakeFirst => {
                let whose = self.open?;
                self.found(whose, cx).into_iter().next().filter(|_| !self.sought.is_blank())
            }
            Message::Choose(tag) => Some(tag),
            Message::TakeOther => {
                let spoken: Vec<_> = [Some(cx.first), cx.second].into_iter().flatten().collect();
                tongue::typed(self.other.as_str(), &spoken)
            }
        };
        let (whose, tag) = self.open.zip(chosen)?;
        *self = Self::default();
        Some((whose, tag))
    }

    /// What is offered and fits the letters typed, by its names in every language of the program and its own.
    fn found(&self, whose: Whose, cx: &Context<'_>) -> Vec<LangTag> {
        let offered: Vec<LangTag> = match whose {
            Whose::Person => tongue::TONGUES.iter().map(|(tag, _)| LangTag::from(*tag)).collect(),
            Whose::Helper => tongue::spoken().collect(),
        };
        let fits = |tag: &LangTag| {
            let own = tongue::own_name(tag).unwrap_or_default().to_owned();
            let spoken = [Some(cx.first), cx.second].into_iter().flatten();
            let mut names: Vec<String> = spoken.map(|t| tongue::name(tag, t)).collect();
            names.extend([own, tongue::name(tag, Translator::french())]);
            fits(self.sought.as_str(), names.iter().map(String::as_str))
        };
        offered.into_iter().filter(fits).collect()
    }

    /// What Escape does: first it takes the letters back, then it closes the list. Whether it did anything.
    pub fn escape(&mut self) -> bool {
        if self.is_open() && !self.sought.is_blank() {
            self.sought = Words::default();
            return true;
        }
        std::mem::take(self).is_open()
    }

    /// What a key does that nothing in the list took.
    fn key(&self, key: &Key, modifiers: Modifiers) -> Option<Message> {
        if modifiers.command() || modifiers.alt() {
            return None;
        }
        let typed = self.sought.as_str();
        match key {
            Key::Character(letters) => {
                Some(Message::Seek(format!("{typed}{letters}").as_str().into()))
            }
            Key::Named(Named::Space) if !typed.is_empty() => {
                Some(Message::Seek(format!("{typed} ").as_str().into()))
            }
            Key::Named(Named::Backspace) if !typed.is_empty() => {
                let mut letters = typed.to_owned();
                letters.pop();
                Some(Message::Seek(letters.as_str().into()))
            }
            Key::Named(Named::Enter) if !typed.is_empty() => Some(Message::TakeFirst),
            _ => None,
        }
    }

    /// The letters typed, or that letters can be typed.
    fn letters<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.tokens;
        let words = match self.sought.as_str() {
            "" => help(cx, tr!(cx.first, "form-find")).caption(),
            typed => label(cx, typed).strong(),
        };
        let line = row![Element::from(Icon::Search.text(ICON_16, t.ink_2)), Element::from(words)]
            .spacing(SPACE_8)
            .align_y(Alignment::Center);
        container(mirrored(cx.direction(), line.width(Length::Fill)))
            .center_y(TARGET)
            .padding([0.0, SPACE_12])
            .on(t, Panel::Well)
    }

    /// Whether a list is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    pub fn fields<'a>(&self, pair: Pair<'_>, cx: &Context<'a>) -> Element<'a, Message> {
        let person = one(cx, Whose::Person, pair.person);
        let helper = one(cx, Whose::Helper, pair.helper);
        if cx.very_narrow() {
            return column![person, helper].spacing(SPACE_16).into();
        }
        mirrored(cx.direction(), row![person, helper].spacing(SPACE_16).align_y(Alignment::End))
    }

    /// The open list, to lie over the screen.
    pub fn list<'a>(&'a self, pair: Pair<'_>, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let whose = self.open?;
        let chosen = match whose {
            Whose::Person => pair.person,
            Whose::Helper => pair.helper,
        };
        let offered = self.found(whose, cx);
        let none = offered.is_empty();
        let rows = offered.into_iter().map(|tag| {
            let is_chosen = tag == *chosen;
            choice_row(cx, names(cx, &tag, is_chosen), is_chosen)
                .id(format!("language-{}", tag.as_str()))
                .height(TARGET)
                .on_press(Message::Choose(tag))
                .into()
        });
        let rows = column(rows).spacing(SPACE_4).padding([0.0, SPACE_8]);
        let nothing = none.then(|| help(cx, tr!(cx.first, "form-find-none")).fill());
        let rows = rows.push(nothing.map(Element::from));
        let listed = scrollable(group(cx.direction() == Direction::RightToLeft, rows))
            .direction(bar())
            .style(scroll(cx.tokens))
            .height(Length::Fill);
        let close = button(cx, Weight::Outlined, None, tr!(cx.first, "entry-close"))
            .id("languages-close")
            .on_press(Message::Close);
        let head = both_ends(cx, title(cx, whose), Role::Card, true);
        let mut content = column![head, self.letters(cx), listed].spacing(SPACE_12);
        if whose == Whose::Person {
            content = content.push(self.other(cx));
        }
        // In a low window the whole dialog scrolls.
        let height = (cx.window.height - 216.0).clamp(320.0, 504.0);
        let close = mirrored(cx.direction(), row![close].width(Length::Fill));
        let dialog = over(cx, content.height(height), close);
        Some(keys(dialog, |key, modifiers| self.key(key, modifiers)))
    }

    fn other<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let tag = LangTag::from(cx.first.language().tag());
        let typed = editor(cx.tokens, "language-other", self.other.as_str(), &tag)
            .one_line()
            .on_edit(|edited| Message::Other(edited.text.into()))
            .on_submit(Message::TakeOther);
        let take = button(cx, Weight::Outlined, None, tr!(cx.first, "entry-take-language"))
            .id("language-take")
            .on_press_maybe((!self.other.is_blank()).then_some(Message::TakeOther));
        let control = mirrored(cx.direction(), row![Element::from(typed), take].spacing(SPACE_8));
        field(cx, cx.both(|t| tr!(t, "entry-other-language")), control)
            .help(cx.both(|t| tr!(t, "entry-other-language-help")))
            .into()
    }
}

fn title(cx: &Context<'_>, whose: Whose) -> Both {
    cx.both(|t| match whose {
        Whose::Person => tr!(t, "entry-person-language"),
        Whose::Helper => tr!(t, "entry-helper-language"),
    })
}

fn one<'a>(cx: &Context<'a>, whose: Whose, tag: &LangTag) -> Element<'a, Message> {
    let t = cx.tokens;
    let id = match whose {
        Whose::Person => "languages-person",
        Whose::Helper => "languages-helper",
    };
    let content = row![names(cx, tag, false), glyph(cx, Icon::ChevronDown, ICON_16)]
        .spacing(SPACE_12)
        .align_y(Alignment::Center);
    let control = pressable(t, Look::outlined(t), mirrored(cx.direction(), content))
        .id(id)
        .width(Length::Fill)
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(Message::Open(whose));
    field(cx, title(cx, whose), control).into()
}

/// The language's own name at the start, its name in the frame's language at the end.
fn names<'a>(cx: &Context<'a>, tag: &LangTag, strong: bool) -> Element<'a, Message> {
    let name = tongue::name(tag, cx.first);
    let own = match (Language::from_tag(tag.as_str()), tongue::own_name(tag)) {
        (Some(language), Some(own)) => in_language(language, own),
        (None, Some(own)) => told(tag, own).sans(),
        (_, None) => label(cx, name.clone()),
    };
    let same = tongue::own_name(tag).is_none_or(|own| own == name);
    let own: Label = if strong { own.strong() } else { own };
    if same {
        return mirrored(cx.direction(), row![Element::from(own)].width(Length::Fill));
    }
    mirrored(cx.direction(), ends(own, help(cx, name), SPACE_12))
}

/// What is said where the program does not speak the person's language.
#[must_use]
pub fn untranslated(pair: Pair<'_>, cx: &Context<'_>) -> Option<String> {
    if Language::from_tag(pair.person.as_str()).is_some() {
        return None;
    }
    let language = cx.first.language().own_name();
    Some(tr!(cx.first, "entry-untranslated", language = language))
}
