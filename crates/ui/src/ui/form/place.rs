//! Where: one of the case's places, a new one, and what is known of each.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::edit::{Edit, Of};
use super::line::{Line, Opt, well};
use super::{Message, State, both, choice, languages, lines, printing, text};
use crate::domain::Words;
use crate::domain::id::PlaceId;
use crate::domain::person::Printing;
use crate::domain::place::{Place, PlaceLevel};
use crate::domain::words::LangTag;
use crate::edit::{Change, Record};
use crate::kit::button::{Weight, bilingual};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::tokens::{SPACE_8, SPACE_12};
use crate::kit::widget::editor::editor;
use crate::lang::tr;
use crate::ui::desk::Desk;

/// What a place is called on this screen: turned to the person, a protected one is not named.
#[must_use]
pub fn called(cx: &Context<'_>, desk: &Desk<'_>, place: &Place) -> String {
    name(desk, place).unwrap_or_else(|| cx.first.name_of(&place.level))
}

/// The same, in both languages where it is no name and the screen is turned to the person.
fn called_in_both(cx: &Context<'_>, desk: &Desk<'_>, place: &Place) -> Both {
    match name(desk, place) {
        Some(first) => Both { first, second: None },
        None => cx.for_person(|t| t.name_of(&place.level)),
    }
}

/// The name that may be shown.
fn name(desk: &Desk<'_>, place: &Place) -> Option<String> {
    let hidden = desk.facing_person && !place.printing.as_printing().is_open_to_all();
    let mut names = [&place.name, &place.official, &place.original].into_iter();
    let found = names.find(|name| !name.is_blank() && !hidden);
    found.map(|name| name.as_str().to_owned())
}

/// The name of a place by its id, if it is noted.
#[must_use]
pub fn named(cx: &Context<'_>, desk: &Desk<'_>, id: Option<&PlaceId>) -> Option<String> {
    desk.case.place(id?).map(|place| called(cx, desk, place))
}

/// A place or none, a new one by its name, and what is known of the chosen one.
pub fn place<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: Option<&PlaceId>,
    of: &Of<Option<PlaceId>>,
) -> Line<'a> {
    let fold = format!("{id}-more");
    let current = value.and_then(|id| desk.case.place(id));
    if !state.is_unfolded(&fold) {
        let chosen = chosen(cx, state, desk, id, current, fold);
        return Line::new(label, chosen).or_unvalued(id, of.set(None)).short();
    }
    let mut options = vec![Opt {
        id: format!("{id}-none"),
        words: both!(cx, "form-no-place"),
        chosen: value.is_none(),
        message: Message::Chosen(fold.clone(), of.set(None)),
    }];
    options.extend(desk.case.places.iter().map(|place| Opt {
        id: format!("{id}-{}", place.id),
        words: called_in_both(cx, desk, place),
        chosen: value == Some(&place.id),
        message: Message::Chosen(fold.clone(), of.set(Some(place.id.clone()))),
    }));
    let parts = column![super::line::chips(cx, options), new(cx, state, id, &fold, of)];
    Line::new(label, parts.spacing(SPACE_12)).or_unvalued(id, of.set(None))
}

fn chosen<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    current: Option<&'a Place>,
    fold: String,
) -> Element<'a, Message> {
    let words = match current {
        Some(place) => called_in_both(cx, desk, place),
        None => both!(cx, "form-choose-place"),
    };
    let mut line = row![
        bilingual(cx, Weight::Outlined, Some(Icon::MapPin), words)
            .id(fold.clone())
            .on_press(Message::FoldInto(fold, format!("{id}-new")))
    ]
    .spacing(SPACE_8);
    let about = format!("{id}-about");
    let out = state.is_unfolded(&about);
    let known = current.filter(|_| !desk.facing_person);
    if known.is_some() {
        let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
        line = line.push(
            bilingual(cx, Weight::Quiet, Some(icon), both!(cx, "form-place-about"))
                .id(about.clone())
                .on_press(Message::Fold(about.clone())),
        );
    }
    let mut parts = column![mirrored(
        cx.direction(),
        line.width(Length::Fill).wrap().vertical_spacing(SPACE_8)
    )]
    .spacing(SPACE_8)
    .width(Length::Fill);
    if let Some(place) = known.filter(|_| out) {
        parts = parts.push(well(cx, about_place(cx, state, desk, &about, place)));
    }
    parts.into()
}

fn new<'a>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    fold: &str,
    of: &Of<Option<PlaceId>>,
) -> Element<'a, Message> {
    let typed = state.typed(fold).cloned().unwrap_or_default();
    let nothing = Edit::nothing();
    let name = fold.to_owned();
    let mut field =
        editor(cx.tokens, format!("{id}-new"), typed.as_str().to_owned(), &LangTag::from("fr"))
            .one_line()
            .placeholder(tr!(cx.first, "form-place-new"))
            .on_edit(move |edited| {
                Message::Typed(name.clone(), edited.text.into(), nothing.clone())
            });
    let blank = typed.is_blank();
    let add = Message::Chosen(fold.to_owned(), added(typed, of.clone()));
    if !blank {
        field = field.on_submit(add.clone());
    }
    let add = bilingual(cx, Weight::Outlined, Some(Icon::Plus), both!(cx, "form-place-add"))
        .id(format!("{id}-add"))
        .on_press_maybe((!blank).then_some(add));
    let line = row![field, add].spacing(SPACE_8).align_y(Alignment::Center);
    mirrored(cx.direction(), line)
}

/// A new place of this name, chosen at once: one step to undo.
fn added(name: Words, of: Of<Option<PlaceId>>) -> Edit {
    Edit::new(move |desk| {
        let id = PlaceId::try_from((desk.fresh)("place")).ok()?;
        let place = Place { name: name.clone(), ..Place::new(id.clone()) };
        let put = Change::Put(Box::new(Record::Place(place)));
        let change = of.within(desk, &|place| *place = Some(id.clone()))?;
        Some(Change::Together(vec![put, change]))
    })
}

/// Everything known of a place.
pub fn about_place<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    value: &'a Place,
) -> Vec<Line<'a>> {
    let of = super::edit::place(value.id.clone());
    let name = |part: &str| format!("{id}-{part}");
    let tag = of.at(|place| &mut place.original_lang);
    let fold = name("parent-more");
    let mut parents = vec![Opt {
        id: name("parent-none"),
        words: both!(cx, "form-no-place"),
        chosen: value.parent.is_none(),
        message: Message::Chosen(fold.clone(), of.at(|place| &mut place.parent).set(None)),
    }];
    let others = desk.case.places.iter().filter(|other| !lies_in(desk, other, &value.id));
    parents.extend(others.map(|other| Opt {
        id: format!("{id}-parent-{}", other.id),
        words: Both { first: called(cx, desk, other), second: None },
        chosen: value.parent.as_ref() == Some(&other.id),
        message: Message::Chosen(
            fold.clone(),
            of.at(|place| &mut place.parent).set(Some(other.id.clone())),
        ),
    }));
    let mut all = vec![
        text::french(
            cx,
            &name("name"),
            both!(cx, "form-place-name"),
            &value.name,
            of.at(|place| &mut place.name),
        ),
        text::words(
            cx,
            &name("original"),
            both!(cx, "form-place-original"),
            &value.original,
            &value.original_lang,
            of.at(|place| &mut place.original),
        ),
        languages::lang(
            cx,
            state,
            &name("lang"),
            both!(cx, "form-place-lang"),
            &value.original_lang,
            &tag,
        ),
        text::french(
            cx,
            &name("official"),
            both!(cx, "form-place-official"),
            &value.official,
            of.at(|place| &mut place.official),
        ),
        lines::lines(
            cx,
            &name("spellings"),
            both!(cx, "form-place-spellings"),
            &value.spellings,
            &of.at(|place| &mut place.spellings),
        ),
        choice::choice(
            cx,
            state,
            &name("level"),
            both!(cx, "form-place-level"),
            &value.level,
            PlaceLevel::ALL,
            &of.at(|place| &mut place.level),
        ),
        Line::options(both!(cx, "form-place-parent"), parents).folding(fold, state),
        text::french(
            cx,
            &name("country"),
            both!(cx, "form-place-country"),
            &value.country,
            of.at(|place| &mut place.country),
        ),
        printing::place_printing(
            cx,
            &name("print"),
            &value.printing,
            &of.at(|place| &mut place.printing),
        ),
    ];
    if value.printing.as_printing() != Printing::Everywhere || !value.code.is_empty() {
        all.push(printing::code(cx, &name("code"), &value.code, of.at(|place| &mut place.code)));
    }
    all
}

/// Whether a place is this one or lies in it: a place cannot lie in itself.
fn lies_in(desk: &Desk<'_>, place: &Place, within: &PlaceId) -> bool {
    let mut at = Some(place);
    for _ in 0..=desk.case.places.len() {
        let Some(here) = at else { return false };
        if here.id == *within {
            return true;
        }
        at = here.parent.as_ref().and_then(|id| desk.case.place(id));
    }
    true
}
