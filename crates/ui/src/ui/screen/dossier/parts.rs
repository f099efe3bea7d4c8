//! Which volume is on screen, and the parts of each.

use iced::widget::{column, container, row, rule, scrollable};
use iced::{Element, Length};

use super::{Dossier, Message};
use crate::kit::button::{Weight, button};
use crate::kit::button::{check, choice_row};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption};
use crate::kit::theme::{bar, scroll, separator};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::kit::widget::group::group;
use crate::lang::{Direction, Translator, tr};
use crate::report::spec::{BuildName, PartName};
use crate::ui::desk::Desk;
use crate::ui::step::Step;

/// From the start of a part's row to its words, logical px: the box to tick and what surrounds it.
const BESIDE: f32 = 44.0;

/// The volumes with their parts, and the bookmarks of the one on screen.
pub(super) fn view<'a>(
    screen: &'a Dossier,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let title = both_ends(cx, cx.both(|t| Step::Dossier.name(t)), Role::Card, true);
    let mut parts = column![title, volumes(screen, desk, cx)].spacing(SPACE_16);
    if has_model(desk) {
        parts = parts.push(list(screen, desk, cx, &PartName::SENT, |t| tr!(t, "pages-to-send")));
        parts = parts.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
    }
    let filing = desk.pack.filing_of(&desk.case.procedure);
    let is_printed = |part: &PartName| filing.is_some_and(|f| f.has_part(part.as_str()));
    let kept: Vec<PartName> = PartName::KEPT.into_iter().filter(is_printed).collect();
    parts = parts.push(list(screen, desk, cx, &kept, |t| tr!(t, "pages-to-keep")));
    if !desk.preview.bookmarks.is_empty() {
        parts = parts.push(bookmarks(screen, desk, cx));
    }
    scrollable(container(parts).padding(SPACE_16).width(Length::Fill))
        .id("pages-parts")
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

fn has_model(desk: &Desk<'_>) -> bool {
    let procedure = &desk.case.procedure;
    desk.pack.has_model(&procedure.kind, &procedure.mode)
}

fn volumes<'a>(screen: &'a Dossier, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let sent = cx.both(|t| match has_model(desk) {
        true => tr!(t, "pages-volume-ofpra"),
        false => tr!(t, "law-no-model-volume"),
    });
    let offered: [(BuildName, Both); 2] =
        [(BuildName::Ofpra, sent), (BuildName::Keep, cx.both(|t| tr!(t, "pages-volume-keep")))];
    let rows = offered.into_iter().map(|(name, words)| {
        let on = screen.volume.name == name;
        choice_row(cx, both_lines(cx, words, Role::Body), on)
            .id(format!("pages-volume-{}", name.as_str()))
            .on_press(Message::Volume(name))
            .into()
    });
    group(cx.direction() == Direction::RightToLeft, column(rows).spacing(SPACE_4))
}

fn list<'a>(
    screen: &'a Dossier,
    desk: &Desk<'a>,
    cx: &Context<'a>,
    parts: &[PartName],
    heading: fn(&Translator) -> String,
) -> Element<'a, Message> {
    let mut lines = column![both_ends(cx, cx.both(heading), Role::Body, true)].spacing(SPACE_4);
    if parts.contains(&PartName::Account) {
        let cover = caption(cx, tr!(cx.first, "pages-cover")).fill();
        lines = lines.push(container(Element::from(cover)).padding([SPACE_4, SPACE_8]));
    }
    for part in parts {
        let on = screen.volume.sent.contains(part) || screen.volume.kept.contains(part);
        let name = |t: &Translator| {
            t.named(&format!("dossier-part-{}", part.as_str())).unwrap_or_default()
        };
        lines = lines.push(
            check(cx, Both { first: name(cx.first), second: None }, on)
                .id(format!("pages-part-{}", part.as_str()))
                .on_press(Message::Part(*part)),
        );
        // Only the parts of the volume on screen have pages to count.
        let counted = screen.volume.parts().contains(part).then(|| pages(*part, desk)).flatten();
        if let Some(count) = counted {
            let words = caption(cx, tr!(cx.first, "exhibits-pages", count = count)).fill();
            let inset = crate::kit::direction::padding(cx.direction(), 0.0, 0.0, SPACE_4, BESIDE);
            let id = format!("pages-count-{}", part.as_str());
            lines = lines.push(container(Element::from(words)).padding(inset).id(id));
        }
        if *part == PartName::ReadBack {
            let help = caption(cx, tr!(cx.first, "pages-part-read-back-help")).fill();
            lines = lines.push(container(Element::from(help)).padding([0.0, SPACE_12]));
        }
    }
    lines.into()
}

/// Pages of a part in the volume on screen: from its bookmark to the next that is none of its own.
fn pages(part: PartName, desk: &Desk<'_>) -> Option<u32> {
    let title = Translator::french().named(&format!("dossier-part-{}", part.as_str()))?;
    let mut entries = desk.preview.bookmarks.iter();
    let first = entries.find(|entry| entry.title == title)?;
    let next = entries.find(|entry| entry.depth <= first.depth);
    let end = next.map_or_else(|| desk.preview.pages.len() as u32, |next| next.page);
    end.checked_sub(first.page).filter(|count| *count > 0)
}

fn bookmarks<'a>(screen: &'a Dossier, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let icon = if screen.bookmarks { Icon::ChevronUp } else { Icon::ChevronDown };
    let head = button(cx, Weight::Outlined, Some(icon), tr!(cx.first, "pages-bookmarks"))
        .id("pages-bookmarks")
        .on_press(Message::Bookmarks);
    let head = mirrored(cx.direction(), row![head].width(Length::Fill));
    let mut lines = column![head].spacing(SPACE_4);
    if screen.bookmarks {
        let rows =
            desk.preview.bookmarks.iter().enumerate().map(|(at, entry)| {
                // Bookmarks are words of the printed page: French.
                let words = crate::kit::label::told(&"fr".into(), entry.title.clone()).caption();
                let inset = SPACE_12 * entry.depth.min(4) as f32;
                let words = container(Element::from(words))
                    .padding(crate::kit::direction::padding(cx.direction(), 0.0, 0.0, 0.0, inset));
                choice_row(cx, words, false)
                    .id(format!("pages-bookmark-{at}"))
                    .height(TARGET)
                    .on_press(Message::Page(entry.page))
                    .into()
            });
        lines = lines.push(group(cx.direction() == Direction::RightToLeft, column(rows)));
    }
    lines.into()
}
