//! Which dossier is wanted: its name, its reader, its parts, and what was decided about hits.

use std::collections::BTreeSet;

use crate::domain::date::CivilDay;
use crate::domain::id::{IdentityId, PersonId, PlaceId};
use crate::domain::person::Printing;
use crate::domain::words::{RevealClass, Target};

/// The builds that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildName {
    /// The first application that is posted to OFPRA.
    Ofpra,
    /// The volume that stays at the desk.
    Keep,
    /// The two-language draft to work on.
    Working,
}

impl BuildName {
    pub const ALL: [Self; 3] = [Self::Ofpra, Self::Keep, Self::Working];

    /// Its name on the command line and in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ofpra => "ofpra",
            Self::Keep => "keep",
            Self::Working => "working",
        }
    }

    /// The parts it has unless they are chosen otherwise.
    #[must_use]
    pub fn usual_parts(self) -> &'static [PartName] {
        match self {
            Self::Ofpra => {
                &[PartName::Account, PartName::Bordereau, PartName::Exhibits, PartName::ReadBack]
            }
            Self::Keep => &PartName::KEPT,
            Self::Working => &[PartName::Bilingual],
        }
    }

    /// The build of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|build| build.as_str() == name)
    }
}

/// Who will read the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The asylum office, the court, the lawyer.
    Authority,
    /// People at the desk; the paper may be lost, so that code letters stand for protected names.
    Desk,
}

impl Reader {
    /// Whether this reader may read a name decided so. What this version cannot read stays unprinted.
    #[must_use]
    pub fn may_read(self, printing: &Printing) -> bool {
        match printing {
            Printing::Everywhere => true,
            Printing::AuthorityOnly => self == Self::Authority,
            Printing::Never | Printing::Other(_) => false,
        }
    }

    /// Whether this reader may know facts of this class.
    #[must_use]
    pub fn may_know(self, class: &RevealClass) -> bool {
        match self {
            Self::Authority => !matches!(class, RevealClass::Other(_)),
            Self::Desk => matches!(
                class,
                RevealClass::Health | RevealClass::Sexuality | RevealClass::ThirdParty
            ),
        }
    }
}

/// A part that can be chosen. The cover belongs to every dossier that is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartName {
    /// The account, fears last.
    Account,
    Chronology,
    Timeline,
    Family,
    /// The journey and the time since the arrival.
    Journey,
    /// The list of exhibits.
    Bordereau,
    Exhibits,
    /// The read-back attestation, if the person wants it.
    ReadBack,
    Checklist,
    /// The sheet to copy the form from.
    HandCopy,
    /// The account in two languages.
    Bilingual,
    Interview,
}

impl PartName {
    /// Parts of the sent volume, in printed order.
    pub const SENT: [Self; 8] = [
        Self::Account,
        Self::Chronology,
        Self::Timeline,
        Self::Family,
        Self::Journey,
        Self::Bordereau,
        Self::Exhibits,
        Self::ReadBack,
    ];
    /// Parts of the volume that is kept, in printed order.
    pub const KEPT: [Self; 4] = [Self::Checklist, Self::HandCopy, Self::Bilingual, Self::Interview];

    /// Its name on the command line, in anchors and in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Chronology => "chronology",
            Self::Timeline => "timeline",
            Self::Family => "family",
            Self::Journey => "journey",
            Self::Bordereau => "bordereau",
            Self::Exhibits => "exhibits",
            Self::ReadBack => "read-back",
            Self::Checklist => "checklist",
            Self::HandCopy => "hand-copy",
            Self::Bilingual => "bilingual",
            Self::Interview => "interview",
        }
    }
}

/// A protected record, as the scanner names what it found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Person(PersonId),
    /// An identity of the applicant.
    Identity(IdentityId),
    Place(PlaceId),
}

impl Subject {
    /// The record, if it is one that can be protected.
    #[must_use]
    pub fn of(whose: &Target) -> Option<Self> {
        match whose {
            Target::Person(id) => Some(Self::Person(id.clone())),
            Target::Identity(id) => Some(Self::Identity(id.clone())),
            Target::Place(id) => Some(Self::Place(id.clone())),
            Target::Event(_) | Target::Exhibit { .. } => None,
        }
    }
}

/// Which dossier is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildSpec {
    pub name: BuildName,
    pub reader: Reader,
    pub parts: BTreeSet<PartName>,
    /// Parts of the volume that is sent, whose folios the kept volume names.
    pub sent_parts: BTreeSet<PartName>,
    /// The day the dossier is made; it is counted from, never printed.
    pub today: CivilDay,
    /// Records whose hits in the text were looked at and found to be another word.
    pub kept: BTreeSet<Subject>,
}

/// A `--set` that means nothing for this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetError {
    /// No part or setting of this name in this build.
    #[error("no part or setting of this name in this build")]
    UnknownKey,
    /// Neither yes nor no, or not an id.
    #[error("the value is not one this setting takes")]
    BadValue,
}

impl BuildSpec {
    /// The usual choice of parts: for OFPRA only account, bordereau and exhibits, since every repeated
    /// date is a date that can contradict; at the desk everything.
    #[must_use]
    pub fn new(name: BuildName, today: CivilDay) -> Self {
        let reader = if name == BuildName::Ofpra { Reader::Authority } else { Reader::Desk };
        Self {
            name,
            reader,
            parts: name.usual_parts().iter().copied().collect(),
            sent_parts: BuildName::Ofpra.usual_parts().iter().copied().collect(),
            today,
            kept: BTreeSet::new(),
        }
    }

    /// The same build with every part it can have.
    #[must_use]
    pub fn with_all_parts(mut self) -> Self {
        self.parts = self.possible_parts().iter().copied().collect();
        self.sent_parts = PartName::SENT.into_iter().collect();
        self
    }

    /// The volume that is sent, as this one names its folios.
    #[must_use]
    pub fn companion(&self) -> Self {
        Self {
            name: BuildName::Ofpra,
            reader: Reader::Authority,
            parts: self.sent_parts.clone(),
            ..self.clone()
        }
    }

    /// Whether a part is wanted.
    #[must_use]
    pub fn wants(&self, part: PartName) -> bool {
        self.parts.contains(&part)
    }

    /// The parts this build can have, in printed order.
    #[must_use]
    pub fn possible_parts(&self) -> &'static [PartName] {
        match self.name {
            BuildName::Ofpra => &PartName::SENT,
            BuildName::Keep | BuildName::Working => &PartName::KEPT,
        }
    }

    /// Applies one `--set key=value`: a part with `yes` or `no` (for a kept volume also a part of the
    /// sent one, so that folios agree), or `keep-person`, `keep-identity`,
    /// `keep-place` with the id of a record whose hits were looked at.
    ///
    /// # Errors
    /// [`SetError`] if the key or the value means nothing here.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), SetError> {
        let bad = |_| SetError::BadValue;
        let subject = match key {
            "keep-person" => Some(Subject::Person(value.try_into().map_err(bad)?)),
            "keep-identity" => Some(Subject::Identity(value.try_into().map_err(bad)?)),
            "keep-place" => Some(Subject::Place(value.try_into().map_err(bad)?)),
            _ => None,
        };
        if let Some(subject) = subject {
            self.kept.insert(subject);
            return Ok(());
        }
        let named = |parts: &[PartName]| parts.iter().copied().find(|part| part.as_str() == key);
        let (part, of) = match named(self.possible_parts()) {
            Some(part) => (part, &mut self.parts),
            None => (named(&PartName::SENT).ok_or(SetError::UnknownKey)?, &mut self.sent_parts),
        };
        match value {
            "yes" => of.insert(part),
            "no" => of.remove(&part),
            _ => return Err(SetError::BadValue),
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> CivilDay {
        "2026-11-16".parse().unwrap()
    }

    #[test]
    fn parts_are_chosen_by_name() {
        let mut spec = BuildSpec::new(BuildName::Ofpra, today());
        assert!(!spec.wants(PartName::Chronology));
        spec.set("chronology", "yes").unwrap();
        spec.set("account", "no").unwrap();
        assert!(spec.wants(PartName::Chronology) && !spec.wants(PartName::Account));
        assert_eq!(spec.set("checklist", "yes"), Err(SetError::UnknownKey));
        assert_eq!(spec.set("chronology", "oui"), Err(SetError::BadValue));
        assert_eq!(spec.set("keep-person", "P 5"), Err(SetError::BadValue));
    }

    #[test]
    fn what_is_not_understood_is_not_read() {
        let unknown = Printing::from("lawyer_only".to_owned());
        assert!(!Reader::Authority.may_read(&unknown));
        assert!(Reader::Authority.may_read(&Printing::AuthorityOnly));
        assert!(!Reader::Desk.may_read(&Printing::AuthorityOnly));
        assert!(!Reader::Desk.may_know(&RevealClass::Route));
    }
}
