//! Marriages and other unions, past ones too.

use iced::widget::column;
use iced::{Element, Length};

use crate::domain::id::UnionId;
use crate::domain::person::{Union, UnionKind};
use crate::edit::{Change, Part as CasePart};
use crate::kit::button::{Weight, button};
use crate::kit::context::{Both, Context};
use crate::kit::icon::Icon;
use crate::kit::tokens::SPACE_12;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, Of};
use crate::ui::form::line::{Line, at_start, well};
use crate::ui::form::{Message, State, both, choice, people, place, prose, told_date};

/// The unions, and one more if asked for.
pub(super) fn unions<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    value: &'a [Union],
    of: &Of<Vec<Union>>,
) -> Line<'a> {
    let mut all = column![].spacing(SPACE_12).width(Length::Fill);
    for (at, union) in value.iter().enumerate() {
        all = all.push(one(cx, state, desk, at, union, of));
    }
    let new = Edit::new(|desk| {
        let id = UnionId::try_from((desk.fresh)("union")).ok()?;
        let mut applicant = desk.case.applicant.clone();
        applicant.unions.push(Union::new(id));
        Some(Change::Set(Box::new(CasePart::Applicant(applicant))))
    });
    let add = button(cx, Weight::Outlined, Some(Icon::Plus), tr!(cx.first, "people-union-add"))
        .id("union-add")
        .on_press(Message::Edit(new));
    Line::new(both!(cx, "people-unions"), all.push(at_start(cx, add)))
}

fn one<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    at: usize,
    union: &'a Union,
    all: &Of<Vec<Union>>,
) -> Element<'a, Message> {
    let (id, of) = (format!("union-{at}"), all.item(at));
    let name = |part: &str| format!("{id}-{part}");
    let (partner, fold) = (of.at(|union| &mut union.partner), name("partner-more"));
    let remove = button(cx, Weight::Quiet, Some(Icon::Trash), tr!(cx.first, "form-remove"))
        .id(name("remove"))
        .on_press(Message::Edit(all.remove(at)));
    let lines = vec![
        choice::choice(
            cx,
            state,
            &name("kind"),
            both!(cx, "people-union-kind"),
            &union.kind,
            UnionKind::ALL,
            &of.at(|u| &mut u.kind),
        ),
        people::one(
            cx,
            state,
            desk,
            &name("partner"),
            both!(cx, "people-union-partner"),
            union.partner.as_ref(),
            move |id| Message::Chosen(fold.clone(), partner.set(id)),
        ),
        told_date::told_date(
            cx,
            state,
            desk,
            &name("began"),
            both!(cx, "people-union-began"),
            &union.began,
            &of.at(|u| &mut u.began),
        ),
        place::place(
            cx,
            state,
            desk,
            &name("place"),
            both!(cx, "people-union-place"),
            union.place.as_ref(),
            &of.at(|u| &mut u.place),
        ),
        told_date::told_date(
            cx,
            state,
            desk,
            &name("ended"),
            both!(cx, "people-union-ended"),
            &union.ended,
            &of.at(|u| &mut u.ended),
        ),
        prose::prose(
            cx,
            &name("ending"),
            both!(cx, "people-union-ending"),
            &union.ending,
            1,
            of.at(|u| &mut u.ending),
        ),
        Line::new(Both { first: String::new(), second: None }, at_start(cx, remove)),
    ];
    well(cx, lines)
}
