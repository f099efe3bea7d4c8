//! What a process of ours holds on Windows.

use std::os::windows::io::AsHandle;
use std::process::Child;
use std::sync::OnceLock;

use crate::sys::Job;

/// Makes a process that was just started end with this one, however this one ends. Where the system refuses,
/// it still ends when its pipes break.
pub fn hold(child: &Child) {
    // Never closed: the system does so with this process.
    static CHILDREN: OnceLock<Option<Job>> = OnceLock::new();
    if let Some(job) = CHILDREN.get_or_init(|| Job::new().ok()) {
        job.hold(child.as_handle()).ok();
    }
}
