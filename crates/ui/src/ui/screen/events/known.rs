//! How the person knows of it: seen, heard, told, read; and from whom, when, by what means.

use iced::Element;
use iced::widget::{column, row};

use super::change::Edit;
use super::pair::is_mirrored;
use super::text::{Ask, Text};
use super::{Events, Fold, Message, links, more, open};
use crate::domain::event::{Event, Hearsay, Known};
use crate::domain::words::{Answer, LangTag};
use crate::lang::tr;
use crate::ui::button::tile;
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::{answers, field, shown};
use crate::ui::icon::Icon;
use crate::ui::label::label;
use crate::ui::screen::record;
use crate::ui::tokens::{SPACE_8, SPACE_12};
use crate::ui::widget::editor::editor;
use crate::ui::widget::group::group;

/// A way of knowing that can be pressed.
pub(super) struct Way {
    /// Its name for tests and the keyboard.
    pub(super) id: &'static str,
    pub(super) icon: Icon,
    pub(super) known: Known,
    /// A word or two.
    pub(super) short: Both,
    /// A sentence of the person.
    pub(super) sentence: Both,
    pub(super) chosen: bool,
}

/// The ways of knowing, in the order they are offered.
pub(super) fn ways(cx: &Context<'_>, known: &Known) -> [Way; 4] {
    let is = |other: &Known| std::mem::discriminant(known) == std::mem::discriminant(other);
    let word = |known: Known| cx.both(|t| record::capital(&t.name_of(&known)));
    let way = |id, icon, way: Known, short, sentence| Way {
        id,
        icon,
        chosen: is(&way),
        known: way,
        short,
        sentence,
    };
    [
        way(
            "events-known-seen",
            Icon::Eye,
            Known::Seen,
            word(Known::Seen),
            cx.both(|t| tr!(t, "events-i-saw")),
        ),
        way(
            "events-known-heard",
            Icon::Ear,
            Known::Heard,
            word(Known::Heard),
            cx.both(|t| tr!(t, "events-i-heard")),
        ),
        way(
            "events-known-told",
            Icon::MessageSquare,
            Known::Told(Box::default()),
            word(Known::Told(Box::default())),
            cx.both(|t| tr!(t, "events-i-was-told")),
        ),
        way(
            "events-known-document",
            Icon::FileText,
            Known::Document,
            word(Known::Document),
            cx.both(|t| tr!(t, "events-i-read")),
        ),
    ]
}

/// The answer that is no way of knowing, if such a one was given.
pub(super) fn unanswered(known: &Known) -> Answer<()> {
    match known {
        Known::DoesNotKnow => Answer::DoesNotKnow,
        Known::DoesNotRemember => Answer::DoesNotRemember,
        Known::PrefersNotToSay => Answer::PrefersNotToSay,
        Known::NotSaid | Known::Seen | Known::Heard | Known::Told(_) | Known::Document => {
            Answer::Unset
        }
    }
}

/// What choosing such an answer does.
pub(super) fn said(answer: &Answer<()>) -> Message {
    // The same again takes it back, so that nothing stands for "not said" here.
    Message::Edit(Edit::Known(match answer {
        Answer::DoesNotKnow => Known::DoesNotKnow,
        Answer::DoesNotRemember => Known::DoesNotRemember,
        Answer::PrefersNotToSay => Known::PrefersNotToSay,
        Answer::Unset | Answer::Known(()) => Known::NotSaid,
    }))
}

/// The question, its tiles, and what is asked further when it was told by others.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let [seen, heard, told, paper] = ways(cx, &event.known).map(|way| {
        Element::from(
            tile(cx, Some(way.icon), way.short, way.chosen)
                .id(way.id)
                .on_press(Message::Edit(Edit::Known(way.known))),
        )
    });
    let line =
        |tiles: Vec<Element<'a, Message>>| mirrored(cx.direction(), row(tiles).spacing(SPACE_8));
    let tiles = column![line(vec![seen, heard]), line(vec![told, paper])].spacing(SPACE_8);
    let answer = unanswered(&event.known);
    let offered = answers(cx, "events-known", &answer, |answer| said(&answer));
    let asked = field(cx, cx.both(|t| tr!(t, "events-known")), group(is_mirrored(cx), tiles));
    let id = "events-known-leave".to_owned();
    let mut parts = column![open::folding(asked, Fold::Known, id, &answer, state, offered)];
    if let Known::Told(hearsay) = &event.known {
        parts = parts.push(hearsay_view(state, event, hearsay, desk, cx));
    }
    parts.spacing(SPACE_8).into()
}

fn hearsay_view<'a>(
    state: &'a Events,
    event: &'a Event,
    hearsay: &'a Hearsay,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let person = hearsay.by.as_ref().and_then(|id| desk.case.person(id));
    let by = links::one(
        state,
        cx,
        Fold::HeardFrom,
        person.map(|person| links::person_name(cx, desk, person)),
        person.map(|_| Message::Edit(Edit::HeardFrom(None))),
        desk,
    );
    let date = hearsay.when.known();
    let lang =
        date.map_or_else(|| LangTag::from(cx.first.language().tag()), |date| date.lang.clone());
    let words = date.map_or("", |date| date.words.as_str());
    let when = editor(cx.tokens, "events-heard-when", words, &lang)
        .one_line()
        .placeholder(shown(cx, &hearsay.when).unwrap_or_default())
        .on_edit(|edited| Message::HeardTold(edited.text.into()));
    let mut when = column![Element::from(when)].spacing(SPACE_8);
    if let Some(date) = date.filter(|date| !date.is_unset()) {
        let (words, ink) = super::words::told_date(cx, date);
        when = when.push(Element::from(label(cx, words).caption().colour(ink).fill()));
    }
    let asked = |ask, text| more::asked((cx, state), ask, text, event, 1);
    column![
        Element::from(field(cx, cx.both(|t| tr!(t, "events-heard-from")), by)),
        asked(Ask::Source, Text::Source),
        more::leaving((cx, state), Ask::HeardWhen, event, when),
        asked(Ask::Means, Text::Means),
    ]
    .spacing(SPACE_12)
    .into()
}
