//! Who a person is to the applicant, in the applicant's mouth: « ma mère », « un ami »; and the key of the
//! letters that stand for names.

use crate::domain::person::{Kinship, Sex};
use crate::domain::words::Words;
use crate::lang::named::Named;
use crate::lang::{Translator, tr};

use super::super::block::{Block, PlainText, Rich, Run, Voice};
use super::super::public::{Called, CodedKin, Kin, Meant};
use super::pen::{self, Pen, SLOT_A, SLOT_B};

impl Pen<'_> {
    /// The applicant's own words for who it is; else the kinship's.
    pub(super) fn kin(&self, kin: &Kin) -> Rich {
        if kin.told.is_blank() {
            return self.say(&phrase(self.t, &kin.kinship, &kin.sex));
        }
        self.text(&kin.told)
    }

    /// « ma mère (**A**) », « (**A**) » after words that say it already; the letter alone where the
    /// kinship has no words.
    pub(super) fn coded_kin(&self, coded: &CodedKin) -> Vec<Run> {
        let code = self.code(coded.code.as_str());
        let said = match &coded.called {
            Called::Words(words) => self.words(words.as_str()),
            Called::Before => Rich::default(),
            Called::Kin { kin, opens } => {
                let said = self.kin(kin);
                if said.is_empty() {
                    return vec![code];
                }
                if *opens { pen::capital(said) } else { said }
            }
        };
        let code = Rich::new(vec![code]);
        if said.is_empty() {
            return self.fill(&tr!(self.t, "dossier-in-brackets", what = SLOT_A), &[code]).runs;
        }
        self.fill(&tr!(self.t, "dossier-shown-by", what = SLOT_A, exhibits = SLOT_B), &[said, code])
            .runs
    }

    /// The codes written since the last call.
    pub(super) fn take_coded(&self) -> Vec<Words> {
        std::mem::take(&mut *self.coded.borrow_mut()).into_iter().collect()
    }

    /// « Lettres qui remplacent un nom : A, ma mère ; L1, un lieu que je ne nomme pas. »
    pub(super) fn key(&self, codes: &[Words]) -> Option<Block> {
        let mut codes = codes.to_vec();
        let mut named = Vec::new();
        let mut at = 0;
        // Who it is may be said by another letter, which then stands in the key too.
        while let Some(code) = codes.get(at).cloned() {
            let meant = self.doc.key.get(&code).map_or(Rich::default(), |meant| self.meant(meant));
            let more = self.take_coded().into_iter().filter(|code| !codes.contains(code));
            let more: Vec<Words> = more.collect();
            codes.extend(more);
            let code = Rich::new(vec![self.code(code.as_str())]);
            named.push(pen::joined(vec![code, meant], ", "));
            at += 1;
        }
        self.take_coded();
        let list = pen::joined(named, "\u{202F}; ");
        let text = self.fill(&tr!(self.t, "dossier-key", list = SLOT_A), &[list]);
        (!codes.is_empty()).then(|| Block::Text(PlainText::new(Voice::Apparatus, text)))
    }

    fn meant(&self, meant: &Meant) -> Rich {
        match meant {
            Meant::Place => self.say(&tr!(self.t, "dossier-key-place")),
            Meant::Name => self.say(&tr!(self.t, "dossier-key-name")),
            Meant::Person(kin) => {
                let said = self.kin(kin);
                if said.is_empty() { self.say(&tr!(self.t, "dossier-key-person")) } else { said }
            }
        }
    }
}

/// « ma mère »; empty where the kinship, or the sex it needs, was not said.
pub(super) fn phrase(t: &Translator, kinship: &Kinship, sex: &Sex) -> String {
    tr!(t, "dossier-kin", kinship = kinship.word().replace('_', "-"), sex = sex.word())
}
