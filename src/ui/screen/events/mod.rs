//! The events: the list in order of time, the timeline above it, one event beside it.

mod change;
mod editor;
mod helper;
mod known;
mod links;
mod list;
mod more;
mod pair;
mod person;
mod print;
mod state;
mod timeline;
mod when;

use std::collections::BTreeSet;

use iced::widget::{Id, column, container, row, space};
use iced::{Alignment, Element, Length};

use self::change::Edit;
use self::person::Question;
use self::when::Asking;
use crate::domain::date::Calendar;
use crate::domain::event::Event;
use crate::domain::id::{EventId, PersonId, PlaceId};
use crate::domain::person::{Name, Person};
use crate::domain::place::Place;
use crate::domain::words::{Answer, Words};
use crate::edit::{Change, Record, RecordRef};
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::button::{Weight, button};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::frame::{empty, title};
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_lines};
use crate::ui::step::Step;
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::ui::widget::keys::keys;
use crate::ui::widget::rows::Sight;

pub use self::change::{Ask, Side, Text};
pub use self::state::{glossary, state};

/// Least height of a window that has room for the timeline above the list, logical px.
const ROOM_FOR_TIMELINE: f32 = 680.0;

/// What the step remembers: what is selected, shown and folded out, and what is typed that no case holds.
#[derive(Debug, Default)]
pub struct Events {
    selected: Option<EventId>,
    /// Sensitive events that were asked for.
    shown: BTreeSet<EventId>,
    sight: Sight,
    /// Where there is no room for both: the event is on screen, not the list.
    in_event: bool,
    open: Option<Fold>,
    more: bool,
    helper: bool,
    search: Words,
    asking: Asking,
    /// The event that was removed last, and its place in the list.
    removed: Option<(Box<Event>, u32)>,
    question: Question,
}

/// What can be folded out, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The calendar of the told words.
    Calendar,
    /// The kind of event.
    Kind,
    /// The place.
    Place,
    /// Another person who was there.
    Person,
    /// From whom it was heard.
    HeardFrom,
    /// Another exhibit.
    Exhibit,
}

/// Where the selection goes in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// By so many rows, up if negative.
    By(isize),
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// What happened in the step.
#[derive(Clone, Debug)]
pub enum Message {
    /// Tell another event.
    Add,
    /// Remove the selected event.
    Remove,
    /// Put the removed event back.
    Restore,
    /// An event was pressed: select it, and show it if it is sensitive.
    Press(EventId),
    /// Show the selected sensitive event, or mask it again.
    Show(bool),
    /// Move the selection.
    Go(Go),
    /// Move the event up or down among those no date puts in order.
    Shift(bool),
    /// The list was scrolled.
    Scrolled(Sight),
    /// Back to the list.
    Back,
    /// Fold something out or in.
    Fold(Fold),
    /// Fold the further questions out or in.
    More,
    /// Fold the helper's part out or in.
    Helper,
    /// Look for a person, place or exhibit, or name a new one.
    Search(Words),
    /// Change the selected event.
    Edit(Edit),
    /// The words of the date.
    Told(Words),
    /// The words of the date it was heard.
    HeardTold(Words),
    /// The words are in this calendar.
    Calendar(Calendar),
    /// The last possible day if true, else the first, of a calendar that is not counted here.
    End(bool, Words),
    /// The date was understood rightly.
    ThatsIt,
    /// The date is no longer remembered.
    Forget,
    /// A new person of this name was there, or told it.
    NewPerson(Fold),
    /// A new place of this name.
    NewPlace,
    /// Turned to the person: another question.
    Ask(Question),
}

impl Events {
    /// The event that is selected and there.
    fn event<'a>(&self, desk: &Desk<'a>) -> Option<&'a Event> {
        desk.case.event(self.selected.as_ref()?)
    }

    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Add => self.add(desk),
            Message::Remove => self.remove(desk),
            Message::Restore => self.restore(desk),
            Message::Press(id) => {
                self.shown.insert(id.clone());
                self.select(id);
                self.in_event = true;
                Action::None
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
            Message::NewPerson(of) => self.new_person(of, desk, cx),
            Message::NewPlace => self.new_place(desk, cx),
            Message::Told(_)
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
            Message::Search(words) => self.search = words,
            _ => {}
        }
    }

    /// Opens an event, as another step asks for it.
    pub fn show(&mut self, id: &EventId) {
        self.select(id.clone());
        self.in_event = true;
    }

    fn select(&mut self, id: EventId) {
        if self.selected.as_ref() != Some(&id) {
            self.asking = Asking::default();
            self.open = None;
            self.search = Words::default();
            self.question = Question::default();
        }
        self.selected = Some(id);
    }

    fn add(&mut self, desk: &Desk<'_>) -> Action {
        let Ok(id) = EventId::try_from((desk.fresh)("event")) else { return Action::None };
        self.select(id.clone());
        self.in_event = true;
        let change = Change::Put(Box::new(Record::Event(Event::new(id))));
        Action::All(vec![Action::change(change), Action::Focus(Id::new("events-when"))])
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
        let list = list::ordered(desk.case);
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
        let focus = Action::Focus(Id::from(list::row_id(id)));
        let top = list::offset(desk.case, cx.calendar, id);
        match top.and_then(|top| list::scrolled_to(top, self.sight)) {
            Some(y) => {
                self.sight.offset = y;
                Action::All(vec![Action::ScrollTo(Id::new(list::LIST), y), focus])
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

    fn edit(&mut self, edit: Edit, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
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
        changed(event, edit, cx)
    }

    fn date(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let old = &event.date;
        let date = match message {
            Message::Told(words) => when::retell(old, &words, self.asking.calendar.as_ref(), cx),
            Message::HeardTold(words) => {
                let old = change::heard(event).and_then(|told| told.when.known().cloned());
                let date = when::retell(&old.unwrap_or_default(), &words, None, cx);
                return self.edit(Edit::HeardWhen(Box::new(date)), desk, cx);
            }
            Message::Calendar(calendar) => {
                let date = when::retell(old, &old.words, Some(&calendar), cx);
                self.asking = Asking { calendar: Some(calendar), ..Asking::default() };
                return self.edit(Edit::Date(Box::new(date)), desk, cx);
            }
            Message::End(last, words) => {
                let date = when::with_end(old, last, &words, cx);
                let [first_typed, last_typed] = &mut self.asking.ends;
                *(if last { last_typed } else { first_typed }) = Some(words);
                date
            }
            Message::ThatsIt => {
                self.open = None;
                let edit = when::confirmed(old);
                let known = Action::Focus(Id::new("events-known-seen"));
                return Action::All(vec![self.once(edit, desk, cx), known]);
            }
            Message::Forget => {
                return self.once(Edit::Date(Box::new(when::forget(old, cx))), desk, cx);
            }
            _ => return Action::None,
        };
        self.edit(Edit::Date(Box::new(date)), desk, cx)
    }

    /// Makes a change that is no typing, as one step.
    fn once(&mut self, edit: Edit, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match self.edit(edit, desk, cx) {
            Action::Type { change, .. } => Action::change(change),
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

    /// The step.
    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        if desk.facing_person {
            return person::view(self, desk, cx);
        }
        let content = if cx.narrow() { self.alone(desk, cx) } else { self.beside(desk, cx) };
        let padding = if cx.very_narrow() { [SPACE_12, SPACE_16] } else { [SPACE_16, SPACE_24] };
        let content = container(content).padding(padding).height(Length::Fill);
        keys(content, |key, modifiers| state::on_key(key, modifiers))
    }

    /// Timeline, list and event, all at once.
    fn beside<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let drawn = if cx.window.height >= ROOM_FOR_TIMELINE {
            timeline::view(self, desk, cx)
        } else {
            None
        };
        let has_drawing = drawn.is_some();
        let mut start = column![self.list_card(desk, cx)].spacing(SPACE_8);
        if has_drawing {
            start = start.push(list::legend(cx));
        }
        let event = match self.event(desk) {
            Some(event) => editor::view(self, event, desk, cx),
            None => self.nothing_selected(desk, cx),
        };
        let parts = row![
            container(start).width(Length::FillPortion(1)),
            container(event).width(Length::FillPortion(1)).height(Length::Fill),
        ]
        .spacing(SPACE_16);
        column![self.head(desk, cx)]
            .push(drawn)
            .push(mirrored(cx.direction(), parts.height(Length::Fill)))
            .spacing(SPACE_12)
            .into()
    }

    /// The list, or the event with a way back.
    fn alone<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        match self.event(desk).filter(|_| self.in_event) {
            Some(event) => {
                let back =
                    button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(cx.first, "events-back"))
                        .id("events-back")
                        .on_press(Message::Back);
                let line = mirrored(cx.direction(), row![back, space().width(Length::Fill)]);
                column![line, editor::view(self, event, desk, cx)].spacing(SPACE_8).into()
            }
            None => column![self.head(desk, cx), self.list_card(desk, cx)].spacing(SPACE_12).into(),
        }
    }

    fn head<'a>(&self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let add = button(cx, Weight::Primary, Some(Icon::Plus), tr!(cx.first, "events-add"))
            .id("events-add")
            .on_press_maybe(desk.writable.then_some(Message::Add));
        title(cx, Step::Events, Some(add.into()))
    }

    fn list_card<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let list = if desk.case.events.is_empty() {
            let words = cx.both(|t| tr!(t, "events-empty"));
            container(empty(cx, Icon::List, words)).padding(SPACE_16).into()
        } else {
            list::view(self, desk, cx)
        };
        let mut parts = column![];
        if let Some(banner) = self.removed_banner(desk, cx) {
            parts = parts.push(banner);
        }
        container(parts.push(list))
            .width(Length::Fill)
            .height(Length::Fill)
            .padding([SPACE_8, 0.0])
            .style(panel(cx.tokens, Panel::Card))
            .clip(true)
            .into()
    }

    /// What was removed a moment ago can be put back.
    fn removed_banner<'a>(
        &self,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let (event, _) = self.removed.as_ref()?;
        if desk.case.event(&event.id).is_some() {
            return None;
        }
        let words = cx.both(|t| tr!(t, "events-removed"));
        let line = row![
            container(both_lines(cx, words, Role::Body)).width(Length::Fill),
            button(cx, Weight::Accent, Some(Icon::Undo), tr!(cx.first, "events-restore"))
                .id("events-restore")
                .on_press(Message::Restore),
        ]
        .align_y(Alignment::Center);
        let line = container(mirrored(cx.direction(), line)).padding([SPACE_8, SPACE_16]);
        Some(line.style(panel(cx.tokens, Panel::Accent)).into())
    }

    fn nothing_selected<'a>(&self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let words = if desk.case.events.is_empty() {
            cx.both(|t| tr!(t, "events-begin"))
        } else {
            cx.both(|t| tr!(t, "events-select"))
        };
        container(empty(cx, Icon::Feather, words)).width(Length::Fill).into()
    }
}

/// The event above or below in the list, if no date puts the two in order.
fn neighbour<'a>(event: &Event, up: bool, desk: &Desk<'a>) -> Option<&'a Event> {
    let list = list::ordered(desk.case);
    let at = list.iter().position(|there| there.id == event.id)?;
    let other = if up { at.checked_sub(1)? } else { at + 1 };
    let other = *list.get(other)?;
    crate::domain::date::certain_order(&event.date, &other.date).is_none().then_some(other)
}

fn made(event: &Event, edit: Edit, cx: &Context<'_>) -> Event {
    let mut event = event.clone();
    edit.make(&mut event, cx.told);
    event
}

fn changed(event: &Event, edit: Edit, cx: &Context<'_>) -> Action {
    let place = edit.place().map(|place| format!("{}-{place}", event.id));
    let change = Change::Put(Box::new(Record::Event(made(event, edit, cx))));
    match place {
        Some(place) => Action::typed(place, change),
        None => Action::change(change),
    }
}

/// An answer that is not a value, as a message.
fn answered(ask: Ask) -> impl Fn(Answer<()>) -> Message {
    move |answer| Message::Edit(Edit::Answer(ask, answer))
}
