//! The page "Photos from a phone or a card": what is connected, its pictures, which of them are copied and how.
//!
//! Nothing here changes what is on the phone, and nothing is taken in that was not chosen.

mod copies;
mod grid;
mod source;
mod tile;

use iced::widget::{column, container, row, rule, scrollable};
use iced::{Alignment, Element, Length};

use super::Message as ScreenMessage;
use crate::domain::date::CivilDay;
use crate::kit::button::{Weight, bilingual, button};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, in_language, label};
use crate::kit::theme::{bar, scroll, separator};
use crate::kit::tokens::{READING, SPACE_12, SPACE_16, SPACE_24};
use crate::lang::tr;
use crate::report::path::FilePath;
use crate::ui::action::{Action, Ask, PhotoAsk, Work};
use crate::ui::desk::Desk;
use crate::ui::form::both;
use crate::ui::form::line::at_start;
use crate::ui::frame::MAIN;
use crate::ui::photos::{Photos, Source};

/// Pictures on one page: few are decoded at a time.
const ON_A_PAGE: usize = 24;

/// What has the keyboard when the page opens, when pictures are there, when copies are taken.
pub(super) const FIRST: &str = "photos-leave";
const FIRST_TILE: &str = "photos-tile-0";
const STOP: &str = "photos-stop";
const DONE: &str = "photos-done";

/// What the page remembers.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Which page of the pictures is seen, from 0.
    at: usize,
    /// The chosen ones in the order in which they were chosen.
    chosen: Vec<usize>,
    stage: Stage,
}

/// How far somebody has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Pictures are looked at and chosen.
    #[default]
    Choosing,
    /// Whether they are one exhibit is asked.
    Asking,
    /// Copies are taken, or were.
    Copying,
}

/// What was done on the page.
#[derive(Clone, Debug)]
pub enum Message {
    /// Back to the exhibits.
    Leave,
    /// See what is on this phone or card.
    Of(FilePath),
    /// Choose a folder by hand.
    ByHand,
    /// Back to what is connected.
    Another,
    /// See this page of the pictures.
    Turn(usize),
    /// Choose a picture, or let it go.
    Toggle(usize),
    /// Choose all pictures of a day.
    Day(Option<CivilDay>),
    /// Let all go.
    Clear,
    /// Take copies of the chosen ones.
    Take,
    /// They are pages of one exhibit, or not.
    Together(bool),
    /// Back to the pictures.
    Back,
    /// Read no further pictures for the screen, or go on.
    Rest(bool),
    /// Take no further copies.
    Stop,
}

impl Page {
    /// Answers what was done.
    pub(super) fn update(&mut self, message: Message, photos: &Photos) -> Action {
        match message {
            Message::Of(folder) => return Action::Ask(Ask::Photos(PhotoAsk::Of(folder))),
            Message::ByHand => return Action::Ask(Ask::Photos(PhotoAsk::ByHand)),
            Message::Another => {
                *self = Self::default();
                let forget = Action::Ask(Ask::Photos(PhotoAsk::Forget));
                return Action::All(vec![forget, Action::focus(FIRST.into())]);
            }
            Message::Turn(at) => {
                self.at = at.min(pages(photos).saturating_sub(1));
                return Action::scroll_to(MAIN.into(), 0.0);
            }
            Message::Toggle(at) => match self.chosen.iter().position(|chosen| *chosen == at) {
                Some(place) => {
                    self.chosen.remove(place);
                }
                None => self.chosen.push(at),
            },
            Message::Day(day) => self.choose_day(day, photos),
            Message::Clear => self.chosen.clear(),
            Message::Take if self.chosen.len() == 1 => return self.copy(false),
            Message::Take if self.chosen.is_empty() => {}
            Message::Take => {
                self.stage = Stage::Asking;
                return Action::focus("photos-one".into());
            }
            Message::Together(together) => return self.copy(together),
            Message::Back => {
                self.stage = Stage::Choosing;
                return Action::focus(self.first_tile(photos).into());
            }
            Message::Rest(resting) => return Action::Work(Work::RestPhotos(resting)),
            Message::Stop => return Action::Work(Work::StopTaking),
            Message::Leave => {}
        }
        Action::None
    }

    /// The oldest first, as pages were photographed.
    fn choose_day(&mut self, day: Option<CivilDay>, photos: &Photos) {
        let of_day = photos.photos.iter().enumerate().rev().filter(|(_, photo)| photo.day == day);
        for (at, _) in of_day {
            if !self.chosen.contains(&at) && !photos.is_in_case(at) {
                self.chosen.push(at);
            }
        }
    }

    fn copy(&mut self, together: bool) -> Action {
        self.stage = Stage::Copying;
        let chosen = self.chosen.clone();
        let copy = Action::Ask(Ask::Photos(PhotoAsk::Copy { chosen, together }));
        Action::All(vec![copy, Action::focus(STOP.into())])
    }

    /// The case holds a copy of this picture now.
    pub(super) fn came(&mut self, at: usize) {
        self.chosen.retain(|chosen| *chosen != at);
    }

    /// The pictures in sight, by their places.
    pub(super) fn in_sight(&self, photos: &Photos) -> Vec<usize> {
        match self.stage {
            Stage::Choosing => self.range(photos).collect(),
            Stage::Asking | Stage::Copying => Vec::new(),
        }
    }

    /// The first picture in sight.
    fn first_tile(&self, photos: &Photos) -> String {
        format!("photos-tile-{}", self.range(photos).start)
    }

    /// What has the keyboard once pictures are listed, or none were found; once all copies have come to their end.
    pub(super) fn next(&self) -> &'static str {
        match self.stage {
            Stage::Copying => DONE,
            Stage::Choosing | Stage::Asking => FIRST_TILE,
        }
    }

    fn range(&self, photos: &Photos) -> std::ops::Range<usize> {
        let len = photos.photos.len();
        let first = (self.at * ON_A_PAGE).min(len);
        first..(first + ON_A_PAGE).min(len)
    }
}

fn pages(photos: &Photos) -> usize {
    photos.photos.len().div_ceil(ON_A_PAGE)
}

/// The way to the page, in the list of exhibits.
pub(super) fn way<'a>(cx: &Context<'a>) -> Element<'a, ScreenMessage> {
    let press = button(cx, Weight::Outlined, Some(Icon::Phone), tr!(cx.first, "exhibits-photos"))
        .id("exhibits-photos")
        .on_press(ScreenMessage::OpenPhotos);
    mirrored(cx.direction(), row![press].width(Length::Fill))
}

fn title<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let both = both!(cx, "exhibits-photos");
    if cx.facing_person {
        let ink = Some(cx.tokens.ink_2);
        return at_start(cx, beneath(cx, label(cx, both.first).title(), both.second, ink));
    }
    let second = both.second.zip(cx.second).map(|(second, translator)| {
        let second = in_language(translator.language(), second).role(Role::Card);
        Element::from(second.colour(cx.tokens.ink_2))
    });
    let names = row![Element::from(label(cx, both.first).title())].push(second);
    let names = names.spacing(SPACE_16).align_y(Alignment::Center).width(Length::Fill).wrap();
    mirrored(cx.direction(), names)
}

/// What is read in lines of text, at the side where the frame starts.
fn narrow<'a>(parts: impl Into<Element<'a, Message>>, cx: &Context<'a>) -> Element<'a, Message> {
    let inner = container(parts).max_width(READING).width(Length::Fill);
    container(inner).width(Length::Fill).align_x(start(cx.direction())).into()
}

/// The page.
pub(super) fn view<'a>(page: &'a Page, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let photos = desk.photos;
    let back = bilingual(cx, Weight::Quiet, Some(Icon::ArrowLeft), both!(cx, "exhibits-back"))
        .id(FIRST)
        .on_press(Message::Leave);
    let mut parts = column![mirrored(cx.direction(), row![back].width(Length::Fill)), title(cx)]
        .spacing(SPACE_16);
    let mut tools = None;
    match (&photos.source, page.stage) {
        (Source::Found { .. }, Stage::Choosing) => {
            parts = parts.push(grid::view(page, photos, cx));
            tools = grid::tools(page, photos, cx);
        }
        (Source::Found { .. }, Stage::Asking) => {
            parts = parts.push(copies::question(page.chosen.len(), cx));
        }
        (Source::Found { .. }, Stage::Copying) => {
            parts = parts.push(copies::view(photos, cx));
        }
        _ => parts = parts.push(source::view(photos, cx)),
    }
    let inner = container(parts).padding(SPACE_24).width(Length::Fill);
    let body = scrollable(inner)
        .id(MAIN)
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens));
    // Above what scrolls: what is said takes its room from the foot.
    let tools = tools.map(|tools| {
        let line = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
        column![container(tools).padding([SPACE_12, SPACE_24]).width(Length::Fill), line]
    });
    column![].push(tools).push(body).into()
}
