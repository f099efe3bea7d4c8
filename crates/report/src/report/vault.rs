//! What can go wrong with an encrypted case. No case text, no path, no secret in any of it.

use std::io;

use crate::domain::id::AttachmentId;

/// An error of the vault. `Display` is for developers; the program words it for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No revision opens with this passphrase or recovery code.
    #[error("no revision opens with this secret")]
    WrongPassphrase,
    /// The folder holds no revision.
    #[error("the folder holds no revision")]
    NotACase,
    /// The folder holds revisions, and every one of them is damaged.
    #[error("every revision is damaged")]
    Damaged,
    /// The newest revision was written by a newer program and cannot be read by this one.
    #[error("written in a newer format")]
    NewerFormat,
    /// The newest revision is authentic, but its case is not of the shape this program knows.
    #[error("the case in the newest revision is not understood")]
    CaseNotUnderstood,
    /// The disk or the quota is full.
    #[error("no space left")]
    NoSpace,
    /// The disk is mounted read-only.
    #[error("read-only file system")]
    ReadOnlyDisk,
    /// The system does not allow it.
    #[error("permission denied")]
    Denied,
    /// The folder or a file in it is no longer there (a stick pulled out).
    #[error("not there any more")]
    Gone,
    /// A sync service keeps the folder, and not all of it is on this computer.
    #[error("not on this computer")]
    NotHere,
    /// Any other answer of the system.
    #[error("input or output error: {0:?}")]
    Io(io::ErrorKind),
    /// What came back from the disk is not what was written.
    #[error("the disk gave back something else than was written")]
    ReadBackDiffers,
    /// The case was opened read-only; see the notices for the reason.
    #[error("the case was opened read-only")]
    OpenedReadOnly,
    /// No version of the case has this id, or it does not open.
    #[error("no such version")]
    UnknownVersion,
    /// The case or one attachment is larger than the format allows.
    #[error("too large for the format")]
    TooLarge,
    /// No attachment has this id.
    #[error("no such attachment")]
    UnknownAttachment,
    /// The attachment's file is not there.
    #[error("the attachment's file is missing")]
    MissingAttachment,
    /// The attachment's file is not what was attached.
    #[error("the attachment's file is damaged")]
    DamagedAttachment,
    /// Another attachment has this id.
    #[error("attachment id already in use")]
    AttachmentIdTaken,
    /// A passphrase of nothing but spaces.
    #[error("empty secret")]
    EmptySecret,
    /// A passphrase of one's own that is too easy to guess.
    #[error("secret too easy to guess")]
    WeakSecret,
    /// A case opens with one to eight different secrets, one of them the applicant's.
    #[error("one to eight different secrets needed")]
    BadSlots,
    /// The system gave no randomness.
    #[error("no randomness from the system")]
    NoRandomness,
    /// A library refused what it should accept; nothing was written.
    #[error("internal error")]
    Internal,
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        super::disk::kind(&error).into()
    }
}

impl From<io::ErrorKind> for Error {
    fn from(kind: io::ErrorKind) -> Self {
        use io::ErrorKind as Kind;
        match kind {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::NoSpace,
            Kind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            Kind::PermissionDenied => Self::Denied,
            Kind::NotFound => Self::Gone,
            Kind::NetworkUnreachable => Self::NotHere,
            kind => Self::Io(kind),
        }
    }
}

/// Something to tell about a case that did open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A newer save is damaged; the case is as of the save before it.
    Damaged {
        /// Number of the damaged save.
        seq: u64,
    },
    /// Files named like saves of this case do not open with this key. Nobody can tell whose they
    /// are: foreign, damaged, or saved after the keys were changed. They decide nothing;
    /// `OpenCase::set_aside` moves them out of the way.
    Unopened {
        files: usize,
        /// Whether one of them, for another key, is numbered after the save that was opened.
        newer: bool,
    },
    /// So many files were put here by people who can open the case that not all were looked into.
    NotAllRead {
        /// How many were not.
        files: usize,
    },
    /// No earlier save is there to vouch for the one opened.
    Alone,
    /// Someone without the keys made this revision. If it is newer than the case opened, the
    /// case is read-only until a person has looked.
    Forged(RevisionRef),
    /// Two people saved separately. Opened read-only; every head is kept, and
    /// `OpenCase::settle` makes one of them.
    Fork {
        /// The heads, the opened one first.
        heads: Vec<RevisionRef>,
    },
    /// A newer program wrote this version, or one beside it. Opened read-only.
    NewerSchema,
    /// A newer program saved the case in a form that is not understood here; this is the save before it. Opened
    /// read-only.
    NewerUnread {
        /// Number of the save that is not understood.
        seq: u64,
    },
    /// Another process has the case open. Opened read-only; see `OpenCase::reload`.
    OpenElsewhere,
    /// The file of an attachment or of something derived from it is missing or too short.
    MissingFile {
        attachment: AttachmentId,
        /// Kind and page of what was derived, or nothing for the file itself.
        derived: Option<(String, u32)>,
    },
    /// The folder also holds revisions of another case; they were left alone.
    OtherCase { files: usize },
}

impl Notice {
    /// Whether it tells that a newer program wrote into the case.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::NewerSchema | Self::NewerUnread { .. })
    }
}

/// A revision as people tell them apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionRef {
    pub seq: u64,
    pub id: String,
    /// When it was saved, UTC.
    pub saved_at: String,
}
