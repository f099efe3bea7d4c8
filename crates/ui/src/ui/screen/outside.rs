//! What is outside the case in this sitting: files in clear, jobs in a printer's queue; and what is done about them.

use iced::widget::{column, container, row};
use iced::{Element, Length};

use crate::kit::button::{Weight, button, check};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::{Translator, tr};
use crate::report::outside::{ClearFile, Outside, Presence, Queued};
use crate::report::print::JobState;
use crate::ui::action::Recall;

/// Where the case is open: each file by its name.
pub fn named<'a>(outside: &'a Outside, cx: &Context<'a>) -> Element<'a, Recall> {
    column![].push(files(outside, cx)).push(jobs(outside, cx)).spacing(SPACE_12).into()
}

/// Where it is locked: how many there are. Names of files may name somebody.
pub fn counted<'a, Message: 'a>(outside: &Outside, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
    let (files, jobs) = (outside.open_files(), outside.jobs.len());
    let mut lines = Vec::new();
    if files > 0 {
        let which = caption(cx, tr!(cx.first, "outside-which")).fill();
        lines.push(both_lines(cx, cx.both(|t| tr!(t, "outside-files", count = files)), Role::Body));
        lines.push(which.into());
    }
    if jobs > 0 {
        lines.push(both_lines(cx, cx.both(|t| tr!(t, "outside-jobs", count = jobs)), Role::Body));
    }
    lines
}

/// What takes the jobs out of the queue, where there are any.
pub fn clear<'a>(outside: &Outside, cx: &Context<'a>) -> Option<Element<'a, Recall>> {
    let clear = button(cx, Weight::Outlined, Some(Icon::Cross), tr!(cx.first, "outside-clear"))
        .id("outside-clear")
        .on_press(Recall::ClearQueue);
    (!outside.jobs.is_empty()).then(|| clear.into())
}

/// The files in clear of the open case; nothing where there are none.
pub fn files<'a>(outside: &'a Outside, cx: &Context<'a>) -> Option<Element<'a, Recall>> {
    if outside.files.is_empty() {
        return None;
    }
    let heading = both_ends(cx, cx.both(|t| tr!(t, "pages-outside")), Role::Caption, true);
    let mut lines = column![heading].spacing(SPACE_4);
    for (at, file) in outside.files.iter().enumerate() {
        lines = lines.push(one(at, file, cx));
    }
    let warning = both_lines(cx, cx.both(|t| tr!(t, "pages-outside-is")), Role::Caption);
    let all = container(lines.push(warning)).padding(SPACE_12).width(Length::Fill);
    Some(all.on(cx.tokens, Panel::Amber))
}

fn one<'a>(at: usize, file: &'a ClearFile, cx: &Context<'a>) -> Element<'a, Recall> {
    let path = &file.file.path;
    let name = told(&"fr".into(), path.name().as_str().to_owned()).sans().caption();
    let mut lines = column![Element::from(name.strong().fill_in_list(cx))];
    let presence: Option<fn(&Translator) -> String> = match file.presence {
        Presence::There => None,
        Presence::Changed => Some(|t| tr!(t, "outside-changed")),
        Presence::Gone => Some(|t| tr!(t, "outside-gone")),
    };
    lines = lines.push(presence.map(|say| Element::from(caption(cx, say(cx.first)).fill())));
    let off = Both { first: tr!(cx.first, "outside-checked"), second: None };
    lines = lines.push(
        check(cx, off, file.checked_off)
            .id(format!("outside-checked-{at}"))
            .on_press(Recall::CheckOff(path.clone())),
    );
    let erase = button(cx, Weight::Outlined, Some(Icon::Trash), tr!(cx.first, "outside-erase"))
        .id(format!("outside-erase-{at}"))
        .on_press(Recall::Erase(path.clone()));
    lines.push(mirrored(cx.direction(), row![erase].width(Length::Fill))).into()
}

/// The jobs in the queue; nothing where there are none.
pub fn jobs<'a>(outside: &'a Outside, cx: &Context<'a>) -> Option<Element<'a, Recall>> {
    if outside.jobs.is_empty() {
        return None;
    }
    let count = outside.jobs.len();
    let mut lines =
        column![both_lines(cx, cx.both(|t| tr!(t, "outside-jobs", count = count)), Role::Body)]
            .spacing(SPACE_4);
    for queued in &outside.jobs {
        lines = lines.push(job(queued, cx));
    }
    let clear = row![].push(clear(outside, cx)).width(Length::Fill);
    let clear = mirrored(cx.direction(), clear);
    let lines = lines.push(clear).spacing(SPACE_8);
    Some(container(lines).padding(SPACE_12).on(cx.tokens, Panel::Well))
}

fn job<'a>(queued: &'a Queued, cx: &Context<'a>) -> Element<'a, Recall> {
    let printer = told(&"en".into(), queued.job.printer().as_str().to_owned()).sans().caption();
    let state: fn(&Translator) -> String = match queued.state {
        JobState::Waiting | JobState::Gone => |t| tr!(t, "outside-waiting"),
        JobState::Printing => |t| tr!(t, "outside-printing"),
        JobState::Stuck => |t| tr!(t, "outside-stuck"),
    };
    column![
        Element::from(printer.strong().fill_in_list(cx)),
        Element::from(caption(cx, state(cx.first)).fill())
    ]
    .into()
}
