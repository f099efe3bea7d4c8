//! Papers received: what each prints wins over every count.

use iced::Element;

use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::id::PaperId;
use crate::domain::procedure::{Delay, DelayUnit, Paper, PaperKind};
use crate::edit::{Change, Part, order};
use crate::kit::context::Context;
use crate::kit::icon::Icon;
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, Of, procedure};
use crate::ui::form::line::Line;
use crate::ui::form::order::Order;
use crate::ui::form::page::Block;
use crate::ui::form::records::{Deeds, Row, bar, list};
use crate::ui::form::{Message, State, both, choice, day, exhibits, text};

/// The list of papers.
pub(super) fn all<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let rows = desk.case.procedure.papers.iter().map(|paper| {
        let day = paper.received.or(paper.dated);
        let day = day.map(|day| {
            word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, cx.first, Form::Table)
        });
        let delay = paper.delay_printed.as_ref().map(|delay| {
            let unit = delay.unit.as_str().to_owned();
            tr!(cx.first, "law-delay", value = delay.value, unit = unit)
        });
        Row {
            name: format!("paper:{}", paper.id),
            title: crate::ui::form::page::spoken(cx, cx.first.name_of(&paper.kind)),
            under: [day, delay].into_iter().flatten().collect::<Vec<_>>().join(cx.first.apart()),
            end: None,
            can: Some(Box::new({
                let cx = *cx;
                move |at, of| deeds(at, of).items(&cx)
            })),
        }
    });
    list(
        cx,
        Order::by(desk, "papers", put_before),
        both!(cx, "procedure-papers"),
        rows.collect(),
        (Icon::FileText, both!(cx, "procedure-papers-none")),
        Some(("paper-add".to_owned(), tr!(cx.first, "procedure-papers-add"), new())),
    )
}

/// How the paper at a place of so many is moved and taken away.
fn deeds(at: usize, of: usize) -> Deeds {
    let all = procedure().at(|procedure| &mut procedure.papers);
    Deeds {
        earlier: (at > 0).then(|| Message::Edit(all.earlier(at))),
        later: (at + 1 < of).then(|| Message::Edit(all.earlier(at + 1))),
        away: Message::Edit(all.remove(at)),
    }
}

pub(super) fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("paper")?;
    let papers = &desk.case.procedure.papers;
    let at = papers.iter().position(|paper| paper.id.as_str() == open)?;
    let paper = papers.get(at)?;
    let all = procedure().at(|procedure| &mut procedure.papers);
    let of = all.item(at);
    Some(vec![
        Block::Desk(bar(cx, deeds(at, papers.len()))),
        Block::Card(both!(cx, "procedure-paper"), lines(cx, state, desk, paper, &of)),
    ])
}

fn lines<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    paper: &'a Paper,
    of: &Of<Paper>,
) -> Vec<Line<'a>> {
    let copy = of.at(|paper| &mut paper.exhibit);
    let mut all = vec![
        choice::choice(
            cx,
            state,
            "paper-kind",
            both!(cx, "procedure-paper-kind"),
            &paper.kind,
            PaperKind::ALL,
            &of.at(|paper| &mut paper.kind),
        )
        .asked(),
        day::day(
            cx,
            state,
            "paper-dated",
            both!(cx, "procedure-dated"),
            paper.dated,
            of.at(|paper| &mut paper.dated),
        ),
        day::day(
            cx,
            state,
            "paper-received",
            both!(cx, "procedure-received"),
            paper.received,
            of.at(|paper| &mut paper.received),
        )
        .ask(both!(cx, "procedure-received-ask")),
    ];
    all.extend(delay(cx, state, paper, of));
    all.extend([
        day::day(
            cx,
            state,
            "paper-last-day",
            both!(cx, "procedure-last-day"),
            paper.last_day_printed,
            of.at(|paper| &mut paper.last_day_printed),
        ),
        day::day(
            cx,
            state,
            "paper-appointment",
            both!(cx, "procedure-appointment"),
            paper.appointment,
            of.at(|paper| &mut paper.appointment),
        ),
        day::day(
            cx,
            state,
            "paper-posted",
            both!(cx, "procedure-posted"),
            paper.posted_online,
            of.at(|paper| &mut paper.posted_online),
        ),
        day::day(
            cx,
            state,
            "paper-read",
            both!(cx, "procedure-read"),
            paper.read_online,
            of.at(|paper| &mut paper.read_online),
        ),
        exhibits::one(
            cx,
            state,
            desk,
            "paper-exhibit",
            both!(cx, "procedure-copy"),
            paper.exhibit.as_ref(),
            move |id| Message::Chosen("paper-exhibit-more".to_owned(), copy.set(id)),
        ),
    ]);
    all
}

/// The delay as printed: a number and its unit; without a number none is printed.
fn delay<'a>(cx: &Context<'a>, state: &State, paper: &Paper, of: &Of<Paper>) -> Vec<Line<'a>> {
    let whole = of.at(|paper| &mut paper.delay_printed);
    let inner = whole.clone();
    let value: Of<Option<u32>> = Of::new(move |desk, change| {
        inner.within(desk, &|delay| {
            let mut value = delay.as_ref().map(|delay| delay.value);
            change(&mut value);
            *delay = value.map(|value| Delay { value, ..delay.clone().unwrap_or_default() });
        })
    });
    let printed = paper.delay_printed.as_ref();
    let mut lines = vec![
        text::number(
            cx,
            "paper-delay",
            both!(cx, "procedure-delay"),
            printed.map(|d| d.value),
            value,
        )
        .help(both!(cx, "procedure-delay-help")),
    ];
    if let Some(delay) = printed {
        let inner = whole;
        let unit: Of<DelayUnit> = Of::new(move |desk, change| {
            inner.within(desk, &|delay| {
                if let Some(delay) = delay {
                    change(&mut delay.unit);
                }
            })
        });
        lines.push(choice::choice(
            cx,
            state,
            "paper-unit",
            both!(cx, "procedure-unit"),
            &delay.unit,
            DelayUnit::ALL,
            &unit,
        ));
    }
    lines
}

/// Puts a paper before the one at a place of their list.
fn put_before(desk: &Desk<'_>, id: &str, before: usize) -> Option<Change> {
    let mut all = desk.case.procedure.clone();
    let from = all.papers.iter().position(|paper| paper.id.as_str() == id)?;
    order::put_before(&mut all.papers, from, before)
        .then(|| Change::Set(Box::new(Part::Procedure(all))))
}

/// One more paper.
#[must_use]
pub(super) fn new() -> New {
    New::by("paper-received", |desk| {
        let id = PaperId::try_from((desk.fresh)("paper")).ok()?;
        let mut all = desk.case.procedure.clone();
        all.papers.push(Paper { kind: PaperKind::NotSaid, ..Paper::new(id.clone()) });
        Some((format!("paper:{id}"), Change::Set(Box::new(Part::Procedure(all)))))
    })
}
