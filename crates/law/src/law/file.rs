//! A pack as one file, brought on a stick: written, read, checked wholly before it is used, and which pack is in force.

use serde::{Deserialize, Serialize};
use toml::{Spanned, Table, Value};

use super::entry::{self, Difference};
use super::pack::{EMBEDDED, Pack, PackError, PackTexts, Part, Wrong, digest, line_at};
use crate::domain::date::CivilDay;
use crate::lang::{Translator, tr};

/// The form in which a pack is written.
pub const FORM: i64 = 1;
/// Most bytes of a file of law: several times what the law of today takes.
pub const MOST_BYTES: usize = 512 << 10;

const HEAD: &str = "# Law data of Récit, one text for each part. It is brought with `recit law take`, or in the window.\n";

/// Why a file of law is not used. It quotes nothing of what stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Fault {
    #[error("the disk does not give it")]
    Unreadable,
    #[error("too large")]
    TooLarge,
    /// It is no file of law, or a damaged one; the line is the first that makes no sense.
    #[error("no law file, line {line:?}")]
    NotLaw { line: Option<usize> },
    /// It is written in a later form.
    #[error("form {found}")]
    Newer { found: i64 },
    #[error("no {}", part.name())]
    Missing { part: Part },
    /// A part is not as it must be; the line is one of the file.
    #[error(transparent)]
    Part(#[from] PackError),
    /// It is the law of another country, or of another matter.
    #[error("another law")]
    Another,
    /// It bears a day that is still to come.
    #[error("of a day to come")]
    Future { day: CivilDay },
    /// It is older than what is there.
    #[error("older")]
    Older { day: CivilDay, than: CivilDay },
}

/// What was kept on this machine: the text of a file of law, or why it could not be read.
pub type Kept = Option<Result<String, Fault>>;

/// Where the law in force is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It came with the program.
    Embedded,
    /// A person brought it.
    Brought,
    /// It came with the program: what a person brought cannot be used.
    NotUsed(Fault),
}

/// The texts of a pack that is not the program's own.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts([String; Part::ALL.len()]);

/// The law that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    pub pack: Pack,
    pub origin: Origin,
    /// `None` of the program's own.
    parts: Option<Parts>,
}

/// A file of law that may be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// What is in force once it is used.
    pub law: InForce,
    /// What differs from what was in force.
    pub differences: Vec<Difference>,
    /// The file itself.
    pub text: String,
}

/// The texts of a pack as one file.
#[must_use]
pub fn written(texts: &PackTexts<'_>) -> String {
    let mut file = format!("{HEAD}recit_law = {FORM}\n");
    for part in Part::ALL {
        file.push_str(&format!("\n{} = '''\n{}'''\n", part.name(), texts.of(part)));
    }
    file
}

impl InForce {
    /// The law that came with the program.
    ///
    /// # Errors
    /// None in a released program: a test reads the embedded texts.
    pub fn embedded() -> Result<Self, PackError> {
        Ok(Self { pack: Pack::embedded()?, origin: Origin::Embedded, parts: None })
    }

    /// What a person brought, unless it cannot be used today or the program's own is newer.
    ///
    /// # Errors
    /// As [`Self::embedded`].
    pub fn with(kept: Kept, today: CivilDay) -> Result<Self, PackError> {
        let own = Self::embedded()?;
        let Some(kept) = kept else { return Ok(own) };
        Ok(match kept.and_then(|text| own.read(text.as_bytes(), today)) {
            Ok(brought) => brought,
            Err(fault) => Self { origin: Origin::NotUsed(fault), ..own },
        })
    }

    /// A file that a person brings to take the place of this law.
    ///
    /// # Errors
    /// [`Fault`]: nothing of it may be used.
    pub fn brought(&self, bytes: Vec<u8>, today: CivilDay) -> Result<Brought, Fault> {
        let law = self.read(&bytes, today)?;
        let differences = entry::differences(&self.texts(), &law.texts())?;
        let text = String::from_utf8(bytes).map_err(|_| Fault::NotLaw { line: None })?;
        Ok(Brought { law, differences, text })
    }

    fn texts(&self) -> PackTexts<'_> {
        self.parts.as_ref().map_or(EMBEDDED, Parts::texts)
    }

    fn read(&self, bytes: &[u8], today: CivilDay) -> Result<Self, Fault> {
        if bytes.len() > MOST_BYTES {
            return Err(Fault::TooLarge);
        }
        let file = str::from_utf8(bytes).map_err(|error| {
            let before = bytes.iter().take(error.valid_up_to());
            Fault::NotLaw { line: Some(before.filter(|byte| **byte == b'\n').count() + 1) }
        })?;
        let (parts, begin) = Parts::read(file)?;
        let there = |error: PackError| {
            let first = begin.of(error.part);
            let line = error.line.map_or(first, |line| first + line - 1);
            PackError { line: Some(line), ..error }
        };
        let mut pack = Pack::read(&parts.texts()).map_err(there)?;
        entry::check_sources(&parts.texts(), pack.version).map_err(there)?;
        if pack.id != self.pack.id {
            return Err(Fault::Another);
        }
        // A clock that is behind the law in force is wrong itself.
        if pack.version > today.max(self.pack.version) {
            return Err(Fault::Future { day: pack.version });
        }
        if pack.version < self.pack.version {
            return Err(Fault::Older { day: pack.version, than: self.pack.version });
        }
        // Of the file as it was published, however it is written.
        pack.sha256 = digest(bytes);
        Ok(Self { pack, origin: Origin::Brought, parts: Some(parts) })
    }
}

/// The line of the file on which each part begins.
struct Begin([usize; Part::ALL.len()]);

impl Begin {
    fn of(&self, part: Part) -> usize {
        self.0.get(part as usize).copied().unwrap_or(1)
    }
}

impl Parts {
    fn read(file: &str) -> Result<(Self, Begin), Fault> {
        let not_law = |error: toml::de::Error| {
            let line = error.span().map(|span| line_at(file, span.start));
            Fault::NotLaw { line }
        };
        let table: Table = toml::from_str(file).map_err(not_law)?;
        match table.get("recit_law").and_then(Value::as_integer) {
            Some(FORM) => {}
            Some(found) if found > FORM => return Err(Fault::Newer { found }),
            _ => return Err(Fault::NotLaw { line: None }),
        }
        if let Some(part) = Part::ALL.into_iter().find(|part| !table.contains_key(part.name())) {
            return Err(Fault::Missing { part });
        }
        let all: File = toml::from_str(file).map_err(not_law)?;
        let all = [
            all.pack,
            all.deadlines,
            all.checklist,
            all.form,
            all.rules,
            all.addresses,
            all.filings,
        ];
        let begin = all.each_ref().map(|text| {
            let raw = file.get(text.span()).unwrap_or_default();
            let next = ["'''\n", "'''\r\n", "\"\"\"\n", "\"\"\"\r\n"];
            let beneath = next.into_iter().any(|opening| raw.starts_with(opening));
            line_at(file, text.span().start) + usize::from(beneath)
        });
        Ok((Self(all.map(Spanned::into_inner)), Begin(begin)))
    }

    fn texts(&self) -> PackTexts<'_> {
        let [pack, deadlines, checklist, form, rules, addresses, filings] = &self.0;
        PackTexts { pack, deadlines, checklist, form, rules, addresses, filings }
    }
}

/// The parts in the order of [`Part::ALL`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "recit_law")]
    _form: i64,
    pack: Spanned<String>,
    deadlines: Spanned<String>,
    checklist: Spanned<String>,
    form: Spanned<String>,
    rules: Spanned<String>,
    addresses: Spanned<String>,
    filings: Spanned<String>,
}

/// Why a file of law is not used, and what to do.
#[must_use]
pub fn word(fault: Fault, t: &Translator) -> String {
    match fault {
        Fault::Unreadable => tr!(t, "law-file-unreadable"),
        Fault::TooLarge => tr!(t, "law-file-too-large"),
        Fault::NotLaw { line: None } => tr!(t, "law-file-not-law"),
        Fault::NotLaw { line: Some(line) } => tr!(t, "law-file-not-law-line", line = line),
        Fault::Newer { .. } => tr!(t, "law-file-newer"),
        Fault::Missing { part } => tr!(t, "law-file-missing", part = part.name()),
        Fault::Part(PackError { part, line, why }) => {
            let why = match why {
                Wrong::Form => tr!(t, "law-wrong-form"),
                Wrong::Word => tr!(t, "law-wrong-word"),
                Wrong::Name => tr!(t, "law-wrong-name"),
                Wrong::Incomplete => tr!(t, "law-wrong-incomplete"),
                Wrong::Unsourced => tr!(t, "law-wrong-unsourced"),
                Wrong::CheckedLater => tr!(t, "law-wrong-checked-later"),
            };
            let line = line.unwrap_or(1);
            tr!(t, "law-file-part", part = part.name(), line = line, why = why)
        }
        Fault::Another => tr!(t, "law-file-another"),
        Fault::Future { day } => tr!(t, "law-file-future", day = entry::day(day, t)),
        Fault::Older { day, than } => {
            tr!(t, "law-file-older", day = entry::day(day, t), than = entry::day(than, t))
        }
    }
}

/// Which law is in force: its day, where from, and why not what was brought.
#[must_use]
pub fn word_in_force(law: &InForce, t: &Translator) -> Vec<String> {
    let day = entry::day(law.pack.version, t);
    match law.origin {
        Origin::Embedded => vec![tr!(t, "law-in-force-embedded", day = day)],
        Origin::Brought => vec![tr!(t, "law-in-force-brought", day = day)],
        Origin::NotUsed(fault) => vec![
            tr!(t, "law-in-force-embedded", day = day),
            tr!(t, "law-not-used", why = word(fault, t)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lang::Language;

    fn day(text: &str) -> CivilDay {
        text.parse().unwrap()
    }

    /// A day on which no pack of these tests is of a day to come.
    fn later() -> CivilDay {
        day("2030-01-01")
    }

    fn own() -> InForce {
        InForce::embedded().unwrap()
    }

    fn own_file() -> String {
        written(&EMBEDDED)
    }

    /// The program's own file with one thing said otherwise.
    fn changed(from: &str, to: &str) -> String {
        let file = own_file();
        assert!(file.contains(from), "{from}");
        file.replacen(from, to, 1)
    }

    fn read(file: &str) -> Result<Brought, Fault> {
        own().brought(file.as_bytes().to_vec(), later())
    }

    /// The line on which this stands first.
    fn line(file: &str, what: &str) -> usize {
        file.lines().position(|line| line.contains(what)).unwrap() + 1
    }

    #[test]
    fn what_is_written_is_read_again_and_is_the_same() {
        let brought = read(&own_file()).unwrap();
        assert_eq!(brought.law.pack, own().pack);
        assert_eq!(brought.law.origin, Origin::Brought);
        assert_eq!(brought.differences, []);
        assert_eq!(brought.text, own_file());
        let sum = digest(own_file().as_bytes());
        assert_eq!((brought.law.pack.sha256, own().pack.sha256), (sum.clone(), sum));
    }

    #[test]
    fn a_file_written_by_an_editor_of_windows_is_read() {
        let brought = read(&own_file().replace('\n', "\r\n")).unwrap();
        assert_eq!(brought.law.pack.deadlines, own().pack.deadlines);
        assert_eq!(brought.differences, []);
    }

    #[test]
    fn a_newer_pack_is_in_force_and_what_it_changes_is_told() {
        let version = "version = \"2026-11-29\"";
        let newer =
            changed(version, "version = \"2027-02-01\"").replace("value = 21", "value = 20");
        let kept = Some(Ok(newer.clone()));
        let law = InForce::with(kept.clone(), later()).unwrap();
        assert_eq!((law.origin, law.pack.version), (Origin::Brought, day("2027-02-01")));
        assert_eq!(law.pack.rule("D-INTRO").unwrap().delay.as_ref().unwrap().value, 20);
        assert_eq!(law.pack.sha256, digest(newer.as_bytes()));
        let found = read(&newer).unwrap().differences;
        assert!(found.iter().any(|found| found.name == "D-INTRO"));
        // From there the program's own is the older one.
        let back = law.brought(own_file().into_bytes(), later()).unwrap_err();
        assert_eq!(back, Fault::Older { day: day("2026-11-29"), than: day("2027-02-01") });

        let before = day("2027-01-31");
        let law = InForce::with(kept, before).unwrap();
        assert_eq!(law.origin, Origin::NotUsed(Fault::Future { day: day("2027-02-01") }));
        assert_eq!(law.pack, own().pack, "nothing of it is used");
        let words = word_in_force(&law, &Translator::plain(Language::French));
        assert!(words[1].contains("n’est pas utilisé") && words[1].contains("date à venir"));
    }

    #[test]
    fn a_file_that_is_not_whole_right_and_sourced_is_refused() {
        let part = |file: &str, part, what: &str, why| {
            Fault::Part(PackError { part, line: Some(line(file, what)), why })
        };
        let older = changed("version = \"2026-11-29\"", "version = \"2026-11-22\"");
        let late = "checked = \"2026-11-30\"";
        let wrong_word = changed("unit = \"months\"", "unit = \"moons\"");
        let key = changed("role = \"limit\"", "role = \"limit\"\nsurprise = 1");
        let twice = changed("id = \"D-REEX\"", "id = \"D-INTRO\"");
        let twice_at = twice.lines().collect::<Vec<_>>();
        let twice_at = twice_at.iter().rposition(|line| line.contains("\"D-INTRO\"")).unwrap() + 1;
        let nowhere = changed("request_within = \"D-AJ\"", "request_within = \"D-NONE\"");
        let bare = changed("cite = \"Marge", "cite = \"\", url = \"Marge");
        let later = changed("checked = \"2026-11-21\"", late);
        let missing = own_file().replace("\naddresses = '''", "\nplaces = '''");
        let more = changed("recit_law = 1\n", "recit_law = 1\nmore = 1\n");
        for (file, fault) in [
            (changed("recit_law = 1", "recit_law = 2"), Fault::Newer { found: 2 }),
            (changed("recit_law = 1", "recit_law = 0"), Fault::NotLaw { line: None }),
            (String::new(), Fault::NotLaw { line: None }),
            ("title = 1".to_owned(), Fault::NotLaw { line: None }),
            ("\n\nhello".to_owned(), Fault::NotLaw { line: Some(3) }),
            (more.clone(), Fault::NotLaw { line: Some(line(&more, "more = 1")) }),
            (missing, Fault::Missing { part: Part::Addresses }),
            (changed("id = \"fr-asile\"", "id = \"be-asile\""), Fault::Another),
            (" ".repeat(MOST_BYTES) + &own_file(), Fault::TooLarge),
            (
                wrong_word.clone(),
                part(&wrong_word, Part::Deadlines, "id = \"D-REOUV\"", Wrong::Word),
            ),
            (key.clone(), part(&key, Part::Deadlines, "surprise", Wrong::Form)),
            (
                twice.clone(),
                Fault::Part(PackError {
                    part: Part::Deadlines,
                    line: Some(twice_at),
                    why: Wrong::Name,
                }),
            ),
            (nowhere.clone(), part(&nowhere, Part::Deadlines, "D-NONE", Wrong::Name)),
        ] {
            assert_eq!(read(&file).unwrap_err(), fault);
        }
        let why = |file: &str| match read(file).unwrap_err() {
            Fault::Part(PackError { why, .. }) => why,
            other => panic!("{other}"),
        };
        assert_eq!(why(&bare), Wrong::Unsourced);
        assert_eq!(why(&later), Wrong::CheckedLater);
        // An older pack whose entries were checked after it is wrong in itself.
        assert_eq!(why(&older), Wrong::CheckedLater);
        let older = older.replace("checked = \"2026-11-29\"", "checked = \"2026-11-22\"");
        let fault = Fault::Older { day: day("2026-11-22"), than: day("2026-11-29") };
        assert_eq!(read(&older).unwrap_err(), fault);
        let (mut bytes, early) = (own_file().into_bytes(), day("2026-11-28"));
        assert!(own().brought(bytes.clone(), early).is_ok(), "the clock is wrong, not the file");
        bytes.truncate(1_000);
        bytes.push(0xFF);
        let fault = own().brought(bytes, early).unwrap_err();
        assert!(matches!(fault, Fault::NotLaw { line: Some(_) }));
    }

    #[test]
    fn words_say_what_to_do_and_quote_nothing_of_the_file() {
        let secret = changed("unit = \"months\"", "unit = \"Zalmai\"");
        for language in Language::ALL {
            let t = Translator::plain(language);
            let told = word(read(&secret).map(|_| ()).unwrap_err(), &t);
            assert!(!told.contains("Zalmai") && !told.is_empty(), "{told}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn a_file_cut_anywhere_is_refused(at in 0_usize..60_000) {
            let file = own_file();
            let at = (0..=at).rev().find(|at| file.is_char_boundary(*at)).unwrap();
            prop_assert!(read(&file[..at]).is_err());
        }

        #[test]
        fn whatever_a_byte_became_the_file_is_refused_or_whole(at in 0_usize..60_000, byte: u8) {
            let mut bytes = own_file().into_bytes();
            bytes[at] = byte;
            if let Ok(brought) = own().brought(bytes.clone(), later()) {
                prop_assert_eq!(&brought.law.pack.sha256, &digest(&bytes));
                prop_assert!(Pack::read(&brought.law.texts()).is_ok());
            }
        }
    }
}
