//! The names of the files in a case folder. They say nothing of a person or of the program.

use super::base32;

/// Name of the empty file that carries the advisory lock.
pub(super) const LOCK: &str = "lock";

/// Sequence numbers are written with ten digits.
pub(super) const LAST_SEQ: u64 = 9_999_999_999;

/// What a case is called for ever: 26 characters of Crockford's base 32, also the Argon2id salt.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContainerId(String);

impl ContainerId {
    /// The id made of 16 random bytes.
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        Self(base32::encode(random))
    }

    fn parse(text: &str) -> Option<Self> {
        base32::is_canonical(text).then(|| Self(text.to_owned()))
    }

    /// Reads the name of a case folder, `c-<26>`.
    #[must_use]
    pub fn from_folder(name: &str) -> Option<Self> {
        Self::parse(name.strip_prefix("c-")?)
    }

    /// The name of the case folder. People may rename it; nothing depends on it.
    #[must_use]
    pub fn folder(&self) -> String {
        format!("c-{}", self.0)
    }

    /// The 26 ASCII characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A revision as its file name tells it: `r-<26>-<seq: 10 digits>-<12 hex>.age`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RevisionName {
    pub(super) container: ContainerId,
    pub(super) seq: u64,
    pub(super) id: String,
}

impl RevisionName {
    /// Length of a name without its ending.
    const STEM: usize = "r-".len() + base32::LENGTH + 1 + 10 + 1 + 12;

    /// Reads a file name, and says whether it is exactly the name a revision is given. A synching
    /// program's conflict copy or a copy made by hand keeps the stem and changes the ending; what
    /// it holds may be worth as much as the original.
    pub(super) fn parse(file: &str) -> Option<(Self, bool)> {
        let (stem, ending) = file.split_at_checked(Self::STEM)?;
        let mut fields = stem.strip_prefix("r-")?.split('-');
        let (container, seq, id) = (fields.next()?, fields.next()?, fields.next()?);
        if fields.next().is_some() || !is_hex(id, 12) {
            return None;
        }
        if seq.len() != 10 || !seq.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let seq = seq.parse().ok()?;
        let name = Self { container: ContainerId::parse(container)?, seq, id: id.to_owned() };
        Some((name, ending == ".age"))
    }

    pub(super) fn file(&self) -> String {
        format!("r-{}-{:010}-{}.age", self.container.as_str(), self.seq, self.id)
    }
}

/// The file of a blob, or nothing when the document holds something that is no blob id.
pub(super) fn blob_file(id: &str) -> Option<String> {
    is_hex(id, 32).then(|| format!("b-{id}.age"))
}

/// Whether a file is named as one of a blob.
pub(super) fn is_blob(file: &str) -> bool {
    let id = file.strip_prefix("b-").and_then(|rest| rest.strip_suffix(".age"));
    id.is_some_and(|id| is_hex(id, 32))
}

/// Whether a file of a case folder may be called so: its lock, a revision or a copy of one, a blob.
#[must_use]
pub fn may_be_file(name: &str) -> bool {
    name == LOCK || is_blob(name) || RevisionName::parse(name).is_some()
}

/// Whether a new case folder may be called so: by its case, with a number where that name is taken.
#[must_use]
pub fn may_be_folder(name: &str) -> bool {
    let (case, number) = name.split_at_checked("c-".len() + base32::LENGTH).unwrap_or((name, ""));
    let numbered = number
        .strip_prefix('-')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
    ContainerId::from_folder(case).is_some() && (number.is_empty() || numbered)
}

/// Whether `text` is `length` lower-case hexadecimal digits.
pub(super) fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length
        && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_name_reads_back() {
        let name = RevisionName {
            container: ContainerId::new([7; 16]),
            seq: 212,
            id: "0123456789ab".to_owned(),
        };
        assert_eq!(RevisionName::parse(&name.file()), Some((name, true)));
    }

    #[test]
    fn a_copy_under_another_ending_is_seen_as_a_copy() {
        for ending in ["", ".age.part", " (conflicted copy 2026-11-21).age", "~"] {
            let file = format!("r-00000000000000000000000000-0000000001-0123456789ab{ending}");
            let (name, exact) = RevisionName::parse(&file).unwrap();
            assert!(!exact && name.seq == 1, "{file}");
        }
    }

    #[test]
    fn nothing_else_is_called_as_files_and_folders_of_a_case() {
        let folder = ContainerId::new([7; 16]).folder();
        let revision = RevisionName {
            container: ContainerId::new([7; 16]),
            seq: 1,
            id: "0123456789ab".to_owned(),
        };
        let copy = revision.file().replace(".age", " (copy).age");
        for file in [LOCK, &format!("b-{}.age", "0".repeat(32)), &revision.file(), &copy] {
            assert!(may_be_file(file), "{file}");
        }
        for file in ["", "lock2", ".bashrc", "id_rsa", "b-0.age", "x.desktop", &folder] {
            assert!(!may_be_file(file), "{file}");
        }
        for name in [folder.clone(), format!("{folder}-2"), format!("{folder}-20")] {
            assert!(may_be_folder(&name), "{name}");
        }
        for name in ["", "c-", "autostart", &format!("{folder}-"), &format!("{folder}x"), LOCK] {
            assert!(!may_be_folder(name), "{name}");
        }
    }

    #[test]
    fn other_names_are_not_revisions() {
        for wrong in [
            "r-00000000000000000000000000-1-0123456789ab.age",
            "r-00000000000000000000000000-+000000001-0123456789ab.age",
            "r-00000000000000000000000000-0000000001-0123456789AB.age",
            "r-0000000000000000000000000u-0000000001-0123456789ab.age",
            "r-00000000000000000000000000-0000000001-0123456789éb.age",
            "x-00000000000000000000000000-0000000001-0123456789ab.age",
            "lock",
        ] {
            assert_eq!(RevisionName::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_blob_id_cannot_lead_out_of_the_folder() {
        assert_eq!(blob_file("../../etc/passwd"), None);
        assert!(blob_file(&"0a".repeat(16)).is_some());
    }
}
