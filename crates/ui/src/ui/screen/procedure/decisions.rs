//! Decisions received: what was decided, each reason it gives, and the answer to it.

use iced::Element;
use iced::widget::column;

use crate::domain::id::DecisionId;
use crate::domain::procedure::{Decision, DecisionNature, Reason};
use crate::edit::{Change, Record, RecordRef};
use crate::kit::button::{Weight, button};
use crate::kit::context::{Both, Context};
use crate::kit::icon::Icon;
use crate::kit::tokens::SPACE_12;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, Of, decision};
use crate::ui::form::line::{Line, Opt, at_start, well};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, spoken};
use crate::ui::form::records::{Row, can, list, tools};
use crate::ui::form::{Message, State, both, choice, day, exhibits, prose, text};

/// The list of decisions.
pub(super) fn all<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let rows = desk.case.decisions.iter().map(|there| Row {
        name: format!("decision:{}", there.id),
        title: spoken(cx, cx.first.name_of(&there.nature)),
        under: there.notified.map(|day| day.to_string()).unwrap_or_default(),
        end: None,
        can: can(cx, RecordRef::Decision(there.id.clone())),
    });
    let new = New::by("decision-notified", |desk| {
        let id = DecisionId::try_from((desk.fresh)("decision")).ok()?;
        let name = format!("decision:{id}");
        Some((name, Change::Put(Box::new(Record::Decision(Decision::new(id))))))
    });
    list(
        cx,
        Order::of(desk, "decisions", |id| Some(RecordRef::Decision(id.try_into().ok()?))),
        both!(cx, "procedure-decisions"),
        rows.collect(),
        (Icon::Scale, both!(cx, "procedure-decisions-none")),
        Some(("decision-add".to_owned(), tr!(cx.first, "procedure-decisions-add"), new)),
    )
}

pub(super) fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("decision")?;
    let all = &desk.case.decisions;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let of = decision(there.id.clone());
    let paper = of.at(|there| &mut there.paper);
    let papers = desk.case.procedure.papers.iter().map(|found| {
        let chosen = there.paper.as_ref() == Some(&found.id);
        Opt {
            id: format!("decision-paper-{}", found.id),
            words: cx.both(|t| t.name_of(&found.kind)),
            chosen,
            message: Message::Edit(paper.set((!chosen).then(|| found.id.clone()))),
        }
    });
    let lines = vec![
        choice::choice(
            cx,
            state,
            "decision-nature",
            both!(cx, "procedure-nature"),
            &there.nature,
            DecisionNature::ALL,
            &of.at(|d| &mut d.nature),
        ),
        day::day(
            cx,
            state,
            "decision-notified",
            both!(cx, "procedure-notified"),
            there.notified,
            of.at(|d| &mut d.notified),
        ),
        Line::options(both!(cx, "procedure-decision-paper"), papers.collect()),
        reasons(cx, state, desk, there, &of.at(|d| &mut d.reasons)),
    ];
    let record = RecordRef::Decision(there.id.clone());
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "procedure-decision"), lines),
    ])
}

fn reasons<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Decision,
    of: &Of<Vec<Reason>>,
) -> Line<'a> {
    let mut all = column![].spacing(SPACE_12);
    for (at, reason) in there.reasons.iter().enumerate() {
        let (id, item) = (format!("reason-{at}"), of.item(at));
        let exhibits = exhibits::many(
            cx,
            state,
            desk,
            &format!("{id}-exhibits"),
            both!(cx, "procedure-reason-exhibits"),
            &reason.exhibits,
            &item.at(|r| &mut r.exhibits),
        );
        let remove = button(cx, Weight::Quiet, Some(Icon::Trash), tr!(cx.first, "form-remove"))
            .id(format!("{id}-remove"))
            .on_press(Message::Edit(of.remove(at)));
        let lines = vec![
            text::french(
                cx,
                &format!("{id}-quote"),
                both!(cx, "procedure-quote"),
                &reason.quote,
                item.at(|r| &mut r.quote),
            ),
            text::number(
                cx,
                &format!("{id}-page"),
                both!(cx, "procedure-page"),
                reason.page,
                item.at(|r| &mut r.page),
            ),
            prose::prose(
                cx,
                &format!("{id}-answer"),
                both!(cx, "procedure-reply"),
                &reason.answer,
                3,
                item.at(|r| &mut r.answer),
            ),
            exhibits,
            Line::new(Both { first: String::new(), second: None }, at_start(cx, remove)),
        ];
        all = all.push(well(cx, lines));
    }
    let add = button(cx, Weight::Outlined, Some(Icon::Plus), tr!(cx.first, "procedure-reason-add"))
        .id("reason-add")
        .on_press(Message::Edit(of.add(Reason::default())));
    Line::new(both!(cx, "procedure-reasons"), all.push(at_start(cx, add)))
}
