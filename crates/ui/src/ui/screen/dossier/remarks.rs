//! What a person should know before printing, and the ways out of the case. Nothing here blocks.

use std::collections::BTreeSet;

use iced::widget::{column, container, row, rule, scrollable};
use iced::{Alignment, Element, Length};

use super::{Dossier, Message, in_tabs, print};
use crate::domain::id::ExhibitId;
use crate::domain::words::{Target, Words};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, label};
use crate::kit::theme::{bar, scroll, separator};
use crate::kit::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET, TARGET_LARGE};
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::lang::language::digits;
use crate::lang::{Direction, Translator, tr};
use crate::report::build::Missing;
use crate::report::build::{Found, Spot};
use crate::report::build::{LeftOut, Report, Warning};
use crate::report::proof::Verdict;
use crate::report::spec::BuildName;
use crate::ui::desk::Desk;
use crate::ui::preview::{Freshness, Saving};
use crate::ui::screen::outside;
use crate::ui::step::Step;

struct Remark {
    icon: Icon,
    /// To be looked at again.
    amber: bool,
    title: String,
    more: String,
    open: Option<Message>,
    /// It was looked at: another word than the protected one.
    other: Option<(Target, Words)>,
    /// It was looked at: this way to write it is one of the protected name, on a paper.
    same: Option<(Target, Words)>,
}

impl Remark {
    fn note(icon: Icon, title: String, more: String) -> Self {
        Self { icon, amber: false, title, more, open: None, other: None, same: None }
    }

    fn to_see(icon: Icon, title: String, more: String, open: Option<Message>) -> Self {
        Self { amber: true, open, ..Self::note(icon, title, more) }
    }
}

/// The remarks, then saving.
pub(super) fn view<'a>(
    screen: &'a Dossier,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let title = both_ends(cx, cx.both(|t| tr!(t, "pages-before")), Role::Card, true);
    let mut lines = column![title].spacing(SPACE_12);
    for (at, remark) in remarks(screen, desk, cx.first).into_iter().enumerate() {
        if at > 0 {
            lines = lines.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
        }
        lines = lines.push(line(at, remark, cx));
    }
    let is_printed = desk.preview.freshness != Freshness::NoModel;
    let nothing = desk.preview.outside.files.is_empty() && desk.preview.outside.jobs.is_empty();
    if nothing && is_printed {
        let free = caption(cx, tr!(cx.first, "pages-never-blocked")).fill();
        lines = lines.push(Element::from(free));
    }
    if !nothing {
        lines = lines.push(outside::named(&desk.preview.outside, cx).map(Message::Recall));
    }
    let list = scrollable(container(lines).padding(SPACE_16).width(Length::Fill))
        .id("pages-remarks")
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens));
    column![list, way_out(desk, cx)].height(Length::Fill).into()
}

fn line<'a>(at: usize, remark: Remark, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.tokens;
    let colour = if remark.amber { t.amber } else { t.accent };
    let mut lines = column![
        Element::from(label(cx, remark.title).fill()),
        Element::from(caption(cx, remark.more).fill())
    ];
    let mut answers = row![].spacing(SPACE_8).width(Length::Fill);
    if let Some(open) = remark.open {
        answers = answers.push(
            button(cx, Weight::Accent, None, tr!(cx.first, "pages-open"))
                .id(format!("pages-open-{at}"))
                .on_press(open),
        );
    }
    let on_paper = remark.same.is_some();
    if let Some((whose, written)) = remark.same {
        answers = answers.push(
            button(cx, Weight::Quiet, None, tr!(cx.first, "pages-this-name"))
                .id(format!("pages-same-{at}"))
                .on_press(Message::ThisName(whose, written)),
        );
    }
    if let Some((whose, word)) = remark.other {
        let (other, message) = match on_paper {
            true => (tr!(cx.first, "pages-other-name"), Message::OtherName(whose, word)),
            false => (tr!(cx.first, "pages-other-word"), Message::OtherWord(whose, word)),
        };
        answers = answers.push(
            button(cx, Weight::Quiet, None, other)
                .id(format!("pages-other-{at}"))
                .on_press(message),
        );
    }
    lines = lines.push(mirrored(cx.direction(), answers.wrap().vertical_spacing(SPACE_4)));
    let content = row![Element::from(remark.icon.text(ICON_20, colour)), lines]
        .spacing(SPACE_12)
        .align_y(Alignment::Start);
    mirrored(cx.direction(), content)
}

fn remarks(screen: &Dossier, desk: &Desk<'_>, t: &Translator) -> Vec<Remark> {
    let mut list = Vec::new();
    if let Some(report) = desk.preview.report.as_deref() {
        list.extend(blocked(report, desk, t));
        list.extend(incomplete(report, desk, t));
        list.extend(report.left_out.iter().map(|left_out| kept_out(*left_out, t)));
        list.extend(report.warnings.iter().map(|warning| warned(warning, desk, t)));
    }
    if !desk.points.is_empty() {
        let title = tr!(t, "pages-points", count = desk.points.len());
        let open = Some(Message::Go(Step::Points));
        list.push(Remark::to_see(Icon::Book, title, tr!(t, "pages-points-is"), open));
    }
    let is_printed = desk.preview.freshness != Freshness::NoModel;
    if screen.volume.name == BuildName::Ofpra && is_printed {
        let (title, more) = (tr!(t, "pages-signature"), tr!(t, "pages-signature-is"));
        list.push(Remark::note(Icon::Signature, title, more));
    }
    if let Some(report) = desk.preview.report.as_deref() {
        list.extend(proved(report, t));
    }
    list
}

/// Blocked names, each place once: what is found in the text is found again on its page.
fn blocked(report: &Report, desk: &Desk<'_>, t: &Translator) -> Vec<Remark> {
    let mut seen = BTreeSet::new();
    let named = report.blocked.iter();
    let named = named.filter(|found| seen.insert((&found.hit, &found.at, &found.word)));
    named
        .map(|found| {
            let (code, word) = (found.hit.code.clone(), found.word.as_str().to_owned());
            let title = match (&found.on_paper, found.sure) {
                (Some(paper), _) => {
                    tr!(t, "pages-perhaps-paper", code = code, word = paper.line.as_str())
                }
                (None, true) => tr!(t, "pages-blocked-name", code = code, word = word),
                (None, false) => tr!(t, "pages-perhaps-name", code = code, word = word),
            };
            let mut more = place(&found.at, t);
            if found.on_paper.is_some() {
                more = tr!(t, "pages-paper-is", place = more);
            }
            let open = Some(home_of(found, desk));
            Remark {
                other: found.whose.clone().map(|whose| (whose, found.word.clone())),
                same: found.whose.clone().zip(found.on_paper.clone().map(|paper| paper.name)),
                ..Remark::to_see(Icon::EyeOff, title, more, open)
            }
        })
        .collect()
}

fn place(at: &Spot, t: &Translator) -> String {
    let part = t.named(&format!("dossier-part-{}", at.part));
    let part = part.unwrap_or_else(|| tr!(t, "pages-everywhere"));
    match at {
        Spot { paragraph: Some(number), .. } => {
            tr!(t, "pages-where-paragraph", part = part, number = figures(number, t))
        }
        Spot { exhibit: Some(number), .. } => {
            tr!(t, "pages-where-exhibit", part = part, number = figures(number, t))
        }
        Spot { row: Some(row), .. } => tr!(t, "pages-where-row", part = part, number = *row),
        Spot { page: Some(page), .. } => tr!(t, "pages-where-page", part = part, number = *page),
        _ => part,
    }
}

/// A printed number in the figures of the frame.
fn figures(number: &str, t: &Translator) -> String {
    digits(number, t.language())
}

/// Where the words with the name can be changed.
fn home_of(found: &Found, desk: &Desk<'_>) -> Message {
    if let Some(number) = &found.at.exhibit {
        return exhibit(number, desk);
    }
    match found.at.part.as_str() {
        "chronology" | "timeline" => Message::Go(Step::Events),
        "family" => Message::Go(Step::People),
        "journey" => Message::Go(Step::Journey),
        "bordereau" | "exhibits" => Message::Go(Step::Exhibits),
        _ => Message::Go(Step::Account),
    }
}

/// The exhibit of a printed number: "6", "6-T".
fn exhibit(number: &str, desk: &Desk<'_>) -> Message {
    let number = number.trim_end_matches("-T").parse::<u32>().ok();
    let found = desk.numbers.iter().find(|(_, given)| Some(**given) == number);
    let open = |(id, _): (&ExhibitId, &u32)| Message::OpenExhibit(id.clone());
    found.map_or(Message::Go(Step::Exhibits), open)
}

fn incomplete(report: &Report, desk: &Desk<'_>, t: &Translator) -> Vec<Remark> {
    let remark = |one: &crate::report::build::Incomplete| {
        let what = t.named(&format!("dossier-fault-{}", one.fault)).unwrap_or_default();
        Remark::to_see(
            Icon::TriangleAlert,
            tr!(t, "pages-incomplete", number = figures(&one.exhibit, t)),
            what,
            Some(exhibit(&one.exhibit, desk)),
        )
    };
    report.incomplete.iter().map(remark).collect()
}

fn kept_out(left_out: LeftOut, t: &Translator) -> Remark {
    let by_choice = tr!(t, "pages-left-out-by-choice");
    let (title, more, step) = match left_out {
        LeftOut::Events(count) => {
            (tr!(t, "pages-left-out-events", count = count), by_choice, Step::Events)
        }
        LeftOut::Exhibits(count) => {
            (tr!(t, "pages-left-out-exhibits", count = count), by_choice, Step::Exhibits)
        }
        LeftOut::Bearing(count) => (
            tr!(t, "pages-left-out-exhibits", count = count),
            tr!(t, "pages-left-out-bearing"),
            Step::Points,
        ),
        LeftOut::Paragraphs(count) => {
            (tr!(t, "pages-left-out-paragraphs", count = count), by_choice, Step::Account)
        }
        LeftOut::Telling(count) => (
            tr!(t, "pages-left-out-paragraphs", count = count),
            tr!(t, "pages-left-out-telling"),
            Step::Points,
        ),
    };
    Remark::to_see(Icon::EyeOff, title, more, Some(Message::Go(step)))
}

fn warned(warning: &Warning, desk: &Desk<'_>, t: &Translator) -> Remark {
    let go = |step| Some(Message::Go(step));
    let (icon, title, more, open) = match warning {
        Warning::FearsEmpty => {
            (Icon::Feather, tr!(t, "pages-fears"), tr!(t, "pages-fears-empty"), go(Step::Fears))
        }
        Warning::WithoutFrench { count } => (
            Icon::Languages,
            tr!(t, "pages-without-french", count = *count),
            tr!(t, "pages-without-french-is"),
            go(Step::Account),
        ),
        Warning::DanglingReferences { count } => (
            Icon::Link,
            tr!(t, "pages-dangling", count = *count),
            tr!(t, "pages-dangling-is"),
            go(Step::Account),
        ),
        Warning::TranslationMissing { exhibit: number } => (
            Icon::Languages,
            tr!(t, "pages-translation", number = *number),
            tr!(t, "pages-translation-missing"),
            Some(exhibit(&number.to_string(), desk)),
        ),
        Warning::ReadInPart { exhibit: number, missing, .. } => {
            let worded = |word: &String| Missing::from_word(word).map(|one| one.worded(t));
            let missing: Vec<String> = missing.iter().filter_map(worded).collect();
            (
                Icon::TriangleAlert,
                tr!(t, "pages-in-part", number = figures(number, t)),
                tr!(t, "pages-incomplete-needs", what = missing.join(", ")),
                Some(exhibit(number, desk)),
            )
        }
        Warning::NoGlyph { character, page } => (
            Icon::TriangleAlert,
            tr!(t, "pages-no-glyph", character = character.clone(), page = *page),
            tr!(t, "pages-no-glyph-is"),
            Some(Message::Page(u32::try_from(page.saturating_sub(1)).unwrap_or(0))),
        ),
    };
    Remark::to_see(icon, title, more, open)
}

/// What is proved of the file on screen.
fn proved(report: &Report, t: &Translator) -> Vec<Remark> {
    let Some(proof) = &report.proof else { return Vec::new() };
    let names = Remark::note(Icon::CircleCheck, tr!(t, "pages-names"), tr!(t, "pages-names-none"));
    let holds = match proof.verdict {
        Verdict::Proven => {
            Remark::note(Icon::CircleCheck, tr!(t, "pages-proof"), tr!(t, "pages-proof-good"))
        }
        Verdict::Faulty | Verdict::Unreadable => {
            let more = tr!(t, "pages-proof-faulty");
            Remark::to_see(Icon::TriangleAlert, tr!(t, "pages-proof"), more, None)
        }
    };
    vec![names, holds]
}

/// Printing and saving.
fn way_out<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.tokens;
    let busy = desk.preview.saving != Saving::No;
    let is_printed = desk.preview.freshness != Freshness::NoModel;
    let word = match busy {
        true => tr!(cx.first, "pages-saving"),
        false => tr!(cx.first, "pages-save"),
    };
    let save = wide(cx, Look::primary(t), Icon::Save, word, TARGET_LARGE)
        .id("pages-save")
        .on_press_maybe((!busy && is_printed).then_some(Message::Save));
    let word = tr!(cx.first, "print-title");
    let print = wide(cx, Look::outlined(t), Icon::Printer, word, TARGET)
        .id("pages-print")
        .on_press_maybe(is_printed.then_some(Message::Print(print::Message::Open)));
    let rtl = cx.direction() == Direction::RightToLeft;
    // A window with one part at a time is low as well.
    let ways = if in_tabs(cx) {
        let beside = row![save, print.height(TARGET_LARGE)].spacing(SPACE_8);
        group(rtl, mirrored(cx.direction(), beside))
    } else {
        group(rtl, column![save, print].spacing(SPACE_8))
    };
    container(ways).padding([SPACE_12, SPACE_16]).width(Length::Fill).into()
}

/// A button as wide as its column.
pub(super) fn wide<'a>(
    cx: &Context<'a>,
    look: Look,
    icon: Icon,
    word: String,
    height: f32,
) -> Pressable<'a, Message> {
    let content = row![icon.bare(ICON_20), Element::from(label(cx, word).strong())]
        .spacing(SPACE_8)
        .align_y(Alignment::Center);
    let content = container(mirrored(cx.direction(), content)).center_x(Length::Fill);
    pressable(cx.tokens, look, content).width(Length::Fill).height(height).padding([0.0, SPACE_16])
}
