//! What an answer of a disk means, also where the standard library has no name for it: a stick that was pulled out, a
//! file that a sync service keeps elsewhere.

use std::io;

/// The kind of an error. Of a file that is not on this computer it is [`io::ErrorKind::NetworkUnreachable`].
#[must_use]
pub fn kind(error: &io::Error) -> io::ErrorKind {
    let windows = error.raw_os_error().filter(|_| cfg!(windows));
    windows.and_then(of_windows).unwrap_or_else(|| error.kind())
}

/// What numbers of Windows mean that its standard library leaves open ("System Error Codes").
fn of_windows(number: i32) -> Option<io::ErrorKind> {
    match number {
        // Not ready; the network's name, or the device, is gone; the volume was changed outside; other medium, none.
        21 | 53 | 55 | 64 | 67 | 433 | 1_005 | 1_006 | 1_110 | 1_112 | 1_167 | 1_617 => {
            Some(io::ErrorKind::NotFound)
        }
        // Cloud files: their service does not run, is not signed in, has no network, or does not answer.
        362 | 382 | 386 | 388 | 389 | 393 | 398 | 404 | 426 | 475 => {
            Some(io::ErrorKind::NetworkUnreachable)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::system::Refusal;
    use crate::report::vault;

    #[test]
    fn a_pulled_stick_and_a_file_kept_elsewhere_are_told_apart() {
        for gone in [21, 1_006, 1_112, 1_167] {
            assert_eq!(of_windows(gone), Some(io::ErrorKind::NotFound), "{gone}");
        }
        assert_eq!(of_windows(362), Some(io::ErrorKind::NetworkUnreachable));
        assert_eq!(of_windows(5), None);
        let away = io::Error::from(io::ErrorKind::NetworkUnreachable);
        assert_eq!(Refusal::from(&away), Refusal::NotHere);
        assert_eq!(vault::Error::from(away), vault::Error::NotHere);
        // The same on every system, where a number is not one of Windows.
        let denied = io::Error::from(io::ErrorKind::PermissionDenied);
        assert_eq!(kind(&denied), io::ErrorKind::PermissionDenied);
    }

    #[cfg(windows)]
    #[test]
    fn numbers_of_windows_reach_the_words_for_people() {
        let pulled = io::Error::from_raw_os_error(1_167);
        assert_eq!(Refusal::from(&pulled), Refusal::NotFound);
        assert_eq!(vault::Error::from(pulled), vault::Error::Gone);
        let cloud = io::Error::from_raw_os_error(362);
        assert_eq!(vault::Error::from(cloud), vault::Error::NotHere);
    }
}
