//! Processes held together: they end with the one that holds them, and take no more than it allows.

use std::io;
use std::os::windows::io::{AsRawHandle, BorrowedHandle, FromRawHandle, OwnedHandle};
use std::ptr;

use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT, JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
    JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION, JOB_OBJECT_LIMIT_JOB_MEMORY,
    JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, JOB_OBJECT_LIMIT_PROCESS_MEMORY,
    JOB_OBJECT_LIMIT_PROCESS_TIME, JOB_OBJECT_UILIMIT_DESKTOP, JOB_OBJECT_UILIMIT_DISPLAYSETTINGS,
    JOB_OBJECT_UILIMIT_EXITWINDOWS, JOB_OBJECT_UILIMIT_GLOBALATOMS, JOB_OBJECT_UILIMIT_HANDLES,
    JOB_OBJECT_UILIMIT_READCLIPBOARD, JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS,
    JOB_OBJECT_UILIMIT_WRITECLIPBOARD, JOBOBJECT_BASIC_UI_RESTRICTIONS,
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JOBOBJECTINFOCLASS, JobObjectBasicUIRestrictions,
    JobObjectExtendedLimitInformation, QueryInformationJobObject, SetInformationJobObject,
};

use super::handles::this_process;

/// What the processes of a job may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Bytes of memory, of each and of all together.
    pub memory: u64,
    /// Seconds of processor time outside the system, of each.
    pub seconds: u64,
    /// How many there may be at a time.
    pub processes: u32,
}

/// Which limits of a job hold for the process that asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub memory: bool,
    pub time: bool,
    /// No further process.
    pub alone: bool,
}

/// What a window may do to others and no decoder needs.
const NO_WINDOWS: u32 = JOB_OBJECT_UILIMIT_HANDLES
    | JOB_OBJECT_UILIMIT_READCLIPBOARD
    | JOB_OBJECT_UILIMIT_WRITECLIPBOARD
    | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS
    | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS
    | JOB_OBJECT_UILIMIT_GLOBALATOMS
    | JOB_OBJECT_UILIMIT_DESKTOP
    | JOB_OBJECT_UILIMIT_EXITWINDOWS;
/// A limit of time counts in these parts of a second.
const TICKS: u64 = 10_000_000;

/// Holds processes: they end with the last handle of the job, so when this is dropped or its process ends, however it does.
#[derive(Debug)]
pub struct Job(OwnedHandle);

impl Job {
    /// A job that bounds what is in it, and keeps it from the clipboard, from other programs' windows and from the settings
    /// of the screen.
    ///
    /// # Errors
    /// What the system says.
    pub fn bounded(bounds: Bounds) -> io::Result<Self> {
        let flags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
            | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
            | JOB_OBJECT_LIMIT_PROCESS_MEMORY
            | JOB_OBJECT_LIMIT_JOB_MEMORY
            | JOB_OBJECT_LIMIT_PROCESS_TIME;
        let job = Self::made(flags, bounds)?;
        let windows = JOBOBJECT_BASIC_UI_RESTRICTIONS { UIRestrictionsClass: NO_WINDOWS };
        job.set(JobObjectBasicUIRestrictions, &windows)?;
        Ok(job)
    }

    fn made(flags: JOB_OBJECT_LIMIT, bounds: Bounds) -> io::Result<Self> {
        // SAFETY: both pointers may be null: the job then has no name, and its handle is not inherited.
        let made = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
        if made.is_null() {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the call before has just made this handle, and nobody else knows it.
        let job = Self(unsafe { OwnedHandle::from_raw_handle(made) });
        let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
        limits.BasicLimitInformation.LimitFlags = flags;
        let memory = usize::try_from(bounds.memory).unwrap_or(usize::MAX);
        (limits.ProcessMemoryLimit, limits.JobMemoryLimit) = (memory, memory);
        limits.BasicLimitInformation.ActiveProcessLimit = bounds.processes;
        limits.BasicLimitInformation.PerProcessUserTimeLimit =
            i64::try_from(bounds.seconds.saturating_mul(TICKS)).unwrap_or(i64::MAX);
        job.set(JobObjectExtendedLimitInformation, &limits)?;
        Ok(job)
    }

    fn set<T>(&self, class: JOBOBJECTINFOCLASS, value: &T) -> io::Result<()> {
        // SAFETY: the pointer is to a value of the type that belongs to this class, with its size, and outlives the call.
        super::done(unsafe {
            SetInformationJobObject(
                self.0.as_raw_handle(),
                class,
                ptr::from_ref(value).cast(),
                size_of::<T>() as u32,
            )
        })
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

/// From now on this process starts no other. It cannot be undone.
///
/// # Errors
/// What the system says.
pub fn stay_alone() -> io::Result<()> {
    // The job stays, without a handle, for as long as this process is in it.
    let bounds = Bounds { memory: 0, seconds: 0, processes: 1 };
    Job::made(JOB_OBJECT_LIMIT_ACTIVE_PROCESS, bounds)?.hold(this_process())
}

/// The limits under which this process is, read back from the system.
///
/// # Errors
/// It is in no job.
pub fn limits() -> io::Result<Limits> {
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    // SAFETY: no handle stands for the job of this process; the pointer is to a value of the type that belongs to this class, with
    // its size, and outlives the call; the length that was written is not asked for.
    super::done(unsafe {
        QueryInformationJobObject(
            ptr::null_mut(),
            JobObjectExtendedLimitInformation,
            ptr::from_mut(&mut limits).cast(),
            size_of_val(&limits) as u32,
            ptr::null_mut(),
        )
    })?;
    let set = |flag| limits.BasicLimitInformation.LimitFlags & flag != 0;
    Ok(Limits {
        memory: set(JOB_OBJECT_LIMIT_PROCESS_MEMORY),
        time: set(JOB_OBJECT_LIMIT_PROCESS_TIME),
        alone: set(JOB_OBJECT_LIMIT_ACTIVE_PROCESS)
            && limits.BasicLimitInformation.ActiveProcessLimit == 1,
    })
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
        let bounds = Bounds { memory: 256 << 20, seconds: 20, processes: 1 };
        let job = Job::bounded(bounds).unwrap();
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
