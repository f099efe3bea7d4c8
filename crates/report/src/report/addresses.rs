//! Paths as other programs put them on the clipboard: one a line, as addresses (`file:///home/a%20b.pdf`) or plain.

use std::path::PathBuf;

use super::path::from_bytes;

/// First lines of file managers that are no paths: what is to be done with the files.
const HEADS: [&str; 3] = ["copy", "cut", "x-special/nautilus-clipboard"];

/// The paths of a text that is a list of files and nothing else; `None` if it is any other text.
#[must_use]
pub fn paths(text: &str) -> Option<Vec<PathBuf>> {
    // Some end the text with a NUL, as C does.
    let lines =
        text.lines().map(|line| line.trim_matches(|c: char| c.is_whitespace() || c == '\0'));
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let lines = lines.filter(|line| !HEADS.contains(line));
    let paths: Option<Vec<PathBuf>> = lines.flat_map(unquoted).map(|one| path(&one)).collect();
    paths.filter(|paths| !paths.is_empty())
}

fn path(line: &str) -> Option<PathBuf> {
    if let Some(rest) = line.strip_prefix("file://") {
        let local = rest.strip_prefix("localhost").unwrap_or(rest);
        let local = local.starts_with('/').then(|| without_slash_before_drive(local))?;
        return decoded(local);
    }
    // What some KDE programs write.
    if let Some(local) = line.strip_prefix("file:").filter(|rest| rest.starts_with('/')) {
        return decoded(local);
    }
    is_plain(line).then(|| PathBuf::from(line))
}

/// `/C:/a` names a file on the drive C.
fn without_slash_before_drive(local: &str) -> &str {
    match local.strip_prefix('/') {
        Some(rest) if has_drive(rest) => rest,
        _ => local,
    }
}

fn has_drive(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic())
}

/// Whether a line is a whole path as it stands; words may begin with a slash.
fn is_plain(line: &str) -> bool {
    let named = |rest: &str| {
        rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '~'))
    };
    let below = line.strip_prefix("~/").or_else(|| line.strip_prefix('/'));
    below.is_some_and(named) || has_drive(line) || line.strip_prefix(r"\\").is_some_and(named)
}

/// The parts of a line that stand in quotes, without them; a line without quotes is one part.
fn unquoted(line: &str) -> Vec<String> {
    let Some(quote) = line.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        return vec![line.to_owned()];
    };
    let mut parts = Vec::new();
    let mut rest = line;
    while let Some(inner) = rest.strip_prefix(quote) {
        let Some((part, after)) = inner.split_once(quote) else { break };
        if !after.is_empty() && !after.starts_with(' ') {
            break;
        }
        parts.push(part.to_owned());
        rest = after.trim_start();
    }
    if rest.is_empty() {
        return parts;
    }
    // A shell writes an apostrophe inside its quotes as `'\''`.
    vec![line.trim_matches(quote).replace(r"'\''", "'")]
}

/// The path with its `%41` read; a `%` without two figures behind it stands for itself.
fn decoded(text: &str) -> Option<PathBuf> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let figures = after.get(..2).filter(|_| *first == b'%');
        let figures = figures.and_then(|figures| std::str::from_utf8(figures).ok());
        let byte = figures.filter(|figures| figures.bytes().all(|c| c.is_ascii_hexdigit()));
        match byte.and_then(|figures| u8::from_str_radix(figures, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..)?;
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    (!bytes.contains(&0)).then(|| from_bytes(bytes).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let paths = paths(text).unwrap_or_else(|| panic!("{text:?} is not read"));
        paths.into_iter().map(|path| path.to_str().unwrap().to_owned()).collect()
    }

    const TWO: [&str; 2] = ["/home/a/pièce 1.pdf", "/home/a/l'acte.jpg"];

    /// What file managers put on the clipboard for [`TWO`], to the byte, by their sources.
    #[test]
    fn two_copied_files_are_read_from_every_file_manager() {
        let addresses = "file:///home/a/pi%C3%A8ce%201.pdf\nfile:///home/a/l'acte.jpg";
        for (program, text) in [
            // GTK 4, gdkcontentserializer.c: `text/uri-list`, then `text/plain`.
            ("Nautilus 43, list", format!("{}\r\n", addresses.replace('\n', "\r\n"))),
            ("Nautilus 43, text", format!("{}\n{}", TWO[0], TWO[1])),
            // nautilus-clipboard.c: `x-special/gnome-copied-files`, no line break at the end.
            ("Nautilus 43, own", format!("copy\n{addresses}")),
            // nautilus-clipboard.c of versions 3.30 to 40: the text of `UTF8_STRING`.
            ("Nautilus 3.38", format!("x-special/nautilus-clipboard\ncopy\n{addresses}\n")),
            // thunar-clipboard-manager.c: g_file_list_to_string ends each line with CR LF.
            ("Thunar, own", format!("cut\n{}\r\n", addresses.replace('\n', "\r\n"))),
            // fm-clipboard.c counts the NUL at the end of each.
            ("PCManFM, list", format!("{}\r\n\0", addresses.replace('\n', "\r\n"))),
            ("PCManFM, text", format!("{}\n{}\n\0", TWO[0], TWO[1])),
            // qmimedata.cpp and kurlmimedata.cpp: encoded in the list, as people read it in the text.
            ("Dolphin, list", format!("{}\r\n", addresses.replace('\n', "\r\n"))),
            ("Dolphin, text", format!("file://{}\nfile://{}", TWO[0], TWO[1])),
        ] {
            assert_eq!(read(&text), TWO, "{program}");
        }
    }

    #[test]
    fn quotes_of_windows_and_of_a_shell_are_no_part_of_a_path() {
        let copied = "\"C:\\Users\\a\\pi\u{e8}ce 1.pdf\"\r\n\"\\\\serveur\\partage\\b.jpg\"\r\n";
        assert_eq!(read(copied), ["C:\\Users\\a\\pièce 1.pdf", "\\\\serveur\\partage\\b.jpg"]);
        assert_eq!(read(" \"/tmp/a b.pdf\" "), ["/tmp/a b.pdf"]);
        assert_eq!(read(r"'/tmp/l'\''acte.pdf'"), ["/tmp/l'acte.pdf"]);
        assert_eq!(read("file:///C:/Users/a%20b.pdf"), ["C:/Users/a b.pdf"]);
        assert_eq!(read("'/tmp/a b.pdf' '/tmp/c.pdf'"), ["/tmp/a b.pdf", "/tmp/c.pdf"]);
        assert_eq!(read("~/scan.png"), ["~/scan.png"]);
    }

    #[test]
    fn addresses_are_decoded_once_and_only_here() {
        let two = "file:///home/a%20b.pdf\r\nfile://localhost/tmp/%D9%BE.jpg\r\n";
        assert_eq!(read(two), ["/home/a b.pdf", "/tmp/پ.jpg"]);
        assert_eq!(read("file:///tmp/100%25%20s%C3%BBr.pdf"), ["/tmp/100% sûr.pdf"]);
        assert_eq!(read("file:///tmp/100% sûr.pdf"), ["/tmp/100% sûr.pdf"]);
        assert_eq!(read("/tmp/100%25.pdf"), ["/tmp/100%25.pdf"], "a plain path has no code");
        assert_eq!(read("# of a list\nfile:/tmp/a.png"), ["/tmp/a.png"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_text_is_kept_to_the_byte() {
        use std::os::unix::ffi::OsStrExt;
        let found = paths("file:///tmp/%E9t%E9.jpg").unwrap();
        assert_eq!(found[0].as_os_str().as_bytes(), b"/tmp/\xe9t\xe9.jpg");
    }

    #[test]
    fn any_other_text_is_left_alone() {
        for other in [
            "",
            "copy",
            "Il a dit file:///a.png",
            "https://a.fr/b.png",
            "file://host/a",
            "file:///a%00b",
            "/!\\ attention",
            "// note",
            "/ 3",
            "12/03/2019",
            "/home/a.pdf\net puis il est parti",
            "C: rien",
            "«/home»",
        ] {
            assert!(paths(other).is_none(), "{other}");
        }
    }
}
