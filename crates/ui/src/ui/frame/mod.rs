//! The desk's frame: top bar, steps, the step on screen, the end side.

mod list;
mod part;
mod reason;
mod top;

use iced::widget::{Column, Id, column, container, row, rule, scrollable};
use iced::{Element, Length, Padding};

use self::list::steps;
pub use self::part::{body, card, empty, source, title};
pub use self::reason::step_context;
use self::reason::{Reason, end_side};
use self::top::{person_bar, top_bar};

use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::theme::{Panel, bar, scroll, separator};
use crate::kit::toast::strip;
use crate::kit::tokens::END_SIDE;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::reorder::ground;
use crate::lang::Direction;
use crate::ui::desk::Desk;
use crate::ui::find;
use crate::ui::screen::{self, Screens};
use crate::ui::step::Step;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Everything is on the medium.
    Saved,
    /// Something was changed and is not yet written.
    Unsaved,
    Saving,
    /// It could not be written; it is kept here and tried again.
    Failed,
    /// The case cannot be changed.
    ReadOnly,
    /// Nothing is kept: the example.
    Nowhere,
}

/// What the frame shows besides the step.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The step on screen.
    pub step: Step,
    pub saving: Saving,
    /// Something can be undone.
    pub can_undo: bool,
    /// Something can be redone.
    pub can_redo: bool,
    /// Size of the window's content, per cent.
    pub zoom: u16,
    /// Only the short way is listed.
    pub express: bool,
    /// In a narrow window: the list of steps is open.
    pub steps_open: bool,
    /// Where the reason does not stand by itself: it was asked for.
    pub why_open: bool,
    /// The step leaves the room of what is said free.
    pub keeps_strip: bool,
}

/// What was pressed in the frame.
#[derive(Clone, Debug)]
pub enum Message {
    Go(Step),
    Undo,
    Redo,
    /// Exchange the two languages.
    SwapLanguages,
    /// The next size of the window's content.
    Zoom,
    /// The next of the schemes: light, dark, high contrast.
    Scheme,
    /// Turn the screen to the person, or back.
    TurnToPerson,
    /// One more of what the step is about.
    Add,
    /// Print the dossier.
    Print,
    /// Show the neutral page at once.
    Hide,
    Lock,
    Enough,
    /// List all steps, or the short way.
    Express(bool),
    /// Open or close the list of steps.
    Steps,
    /// Open or close the end side.
    Why,
    /// Look for something in the whole case.
    Find,
    /// While looking.
    Finding(find::Message),
    /// Something in the step.
    Screen(screen::Message),
}

/// Below this height of the window, logical px, the bar scrolls away and what is under it keeps this height.
pub const LOW: f32 = 420.0;

/// From this height of the window on, logical px, room is kept free for what will be said.
pub const ROOMY: f32 = 600.0;

/// Whether a step keeps the room of what is said free at its foot, where files come in or none do: something to press
/// stands there. A low window has no room to keep free.
#[must_use]
pub fn keeps_strip(step: Step, files_come_in: bool, facing_person: bool, height: f32) -> bool {
    let presses = step == Step::Dossier || step == Step::Exhibits && files_come_in;
    presses && !facing_person && height >= ROOMY
}

/// The name of the button that shows the steps in a narrow window.
pub const STEPS_BUTTON: &str = "frame-steps";
/// The name of the scrolling middle of the desk.
pub const MAIN: &str = "frame-main";

/// The name of what holds the step on screen.
pub const STEP: &str = "frame-step";

/// The name of a step's row, for tests and the keyboard.
#[must_use]
pub fn step_id(step: Step) -> Id {
    Id::from(format!("step-{step:?}").to_lowercase())
}

pub fn view<'a>(
    frame: Frame,
    screens: &'a Screens,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let beside = step_context(frame.why_open, cx);
    let step = screens.view(frame.step, desk, &beside).map(Message::Screen);
    let step = ground(cx.tokens, cx.direction() == Direction::RightToLeft, step);
    let step = container(step).id(STEP).width(Length::Fill).height(Length::Fill).clip(true);
    let strip = if frame.keeps_strip { strip(cx.tokens) } else { 0.0 };
    let step = container(step).padding(Padding::ZERO.bottom(strip)).into();
    if desk.facing_person {
        return container(under(cx, column![person_bar(cx)], step)).on(cx.tokens, Panel::Paper);
    }
    let top = top_bar(frame, desk, cx);
    let reason = Reason::of(frame.why_open, cx);
    if reason == Reason::Over {
        return under(cx, column![top, line(cx)], end_side(frame.step, Length::Fill, cx));
    }
    if cx.very_narrow() && frame.steps_open {
        return under(cx, column![top, line(cx)], steps(frame, desk, cx));
    }
    let mut middle = row![];
    if !cx.very_narrow() {
        middle = middle.push(steps(frame, desk, cx)).push(upright(cx));
    }
    middle = middle.push(step);
    if reason == Reason::Beside {
        let side = end_side(frame.step, Length::Fixed(END_SIDE), cx);
        middle = middle.push(upright(cx)).push(side);
    }
    under(cx, column![top, line(cx)], mirrored(cx.direction(), middle.height(Length::Fill)))
}

/// The bar and what is under it.
fn under<'a>(
    cx: &Context<'a>,
    top: Column<'a, Message>,
    rest: Element<'a, Message>,
) -> Element<'a, Message> {
    if cx.window.height >= LOW {
        return top.push(rest).into();
    }
    scrollable(top.push(container(rest).height(LOW)))
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

fn line<'a, M: 'a>(cx: &Context<'a>) -> Element<'a, M> {
    rule::horizontal(cx.tokens.border).style(separator(cx.tokens)).into()
}

fn upright<'a, M: 'a>(cx: &Context<'a>) -> Element<'a, M> {
    rule::vertical(cx.tokens.border).style(separator(cx.tokens)).into()
}
