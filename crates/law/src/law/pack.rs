//! The pack of law data: read, checked, and known by its hash.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::checklist::ChecklistData;
use super::file;
use super::filing::{Filing, FilingData};
use super::form::{ANSWER_KEYS, FormTemplate};
use super::rule::{DeadlineData, DeadlineRule, Role};
use super::source::{Source, Texts};
use super::threshold::{EmailParts, Stale, Thresholds};
use crate::domain::date::CivilDay;
use crate::domain::procedure::{DecisionNature, DelayUnit, FilingMode, PaperKind, Track};

/// A part of a pack: one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What the pack is.
    Pack,
    Deadlines,
    /// What a complete file holds.
    Checklist,
    /// The form template.
    Form,
    /// Thresholds of the points to re-read.
    Rules,
    Addresses,
    /// Kinds and ways of filing.
    Filings,
}

impl Part {
    /// Every part, in the order in which they are written.
    pub const ALL: [Self; 7] = [
        Self::Pack,
        Self::Deadlines,
        Self::Checklist,
        Self::Form,
        Self::Rules,
        Self::Addresses,
        Self::Filings,
    ];

    /// Its name in a file of law.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Deadlines => "deadlines",
            Self::Checklist => "checklist",
            Self::Form => "form",
            Self::Rules => "rules",
            Self::Addresses => "addresses",
            Self::Filings => "filings",
        }
    }
}

/// What is wrong in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    /// It is not in the expected form.
    Form,
    /// An entry uses a word this version does not know.
    Word,
    /// Two entries share a name, or an entry names one that is not there.
    Name,
    /// An entry does not say what it must, or says it twice.
    Incomplete,
    /// An entry has no source, or no day of checking.
    Unsourced,
    /// An entry was checked after the day of its pack.
    CheckedLater,
}

/// Why a pack cannot be used. It quotes nothing of what stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("law pack: {}, line {line:?}: {why:?}", part.name())]
pub struct PackError {
    pub part: Part,
    /// Where it stands, counted from 1, if that is known.
    pub line: Option<usize>,
    pub why: Wrong,
}

/// What is wrong, and with which entry: [`Pack::read`] finds its line.
pub(super) struct Odd {
    part: Part,
    why: Wrong,
    entry: String,
}

impl Odd {
    pub(super) fn new(part: Part, why: Wrong, entry: impl Into<String>) -> Self {
        Self { part, why, entry: entry.into() }
    }

    fn found_in(self, texts: &PackTexts<'_>) -> PackError {
        let line = line_of(texts.of(self.part), &self.entry);
        PackError { part: self.part, line, why: self.why }
    }
}

/// The last line on which this name stands: of two that share it, the one that came after.
pub(super) fn line_of(text: &str, name: &str) -> Option<usize> {
    let quoted = format!("\"{name}\"");
    let lines = text.lines().enumerate().filter(|(_, line)| line.contains(&quoted));
    lines.last().map(|(at, _)| at + 1)
}

/// The texts of a pack. Replace one field to replace one file.
#[derive(Clone, Copy, Debug)]
pub struct PackTexts<'a> {
    pub pack: &'a str,
    pub deadlines: &'a str,
    /// Checklist of a complete file.
    pub checklist: &'a str,
    pub form: &'a str,
    /// Thresholds of the points to re-read.
    pub rules: &'a str,
    pub addresses: &'a str,
    /// Kinds and ways of filing.
    pub filings: &'a str,
}

impl<'a> PackTexts<'a> {
    /// The text of this part.
    #[must_use]
    pub fn of(&self, part: Part) -> &'a str {
        match part {
            Part::Pack => self.pack,
            Part::Deadlines => self.deadlines,
            Part::Checklist => self.checklist,
            Part::Form => self.form,
            Part::Rules => self.rules,
            Part::Addresses => self.addresses,
            Part::Filings => self.filings,
        }
    }
}

/// The texts that come with the program.
pub const EMBEDDED: PackTexts<'static> = PackTexts {
    pack: include_str!("../../../../assets/law/pack.toml"),
    deadlines: include_str!("../../../../assets/law/deadlines.toml"),
    checklist: include_str!("../../../../assets/law/checklist.toml"),
    form: include_str!("../../../../assets/law/form-template.toml"),
    rules: include_str!("../../../../assets/law/rules.toml"),
    addresses: include_str!("../../../../assets/law/addresses.toml"),
    filings: include_str!("../../../../assets/law/filings.toml"),
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    pub id: String,
    pub label: Texts,
    pub lines: Vec<String>,
    /// Where it comes from.
    pub source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    id: String,
    version: CivilDay,
    stale: Stale,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressData {
    address: Vec<Address>,
    email_parts: EmailParts,
}

/// A pack of law data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    pub id: String,
    /// The day on which it was made.
    pub version: CivilDay,
    /// SHA-256 of the file that holds it, in hexadecimal.
    pub sha256: String,
    /// When an entry counts as stale.
    pub stale: Stale,
    pub deadlines: DeadlineData,
    pub checklist: ChecklistData,
    pub form: FormTemplate,
    pub thresholds: Thresholds,
    pub addresses: Vec<Address>,
    /// Kinds and ways of filing.
    pub filings: Vec<Filing>,
    /// Size of parts sent by e-mail.
    pub email_parts: EmailParts,
}

impl Pack {
    /// The pack that comes with the program.
    ///
    /// # Errors
    /// None in a released program: a test reads the embedded texts.
    pub fn embedded() -> Result<Self, PackError> {
        Self::read(&EMBEDDED)
    }

    /// A pack from its texts.
    ///
    /// # Errors
    /// [`PackError`] if a text has another form, an unknown key or word, or a name that leads nowhere.
    pub fn read(texts: &PackTexts<'_>) -> Result<Self, PackError> {
        let head: Head = parse(Part::Pack, texts.pack)?;
        let addresses: AddressData = parse(Part::Addresses, texts.addresses)?;
        let filings: FilingData = parse(Part::Filings, texts.filings)?;
        let pack = Self {
            id: head.id,
            version: head.version,
            sha256: digest(file::written(texts).as_bytes()),
            stale: head.stale,
            deadlines: parse(Part::Deadlines, texts.deadlines)?,
            checklist: parse(Part::Checklist, texts.checklist)?,
            form: parse(Part::Form, texts.form)?,
            thresholds: parse(Part::Rules, texts.rules)?,
            addresses: addresses.address,
            filings: filings.filing,
            email_parts: addresses.email_parts,
        };
        let checked = pack
            .check_words()
            .and_then(|()| pack.check_names())
            .and_then(|()| pack.check_filings());
        checked.map_err(|odd| odd.found_in(texts))?;
        Ok(pack)
    }

    /// The rule of this name.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&DeadlineRule> {
        self.deadlines.deadline.iter().find(|rule| rule.id == id)
    }

    /// The address of this name.
    #[must_use]
    pub fn address(&self, id: &str) -> Option<&Address> {
        self.addresses.iter().find(|address| address.id == id)
    }

    fn check_words(&self) -> Result<(), Odd> {
        let odd_rule = self.deadlines.deadline.iter().find(|rule| has_unknown_word(rule));
        if let Some(rule) = odd_rule {
            return Err(Odd::new(Part::Deadlines, Wrong::Word, &rule.id));
        }
        if let Some(rule) = self.deadlines.deadline.iter().find(|rule| !says_what_it_is(rule)) {
            return Err(Odd::new(Part::Deadlines, Wrong::Incomplete, &rule.id));
        }
        let odd_item = self.checklist.item.iter().find(|item| {
            item.modes.iter().any(|mode| matches!(mode, FilingMode::Other(_)))
                || item.tracks.iter().any(|track| matches!(track, Track::Other(_)))
                || item.kinds.iter().any(|kind| !kind_is_known(kind))
        });
        if let Some(item) = odd_item {
            return Err(Odd::new(Part::Checklist, Wrong::Word, item.id.to_string()));
        }
        let fields = self.form.section.iter().flat_map(|section| &section.fields);
        for field in fields {
            let known = field.key.as_deref().is_none_or(|key| ANSWER_KEYS.contains(&key));
            if !known || field.key.is_none() != field.by_hand {
                return Err(Odd::new(Part::Form, Wrong::Word, &field.id));
            }
        }
        Ok(())
    }

    fn check_names(&self) -> Result<(), Odd> {
        let rules = self.deadlines.deadline.iter().map(|rule| rule.id.as_str());
        let items = self.checklist.item.iter().map(|item| item.id.as_str());
        let fields = self.form.section.iter().flat_map(|s| &s.fields).map(|f| f.id.as_str());
        let addresses = self.addresses.iter().map(|address| address.id.as_str());
        no_twins(Part::Deadlines, rules)?;
        no_twins(Part::Checklist, items)?;
        no_twins(Part::Form, fields)?;
        no_twins(Part::Addresses, addresses)?;
        let named = self
            .deadlines
            .suspension
            .iter()
            .flat_map(|s| s.suspends.iter().chain(std::iter::once(&s.request_within)));
        let extended = self.deadlines.extension.iter().flat_map(|e| &e.extends);
        if let Some(id) = named.chain(extended).find(|id| self.rule(id).is_none()) {
            return Err(Odd::new(Part::Deadlines, Wrong::Name, id));
        }
        let of_rules = self.deadlines.deadline.iter().filter_map(|rule| rule.address.as_ref());
        let of_filings = self.filings.iter().filter_map(|filing| filing.address.as_ref());
        let of_rules = of_rules.map(|id| (Part::Deadlines, id));
        let mut all = of_rules.chain(of_filings.map(|id| (Part::Filings, id)));
        match all.find(|(_, id)| self.address(id).is_none()) {
            Some((part, id)) => Err(Odd::new(part, Wrong::Name, id)),
            None => Ok(()),
        }
    }
}

fn parse<T: for<'de> Deserialize<'de>>(part: Part, text: &str) -> Result<T, PackError> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_at(text, span.start));
        PackError { part, line, why: Wrong::Form }
    })
}

/// The number of the line in which this byte stands, counted from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// SHA-256 in hexadecimal, as the tools of every system write it.
pub(super) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn no_twins<'a>(part: Part, names: impl Iterator<Item = &'a str>) -> Result<(), Odd> {
    let mut seen = std::collections::BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Odd::new(part, Wrong::Name, name));
        }
    }
    Ok(())
}

fn kind_is_known(kind: &crate::domain::procedure::ApplicationKind) -> bool {
    !matches!(kind, crate::domain::procedure::ApplicationKind::Other(_))
}

/// Whether what is no limit says what its day means.
fn says_what_it_is(rule: &DeadlineRule) -> bool {
    match rule.role {
        Role::Limit | Role::Shown => rule.says.is_none(),
        Role::Expected | Role::Marker => {
            rule.says.as_ref().is_some_and(|says| says.all().all(|text| text.contains("{day}")))
        }
    }
}

fn has_unknown_word(rule: &DeadlineRule) -> bool {
    let amounts = rule.delay.iter().chain(&rule.shorter).chain(&rule.longer).chain(&rule.margin);
    let papers = rule.from.iter().filter_map(|from| from.paper.as_ref());
    let papers = papers
        .chain(&rule.met_by_papers)
        .chain(&rule.ended_by_papers)
        .chain(&rule.over_by_papers)
        .chain(&rule.later_than);
    amounts.into_iter().any(|amount| matches!(amount.unit, DelayUnit::Other(_)))
        || papers.into_iter().any(|paper| matches!(paper, PaperKind::Other(_)))
        || rule.asked_for_tracks.iter().any(|track| matches!(track, Track::Other(_)))
        || !rule.asked_for_kinds.iter().all(kind_is_known)
        || rule.applies_if.iter().any(|clause| {
            clause.mode.iter().any(|mode| matches!(mode, FilingMode::Other(_)))
                || clause.track.iter().any(|track| matches!(track, Track::Other(_)))
                || clause.decision.iter().any(|d| matches!(d, DecisionNature::Other(_)))
                || !clause.kind.iter().all(kind_is_known)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_pack_is_read() {
        let pack = Pack::embedded().unwrap();
        assert_eq!(pack.id, "fr-asile");
        assert_eq!(pack.sha256.len(), 64);
        assert_eq!(pack.address("ofpra").unwrap().lines.len(), 3);
    }

    #[test]
    fn every_row_of_the_findings_is_there() {
        let pack = Pack::embedded().unwrap();
        let rows = [
            "D-ENR",
            "D-INTRO",
            "D-INTRO-RET",
            "D-INTRO-POLE",
            "D-COMPL",
            "D-REOUV",
            "D-REEX",
            "D-REEX-COMPL",
            "D-CNDA-N",
            "D-CNDA-C",
            "D-AJ",
            "D-CNDA-REG",
            "D-CNDA-CLOT",
            "D-CNDA-JUG",
            "D-CASS",
            "D-OQTF",
            "D-TIERS",
            "D-90",
            "D-REOUV-ENVOI",
            "D-ABSENCE",
            "D-CNDA-AUDIENCE",
            "D-DUBLIN",
            "D-CMA",
        ];
        for row in rows {
            assert!(pack.rule(row).is_some(), "{row}");
        }
        assert_eq!(pack.deadlines.deadline.len(), rows.len());
        assert_eq!(pack.deadlines.extension[0].id, "D-CNDA-OM");
        assert_eq!(pack.deadlines.suspension[0].id, "D-AJ-EFFECT");
        let letters: String = pack.form.section.iter().map(|s| s.letter.as_str()).collect();
        assert_eq!(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assert!(!pack.form.verified_on_paper);
    }

    #[test]
    fn another_pack_is_refused_for_a_wrong_word_and_taken_otherwise() {
        let other = EMBEDDED.deadlines.replace("value = 21", "value = 20");
        let pack = Pack::read(&PackTexts { deadlines: &other, ..EMBEDDED }).unwrap();
        assert_eq!(pack.rule("D-INTRO").unwrap().delay.as_ref().unwrap().value, 20);
        assert_ne!(pack.sha256, Pack::embedded().unwrap().sha256);

        for (from, to) in [
            ("unit = \"months\"", "unit = \"moons\""),
            ("role = \"limit\"", "role = \"limit\"\nsurprise = 1"),
            ("paper = \"closure\"", "paper = \"closing\""),
            ("id = \"D-REEX\"", "id = \"D-INTRO\""),
            ("request_within = \"D-AJ\"", "request_within = \"D-NONE\""),
        ] {
            assert!(EMBEDDED.deadlines.contains(from), "{from}");
            let broken = EMBEDDED.deadlines.replace(from, to);
            assert!(Pack::read(&PackTexts { deadlines: &broken, ..EMBEDDED }).is_err(), "{to}");
        }
        for (from, to) in [
            ("address = \"ofpra\"", "address = \"elsewhere\""),
            ("address = \"ofpra\"", ""),
            ("address = \"ofpra\"", "address = \"ofpra\"\nread_on = { fr = \"ici\" }"),
            ("kinds = [\"cnda_appeal\"]", "kinds = [\"first\"]"),
            ("modes = [\"border\"]", "modes = [\"air\"]"),
            ("sheet = \"ofpra-premiere-demande\"", "sheet = \"another\""),
            ("sheet = \"ofpra-premiere-demande\"", ""),
        ] {
            assert!(EMBEDDED.filings.contains(from), "{from}");
            let broken = EMBEDDED.filings.replace(from, to);
            assert!(Pack::read(&PackTexts { filings: &broken, ..EMBEDDED }).is_err(), "{to}");
        }
        let unsourced = EMBEDDED.addresses.replace("source =", "origin =");
        assert!(Pack::read(&PackTexts { addresses: &unsourced, ..EMBEDDED }).is_err());
    }

    #[test]
    fn all_keys_of_the_form_are_used() {
        let pack = Pack::embedded().unwrap();
        let used: Vec<_> = pack.form.section.iter().flat_map(|s| &s.fields).collect();
        for key in ANSWER_KEYS {
            assert!(used.iter().any(|field| field.key.as_deref() == Some(key)), "{key}");
        }
    }
}
