//! The desk's frame: top bar, steps, the step on screen, the end side.

use iced::widget::{Column, Id, column, container, row, rule, scrollable, space};
use iced::{Alignment, Element, Length, Padding, Size};

use super::button::{Weight, button, glyph};
use super::context::Context;
use super::desk::Desk;
use super::direction::{self, mirrored};
use super::icon::Icon;
use super::label::{Role, both_ends, both_lines, caption, in_language, label};
use super::screen::{self, Screens};
use super::step::{Group, Step, StepState};
use super::theme::{Panel, bar, panel, scroll, separator};
use super::tokens::{
    END_SIDE, ICON_16, ICON_20, NARROW, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, STEPS,
    TARGET, TOP_BAR, VERY_NARROW,
};
use super::widget::ends::ends;
use super::widget::pressable::{Look, Pressable, pressable};
use crate::lang::{Direction, Translator, tr};

/// From this width of the window, logical px, the words of the bar stand beside their icons.
const ROOMY: f32 = 1_400.0;

/// Width of the window, logical px, in which a wide step has all its columns at ease.
const WIDE: f32 = 1_280.0;

/// Where saving stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Everything is on the medium.
    Saved,
    /// Something was changed and is not yet written.
    Unsaved,
    /// Being written.
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
    /// Where saving stands.
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
}

/// What was pressed in the frame.
#[derive(Clone, Debug)]
pub enum Message {
    /// A step.
    Go(Step),
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Exchange the two languages.
    SwapLanguages,
    /// The next size of the window's content.
    Zoom,
    /// Turn the screen to the person, or back.
    TurnToPerson,
    /// Show the neutral page at once.
    Hide,
    /// Lock.
    Lock,
    /// Enough for today.
    Enough,
    /// List all steps, or the short way.
    Express(bool),
    /// Open or close the list of steps.
    Steps,
    /// Open or close the end side.
    Why,
    /// Something in the step.
    Screen(screen::Message),
}

/// The name of the button that shows the steps in a narrow window.
pub const STEPS_BUTTON: &str = "frame-steps";
/// The name of the scrolling middle of the desk.
pub const MAIN: &str = "frame-main";

/// The name of a step's row, for tests and the keyboard.
#[must_use]
pub fn step_id(step: Step) -> Id {
    Id::from(format!("step-{step:?}").to_lowercase())
}

/// The whole desk.
pub fn view<'a>(
    frame: Frame,
    screens: &'a Screens,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let beside = step_context(frame.step, frame.why_open, cx);
    let step = screens.view(frame.step, desk, &beside).map(Message::Screen);
    if desk.facing_person {
        return container(under(cx, column![person_bar(cx)], step))
            .style(panel(cx.tokens, Panel::Paper))
            .into();
    }
    let top = top_bar(frame, desk, cx);
    let reason = Reason::of(frame.step, frame.why_open, cx);
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
    middle = middle.push(container(step).width(Length::Fill).height(Length::Fill).clip(true));
    if reason == Reason::Beside {
        let side = end_side(frame.step, Length::Fixed(END_SIDE), cx);
        middle = middle.push(upright(cx)).push(side);
    }
    under(cx, column![top, line(cx)], mirrored(cx.direction(), middle.height(Length::Fill)))
}

/// Below this height of the window, logical px, the bar scrolls away and what is under it keeps this height.
const LOW: f32 = 420.0;

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

/// Where the end side with the reason is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// Beside the step.
    Beside,
    /// In place of the step, in a window without room for both.
    Over,
    /// Not on screen; a button leads to it.
    Away,
}

impl Reason {
    fn of(step: Step, asked_for: bool, cx: &Context<'_>) -> Self {
        // A wide step without the end side's width must still have room for the list of steps beside it.
        let both = !cx.narrow() && cx.window.width - END_SIDE >= VERY_NARROW;
        match asked_for {
            _ if always_beside(step, cx) => Self::Beside,
            true if both => Self::Beside,
            true => Self::Over,
            false => Self::Away,
        }
    }
}

/// Whether the reason stands beside the step without being asked for; else a button leads to it.
fn always_beside(step: Step, cx: &Context<'_>) -> bool {
    let room = if step.is_wide() { WIDE + END_SIDE } else { NARROW };
    cx.window.width >= room
}

/// What a step is drawn with: a wide one has less room while the reason stands beside it.
#[must_use]
pub fn step_context<'a>(step: Step, why_open: bool, cx: &Context<'a>) -> Context<'a> {
    let taken = match Reason::of(step, why_open, cx) {
        Reason::Beside if step.is_wide() => END_SIDE,
        Reason::Beside | Reason::Over | Reason::Away => 0.0,
    };
    Context { window: Size::new(cx.window.width - taken, cx.window.height), ..*cx }
}

impl Step {
    /// Whether it has columns of its own, which need the room of the end side.
    #[must_use]
    pub fn is_wide(self) -> bool {
        matches!(self, Self::Events | Self::Exhibits | Self::Account | Self::Points | Self::Dossier)
    }
}

fn line<'a, M: 'a>(cx: &Context<'a>) -> Element<'a, M> {
    rule::horizontal(cx.tokens.border).style(separator(cx.tokens)).into()
}

fn upright<'a, M: 'a>(cx: &Context<'a>) -> Element<'a, M> {
    rule::vertical(cx.tokens.border).style(separator(cx.tokens)).into()
}

/// The bar over the desk. Hiding, locking and stopping are there at every width: in a narrow window the bar
/// has two lines, and the words stand under their icons.
fn top_bar<'a>(frame: Frame, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let home = button(cx, Weight::Quiet, Some(Icon::Home), case_name(desk, t))
        .id("frame-home")
        .on_press(Message::Go(Step::Home));
    let steps = cx.very_narrow().then(|| {
        button(cx, Weight::Outlined, Some(Icon::Menu), tr!(t, "desk-steps"))
            .id(STEPS_BUTTON)
            .on_press(Message::Steps)
            .into()
    });
    let start = [Some(home.into()), Some(saving(frame.saving, cx)), steps];
    let start = wrapped(cx, start.into_iter().flatten().collect());
    let languages = cx.second.is_some().then(|| languages(cx));
    let bar = if cx.narrow() {
        let languages = wrapped(cx, languages.into_iter().collect());
        let [tools, ways_out] = tools(frame, cx).map(|tools| wrapped(cx, tools));
        column![bar_line(cx, start, languages), bar_line(cx, tools, ways_out)]
    } else {
        let tools = languages.into_iter().chain(tools(frame, cx).into_iter().flatten()).collect();
        column![bar_line(cx, start, wrapped(cx, tools))]
    };
    container(bar).width(Length::Fill).style(panel(cx.tokens, Panel::Paper)).into()
}

/// Things beside one another, on further lines where there is no room.
fn wrapped<'a>(cx: &Context<'a>, things: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    mirrored(cx.direction(), row(things).spacing(SPACE_4).align_y(Alignment::Center).wrap())
}

fn bar_line<'a>(
    cx: &Context<'a>,
    start: Element<'a, Message>,
    end: Element<'a, Message>,
) -> Element<'a, Message> {
    let side = (TOP_BAR - TARGET) / 2.0;
    container(mirrored(cx.direction(), ends(start, end, SPACE_4)))
        .padding([side, SPACE_12])
        .width(Length::Fill)
        .into()
}

/// The tools of the bar, and those for leaving.
fn tools<'a>(frame: Frame, cx: &Context<'a>) -> [Vec<Element<'a, Message>>; 2] {
    let t = cx.first;
    let roomy = cx.window.width >= ROOMY;
    let undo = frame.can_undo.then_some(Message::Undo);
    let redo = frame.can_redo.then_some(Message::Redo);
    let percent = tr!(t, "desk-zoom", percent = frame.zoom);
    let to_person =
        if cx.narrow() { tr!(t, "desk-to-person-short") } else { tr!(t, "desk-to-person") };
    let tools = vec![
        tool(cx, false, Icon::Undo, tr!(t, "desk-undo"), undo),
        tool(cx, false, Icon::Redo, tr!(t, "desk-redo"), redo),
        tool(cx, roomy, Icon::ZoomIn, percent, Some(Message::Zoom)),
        tool(cx, roomy, Icon::UserRound, to_person, Some(Message::TurnToPerson)),
    ];
    let mut ways_out = vec![
        tool(cx, roomy, Icon::EyeOff, tr!(t, "desk-hide"), Some(Message::Hide)),
        tool(cx, roomy, Icon::Lock, tr!(t, "desk-lock"), Some(Message::Lock)),
    ];
    if !always_beside(frame.step, cx) {
        let why = stacked(cx, Icon::CircleHelp, tr!(t, "desk-why"));
        ways_out.push(why.id("frame-why").on_press(Message::Why).into());
    }
    let enough = if cx.narrow() {
        stacked(cx, Icon::Coffee, tr!(t, "desk-enough-short"))
    } else {
        button(cx, Weight::Outlined, Some(Icon::Coffee), tr!(t, "desk-enough"))
    };
    ways_out.push(enough.id("frame-enough").on_press(Message::Enough).into());
    [tools, ways_out]
}

/// What the case is called on screen: never a name.
fn case_name(desk: &Desk<'_>, t: &Translator) -> String {
    if desk.case.fictional { tr!(t, "desk-example") } else { tr!(t, "desk-case") }
}

/// A quiet tool; in a narrow bar only its icon stands, with the word beneath it in small letters.
fn tool<'a>(
    cx: &Context<'a>,
    roomy: bool,
    icon: Icon,
    word: String,
    message: Option<Message>,
) -> Element<'a, Message> {
    let id = format!("frame-{icon:?}").to_lowercase();
    if roomy {
        return button(cx, Weight::Quiet, Some(icon), word).id(id).on_press_maybe(message).into();
    }
    stacked(cx, icon, word).id(id).on_press_maybe(message).into()
}

/// An icon over its word in small letters.
fn stacked<'a>(cx: &Context<'a>, icon: Icon, word: String) -> Pressable<'a, Message> {
    let content = column![glyph(cx, icon, ICON_16), label(cx, word).caption().one_line()]
        .align_x(Alignment::Center);
    pressable(cx.tokens, Look::quiet(cx.tokens), content).height(TARGET).padding([0.0, SPACE_8])
}

fn saving<'a>(saving: Saving, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let (icon, word, colour) = match saving {
        Saving::Saved => (Icon::Check, tr!(t, "desk-saved"), cx.tokens.accent),
        Saving::Unsaved => (Icon::PencilLine, tr!(t, "desk-unsaved"), cx.tokens.ink_3),
        Saving::Saving => (Icon::Save, tr!(t, "desk-saving"), cx.tokens.ink_3),
        Saving::Failed => (Icon::TriangleAlert, tr!(t, "desk-save-failed"), cx.tokens.amber),
        Saving::ReadOnly => (Icon::Lock, tr!(t, "desk-read-only"), cx.tokens.amber),
        Saving::Nowhere => (Icon::Info, tr!(t, "desk-saved-nowhere"), cx.tokens.ink_3),
    };
    let line = row![
        Element::from(icon.text(ICON_16, colour)),
        Element::from(label(cx, word).caption().colour(colour).one_line())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    mirrored(cx.direction(), line)
}

fn languages<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.tokens;
    let first = cx.first.language();
    let mut content = row![Element::from(
        in_language(first, first.own_name()).strong().colour(t.accent).one_line()
    )];
    content = content.push(glyph(cx, Icon::Swap, ICON_16));
    if let Some(second) = cx.second.map(Translator::language) {
        content = content.push(Element::from(in_language(second, second.own_name()).one_line()));
    }
    let content = mirrored(cx.direction(), content.spacing(SPACE_8).align_y(Alignment::Center));
    pressable(t, Look::outlined(t), content)
        .id("frame-languages")
        .height(TARGET)
        .padding([0.0, SPACE_12])
        .on_press(Message::SwapLanguages)
        .into()
}

fn steps<'a>(frame: Frame, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mut list = column![].padding([SPACE_4, SPACE_8]);
    for group in Group::ALL {
        let listed = group.steps().iter().filter(|s| !frame.express || Step::EXPRESS.contains(s));
        let mut rows = listed.map(|step| step_row(*step, frame.step, desk, cx)).peekable();
        if rows.peek().is_none() {
            continue;
        }
        let name = both_ends(cx, cx.both(|t| group.name(t)), Role::Caption, true);
        list = list.push(container(name).padding(Padding::from([SPACE_4, SPACE_12])));
        list = rows.fold(list, iced::widget::Column::push);
    }
    let word =
        if frame.express { tr!(cx.first, "desk-all-steps") } else { tr!(cx.first, "desk-express") };
    let express = button(cx, Weight::Accent, Some(Icon::SkipForward), word)
        .id("frame-express")
        .on_press(Message::Express(!frame.express));
    list = list
        .push(space().height(SPACE_4))
        .push(mirrored(cx.direction(), row![express].width(Length::Fill)));
    let width = if cx.very_narrow() { Length::Fill } else { Length::Fixed(STEPS) };
    container(
        scrollable(list)
            .direction(bar())
            .width(Length::Fill)
            .height(Length::Fill)
            .style(scroll(cx.tokens)),
    )
    .width(width)
    .height(Length::Fill)
    .style(panel(cx.tokens, Panel::Sunken))
    .into()
}

fn step_row<'a>(
    step: Step,
    current: Step,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let on = step == current;
    let state = screen::state(step, desk);
    let colour = match state {
        StepState::NotYet | StepState::Begun => t.ink_3,
        StepState::Filled => t.accent,
        StepState::Reread => t.amber,
    };
    let mut name = label(cx, step.name(cx.first)).fill();
    if on {
        name = name.strong();
    }
    let state = row![
        Element::from(state.icon().text(ICON_16, colour)),
        Element::from(label(cx, state.word(cx.first)).caption().colour(colour).one_line())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    let content = row![Element::from(name), mirrored(cx.direction(), state)]
        .spacing(SPACE_4)
        .align_y(Alignment::Center);
    let mut look = Look::quiet(t);
    if on {
        look.ground = Some(t.surface);
        look.hover = Some(t.surface);
        look.line = t.accent_line;
        look.bar = Some(t.accent);
    } else {
        look.hover = Some(t.paper);
    }
    pressable(t, look, mirrored(cx.direction(), content))
        .id(step_id(step))
        .width(Length::Fill)
        .height(TARGET)
        .padding([0.0, SPACE_8])
        .mirrored(cx.direction() == Direction::RightToLeft)
        .on_press(Message::Go(step))
        .into()
}

fn end_side<'a>(step: Step, width: Length, cx: &Context<'a>) -> Element<'a, Message> {
    let heading = row![
        Element::from(Icon::CircleHelp.text(ICON_20, cx.tokens.accent)),
        Element::from(label(cx, tr!(cx.first, "desk-why-title")).strong())
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let mut side = column![
        mirrored(cx.direction(), heading),
        both_lines(cx, cx.both(|t| step.why(t)), Role::Body),
        line(cx),
    ]
    .spacing(SPACE_16);
    for (word, meaning) in screen::glossary(step) {
        let entry = column![
            both_ends(cx, cx.both(word), Role::Body, true),
            both_lines(cx, cx.both(meaning), Role::Caption),
        ]
        .spacing(SPACE_4);
        side = side.push(entry);
    }
    container(
        scrollable(container(side).padding(SPACE_24))
            .direction(bar())
            .width(Length::Fill)
            .height(Length::Fill)
            .style(scroll(cx.tokens)),
    )
    .width(width)
    .into()
}

/// Above the screen turned to the person: the way back, and enough for today.
fn person_bar<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let back = button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(t, "desk-back-to-helper"))
        .id("frame-back")
        .on_press(Message::TurnToPerson);
    let enough = button(cx, Weight::Outlined, Some(Icon::Coffee), tr!(t, "desk-enough"))
        .id("frame-enough")
        .on_press(Message::Enough);
    bar_line(cx, back.into(), enough.into())
}

/// A step's title in both languages, with room for its tools at the end.
pub fn title<'a, M: 'a>(
    cx: &Context<'a>,
    step: Step,
    tools: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let both = cx.both(|t| step.name(t));
    let mut names = row![Element::from(label(cx, both.first).title())];
    if let Some((second, translator)) = both.second.zip(cx.second) {
        names = names.push(Element::from(
            in_language(translator.language(), second).role(Role::Card).colour(cx.tokens.ink_2),
        ));
    }
    let names = names.spacing(SPACE_16).align_y(Alignment::Center).wrap();
    let names = mirrored(cx.direction(), names);
    match tools {
        Some(tools) => mirrored(cx.direction(), ends(names, tools, SPACE_16)),
        None => mirrored(cx.direction(), row![names].width(Length::Fill)),
    }
}

/// The scrolling body of a step: its parts under one another in a column of bounded width.
pub fn body<'a, M: 'a>(cx: &Context<'a>, parts: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let inner = container(parts)
        .max_width(960.0)
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()));
    let aligned = container(inner)
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()))
        .padding([SPACE_24, if cx.very_narrow() { SPACE_16 } else { SPACE_24 + SPACE_8 }]);
    scrollable(aligned)
        .id(MAIN)
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

/// A card with a heading in both languages.
pub fn card<'a, M: 'a>(
    cx: &Context<'a>,
    heading: super::context::Both,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let inner = column![both_ends(cx, heading, Role::Card, true), content.into()].spacing(SPACE_16);
    container(inner)
        .width(Length::Fill)
        .padding(SPACE_24)
        .style(panel(cx.tokens, Panel::Card))
        .into()
}

/// What stands where a list is empty: what it is for, in both languages.
pub fn empty<'a, M: 'a>(
    cx: &Context<'a>,
    icon: Icon,
    both: super::context::Both,
) -> Element<'a, M> {
    let inner = column![
        Element::from(icon.text(super::tokens::ICON_28, cx.tokens.ink_3)),
        both_lines(cx, both, Role::Body)
    ]
    .spacing(SPACE_12)
    .align_x(Alignment::Center);
    container(inner)
        .width(Length::Fill)
        .padding(SPACE_24)
        .style(panel(cx.tokens, Panel::Well))
        .into()
}

/// A source in small letters.
pub fn source<'a, M: 'a>(cx: &Context<'a>, text: impl Into<String>) -> Element<'a, M> {
    caption(cx, text).fill().into()
}
