//! The words an event stands under: its title and its date, in the languages of the desk.

use iced::widget::container;
use iced::{Color, Element, Length};
use unicode_script::{Script, UnicodeScript};

use super::Message;
use super::elide::{fitting, letters};
use crate::domain::date::FuzzyDate;
use crate::domain::event::Event;
use crate::domain::words::{Bilingual, LangTag};
use crate::kit::context::Context;
use crate::kit::direction;
use crate::kit::label::{Role, told};
use crate::lang::date::{Form, word_date};
use crate::lang::{language, tr};
use crate::ui::desk::Desk;
use crate::ui::form::understood::both_calendars;
use crate::ui::screen::record;

/// Words on one line from the start of the row, cut where there is no room.
pub(super) fn one_line<'a>(
    cx: &Context<'a>,
    words: &str,
    role: Role,
    strong: bool,
    ink: Color,
    room: f32,
) -> Element<'a, Message> {
    let shown = fitting(words, role, strong, room);
    let shown = shown.unwrap_or_else(|| letters(words, role, strong, room));
    let words = told(&written_in(cx, &shown), shown).sans().role(role).colour(ink).one_line();
    let words = if strong { words.strong() } else { words };
    container(Element::from(words))
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()))
        .clip(true)
        .into()
}

/// A language these words can be written in, for their face and direction: the frame's if at least half of them
/// have its letters, so that a title that begins with a name in other letters keeps its order.
fn written_in(cx: &Context<'_>, words: &str) -> LangTag {
    let of = |word: &str| word.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
    let letter = of(words);
    let frame = LangTag::from(cx.first.language().tag());
    let (own, all) = words.split_whitespace().filter_map(of).fold((0, 0), |(own, all), script| {
        (own + usize::from(language::script(&frame) == Some(script)), all + 1)
    });
    match letter {
        Some(_) if own > 0 && 2 * own >= all => frame,
        Some(script) if language::script(&frame) == Some(script) => frame,
        Some(script) if language::script(cx.told) == Some(script) => cx.told.clone(),
        Some(Script::Arabic) => LangTag::from("fa"),
        Some(_) => LangTag::from("fr"),
        None => frame,
    }
}

/// What it is called; masked, it says only that it is sensitive.
pub(super) fn title(
    cx: &Context<'_>,
    desk: &Desk<'_>,
    event: &Event,
    masked: bool,
) -> (String, Color) {
    let t = cx.tokens;
    if masked {
        return (tr!(cx.first, "events-masked-title"), t.ink_2);
    }
    if let Some(hers) = hers(cx, &event.title) {
        return (hers, t.ink);
    }
    let (name, own) = record::event(desk, cx.first, event);
    (name, if own { t.ink } else { t.ink_2 })
}

/// The first line of words of the case, as the frame shows them.
pub(super) fn case_words(cx: &Context<'_>, both: &Bilingual) -> String {
    hers(cx, both).or_else(|| record::in_frame(cx.first, Some(cx.told), both)).unwrap_or_default()
}

/// The first line of what the person said, while the screen is turned to her or him: also in a language the
/// program does not speak.
fn hers(cx: &Context<'_>, both: &Bilingual) -> Option<String> {
    let mut lines = both.told.prose.text.as_str().lines().filter(|_| cx.facing_person);
    lines.find(|line| !line.trim().is_empty()).map(str::to_owned)
}

/// The told date and the other calendar: « dey 1396 · déc. 2017 – janv. 2018 ».
pub(super) fn told_date(cx: &Context<'_>, date: &FuzzyDate) -> (String, Color) {
    let t = cx.first;
    if date.is_forgotten() {
        return (tr!(t, "form-date-forgotten"), cx.tokens.ink_3);
    }
    if date.is_unset() {
        return (tr!(t, "events-date-open"), cx.tokens.ink_3);
    }
    let forms = [Form::Table, Form::Short].into_iter();
    let mut words: Vec<String> = both_calendars(cx, date)
        .into_iter()
        .zip(forms)
        .map(|(calendar, form)| word_date(date, calendar, t, form))
        .filter(|words| !words.is_empty())
        .collect();
    words.dedup();
    (words.join(t.apart()), cx.tokens.ink_2)
}
