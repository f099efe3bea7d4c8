//! The worker behind a gate: work that takes its time stands half done for as long as a test wants.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use recit::intake::Worker;

use crate::robot::Robot;

/// A worker that waits before it begins, until it is let in.
pub(crate) struct Gate {
    folder: tempfile::TempDir,
}

impl Gate {
    /// Puts a shut gate before the robot's worker; of a case that is laid out already.
    pub(crate) fn before(robot: &mut Robot) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (place, recit) = (folder.path().display(), env!("CARGO_BIN_EXE_recit"));
        let script = format!(
            "#!/bin/sh\n[ \"$1\" = --worker ] || exit 0\n\
             until [ -e '{place}/open' ] || /bin/mv '{place}/one' '{place}/gone' 2>/dev/null\n\
             do /bin/sleep 0.01; done\nexec '{recit}' \"$@\"\n"
        );
        let program = folder.path().join("worker");
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        // Another test's child may hold the script open for writing, for the moment of its start.
        let busy = || {
            let tried = Command::new(&program).status();
            tried.is_err_and(|error| error.kind() == ErrorKind::ExecutableFileBusy)
        };
        while busy() {}
        robot.app.decode_with(Worker::of(program));
        Self { folder }
    }

    fn lay(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, "").unwrap();
        path
    }

    /// Lets one file through.
    pub(crate) fn let_one_in(&self) {
        self.lay("one");
    }

    /// Lets all through from now on.
    pub(crate) fn open(&self) {
        self.lay("open");
    }
}
