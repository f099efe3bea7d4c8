//! What protects on this computer: the walls around each process, what was tried against them, and what nothing here prevents.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Element, Length};

use super::closing::over;
use super::sheet::Message;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, help, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::{Translator, tr};
use crate::report::protection::{
    Layer, Pictures, Probe, Protection, Reason, SelfTest, State, Trial, Walls,
};

/// The sheet, with `foot` beneath it; whether a screen reader listens.
pub fn view<'a>(
    walls: &Walls,
    is_read: bool,
    cx: &Context<'a>,
    foot: Element<'a, Message>,
) -> Element<'a, Message> {
    let t = cx.first;
    let read = if is_read { tr!(t, "access-on") } else { tr!(t, "access-off") };
    let pictures = walls.pictures.map(|now| pictures(now, cx));
    let beneath = column![said(cx, None, read)].push(pictures).spacing(SPACE_8);
    let content = column![
        both_ends(cx, cx.both(|t| tr!(t, "protection-title")), Role::Card, true),
        Element::from(help(cx, tr!(t, "protection-what")).fill()),
        part(cx, tr!(t, "protection-desk"), stand(cx, &walls.desk), Some(beneath.into())),
        worker(&walls.worker, cx),
    ];
    let keeper = walls.keeper.as_ref().map(|walls| {
        let what = said(cx, None, tr!(t, "protection-keeper-open"));
        part(cx, tr!(t, "protection-keeper"), stand(cx, walls), Some(what))
    });
    let content = content.push(keeper).extend([
        part(
            cx,
            tr!(t, "protection-broker"),
            stand(cx, &walls.broker),
            Some(said(cx, None, tr!(t, "protection-broker-open"))),
        ),
        unprevented(cx),
    ]);
    over(cx, content.spacing(SPACE_16), foot)
}

/// Whether pictures of the screen show an open case, and the way to change it.
fn pictures<'a>(now: Pictures, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let (holds, words) = match now {
        Pictures::Without => (Some(true), tr!(t, "protection-pictures-without")),
        Pictures::With => (None, tr!(t, "protection-pictures-with")),
        Pictures::Refused => (Some(false), tr!(t, "protection-pictures-refused")),
    };
    let change = match now {
        Pictures::With => (tr!(t, "protection-pictures-hide"), false),
        Pictures::Without | Pictures::Refused => (tr!(t, "protection-pictures-show"), true),
    };
    let change = button(cx, Weight::Quiet, None, change.0)
        .id("protection-pictures")
        .on_press(Message::ShowInPictures(change.1));
    column![said(cx, holds, words), change].spacing(SPACE_8).align_x(start(cx.direction())).into()
}

/// One process: its name, its walls, and what is said beneath.
fn part<'a, Message: 'a>(
    cx: &Context<'a>,
    name: String,
    walls: Column<'a, Message>,
    beneath: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let title = Element::from(label(cx, name).strong().fill());
    let lines = column![title, walls].push(beneath).spacing(SPACE_8);
    container(lines).padding([SPACE_12, SPACE_16]).width(Length::Fill).on(cx.tokens, Panel::Well)
}

/// The process that decodes foreign files, and what it could do when it tried to get out.
fn worker<'a, Message: 'a>(trial: &Trial, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let (walls, told) = match trial {
        Trial::Going => (column![], said(cx, None, tr!(t, "protection-trying"))),
        Trial::Failed => (column![], said(cx, Some(false), tr!(t, "protection-not-tried"))),
        Trial::Done(test) => (stand(cx, &test.protection), tried(test, cx)),
    };
    part(cx, tr!(t, "protection-worker"), walls, Some(told))
}

fn tried<'a, Message: 'a>(test: &SelfTest, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let escapes = test.escapes().map(|probe| {
        let tried = attempt(probe, t);
        said(cx, Some(false), tr!(t, "protection-escaped", tried = tried))
    });
    let mut lines = column(escapes).spacing(SPACE_4);
    if test.escapes().next().is_none() {
        let words = tr!(t, "protection-tried", count = test.probes.len());
        lines = lines.push(said(cx, Some(true), words));
    }
    lines.into()
}

/// Each wall, and whether it stands.
fn stand<'a, Message: 'a>(cx: &Context<'a>, protection: &Protection) -> Column<'a, Message> {
    let lines = protection.layers.iter().map(|(layer, state)| {
        let words = tr!(
            cx.first,
            "protection-layer",
            layer = layer_name(*layer, cx.first),
            state = state_words(*state, cx.first)
        );
        said(cx, Some(*state == State::Active), words)
    });
    column(lines).spacing(SPACE_4)
}

/// A line with its mark: what holds, what does not; none where there is neither.
fn said<'a, Message: 'a>(
    cx: &Context<'a>,
    holds: Option<bool>,
    words: String,
) -> Element<'a, Message> {
    let mark = holds.map(|holds| match holds {
        true => Icon::Check.text(ICON_16, cx.tokens.accent),
        false => Icon::TriangleAlert.text(ICON_16, cx.tokens.amber),
    });
    let words = match holds {
        Some(_) => Element::from(label(cx, words).fill()),
        None => Element::from(caption(cx, words).fill()),
    };
    let line = row![].push(mark).push(words).spacing(SPACE_8).align_y(Alignment::Center);
    mirrored(cx.direction(), line.width(Length::Fill))
}

/// What no program can prevent, and what this one does not.
fn unprevented<'a, Message: 'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let list = [
        tr!(t, "protection-not-spy"),
        tr!(t, "protection-not-forced"),
        tr!(t, "protection-not-outside"),
    ];
    let lines = list.map(|words| Element::from(label(cx, format!("– {words}")).fill()));
    let title = Element::from(label(cx, tr!(t, "protection-not")).strong().fill());
    column![title, column(lines).spacing(SPACE_4)]
        .spacing(SPACE_8)
        .align_x(start(cx.direction()))
        .into()
}

/// What a wall is called.
#[must_use]
pub fn layer_name(layer: Layer, t: &Translator) -> String {
    match layer {
        Layer::Files => tr!(t, "seal-layer-files"),
        Layer::Tcp => tr!(t, "seal-layer-tcp"),
        Layer::Scope => tr!(t, "seal-layer-scope"),
        Layer::Calls => tr!(t, "seal-layer-calls"),
        Layer::Programs => tr!(t, "seal-layer-programs"),
        Layer::Memory => tr!(t, "seal-layer-memory"),
        Layer::Time => tr!(t, "seal-layer-time"),
        Layer::Dumps => tr!(t, "seal-layer-dumps"),
    }
}

fn state_words(state: State, t: &Translator) -> String {
    match state {
        State::Active => tr!(t, "protection-active"),
        State::Partial => tr!(t, "protection-partial"),
        State::Missing(Reason::Kernel) => tr!(t, "protection-too-old"),
        State::Missing(Reason::Refused) => tr!(t, "protection-refused"),
        State::Missing(Reason::OtherSystem) => tr!(t, "protection-not-made"),
    }
}

fn attempt(probe: Probe, t: &Translator) -> String {
    match probe {
        Probe::Open => tr!(t, "protection-probe-open"),
        Probe::Write => tr!(t, "protection-probe-write"),
        Probe::Exec => tr!(t, "protection-probe-exec"),
        Probe::Socket => tr!(t, "protection-probe-socket"),
        Probe::LocalSocket => tr!(t, "protection-probe-local"),
        Probe::OtherProcess => tr!(t, "protection-probe-other"),
        Probe::Memory => tr!(t, "protection-probe-memory"),
    }
}
