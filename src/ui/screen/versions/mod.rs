//! Two versions of a case that were saved apart: when each was saved, what differs, and the ways on.

mod difference;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use iced::widget::{column, container, row, space};
use iced::{Alignment, Element, Length};

use crate::domain::Case;
use crate::edit::merge::{By, Choice, Comparison, Spot};
use crate::lang::tr;
use crate::ui::button::{Weight, button};
use crate::ui::context::Context;
use crate::ui::differing::{is_masked, when};
use crate::ui::direction::mirrored;
use crate::ui::field::remark;
use crate::ui::frame::body;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, both_lines};
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32};
use crate::vault::RevisionRef;

/// Differences shown at once; as many more each time more are asked for.
const AT_ONCE: usize = 20;

/// Two versions, read.
pub struct Pair {
    /// What each is: number, id and moment of its save.
    pub heads: [RevisionRef; 2],
    /// The case as each holds it.
    pub cases: [Case; 2],
    /// What differs.
    pub compared: Comparison,
    /// How many further versions there are.
    pub waiting: usize,
}

/// Shows nothing of what is inside.
impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pair").finish_non_exhaustive()
    }
}

/// The screen, while nothing is decided.
#[derive(Debug)]
pub enum Versions {
    /// They are to be read once everything is saved; `begun` when they are.
    Reading {
        /// Whether reading began.
        begun: bool,
    },
    /// They are shown.
    Shown(Shown),
}

/// Two versions on screen.
#[derive(Debug)]
pub struct Shown {
    /// The versions.
    pub pair: Arc<Pair>,
    /// What was chosen for single differences.
    pub choices: BTreeMap<Spot, Choice>,
    /// The case is being saved as one version.
    pub joining: bool,
    shown: usize,
    /// Masked differences whose words were asked for.
    unmasked: BTreeSet<Spot>,
}

/// What was pressed.
#[derive(Clone, Debug)]
pub enum Message {
    /// Keep the version at this place, 0 or 1.
    Keep(usize),
    /// Keep both, put together.
    KeepBoth,
    /// Not now.
    Later,
    /// The neutral page, at once.
    Hide,
    /// Take this of a difference.
    Choose(Spot, Choice),
    /// Show the words of something sensitive.
    Unmask(Spot),
    /// Show more of the differences.
    More,
}

/// What the app is to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing more.
    None,
    /// Keep the version at this place.
    Keep(usize),
    /// Put both together.
    KeepBoth,
    /// Leave the screen.
    Later,
    /// Hide.
    Hide,
}

impl Shown {
    /// Shows what was read.
    #[must_use]
    pub fn new(pair: Arc<Pair>) -> Self {
        Self {
            pair,
            choices: BTreeMap::new(),
            joining: false,
            shown: AT_ONCE,
            unmasked: BTreeSet::new(),
        }
    }

    /// How many differences only a person can decide and nobody did.
    #[must_use]
    pub fn undecided(&self) -> usize {
        let differences = self.pair.compared.differences.iter();
        let open = |spot: &Spot| !self.choices.contains_key(spot);
        differences.filter(|it| it.usual().is_none() && open(&it.spot)).count()
    }

    fn changed(&self, side: usize) -> usize {
        let own = [By::Left, By::Right];
        let by_it = |by: By| by == By::Both || own.get(side) == Some(&by);
        self.pair.compared.differences.iter().filter(|it| by_it(it.by)).count()
    }
}

impl Versions {
    /// Takes in what was pressed.
    pub fn update(&mut self, message: Message) -> Action {
        let shown = match (self, &message) {
            (_, Message::Hide) => return Action::Hide,
            (Self::Shown(shown), _) if !shown.joining => shown,
            (Self::Reading { .. }, Message::Later) => return Action::Later,
            _ => return Action::None,
        };
        match message {
            Message::Keep(side) => return Action::Keep(side),
            Message::KeepBoth if shown.undecided() == 0 => return Action::KeepBoth,
            Message::Later => return Action::Later,
            Message::Choose(spot, choice) => drop(shown.choices.insert(spot, choice)),
            Message::Unmask(spot) => drop(shown.unmasked.insert(spot)),
            Message::More => shown.shown += AT_ONCE,
            Message::KeepBoth | Message::Hide => {}
        }
        Action::None
    }

    /// The screen.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let parts =
            column![heading(cx), both_lines(cx, cx.both(|t| tr!(t, "versions-why")), Role::Body)]
                .spacing(SPACE_16);
        let parts = match self {
            Self::Reading { .. } => {
                parts.push(both_lines(cx, cx.both(|t| tr!(t, "versions-reading")), Role::Body))
            }
            Self::Shown(shown) if shown.joining => {
                parts.push(both_lines(cx, cx.both(|t| tr!(t, "versions-joining")), Role::Body))
            }
            Self::Shown(shown) => parts.push(ways(shown, cx)).push(list(shown, cx)),
        };
        container(body(cx, parts)).style(panel(cx.tokens, Panel::Paper)).into()
    }
}

fn heading<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let hide = button(cx, Weight::Outlined, Some(Icon::EyeOff), tr!(cx.first, "desk-hide"))
        .id("versions-hide")
        .on_press(Message::Hide);
    let title = both_ends(cx, cx.both(|t| tr!(t, "versions-title")), Role::Title, true);
    // At the end of the first line, as everywhere.
    let tools = row![space().width(Length::Fill), hide].width(Length::Fill);
    column![mirrored(cx.direction(), tools), title].spacing(SPACE_8).into()
}

/// The two versions, and what can be done with them.
fn ways<'a>(shown: &'a Shown, cx: &Context<'a>) -> Element<'a, Message> {
    let [one, other] = [0, 1].map(|side| version(shown, side, cx));
    let two: Element<'a, Message> = if cx.very_narrow() {
        column![one, other].spacing(SPACE_12).into()
    } else {
        mirrored(cx.direction(), row![one, other].spacing(SPACE_16).width(Length::Fill))
    };
    let undecided = shown.undecided();
    let both = button(cx, Weight::Primary, None, tr!(cx.first, "versions-keep-both"))
        .id("versions-keep-both")
        .on_press_maybe((undecided == 0).then_some(Message::KeepBoth));
    let later = button(cx, Weight::Quiet, None, tr!(cx.first, "versions-later"))
        .id("versions-later")
        .on_press(Message::Later);
    let buttons = row![both, later]
        .spacing(SPACE_12)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .wrap()
        .vertical_spacing(SPACE_8);
    let mut parts = column![two].spacing(SPACE_12);
    if shown.pair.waiting > 0 {
        let waiting = cx.both(|t| tr!(t, "versions-more-of-them", count = shown.pair.waiting));
        parts = parts.push(both_lines(cx, waiting, Role::Body));
    }
    if undecided > 0 {
        parts =
            parts.push(remark(cx, cx.both(|t| tr!(t, "versions-undecided", count = undecided))));
    }
    parts
        .push(both_lines(cx, cx.both(|t| tr!(t, "versions-both-help")), Role::Caption))
        .push(both_lines(cx, cx.both(|t| tr!(t, "versions-kept-help")), Role::Caption))
        .push(mirrored(cx.direction(), buttons))
        .push(both_lines(cx, cx.both(|t| tr!(t, "versions-later-help")), Role::Caption))
        .into()
}

fn version<'a>(shown: &'a Shown, side: usize, cx: &Context<'a>) -> Element<'a, Message> {
    let number = side + 1;
    let [first, second] = &shown.pair.heads;
    let head = if side == 0 { first } else { second };
    let count = shown.changed(side);
    let saved = cx.both(|t| tr!(t, "versions-saved", when = when(&head.saved_at, t)));
    let keep = button(cx, Weight::Outlined, None, tr!(cx.first, "versions-keep", number = number))
        .id(format!("versions-keep-{number}"))
        .on_press(Message::Keep(side));
    let keep = mirrored(cx.direction(), row![keep].width(Length::Fill).wrap());
    let inner = column![
        both_ends(cx, cx.both(|t| tr!(t, "versions-number", number = number)), Role::Card, true),
        both_lines(cx, saved, Role::Body),
        both_lines(cx, cx.both(|t| tr!(t, "versions-count", count = count)), Role::Caption),
        keep,
    ]
    .spacing(SPACE_8);
    container(inner)
        .padding(SPACE_16)
        .width(Length::Fill)
        .style(panel(cx.tokens, Panel::Card))
        .into()
}

/// What differs, the first of them at first.
fn list<'a>(shown: &'a Shown, cx: &Context<'a>) -> Element<'a, Message> {
    let differences = &shown.pair.compared.differences;
    let heading = both_ends(cx, cx.both(|t| tr!(t, "versions-differences")), Role::Card, true);
    let mut parts = column![heading].spacing(SPACE_12);
    if differences.is_empty() {
        parts = parts.push(both_lines(cx, cx.both(|t| tr!(t, "versions-none")), Role::Body));
    }
    for (at, difference) in differences.iter().take(shown.shown).enumerate() {
        let chosen = shown.choices.get(&difference.spot).copied().or(difference.usual());
        let masked = is_masked(difference) && !shown.unmasked.contains(&difference.spot);
        parts = parts.push(difference::card(at, difference, chosen, masked, cx));
    }
    let more = differences.len().saturating_sub(shown.shown);
    if more > 0 {
        let words = tr!(cx.first, "versions-show-more", count = more);
        let more =
            button(cx, Weight::Outlined, None, words).id("versions-more").on_press(Message::More);
        parts = parts.push(mirrored(cx.direction(), row![more].width(Length::Fill).wrap()));
    }
    container(parts).padding(iced::Padding::ZERO.top(SPACE_24).bottom(SPACE_32)).into()
}
