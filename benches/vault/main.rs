//! How long a small edit takes to be safe, and what opening costs beyond its key derivation.
//!
//! `cargo bench --bench vault`
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs
)]

#[path = "../measure/mod.rs"]
mod measure;

use std::io::Write;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use jiff::Timestamp;
use recit::domain::id::{AttachmentId, ExhibitId};
use recit::domain::record::Extra;
use recit::domain::words::Bilingual;
use recit::domain::{Case, Words};
use recit::vault::{self, NewAttachment, NewSlot, OpenCase, Role, Secret};

use measure::{Contender, race, rounds};

/// Exhibits of a large case, each with a file.
const EXHIBITS: usize = 500;
const PASSPHRASE: &str = "six words that nobody would guess";

fn main() {
    if !measure::is_asked_for() {
        return;
    }
    let workspace = tempfile::tempdir().expect("a temporary folder");
    let (mut open, mut case) = large_case(workspace.path());
    let folder = workspace.path().join(open.folder_name());
    let revision = newest_revision(&folder);
    println!("\nA revision of {EXHIBITS} exhibits with files: {} bytes.", revision.len());
    let bare = workspace.path().join("bare");
    let mut edit = 0;
    let save = || {
        edit += 1;
        case.exhibits[0].title = Bilingual::in_french(&format!("Papier {edit}"));
        let saved = open.save(&case, now(), &Words::default());
        saved.map(|_| ()).map_err(|error| error.to_string())
    };
    let write = || -> std::io::Result<()> {
        let mut file = std::fs::File::create(&bare)?;
        file.write_all(&revision)?;
        file.sync_all()
    };
    let contenders = vec![
        Contender::new("a small edit saved", save),
        Contender::new("as many bytes written and synced, nothing else", || {
            write().map_err(|error| error.to_string())
        }),
    ];
    race(&format!("Saving, {EXHIBITS} exhibits"), rounds(20), contenders);
    drop(open);
    unlock(&folder);
}

fn unlock(folder: &Path) {
    let secret = Secret::typed(PASSPHRASE).expect("a passphrase");
    let derive = || {
        let params = Params::new(128 * 1024, 3, 1, Some(32)).map_err(|error| error.to_string())?;
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(PASSPHRASE.as_bytes(), &[7; 26], &mut key)
            .map_err(|error| error.to_string())
    };
    let open = || vault::open(folder, &secret).map(|_| ()).map_err(|error| error.to_string());
    let contenders =
        vec![Contender::new("Argon2id alone", derive), Contender::new("the case opened", open)];
    race(&format!("Opening, {EXHIBITS} exhibits"), rounds(10), contenders);
}

/// The example's first exhibit five hundred times, each with a small file of its own.
fn large_case(workspace: &Path) -> (OpenCase, Case) {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let example = recit::exchange::read(&example).expect("the example is read");
    let mut case = example.case_file.case;
    let model = case.exhibits[0].clone();
    for number in case.exhibits.len()..EXHIBITS {
        let mut exhibit = model.clone();
        exhibit.id = ExhibitId::try_from(format!("bench-{number}").as_str()).expect("an id");
        case.exhibits.push(exhibit);
    }
    let slots = [NewSlot {
        role: Role::Helper,
        label: Words::default(),
        secret: Secret::typed(PASSPHRASE).expect("a passphrase"),
    }];
    let mut open = vault::create(workspace, &slots, &case, now()).expect("a case is made");
    for number in 0..EXHIBITS {
        let new = NewAttachment {
            id: AttachmentId::try_from(format!("file-{number}").as_str()).expect("an id"),
            title: "Papier".into(),
            original_name: "papier.jpg".into(),
            media_type: "image/jpeg".into(),
            extra: Extra::default(),
        };
        let content = format!("content of file {number}").repeat(200);
        open.attach(new, &mut content.as_bytes()).expect("a file is stored");
    }
    open.save(&case, now(), &Words::default()).expect("the case is saved");
    (open, case)
}

fn newest_revision(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).expect("the case folder");
    let mut names: Vec<_> = files.flatten().map(|file| file.path()).collect();
    names.retain(|path| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("r-"))
    });
    names.sort();
    std::fs::read(names.last().expect("a revision")).expect("a revision is read")
}

fn now() -> Timestamp {
    "2026-11-21T18:00:00Z".parse().expect("a time")
}
