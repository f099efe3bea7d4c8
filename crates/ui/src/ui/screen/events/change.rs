//! What can be changed in an event, as plain values, and how each change is made.

use super::text::{Ask, Side, Text, heard_mut};
use crate::domain::date::{Basis, FuzzyDate};
use crate::domain::event::{
    Agent, AgentKind, Event, EventKind, ExhibitRef, Ground, Involved, Known, Protection, Raised,
    Role, Sensitivity, Whom,
};
use crate::domain::id::{ExhibitId, IdentityId, PersonId, PlaceId};
use crate::domain::words::{Answer, Bilingual, LangTag, RevealClass, Words, WordsState};

/// A change to an event.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Type in a text.
    Text(Text, Side, Words),
    /// Type in the private note.
    Note(Words),
    /// Give an answer that is not a value, or take it back.
    Answer(Ask, Answer<()>),
    Date(Box<FuzzyDate>),
    Until(Box<FuzzyDate>),
    /// Whether it was raised before.
    Raised(Raised),
    /// Set or take away one thing it reveals.
    Reveal(Reveal),
    /// When it was heard.
    HeardWhen(Box<FuzzyDate>),
    /// What kind of event it is.
    Kind(EventKind),
    /// How it is known; the same again takes it back.
    Known(Known),
    /// From which person it was heard.
    HeardFrom(Option<PersonId>),
    Place(Option<PlaceId>),
    /// A person who was there.
    AddPerson(PersonId),
    /// What the person of this place in the list did.
    PersonRole(usize, Role),
    /// Not there after all.
    DropPerson(usize),
    /// To whom it happened.
    Whom(Whom),
    /// Which kind of agent; the same again takes it back.
    Agent(AgentKind),
    /// Whether protection was sought; the same again takes it back.
    Protection(bool),
    /// What to do with it in print.
    Sensitivity(Sensitivity),
    /// To be read with a lawyer.
    Legal(bool),
    /// An exhibit that shows it.
    AddExhibit(ExhibitId),
    /// The page of the exhibit of this place in the list.
    ExhibitPage(usize, Option<u32>),
    /// Not shown by it after all.
    DropExhibit(usize),
    /// Set or take away a helper's tag.
    Ground(Ground),
    /// How far the words have come.
    State(WordsState),
}

/// One thing an event reveals.
#[derive(Clone, Debug, PartialEq)]
pub enum Reveal {
    /// A person it lets recognise.
    Person(PersonId),
    /// An identity it shows to be the applicant's.
    Identity(IdentityId),
    /// A class of knowledge.
    Class(RevealClass),
}

impl Edit {
    /// Makes the change. `told` is the language of the person, for words that have none yet.
    pub fn make(self, event: &mut Event, told: &LangTag) {
        match self {
            Self::Text(text, side, words) => write(event, text, side, &words, told),
            Self::Note(words) => event.note = words,
            Self::Answer(ask, answer) => ask.put(event, &answer),
            Self::Date(date) => event.begin(*date),
            Self::Until(date) => event.end(*date),
            Self::Raised(raised) => event.raised = raised,
            Self::Reveal(Reveal::Person(id)) => toggle(&mut event.reveals.persons, id),
            Self::Reveal(Reveal::Identity(id)) => toggle(&mut event.reveals.identities, id),
            Self::Reveal(Reveal::Class(class)) => toggle(&mut event.reveals.classes, class),
            Self::HeardWhen(date) => {
                if let Some(hearsay) = heard_mut(event) {
                    hearsay.when =
                        if date.is_unset() { Answer::Unset } else { Answer::Known(*date) };
                }
            }
            Self::Kind(kind) => event.kind = kind,
            Self::Known(known) => know(event, known),
            Self::HeardFrom(person) => {
                if let Some(hearsay) = heard_mut(event) {
                    hearsay.by = person;
                }
            }
            Self::Place(place) => event.place = place,
            Self::AddPerson(person) => {
                event.people.push(Involved { person: Some(person), ..Involved::default() });
            }
            Self::PersonRole(at, role) => {
                if let Some(involved) = event.people.get_mut(at) {
                    involved.role = role;
                }
            }
            Self::DropPerson(at) => drop_at(&mut event.people, at),
            Self::Whom(whom) => event.happened_to = whom,
            Self::Agent(kind) => set_agent(event, kind),
            Self::Protection(sought) => set_protection(event, sought),
            Self::Sensitivity(sensitivity) => event.sensitivity = sensitivity,
            Self::Legal(on) => event.legal_sensitive = on,
            Self::AddExhibit(exhibit) => {
                event.exhibits.push(ExhibitRef { exhibit: Some(exhibit), ..ExhibitRef::default() });
            }
            Self::ExhibitPage(at, page) => {
                if let Some(call) = event.exhibits.get_mut(at) {
                    call.page = page.filter(|page| *page > 0);
                }
            }
            Self::DropExhibit(at) => drop_at(&mut event.exhibits, at),
            Self::Ground(ground) => toggle(&mut event.grounds, ground),
            Self::State(state) => event.state = state,
        }
    }

    /// What typing is undone together; `None` for what is not typed.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        match self {
            Self::Text(text, side, _) => Some(format!("{text:?}-{side:?}")),
            Self::Note(_) => Some("note".to_owned()),
            Self::Date(_) => Some("when".to_owned()),
            Self::Until(_) => Some("until".to_owned()),
            Self::HeardWhen(_) => Some("heard-when".to_owned()),
            Self::ExhibitPage(at, _) => Some(format!("page-{at}")),
            _ => None,
        }
    }
}

fn write(event: &mut Event, text: Text, side: Side, words: &Words, told: &LangTag) {
    let Some(both) = text.of_mut(event) else { return };
    match side {
        Side::French => both.french = both.french.retyped(words.as_str()),
        Side::Told => {
            both.told.prose = both.told.prose.retyped(words.as_str());
            if both.told.lang == LangTag::default() {
                both.told.lang = told.clone();
            }
        }
    }
    if text == Text::Duration {
        super::telling::count_duration(event);
    }
    let ask = text.ask().filter(|ask| !matches!(ask, Ask::Agent | Ask::Protection));
    if let Some(ask) = ask
        && text.of(event).is_some_and(Bilingual::is_blank)
    {
        ask.put(event, &Answer::Unset);
    }
}

fn know(event: &mut Event, known: Known) {
    let same = std::mem::discriminant(&event.known) == std::mem::discriminant(&known);
    event.known = if same { Known::NotSaid } else { known };
}

fn set_agent(event: &mut Event, kind: AgentKind) {
    let who = event.agent.known().map(|agent| agent.who.clone()).unwrap_or_default();
    let same =
        matches!(event.agent.known(), Some(Agent { kind: Answer::Known(k), .. }) if *k == kind);
    let kind = if same { Answer::Unset } else { Answer::Known(kind) };
    event.agent = if kind.is_unset() && who.is_blank() {
        Answer::Unset
    } else {
        Answer::Known(Agent { kind, who, ..Agent::default() })
    };
}

fn set_protection(event: &mut Event, sought: bool) {
    let told = event.protection.known().map(|asked| asked.told.clone()).unwrap_or_default();
    let same = event.protection.known().is_some_and(|asked| asked.sought == sought);
    event.protection = if same && told.is_blank() {
        Answer::Unset
    } else {
        Answer::Known(Protection { sought, told, ..Protection::default() })
    };
}

fn drop_at<T>(list: &mut Vec<T>, at: usize) {
    if at < list.len() {
        list.remove(at);
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, value: T) {
    match list.iter().position(|there| *there == value) {
        Some(at) => drop_at(list, at),
        None => list.push(value),
    }
}

/// Notes that the person remembers the date, unless it is known from elsewhere.
#[must_use]
pub(super) fn remembered(date: &FuzzyDate) -> FuzzyDate {
    let basis = match &date.basis {
        Basis::NotSaid => Basis::Memory,
        other => other.clone(),
    };
    FuzzyDate { basis, ..date.clone() }
}

#[cfg(test)]
mod tests {
    use super::super::text::heard;
    use super::*;

    fn made(event: &Event, edit: Edit) -> Event {
        let mut event = event.clone();
        edit.make(&mut event, &"fa-AF".into());
        event
    }

    fn event() -> Event {
        Event::new("e1".try_into().unwrap())
    }

    #[test]
    fn typing_answers_and_an_answer_without_value_takes_the_words_away() {
        let typed = made(&event(), Edit::Text(Text::Elsewhere, Side::French, "Non".into()));
        assert_eq!(typed.elsewhere, Answer::Known(Bilingual::in_french("Non")));
        let answered = made(&typed, Edit::Answer(Ask::Elsewhere, Answer::DoesNotKnow));
        assert_eq!(answered.elsewhere, Answer::DoesNotKnow);
        let emptied = made(&typed, Edit::Text(Text::Elsewhere, Side::French, "".into()));
        assert_eq!(emptied.elsewhere, Answer::Unset);
    }

    #[test]
    fn her_words_take_her_language_and_keep_another() {
        let typed = made(&event(), Edit::Text(Text::What, Side::Told, "دیدم".into()));
        assert_eq!(typed.what.told.lang, LangTag::from("fa-AF"));
        let mut other = event();
        other.what.told.lang = "ckb".into();
        let typed = made(&other, Edit::Text(Text::What, Side::Told, "دیتم".into()));
        assert_eq!(typed.what.told.lang, LangTag::from("ckb"));
    }

    #[test]
    fn how_it_is_known_is_taken_back_by_the_same_press() {
        let told = made(&event(), Edit::Known(Known::Told(Box::default())));
        let named = made(&told, Edit::HeardFrom(Some("p1".try_into().unwrap())));
        assert!(heard(&named).is_some_and(|hearsay| hearsay.by.is_some()));
        assert_eq!(made(&named, Edit::Known(Known::Told(Box::default()))).known, Known::NotSaid);
        assert_eq!(made(&named, Edit::Known(Known::Seen)).known, Known::Seen);
    }

    #[test]
    fn an_agent_may_be_described_without_being_classed() {
        let who = made(&event(), Edit::Text(Text::Agent, Side::French, "Six hommes".into()));
        let classed = made(&who, Edit::Agent(AgentKind::State));
        let agent = classed.agent.known().unwrap();
        assert_eq!(agent.kind, Answer::Known(AgentKind::State));
        assert_eq!(agent.who.french.text.as_str(), "Six hommes");
        let back = made(&classed, Edit::Agent(AgentKind::State));
        assert_eq!(back.agent.known().unwrap().kind, Answer::Unset);
    }
}
