//! Two versions of a case that were saved apart: when each was saved, what differs, and the ways on.

mod difference;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use iced::widget::{Column, column, container, row, space};
use iced::{Alignment, Element, Length};

use crate::domain::Case;
use crate::edit::merge::{By, Choice, Comparison, Spot};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines};
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::{Translator, tr};
use crate::report::vault::RevisionRef;
use crate::ui::differences::{is_masked, when};
use crate::ui::frame::body;
use crate::ui::screen::saves::{Saves, tools};

/// Differences shown at once; as many more each time more are asked for.
const AT_ONCE: usize = 20;

pub struct Pair {
    /// What each is: number, id and moment of its save.
    pub heads: [RevisionRef; 2],
    /// The case as each holds it.
    pub cases: [Case; 2],
    pub compared: Comparison,
    /// How many further versions there are.
    pub waiting: usize,
    /// What the second is to the first.
    pub second: Second,
    /// What is chosen can be saved.
    pub may_save: bool,
    /// The case can only be read until something is chosen.
    pub read_only: bool,
}

/// What the second of two versions is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// Saved apart from the first.
    Apart,
    /// Saved before the first; both may be kept as they are.
    Before,
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
        /// What is to be read.
        what: Wanted,
        begun: bool,
    },
    /// The saves before are listed.
    Saves(Saves),
    Shown(Shown),
}

/// What is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The versions that were saved apart.
    Apart,
    /// At most so many of the saves before.
    Saves(usize),
    /// This save, beside what is written now.
    Save(RevisionRef),
}

/// Two versions on screen.
#[derive(Debug)]
pub struct Shown {
    pub pair: Arc<Pair>,
    /// What was chosen for single differences.
    pub choices: BTreeMap<Spot, Choice>,
    /// The case is being saved as one version.
    pub joining: bool,
    shown: usize,
    /// Masked differences whose words were asked for.
    unmasked: BTreeSet<Spot>,
}

#[derive(Clone, Debug)]
pub enum Message {
    /// Keep the version at this place, 0 or 1.
    Keep(usize),
    /// Keep both, put together.
    KeepBoth,
    Later,
    /// The neutral page, at once.
    Hide,
    /// Take this of a difference.
    Choose(Spot, Choice),
    /// Show the words of something sensitive.
    Unmask(Spot),
    /// Look at this save.
    Compare(RevisionRef),
    /// Show more of the differences, or of the saves.
    More,
}

/// What the app is to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Action {
    None,
    /// Keep the version at this place.
    Keep(usize),
    KeepBoth,
    /// Look at this save.
    Compare(RevisionRef),
    /// List more of the saves.
    MoreSaves,
    Later,
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
            (Self::Reading { .. } | Self::Saves(_), Message::Later) => return Action::Later,
            (Self::Saves(_), Message::Compare(save)) => return Action::Compare(save.clone()),
            (Self::Saves(_), Message::More) => return Action::MoreSaves,
            _ => return Action::None,
        };
        match message {
            Message::Keep(side) => return Action::Keep(side),
            Message::KeepBoth if shown.may_go_on() => return Action::KeepBoth,
            Message::Later => return Action::Later,
            Message::Choose(spot, choice) => drop(shown.choices.insert(spot, choice)),
            Message::Unmask(spot) => drop(shown.unmasked.insert(spot)),
            Message::More => shown.shown += AT_ONCE,
            Message::KeepBoth | Message::Hide | Message::Compare(_) => {}
        }
        Action::None
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let parts = match self {
            Self::Saves(saves) => return saves.view(cx),
            Self::Reading { what: Wanted::Apart, .. } => {
                apart(cx).push(wait(cx, |t| tr!(t, "versions-reading")))
            }
            Self::Reading { .. } => before(cx).push(wait(cx, |t| tr!(t, "saves-reading"))),
            Self::Shown(shown) => shown.parts(cx),
        };
        container(body(cx, parts)).on(cx.tokens, Panel::Paper)
    }
}

impl Shown {
    fn parts<'a>(&'a self, cx: &Context<'a>) -> Column<'a, Message> {
        match (self.pair.second, self.joining) {
            (Second::Apart, true) => apart(cx).push(wait(cx, |t| tr!(t, "versions-joining"))),
            (Second::Before, true) => before(cx).push(wait(cx, |t| tr!(t, "saves-taking"))),
            (Second::Apart, false) => apart(cx).push(ways(self, cx)).push(list(self, cx)),
            (Second::Before, false) => before(cx).push(take_back(self, cx)).push(list(self, cx)),
        }
    }

    /// Whether there is something to do and nothing to decide.
    fn may_go_on(&self) -> bool {
        let taken = self.choices.values().any(|choice| *choice != Choice::Left);
        self.pair.may_save && self.undecided() == 0 && (self.pair.second == Second::Apart || taken)
    }
}

fn wait<'a>(cx: &Context<'a>, say: impl Fn(&'a Translator) -> String) -> Element<'a, Message> {
    both_lines(cx, cx.both(say), Role::Body)
}

/// The top of the screen for versions that were saved apart.
fn apart<'a>(cx: &Context<'a>) -> Column<'a, Message> {
    column![heading(cx), both_lines(cx, cx.both(|t| tr!(t, "versions-why")), Role::Body)]
        .spacing(SPACE_16)
}

/// The top of the screen for a save before.
fn before<'a>(cx: &Context<'a>) -> Column<'a, Message> {
    column![
        tools(cx),
        both_ends(cx, cx.both(|t| tr!(t, "saves-then-title")), Role::Title, true),
        both_lines(cx, cx.both(|t| tr!(t, "saves-then-why")), Role::Body),
    ]
    .spacing(SPACE_16)
}

/// The moment of the save, and what is done with what was chosen of it.
fn take_back<'a>(shown: &'a Shown, cx: &Context<'a>) -> Element<'a, Message> {
    let [_, then] = &shown.pair.heads;
    let saved = cx.both(|t| tr!(t, "saves-saved", when = when(&then.saved_at, t)));
    let take = button(cx, Weight::Primary, None, tr!(cx.first, "saves-take"))
        .id("saves-take")
        .on_press_maybe(shown.may_go_on().then_some(Message::KeepBoth));
    let take = mirrored(cx.direction(), row![take].width(Length::Fill).wrap());
    column![both_lines(cx, saved, Role::Body), take].spacing(SPACE_12).into()
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
    let later_help = || both_lines(cx, cx.both(|t| tr!(t, "versions-later-help")), Role::Caption);
    parts
        .push(both_lines(cx, cx.both(|t| tr!(t, "versions-both-help")), Role::Caption))
        .push(both_lines(cx, cx.both(|t| tr!(t, "versions-kept-help")), Role::Caption))
        .push(mirrored(cx.direction(), buttons))
        .push(shown.pair.read_only.then(later_help))
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
    container(inner).padding(SPACE_16).width(Length::Fill).on(cx.tokens, Panel::Card)
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
        parts =
            parts.push(difference::card(at, difference, chosen, (shown.pair.second, masked), cx));
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
