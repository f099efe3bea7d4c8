//! What becomes of the memory of this process, and who may look into it.

use std::ffi::OsStr;
use std::io;
use std::os::windows::io::{FromRawHandle, OwnedHandle};
use std::ptr;

use windows_sys::Win32::Foundation::LocalFree;
use windows_sys::Win32::Security::Authorization::{
    ConvertStringSecurityDescriptorToSecurityDescriptorW, SDDL_REVISION_1,
};
use windows_sys::Win32::Security::{
    DACL_SECURITY_INFORMATION, PROTECTED_DACL_SECURITY_INFORMATION, PSECURITY_DESCRIPTOR,
    SetKernelObjectSecurity,
};
use windows_sys::Win32::System::Diagnostics::Debug::{
    GetErrorMode, SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX,
    SetErrorMode,
};
use windows_sys::Win32::System::ErrorReporting::{
    WER_FAULT_REPORTING_FLAG_NOHEAP, WerAddExcludedApplication, WerGetFlags,
    WerRemoveExcludedApplication, WerSetFlags,
};
use windows_sys::Win32::System::Memory::VirtualLock;
use windows_sys::Win32::System::Threading::{
    GetCurrentProcess, OpenProcess, PROCESS_TERMINATE, PROCESS_VM_READ, PROCESS_VM_WRITE,
};

use super::wide;

/// Whoever owns the process, the system and its administrators may wait for it, see that it runs, and end it; nobody may look
/// into it. That the owner is named keeps the owner from changing this.
const CLOSED: &str = "D:P(A;;0x101001;;;OW)(A;;0x101001;;;SY)(A;;0x101001;;;BA)";

const SILENT: u32 = SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX;

/// A crash of this process, and of those it starts, opens no window and makes no report, or one without memory.
///
/// # Errors
/// What the system says.
pub fn crash_in_silence() -> io::Result<()> {
    let mut flags = 0;
    // SAFETY: the calls take numbers, the handle of this process, and a pointer to a number that outlives them.
    let said = unsafe {
        SetErrorMode(SILENT);
        WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
        WerGetFlags(GetCurrentProcess(), &mut flags)
    };
    // What holds is what is read back.
    if is_silent() && said == 0 && flags & WER_FAULT_REPORTING_FLAG_NOHEAP != 0 {
        Ok(())
    } else {
        Err(io::ErrorKind::Unsupported.into())
    }
}

fn is_silent() -> bool {
    // SAFETY: the call takes nothing.
    unsafe { GetErrorMode() & SILENT == SILENT }
}

/// No report of crashes is made of programs of this name, for this person, until [`report_again`].
///
/// # Errors
/// What the system says.
pub fn never_report(program: &OsStr) -> io::Result<()> {
    let name = wide(program);
    // SAFETY: the text ends with a zero and outlives the call.
    agreed(unsafe { WerAddExcludedApplication(name.as_ptr(), 0) })
}

/// Takes [`never_report`] back.
///
/// # Errors
/// What the system says.
pub fn report_again(program: &OsStr) -> io::Result<()> {
    let name = wide(program);
    // SAFETY: the text ends with a zero and outlives the call.
    agreed(unsafe { WerRemoveExcludedApplication(name.as_ptr(), 0) })
}

/// From now on no other program of this person can look into this process, or change it. What already holds a handle of it keeps that.
///
/// # Errors
/// What the system says.
pub fn close_to_others() -> io::Result<()> {
    let text = wide(CLOSED);
    let mut rights: PSECURITY_DESCRIPTOR = ptr::null_mut();
    // SAFETY: the text ends with a zero; the pointer is to one that outlives the call; the length is not asked for.
    super::done(unsafe {
        ConvertStringSecurityDescriptorToSecurityDescriptorW(
            text.as_ptr(),
            SDDL_REVISION_1,
            &mut rights,
            ptr::null_mut(),
        )
    })?;
    let which = DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;
    // SAFETY: the call before made the rights; they are given back once, after the last use.
    let set = super::done(unsafe { SetKernelObjectSecurity(GetCurrentProcess(), which, rights) });
    // SAFETY: as above.
    unsafe { LocalFree(rights) };
    set
}

/// Whether this process could look into another one, change it or end it.
#[must_use]
pub fn reaches(process: u32) -> bool {
    [PROCESS_VM_READ, PROCESS_VM_WRITE, PROCESS_TERMINATE]
        .into_iter()
        .any(|right| opens(process, right))
}

/// Whether this process could look into another one of this number, which may be its own.
#[must_use]
pub fn looks_into(process: u32) -> bool {
    opens(process, PROCESS_VM_READ)
}

fn opens(process: u32, right: u32) -> bool {
    // SAFETY: the call takes numbers, and makes a handle that is not inherited.
    let opened = unsafe { OpenProcess(right, 0, process) };
    if opened.is_null() {
        return false;
    }
    // SAFETY: the call before has just made this handle, and nobody else knows it.
    drop(unsafe { OwnedHandle::from_raw_handle(opened) });
    true
}

/// Keeps what these bytes hold, and whatever shares a page with it, out of the swap file for as long as this process runs.
///
/// # Errors
/// What the system says: it keeps little, some hundred kilobytes.
pub fn keep_in_memory(bytes: &[u8]) -> io::Result<()> {
    // SAFETY: the pages are this process's own, as a slice lies on them; locking changes nothing in them.
    super::done(unsafe { VirtualLock(bytes.as_ptr().cast(), bytes.len()) })
}

fn agreed(answer: i32) -> io::Result<()> {
    if answer < 0 { Err(io::Error::from_raw_os_error(answer)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_can_be_kept_in_memory() {
        keep_in_memory(b"a key").unwrap();
    }

    #[test]
    fn a_crash_opens_no_window_once_that_is_asked_for() {
        // Wine does not tell what its reports hold.
        crash_in_silence().ok();
        assert!(is_silent());
    }
}
