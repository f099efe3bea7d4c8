//! A line of words: a number, a nationality, a note.

use super::Message;
use super::edit::Of;
use super::line::{Line, at_start, not_a_value};
use crate::domain::Words;
use crate::domain::words::{Answer, LangTag};
use crate::kit::context::{Both, Context};
use crate::kit::field::shown;
use crate::kit::widget::editor::editor;

/// One line of words in a language.
pub fn words<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Words,
    tag: &LangTag,
    of: Of<Words>,
) -> Line<'a> {
    let (place, clear) = (id.to_owned(), of.set(Words::default()));
    let control =
        editor(cx.tokens, id.to_owned(), value.as_str(), tag).one_line().on_edit(move |edited| {
            Message::Edit(of.set(edited.text.as_str().into()).typed(place.clone()))
        });
    Line::new(label, control).or_unvalued(id, clear).short()
}

/// One line of French.
pub fn french<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Words,
    of: Of<Words>,
) -> Line<'a> {
    words(cx, id, label, value, &LangTag::from("fr"), of)
}

/// A text of several lines for the helper alone.
pub fn note<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Words,
    of: Of<Words>,
) -> Line<'a> {
    let place = id.to_owned();
    let tag = LangTag::from(cx.first.language().tag());
    let control = editor(cx.tokens, id.to_owned(), value.as_str(), &tag).min_lines(2).on_edit(
        move |edited| Message::Edit(of.set(edited.text.as_str().into()).typed(place.clone())),
    );
    Line::new(label, control)
}

/// Several words or numbers, one a line; nothing typed is none.
pub fn several<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &[Words],
    tag: &LangTag,
    of: Of<Vec<Words>>,
) -> Line<'a> {
    let place = id.to_owned();
    let all: Vec<&str> = value.iter().map(Words::as_str).collect();
    let control = editor(cx.tokens, id.to_owned(), all.join("\n"), tag).on_edit(move |edited| {
        let all: Vec<Words> = match edited.text.as_str() {
            "" => Vec::new(),
            typed => typed.split('\n').map(Into::into).collect(),
        };
        Message::Edit(of.set(all).typed(place.clone()))
    });
    Line::new(label, control)
}

/// One line of French, or one of the answers that are not a value.
pub fn answer<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &'a Answer<Words>,
    of: Of<Answer<Words>>,
) -> Line<'a> {
    let (place, typed) = (id.to_owned(), of.clone());
    let text = value.known().map_or("", Words::as_str);
    let mut control = editor(cx.tokens, id.to_owned(), text, &LangTag::from("fr")).one_line();
    if let Some(hint) = shown(cx, value) {
        control = control.placeholder(hint);
    }
    let control = control.on_edit(move |edited| {
        let said = Words::from(edited.text);
        let said = if said.as_str().is_empty() { Answer::Unset } else { Answer::Known(said) };
        Message::Edit(typed.set(said).typed(place.clone()))
    });
    Line::new(label, control)
        .short()
        .answers(not_a_value(cx, id, value, move |said| Message::Edit(of.set(said))))
}

/// A small number; blank is none.
pub fn number<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: Option<u32>,
    of: Of<Option<u32>>,
) -> Line<'a> {
    let place = id.to_owned();
    let text = value.map(|value| value.to_string()).unwrap_or_default();
    let control = editor(cx.tokens, id.to_owned(), text, &LangTag::from("fr"))
        .one_line()
        .width(160.0)
        .on_edit(move |edited| {
            Message::Edit(of.set(small_number(&edited.text)).typed(place.clone()))
        });
    Line::new(label, at_start(cx, control)).short()
}

/// The number that is typed, in ASCII, Arabic or Persian digits; other letters do not count.
#[must_use]
pub fn small_number(typed: &str) -> Option<u32> {
    typed.chars().filter_map(ascii_digit).collect::<String>().parse().ok()
}

/// The ASCII digit of an ASCII, Arabic or Persian one.
fn ascii_digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => u32::from(c) - 0x30,
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x6F0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::small_number;

    #[test]
    fn a_number_is_read_in_any_figures() {
        assert_eq!(small_number("۱۲"), Some(12));
        assert_eq!(small_number("p. 3"), Some(3));
        assert_eq!(small_number(""), None);
    }
}
