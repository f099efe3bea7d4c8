//! Rights of a process: what it is started with, and what it gives up.

use std::io;
use std::mem::offset_of;
use std::os::windows::io::{AsRawHandle, BorrowedHandle, FromRawHandle, OwnedHandle, RawHandle};
use std::ptr;

use windows_sys::Win32::Security::{
    CREATE_RESTRICTED_TOKEN_FLAGS, CreateRestrictedToken, CreateWellKnownSid,
    DISABLE_MAX_PRIVILEGE, DuplicateTokenEx, GetLengthSid, GetTokenInformation, PSID, RevertToSelf,
    SECURITY_MAX_SID_SIZE, SID_AND_ATTRIBUTES, SecurityImpersonation, SetTokenInformation,
    TOKEN_ADJUST_DEFAULT, TOKEN_ASSIGN_PRIMARY, TOKEN_DUPLICATE, TOKEN_GROUPS,
    TOKEN_INFORMATION_CLASS, TOKEN_MANDATORY_LABEL, TOKEN_QUERY, TOKEN_USER, TokenGroups,
    TokenImpersonation, TokenIntegrityLevel, TokenUser, WELL_KNOWN_SID_TYPE, WinLowLabelSid,
    WinNullSid, WinUntrustedLabelSid,
};
use windows_sys::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken, SetThreadToken};

/// `SE_GROUP_INTEGRITY`: the entry is a level, not a group.
const LEVEL: u32 = 0x20;

/// The rights of a process that may open nothing: not of the person, not of any group, no privilege. Until it gives them up
/// ([`give_up`]) its first thread has those of the person, of low level, since a program cannot begin without its libraries.
#[derive(Debug)]
pub struct Lockdown {
    pub(super) primary: OwnedHandle,
    at_first: OwnedHandle,
}

impl Lockdown {
    /// # Errors
    /// What the system says.
    pub fn of_this_process() -> io::Result<Self> {
        let own =
            open(TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ADJUST_DEFAULT | TOKEN_ASSIGN_PRIMARY)?;
        let user = Told::of(&own, TokenUser)?;
        let groups = Told::of(&own, TokenGroups)?;
        let mut everyone = groups.groups();
        everyone.push(user.user());
        // Nobody is NULL: whoever is restricted to it is refused by every list of rights.
        let mut nobody = well_known(WinNullSid)?;
        let primary =
            restricted(&own, DISABLE_MAX_PRIVILEGE, &everyone, &[of_sid(&mut nobody, 0)])?;
        // Restricted to all that the person is: the same rights, and a token that the process above may bear for a while.
        let same = restricted(&own, DISABLE_MAX_PRIVILEGE, &[], &everyone)?;
        let at_first = to_be_borne(&same)?;
        for token in [&primary, &at_first] {
            set_level(token, WinLowLabelSid)?;
        }
        Ok(Self { primary, at_first })
    }

    /// Lets a thread that has not run yet bear the rights of the beginning.
    pub(super) fn lend(&self, thread: BorrowedHandle<'_>) -> io::Result<()> {
        let thread = thread.as_raw_handle();
        // SAFETY: both handles are open for as long as the call takes, and the pointer is to the one of the thread.
        super::done(unsafe { SetThreadToken(&thread, self.at_first.as_raw_handle()) })
    }
}

/// Gives up what [`Lockdown`] left for the beginning, and goes down to the lowest level, below every other program. It cannot be undone.
///
/// # Errors
/// What the system says; what could be given up is.
pub fn give_up() -> io::Result<()> {
    // First the level: without rights a process cannot open what it has.
    let lowered = open(TOKEN_ADJUST_DEFAULT | TOKEN_QUERY)
        .and_then(|token| set_level(&token, WinUntrustedLabelSid));
    // SAFETY: the call takes nothing and only ends what this thread bears.
    super::done(unsafe { RevertToSelf() })?;
    lowered
}

fn open(access: u32) -> io::Result<OwnedHandle> {
    // SAFETY: the pseudo handle of this process is always valid.
    made(|token| unsafe { OpenProcessToken(GetCurrentProcess(), access, token) })
}

/// The handle that a call makes.
fn made(call: impl FnOnce(*mut RawHandle) -> i32) -> io::Result<OwnedHandle> {
    let mut handle: RawHandle = ptr::null_mut();
    super::done(call(&mut handle))?;
    // SAFETY: the call before has just made this handle, and nobody else knows it.
    Ok(unsafe { OwnedHandle::from_raw_handle(handle) })
}

fn restricted(
    token: &OwnedHandle,
    flags: CREATE_RESTRICTED_TOKEN_FLAGS,
    without: &[SID_AND_ATTRIBUTES],
    to: &[SID_AND_ATTRIBUTES],
) -> io::Result<OwnedHandle> {
    let (without_count, to_count) = (without.len() as u32, to.len() as u32);
    // SAFETY: both lists are of the lengths that are given, and what they lead to outlives the call; no privilege is named.
    made(|new| unsafe {
        CreateRestrictedToken(
            token.as_raw_handle(),
            flags,
            without_count,
            without.as_ptr(),
            0,
            ptr::null(),
            to_count,
            to.as_ptr(),
            new,
        )
    })
}

/// The token as one that a thread can bear.
fn to_be_borne(token: &OwnedHandle) -> io::Result<OwnedHandle> {
    // SAFETY: the handle is open for as long as the call takes; no attributes are given; all access to the new one is asked for.
    made(|new| unsafe {
        DuplicateTokenEx(
            token.as_raw_handle(),
            0x0200_0000,
            ptr::null(),
            SecurityImpersonation,
            TokenImpersonation,
            new,
        )
    })
}

fn set_level(token: &OwnedHandle, level: WELL_KNOWN_SID_TYPE) -> io::Result<()> {
    let mut sid = well_known(level)?;
    let label = TOKEN_MANDATORY_LABEL { Label: of_sid(&mut sid, LEVEL) };
    // SAFETY: the pointer is to a value of the type that belongs to this class; the length is its own and that of what it leads to;
    // both outlive the call.
    super::done(unsafe {
        let length = size_of_val(&label) as u32 + GetLengthSid(label.Label.Sid);
        SetTokenInformation(
            token.as_raw_handle(),
            TokenIntegrityLevel,
            ptr::from_ref(&label).cast(),
            length,
        )
    })
}

/// The name of somebody, as the system writes it: aligned as its numbers want it.
type Sid = [u32; (SECURITY_MAX_SID_SIZE as usize).div_ceil(size_of::<u32>())];

fn well_known(who: WELL_KNOWN_SID_TYPE) -> io::Result<Sid> {
    let mut sid: Sid = [0; _];
    let mut length = size_of_val(&sid) as u32;
    // SAFETY: there is room for the longest one, and its length is given.
    super::done(unsafe {
        CreateWellKnownSid(who, ptr::null_mut(), sid.as_mut_ptr().cast(), &mut length)
    })?;
    Ok(sid)
}

fn of_sid(sid: &mut Sid, attributes: u32) -> SID_AND_ATTRIBUTES {
    SID_AND_ATTRIBUTES { Sid: sid.as_mut_ptr().cast(), Attributes: attributes }
}

/// What a token tells of itself: a value of the system, and what its pointers lead to behind it.
struct Told(Vec<u64>);

impl Told {
    fn of(token: &OwnedHandle, class: TOKEN_INFORMATION_CLASS) -> io::Result<Self> {
        let mut room = vec![0_u64; 64];
        loop {
            let bytes = size_of_val(room.as_slice()) as u32;
            let mut wanted = 0;
            // SAFETY: there is room for so many bytes, aligned for every value of the system; both pointers outlive the call.
            let told = unsafe {
                GetTokenInformation(
                    token.as_raw_handle(),
                    class,
                    room.as_mut_ptr().cast(),
                    bytes,
                    &mut wanted,
                )
            };
            match super::done(told) {
                Ok(()) => return Ok(Self(room)),
                Err(error) if wanted <= bytes => return Err(error),
                Err(_) => room = vec![0; (wanted as usize).div_ceil(size_of::<u64>())],
            }
        }
    }

    fn head<T>(&self) -> *const T {
        self.0.as_ptr().cast()
    }

    /// Of what [`TokenUser`] told.
    fn user(&self) -> SID_AND_ATTRIBUTES {
        // SAFETY: the system wrote a value of this type at the head.
        let sid: PSID = unsafe { (*self.head::<TOKEN_USER>()).User.Sid };
        SID_AND_ATTRIBUTES { Sid: sid, Attributes: 0 }
    }

    /// Of what [`TokenGroups`] told: all but the level.
    fn groups(&self) -> Vec<SID_AND_ATTRIBUTES> {
        let head = self.head::<TOKEN_GROUPS>();
        // SAFETY: the system wrote a value of this type at the head, and as many entries in a row from where its first one is.
        let entries = unsafe {
            let first =
                head.byte_add(offset_of!(TOKEN_GROUPS, Groups)).cast::<SID_AND_ATTRIBUTES>();
            std::slice::from_raw_parts(first, (*head).GroupCount as usize)
        };
        let groups = entries.iter().filter(|entry| entry.Attributes & LEVEL == 0);
        groups.map(|entry| SID_AND_ATTRIBUTES { Sid: entry.Sid, Attributes: 0 }).collect()
    }
}
