//! What a complete file holds, and what of it the case already shows.

use serde::Deserialize;

use super::pack::Pack;
use super::source::{Source, Texts};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::event::Raised;
use crate::domain::exhibit::{ExhibitKind, Translation};
use crate::domain::id::QuestionId;
use crate::domain::person::Name;
use crate::domain::procedure::{ApplicationKind, Decision, FilingMode, Paper, PaperKind, Track};
use crate::domain::words::Answer;

/// How an item is seen in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Derivation {
    /// Only ticked by hand.
    Ticked,
    /// The account has French text.
    Account,
    /// A postal address is noted.
    Address,
    /// The attestation is among the exhibits.
    AttestationCopy,
    /// Names, birth and nationality are noted, or answered without a value.
    IdentityData,
    /// An identity paper is among the exhibits.
    IdentityExhibit,
    /// No exhibit lacks a translation.
    Translations,
    /// Nor a sworn one, where it must be sworn.
    SwornTranslations,
    /// An event is marked as new.
    NewFacts,
    /// The number of the earlier file is noted.
    EarlierNumber,
    /// OFPRA's decision is among the exhibits.
    DecisionCopy,
    /// Every reason of the decision has an answer.
    ReasonsAnswered,
    /// Every exhibit has a label.
    TitledExhibits,
    /// The language of the interview is noted.
    InterviewLanguage,
}

/// An item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItem {
    /// Its name, as ticked in the case.
    pub id: QuestionId,
    /// Ways of filing it belongs to.
    pub modes: Vec<FilingMode>,
    /// Kinds of application it belongs to.
    pub kinds: Vec<ApplicationKind>,
    /// Tracks it belongs to; every one if empty.
    #[serde(default)]
    pub tracks: Vec<Track>,
    /// Whether the file is incomplete without it.
    pub needed: bool,
    /// How it is seen in the case.
    pub derive: Derivation,
    pub count: Option<u32>,
    pub label: Texts,
    /// A remark, printed after it.
    pub note: Option<Texts>,
    /// Where it comes from.
    pub source: Source,
}

impl ChecklistItem {
    /// What it is, with its remark, in this language.
    #[must_use]
    pub fn words(&self, tag: &str) -> String {
        let label = self.label.in_language(tag);
        match &self.note {
            Some(note) => format!("{label} ({})", note.in_language(tag)),
            None => label.to_owned(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistData {
    /// Items, in the order they are shown.
    pub item: Vec<ChecklistItem>,
}

/// Whether an item is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    /// The case shows it.
    Seen,
    /// Someone ticked it, on this day if noted.
    Ticked(Option<CivilDay>),
    /// There is nothing yet in which it could be seen or be missing: no exhibit, no translation.
    NotYet,
    Missing,
}

/// An item with its state.
#[derive(Clone, Copy)]
pub struct CheckedItem<'a> {
    pub item: &'a ChecklistItem,
    pub state: ItemState,
}

/// The items of this case's way of filing, in the order of the data.
#[must_use]
pub fn checklist<'a>(case: &Case, pack: &'a Pack) -> Vec<CheckedItem<'a>> {
    let belongs = |item: &&ChecklistItem| {
        let track = case.procedure.track.known();
        item.modes.contains(&case.procedure.mode)
            && item.kinds.contains(&case.procedure.kind)
            && (item.tracks.is_empty() || track.is_some_and(|track| item.tracks.contains(track)))
    };
    let state = |item: &ChecklistItem| {
        let tick = case.checklist.iter().find(|tick| tick.item.as_ref() == Some(&item.id));
        match tick {
            Some(tick) => ItemState::Ticked(tick.day),
            None if is_not_yet(case, item.derive) => ItemState::NotYet,
            None if is_seen(case, item.derive) => ItemState::Seen,
            None => ItemState::Missing,
        }
    };
    let items = pack.checklist.item.iter().filter(belongs);
    items.map(|item| CheckedItem { item, state: state(item) }).collect()
}

/// Whether it is asked of every exhibit, and there is none.
fn is_not_yet(case: &Case, derivation: Derivation) -> bool {
    let of_exhibits = matches!(
        derivation,
        Derivation::Translations | Derivation::SwornTranslations | Derivation::TitledExhibits
    );
    of_exhibits && case.exhibits.is_empty()
}

fn is_seen(case: &Case, derivation: Derivation) -> bool {
    let applicant = &case.applicant;
    match derivation {
        Derivation::Ticked => false,
        Derivation::Account => {
            let mut paragraphs = case.account.sections.iter().flat_map(|s| &s.paragraphs);
            paragraphs.any(|p| !p.kept_for_interview && !p.text.french.text.is_blank())
        }
        Derivation::Address => applicant.address.iter().any(|line| !line.is_blank()),
        Derivation::AttestationCopy => has_copy(case, &PaperKind::Attestation),
        Derivation::DecisionCopy => has_copy(case, &PaperKind::OfpraDecision),
        Derivation::IdentityData => identity_missing(case).is_empty(),
        Derivation::IdentityExhibit => {
            case.exhibits.iter().any(|exhibit| exhibit.kind == ExhibitKind::Identity)
        }
        Derivation::Translations => case.exhibits.iter().all(|e| !e.lacks_translation()),
        Derivation::SwornTranslations => case.exhibits.iter().all(|exhibit| {
            let free = matches!(exhibit.translation, Translation::Free(_));
            !(exhibit.lacks_translation() || free && exhibit.kind.is_official_act())
        }),
        Derivation::NewFacts => case.events.iter().any(|event| event.raised == Raised::New),
        Derivation::EarlierNumber => !case.procedure.numbers.ofpra.is_blank(),
        Derivation::ReasonsAnswered => {
            // A decision gives reasons: one without any noted is not answered.
            let of = |decision: &Decision| {
                let reasons = &decision.reasons;
                !reasons.is_empty() && reasons.iter().all(|reason| !reason.answer.is_blank())
            };
            !case.decisions.is_empty() && case.decisions.iter().all(of)
        }
        Derivation::TitledExhibits => case.exhibits.iter().all(|e| !e.title.french.text.is_blank()),
        Derivation::InterviewLanguage => !applicant.interview.language.is_blank(),
    }
}

/// What of names, birth and nationality is neither noted nor answered: `names`, `birth`, `nationality`.
#[must_use]
pub fn identity_missing(case: &Case) -> Vec<&'static str> {
    let applicant = &case.applicant;
    let named = |name: &Name| {
        [&name.whole, &name.family, &name.given].into_iter().any(|words| !words.is_blank())
    };
    let names = applicant.names.iter().any(named) || is_answered(case, "name");
    let birth = !applicant.birth.is_unset() || is_answered(case, "birth-date");
    let nationality = applicant.nationalities.iter().any(|words| !words.is_blank())
        || !matches!(applicant.stateless, Answer::Unset | Answer::Known(false))
        || is_answered(case, "nationalities");
    let all = [(names, "names"), (birth, "birth"), (nationality, "nationality")];
    all.into_iter().filter(|(is_there, _)| !is_there).map(|(_, part)| part).collect()
}

/// Whether this question of the form was answered without a value: not known, not to be said.
fn is_answered(case: &Case, question: &str) -> bool {
    case.answers.get(question).is_some_and(|answer| !answer.is_unset())
}

fn has_copy(case: &Case, kind: &PaperKind) -> bool {
    let is_there =
        |paper: &Paper| paper.exhibit.as_ref().is_some_and(|id| case.exhibit(id).is_some());
    case.procedure.papers.iter().any(|paper| paper.kind == *kind && is_there(paper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Paragraph, Section};
    use crate::domain::case::Ticked;
    use crate::domain::id::{ParagraphId, SectionId};
    use crate::domain::words::Bilingual;

    fn missing(case: &Case) -> Vec<String> {
        let pack = Pack::embedded().unwrap();
        let items = checklist(case, &pack);
        let gone = items.iter().filter(|i| i.item.needed && i.state == ItemState::Missing);
        gone.map(|i| i.item.id.to_string()).collect()
    }

    #[test]
    fn an_empty_case_by_post_misses_everything_needed() {
        let all =
            ["form-signed", "photos", "attestation-copy", "account", "address", "identity-data"];
        assert_eq!(missing(&Case::default()), all);
    }

    #[test]
    fn what_the_case_shows_and_what_is_ticked_is_not_missing() {
        let mut case = Case::default();
        case.applicant.address.push("12 rue des Exemples".into());
        case.checklist.push(Ticked {
            item: Some(QuestionId::try_from("photos").unwrap()),
            ..Ticked::default()
        });
        let mut section = Section::new(SectionId::try_from("s1").unwrap());
        let mut paragraph = Paragraph::new(ParagraphId::try_from("p1").unwrap());
        paragraph.text = Bilingual::in_french("Je m'appelle…");
        section.paragraphs.push(paragraph);
        case.account.sections.push(section);
        assert_eq!(missing(&case), ["form-signed", "attestation-copy", "identity-data"]);
    }

    #[test]
    fn a_question_that_is_answered_without_a_value_is_not_missing() {
        let mut case = Case::default();
        assert_eq!(identity_missing(&case), ["names", "birth", "nationality"]);
        case.applicant.names.push(Name { given: "Awa".into(), ..Name::default() });
        case.applicant.nationalities.push("malienne".into());
        assert_eq!(identity_missing(&case), ["birth"]);
        case.answers.insert("birth-date".to_owned(), Answer::PrefersNotToSay);
        assert!(!missing(&case).contains(&"identity-data".to_owned()));
        case.applicant.nationalities.clear();
        case.applicant.stateless = Answer::Known(false);
        assert_eq!(identity_missing(&case), ["nationality"]);
        case.applicant.stateless = Answer::DoesNotKnow;
        assert!(identity_missing(&case).is_empty());
    }

    #[test]
    fn the_way_of_filing_changes_the_list() {
        let mut case = Case::default();
        case.procedure.mode = FilingMode::Pole;
        assert_eq!(missing(&case), ["address", "identity-data"]);
        case.procedure.kind = ApplicationKind::CndaAppeal;
        assert!(missing(&case).contains(&"appeal-decision-copy".to_owned()));
        let decision = serde_json::json!({ "id": "d" });
        case.decisions = vec![serde_json::from_value(decision).unwrap()];
        assert!(missing(&case).contains(&"appeal-facts-and-law".to_owned()), "no reason is noted");
    }
}
