//! The dossiers of the fictional example, built the whole way, its files read by the real worker.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use recit::domain::id::AttachmentId;
use recit::dossier::build::{Error, Sources, build};
use recit::dossier::file::FileForPrint;
use recit::dossier::gather::{Originals, file};
use recit::exchange::{self, Folder};
use recit::intake::Worker;
use recit::lang::{Language, Translator};
use recit::law::Pack;
use recit::report::spec::{BuildName, BuildSpec};

/// Every dossier of the example; each file is read once for all of them.
pub(crate) fn all() -> Vec<(BuildName, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let folder = exchange::read(&folder).unwrap();
    let known = RefCell::new(BTreeMap::new());
    let files = |id: &AttachmentId| -> FileForPrint {
        let read = || printable(&folder, id);
        known.borrow_mut().entry(id.clone()).or_insert_with(read).clone()
    };
    BuildName::ALL.into_iter().map(|name| (name, built(&folder, &files, name))).collect()
}

/// Builds one dossier, the one that is sent with every part it may have.
fn built(
    folder: &Folder,
    files: &dyn Fn(&AttachmentId) -> FileForPrint,
    name: BuildName,
) -> Vec<u8> {
    let (translator, pack) = (Translator::plain(Language::French), Pack::embedded().unwrap());
    let case = &folder.case_file.case;
    let sources = Sources { case, files, translator: &translator, pack: &pack };
    let spec = BuildSpec::new(name, "2026-11-16".parse().unwrap());
    let spec = if name == BuildName::Ofpra { spec.with_all_parts() } else { spec };
    let built = match build(&sources, &spec, &mut |_| true) {
        Ok(built) => built,
        Err(Error::Blocked(report)) => panic!("{name:?} is blocked: {:#?}", report.blocked),
        Err(error) => panic!("{name:?}: {error}"),
    };
    let checks = built.report.proof.unwrap().checks;
    let faulty: Vec<_> = checks.iter().filter(|check| !check.faults.is_empty()).collect();
    assert!(faulty.is_empty(), "{name:?} is not proven: {faulty:#?}");
    built.pdf
}

fn printable(folder: &Folder, id: &AttachmentId) -> FileForPrint {
    let worker = Worker::of(env!("CARGO_BIN_EXE_recit").into());
    file(Originals::Folder(folder), id, &worker, &|| false)
}

/// A dossier of exhibits with so many pages each, all pages alike, built and proven.
pub(crate) fn of_pages(pages: &[usize]) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let mut folder = exchange::read(&folder).unwrap();
    let case = &mut folder.case_file.case;
    case.account = recit::domain::account::Account::default();
    case.events.clear();
    let counts: BTreeMap<AttachmentId, usize> = case
        .exhibits
        .iter()
        .zip(pages)
        .filter_map(|(exhibit, pages)| Some((exhibit.files.first()?.attachment.clone()?, *pages)))
        .collect();
    let page = printable(&folder, counts.keys().next().unwrap()).pages.unwrap().swap_remove(0);
    let files = |id: &AttachmentId| -> FileForPrint {
        let count = counts.get(id).copied().unwrap_or(1);
        let pages = Ok(vec![page.clone(); count]);
        FileForPrint { pages, ..FileForPrint::absent() }
    };
    built(&folder, &files, BuildName::Ofpra)
}
