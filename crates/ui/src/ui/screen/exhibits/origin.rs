//! Where an exhibit comes from, where its original is, what it shows and gives away.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::details::{choice, date, named, picked, text};
use super::edit::{Dated, Pick, Text};
use super::part::{self, Offer};
use super::{Exhibits, Message};
use crate::domain::exhibit::{Exhibit, Held, ProvenanceStep};
use crate::domain::person::Name;
use crate::domain::words::{Answer, RevealClass};
use crate::lang::{Translator, tr};
use crate::ui::button::{Weight, button};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::answers;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, caption, help, label, told};
use crate::ui::step::Step;
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12};
use crate::ui::widget::pressable::{Look, pressable};

/// Its way here, its original, what it shows, whom it names.
pub(super) fn parts<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let both = |id: fn(&Translator) -> String| cx.both(id);
    let french = || Some("fr".into());
    let held = named(Held::ALL, &exhibit.held, cx, Pick::Held);
    let where_is = exhibit.held_where.french.text.as_str();
    let mut parts = vec![
        whence(exhibit, cx),
        date(
            cx,
            both(|t| tr!(t, "exhibits-received")),
            None,
            (Text::Received, Dated::Received),
            &exhibit.received,
            cx.told,
        ),
        choice(screen, cx, "exhibits-held", both(|t| tr!(t, "exhibits-held")), held),
        text(cx, both(|t| tr!(t, "exhibits-held-where")), Text::HeldWhere, where_is, french()),
    ];
    if cx.told.primary() != "fr" {
        let own = exhibit.shows.told.prose.text.as_str();
        let question = both(|t| tr!(t, "exhibits-shows"));
        parts.push(text(cx, question, Text::ShowsTold, own, Some(cx.told.clone())));
    }
    let shows = exhibit.shows.french.text.as_str();
    parts.extend([
        text(cx, both(|t| tr!(t, "exhibits-shows-french")), Text::ShowsFrench, shows, french()),
        events(exhibit, desk, cx),
        reveals(exhibit, desk, cx),
        classes(exhibit, cx),
        faces(exhibit, cx),
        text(cx, both(|t| tr!(t, "exhibits-note")), Text::Note, exhibit.note.as_str(), None),
    ]);
    parts
}

fn heading<'a>(cx: &Context<'a>, words: Both, more: Option<String>) -> Element<'a, Message> {
    let more = more.map(|more| Element::from(help(cx, more).caption().fill()));
    column![both_ends(cx, words, Role::Body, true), more].spacing(SPACE_4).into()
}

fn whence<'a>(exhibit: &'a Exhibit, cx: &Context<'a>) -> Element<'a, Message> {
    let help = tr!(cx.first, "exhibits-whence-help");
    let mut lines =
        column![heading(cx, cx.both(|t| tr!(t, "exhibits-whence")), Some(help))].spacing(SPACE_12);
    let told = exhibit.provenance_told.known();
    let how = cx.both(|t| tr!(t, "exhibits-step-how"));
    if cx.told.primary() != "fr" {
        let own = told.map_or("", |text| text.told.prose.text.as_str());
        let tag = Some(cx.told.clone());
        lines = lines.push(text(cx, how.clone(), Text::WhenceTold, own, tag));
    }
    let french = told.map_or("", |text| text.french.text.as_str());
    lines = lines.push(text(cx, how, Text::WhenceFrench, french, Some("fr".into())));
    lines = lines.push(whence_answers(exhibit, cx));
    for (at, step) in exhibit.provenance.iter().enumerate() {
        lines = lines.push(step_of_way(at, step, cx));
    }
    let add = button(cx, Weight::Outlined, Some(Icon::Plus), tr!(cx.first, "exhibits-step-add"))
        .id("exhibits-step-add")
        .on_press(picked(Pick::AddStep));
    lines.push(mirrored(cx.direction(), row![add].width(Length::Fill))).into()
}

/// "I do not know", "I do not remember", "I prefer not to say".
pub(super) fn whence_answers<'a>(exhibit: &'a Exhibit, cx: &Context<'a>) -> Element<'a, Message> {
    answers(cx, "exhibits-whence", &exhibit.provenance_told, |answer: Answer<_>| {
        picked(Pick::Whence(answer))
    })
}

fn step_of_way<'a>(at: usize, step: &'a ProvenanceStep, cx: &Context<'a>) -> Element<'a, Message> {
    let number = tr!(cx.first, "exhibits-step", number = at + 1);
    let remove =
        button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "exhibits-step-remove"))
            .id(format!("exhibits-step-remove-{at}"))
            .on_press(picked(Pick::RemoveStep(at)));
    let head =
        row![Element::from(label(cx, number).strong().fill()), remove].align_y(Alignment::Center);
    let how = cx.both(|t| tr!(t, "exhibits-step-how"));
    let mut lines = column![mirrored(cx.direction(), head)].spacing(SPACE_8);
    if cx.told.primary() != "fr" {
        let own = step.how.told.prose.text.as_str();
        lines = lines.push(text(cx, how.clone(), Text::StepTold(at), own, Some(cx.told.clone())));
    }
    let french = step.how.french.text.as_str();
    lines = lines.push(text(cx, how, Text::StepFrench(at), french, Some("fr".into())));
    let when = cx.both(|t| tr!(t, "exhibits-step-when"));
    let which = (Text::StepWhen(at), Dated::Step(at));
    lines = lines.push(date(cx, when, None, which, &step.when, cx.told));
    container(lines).padding(SPACE_12).style(panel(cx.tokens, Panel::Well)).into()
}

fn events<'a>(exhibit: &'a Exhibit, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let shown = |refs: &[crate::domain::event::ExhibitRef]| {
        refs.iter().any(|one| one.exhibit.as_ref() == Some(&exhibit.id))
    };
    let mut lines =
        column![heading(cx, cx.both(|t| tr!(t, "exhibits-events")), None)].spacing(SPACE_4);
    let mut none = true;
    for event in desk.case.events.iter().filter(|event| shown(&event.exhibits)) {
        none = false;
        let title = part::words(&event.title, cx);
        let kind = || label(cx, cx.first.name_of(&event.kind));
        let title = title.map_or_else(kind, |(tag, words)| told(&tag, words));
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
        lines = lines.push(
            button(cx, Weight::Accent, Some(Icon::List), Step::Events.name(cx.first))
                .id("exhibits-to-events")
                .on_press(Message::Go(Step::Events)),
        );
    }
    container(lines).height(Length::Shrink).width(Length::Fill).into()
}

fn name(names: &[Name], code: &str) -> String {
    let whole = |name: &Name| {
        let parts = [name.given.as_str(), name.family.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
        if name.whole.is_blank() { parts.join(" ") } else { name.whole.as_str().to_owned() }
    };
    let found = names.iter().map(whole).find(|name| !name.trim().is_empty());
    found.unwrap_or_else(|| code.to_owned())
}

fn reveals<'a>(exhibit: &'a Exhibit, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let once = |words: String| cx.both(|_| words.clone());
    let persons = desk.case.persons.iter().map(|person| Offer {
        words: once(name(&person.names, &person.code)),
        on: exhibit.reveals.persons.contains(&person.id),
        message: picked(Pick::Person(person.id.clone())),
    });
    let identities = desk.case.identities.iter().map(|identity| Offer {
        words: once(name(&identity.names, &identity.code)),
        on: exhibit.reveals.identities.contains(&identity.id),
        message: picked(Pick::Identity(identity.id.clone())),
    });
    let offers: Vec<Offer> = persons.chain(identities).collect();
    let help = tr!(cx.first, "exhibits-reveals-help");
    column![
        heading(cx, cx.both(|t| tr!(t, "exhibits-reveals")), Some(help)),
        part::chips(cx, "exhibits-person", offers)
    ]
    .spacing(SPACE_4)
    .into()
}

/// Whether faces of others were masked in the copy: yes, no, or an answer that is neither.
fn faces<'a>(exhibit: &'a Exhibit, cx: &Context<'a>) -> Element<'a, Message> {
    let current = exhibit.faces_masked.known();
    let [yes, no] = crate::ui::form::line::yes_no_words(cx);
    let offers = [(true, yes), (false, no)].map(|(value, words)| {
        let on = current == Some(&value);
        let next = if on { Answer::Unset } else { Answer::Known(value) };
        Offer { words, on, message: picked(Pick::Faces(next)) }
    });
    let said = |answer| picked(Pick::Faces(answer));
    column![
        heading(cx, cx.both(|t| tr!(t, "exhibits-faces")), None),
        part::chips(cx, "exhibits-faces", offers.into()),
        answers(cx, "exhibits-faces-answer", &exhibit.faces_masked, said),
    ]
    .spacing(SPACE_4)
    .into()
}

fn classes<'a>(exhibit: &'a Exhibit, cx: &Context<'a>) -> Element<'a, Message> {
    let offers = RevealClass::ALL.iter().map(|class| Offer {
        words: cx.both(|t| t.name_of(class)),
        on: exhibit.reveals.classes.contains(class),
        message: picked(Pick::Class(class.clone())),
    });
    column![
        heading(cx, cx.both(|t| tr!(t, "exhibits-classes")), None),
        part::chips(cx, "exhibits-class", offers.collect())
    ]
    .spacing(SPACE_4)
    .width(Length::Fill)
    .height(Length::Shrink)
    .into()
}
