//! The menus of a paragraph: an exhibit to call, an event to link, a name to protect, a call to change.

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::calls::{self, called};
use super::edit::{self, link};
use super::names::{self, Whose};
use super::{Account, Side, call_words, editor_id};
use crate::domain::id::{EventId, ExhibitId, ParagraphId};
use crate::domain::words::Target;
use crate::edit::ParagraphHome;
use crate::kit::button::{Weight, button, choice_row};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::field;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, READING, SPACE_4, SPACE_8, TARGET};
use crate::kit::widget::editor::{Edited, editor};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::keys::keys_first;
use crate::lang::names::sought::finds;
use crate::lang::tr;
use crate::review::Ref;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::screen::record;

/// The name of the field that narrows a menu down.
pub(super) const FILTER: &str = "account-filter";

/// The name of the open menu.
pub(super) const MENU: &str = "account-menu";

/// Width of a menu at the caret, logical px.
const AT_CARET: f32 = 400.0;
/// Rows of a menu shown at once; typing narrows it down.
const ROWS: usize = 5;

/// What a menu was opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// An exhibit to call, by a `[` typed here in the French as shown.
    Typed(usize),
    /// An exhibit to call at the caret.
    Exhibit,
    /// An event the paragraph tells.
    Event,
    /// A name to mark.
    Name,
    /// An event to begin a paragraph from, here.
    Begin(ParagraphHome),
    /// A marked stretch of a text: its number among the marks.
    Mark(Side, usize),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Menu {
    pub(super) paragraph: Option<ParagraphId>,
    pub(super) asked: Asked,
    query: String,
    row: usize,
}

/// What a menu offers.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Offer {
    Exhibit(ExhibitId),
    Event(EventId),
    Name(Whose),
}

impl Offer {
    fn record(&self) -> Ref {
        match self {
            Self::Exhibit(id) => Ref::Exhibit(id.clone()),
            Self::Event(id) => Ref::Event(id.clone()),
            Self::Name(Whose::Person(id)) => Ref::Person(id.clone()),
            Self::Name(Whose::Identity(id)) => Ref::Identity(id.clone()),
        }
    }
}

/// What happened in a menu.
#[derive(Clone, Debug)]
pub enum Message {
    /// The field that narrows it down was typed.
    Sought(Edited),
    /// The chosen row moves by so many.
    Moved(isize),
    /// The chosen row is taken.
    Taken,
    /// A row is taken.
    Pressed(usize),
    /// The page of a call was typed.
    Page(Edited),
    /// A mark is taken away.
    Unmarked,
    Closed,
}

impl Menu {
    pub(super) fn new(paragraph: Option<ParagraphId>, asked: Asked) -> Self {
        Self { paragraph, asked, query: String::new(), row: 0 }
    }

    /// Whether it was opened by typing, and stands at the caret.
    pub(super) fn is_typed(&self) -> bool {
        matches!(self.asked, Asked::Typed(_))
    }

    pub(super) fn seek(&mut self, query: String) {
        if self.query != query {
            self.query = query;
            self.row = 0;
        }
    }

    fn offers(&self, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Offer> {
        let case = desk.case;
        let paragraph = self
            .paragraph
            .as_ref()
            .and_then(|id| edit::find(&case.account, id))
            .map(|f| f.paragraph);
        let all: Vec<Offer> = match &self.asked {
            Asked::Typed(_) | Asked::Exhibit => {
                case.exhibits.iter().map(|exhibit| Offer::Exhibit(exhibit.id.clone())).collect()
            }
            Asked::Event | Asked::Begin(_) => {
                let linked = paragraph.map_or(&[][..], |paragraph| &paragraph.events);
                let free = case.events.iter().filter(|event| !linked.contains(&event.id));
                free.map(|event| Offer::Event(event.id.clone())).collect()
            }
            Asked::Name => paragraph.map_or_else(Vec::new, |paragraph| {
                names::unmarked(case, paragraph).into_iter().map(Offer::Name).collect()
            }),
            Asked::Mark(..) => Vec::new(),
        };
        let fits = |offer: &Offer| {
            let record = offer.record();
            let kind = record::kind(desk, cx.first, &record);
            finds(&self.query, &format!("{kind} {}", record::name(desk, cx.first, &record)))
        };
        all.into_iter().filter(fits).collect()
    }
}

impl Account {
    /// Answers what happened in the open menu.
    pub(super) fn in_menu(
        &mut self,
        message: Message,
        desk: &Desk<'_>,
        cx: &Context<'_>,
    ) -> Action {
        let Some(menu) = &mut self.menu else { return Action::None };
        let shown = menu.offers(desk, cx).len().min(ROWS);
        match message {
            Message::Sought(edited) => menu.seek(edited.text),
            Message::Moved(by) if shown > 0 => {
                menu.row = menu.row.saturating_add(shown).saturating_add_signed(by) % shown;
            }
            Message::Moved(_) => {}
            Message::Taken => {
                let row = menu.row;
                return self.take(row, desk, cx);
            }
            Message::Pressed(row) => return self.take(row, desk, cx),
            Message::Page(edited) => return self.page(&edited, desk),
            Message::Unmarked => return self.unmark(desk),
            Message::Closed => {
                let closed = self.menu.take();
                if let Some(id) = closed.and_then(|menu| menu.paragraph) {
                    return Action::focus(editor_id(&id, self.side).into());
                }
            }
        }
        Action::None
    }

    fn take(&mut self, row: usize, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(menu) = self.menu.take() else { return Action::None };
        let Some(offer) = menu.offers(desk, cx).into_iter().nth(row) else { return Action::None };
        if let (Asked::Begin(home), Offer::Event(event)) = (&menu.asked, &offer) {
            return self.added(home, Some(event.clone()), desk, cx);
        }
        let account = &desk.case.account;
        let Some(found) = menu.paragraph.as_ref().and_then(|id| edit::find(account, id)) else {
            return Action::None;
        };
        let changed = match offer {
            Offer::Exhibit(exhibit) => {
                let target = Target::Exhibit { exhibit, page: None };
                let at = self.plain_caret(&found, Side::French, desk, cx);
                let prose = &found.paragraph.text.french;
                let from = match menu.asked {
                    Asked::Typed(from) => {
                        calls::shown(prose, call_words(desk, cx)).plain(from).min(at)
                    }
                    _ => at,
                };
                let prose = called(prose, from..at, target);
                edit::retyped(found.paragraph, Side::French, prose, cx.told)
            }
            Offer::Event(event) => {
                let mut paragraph = found.paragraph.clone();
                link(&mut paragraph.events, &event);
                paragraph
            }
            Offer::Name(whose) => names::marked(desk.case, found.paragraph, &whose),
        };
        let side = if matches!(menu.asked, Asked::Typed(_) | Asked::Exhibit) {
            Side::French
        } else {
            self.side
        };
        let focus = Action::focus(editor_id(&found.paragraph.id, side).into());
        Action::All(vec![Action::change(found.put(changed)), focus])
    }

    fn page(&self, edited: &Edited, desk: &Desk<'_>) -> Action {
        let Some(Menu { paragraph: Some(id), asked: Asked::Mark(side, mark), .. }) = &self.menu
        else {
            return Action::None;
        };
        let Some(found) = edit::find(&desk.case.account, id) else { return Action::None };
        let digits = edited.text.chars().filter_map(|c| c.to_digit(10).or_else(|| eastern(c)));
        let page = digits.fold(None, |page: Option<u32>, digit| {
            Some(page.unwrap_or(0).saturating_mul(10).saturating_add(digit).min(9_999))
        });
        let mut changed = found.paragraph.clone();
        let mark = side.prose_mut(&mut changed).marks.get_mut(*mark);
        let Some(Target::Exhibit { page: old, .. }) = mark.map(|mark| &mut mark.target) else {
            return Action::None;
        };
        *old = page.filter(|page| *page > 0);
        Action::typed(format!("account-page-{id}"), found.put(changed))
    }

    fn unmark(&mut self, desk: &Desk<'_>) -> Action {
        let Some(Menu { paragraph: Some(id), asked: Asked::Mark(side, mark), .. }) =
            self.menu.take()
        else {
            return Action::None;
        };
        let Some(found) = edit::find(&desk.case.account, &id) else { return Action::None };
        let mut changed = found.paragraph.clone();
        let marks = &mut side.prose_mut(&mut changed).marks;
        if mark >= marks.len() {
            return Action::None;
        }
        marks.remove(mark);
        let focus = Action::focus(editor_id(&id, side).into());
        Action::All(vec![Action::change(found.put(changed)), focus])
    }
}

/// The value of a figure of Arabic script.
fn eastern(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6F0}'..='\u{6F9}' => Some(c as u32 - 0x6F0),
        _ => None,
    }
}

/// Gives the keys of an open menu to it before the text beneath hears them.
pub(super) fn keyed<'a>(
    menu: Option<&Menu>,
    content: Element<'a, super::Message>,
) -> Element<'a, super::Message> {
    let listed = menu.is_some_and(|menu| !matches!(menu.asked, Asked::Mark(..)));
    let open = menu.is_some();
    keys_first(content, move |key, modifiers| {
        if !open || modifiers != Modifiers::empty() {
            return None;
        }
        let message = match key {
            Key::Named(Named::ArrowDown) if listed => Message::Moved(1),
            Key::Named(Named::ArrowUp) if listed => Message::Moved(-1),
            Key::Named(Named::Enter) if listed => Message::Taken,
            Key::Named(Named::Escape) => Message::Closed,
            _ => return None,
        };
        Some(super::Message::Menu(message))
    })
}

/// The menu as it stands beneath the text it was opened in, or at the caret.
pub(super) fn view<'a>(
    menu: &'a Menu,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, super::Message> {
    let content = match &menu.asked {
        Asked::Mark(side, mark) => of_mark(menu, *side, *mark, desk, cx),
        _ => list(menu, desk, cx),
    };
    container(content)
        .id(MENU)
        .width(Length::Fill)
        .max_width(if menu.is_typed() { AT_CARET } else { READING })
        .padding(SPACE_8)
        .on(cx.tokens, Panel::Raised)
}

fn list<'a>(menu: &'a Menu, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, super::Message> {
    let title = cx.both(|t| match menu.asked {
        Asked::Typed(_) | Asked::Exhibit => tr!(t, "account-menu-exhibit"),
        Asked::Event => tr!(t, "account-menu-event"),
        Asked::Begin(_) => tr!(t, "account-menu-begin"),
        _ => tr!(t, "account-menu-name"),
    });
    let mut lines =
        column![container(both_ends(cx, title, Role::Caption, true)).padding([0.0, SPACE_8])]
            .spacing(SPACE_4);
    if !menu.is_typed() {
        let tag = cx.first.language().tag().into();
        let filter = editor(cx.tokens, FILTER, menu.query.as_str(), &tag)
            .one_line()
            .placeholder(tr!(cx.first, "account-menu-find"))
            .on_edit(|edited| super::Message::Menu(Message::Sought(edited)));
        lines = lines.push(Element::from(filter));
    }
    let offers = menu.offers(desk, cx);
    if offers.is_empty() {
        let none = match menu.asked {
            Asked::Name => tr!(cx.first, "account-menu-no-name"),
            _ => tr!(cx.first, "account-menu-none"),
        };
        lines = lines.push(container(Element::from(caption(cx, none).fill())).padding(SPACE_8));
    }
    for (at, offer) in offers.iter().take(ROWS).enumerate() {
        lines = lines.push(offered(at, offer, at == menu.row, desk, cx));
    }
    if offers.len() > ROWS {
        let more = caption(cx, tr!(cx.first, "account-menu-more")).fill();
        lines = lines.push(container(Element::from(more)).padding([0.0, SPACE_8]));
    }
    lines.into()
}

fn offered<'a>(
    at: usize,
    offer: &Offer,
    chosen: bool,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, super::Message> {
    let record = offer.record();
    let mut words = row![record::icon(&record).text(ICON_16, cx.tokens.accent)]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
    if matches!(offer, Offer::Exhibit(_)) {
        let kind = record::kind(desk, cx.first, &record);
        words = words.push(Element::from(label(cx, kind).strong().one_line()));
    }
    let name = record::name(desk, cx.first, &record);
    words = words.push(Element::from(label(cx, name).fill()));
    if chosen {
        let enter = caption(cx, tr!(cx.first, "account-menu-enter")).one_line();
        words = words.push(Element::from(enter));
    }
    choice_row(cx, mirrored(cx.direction(), words), chosen)
        .id(format!("account-offer-{at}"))
        .height(TARGET)
        .on_press(super::Message::Menu(Message::Pressed(at)))
        .into()
}

fn of_mark<'a>(
    menu: &'a Menu,
    side: Side,
    mark: usize,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, super::Message> {
    let found = menu.paragraph.as_ref().and_then(|id| edit::find(&desk.case.account, id));
    let target = found
        .and_then(|found| side.prose(found.paragraph).marks.get(mark))
        .map(|mark| &mark.target);
    let (record, page) = match target {
        Some(Target::Exhibit { exhibit, page }) => (Ref::Exhibit(exhibit.clone()), Some(*page)),
        Some(Target::Person(id)) => (Ref::Person(id.clone()), None),
        Some(Target::Identity(id)) => (Ref::Identity(id.clone()), None),
        _ => (Ref::Account, None),
    };
    let head = row![
        record::icon(&record).text(ICON_16, cx.tokens.accent),
        Element::from(label(cx, record::kind(desk, cx.first, &record)).strong().one_line()),
        Element::from(label(cx, record::name(desk, cx.first, &record)).fill()),
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let mut lines = column![container(mirrored(cx.direction(), head)).padding(SPACE_8)];
    if let Some(page) = page {
        let tag = cx.first.language().tag().into();
        let shown = page.map(|page| page.to_string()).unwrap_or_default();
        let typed = editor(cx.tokens, "account-call-page", shown, &tag)
            .one_line()
            .on_edit(|edited| super::Message::Menu(Message::Page(edited)));
        let words = Both { first: tr!(cx.first, "account-page"), second: None };
        lines = lines.push(container(field(cx, words, typed)).padding(SPACE_8).width(240.0));
    }
    let tool = |icon, word: String, id: &'static str, message| {
        Element::from(button(cx, Weight::Quiet, Some(icon), word).id(id).on_press(message))
    };
    let removed = match page {
        Some(_) => tr!(cx.first, "account-call-remove"),
        None => tr!(cx.first, "account-name-remove"),
    };
    let tools = row![
        tool(
            Icon::ArrowRight,
            tr!(cx.first, "account-open"),
            "account-mark-open",
            super::Message::Opened(record)
        ),
        tool(Icon::Cross, removed, "account-mark-remove", super::Message::Menu(Message::Unmarked)),
        tool(
            Icon::Check,
            tr!(cx.first, "account-close"),
            "account-mark-close",
            super::Message::Menu(Message::Closed)
        ),
    ]
    .width(Length::Fill)
    .wrap();
    lines.push(mirrored(cx.direction(), tools)).into()
}
