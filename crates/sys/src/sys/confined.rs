//! A program started behind walls, with nothing of ours but two pipes.

use std::io::{self, PipeReader, PipeWriter};
use std::os::windows::ffi::OsStrExt;
use std::os::windows::io::{
    AsHandle, AsRawHandle, BorrowedHandle, FromRawHandle, OwnedHandle, RawHandle,
};
use std::path::Path;
use std::ptr;
use std::time::Duration;

use windows_sys::Win32::Foundation::{HANDLE_FLAG_INHERIT, SetHandleInformation, WAIT_OBJECT_0};
use windows_sys::Win32::System::Threading::{
    CREATE_NO_WINDOW, CREATE_SUSPENDED, CREATE_UNICODE_ENVIRONMENT, CreateProcessAsUserW,
    CreateProcessW, DeleteProcThreadAttributeList, EXTENDED_STARTUPINFO_PRESENT,
    GetExitCodeProcess, InitializeProcThreadAttributeList, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
    PROCESS_INFORMATION, ResumeThread, STARTF_USESTDHANDLES, STARTUPINFOEXW, TerminateProcess,
    UpdateProcThreadAttribute, WaitForSingleObject,
};

use super::{Bounds, Job, Lockdown, wide};

/// A process behind walls. It is ended when this is dropped.
#[derive(Debug)]
pub struct Confined {
    process: OwnedHandle,
    /// Ends the process with whoever holds it.
    _job: Job,
    /// What the process hears; taken by whoever speaks to it.
    pub stdin: Option<PipeWriter>,
    /// What it says; taken by whoever listens.
    pub stdout: Option<PipeReader>,
}

impl Confined {
    /// Starts a program with words that need no quotes. It has no surroundings but where the system lies, and of open files its two
    /// pipes; with `rights` it has those and no others.
    ///
    /// # Errors
    /// What the system says; nothing runs then.
    pub fn start(
        program: &Path,
        words: &[&str],
        bounds: Bounds,
        rights: Option<&Lockdown>,
    ) -> io::Result<Self> {
        let job = Job::bounded(bounds)?;
        let (hears, stdin) = io::pipe()?;
        let (stdout, says) = io::pipe()?;
        let given = [hears.as_handle().as_raw_handle(), says.as_handle().as_raw_handle()];
        for handle in [hears.as_handle(), says.as_handle()] {
            inherited(handle)?;
        }
        let (process, thread) = suspended(program, words, &given, rights)?;
        // From here on the process ends with this value, whatever fails.
        let confined = Self { process, _job: job, stdin: Some(stdin), stdout: Some(stdout) };
        let ready = confined._job.hold(confined.process.as_handle()).and_then(|()| match rights {
            Some(rights) => rights.lend(thread.as_handle()),
            None => Ok(()),
        });
        if let Err(error) = ready.and_then(|()| resume(thread.as_handle())) {
            confined.kill();
            return Err(error);
        }
        Ok(confined)
    }

    /// Ends the process, if it has not ended by itself.
    pub fn kill(&self) {
        // SAFETY: the handle is open for as long as the call takes.
        unsafe { TerminateProcess(self.process.as_raw_handle(), 1) };
    }

    /// How the process ended: its exit code; `None` while it has not, after waiting for so long.
    ///
    /// # Errors
    /// What the system says.
    pub fn wait(&self, patience: Duration) -> io::Result<Option<u32>> {
        let patience = u32::try_from(patience.as_millis()).unwrap_or(u32::MAX - 1);
        let mut code = 0;
        // SAFETY: the handle is open for as long as the calls take, and the pointer is to a number that outlives them.
        unsafe {
            if WaitForSingleObject(self.process.as_raw_handle(), patience) != WAIT_OBJECT_0 {
                return Ok(None);
            }
            super::done(GetExitCodeProcess(self.process.as_raw_handle(), &mut code))?;
        }
        Ok(Some(code))
    }
}

fn inherited(handle: BorrowedHandle<'_>) -> io::Result<()> {
    // SAFETY: the handle is open for as long as the call takes.
    super::done(unsafe {
        SetHandleInformation(handle.as_raw_handle(), HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT)
    })
}

/// A process that has not begun, and its thread.
fn suspended(
    program: &Path,
    words: &[&str],
    pipes: &[RawHandle; 2],
    rights: Option<&Lockdown>,
) -> io::Result<(OwnedHandle, OwnedHandle)> {
    let name = wide(program);
    let mut line: Vec<u16> = "recit ".encode_utf16().collect();
    line.extend(words.join(" ").encode_utf16().chain([0]));
    let system = std::env::var_os("SystemRoot").unwrap_or_else(|| "C:\\Windows".into());
    let folder = wide(&system);
    let mut surroundings: Vec<u16> = "SystemRoot=".encode_utf16().collect();
    surroundings.extend(system.encode_wide().chain([0, 0]));
    let only_pipes = Attributes::with_handles(pipes)?;
    let mut start = STARTUPINFOEXW::default();
    start.StartupInfo.cb = size_of_val(&start) as u32;
    start.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    [start.StartupInfo.hStdInput, start.StartupInfo.hStdOutput] = *pipes;
    start.lpAttributeList = only_pipes.list();
    let flags = CREATE_SUSPENDED
        | CREATE_NO_WINDOW
        | CREATE_UNICODE_ENVIRONMENT
        | EXTENDED_STARTUPINFO_PRESENT;
    let mut made = PROCESS_INFORMATION::default();
    let (start, made_here) = (ptr::from_ref(&start).cast(), ptr::from_mut(&mut made));
    // SAFETY: every text ends with a zero and the surroundings with two, the line may be written to, the start is of the longer form as
    // the flags say, its attributes and all the rest outlive the call.
    super::done(unsafe {
        match rights {
            Some(rights) => CreateProcessAsUserW(
                rights.primary.as_raw_handle(),
                name.as_ptr(),
                line.as_mut_ptr(),
                ptr::null(),
                ptr::null(),
                1,
                flags,
                surroundings.as_ptr().cast(),
                folder.as_ptr(),
                start,
                made_here,
            ),
            None => CreateProcessW(
                name.as_ptr(),
                line.as_mut_ptr(),
                ptr::null(),
                ptr::null(),
                1,
                flags,
                surroundings.as_ptr().cast(),
                folder.as_ptr(),
                start,
                made_here,
            ),
        }
    })?;
    // SAFETY: the call before has just made both handles, and nobody else knows them.
    Ok(unsafe {
        (OwnedHandle::from_raw_handle(made.hProcess), OwnedHandle::from_raw_handle(made.hThread))
    })
}

fn resume(thread: BorrowedHandle<'_>) -> io::Result<()> {
    // SAFETY: the handle is open for as long as the call takes.
    match unsafe { ResumeThread(thread.as_raw_handle()) } {
        u32::MAX => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// What a process is started with beside the usual: which handles it inherits.
struct Attributes<'a> {
    /// Where the system keeps the list. It points into itself and to the handles, so neither may move.
    room: Box<[u64]>,
    _handles: &'a [RawHandle; 2],
}

impl<'a> Attributes<'a> {
    fn with_handles(handles: &'a [RawHandle; 2]) -> io::Result<Self> {
        let mut bytes = 0;
        // SAFETY: without a list the call only tells the size of one; the pointer outlives it.
        unsafe { InitializeProcThreadAttributeList(ptr::null_mut(), 1, 0, &mut bytes) };
        let room = vec![0_u64; bytes.div_ceil(size_of::<u64>())].into_boxed_slice();
        let mut bytes = size_of_val(&*room);
        let list = room.as_ptr().cast_mut().cast();
        // SAFETY: there is room for so many bytes.
        super::done(unsafe { InitializeProcThreadAttributeList(list, 1, 0, &mut bytes) })?;
        let attributes = Self { room, _handles: handles };
        // SAFETY: the list was just made for one attribute; the handles outlive it, as it borrows them.
        super::done(unsafe {
            UpdateProcThreadAttribute(
                attributes.list(),
                0,
                PROC_THREAD_ATTRIBUTE_HANDLE_LIST as usize,
                handles.as_ptr().cast(),
                size_of_val(handles),
                ptr::null_mut(),
                ptr::null(),
            )
        })?;
        Ok(attributes)
    }

    fn list(&self) -> *mut core::ffi::c_void {
        self.room.as_ptr().cast_mut().cast()
    }
}

impl Drop for Attributes<'_> {
    fn drop(&mut self) {
        // SAFETY: the list was made when this value was, and is given up once.
        unsafe { DeleteProcThreadAttributeList(self.list()) };
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    const BOUNDS: Bounds = Bounds { memory: 256 << 20, seconds: 20, processes: 1 };

    /// This test program, to run one of its tests.
    fn started(test: &str, rights: Option<&Lockdown>) -> Confined {
        let test = format!("sys::confined::tests::{test}");
        let words = ["--exact", test.as_str(), "--nocapture", "--test-threads=1"];
        Confined::start(&std::env::current_exe().unwrap(), &words, BOUNDS, rights).unwrap()
    }

    /// Only a program that was started without surroundings says or waits for something.
    fn is_behind_walls() -> bool {
        std::env::var_os("PATH").is_none()
    }

    #[test]
    fn a_program_tells_its_surroundings() {
        if is_behind_walls() {
            let names: Vec<_> = std::env::vars().map(|(name, _)| name).collect();
            println!("told: {}", names.join(" "));
            let mut word = [0];
            std::io::stdin().read_exact(&mut word).unwrap();
            std::process::exit(i32::from(word[0]));
        }
    }

    #[test]
    fn a_program_behind_walls_has_two_pipes_and_no_surroundings() {
        for rights in [None, Some(Lockdown::of_this_process().unwrap())] {
            let mut program = started("a_program_tells_its_surroundings", rights.as_ref());
            std::io::Write::write_all(&mut program.stdin.take().unwrap(), &[7]).unwrap();
            let mut heard = String::new();
            program.stdout.take().unwrap().read_to_string(&mut heard).unwrap();
            let told = heard.lines().find_map(|line| line.split_once("told: ")).unwrap().1;
            let told = told.to_uppercase();
            // Some the system sets for every program, Wine more than others.
            let ours = told.split(' ').filter(|name| !name.starts_with("WINE"));
            let ours: Vec<_> = ours.filter(|name| *name != "SYSTEMDRIVE").collect();
            assert_eq!(ours, ["SYSTEMROOT"]);
            assert_eq!(program.wait(Duration::from_secs(20)).unwrap(), Some(7));
        }
    }

    #[test]
    fn a_program_behind_walls_ends_when_it_is_let_go() {
        let mut program = started("a_program_tells_its_surroundings", None);
        let (_word, mut heard) = (program.stdin.take(), program.stdout.take().unwrap());
        // What Wine starts beside a program that is ended before it has begun, keeps its pipe open for ever.
        heard.read_exact(&mut [0]).unwrap();
        assert_eq!(program.wait(Duration::ZERO).unwrap(), None);
        drop(program);
        // Its end of the pipe is closed with it.
        heard.read_to_end(&mut Vec::new()).unwrap();
    }
}
