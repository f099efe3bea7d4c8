//! The dossier: which parts, what to know before printing, the pages as they will be, printing and saving them.

mod pages;
mod parts;
pub mod print;
mod remarks;

use iced::widget::{Id, column, container, row};
use iced::{Element, Length};

use crate::domain::case::{PointChoice, PointDecision};
use crate::domain::id::ExhibitId;
use crate::domain::person::Name;
use crate::domain::words::{Target, Words};
use crate::edit::{Change, Part, Record};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::pane::Pane;
use crate::kit::tokens::SPACE_8;
use crate::kit::widget::group::group;
use crate::kit::widget::rows::Sight;
use crate::lang::names::{decision, decision_on_paper};
use crate::lang::{Direction, tr};
use crate::report::spec::{BuildName, PartName};
use crate::ui::action::{Action, Ask, Recall, Work};
use crate::ui::desk::Desk;
use crate::ui::divided::{Widened, divided};
use crate::ui::preview::{Freshness, Volume, Wanted};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// The name of the list of pages.
pub(super) const PAGES: &str = "pages-list";

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Dossier {
    volume: Volume,
    zoom: Option<Zoom>,
    sight: Sight,
    tab: Tab,
    bookmarks: bool,
    print: print::Panel,
}

/// How large pages are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// The whole page is in sight.
    Whole,
    /// It fills the width.
    Width,
    /// Per cent of its size on paper, at 96 dots per inch.
    Percent(u16),
}

/// From this width of the window on, logical px, the three parts stand beside one another.
const BESIDE: f32 = 1_150.0;

/// What a narrow window shows of the step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Pages,
    Parts,
    Before,
}

/// What was done in the step.
#[derive(Clone, Debug)]
pub enum Message {
    /// Show the other volume.
    Volume(BuildName),
    /// Take a part in or leave it out: of the volume that is sent, or of the one that is kept.
    Part(PartName),
    /// A hit was looked at: it is another word.
    OtherWord(Target, Words),
    /// A name on an exhibit was looked at: it is another one.
    OtherName(Target, Words),
    /// A name on an exhibit was looked at: it is the protected one, written so.
    ThisName(Target, Words),
    Zoom(Zoom),
    /// The pages were scrolled.
    Scrolled(Sight),
    /// A part of the step was made wider.
    Widened(Widened),
    /// Go to a page, from 0.
    Page(u32),
    /// The page after the one in sight.
    Next,
    /// The page before it.
    Previous,
    /// Open or close the bookmarks.
    Bookmarks,
    /// In a narrow window: show this.
    Tab(Tab),
    /// Make the pages again.
    Build,
    Cancel,
    Save,
    /// What prints it.
    Print(print::Message),
    /// Something that is outside the case is taken back or left.
    Recall(Recall),
    Go(Step),
    OpenExhibit(ExhibitId),
}

impl Dossier {
    #[must_use]
    pub fn volume(&self) -> &Volume {
        &self.volume
    }

    /// Answers what was done.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Volume(name) => {
                self.volume.name = name;
                self.print.other_pages();
            }
            Message::Part(part) => self.turn(part),
            Message::OtherWord(whose, word) => {
                return looked_at(decision(&whose, word.as_str()), desk);
            }
            Message::OtherName(whose, line) => {
                return looked_at(decision_on_paper(&whose, line.as_str()), desk);
            }
            Message::ThisName(whose, written) => return this_name(&whose, written, desk),
            Message::Zoom(zoom) => {
                let page = pages::current(self, desk, cx);
                self.zoom = Some(zoom);
                return self.turned_to(page, desk, cx);
            }
            Message::Scrolled(sight) => self.sight = sight,
            Message::Widened(to) => return to.action(),
            Message::Page(page) => {
                self.tab = Tab::Pages;
                return self.turned_to(page, desk, cx);
            }
            Message::Next => return self.by(1, desk, cx),
            Message::Previous => return self.by(-1, desk, cx),
            Message::Bookmarks => self.bookmarks = !self.bookmarks,
            Message::Tab(tab) => self.tab = tab,
            Message::Build => return Action::Work(Work::BuildDossier),
            Message::Cancel => return Action::Work(Work::StopBuilding),
            Message::Save => return Action::Ask(Ask::SaveDossier),
            Message::Print(print::Message::Open) => return self.print(),
            Message::Print(message) => return self.print.update(message, self.volume.name, desk),
            Message::Recall(settle) => return Action::Ask(Ask::Recall(settle)),
            Message::Go(step) => return Action::go(step),
            // The exhibits' own step is told by the one who holds both.
            Message::OpenExhibit(_) => return Action::go(Step::Exhibits),
        }
        Action::None
    }

    /// Opens what prints it.
    pub fn print(&mut self) -> Action {
        self.tab = Tab::Before;
        self.print.open()
    }

    fn turn(&mut self, part: PartName) {
        let sent = PartName::SENT.contains(&part);
        let parts = if sent { &mut self.volume.sent } else { &mut self.volume.kept };
        if !parts.remove(&part) {
            parts.insert(part);
        }
    }

    fn by(&mut self, by: i64, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let page = i64::from(pages::current(self, desk, cx)) + by;
        let last = desk.preview.pages.len().saturating_sub(1) as i64;
        self.turned_to(u32::try_from(page.clamp(0, last)).unwrap_or(0), desk, cx)
    }

    fn turned_to(&mut self, page: u32, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let offset = pages::top_of(self, page, desk, cx);
        self.sight.offset = offset;
        Action::scroll_to(Id::new(PAGES), offset)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        if desk.facing_person {
            return pages::view(self, desk, cx);
        }
        if in_tabs(cx) {
            let content = match self.tab {
                Tab::Pages => pages::view(self, desk, cx),
                Tab::Parts => parts::view(self, desk, cx),
                Tab::Before => self.before(desk, cx),
            };
            return column![self.tabs(cx), content].height(Length::Fill).into();
        }
        let all = [parts::view(self, desk, cx), pages::view(self, desk, cx), self.before(desk, cx)];
        let [parts, pages, before] =
            all.map(|part| container(part).width(Length::Fill).height(Length::Fill).into());
        let pages = divided(cx, Pane::Pages, [pages, before], Message::Widened);
        divided(cx, Pane::Parts, [parts, pages], Message::Widened)
    }

    /// What to know before printing; or what prints.
    fn before<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        match self.print.is_open() {
            true => self.print.view(self.volume.name, desk, cx),
            false => remarks::view(self, desk, cx),
        }
    }

    fn tabs<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let tab = |tab: Tab, icon, word, id: &'static str| {
            let weight = if self.tab == tab { Weight::Chosen } else { Weight::Outlined };
            button(cx, weight, Some(icon), word).id(id).on_press(Message::Tab(tab))
        };
        let t = cx.first;
        let tabs = row![
            tab(Tab::Pages, Icon::FileText, tr!(t, "pages-pages"), "pages-tab-pages"),
            tab(Tab::Parts, Icon::List, tr!(t, "pages-parts"), "pages-tab-parts"),
            tab(Tab::Before, Icon::Printer, tr!(t, "pages-before"), "pages-tab-before"),
        ];
        let tabs = tabs.spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_8);
        let tabs = mirrored(cx.direction(), tabs);
        container(group(cx.direction() == Direction::RightToLeft, tabs)).padding(SPACE_8).into()
    }

    /// The pages in sight and how large they are drawn, logical px.
    #[must_use]
    pub fn wanted_pages(&self, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Wanted> {
        if in_tabs(cx) && self.tab != Tab::Pages && !desk.facing_person {
            return Vec::new();
        }
        pages::wanted(self, desk, cx)
    }
}

/// Whether the window shows one part at a time: three columns beside the steps leave the tools of the middle one no room.
fn in_tabs(cx: &Context<'_>) -> bool {
    cx.window.width < BESIDE
}

/// How far the step is.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    match desk.preview.freshness {
        Freshness::Blocked => StepState::Reread,
        _ if has_left(desk) => StepState::Filled,
        Freshness::None | Freshness::NoModel => StepState::NotYet,
        _ => StepState::Begun,
    }
}

/// Whether it was saved or printed in this sitting.
fn has_left(desk: &Desk<'_>) -> bool {
    !desk.preview.outside.files.is_empty() || desk.preview.paper.printed.is_some()
}

/// Words explained at the end side.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "pages-word-folio"), |t| tr!(t, "pages-word-folio-is")),
        (|t| tr!(t, "pages-word-keep"), |t| tr!(t, "pages-word-keep-is")),
        (|t| tr!(t, "pages-word-initials"), |t| tr!(t, "pages-word-initials-is")),
    ]
}

/// Keeps in the case that a word is another one than a protected name, so that it is asked once.
fn looked_at(kept: Option<(&'static str, String)>, desk: &Desk<'_>) -> Action {
    let Some((rule, about)) = kept else { return Action::None };
    let mut decisions = desk.case.points.clone();
    decisions.push(PointDecision {
        rule: rule.to_owned(),
        about,
        choice: PointChoice::RightAsIs,
        ..PointDecision::default()
    });
    Action::change(Change::Set(Box::new(Part::Points(decisions))))
}

/// Adds to a protected name a way in which it is written, so that it is known wherever it stands.
fn this_name(whose: &Target, written: Words, desk: &Desk<'_>) -> Action {
    let add = |names: &mut Vec<Name>, written| match names.first_mut() {
        Some(name) => name.transliterations.push(written),
        None => names.push(Name { whole: written, ..Name::default() }),
    };
    let record = match whose {
        Target::Person(id) => desk.case.person(id).cloned().map(|mut person| {
            add(&mut person.names, written);
            Record::Person(person)
        }),
        Target::Identity(id) => desk.case.identity(id).cloned().map(|mut identity| {
            add(&mut identity.names, written);
            Record::Identity(identity)
        }),
        Target::Place(id) => desk.case.place(id).cloned().map(|mut place| {
            place.spellings.push(written);
            Record::Place(place)
        }),
        Target::Event(_) | Target::Exhibit { .. } => None,
    };
    let put = |record| Action::change(Change::Put(Box::new(record)));
    record.map_or(Action::None, put)
}

#[cfg(test)]
mod tests;
