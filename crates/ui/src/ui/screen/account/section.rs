//! A section: its heading in both languages, the period it tells of, and its paragraphs.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};

use super::edit;
use super::menu::{self, Asked};
use super::page::{Columns, NUMBERS, indented, tool, tools_in_line};
use super::{Account, Deed, Message, Side, paragraph, title_id};
use crate::domain::account::{Paragraph, Section};
use crate::domain::words::LangTag;
use crate::edit::ParagraphHome;
use crate::kit::context::{Both, Context};
use crate::kit::direction::{mirrored, start};
use crate::kit::field::field;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption};
use crate::kit::tokens::{READING, SPACE_4, SPACE_12, SPACE_16};
use crate::kit::widget::editor::{Edited, Editor, editor};
use crate::kit::widget::menu::{Item, menu as with_menu};
use crate::kit::widget::reorder::{Place, end, handle, part};
use crate::kit::widget::sparse::{Part, sparse};
use crate::lang::date::{Form, word_date_both};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::menu::{earlier, later};
use crate::ui::screen::record::said;

/// Paragraphs of one section, and the number of the first.
pub(super) struct Numbered<'a> {
    pub(super) home: ParagraphHome,
    pub(super) paragraphs: &'a [Paragraph],
    pub(super) first: usize,
}

/// The heading: titles, and the period beneath; its tools where it is worked on.
pub(super) fn heading<'a>(
    account: &'a Account,
    section: &'a Section,
    columns: Columns,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let open = account.section.as_ref() == Some(&section.id);
    let named = !section.title.told.prose.text.is_blank();
    let french = title(section, Side::French, desk, cx);
    let movable = desk.writable && desk.case.account.sections.len() > 1;
    let at_start = |content| match movable {
        true => beside_grip(cx, columns, section, content),
        false => indented(cx, columns, content),
    };
    let told = (columns.two && (open || named)).then(|| title(section, Side::Told, desk, cx));
    let mut lines = column![at_start(french)];
    lines = lines.push(told.map(|told| indented(cx, columns, told)));
    if open {
        lines = lines.push(indented(cx, columns, worked_on(section, desk, cx)));
    } else if !section.period.is_unset() {
        let words = word_date_both(&section.period, cx.first, Form::Table);
        let period = container(Element::from(caption(cx, words).fill())).padding([0.0, SPACE_12]);
        lines = lines.push(indented(cx, columns, period));
    }
    let (desk, cx) = (*desk, *cx);
    with_menu(format!("account-heading-{}", section.id), lines, move || {
        if desk.writable { items(section, &desk, &cx) } else { Vec::new() }
    })
}

/// What a section's menu offers: what its tools do.
fn items(section: &Section, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Item<Message>> {
    let moves = |down| edit::section_moved(desk.case, &section.id, down).is_some();
    let deed = |deed| Message::SectionDone(section.id.clone(), deed);
    let words = cx.both(|t| tr!(t, "account-section-remove"));
    let away = Item::new("menu-remove", Some(Icon::Trash), words);
    // As its tools have it: one with paragraphs is not taken away in one press.
    let empty = section.paragraphs.is_empty();
    vec![
        earlier(cx).says_maybe(moves(false).then(|| deed(Deed::Up))),
        later(cx).says_maybe(moves(true).then(|| deed(Deed::Down))),
        away.says_maybe(empty.then(|| deed(Deed::Remove))),
    ]
}

/// A title, where the texts begin, with what the section is taken by in front.
fn beside_grip<'a>(
    cx: &Context<'a>,
    columns: Columns,
    section: &Section,
    title: Element<'a, Message>,
) -> Element<'a, Message> {
    // As wide as is read, at the start, in either direction.
    let title = container(title).width(Length::Fill).align_x(start(cx.direction()));
    let grip = container(handle(cx.tokens, format!("account-section-grip-{}", section.id)));
    let line = match columns.beside {
        true => row![grip.center_x(NUMBERS), title].spacing(SPACE_16),
        false => row![grip, title].spacing(SPACE_4),
    };
    mirrored(cx.direction(), line.align_y(Alignment::Center))
}

/// A section in its place among the others; it can be put in another.
pub(super) fn placed<'a>(
    section: &'a Section,
    at: usize,
    whole: Element<'a, Message>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    if !desk.writable || desk.case.account.sections.len() < 2 {
        return whole;
    }
    let id = &section.id;
    let words = super::page::named(said(&section.title), cx);
    let step = |deed| Some(Message::SectionStepped(id.clone(), deed));
    let land = |id: &str, before| Message::SectionLanded(id.to_owned(), before);
    part(Place::new("account-sections", id.as_str(), at), whole, land)
        .words(&words)
        .steps(step(Deed::Up), step(Deed::Down))
        .into()
}

/// A paragraph in its place in a section or among the fears; it can be put in another of any of them.
fn paragraph_placed<'a>(
    home: &ParagraphHome,
    at: usize,
    found: &'a Paragraph,
    shown: Element<'a, Message>,
    desk: &Desk<'a>,
) -> Element<'a, Message> {
    if !desk.writable {
        return shown;
    }
    let id = &found.id;
    let step = |deed| Some(Message::Stepped(id.clone(), deed));
    part(place(home, id.as_str(), at), shown, landed(home))
        .words(said(&found.text))
        .steps(step(Deed::Up), step(Deed::Down))
        .into()
}

fn place(home: &ParagraphHome, id: &str, at: usize) -> Place {
    Place::new("account-paragraphs", id, at).within(home_name(home))
}

fn home_name(home: &ParagraphHome) -> &str {
    match home {
        ParagraphHome::Section(id) => id.as_str(),
        ParagraphHome::Fears => "fears",
    }
}

fn landed(home: &ParagraphHome) -> impl Fn(&str, usize) -> Message + use<> {
    let home = home.clone();
    move |id, before| Message::Landed(id.to_owned(), home.clone(), before)
}

fn title<'a>(
    section: &'a Section,
    side: Side,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let (text, tag) = match side {
        Side::French => (&section.title.french, LangTag::from("fr")),
        Side::Told => (&section.title.told.prose, cx.told.clone()),
    };
    let id = section.id.clone();
    let hint = match side {
        Side::French => tr!(cx.first, "account-section-title"),
        Side::Told => tr!(cx.first, "account-section-title-told"),
    };
    let typed = editor(cx.tokens, title_id(&section.id, side), text.text.as_str(), &tag)
        .one_line()
        .role(Role::Card)
        .story()
        .bare()
        .placeholder(hint)
        .on_focus(Message::Heading(section.id.clone()));
    let typed = if_writable(typed, desk, move |edited| Message::Title(id.clone(), side, edited));
    container(typed).max_width(READING).width(Length::Fill).into()
}

/// Lets an editor be typed in if the case can be changed.
pub(super) fn if_writable<'a>(
    editor: Editor<'a, Message>,
    desk: &Desk<'_>,
    on_edit: impl Fn(Edited) -> Message + 'a,
) -> Editor<'a, Message> {
    if desk.writable { editor.on_edit(on_edit) } else { editor }
}

fn worked_on<'a>(section: &'a Section, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let id = section.id.clone();
    let lang = match section.period.lang.as_str() {
        "und" => LangTag::from(cx.first.language().tag()),
        _ => section.period.lang.clone(),
    };
    let name = format!("account-period-{id}");
    let typed = editor(cx.tokens, name, section.period.words.as_str(), &lang).one_line();
    let typed = if_writable(typed, desk, {
        let id = id.clone();
        move |edited| Message::Period(id.clone(), edited)
    });
    let words = Both { first: tr!(cx.first, "account-period"), second: None };
    let understood = match section.period.interval.is_unknown() {
        true => tr!(cx.first, "account-period-own-words"),
        false => word_date_both(&section.period, cx.first, Form::Table),
    };
    let period = column![
        Element::from(field(cx, words, typed)),
        Element::from(caption(cx, understood).fill())
    ]
    .spacing(SPACE_4)
    .max_width(360.0);
    let deed = |deed| Some(Message::SectionDone(id.clone(), deed));
    let mut tools = vec![
        tool(cx, Icon::ArrowUp, tr!(cx.first, "account-up"), "account-section-up", deed(Deed::Up)),
        tool(
            cx,
            Icon::ArrowDown,
            tr!(cx.first, "account-down"),
            "account-section-down",
            deed(Deed::Down),
        ),
    ];
    // A section with paragraphs is not taken away in one press.
    if section.paragraphs.is_empty() {
        tools.push(tool(
            cx,
            Icon::Trash,
            tr!(cx.first, "account-section-remove"),
            "account-section-remove",
            deed(Deed::Remove),
        ));
    }
    let mut lines = column![period].spacing(SPACE_4);
    if desk.writable {
        lines = lines.push(tools_in_line(cx, tools));
    }
    container(lines).padding([0.0, SPACE_12]).into()
}

/// The paragraphs, and the buttons that add one.
pub(super) fn list<'a>(
    account: &'a Account,
    list: Numbered<'a>,
    columns: Columns,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Numbered { home, paragraphs, first } = list;
    // Kept by their ids, so that the caret stays where it is when one is added or taken away.
    let parts = paragraphs.iter().map(|found| Part {
        key: hash(found.id.as_str()),
        content: hash(paragraph::content(found, columns, desk, cx)),
    });
    let at_hand = paragraphs.iter().position(|found| account.current.as_ref() == Some(&found.id));
    let (their_desk, their_cx, their_home) = (*desk, *cx, home.clone());
    let shown = sparse(parts.collect(), SPACE_16, at_hand, move |at| {
        let view = |found| {
            let shown =
                paragraph::view(account, first + at, found, columns, &their_desk, &their_cx);
            paragraph_placed(&their_home, at, found, shown, &their_desk)
        };
        paragraphs.get(at).map_or_else(|| space().into(), view)
    });
    let mut lines = column![shown].spacing(SPACE_4);
    if !desk.writable {
        return lines.into();
    }
    let at = home_name(&home).to_owned();
    let add = tool(
        cx,
        Icon::Plus,
        tr!(cx.first, "account-add"),
        format!("account-add-{at}"),
        Some(Message::Added(home.clone())),
    );
    let begin = tool(
        cx,
        Icon::Calendar,
        tr!(cx.first, "account-begin"),
        format!("account-begin-{at}"),
        Some(Message::Asked(None, Asked::Begin(home.clone()))),
    );
    let adding = indented(cx, columns, tools_in_line(cx, vec![add, begin]));
    lines = lines.push(end(place(&home, "", paragraphs.len()), adding, landed(&home)));
    if let Some(open) = account.menu.as_ref().filter(|menu| menu.asked == Asked::Begin(home)) {
        let menu = menu::keyed(Some(open), menu::view(open, desk, cx));
        lines = lines.push(indented(cx, columns, menu));
    }
    lines.into()
}

fn hash(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
