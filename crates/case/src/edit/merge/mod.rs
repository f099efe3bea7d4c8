//! Two versions of a case that were saved apart, made one: compared record by record, then put together.
//!
//! What only one side changed is taken. What both changed differently is one side's, or both stand beside one
//! another. Nothing is joined within a record: what a person said is kept as it was said.

mod flat;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::domain::Case;
use crate::domain::references::{Referred, dangling};
use flat::{Flat, LISTS, is_list, section_of};

#[cfg(test)]
mod tests;

/// Where something of a case stands: a record of a list, or a part that exists once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The list, as the exchange format names it, `sections`, `paragraphs` and `papers` among them; or what
    /// the part belongs to: `applicant`, `procedure`, `account`, `answers`, `set_aside`, `checklist`, `points`, `case`.
    pub list: String,
    /// Id of the record, or name of the part.
    pub id: String,
}

/// What is taken of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What the left side has, be it nothing.
    Left,
    /// What the right side has, be it nothing.
    Right,
    /// What either side has; where both have something, the second stands beside the first.
    Both,
}

/// Who changed something since the two went apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Left,
    Right,
    Both,
}

/// Something that is not the same on both sides.
#[derive(Clone, PartialEq)]
pub struct Difference {
    pub spot: Spot,
    pub by: By,
    /// What the left side has, as in the exchange format.
    pub left: Option<Value>,
    /// What the right side has.
    pub right: Option<Value>,
}

/// Hides what was written.
impl std::fmt::Debug for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Difference").field("by", &self.by).finish_non_exhaustive()
    }
}

impl Difference {
    /// Whether both can be kept: records can, and lists within a part.
    #[must_use]
    pub fn can_keep_both(&self) -> bool {
        match (&self.left, &self.right) {
            (Some(left), Some(right)) => is_list(&self.spot.list) || are_lists(left, right),
            _ => true,
        }
    }

    /// What is taken where nobody chose: the side that changed it; of two changes both, and what one side
    /// took away and the other changed stays. Nothing where only a person can say.
    #[must_use]
    pub fn usual(&self) -> Option<Choice> {
        match self.by {
            By::Left => Some(Choice::Left),
            By::Right => Some(Choice::Right),
            By::Both => self.can_keep_both().then_some(Choice::Both),
        }
    }
}

fn are_lists(left: &Value, right: &Value) -> bool {
    let of_records =
        |value: &Value| value.as_array().is_some_and(|items| items.iter().all(Value::is_object));
    of_records(left) && of_records(right)
}

/// Two versions and what differs between them.
pub struct Comparison {
    base: Flat,
    left: Flat,
    right: Flat,
    /// What differs, in the order of the case.
    pub differences: Vec<Difference>,
}

impl std::fmt::Debug for Comparison {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Comparison").field("differences", &self.differences.len()).finish()
    }
}

/// Why two versions were not made one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMerged {
    /// What only a person can decide was not decided, so many times.
    #[error("{0} differences are not decided")]
    Undecided(usize),
    /// The pieces make no case.
    #[error("the pieces make no case")]
    NoCase,
}

/// Compares two versions. `base` is what both go back to; without it, whatever differs was changed by both.
#[must_use]
pub fn compare(base: Option<&Case>, left: &Case, right: &Case) -> Comparison {
    let (base, left, right) =
        (base.map(Flat::of).unwrap_or_default(), Flat::of(left), Flat::of(right));
    let mut seen = BTreeSet::new();
    let mut differences = Vec::new();
    for spot in in_order(&left).into_iter().chain(in_order(&right)) {
        if !seen.insert(spot.clone()) {
            continue;
        }
        let [b, l, r] = [&base, &left, &right].map(|flat| flat.pieces.get(&spot));
        if l == r {
            continue;
        }
        let by = match (l == b, r == b) {
            (true, _) => By::Right,
            (_, true) => By::Left,
            _ => By::Both,
        };
        let (l, r) = (l.cloned(), r.cloned());
        differences.push(Difference { spot, by, left: l, right: r });
    }
    differences.sort_by_key(|difference| rank(&difference.spot.list));
    Comparison { base, left, right, differences }
}

/// Parts first, then the lists, each in its own order.
fn in_order(flat: &Flat) -> Vec<Spot> {
    let parts = flat.pieces.keys().filter(|spot| !is_list(&spot.list)).cloned();
    parts.chain(flat.orders.values().flatten().cloned()).collect()
}

fn rank(list: &str) -> usize {
    let lists = LISTS.iter().position(|(name, _)| *name == list).map(|at| at + 10);
    let parts = ["applicant", "procedure", "account"].iter().position(|name| *name == list);
    parts.or(lists).unwrap_or(99)
}

impl Comparison {
    /// The case that these choices make; where none is given, what is usual. `fresh` makes a new id that begins
    /// with a word, for the second of two records.
    ///
    /// # Errors
    /// [`NotMerged`] says why; nothing was made then.
    pub fn merged(
        &self,
        choices: &BTreeMap<Spot, Choice>,
        fresh: &mut dyn FnMut(&str) -> String,
    ) -> Result<Case, NotMerged> {
        let choice = |difference: &Difference| {
            let can = |choice: &Choice| *choice != Choice::Both || difference.can_keep_both();
            choices.get(&difference.spot).copied().filter(can).or(difference.usual())
        };
        let open = self.differences.iter().filter(|difference| choice(difference).is_none());
        let open = open.count();
        if open > 0 {
            return Err(NotMerged::Undecided(open));
        }
        let mut made = Made { of: self, flat: Flat::default(), copies: BTreeMap::new(), fresh };
        for (spot, value) in self
            .left
            .pieces
            .iter()
            .filter(|(spot, value)| self.right.pieces.get(spot) == Some(value))
        {
            made.flat.pieces.insert(spot.clone(), value.clone());
        }
        for difference in &self.differences {
            made.take(difference, choice(difference).unwrap_or(Choice::Both));
        }
        made.arrange();
        made.sound().ok_or(NotMerged::NoCase)
    }
}

/// The case in the making.
struct Made<'a> {
    of: &'a Comparison,
    flat: Flat,
    /// The second of two records, by the place of the first.
    copies: BTreeMap<Spot, Spot>,
    fresh: &'a mut dyn FnMut(&str) -> String,
}

impl Made<'_> {
    fn take(&mut self, difference: &Difference, choice: Choice) {
        let spot = difference.spot.clone();
        let taken = match (choice, &difference.left, &difference.right) {
            (Choice::Left, left, _) => left.clone(),
            (Choice::Right, _, right) => right.clone(),
            (Choice::Both, Some(left), Some(right)) => Some(self.both(&spot, left, right)),
            (Choice::Both, left, right) => left.clone().or_else(|| right.clone()),
        };
        if let Some(taken) = taken {
            self.flat.pieces.insert(spot, taken);
        }
    }

    fn both(&mut self, spot: &Spot, left: &Value, right: &Value) -> Value {
        if !is_list(&spot.list) {
            return self.joined(left, right);
        }
        let word = LISTS.iter().find(|(name, _)| *name == spot.list).map_or("", |(_, word)| *word);
        let id = self.new_id(word);
        let mut copy = right.clone();
        if let Some(fields) = copy.as_object_mut() {
            fields.insert("id".to_owned(), id.clone().into());
        }
        let beside = Spot { list: spot.list.clone(), id: id.clone() };
        self.flat.pieces.insert(beside.clone(), copy);
        self.copies.insert(spot.clone(), beside);
        self.copy_answers(word, &spot.id, &id);
        left.clone()
    }

    /// Questions about the right record that were left open are so about the copy.
    fn copy_answers(&mut self, word: &str, from: &str, to: &str) {
        let about = format!("{word}:{from}/");
        let answers = self.of.right.pieces.iter().filter(|(spot, _)| spot.list == "answers");
        for (spot, value) in answers {
            if let Some(question) = spot.id.strip_prefix(&about) {
                let id = format!("{word}:{to}/{question}");
                self.flat.pieces.insert(Spot { list: spot.list.clone(), id }, value.clone());
            }
        }
    }

    /// Every item of both lists; what is the same stands once.
    fn joined(&mut self, left: &Value, right: &Value) -> Value {
        let mut items = left.as_array().cloned().unwrap_or_default();
        for item in right.as_array().into_iter().flatten() {
            if items.contains(item) {
                continue;
            }
            let mut item = item.clone();
            let id = item.get("id").cloned();
            if id.is_some()
                && items.iter().any(|there| there.get("id") == id.as_ref())
                && let Some(fields) = item.as_object_mut()
            {
                fields.insert("id".to_owned(), self.new_id("union").into());
            }
            items.push(item);
        }
        Value::Array(items)
    }

    fn new_id(&mut self, word: &str) -> String {
        let of = self.of;
        loop {
            let id = (self.fresh)(word);
            let sides = [&of.base, &of.left, &of.right, &self.flat];
            let taken = sides.iter().any(|flat| flat.pieces.keys().any(|spot| spot.id == id));
            if !taken {
                return id;
            }
        }
    }

    /// Puts what was taken into its order.
    fn arrange(&mut self) {
        self.bring_sections();
        let of = self.of;
        let lists: BTreeSet<&String> =
            of.left.orders.keys().chain(of.right.orders.keys()).collect();
        let mut orders = BTreeMap::new();
        for list in lists {
            let [b, l, r] = [&of.base, &of.left, &of.right]
                .map(|flat| flat.orders.get(list).map_or(&[][..], Vec::as_slice));
            let mut order = Vec::new();
            for spot in sequence(b, l, r) {
                let here = spot.list != "paragraphs" || self.home(&spot) == Some(list.as_str());
                if here && self.flat.pieces.contains_key(&spot) {
                    let beside = self.copies.get(&spot).cloned();
                    order.push(spot);
                    order.extend(beside);
                }
            }
            orders.insert(list.clone(), order);
        }
        self.flat.orders = orders;
    }

    /// Where a paragraph stands: where the side that moved it put it.
    fn home(&self, paragraph: &Spot) -> Option<&str> {
        let [b, l, r] =
            [&self.of.base, &self.of.left, &self.of.right].map(|flat| flat.home(paragraph));
        if l.is_none() || (l == b && r.is_some()) { r } else { l }
    }

    /// A section stays as long as a paragraph stands in it.
    fn bring_sections(&mut self) {
        let paragraphs = self.flat.pieces.keys().filter(|spot| spot.list == "paragraphs");
        let homes: Vec<Spot> = paragraphs.filter_map(|spot| section_of(self.home(spot)?)).collect();
        for section in homes {
            self.bring_back(&section);
        }
    }

    fn bring_back(&mut self, spot: &Spot) -> bool {
        if self.flat.pieces.contains_key(spot) {
            return false;
        }
        let side = |flat: &Flat| flat.pieces.get(spot).cloned();
        let found = side(&self.of.left).or_else(|| side(&self.of.right));
        let Some(found) = found else { return false };
        self.flat.pieces.insert(spot.clone(), found);
        true
    }

    /// The case, with every record that another still speaks of.
    fn sound(mut self) -> Option<Case> {
        loop {
            let case = self.flat.case()?;
            let mut brought = false;
            for (_, to) in dangling(&case) {
                brought |= spot_of(&to).is_some_and(|spot| self.bring_back(&spot));
            }
            if !brought {
                return Some(case);
            }
            self.arrange();
        }
    }
}

fn spot_of(to: &Referred) -> Option<Spot> {
    let (list, id) = match to {
        Referred::Person(id) => ("persons", id.as_str()),
        Referred::Identity(id) => ("identities", id.as_str()),
        Referred::Place(id) => ("places", id.as_str()),
        Referred::Event(id) => ("events", id.as_str()),
        Referred::Life(id) => ("life", id.as_str()),
        Referred::Step(id) => ("journey", id.as_str()),
        Referred::Exhibit(id) => ("exhibits", id.as_str()),
        Referred::Paragraph(id) => ("paragraphs", id.as_str()),
        Referred::Paper(id) => ("papers", id.as_str()),
        Referred::Attachment(_) => return None,
    };
    Some(Spot { list: list.to_owned(), id: id.to_owned() })
}

/// Everything of both orders: that of the side which moved something, and what only the other has after what
/// it followed there.
fn sequence(base: &[Spot], left: &[Spot], right: &[Spot]) -> Vec<Spot> {
    let common = |one: &[Spot], other: &[Spot]| -> Vec<Spot> {
        let other: BTreeSet<&Spot> = other.iter().collect();
        one.iter().filter(|spot| other.contains(spot)).cloned().collect()
    };
    let left_stays = common(left, base) == common(base, left);
    let (first, second) = if left_stays { (right, left) } else { (left, right) };
    let mut merged = first.to_vec();
    let mut there: BTreeSet<Spot> = merged.iter().cloned().collect();
    for (at, spot) in second.iter().enumerate() {
        if !there.insert(spot.clone()) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| second.get(at));
        let after = before.and_then(|before| merged.iter().position(|there| there == before));
        merged.insert(after.map_or(0, |at| at + 1), spot.clone());
    }
    merged
}
