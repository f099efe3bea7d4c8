//! What is said at the foot of the window, in a strip of its own that covers nothing.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::widget::{column, container, mouse_area, row, rule, scrollable};
use iced::{Alignment, Element, Length, Rectangle};

use super::access::{Mark, marked};
use super::button::{Weight, button};
use super::context::{Both, Context};
use super::direction::mirrored;
use super::icon::Icon;
use super::label::{Role, both_ends};
use super::theme::{Panel, bar, scroll, separator};
use super::tokens::{ICON_20, SPACE_8, SPACE_12, SPACE_16, TARGET, Tokens};
use super::widget::ground::OnPanel as _;
use super::widget::sparse::only_at_hand;
use crate::lang::tr;
use crate::report::access::Role as Spoken;

/// The most that one short line said takes, logical px: dialogs leave it free beneath them.
pub const STRIP: f32 = TARGET + 2.0 * SPACE_8 + 2.0;

/// What one short line said takes, logical px.
#[must_use]
pub fn strip(t: &Tokens) -> f32 {
    TARGET + 2.0 * SPACE_8 + t.border
}

/// The most the strip takes of the window's height.
const SHARE: f32 = 0.4;
/// What finding and beginning to read takes, milliseconds.
const NOTICED: i64 = 6_000;
/// What a letter takes somebody who reads slowly, or in a second language, milliseconds.
const LETTER: i64 = 120;

/// Something said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub text: Both,
    /// Since when it stands there, milliseconds.
    pub since: i64,
    /// When it goes by itself, milliseconds; `None` for what stays until it is read.
    pub until: Option<i64>,
    /// What can be done about it.
    pub offer: Option<Offer>,
}

impl Toast {
    /// Something that goes by itself once there was time to read it.
    #[must_use]
    pub fn passing(text: Both, now: i64) -> Self {
        let until = Some(now.saturating_add(reading(&text)));
        Self { text, since: now, until, offer: None }
    }

    /// Something that stays until it is read.
    #[must_use]
    pub fn staying(text: Both, now: i64, offer: Option<Offer>) -> Self {
        Self { text, since: now, until: None, offer }
    }

    #[must_use]
    pub fn stays(&self) -> bool {
        self.until.is_none()
    }

    /// Its time has come.
    #[must_use]
    pub fn is_over(&self, now: i64) -> bool {
        self.until.is_some_and(|until| until <= now)
    }

    /// The time from `before` to `now` does not count: nobody could read it, or somebody is at it.
    pub fn pause(&mut self, before: i64, now: i64) {
        let passed = now.saturating_sub(before.max(self.since)).max(0);
        self.until = self.until.map(|until| until.saturating_add(passed));
    }
}

/// How long a slow reader takes for the longer of both languages, milliseconds.
fn reading(text: &Both) -> i64 {
    let second = text.second.as_ref().map_or(0, |second| second.chars().count());
    let letters = text.first.chars().count().max(second);
    NOTICED.saturating_add(LETTER.saturating_mul(i64::try_from(letters).unwrap_or(i64::MAX)))
}

/// Something that can be done about what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Moving the files that do not open out of the way.
    SetAside,
}

/// What is done about what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The pointer came over it, or left.
    Held(bool),
    /// It was read: the toast of this place.
    Read(usize),
    /// What the toast of this place offers is to be done.
    Do(usize),
}

/// What can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A record could not be removed: so many others refer to it.
    StillUsed(usize),
    /// A change could not be made.
    NotMade,
    /// The case cannot be changed here.
    ReadOnly,
}

/// The words for it in both languages.
#[must_use]
pub fn words(said: Said, cx: &Context<'_>) -> Both {
    cx.both(|t| match said {
        Said::StillUsed(by) => tr!(t, "said-still-used", count = by),
        Said::NotMade => tr!(t, "said-not-made"),
        Said::ReadOnly => tr!(t, "said-read-only"),
    })
}

/// The name of the strip.
pub const SAID: &str = "said";

/// Asks whether the keyboard is on something said.
#[must_use]
pub fn has_keyboard() -> impl Operation<bool> {
    HasKeyboard::default()
}

#[derive(Default)]
struct HasKeyboard {
    /// The strip was named: what it holds comes next.
    pending: bool,
    inside: bool,
    found: bool,
}

impl Operation<bool> for HasKeyboard {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<bool>)) {
        let outside = !self.inside;
        self.inside |= std::mem::take(&mut self.pending);
        operate(self);
        self.inside &= !outside;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.pending = id == Some(&Id::new(SAID));
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.found |= self.inside && state.is_focused();
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }

    fn finish(&self) -> Outcome<bool> {
        Outcome::Some(self.found)
    }
}

/// The strip with what is said, the newest lowest; nothing where nothing is.
pub fn view<'a, Message: Clone + 'a>(
    toasts: &'a [Toast],
    cx: &Context<'a>,
    pressed: fn(Press) -> Message,
) -> Element<'a, Message> {
    if toasts.is_empty() {
        return column![].into();
    }
    let shown = toasts.iter().enumerate().map(|(at, toast)| {
        let content = row![
            Element::from(Icon::Info.text(ICON_20, cx.tokens.accent)),
            container(both_ends(cx, toast.text.clone(), Role::Body, false)).width(Length::Fill),
            buttons(at, toast, cx, pressed),
        ]
        .spacing(SPACE_12)
        .align_y(Alignment::Center);
        container(mirrored(cx.direction(), content)).padding([SPACE_8, SPACE_16]).into()
    });
    let shown = scrollable(column(shown)).direction(bar()).style(scroll(cx.tokens));
    let shown = container(shown.width(Length::Fill))
        .id(SAID)
        .width(Length::Fill)
        .max_height(cx.window.height * SHARE)
        .on(cx.tokens, Panel::Sunken);
    let line = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
    let shown = marked(Mark::Part(Spoken::Said, None), shown);
    mouse_area(column![line, shown])
        .on_enter(pressed(Press::Held(true)))
        .on_exit(pressed(Press::Held(false)))
        .into()
}

fn buttons<'a, Message: Clone + 'a>(
    at: usize,
    toast: &Toast,
    cx: &Context<'a>,
    pressed: fn(Press) -> Message,
) -> Element<'a, Message> {
    let read = button(cx, Weight::Accent, None, tr!(cx.first, "said-understood"))
        .id(format!("toast-{at}"))
        .on_press(pressed(Press::Read(at)));
    let offered = toast.offer.map(|Offer::SetAside| {
        button(cx, Weight::Outlined, None, tr!(cx.first, "said-set-aside"))
            .id(format!("toast-do-{at}"))
            .on_press(pressed(Press::Do(at)))
    });
    let buttons = row![].push(offered).push(read).spacing(SPACE_8).align_y(Alignment::Center);
    if cx.very_narrow() {
        return column![buttons.wrap()].into();
    }
    mirrored(cx.direction(), buttons)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(first: &str, second: Option<&str>) -> Toast {
        let text = Both { first: first.into(), second: second.map(Into::into) };
        Toast::passing(text, 1_000)
    }

    #[test]
    fn a_longer_text_is_there_longer_and_the_longer_language_counts() {
        let until = |toast: Toast| toast.until.unwrap_or_default();
        let short = until(said("C’est enregistré.", None));
        let long = until(said(&"un mot ".repeat(20), None));
        assert!(short >= 1_000 + 8_000 && long >= 1_000 + 20_000, "{short} {long}");
        assert_eq!(until(said("a", Some(&"un mot ".repeat(20)))), long);
    }

    #[test]
    fn what_is_paused_is_there_so_much_longer() {
        let mut toast = said("C’est enregistré.", None);
        let until = toast.until.unwrap_or_default();
        // Only since it stands there.
        toast.pause(0, 4_000);
        assert!(!toast.is_over(until + 2_999) && toast.is_over(until + 3_000));
        // A clock that was set back gives nothing.
        toast.pause(9_000, 4_000);
        assert!(toast.is_over(until + 3_000));
    }

    #[test]
    fn what_stays_is_never_over() {
        let text = Both { first: "Rien n’est perdu.".into(), second: None };
        let toast = Toast::staying(text, 1_000, None);
        assert!(toast.stays() && !toast.is_over(i64::MAX));
    }
}
