//! Sheets to read, over whatever is on screen: the guide, the keys, what protects, what this program is.

use iced::widget::row;
use iced::{Alignment, Element, Length};

use super::licences::{self, Licences};
use super::{about, guide, law, protection, shortcuts};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::tokens::SPACE_8;
use crate::lang::tr;
use crate::law::file::Brought;
use crate::report::protection::Walls;

/// Which sheet is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A page of the guide, or the list of its pages.
    Guide(Option<usize>),
    Keys,
    Protection,
    About,
    /// The licences, with the text of this number open.
    Licences(Option<usize>),
    /// A file of law that was brought.
    Law,
}

/// What is wished about the law in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LawWish {
    /// A newer file.
    Bring,
    /// The one that was brought is used from now on.
    Use,
    /// It is not.
    Leave,
    /// The program's own is used again.
    Drop,
}

/// What can be taken away of the sheets, as a file or on paper. It says nothing of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaflet {
    /// The whole guide.
    Guide,
    /// The keys, in both languages.
    Keys,
}

/// What is pressed on a sheet.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// It was read.
    Read,
    /// The other one now.
    Turn(Sheet),
    /// Pictures of the screen may show an open case, or not.
    ShowInPictures(bool),
    /// As a PDF.
    Save(Leaflet),
    /// On paper.
    Print(Leaflet),
    Law(LawWish),
}

/// What the sheets tell besides the words.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub walls: &'a Walls,
    /// A screen reader listens.
    pub is_read: bool,
    pub program: about::Program<'a>,
    /// Read once the sheet is asked for.
    pub licences: Option<&'a Licences>,
    /// A file of law that may be used.
    pub brought: Option<&'a Brought>,
}

/// The sheet over the desk.
pub fn view<'a>(sheet: Sheet, told: Told<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let foot = foot(sheet, cx);
    match sheet {
        Sheet::Guide(shown) => guide::view(shown, cx, foot),
        Sheet::Keys => shortcuts::view(cx, foot),
        Sheet::Protection => protection::view(told.walls, told.is_read, cx, foot),
        Sheet::About => about::view(told.program, cx, foot),
        Sheet::Law => match told.brought {
            Some(brought) => law::view(brought, cx),
            None => about::view(told.program, cx, foot),
        },
        Sheet::Licences(shown) => {
            let none = Licences::default();
            licences::view(told.licences.unwrap_or(&none), shown, cx, foot)
        }
    }
}

/// Closing it, and the way to the others.
fn foot<'a>(sheet: Sheet, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let close = button(cx, Weight::Primary, None, tr!(t, "keys-close"))
        .id("keys-close")
        .on_press(Message::Read);
    if let Sheet::Guide(shown) = sheet {
        return pages_foot(shown, close.into(), cx);
    }
    let others =
        [Sheet::Guide(None), Sheet::Keys, Sheet::Protection, Sheet::About, Sheet::Licences(None)];
    // From the licences all lead back; they are reached from where the program is told.
    let offered = others.into_iter().filter(|other| match other {
        Sheet::Licences(_) => sheet == Sheet::About,
        other => *other != sheet,
    });
    let others = offered.map(|other| turn(other, cx));
    let foot = row![close].extend(others).spacing(SPACE_8).align_y(Alignment::Center);
    mirrored(cx.direction(), foot.width(Length::Fill).wrap().vertical_spacing(SPACE_8))
}

/// Closing the guide, its other pages, and the keys.
fn pages_foot<'a>(
    shown: Option<usize>,
    close: Element<'a, Message>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.first;
    let page = |icon: Icon, words: String, id: &'static str, to: Option<Sheet>| {
        button(cx, Weight::Outlined, Some(icon), words).id(id).on_press_maybe(to.map(Message::Turn))
    };
    let previous = guide::previous(shown);
    let foot = row![
        close,
        page(Icon::ChevronLeft, tr!(t, "guide-previous"), "guide-previous", previous),
        page(Icon::ChevronRight, tr!(t, "guide-next"), "guide-next", guide::next(shown)),
    ];
    let other: Element<'a, Message> = match shown {
        Some(_) => button(cx, Weight::Quiet, Some(Icon::List), tr!(t, "guide-contents"))
            .id("guide-contents")
            .on_press(Message::Turn(Sheet::Guide(None)))
            .into(),
        None => turn(Sheet::Keys, cx),
    };
    let foot = foot.push(other).spacing(SPACE_8).align_y(Alignment::Center).width(Length::Fill);
    mirrored(cx.direction(), foot.wrap().vertical_spacing(SPACE_8))
}

fn turn<'a>(sheet: Sheet, cx: &Context<'a>) -> Element<'a, Message> {
    let (icon, words, id) = name(sheet, cx);
    button(cx, Weight::Quiet, Some(icon), words).id(id).on_press(Message::Turn(sheet)).into()
}

/// The icon, the words and the name of what opens a sheet.
#[must_use]
pub fn name(sheet: Sheet, cx: &Context<'_>) -> (Icon, String, &'static str) {
    let t = cx.first;
    match sheet {
        Sheet::Guide(_) => (Icon::Book, tr!(t, "guide-name"), "sheet-guide"),
        Sheet::Keys => (Icon::Keyboard, tr!(t, "keys-title"), "sheet-keys"),
        Sheet::Protection => (Icon::Shield, tr!(t, "protection-name"), "sheet-protection"),
        Sheet::About | Sheet::Law => (Icon::Info, tr!(t, "about-title"), "sheet-about"),
        Sheet::Licences(_) => (Icon::Scale, tr!(t, "licences-title"), "sheet-licences"),
    }
}
