//! The list of exhibits under their headings, by rising number under each, and its closing line.

use crate::domain::exhibit::{ExhibitGroup, ExhibitKind, Held};
use crate::domain::procedure::ApplicationKind;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Block, Bookmark, Cell, Content, Layout, Part, Place, PlainText, Rich, Row, Run, Table, Voice,
};
use super::super::public::{Exhibit, Made, Translation};
use super::account::signature;
use super::chronology::{column, numbers};
use super::leaves::{self, sheet_count};
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use crate::report::spec::PartName;

pub(super) fn bordereau(pen: &Pen<'_>) -> Part {
    let t = pen.t;
    let columns = vec![
        numbers(pen, &tr!(t, "dossier-number"), 11.0),
        column(pen, &tr!(t, "dossier-label"), Some(52.0)),
        column(pen, &tr!(t, "dossier-exhibit-date"), Some(30.0)),
        column(pen, &tr!(t, "dossier-language-translation"), Some(22.0)),
        column(pen, &tr!(t, "dossier-state"), Some(15.0)),
        numbers(pen, &tr!(t, "dossier-folios"), 14.0),
        column(pen, &tr!(t, "dossier-shows-paragraph"), None),
    ];
    let rows = rows(pen);
    let table = Block::Table(Table { columns, rows, padding_pt: 4.0, large_first: true });
    let close = Block::Together(vec![
        Block::Text(PlainText::new(Voice::Apparatus, closing(pen))),
        Block::Space(5.0),
        signature(pen, "", 22.0),
    ]);
    let blocks = vec![table, Block::Space(14.0), close];
    super::part(pen, PartName::Bordereau, Layout::Plain, blocks, summary(pen))
}

/// « 16 pièces, 37 pages avec les traductions, folios 12 à 48. Copies ; … »
fn summary(pen: &Pen<'_>) -> Rich {
    let all = &pen.doc.exhibits;
    let pages: u32 = all.iter().map(leaves::pages_of).sum();
    let made = |exhibit: &Exhibit| matches!(exhibit.translation, Translation::Made(_));
    let translated = if all.iter().any(made) { "yes" } else { "no" };
    let count = tr!(
        pen.t,
        "dossier-bordereau-count",
        exhibits = all.len(),
        pages = pages,
        translated = translated
    );
    let mut texts = vec![pen.say(&count)];
    if let (true, Some(first)) = (pen.has(PartName::Exhibits), all.first()) {
        let slots = [
            pen::symbol(Content::FolioOf(pen::exhibit_anchor(first.number, false))),
            pen::symbol(Content::FolioOf(last_page(all))),
        ];
        let folios = if pages == 1 {
            tr!(pen.t, "dossier-bordereau-folio", folio = SLOT_A)
        } else {
            tr!(pen.t, "dossier-bordereau-folios", first = SLOT_A, last = SLOT_B)
        };
        texts = vec![pen::joined(vec![texts.remove(0), pen.fill(&folios, &slots)], ", ")];
    }
    let mut text = pen::joined(texts, "");
    text.runs.push(Run::text(". "));
    // Only who holds an original can show it, and only OFPRA hears the person.
    let is_heard = pen.doc.procedure.kind != ApplicationKind::CndaAppeal;
    if is_heard && all.iter().any(|exhibit| exhibit.held == Held::OriginalHeld) {
        text.runs.extend(pen.say(&tr!(pen.t, "dossier-bordereau-copies")).runs);
    }
    text
}

fn last_page(all: &[Exhibit]) -> super::super::block::Anchor {
    let Some(last) = all.last() else { return pen::part_anchor(PartName::Exhibits) };
    match &last.translation {
        Translation::Made(made) => {
            pen::page_anchor(last.number, true, leaves::translation_pages(made))
        }
        _ => pen::page_anchor(last.number, false, sheet_count(&last.kind, &last.files)),
    }
}

/// Each heading once, in the order of their letters; under it the numbers rise.
fn rows(pen: &Pen<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let groups = ExhibitGroup::ALL.iter().filter(|group| **group != ExhibitGroup::NotSaid);
    for group in groups.chain([&ExhibitGroup::NotSaid]) {
        let mut within = pen.doc.exhibits.iter().filter(|one| heading(one) == *group).peekable();
        if within.peek().is_some() {
            let title = group_title(pen, group);
            rows.push(Row::Group { title, place: Place::default() });
        }
        for exhibit in within {
            rows.push(row(pen, exhibit));
            if let Translation::Made(made) = &exhibit.translation {
                rows.push(translation_row(pen, exhibit, made));
            }
        }
    }
    rows
}

/// The heading an exhibit stands under. Nobody chose one: only what the kind itself says is said, and the
/// older files that leave out the heading of identity papers keep it.
pub(super) fn heading(exhibit: &Exhibit) -> ExhibitGroup {
    let is_identity = matches!(exhibit.kind, ExhibitKind::Identity | ExhibitKind::CivilStatus);
    match &exhibit.group {
        ExhibitGroup::NotSaid if is_identity => ExhibitGroup::Identity,
        ExhibitGroup::Other(_) => ExhibitGroup::NotSaid,
        group => group.clone(),
    }
}

/// « A. Identité », « Autres pièces ».
pub(super) fn group_title(pen: &Pen<'_>, group: &ExhibitGroup) -> Rich {
    let mut chosen = ExhibitGroup::ALL.iter().filter(|known| **known != ExhibitGroup::NotSaid);
    let letter = chosen.position(|known| known == group);
    match letter.and_then(|at| char::from_u32('A' as u32 + at as u32)) {
        Some(letter) => {
            let name = pen.t.name_of(group);
            pen.say(&tr!(pen.t, "dossier-group", letter = letter.to_string(), name = name))
        }
        None => pen.say(&tr!(pen.t, "dossier-group-others")),
    }
}

fn row(pen: &Pen<'_>, exhibit: &Exhibit) -> Row {
    let shows =
        pen::joined(vec![pen.text(&exhibit.shows), pen.paragraphs(&exhibit.paragraphs)], ", ");
    let cells: Vec<Cell> = vec![
        pen::bold(exhibit.number.to_string().into()).into(),
        title(pen, exhibit).into(),
        date(pen, exhibit).into(),
        language(pen, exhibit).into(),
        pen.say(&state(pen, exhibit)).into(),
        folios(pen, exhibit.number, false, sheet_count(&exhibit.kind, &exhibit.files)).into(),
        shows.into(),
    ];
    let anchor = Some(pen::row_anchor(exhibit.number));
    Row::Cells { cells, joined: false, place: Place { anchor, bookmark: None } }
}

fn translation_row(pen: &Pen<'_>, exhibit: &Exhibit, made: &Made) -> Row {
    let number = tr!(pen.t, "dossier-translation-number", number = exhibit.number.to_string());
    let kind = if made.sworn { "sworn" } else { "free" };
    let mut label = pen.say(&tr!(pen.t, "dossier-translation-kind", kind = kind));
    if !made.translator.is_blank() {
        let by = tr!(pen.t, "dossier-translation-by", what = SLOT_A, who = SLOT_B);
        label = pen.fill(&by, &[label, pen.words(made.translator.as_str())]);
    }
    let french = pen.language(&"fr".into());
    let folios = folios(pen, exhibit.number, true, leaves::translation_pages(made));
    let cells: Vec<Cell> = vec![
        pen::together(pen.say(&number)).into(),
        label.into(),
        plain(pen.or_said(pen.gregorian(&made.date, Form::Table), &made.date)).into(),
        french.into(),
        Cell::default(),
        folios.into(),
        Cell::default(),
    ];
    Row::Cells { cells, joined: true, place: Place::default() }
}

/// The explicit label; without one, the short title or the kind.
fn title(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    if !exhibit.title.is_blank() {
        return pen.text(&exhibit.title);
    }
    short_title(pen, exhibit)
}

/// The short title; without one, the label or the kind.
pub(super) fn short_title(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    if !exhibit.short_title.is_blank() {
        pen.text(&exhibit.short_title)
    } else if !exhibit.title.is_blank() {
        pen.text(&exhibit.title)
    } else if matches!(exhibit.kind, ExhibitKind::Unspecified | ExhibitKind::Other(_)) {
        pen.say(&tr!(pen.t, "dossier-untitled"))
    } else {
        pen.say(&super::when::capital(&pen.t.name_of(&exhibit.kind)))
    }
}

/// The date as written in figures; under it, its reading in its calendar and in ours; without any day, all
/// that was said of it.
fn date(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    let date = &exhibit.date;
    let ours = plain(pen.gregorian(date, Form::Table));
    let own = pen.in_own_calendar(date, Form::Table);
    let shown = pen::lines(vec![written(pen, exhibit), own, ours]);
    if shown.is_empty() { pen.when_said(date) } else { shown }
}

fn plain(mut text: Rich) -> Rich {
    text.runs.iter_mut().for_each(|run| run.style.bold = false);
    text
}

/// A date written in figures stays as it is written: 1398/07/22.
pub(super) fn written(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    let fuzzy = exhibit.date.fuzzy();
    let words = fuzzy.words.as_str().trim();
    let in_figures = words.contains(['/', '.', '-', '٫'])
        && words.chars().any(char::is_numeric)
        && !words.chars().any(char::is_alphabetic);
    let unread = exhibit.date.earliest.is_none() && exhibit.date.latest.is_none();
    if in_figures || unread {
        Rich::new(vec![pen.isolate(words, &fuzzy.lang)])
    } else {
        Rich::default()
    }
}

/// « persan, non traduit ».
fn language(pen: &Pen<'_>, exhibit: &Exhibit) -> Rich {
    let mut names: Vec<Rich> = exhibit.languages.iter().map(|lang| pen.language(lang)).collect();
    if names.is_empty() && exhibit.translation == Translation::NoneNeeded {
        names.push(pen.say(&tr!(pen.t, "dossier-no-words")));
    }
    if exhibit.translation == Translation::Missing {
        names.push(pen.say(&tr!(pen.t, "dossier-no-translation")));
    }
    pen::joined(names, ", ")
}

fn state(pen: &Pen<'_>, exhibit: &Exhibit) -> String {
    let t = pen.t;
    if leaves::is_unreadable(&exhibit.files) {
        return tr!(t, "dossier-state-unreadable");
    }
    match (&exhibit.held, &exhibit.kind) {
        (Held::BornDigital, ExhibitKind::Messages | ExhibitKind::Recording) => {
            tr!(t, "dossier-state-capture")
        }
        (_, ExhibitKind::Photographs) => tr!(t, "dossier-state-photo"),
        (Held::BornDigital, _) => tr!(t, "dossier-state-file"),
        (Held::OriginalHeld, _) => tr!(t, "dossier-state-original-held"),
        (Held::Lost, _) => tr!(t, "dossier-state-lost"),
        (Held::CopyOnly, _) => tr!(t, "dossier-state-copy"),
        _ => tr!(t, "dossier-state-copy"),
    }
}

/// « 24–25 », linked to the exhibit.
fn folios(pen: &Pen<'_>, number: u32, translation: bool, pages: u32) -> Rich {
    if !pen.has(PartName::Exhibits) {
        return Rich::default();
    }
    let (first, last) =
        (pen::exhibit_anchor(number, translation), pen::page_anchor(number, translation, pages));
    Rich::new(vec![Run::new(Content::FolioRange(first.clone(), last)).link(first)])
}

/// « Bordereau arrêté à 16 pièces, numérotées de 1 à 16 sans interruption. »
fn closing(pen: &Pen<'_>) -> Rich {
    let all = &pen.doc.exhibits;
    let first = all.first().map_or(0, |exhibit| exhibit.number);
    let last = all.last().map_or(0, |exhibit| exhibit.number);
    let unbroken = u32::try_from(all.len()).is_ok_and(|count| last - first + 1 == count);
    let message = tr!(
        pen.t,
        "dossier-bordereau-closed",
        count = all.len(),
        first = first.to_string(),
        last = last.to_string(),
        unbroken = if unbroken { "yes" } else { "no" },
    );
    pen.say(&message)
}

/// An exhibit as bookmarks name it: « 6 Papier de libération (f. 24) ».
pub(super) fn bookmark(pen: &Pen<'_>, exhibit: &Exhibit, translation: bool) -> Bookmark {
    let number = exhibit.number.to_string();
    let number = if translation {
        tr!(pen.t, "dossier-translation-number", number = number)
    } else {
        number
    };
    let to = pen::exhibit_anchor(exhibit.number, translation);
    let title = if translation {
        pen.say(&tr!(pen.t, "dossier-translation"))
    } else {
        short_title(pen, exhibit)
    };
    let message =
        tr!(pen.t, "dossier-bookmark-exhibit", number = number, title = SLOT_A, folio = SLOT_B,);
    let title = pen.fill(&message, &[title, pen.folio(&to)]);
    Bookmark { level: if translation { 3 } else { 2 }, title }
}
