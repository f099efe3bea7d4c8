//! One value among several, yes or no, a box to tick.

use super::edit::Of;
use super::line::{Line, Opt, not_a_value, yes_no_words};
use super::pick::toggle;
use super::{Message, State};
use crate::domain::words::Answer;
use crate::kit::button::check;
use crate::kit::context::{Both, Context};
use crate::lang::Translator;
use crate::lang::named::Named;

/// As many options have room beside another question.
const FEW: usize = 3;
/// As many of a long list are offered at once; the rest is folded in.
const FIRST: usize = 5;

/// One of the values of a kind. `all` is in the order shown; a value of a newer version stays as it is
/// until another is chosen.
pub fn choice<'a, T>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    label: Both,
    value: &T,
    all: &[T],
    of: &Of<T>,
) -> Line<'a>
where
    T: Named + Clone + Default + PartialEq + Send + Sync + 'static,
{
    worded(cx, state, id, label, value, all, of, &|t, offered| t.name_of(offered))
}

/// The same with words of its own for each value.
#[allow(clippy::too_many_arguments)]
pub fn worded<'a, T>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    label: Both,
    value: &T,
    all: &[T],
    of: &Of<T>,
    words: &dyn Fn(&Translator, &T) -> String,
) -> Line<'a>
where
    T: Named + Clone + Default + PartialEq + Send + Sync + 'static,
{
    let fold = format!("{id}-more");
    let option = |offered: &T| Opt {
        id: format!("{id}-{}", offered.word().replace('_', "-")),
        words: cx.both(|t| words(t, offered)),
        chosen: offered == value,
        message: Message::Chosen(fold.clone(), of.set(offered.clone())),
    };
    let mut options: Vec<Opt> = all.iter().map(option).collect();
    if !all.contains(value) {
        options.push(option(value));
    }
    let few = options.len() <= FEW;
    let line =
        Line::options(label, options).folding(fold, state).or_unvalued(id, of.set(T::default()));
    let line = line.showing_first(FIRST);
    if few { line.short() } else { line }
}

/// Any number of the values of a kind. One of a newer version stays as it is.
pub fn several<'a, T>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    label: Both,
    value: &[T],
    all: &[T],
    of: &Of<Vec<T>>,
) -> Line<'a>
where
    T: Named + Clone + PartialEq + Send + Sync + 'static,
{
    let newer = value.iter().filter(|chosen| !all.contains(chosen));
    let options = all.iter().chain(newer).map(|offered| Opt {
        id: format!("{id}-{}", offered.word().replace('_', "-")),
        words: cx.both(|t| t.name_of(offered)),
        chosen: value.contains(offered),
        message: Message::Edit(toggle(of, offered)),
    });
    Line::options(label, options.collect()).folding(format!("{id}-more"), state)
}

/// One of several values, or one of the answers that are not a value. The chosen one pressed again is
/// taken back.
pub fn answer<'a, T>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &Answer<T>,
    all: &[T],
    of: &Of<Answer<T>>,
) -> Line<'a>
where
    T: Named + Clone + PartialEq + Send + Sync + 'static,
{
    let options = all.iter().map(|offered| {
        let chosen = value.known() == Some(offered);
        let next = if chosen { Answer::Unset } else { Answer::Known(offered.clone()) };
        Opt {
            id: format!("{id}-{}", offered.word().replace('_', "-")),
            words: cx.both(|t| t.name_of(offered)),
            chosen,
            message: Message::Edit(of.set(next)),
        }
    });
    let answers = not_a_value(cx, id, value, |said| Message::Edit(of.set(said)));
    Line::options(label, options.collect()).answers(answers)
}

/// One of several values or none. The chosen one pressed again is taken back.
pub fn optional<'a, T>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &T,
    offered: &[T],
    of: &Of<T>,
) -> Line<'a>
where
    T: Named + Clone + Default + PartialEq + Send + Sync + 'static,
{
    let options = offered.iter().map(|offered| {
        let chosen = value == offered;
        let next = if chosen { T::default() } else { offered.clone() };
        Opt {
            id: format!("{id}-{}", offered.word().replace('_', "-")),
            words: cx.both(|t| t.name_of(offered)),
            chosen,
            message: Message::Edit(of.set(next)),
        }
    });
    Line::options(label, options.collect()).or_unvalued(id, of.set(T::default()))
}

/// Yes, no, or one of the answers that are not a value. The chosen one pressed again is taken back.
pub fn yes_no<'a>(
    cx: &Context<'a>,
    id: &str,
    label: Both,
    value: &Answer<bool>,
    of: &Of<Answer<bool>>,
) -> Line<'a> {
    let [yes, no] = yes_no_words(cx);
    let options = [(true, "yes", yes), (false, "no", no)].map(|(offered, word, words)| {
        let chosen = value.known() == Some(&offered);
        let next = if chosen { Answer::Unset } else { Answer::Known(offered) };
        Opt { id: format!("{id}-{word}"), words, chosen, message: Message::Edit(of.set(next)) }
    });
    let answers = not_a_value(cx, id, value, |said| Message::Edit(of.set(said)));
    Line::options(label, options.into()).answers(answers).short()
}

/// A box to tick.
pub fn tick<'a>(
    cx: &Context<'a>,
    id: &str,
    words: Both,
    on: bool,
    of: &Of<bool>,
) -> iced::Element<'a, Message> {
    check(cx, words, on).id(id.to_owned()).on_press(Message::Edit(of.set(!on))).into()
}
