//! Preparing the interview: the day, what to bring, what to re-read, what one may say.

use crate::domain::exhibit::{ExhibitKind, Held};
use crate::lang::tr;

use super::super::super::block::{
    Align, Block, Content, Lang, Mark, Part, PlainText, Rich, Run, Table, Voice,
};
use super::super::super::public::Exhibit;
use super::super::chronology::{column, numbers};
use super::super::family::cells;
use super::super::pen::{self, Pen, SLOT_A, SLOT_B};
use super::{DeskData, answers};
use crate::report::spec::PartName;

pub(super) fn interview(pen: &Pen<'_>, data: &DeskData<'_>) -> Part {
    let t = pen.t;
    let mut left = normal(pen, data, Voice::Body);
    let right = left.split_off(1);
    let mut blocks = vec![Block::Columns { left, right, left_mm: None, gap_mm: 8.0 }];
    blocks.push(super::minor(pen, &tr!(t, "dossier-interview-day")));
    blocks.push(day(pen));
    blocks.push(super::minor(pen, &tr!(t, "dossier-interview-bring")));
    blocks.push(two_columns(bring(pen)));
    let rows: Vec<_> = pen
        .doc
        .account
        .sections
        .iter()
        .map(|section| {
            let paragraphs: Vec<usize> = section.paragraphs.clone().collect();
            cells(vec![pen.paragraphs(&paragraphs), pen.text(&section.title), Rich::default()])
        })
        .chain([fears(pen)])
        .collect();
    blocks.push(super::minor(pen, &tr!(t, "dossier-interview-read")));
    let columns = vec![
        numbers(pen, &tr!(t, "dossier-part-account"), 16.0),
        column(pen, &tr!(t, "dossier-interview-about"), None),
        column(pen, &tr!(t, "dossier-interview-precise"), Some(60.0)),
    ];
    blocks.push(Block::Table(Table { columns, rows, padding_pt: 7.0, large_first: false }));
    blocks.push(super::minor(pen, &tr!(t, "dossier-interview-during")));
    blocks.push(two_columns(during(pen)));
    let title = (pen.part_title(PartName::Interview), Rich::default());
    super::part(pen, PartName::Interview, Some(title), blocks)
}

/// « Il est normal de ne pas se souvenir de tout », in French, then in the person's language.
pub(super) fn normal(pen: &Pen<'_>, data: &DeskData<'_>, voice: Voice) -> Vec<Block> {
    let mut french = pen.say(&tr!(pen.t, "dossier-interview-normal"));
    french.runs = french.runs.into_iter().map(Run::italic).collect();
    let mut both = vec![Block::Text(PlainText::new(voice, french))];
    let told = data.told.map(|told| {
        let lang = Lang::new(told.language().tag());
        let words = crate::lang::bidi::without_isolates(&tr!(told, "dossier-interview-normal"));
        let text = PlainText::new(voice, Rich::of(lang, words));
        Block::Text(PlainText { align: Align::Start, ..text })
    });
    both.extend(told);
    both
}

fn day(pen: &Pen<'_>) -> Block {
    let t = pen.t;
    let blank = || pen::symbol(Content::Blank(None));
    let or_blank = |text: Rich| if text.is_empty() { blank() } else { text };
    let (language, wishes) = answers::interview_language(pen);
    let rows = vec![
        (pen.say(&tr!(t, "dossier-interview-when")), blank()),
        (pen.say(&tr!(t, "dossier-interview-division")), blank()),
        (pen.say(&tr!(t, "dossier-interview-language")), or_blank(language)),
        (pen.say(&tr!(t, "dossier-interview-asked")), or_blank(wishes)),
        (
            pen.say(&tr!(t, "dossier-interview-with")),
            pen.fill(&tr!(t, "dossier-interview-third", blank = SLOT_A), &[blank()]),
        ),
    ];
    Block::Pairs { rows, label_mm: 42.0, step_pt: 22.0, voice: Voice::Apparatus }
}

fn bring(pen: &Pen<'_>) -> Vec<Rich> {
    let t = pen.t;
    let numbers = |wanted: &dyn Fn(&Exhibit) -> bool| {
        let found = pen.doc.exhibits.iter().filter(|exhibit| wanted(exhibit));
        found.map(|exhibit| exhibit.number.to_string()).collect::<Vec<_>>()
    };
    let identity = numbers(&|e| e.kind == ExhibitKind::Identity);
    let is_original = |e: &Exhibit| e.kind != ExhibitKind::Identity && e.held == Held::OriginalHeld;
    let originals = numbers(&|e| is_original(e) && e.held_where.is_blank());
    let elsewhere = pen.doc.exhibits.iter().filter(|e| is_original(e) && !e.held_where.is_blank());
    let fetched = elsewhere.map(|exhibit| {
        let number = exhibit.number.to_string();
        let message = tr!(t, "dossier-bring-original-from", number = number, place = SLOT_A);
        pen.fill(&message, &[pen.text(&exhibit.held_where)])
    });
    let messages = numbers(&|e| matches!(e.kind, ExhibitKind::Messages | ExhibitKind::Recording));
    let mut lines = vec![tr!(t, "dossier-bring-summons"), tr!(t, "dossier-bring-attestation")];
    let list = |numbers: &[String]| numbers.join(", ");
    if !identity.is_empty() {
        lines.push(tr!(
            t,
            "dossier-bring-passport",
            numbers = list(&identity),
            count = identity.len()
        ));
    }
    if !originals.is_empty() {
        lines.push(tr!(
            t,
            "dossier-bring-originals",
            numbers = list(&originals),
            count = originals.len()
        ));
    }
    if !messages.is_empty() {
        lines.push(tr!(
            t,
            "dossier-bring-phone",
            numbers = list(&messages),
            count = messages.len()
        ));
    }
    lines.push(tr!(t, "dossier-bring-dossier"));
    let boxed = |line: Rich| {
        let mut runs = vec![Run::new(Content::Mark(Mark::Box)), Run::new(Content::Gap(2.4))];
        runs.extend(line.runs);
        Rich::new(runs)
    };
    let lines = lines.iter().map(|line| pen.say(line)).chain(fetched).map(boxed);
    lines.chain(not_held(pen)).collect()
}

/// « Originaux que je n’ai pas : pièces n° 7 (chez mes parents), 15. »: nobody is asked to bring them, so
/// there is no box.
fn not_held(pen: &Pen<'_>) -> Option<Rich> {
    let absent = |exhibit: &&Exhibit| matches!(exhibit.held, Held::CopyOnly | Held::Lost);
    let absent: Vec<&Exhibit> = pen.doc.exhibits.iter().filter(absent).collect();
    let named = |exhibit: &&Exhibit| {
        let number = pen.say(&exhibit.number.to_string());
        let place = pen.text(&exhibit.held_where);
        let lost = exhibit.held == Held::Lost && place.is_empty();
        let place = if lost { pen.say(&tr!(pen.t, "dossier-bring-lost")) } else { place };
        if place.is_empty() {
            return number;
        }
        let message = tr!(pen.t, "dossier-shown-by", what = SLOT_A, exhibits = SLOT_B);
        pen.fill(&message, &[number, place])
    };
    let list = pen::joined(absent.iter().map(named).collect(), ", ");
    let message = tr!(pen.t, "dossier-bring-not-held", count = absent.len(), exhibits = SLOT_A);
    (!absent.is_empty()).then(|| pen.fill(&message, &[list]))
}

fn during(pen: &Pen<'_>) -> Vec<Rich> {
    let t = pen.t;
    let lines = [
        tr!(t, "dossier-during-pause"),
        tr!(t, "dossier-during-not-understood"),
        tr!(t, "dossier-during-interpreter"),
        tr!(t, "dossier-during-not-known"),
        tr!(t, "dossier-during-correct"),
        tr!(t, "dossier-during-seen"),
        tr!(t, "dossier-during-add"),
    ];
    lines.iter().map(|line| pen.say(line)).collect()
}

/// Lines in two columns, row by row.
fn two_columns(lines: Vec<Rich>) -> Block {
    let text = |line: Rich| {
        let text = PlainText::new(Voice::Apparatus, line);
        Block::Text(PlainText { below_pt: 5.0, ..text })
    };
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (at, line) in lines.into_iter().enumerate() {
        if at % 2 == 0 { left.push(text(line)) } else { right.push(text(line)) }
    }
    Block::Columns { left, right, left_mm: None, gap_mm: 8.0 }
}

fn fears(pen: &Pen<'_>) -> super::super::super::block::Row {
    let account = &pen.doc.account;
    let told = account.paragraphs.len() - account.fears.min(account.paragraphs.len());
    let paragraphs: Vec<usize> = (told..account.paragraphs.len()).collect();
    let about = pen.say(&tr!(pen.t, "dossier-interview-fears"));
    cells(vec![pen.paragraphs(&paragraphs), about, Rich::default()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::file::Files;
    use crate::dossier::project::project;
    use crate::lang::{Language, Translator};
    use crate::report::spec::{BuildName, BuildSpec};

    #[test]
    fn nobody_is_asked_to_bring_what_is_elsewhere_or_lost() {
        let case = serde_json::from_value(serde_json::json!({ "exhibits": [
            { "id": "a", "held": "copy_only", "held_where": { "french": { "text": "chez mes parents" } } },
            { "id": "b", "held": "original_held", "held_where": { "french": { "text": "à l’hôtel" } } },
            { "id": "c", "held": "lost" },
            { "id": "d", "held": "copy_only" },
        ] }));
        let spec = BuildSpec::new(BuildName::Keep, "2026-11-16".parse().unwrap());
        let doc = project(&case.unwrap(), &spec, &Files::new()).doc;
        let (t, folios) = (Translator::new(Language::French), Default::default());
        let pen = Pen::kept(&doc, &spec, &t, &folios);
        let words = |rich: &Rich| -> String {
            let runs = rich.runs.iter().map(|run| match &run.content {
                Content::Text(words) => words.0.replace(['\u{a0}', '\u{202f}'], " "),
                Content::Mark(_) => "☐".to_owned(),
                _ => String::new(),
            });
            runs.collect()
        };
        let lines: Vec<String> = bring(&pen).iter().map(words).collect();
        assert!(lines.contains(&"☐original de la pièce n° 2 : à l’hôtel".to_owned()), "{lines:?}");
        assert_eq!(
            lines.last().unwrap(),
            "Originaux que je n’ai pas : pièces n° 1 (chez mes parents), 3 (perdu), 4."
        );
    }
}
