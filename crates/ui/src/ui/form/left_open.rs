//! Questions answered without a value — not known, not remembered, not to be said — whose own place in the
//! case holds values only. Such answers stand among the case's answers, under the record and the question.

use iced::widget::{column, container, rule, stack};
use iced::{Element, Length};
use serde_json::Value;

use super::place;
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::words::{Answer, Bilingual};
use crate::edit::{Change, Part};
use crate::kit::context::Context;
use crate::kit::direction::start;
use crate::kit::label::label;
use crate::kit::theme::line_in;
use crate::kit::tokens::SPACE_4;
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::Edit;

/// The name of a question about a record, as `event:arrest/what`; without a record, the question's own.
#[must_use]
pub fn name(record: Option<&str>, question: &str) -> String {
    match record {
        Some(record) => {
            let list = record.split(':').next().unwrap_or_default();
            let own = question.strip_prefix(list).and_then(|rest| rest.strip_prefix('-'));
            format!("{record}/{}", own.unwrap_or(question))
        }
        None => question.to_owned(),
    }
}

/// How the question was left open, if it was.
#[must_use]
pub fn of(desk: &Desk<'_>, name: &str) -> Answer<()> {
    match desk.case.answers.get(name) {
        None | Some(Answer::Unset | Answer::Known(_)) => Answer::Unset,
        Some(Answer::DoesNotKnow) => Answer::DoesNotKnow,
        Some(Answer::DoesNotRemember) => Answer::DoesNotRemember,
        Some(Answer::PrefersNotToSay) => Answer::PrefersNotToSay,
    }
}

/// Leaves the question open so; unset or known: it is open no more.
#[must_use]
pub fn set(name: &str, answer: &Answer<()>) -> Change {
    let answer: Answer<Bilingual> = match answer {
        Answer::Unset | Answer::Known(()) => Answer::Unset,
        Answer::DoesNotKnow => Answer::DoesNotKnow,
        Answer::DoesNotRemember => Answer::DoesNotRemember,
        Answer::PrefersNotToSay => Answer::PrefersNotToSay,
    };
    Change::Set(Box::new(Part::Answer { question: name.to_owned(), answer }))
}

/// Leaves the question open so, and takes the value away that it had.
#[must_use]
pub fn leave(name: String, answer: Answer<()>, clear: Edit) -> Edit {
    Edit::new(move |desk| {
        let set = set(&name, &answer);
        match clear.make(desk).filter(|_| !answer.is_unset()) {
            Some(clear) => Some(Change::Together(vec![clear, set])),
            None => Some(set),
        }
    })
}

/// The change, after which the question is open no more: what was just answered has a value.
#[must_use]
pub fn closing(desk: &Desk<'_>, name: &str, change: Change) -> Change {
    if of(desk, name) == Answer::Unset {
        return change;
    }
    Change::Together(vec![change, set(name, &Answer::Unset)])
}

/// The words of a value that was set aside, as the person who said them would know them again.
#[must_use]
pub fn words_of(cx: &Context<'_>, desk: &Desk<'_>, value: &Value) -> Option<String> {
    let text = |value: &Value, path: &str| {
        let found = value.pointer(path).and_then(Value::as_str);
        found.filter(|text| !text.trim().is_empty()).map(str::to_owned)
    };
    match value {
        Value::String(word) => {
            let place = desk.case.places.iter().find(|place| place.id.as_str() == word);
            let day = word.parse().ok().map(FuzzyDate::on_day);
            let day = day.map(|day| word_date(&day, &Calendar::Gregorian, cx.first, Form::Table));
            let place = place.map(|place| place::called(cx, desk, place));
            place.or(day).or_else(|| Some(word.clone())).filter(|text| !text.trim().is_empty())
        }
        Value::Number(number) => Some(number.to_string()),
        Value::Object(all) => match all.get("known") {
            Some(known) => words_of(cx, desk, known),
            None => ["/words", "/text", "/french/text", "/told/prose/text", "/prose/text"]
                .into_iter()
                .find_map(|path| text(value, path)),
        },
        Value::Null | Value::Bool(_) | Value::Array(_) => None,
    }
}

/// What was set aside, struck out; the answer pressed again gives it back.
pub fn struck<'a, Message: 'a>(cx: &Context<'a>, words: &[String]) -> Element<'a, Message> {
    let t = cx.tokens;
    let about = label(cx, tr!(cx.first, "form-set-aside")).caption().colour(t.ink_2).fill();
    let mut lines = column![Element::from(about)].spacing(SPACE_4);
    for said in words {
        let shown = label(cx, said.lines().next().unwrap_or_default());
        let shown = container(Element::from(shown.colour(t.ink_3).one_line())).clip(true);
        let bar = container(rule::horizontal(t.border).style(line_in(t.ink_3)));
        let both = stack![shown, bar.center_y(Length::Fill)];
        let both = container(both).width(Length::Fill).align_x(start(cx.direction()));
        lines = lines.push(both);
    }
    lines.into()
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_question_is_named_by_its_record() {
        assert_eq!(name(Some("person:p1"), "person-birth"), "person:p1/birth");
        assert_eq!(name(Some("event:e1"), "what"), "event:e1/what");
        assert_eq!(name(None, "sex"), "sex");
    }
}
