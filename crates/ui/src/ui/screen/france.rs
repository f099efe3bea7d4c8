//! In France: where letters arrive, what has happened since arrival, what was said before.

use iced::widget::{column, row};
use iced::{Element, Length};

use crate::domain::event::{Event, EventKind, Sensitivity};
use crate::domain::id::{PlaceId, StatementId};
use crate::domain::person::Applicant;
use crate::domain::procedure::{EarlierStatement, Passage};
use crate::edit::{Change, Record, RecordRef};
use crate::kit::button::{Weight, button};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{caption, told};
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_16};
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, Of, answer, applicant, statement};
use crate::ui::form::line::{Line, Opt, at_start, well};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, page, said, spoken};
use crate::ui::form::records::{Row, can, list, tools};
use crate::ui::form::{Message, State, both, day, exhibits, languages, lines, prose, text};
use crate::ui::frame::{card, empty};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// What the step remembers.
#[derive(Debug, Default)]
pub struct France(State);

impl France {
    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let state = &self.0;
        let parts = one(cx, state, desk).unwrap_or_else(|| whole(cx, desk));
        page(cx, state, desk, Step::France, parts)
    }
}

fn whole<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Vec<Block<'a>> {
    let housing = prose::answer(
        cx,
        "housing",
        both!(cx, "france-housing"),
        desk.case.answers.get("ofii-housing"),
        1,
        answer("ofii-housing"),
    )
    .ask(both!(cx, "france-housing-ask"));
    let mut letters = address(cx, &desk.case.applicant);
    letters.push(housing);
    vec![
        Block::Card(both!(cx, "identity-address"), letters),
        Block::Desk(since(cx, desk)),
        Block::Desk(statements(cx, desk)),
    ]
}

/// Where letters arrive, telephone and e-mail: asked in two steps of the same case.
pub(super) fn address<'a>(cx: &Context<'a>, value: &'a Applicant) -> Vec<Line<'a>> {
    let of = applicant();
    vec![
        lines::lines(
            cx,
            "address",
            both!(cx, "france-address"),
            &value.address,
            &of.at(|a| &mut a.address),
        )
        .in_template("postal-address")
        .help(both!(cx, "france-address-help"))
        .ask(both!(cx, "france-address-ask")),
        text::answer(cx, "phone", both!(cx, "france-phone"), &value.phone, of.at(|a| &mut a.phone))
            .asked(),
        text::answer(cx, "email", both!(cx, "france-email"), &value.email, of.at(|a| &mut a.email))
            .asked(),
    ]
}

/// Whether an event belongs to the life in France, by its kind or its place.
fn is_since(desk: &Desk<'_>, event: &Event) -> bool {
    let kind = matches!(
        event.kind,
        EventKind::SurPlace
            | EventKind::SurveillanceInFrance
            | EventKind::Arrival
            | EventKind::LawfulStay
            | EventKind::Procedure
    );
    kind || is_in_france(desk, event.place.as_ref())
}

/// Whether a place lies in France: its country says so, or that of the place it lies in.
fn is_in_france(desk: &Desk<'_>, place: Option<&PlaceId>) -> bool {
    let mut at = place.and_then(|id| desk.case.place(id));
    for _ in 0..=desk.case.places.len() {
        let Some(here) = at else { return false };
        if !here.country.is_blank() {
            return here.country.as_str().trim().eq_ignore_ascii_case("France");
        }
        at = here.parent.as_ref().and_then(|id| desk.case.place(id));
    }
    false
}

/// Events and periods since arrival, to read; they are told in their own steps.
fn since<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let mut rows = column![].spacing(SPACE_16);
    let mut none = true;
    for event in desk.case.events.iter().filter(|event| is_since(desk, event)) {
        none = false;
        let masked = event.sensitivity != Sensitivity::Print || event.title.is_blank();
        let title =
            if masked { spoken(cx, cx.first.name_of(&event.kind)) } else { said(cx, &event.title) };
        let date = word_date(&event.date, cx.calendar, cx.first, Form::Table);
        rows = rows.push(fact(cx, title, date));
    }
    let periods = desk.case.life.iter().filter(|there| is_in_france(desk, there.place.as_ref()));
    for period in periods {
        none = false;
        let row = super::life::period_row(cx, desk, period);
        rows = rows.push(fact(cx, row.title, row.under));
    }
    let ways = row![
        button(cx, Weight::Accent, Some(Icon::List), tr!(cx.first, "france-open-events"))
            .id("france-events")
            .on_press(Message::Go(Step::Events)),
        button(cx, Weight::Accent, Some(Icon::Briefcase), tr!(cx.first, "france-open-life"))
            .id("france-life")
            .on_press(Message::Go(Step::Life)),
    ]
    .spacing(SPACE_8)
    .width(Length::Fill)
    .wrap();
    let body: Element<'a, Message> =
        if none { empty(cx, Icon::MapPin, both!(cx, "france-since-none")) } else { rows.into() };
    let inner = column![body, mirrored(cx.direction(), ways)].spacing(SPACE_16);
    card(cx, both!(cx, "france-since"), inner)
}

fn fact<'a>(
    cx: &Context<'a>,
    title: (crate::domain::words::LangTag, String),
    under: String,
) -> Element<'a, Message> {
    let mut lines = column![at_start(cx, told(&title.0, title.1).sans())].width(Length::Fill);
    if !under.is_empty() {
        lines = lines.push(Element::from(caption(cx, under).fill()));
    }
    lines.into()
}

fn statements<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let rows = desk.case.earlier_statements.iter().map(|there| Row {
        name: format!("statement:{}", there.id),
        title: said(cx, &there.made_to),
        under: there.day.map(|day| day.to_string()).unwrap_or_default(),
        end: None,
        can: can(cx, RecordRef::EarlierStatement(there.id.clone())),
    });
    let new = New::by(prose::first_side(cx, "statement-to"), |desk| {
        let id = StatementId::try_from((desk.fresh)("statement")).ok()?;
        let name = format!("statement:{id}");
        let there = EarlierStatement::new(id);
        Some((name, Change::Put(Box::new(Record::EarlierStatement(there)))))
    });
    list(
        cx,
        Order::of(desk, "statements", |id| Some(RecordRef::EarlierStatement(id.try_into().ok()?))),
        both!(cx, "france-statements"),
        rows.collect(),
        (Icon::Quote, both!(cx, "france-statements-none")),
        Some(("statement-add".to_owned(), tr!(cx.first, "france-statement-add"), new)),
    )
}

fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("statement")?;
    let all = &desk.case.earlier_statements;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let of = statement(there.id.clone());
    let exhibit = of.at(|there| &mut there.exhibit);
    let lines = vec![
        prose::prose(
            cx,
            "statement-to",
            both!(cx, "france-made-to"),
            &there.made_to,
            1,
            of.at(|s| &mut s.made_to),
        )
        .ask(both!(cx, "france-made-to-ask")),
        day::day(
            cx,
            state,
            "statement-day",
            both!(cx, "france-statement-day"),
            there.day,
            of.at(|s| &mut s.day),
        ),
        languages::lang(
            cx,
            state,
            "statement-lang",
            both!(cx, "france-statement-lang"),
            &there.lang,
            &of.at(|s| &mut s.lang),
        ),
        exhibits::one(
            cx,
            state,
            desk,
            "statement-exhibit",
            both!(cx, "france-statement-exhibit"),
            there.exhibit.as_ref(),
            move |id| Message::Chosen("statement-exhibit-more".to_owned(), exhibit.set(id)),
        ),
        passages(cx, desk, there, &of.at(|s| &mut s.passages)),
    ];
    let record = RecordRef::EarlierStatement(there.id.clone());
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "france-statement"), lines),
    ])
}

fn passages<'a>(
    cx: &Context<'a>,
    desk: &Desk<'a>,
    there: &'a EarlierStatement,
    of: &Of<Vec<Passage>>,
) -> Line<'a> {
    let mut all = column![].spacing(SPACE_12);
    for (at, passage) in there.passages.iter().enumerate() {
        let (id, item) = (format!("passage-{at}"), of.item(at));
        let remove = button(cx, Weight::Quiet, Some(Icon::Trash), tr!(cx.first, "form-remove"))
            .id(format!("{id}-remove"))
            .on_press(Message::Edit(of.remove(at)));
        let told = item.at(|passage| &mut passage.paragraph);
        let paragraphs = desk.case.account.paragraphs().enumerate().map(|(number, paragraph)| {
            let chosen = passage.paragraph.as_ref() == Some(&paragraph.id);
            Opt {
                id: format!("{id}-paragraph-{}", paragraph.id),
                words: Both { first: (number + 1).to_string(), second: None },
                chosen,
                message: Message::Edit(told.set((!chosen).then(|| paragraph.id.clone()))),
            }
        });
        let lines = vec![
            text::words(
                cx,
                &format!("{id}-words"),
                both!(cx, "france-passage"),
                &passage.words,
                &there.lang,
                item.at(|p| &mut p.words),
            ),
            text::number(
                cx,
                &format!("{id}-page"),
                both!(cx, "procedure-page"),
                passage.page,
                item.at(|p| &mut p.page),
            ),
            prose::prose(
                cx,
                &format!("{id}-right"),
                both!(cx, "france-right"),
                &passage.right,
                3,
                item.at(|p| &mut p.right),
            ),
            Line::options(both!(cx, "france-told-now"), paragraphs.collect()),
            Line::new(Both { first: String::new(), second: None }, at_start(cx, remove)),
        ];
        all = all.push(well(cx, lines));
    }
    let add = button(cx, Weight::Outlined, Some(Icon::Plus), tr!(cx.first, "france-passage-add"))
        .id("passage-add")
        .on_press(Message::Edit(of.add(Passage::default())));
    Line::new(both!(cx, "france-passages"), all.push(at_start(cx, add)))
}

/// How far the step is: an address where letters arrive.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let applicant = &desk.case.applicant;
    if applicant.address.iter().any(|line| !line.is_blank()) {
        return StepState::Filled;
    }
    let begun = !applicant.phone.is_unset()
        || !applicant.email.is_unset()
        || !desk.case.earlier_statements.is_empty();
    if begun { StepState::Begun } else { StepState::NotYet }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-mailing"), |t| tr!(t, "word-mailing-is")),
        (|t| tr!(t, "word-sur-place"), |t| tr!(t, "word-sur-place-is")),
        (|t| tr!(t, "word-transnational"), |t| tr!(t, "word-transnational-is")),
    ]
}
