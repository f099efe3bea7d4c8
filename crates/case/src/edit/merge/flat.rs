//! A case as pieces that can be compared one by one: each record of a list, each part that exists once.
//!
//! The pieces are those of the exchange format, so that a field nobody here knows is compared and kept like
//! every other.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Spot;
use crate::domain::Case;

/// Lists of the case whose records have an id, and the word such an id and the answers about it begin with.
pub(super) const LISTS: [(&str, &str); 14] = [
    ("identities", "identity"),
    ("persons", "person"),
    ("places", "place"),
    ("life", "life"),
    ("events", "event"),
    ("journey", "step"),
    ("exhibits", "exhibit"),
    ("sections", "section"),
    ("paragraphs", "paragraph"),
    ("papers", "paper"),
    ("earlier_statements", "statement"),
    ("decisions", "decision"),
    ("consents", "consent"),
    ("filings", "filing"),
];

/// Order of the paragraphs about what is feared.
const FEARS: &str = "fears";
/// Before the id of a section: order of its paragraphs.
const SECTION: &str = "section:";

/// A case in pieces.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat {
    /// Each piece as it stands in the exchange format.
    pub(super) pieces: BTreeMap<Spot, Value>,
    /// Which records a list holds, in its order. Paragraphs stand in the list of their section.
    pub(super) orders: BTreeMap<String, Vec<Spot>>,
}

/// Whether records of this list have an id and can stand beside one another.
pub(super) fn is_list(list: &str) -> bool {
    LISTS.iter().any(|(name, _)| *name == list)
}

impl Flat {
    pub(super) fn of(case: &Case) -> Self {
        let mut flat = Self::default();
        let Ok(Value::Object(fields)) = serde_json::to_value(case) else { return flat };
        for (name, value) in fields {
            match (name.as_str(), value) {
                ("account", Value::Object(account)) => flat.account(account),
                ("procedure", Value::Object(procedure)) => flat.procedure(procedure),
                ("applicant" | "answers" | "set_aside", Value::Object(fields)) => {
                    flat.fields(&name, fields);
                }
                ("checklist", Value::Array(items)) => flat.keyed(&name, items, &["item"]),
                ("points", Value::Array(items)) => flat.keyed(&name, items, &["rule", "about"]),
                (list, Value::Array(items)) if is_list(list) => flat.keyed(list, items, &["id"]),
                (_, value) => flat.piece("case", name.clone(), value),
            }
        }
        flat
    }

    fn piece(&mut self, list: &str, id: String, value: Value) {
        self.pieces.insert(Spot { list: list.to_owned(), id }, value);
    }

    fn fields(&mut self, list: &str, fields: Map<String, Value>) {
        for (field, value) in fields {
            self.piece(list, field, value);
        }
    }

    fn keyed(&mut self, list: &str, items: Vec<Value>, keys: &[&str]) {
        self.records(list, list, items, keys);
    }

    fn records(&mut self, list: &str, order: &str, items: Vec<Value>, keys: &[&str]) {
        for item in items {
            let key = |key: &&str| item.get(*key).and_then(Value::as_str).unwrap_or_default();
            let id = keys.iter().map(key).collect::<Vec<_>>().join(" ");
            let mut spot = Spot { list: list.to_owned(), id };
            while self.pieces.contains_key(&spot) {
                spot.id.push('#');
            }
            self.orders.entry(order.to_owned()).or_default().push(spot.clone());
            self.pieces.insert(spot, item);
        }
    }

    fn account(&mut self, mut account: Map<String, Value>) {
        let sections = account.remove("sections");
        if let Some(Value::Array(mut sections)) = sections {
            for section in &mut sections {
                let id = section.get("id").and_then(Value::as_str).unwrap_or_default();
                let order = format!("{SECTION}{id}");
                let paragraphs = section.as_object_mut().and_then(|it| it.remove("paragraphs"));
                if let Some(Value::Array(paragraphs)) = paragraphs {
                    self.records("paragraphs", &order, paragraphs, &["id"]);
                }
            }
            self.records("sections", "sections", sections, &["id"]);
        }
        if let Some(Value::Array(fears)) = account.remove(FEARS) {
            self.records("paragraphs", FEARS, fears, &["id"]);
        }
        self.fields("account", account);
    }

    fn procedure(&mut self, mut procedure: Map<String, Value>) {
        if let Some(Value::Array(papers)) = procedure.remove("papers") {
            self.records("papers", "papers", papers, &["id"]);
        }
        self.fields("procedure", procedure);
    }

    /// The case of these pieces; nothing if they make none.
    pub(super) fn case(&self) -> Option<Case> {
        let mut case = Map::new();
        for (list, order) in &self.orders {
            if list != FEARS && !list.starts_with(SECTION) {
                let items = self.items(order);
                let (around, field) = match list.as_str() {
                    "sections" => ("account", list.as_str()),
                    "papers" => ("procedure", list.as_str()),
                    _ => ("", list.as_str()),
                };
                put(&mut case, around, field, Value::Array(items));
            }
        }
        if let Some(order) = self.orders.get(FEARS) {
            put(&mut case, "account", FEARS, Value::Array(self.items(order)));
        }
        for (spot, value) in &self.pieces {
            match spot.list.as_str() {
                "case" => put(&mut case, "", &spot.id, value.clone()),
                "applicant" | "answers" | "set_aside" | "account" | "procedure" => {
                    put(&mut case, &spot.list, &spot.id, value.clone());
                }
                _ => {}
            }
        }
        serde_json::from_value(Value::Object(case)).ok()
    }

    fn items(&self, order: &[Spot]) -> Vec<Value> {
        let items = order.iter().filter_map(|spot| {
            let mut item = self.pieces.get(spot)?.clone();
            if spot.list == "sections"
                && let Some(within) = self.orders.get(&section_order(spot))
            {
                item.as_object_mut()?.insert("paragraphs".to_owned(), self.items(within).into());
            }
            Some(item)
        });
        items.collect()
    }

    /// The list a paragraph stands in.
    pub(super) fn home(&self, paragraph: &Spot) -> Option<&str> {
        let mut homes = self.orders.iter();
        homes.find(|(_, order)| order.contains(paragraph)).map(|(list, _)| list.as_str())
    }
}

/// The order of the paragraphs of a section.
fn section_order(section: &Spot) -> String {
    format!("{SECTION}{}", section.id)
}

/// The section whose paragraphs stand in this order.
pub(super) fn section_of(order: &str) -> Option<Spot> {
    let id = order.strip_prefix(SECTION)?;
    Some(Spot { list: "sections".to_owned(), id: id.to_owned() })
}

fn put(case: &mut Map<String, Value>, around: &str, field: &str, value: Value) {
    if around.is_empty() {
        case.insert(field.to_owned(), value);
        return;
    }
    let within = case.entry(around.to_owned()).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(within) = within {
        within.insert(field.to_owned(), value);
    }
}
