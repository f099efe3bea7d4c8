//! Processes that end with the one that holds them.

use std::io;
use std::os::windows::io::{AsRawHandle, BorrowedHandle, FromRawHandle, OwnedHandle};
use std::ptr;

use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation,
    SetInformationJobObject,
};

/// Holds processes: they end with the last handle of the job, so when this is dropped or its process ends, however it does.
#[derive(Debug)]
pub struct Job(OwnedHandle);

impl Job {
    /// # Errors
    /// What the system says.
    pub fn new() -> io::Result<Self> {
        // SAFETY: both pointers may be null: the job then has no name, and its handle is not inherited.
        let made = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
        if made.is_null() {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the call before has just made this handle, and nobody else knows it.
        let job = unsafe { OwnedHandle::from_raw_handle(made) };
        let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        // SAFETY: the pointer is to a value of the type that belongs to this class, with its size, and outlives the call.
        super::done(unsafe {
            SetInformationJobObject(
                job.as_raw_handle(),
                JobObjectExtendedLimitInformation,
                ptr::from_ref(&limits).cast(),
                size_of_val(&limits) as u32,
            )
        })?;
        Ok(Self(job))
    }

    /// Takes in a process; those it starts from then on come with it.
    ///
    /// # Errors
    /// What the system says.
    pub fn hold(&self, process: BorrowedHandle<'_>) -> io::Result<()> {
        // SAFETY: both handles are open for as long as the call takes.
        super::done(unsafe {
            AssignProcessToJobObject(self.0.as_raw_handle(), process.as_raw_handle())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::os::windows::io::AsHandle;
    use std::process::{Command, Stdio};

    use super::*;

    /// Set for this test, started again.
    const WAITING: &str = "SYS_TEST_WAITING";

    #[test]
    fn a_process_waits_until_it_is_ended() {
        if std::env::var_os(WAITING).is_none() {
            return;
        }
        std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
    }

    #[test]
    fn a_process_ends_with_the_job_that_holds_it() {
        let job = Job::new().unwrap();
        let mut waiting = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "sys::job::tests::a_process_waits_until_it_is_ended"])
            .env(WAITING, "")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // Whoever waits closes it, and nothing but the job may end this process.
        let words = waiting.stdin.take().unwrap();
        job.hold(waiting.as_handle()).unwrap();
        assert!(waiting.try_wait().unwrap().is_none());
        drop(job);
        waiting.wait().unwrap();
        drop(words);
    }
}
