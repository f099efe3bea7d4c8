//! What is asked about an event, in the order in which it is asked; at the desk and turned to the person.

use std::sync::LazyLock;

use iced::Element;
use iced::widget::column;

use super::page::Page;
use super::state::is_left_open;
use super::{anchored, kinds, known, links};
use crate::domain::event::Sensitivity;
use crate::domain::event::{Agent, AgentKind, Event, EventKind, Ground, Protection, Raised, Whom};
use crate::domain::words::{Answer, Bilingual, LangTag, RevealClass, WordsState};
use crate::kit::context::Both;
use crate::kit::label::{beneath, caption, help};
use crate::kit::tokens::SPACE_8;
use crate::lang::date::{Hints, read_date};
use crate::lang::tr;
use crate::ui::form::edit::{self, Of};
use crate::ui::form::line::{Line, Opt, at_start, chips, not_a_value};
use crate::ui::form::people::{called, identity_called};
use crate::ui::form::pick::toggle;
use crate::ui::form::prose::editors;
use crate::ui::form::told_date::{OfEvent, event_date, told_date};
use crate::ui::form::{Message, both, choice, place, prose, text};

/// The field an event begins in.
pub(super) const WHAT: &str = "events-what";
/// What asks for the end and the length.
pub(super) const STRETCH: &str = "events-stretch";
/// The field of the end.
const UNTIL: &str = "events-until";

/// What happened, when, where, who was there, how it is known, what it is called, what shows it.
pub(super) fn told<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let (cx, event, of) = (page.cx, page.event, &page.of);
    let what =
        prose::prose(cx, WHAT, both!(cx, "events-what"), &event.what, 3, of.at(|e| &mut e.what));
    let mut lines = vec![what.left_open_as("event-what").asked(), when(page)];
    let facing_person = page.desk.facing_person;
    if facing_person || asks_for_end(page) {
        lines.extend([until(page), lasting(page)]);
    }
    lines.extend([location(page), links::people(page)]);
    let own = [EventKind::Arrest, EventKind::Detention, EventKind::Release, EventKind::Trial];
    // The form asks for the person's own arrests: for these, to whom it happened is asked.
    if own.contains(&event.kind) || event.happened_to != Whom::NotSaid {
        let offered = [Whom::Applicant, Whom::Others, Whom::Both];
        let of = of.at(|e| &mut e.happened_to);
        let label = both!(cx, "events-whom");
        lines.push(choice::optional(cx, "events-whom", label, &event.happened_to, &offered, &of));
    }
    lines.extend(known::lines(page));
    let title = both!(cx, "events-title");
    lines.push(prose::prose(cx, "events-title", title, &event.title, 1, of.at(|e| &mut e.title)));
    lines.push(kinds::kind(page));
    lines.push(links::exhibits(page));
    if event.exhibits.is_empty() {
        let of = of.at(|e| &mut e.no_exhibit_because);
        let label = both!(cx, "events-no-exhibit");
        let why = Some(&event.no_exhibit_because);
        lines.push(prose::answer(cx, "events-no-exhibit", label, why, 1, of));
    }
    lines
}

fn when<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, event) = (page.cx, page.event);
    let date = event.beginning();
    let is_out = page.state().is_unfolded(anchored::FOLD) || date.anchor.is_some();
    let about = OfEvent {
        printed: &event.date,
        anchor: (is_out && !page.desk.facing_person).then(|| anchored::view(page)),
        anchor_fold: anchored::FOLD,
        stretch: (!asks_for_end(page)).then_some((STRETCH, UNTIL)),
        next: known::FIRST,
    };
    let of = edit::beginning(event.id.clone());
    event_date(page.at(), "events-when", both!(cx, "events-when"), date, &of, about)
        .help(both!(cx, "events-when-help"))
        .left_open_as("event-date")
        .asked()
}

/// Whether the end and the length are asked for: it was asked to, or something is said of them or left open.
fn asks_for_end(page: &Page<'_, '_>) -> bool {
    let Page { event, desk, .. } = page;
    let left = |question| is_left_open(event, desk, question);
    page.state().is_unfolded(STRETCH)
        || !event.until.is_unset()
        || event.until.is_forgotten()
        || !event.duration.words.is_blank()
        || left("event-until")
        || left("event-duration")
}

fn until<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, event, of) = (page.cx, page.event, edit::end(page.event.id.clone()));
    let label = both!(cx, "events-until");
    told_date(cx, page.state(), page.desk, UNTIL, label, &event.until, &of)
        .help(both!(cx, "events-until-help"))
        .left_open_as("event-until")
        .asked()
}

fn lasting<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, of) = (page.cx, page.of.clone());
    let of = Of::new(move |desk, change| {
        of.within(desk, &|event| {
            change(&mut event.duration.words);
            count_duration(event);
        })
    });
    let label = both!(cx, "events-duration");
    prose::prose(cx, "events-duration", label, &page.event.duration.words, 1, of)
        .left_open_as("event-duration")
        .asked()
}

/// Counts the days of a duration from its words, her or his own first.
fn count_duration(event: &mut Event) {
    let words = &event.duration.words;
    let told = (words.told.prose.text.as_str(), words.told.lang.clone());
    let read = [told, (words.french.text.as_str(), LangTag::from("fr"))]
        .into_iter()
        .find_map(|(text, lang)| read_date(text, &lang, &Hints::default()).lasting);
    let (least, most) =
        read.map_or((0, 0), |lasting| (lasting.at_least_days, lasting.at_most_days));
    event.duration.at_least_days = least;
    event.duration.at_most_days = most;
}

/// A place of the case or a new one, and where exactly.
fn location<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, event, of) = (page.cx, page.event, &page.of);
    let (words, ink) = (cx.for_person(|t| tr!(t, "events-where-exactly")), cx.tokens.ink_2);
    let words = beneath(cx, caption(cx, words.first).colour(ink), words.second, Some(ink));
    let exactly = editors(cx, "events-where", &event.place_told, 1, of.at(|e| &mut e.place_told));
    let exactly = column![at_start(cx, words), exactly].spacing(SPACE_8);
    let clear = of.change(|event| {
        event.place = None;
        event.place_told = Bilingual::default();
    });
    let of = of.at(|e| &mut e.place);
    let label = both!(cx, "events-where");
    place::place(cx, page.state(), page.desk, "events-place", label, event.place.as_ref(), &of)
        .beneath(Some(exactly.into()))
        .or_unvalued("event-place", clear)
        .asked()
}

/// Who acted, what was said, what followed, protection, elsewhere, whether it was raised before.
pub(super) fn further<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let (cx, event, of) = (page.cx, page.event, &page.of);
    let spoken = both!(cx, "events-spoken");
    let then = both!(cx, "events-then");
    let elsewhere = both!(cx, "events-elsewhere");
    let explanation = both!(cx, "events-explanation");
    vec![
        agent(page),
        prose::prose(
            cx,
            "events-spoken",
            spoken,
            &event.words_spoken,
            2,
            of.at(|e| &mut e.words_spoken),
        )
        .left_open_as("event-words_spoken")
        .asked(),
        prose::prose(cx, "events-then", then, &event.consequence, 2, of.at(|e| &mut e.consequence))
            .left_open_as("event-consequence")
            .asked(),
        protection(page),
        prose::answer(
            cx,
            "events-elsewhere",
            elsewhere,
            Some(&event.elsewhere),
            2,
            of.at(|e| &mut e.elsewhere),
        )
        .asked(),
        prose::answer(
            cx,
            "events-explanation",
            explanation,
            Some(&event.explanation),
            2,
            of.at(|e| &mut e.explanation),
        ),
        raised(page),
    ]
    .into_iter()
    .chain(raised_why(page))
    .collect()
}

/// Who acted: the kind of agent, and how she or he would tell them apart.
fn agent<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    static NOBODY: LazyLock<Bilingual> = LazyLock::new(Bilingual::default);
    let (cx, agent, of) = (page.cx, &page.event.agent, page.of.at(|e| &mut e.agent));
    let current = agent.known().and_then(|agent| agent.kind.known());
    let options = AgentKind::ALL.iter().map(|kind| {
        let new = kind.clone();
        Opt {
            id: format!("events-agent-{}", kind.as_str()),
            words: cx.both(|t| t.name_of(kind)),
            chosen: current == Some(kind),
            message: Message::Edit(of.change(move |agent| class(agent, &new))),
        }
    });
    let answers = not_a_value(cx, "events-agent", agent, |said| Message::Edit(of.set(said)));
    let options: Vec<Opt> = options.collect();
    let whole = of.clone();
    let who = Of::new(move |desk, change| {
        whole.within(desk, &|answer| {
            let mut agent = answer.known().cloned().unwrap_or_default();
            change(&mut agent.who);
            *answer = described(agent);
        })
    });
    let words = agent.known().map_or(&*NOBODY, |agent| &agent.who);
    Line::options(both!(cx, "events-agent"), options)
        .answers(answers)
        .beneath(Some(editors(cx, "events-agent-who", words, 2, who)))
        .asked()
}

/// The kind of agent; the same again takes it back.
fn class(answer: &mut Answer<Agent>, kind: &AgentKind) {
    let mut agent = answer.known().cloned().unwrap_or_default();
    let same = agent.kind.known() == Some(kind);
    agent.kind = if same { Answer::Unset } else { Answer::Known(kind.clone()) };
    *answer = described(agent);
}

/// The agent, if anything is said of him.
fn described(agent: Agent) -> Answer<Agent> {
    match agent.kind.is_unset() && agent.who.is_blank() {
        true => Answer::Unset,
        false => Answer::Known(agent),
    }
}

/// Whether protection was sought, and what came of it.
fn protection<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, asked, of) = (page.cx, &page.event.protection, page.of.at(|e| &mut e.protection));
    let sought = asked.known().map(|protection| protection.sought);
    let words = [both!(cx, "events-protection-yes"), both!(cx, "events-protection-no")];
    let options = [(true, "yes"), (false, "no")].into_iter().zip(words);
    let options = options.map(|((value, id), words)| Opt {
        id: format!("events-sought-{id}"),
        words,
        chosen: sought == Some(value),
        message: Message::Edit(of.change(move |answer| seek(answer, value))),
    });
    let answers = not_a_value(cx, "events-protection", asked, |said| Message::Edit(of.set(said)));
    let options: Vec<Opt> = options.collect();
    let told = asked.known().map(|protection| {
        let whole = of.clone();
        let told = Of::new(move |desk, change| {
            whole.within(desk, &|answer| {
                if let Answer::Known(protection) = answer {
                    change(&mut protection.told);
                }
            })
        });
        editors(cx, "events-protection", &protection.told, 2, told)
    });
    Line::options(both!(cx, "events-protection"), options).answers(answers).beneath(told).asked()
}

/// Whether it was sought; the same again takes it back, unless it was told how.
fn seek(answer: &mut Answer<Protection>, sought: bool) {
    let told = answer.known().map(|asked| asked.told.clone()).unwrap_or_default();
    let same = answer.known().is_some_and(|asked| asked.sought == sought);
    *answer = if same && told.is_blank() {
        Answer::Unset
    } else {
        Answer::Known(Protection { sought, told, ..Protection::default() })
    };
}

/// What was said of it to the office or the court so far.
fn raised<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let (cx, of) = (page.cx, page.of.at(|e| &mut e.raised));
    let offered = [Raised::Already, Raised::New, Raised::KnownNotProduced];
    let label = both!(cx, "events-raised");
    choice::optional(cx, "events-raised", label, &page.event.raised, &offered, &of)
        .help(both!(cx, "events-raised-help"))
        .left_open_as("event-raised")
        .asked()
}

/// Why it was not raised, where it was known.
fn raised_why<'a>(page: &Page<'_, 'a>) -> Option<Line<'a>> {
    let (cx, event) = (page.cx, page.event);
    let is_asked = matches!(event.raised, Raised::New | Raised::KnownNotProduced)
        || !event.raised_why.is_unset();
    let of = page.of.at(|e| &mut e.raised_why);
    let label = both!(cx, "events-raised-why");
    let why = Some(&event.raised_why);
    is_asked.then(|| prose::answer(cx, "events-raised-why", label, why, 1, of))
}

/// What the person wants done with it in print, what it reveals, how far the words have come.
pub(super) fn print<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let (cx, event, of) = (page.cx, page.event, &page.of);
    let legal = of.at(|e| &mut e.legal_sensitive);
    let tick =
        choice::tick(cx, "events-legal", both!(cx, "events-legal"), event.legal_sensitive, &legal);
    let about = help(cx, tr!(cx.first, "events-legal-is")).caption().fill();
    vec![
        choice::choice(
            cx,
            page.state(),
            "events-print",
            both!(cx, "events-print"),
            &event.sensitivity,
            Sensitivity::ALL,
            &of.at(|e| &mut e.sensitivity),
        )
        .beneath(Some(column![tick, Element::from(about)].into()))
        .remark(both!(cx, "events-legal-before-filing"), event.legal_sensitive),
        reveals(page),
        choice::choice(
            cx,
            page.state(),
            "events-state",
            both!(cx, "events-state"),
            &event.state,
            WordsState::ALL,
            &of.at(|e| &mut e.state),
        ),
    ]
}

/// Whom and what it lets its reader recognise: it is shown only to a reader who may know all of it.
fn reveals<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let Page { cx, desk, event, of, .. } = page;
    let named = |words: String| Both { first: words, second: None };
    let all = of.at(|e| &mut e.reveals.persons);
    let persons = desk.case.persons.iter().map(|person| Opt {
        id: format!("events-reveals-person-{}", person.id),
        words: named(called(cx, desk, person)),
        chosen: event.reveals.persons.contains(&person.id),
        message: Message::Edit(toggle(&all, &person.id)),
    });
    let all = of.at(|e| &mut e.reveals.identities);
    let identities = desk.case.identities.iter().map(|identity| Opt {
        id: format!("events-reveals-identity-{}", identity.id),
        words: named(identity_called(cx, desk, identity)),
        chosen: event.reveals.identities.contains(&identity.id),
        message: Message::Edit(toggle(&all, &identity.id)),
    });
    let all = of.at(|e| &mut e.reveals.classes);
    let classes = RevealClass::ALL.iter().map(|class| Opt {
        id: format!("events-reveals-class-{}", class.as_str().replace('_', "-")),
        words: named(cx.first.name_of(class)),
        chosen: event.reveals.classes.contains(class),
        message: Message::Edit(toggle(&all, class)),
    });
    let people = chips(cx, persons.chain(identities).collect());
    let parts = column![people, chips(cx, classes.collect())].spacing(SPACE_8);
    Line::new(both!(cx, "events-reveals"), parts).help(both!(cx, "events-reveals-help"))
}

/// What only the helper notes: never printed, never shown while the screen is turned to the person.
pub(super) fn helper<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let (cx, event, of) = (page.cx, page.event, &page.of);
    let note = of.at(|e| &mut e.note);
    let grounds = both!(cx, "events-grounds");
    vec![
        text::note(cx, "events-note", both!(cx, "events-note"), &event.note, note),
        choice::several(
            cx,
            page.state(),
            "events-ground",
            grounds,
            &event.grounds,
            Ground::ALL,
            &of.at(|e| &mut e.grounds),
        )
        .help(both!(cx, "events-grounds-help")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agent_may_be_described_without_being_classed() {
        let mut answer =
            described(Agent { who: Bilingual::in_french("Six hommes"), ..Agent::default() });
        class(&mut answer, &AgentKind::State);
        let agent = answer.known().unwrap();
        assert_eq!(agent.kind, Answer::Known(AgentKind::State));
        assert_eq!(agent.who.french.text.as_str(), "Six hommes");
        class(&mut answer, &AgentKind::State);
        assert_eq!(answer.known().unwrap().kind, Answer::Unset);
        let mut alone = Answer::Unset;
        class(&mut alone, &AgentKind::State);
        class(&mut alone, &AgentKind::State);
        assert_eq!(alone, Answer::Unset, "nothing is said of him any more");
    }

    #[test]
    fn that_protection_was_sought_is_taken_back_while_nothing_is_told_of_it() {
        let mut answer = Answer::Unset;
        seek(&mut answer, true);
        seek(&mut answer, true);
        assert_eq!(answer, Answer::Unset);
        seek(&mut answer, true);
        if let Answer::Known(protection) = &mut answer {
            protection.told = Bilingual::in_french("Ils ont ri");
        }
        seek(&mut answer, true);
        assert!(
            answer.known().is_some_and(|asked| asked.told.french.text.as_str() == "Ils ont ri")
        );
    }

    #[test]
    fn a_length_is_counted_from_the_words_it_is_told_in() {
        let mut event = Event::new("e1".try_into().unwrap());
        event.duration.words = Bilingual::in_french("dix jours");
        count_duration(&mut event);
        assert_eq!((event.duration.at_least_days, event.duration.at_most_days), (10, 10));
    }
}
