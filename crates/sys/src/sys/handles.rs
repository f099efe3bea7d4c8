//! Open files, pipes and processes handed from one process to another as numbers.

use std::io;
use std::os::windows::io::{AsRawHandle, BorrowedHandle, FromRawHandle, OwnedHandle, RawHandle};
use std::ptr;

use windows_sys::Win32::Foundation::{
    DUPLICATE_CLOSE_SOURCE, DUPLICATE_HANDLE_OPTIONS, DUPLICATE_SAME_ACCESS, DuplicateHandle,
    HANDLE_FLAG_INHERIT, SetHandleInformation,
};
use windows_sys::Win32::System::Threading::GetCurrentProcess;

/// This process, whoever asks.
#[must_use]
pub fn this_process() -> BorrowedHandle<'static> {
    // SAFETY: the answer is always the pseudo handle of this process, which is valid for as long as the process is.
    unsafe { BorrowedHandle::borrow_raw(GetCurrentProcess()) }
}

/// Programs that this process starts get no handle of their own to the same.
///
/// # Errors
/// It is no handle.
pub fn keep_from_children(handle: BorrowedHandle<'_>) -> io::Result<()> {
    // SAFETY: the handle is open for as long as the call takes.
    super::done(unsafe { SetHandleInformation(handle.as_raw_handle(), HANDLE_FLAG_INHERIT, 0) })
}

/// Opens what this handle stands for in another process as well, and gives the number by which that one knows it.
/// Nobody but that process can close it.
///
/// # Errors
/// What the system says.
pub fn give(handle: BorrowedHandle<'_>, to_process: BorrowedHandle<'_>) -> io::Result<u64> {
    let own = this_process().as_raw_handle();
    let there =
        duplicate(own, handle.as_raw_handle(), to_process.as_raw_handle(), DUPLICATE_SAME_ACCESS)?;
    // The upper half of a handle says nothing: it fits in 32 bits on every Windows.
    Ok(u64::from(there as usize as u32))
}

/// Takes up what another process gave to this one. The number must come from a process that is trusted like
/// this one: whatever else this process holds by it is closed.
///
/// # Errors
/// No handle of this process has the number.
pub fn take(number: u64) -> io::Result<OwnedHandle> {
    // Pseudo handles are negative.
    let number = i32::try_from(number).ok().filter(|number| *number > 0);
    let source = number.ok_or(io::ErrorKind::InvalidInput)? as usize as RawHandle;
    let own = this_process().as_raw_handle();
    let options = DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE;
    let taken = duplicate(own, source, own, options)?;
    // SAFETY: the call before has just made this handle in this process, and nobody else knows it.
    Ok(unsafe { OwnedHandle::from_raw_handle(taken) })
}

/// The handle as the process `to` knows it.
fn duplicate(
    from: RawHandle,
    handle: RawHandle,
    to: RawHandle,
    options: DUPLICATE_HANDLE_OPTIONS,
) -> io::Result<RawHandle> {
    let mut made: RawHandle = ptr::null_mut();
    // SAFETY: the only pointer is that to `made`, which outlives the call; whatever handle is none is refused by the system.
    super::done(unsafe { DuplicateHandle(from, handle, to, &mut made, 0, 0, options) })?;
    Ok(made)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read, Write};
    use std::os::windows::io::AsHandle;
    use std::process::{Command, Stdio};

    use super::*;

    /// The number of a pipe that was given to this test, started again.
    const GIVEN: &str = "SYS_TEST_GIVEN";

    #[test]
    fn a_process_takes_up_what_it_was_given() {
        if std::env::var_os(GIVEN).is_none() {
            return;
        }
        let mut number = String::new();
        std::io::stdin().read_line(&mut number).unwrap();
        let taken = take(number.trim().parse().unwrap()).unwrap();
        File::from(taken).write_all(b"from the other process").unwrap();
    }

    #[test]
    fn what_is_given_to_another_process_can_be_used_there() {
        let (mut hear, say) = std::io::pipe().unwrap();
        let mut other = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "sys::handles::tests::a_process_takes_up_what_it_was_given"])
            .env(GIVEN, "")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let number = give(say.as_handle(), other.as_handle()).unwrap();
        drop(say);
        writeln!(other.stdin.take().unwrap(), "{number}").unwrap();
        let mut heard = String::new();
        hear.read_to_string(&mut heard).unwrap();
        assert_eq!(heard, "from the other process");
        assert!(other.wait().unwrap().success());
    }

    #[test]
    fn what_is_no_handle_cannot_be_taken() {
        for number in [0, 3, 0x7FFF_FFFC, u64::from(u32::MAX), u64::MAX, u64::MAX - 1] {
            assert!(take(number).is_err(), "{number}");
        }
    }
}
