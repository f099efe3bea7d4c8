//! Is the file complete? The dates, what must be there, what remains to be done, where it goes.

use crate::domain::exhibit::ExhibitKind;
use crate::domain::procedure::PaperKind;
use crate::domain::words::WordsState;
use crate::lang::tr;
use crate::law::checklist::{CheckedItem, Derivation, ItemState};
use crate::law::filing::Destination;
use crate::law::source::Confidence;

use super::super::super::block::{Block, Content, Mark, Part, PlainText, Rich, Row, Table, Voice};
use super::super::super::public::{ExhibitAt, Translation};
use super::super::chronology::column;
use super::super::family::cells;
use super::super::leaves::is_unreadable;
use super::super::pen::{self, Pen};
use super::{DeskData, deadline};
use crate::report::spec::PartName;

/// Above and below a row in pt, so that the usual list fits one page.
const PADDING: f32 = 3.0;

pub(super) fn checklist(pen: &Pen<'_>, data: &DeskData<'_>) -> Part {
    let t = pen.t;
    let mut blocks = deadline::dates(pen, data);
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
    blocks.push(super::minor(pen, &before(pen, data)));
    let mut rows = own_rows(pen, data);
    rows.extend(further.into_iter().map(|item| item_row(pen, data, item)));
    let columns = columns(tr!(t, "dossier-check-do"));
    blocks.push(Block::Table(Table { columns, rows, padding_pt: PADDING, large_first: false }));
    blocks.extend(destination(pen, data));
    let lawyer = pen.say(&tr!(t, "dossier-check-lawyer"));
    let asked = vec![
        Block::Text(PlainText::new(Voice::Apparatus, lawyer)),
        Block::WritingLines { count: 2, step_mm: 7.0 },
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
    let title = (pen.say(&tr!(t, "dossier-check-title")), no_model(pen, data));
    super::part(pen, PartName::Checklist, Some(title), blocks)
}

/// That the dossier itself is not printed, where the program has no model of it.
fn no_model(pen: &Pen<'_>, data: &DeskData<'_>) -> Rich {
    if data.filing.is_some_and(|filing| filing.model) {
        return Rich::default();
    }
    let procedure = &pen.doc.procedure;
    let (kind, mode) = (pen.t.name_of(&procedure.kind), pen.t.name_of(&procedure.mode));
    pen.say(&tr!(pen.t, "law-no-model", kind = kind, mode = mode))
}

/// The heading over what remains to be done: an envelope is closed only where one is sent.
fn before(pen: &Pen<'_>, data: &DeskData<'_>) -> String {
    match data.destination {
        Destination::Address(_) => tr!(pen.t, "dossier-check-before"),
        _ => tr!(pen.t, "dossier-check-before-handing"),
    }
}

/// Where the dossier goes.
fn destination(pen: &Pen<'_>, data: &DeskData<'_>) -> Vec<Block> {
    let t = pen.t;
    let mut words = match &data.destination {
        Destination::Address(lines) => tr!(t, "dossier-check-post-to", address = lines.join(", ")),
        Destination::Hand(people) => tr!(t, "dossier-check-hand-to", who = people.fr.as_str()),
        Destination::Read(paper) => tr!(t, "dossier-check-address-on", paper = paper.fr.as_str()),
        Destination::Unknown => return Vec::new(),
    };
    if data.filing.is_some_and(|filing| filing.source.confidence == Confidence::Uncertain) {
        words = format!("{}. {}", words.trim_end_matches('.'), tr!(t, "dossier-check-verify"));
    }
    vec![Block::Space(2.0), Block::Text(PlainText::new(Voice::Apparatus, pen.say(&words)))]
}

fn item_row(pen: &Pen<'_>, data: &DeskData<'_>, item: &CheckedItem<'_>) -> Row {
    let t = pen.t;
    let done = matches!(item.state, ItemState::Seen | ItemState::Ticked(_));
    let label = match item.item.count {
        Some(count) => {
            tr!(t, "dossier-check-counted", count = count, label = item.item.words("fr"))
        }
        None => item.item.words("fr"),
    };
    let state = match item.state {
        ItemState::Seen => tr!(t, "dossier-check-seen"),
        ItemState::Ticked(_) => tr!(t, "dossier-check-ticked"),
        ItemState::Missing if item.item.needed => tr!(t, "dossier-check-missing"),
        ItemState::Missing | ItemState::NotYet => tr!(t, "dossier-check-to-see"),
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

/// What the account itself still wants, where it is handed over.
fn account_rows(pen: &Pen<'_>) -> Vec<Row> {
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
    rows
}

/// What the dossier itself still wants.
fn own_rows(pen: &Pen<'_>, data: &DeskData<'_>) -> Vec<Row> {
    let t = pen.t;
    let is_printed = |part: PartName| data.filing.is_some_and(|f| f.has_part(part.as_str()));
    let mut rows = if is_printed(PartName::Account) { account_rows(pen) } else { Vec::new() };
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
