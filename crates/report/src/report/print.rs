//! Printing: the printers there are, what one is asked for, its jobs in the queue, and which pages are left after a jam.

use serde::{Deserialize, Serialize};

/// Copies of the dossier that is sent, unless somebody says otherwise: for the office, for the person, for whoever helps. No
/// law asks for a number; it is a default of the program.
pub const USUAL_COPIES: u8 = 3;
/// Most copies of one order.
pub const MOST_COPIES: u8 = 20;
/// Most printers that are listed.
pub const MOST_PRINTERS: usize = 64;
/// Whether the pages are drawn on the printer, which takes its time, and lie in the system's queue as drawings; print servers
/// take the PDF as it is.
pub const PAGES_ARE_DRAWN: bool = cfg!(windows);
/// Longest name of a printer, bytes: of CUPS, and of Windows with three for each of its letters.
const LONGEST_NAME: usize = if cfg!(windows) { 660 } else { 127 };
/// What names of printers hold beside letters and figures. On Windows they are part of no command, and full of blanks.
const SIGNS: &str =
    if cfg!(windows) { "_-.+@()=,:~ !\"#$%&'*/;<>?[\\]^`{|}°’–®™" } else { "_-.+@()=,:~" };

/// The name of a printer, as the system gives it: words of another program. Holds no sign that is not seen; where it is part of
/// a command, no blank and no sign with a meaning of its own, and cannot be taken for an option.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PrinterName(String);

/// A name that no printer is called by here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no name of a printer")]
pub struct NoName;

impl PrinterName {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PrinterName {
    type Error = NoName;

    fn try_from(name: String) -> Result<Self, NoName> {
        let is_plain = |c: char| c.is_alphanumeric() || SIGNS.contains(c);
        let plain = !name.starts_with(['-', '.', '@']) && name.chars().all(is_plain);
        let fits = (1..=LONGEST_NAME).contains(&name.len());
        (plain && fits).then_some(Self(name)).ok_or(NoName)
    }
}

impl From<PrinterName> for String {
    fn from(name: PrinterName) -> Self {
        name.0
    }
}

/// The printers of this machine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printers {
    pub names: Vec<PrinterName>,
    /// The one that is taken where none is named.
    pub usual: Option<PrinterName>,
}

/// A job of ours, as the print server calls it: the printer, a hyphen, a number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JobId {
    printer: PrinterName,
    number: u32,
}

impl JobId {
    #[must_use]
    pub fn printer(&self) -> &PrinterName {
        &self.printer
    }

    /// What the printer's queue calls it.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl TryFrom<String> for JobId {
    type Error = NoName;

    fn try_from(id: String) -> Result<Self, NoName> {
        let (printer, number) = id.rsplit_once('-').ok_or(NoName)?;
        let digits = number.chars().all(|c| c.is_ascii_digit());
        let number = number.parse().ok().filter(|_| digits).ok_or(NoName)?;
        Ok(Self { printer: printer.to_owned().try_into()?, number })
    }
}

impl From<JobId> for String {
    fn from(id: JobId) -> Self {
        format!("{}-{}", id.printer.0, id.number)
    }
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobState {
    /// It waits for its turn.
    Waiting,
    Printing,
    /// Its printer waits for somebody: a jam, no paper, a pause.
    Stuck,
    /// It is not in the queue any more: printed, or taken out.
    Gone,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sides {
    #[default]
    One,
    /// Both, turned over the long edge.
    Two,
}

impl Sides {
    /// Pages on a sheet.
    fn pages(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

/// Pages of a document in their order, so many times over, each time beginning with a new sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The first page, from 1.
    pub first: u32,
    /// The last page.
    pub last: u32,
    pub copies: u8,
}

/// How it is printed, whatever is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manner {
    /// Where; the usual printer if none is named.
    pub printer: Option<PrinterName>,
    pub sides: Sides,
    /// In colour, where there is colour.
    pub colour: bool,
}

/// What one job is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    pub manner: Manner,
    /// Which pages; the whole document once if nothing is said.
    pub run: Option<Run>,
}

/// What came out well before a printer stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CameOut {
    /// Copies that lie there whole.
    pub copies: u8,
    /// Of the copy after them: the first page that is missing or spoiled.
    pub missing: u32,
}

impl Run {
    /// What is still to be printed: of the copy that was stopped, from the sheet on which the first missing page stands; then
    /// the copies after it.
    #[must_use]
    pub fn left(self, out: CameOut, sides: Sides) -> Vec<Self> {
        let Some(others) = self.copies.checked_sub(out.copies).and_then(|left| left.checked_sub(1))
        else {
            return Vec::new();
        };
        let missing = out.missing.clamp(self.first, self.last);
        let first = missing - (missing - self.first) % sides.pages();
        if first == self.first {
            return vec![Self { copies: others + 1, ..self }];
        }
        let rest = Self { first, last: self.last, copies: 1 };
        let whole = Self { copies: others, ..self };
        [rest, whole].into_iter().filter(|run| run.copies > 0).collect()
    }

    /// Sheets of paper it takes.
    #[must_use]
    pub fn sheets(self, sides: Sides) -> u32 {
        let pages = (self.last + 1).saturating_sub(self.first);
        pages.div_ceil(sides.pages()) * u32::from(self.copies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sheets that come out, each with the pages on it.
    fn printed(runs: &[Run], sides: Sides) -> Vec<Vec<u32>> {
        let mut sheets = Vec::new();
        for run in runs {
            let pages: Vec<u32> = (run.first..=run.last).collect();
            for _ in 0..run.copies {
                sheets.extend(pages.chunks(sides.pages() as usize).map(<[u32]>::to_vec));
            }
        }
        sheets
    }

    #[test]
    fn stopped_at_page_31_of_80_and_resumed_is_the_right_set() {
        for copies in [1, 3] {
            for sides in [Sides::One, Sides::Two] {
                let whole = Run { first: 1, last: 80, copies };
                for complete in 0..copies {
                    let stopped = CameOut { copies: complete, missing: 31 };
                    // What lies in the tray: the copies before, and of this one every sheet whose pages are all good.
                    let mut tray = printed(&[Run { copies: complete, ..whole }], sides);
                    let good = printed(&[Run { copies: 1, ..whole }], sides);
                    tray.extend(good.into_iter().filter(|sheet| sheet.iter().all(|p| *p < 31)));
                    tray.extend(printed(&whole.left(stopped, sides), sides));
                    assert_eq!(tray, printed(&[whole], sides), "{copies} {sides:?} {complete}");
                }
            }
        }
        let left = Run { first: 1, last: 80, copies: 3 }
            .left(CameOut { copies: 1, missing: 31 }, Sides::One);
        let (rest, copy) =
            (Run { first: 31, last: 80, copies: 1 }, Run { first: 1, last: 80, copies: 1 });
        assert_eq!(left, [rest, copy]);
    }

    #[test]
    fn wherever_it_stopped_the_set_is_whole_and_no_sheet_comes_twice() {
        for (first, last) in [(1, 80), (1, 7), (20, 61), (5, 5)] {
            for copies in [1, 2, 3] {
                for sides in [Sides::One, Sides::Two] {
                    let whole = Run { first, last, copies };
                    let all = printed(&[whole], sides);
                    for complete in 0..copies {
                        for missing in first..=last {
                            let left = whole.left(CameOut { copies: complete, missing }, sides);
                            let left = printed(&left, sides);
                            let kept = all.len() - left.len();
                            assert_eq!(left, all[kept..], "{whole:?} {complete} {missing}");
                            assert!(
                                left[0].contains(&missing),
                                "it begins with the sheet of that page"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_left_of_copies_that_are_all_there_and_a_slip_of_the_pen_harms_nobody() {
        let whole = Run { first: 1, last: 80, copies: 3 };
        assert_eq!(whole.left(CameOut { copies: 3, missing: 1 }, Sides::One), []);
        assert_eq!(whole.left(CameOut { copies: 9, missing: 1 }, Sides::One), []);
        assert_eq!(whole.left(CameOut { copies: 0, missing: 0 }, Sides::Two), [whole]);
        let last = Run { first: 79, last: 80, copies: 1 };
        let two = Run { copies: 2, ..whole };
        assert_eq!(whole.left(CameOut { copies: 0, missing: 200 }, Sides::Two), [last, two]);
        assert_eq!(whole.sheets(Sides::Two), 120);
        assert_eq!(Run { first: 1, last: 7, copies: 2 }.sheets(Sides::Two), 8);
    }

    #[test]
    fn a_name_that_could_be_read_as_anything_else_is_none() {
        let name = |name: &str| PrinterName::try_from(name.to_owned());
        for good in ["PDF", "HP_LaserJet-4200", "Büro.2", "salle(1)", "پرنتر"] {
            assert_eq!(name(good).map(String::from).as_deref(), Ok(good));
        }
        let long = "x".repeat(LONGEST_NAME + 1);
        for bad in ["", "-h", "a\nb", "a\u{202E}b", &long] {
            assert_eq!(name(bad), Err(NoName), "{bad}");
        }
        for plain in ["a b", "a/b", "a#b", "$(id)", "a;b", "'a'", r"\\server\a b"] {
            assert_eq!(name(plain).is_ok(), PAGES_ARE_DRAWN, "{plain}");
        }
        let id = |id: &str| JobId::try_from(id.to_owned());
        assert_eq!(id("HP-4200-17").unwrap().printer().as_str(), "HP-4200");
        assert_eq!(String::from(id("PDF-3").unwrap()), "PDF-3");
        for bad in ["PDF", "PDF-", "PDF-+3", "-3", "-a-3", "PDF-3\n-x", "PDF-99999999999"] {
            assert_eq!(id(bad), Err(NoName), "{bad}");
        }
        let read: Result<PrinterName, _> = serde_json::from_str("\"-o\"");
        assert!(read.is_err(), "nor one that came by a message");
    }
}
