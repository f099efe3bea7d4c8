//! A text as it is shown in its editor: exhibit calls stand in it as chips of words, which are not its words.
//!
//! What is typed is carried back: a chip is gone as soon as a part of it is taken away, and what is typed
//! into one stands after it.

use std::borrow::Cow;
use std::ops::Range;

use crate::domain::id::ExhibitId;
use crate::domain::words::{Mark, Prose, Target};
use crate::kit::widget::editor::{self, Edited, Highlight};

/// A text with its chips. Places are counted in Unicode scalar values.
pub(super) struct Shown<'p> {
    /// The text with the words of the chips.
    pub(super) text: Cow<'p, str>,
    chips: Vec<Chip>,
}

/// In front of a chip: room, and a place where the line may break.
const LEAD: char = '\u{2002}';
/// Behind a chip: room, and no place to break.
const TAIL: char = '\u{202F}';

/// An exhibit call as it is shown: its words between two spaces that belong to it.
struct Chip {
    lead: usize,
    words: Range<usize>,
    end: usize,
    mark: usize,
}

/// Shows a text; `word` says what stands for an exhibit and its page.
pub(super) fn shown<'p>(
    prose: &'p Prose,
    word: impl Fn(&ExhibitId, Option<u32>) -> String,
) -> Shown<'p> {
    let text = prose.text.as_str();
    let mut calls: Vec<(usize, usize, &ExhibitId, Option<u32>)> = Vec::new();
    for (mark, found) in prose.marks.iter().enumerate() {
        if let Target::Exhibit { exhibit, page } = &found.target {
            calls.push((found.end.max(found.start) as usize, mark, exhibit, *page));
        }
    }
    if calls.is_empty() {
        return Shown { text: Cow::Borrowed(text), chips: Vec::new() };
    }
    calls.sort_by_key(|(at, ..)| *at);
    let mut with = String::with_capacity(text.len() + 16 * calls.len());
    let mut chips = Vec::with_capacity(calls.len());
    let mut written = 0;
    let mut letters = text.chars();
    let mut taken = 0;
    for (at, mark, exhibit, page) in calls {
        while taken < at {
            let Some(letter) = letters.next() else { break };
            with.push(letter);
            taken += 1;
            written += 1;
        }
        if taken < at {
            break;
        }
        let words = word(exhibit, page);
        let lead = written;
        with.push(LEAD);
        with.push_str(&words);
        with.push(TAIL);
        written += 2 + words.chars().count();
        chips.push(Chip { lead, words: lead + 1..written - 1, end: written, mark });
    }
    with.extend(letters);
    Shown { text: Cow::Owned(with), chips }
}

impl Shown<'_> {
    /// The place in the text of a place as shown.
    pub(super) fn plain(&self, at: usize) -> usize {
        let before = self.chips.iter().take_while(|chip| chip.lead < at);
        at - before.map(|chip| at.min(chip.end) - chip.lead).sum::<usize>()
    }

    /// The place as shown of a place in the text, in front of the chips that stand there.
    fn place(&self, plain: usize) -> usize {
        let mut at = plain;
        for chip in &self.chips {
            if chip.lead >= at {
                break;
            }
            at += chip.end - chip.lead;
        }
        at
    }

    /// What stands out in the text: calls and names that were marked, each with the number of its mark.
    pub(super) fn highlights(&self, prose: &Prose) -> Vec<(Highlight, usize)> {
        let calls = self.chips.iter().map(|chip| {
            (Highlight { range: chip.words.clone(), mark: editor::Mark::Exhibit }, chip.mark)
        });
        let names = prose.marks.iter().enumerate().filter_map(|(at, mark)| {
            let names = matches!(mark.target, Target::Person(_) | Target::Identity(_));
            (names && mark.start < mark.end).then(|| {
                let range = self.place(mark.start as usize)..self.place(mark.end as usize);
                (Highlight { range, mark: editor::Mark::Protected }, at)
            })
        });
        calls.chain(names).collect()
    }

    /// The prose after the text as shown was edited.
    pub(super) fn typed(&self, prose: &Prose, edited: &Edited) -> Prose {
        let old: Vec<char> = self.text.chars().collect();
        let new: Vec<char> = edited.text.chars().collect();
        let (mut from, mut to, with) = difference(&old, &new, edited.caret);
        let mut gone: Vec<usize> = Vec::new();
        let removes = from < to;
        for chip in &self.chips {
            let Chip { lead, words, end, mark } = chip;
            if !removes {
                if from > *lead && from <= words.start {
                    (from, to) = (*lead, *lead);
                } else if (words.start..*end).contains(&from) {
                    (from, to) = (*end, *end);
                }
            } else if from < *end && to > words.start {
                gone.push(*mark);
                (from, to) = (from.min(*lead), to.max(*end));
            } else if from < words.start && to > *lead {
                // Only the space in front of the chip, which belongs to it.
                to = (*lead).max(from.min(*lead));
                from = from.min(to);
            }
        }
        let kept: Vec<&Mark> = prose
            .marks
            .iter()
            .enumerate()
            .filter(|(at, _)| !gone.contains(at))
            .map(|(_, mark)| mark)
            .collect();
        // A call in front of what was typed stays in front, one behind it moves with the text behind.
        let behind: Vec<usize> =
            self.chips.iter().filter(|chip| chip.lead >= to).map(|chip| chip.mark).collect();
        let (from, to) = (self.plain(from), self.plain(to));
        let marks = kept
            .into_iter()
            .filter_map(|mark| {
                let at = prose.marks.iter().position(|other| std::ptr::eq(other, mark))?;
                let change = Replaced { from, to, len: with.chars().count() };
                change.carry(mark, behind.contains(&at))
            })
            .collect();
        Prose { text: replaced(prose, from, to, &with).into(), marks, extra: prose.extra.clone() }
    }
}

/// What an edit replaced: `old[from..to]` became the letters returned. What follows the caret is as it was.
fn difference(old: &[char], new: &[char], caret: usize) -> (usize, usize, String) {
    let same_end = |most: usize| {
        old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count()
    };
    let after = new.len().saturating_sub(caret);
    let mut end = same_end(after);
    if end < after {
        end = same_end(usize::MAX);
    }
    let room = old.len().min(new.len()) - end.min(old.len()).min(new.len());
    let from = old.iter().zip(new).take(room).take_while(|(a, b)| a == b).count();
    let with = new.get(from..new.len() - end).unwrap_or_default().iter().collect();
    (from, old.len() - end, with)
}

/// The text of `prose` with another stretch in the place of one.
fn replaced(prose: &Prose, from: usize, to: usize, with: &str) -> String {
    let text = prose.text.as_str();
    let mut changed: String = text.chars().take(from).collect();
    changed.push_str(with);
    changed.extend(text.chars().skip(to));
    changed
}

/// A stretch of a text, in scalars, and how many stand there now.
struct Replaced {
    from: usize,
    to: usize,
    len: usize,
}

impl Replaced {
    /// The mark where it is now; `None` if all it covered is gone. `behind`: a mere point at the place of
    /// the change moves with what follows.
    fn carry(&self, mark: &Mark, behind: bool) -> Option<Mark> {
        let (start, end) = (mark.start as usize, (mark.end as usize).max(mark.start as usize));
        let after = |at: usize| at - self.to + self.from + self.len;
        let moved = if start == end {
            match start {
                at if at < self.from || (at == self.from && !behind) => (at, at),
                at if at >= self.to => (after(at), after(at)),
                _ => (self.from, self.from),
            }
        } else if end <= self.from {
            (start, end)
        } else if start >= self.to {
            (after(start), after(end))
        } else if start >= self.from && end <= self.to {
            return None;
        } else {
            let start = if start < self.from { start } else { self.from + self.len };
            let end = if end > self.to { after(end) } else { self.from };
            (start, end)
        };
        Some(Mark { start: moved.0 as u32, end: moved.1 as u32, ..mark.clone() })
    }
}

/// The prose with a call of an exhibit in the place of a stretch, without the space in front of it: the
/// call brings its own.
pub(super) fn called(prose: &Prose, stretch: Range<usize>, target: Target) -> Prose {
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let at = |place: usize| letters.get(place).copied();
    let mut from = stretch.start;
    while from > 0 && at(from - 1).is_some_and(|c| c == ' ' || c == '\u{A0}') {
        from -= 1;
    }
    let with = if at(stretch.end).is_some_and(char::is_alphanumeric) { " " } else { "" };
    let change = Replaced { from, to: stretch.end.max(from), len: with.chars().count() };
    let mut marks: Vec<Mark> =
        prose.marks.iter().filter_map(|mark| change.carry(mark, false)).collect();
    let place = from as u32;
    marks.push(Mark { start: place, end: place, target, extra: Default::default() });
    Prose { text: replaced(prose, from, change.to, with).into(), marks, extra: prose.extra.clone() }
}

/// The two parts of a prose cut at a place, without the blanks at the cut.
pub(super) fn divided(prose: &Prose, at: usize) -> (Prose, Prose) {
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let at = at.min(letters.len());
    let (head, tail) = letters.split_at(at);
    let end = head.iter().rposition(|c| !c.is_whitespace()).map_or(0, |last| last + 1);
    let skipped = tail.iter().position(|c| !c.is_whitespace()).unwrap_or(tail.len());
    parts(prose, &letters, end, at, at + skipped)
}

/// A prose with paragraphs put in at a place: what was before stays in the first, what was after goes to the last.
pub(super) fn put_in(prose: &Prose, at: usize, paragraphs: &[String]) -> Vec<Prose> {
    let Some((last, before)) = paragraphs.split_last() else { return vec![prose.clone()] };
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let at = at.min(letters.len());
    let (head, tail) = parts(prose, &letters, at, at, at);
    let Some((first, between)) = before.split_first() else {
        return vec![joined_with(&head, last, &tail)];
    };
    let mut all = vec![joined_with(&head, first, &Prose::default())];
    all.extend(between.iter().map(|words| Prose::plain(words.as_str())));
    all.push(joined_with(&Prose::default(), last, &tail));
    all
}

/// Two proses as one, with words between them and nothing else.
fn joined_with(first: &Prose, words: &str, second: &Prose) -> Prose {
    let text = format!("{}{words}{}", first.text.as_str(), second.text.as_str());
    let by = (first.text.as_str().chars().count() + words.chars().count()) as u32;
    let moved = second.marks.iter().map(|mark| Mark {
        start: mark.start + by,
        end: mark.end + by,
        ..mark.clone()
    });
    let marks = first.marks.iter().cloned().chain(moved).collect();
    Prose { text: text.into(), marks, extra: first.extra.clone() }
}

/// The part of a prose up to `end` and that from `begin` on, with their marks; what stands at the cut is of the first.
fn parts(prose: &Prose, letters: &[char], end: usize, at: usize, begin: usize) -> (Prose, Prose) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for mark in &prose.marks {
        let (start, stop) = (mark.start as usize, (mark.end as usize).max(mark.start as usize));
        if start < end || stop <= at {
            let part = (start.min(end) as u32, stop.min(end) as u32);
            first.push(Mark { start: part.0, end: part.1, ..mark.clone() });
        }
        if stop > begin || start > at {
            let part = (start.max(begin) - begin, stop.max(begin) - begin);
            second.push(Mark { start: part.0 as u32, end: part.1 as u32, ..mark.clone() });
        }
    }
    let part = |letters: Option<&[char]>, marks: Vec<Mark>, extra| {
        let text: String = letters.unwrap_or_default().iter().collect();
        Prose { text: text.into(), marks, extra }
    };
    (
        part(letters.get(..end), first, prose.extra.clone()),
        part(letters.get(begin..), second, Default::default()),
    )
}

/// Two proses as one, a space between them.
pub(super) fn joined(first: &Prose, second: &Prose) -> Prose {
    if second.text.is_blank() && second.marks.is_empty() {
        return first.clone();
    }
    if first.text.is_blank() && first.marks.is_empty() {
        return second.clone();
    }
    let text = format!("{} {}", first.text.as_str(), second.text.as_str());
    let by = first.text.as_str().chars().count() as u32 + 1;
    let moved = second.marks.iter().map(|mark| Mark {
        start: mark.start + by,
        end: mark.end + by,
        ..mark.clone()
    });
    let marks = first.marks.iter().cloned().chain(moved).collect();
    Prose { text: text.into(), marks, extra: first.extra.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exhibit(id: &str) -> Target {
        Target::Exhibit { exhibit: id.try_into().unwrap(), page: None }
    }

    fn mark(start: u32, end: u32, target: Target) -> Mark {
        Mark { start, end, target, extra: Default::default() }
    }

    fn prose(text: &str, marks: Vec<Mark>) -> Prose {
        Prose { marks, ..Prose::plain(text) }
    }

    fn seen(prose: &Prose) -> Shown<'_> {
        shown(prose, |id, _| format!("[{id}]"))
    }

    /// The spaces of a chip, written `_` and `~`.
    fn spaced(text: &str) -> String {
        text.replace('_', &LEAD.to_string()).replace('~', &TAIL.to_string())
    }

    /// What is left after the text as shown became `new` with the caret at `|`.
    fn after(prose: &Prose, new: &str) -> (String, Vec<(u32, u32)>) {
        let caret = new.chars().position(|c| c == '|').unwrap();
        let edited = Edited { text: spaced(&new.replace('|', "")), caret };
        let typed = seen(prose).typed(prose, &edited);
        (typed.text.as_str().to_owned(), typed.marks.iter().map(|m| (m.start, m.end)).collect())
    }

    #[test]
    fn a_call_stands_as_a_chip_behind_its_words() {
        let prose = prose("un papier.", vec![mark(9, 9, exhibit("p6"))]);
        let shown = seen(&prose);
        assert_eq!(shown.text, spaced("un papier_[p6]~."));
        assert_eq!(
            (shown.plain(9), shown.plain(12), shown.plain(15), shown.plain(16)),
            (9, 9, 9, 10)
        );
        assert_eq!(shown.highlights(&prose)[0].0.range, 10..14);
    }

    #[test]
    fn a_place_beyond_the_text_shows_no_chip() {
        let prose = prose("un", vec![mark(9, 9, exhibit("p6"))]);
        assert_eq!(seen(&prose).text, "un");
    }

    #[test]
    fn typing_round_a_chip_leaves_it_where_it_is() {
        let prose = prose("un papier.", vec![mark(9, 9, exhibit("p6"))]);
        assert_eq!(
            after(&prose, "un vieux| papier_[p6]~."),
            ("un vieux papier.".into(), vec![(15, 15)])
        );
        assert_eq!(after(&prose, "un papiers|_[p6]~."), ("un papiers.".into(), vec![(10, 10)]));
        assert_eq!(after(&prose, "un papier |_[p6]~."), ("un papier .".into(), vec![(10, 10)]));
        assert_eq!(after(&prose, "un papier_x|[p6]~."), ("un papierx.".into(), vec![(10, 10)]));
        assert_eq!(after(&prose, "un papier_[p6]~ |."), ("un papier .".into(), vec![(9, 9)]));
        assert_eq!(after(&prose, "un papier_[p6]~., et|"), ("un papier., et".into(), vec![(9, 9)]));
        assert_eq!(after(&prose, "un papier_[px|6]~."), ("un papierx.".into(), vec![(9, 9)]));
    }

    #[test]
    fn a_chip_goes_as_a_whole() {
        let prose = prose("un papier.", vec![mark(9, 9, exhibit("p6"))]);
        assert_eq!(after(&prose, "un papier_[p6]|."), ("un papier.".into(), vec![]));
        assert_eq!(after(&prose, "un papier_[p6|~."), ("un papier.".into(), vec![]));
        assert_eq!(after(&prose, "un |p6]~."), ("un .".into(), vec![]));
        assert_eq!(after(&prose, "|"), (String::new(), vec![]));
    }

    #[test]
    fn the_space_of_a_chip_is_not_text() {
        let prose = prose("un papier.", vec![mark(9, 9, exhibit("p6"))]);
        assert_eq!(after(&prose, "un papier|[p6]~."), ("un papier.".into(), vec![(9, 9)]));
    }

    #[test]
    fn names_keep_their_marks() {
        let name = Target::Person("p3".try_into().unwrap());
        let prose = prose("avec Rêbwar ici", vec![mark(5, 11, name), mark(11, 11, exhibit("p6"))]);
        assert_eq!(seen(&prose).text, spaced("avec Rêbwar_[p6]~ ici"));
        let moved = ("hier avec Rêbwar ici".to_owned(), vec![(10, 16), (16, 16)]);
        assert_eq!(after(&prose, "hier |avec Rêbwar_[p6]~ ici"), moved);
        assert_eq!(after(&prose, "avec |_[p6]~ ici"), ("avec  ici".into(), vec![(5, 5)]));
        assert_eq!(
            after(&prose, "avec Rêb|_[p6]~ ici"),
            ("avec Rêb ici".into(), vec![(5, 8), (8, 8)])
        );
    }

    #[test]
    fn a_call_takes_the_place_of_what_was_typed_for_it() {
        let typed = Prose::plain("signé un papier [pi");
        let call = called(&typed, 16..19, exhibit("p6"));
        assert_eq!(call.text.as_str(), "signé un papier");
        assert_eq!(call.marks, [mark(15, 15, exhibit("p6"))]);
        let before = called(&Prose::plain("papier [ici"), 7..8, exhibit("p6"));
        assert_eq!((before.text.as_str(), before.marks[0].start), ("papier ici", 6));
    }

    #[test]
    fn paragraphs_put_in_leave_the_marks_with_their_words() {
        let name = Target::Person("p3".try_into().unwrap());
        let marks = vec![mark(4, 4, exhibit("p6")), mark(11, 17, name)];
        let whole = prose("Fin. Après Rêbwar.", marks);
        let words = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let put = |at, all: &[&str]| put_in(&whole, at, &words(all));
        let text =
            |all: &[Prose]| all.iter().map(|one| one.text.as_str().to_owned()).collect::<Vec<_>>();
        let three = put(5, &["Un", "deux", "trois "]);
        assert_eq!(text(&three), ["Fin. Un", "deux", "trois Après Rêbwar."]);
        assert_eq!((three[0].marks.len(), three[1].marks.len()), (1, 0));
        assert_eq!((three[2].marks[0].start, three[2].marks[0].end), (12, 18));
        let one = put(5, &["Un "]);
        assert_eq!(text(&one), ["Fin. Un Après Rêbwar."]);
        assert_eq!((one[0].marks[0].start, one[0].marks[1].start), (4, 14));
        assert_eq!(text(&put(99, &["a", "b"])), ["Fin. Après Rêbwar.a", "b"]);
        assert_eq!(put(3, &[]), std::slice::from_ref(&whole));
    }

    #[test]
    fn cutting_and_joining_keep_the_marks_with_their_words() {
        let name = Target::Person("p3".try_into().unwrap());
        let marks = vec![mark(4, 4, exhibit("p6")), mark(11, 17, name)];
        let whole = prose("Fin. Après Rêbwar.", marks);
        let (first, second) = divided(&whole, 4);
        assert_eq!((first.text.as_str(), second.text.as_str()), ("Fin.", "Après Rêbwar."));
        assert_eq!((first.marks.len(), second.marks.len()), (1, 1));
        assert_eq!((second.marks[0].start, second.marks[0].end), (6, 12));
        assert_eq!(joined(&first, &second), whole);
    }

    proptest::proptest! {
        #[test]
        fn any_edit_leaves_marks_inside_the_text(
            text in "[ab ]{0,8}", new in "[ab \\[\\]p6]{0,14}", caret in 0usize..14,
            start in 0u32..8, len in 0u32..4, call in 0u32..8,
        ) {
            let letters = text.chars().count() as u32;
            let name = Target::Person("p3".try_into().unwrap());
            let (start, call) = (start.min(letters), call.min(letters));
            let end = (start + len).min(letters);
            let prose = prose(&text, vec![mark(start, end, name), mark(call, call, exhibit("p6"))]);
            let edited = Edited { caret: caret.min(new.chars().count()), text: new };
            let typed = seen(&prose).typed(&prose, &edited);
            let letters = typed.text.as_str().chars().count() as u32;
            for mark in &typed.marks {
                proptest::prop_assert!(mark.start <= mark.end && mark.end <= letters);
            }
            let same = Edited { text: seen(&prose).text.into_owned(), caret };
            proptest::prop_assert_eq!(seen(&prose).typed(&prose, &same), prose);
        }
    }
}
