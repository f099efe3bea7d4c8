//! What kind of event it is: all kinds under headings, folded in until asked for.

use iced::Element;
use iced::widget::column;

use super::page::Page;
use crate::domain::event::EventKind;
use crate::kit::button::{Weight, button};
use crate::kit::context::Both;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends};
use crate::kit::tokens::SPACE_8;
use crate::lang::tr;
use crate::ui::form::line::{Line, Opt, at_start, chips};
use crate::ui::form::{Message, both};
use crate::ui::screen::record;

/// What folds the kinds out and in.
const FOLD: &str = "events-kind";
/// Kinds of events as they are offered: ordinary life first, so that nothing opens on violence.
const KINDS: [(&str, &[EventKind]); 5] = [
    (
        "events-kinds-life",
        &[
            EventKind::Birth,
            EventKind::Studies,
            EventKind::Employment,
            EventKind::Dismissal,
            EventKind::Residence,
            EventKind::Marriage,
            EventKind::Death,
            EventKind::MilitaryService,
        ],
    ),
    (
        "events-kinds-engaged",
        &[
            EventKind::Commitment,
            EventKind::Publication,
            EventKind::Demonstration,
            EventKind::SurPlace,
            EventKind::PublicExposure,
        ],
    ),
    (
        "events-kinds-harm",
        &[
            EventKind::Threat,
            EventKind::DigitalThreat,
            EventKind::Summons,
            EventKind::Search,
            EventKind::Arrest,
            EventKind::Detention,
            EventKind::Release,
            EventKind::Trial,
            EventKind::Violence,
            EventKind::Torture,
            EventKind::SexualViolence,
            EventKind::RepressionOfOthers,
            EventKind::PressureOnRelatives,
            EventKind::ServiceApproach,
            EventKind::SurveillanceInFrance,
            EventKind::Hiding,
        ],
    ),
    (
        "events-kinds-way",
        &[
            EventKind::Visa,
            EventKind::Departure,
            EventKind::Transit,
            EventKind::Arrival,
            EventKind::ReturnTrip,
        ],
    ),
    (
        "events-kinds-since",
        &[
            EventKind::LawfulStay,
            EventKind::EmbassyContact,
            EventKind::Procedure,
            EventKind::Unspecified,
        ],
    ),
];

/// The kind, and behind it all kinds.
pub(super) fn kind<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let cx = page.cx;
    let out = page.state().is_unfolded(FOLD);
    let word = match &page.event.kind {
        EventKind::Unspecified => tr!(cx.first, "events-kind-choose"),
        kind => record::capital(&cx.first.name_of(kind)),
    };
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let press = button(cx, Weight::Outlined, Some(icon), word).id(FOLD);
    let mut parts = column![at_start(cx, press.on_press(Message::Fold(FOLD.to_owned())))];
    for (name, kinds) in KINDS.iter().filter(|_| out) {
        let heading = cx.both(|t| t.named(name).unwrap_or_default());
        parts = parts.push(both_ends(cx, heading, Role::Caption, true));
        parts = parts.push(offered(page, kinds));
    }
    Line::new(both!(cx, "events-kind"), parts.spacing(SPACE_8))
}

fn offered<'a>(page: &Page<'_, 'a>, kinds: &[EventKind]) -> Element<'a, Message> {
    let of = page.of.at(|event| &mut event.kind);
    let options = kinds.iter().map(|kind| Opt {
        id: format!("events-kind-{}", kind.as_str()),
        words: Both { first: page.cx.first.name_of(kind), second: None },
        chosen: page.event.kind == *kind,
        message: Message::Chosen(FOLD.to_owned(), of.set(kind.clone())),
    });
    chips(page.cx, options.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, Translator};

    #[test]
    fn every_kind_is_offered_once_under_a_heading_of_every_language() {
        let mut offered: Vec<&EventKind> = KINDS.iter().flat_map(|(_, kinds)| *kinds).collect();
        offered.sort();
        let mut all: Vec<&EventKind> = EventKind::ALL.iter().collect();
        all.sort();
        assert_eq!(offered, all);
        for language in [Language::French, Language::English, Language::Dari] {
            let t = Translator::new(language);
            assert!(KINDS.iter().all(|(name, _)| t.named(name).is_some()));
        }
    }
}
