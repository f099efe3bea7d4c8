//! Which words and figures of a paragraph are kept together, each as an isolate of its own.

use std::ops::Range;

use super::POP;
use super::text::{Sort, Text};
use crate::lang::language::Direction;

/// Isolates within isolates that are looked for.
const DEEPEST: usize = 16;

/// Groups of figures that are looked at for one number.
const LONGEST: usize = 12;
/// Signs within a number of several groups.
const GROUPED: [char; 16] =
    ['+', '-', '‑', '–', '.', ',', '(', ')', '$', '€', '£', '¥', '%', '‰', '°', '#'];

/// What a stretch of a paragraph is for the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// Letters of the other direction, with the figures that touch them.
    Letters,
    /// Figures with their signs; in brackets.
    Figures { bracketed: bool },
    /// What parts stretches: a letter of the direction, a comma of the Arabic script.
    Own,
    /// A pair or an isolate without letters of its own at this level.
    Closed,
}

#[derive(Clone, Debug)]
struct Item {
    range: Range<usize>,
    what: What,
}

/// What is done with a stretch.
enum Step {
    /// It becomes an isolate of this direction.
    Wrap(Range<usize>, Direction),
    /// It is a number, read from left to right.
    Number(Range<usize>),
    /// What is inside is looked at, in this direction.
    Enter(Range<usize>, Direction),
}

/// The isolates that keep a paragraph in order, each mark before a byte, in order.
///
/// These are one isolate each: words of the other direction that follow one another, with the figures that
/// touch or follow them; a number with its signs; what stands in quotes or brackets, or alone, where all its
/// letters run against what is around it, figures included. Guillemets go with what they hold, so that they
/// open and close it where it breaks over two lines.
pub(super) fn isolates(paragraph: &str, direction: Direction) -> Vec<(usize, char)> {
    let text = Text::new(paragraph);
    let mut marks = Vec::new();
    arrange(&text, 0..text.len(), direction, DEEPEST, &mut marks);
    marks
}

fn arrange(
    text: &Text,
    range: Range<usize>,
    base: Direction,
    depth: usize,
    marks: &mut Vec<(usize, char)>,
) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let steps = if text.is_all_against(range.clone(), base) {
        vec![Step::Wrap(text.trimmed(range), base.opposite())]
    } else {
        steps(text, &items(text, range, base), base)
    };
    for step in steps {
        match step {
            Step::Wrap(range, direction) => {
                let mark = match direction {
                    Direction::LeftToRight => '\u{2066}',
                    Direction::RightToLeft => '\u{2067}',
                };
                marks.push((text.byte(range.start), mark));
                let end = range.end;
                arrange(text, range, direction, depth, marks);
                marks.push((text.byte(end), POP));
            }
            Step::Number(range) => number(text, &range, marks),
            Step::Enter(range, direction) => arrange(text, range, direction, depth, marks),
        }
    }
}

/// Signs between figures of the Arabic language take its direction even in an isolate of the other one; an
/// override keeps them in their place.
fn number(text: &Text, range: &Range<usize>, marks: &mut Vec<(usize, char)>) {
    let (start, end) = (text.byte(range.start), text.byte(range.end));
    marks.push((start, '\u{2066}'));
    if text.has_arabic_figure(range.clone()) {
        marks.extend([(start, '\u{202D}'), (end, '\u{202C}')]);
    }
    marks.push((end, POP));
}

/// The stretches of a range, in order.
fn items(text: &Text, range: Range<usize>, base: Direction) -> Vec<Item> {
    let mut items = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let item = match text.token(at, &range, base) {
            Some(end) => token(text, at..end, base),
            None => other(text, at, range.end, base),
        };
        at = item.as_ref().map_or(at, |item| item.range.end - 1) + 1;
        items.extend(item);
    }
    items
}

fn token(text: &Text, range: Range<usize>, base: Direction) -> Option<Item> {
    let letters = text.has_letter(range.clone(), base.opposite());
    let what = if letters { What::Letters } else { What::Figures { bracketed: false } };
    Some(Item { range, what })
}

/// What begins here, if it is no token.
fn other(text: &Text, at: usize, end: usize, base: Direction) -> Option<Item> {
    if let Some(close) = text.closes(at, end) {
        return Some(Item { range: at..close + 1, what: pair(text, at, close, base) });
    }
    match text.sort(at) {
        Sort::Letter(_) => {
            // Figures of a French word stay with it; those behind an Arabic one may have signs.
            let goes_on = |at: &usize| match text.sort(*at) {
                Sort::Letter(direction) => direction == base,
                Sort::Figure => base == Direction::LeftToRight,
                sort => sort == Sort::Joined,
            };
            let end = (at..end).find(|at| !goes_on(at)).unwrap_or(end).max(at + 1);
            Some(Item { range: at..end, what: What::Own })
        }
        Sort::ArabicSign if base == Direction::RightToLeft => {
            Some(Item { range: at..at + 1, what: What::Own })
        }
        _ => None,
    }
}

fn pair(text: &Text, open: usize, close: usize, base: Direction) -> What {
    let inside = open + 1..close;
    if text.isolated(open).is_some() {
        What::Closed
    } else if is_turned(text, inside.clone(), base) {
        What::Letters
    } else if text.has_letter(inside.clone(), base) {
        What::Own
    } else if text.is_bracket(open) && text.token(open + 1, &inside, base) == Some(close) {
        What::Figures { bracketed: true }
    } else {
        What::Closed
    }
}

/// Whether all that is here runs against the direction: its letters, or one isolate.
fn is_turned(text: &Text, range: Range<usize>, base: Direction) -> bool {
    let inside = text.trimmed(range.clone());
    let alone = text.closes(inside.start, inside.end) == inside.end.checked_sub(1);
    text.is_all_against(range, base)
        || alone && text.isolated(inside.start).is_some_and(|direction| direction != base)
}

/// What is done with stretches: those between two that part are put together.
fn steps(text: &Text, items: &[Item], base: Direction) -> Vec<Step> {
    let mut steps = Vec::new();
    for between in items.split_inclusive(|item| item.what == What::Own) {
        let count = between.iter().take_while(|item| item.what != What::Own).count();
        let (between, own) = between.split_at(count);
        let is_letters = |item: &Item| item.what == What::Letters;
        match (between.iter().position(is_letters), between.iter().rposition(is_letters)) {
            (Some(first), Some(last)) => {
                let (first, last) = reach(text, between, first..last + 1, base);
                let (before, rest) = between.split_at(first);
                let (phrase, after) = rest.split_at(last - first);
                figures(text, before, base, &mut steps);
                steps.extend(together(text, phrase, base));
                figures(text, after, base, &mut steps);
            }
            _ => figures(text, between, base, &mut steps),
        }
        steps.extend(own.iter().filter_map(|item| enter(text, item, base)));
    }
    steps
}

/// The phrase with the figures that a space parts from it: those behind Latin words, as in "Boeing 747", and
/// those of the Arabic script before or behind Arabic words.
fn reach(text: &Text, items: &[Item], phrase: Range<usize>, base: Direction) -> (usize, usize) {
    let is_near = |left: usize, right: usize, figures: usize| {
        let (Some(left), Some(right)) = (items.get(left), items.get(right)) else { return false };
        let spaced = text.trimmed(left.range.end..right.range.start).is_empty();
        spaced && items.get(figures).is_some_and(|item| follows(text, item, base))
    };
    let (mut first, mut last) = (phrase.start, phrase.end);
    loop {
        let dialled = items.get(last..last + 2).is_some_and(|two| is_one_number(text, two));
        let figures = last + usize::from(dialled && base == Direction::RightToLeft);
        if last == 0 || !is_near(last - 1, last, figures) {
            break;
        }
        last = figures + 1;
    }
    while base == Direction::LeftToRight && first > 0 && is_near(first - 1, first, first - 1) {
        first -= 1;
    }
    (first, last)
}

/// Whether figures go with the words beside them.
fn follows(text: &Text, item: &Item, base: Direction) -> bool {
    item.what == What::Figures { bracketed: false }
        && (base == Direction::RightToLeft || is_native(text, &item.range))
}

fn is_native(text: &Text, range: &Range<usize>) -> bool {
    range.clone().any(|at| text.sort(at) == Sort::Native)
        && range.clone().all(|at| text.sort(at) != Sort::Figure)
}

/// A phrase as one isolate; a pair that stands alone keeps its marks outside, unless they turn with it.
fn together(text: &Text, phrase: &[Item], base: Direction) -> Option<Step> {
    let (first, last) = (phrase.first()?, phrase.last()?);
    let whole = first.range.start..last.range.end;
    let open = first.range.start;
    let pair = text.closes(open, whole.end) == whole.end.checked_sub(1);
    if phrase.len() == 1 && pair && !text.is_turned_quote(open) {
        return Some(Step::Enter(open + 1..whole.end - 1, base));
    }
    Some(Step::Wrap(whole, base.opposite()))
}

/// What is inside a stretch that is no phrase.
fn enter(text: &Text, item: &Item, base: Direction) -> Option<Step> {
    let Range { start, end } = item.range;
    let close = text.closes(start, end)?;
    let direction = text.isolated(start).unwrap_or(base);
    Some(Step::Enter(start + 1..close, direction))
}

/// Numbers by themselves, each with its signs; groups of figures that make one number are one.
fn figures(text: &Text, items: &[Item], base: Direction, steps: &mut Vec<Step>) {
    let mut rest = items;
    while let Some(item) = rest.first() {
        let longest = rest.len().min(LONGEST);
        let count = (2..=longest)
            .rev()
            .find(|count| rest.get(..*count).is_some_and(|these| is_one_number(text, these)));
        let (these, after) = rest.split_at(count.unwrap_or(1));
        let whole = item.range.start..these.last().unwrap_or(item).range.end;
        let alone = item.what == What::Figures { bracketed: false };
        if (count.is_some() || alone) && strays(text, whole.clone(), base) {
            steps.push(Step::Number(whole));
        } else {
            steps.extend(these.iter().filter_map(|item| enter(text, item, base)));
        }
        rest = after;
    }
}

/// Whether the parts of a number would change places here.
fn strays(text: &Text, range: Range<usize>, base: Direction) -> bool {
    let plain = |sort| matches!(sort, Sort::Figure | Sort::Native | Sort::Joined);
    let signs = !range.clone().all(|at| plain(text.sort(at)));
    signs && (base == Direction::RightToLeft || text.has_arabic_figure(range))
}

/// Whether groups of figures make one number: of a telephone or an account, of thousands, or held by spaces
/// that do not break.
fn is_one_number(text: &Text, items: &[Item]) -> bool {
    let spaced = items.windows(2).all(|two| match two {
        [left, right] => left.range.end + 1 == right.range.start,
        _ => false,
    });
    let grouped = items.iter().all(|item| {
        let inside = |at: usize| {
            let unit = text.sort(at) == Sort::Space;
            text.is_figure(at) || unit || GROUPED.contains(&text.char(at))
        };
        matches!(item.what, What::Figures { .. }) && item.range.clone().all(inside)
    });
    let Some((first, others)) = items.split_first().filter(|_| spaced && grouped) else {
        return false;
    };
    let gaps = || others.iter().map(|item| text.char(item.range.start - 1));
    let dialled = matches!(text.char(first.range.start), '+' | '(' | '0' | '۰' | '٠');
    let length = |item: &Item| item.range.clone().filter(|at| text.is_figure(*at)).count();
    let thousands = length(first) <= 3 && others.iter().all(|item| length(item) == 3);
    if !gaps().all(|gap| matches!(gap, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')) {
        return false;
    }
    dialled || thousands || others.len() > 1 || gaps().all(|gap| gap != ' ')
}
