//! How long a small edit takes to be safe, and what opening costs beyond its key derivation.
//!
//! `cargo bench --bench vault`

#[path = "../measure/mod.rs"]
mod measure;

use std::fs::File;
use std::io::Write;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use jiff::Timestamp;
use recit::domain::id::{AttachmentId, ExhibitId};
use recit::domain::record::Extra;
use recit::domain::words::Bilingual;
use recit::domain::{Case, Words};
use recit::vault::{self, NewAttachment, NewSlot, OpenCase, Role, Secret};

use measure::{Contender, Outcome, race, when_asked};

/// Exhibits of a large case, each with a file.
const EXHIBITS: usize = 500;
const PASSPHRASE: &str = "six words that nobody would guess";
/// A folder in memory, where waiting for a disk costs nothing.
const IN_MEMORY: &str = "/dev/shm";

fn main() -> Outcome {
    when_asked(races)
}

fn races() -> Outcome {
    // Beside the build, since a system's temporary folder is often in memory.
    let on_disk = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let in_memory = tempfile::tempdir_in(IN_MEMORY).or_else(|_| tempfile::tempdir())?;
    save(on_disk.path(), in_memory.path())
}

/// The same edits in both folders: the difference is what the disk takes.
fn save(on_disk: &Path, in_memory: &Path) -> Outcome {
    let (mut kept, mut case) = large_case(on_disk)?;
    let (mut volatile, mut same) = large_case(in_memory)?;
    let folder = on_disk.join(kept.folder_name());
    let revision = newest_revision(&folder)?;
    let bare = on_disk.join("bare");
    std::fs::create_dir(&bare)?;
    let mut edit = 0;
    let write = || -> Outcome {
        edit += 1;
        let mut file = File::create_new(bare.join(edit.to_string()))?;
        file.write_all(&revision)?;
        file.sync_all()?;
        File::open(&bare)?.sync_all()?;
        Ok(())
    };
    let contenders = vec![
        Contender::new("a small edit saved", || edited(&mut kept, &mut case)),
        Contender::new("the same in memory", || edited(&mut volatile, &mut same)),
        Contender::new("as many bytes in a new file, file and folder synced", write),
    ];
    let title = format!("Saving: {EXHIBITS} exhibits, a revision of {} bytes", revision.len());
    race(&title, 40, contenders);
    drop(kept);
    unlock(&folder)
}

fn edited(open: &mut OpenCase, case: &mut Case) -> Outcome {
    let edit = open.revision().seq;
    case.exhibits[0].title = Bilingual::in_french(&format!("Papier {edit}"));
    open.save(case, now()?, &Words::default())?;
    Ok(())
}

fn unlock(folder: &Path) -> Outcome {
    let secret = Secret::typed(PASSPHRASE)?;
    let derive = || -> Outcome {
        let mut key = [0; 32];
        Params::new(128 * 1024, 3, 1, Some(32))
            .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
            .and_then(|argon2| argon2.hash_password_into(PASSPHRASE.as_bytes(), &[7; 26], &mut key))
            .map_err(|error| error.to_string().into())
    };
    let open = || -> Outcome {
        vault::open(folder, &secret)?;
        Ok(())
    };
    let contenders =
        vec![Contender::new("Argon2id alone", derive), Contender::new("the case opened", open)];
    race(&format!("Opening: {EXHIBITS} exhibits"), 20, contenders);
    Ok(())
}

/// The example's first exhibit five hundred times, each with a small file of its own.
fn large_case(workspace: &Path) -> Outcome<(OpenCase, Case)> {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let mut case = recit::exchange::read(&example)?.case_file.case;
    let model = case.exhibits[0].clone();
    for number in case.exhibits.len()..EXHIBITS {
        let mut exhibit = model.clone();
        exhibit.id = ExhibitId::try_from(format!("bench-{number}").as_str())?;
        case.exhibits.push(exhibit);
    }
    let secret = Secret::typed(PASSPHRASE)?;
    let slots = [NewSlot { role: Role::Helper, label: Words::default(), secret }];
    let mut open = vault::create(workspace, &slots, &case, now()?)?;
    for number in 0..EXHIBITS {
        let new = NewAttachment {
            id: AttachmentId::try_from(format!("file-{number}").as_str())?,
            title: "Papier".into(),
            original_name: "papier.jpg".into(),
            media_type: "image/jpeg".into(),
            extra: Extra::default(),
        };
        let content = format!("content of file {number}").repeat(200);
        open.attach(new, &mut content.as_bytes())?;
    }
    open.save(&case, now()?, &Words::default())?;
    Ok((open, case))
}

fn newest_revision(folder: &Path) -> Outcome<Vec<u8>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("r-") {
            names.push(entry.path());
        }
    }
    let newest = names.iter().max().ok_or("no revision")?;
    Ok(std::fs::read(newest)?)
}

fn now() -> Outcome<Timestamp> {
    Ok("2026-11-21T18:00:00Z".parse()?)
}
