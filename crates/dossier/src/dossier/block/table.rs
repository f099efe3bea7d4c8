//! Tables and the two-language print.

use super::Place;
use super::rich::{Lang, Rich};

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColumnWidth {
    /// Millimetres, the space before the column included.
    Mm(f32),
    /// The same, more where a number or a reference in the column is wider: none breaks.
    AtLeast(f32),
    /// What the others leave.
    Rest,
}

/// On which side the lines of a column stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColumnAlign {
    #[default]
    Left,
    /// At the right, head too, 5 mm clear of the next column: names written from right to left.
    RightClear,
}

#[derive(Clone, Debug)]
pub struct Column {
    /// Its head, set bold.
    pub head: Rich,
    pub width: ColumnWidth,
    pub side: ColumnAlign,
}

/// A cell; [`super::Content::Break`] makes a new line.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// The words. Empty = blank.
    pub text: Rich,
}

impl<T: Into<Rich>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self { text: text.into() }
    }
}

/// A row of a table.
#[derive(Clone, Debug)]
pub enum Row {
    /// A bold line over the rows of a group; it keeps with the next row and repeats after a page turn.
    Group {
        title: Rich,
        /// Its anchor and bookmark.
        place: Place,
    },
    /// Cells, in the order of the columns.
    Cells {
        /// The cells; missing ones are blank.
        cells: Vec<Cell>,
        /// Belongs to the row above: no rule between, never parted (6-T under 6).
        joined: bool,
        /// Its anchor and bookmark.
        place: Place,
    },
}

/// A table with open sides, whose head repeats on every page.
#[derive(Clone, Debug)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Above and below each row in pt: 4–5, 11 where people write.
    pub padding_pt: f32,
    /// Whether the first column stands in 9.5 pt (numbers of a bordereau).
    pub large_first: bool,
}

/// A text in two languages, paragraph beside paragraph (79 · 14 · 77 mm).
#[derive(Clone, Debug)]
pub struct Bilingual {
    /// Language of the left side.
    pub left: Lang,
    /// Language of the right side.
    pub right: Lang,
    /// Names of the two languages, set bold.
    pub heads: (Rich, Rich),
    pub rows: Vec<BilingualRow>,
}

/// One paragraph in two languages.
#[derive(Clone, Debug)]
pub struct BilingualRow {
    pub left: Rich,
    /// Its number, between the two.
    pub number: Rich,
    /// The state of the words, under the number. May be empty.
    pub state: Rich,
    pub right: Rich,
    pub place: Place,
}
