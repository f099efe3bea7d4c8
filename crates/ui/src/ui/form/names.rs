//! The names of someone: each with its parts, script, other spellings, kind and period.

use std::sync::LazyLock;

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::edit::{Edit, Of};
use super::line::{Line, at_start, well};
use super::{Message, State, both, choice, exhibits, languages, lines, order, text, told_date};
use crate::domain::person::{Name, NameKind};
use crate::kit::button::{Weight, bilingual, choice_row, glyph};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, caption, label, told};
use crate::kit::tokens::{ICON_20, LIST_ROW, SPACE_4, SPACE_8, SPACE_12};
use crate::kit::widget::menu::menu;
use crate::kit::widget::reorder::{dots, grip};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::menu;
use crate::ui::screen::record;

/// The name of someone of whom none is noted.
static NONE: LazyLock<Name> = LazyLock::new(Name::default);

/// The names as rows that fold out, and one more if asked for.
pub fn names<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    heading: Both,
    value: &'a [Name],
    of: &Of<Vec<Name>>,
) -> Line<'a> {
    let mut rows = column![].spacing(SPACE_8).width(Length::Fill);
    // The first name is asked for at once; what is written makes it.
    let shown = if value.is_empty() { std::slice::from_ref(&*NONE) } else { value };
    for (at, name) in shown.iter().enumerate() {
        let fold = format!("{id}-{at}");
        let out = state.is_unfolded(&fold) || value.is_empty();
        let movable = desk.writable && value.len() > 1;
        let row = closed(cx, &fold, name, out, movable);
        let row = if value.is_empty() { row } else { with_menu(cx, &fold, at, of, name, row) };
        let mut one = column![row].spacing(SPACE_8);
        if out {
            let kept = fold.clone();
            let fields = parts(cx, state, desk, &fold, name, &of.item_or_new(at));
            one = one.push(fields.map(move |message| match message {
                Message::Edit(edit) => Message::Unfolding(kept.clone(), edit),
                other => other,
            }));
        }
        if out && !value.is_empty() {
            one = one.push(tools(cx, &fold, at, of));
        }
        let keeps = |to: usize| format!("{id}-{to}");
        rows = rows.push(order::value(desk, id, (at, value.len()), of, keeps, one));
    }
    let fold = format!("{id}-{}", value.len());
    let first = format!("{fold}-family");
    let add = bilingual(cx, Weight::Outlined, Some(Icon::Plus), both!(cx, "form-add-name"))
        .id(format!("{id}-add"))
        .on_press(Message::AddPart { edit: of.add(Name::default()), fold: Some(fold), first });
    Line::new(heading, rows.push(at_start(cx, add))).or_unvalued(id, Edit::nothing())
}

fn closed<'a>(
    cx: &Context<'a>,
    fold: &str,
    name: &Name,
    out: bool,
    movable: bool,
) -> Element<'a, Message> {
    let grip_dots = movable.then(|| dots(cx.tokens, false));
    let called = record::whole(name);
    let whole: Element<'a, Message> = if called.is_empty() {
        let (ink, empty) = (cx.tokens.ink_3, cx.for_person(|t| tr!(t, "form-name-empty")));
        let first = label(cx, empty.first).colour(ink);
        at_start(cx, beneath(cx, first, empty.second, Some(ink)))
    } else {
        at_start(cx, told(&name.lang, called).sans().role(Role::Story))
    };
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let kind = cx.for_person(|t| t.name_of(&name.kind));
    let (first, ink) = (caption(cx, kind.first), Some(cx.tokens.ink_3));
    let line: Element<'a, Message> = if cx.very_narrow() {
        let kind = at_start(cx, beneath(cx, first, kind.second, ink));
        let words = column![whole, kind].width(Length::Fill);
        let line = row![].push(grip_dots).push(words).push(glyph(cx, icon, ICON_20));
        line.spacing(SPACE_12).align_y(Alignment::Center).into()
    } else {
        row![]
            .push(grip_dots)
            .push(whole)
            .push(beneath(cx, first.one_line(), kind.second, ink))
            .push(glyph(cx, icon, ICON_20))
            .spacing(SPACE_12)
            .align_y(Alignment::Center)
            .into()
    };
    let row = choice_row(cx, mirrored(cx.direction(), line), out)
        .id(fold.to_owned())
        .height(LIST_ROW)
        .on_press(Message::Fold(fold.to_owned()));
    if movable { grip(format!("{fold}-grip"), row) } else { row.into() }
}

/// What is asked of a name: how it is written; the rest is folded in until asked for.
fn parts<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    name: &'a Name,
    of: &Of<Name>,
) -> Element<'a, Message> {
    let words = |part: &str,
                 label: Both,
                 value: &'a crate::domain::Words,
                 at: fn(&mut Name) -> &mut crate::domain::Words| {
        text::words(cx, &format!("{id}-{part}"), label, value, &name.lang, of.at(at))
    };
    let mut all = vec![
        words("family", both!(cx, "form-name-family"), &name.family, |name| &mut name.family),
        words("given", both!(cx, "form-name-given"), &name.given, |name| &mut name.given),
        words("whole", both!(cx, "form-name-whole"), &name.whole, |name| &mut name.whole),
    ];
    let more = format!("{id}-more");
    let out = state.is_unfolded(&more);
    if out {
        all.extend(details(cx, state, desk, id, name, of));
    }
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let press = bilingual(cx, Weight::Quiet, Some(icon), both!(cx, "form-name-more"))
        .id(more.clone())
        .on_press(Message::Fold(more));
    column![well(cx, all), at_start(cx, press)].spacing(SPACE_4).into()
}

/// What kind of name it is, its language, other spellings, where it is written and when it was used.
fn details<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    name: &'a Name,
    of: &Of<Name>,
) -> Vec<Line<'a>> {
    let tag = of.at(|name| &mut name.lang);
    let script = languages::in_latin(cx, id, &name.lang, &tag);
    let exhibit = of.at(|name| &mut name.on_exhibit);
    let mut all = vec![
        choice::choice(
            cx,
            state,
            &format!("{id}-kind"),
            both!(cx, "form-name-kind"),
            &name.kind,
            NameKind::ALL,
            &of.at(|name| &mut name.kind),
        ),
        languages::lang(
            cx,
            state,
            &format!("{id}-lang"),
            both!(cx, "form-name-lang"),
            &name.lang,
            &tag,
        ),
    ];
    all.extend(script.map(|tick| Line::new(both!(cx, "form-name-script"), tick)));
    all.push(lines::lines(
        cx,
        &format!("{id}-latin"),
        both!(cx, "form-name-spellings"),
        &name.transliterations,
        &of.at(|name| &mut name.transliterations),
    ));
    if name.kind == NameKind::OnDocument || name.on_exhibit.is_some() {
        all.push(exhibits::one(
            cx,
            state,
            desk,
            &format!("{id}-exhibit"),
            both!(cx, "form-name-exhibit"),
            name.on_exhibit.as_ref(),
            move |chosen| Message::Edit(exhibit.set(chosen)),
        ));
    }
    all.push(told_date::told_date(
        cx,
        state,
        desk,
        &format!("{id}-period"),
        both!(cx, "form-name-period"),
        &name.period,
        &of.at(|name| &mut name.period),
    ));
    all
}

/// The row with its menu: what the tools beneath an open name do, and the name as it is shown.
fn with_menu<'a>(
    cx: &Context<'a>,
    fold: &str,
    at: usize,
    of: &Of<Vec<Name>>,
    name: &'a Name,
    row: Element<'a, Message>,
) -> Element<'a, Message> {
    let (cx, fold, of) = (*cx, fold.to_owned(), of.clone());
    menu(fold.clone(), row, move || {
        let mut items = vec![
            menu::open(&cx).says(Message::Fold(fold.clone())),
            menu::earlier(&cx).says_maybe(earlier(&fold, at, &of)),
            menu::remove(&cx).says(away(&fold, at, &of)),
        ];
        let called = record::whole(name);
        if !called.is_empty() {
            items.push(menu::copy(&cx).copies(called));
        }
        items
    })
}

fn earlier(fold: &str, at: usize, of: &Of<Vec<Name>>) -> Option<Message> {
    (at > 0).then(|| Message::Chosen(fold.to_owned(), of.earlier(at)))
}

fn away(fold: &str, at: usize, of: &Of<Vec<Name>>) -> Message {
    Message::Chosen(fold.to_owned(), of.remove(at))
}

fn tools<'a>(cx: &Context<'a>, fold: &str, at: usize, of: &Of<Vec<Name>>) -> Element<'a, Message> {
    let mut tools = row![].spacing(SPACE_8);
    if let Some(earlier) = earlier(fold, at, of) {
        tools = tools.push(
            bilingual(cx, Weight::Quiet, Some(Icon::ArrowUp), both!(cx, "form-earlier"))
                .id(format!("{fold}-earlier"))
                .on_press(earlier),
        );
    }
    tools = tools.push(
        bilingual(cx, Weight::Quiet, Some(Icon::Trash), both!(cx, "form-remove"))
            .id(format!("{fold}-remove"))
            .on_press(away(fold, at, of)),
    );
    mirrored(cx.direction(), tools.width(Length::Fill))
}
