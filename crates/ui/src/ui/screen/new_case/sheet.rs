//! The recovery sheet as it is printed, and what is done with it.

use iced::widget::{column, container, row, rule, space};
use iced::{Background, Element, Length};

use super::{Message, NewCase, Sheet};
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::words::LangTag;
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, button};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, in_language, label, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::date::{Form, word_date};
use crate::lang::{Direction, Translator, tr};

/// Height of two lines of captions, in either script, logical px.
const SAID: f32 = 44.0;

impl NewCase {
    pub(super) fn sheet_side<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let printing = self.sheet == Sheet::Printing;
        let print = button(cx, Weight::Outlined, Some(Icon::Printer), tr!(t, "entry-sheet-print"))
            .id("new-print")
            .on_press_maybe((!printing).then_some(Message::Print));
        let copy = button(cx, Weight::Outlined, Some(Icon::PenLine), tr!(t, "entry-sheet-copy"))
            .id("new-copy")
            .on_press(Message::Copied);
        let buttons =
            row![print, copy].spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_8);
        let mut lines = column![
            both_ends(cx, cx.both(|t| tr!(t, "entry-sheet")), Role::Card, true),
            self.page(cx),
            mirrored(cx.direction(), buttons),
        ]
        .spacing(SPACE_12);
        let said: Element<'a, Message> = match self.what_became(cx) {
            Some(words) => {
                let icon = Element::from(Icon::Info.text(ICON_16, cx.tokens.accent));
                let words = container(both_lines(cx, words, Role::Caption)).width(Length::Fill);
                mirrored(cx.direction(), row![icon, words].spacing(SPACE_8))
            }
            None => caption(cx, tr!(t, "entry-sheet-nothing")).fill().into(),
        };
        // As high as what is said in both languages, so that nothing beneath moves.
        let room = row![space().height(SAID), said];
        lines = lines.push(mirrored(cx.direction(), room));
        lines.push(self.phrase_for_association(cx)).into()
    }

    fn what_became(&self, cx: &Context<'_>) -> Option<Both> {
        let say: fn(&Translator) -> String = match self.sheet {
            Sheet::Waiting | Sheet::Without => return None,
            Sheet::Printing => |t| tr!(t, "entry-sheet-printing"),
            Sheet::Printed => |t| tr!(t, "entry-sheet-printed"),
            Sheet::NoPrinter => |t| tr!(t, "entry-sheet-no-printer"),
            Sheet::Copied => |t| tr!(t, "entry-sheet-copied"),
        };
        Some(cx.both(say))
    }

    /// The sheet itself: ink on white whatever the scheme.
    fn page<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let away = cx.both(|t| tr!(t, "entry-sheet-away"));
        let first = label(cx, away.first).strong();
        let head = match away.second.zip(cx.second) {
            Some((second, translator)) => {
                ends(first, in_language(translator.language(), second).strong(), SPACE_16)
            }
            None => first.fill().into(),
        };
        let day = FuzzyDate::on_day(cx.today);
        let day = word_date(&day, &Calendar::Gregorian, cx.first, Form::Table);
        let made = tr!(cx.first, "entry-sheet-made", day = day);
        let small = |words: String| Element::from(label(cx, words).caption().fill());
        let lines = column![
            mirrored(direction, head),
            line(cx),
            small(tr!(cx.first, "entry-sheet-what")),
            marked(Mark::Unsaid(tr!(cx.first, "access-unsaid")), self.groups()),
            small(made),
            line(cx),
            small(tr!(cx.first, "entry-sheet-by-hand")),
            blanks(cx),
            blanks(cx),
        ]
        // In Dari there are seven words.
        .push((self.drawn.phrase.as_str().split_whitespace().count() > 6).then(|| blanks(cx)))
        .spacing(SPACE_8);
        container(lines)
            .width(Length::Fill)
            .padding([SPACE_16, SPACE_24])
            .on(cx.tokens, Panel::Page)
    }

    /// The code in its six groups, from left to right in every language.
    fn groups<'a>(&self) -> Element<'a, Message> {
        let lang = LangTag::from("en");
        let groups: Vec<&str> = self.drawn.code.as_str().split('-').collect();
        let mut lines = column![].spacing(SPACE_8).padding([SPACE_4, 0.0]);
        for three in groups.chunks(3) {
            let cells = three.iter().map(|group| {
                let shown = if self.covered { "•••••" } else { *group };
                let text = told(&lang, shown).sans().role(Role::Card).strong();
                Element::from(text.width(Length::Fill))
            });
            lines = lines.push(mirrored(Direction::LeftToRight, row(cells).spacing(SPACE_24)));
        }
        lines.into()
    }
}

fn line<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let color = cx.tokens.page_ink;
    rule::horizontal(1.0)
        .style(move |_| rule::Style {
            color,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
        .into()
}

/// Three lines to write a word on.
fn blanks<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let color = cx.tokens.page_ink;
    let blank = || {
        column![
            space().height(SPACE_12),
            container(space().height(1.0)).width(Length::Fill).style(move |_| container::Style {
                background: Some(Background::Color(color)),
                ..container::Style::default()
            })
        ]
        .width(Length::Fill)
    };
    row![blank(), blank(), blank()].spacing(SPACE_16).into()
}
