//! The account turned to the person: the words alone, large, names that are printed nowhere as letters.

use iced::widget::{column, container, row};
use iced::{Element, Length};

use super::{Message, Side, call_words, has_told, speaks_french};
use crate::domain::Case;
use crate::domain::account::Paragraph;
use crate::domain::id::ExhibitId;
use crate::domain::words::{LangTag, Mark, Prose, Target};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::label::{Role, told};
use crate::kit::tokens::{SPACE_8, SPACE_32};
use crate::ui::desk::Desk;
use crate::ui::form::page::calm;

pub(super) fn view<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let account = &desk.case.account;
    let mut parts = column![].spacing(SPACE_32).width(Length::Fill);
    let title = |prose: &Prose| protected(prose, desk.case, |_, _| String::new());
    for section in &account.sections {
        let own = &section.title.told;
        let title = match own.prose.text.is_blank() {
            true => told(&"fr".into(), title(&section.title.french)),
            false => told(&own.lang, title(&own.prose)),
        };
        parts = parts.push(Element::from(title.card().fill()));
        for paragraph in &section.paragraphs {
            parts = parts.push(both(paragraph, desk, cx));
        }
    }
    for paragraph in &account.fears {
        parts = parts.push(both(paragraph, desk, cx));
    }
    calm(cx, parts)
}

fn both<'a>(paragraph: &Paragraph, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let french = said_in(paragraph, Side::French, desk, cx);
    if speaks_french(cx) && !has_told(paragraph) {
        return french;
    }
    let told = said_in(paragraph, Side::Told, desk, cx);
    if cx.narrow() {
        return column![told, french].spacing(SPACE_8).into();
    }
    mirrored(cx.direction(), row![told, french].spacing(SPACE_32))
}

fn said_in<'a>(
    paragraph: &Paragraph,
    side: Side,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let tag = match side {
        Side::French => LangTag::from("fr"),
        Side::Told => paragraph.text.told.lang.clone(),
    };
    let text = protected(side.prose(paragraph), desk.case, call_words(desk, cx));
    let words = match side {
        Side::French if !speaks_french(cx) => {
            told(&tag, text).role(Role::Story).colour(cx.tokens.ink_2)
        }
        Side::French | Side::Told => told(&tag, text).role(Role::Card),
    };
    container(Element::from(words.fill())).width(Length::Fill).into()
}

/// The text with a letter for every marked name that is not open to all, and each exhibit it calls in brackets.
fn protected(
    prose: &Prose,
    case: &Case,
    call: impl Fn(&ExhibitId, Option<u32>) -> String,
) -> String {
    let mut marks: Vec<&Mark> = prose.marks.iter().collect();
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let mut text = String::new();
    let mut at = 0;
    for mark in marks {
        let (start, end) = (mark.start as usize, (mark.end as usize).min(letters.len()));
        if start < at {
            continue;
        }
        text.extend(letters.get(at..start).unwrap_or_default());
        at = start;
        if let Some(code) = code(&mark.target, case) {
            text.push_str(code);
            at = end;
        } else if let Target::Exhibit { exhibit, page } = &mark.target {
            text.extend(letters.get(at..end).unwrap_or_default());
            at = end;
            let gap = if text.ends_with(char::is_whitespace) { "" } else { " " };
            let called = call(exhibit, *page);
            if !called.is_empty() {
                text.push_str(&format!("{gap}({called})"));
            }
        }
    }
    text.extend(letters.get(at..).unwrap_or_default());
    text
}

fn code<'c>(target: &Target, case: &'c Case) -> Option<&'c str> {
    let (printing, code) = match target {
        Target::Person(id) => case.person(id).map(|person| (&person.printing, &person.code))?,
        Target::Identity(id) => {
            case.identity(id).map(|identity| (&identity.printing, &identity.code))?
        }
        _ => return None,
    };
    (!printing.is_open_to_all()).then_some(code.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::{Person, Printing};

    #[test]
    fn a_name_printed_nowhere_is_a_letter() {
        let id: crate::domain::id::PersonId = "p3".try_into().unwrap();
        let person =
            Person { printing: Printing::Never, code: "K".into(), ..Person::new(id.clone()) };
        let case = Case { persons: vec![person], ..Case::default() };
        let mark = |start, end, target| Mark { start, end, target, extra: Default::default() };
        let exhibit = Target::Exhibit { exhibit: "x".try_into().unwrap(), page: None };
        let prose = Prose {
            marks: vec![mark(11, 11, exhibit), mark(5, 11, Target::Person(id))],
            ..Prose::plain("avec Rêbwar ici")
        };
        let shown =
            protected(&prose, &case, |_, page| format!("pièce 1{}", page.map_or("", |_| "?")));
        assert_eq!(shown, "avec K (pièce 1) ici");
    }
}
