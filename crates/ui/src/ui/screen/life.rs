//! Life: homes, studies, work, service, commitments; and the places of the case.

use iced::Element;

use crate::domain::case::{LifeKind, LifePeriod};
use crate::domain::id::{LifePeriodId, PlaceId};
use crate::domain::place::Place;
use crate::edit::{Change, Record, RecordRef};
use crate::kit::context::{Both, Context};
use crate::kit::icon::Icon;
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, life};
use crate::ui::form::line::{Line, Opt};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, page, said, spoken};
use crate::ui::form::records::{Row, can, long_list, tools};
use crate::ui::form::{
    Message, State, both, choice, exhibits, left_open, people, place, printing, prose, told_date,
};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Life(State);

impl Life {
    /// The step is seen anew.
    pub fn arrive(&mut self) {
        self.0.unscroll();
    }

    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    /// Opens a period or place from another step, by its name in the list.
    pub fn show(&mut self, name: String) -> Action {
        self.0.show(name)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let state = &self.0;
        let parts = one_period(cx, state, desk)
            .or_else(|| one_place(cx, state, desk))
            .unwrap_or_else(|| {
                vec![Block::Desk(periods(cx, state, desk)), Block::Desk(places(cx, state, desk))]
            });
        page(cx, state, desk, Step::Life, parts)
    }
}

/// What a period is called in a list, and what is said beneath.
pub(super) fn period_row<'a>(cx: &Context<'a>, desk: &Desk<'a>, period: &LifePeriod) -> Row<'a> {
    let title = if period.what.is_blank() {
        spoken(cx, cx.first.name_of(&period.kind))
    } else {
        said(cx, &period.what)
    };
    let date = word_date(&period.date, cx.calendar, cx.first, Form::Table);
    let place = place::named(cx, desk, period.place.as_ref());
    // Without words of its own the kind is its title.
    let kind = (!period.what.is_blank()).then(|| cx.first.name_of(&period.kind));
    let under = [kind, Some(date), place];
    let under: Vec<String> = under.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    Row {
        name: format!("life:{}", period.id),
        title,
        under: under.join(cx.first.apart()),
        end: None,
        can: can(cx, RecordRef::LifePeriod(period.id.clone())),
    }
}

/// One more period.
#[must_use]
pub fn new(cx: &Context<'_>) -> New {
    New::by(prose::first_side(cx, "life-what"), |desk| {
        let id = LifePeriodId::try_from((desk.fresh)("life")).ok()?;
        let name = format!("life:{id}");
        let period = LifePeriod { kind: LifeKind::NotSaid, ..LifePeriod::new(id) };
        Some((name, Change::Put(Box::new(Record::LifePeriod(period)))))
    })
}

fn periods<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Element<'a, Message> {
    let life = &desk.case.life;
    let row = |at: usize| Some(period_row(cx, desk, life.get(at)?));
    long_list(
        (cx, state, "life-periods"),
        Order::of(desk, "periods", |id| Some(RecordRef::LifePeriod(id.try_into().ok()?))),
        both!(cx, "life-all"),
        life.len(),
        row,
        (Icon::Briefcase, both!(cx, "life-none")),
        Some(("life-add".to_owned(), tr!(cx.first, "life-add"), new(cx))),
    )
}

fn places<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Element<'a, Message> {
    let places = &desk.case.places;
    let row = |at: usize| {
        let there = places.get(at)?;
        let parent = place::named(cx, desk, there.parent.as_ref());
        let country = (!there.country.is_blank()).then(|| there.country.as_str().to_owned());
        let under = [Some(cx.first.name_of(&there.level)), parent, country];
        Some(Row {
            name: format!("place:{}", there.id),
            title: (crate::domain::words::LangTag::from("fr"), place::called(cx, desk, there)),
            under: under.into_iter().flatten().collect::<Vec<_>>().join(cx.first.apart()),
            end: Some(printing::mark(cx, &there.printing.as_printing())),
            can: can(cx, RecordRef::Place(there.id.clone())),
        })
    };
    let new = New::by("place-name", |desk| {
        let id = PlaceId::try_from((desk.fresh)("place")).ok()?;
        let name = format!("place:{id}");
        Some((name, Change::Put(Box::new(Record::Place(Place::new(id))))))
    });
    long_list(
        (cx, state, "life-all-places"),
        Order::of(desk, "places", |id| Some(RecordRef::Place(id.try_into().ok()?))),
        both!(cx, "life-places"),
        places.len(),
        row,
        (Icon::MapPin, both!(cx, "life-places-none")),
        Some(("place-add".to_owned(), tr!(cx.first, "life-place-add"), new)),
    )
}

fn one_place<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("place")?;
    let all = &desk.case.places;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let record = RecordRef::Place(there.id.clone());
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "life-place"), place::about_place(cx, state, desk, "place", there)),
    ])
}

fn one_period<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("life")?;
    let all = &desk.case.life;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let record = RecordRef::LifePeriod(there.id.clone());
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "life-period"), lines(cx, state, desk, there)),
    ])
}

fn lines<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a LifePeriod,
) -> Vec<Line<'a>> {
    let of = life(there.id.clone());
    let identity = of.at(|period| &mut period.identity);
    let mut used = vec![Opt {
        id: "life-identity-none".to_owned(),
        words: both!(cx, "life-own-name"),
        chosen: there.identity.is_none(),
        message: Message::Edit(identity.set(None)),
    }];
    used.extend(desk.case.identities.iter().map(|found| Opt {
        id: format!("life-identity-{}", found.id),
        words: Both { first: people::identity_called(cx, desk, found), second: None },
        chosen: there.identity.as_ref() == Some(&found.id),
        message: Message::Edit(identity.set(Some(found.id.clone()))),
    }));
    let lawyer = choice::tick(
        cx,
        "life-lawyer",
        both!(cx, "life-lawyer"),
        there.legal_sensitive,
        &of.at(|period| &mut period.legal_sensitive),
    );
    vec![
        choice::choice(
            cx,
            state,
            "life-kind",
            both!(cx, "life-kind"),
            &there.kind,
            LifeKind::ALL,
            &of.at(|period| &mut period.kind),
        ),
        prose::prose(
            cx,
            "life-what",
            both!(cx, "life-what"),
            &there.what,
            2,
            of.at(|period| &mut period.what),
        )
        .ask(both!(cx, "life-what-ask")),
        told_date::told_date(
            cx,
            state,
            desk,
            "life-date",
            both!(cx, "life-date"),
            &there.date,
            &of.at(|period| &mut period.date),
        )
        .ask(both!(cx, "life-date-ask")),
        place::place(
            cx,
            state,
            desk,
            "life-place",
            both!(cx, "life-where"),
            there.place.as_ref(),
            &of.at(|period| &mut period.place),
        )
        .ask(both!(cx, "life-where-ask")),
        Line::options(both!(cx, "life-identity"), used),
        exhibits::many(
            cx,
            state,
            desk,
            "life-exhibits",
            both!(cx, "life-exhibits"),
            &there.exhibits,
            &of.at(|period| &mut period.exhibits),
        ),
        Line::new(both!(cx, "life-lawyer-first"), lawyer),
    ]
}

/// How far the step is: every period has a date or words for it, and there is a home.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let all = &desk.case.life;
    if all.is_empty() {
        return StepState::NotYet;
    }
    let told = |period: &LifePeriod| {
        let record = format!("life:{}", period.id);
        let left =
            |question| !left_open::of(desk, &left_open::name(Some(&record), question)).is_unset();
        let dated = !period.date.is_unset() || period.date.is_forgotten();
        let said = period.kind != LifeKind::NotSaid;
        said && (!period.what.is_blank() || left("what")) && (dated || left("date"))
    };
    let home = all.iter().any(|period| period.kind == LifeKind::Residence);
    if home && all.iter().all(told) { StepState::Filled } else { StepState::Begun }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-commitment"), |t| tr!(t, "word-commitment-is")),
        (|t| tr!(t, "word-exclusion"), |t| tr!(t, "word-exclusion-is")),
        (|t| tr!(t, "word-exhibit"), |t| tr!(t, "word-exhibit-is")),
    ]
}
