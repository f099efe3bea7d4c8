//! What stands on the exhibit: names of the applicant, where it was issued, dates it gives for events.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::details::{choice, date, picked, text};
use super::edit::{Dated, Pick, Text};
use super::part::{self, Offer};
use super::{Exhibits, Message};
use crate::domain::event::{Event, Sensitivity};
use crate::domain::exhibit::{DateStated, Exhibit, Sheet};
use crate::domain::words::{LangTag, Words};
use crate::lang::{Translator, tr};
use crate::ui::button::{Weight, button};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::form::place::called;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, help, label};
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{SPACE_8, SPACE_12};

/// Names on it, its place of issue, its dates for events.
pub(super) fn parts<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let both = |id: fn(&Translator) -> String| cx.both(id);
    let names: Vec<&str> = exhibit.names_on.iter().map(Words::as_str).collect();
    let lang = exhibit.languages.first().cloned();
    let issued = choice(
        screen,
        cx,
        "exhibits-issued",
        both(|t| tr!(t, "exhibits-issued")),
        places(exhibit, desk, cx),
    );
    vec![
        text(cx, both(|t| tr!(t, "exhibits-names-on")), Text::NamesOn, names.join("\n"), lang),
        issued,
        dates(screen, exhibit, desk, cx),
    ]
}

fn places(exhibit: &Exhibit, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Offer> {
    let none = Offer {
        words: cx.both(|t| tr!(t, "form-no-place")),
        on: exhibit.issued_at.is_none(),
        message: picked(Pick::IssuedAt(None)),
    };
    let places = desk.case.places.iter().map(|place| Offer {
        words: Both { first: called(cx, desk, place), second: None },
        on: exhibit.issued_at.as_ref() == Some(&place.id),
        message: picked(Pick::IssuedAt(Some(place.id.clone()))),
    });
    std::iter::once(none).chain(places).collect()
}

fn dates<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let explained = help(cx, tr!(cx.first, "exhibits-stated-help")).caption().fill();
    let heading = both_ends(cx, cx.both(|t| tr!(t, "exhibits-stated")), Role::Body, true);
    let mut lines = column![heading, Element::from(explained)].spacing(SPACE_12);
    for (at, stated) in exhibit.dates_stated.iter().enumerate() {
        lines = lines.push(one(screen, at, stated, exhibit, desk, cx));
    }
    let add = button(cx, Weight::Outlined, Some(Icon::Plus), tr!(cx.first, "exhibits-stated-add"))
        .id("exhibits-stated-add")
        .on_press(picked(Pick::AddStated));
    lines.push(mirrored(cx.direction(), row![add].width(Length::Fill))).into()
}

/// A date it gives: for which event, on which sheet, in which words.
fn one<'a>(
    screen: &'a Exhibits,
    at: usize,
    stated: &'a DateStated,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let remove = button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "form-remove"))
        .id(format!("exhibits-stated-remove-{at}"))
        .on_press(picked(Pick::RemoveStated(at)));
    let number = tr!(cx.first, "exhibits-stated-one", number = at + 1);
    let head =
        row![Element::from(label(cx, number).strong().fill()), remove].align_y(Alignment::Center);
    let sheets = Sheet::ALL.iter().map(|sheet| Offer {
        words: cx.both(|t| t.name_of(sheet)),
        on: stated.sheet == *sheet,
        message: picked(Pick::StatedSheet(at, sheet.clone())),
    });
    // One list of events is open at a time, whichever date it belongs to.
    let open = screen.dating == Some(at);
    let question = cx.both(|t| tr!(t, "exhibits-stated-event"));
    let french = LangTag::from("fr");
    let source = exhibit.languages.first().unwrap_or(cx.told);
    let lang = if stated.sheet == Sheet::Translation { &french } else { source };
    let parts = column![
        mirrored(cx.direction(), head),
        part::choice_of(
            cx,
            &format!("exhibits-stated-event-{at}"),
            question,
            open,
            events(at, stated, desk, cx),
            Message::Date(at),
        ),
        part::chips(cx, &format!("exhibits-stated-sheet-{at}"), sheets.collect()),
        date(
            cx,
            cx.both(|t| tr!(t, "exhibits-stated-words")),
            None,
            (Text::Stated(at), Dated::Stated(at)),
            &stated.date,
            lang,
        ),
    ];
    container(parts.spacing(SPACE_8)).padding(SPACE_12).style(panel(cx.tokens, Panel::Well)).into()
}

fn events(at: usize, stated: &DateStated, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Offer> {
    let offer = |event: &Event| Offer {
        words: Both { first: titled(event, cx), second: None },
        on: stated.event.as_ref() == Some(&event.id),
        message: picked(Pick::StatedEvent(at, event.id.clone())),
    };
    desk.case.events.iter().map(offer).collect()
}

/// What an event is called here; a sensitive one by its kind alone.
fn titled(event: &Event, cx: &Context<'_>) -> String {
    let title = part::words(&event.title, cx).filter(|_| event.sensitivity == Sensitivity::Print);
    title.map_or_else(|| cx.first.name_of(&event.kind), |(_, words)| words.to_owned())
}
