//! What to ask for where a file cannot be shown.

use crate::lang::{Translator, tr};
use crate::report::foreign::{Error, Kind};
use crate::report::system::REPLACED;
use crate::ui::incoming::Why;
use crate::ui::picture::Trouble;

/// Why a picture cannot be shown, and what to ask for.
pub(super) fn of_picture(trouble: Trouble, t: &Translator) -> String {
    match trouble {
        Trouble::Absent | Trouble::NoPage => tr!(t, "exhibits-absent"),
        Trouble::Undecoded(error) => of_file(error, t),
    }
}

/// Why a file cannot be decoded, and what to ask for.
pub(super) fn of_file(error: Error, t: &Translator) -> String {
    match error {
        Error::Empty => tr!(t, "exhibits-why-empty"),
        Error::NotDecoded(kind) => of_kind(kind, t),
        Error::Encrypted => tr!(t, "exhibits-ask-locked"),
        Error::Damaged | Error::Truncated => tr!(t, "exhibits-ask-damaged"),
        Error::TooLarge(_) | Error::TimedOut => tr!(t, "exhibits-ask-large"),
        Error::NotStarted(REPLACED) => tr!(t, "entry-replaced"),
        Error::Crashed
        | Error::Cancelled
        | Error::BadReply
        | Error::NotStarted(_)
        | Error::NotEncoded => tr!(t, "exhibits-ask-stopped"),
    }
}

fn of_kind(kind: Kind, t: &Translator) -> String {
    match kind {
        Kind::Heic => tr!(t, "exhibits-ask-heic"),
        Kind::Office => tr!(t, "exhibits-ask-office"),
        Kind::Audio | Kind::Video => tr!(t, "exhibits-ask-sound"),
        Kind::Archive => tr!(t, "exhibits-ask-archive"),
        Kind::OtherPicture => tr!(t, "exhibits-ask-picture"),
        Kind::Jpeg
        | Kind::Png
        | Kind::WebP
        | Kind::Bmp
        | Kind::Tiff
        | Kind::Pdf
        | Kind::Unknown => {
            tr!(t, "exhibits-ask-unknown")
        }
    }
}

/// Why a file was not taken in.
pub(super) fn of_taking(why: Why, t: &Translator) -> String {
    match why {
        Why::Empty => tr!(t, "exhibits-why-empty"),
        Why::TooLarge => tr!(t, "exhibits-why-large"),
        Why::Unreadable => tr!(t, "exhibits-why-unread"),
        Why::NotStored => tr!(t, "exhibits-why-not-stored"),
        Why::Stopped => tr!(t, "exhibits-why-stopped"),
    }
}

/// The same in little room: what it is, where that is known.
pub(super) fn short(error: Error, t: &Translator) -> String {
    match error {
        Error::NotDecoded(Kind::Heic) => tr!(t, "exhibits-photos-heic"),
        _ => tr!(t, "exhibits-state-unreadable"),
    }
}
