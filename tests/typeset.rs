//! The typesetter and the writer, on a specimen with every kind of block.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod specimen;

use std::process::Command;

use recit::dossier::typeset::{self, Laid, Warning};
use recit::dossier::write;

/// The file's bytes; also kept in `RECIT_SPECIMENS` for the eye, if that names a folder.
fn bytes(laid: &Laid, name: &str) -> Vec<u8> {
    let mut document = write::write(laid).unwrap();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    if let Some(folder) = std::env::var_os("RECIT_SPECIMENS") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &bytes).unwrap();
    }
    bytes
}

#[test]
fn the_specimen_is_a_sound_pdf() {
    for (volume, name) in [(specimen::whole(), "sent"), (specimen::kept(), "kept")] {
        let laid = typeset::typeset(&volume).unwrap();
        assert_eq!(laid.warnings, Vec::<Warning>::new());
        let bytes = bytes(&laid, name);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &bytes).unwrap();
        let check = Command::new("qpdf").arg("--check").arg(file.path()).output().unwrap();
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    }
}
