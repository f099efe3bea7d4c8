//! The account: sections of paragraphs, her words beside the French, exhibits called where they are told.
//!
//! The program writes no sentence: what is typed is the only source of words, and a paragraph begun from an
//! event is empty but for the link.

mod calls;
mod edit;
mod ending;
mod fields;
mod menu;
mod names;
mod page;
mod paragraph;
mod pasted;
mod person;
mod section;

use std::ops::Range;

use iced::{Element, Rectangle};

use crate::domain::account::{Account as Told, Paragraph};
use crate::domain::id::{EventId, ExhibitId, ParagraphId, SectionId};
use crate::domain::words::{Author, Prose, WordsState};
use crate::edit::{Change, ParagraphHome, RecordRef, order};
use crate::kit::context::Context;
use crate::kit::widget::editor::{Caret, Edited};
use crate::lang::{Language, Translator, tr};
use crate::review::Ref;
use crate::ui::action::{Action, Navigate};
use crate::ui::desk::Desk;
use crate::ui::divided::Widened;
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

use edit::Found;
use menu::{Asked, Menu};

/// One of the two texts of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Her or his words.
    Told,
    #[default]
    French,
}

impl Side {
    fn prose(self, paragraph: &Paragraph) -> &Prose {
        match self {
            Self::Told => &paragraph.text.told.prose,
            Self::French => &paragraph.text.french,
        }
    }

    fn prose_mut(self, paragraph: &mut Paragraph) -> &mut Prose {
        match self {
            Self::Told => &mut paragraph.text.told.prose,
            Self::French => &mut paragraph.text.french,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::French => "fr",
        }
    }
}

/// What of the account is on screen.
#[derive(Debug, Default)]
pub struct Account {
    /// The paragraph worked on, whose tools are shown.
    current: Option<ParagraphId>,
    /// The section whose heading is worked on.
    section: Option<SectionId>,
    side: Side,
    /// The side that was written last in this sitting.
    written: Option<Side>,
    /// Where the caret stands in the text as shown.
    caret: usize,
    /// Whether the keyboard is in the current paragraph.
    inside: bool,
    menu: Option<Menu>,
    /// Where a menu opened by typing stands: beside this box, from the corner of the French text.
    beside: Option<Rectangle>,
    /// Whether all tools of the current paragraph are shown.
    tools: bool,
    outline: bool,
}

/// Something to do with a paragraph or a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Cut at the caret.
    Cut,
    /// Join to the one before.
    Join,
    Up,
    Down,
    Remove,
}

/// What happened in the account.
#[derive(Clone, Debug)]
pub enum Message {
    /// A text has the keyboard.
    Entered(ParagraphId, Side),
    /// A text lost it.
    Blurred(ParagraphId, Side),
    /// The caret moved in a text.
    Caret(ParagraphId, Side, Caret),
    /// A text was typed.
    Typed(ParagraphId, Side, Edited),
    /// Paragraphs were pasted in the place of a stretch of a text as shown.
    Pasted(ParagraphId, Side, Range<usize>, Vec<String>),
    /// A marked stretch was pressed: its number among the marks.
    MarkPressed(ParagraphId, Side, usize),
    /// Who wrote a paragraph.
    Author(ParagraphId, Author),
    /// How far its words have come.
    State(ParagraphId, WordsState),
    /// It is kept for the interview, or no longer.
    Kept(ParagraphId),
    /// An event is no longer told by it.
    Unlinked(ParagraphId, EventId),
    /// Something to do with it.
    Done(ParagraphId, Deed),
    /// It is moved up or down by key.
    Stepped(ParagraphId, Deed),
    /// The one of this id comes before the one at this place of a section, or of the fears.
    Landed(String, ParagraphHome, usize),
    /// A new paragraph is wanted.
    Added(ParagraphHome),
    /// All tools of the paragraph are to be shown, or no longer.
    Tools,
    /// A menu is wanted.
    Asked(Option<ParagraphId>, Asked),
    /// Something in the open menu.
    Menu(menu::Message),
    /// A record is to be opened.
    Opened(Ref),
    /// The heading of a section has the keyboard.
    Heading(SectionId),
    /// A heading was typed.
    Title(SectionId, Side, Edited),
    /// The period of a section was typed.
    Period(SectionId, Edited),
    /// Something to do with a section.
    SectionDone(SectionId, Deed),
    /// It is moved up or down by key.
    SectionStepped(SectionId, Deed),
    /// The one of this id comes before the one at this place.
    SectionLanded(String, usize),
    /// A new section is wanted.
    SectionAdded,
    /// The person's words were given more room.
    Widened(Widened),
    Go(Step),
    /// The outline is to be shown, or no longer.
    Outline,
    /// A section is to be brought into sight.
    Sought(SectionId),
    /// The mention of helpers was typed.
    Mention(Side, Edited),
    /// Where it is signed was typed.
    Signed(Edited),
    /// The mention of the reading back is printed, or no longer.
    ReadBackPrinted,
}

impl Account {
    /// Brings a paragraph into sight, with its tools.
    pub fn show(&mut self, id: &ParagraphId, desk: &Desk<'_>) -> Action {
        let Some(found) = edit::find(&desk.case.account, id) else { return Action::None };
        self.current = Some(id.clone());
        self.menu = None;
        let side = if found.paragraph.text.french.text.is_blank() && has_told(found.paragraph) {
            Side::Told
        } else {
            Side::French
        };
        Action::focus(editor_id(id, side).into())
    }

    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Entered(id, side) => {
                // The tools of a heading stay where they are: a press must not move what it is on.
                self.enter(id, side);
            }
            Message::Blurred(id, side) => {
                self.inside &= self.current.as_ref() != Some(&id) || self.side != side;
            }
            Message::Caret(id, side, caret) => {
                self.enter(id, side);
                self.caret = caret.scalars;
                self.close_menu_left_behind();
                self.stand_by(caret.bounds);
            }
            Message::Typed(id, side, edited) => return self.typed(&id, side, &edited, desk, cx),
            Message::Pasted(id, side, stretch, paragraphs) => {
                return self.pasted(id, side, &stretch, &paragraphs, desk, cx);
            }
            Message::MarkPressed(id, side, mark) => {
                self.menu = Some(Menu::new(Some(id), Asked::Mark(side, mark)));
                return Action::reveal(menu::MENU.into());
            }
            Message::Done(id, deed) => return self.done(&id, deed, desk, cx),
            Message::Stepped(id, deed) => return self.stepped(&id, deed, desk, cx),
            Message::Landed(id, home, before) => {
                let id = ParagraphId::try_from(id.as_str()).ok();
                let to = |id| order::paragraph_before(desk.case, &id, &home, before);
                self.menu = None;
                return id.and_then(to).map_or(Action::None, Action::change);
            }
            Message::SectionStepped(id, deed) => {
                let done = self.section_done(&id, deed, desk);
                let keyboard = Action::focus(title_id(&id, Side::French).into());
                let is_done = done != Action::None;
                return if is_done { Action::All(vec![done, keyboard]) } else { done };
            }
            Message::SectionLanded(id, before) => {
                let record = SectionId::try_from(id.as_str()).ok().map(RecordRef::Section);
                let change = record.and_then(|record| order::before(desk.case, record, before));
                return change.map_or(Action::None, Action::change);
            }
            Message::Added(home) => return self.added(&home, None, desk, cx),
            Message::Asked(id, asked) => {
                self.menu = Some(Menu::new(id, asked));
                let focus = Action::focus(menu::FILTER.into());
                return Action::All(vec![focus, Action::reveal(menu::MENU.into())]);
            }
            Message::Menu(message) => return self.in_menu(message, desk, cx),
            Message::Tools => self.tools = !self.tools,
            Message::Opened(record) => return Action::show(record),
            Message::Heading(id) => self.section = Some(id),
            Message::Widened(to) => return to.action(),
            Message::Go(step) => return Action::go(step),
            Message::Outline => self.outline = !self.outline,
            Message::Sought(id) => return Action::focus(title_id(&id, Side::French).into()),
            Message::SectionDone(id, deed) => return self.section_done(&id, deed, desk),
            Message::SectionAdded => {
                let Ok(id) = SectionId::try_from((desk.fresh)("section")) else {
                    return Action::None;
                };
                self.section = Some(id.clone());
                let focus = Action::focus(title_id(&id, Side::French).into());
                return Action::All(vec![Action::change(edit::section_added(id)), focus]);
            }
            other => return fields::changed(other, desk, cx),
        }
        Action::None
    }

    fn enter(&mut self, id: ParagraphId, side: Side) {
        if self.current.as_ref() != Some(&id) || self.side != side {
            self.caret = usize::MAX;
        }
        self.tools &= self.current.as_ref() == Some(&id);
        let elsewhere = |menu: &Menu| menu.paragraph.as_ref().is_some_and(|of| *of != id);
        if self.menu.as_ref().is_some_and(elsewhere) {
            self.menu = None;
        }
        self.current = Some(id);
        self.side = side;
        self.inside = true;
    }

    /// Closes a menu opened by typing when the caret has gone in front of it.
    fn close_menu_left_behind(&mut self) {
        if let Some(Menu { asked: Asked::Typed(from), .. }) = &self.menu
            && self.caret <= *from
        {
            self.menu = None;
        }
    }

    /// Keeps a menu opened by typing where it opened, on the line where the caret is.
    fn stand_by(&mut self, caret: Rectangle) {
        let typed = self.menu.as_ref().is_some_and(Menu::is_typed);
        let same_line = self.beside.is_some_and(|beside| beside.y == caret.y);
        self.beside = if typed && same_line { self.beside } else { typed.then_some(caret) };
    }

    fn typed(
        &mut self,
        id: &ParagraphId,
        side: Side,
        edited: &Edited,
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> Action {
        let Some(found) = edit::find(&desk.case.account, id) else { return Action::None };
        let old = side.prose(found.paragraph);
        let shown = calls::shown(old, call_words(desk, cx));
        self.enter(id.clone(), side);
        self.written = Some(side);
        self.caret = edited.caret;
        if self.menu.as_ref().is_some_and(|menu| matches!(menu.asked, Asked::Mark(..))) {
            self.menu = None;
        }
        if side == Side::French {
            self.follow_typing(id, shown.text.chars().count(), edited);
        }
        let prose = shown.typed(old, edited);
        let changed = edit::retyped(found.paragraph, side, prose, cx.told);
        Action::typed(editor_id(id, side), found.put(changed))
    }

    /// Puts pasted paragraphs in the place of a stretch of a text as shown; the caret goes behind the last.
    fn pasted(
        &mut self,
        id: ParagraphId,
        side: Side,
        stretch: &Range<usize>,
        paragraphs: &[String],
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> Action {
        let Some(found) = edit::find(&desk.case.account, &id) else { return Action::None };
        let old = side.prose(found.paragraph);
        let shown = calls::shown(old, call_words(desk, cx));
        let letters = shown.text.chars().enumerate();
        let text = letters.filter(|(at, _)| !stretch.contains(at)).map(|(_, c)| c).collect();
        let left = match stretch.is_empty() {
            true => old.clone(),
            false => shown.typed(old, &Edited { text, caret: stretch.start }),
        };
        let at = calls::shown(&left, call_words(desk, cx)).plain(stretch.start);
        let proses = calls::put_in(&left, at, paragraphs);
        let new = (1..proses.len()).map(|_| ParagraphId::try_from((desk.fresh)("paragraph")));
        let Ok(new) = new.collect::<Result<Vec<_>, _>>() else { return Action::None };
        let last = new.last().cloned();
        let change = Action::change(found.spread(side, proses, new, cx.told));
        self.menu = None;
        self.written = Some(side);
        let Some(last) = last else {
            self.enter(id, side);
            return change;
        };
        let end = paragraphs.last().map_or(0, |words| words.chars().count());
        self.enter(last.clone(), side);
        self.caret = end;
        let caret = Navigate::Caret(editor_id(&last, side).into(), end);
        Action::All(vec![change, Action::Navigate(caret)])
    }

    /// Opens the menu of exhibits on `[`, and follows what is typed to find one.
    fn follow_typing(&mut self, id: &ParagraphId, before: usize, edited: &Edited) {
        let letters: Vec<char> = edited.text.chars().collect();
        if let Some(menu) = &mut self.menu
            && let Asked::Typed(from) = menu.asked
        {
            let typed = letters.get(from + 1..edited.caret);
            let open = letters.get(from) == Some(&'[')
                && typed.is_some_and(|typed| !typed.contains(&'\n') && !typed.contains(&']'));
            match typed {
                Some(typed) if open => menu.seek(typed.iter().collect()),
                _ => self.menu = None,
            }
            return;
        }
        let last = edited.caret.checked_sub(1);
        let one_more = letters.len() == before + 1;
        if let Some(last) = last.filter(|last| one_more && letters.get(*last) == Some(&'[')) {
            self.menu = Some(Menu::new(Some(id.clone()), Asked::Typed(last)));
        }
    }

    fn done(&mut self, id: &ParagraphId, deed: Deed, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let account = &desk.case.account;
        let Some(found) = edit::find(account, id) else { return Action::None };
        self.menu = None;
        let change = match deed {
            Deed::Cut => {
                let Ok(new) = ParagraphId::try_from((desk.fresh)("paragraph")) else {
                    return Action::None;
                };
                let at = self.plain_caret(&found, self.side, desk, cx);
                let change = found.cut(self.side, at, new.clone());
                let focus = Action::focus(editor_id(&new, self.side).into());
                self.current = Some(new);
                return Action::All(vec![Action::change(change), focus]);
            }
            Deed::Join => {
                let Some((change, into)) = found.joined() else { return Action::None };
                let focus = Action::focus(editor_id(&into, self.side).into());
                self.current = Some(into);
                return Action::All(vec![Action::change(change), focus]);
            }
            Deed::Up | Deed::Down => found.moved(desk.case, deed == Deed::Down),
            Deed::Remove => Some(found.removed()),
        };
        change.map_or(Action::None, Action::change)
    }

    /// Moves a paragraph by key; the keyboard stays in it, also in another section.
    fn stepped(
        &mut self,
        id: &ParagraphId,
        deed: Deed,
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> Action {
        let Some(found) = edit::find(&desk.case.account, id) else { return Action::None };
        let stays = match deed {
            Deed::Up => found.at > 0,
            _ => found.at + 1 < found.list.len(),
        };
        let done = self.done(id, deed, desk, cx);
        if done == Action::None {
            return done;
        }
        let editor = editor_id(id, self.side);
        let keyboard = match stays {
            true => Action::reveal(editor.into()),
            false => Action::Navigate(Navigate::Caret(editor.into(), self.caret)),
        };
        Action::All(vec![done, keyboard])
    }

    /// The caret's place in a text itself; its end if the caret is not known.
    fn plain_caret(
        &self,
        found: &Found<'_>,
        side: Side,
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> usize {
        let prose = side.prose(found.paragraph);
        let shown = calls::shown(prose, call_words(desk, cx));
        let known = self.current.as_ref() == Some(&found.paragraph.id) && self.side == side;
        let caret = if known { self.caret } else { usize::MAX };
        shown.plain(caret.min(shown.text.chars().count()))
    }

    /// One more paragraph, where the last one was written; a part where there is none.
    pub fn add(&mut self, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let account = &desk.case.account;
        let current = self.current.as_ref().and_then(|id| edit::find(account, id));
        let titled = self.section.iter().find(|id| account.sections.iter().any(|s| s.id == **id));
        let last = titled.or_else(|| account.sections.last().map(|section| &section.id));
        let home = match (current, last) {
            (Some(found), _) => found.home,
            (None, Some(section)) => ParagraphHome::Section(section.clone()),
            (None, None) => return self.update(Message::SectionAdded, desk, cx),
        };
        self.added(&home, None, desk, cx)
    }

    fn added(
        &mut self,
        home: &ParagraphHome,
        event: Option<EventId>,
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> Action {
        let Ok(id) = ParagraphId::try_from((desk.fresh)("paragraph")) else { return Action::None };
        self.menu = None;
        self.current = Some(id.clone());
        // On the side that was written last: who writes French alone never presses to get there.
        let side = match self.written.filter(|_| !desk.facing_person) {
            Some(side) => side,
            None if speaks_french(cx) => Side::French,
            None => Side::Told,
        };
        let focus = Action::focus(editor_id(&id, side).into());
        Action::All(vec![Action::change(edit::added(home, id, event, cx.told)), focus])
    }

    fn section_done(&mut self, id: &SectionId, deed: Deed, desk: &Desk<'_>) -> Action {
        let change = match deed {
            Deed::Up => edit::section_moved(desk.case, id, false),
            Deed::Down => edit::section_moved(desk.case, id, true),
            Deed::Remove => Some(Change::Remove(RecordRef::Section(id.clone()))),
            Deed::Cut | Deed::Join => None,
        };
        change.map_or(Action::None, Action::change)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        if desk.facing_person { person::view(desk, cx) } else { page::view(self, desk, cx) }
    }
}

fn editor_id(id: &ParagraphId, side: Side) -> String {
    format!("account-{}-{id}", side.word())
}

fn title_id(id: &SectionId, side: Side) -> String {
    format!("account-title-{}-{id}", side.word())
}

fn has_told(paragraph: &Paragraph) -> bool {
    !paragraph.text.told.prose.text.is_blank()
}

/// Whether the person tells in French, so that one text is enough.
fn speaks_french(cx: &Context<'_>) -> bool {
    cx.told.primary() == "fr"
}

/// What stands for a call in the French text, in French where the desk speaks it.
fn call_words<'d>(
    desk: &'d Desk<'_>,
    cx: &'d Context<'_>,
) -> impl Fn(&ExhibitId, Option<u32>) -> String + use<'d> {
    let french = cx.second.filter(|second| second.language() == Language::French);
    let t: &Translator = french.unwrap_or(cx.first);
    let t = if cx.first.language() == Language::French { cx.first } else { t };
    move |id, page| {
        let words = match (desk.numbers.get(id), page) {
            (Some(number), Some(page)) => {
                tr!(t, "account-call-page", number = *number, page = page)
            }
            (Some(number), None) => tr!(t, "account-call", number = *number),
            (None, _) if desk.case.exhibit(id).is_some() => tr!(t, "account-call-unprinted"),
            (None, _) => tr!(t, "account-call-gone"),
        };
        // A chip is one piece: no isolates, no place to break it.
        words
            .chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
            .map(|c| if c == ' ' { '\u{A0}' } else { c })
            .collect()
    }
}

/// How far the step is.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let account: &Told = &desk.case.account;
    let mut written =
        account.paragraphs().filter(|paragraph| !paragraph.text.is_blank()).peekable();
    if written.peek().is_none() {
        return StepState::NotYet;
    }
    if account.paragraphs().any(paragraph::changed_since) {
        return StepState::Reread;
    }
    let all_read = written
        .all(|paragraph| matches!(paragraph.state, WordsState::ReadBack | WordsState::Confirmed));
    let fears = account.fears.iter().any(|paragraph| !paragraph.text.is_blank());
    if all_read && fears { StepState::Filled } else { StepState::Begun }
}

/// Words explained at the end side.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "account-word-call"), |t| tr!(t, "account-mean-call")),
        (|t| tr!(t, "account-word-read-back"), |t| tr!(t, "account-mean-read-back")),
    ]
}

#[cfg(test)]
mod tests;
