//! The languages in which this account wants to be spoken to.

use std::ptr;

use windows_sys::Win32::Globalization::{GetUserPreferredUILanguages, MUI_LANGUAGE_NAME};

/// Their tags, the most wanted first, e. g. `fr-FR`, `prs-AF`.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let (mut count, mut length) = (0, 0);
    // SAFETY: without a buffer the call only tells how long it would have to be; both numbers outlive it.
    let told = unsafe {
        GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &mut count, ptr::null_mut(), &mut length)
    };
    if told == 0 {
        return Vec::new();
    }
    let mut names = vec![0_u16; length as usize];
    // SAFETY: the buffer has the length that is told beside it, and outlives the call.
    let told = unsafe {
        GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &mut count, names.as_mut_ptr(), &mut length)
    };
    if told == 0 {
        return Vec::new();
    }
    let names = names.split(|letter| *letter == 0).filter(|name| !name.is_empty());
    names.map(String::from_utf16_lossy).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_wants_some_language() {
        let tags = preferred_languages();
        assert!(!tags.is_empty());
        for tag in tags {
            assert!(tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{tag}");
        }
    }
}
