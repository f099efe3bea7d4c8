//! One of the records a point compares, as a card with a button that opens it.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::Message;
use crate::domain::date::FuzzyDate;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::label::{Role, caption, help, label, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::date::{Form, word_date_both};
use crate::lang::tr;
use crate::review::{Point, Ref, Value};
use crate::ui::desk::Desk;
use crate::ui::screen::record;

/// Letters of a paragraph shown on its card.
const EXCERPT: usize = 160;

/// The records a decision names; what is no record is passed over.
pub(super) fn records(about: &str) -> Vec<Ref> {
    about.split_whitespace().filter_map(record_of).collect()
}

fn record_of(text: &str) -> Option<Ref> {
    let Some((kind, id)) = text.split_once(':') else {
        return match text {
            "account" => Some(Ref::Account),
            "fears" => Some(Ref::Fears),
            "applicant" => Some(Ref::Applicant),
            "procedure" => Some(Ref::Procedure),
            _ => None,
        };
    };
    // A word may follow: the record is that of the name it may be.
    let id = id.split('/').next().unwrap_or(id);
    match kind {
        "event" => id.try_into().ok().map(Ref::Event),
        "exhibit" => id.try_into().ok().map(Ref::Exhibit),
        "person" => id.try_into().ok().map(Ref::Person),
        "identity" => id.try_into().ok().map(Ref::Identity),
        "place" => id.try_into().ok().map(Ref::Place),
        "life" => id.try_into().ok().map(Ref::Life),
        "step" => id.try_into().ok().map(Ref::Step),
        "paragraph" => id.try_into().ok().map(Ref::Paragraph),
        "paper" => id.try_into().ok().map(Ref::Paper),
        "deadline" => Some(Ref::Deadline(id.to_owned())),
        _ => None,
    }
}

/// The card of a record. `at` numbers it among its fellows for tests.
pub(super) fn card<'a>(
    at: usize,
    source: &Ref,
    point: Option<&Point>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let open = button(cx, Weight::Accent, None, tr!(cx.first, "points-open"))
        .id(format!("point-open-{at}"))
        .on_press(Message::Opened(source.clone()));
    let kind = caption(cx, record::kind(desk, cx.first, source)).fill();
    let head = row![record::icon(source).text(ICON_16, cx.tokens.ink_3), Element::from(kind), open]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
    let mut lines = column![mirrored(cx.direction(), head)].spacing(SPACE_4);
    let compared = point.and_then(|point| compared(source, point));
    if let Some(date) = compared.or_else(|| date_of(source, desk)).filter(|date| !date.is_unset()) {
        let words = word_date_both(date, cx.first, Form::Table);
        lines = lines.push(Element::from(label(cx, words).role(Role::Story).strong().fill()));
    }
    if compared.is_some() && point.is_some_and(|point| on_translation(source, point)) {
        let sheet = tr!(cx.first, "points-in-translation");
        lines = lines.push(Element::from(help(cx, sheet).fill()));
    }
    if let Some(written) = date_of(source, desk).filter(|date| !date.words.is_blank()) {
        let words = told(&written.lang, written.words.as_str()).colour(cx.tokens.ink_2);
        lines = lines.push(Element::from(words.fill()));
    }
    let name = record::isolated_name(desk, cx.first, source);
    if !name.is_empty() {
        lines = lines.push(Element::from(help(cx, name).fill()));
    }
    if let Some((tag, excerpt)) = excerpt(source, desk) {
        lines = lines.push(Element::from(told(&tag, excerpt).fill()));
    }
    container(lines).width(Length::Fill).padding(SPACE_16).on(cx.tokens, Panel::Card)
}

/// The date the point compares of this record, which may stand on its translation only.
fn compared<'p>(source: &Ref, point: &'p Point) -> Option<&'p FuzzyDate> {
    let names: &[&str] = match source {
        Ref::Exhibit(_) => &["exhibit_date", "stated"],
        Ref::Event(_) => &["event_date", "incident"],
        _ => &[],
    };
    names.iter().find_map(|name| match point.values.get(name) {
        Some(Value::Date(date)) => Some(&**date),
        _ => None,
    })
}

fn on_translation(source: &Ref, point: &Point) -> bool {
    matches!(source, Ref::Exhibit(_))
        && matches!(point.values.get("sheet"), Some(Value::Key("translation")))
}

fn date_of<'a>(source: &Ref, desk: &Desk<'a>) -> Option<&'a FuzzyDate> {
    match source {
        Ref::Event(id) => {
            desk.case.event(id).filter(|event| !record::is_masked(event)).map(|event| &event.date)
        }
        Ref::Exhibit(id) => desk.case.exhibit(id).map(|exhibit| &exhibit.date),
        Ref::Life(id) => desk.case.life.iter().find(|life| life.id == *id).map(|life| &life.date),
        Ref::Step(id) => {
            desk.case.journey.iter().find(|step| step.id == *id).map(|step| &step.date)
        }
        _ => None,
    }
}

/// The beginning of a paragraph, in the language it is shown in.
fn excerpt(source: &Ref, desk: &Desk<'_>) -> Option<(crate::domain::words::LangTag, String)> {
    let Ref::Paragraph(id) = source else { return None };
    let paragraph = desk.case.account.paragraphs().find(|paragraph| paragraph.id == *id)?;
    let french = &paragraph.text.french.text;
    let (tag, text) = if french.is_blank() {
        (paragraph.text.told.lang.clone(), paragraph.text.told.prose.text.as_str())
    } else {
        ("fr".into(), french.as_str())
    };
    let mut shown: String = text.chars().take(EXCERPT).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    Some((tag, shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_names_its_records() {
        let event: crate::domain::id::EventId = "e01".try_into().unwrap();
        assert_eq!(records("event:e01 fears"), [Ref::Event(event), Ref::Fears]);
        assert_eq!(records("exhibit:NOT some-name"), []);
        let person: crate::domain::id::PersonId = "b".try_into().unwrap();
        assert_eq!(records("person:b/word:احمد"), [Ref::Person(person)]);
    }
}
