//! Is the file complete? The prudent date, what must be there, what remains to be done.

use crate::domain::date::CivilDay;
use crate::domain::exhibit::ExhibitKind;
use crate::domain::procedure::{DelayUnit, PaperKind};
use crate::domain::words::WordsState;
use crate::lang::date::Form;
use crate::lang::tr;
use crate::law::checklist::{CheckedItem, Derivation, ItemState};
use crate::law::deadline::{Applies, Deadline, State, Step};
use crate::law::rule::{Amount, Direction};
use crate::law::source::Confidence;

use super::super::super::block::{
    Block, Content, Mark, Part, Place, PlainText, Rank, Rich, Row, Table, Voice,
};
use super::super::super::public::{ExhibitAt, Translation};
use super::super::super::spec::PartName;
use super::super::chronology::column;
use super::super::family::cells;
use super::super::leaves::is_unreadable;
use super::super::pen::{self, Pen, SLOT_A};
use super::DeskData;

/// Above and below a row in pt, so that the usual list fits one page.
const PADDING: f32 = 3.6;

pub(super) fn checklist(pen: &Pen<'_>, data: &DeskData<'_>) -> Part {
    let t = pen.t;
    let mut blocks = Vec::new();
    match data.deadline {
        Some(deadline) => blocks.push(date(pen, deadline)),
        None => {
            let words = pen.say(&tr!(t, "dossier-check-no-date"));
            blocks.push(Block::Text(PlainText::new(Voice::Apparatus, words)));
        }
    }
    let (needed, further): (Vec<&CheckedItem<'_>>, Vec<_>) =
        data.checklist.iter().partition(|item| item.item.needed);
    let columns = |what: String| {
        vec![
            column(pen, "", Some(8.0)),
            column(pen, &what, Some(88.0)),
            column(pen, &tr!(t, "dossier-check-where"), None),
            column(pen, &tr!(t, "dossier-state"), Some(20.0)),
        ]
    };
    if !needed.is_empty() {
        blocks.push(super::minor(pen, &tr!(t, "dossier-check-needed")));
        let rows = needed.into_iter().map(|item| item_row(pen, data, item)).collect();
        let columns = columns(tr!(t, "dossier-check-what"));
        blocks.push(Block::Table(Table { columns, rows, padding_pt: PADDING, large_first: false }));
    }
    blocks.push(super::minor(pen, &tr!(t, "dossier-check-before")));
    let mut rows = own_rows(pen);
    rows.extend(further.into_iter().map(|item| item_row(pen, data, item)));
    let columns = columns(tr!(t, "dossier-check-do"));
    blocks.push(Block::Table(Table { columns, rows, padding_pt: PADDING, large_first: false }));
    if !data.post_to.is_empty() {
        let address = data.post_to.join(", ");
        let words = pen.say(&tr!(t, "dossier-check-post-to", address = address));
        blocks.push(Block::Space(2.0));
        blocks.push(Block::Text(PlainText::new(Voice::Apparatus, words)));
    }
    let lawyer = pen.say(&tr!(t, "dossier-check-lawyer"));
    let asked = vec![
        Block::Text(PlainText::new(Voice::Apparatus, lawyer)),
        Block::WritingLines { count: 2, step_mm: 8.0 },
    ];
    // Side by side, so that the usual list and this fit one page.
    blocks.push(Block::Together(vec![
        super::minor(pen, &tr!(t, "dossier-check-questions")),
        Block::Columns {
            left: asked,
            right: super::interview::normal(pen, data, Voice::Apparatus),
            left_mm: Some(88.0),
            gap_mm: 8.0,
        },
    ]));
    let title = (pen.say(&tr!(t, "dossier-check-title")), Rich::default());
    super::part(pen, PartName::Checklist, Some(title), blocks)
}

/// The one big date, and how it was counted.
fn date(pen: &Pen<'_>, deadline: &Deadline) -> Block {
    let t = pen.t;
    let apparatus = |text: Rich| Block::Text(PlainText::new(Voice::Apparatus, text));
    let mut left = vec![apparatus(pen.say(&deadline.label.fr)), apparatus(heading(pen, deadline))];
    let day = match deadline.prudent.or(deadline.last_day) {
        Some(day) => weekday(pen, day),
        // Nobody noted the day the delay starts from.
        None => pen.say(&tr!(t, "dossier-check-date-unknown")),
    };
    left.push(Block::Title {
        rank: Rank::Date,
        text: day,
        sub: Rich::default(),
        place: Place::default(),
    });
    if let Some(last) = deadline.last_day.filter(|last| Some(*last) != deadline.prudent) {
        let message = tr!(t, "dossier-check-last-day", day = SLOT_A);
        left.push(apparatus(pen.fill(&message, &[weekday(pen, last)])));
    }
    let steps = deadline.steps.iter().map(|step| self::step(pen, step)).collect();
    let mut counted = pen::joined(steps, "\u{202F}; ");
    if let Some(Content::Text(words)) = counted.runs.first_mut().map(|run| &mut run.content) {
        words.0 = super::super::when::capital(&words.0);
    }
    let right = [counted, source(pen, deadline)].into_iter().filter(|text| !text.is_empty());
    let right = right.map(apparatus).collect();
    Block::Columns { left, right, left_mm: Some(88.0), gap_mm: 8.0 }
}

/// What the big date means, as the deadline stands.
fn heading(pen: &Pen<'_>, deadline: &Deadline) -> Rich {
    let t = pen.t;
    let possibly = deadline.applies == Applies::Possibly;
    let heading = match deadline.state {
        State::Passed => pen::bold(pen.say(&tr!(t, "dossier-check-passed"))),
        State::Unknown => match deadline.wanted.as_ref().and_then(|(paper, _)| paper.as_ref()) {
            Some(paper) => {
                let paper = t.name_of(paper);
                pen.say(&tr!(t, "dossier-check-ask-for", paper = paper))
            }
            None => pen.say(&tr!(t, "dossier-check-ask")),
        },
        _ => pen.say(&tr!(t, "dossier-check-by")),
    };
    let maybe = if possibly { pen.say(&tr!(t, "dossier-check-possibly")) } else { Rich::default() };
    pen::joined(vec![heading, maybe], " ")
}

/// Where the rule comes from, when it was compared, and whether to trust it.
fn source(pen: &Pen<'_>, deadline: &Deadline) -> Rich {
    let t = pen.t;
    let from = &deadline.source;
    let message = tr!(t, "dossier-check-source", source = from.cite.as_str(), day = SLOT_A);
    let source = pen.fill(&message, &[pen.day(from.checked, Form::Table)]);
    let doubtful = deadline.stale || from.confidence == Confidence::Uncertain;
    let check = if doubtful { tr!(t, "dossier-check-verify") } else { String::new() };
    pen::joined(vec![source, pen::bold(pen.say(&check))], " ")
}

/// « vendredi 27 novembre 2026 ».
fn weekday(pen: &Pen<'_>, day: CivilDay) -> Rich {
    let name = pen.t.named(&format!("weekday-{}", day.weekday())).unwrap_or_default();
    pen::joined(vec![pen.say(&name), pen.day(day, Form::Table)], " ")
}

fn step(pen: &Pen<'_>, step: &Step) -> Rich {
    let t = pen.t;
    match step {
        Step::Start { paper, day, .. } => {
            let paper = paper.as_ref().map_or_else(|| tr!(t, "dossier-step-day"), |p| t.name_of(p));
            let message = tr!(t, "dossier-step-start", paper = paper, day = SLOT_A);
            pen.fill(&message, &[pen.day(*day, Form::Table)])
        }
        Step::Deemed { days, day } => {
            let message = tr!(t, "dossier-step-deemed", days = *days, day = SLOT_A);
            pen.fill(&message, &[pen.day(*day, Form::Table)])
        }
        Step::Delay { delay, printed, direction, day } => {
            let printed = if *printed { "yes" } else { "no" };
            let delay = amount(pen, delay);
            let message = match direction {
                Direction::After => {
                    tr!(t, "dossier-step-delay", delay = delay, printed = printed, day = SLOT_A)
                }
                Direction::Before => tr!(t, "dossier-step-before", delay = delay, day = SLOT_A),
            };
            pen.fill(&message, &[weekday(pen, *day)])
        }
        Step::MonthEnd { day } => {
            pen.fill(&tr!(t, "dossier-step-month-end", day = SLOT_A), &[weekday(pen, *day)])
        }
        Step::HourCounts => pen.say(&tr!(t, "dossier-step-hour")),
        Step::LastDayPrinted { day } => {
            pen.fill(&tr!(t, "dossier-step-printed", day = SLOT_A), &[weekday(pen, *day)])
        }
        Step::Suspended { day, days_left } => {
            let message = tr!(t, "dossier-step-suspended", left = *days_left, day = SLOT_A);
            pen.fill(&message, &[pen.day(*day, Form::Table)])
        }
        Step::Resumed { day, .. } => {
            pen.fill(&tr!(t, "dossier-step-resumed", day = SLOT_A), &[weekday(pen, *day)])
        }
        Step::Margin { margin, day, holidays } => {
            let message = tr!(t, "dossier-step-margin", margin = amount(pen, margin), day = SLOT_A);
            let holidays = match holidays.len() {
                0 => String::new(),
                count => tr!(t, "dossier-step-holidays", count = count),
            };
            pen::joined(vec![pen.fill(&message, &[weekday(pen, *day)]), pen.say(&holidays)], ", ")
        }
    }
}

/// « 21 jours ».
fn amount(pen: &Pen<'_>, amount: &Amount) -> String {
    let unit = match amount.unit {
        DelayUnit::WorkingDays => "working-days",
        DelayUnit::Months => "months",
        DelayUnit::Hours => "hours",
        DelayUnit::Days | DelayUnit::Other(_) => "days",
    };
    pen::spaced(&tr!(pen.t, "dossier-amount", count = amount.value, unit = unit))
}

fn item_row(pen: &Pen<'_>, data: &DeskData<'_>, item: &CheckedItem<'_>) -> Row {
    let t = pen.t;
    let done = item.state != ItemState::Missing;
    let label = match item.item.count {
        Some(count) => {
            let label = item.item.label.fr.as_str();
            tr!(t, "dossier-check-counted", count = count, label = label)
        }
        None => item.item.label.fr.clone(),
    };
    let state = match item.state {
        ItemState::Seen => tr!(t, "dossier-check-seen"),
        ItemState::Ticked(_) => tr!(t, "dossier-check-ticked"),
        ItemState::Missing if item.item.needed => tr!(t, "dossier-check-missing"),
        ItemState::Missing => tr!(t, "dossier-check-to-see"),
    };
    let label = pen.say(&label);
    let label = if item.item.needed && !done { pen::bold(label) } else { label };
    let place = if done { place_of(pen, data, item.item.derive) } else { Rich::default() };
    row(done, label, place, &state, pen)
}

/// Where in the dossier an item is seen.
fn place_of(pen: &Pen<'_>, data: &DeskData<'_>, derive: Derivation) -> Rich {
    let copy = |kind: PaperKind| {
        let paper = pen.doc.procedure.papers.iter().find(|paper| paper.kind == kind);
        paper.and_then(|paper| paper.exhibit).map(|at| exhibit(pen, at)).unwrap_or_default()
    };
    match derive {
        Derivation::Account => pen.folio(&pen::part_anchor(PartName::Account)),
        Derivation::AttestationCopy => copy(PaperKind::Attestation),
        Derivation::DecisionCopy => copy(PaperKind::OfpraDecision),
        Derivation::IdentityExhibit => {
            let found = pen.doc.exhibits.iter().position(|e| e.kind == ExhibitKind::Identity);
            found.map(|at| exhibit(pen, at)).unwrap_or_default()
        }
        Derivation::Address => {
            let lines = &data.authority.applicant.address;
            pen::joined(lines.iter().map(|line| pen.words(line.as_str())).collect(), ", ")
        }
        _ => Rich::default(),
    }
}

/// « pièce n° 3, f. 19 ».
fn exhibit(pen: &Pen<'_>, at: ExhibitAt) -> Rich {
    let Some(exhibit) = pen.doc.exhibits.get(at) else { return Rich::default() };
    let call = pen.say(&tr!(pen.t, "dossier-call", number = exhibit.number.to_string()));
    pen::joined(vec![call, pen.folio(&pen::exhibit_anchor(exhibit.number, false))], ", ")
}

/// What the dossier itself still wants.
fn own_rows(pen: &Pen<'_>) -> Vec<Row> {
    let t = pen.t;
    let account = &pen.doc.account;
    let mut rows = Vec::new();
    let fears = pen::bold(pen.say(&tr!(t, "dossier-check-fears")));
    let told = account.paragraphs.len() - account.fears.min(account.paragraphs.len());
    let state = if account.fears > 0 {
        tr!(t, "dossier-check-written")
    } else {
        tr!(t, "dossier-check-to-write")
    };
    let paragraph = if account.fears > 0 {
        pen.say(&tr!(t, "dossier-check-paragraph", number = (told + 1).to_string()))
    } else {
        Rich::default()
    };
    rows.push(row(account.fears > 0, fears, paragraph, &state, pen));
    let is_read =
        |state: &WordsState| matches!(state, WordsState::ReadBack | WordsState::Confirmed);
    let read = !account.paragraphs.is_empty()
        && account.paragraphs.iter().all(|paragraph| is_read(&paragraph.state));
    let state = if read { tr!(t, "dossier-check-ticked") } else { tr!(t, "dossier-check-to-do") };
    let label = pen.say(&tr!(t, "dossier-check-read-back"));
    rows.push(row(read, label, Rich::default(), &state, pen));
    let initials = pen.say(&tr!(t, "dossier-check-initials"));
    let place = pen.folio(&pen::part_anchor(PartName::Account));
    rows.push(row(false, initials, place, &tr!(t, "dossier-check-to-do"), pen));
    for (at, of) in pen.doc.exhibits.iter().enumerate() {
        let number = of.number.to_string();
        let is_gap = of.files.iter().any(|file| file.pages().is_empty());
        if is_gap || is_unreadable(&of.files) {
            let label = pen.say(&tr!(t, "dossier-check-replace", number = number.as_str()));
            rows.push(row(false, label, exhibit(pen, at), &tr!(t, "dossier-check-to-do"), pen));
        }
        if of.translation == Translation::Missing {
            let label = pen.say(&tr!(t, "dossier-check-translate", number = number.as_str()));
            rows.push(row(false, label, exhibit(pen, at), &tr!(t, "dossier-check-advised"), pen));
        }
    }
    rows
}

fn row(done: bool, what: Rich, place: Rich, state: &str, pen: &Pen<'_>) -> Row {
    let mark = Content::Mark(if done { Mark::Ticked } else { Mark::Box });
    cells(vec![pen::symbol(mark), what, place, pen.say(state)])
}
