//! Foreign files opened with care: looked at before they are opened, and bounded before they are read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Opens a regular file and tells its size in bytes. A pipe is not waited on, a device not touched.
///
/// # Errors
/// `InvalidInput` when it is no regular file; else what the system says.
pub fn open_regular(path: &Path) -> io::Result<(File, u64)> {
    let not_a_file = |about: &fs::Metadata| match about.is_dir() {
        true => io::ErrorKind::IsADirectory,
        false => io::ErrorKind::InvalidInput,
    };
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(not_a_file(&about).into());
    }
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.bits() as i32);
    }
    let file = options.open(path)?;
    // The name may have been given to something else between the two calls.
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(not_a_file(&about).into());
    }
    Ok((file, about.len()))
}

/// Reads a regular file of at most `most` bytes; of a larger one nothing is read.
///
/// # Errors
/// `FileTooLarge`; else as [`open_regular`].
pub fn read_regular(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let (file, size) = open_regular(path)?;
    let mut bytes = Vec::new();
    if size <= most {
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    }
    if size > most || bytes.len() as u64 > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_regular_files_are_opened_and_large_ones_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
        std::os::unix::fs::symlink("/dev/zero", at("zero")).unwrap();
        File::create(at("sparse")).unwrap().set_len(20 << 30).unwrap();
        fs::write(at("small"), "12345").unwrap();
        let kind = |path: &Path| read_regular(path, 5).map_err(|error| error.kind());
        assert_eq!(kind(&at("pipe")), Err(io::ErrorKind::InvalidInput));
        assert_eq!(kind(&at("zero")), Err(io::ErrorKind::InvalidInput));
        assert_eq!(kind(folder.path()), Err(io::ErrorKind::IsADirectory));
        assert_eq!(kind(&at("sparse")), Err(io::ErrorKind::FileTooLarge));
        assert_eq!(kind(&at("small")), Ok(b"12345".to_vec()));
    }
}
