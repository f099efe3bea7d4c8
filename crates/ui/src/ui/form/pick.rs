//! One or several of the records that are offered.

use std::fmt::Display;

use super::edit::{Edit, Of};
use super::line::{Line, Opt};
use super::{Message, State};
use crate::kit::context::Both;

/// One of these or none. `set` says what choosing does.
pub fn one<'a, T>(
    state: &State,
    id: &str,
    label: Both,
    none: Both,
    offered: Vec<(T, Both)>,
    value: Option<&T>,
    set: impl Fn(Option<T>) -> Message,
) -> Line<'a>
where
    T: Display + PartialEq,
{
    let mut options = vec![Opt {
        id: format!("{id}-none"),
        words: none,
        chosen: value.is_none(),
        message: set(None),
    }];
    options.extend(offered.into_iter().map(|(record, words)| Opt {
        id: format!("{id}-{record}"),
        words,
        chosen: value == Some(&record),
        message: set(Some(record)),
    }));
    Line::options(label, options).folding(format!("{id}-more"), state)
}

/// Any number of these.
pub fn many<'a, T>(
    state: &State,
    id: &str,
    label: Both,
    offered: Vec<(T, Both)>,
    value: &[T],
    of: &Of<Vec<T>>,
) -> Line<'a>
where
    T: Display + Clone + PartialEq + Send + Sync + 'static,
{
    let options = offered.into_iter().map(|(record, words)| Opt {
        id: format!("{id}-{record}"),
        words,
        chosen: value.contains(&record),
        message: Message::Edit(toggle(of, &record)),
    });
    Line::options(label, options.collect()).folding(format!("{id}-more"), state)
}

/// In if it was out, out if it was in.
pub fn toggle<T>(of: &Of<Vec<T>>, one: &T) -> Edit
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let one = one.clone();
    of.change(move |all| {
        let before = all.len();
        all.retain(|there| *there != one);
        if all.len() == before {
            all.push(one.clone());
        }
    })
}
