//! The placeholder of a file that cannot be printed: what it is and what is wrong. It may be sent: what is to be
//! done about it stands at the desk and on the checklist.

use crate::lang::tr;

use super::super::block::{Block, PlainText, SheetContent, Voice};
use super::super::file::{Fault, FileForPrint};
use super::super::public::Exhibit;
use super::pen::Pen;

pub(super) fn unreadable(
    pen: &Pen<'_>,
    exhibit: &Exhibit,
    file: &FileForPrint,
    fault: Fault,
) -> SheetContent {
    let t = pen.t;
    let number = exhibit.number.to_string();
    let absent = fault == Fault::Absent;
    let text = if absent {
        tr!(t, "dossier-file-absent", number = number)
    } else {
        tr!(t, "dossier-file-unreadable", number = number)
    };
    let mut rows = Vec::new();
    let mut row = |label: String, value: String| {
        if !value.is_empty() {
            rows.push((pen.say(&label), pen.say(&value)));
        }
    };
    if !absent {
        row(tr!(t, "dossier-file-format"), file.format.clone());
        row(tr!(t, "dossier-file-size"), tr!(t, "dossier-bytes", count = grouped(file.bytes)));
    }
    row(tr!(t, "dossier-file-fault"), fault.worded(t));
    row(
        tr!(t, "dossier-file-pages"),
        file.pages_announced.map(|n| n.to_string()).unwrap_or_default(),
    );
    let blocks = vec![
        Block::Text(PlainText::new(Voice::Notice, pen.say(&text))),
        Block::Pairs { rows, label_mm: 38.0, step_pt: 16.0, voice: Voice::Notice },
    ];
    SheetContent::Unreadable { title: pen.say(&tr!(t, "dossier-not-reproduced")), blocks }
}

/// 48213 as 48 213, with spaces that do not break.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('\u{202F}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_grouped() {
        assert_eq!(grouped(48213), "48\u{202F}213");
        assert_eq!(grouped(100), "100");
    }
}
