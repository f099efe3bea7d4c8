//! Fears on return: questions to answer in one's own words. The program writes no sentence.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use crate::domain::account::Paragraph;
use crate::domain::id::ParagraphId;
use crate::domain::person::Kinship;
use crate::domain::words::{Author, Bilingual};
use crate::edit::{Change, ParagraphHome, Record, RecordRef, order};
use crate::kit::button::{Weight, button, choice_row, tile};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines, caption};
use crate::kit::tokens::{ICON_20, SPACE_8, SPACE_12, SPACE_16};
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, New, Of, fear};
use crate::ui::form::line::{ANSWER, Line, at_start};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, page, said};
use crate::ui::form::records::{Row, can, list, tools};
use crate::ui::form::{Message, State, both, choice, people, prose};
use crate::ui::frame::card;
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// What the account has to make understood, as questions. Pressing one opens an empty paragraph.
const PROMPTS: [(&str, Say); 4] = [
    ("what", |t| tr!(t, "fears-prompt-what")),
    ("who", |t| tr!(t, "fears-prompt-who")),
    ("today", |t| tr!(t, "fears-prompt-today")),
    ("elsewhere", |t| tr!(t, "fears-prompt-elsewhere")),
];

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Fears(State);

impl Fears {
    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let state = &self.0;
        let parts = one(cx, state, desk).unwrap_or_else(|| whole(cx, desk));
        page(cx, state, desk, Step::Fears, parts)
    }
}

fn new(cx: &Context<'_>) -> New {
    New::by(prose::first_side(cx, "fear-text"), |desk| {
        let id = ParagraphId::try_from((desk.fresh)("fear")).ok()?;
        let paragraph = Paragraph::new(id.clone());
        let record = Record::Paragraph { home: ParagraphHome::Fears, paragraph };
        Some((format!("fear:{id}"), Change::Put(Box::new(record))))
    })
}

fn whole<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Vec<Block<'a>> {
    if desk.facing_person {
        // Each question alone; the answer is a paragraph of its own, opened by pressing.
        let asked = PROMPTS.into_iter().map(|(name, ask)| {
            let press = tile(cx, Some(Icon::Feather), both!(cx, "fears-answer"), false)
                .height(ANSWER)
                .id(format!("fears-answer-{name}"))
                .on_press(Message::Add(new(cx).answering(name)));
            let name = format!("fears-{name}");
            Line::new(cx.both(ask), press).or_unvalued(&name, Edit::nothing()).asked()
        });
        return vec![Block::Card(both!(cx, "fears-questions"), asked.collect())];
    }
    let rows = desk.case.account.fears.iter().map(|there| {
        let kept = there.kept_for_interview.then(|| tr!(cx.first, "fears-kept"));
        let under = [Some(cx.first.name_of(&there.state)), kept];
        Row {
            name: format!("fear:{}", there.id),
            title: said(cx, &there.text),
            under: under.into_iter().flatten().collect::<Vec<_>>().join(cx.first.apart()),
            end: None,
            can: can(cx, RecordRef::Paragraph { home: ParagraphHome::Fears, id: there.id.clone() }),
        }
    });
    let paragraphs = list(
        cx,
        Order::by(desk, "fears", |desk, id, at| {
            let id = id.try_into().ok()?;
            order::paragraph_before(desk.case, &id, &ParagraphHome::Fears, at)
        }),
        both!(cx, "fears-all"),
        rows.collect(),
        (Icon::Feather, both!(cx, "fears-none")),
        Some(("fear-add".to_owned(), tr!(cx.first, "fears-add"), new(cx))),
    );
    vec![Block::Desk(prompts(cx)), Block::Desk(paragraphs), Block::Desk(agents(cx, desk))]
}

fn prompts<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let rows = PROMPTS.into_iter().map(|(name, ask)| {
        let opens = row![
            Element::from(Icon::Plus.text(ICON_20, cx.tokens.accent)),
            both_lines(cx, cx.both(ask), Role::Story)
        ];
        let opens = opens.spacing(SPACE_12).align_y(Alignment::Center);
        choice_row(cx, mirrored(cx.direction(), opens), false)
            .id(format!("fears-prompt-{name}"))
            .on_press(Message::Add(new(cx).answering(name)))
            .into()
    });
    let help = caption(cx, tr!(cx.first, "fears-questions-help")).fill();
    let inner = column![Element::from(help), column(rows).spacing(SPACE_8)].spacing(SPACE_16);
    card(cx, both!(cx, "fears-questions"), inner)
}

/// Who is feared, as noted among the people, and the way there.
fn agents<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let agents = desk.case.persons.iter().filter(|person| person.kinship == Kinship::Agent);
    let names: Vec<String> = agents.map(|person| people::called(cx, desk, person)).collect();
    let words = if names.is_empty() {
        both!(cx, "fears-agents-none")
    } else {
        Both { first: names.join(cx.first.apart()), second: None }
    };
    let open = button(cx, Weight::Accent, Some(Icon::Users), tr!(cx.first, "fears-agents-open"))
        .id("fears-people")
        .on_press(Message::Go(Step::People));
    let inner = column![both_lines(cx, words, Role::Body), at_start(cx, open)];
    card(cx, both!(cx, "fears-agents"), inner.spacing(SPACE_8).width(Length::Fill))
}

fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("fear")?;
    let all = &desk.case.account.fears;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let of = fear(there.id.clone());
    let record = RecordRef::Paragraph { home: ParagraphHome::Fears, id: there.id.clone() };
    let heading = match state.asked() {
        Some(_) => cx.both(asked(state)),
        None => both!(cx, "fears-paragraph"),
    };
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(heading, lines(cx, state, there, &of)),
        Block::Desk(prompts_again(cx)),
    ])
}

/// The question that was pressed; where none was, the first.
fn asked(state: &State) -> Say {
    let pressed = PROMPTS.iter().find(|(name, _)| state.asked() == Some(*name));
    let [(_, what), ..] = PROMPTS;
    pressed.map_or(what, |(_, ask)| *ask)
}

fn lines<'a>(
    cx: &Context<'a>,
    state: &State,
    there: &'a Paragraph,
    of: &Of<Paragraph>,
) -> Vec<Line<'a>> {
    let keep = choice::tick(
        cx,
        "fear-kept",
        both!(cx, "fears-keep"),
        there.kept_for_interview,
        &of.at(|p| &mut p.kept_for_interview),
    );
    vec![
        prose::prose(cx, "fear-text", both!(cx, "fears-words"), &there.text, 6, text_of(of))
            .ask(cx.both(asked(state))),
        choice::choice(
            cx,
            state,
            "fear-author",
            both!(cx, "fears-author"),
            &there.author,
            Author::ALL,
            &of.at(|p| &mut p.author),
        ),
        Line::new(both!(cx, "fears-print"), keep),
    ]
}

/// The text of a paragraph; with another French it is no longer the one that was read back.
fn text_of(of: &Of<Paragraph>) -> Of<Bilingual> {
    let of = of.clone();
    Of::new(move |desk, change| {
        of.within(desk, &|paragraph| {
            let before = paragraph.text.french.text.clone();
            change(&mut paragraph.text);
            if paragraph.text.french.text != before {
                paragraph.unread();
            }
        })
    })
}

/// The questions beneath the paragraph, to read again while answering.
fn prompts_again<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let all = PROMPTS.into_iter().map(|(_, ask)| both_lines(cx, cx.both(ask), Role::Body));
    card(cx, both!(cx, "fears-questions"), column(all).spacing(SPACE_16))
}

/// How far the step is: something is told, and all that is told has its French.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let fears = &desk.case.account.fears;
    let told = fears.iter().filter(|there| !there.text.is_blank());
    let french =
        |there: &&Paragraph| !there.text.french.text.is_blank() || there.kept_for_interview;
    let (count, ready) = (told.clone().count(), told.filter(french).count());
    match (fears.is_empty(), count > 0 && count == ready) {
        (true, _) => StepState::NotYet,
        (false, true) => StepState::Filled,
        (false, false) => StepState::Begun,
    }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-fear"), |t| tr!(t, "word-fear-is")),
        (|t| tr!(t, "word-persecution"), |t| tr!(t, "word-persecution-is")),
        (|t| tr!(t, "word-protection"), |t| tr!(t, "word-protection-is")),
        (|t| tr!(t, "word-alternative"), |t| tr!(t, "word-alternative-is")),
    ]
}
