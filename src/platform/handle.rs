//! An open file in the desk's hands: read and written without its path.

use std::fs::File;
use std::io::{Read, Seek, Write};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::message::Refusal;

/// Bytes read before it is asked again whether to stop; a slow stick brings them in a second.
const PIECE: u64 = 1 << 20;

/// An open file that came with a message. Clones share it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Handle {
    #[serde(skip)]
    file: Option<Arc<File>>,
}

impl Handle {
    pub(super) fn new(file: File) -> Self {
        Self { file: Some(Arc::new(file)) }
    }

    /// A second hold of the file, to be sent beside a message.
    pub(super) fn shared(&self) -> Option<Arc<File>> {
        self.file.clone()
    }

    /// The file itself, where nobody else holds it.
    pub(super) fn alone(self) -> Option<File> {
        self.file.and_then(Arc::into_inner)
    }

    fn file(&self) -> Result<&File, Refusal> {
        self.file.as_deref().ok_or(Refusal::Other)
    }

    /// The whole content, if it is not longer than `most` bytes.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`], or what the disk says.
    pub fn read(&self, most: u64) -> Result<Vec<u8>, Refusal> {
        let read = self.read_until(most, &|| false)?;
        read.ok_or(Refusal::Other)
    }

    /// The whole content, if it is not longer than `most` bytes; `None` if `stopped` said so meanwhile.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`], or what the disk says.
    pub fn read_until(
        &self,
        most: u64,
        stopped: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<u8>>, Refusal> {
        let mut file = self.file()?;
        let mut bytes = Vec::new();
        file.rewind().map_err(|error| Refusal::from(&error))?;
        while !stopped() {
            let read = file.take(PIECE).read_to_end(&mut bytes);
            let read = read.map_err(|error| Refusal::from(&error))?;
            if bytes.len() as u64 > most {
                return Err(Refusal::TooLarge);
            }
            if read == 0 {
                return Ok(Some(bytes));
            }
        }
        Ok(None)
    }

    /// Writes all of these bytes.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, bytes: &[u8]) -> Result<(), Refusal> {
        self.file()?.write_all(bytes).map_err(|error| Refusal::from(&error))
    }
}

/// Two handles are the same if they share the open file.
impl PartialEq for Handle {
    fn eq(&self, other: &Self) -> bool {
        match (&self.file, &other.file) {
            (Some(one), Some(two)) => Arc::ptr_eq(one, two),
            (None, None) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn of(bytes: &[u8]) -> Handle {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        Handle::new(file)
    }

    #[test]
    fn a_large_file_is_read_whole_or_given_up_on_the_way() {
        let bytes: Vec<u8> = (0..PIECE * 3 + 5).map(|at| (at % 251) as u8).collect();
        let handle = of(&bytes);
        assert!(handle.read(bytes.len() as u64).unwrap() == bytes);
        assert_eq!(handle.read(bytes.len() as u64 - 1), Err(Refusal::TooLarge));
        let asked = Cell::new(0);
        let stopped = || {
            asked.set(asked.get() + 1);
            asked.get() > 2
        };
        assert_eq!(handle.read_until(u64::MAX, &stopped), Ok(None));
        assert_eq!(asked.get(), 3, "before the file ended");
    }
}
