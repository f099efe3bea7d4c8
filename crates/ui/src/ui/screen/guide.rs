//! The caseworker's guide over whatever is on screen: a page, or the list of all pages.

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::{column, row};
use iced::{Element, Length};

use super::closing::over_scrolling;
use super::sheet::{Leaflet, Message, Sheet};
use crate::guide::{Guide, Page, Paragraph};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Label, Role, both_ends, help, in_language};
use crate::kit::tokens::{READING, SPACE_4, SPACE_8, SPACE_16};
use crate::kit::widget::keys::keys;
use crate::lang::{Direction, Language, tr};
use crate::ui::step::Step;

/// What scrolls: a page that is turned to begins at its top.
pub const SCROLL: &str = "guide-scroll";

/// The sheet, with `foot` beneath it: the page of this number, or all pages.
pub fn view<'a>(
    shown: Option<usize>,
    cx: &Context<'a>,
    foot: Element<'a, Message>,
) -> Element<'a, Message> {
    let guide = Guide::french();
    let content = match shown.and_then(|at| guide.pages.get(at)) {
        Some(page) => one(page),
        None => all(guide, cx),
    };
    let content = column![content, tools(Leaflet::Guide, cx)].spacing(SPACE_16);
    let sheet = over_scrolling(cx, content, foot, READING, Some(SCROLL));
    let from_right = cx.direction() == Direction::RightToLeft;
    keys(sheet, move |key, modifiers| turned(shown, key, modifiers, from_right))
}

/// The page before or after, by the arrow that points there.
fn turned(
    shown: Option<usize>,
    key: &Key,
    modifiers: Modifiers,
    from_right: bool,
) -> Option<Message> {
    let forward = match key {
        Key::Named(Named::ArrowRight) => !from_right,
        Key::Named(Named::ArrowLeft) => from_right,
        _ => return None,
    };
    let to = if forward { next(shown) } else { previous(shown) };
    to.filter(|_| modifiers.is_empty()).map(Message::Turn)
}

/// The page after this one; the list of all stands before the first.
#[must_use]
pub fn next(shown: Option<usize>) -> Option<Sheet> {
    let next = shown.map_or(0, |at| at + 1);
    (next < Guide::french().pages.len()).then_some(Sheet::Guide(Some(next)))
}

/// The page before this one.
#[must_use]
pub fn previous(shown: Option<usize>) -> Option<Sheet> {
    shown.map(|at| Sheet::Guide(at.checked_sub(1)))
}

/// The number of the page about a step.
#[must_use]
pub fn page_of(step: Step) -> Option<usize> {
    Guide::french().page_about(match step {
        Step::Home => "home",
        Step::Welcome => "welcome",
        Step::Procedure => "procedure",
        Step::Identity => "identity",
        Step::People => "people",
        Step::Life => "life",
        Step::Events => "events",
        Step::Journey => "journey",
        Step::France => "france",
        Step::Fears => "fears",
        Step::Exhibits => "exhibits",
        Step::Account => "account",
        Step::Points => "points",
        Step::Dossier => "dossier",
    })
}

/// The guide is in French whatever the window speaks.
fn french(text: &str) -> Label {
    in_language(Language::French, text)
}

fn one<'a>(page: &Page) -> Element<'a, Message> {
    let title: Element<'a, Message> = french(&page.title).card().fill().into();
    let paragraphs = page.paragraphs.iter().map(paragraph);
    column([title]).extend(paragraphs).spacing(SPACE_16).into()
}

fn paragraph<'a>(paragraph: &Paragraph) -> Element<'a, Message> {
    let head = Some(&paragraph.head).filter(|head| !head.is_empty());
    let head = head.map(|head| french(head).strong().fill());
    let lines = head.into_iter().chain([french(&paragraph.words).fill()]);
    column(lines.map(Element::from)).spacing(SPACE_4).into()
}

fn all<'a>(guide: &Guide, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let lead = match t.language() {
        Language::French => guide.lead.clone(),
        _ => tr!(t, "guide-in-french"),
    };
    let pages = guide.pages.iter().enumerate().map(|(at, page)| {
        button(cx, Weight::Quiet, Some(Icon::FileText), page.title.clone())
            .id(format!("guide-page-{at}"))
            .on_press(Message::Turn(Sheet::Guide(Some(at))))
            .into()
    });
    column![
        both_ends(cx, cx.both(|t| tr!(t, "guide-name")), Role::Card, true),
        Element::from(help(cx, lead).fill()),
        column(pages).spacing(SPACE_4).align_x(start(cx.direction())).width(Length::Fill),
    ]
    .spacing(SPACE_16)
    .into()
}

/// A leaflet as a file, or on paper.
pub(super) fn tools<'a>(leaflet: Leaflet, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let (save, print) = match leaflet {
        Leaflet::Guide => (tr!(t, "guide-save"), tr!(t, "guide-print")),
        Leaflet::Keys => (tr!(t, "guide-keys-save"), tr!(t, "guide-keys-print")),
    };
    let tools = row![
        button(cx, Weight::Outlined, Some(Icon::Download), save)
            .id("leaflet-save")
            .on_press(Message::Save(leaflet)),
        button(cx, Weight::Outlined, Some(Icon::Printer), print)
            .id("leaflet-print")
            .on_press(Message::Print(leaflet)),
    ];
    let tools = tools.spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_8);
    mirrored(cx.direction(), tools)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_its_page() {
        let mut pages: Vec<_> = Step::all().map(|step| page_of(step).expect("a page")).collect();
        pages.push(page_of(Step::Home).expect("a page"));
        pages.sort_unstable();
        pages.dedup();
        assert_eq!(pages.len(), Step::all().count() + 1);
    }

    #[test]
    fn arrows_turn_the_way_they_point() {
        let go = |key, from_right| match turned(
            Some(3),
            &Key::Named(key),
            Modifiers::empty(),
            from_right,
        ) {
            Some(Message::Turn(Sheet::Guide(Some(at)))) => at,
            other => panic!("{other:?}"),
        };
        assert_eq!((go(Named::ArrowRight, false), go(Named::ArrowLeft, false)), (4, 2));
        assert_eq!((go(Named::ArrowRight, true), go(Named::ArrowLeft, true)), (2, 4));
        assert_eq!(previous(Some(0)), Some(Sheet::Guide(None)));
        assert_eq!((previous(None), next(Some(Guide::french().pages.len() - 1))), (None, None));
    }
}
