//! A section: its heading in both languages, the period it tells of, and its paragraphs.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::widget::{column, container, space};
use iced::{Element, Length};

use super::menu::{self, Asked};
use super::page::{Columns, indented, tool, tools_in_line};
use super::{Account, Deed, Message, Side, paragraph, title_id};
use crate::domain::account::{Paragraph, Section};
use crate::domain::words::LangTag;
use crate::edit::ParagraphHome;
use crate::kit::context::{Both, Context};
use crate::kit::field::field;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption};
use crate::kit::tokens::{READING, SPACE_4, SPACE_12, SPACE_16};
use crate::kit::widget::editor::{Edited, Editor, editor};
use crate::kit::widget::menu::{Item, menu as with_menu};
use crate::kit::widget::sparse::{Part, sparse};
use crate::lang::date::{Form, word_date_both};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::menu::{earlier, later};

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
    let mut lines = column![indented(cx, columns, title(section, Side::French, desk, cx))];
    if columns.two && (open || named) {
        lines = lines.push(indented(cx, columns, title(section, Side::Told, desk, cx)));
    }
    if open {
        lines = lines.push(indented(cx, columns, worked_on(section, desk, cx)));
    } else if !section.period.is_unset() {
        let words = word_date_both(&section.period, cx.first, Form::Table);
        let period = container(Element::from(caption(cx, words).fill())).padding([0.0, SPACE_12]);
        lines = lines.push(indented(cx, columns, period));
    }
    let (writable, cx) = (desk.writable, *cx);
    with_menu(format!("account-heading-{}", section.id), lines, move || {
        if writable { items(section, &cx) } else { Vec::new() }
    })
}

/// What a part's menu offers: what its tools do.
fn items(section: &Section, cx: &Context<'_>) -> Vec<Item<Message>> {
    let deed = |deed| Message::SectionDone(section.id.clone(), deed);
    let words = cx.both(|t| tr!(t, "account-section-remove"));
    let away = Item::new("menu-remove", Some(Icon::Trash), words);
    // As its tools have it: one with paragraphs is not taken away in one press.
    let empty = section.paragraphs.is_empty();
    vec![
        earlier(cx).says(deed(Deed::Up)),
        later(cx).says(deed(Deed::Down)),
        away.says_maybe(empty.then(|| deed(Deed::Remove))),
    ]
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
    let (their_desk, their_cx) = (*desk, *cx);
    let shown = sparse(parts.collect(), SPACE_16, at_hand, move |at| {
        let view =
            |found| paragraph::view(account, first + at, found, columns, &their_desk, &their_cx);
        paragraphs.get(at).map_or_else(|| space().into(), view)
    });
    let mut lines = column![shown].spacing(SPACE_4);
    if !desk.writable {
        return lines.into();
    }
    let at = match &home {
        ParagraphHome::Section(id) => id.as_str().to_owned(),
        ParagraphHome::Fears => "fears".to_owned(),
    };
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
    lines = lines.push(indented(cx, columns, tools_in_line(cx, vec![add, begin])));
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
