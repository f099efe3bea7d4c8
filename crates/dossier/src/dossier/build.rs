//! The whole way: project, compose, scan, typeset, write, finish, prove.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{AttachmentId, ExhibitId};
use crate::lang::{Language, Translator, tr};
use crate::law::filing::Destination;
use crate::law::{self, Pack};

use super::block::{Anchor, Volume, VolumeKind};
use super::compose::{self, DeskData};
use super::file::{FileForPrint, Files};
use super::findings;
use super::finish::{self, Finishing, Labels, OutlineItem, finish};
use super::project::{self, Projection, project};
use super::public::{PublicDoc, Translation};
use super::scanner::{self, Fixed, Found, Scanner, Spot};
use super::typeset::{self, Laid, typeset};
use super::verify::{FaultKind, prove};
use super::write::{self, write};
use crate::report::build::{ExhibitReport, Report, Warning};
use crate::report::spec::{BuildName, BuildSpec, PartName};

/// What a build is made of.
pub struct Sources<'a> {
    pub case: &'a Case,
    /// Pages of the exhibits' files; asked for once each.
    pub files: &'a dyn Fn(&AttachmentId) -> FileForPrint,
    /// A translator of the language of the dossier.
    pub translator: &'a Translator,
    pub pack: &'a Pack,
}

/// How far a build has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Files are being read.
    Files { done: usize, of: usize },
    /// Pages are laid out.
    Pages,
    /// The file is written.
    Writing,
    /// The file is opened again and proved.
    Proof,
}

#[derive(Debug)]
pub struct Built {
    pub pdf: Vec<u8>,
    /// What it says about itself, its proof included: a file that does not hold together is handed
    /// over all the same, and said to be so.
    pub report: Report,
    /// The numbers this build gave, for the record of a filing.
    pub numbers: Vec<(ExhibitId, u32)>,
}

/// Why no dossier was made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Protected names stand in the text: see the report's list.
    #[error("a protected name stands in the text")]
    Blocked(Box<Report>),
    /// The program has no model of the dossier that is handed over for this kind and way of filing.
    #[error("there is no model for this filing yet")]
    NoModel,
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
    /// The pages cannot be laid out.
    #[error(transparent)]
    Typeset(#[from] typeset::Error),
    /// The pages cannot be written.
    #[error(transparent)]
    Write(#[from] write::Error),
    /// The file cannot be finished.
    #[error(transparent)]
    Finish(#[from] finish::Error),
    /// The finished file cannot be read again.
    #[error("the finished file cannot be read again: {0:?}")]
    Reading(FaultKind),
}

/// Builds a dossier. `go_on` hears how far it is and stops it with `false`.
///
/// # Errors
/// See [`Error`].
pub fn build(
    sources: &Sources<'_>,
    spec: &BuildSpec,
    go_on: &mut dyn FnMut(Stage) -> bool,
) -> Result<Built, Error> {
    let spec = &allowed(sources, spec)?;
    let files = files(sources, go_on)?;
    step(go_on, Stage::Pages)?;
    let projection = project(sources.case, spec, &files);
    let doc = &projection.doc;
    let volume = volume(sources, spec, doc, &files)?;
    let fixed = || fixed(sources, spec);
    let scanners = Scanners::new(sources.case, spec, &fixed);
    let mut report = opening(spec, &projection);
    let numbers = project::numbers(sources.case, spec);
    report.blocked = scanners.of_volume(&volume);
    report.blocked.extend(scanners.reader.scan_papers(sources.case, &numbers));
    if !report.blocked.is_empty() {
        return Err(Error::Blocked(Box::new(report)));
    }
    let laid = typeset(&volume)?;
    step(go_on, Stage::Writing)?;
    let pdf = finish(write(&laid)?, &finishing(&volume, &laid, sources.translator))?;
    step(go_on, Stage::Proof)?;
    complete(&mut report, doc, &laid);
    let proof = prove(&pdf);
    let texts = proof.texts.map_err(Error::Reading)?;
    report.blocked = scanners.of_pages(&texts, &volume, &laid);
    if !report.blocked.is_empty() {
        return Err(Error::Blocked(Box::new(report)));
    }
    report.proof = Some(proof.report);
    Ok(Built { pdf, report, numbers })
}

/// The same build with the parts this filing has: no sheet and no part of another kind is printed.
fn allowed(sources: &Sources<'_>, spec: &BuildSpec) -> Result<BuildSpec, Error> {
    let procedure = &sources.case.procedure;
    let filing = sources.pack.filing_of(procedure);
    let has_model = filing.is_some_and(|filing| filing.model);
    if spec.name == BuildName::Ofpra && !has_model {
        return Err(Error::NoModel);
    }
    // The account in two languages belongs to no filing in particular.
    let has = |part: &PartName| match filing {
        Some(filing) => filing.has_part(part.as_str()),
        None => *part == PartName::Bilingual,
    };
    let mut spec = spec.clone();
    spec.parts.retain(has);
    spec.sent_parts.retain(has);
    Ok(spec)
}

fn step(go_on: &mut dyn FnMut(Stage) -> bool, stage: Stage) -> Result<(), Error> {
    if go_on(stage) { Ok(()) } else { Err(Error::Cancelled) }
}

/// Reads every file the exhibits name, each once.
fn files(sources: &Sources<'_>, go_on: &mut dyn FnMut(Stage) -> bool) -> Result<Files, Error> {
    let of_exhibit = |exhibit: &Exhibit| {
        let made = exhibit.translation.made().map(|made| made.files.clone()).unwrap_or_default();
        exhibit.files.iter().cloned().chain(made).filter_map(|file| file.attachment).collect()
    };
    let ids: BTreeSet<AttachmentId> = sources
        .case
        .exhibits
        .iter()
        .flat_map(|exhibit| -> Vec<_> { of_exhibit(exhibit) })
        .collect();
    let of = ids.len();
    let mut files = Files::new();
    for (done, id) in ids.into_iter().enumerate() {
        step(go_on, Stage::Files { done, of })?;
        let file = (sources.files)(&id);
        files.insert(id, file);
    }
    Ok(files)
}

/// Where the dossier is posted, line by line; nothing where it is not posted.
fn address<'a>(sources: &Sources<'a>) -> &'a [String] {
    match sources.pack.destination(&sources.case.procedure) {
        Destination::Address(lines) => lines,
        _ => &[],
    }
}

fn volume(
    sources: &Sources<'_>,
    spec: &BuildSpec,
    doc: &PublicDoc,
    files: &Files,
) -> Result<Volume, Error> {
    Ok(match spec.name {
        BuildName::Ofpra => compose::sent(doc, spec, sources.translator, address(sources)),
        BuildName::Keep | BuildName::Working => kept(sources, spec, doc, files)?,
    })
}

/// The volume of the desk. The sent one is laid out first, if there is one: its folios are named here.
fn kept(
    sources: &Sources<'_>,
    spec: &BuildSpec,
    doc: &PublicDoc,
    files: &Files,
) -> Result<Volume, Error> {
    let (pack, procedure) = (sources.pack, &sources.case.procedure);
    let has_model = pack.has_model(&procedure.kind, &procedure.mode);
    let companion = spec.companion();
    let authority = project(sources.case, &companion, files).doc;
    let folios: BTreeMap<Anchor, usize> = if spec.name == BuildName::Keep && has_model {
        let sent = compose::sent(&authority, &companion, sources.translator, address(sources));
        typeset(&sent)?.folios()
    } else {
        BTreeMap::new()
    };
    // What is complete is judged by what the authority will see: nothing else may show in a state.
    let sent = project::seen(sources.case, &companion);
    let deadlines = law::deadlines(&sent, pack, spec.today);
    let told = told(sources.case);
    let data = DeskData {
        authority: &authority,
        checklist: &law::checklist::checklist(&sent, pack),
        pack,
        filing: pack.filing_of(procedure),
        destination: pack.destination(procedure),
        foremost: law::Foremost::of(&deadlines),
        form: &pack.form,
        told: told.as_ref(),
        folios: &folios,
    };
    Ok(compose::kept(doc, spec, sources.translator, &data))
}

/// A translator of the language the person tells in, else of the mother tongue, if the program speaks it; no other
/// in its place.
fn told(case: &Case) -> Option<Translator> {
    let mother = case.applicant.languages.iter().find(|of| of.mother_tongue).map(|of| &of.lang);
    let mut own = case.languages.first().into_iter().chain(mother);
    let language = own.find(|tag| tag.primary() != "fr")?;
    Language::from_tag(language.as_str()).map(Translator::plain)
}

/// The texts of the program: those of the volume of an empty case, and every message.
fn fixed(sources: &Sources<'_>, spec: &BuildSpec) -> BTreeSet<String> {
    let mut empty = Case { languages: sources.case.languages.clone(), ..Case::default() };
    // What is printed for one kind of filing is a text of that kind.
    empty.procedure.kind = sources.case.procedure.kind.clone();
    empty.procedure.mode = sources.case.procedure.mode.clone();
    let without = Sources { case: &empty, ..*sources };
    let doc = project(&empty, spec, &Files::new()).doc;
    // What cannot be laid out is looked through like the texts of the case.
    let volume = volume(&without, spec, &doc, &Files::new());
    let mut texts = volume.as_ref().map(scanner::texts).unwrap_or_default();
    texts.extend(sources.translator.messages());
    texts.extend(told(&empty).iter().flat_map(Translator::messages));
    texts
}

/// Two readers of one volume: the sheet to copy from holds what goes to the authority.
struct Scanners<'a> {
    reader: Scanner,
    authority: Scanner,
    fixed: Fixed<'a>,
}

impl<'a> Scanners<'a> {
    fn new(case: &Case, spec: &BuildSpec, fixed: &'a dyn Fn() -> BTreeSet<String>) -> Self {
        Self {
            reader: Scanner::new(case, spec),
            authority: Scanner::new(case, &spec.companion()),
            fixed: Fixed::new(fixed),
        }
    }

    fn of_volume(&self, volume: &Volume) -> Vec<Found> {
        let copied = |found: &Found| found.at.part == PartName::HandCopy.as_str();
        let of = |scanner: &Scanner| scanner.scan_volume(volume, &self.fixed).into_iter();
        let mut found: Vec<Found> = of(&self.reader).filter(|found| !copied(found)).collect();
        found.extend(of(&self.authority).filter(copied));
        found
    }

    /// What the text of the finished file holds, page by page.
    fn of_pages(&self, texts: &[String], volume: &Volume, laid: &Laid) -> Vec<Found> {
        let mut found = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            let part = laid.pages.get(at).and_then(|page| volume.parts.get(page.part));
            let part = part.and_then(|part| part.place.anchor.as_ref());
            let part = part.map(|anchor| anchor.0.clone()).unwrap_or_default();
            let copied = part == PartName::HandCopy.as_str();
            let scanner = if copied { &self.authority } else { &self.reader };
            let page = u32::try_from(at + 1).ok();
            let spot = Spot { part, page, ..Spot::default() };
            found.extend(scanner.scan_page(text, &spot, &self.fixed));
        }
        found
    }
}

fn finishing(volume: &Volume, laid: &Laid, translator: &Translator) -> Finishing {
    let labels = match &volume.kind {
        VolumeKind::Sent { .. } => Labels::Folios,
        VolumeKind::Kept { label_prefix, .. } => Labels::Prefixed(label_prefix.clone()),
    };
    let bookmarks = laid.bookmarks.iter().map(|entry| OutlineItem {
        level: entry.level,
        title: entry.title.clone(),
        page: entry.page,
        y_pt: entry.y,
    });
    Finishing {
        lang: laid.lang.clone(),
        title: tr!(translator, "dossier-document-title"),
        labels,
        bookmarks: bookmarks.collect(),
        tree: Vec::new(),
    }
}

fn opening(spec: &BuildSpec, projection: &Projection) -> Report {
    Report {
        format: 1,
        build: spec.name.as_str().to_owned(),
        pages: 0,
        exhibits: Vec::new(),
        incomplete: findings::incomplete(&projection.doc),
        warnings: findings::warnings(&projection.doc, &projection.notices),
        left_out: findings::left_out(&projection.notices),
        blocked: Vec::new(),
        proof: None,
    }
}

/// Adds what is known once the pages are laid out.
fn complete(report: &mut Report, doc: &PublicDoc, laid: &Laid) {
    report.pages = u32::try_from(laid.pages.len()).unwrap_or(u32::MAX);
    let folios = laid.folios();
    for exhibit in &doc.exhibits {
        let translation = match &exhibit.translation {
            Translation::Made(made) => Some(&made.files),
            _ => None,
        };
        let kind = &exhibit.kind;
        let source = (false, kind, &exhibit.files);
        let translated = translation
            .map(|files| (true, &crate::domain::exhibit::ExhibitKind::Unspecified, files));
        for (translated, kind, files) in [Some(source), translated].into_iter().flatten() {
            let number = exhibit.number.to_string();
            let folio = folios.get(&compose::exhibit_anchor(exhibit.number, translated));
            report.exhibits.push(ExhibitReport {
                number: if translated { format!("{number}-T") } else { number },
                folio: folio.and_then(|folio| u32::try_from(*folio).ok()),
                pages: compose::sheet_count(kind, files),
                sha256: files.iter().map(|file| file.print.sha256.clone()).collect(),
            });
        }
    }
    report.warnings.extend(laid.warnings.iter().map(|warning| match warning {
        typeset::Warning::NoGlyph { character, page } => Warning::NoGlyph {
            character: format!("U+{:04X}", u32::from(*character)),
            page: page + 1,
        },
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    use crate::domain::person::{Identity, Kinship, Name, Person, Printing};
    use crate::domain::procedure::{ApplicationKind, FilingMode};

    /// The text of each page of the kept volume, without its blanks: letters stand in boxes.
    fn kept_pages(case: &Case) -> Vec<String> {
        pages(case, &BuildSpec::new(BuildName::Keep, "2026-11-16".parse().unwrap()))
    }

    fn pages(case: &Case, spec: &BuildSpec) -> Vec<String> {
        let sources = Sources {
            case,
            files: &|_| FileForPrint::absent(),
            translator: &Translator::plain(Language::French),
            pack: &Pack::embedded().unwrap(),
        };
        let built = build(&sources, spec, &mut |_| true).unwrap();
        let joined = |page: &String| page.split_whitespace().collect::<String>().to_uppercase();
        prove(&built.pdf).texts.unwrap().iter().map(joined).collect()
    }

    fn relative(id: &str, kinship: Kinship, printing: Printing, given: &str) -> Person {
        let mut person = Person::new(id.try_into().unwrap());
        person.kinship = kinship;
        person.printing = printing;
        person.names = vec![Name { whole: given.into(), given: given.into(), ..Name::default() }];
        person
    }

    #[test]
    fn an_empty_case_has_a_kept_volume_with_every_field_of_the_form() {
        let text = kept_pages(&Case::default()).concat();
        assert!(text.contains("AUCUNDÉLAI") || text.contains("ÀDEMANDER"), "what to ask for");
        assert!(text.contains("201,RUECARNOT"), "where to post");
        for section in &Pack::embedded().unwrap().form.section {
            for at in 1..=section.fields.len() {
                let number = format!("{}{at}", section.letter);
                assert!(text.contains(&number), "{number}");
            }
        }
    }

    /// A case of two paragraphs whose read-back is to be printed; of the first so many it is recorded.
    fn read_back(recorded: usize) -> Case {
        let paragraphs: Vec<_> = ["Je suis partie.", "J’ai eu peur."]
            .into_iter()
            .enumerate()
            .map(|(at, french)| {
                let hash = Sha256::digest(french.as_bytes());
                let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
                let read = serde_json::json!([{
                    "day": "2026-11-12", "lang": "ckb", "reader": "Nesrin", "french_sha256": hash,
                }]);
                serde_json::json!({
                    "id": format!("p{at}"), "text": { "french": { "text": french } },
                    "read_backs": if at < recorded { read } else { serde_json::json!([]) },
                })
            })
            .collect();
        let account = serde_json::json!({
            "sections": [{ "id": "s", "paragraphs": paragraphs }], "print_read_back": true,
        });
        let exhibit = serde_json::json!([{ "id": "x", "files": [{ "attachment": "f" }] }]);
        Case {
            languages: vec!["ckb".into()],
            account: serde_json::from_value(account).unwrap(),
            exhibits: serde_json::from_value(exhibit).unwrap(),
            ..Case::default()
        }
    }

    #[test]
    fn what_is_signed_says_what_was_recorded_and_leaves_the_rest_blank() {
        let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
        let sent = |case: &Case| pages(case, &spec.clone().with_all_parts()).concat();
        for recorded in [0, 1] {
            let text = sent(&read_back(recorded));
            assert!(text.contains("PARAGRAPHESRELUS"), "by hand: {text}");
            for unsaid in ["2PARAGRAPHES", "ENTIER", "SORANI", "NESRIN", "12NOVEMBRE"] {
                assert!(!text.contains(unsaid), "{unsaid} with {recorded} recorded");
            }
        }
        let text = sent(&read_back(2));
        for said in ["2PARAGRAPHES", "SORANI", "NESRIN", "12NOVEMBRE2026"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(text.contains("NONREPRODUITE"), "the exhibit has no file");
        for note in ["EMPREINTE", "AVANTL’ENVOI", "DOSSIERINCOMPLET", "LAPERSONNE"] {
            assert!(!text.contains(note), "{note} stands on a page that is sent");
        }
    }

    #[test]
    fn the_kept_volume_speaks_the_language_told_in_or_none_beside_french() {
        let spoken = |languages: &[&str], mother: bool| {
            let own =
                serde_json::json!([{ "lang": "fa", "spoken": true, "mother_tongue": mother }]);
            let languages = languages.iter().map(|tag| (*tag).into()).collect();
            let mut case = Case { languages, ..Case::default() };
            case.applicant.languages = serde_json::from_value(own).unwrap();
            told(&case).map(|translator| translator.language())
        };
        for mother in [false, true] {
            assert_eq!(spoken(&["ckb", "fr"], mother), None, "another's language is not hers");
            assert_eq!(spoken(&["fa-AF", "fr"], mother), Some(Language::Dari));
        }
        assert_eq!(spoken(&["fr", "fa-AF"], false), None);
        assert_eq!(spoken(&["fr"], true), Some(Language::Dari), "the mother tongue beside French");
    }

    #[test]
    fn an_original_that_is_elsewhere_is_nothing_to_bring() {
        let exhibits = serde_json::json!([
            { "id": "x", "held": "copy_only", "held_where": { "french": { "text": "chez mes parents" } } },
            { "id": "y", "held": "original_held", "held_where": { "french": { "text": "chez moi" } } },
        ]);
        let case = Case { exhibits: serde_json::from_value(exhibits).unwrap(), ..Case::default() };
        let text = kept_pages(&case).concat();
        assert!(text.contains("ORIGINALQUEJEN’AIPAS:PIÈCEN°1(CHEZMESPARENTS)"), "{text}");
        assert!(text.contains("ORIGINALDELAPIÈCEN°2:CHEZMOI"));
        assert!(!text.contains("ORIGINALDELAPIÈCEN°1"));
    }

    #[test]
    fn a_name_that_is_not_declared_is_asked_about_and_not_written() {
        let called = |id: &str, whole: &str, declared| Identity {
            declared,
            printing: Printing::Everywhere,
            names: vec![Name { whole: whole.into(), ..Name::default() }],
            ..Identity::new(id.try_into().unwrap())
        };
        let identities = vec![called("a", "Zerdesht", true), called("b", "Golnesa", false)];
        let case = Case { identities, ..Case::default() };
        let text = kept_pages(&case).concat();
        assert!(text.contains("ZERDESHT") && !text.contains("GOLNESA"));
        assert!(text.contains("UNAUTRENOMDUDOSSIER"), "asked");
        let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
        let cover = pages(&case, &spec).remove(0);
        assert!(cover.contains("ZERDESHT") && !cover.contains("GOLNESA"), "{cover}");
    }

    #[test]
    fn a_name_that_is_a_word_of_the_sheets_is_looked_for_in_the_texts_of_the_case_alone() {
        let persons = vec![
            relative("friend", Kinship::Friend, Printing::Never, "Date"),
            relative("other", Kinship::Friend, Printing::Never, "Dossier"),
        ];
        let mut case = Case { persons, ..Case::default() };
        for name in BuildName::ALL {
            let spec = BuildSpec::new(name, "2026-11-16".parse().unwrap()).with_all_parts();
            assert!(!pages(&case, &spec).is_empty(), "{}", name.as_str());
        }
        let text = serde_json::json!({ "sections": [{ "id": "s", "paragraphs": [
            { "id": "p", "text": { "french": { "text": "Mon ami Date est venu." } } },
        ] }] });
        case.account = serde_json::from_value(text).unwrap();
        let sources = Sources {
            case: &case,
            files: &|_| FileForPrint::absent(),
            translator: &Translator::plain(Language::French),
            pack: &Pack::embedded().unwrap(),
        };
        let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
        let Err(Error::Blocked(report)) = build(&sources, &spec, &mut |_| true) else {
            panic!("it was printed");
        };
        assert!(report.blocked.iter().all(|found| found.sure), "{:?}", report.blocked);
    }

    #[test]
    fn a_name_on_a_paper_that_may_be_a_protected_one_is_asked_about_before_it_is_printed() {
        let mut case = Case {
            persons: vec![relative("friend", Kinship::Friend, Printing::Never, "احمد")],
            ..Case::default()
        };
        let exhibit = serde_json::json!({ "id": "x", "names_on": ["Ahmad"] });
        case.exhibits.push(serde_json::from_value(exhibit).unwrap());
        let asked = |case: &Case| {
            let sources = Sources {
                case,
                files: &|_| FileForPrint::absent(),
                translator: &Translator::plain(Language::French),
                pack: &Pack::embedded().unwrap(),
            };
            let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
            match build(&sources, &spec, &mut |_| true) {
                Err(Error::Blocked(report)) => Some(report),
                Ok(built) => {
                    assert_eq!(built.numbers.len(), case.exhibits.len());
                    None
                }
                Err(other) => panic!("{other}"),
            }
        };
        let report = asked(&case).expect("asked");
        let found = &report.blocked[0];
        assert!(report.blocked.len() == 1 && !found.sure && found.on_paper.is_some());
        assert_eq!((found.at.part.as_str(), found.at.exhibit.as_deref()), ("exhibits", Some("1")));
        let written = serde_json::to_string(&report).unwrap();
        assert!(!written.to_lowercase().contains("ahmad") && !written.contains("احمد"));
        let whose = found.whose.clone().unwrap();
        let (rule, about) =
            crate::lang::names::decision_on_paper(&whose, found.word.as_str()).expect("a person");
        case.points.push(crate::domain::case::PointDecision {
            rule: rule.to_owned(),
            about,
            choice: crate::domain::case::PointChoice::RightAsIs,
            ..Default::default()
        });
        assert!(asked(&case).is_none(), "another name");
    }

    #[test]
    fn a_name_for_the_authority_stands_on_the_sheet_to_copy_only() {
        let persons = vec![
            relative("father", Kinship::Father, Printing::AuthorityOnly, "Zerdesht"),
            relative("mother", Kinship::Mother, Printing::Never, "Golnesa"),
        ];
        let case = Case { persons, ..Case::default() };
        let pages = kept_pages(&case);
        assert!(pages.iter().all(|page| !page.contains("GOLNESA")));
        let named: Vec<_> = pages.iter().filter(|page| page.contains("ZERDESHT")).collect();
        assert!(!named.is_empty());
        assert!(named.iter().all(|page| page.contains("FEUILLEÀRECOPIER")));
    }

    /// A case of each kind, with an account, an exhibit and a decision.
    fn case_of(kind: &ApplicationKind, mode: &FilingMode) -> Case {
        let mut case: Case = serde_json::from_value(serde_json::json!({
            "account": { "sections": [{ "id": "s", "paragraphs": [
                { "id": "p", "text": { "french": { "text": "Je suis partie en mai." } } },
            ] }] },
            "exhibits": [{ "id": "e", "held": "original_held" }],
        }))
        .unwrap();
        case.procedure.kind = kind.clone();
        case.procedure.mode = mode.clone();
        case
    }

    #[test]
    fn no_page_names_what_belongs_to_another_kind_of_filing() {
        use ApplicationKind as Kind;
        for (kind, mode) in
            Kind::ALL.iter().flat_map(|kind| FilingMode::ALL.iter().map(move |mode| (kind, mode)))
        {
            let case = case_of(kind, mode);
            let is_built = (kind, mode) == (&Kind::First, &FilingMode::Post);
            let sources = Sources {
                case: &case,
                files: &|_| FileForPrint::absent(),
                translator: &Translator::plain(Language::French),
                pack: &Pack::embedded().unwrap(),
            };
            let today = "2026-11-16".parse().unwrap();
            let sent = BuildSpec::new(BuildName::Ofpra, today).with_all_parts();
            let sent = build(&sources, &sent, &mut |_| true);
            assert_eq!(sent.is_ok(), is_built, "{kind:?} {mode:?}");
            assert_eq!(matches!(sent, Err(Error::NoModel)), !is_built, "{kind:?} {mode:?}");
            for name in [BuildName::Keep, BuildName::Working] {
                let text = pages(&case, &BuildSpec::new(name, today).with_all_parts()).concat();
                let is_kept = name == BuildName::Keep || is_built;
                let says = |words: &str| text.contains(words);
                let wrong = |what: &str| format!("{kind:?} {mode:?} {}: {what}", name.as_str());
                assert!(says("JESUISPARTIE"), "{}", wrong("the account"));
                assert_eq!(says("201,RUECARNOT"), is_built && is_kept, "{}", wrong("OFPRA"));
                assert_eq!(says("35,RUECUVIER"), *kind == Kind::CndaAppeal, "{}", wrong("CNDA"));
                assert_eq!(says("FEUILLEÀRECOPIER"), is_built, "{}", wrong("the sheet"));
                assert_eq!(says("PASENCOREPRÉVU"), !is_built, "{}", wrong("not yet"));
                let interviewed =
                    *kind == Kind::First && matches!(mode, FilingMode::Post | FilingMode::Pole);
                assert_eq!(says("PENDANTL’ENTRETIEN"), interviewed, "{}", wrong("interview"));
                let handed = matches!(mode, FilingMode::Detention | FilingMode::Border);
                assert!(!handed || !says("ENVOYERÀ:OFFICE"), "{}", wrong("posted"));
                assert!(!says("SERONTPRÉSENTÉS"), "{}", wrong("a promise"));
            }
        }
    }

    #[test]
    fn a_limit_that_passed_stands_first_on_paper_too() {
        let mut case: Case = serde_json::from_value(serde_json::json!({
            "decisions": [{ "id": "d", "nature": "rejection", "paper": "p" }],
            "procedure": { "kind": "cnda_appeal", "track": { "known": "accelerated" },
                "requested": "2026-07-01",
                "papers": [{ "id": "p", "kind": "ofpra_decision", "received": "2026-11-12" }] },
        }))
        .unwrap();
        let spec = BuildSpec::new(BuildName::Keep, "2026-11-24".parse().unwrap());
        let text = pages(&case, &spec).concat();
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
        assert!(at("LADATEESTPASSÉE") < at("ÀENVOYERAUPLUSTARDLE"));
        assert!(at("22NOVEMBRE2026") < at("25NOVEMBRE2026"));
        assert!(at("35,RUECUVIER") < text.len());
        case.procedure.legal_aid.requested = Some("2026-11-14".parse().unwrap());
        let text = pages(&case, &spec).concat();
        assert!(text.contains("ILRESTERA8JOURS"), "{text}");
    }
}
