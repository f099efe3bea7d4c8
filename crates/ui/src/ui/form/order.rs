//! Lists whose order is the person's own: what is dragged, or moved by Alt and an arrow key, makes one change.

use std::sync::Arc;

use iced::Element;

use super::Message;
use super::edit::{Edit, Of};
use crate::edit::order::{before, place, put_before};
use crate::edit::{Change, RecordRef};
use crate::kit::widget::reorder::{Place, part};
use crate::ui::desk::Desk;

type Put = dyn Fn(&Desk<'_>, &str, usize) -> Option<Change> + Send + Sync;

/// Something was put in another place.
#[derive(Clone, Debug)]
pub struct Moved {
    edit: Edit,
    /// What holds the keyboard, where it was moved by key.
    pub(super) keeps: Option<String>,
    /// What is folded out under names with a number: their beginning, and the two places.
    pub(super) folded: Option<(String, usize, usize)>,
}

impl Moved {
    pub(super) fn edit(&self) -> &Edit {
        &self.edit
    }
}

/// How the rows of a list change places.
#[derive(Clone)]
pub struct Order {
    list: &'static str,
    put: Arc<Put>,
}

impl Order {
    /// Rows that are records; `named` is the record of a row, by its id. None where nothing can be changed.
    pub fn of(
        desk: &Desk<'_>,
        list: &'static str,
        named: fn(&str) -> Option<RecordRef>,
    ) -> Option<Self> {
        Self::by(desk, list, move |desk, id, at| before(desk.case, named(id)?, at))
    }

    /// Rows whose places are changed so, by the id of one and the place it comes before.
    pub fn by(
        desk: &Desk<'_>,
        list: &'static str,
        put: impl Fn(&Desk<'_>, &str, usize) -> Option<Change> + Send + Sync + 'static,
    ) -> Option<Self> {
        desk.writable.then(|| Self { list, put: Arc::new(put) })
    }

    fn moved(&self, name: &str, before: usize, keeps: bool) -> Message {
        let (put, row) = (Arc::clone(&self.put), name.to_owned());
        let edit = Edit::new(move |desk| {
            // A row is named by its list and the id.
            let id = row.split_once(':').map_or(row.as_str(), |(_, id)| id);
            put(desk, id, before)
        });
        let keeps = keeps.then(|| name.to_owned());
        Message::Moved(Moved { edit, keeps, folded: None })
    }

    /// The row of this name and place, of so many, that can be taken anywhere.
    pub fn row<'a>(
        self,
        (name, words): (&str, &str),
        at: usize,
        of: usize,
        row: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let step = |before| self.moved(name, before, true);
        let up = (at > 0).then(|| step(at.saturating_sub(1)));
        let down = (at + 1 < of).then(|| step(at + 2));
        let place = Place::new(self.list, name, at);
        let land = move |name: &str, before: usize| self.moved(name, before, false);
        part(place, row, land).whole().words(words).steps(up, down).into()
    }
}

/// One of several values without an id, in place `at` of so many, taken by a grip in it. What is folded out under
/// `list` and its number goes along; moved by key, the keyboard is in what `keeps` calls in its new place.
pub fn value<'a, T: 'static>(
    desk: &Desk<'_>,
    list: &str,
    (at, of): (usize, usize),
    all: &Of<Vec<T>>,
    keeps: impl Fn(usize) -> String,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let content = content.into();
    if !desk.writable || of < 2 {
        return content;
    }
    let step = |before: usize| moved(all, list, at, before, place(at, before).map(&keeps));
    let up = (at > 0).then(|| step(at.saturating_sub(1)));
    let down = (at + 1 < of).then(|| step(at + 2));
    let (all, name) = (all.clone(), list.to_owned());
    let land = move |from: &str, before: usize| {
        let from = from.parse().unwrap_or(usize::MAX);
        moved(&all, &name, from, before, None)
    };
    part(Place::new(list, &at.to_string(), at), content, land).steps(up, down).into()
}

fn moved<T: 'static>(
    all: &Of<Vec<T>>,
    list: &str,
    from: usize,
    before: usize,
    keeps: Option<String>,
) -> Message {
    let edit = all.change(move |all| {
        put_before(all, from, before);
    });
    let edit = if place(from, before).is_some() { edit } else { Edit::nothing() };
    let folded = place(from, before).map(|to| (list.to_owned(), from, to));
    Message::Moved(Moved { edit, keeps, folded })
}

/// The name of something folded out after one of its list went from one place to another.
pub(super) fn renamed(name: &str, list: &str, from: usize, to: usize) -> String {
    let parts = name.strip_prefix(list).and_then(|rest| rest.strip_prefix('-'));
    let Some(rest) = parts else { return name.to_owned() };
    let (number, after) = rest.split_once('-').map_or((rest, None), |(n, after)| (n, Some(after)));
    let Ok(at) = number.parse::<usize>() else { return name.to_owned() };
    let at = match at {
        at if at == from => to,
        at if from < at && at <= to => at - 1,
        at if to <= at && at < from => at + 1,
        at => at,
    };
    match after {
        Some(after) => format!("{list}-{at}-{after}"),
        None => format!("{list}-{at}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_folded_out_goes_along_with_what_it_belongs_to() {
        let mut all = vec!["a", "b", "c", "d"];
        let folded = ["n-0", "n-2-more", "n-3", "m-0", "n-all"];
        assert!(put_before(&mut all, 0, 3));
        assert_eq!(all, ["b", "c", "a", "d"]);
        let names = folded.map(|name| renamed(name, "n", 0, 2));
        assert_eq!(names, ["n-2", "n-1-more", "n-3", "m-0", "n-all"]);
        let back = names.map(|name| renamed(&name, "n", 2, 0));
        assert_eq!(back, folded);
    }
}
