//! A path as it travels between broker and desk: exact to the byte, and never shown by accident.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::domain::words::Words;

/// A path. Its `Debug` shows nothing: names of folders and files can name a person.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "Form", into = "Form")]
pub struct FilePath(PathBuf);

impl FilePath {
    #[must_use]
    pub fn as_path(&self) -> &Path {
        &self.0
    }

    /// The last part as text to show; the whole path where there is none (`/`).
    #[must_use]
    pub fn name(&self) -> Words {
        let name = self.0.file_name().unwrap_or(self.0.as_os_str());
        name.to_string_lossy().into_owned().into()
    }
}

impl From<PathBuf> for FilePath {
    fn from(path: PathBuf) -> Self {
        Self(path)
    }
}

impl From<&Path> for FilePath {
    fn from(path: &Path) -> Self {
        Self(path.to_owned())
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FilePath")
    }
}

/// Most names are text; old sticks carry some that are only bytes.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Form {
    Text(String),
    Bytes(Vec<u8>),
}

impl From<Form> for FilePath {
    fn from(form: Form) -> Self {
        Self(match form {
            Form::Text(text) => text.into(),
            Form::Bytes(bytes) => from_bytes(bytes).into(),
        })
    }
}

impl From<FilePath> for Form {
    fn from(path: FilePath) -> Self {
        match path.0.into_os_string().into_string() {
            Ok(text) => Self::Text(text),
            Err(name) => Self::Bytes(name.into_encoded_bytes()),
        }
    }
}

#[cfg(unix)]
pub(super) fn from_bytes(bytes: Vec<u8>) -> OsString {
    use std::os::unix::ffi::OsStringExt;
    OsString::from_vec(bytes)
}

#[cfg(not(unix))]
#[expect(
    clippy::needless_pass_by_value,
    reason = "the other system makes a name of them as they are"
)]
pub(super) fn from_bytes(bytes: Vec<u8>) -> OsString {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(path: &FilePath) -> FilePath {
        serde_json::from_slice(&serde_json::to_vec(path).unwrap()).unwrap()
    }

    #[test]
    fn a_path_comes_back_and_is_not_shown() {
        let path = FilePath::from(Path::new("/home/گل/pièce.pdf"));
        assert_eq!(there_and_back(&path), path);
        assert_eq!(path.name().as_str(), "pièce.pdf");
        assert_eq!(format!("{path:?}"), "FilePath");
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_text_comes_back_to_the_byte() {
        let path = FilePath::from(PathBuf::from(from_bytes(b"/media/\xe9t\xe9.jpg".to_vec())));
        assert_eq!(there_and_back(&path), path);
    }
}
