//! Several files came at once: asked once whether they are one exhibit, in which order, or an exhibit each.
//!
//! Whoever has the files shows [`Several`] over everything, gives the keyboard to [`Several::likelier`], and does
//! what the [`Answer`] says.

use std::cmp::Ordering;
use std::ops::RangeInclusive;

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use crate::domain::words::Words;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, told};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::lang::{Direction, tr};
use crate::ui::screen::closing::over;

/// The button that makes one exhibit of them.
pub const ONE: &str = "several-one";
/// The button that makes an exhibit of each.
pub const EACH: &str = "several-each";

/// Height of the list of names, logical px: the answers stay in sight beneath it, also in a low window.
const LIST: RangeInclusive<f32> = 96.0..=216.0;
/// How much of the window the list may take.
const SHARE: f32 = 0.3;

/// A file as the question knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its name, without the folder.
    pub name: Words,
    /// When it was taken or written last, milliseconds since 1970; `None` if nobody knows.
    pub when: Option<i64>,
}

/// In which order they are put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Name,
    Date,
}

/// The question and what was said to it so far.
#[derive(Clone, Debug)]
pub struct Several {
    files: Vec<Given>,
    by: Order,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    Order(Order),
    One,
    Each,
    Cancel,
}

/// What is to be done with the files. Their numbers are those they were given with, in the order they shall have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    Open,
    Cancel,
    /// One exhibit that holds them all.
    One(Vec<usize>),
    /// An exhibit each.
    Each(Vec<usize>),
}

impl Several {
    /// Asks about these files, at least two.
    #[must_use]
    pub fn new(files: Vec<Given>) -> Self {
        Self { files, by: Order::default() }
    }

    /// More files came while it was asked.
    pub fn add(&mut self, more: Vec<Given>) {
        self.files.extend(more);
    }

    /// The button of the likelier answer, which is to have the keyboard.
    #[must_use]
    pub fn likelier(&self) -> &'static str {
        if is_one_paper(&self.files) { ONE } else { EACH }
    }

    /// The files' numbers in the order chosen.
    #[must_use]
    pub fn in_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.files.len()).collect();
        let file = |at: &usize| self.files.get(*at);
        let name = |at: &usize| file(at).map_or("", |file| file.name.as_str());
        let when = |at: &usize| file(at).and_then(|file| file.when).unwrap_or(i64::MAX);
        order.sort_by(|a, b| match self.by {
            Order::Name => natural(name(a), name(b)),
            Order::Date => when(a).cmp(&when(b)).then_with(|| natural(name(a), name(b))),
        });
        order
    }

    pub fn update(&mut self, message: Message) -> Answer {
        match message {
            Message::Order(by) => {
                self.by = by;
                Answer::Open
            }
            Message::One => Answer::One(self.in_order()),
            Message::Each => Answer::Each(self.in_order()),
            Message::Cancel => Answer::Cancel,
        }
    }

    /// Whether their dates put them in an order.
    fn are_dated(&self) -> bool {
        let mut dates = self.files.iter().map(|file| file.when);
        let first = dates.next().flatten();
        first.is_some() && dates.any(|when| when != first)
    }

    /// The dialog over what is there.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let count = self.files.len();
        let content = column![
            both_ends(cx, cx.both(|t| tr!(t, "several-title", count = count)), Role::Card, true),
            both_lines(cx, cx.both(|t| tr!(t, "several-help")), Role::Body),
        ]
        .push(self.are_dated().then(|| self.orders(cx)))
        .push(self.names(cx))
        .spacing(SPACE_16);
        over(cx, content, self.answers(cx))
    }

    fn orders<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let chip = |by: Order, id: &'static str, word: String| {
            let on = self.by == by;
            let icon = on.then_some(Icon::Check);
            let weight = if on { Weight::Accent } else { Weight::Quiet };
            button(cx, weight, icon, word).id(id).on_press(Message::Order(by))
        };
        let chips = row![
            container(Element::from(caption(cx, tr!(t, "several-order")).one_line()))
                .padding([0.0, SPACE_4]),
            chip(Order::Name, "several-by-name", tr!(t, "several-by-name")),
            chip(Order::Date, "several-by-date", tr!(t, "several-by-date")),
        ]
        .spacing(SPACE_8)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .wrap();
        group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), chips))
    }

    fn names<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let side = start(cx.direction());
        let lines = self.in_order().into_iter().enumerate().filter_map(|(at, number)| {
            let file = self.files.get(number)?;
            let name = told(&"und".into(), file.name.as_str()).sans().one_line();
            let place = caption(cx, tr!(cx.first, "several-place", number = at + 1)).one_line();
            let line = row![
                container(Element::from(place)).width(SPACE_32).align_x(side),
                container(Element::from(name)).width(Length::Fill).align_x(side).clip(true)
            ];
            let line = line.spacing(SPACE_8).align_y(Alignment::Center);
            Some(mirrored(cx.direction(), line))
        });
        let list = column(lines).spacing(SPACE_4).padding([SPACE_8, SPACE_12]);
        let list = scrollable(list).direction(bar()).style(scroll(cx.tokens)).width(Length::Fill);
        container(list)
            .max_height((cx.window.height * SHARE).clamp(*LIST.start(), *LIST.end()))
            .width(Length::Fill)
            .on(cx.tokens, Panel::Well)
    }

    fn answers<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let count = self.files.len();
        let kind = if self.files.iter().all(is_picture) { "pages" } else { "files" };
        let weight = |id| if self.likelier() == id { Weight::Primary } else { Weight::Outlined };
        let one = tr!(t, "several-one", kind = kind, count = count);
        let answers = row![
            button(cx, weight(ONE), Some(Icon::FileText), one).id(ONE).on_press(Message::One),
            button(cx, weight(EACH), Some(Icon::Files), tr!(t, "several-each", count = count))
                .id(EACH)
                .on_press(Message::Each),
        ]
        .spacing(SPACE_8)
        .wrap()
        .vertical_spacing(SPACE_8);
        let cancel = button(cx, Weight::Outlined, None, tr!(t, "entry-cancel"))
            .id("several-cancel")
            .on_press(Message::Cancel);
        let answers = mirrored(cx.direction(), answers);
        let answers = group(cx.direction() == Direction::RightToLeft, answers);
        mirrored(cx.direction(), ends(cancel, answers, SPACE_8))
    }
}

/// Endings of pictures, each one page.
const PICTURES: [&str; 8] = ["jpg", "jpeg", "png", "webp", "tif", "tiff", "bmp", "heic"];
/// How cameras and messengers begin the names of photos, which are seldom pages of one paper.
const PHOTOS: [&str; 10] = [
    "img",
    "dsc",
    "pxl",
    "photo",
    "whatsapp",
    "signal",
    "screenshot",
    "capture",
    "p10",
    "received",
];

fn stem_and_ending(name: &str) -> (String, String) {
    let name = name.to_lowercase();
    match name.rsplit_once('.') {
        Some((stem, ending)) => (stem.to_owned(), ending.to_owned()),
        None => (name, String::new()),
    }
}

fn is_picture(file: &Given) -> bool {
    PICTURES.contains(&stem_and_ending(file.name.as_str()).1.as_str())
}

/// Whether a telephone or a program gave a file its name.
pub(super) fn names_nothing(name: &str) -> bool {
    let stem = stem_and_ending(name).0;
    let long = stem.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() >= 6);
    long || PHOTOS.iter().any(|begins| stem.starts_with(begins))
}

/// Whether they look like the pages of one paper: pictures whose names differ by a number alone, as scanners write
/// them, and not by the hour, as telephones do.
fn is_one_paper(files: &[Given]) -> bool {
    let shape = |file: &Given| {
        let stem = stem_and_ending(file.name.as_str()).0;
        let shape: String = stem.chars().filter(|c| value(*c).is_none()).collect();
        (is_picture(file) && !names_nothing(file.name.as_str())).then_some(shape)
    };
    let mut shapes = files.iter().map(shape);
    let first = shapes.next().flatten();
    first.is_some() && shapes.all(|shape| shape == first)
}

/// The order people expect of names: numbers count by their value (2 before 10), capitals do not count.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.chars().peekable(), b.chars().peekable());
    loop {
        let (Some(one), Some(other)) = (left.peek().copied(), right.peek().copied()) else {
            let over = left.peek().is_some().cmp(&right.peek().is_some());
            return over.then_with(|| a.cmp(b));
        };
        let order = match (value(one), value(other)) {
            (Some(_), Some(_)) => number(&mut left).cmp(&number(&mut right)),
            _ => {
                left.next();
                right.next();
                one.to_lowercase().cmp(other.to_lowercase())
            }
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// A run of figures as a number, however long: how many count, then which.
fn number(letters: &mut std::iter::Peekable<std::str::Chars<'_>>) -> (usize, Vec<u32>) {
    let mut figures = Vec::new();
    while let Some(figure) = letters.peek().and_then(|c| value(*c)) {
        letters.next();
        if figure > 0 || !figures.is_empty() {
            figures.push(figure);
        }
    }
    (figures.len(), figures)
}

/// The value of a figure, Latin, Arabic or Persian.
fn value(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6F0}'..='\u{6F9}' => Some(c as u32 - 0x6F0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(names: &[&str]) -> Vec<Given> {
        names.iter().map(|name| Given { name: (*name).into(), when: None }).collect()
    }

    fn sorted(names: &[&str]) -> Vec<String> {
        let files = given(names);
        let order = Several::new(files.clone()).in_order();
        order.into_iter().map(|at| files[at].name.as_str().to_owned()).collect()
    }

    #[test]
    fn names_are_in_the_order_people_count() {
        let names = ["page 10.jpg", "Page 2.jpg", "page 1.jpg"];
        assert_eq!(sorted(&names), ["page 1.jpg", "Page 2.jpg", "page 10.jpg"]);
        assert_eq!(sorted(&["a12b", "a2b", "a1"]), ["a1", "a2b", "a12b"]);
        assert_eq!(sorted(&["برگ ۱۰.jpg", "برگ ۲.jpg"]), ["برگ ۲.jpg", "برگ ۱۰.jpg"]);
        assert_eq!(sorted(&["007.png", "7.png", "06.png"]), ["06.png", "007.png", "7.png"]);
        let long = ["1000000000000000000000000.png", "999999999999999999999999.png"];
        assert_eq!(sorted(&long), [long[1], long[0]]);
        assert_eq!(sorted(&["b", "", "a"]), ["", "a", "b"]);
    }

    #[test]
    fn by_date_the_oldest_comes_first_and_what_has_none_last() {
        let mut files = given(&["c.jpg", "a.jpg", "b.jpg", "d.jpg"]);
        for (file, when) in files.iter_mut().zip([Some(5), Some(9), None, Some(5)]) {
            file.when = when;
        }
        let mut several = Several::new(files);
        assert!(several.are_dated());
        assert_eq!(several.update(Message::Order(Order::Date)), Answer::Open);
        assert_eq!(several.update(Message::One), Answer::One(vec![0, 3, 1, 2]));
        assert_eq!(several.update(Message::Order(Order::Name)), Answer::Open);
        assert_eq!(several.update(Message::Each), Answer::Each(vec![1, 2, 0, 3]));
        assert_eq!(several.update(Message::Cancel), Answer::Cancel);
        assert!(!Several::new(given(&["a.jpg", "b.jpg"])).are_dated());
    }

    #[test]
    fn scanned_pages_are_likelier_one_paper_and_anything_else_several() {
        let likelier = |names: &[&str]| Several::new(given(names)).likelier();
        for pages in [
            ["scan 1.jpg", "scan 2.jpg"],
            ["Numérisation_0001.png", "Numérisation_0002.png"],
            ["1.jpg", "2.jpg"],
        ] {
            assert_eq!(likelier(&pages), ONE, "{pages:?}");
        }
        for papers in [
            ["IMG_2031.jpg", "IMG_2032.jpg"],
            ["20240312_101500.jpg", "20240312_101512.jpg"],
            ["WhatsApp Image 1.jpeg", "WhatsApp Image 2.jpeg"],
            ["lettre.pdf", "lettre 2.pdf"],
            ["passeport.jpg", "acte.jpg"],
        ] {
            assert_eq!(likelier(&papers), EACH, "{papers:?}");
        }
    }
}
