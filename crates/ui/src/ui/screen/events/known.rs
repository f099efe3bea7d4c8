//! How the person knows of it: seen, heard, told, read; and from whom, when, by what means.

use super::links;
use super::page::Page;
use crate::domain::event::{Event, Hearsay, Known};
use crate::domain::words::Answer;
use crate::kit::context::{Both, Context};
use crate::kit::icon::Icon;
use crate::ui::form::edit::Of;
use crate::ui::form::line::{Line, Opt, not_a_value};
use crate::ui::form::{both, prose, told_date};
use crate::ui::screen::record;

/// The first of the ways of knowing.
pub(super) const FIRST: &str = "events-known-seen";
/// What each way looks like.
const ICONS: &[Icon] = &[Icon::Eye, Icon::Ear, Icon::MessageSquare, Icon::FileText];

/// The question, and what is asked further when it was told by others.
pub(super) fn lines<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let (cx, event) = (page.cx, page.event);
    let options = ways(cx, page.desk.facing_person).map(|(id, known, words)| Opt {
        id: id.to_owned(),
        words,
        chosen: is_same(&event.known, &known),
        message: page.change(move |event| know(event, &known)),
    });
    let answers = not_a_value(cx, "events-known", &unanswered(&event.known), |answer| {
        // The same again takes it back, so that nothing stands for "not said" here.
        let known = match answer {
            Answer::DoesNotKnow => Known::DoesNotKnow,
            Answer::DoesNotRemember => Known::DoesNotRemember,
            Answer::PrefersNotToSay => Known::PrefersNotToSay,
            Answer::Unset | Answer::Known(()) => Known::NotSaid,
        };
        page.change(move |event| event.known = known.clone())
    });
    let asked = Line::options(both!(cx, "events-known"), options.into())
        .icons(ICONS)
        .answers(answers)
        .asked();
    let mut lines = vec![asked];
    if let Some(hearsay) = event.known.hearsay() {
        lines.extend(heard(page, hearsay));
    }
    lines
}

/// The ways of knowing, in the order they are offered: a word or two at the desk, a sentence of the person.
fn ways(cx: &Context<'_>, facing_person: bool) -> [(&'static str, Known, Both); 4] {
    let told = || Known::Told(Box::default());
    let words = |known: &Known, sentence: Both| match facing_person {
        true => sentence,
        false => cx.both(|t| record::capital(&t.name_of(known))),
    };
    [
        (FIRST, Known::Seen, words(&Known::Seen, both!(cx, "events-i-saw"))),
        ("events-known-heard", Known::Heard, words(&Known::Heard, both!(cx, "events-i-heard"))),
        ("events-known-told", told(), words(&told(), both!(cx, "events-i-was-told"))),
        (
            "events-known-document",
            Known::Document,
            words(&Known::Document, both!(cx, "events-i-read")),
        ),
    ]
}

fn is_same(one: &Known, other: &Known) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// How it is known; the same again takes it back.
fn know(event: &mut Event, known: &Known) {
    event.known = if is_same(&event.known, known) { Known::NotSaid } else { known.clone() };
}

/// The answer that is no way of knowing, if such a one was given.
fn unanswered(known: &Known) -> Answer<()> {
    match known {
        Known::DoesNotKnow => Answer::DoesNotKnow,
        Known::DoesNotRemember => Answer::DoesNotRemember,
        Known::PrefersNotToSay => Answer::PrefersNotToSay,
        Known::NotSaid | Known::Seen | Known::Heard | Known::Told(_) | Known::Document => {
            Answer::Unset
        }
    }
}

/// What is asked of what others told.
fn heard<'a>(page: &Page<'_, 'a>, hearsay: &'a Hearsay) -> [Line<'a>; 4] {
    let (cx, event) = (page.cx, page.of.clone());
    let of = Of::new(move |desk, change: &dyn Fn(&mut Hearsay)| {
        event.within(desk, &|event| {
            if let Known::Told(hearsay) = &mut event.known {
                change(&mut *hearsay);
            }
        })
    });
    let (source, means) = (both!(cx, "events-source"), both!(cx, "events-means"));
    let when = both!(cx, "events-heard-when");
    [
        links::heard_from(page, hearsay, &of.at(|hearsay| &mut hearsay.by)),
        prose::answer(
            cx,
            "events-source",
            source,
            Some(&hearsay.source),
            1,
            of.at(|hearsay| &mut hearsay.source),
        ),
        told_date::answer(
            page.at(),
            "events-heard-when",
            when,
            &hearsay.when,
            &of.at(|hearsay| &mut hearsay.when),
        ),
        prose::answer(
            cx,
            "events-means",
            means,
            Some(&hearsay.means),
            1,
            of.at(|hearsay| &mut hearsay.means),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_it_is_known_is_taken_back_by_the_same_press() {
        let mut event = Event::new("e1".try_into().unwrap());
        let told = Known::Told(Box::default());
        know(&mut event, &told);
        if let Known::Told(hearsay) = &mut event.known {
            hearsay.by = Some("p1".try_into().unwrap());
        }
        know(&mut event, &told);
        assert_eq!(event.known, Known::NotSaid, "whoever told it");
        know(&mut event, &Known::Seen);
        assert_eq!(event.known, Known::Seen);
    }
}
