//! An open file in the desk's hands: read and written without its path.

use std::fs::File;
use std::io::{Read, Seek, Write};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::message::Refusal;

/// Bytes read before it is asked again whether to stop; a slow stick brings them in a second.
const PIECE: u64 = 1 << 20;

/// An open file that came with a message. Clones share it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Handle {
    #[serde(skip)]
    file: Option<Arc<File>>,
    /// It is a pipe: what was read of it is gone there.
    #[serde(default)]
    flows: bool,
    #[serde(skip)]
    came: Came,
}

/// What came of a pipe so far, to be read again.
#[derive(Clone, Default)]
struct Came(Arc<Mutex<Vec<u8>>>);

impl std::fmt::Debug for Came {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Came")
    }
}

impl Handle {
    pub(super) fn new(file: File) -> Self {
        Self { file: Some(Arc::new(file)), ..Self::default() }
    }

    /// The end of a pipe. It is read by one process alone, which keeps what came.
    #[cfg(any(test, not(target_os = "linux")))]
    pub(super) fn flowing(pipe: File) -> Self {
        Self { flows: true, ..Self::new(pipe) }
    }

    /// Puts in the file that came beside the message.
    pub(super) fn fill(&mut self, file: File) {
        self.file = Some(Arc::new(file));
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
        if self.flows {
            let mut came = self.came.0.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(read_on(file, &mut came, most, stopped)?.then(|| came.clone()));
        }
        let mut bytes = Vec::new();
        file.rewind().map_err(|error| Refusal::from(&error))?;
        Ok(read_on(file, &mut bytes, most, stopped)?.then_some(bytes))
    }

    /// Writes all of these bytes.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, bytes: &[u8]) -> Result<(), Refusal> {
        self.file()?.write_all(bytes).map_err(|error| Refusal::from(&error))
    }
}

/// Reads to the end; whether it came there before it was stopped.
fn read_on(
    file: &File,
    bytes: &mut Vec<u8>,
    most: u64,
    stopped: &dyn Fn() -> bool,
) -> Result<bool, Refusal> {
    while !stopped() {
        let read = file.take(PIECE).read_to_end(bytes);
        let read = read.map_err(|error| Refusal::from(&error))?;
        if bytes.len() as u64 > most {
            return Err(Refusal::TooLarge);
        }
        if read == 0 {
            return Ok(true);
        }
    }
    Ok(false)
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

    #[test]
    fn what_came_through_a_pipe_is_read_again_also_after_a_stop() {
        let bytes: Vec<u8> = (0..PIECE * 2 + 5).map(|at| (at % 251) as u8).collect();
        let (from, mut to) = std::io::pipe().unwrap();
        let said = bytes.clone();
        let saying = std::thread::spawn(move || to.write_all(&said).unwrap());
        #[cfg(unix)]
        let pipe = File::from(std::os::fd::OwnedFd::from(from));
        #[cfg(windows)]
        let pipe = File::from(std::os::windows::io::OwnedHandle::from(from));
        let handle = Handle::flowing(pipe);
        let asked = Cell::new(0);
        let stopped = || asked.replace(asked.get() + 1) == 1;
        assert_eq!(handle.read_until(u64::MAX, &stopped), Ok(None));
        assert!(handle.clone().read(bytes.len() as u64).unwrap() == bytes);
        assert!(handle.read(bytes.len() as u64).unwrap() == bytes);
        assert_eq!(handle.read(5), Err(Refusal::TooLarge));
        saying.join().unwrap();
    }
}
