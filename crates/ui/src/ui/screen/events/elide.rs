//! Words on one line, cut between two words where there is no room.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::text::{self, Paragraph as _};
use iced::{Font, Pixels, Renderer, Size};
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

use crate::kit::label::{Role, interface_font};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// The face of words by their first letter, its size and the height of a line, logical px.
pub(super) fn face(words: &str, role: Role, strong: bool) -> (Font, f32, f32) {
    let script = words
        .chars()
        .map(|c| c.script())
        .find(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown));
    let script = script.unwrap_or(Script::Latin);
    let (size, line) = role.measure(script);
    (interface_font(script, strong), size, line)
}

/// Measures kept: more than the rows and cuts of a screen.
const KEPT: usize = 4_096;

thread_local! {
    /// What was measured, by a hash of the words and their face: every frame asks the same again. No word stands here.
    static MEASURED: RefCell<HashMap<u64, Size>> = RefCell::default();
}

/// The room words take on one line, logical px.
pub(super) fn measure(words: &str, role: Role, strong: bool) -> Size {
    let mut hasher = DefaultHasher::new();
    (words, role, strong).hash(&mut hasher);
    MEASURED.with_borrow_mut(|measured| {
        if measured.len() >= KEPT {
            measured.clear();
        }
        *measured.entry(hasher.finish()).or_insert_with(|| laid(words, role, strong))
    })
}

fn laid(words: &str, role: Role, strong: bool) -> Size {
    let (font, size, line) = face(words, role, strong);
    let paragraph = Paragraph::with_text(text::Text {
        content: words,
        bounds: Size::new(4_000.0, 100.0),
        size: Pixels(size),
        line_height: text::LineHeight::Absolute(Pixels(line)),
        font,
        align_x: text::Alignment::Left,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::None,
    });
    Size::new(paragraph.min_width().ceil() + 1.0, line)
}

/// The words as far as there is room; `None` if not even the first one fits.
pub(super) fn fitting(words: &str, role: Role, strong: bool, room: f32) -> Option<String> {
    if words.is_empty() || room < 24.0 {
        return None;
    }
    // More than a line ever holds need not be measured.
    let most = (room / 3.0) as usize;
    let end = words.char_indices().nth(most).map_or(words.len(), |(at, _)| at);
    if end == words.len() && measure(words, role, strong).width <= room {
        return Some(words.to_owned());
    }
    let cut = |at: usize| {
        let kept = words.get(..at).unwrap_or_default();
        format!("{}…", kept.trim_end_matches([',', ';', ' ', '·', '–']))
    };
    let spaces = words.match_indices(' ').map(|(at, _)| at);
    let spaces: Vec<usize> = spaces.take_while(|at| *at < end).collect();
    let fits = spaces.partition_point(|at| measure(&cut(*at), role, strong).width <= room);
    fits.checked_sub(1).and_then(|last| spaces.get(last)).map(|at| cut(*at))
}

/// As many letters as there is room for, where not even a word fits.
pub(super) fn letters(words: &str, role: Role, strong: bool, room: f32) -> String {
    let most = (room.max(0.0) / 3.0) as usize;
    let ends: Vec<usize> =
        words.grapheme_indices(true).take(most).map(|(at, letter)| at + letter.len()).collect();
    let cut = |at: usize| format!("{}…", words.get(..at).unwrap_or_default().trim_end());
    let fits = ends.partition_point(|at| measure(&cut(*at), role, strong).width <= room);
    fits.checked_sub(1).and_then(|last| ends.get(last)).map_or_else(|| cut(0), |at| cut(*at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_between_two_of_them() {
        let role = Role::Body;
        assert_eq!(fitting("Hier", role, false, 400.0).as_deref(), Some("Hier"));
        let shown = fitting("Hier, dans une rue sombre", role, false, 100.0).unwrap();
        assert!(shown.ends_with('…') && shown.starts_with("Hier") && !shown.contains("sombre"));
        assert_eq!(fitting("Anticonstitutionnellement", role, false, 40.0), None);
        let shown = letters("Anticonstitutionnellement", role, false, 80.0);
        assert!(shown.starts_with("Anti") && shown.ends_with('…'));
        assert!(measure(&shown, role, false).width <= 80.0);
        let endless = "mot ".repeat(50_000);
        assert!(fitting(&endless, role, false, 200.0).is_some());
    }
}
