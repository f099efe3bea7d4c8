//! What the fields and choices of the account change: one record or one part each.

use super::{Message, Side, edit};
use crate::domain::account::{Paragraph, Section};
use crate::domain::date::FuzzyDate;
use crate::domain::id::{ParagraphId, SectionId};
use crate::domain::words::{Bilingual, LangTag, Prose};
use crate::edit::{Change, Part, Record};
use crate::kit::context::Context;
use crate::lang::date::{Hints, read_date};
use crate::ui::action::Action;
use crate::ui::desk::Desk;

/// What a field or a choice changes.
pub(super) fn changed(message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
    match message {
        Message::Author(id, author) => with(&id, desk, |paragraph| paragraph.author = author),
        Message::State(id, state) => with(&id, desk, |paragraph| paragraph.state = state),
        Message::Kept(id) => with(&id, desk, |p| p.kept_for_interview = !p.kept_for_interview),
        Message::Unlinked(id, event) => {
            with(&id, desk, |paragraph| paragraph.events.retain(|other| *other != event))
        }
        Message::Title(id, side, edited) => in_section(&id, side.word(), desk, |section| {
            section.title = bilingual(&section.title, side, &edited.text, cx.told);
        }),
        Message::Period(id, edited) => in_section(&id, "period", desk, |section| {
            section.period = period(&edited.text, section, cx);
        }),
        Message::Mention(side, edited) => {
            let mention = &desk.case.account.helpers_mention;
            let part = Part::HelpersMention(bilingual(mention, side, &edited.text, cx.told));
            let place = format!("account-mention-{}", side.word());
            Action::typed(place, Change::Set(Box::new(part)))
        }
        Message::Signed(edited) => {
            let part = Part::SignedAt(edited.text.as_str().into());
            Action::typed("account-signed", Change::Set(Box::new(part)))
        }
        Message::ReadBackPrinted => {
            let part = Part::PrintReadBack(!desk.case.account.print_read_back);
            Action::change(Change::Set(Box::new(part)))
        }
        _ => Action::None,
    }
}

fn with(id: &ParagraphId, desk: &Desk<'_>, change: impl FnOnce(&mut Paragraph)) -> Action {
    let Some(found) = edit::find(&desk.case.account, id) else { return Action::None };
    let mut paragraph = found.paragraph.clone();
    change(&mut paragraph);
    Action::change(found.put(paragraph))
}

fn in_section(
    id: &SectionId,
    field: &str,
    desk: &Desk<'_>,
    change: impl FnOnce(&mut Section),
) -> Action {
    let found = desk.case.account.sections.iter().find(|section| section.id == *id);
    let Some(mut section) = found.cloned() else { return Action::None };
    change(&mut section);
    let place = format!("account-section-{field}-{id}");
    Action::typed(place, Change::Put(Box::new(Record::Section(section))))
}

fn bilingual(old: &Bilingual, side: Side, text: &str, told: &LangTag) -> Bilingual {
    let mut new = old.clone();
    match side {
        Side::French => new.french = Prose::plain(text),
        Side::Told => {
            new.told.prose = Prose::plain(text);
            new.told.lang = told.clone();
        }
    }
    new
}

/// The period a heading's words mean; what was known beside the words stays.
fn period(words: &str, section: &Section, cx: &Context<'_>) -> FuzzyDate {
    let hints =
        Hints { usual: Some(cx.calendar.clone()), today: Some(cx.today), ..Hints::default() };
    let lang = match section.period.lang.as_str() {
        "und" => LangTag::from(cx.first.language().tag()),
        _ => section.period.lang.clone(),
    };
    let read = read_date(words, &lang, &hints).readings.into_iter().next();
    let mut period = read.map(|reading| reading.date).unwrap_or_default();
    period.words = words.into();
    period.lang = lang;
    period.basis = section.period.basis.clone();
    period
}
