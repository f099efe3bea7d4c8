//! Where a name may be printed: nowhere until someone decides, and protected again by one press.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::edit::Of;
use super::line::{Line, at_start};
use super::{Message, both};
use crate::domain::case::Case;
use crate::domain::person::{Name, Printing};
use crate::domain::place::PlacePrinting;
use crate::kit::button::tile;
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Label, Role, both_lines, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, ICON_20, SPACE_4, SPACE_8, SPACE_12};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::menu::Item;
use crate::lang::names::in_one_script;
use crate::lang::tr;

/// The decision for a person or an identity.
///
/// A protected `name` that is written in one script only is sought in others by ear: that is said here.
pub fn printing<'a>(
    cx: &Context<'a>,
    id: &str,
    value: &Printing,
    of: &Of<Printing>,
    names: &[Name],
) -> Line<'a> {
    let choices = [Printing::Never, Printing::AuthorityOnly, Printing::Everywhere].map(|offered| {
        let name = offered.as_str().replace('_', "-");
        let chosen = offered == *value || offered == Printing::Never && is_unread(value);
        (name, chosen, Message::Edit(of.set(offered)))
    });
    let by_ear = *value != Printing::Everywhere && in_one_script(names);
    decision(cx, id, choices, by_ear)
}

/// The decision for a place.
pub fn place_printing<'a>(
    cx: &Context<'a>,
    id: &str,
    value: &PlacePrinting,
    of: &Of<PlacePrinting>,
) -> Line<'a> {
    let choices = [PlacePrinting::Never, PlacePrinting::AuthorityOnly, PlacePrinting::Everywhere]
        .map(|offered| {
            let name = offered.as_str().replace('_', "-");
            let unread = matches!(value, PlacePrinting::Other(_));
            let chosen = offered == *value || offered == PlacePrinting::Never && unread;
            (name, chosen, Message::Edit(of.set(offered)))
        });
    decision(cx, id, choices, false)
}

/// A word this version cannot read protects the name.
fn is_unread(value: &Printing) -> bool {
    matches!(value, Printing::Other(_))
}

fn decision<'a>(
    cx: &Context<'a>,
    id: &str,
    choices: [(String, bool, Message); 3],
    by_ear: bool,
) -> Line<'a> {
    let words = [
        (both!(cx, "form-print-never"), both!(cx, "form-print-never-is"), Icon::Shield),
        (both!(cx, "form-print-authority"), both!(cx, "form-print-authority-is"), Icon::Scale),
        (both!(cx, "form-print-everywhere"), both!(cx, "form-print-everywhere-is"), Icon::Printer),
    ];
    let mut tiles = column![].spacing(SPACE_8);
    let mut meaning = None;
    for ((name, chosen, message), (words, is, icon)) in choices.into_iter().zip(words) {
        if chosen {
            meaning = Some(is);
        }
        let press = tile(cx, Some(icon), words, chosen).id(format!("{id}-{name}"));
        tiles = tiles.push(Element::from(press.on_press(message)));
    }
    let meaning = meaning.map(|words| {
        container(both_lines(cx, words, Role::Caption))
            .padding([SPACE_8, SPACE_12])
            .width(Length::Fill)
            .on(cx.tokens, Panel::Well)
    });
    let rtl = cx.direction() == crate::lang::Direction::RightToLeft;
    let tiles = crate::kit::widget::group::group(rtl, tiles);
    let by_ear = by_ear.then(|| both_lines(cx, both!(cx, "form-print-one-script"), Role::Caption));
    let content = column![tiles].push(meaning).push(by_ear).spacing(SPACE_8);
    Line::new(both!(cx, "form-print"), content).help(both!(cx, "form-print-help"))
}

/// The decision in a word and an icon, for a row of a list.
pub fn mark<'a>(cx: &Context<'a>, value: &Printing) -> Element<'a, Message> {
    let (icon, word): (Icon, Both) = match value {
        Printing::Everywhere => (Icon::Printer, both!(cx, "form-print-everywhere")),
        Printing::AuthorityOnly => (Icon::Scale, both!(cx, "form-print-authority")),
        Printing::Never | Printing::Other(_) => (Icon::Shield, both!(cx, "form-print-never")),
    };
    let word: Label = label(cx, word.first).caption().colour(cx.tokens.ink_3).one_line();
    let line = row![icon.text(ICON_16, cx.tokens.ink_3), Element::from(word)]
        .spacing(SPACE_4)
        .align_y(Alignment::Center);
    mirrored(cx.direction(), line)
}

/// Never print this name: one press, in a list. Nothing where it is protected already.
pub fn protect<'a>(
    cx: &Context<'a>,
    id: String,
    value: &Printing,
    of: &Of<Printing>,
) -> Option<Element<'a, Message>> {
    let message = protecting(value, of)?;
    let content = row![
        crate::kit::button::glyph(cx, Icon::Shield, ICON_20),
        Element::from(label(cx, tr!(cx.first, "form-protect")).one_line())
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let look = crate::kit::widget::pressable::Look::outlined(cx.tokens);
    let content = mirrored(cx.direction(), content);
    let press = crate::kit::widget::pressable::pressable(cx.tokens, look, content)
        .id(id)
        .height(crate::kit::tokens::TARGET)
        .padding([0.0, SPACE_12])
        .on_press(message);
    Some(press.into())
}

/// The same in the menu of the row.
pub fn protect_item(
    cx: &Context<'_>,
    value: &Printing,
    of: &Of<Printing>,
) -> Option<Item<Message>> {
    let words = both!(cx, "form-protect");
    Some(Item::new("menu-protect", Some(Icon::Shield), words).says(protecting(value, of)?))
}

/// What protects a name that is not protected yet.
fn protecting(value: &Printing, of: &Of<Printing>) -> Option<Message> {
    let is_open = !matches!(value, Printing::Never | Printing::Other(_));
    is_open.then(|| Message::Edit(of.set(Printing::Never)))
}

/// The next free code letter, in the order records are made; never taken from a name.
#[must_use]
pub fn next_code(case: &Case) -> String {
    let used = |code: &str| {
        case.persons.iter().any(|person| person.code == code)
            || case.identities.iter().any(|identity| identity.code == code)
    };
    let letters = ('A'..='Z').map(String::from);
    let pairs = ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}")));
    letters.chain(pairs).find(|code| !used(code)).unwrap_or_default()
}

/// The code letter printed in the place of a name.
pub fn code<'a>(cx: &Context<'a>, id: &str, value: &'a str, of: Of<String>) -> Line<'a> {
    let place = id.to_owned();
    let tag = crate::domain::words::LangTag::from("fr");
    let control = crate::kit::widget::editor::editor(cx.tokens, id.to_owned(), value, &tag)
        .one_line()
        .width(160.0)
        .on_edit(move |edited| Message::Edit(of.set(edited.text).typed(place.clone())));
    Line::new(both!(cx, "form-code"), at_start(cx, control)).help(both!(cx, "form-code-help"))
}
