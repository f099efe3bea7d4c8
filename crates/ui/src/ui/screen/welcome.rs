//! Welcome and consent: nothing is compulsory, nothing is invented, and what was agreed to is noted.

use iced::Element;
use iced::widget::column;

use crate::domain::case::Consent;
use crate::domain::id::ConsentId;
use crate::domain::words::{Bilingual, LangTag, Words};
use crate::edit::{Change, Part, Record, RecordRef};
use crate::kit::context::{Both, Context};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines};
use crate::kit::tokens::{SPACE_8, SPACE_16};
use crate::kit::widget::editor::editor;
use crate::lang::{Translator, tr};
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, New, Of, consent};
use crate::ui::form::line::{Line, Opt, yes_no_words};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, aloud, page};
use crate::ui::form::records::{Row, can, list, tools};
use crate::ui::form::{Message, State, both, choice, day, languages, left_open, people, prose};
use crate::ui::frame::card;
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// What is usually agreed to or refused at the beginning, each with its question.
const TOPICS: [(&str, Say, Say); 3] = [
    ("keep", |t| tr!(t, "welcome-topic-keep"), |t| tr!(t, "welcome-topic-keep-ask")),
    ("lawyer", |t| tr!(t, "welcome-topic-lawyer"), |t| tr!(t, "welcome-topic-lawyer-ask")),
    (
        "interpreter",
        |t| tr!(t, "welcome-topic-interpreter"),
        |t| tr!(t, "welcome-topic-interpreter-ask"),
    ),
];

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Welcome(State);

impl Welcome {
    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let open = self.0.open_in("consent");
        let found = desk.case.consents.iter().position(|there| Some(there.id.as_str()) == open);
        let parts = match found.and_then(|at| Some((at, desk.case.consents.get(at)?))) {
            Some((at, there)) => one(cx, &self.0, desk, there, at),
            None => whole(cx, &self.0, desk),
        };
        page(cx, &self.0, desk, Step::Welcome, parts)
    }
}

fn whole<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Vec<Block<'a>> {
    let said = aloud(
        cx,
        vec![
            both!(cx, "welcome-nothing-compulsory"),
            both!(cx, "welcome-your-pace"),
            both!(cx, "welcome-answers"),
        ],
    );
    let pledge = aloud(
        cx,
        vec![
            both!(cx, "welcome-pledge-yours"),
            both!(cx, "welcome-pledge-helper"),
            both!(cx, "welcome-pledge-danger"),
        ],
    );
    if desk.facing_person {
        let mut asked = vec![
            Line::new(both!(cx, "welcome-today"), said).asked(),
            Line::new(both!(cx, "welcome-pledge"), pledge).asked(),
            Line::new(both!(cx, "welcome-notice"), notice(cx)).asked(),
        ];
        asked.extend(topics(cx, desk));
        return vec![Block::Card(both!(cx, "welcome-agree"), asked)];
    }
    let notice = notice(cx);
    let mut parts = vec![
        Block::Desk(card(cx, both!(cx, "welcome-today"), said)),
        Block::Desk(card(cx, both!(cx, "welcome-pledge"), pledge)),
        Block::Desk(card(cx, both!(cx, "welcome-notice"), notice)),
    ];
    parts.push(Block::Card(both!(cx, "welcome-agree"), topics(cx, desk)));
    parts.push(Block::Desk(ledger(cx, desk)));
    parts.push(Block::Card(both!(cx, "welcome-table"), table(cx, state, desk)));
    parts
}

/// What is kept, by whom, where, for what and until when, and the person's rights (GDPR, art. 13).
fn notice<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    column![
        both_lines(cx, both!(cx, "welcome-notice-purpose"), Role::Body),
        both_lines(cx, both!(cx, "welcome-notice-who"), Role::Body),
        both_lines(cx, both!(cx, "welcome-notice-kept"), Role::Body),
        both_lines(cx, both!(cx, "welcome-notice-given"), Role::Body),
        both_lines(cx, both!(cx, "welcome-notice-rights"), Role::Body),
        both_lines(cx, both!(cx, "welcome-notice-law"), Role::Body),
    ]
    .spacing(SPACE_16)
    .into()
}

/// The usual questions with equal answers: yes, no, later. An answered one stays in its place, marked: nothing slides
/// under the hand that pressed it, and it can be answered otherwise.
fn topics<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (name, topic, ask) in TOPICS {
        let noted = noted(desk, topic);
        let [yes, no] = yes_no_words(cx);
        let options = [(true, "yes", yes), (false, "no", no)].map(|(given, word, words)| Opt {
            id: format!("welcome-{name}-{word}"),
            words,
            chosen: noted.is_some_and(|there| there.given == given),
            message: Message::Edit(decided(cx, topic, given)),
        });
        let line = Line::options(cx.both(ask), options.into()).of_now();
        lines.push(line.or_unvalued(&format!("welcome-{name}"), undecided(topic)).asked());
    }
    lines
}

/// What was noted on a usual question last.
fn noted<'a>(desk: &Desk<'a>, topic: Say) -> Option<&'a Consent> {
    let words = topic(Translator::french());
    desk.case.consents.iter().rev().find(|there| there.to.french.text.as_str() == words)
}

/// No answer to a usual question any more.
fn undecided(topic: Say) -> Edit {
    Edit::new(move |desk| {
        let id = noted(desk, topic)?.id.clone();
        Some(Change::Remove(RecordRef::Consent(id)))
    })
}

/// A consent given or refused today, in the words of the question; the one noted is changed.
fn decided(cx: &Context<'_>, topic: Say, given: bool) -> Edit {
    let day = cx.today;
    let second = cx.languages().find(|language| language.tag() == cx.told.as_str());
    Edit::new(move |desk| {
        if let Some(there) = noted(desk, topic) {
            let changed = Consent { given, day: Some(day), ..there.clone() };
            let put = || Change::Put(Box::new(Record::Consent(changed)));
            return (there.given != given).then(put);
        }
        let mut to = Bilingual::in_french(&topic(Translator::french()));
        if let Some(language) = second.filter(|language| language.tag() != "fr") {
            to.told.prose =
                crate::domain::words::Prose::plain(&topic(&Translator::plain(language)));
            to.told.lang = LangTag::from(language.tag());
        }
        let id = ConsentId::try_from((desk.fresh)("consent")).ok()?;
        let there = Consent { to, given, day: Some(day), ..Consent::new(id) };
        Some(Change::Put(Box::new(Record::Consent(there))))
    })
}

fn ledger<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let rows = desk.case.consents.iter().map(|there| {
        let by = there.by.as_ref().and_then(|id| desk.case.person(id));
        let by = by.map_or_else(
            || tr!(cx.first, "welcome-by-person"),
            |person| people::called(cx, desk, person),
        );
        let state = if there.given {
            tr!(cx.first, "welcome-given")
        } else {
            tr!(cx.first, "welcome-refused")
        };
        Row {
            name: format!("consent:{}", there.id),
            title: crate::ui::form::page::said(cx, &there.to),
            under: [state, by].join(cx.first.apart()),
            end: None,
            can: can(cx, RecordRef::Consent(there.id.clone())),
        }
    });
    let new = New::by(prose::first_side(cx, "consent-to"), |desk| {
        let id = ConsentId::try_from((desk.fresh)("consent")).ok()?;
        let name = format!("consent:{id}");
        Some((name, Change::Put(Box::new(Record::Consent(Consent::new(id))))))
    });
    list(
        cx,
        Order::of(desk, "consents", |id| Some(RecordRef::Consent(id.try_into().ok()?))),
        both!(cx, "welcome-ledger"),
        rows.collect(),
        (Icon::Signature, both!(cx, "welcome-ledger-none")),
        Some(("consent-add".to_owned(), tr!(cx.first, "welcome-ledger-add"), new)),
    )
}

/// What is agreed to, as it was said; without words, that an answer is wanted.
fn agreed_to(cx: &Context<'_>, there: &Consent) -> Both {
    let words = [&there.to.told.prose.text, &there.to.french.text];
    let mut said = words.into_iter().filter(|words| !words.is_blank());
    let Some(first) = said.next() else { return both!(cx, "welcome-answer") };
    Both {
        first: first.as_str().to_owned(),
        second: said.next().map(|words| words.as_str().to_owned()),
    }
}

fn one<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Consent,
    at: usize,
) -> Vec<Block<'a>> {
    let of = consent(there.id.clone());
    let by = of.at(|there| &mut there.by);
    let given = of.at(|there| &mut there.given);
    let [yes, no] = yes_no_words(cx);
    let options = [(true, "yes", yes), (false, "no", no)].map(|(value, word, words)| Opt {
        id: format!("consent-{word}"),
        words,
        chosen: there.given == value,
        message: Message::Edit(given.set(value)),
    });
    let lines = vec![
        prose::prose(cx, "consent-to", both!(cx, "welcome-to"), &there.to, 1, of.at(|c| &mut c.to)),
        Line::options(both!(cx, "welcome-answer"), options.into()).ask(agreed_to(cx, there)),
        people::one(
            cx,
            state,
            desk,
            "consent-by",
            both!(cx, "welcome-by"),
            there.by.as_ref(),
            move |id| Message::Chosen("consent-by-more".to_owned(), by.set(id)),
        )
        .help(both!(cx, "welcome-by-help")),
        day::day(
            cx,
            state,
            "consent-day",
            both!(cx, "welcome-day"),
            there.day,
            of.at(|c| &mut c.day),
        ),
    ];
    let record = RecordRef::Consent(there.id.clone());
    vec![
        Block::Desk(tools(cx, &record, at, desk.case.consents.len())),
        Block::Card(both!(cx, "welcome-one"), lines),
    ]
}

/// Languages spoken at the desk, who helps to write, whether it is an exercise.
fn table<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Vec<Line<'a>> {
    let spoken = |at: usize| -> Of<LangTag> {
        Of::new(move |desk, change| {
            let mut all = desk.case.languages.clone();
            while all.len() <= at {
                all.push(LangTag::from("fr"));
            }
            change(all.get_mut(at)?);
            Some(Change::Set(Box::new(Part::Languages(all))))
        })
    };
    let tag = |at: usize| desk.case.languages.get(at).cloned().unwrap_or_else(|| cx.told.clone());
    let mention: Of<Bilingual> = Of::new(|desk, change| {
        let mut mention = desk.case.account.helpers_mention.clone();
        change(&mut mention);
        Some(Change::Set(Box::new(Part::HelpersMention(mention))))
    });
    let neutral: Of<Words> = Of::new(|desk, change| {
        let mut label = desk.case.label.clone();
        change(&mut label);
        Some(Change::Set(Box::new(Part::Label(label))))
    });
    let read_back: Of<bool> = Of::new(|desk, change| {
        let mut print = desk.case.account.print_read_back;
        change(&mut print);
        Some(Change::Set(Box::new(Part::PrintReadBack(print))))
    });
    let fictional: Of<bool> = Of::new(|desk, change| {
        let mut fictional = desk.case.fictional;
        change(&mut fictional);
        Some(Change::Set(Box::new(Part::Fictional(fictional))))
    });
    let names_somebody = !desk.case.label.is_blank() && desk.label.is_none();
    let tongue = LangTag::from(cx.first.language().tag());
    let label = editor(cx.tokens, "welcome-label", desk.case.label.as_str(), &tongue);
    let label = label.one_line().on_edit(move |edited| {
        Message::Edit(neutral.set(edited.text.into()).typed("welcome-label"))
    });
    let account = &desk.case.account;
    let print = choice::tick(
        cx,
        "welcome-read-back",
        both!(cx, "welcome-print-read-back"),
        account.print_read_back,
        &read_back,
    );
    // Only a case that says it is invented can take that back: a real one is never a press from saying so.
    let invented = desk.case.fictional.then(|| {
        let words = both!(cx, "welcome-fictional");
        choice::tick(cx, "welcome-fictional", words, true, &fictional)
    });
    let ticks = column![print].push(invented).spacing(SPACE_8);
    vec![
        languages::lang(
            cx,
            state,
            "welcome-lang-0",
            both!(cx, "welcome-lang-person"),
            &tag(0),
            &spoken(0),
        ),
        languages::lang(
            cx,
            state,
            "welcome-lang-1",
            both!(cx, "welcome-lang-helper"),
            &tag(1),
            &spoken(1),
        ),
        Line::new(both!(cx, "welcome-label"), label)
            .help(both!(cx, "welcome-label-help"))
            .remark(both!(cx, "welcome-label-named"), names_somebody),
        prose::prose(
            cx,
            "welcome-mention",
            both!(cx, "welcome-mention"),
            &account.helpers_mention,
            1,
            mention,
        )
        .help(both!(cx, "welcome-mention-help")),
        Line::new(both!(cx, "welcome-further"), ticks),
    ]
}

/// How far the step is: something agreed or refused is noted.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let consents = &desk.case.consents;
    let left = |name: &str| !left_open::of(desk, &format!("welcome-{name}")).is_unset();
    let is_answered =
        |(name, topic, _): &(&str, Say, Say)| noted(desk, *topic).is_some() || left(name);
    let answered = TOPICS.iter().filter(|topic| is_answered(topic)).count();
    match answered {
        _ if answered == TOPICS.len() => StepState::Filled,
        0 if consents.is_empty() => StepState::NotYet,
        _ => StepState::Begun,
    }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-account"), |t| tr!(t, "word-account-is")),
        (|t| tr!(t, "word-interpreter"), |t| tr!(t, "word-interpreter-is")),
        (|t| tr!(t, "word-read-back"), |t| tr!(t, "word-read-back-is")),
    ]
}
