//! What the step does about what happened in it.

use iced::widget::Id;

use super::change::Edit;
use super::question::Question;
use super::when::Asking;
use super::{Events, Fold, Go, Message, editor, links, list, open, pair, telling, text};
use crate::domain::counted::{counted, followers};
use crate::domain::event::Event;
use crate::domain::id::{EventId, PersonId, PlaceId};
use crate::domain::person::{Name, Person};
use crate::domain::place::Place;
use crate::domain::words::Words;
use crate::edit::{Change, Record, RecordRef};
use crate::lang::date::read_end;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::desk::Desk;

impl Events {
    /// The event that is selected and there.
    pub(super) fn event<'a>(&self, desk: &Desk<'a>) -> Option<&'a Event> {
        desk.case.event(self.selected.as_ref()?)
    }

    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Add => self.add(desk, cx),
            Message::Remove => self.remove(desk),
            Message::Restore => self.restore(desk),
            Message::Press(id) => {
                self.shown.insert(id.clone());
                self.in_event = true;
                if self.selected.as_ref() == Some(&id) {
                    return Action::None;
                }
                self.select(id);
                Action::scroll_to(Id::new(editor::SCROLLED), 0.0)
            }
            Message::Fold(fold) => {
                self.fold(Message::Fold(fold));
                // Something is chosen by typing: the keyboard goes there.
                let seeks = [Fold::Place, Fold::Person, Fold::HeardFrom, Fold::Exhibit];
                match self.open {
                    Some(open) if seeks.contains(&open) => Action::focus(Id::new(links::SEARCH)),
                    _ => Action::None,
                }
            }
            Message::Show(on) => {
                if let Some(id) = &self.selected {
                    if on {
                        self.shown.insert(id.clone())
                    } else {
                        self.shown.remove(id)
                    };
                }
                Action::None
            }
            Message::Go(go) => self.go(go, desk, cx),
            Message::Shift(up) => self.shift(up, desk, cx),
            Message::Ask(question) => {
                self.question = question;
                Action::None
            }
            Message::Edit(edit) => self.edit(edit, desk, cx),
            Message::LeftOpen(open, answer) => self.leave_open(open, &answer, desk, cx),
            Message::Anchor(_) | Message::Relation(_) | Message::Distance(_) => {
                self.anchor(message, desk, cx)
            }
            Message::NewPerson(of) => self.new_person(of, desk, cx),
            Message::NewPlace => self.new_place(desk, cx),
            Message::Told(_)
            | Message::UntilTold(_)
            | Message::HeardTold(_)
            | Message::Calendar(_)
            | Message::End(..)
            | Message::ThatsIt
            | Message::Forget => self.date(message, desk, cx),
            folded => {
                self.fold(folded);
                Action::None
            }
        }
    }

    fn fold(&mut self, message: Message) {
        match message {
            Message::Scrolled(sight) => self.sight = sight,
            Message::Back => self.in_event = false,
            Message::Fold(fold) => {
                self.open = if self.open == Some(fold) { None } else { Some(fold) };
                self.search = Words::default();
            }
            Message::More => self.more = !self.more,
            Message::Helper => self.helper = !self.helper,
            Message::Stretch => self.stretch = true,
            Message::Search(words) => self.search = words,
            _ => {}
        }
    }

    pub(super) fn select(&mut self, id: EventId) {
        if self.selected.as_ref() != Some(&id) {
            self.asking = Asking::default();
            self.open = None;
            self.stretch = false;
            self.search = Words::default();
            self.question = Question::default();
        }
        self.selected = Some(id);
    }

    fn add(&mut self, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Ok(id) = EventId::try_from((desk.fresh)("event")) else { return Action::None };
        self.select(id.clone());
        self.in_event = true;
        let change = Change::Put(Box::new(Record::Event(Event::new(id))));
        Action::All(vec![Action::change(change), Action::focus(Id::from(what(cx)))])
    }

    fn remove(&mut self, desk: &Desk<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let at = desk.case.events.iter().position(|there| there.id == event.id);
        self.removed = Some((Box::new(event.clone()), at.unwrap_or_default() as u32));
        self.in_event = false;
        Action::change(Change::Remove(RecordRef::Event(event.id.clone())))
    }

    fn restore(&mut self, desk: &Desk<'_>) -> Action {
        let Some((event, at)) = self.removed.take() else { return Action::None };
        self.select(event.id.clone());
        let at = at.min(desk.case.events.len() as u32);
        Action::change(Change::Insert { record: Box::new(Record::Event(*event)), at })
    }

    fn go(&mut self, go: Go, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let list = desk.by_time();
        let Some(last) = list.len().checked_sub(1) else { return Action::None };
        let at = self.selected.as_ref().and_then(|id| list.iter().position(|e| e.id == *id));
        let to = match (go, at) {
            (Go::Last, _) => last,
            (Go::First, _) | (_, None) => 0,
            (Go::By(by), Some(at)) => at.saturating_add_signed(by).min(last),
        };
        let Some(id) = list.get(to).map(|event| event.id.clone()) else { return Action::None };
        self.select(id.clone());
        self.reveal(&id, desk, cx)
    }

    /// Gives an event's row the keyboard and scrolls it into sight.
    fn reveal(&mut self, id: &EventId, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let focus = Action::focus(Id::from(list::row_id(id)));
        let top = list::offset(desk, cx.calendar, id);
        match top.and_then(|top| list::scrolled_to(top, self.sight)) {
            Some(y) => {
                self.sight.offset = y;
                Action::All(vec![Action::scroll_to(Id::new(list::LIST), y), focus])
            }
            None => focus,
        }
    }

    /// Moves the event before or after its neighbour, if no date forbids it.
    fn shift(&mut self, up: bool, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let place = |id: &EventId| desk.case.events.iter().position(|there| there.id == *id);
        let Some(neighbour) = neighbour(event, up, desk) else { return Action::None };
        let (Some(from), Some(to)) = (place(&event.id), place(&neighbour.id)) else {
            return Action::None;
        };
        // Already on that side in the list: a third event keeps them apart in time.
        if (to > from) == up {
            return Action::None;
        }
        let record = RecordRef::Event(event.id.clone());
        let change = Action::change(Change::Move { record, to: to as u32 });
        let id = event.id.clone();
        Action::All(vec![change, self.reveal(&id, desk, cx)])
    }

    pub(super) fn edit(&mut self, edit: Edit, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        if matches!(edit, Edit::Place(_) | Edit::HeardFrom(_) | Edit::Kind(_)) {
            self.open = None;
        }
        if matches!(edit, Edit::AddPerson(_) | Edit::AddExhibit(_)) {
            self.open = None;
            self.search = Words::default();
        }
        // What was sensitive a moment ago stays on screen while it is decided about.
        self.shown.insert(event.id.clone());
        if matches!(self.open, Some(Fold::Open(_))) {
            self.open = None;
        }
        let edit = match edit {
            Edit::Date(date) => Edit::Date(Box::new(counted(*date, desk.case))),
            other => other,
        };
        changed(event, &edit, desk, cx)
    }

    fn date(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let old = event.beginning();
        let date = match message {
            Message::UntilTold(words) => {
                let until = cx.telling().retold(&event.until, &words);
                return self.edit(Edit::Until(Box::new(until)), desk, cx);
            }
            Message::Told(words) => {
                cx.telling().in_calendar(self.asking.calendar.clone()).retold(old, &words)
            }
            Message::HeardTold(words) => {
                let old = text::heard(event).and_then(|told| told.when.known().cloned());
                let date = cx.telling().retold(&old.unwrap_or_default(), &words);
                return self.edit(Edit::HeardWhen(Box::new(date)), desk, cx);
            }
            Message::Calendar(calendar) => {
                let date = cx.telling().in_calendar(Some(calendar.clone())).retold(old, &old.words);
                self.asking = Asking { calendar: Some(calendar), ..Asking::default() };
                return self.edit(Edit::Date(Box::new(date)), desk, cx);
            }
            Message::End(last, words) => {
                let date = old.with_end(
                    last,
                    read_end(words.as_str(), &cx.first.language().tag().into(), cx.today),
                );
                let [first_typed, last_typed] = &mut self.asking.ends;
                *(if last { last_typed } else { first_typed }) = Some(words);
                date
            }
            Message::ThatsIt => {
                self.open = None;
                let edit = telling::confirmed(old);
                let known = Action::focus(Id::new("events-known-seen"));
                return Action::All(vec![self.once(edit, desk, cx), known]);
            }
            Message::Forget => {
                return self.once(Edit::Date(Box::new(cx.telling().forgotten(old))), desk, cx);
            }
            _ => return Action::None,
        };
        self.edit(Edit::Date(Box::new(date)), desk, cx)
    }

    /// Makes a change that is no typing, as one step.
    pub(super) fn once(&mut self, edit: Edit, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match self.edit(edit, desk, cx) {
            Action::Edit { change, .. } => Action::change(change),
            other => other,
        }
    }

    /// Adds a person of the typed name. A new name is printed nowhere until someone decides.
    fn new_person(&mut self, of: Fold, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk).filter(|_| !self.search.is_blank()) else {
            return Action::None;
        };
        let Ok(id) = PersonId::try_from((desk.fresh)("person")) else { return Action::None };
        let name = Name { whole: std::mem::take(&mut self.search), ..Name::default() };
        let person = Person { names: vec![name], ..Person::new(id.clone()) };
        let edit = match of {
            Fold::HeardFrom => Edit::HeardFrom(Some(id)),
            _ => Edit::AddPerson(id),
        };
        self.open = None;
        Action::change(Change::Together(vec![
            Change::Put(Box::new(Record::Person(person))),
            Change::Put(Box::new(Record::Event(made(event, edit, cx)))),
        ]))
    }

    fn new_place(&mut self, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk).filter(|_| !self.search.is_blank()) else {
            return Action::None;
        };
        let Ok(id) = PlaceId::try_from((desk.fresh)("place")) else { return Action::None };
        let name = std::mem::take(&mut self.search);
        let place = Place { name, ..Place::new(id.clone()) };
        self.open = None;
        Action::change(Change::Together(vec![
            Change::Put(Box::new(Record::Place(place))),
            Change::Put(Box::new(Record::Event(made(event, Edit::Place(Some(id)), cx)))),
        ]))
    }
}

/// The event above or below in the list, if no date puts the two in order.
pub(super) fn neighbour<'a>(event: &Event, up: bool, desk: &Desk<'a>) -> Option<&'a Event> {
    let list = desk.by_time();
    let at = list.iter().position(|there| there.id == event.id)?;
    let other = if up { at.checked_sub(1)? } else { at + 1 };
    let other = *list.get(other)?;
    crate::domain::date::certain_order(&event.date, &other.date).is_none().then_some(other)
}

/// The field an event begins in: what happened, as it is told.
fn what(cx: &Context<'_>) -> String {
    let side = if cx.told.primary() == "fr" { text::Side::French } else { text::Side::Told };
    pair::id(text::Text::What, side)
}

fn made(event: &Event, edit: Edit, cx: &Context<'_>) -> Event {
    let mut event = event.clone();
    edit.make(&mut event, cx.told);
    event
}

/// The change of the event, of those whose dates are counted from it, and of the question it answers.
fn changed(event: &Event, edit: &Edit, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
    let place = edit.place().map(|place| format!("{}-{place}", event.id));
    let put = |event: Event| Change::Put(Box::new(Record::Event(event)));
    let after = made(event, edit.clone(), cx);
    let moved = if after.date == event.date { Vec::new() } else { followers(desk.case, &after) };
    let mut change = put(after);
    if !moved.is_empty() {
        let moved = moved.into_iter().map(put);
        change = Change::Together(std::iter::once(change).chain(moved).collect());
    }
    let change = open::closing(edit, event, desk, change);
    match place {
        Some(place) => Action::typed(place, change),
        None => Action::change(change),
    }
}
