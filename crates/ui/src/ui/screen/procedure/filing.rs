//! How it is filed, the numbers and dates the authorities know, the interview, what a complete file needs.

use iced::Element;
use iced::widget::{column, row};
use iced::{Alignment, Length};

use crate::domain::case::Ticked;
use crate::domain::id::QuestionId;
use crate::domain::person::Sex;
use crate::domain::procedure::{ApplicationKind, FilingMode, Procedure, Track};
use crate::edit::{Change, Part};
use crate::kit::button::check;
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption};
use crate::kit::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, TARGET};
use crate::lang::named::Named;
use crate::lang::{Translator, tr};
use crate::law::checklist::{CheckedItem, ItemState, checklist};
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, Of, answer, applicant, procedure};
use crate::ui::form::line::Line;
use crate::ui::form::page::Block;
use crate::ui::form::{Message, State, both, choice, day, prose, text, told_date};
use crate::ui::frame::card;

/// Kind, mode and track. What has no model yet is chosen all the same, since its deadlines are known; it is
/// said that its dossier is not printed.
pub(super) fn way<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Block<'a> {
    let (of, value, pack) = (procedure(), &desk.case.procedure, desk.pack);
    let has_model = pack.has_model(&value.kind, &value.mode);
    let mode = choice::worded(
        cx,
        state,
        "procedure-mode",
        both!(cx, "procedure-mode"),
        &value.mode,
        FilingMode::ALL,
        &of.at(|p| &mut p.mode),
        &|t, mode| marked(t, mode, pack.has_model(&value.kind, mode)),
    );
    let not_yet = cx.both(|t| {
        tr!(t, "law-no-model", kind = t.name_of(&value.kind), mode = t.name_of(&value.mode))
    });
    Block::Card(
        both!(cx, "procedure-way"),
        vec![
            choice::worded(
                cx,
                state,
                "procedure-kind",
                both!(cx, "procedure-kind"),
                &value.kind,
                ApplicationKind::ALL,
                &of.at(|p| &mut p.kind),
                &|t, kind| {
                    let any = FilingMode::ALL.iter().any(|mode| pack.has_model(kind, mode));
                    marked(t, kind, any)
                },
            ),
            if has_model { mode } else { mode.help(not_yet) },
            choice::answer(
                cx,
                "procedure-track",
                both!(cx, "procedure-track"),
                &value.track,
                Track::ALL,
                &of.at(|p| &mut p.track),
            )
            .help(both!(cx, "procedure-track-help"))
            .asked(),
        ],
    )
}

/// The words of a choice; without a model of its dossier that is said.
fn marked<T: Named>(t: &Translator, value: &T, has_model: bool) -> String {
    let choice = t.name_of(value);
    if has_model { choice } else { [choice, tr!(t, "law-not-yet")].join(t.apart()) }
}

/// Numbers, and what the attestation says.
pub(super) fn numbers<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Block<'a> {
    let (of, value) = (procedure(), &desk.case.procedure);
    let numbers = of.at(|p| &mut p.numbers);
    let printed = of.at(|p| &mut p.attestation);
    Block::Card(
        both!(cx, "procedure-numbers"),
        vec![
            text::french(
                cx,
                "procedure-agdref",
                both!(cx, "procedure-agdref"),
                &value.numbers.agdref,
                numbers.at(|n| &mut n.agdref),
            )
            .help(both!(cx, "procedure-agdref-help")),
            text::french(
                cx,
                "procedure-ofpra",
                both!(cx, "procedure-ofpra"),
                &value.numbers.ofpra,
                numbers.at(|n| &mut n.ofpra),
            ),
            text::french(
                cx,
                "procedure-cnda",
                both!(cx, "procedure-cnda"),
                &value.numbers.cnda,
                numbers.at(|n| &mut n.cnda),
            ),
            text::french(
                cx,
                "procedure-att-family",
                both!(cx, "procedure-att-family"),
                &value.attestation.family,
                printed.at(|a| &mut a.family),
            )
            .help(both!(cx, "procedure-att-help")),
            text::french(
                cx,
                "procedure-att-given",
                both!(cx, "procedure-att-given"),
                &value.attestation.given,
                printed.at(|a| &mut a.given),
            ),
            day::day(
                cx,
                state,
                "procedure-att-birth",
                both!(cx, "procedure-att-birth"),
                value.attestation.birth,
                printed.at(|a| &mut a.birth),
            ),
            text::french(
                cx,
                "procedure-att-nationality",
                both!(cx, "procedure-att-nationality"),
                &value.attestation.nationality,
                printed.at(|a| &mut a.nationality),
            ),
        ],
    )
}

/// When she or he left and came to France: asked here and beside the way between. `step` begins the controls' names.
pub(in crate::ui::screen) fn left_and_entered<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    step: &str,
) -> [Line<'a>; 2] {
    let (of, value) = (procedure(), &desk.case.procedure);
    let left = told_date::told_date(
        cx,
        state,
        desk,
        &format!("{step}-left"),
        both!(cx, "procedure-left"),
        &value.left,
        &of.at(|p| &mut p.left),
    );
    let entered = told_date::told_date(
        cx,
        state,
        desk,
        &format!("{step}-entered"),
        both!(cx, "procedure-entered"),
        &value.entered,
        &of.at(|p| &mut p.entered),
    );
    [
        left.in_template("departure").ask(both!(cx, "procedure-left-ask")),
        entered.in_template("entry").ask(both!(cx, "procedure-entered-ask")),
    ]
}

/// Departure, entry, request, and what was asked for elsewhere.
pub(super) fn dates<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Block<'a> {
    let (of, value) = (procedure(), &desk.case.procedure);
    let question = "legal-representative";
    let signed: Of<crate::domain::Words> = Of::new(|desk, change| {
        let mut signed = desk.case.account.signed_at.clone();
        change(&mut signed);
        Some(Change::Set(Box::new(Part::SignedAt(signed))))
    });
    let [left, entered] = left_and_entered(cx, state, desk, "procedure");
    Block::Card(
        both!(cx, "procedure-dates"),
        vec![
            left,
            entered,
            day::day(
                cx,
                state,
                "procedure-requested",
                both!(cx, "procedure-requested"),
                value.requested,
                of.at(|p| &mut p.requested),
            ),
            prose::answer(
                cx,
                "procedure-then",
                both!(cx, "procedure-then"),
                Some(&value.requested_then_because),
                2,
                of.at(|p| &mut p.requested_then_because),
            )
            .ask(both!(cx, "procedure-then-ask")),
            prose::answer(
                cx,
                "procedure-elsewhere",
                both!(cx, "procedure-elsewhere"),
                Some(&value.elsewhere),
                2,
                of.at(|p| &mut p.elsewhere),
            )
            .ask(both!(cx, "procedure-elsewhere-ask")),
            prose::answer(
                cx,
                "procedure-minor",
                both!(cx, "procedure-minor"),
                desk.case.answers.get(question),
                1,
                answer("legal-representative"),
            ),
            day::day(
                cx,
                state,
                "procedure-sent",
                both!(cx, "procedure-sent"),
                value.sent,
                of.at(|p| &mut p.sent),
            ),
            text::french(
                cx,
                "procedure-signed",
                both!(cx, "procedure-signed"),
                &desk.case.account.signed_at,
                signed,
            ),
        ],
    )
}

/// What the interview should provide for.
pub(super) fn interview<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Block<'a> {
    let (whole, value) = (applicant(), &desk.case.applicant);
    let of = whole.at(|applicant| &mut applicant.interview);
    let sexes = [Sex::Female, Sex::Male];
    Block::Card(
        both!(cx, "procedure-interview"),
        vec![
            text::french(
                cx,
                "interview-language",
                both!(cx, "procedure-language"),
                &value.interview.language,
                of.at(|i| &mut i.language),
            )
            .help(both!(cx, "procedure-language-help"))
            .ask(both!(cx, "procedure-language-ask")),
            choice::answer(
                cx,
                "interview-officer",
                both!(cx, "procedure-officer"),
                &value.interview.officer,
                &sexes,
                &of.at(|i| &mut i.officer),
            )
            .asked(),
            choice::answer(
                cx,
                "interview-interpreter",
                both!(cx, "procedure-interpreter"),
                &value.interview.interpreter,
                &sexes,
                &of.at(|i| &mut i.interpreter),
            )
            .asked(),
            prose::answer(
                cx,
                "interview-other",
                both!(cx, "procedure-needs"),
                Some(&value.interview.other),
                2,
                of.at(|i| &mut i.other),
            )
            .ask(both!(cx, "procedure-needs-ask")),
            prose::answer(
                cx,
                "interview-vulnerability",
                both!(cx, "procedure-vulnerability"),
                Some(&value.vulnerability),
                2,
                whole.at(|a| &mut a.vulnerability),
            )
            .help(both!(cx, "procedure-vulnerability-help")),
        ],
    )
}

/// A request for legal aid stops the clock of an appeal.
pub(super) fn legal_aid<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Block<'a> {
    let value = &desk.case.procedure.legal_aid;
    let of = procedure().at(|p: &mut Procedure| &mut p.legal_aid);
    Block::Card(
        both!(cx, "procedure-aid"),
        vec![
            day::day(
                cx,
                state,
                "aid-requested",
                both!(cx, "procedure-aid-requested"),
                value.requested,
                of.at(|a| &mut a.requested),
            ),
            day::day(
                cx,
                state,
                "aid-applicant",
                both!(cx, "procedure-aid-applicant"),
                value.notified_to_applicant,
                of.at(|a| &mut a.notified_to_applicant),
            ),
            day::day(
                cx,
                state,
                "aid-lawyer",
                both!(cx, "procedure-aid-lawyer"),
                value.notified_to_lawyer,
                of.at(|a| &mut a.notified_to_lawyer),
            ),
        ],
    )
}

/// What a complete file of this kind holds: seen in the case, ticked by hand, or still to bring.
pub(super) fn complete<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let items = checklist(desk.case, desk.pack);
    let rows = items.iter().map(|item| checked(cx, item));
    card(cx, both!(cx, "procedure-complete"), column(rows).spacing(SPACE_4))
}

fn checked<'a>(cx: &Context<'a>, checked: &CheckedItem<'_>) -> Element<'a, Message> {
    let words = cx.both(|t| checked.item.words(t.language().tag()));
    if checked.state == ItemState::Seen {
        let line = row![
            Icon::CircleCheck.text(ICON_20, cx.tokens.accent),
            both_ends(cx, words, Role::Body, false),
            Element::from(caption(cx, tr!(cx.first, "procedure-seen")).one_line()),
        ]
        .spacing(SPACE_12)
        .align_y(Alignment::Center)
        .width(Length::Fill);
        let line = mirrored(cx.direction(), line);
        return iced::widget::container(line).padding([SPACE_8, SPACE_8]).into();
    }
    let on = matches!(checked.state, ItemState::Ticked(_));
    let id = checked.item.id.clone();
    check(cx, words, on)
        .id(format!("check-{id}"))
        .height(Length::Shrink)
        .padding([(TARGET - 24.0) / 2.0, SPACE_8])
        .on_press(Message::Edit(tick(id, !on, cx)))
        .into()
}

fn tick(id: QuestionId, on: bool, cx: &Context<'_>) -> Edit {
    let today = cx.today;
    Edit::new(move |desk| {
        let mut all = desk.case.checklist.clone();
        all.retain(|there| there.item.as_ref() != Some(&id));
        if on {
            all.push(Ticked { item: Some(id.clone()), day: Some(today), ..Ticked::default() });
        }
        Some(Change::Set(Box::new(Part::Checklist(all))))
    })
}
