//! Other lives under other names: that two of them are one person is itself to be protected.

use iced::Element;

use crate::domain::id::IdentityId;
use crate::domain::person::{Identity, IdentityKind};
use crate::edit::{Change, Record, RecordRef};
use crate::kit::context::Context;
use crate::kit::icon::Icon;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{New, Of, identity};
use crate::ui::form::line::{Line, Opt};
use crate::ui::form::order::Order;
use crate::ui::form::page::{Block, spoken};
use crate::ui::form::records::{Row, can, list, tools};
use crate::ui::form::{
    Message, State, both, choice, exhibits, lines, names, people, printing, prose, text, told_date,
};

/// The list of identities.
pub(super) fn all<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let rows = desk.case.identities.iter().map(|there| {
        let name = there.names.iter().find(|name| !name.whole.is_blank());
        let title = name.map_or_else(
            || spoken(cx, people::identity_called(cx, desk, there)),
            |name| (name.lang.clone(), name.whole.as_str().to_owned()),
        );
        let declared = if there.declared {
            tr!(cx.first, "identity-declared")
        } else {
            tr!(cx.first, "identity-not-declared")
        };
        Row {
            name: format!("identity:{}", there.id),
            title,
            under: [cx.first.name_of(&there.kind), declared].join(cx.first.apart()),
            end: Some(printing::mark(cx, &there.printing)),
            can: can(cx, RecordRef::Identity(there.id.clone())),
        }
    });
    let new = New::by("identity-name-0-family", |desk| {
        let id = IdentityId::try_from((desk.fresh)("identity")).ok()?;
        let code = printing::next_code(desk.case);
        let there = Identity { code, ..Identity::new(id.clone()) };
        Some((format!("identity:{id}"), Change::Put(Box::new(Record::Identity(there)))))
    });
    list(
        cx,
        Order::of(desk, "identities", |id| Some(RecordRef::Identity(id.try_into().ok()?))),
        both!(cx, "identity-others"),
        rows.collect(),
        (Icon::Feather, both!(cx, "identity-others-none")),
        Some(("identity-add".to_owned(), tr!(cx.first, "identity-others-add"), new)),
    )
}

pub(super) fn one<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Option<Vec<Block<'a>>> {
    let open = state.open_in("identity")?;
    let all = &desk.case.identities;
    let at = all.iter().position(|there| there.id.as_str() == open)?;
    let there = all.get(at)?;
    let of = identity(there.id.clone());
    let record = RecordRef::Identity(there.id.clone());
    Some(vec![
        Block::Desk(tools(cx, &record, at, all.len())),
        Block::Card(both!(cx, "identity-other"), used(cx, state, desk, there, &of)),
        Block::Card(both!(cx, "identity-protect"), protect(cx, there, &of)),
        Block::Card(both!(cx, "identity-link"), link(cx, state, desk, there, &of)),
    ])
}

fn used<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Identity,
    of: &Of<Identity>,
) -> Vec<Line<'a>> {
    vec![
        choice::choice(
            cx,
            state,
            "identity-kind",
            both!(cx, "identity-kind"),
            &there.kind,
            IdentityKind::ALL,
            &of.at(|i| &mut i.kind),
        ),
        names::names(
            cx,
            state,
            desk,
            "identity-name",
            both!(cx, "identity-names-all"),
            &there.names,
            &of.at(|i| &mut i.names),
        ),
        lines::lines(
            cx,
            "identity-handles",
            both!(cx, "identity-handles"),
            &there.handles,
            &of.at(|i| &mut i.handles),
        ),
        told_date::told_date(
            cx,
            state,
            desk,
            "identity-period",
            both!(cx, "identity-period"),
            &there.period,
            &of.at(|i| &mut i.period),
        )
        .ask(both!(cx, "identity-period-ask")),
    ]
}

fn protect<'a>(cx: &Context<'a>, there: &'a Identity, of: &Of<Identity>) -> Vec<Line<'a>> {
    let declared = of.at(|i| &mut i.declared);
    let options = [
        (true, "yes", both!(cx, "identity-declared")),
        (false, "no", both!(cx, "identity-not-declared")),
    ]
    .map(|(value, word, words)| Opt {
        id: format!("identity-declared-{word}"),
        words,
        chosen: there.declared == value,
        message: Message::Edit(declared.set(value)),
    });
    vec![
        printing::printing(
            cx,
            "identity-print",
            &there.printing,
            &of.at(|i| &mut i.printing),
            &there.names,
        ),
        printing::code(cx, "identity-code", &there.code, of.at(|i| &mut i.code)),
        Line::options(both!(cx, "identity-on-form"), options.into())
            .or_unvalued("identity-declared", declared.set(false))
            .help(both!(cx, "identity-on-form-help"))
            .ask(both!(cx, "identity-on-form-ask")),
    ]
}

fn link<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    there: &'a Identity,
    of: &Of<Identity>,
) -> Vec<Line<'a>> {
    vec![
        people::many(
            cx,
            state,
            desk,
            "identity-known-to",
            both!(cx, "identity-known-to"),
            &there.known_to,
            &of.at(|i| &mut i.known_to),
        ),
        prose::prose(
            cx,
            "identity-known-others",
            both!(cx, "identity-known-others"),
            &there.known_to_others,
            1,
            of.at(|i| &mut i.known_to_others),
        )
        .ask(both!(cx, "identity-known-ask")),
        exhibits::many(
            cx,
            state,
            desk,
            "identity-linked",
            both!(cx, "identity-linked"),
            &there.linked_by,
            &of.at(|i| &mut i.linked_by),
        ),
        prose::answer(
            cx,
            "identity-explained",
            both!(cx, "identity-explained"),
            Some(&there.link_explained),
            2,
            of.at(|i| &mut i.link_explained),
        ),
        text::note(
            cx,
            "identity-note",
            both!(cx, "form-note"),
            &there.note,
            of.at(|i| &mut i.note),
        )
        .help(both!(cx, "form-note-help")),
    ]
}
