//! What a reader may not know leaves no trace: each case is made twice, with the restricted records and
//! all that is bound to them, and as if they had never been entered. Document, numbers, report and, for
//! a part of the pairs, every byte of the file are the same.
//!
//! `RECIT_PAIRS=20000 cargo test --release --test no_trace` makes a longer run; without it 1,000 pairs
//! are compared as documents and every fiftieth of them as files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::needless_pass_by_value)]

use recit_case::domain::Case;
use recit_dossier::dossier::build::{Sources, build};
use recit_dossier::dossier::file::{FileForPrint, Files};
use recit_dossier::dossier::project::{numbers, project, seen};
use recit_lang::lang::{Language, Translator};
use recit_law::law::Pack;
use recit_report::report::spec::{BuildName, BuildSpec};
use serde_json::{Map, Value, json};

const USUAL: u64 = 1_000;
const BYTES_EACH: u64 = 50;

/// Numbers that look drawn, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.roll(100) < percent
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.roll(list.len() as u64) as usize]
    }
}

/// A value that is one thing where the secret was entered and another where it never was.
fn either(with: Value, without: Value) -> Value {
    json!({ "#with": with, "#without": without })
}

/// A record of a list that is there only where the secret was entered.
fn only(record: Value) -> Value {
    either(record, Value::Null)
}

/// The case of a template; what is null is not there.
fn resolved(template: &Value, with: bool) -> Value {
    match template {
        Value::Object(fields) if fields.contains_key("#with") => {
            resolved(&fields[if with { "#with" } else { "#without" }], with)
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.clone(), resolved(value, with)));
            Value::Object(fields.filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
        }
        Value::Array(list) => {
            let list = list.iter().map(|value| resolved(value, with));
            Value::Array(list.filter(|value| !value.is_null()).collect())
        }
        other => other.clone(),
    }
}

const WORDS: [&str; 8] = [
    "le soir",
    "dans la cour",
    "sans rien dire",
    "au marché",
    "avec eux",
    "plus tard",
    "là",
    "oui",
];
const SHOWN_EVENTS: [&str; 3] = ["e1", "e2", "e3"];
const SHOWN_EXHIBITS: [&str; 3] = ["x1", "x2", "x3"];
const SECRETS: [&str; 7] = [
    "keep_for_interview",
    "undecided",
    "a_later_word",
    "#lawyer",
    "#person",
    "#identity",
    "#class",
];

/// Makes the texts and dates of one template.
struct Pen {
    dice: Dice,
    /// How the secret event is restricted.
    secret: &'static str,
}

impl Pen {
    fn mark(&mut self) -> Value {
        let target = match self.dice.roll(6) {
            0 => json!({ "person": self.dice.pick(&["p1", "p2", "p3"]) }),
            1 => json!({ "place": self.dice.pick(&["l1", "l2", "l3"]) }),
            2 => json!({ "event": self.dice.pick(&SHOWN_EVENTS) }),
            3 => json!({ "exhibit": { "exhibit": self.dice.pick(&SHOWN_EXHIBITS), "page": 1 } }),
            4 => json!({ "identity": "pen" }),
            _ => {
                // A call of a paper that is withheld whoever cites it.
                let target = json!({ "exhibit": { "exhibit": self.dice.pick(&["s4", "s5"]) } });
                return only(json!({ "start": 4, "end": 4, "target": target }));
            }
        };
        let start = self.dice.roll(6);
        json!({ "start": start, "end": start + 1 + self.dice.roll(5), "target": target })
    }

    fn prose(&mut self) -> Value {
        let text = format!("{} {}", self.dice.pick(&WORDS), self.dice.pick(&WORDS));
        let marks: Vec<Value> = (0..self.dice.roll(3)).map(|_| self.mark()).collect();
        json!({ "text": text, "marks": marks })
    }

    /// A text that tells nothing secret.
    fn plain(&mut self) -> Value {
        let french = self.prose();
        if self.dice.chance(30) {
            let told = self.prose();
            return json!({ "french": french, "told": { "lang": "fa", "prose": told } });
        }
        json!({ "french": french })
    }

    /// A text that tells the secret event, in one language or the other.
    fn telling(&mut self) -> Value {
        let target = json!({ "event": "s-event" });
        let mark = json!({ "start": 0, "end": self.dice.roll(4), "target": target });
        let prose = json!({ "text": "ce jour-là, les faits secrets", "marks": [mark] });
        match self.dice.chance(50) {
            true => json!({ "french": prose }),
            false => json!({ "french": self.prose(), "told": { "lang": "fa", "prose": prose } }),
        }
    }

    /// A text that may tell the secret, and then was never said.
    fn text(&mut self) -> Value {
        let (plain, telling) = (self.plain(), self.telling());
        if self.dice.chance(15) { either(telling, Value::Null) } else { plain }
    }

    fn answer(&mut self) -> Value {
        let (plain, telling) = (self.plain(), self.telling());
        match self.dice.roll(8) {
            0 => either(json!({ "known": telling }), json!("unset")),
            1 => json!("does_not_know"),
            2 => json!("unset"),
            _ => json!({ "known": plain }),
        }
    }

    fn date(&mut self) -> Value {
        let day = |dice: &mut Dice| {
            format!("20{:02}-0{}-1{}", 10 + dice.roll(12), 1 + dice.roll(9), dice.roll(9))
        };
        let (first, relation) =
            (day(&mut self.dice), self.dice.pick(&["before", "after", "same_day"]));
        let plain = json!({ "earliest": first, "latest": first });
        let dated = |more: Value| {
            let mut date = json!({ "words": "vers ce temps", "lang": "fr", "interval": plain });
            date.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            date
        };
        match self.dice.roll(10) {
            0 => {
                let anchor = json!({ "event": "s-event", "relation": relation });
                either(dated(json!({ "anchor": anchor })), Value::Null)
            }
            8 => {
                let kind = self.dice.pick(&["life_began", "life_ended"]);
                let life = json!({ "kind": kind, "life": self.dice.pick(&["s-v1", "s-v2"]) });
                let anchor = json!({ "to": life, "relation": relation });
                either(dated(json!({ "anchor": anchor })), Value::Null)
            }
            9 => {
                let life = json!({ "kind": "life_ended", "life": "v1" });
                let other = json!([{ "words": "ou l’année d’après", "interval": plain }]);
                let anchor = json!({ "to": life, "relation": relation });
                dated(json!({ "anchor": anchor, "alternatives": other }))
            }
            1 => {
                let paper = json!({ "document": self.dice.pick(&["s4", "s5"]) });
                dated(json!({ "basis": either(paper, Value::Null) }))
            }
            2 => dated(json!({ "basis": { "document": self.dice.pick(&SHOWN_EXHIBITS) } })),
            3 => {
                let event = self.dice.pick(&SHOWN_EVENTS);
                dated(json!({ "anchor": { "event": event, "relation": relation } }))
            }
            4 => Value::Null,
            _ => dated(json!({})),
        }
    }

    fn exhibits(&mut self) -> Vec<Value> {
        let secret = only(json!(self.dice.pick(&["s4", "s5"])));
        let shown = json!(self.dice.pick(&SHOWN_EXHIBITS));
        if self.dice.chance(40) { vec![secret, shown] } else { vec![shown] }
    }

    /// Some records, with the secret ones among them at places of their own.
    fn mixed(&mut self, mut shown: Vec<Value>, secret: Vec<Value>) -> Vec<Value> {
        for record in secret {
            let at = self.dice.roll(shown.len() as u64 + 1) as usize;
            shown.insert(at, only(record));
        }
        shown
    }

    fn code(&mut self, code: &str) -> Value {
        if self.dice.chance(30) { json!(code) } else { Value::Null }
    }

    fn persons(&mut self) -> Vec<Value> {
        let person = |pen: &mut Self, id: &str, name: &str, code: &str| {
            json!({
                "id": id, "kinship": pen.dice.pick(&["mother", "brother", "friend", "child"]),
                "printing": pen.dice.pick(&["never", "authority_only", "everywhere"]),
                "code": pen.code(code), "names": [{ "whole": name }], "relation": pen.text(),
                "birth": pen.date(), "whereabouts": pen.answer(), "own_fears": pen.answer(),
                "birth_place": pen.dice.pick(&["l1", "l2", "l3"]),
            })
        };
        let shown = [("p1", "Golbahar", "Q"), ("p2", "Simorgh", "B"), ("p3", "Rostamzad", "7")];
        let shown = shown.map(|(id, name, code)| person(self, id, name, code)).to_vec();
        let code = self.code("K");
        // Someone who stands in nothing that is printed.
        let secret = json!({
            "id": "s-person", "kinship": "friend", "printing": "never", "code": code,
            "names": [{ "whole": "Zerdesht Kavian", "on_exhibit": "s5" }],
        });
        self.mixed(shown, vec![secret])
    }

    fn identities(&mut self) -> Vec<Value> {
        let printing = self.dice.pick(&["never", "everywhere"]);
        let shown = json!({
            "id": "pen", "kind": "pen", "printing": printing, "code": self.code("N"),
            "names": [{ "whole": "Zerengul" }], "known_to_others": self.text(),
            "link_explained": self.answer(), "period": self.date(),
            "linked_by": if printing == "never" { vec![] } else { self.exhibits() },
        });
        let secret = json!({
            "id": "s-identity", "kind": "pen", "names": [{ "whole": "Étoile Qanbar" }],
            "linked_by": ["s3"], "code": self.code("Z"), "period": self.date(),
        });
        self.mixed(vec![shown], vec![secret])
    }

    fn places(&mut self) -> Vec<Value> {
        let place = |pen: &mut Self, id: &str, name: &str, code: &str| {
            json!({
                "id": id, "name": name, "country": "Iran", "code": pen.code(code),
                "printing": pen.dice.pick(&["never", "everywhere", "authority_only"]),
            })
        };
        let shown = [("l1", "Darawyan", "L7"), ("l2", "Marivan", "V"), ("l3", "Sanandaj", "L1")];
        let shown = shown.map(|(id, name, code)| place(self, id, name, code)).to_vec();
        let secret = place(self, "s-place", "Kanidinar", "L2");
        self.mixed(shown, vec![secret])
    }

    fn event(&mut self, id: &str) -> Value {
        let source = self.answer();
        json!({
            "id": id, "kind": self.dice.pick(&["arrest", "threat", "departure", "torture"]),
            "title": self.text(), "what": self.text(), "place_told": self.text(),
            "repeated": { "words": self.text(), "unit": "weeks", "every": 1 },
            "happened_to": self.dice.pick(&["applicant", "others", "both"]), "date": self.date(), "place": self.dice.pick(&["l1", "l2", "l3"]),
            "sensitivity": self.dice.pick(&["print", "summarise"]),
            "known": { "told": { "by": self.dice.pick(&["p1", "p2"]), "source": source } },
            "exhibits": self.exhibits().into_iter().map(called).collect::<Vec<_>>(),
        })
    }

    fn events(&mut self) -> Vec<Value> {
        let shown = SHOWN_EVENTS.map(|id| self.event(id)).to_vec();
        let mut secret = json!({
            "id": "s-event", "kind": "arrest", "title": self.plain(), "what": self.plain(),
            "date": self.date(), "place": "s-place", "people": [{ "person": "s-person" }],
            "exhibits": [{ "exhibit": "s1" }, { "exhibit": "x1" }],
        });
        let fields = secret.as_object_mut().unwrap();
        match self.secret {
            "#lawyer" => fields.insert("legal_sensitive".into(), json!(true)),
            "#person" => fields.insert("reveals".into(), json!({ "persons": ["s-person"] })),
            "#identity" => fields.insert("reveals".into(), json!({ "identities": ["s-identity"] })),
            "#class" => fields.insert("reveals".into(), json!({ "classes": ["a_later_class"] })),
            word => fields.insert("sensitivity".into(), json!(word)),
        };
        self.mixed(shown, vec![secret])
    }

    fn exhibit(&mut self, id: &str) -> Value {
        json!({
            "id": id, "kind": self.dice.pick(&["press", "identity", "messages", "summons"]),
            "title": self.plain(), "short_title": self.plain(), "shows": self.plain(),
            "held_where": self.plain(), "date": self.date(), "names_on": ["Ada Exemple"],
            "group": self.dice.pick(&["identity", "country", "health"]),
            "held": self.dice.pick(&["original_held", "copy_only", "not_said"]),
        })
    }

    fn all_exhibits(&mut self) -> Vec<Value> {
        let shown = SHOWN_EXHIBITS.map(|id| self.exhibit(id)).to_vec();
        let stated = json!([{ "event": "s-event", "date": self.date() }]);
        let telling = self.telling();
        let secret: [(&str, Value); 7] = [
            ("s1", json!({})),
            ("s2", json!({ "dates_stated": stated })),
            ("s3", json!({})),
            ("s4", json!({ "names_on": ["ETOILÉ Qanbar"] })),
            ("s5", json!({ "reveals": { "classes": ["a_later_class"] } })),
            ("s6", json!({})),
            ("s7", json!({ "title": telling })),
        ];
        let secret = secret.map(|(id, more)| {
            let mut exhibit = self.exhibit(id);
            exhibit.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            exhibit
        });
        self.mixed(shown, secret.to_vec())
    }

    fn paragraph(&mut self, id: &str) -> Value {
        let events: Vec<&str> =
            (0..self.dice.roll(2)).map(|_| self.dice.pick(&SHOWN_EVENTS)).collect();
        json!({ "id": id, "text": self.plain(), "events": events })
    }

    /// A paragraph that is gone with the secret, in one of the ways one may be bound to it.
    fn bound(&mut self, id: &str) -> Value {
        let mut paragraph = self.paragraph(id);
        let fields = paragraph.as_object_mut().unwrap();
        match self.dice.roll(5) {
            0 => fields.insert("kept_for_interview".into(), json!(true)),
            1 => fields.insert("events".into(), json!(["e1", "s-event"])),
            2 => fields.insert("reveals".into(), json!({ "classes": ["a_later_class"] })),
            3 => fields.insert("reveals".into(), json!({ "persons": ["s-person"] })),
            _ => fields.insert("text".into(), self.telling()),
        };
        if self.dice.chance(50) {
            let marks = json!([
                { "start": 0, "end": 2, "target": { "person": "s-person" } },
                { "start": 3, "end": 3, "target": { "exhibit": { "exhibit": "s6" } } },
                { "start": 4, "end": 6, "target": { "place": "s-place" } },
            ]);
            let told = json!({ "lang": "fa", "prose": { "text": "آن روز دیگر", "marks": marks } });
            paragraph["text"]["told"] = match paragraph["text"]["told"].is_null() {
                true => told,
                false => paragraph["text"]["told"].clone(),
            };
        }
        paragraph
    }

    fn paragraphs(&mut self, name: &str) -> Vec<Value> {
        let shown = (0..1 + self.dice.roll(2)).map(|at| self.paragraph(&format!("{name}{at}")));
        let shown = shown.collect();
        let secret = (0..self.dice.roll(3)).map(|at| self.bound(&format!("{name}s{at}"))).collect();
        self.mixed(shown, secret)
    }

    fn account(&mut self) -> Value {
        let section = |pen: &mut Self, name: &str| {
            json!({
                "id": name, "title": pen.text(), "period": pen.date(),
                "paragraphs": pen.paragraphs(name),
            })
        };
        let shown = vec![section(self, "a"), section(self, "b")];
        // A heading of its own: nothing under it is printed. Its only call keeps one paper.
        let mark = json!({ "start": 1, "end": 1, "target": { "exhibit": { "exhibit": "s6" } } });
        let text = json!({ "french": { "text": "Ailleurs.", "marks": [mark] } });
        let secret = json!({
            "id": "c", "title": self.telling(), "period": self.date(),
            "paragraphs": [{ "id": "c0", "events": ["s-event"], "text": text }],
        });
        json!({
            "sections": self.mixed(shown, vec![secret]), "fears": self.paragraphs("f"),
            "helpers_mention": self.text(), "print_read_back": true,
        })
    }

    fn life(&mut self) -> Vec<Value> {
        let period = |pen: &mut Self, id: &str| {
            json!({
                "id": id, "kind": pen.dice.pick(&["residence", "work", "commitment"]),
                "date": pen.date(), "place": pen.dice.pick(&["l1", "l2"]), "what": pen.text(),
                "exhibits": pen.exhibits(),
            })
        };
        let shown = vec![period(self, "v1"), period(self, "v2")];
        let (mut lawyer, mut hidden) = (period(self, "s-v1"), period(self, "s-v2"));
        lawyer["legal_sensitive"] = json!(true);
        hidden["identity"] = json!("s-identity");
        self.mixed(shown, vec![lawyer, hidden])
    }

    fn journey(&mut self) -> Vec<Value> {
        let step = |pen: &mut Self, id: &str| {
            json!({
                "id": id, "place": pen.dice.pick(&["l2", "l3"]), "date": pen.date(),
                "transport": pen.answer(), "documents": pen.answer(), "what": pen.text(),
                "exhibits": pen.exhibits(),
            })
        };
        // Papers that only the secret cites are bound to it: the others are cited here.
        let mut all = step(self, "j3");
        all["exhibits"] = json!(SHOWN_EXHIBITS);
        vec![step(self, "j1"), step(self, "j2"), all]
    }

    fn nationality(&mut self, name: &str) -> Value {
        json!({
            "nationality": name, "belonging": if name.is_empty() { "stateless" } else { "nationality" },
            "period": self.date(), "told": self.text(), "exhibits": self.exhibits(),
        })
    }

    fn template(&mut self) -> Value {
        let name = json!({ "whole": "Ada Exemple", "family": "Exemple", "given": "Ada" });
        let papers = json!([{ "id": "w", "kind": "attestation", "exhibit": only(json!("s5")) }]);
        json!({
            "languages": ["fa", "fr"],
            "applicant": {
                "names": [name], "birth": self.date(), "birth_place": "l2",
                "vulnerability": self.answer(), "interview": { "other": self.answer() },
                "nationality_periods": [self.nationality("iranienne"), self.nationality("")],
            },
            "persons": self.persons(), "identities": self.identities(), "places": self.places(),
            "events": self.events(), "exhibits": self.all_exhibits(), "account": self.account(),
            "life": self.life(), "journey": self.journey(),
            "procedure": {
                "papers": papers, "left": self.date(), "entered": self.date(),
                "elsewhere": self.answer(),
            },
            "answers": {
                "event:s-event/what": only(json!("does_not_remember")),
                "life:s-v1/what": only(json!({ "known": self.plain() })),
                "exhibit:s3/date": only(json!("does_not_know")),
                "identity:s-identity/names": only(json!("prefers_not_to_say")),
                "event:e1/what": "does_not_know", "other": self.answer_or_gone(),
            },
        })
    }

    /// An answer that is not there at all where it would tell the secret.
    fn answer_or_gone(&mut self) -> Value {
        let (plain, telling) = (self.plain(), self.telling());
        match self.dice.chance(50) {
            true => only(json!({ "known": telling })),
            false => json!({ "known": plain }),
        }
    }
}

fn called(exhibit: Value) -> Value {
    match exhibit.get("#with") {
        Some(with) => only(json!({ "exhibit": with })),
        None => json!({ "exhibit": exhibit }),
    }
}

/// The case with its secret, and the case in which it never was.
fn pair(seed: u64) -> [Case; 2] {
    let secret = SECRETS[(seed % SECRETS.len() as u64) as usize];
    let template = Pen { dice: Dice(seed), secret }.template();
    [true, false].map(|with| serde_json::from_value(resolved(&template, with)).unwrap())
}

fn spec(name: BuildName, seed: u64) -> BuildSpec {
    let spec = BuildSpec::new(name, "2026-11-16".parse().unwrap());
    if seed.is_multiple_of(2) { spec.with_all_parts() } else { spec }
}

fn pairs() -> u64 {
    std::env::var("RECIT_PAIRS").ok().and_then(|text| text.parse().ok()).unwrap_or(USUAL)
}

/// The first field in which two documents differ, by name: no word of a case.
fn difference(a: &impl std::fmt::Debug, b: &impl std::fmt::Debug) -> String {
    let (a, b) = (format!("{a:#?}"), format!("{b:#?}"));
    let mut lines = a.lines().zip(b.lines()).enumerate();
    let at = lines.find(|(_, (a, b))| a != b).map_or(0, |(at, _)| at);
    let from = at.saturating_sub(40);
    let part = |text: &str| text.lines().skip(from).take(60).collect::<Vec<_>>().join("\n");
    format!("{}\n--- never entered:\n{}", part(&a), part(&b))
}

#[test]
fn what_was_kept_back_leaves_the_document_as_if_it_had_never_been() {
    for seed in 0..pairs() {
        let [with, without] = pair(seed);
        for name in BuildName::ALL {
            let spec = spec(name, seed);
            let [left, right] =
                [&with, &without].map(|case| project(case, &spec, &Files::new()).doc);
            assert!(left == right, "{seed} {}: {}", name.as_str(), difference(&left, &right));
            assert_eq!(numbers(&with, &spec), numbers(&without, &spec), "{seed}");
        }
    }
}

#[test]
fn what_was_kept_back_leaves_every_byte_as_if_it_had_never_been() {
    let pack = Pack::embedded().unwrap();
    for seed in (0..pairs()).filter(|seed| seed % BYTES_EACH == seed / BYTES_EACH % 2) {
        for name in BuildName::ALL {
            let spec = spec(name, seed);
            let [left, right] = pair(seed).map(|case| {
                let sources = Sources {
                    case: &case,
                    files: &|_| FileForPrint::absent(),
                    translator: &Translator::plain(Language::French),
                    pack: &pack,
                };
                let built = build(&sources, &spec, &mut |_| true).unwrap();
                (built.pdf, serde_json::to_string(&built.report).unwrap(), built.numbers)
            });
            assert!(left.0 == right.0, "{seed} {}: the files differ", name.as_str());
            assert_eq!(left.1, right.1, "{seed} {}", name.as_str());
            assert_eq!(left.2, right.2, "{seed} {}", name.as_str());
        }
    }
}

#[test]
fn nothing_in_the_smaller_case_refers_to_what_is_not_in_it() {
    for seed in 0..pairs().min(200) {
        let [with, _] = pair(seed);
        for name in BuildName::ALL {
            let smaller = serde_json::to_string(&seen(&with, &spec(name, seed))).unwrap();
            for id in ["s-event", "s-v1", "s-v2", "s1", "s2", "s3", "s4", "s5", "s6", "s7"] {
                assert!(!smaller.contains(&format!("\"{id}\"")), "{seed} {id}");
                assert!(!smaller.contains(&format!(":{id}/")), "{seed} {id}");
            }
            for word in ["Zerdesht", "Kavian", "Qanbar", "faits secrets"] {
                assert!(!smaller.contains(word), "{seed} {word}");
            }
        }
    }
}

#[test]
fn the_pairs_do_differ_and_do_print() {
    let mut printed = [0_usize; 6];
    for seed in 0..40 {
        let [with, without] = pair(seed);
        assert_ne!(with, without);
        let doc = project(&with, &spec(BuildName::Ofpra, seed), &Files::new()).doc;
        let counts = [
            doc.events.len(),
            doc.exhibits.len(),
            doc.account.paragraphs.len(),
            doc.life.len(),
            doc.journey.len(),
            doc.family.len(),
        ];
        printed.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    assert!(printed.iter().all(|sum| *sum >= 40), "{printed:?}");
}
