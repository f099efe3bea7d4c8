//! New files: where to drop them, and how far those given have come.

use iced::widget::{column, container, progress_bar, row, scrollable};
use iced::{Alignment, Background, Border, Element, Length};

use super::{Exhibits, Message, trouble};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, label, told};
use crate::kit::theme::{self, Panel};
use crate::kit::tokens::{ICON_20, RADIUS_12, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::editor::editor;
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::incoming::{Incoming, Stage};

/// The most that files coming in take of the window's height.
const SHARE: f32 = 0.4;

/// Where files may be dropped, or their path pasted.
pub(super) fn drop_area<'a>(
    screen: &'a Exhibits,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = *cx.tokens;
    let over = desk.taking.hovering;
    let words = cx.both(|t| match over {
        true => tr!(t, "exhibits-drop-now"),
        false => tr!(t, "exhibits-drop"),
    });
    let line = row![
        Element::from(Icon::Download.text(ICON_20, if over { t.accent } else { t.ink_2 })),
        container(both_ends(cx, words, Role::Body, over)).width(Length::Fill)
    ]
    .spacing(SPACE_12)
    .align_y(Alignment::Center);
    let tag = cx.first.language().tag().into();
    let path = editor(cx.tokens, "exhibits-path", screen.path.as_str(), &tag)
        .one_line()
        .placeholder(tr!(cx.first, "exhibits-paste"))
        .on_edit(|edited| Message::Path(edited.text))
        .on_submit(Message::TakePath);
    let inner = column![mirrored(cx.direction(), line), path].spacing(SPACE_8);
    container(inner)
        .padding([SPACE_12, SPACE_16])
        .width(Length::Fill)
        .style(move |_| container::Style {
            background: over.then_some(Background::Color(t.accent_soft)),
            border: Border {
                color: if over { t.accent } else { t.line_strong },
                width: t.border.max(2.0),
                radius: RADIUS_12.into(),
            },
            ..container::Style::default()
        })
        .into()
}

/// Files on their way, each with how far it has come; nothing high while there are none.
pub(super) fn panel<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let files = &desk.taking.files;
    if files.is_empty() {
        return column![].into();
    }
    let mut head = row![
        container(both_ends(cx, cx.both(|t| tr!(t, "exhibits-taking")), Role::Body, true))
            .width(Length::Fill)
    ]
    .spacing(SPACE_12)
    .align_y(Alignment::Center);
    if desk.taking.is_busy() {
        head = head.push(
            button(cx, Weight::Outlined, Some(Icon::Cross), tr!(cx.first, "exhibits-taking-stop"))
                .id("exhibits-stop")
                .on_press(Message::Cancel),
        );
    }
    let rows = files.iter().map(|file| incoming(file, cx));
    let inner = column![mirrored(cx.direction(), head)].extend(rows).spacing(SPACE_8);
    let inner = container(inner).padding([SPACE_8, SPACE_16]).width(Length::Fill);
    let shown = scrollable(inner).direction(theme::bar()).style(theme::scroll(cx.tokens));
    container(shown.width(Length::Fill))
        .width(Length::Fill)
        .max_height(cx.window.height * SHARE)
        .on(cx.tokens, Panel::Card)
}

/// A file in one line, and beneath it what is to be read or answered.
fn incoming<'a>(file: &'a Incoming, cx: &Context<'a>) -> Element<'a, Message> {
    let name = told(&"und".into(), file.name.as_str()).sans().fill_in_list(cx);
    let name = container(Element::from(name)).padding([SPACE_8, 0.0]);
    let word = match &file.stage {
        Stage::Waiting => Some(tr!(cx.first, "exhibits-taking-waiting")),
        Stage::Taken(_) => Some(tr!(cx.first, "exhibits-taking-taken")),
        _ => None,
    };
    let word = word.map(|word| Element::from(caption(cx, word).one_line()));
    let read = matches!(file.stage, Stage::Taken(_) | Stage::Refused(_)).then(|| done(file, cx));
    let head = row![name].push(word).push(read).spacing(SPACE_12);
    let head = mirrored(cx.direction(), head.align_y(Alignment::Center));
    let told = match &file.stage {
        Stage::Waiting | Stage::Taken(_) => None,
        Stage::Reading { done, of } => Some(reading(*done, *of, cx)),
        Stage::Known(_) => {
            Some(both_lines(cx, cx.both(|t| tr!(t, "exhibits-taking-known")), Role::Caption))
        }
        Stage::Asks(error) => {
            Some(both_lines(cx, cx.both(|t| trouble::of_file(*error, t)), Role::Caption))
        }
        Stage::Refused(why) => {
            Some(both_lines(cx, cx.both(|t| trouble::of_taking(*why, t)), Role::Caption))
        }
    };
    column![head].push(told).push(answers(file, cx)).spacing(SPACE_4).into()
}

fn reading<'a>(done: u32, of: u32, cx: &Context<'a>) -> Element<'a, Message> {
    let word = match of {
        0 => tr!(cx.first, "exhibits-taking-reading"),
        of => tr!(cx.first, "exhibits-taking-pages", done = done, of = of),
    };
    let bar = progress_bar(0.0..=of.max(1) as f32, done as f32)
        .girth(SPACE_8)
        .style(theme::progress(cx.tokens));
    column![Element::from(label(cx, word).caption()), bar].spacing(SPACE_4).into()
}

/// What was said of a file was read.
fn done<'a>(file: &Incoming, cx: &Context<'a>) -> Element<'a, Message> {
    button(cx, Weight::Accent, None, tr!(cx.first, "exhibits-taking-done"))
        .id(format!("exhibits-dismiss-{}", file.number))
        .on_press(Message::Dismiss(file.number))
        .into()
}

fn answers<'a>(file: &Incoming, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let t = cx.first;
    let offered = match &file.stage {
        Stage::Waiting | Stage::Reading { .. } | Stage::Taken(_) | Stage::Refused(_) => {
            return None;
        }
        Stage::Known(exhibit) => {
            let open = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(t, "exhibits-open"))
                .id(format!("exhibits-known-{}", file.number))
                .on_press(Message::Choose(exhibit.clone()));
            row![open, done(file, cx)]
        }
        Stage::Asks(_) => {
            let keep = button(cx, Weight::Outlined, None, tr!(t, "exhibits-taking-keep"))
                .id(format!("exhibits-keep-{}", file.number))
                .on_press(Message::KeepAsItIs(file.number));
            let leave = button(cx, Weight::Outlined, None, tr!(t, "exhibits-taking-leave"))
                .id(format!("exhibits-dismiss-{}", file.number))
                .on_press(Message::Dismiss(file.number));
            row![keep, leave]
        }
    };
    Some(mirrored(cx.direction(), offered.spacing(SPACE_8).width(Length::Fill)))
}
