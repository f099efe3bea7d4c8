//! Each kind of filing and way of filing: where it goes, which parts are printed for it, which sheet.

use serde::Deserialize;

use super::pack::{Odd, Pack, Part, Wrong};
use super::source::{Source, Texts};
use crate::domain::procedure::{ApplicationKind, FilingMode, Procedure};

/// What is known of one kind of filing, for one or several ways of filing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filing {
    /// What is asked for.
    pub kinds: Vec<ApplicationKind>,
    /// How it is filed.
    pub modes: Vec<FilingMode>,
    /// Whether the program has a model of the dossier that is handed over. Without one none is printed.
    pub model: bool,
    /// Name of the address it is sent to.
    pub address: Option<String>,
    /// To whom it is handed, where it is not sent.
    pub handed_to: Option<Texts>,
    /// Where the address is read, where the data has none.
    pub read_on: Option<Texts>,
    /// Parts that may be printed, by their names on the command line.
    pub parts: Vec<String>,
    /// Name of the form template its sheet is copied from, if it has one.
    pub sheet: Option<String>,
    /// Where it comes from.
    pub source: Source,
}

/// The file of filings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilingData {
    /// Every kind for every way of filing, each once.
    pub filing: Vec<Filing>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination<'a> {
    /// By post to this address, line by line.
    Address(&'a [String]),
    /// By hand to these people.
    Hand(&'a Texts),
    /// To the address written on a paper of the person.
    Read(&'a Texts),
    /// The data does not say.
    Unknown,
}

impl Pack {
    /// What is known of a filing; nothing of a kind or a way this version cannot read.
    #[must_use]
    pub fn filing(&self, kind: &ApplicationKind, mode: &FilingMode) -> Option<&Filing> {
        self.filings.iter().find(|filing| filing.is(kind, mode))
    }

    /// What is known of the filing of this procedure.
    #[must_use]
    pub fn filing_of(&self, procedure: &Procedure) -> Option<&Filing> {
        self.filing(&procedure.kind, &procedure.mode)
    }

    /// Whether the program has a model of the dossier that is handed over.
    #[must_use]
    pub fn has_model(&self, kind: &ApplicationKind, mode: &FilingMode) -> bool {
        self.filing(kind, mode).is_some_and(|filing| filing.model)
    }

    /// Where the dossier of this procedure goes.
    #[must_use]
    pub fn destination(&self, procedure: &Procedure) -> Destination<'_> {
        let Some(filing) = self.filing_of(procedure) else { return Destination::Unknown };
        let address = filing.address.as_ref().and_then(|id| self.address(id));
        match (address, &filing.handed_to, &filing.read_on) {
            (Some(address), _, _) => Destination::Address(&address.lines),
            (None, Some(people), _) => Destination::Hand(people),
            (None, None, Some(paper)) => Destination::Read(paper),
            (None, None, None) => Destination::Unknown,
        }
    }

    /// Every kind for every way of filing is there once and says where it goes; a sheet is one of a
    /// template that is there.
    pub(super) fn check_filings(&self) -> Result<(), Odd> {
        for kind in ApplicationKind::ALL {
            for mode in FilingMode::ALL {
                // The pair stands on no line of its own; its kind does.
                let odd = |why| Odd::new(Part::Filings, why, kind.as_str());
                let found: Vec<_> = self.filings.iter().filter(|f| f.is(kind, mode)).collect();
                let [filing] = found.as_slice() else { return Err(odd(Wrong::Name)) };
                let sheet = filing.sheet.as_ref();
                if sheet.is_some_and(|sheet| *sheet != self.form.id) {
                    return Err(odd(Wrong::Name));
                }
                if !filing.goes_somewhere() || sheet.is_some() != filing.has_part("hand-copy") {
                    return Err(odd(Wrong::Incomplete));
                }
            }
        }
        Ok(())
    }
}

impl Filing {
    /// Whether it is of this kind, in this way.
    #[must_use]
    pub fn is(&self, kind: &ApplicationKind, mode: &FilingMode) -> bool {
        self.kinds.contains(kind) && self.modes.contains(mode)
    }

    /// Whether a part of this name may be printed.
    #[must_use]
    pub fn has_part(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part == name)
    }

    /// Whether it says where it goes in exactly one way.
    fn goes_somewhere(&self) -> bool {
        let ways = [self.address.is_some(), self.handed_to.is_some(), self.read_on.is_some()];
        ways.into_iter().filter(|said| *said).count() == 1
    }
}
