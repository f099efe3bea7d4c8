//! Where an exhibit comes from, where its original is, what it shows and gives away.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::page::{Page, Parts, several};
use super::{Message, part};
use crate::domain::event::ExhibitRef;
use crate::domain::exhibit::{Exhibit, Held, ProvenanceStep};
use crate::domain::words::RevealClass;
use crate::kit::button::{Weight, button};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, label, told};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12};
use crate::kit::widget::pressable::{Look, pressable};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::Of;
use crate::ui::form::line::{Line, Opt};
use crate::ui::form::people::{called, identity_called};
use crate::ui::form::pick::toggle;
use crate::ui::form::{self, both, choice, prose, text, told_date};
use crate::ui::step::Step;

/// What the person tells of its way.
pub(super) fn whence<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let Page { cx, exhibit, of, .. } = page;
    prose::answer(
        cx,
        "exhibits-whence",
        both!(cx, "exhibits-whence"),
        Some(&exhibit.provenance_told),
        2,
        of.at(|exhibit| &mut exhibit.provenance_told),
    )
    .help(both!(cx, "exhibits-whence-help"))
}

/// The steps of its way.
pub(super) fn steps<'a>(page: &Page<'_, 'a>) -> Element<'a, form::Message> {
    let Page { cx, exhibit, of, .. } = page;
    let all = of.at(|exhibit| &mut exhibit.provenance);
    let one = |at: usize, step: &'a ProvenanceStep| step_of_way(page, at, step, &all.item(at));
    let number = |at: usize| tr!(cx.first, "exhibits-step", number = at + 1);
    let parts = Parts {
        id: "exhibits-step",
        heading: None,
        add: tr!(cx.first, "exhibits-step-add"),
        remove: tr!(cx.first, "exhibits-step-remove"),
    };
    several((cx, page.desk), parts, &exhibit.provenance, &all, number, one)
}

fn step_of_way<'a>(
    page: &Page<'_, 'a>,
    at: usize,
    step: &'a ProvenanceStep,
    of: &Of<ProvenanceStep>,
) -> Vec<Line<'a>> {
    let Page { cx, state, desk, .. } = page;
    let name = |part: &str| format!("exhibits-step-{at}-{part}");
    let how = both!(cx, "exhibits-step-how");
    let when = told_date::told_date(
        cx,
        state,
        desk,
        &name("when"),
        both!(cx, "exhibits-step-when"),
        &step.when,
        &of.at(|step| &mut step.when),
    );
    vec![prose::prose(cx, &name("how"), how, &step.how, 1, of.at(|step| &mut step.how)), when]
}

/// When it was received, where its original is, what it shows.
pub(super) fn lines<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let Page { cx, state, desk, exhibit, of } = page;
    let mut lines = vec![
        told_date::told_date(
            cx,
            state,
            desk,
            "exhibits-received",
            both!(cx, "exhibits-received"),
            &exhibit.received,
            &of.at(|exhibit| &mut exhibit.received),
        ),
        choice::choice(
            cx,
            state,
            "exhibits-held",
            both!(cx, "exhibits-held"),
            &exhibit.held,
            Held::ALL,
            &of.at(|exhibit| &mut exhibit.held),
        ),
        prose::french(
            cx,
            "exhibits-held-where",
            both!(cx, "exhibits-held-where"),
            &exhibit.held_where,
            of.at(|exhibit| &mut exhibit.held_where),
        ),
    ];
    let shows = || of.at(|exhibit| &mut exhibit.shows);
    if cx.told.primary() != "fr" {
        let label = both!(cx, "exhibits-shows");
        lines.push(prose::told(cx, "exhibits-shows-told", label, &exhibit.shows, shows()));
    }
    let label = both!(cx, "exhibits-shows-french");
    lines.push(prose::french(cx, "exhibits-shows-french", label, &exhibit.shows, shows()));
    lines
}

/// What it gives away, and the private note.
pub(super) fn reveals<'a>(page: &Page<'_, 'a>) -> Vec<Line<'a>> {
    let Page { cx, state, exhibit, of, .. } = page;
    vec![
        people(page),
        choice::several(
            cx,
            state,
            "exhibits-class",
            both!(cx, "exhibits-classes"),
            &exhibit.reveals.classes,
            RevealClass::ALL,
            &of.at(|exhibit| &mut exhibit.reveals.classes),
        ),
        choice::yes_no(
            cx,
            "exhibits-faces",
            both!(cx, "exhibits-faces"),
            &exhibit.faces_masked,
            &of.at(|exhibit| &mut exhibit.faces_masked),
        ),
        text::note(
            cx,
            "exhibits-note",
            both!(cx, "exhibits-note"),
            &exhibit.note,
            of.at(|exhibit| &mut exhibit.note),
        ),
    ]
}

/// Whom it lets recognise: people, and identities of the applicant.
fn people<'a>(page: &Page<'_, 'a>) -> Line<'a> {
    let Page { cx, state, desk, exhibit, of } = page;
    let once = |first: String| Both { first, second: None };
    let persons = of.at(|exhibit| &mut exhibit.reveals.persons);
    let identities = of.at(|exhibit| &mut exhibit.reveals.identities);
    let people = desk.case.persons.iter().map(|person| Opt {
        id: format!("exhibits-person-{}", person.id),
        words: once(called(cx, desk, person)),
        chosen: exhibit.reveals.persons.contains(&person.id),
        message: form::Message::Edit(toggle(&persons, &person.id)),
    });
    let lives = desk.case.identities.iter().map(|identity| Opt {
        id: format!("exhibits-identity-{}", identity.id),
        words: once(identity_called(cx, desk, identity)),
        chosen: exhibit.reveals.identities.contains(&identity.id),
        message: form::Message::Edit(toggle(&identities, &identity.id)),
    });
    Line::options(both!(cx, "exhibits-reveals"), people.chain(lives).collect())
        .help(both!(cx, "exhibits-reveals-help"))
        .folding("exhibits-person-more".to_owned(), state)
}

/// The events it is attached to.
pub(super) fn events<'a>(
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let shown =
        |refs: &[ExhibitRef]| refs.iter().any(|one| one.exhibit.as_ref() == Some(&exhibit.id));
    let heading = both_ends(cx, both!(cx, "exhibits-events"), Role::Body, true);
    let mut lines = column![heading].spacing(SPACE_4);
    let mut none = true;
    for event in desk.case.events.iter().filter(|event| shown(&event.exhibits)) {
        none = false;
        let title = part::words(&event.title, cx);
        let kind = || label(cx, cx.first.name_of(&event.kind));
        let title = title.map_or_else(kind, |(tag, words)| told(&tag, words).sans());
        let content = row![Icon::Calendar.bare(ICON_16), part::at_start(cx, title)]
            .spacing(SPACE_8)
            .align_y(Alignment::Center);
        lines = lines.push(
            pressable(cx.tokens, Look::outlined(cx.tokens), mirrored(cx.direction(), content))
                .id(format!("exhibits-event-{}", event.id))
                .width(Length::Fill)
                .padding([SPACE_8, SPACE_12])
                .on_press(Message::Go(Step::Events)),
        );
    }
    if none {
        lines = lines.push(Element::from(caption(cx, tr!(cx.first, "exhibits-no-event")).fill()));
        let events = button(cx, Weight::Accent, Some(Icon::List), Step::Events.name(cx.first))
            .id("exhibits-to-events")
            .on_press(Message::Go(Step::Events));
        lines = lines.push(mirrored(cx.direction(), row![events].width(Length::Fill)));
    }
    container(lines).height(Length::Shrink).width(Length::Fill).into()
}
