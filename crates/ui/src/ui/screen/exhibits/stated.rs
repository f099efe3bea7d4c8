//! What stands on the exhibit: names of the applicant, where it was issued, dates it gives for events.

use iced::Element;

use super::page::{Page, Parts, several};
use crate::domain::event::{Event, Sensitivity};
use crate::domain::exhibit::{DateStated, Sheet};
use crate::domain::words::LangTag;
use crate::kit::context::{Both, Context};
use crate::lang::tr;
use crate::ui::form::edit::Of;
use crate::ui::form::line::{Line, Opt};
use crate::ui::form::{Message, both, choice, place, text, told_date};

use super::part;

/// Names on it, its place of issue.
pub(super) fn lines<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let Page { cx, state, desk, exhibit, of } = page;
    let lang = exhibit.languages.first().unwrap_or(cx.told);
    vec![
        text::several(
            cx,
            "exhibits-names-on",
            both!(cx, "exhibits-names-on"),
            &exhibit.names_on,
            lang,
            of.at(|exhibit| &mut exhibit.names_on),
        ),
        place::place(
            cx,
            state,
            desk,
            "exhibits-issued",
            both!(cx, "exhibits-issued"),
            exhibit.issued_at.as_ref(),
            &of.at(|exhibit| &mut exhibit.issued_at),
        ),
    ]
}

/// The dates it gives for events.
pub(super) fn dates<'a>(page: &Page<'_, 'a>) -> Element<'a, Message> {
    let Page { cx, exhibit, of, .. } = page;
    let all = of.at(|exhibit| &mut exhibit.dates_stated);
    let one = |at: usize, stated: &'a DateStated| date(page, at, stated, &all.item(at));
    let number = |at: usize| tr!(cx.first, "exhibits-stated-one", number = at + 1);
    let parts = Parts {
        id: "exhibits-stated",
        heading: Some((both!(cx, "exhibits-stated"), tr!(cx.first, "exhibits-stated-help"))),
        add: tr!(cx.first, "exhibits-stated-add"),
        remove: tr!(cx.first, "form-remove"),
    };
    several((cx, page.desk), parts, &exhibit.dates_stated, &all, number, one)
}

/// A date it gives: for which event, on which sheet, in which words.
fn date<'a>(
    page: &Page<'_, 'a>,
    at: usize,
    stated: &'a DateStated,
    of: &Of<DateStated>,
) -> Vec<Line<'a>> {
    let Page { cx, state, exhibit, .. } = page;
    let name = |part: &str| format!("exhibits-stated-{at}-{part}");
    let french = [LangTag::from("fr")];
    let langs =
        if stated.sheet == Sheet::Translation { &french[..] } else { &exhibit.languages[..] };
    vec![
        event(page, &name("event"), stated, of),
        choice::choice(
            cx,
            state,
            &name("sheet"),
            both!(cx, "exhibits-stated-sheet"),
            &stated.sheet,
            Sheet::ALL,
            &of.at(|stated| &mut stated.sheet),
        ),
        told_date::written_date(
            page.at(),
            &name("date"),
            both!(cx, "exhibits-stated-words"),
            langs,
            &stated.date,
            &of.at(|stated| &mut stated.date),
        ),
    ]
}

fn event<'a>(page: &Page<'_, 'a>, id: &str, stated: &DateStated, of: &Of<DateStated>) -> Line<'a> {
    let Page { cx, state, desk, .. } = page;
    let fold = format!("{id}-more");
    let options = desk.case.events.iter().map(|event| Opt {
        id: format!("{id}-{}", event.id),
        words: Both { first: titled(event, cx), second: None },
        chosen: stated.event.as_ref() == Some(&event.id),
        message: Message::Chosen(
            fold.clone(),
            of.at(|stated| &mut stated.event).set(Some(event.id.clone())),
        ),
    });
    let line = Line::options(both!(cx, "exhibits-stated-event"), options.collect());
    line.folding(fold.clone(), state)
}

/// What an event is called here; a sensitive one by its kind alone.
fn titled(event: &Event, cx: &Context<'_>) -> String {
    let title = part::words(&event.title, cx).filter(|_| event.sensitivity == Sensitivity::Print);
    title.map_or_else(|| cx.first.name_of(&event.kind), |(_, words)| words.to_owned())
}
