//! Files named by addresses, as a file manager puts them on the clipboard: `file:///home/a%20b.pdf`.

use std::path::PathBuf;

/// The paths of a list of file addresses, one a line; `None` if it is any other text.
#[must_use]
pub(super) fn paths(text: &str) -> Option<Vec<PathBuf>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    // A file manager may write what is to be done with the files first, and comments.
    let lines = lines.filter(|line| !matches!(*line, "copy" | "cut") && !line.starts_with('#'));
    let paths: Option<Vec<PathBuf>> = lines.map(path).collect();
    paths.filter(|paths| !paths.is_empty())
}

fn path(address: &str) -> Option<PathBuf> {
    let rest = address.strip_prefix("file://")?;
    let local = rest.strip_prefix("localhost").unwrap_or(rest);
    let path = local.starts_with('/').then(|| decoded(local))??;
    Some(PathBuf::from(path))
}

/// The text with its `%41` read; `None` if that makes no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let figures = after.get(..2).filter(|_| *first == b'%');
        match figures {
            Some(figures) => {
                let figures = std::str::from_utf8(figures).ok()?;
                bytes.push(u8::from_str_radix(figures, 16).ok()?);
                rest = after.get(2..)?;
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_files_become_paths_and_other_text_does_not() {
        let two = paths("file:///home/a%20b.pdf\r\nfile://localhost/tmp/%D9%BE.jpg\r\n").unwrap();
        assert_eq!(two, [PathBuf::from("/home/a b.pdf"), PathBuf::from("/tmp/پ.jpg")]);
        assert_eq!(paths("copy\nfile:///a.png").unwrap(), [PathBuf::from("/a.png")]);
        for other in
            ["", "Il a dit file:///a.png", "https://a.fr/b.png", "file://host/a", "file:///%zz"]
        {
            assert!(paths(other).is_none(), "{other}");
        }
    }
}
