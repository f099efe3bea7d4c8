//! A paragraph: its two texts, the state of the words, the events it tells; its tools where it is worked on.

use std::hash::Hash;

use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length, Padding};

use super::edit;
use super::menu::{self, Asked};
use super::page::{Columns, NUMBERS, STATES, noted, tool, tools_in_line};
use super::section::if_writable;
use super::{Account, Deed, Message, Side, call_words, calls, editor_id, has_told, pasted};
use crate::domain::account::Paragraph;
use crate::domain::id::EventId;
use crate::domain::words::{Author, LangTag, Prose, Target, WordsState};
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, button, check};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption, label};
use crate::kit::pane::Pane;
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, READING, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::kit::widget::editor::{Paste, editor};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::keys::keys_first;
use crate::kit::widget::menu::{Item, menu as with_menu};
use crate::kit::widget::popup::popup;
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::reorder::{dots, grip, handle};
use crate::lang::{Direction, tr};
use crate::review::Ref;
use crate::ui::desk::Desk;
use crate::ui::divided::beside;
use crate::ui::menu::{earlier, later};
use crate::ui::screen::record;

/// Letters from which a paragraph is said to be long, bytes: more than a printed page.
const LONG: usize = 6_000;
/// Height a long paragraph is scrolled in, logical px.
const LONG_HEIGHT: f32 = 480.0;

/// Whether its French was read back once and is another now.
pub(super) fn changed_since(paragraph: &Paragraph) -> bool {
    !paragraph.read_backs.is_empty()
        && matches!(paragraph.state, WordsState::Said | WordsState::Written)
}

pub(super) fn view<'a>(
    account: &'a Account,
    number: usize,
    paragraph: &'a Paragraph,
    columns: Columns,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let current = account.current.as_ref() == Some(&paragraph.id);
    let of_this = |menu: &&menu::Menu| menu.paragraph.as_ref() == Some(&paragraph.id);
    let open = account.menu.as_ref().filter(of_this);
    let menu = open.map(|open| menu::view(open, desk, cx));
    let (at_caret, beneath) = match open.filter(|open| open.is_typed()) {
        Some(_) => (account.beside.zip(menu), None),
        None => (None, menu),
    };
    let text_with_menu = popup(text(paragraph, Side::French, desk, cx), at_caret, cx.direction());
    let mut french = column![text_with_menu].spacing(SPACE_4);
    let long = paragraph
        .text
        .french
        .text
        .as_str()
        .len()
        .max(paragraph.text.told.prose.text.as_str().len())
        > LONG;
    if long {
        french = french.push(remark(cx, cx.both(|t| tr!(t, "account-long"))));
    }
    french = french.push(beneath);
    let told = (columns.two || has_told(paragraph)).then(|| text(paragraph, Side::Told, desk, cx));
    let mark = caption(cx, tr!(cx.first, "account-number", number = number));
    let texts: Element<'a, Message> = if columns.beside {
        let mut number = column![Element::from(mark.one_line())].width(NUMBERS);
        // In the room beneath the number, so that no paragraph is higher for it.
        if desk.writable {
            number = number.push(dots(cx.tokens, true));
        }
        let number = container(number).padding(Padding::ZERO.top(SPACE_12));
        let number = if desk.writable { grip(grip_id(paragraph), number) } else { number.into() };
        let mut line = row![number].spacing(SPACE_16);
        line = match told {
            Some(told) => line.push(beside(cx, Pane::Told, [told, french.into()])),
            None => line.push(french),
        };
        mirrored(cx.direction(), line.push(state(paragraph, true, desk, cx)))
    } else {
        let head = row![]
            .push(desk.writable.then(|| handle(cx.tokens, grip_id(paragraph))))
            .push(Element::from(mark.one_line()))
            .push(space().width(Length::Fill))
            .push(state(paragraph, false, desk, cx))
            .align_y(Alignment::Center);
        column![mirrored(cx.direction(), head), told, french].spacing(SPACE_4).into()
    };
    // Its number is what its texts are called by.
    let mut lines = column![marked(Mark::Labelled, texts)].spacing(SPACE_8);
    if current && desk.writable {
        lines = lines.push(super::page::indented(
            cx,
            columns,
            tools(account, paragraph, number, desk, cx),
        ));
    }
    let (id, inside) = (paragraph.id.clone(), current && account.inside && desk.writable);
    // The tree of widgets stays the same whether or not keys are listened to.
    let content = keys_first(lines, move |key, modifiers| {
        let cut = inside && modifiers.command() && matches!(key, Key::Named(Named::Enter));
        cut.then(|| Message::Done(id.clone(), Deed::Cut))
    });
    let (their_desk, their_cx) = (*desk, *cx);
    let name = format!("account-paragraph-{}", paragraph.id);
    with_menu(name, menu::keyed(open, content), move || {
        items(paragraph, current, &their_desk, &their_cx)
    })
}

/// What a paragraph's menu offers: what its tools do. It is cut at the caret, which only the one worked on has.
fn items(
    paragraph: &Paragraph,
    current: bool,
    desk: &Desk<'_>,
    cx: &Context<'_>,
) -> Vec<Item<Message>> {
    if !desk.writable {
        return Vec::new();
    }
    let Some(found) = edit::find(&desk.case.account, &paragraph.id) else { return Vec::new() };
    let moves = |down| found.moved(desk.case, down).is_some();
    let deed = |deed| Message::Done(paragraph.id.clone(), deed);
    let cut = Item::new("menu-split", Some(Icon::Minus), cx.both(|t| tr!(t, "account-cut")));
    let join = Item::new("menu-join", Some(Icon::Link), cx.both(|t| tr!(t, "account-join")));
    let away = Item::new("menu-remove", Some(Icon::Trash), cx.both(|t| tr!(t, "account-remove")));
    vec![
        cut.says_maybe(current.then(|| deed(Deed::Cut))),
        join.says_maybe((found.at > 0).then(|| deed(Deed::Join))),
        earlier(cx).says_maybe(moves(false).then(|| deed(Deed::Up))),
        later(cx).says_maybe(moves(true).then(|| deed(Deed::Down))),
        away.says(deed(Deed::Remove)),
    ]
}

fn grip_id(paragraph: &Paragraph) -> String {
    format!("account-grip-{}", paragraph.id)
}

/// What the height of a paragraph hangs on.
pub(super) fn content<'a>(
    paragraph: &'a Paragraph,
    columns: Columns,
    desk: &Desk<'_>,
    cx: &Context<'_>,
) -> impl Hash + use<'a> {
    let words = |prose: &'a Prose| (prose.text.as_str(), prose.marks.len());
    let calls = paragraph.text.french.marks.iter().filter_map(|mark| match &mark.target {
        Target::Exhibit { exhibit, page } => Some((desk.numbers.get(exhibit).copied(), *page)),
        _ => None,
    });
    let states = (
        paragraph.state.as_str(),
        changed_since(paragraph),
        paragraph.kept_for_interview,
        is_pointed_at(paragraph, desk),
        paragraph.events.iter().map(EventId::as_str).collect::<Vec<_>>(),
    );
    let frame = (cx.first.language().tag(), columns.beside, columns.two, cx.panes.of(Pane::Told));
    let texts = (words(&paragraph.text.french), words(&paragraph.text.told.prose));
    (texts, calls.collect::<Vec<_>>(), states, frame)
}

/// Whether a point to re-read is about it.
fn is_pointed_at(paragraph: &Paragraph, desk: &Desk<'_>) -> bool {
    let this = Ref::Paragraph(paragraph.id.clone());
    desk.points.iter().any(|point| !point.later && point.sources.contains(&this))
}

fn text<'a>(
    paragraph: &'a Paragraph,
    side: Side,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let prose = side.prose(paragraph);
    let shown = calls::shown(prose, call_words(desk, cx));
    let tag = match side {
        Side::French => LangTag::from("fr"),
        Side::Told if paragraph.text.told.lang == LangTag::default() => cx.told.clone(),
        Side::Told => paragraph.text.told.lang.clone(),
    };
    let (highlights, marks): (Vec<_>, Vec<usize>) = shown.highlights(prose).into_iter().unzip();
    let long = prose.text.as_str().len() > LONG;
    let id = paragraph.id.clone();
    let mut typed = editor(cx.tokens, editor_id(&id, side), shown.text, &tag)
        .role(Role::Story)
        .story()
        .bare()
        .placeholder(match side {
            Side::French => tr!(cx.first, "form-in-french"),
            Side::Told => tr!(cx.first, "form-own-words"),
        })
        .highlights(highlights)
        .max_height(if long { LONG_HEIGHT } else { f32::INFINITY })
        .on_focus(Message::Entered(id.clone(), side))
        .on_blur(Message::Blurred(id.clone(), side))
        .on_caret({
            let id = id.clone();
            move |caret| Message::Caret(id.clone(), side, caret)
        })
        .on_paste({
            let id = id.clone();
            move |Paste { selection, foreign }| {
                let paragraphs = pasted::paragraphs(&foreign)?;
                Some(Message::Pasted(id.clone(), side, selection, paragraphs))
            }
        })
        .on_highlight_press({
            let id = id.clone();
            move |at| {
                let mark = marks.get(at).copied().unwrap_or(usize::MAX);
                Message::MarkPressed(id.clone(), side, mark)
            }
        });
    typed = if_writable(typed, desk, move |edited| Message::Typed(id.clone(), side, edited));
    container(typed).max_width(READING).width(Length::Fill).into()
}

/// How far the words have come, and what else is true of the paragraph, in a few words.
fn state<'a>(
    paragraph: &'a Paragraph,
    beside: bool,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let (icon, word, colour) = if changed_since(paragraph) {
        (Icon::Book, tr!(cx.first, "account-changed"), t.amber)
    } else {
        let (icon, colour) = match &paragraph.state {
            WordsState::Confirmed => (Icon::CircleCheck, t.accent),
            WordsState::ReadBack => (Icon::Book, t.accent),
            WordsState::Written => (Icon::PencilLine, t.ink_3),
            WordsState::Said | WordsState::Other(_) => (Icon::MessageCircle, t.ink_3),
        };
        (icon, cx.first.name_of(&paragraph.state), colour)
    };
    if !beside {
        let line = row![
            icon.text(ICON_16, colour),
            Element::from(label(cx, word).caption().colour(colour).one_line())
        ]
        .spacing(SPACE_4)
        .align_y(Alignment::Center);
        return mirrored(cx.direction(), line);
    }
    let mut lines = column![noted(cx, icon, word, colour)].spacing(SPACE_4);
    if paragraph.kept_for_interview {
        lines = lines.push(noted(cx, Icon::Lock, tr!(cx.first, "account-kept"), t.ink_3));
    }
    for event in &paragraph.events {
        let name = record::name(desk, cx.first, &Ref::Event(event.clone()));
        let name = if name.is_empty() { tr!(cx.first, "record-event") } else { name };
        lines = lines.push(noted(cx, Icon::Calendar, name, t.ink_3));
    }
    if is_pointed_at(paragraph, desk) {
        lines = lines.push(noted(cx, Icon::Book, tr!(cx.first, "account-point"), t.amber));
    }
    container(lines.width(STATES)).padding([SPACE_12, 0.0]).into()
}

/// What can be done with the paragraph worked on: what is done often, and the rest when asked for, so that
/// Tab does not pass through all of it on the way to the next paragraph.
fn tools<'a>(
    account: &'a Account,
    paragraph: &'a Paragraph,
    number: usize,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.first;
    let ask = |asked| Some(Message::Asked(Some(paragraph.id.clone()), asked));
    let fold = if account.tools { Icon::ChevronUp } else { Icon::Ellipsis };
    let often = tools_in_line(
        cx,
        vec![
            tool(
                cx,
                Icon::Paperclip,
                tr!(t, "account-exhibit"),
                "account-exhibit",
                ask(Asked::Exhibit),
            ),
            tool(cx, Icon::Calendar, tr!(t, "account-event"), "account-event", ask(Asked::Event)),
            tool(cx, fold, tr!(t, "account-tools"), "account-tools", Some(Message::Tools)),
        ],
    );
    // One column either way, so that the button keeps the keyboard.
    if !account.tools {
        return column![often].into();
    }
    let id = &paragraph.id;
    let deed = |deed| Some(Message::Done(id.clone(), deed));
    let join = deed(Deed::Join).filter(|_| number > 1);
    let rest = tools_in_line(
        cx,
        vec![
            tool(cx, Icon::Shield, tr!(t, "account-name"), "account-name", ask(Asked::Name)),
            tool(cx, Icon::Minus, tr!(t, "account-cut"), "account-cut", deed(Deed::Cut)),
            tool(cx, Icon::Link, tr!(t, "account-join"), "account-join", join),
            tool(cx, Icon::ArrowUp, tr!(t, "account-up"), "account-up", deed(Deed::Up)),
            tool(cx, Icon::ArrowDown, tr!(t, "account-down"), "account-down", deed(Deed::Down)),
            tool(cx, Icon::Trash, tr!(t, "account-remove"), "account-remove", deed(Deed::Remove)),
        ],
    );
    let content = column![rest, about(paragraph, desk, cx)].spacing(SPACE_8);
    let well = container(content).width(Length::Fill).padding(SPACE_8).on(cx.tokens, Panel::Well);
    column![often, well].spacing(SPACE_4).into()
}

/// What is true of the paragraph: the events it tells, who wrote it, how far its words have come.
fn about<'a>(paragraph: &'a Paragraph, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let id = &paragraph.id;
    let mut lines = column![].spacing(SPACE_8);
    if !paragraph.events.is_empty() {
        let chips = paragraph.events.iter().enumerate();
        let chips = chips.flat_map(|(at, event)| event_chip(at, event, paragraph, desk, cx));
        let chips = row(chips).spacing(SPACE_4).width(Length::Fill).wrap();
        lines = lines.push(mirrored(cx.direction(), chips));
    }
    let who = [Author::Person, Author::Interpreter, Author::Helper].into_iter().map(|author| {
        let on = paragraph.author == author;
        let name = format!("account-author-{}", author.as_str());
        let word = cx.first.name_of(&author);
        chip(cx, word, on, name, Message::Author(id.clone(), author))
    });
    let far = [WordsState::Said, WordsState::Written].into_iter().map(|state| {
        let on = paragraph.state == state;
        let name = format!("account-state-{}", state.as_str());
        let word = cx.first.name_of(&state);
        chip(cx, word, on, name, Message::State(id.clone(), state))
    });
    let kept = check(cx, cx.both(|t| tr!(t, "account-keep")), paragraph.kept_for_interview)
        .id("account-keep")
        .on_press(Message::Kept(id.clone()));
    lines
        .push(choice(cx, tr!(cx.first, "account-by"), who.collect()))
        .push(choice(cx, tr!(cx.first, "account-words-are"), far.collect()))
        .push(kept)
        .into()
}

fn event_chip<'a>(
    at: usize,
    event: &EventId,
    paragraph: &Paragraph,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> [Element<'a, Message>; 2] {
    let record = Ref::Event(event.clone());
    let name = record::name(desk, cx.first, &record);
    let name = if name.is_empty() { tr!(cx.first, "record-event") } else { name };
    let open = tool(
        cx,
        Icon::Calendar,
        name,
        format!("account-event-open-{at}"),
        Some(Message::Opened(record)),
    );
    let cut = button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "account-unlink"))
        .id(format!("account-event-unlink-{at}"))
        .on_press(Message::Unlinked(paragraph.id.clone(), event.clone()));
    [open, cut.into()]
}

fn choice<'a>(
    cx: &Context<'a>,
    words: String,
    chips: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let words = container(Element::from(caption(cx, words).one_line())).padding([0.0, SPACE_12]);
    let line = std::iter::once(words.into()).chain(chips);
    let line = row(line)
        .spacing(SPACE_8)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .wrap()
        .vertical_spacing(SPACE_4);
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), line))
}

fn chip<'a>(
    cx: &Context<'a>,
    word: String,
    chosen: bool,
    id: String,
    message: Message,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let mut content = row![].spacing(SPACE_8).align_y(Alignment::Center);
    if chosen {
        content = content.push(Icon::Check.text(ICON_16, t.accent));
    }
    content = content.push(Element::from(label(cx, word).caption().one_line()));
    let look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
    pressable(t, look, mirrored(cx.direction(), content))
        .id(id)
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(message)
        .into()
}
