//! Rich text: runs of words, symbolic page numbers, drawn marks, notes and calls.

use std::fmt;

use super::drawing::Sign;

/// The name of a place in a volume that can be linked to or counted. Free text, unique in a volume.
///
/// Made from stable ids ("exhibit-6-p2"), never from case text: anchors appear in errors.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(pub String);

impl Anchor {
    /// An anchor of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

/// A BCP 47 tag ("fr", "fa-AF", "zh-Hans"). It decides direction, shaping and hyphenation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lang(pub String);

impl Lang {
    /// The language of this tag.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }
}

/// Words that will stand on the page. `Debug` shows their length only, so that no error can leak them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Printed(pub String);

impl fmt::Debug for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Printed({} bytes)", self.0.len())
    }
}

/// Serif for the person's voice and titles, sans for the apparatus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Serif,
    Sans,
}

/// The sizes of type that exist in a dossier, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 7 pt: initials label, states.
    Tiny,
    /// 7.5 pt: table heads, legends.
    Head,
    /// 8 pt: header, margin calls.
    Small,
    /// 8.5 pt: tables, notes, apparatus.
    Table,
    /// 9 pt: contents, group lines.
    Contents,
    /// 10 pt: labels, folio, desk headline.
    Label,
    /// 11 pt: the account.
    Body,
    /// 12 pt: section titles of the desk volume.
    Minor,
    /// 13 pt: section titles, stamp.
    Section,
    /// 14 pt: subtitle of the cover.
    Subtitle,
    /// 17 pt: the one big date.
    Date,
    /// 20 pt: part titles.
    Part,
    /// 26 pt: the name on the cover.
    Cover,
}

impl Size {
    /// The size in points.
    pub fn pt(self) -> f32 {
        match self {
            Self::Tiny => 7.0,
            Self::Head => 7.5,
            Self::Small => 8.0,
            Self::Table => 8.5,
            Self::Contents => 9.0,
            Self::Label => 10.0,
            Self::Body => 11.0,
            Self::Minor => 12.0,
            Self::Section => 13.0,
            Self::Subtitle => 14.0,
            Self::Date => 17.0,
            Self::Part => 20.0,
            Self::Cover => 26.0,
        }
    }
}

/// How a run differs from its block; the default changes nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Another family than the block's.
    pub family: Option<Family>,
    /// Another size than the block's.
    pub size: Option<Size>,
    pub bold: bool,
    /// Italic; scripts without one stay upright.
    pub italic: bool,
    /// Small and above the line: the "er" of a French first day.
    pub raised: bool,
    /// Letter-spaced capitals (mentions, headlines).
    pub spaced: bool,
    /// No line break inside this run (an exhibit call, a code letter).
    pub together: bool,
}

/// A drawn mark; no font of ours holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An empty box to tick.
    Box,
    /// A box with a tick.
    Ticked,
    /// A box with a cross.
    Crossed,
    /// How a fact is known.
    Known(Sign),
    /// A black capsule: day unknown.
    Capsule,
    /// An arrow to the right, in the reading direction of a Latin line.
    Arrow,
}

/// What a run puts on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Words, with the spacing of their language already applied.
    Text(Printed),
    /// The folio of the page where an anchor stands.
    FolioOf(Anchor),
    /// The folios from one anchor's page to another's: "24–25", or "24" when they are equal.
    FolioRange(Anchor, Anchor),
    /// The number of this page in the volume.
    Folio,
    /// The number of pages of the volume.
    Total,
    /// The number of this page in its part.
    PartPage,
    /// The number of pages of this part.
    PartPages,
    /// The number of this page in its exhibit sheet (a recomposed translation may need several).
    SheetPage,
    /// The number of pages of this exhibit sheet.
    SheetPages,
    /// The scale of this page's picture in whole per cent, without the sign: "94".
    Scale,
    Mark(Mark),
    /// A ruled blank to write on, this many mm wide; `None` = to the end of the line.
    Blank(Option<f32>),
    /// A space of this many mm that does not stretch.
    Gap(f32),
    /// The rest of the line goes to its end.
    Fill,
    Break,
    /// A footnote; its number is given in the order of the volume's notes.
    Note(Rich),
    /// A call in the margin of the account, beside the line where it stands. Prints nothing in the text.
    Call(Box<MarginCall>),
    /// A place inside a text that can be linked to. Prints nothing.
    Here(Anchor),
}

/// A call in the margin column: « pièce **6**, p. 1 » and, at its end, « f. 24 ».
#[derive(Clone, Debug, PartialEq)]
pub struct MarginCall {
    pub what: Rich,
    /// Where to turn to; usually words and a [`Content::FolioOf`].
    pub folio: Rich,
    /// The page the whole call links to.
    pub to: Anchor,
}

/// Where a run leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub to: Anchor,
    /// Whether the thin underline shows it (calls yes; contents, § numbers no).
    pub underlined: bool,
}

/// A piece of text with one style, one language and one link.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub content: Content,
    pub style: Style,
    /// Its language when it is not the text's.
    pub lang: Option<Lang>,
    /// Whether it is one isolate in the direction of its language, whatever it holds.
    pub isolated: bool,
    pub link: Option<Link>,
}

impl Run {
    /// A run of this content without style or link.
    pub fn new(content: Content) -> Self {
        Self { content, style: Style::default(), lang: None, isolated: false, link: None }
    }

    /// A run of plain words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::new(Content::Text(Printed(words.into())))
    }

    /// The same run in this style.
    #[must_use]
    pub fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// The same run in bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.style.bold = true;
        self
    }

    /// The same run in italics.
    #[must_use]
    pub fn italic(mut self) -> Self {
        self.style.italic = true;
        self
    }

    /// The same run in this family.
    #[must_use]
    pub fn family(mut self, family: Family) -> Self {
        self.style.family = Some(family);
        self
    }

    /// The same run in this size.
    #[must_use]
    pub fn size(mut self, size: Size) -> Self {
        self.style.size = Some(size);
        self
    }

    /// The same run, never broken.
    #[must_use]
    pub fn together(mut self) -> Self {
        self.style.together = true;
        self
    }

    /// The same run in another language, isolated from the text around it.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self.isolated = true;
        self
    }

    /// The same run of letters of another language; its order is that of the line.
    #[must_use]
    pub fn letters_of(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The same run, underlined and linked to this place.
    #[must_use]
    pub fn link(mut self, to: Anchor) -> Self {
        self.link = Some(Link { to, underlined: true });
        self
    }

    /// The same run, linked without underline.
    #[must_use]
    pub fn quiet_link(mut self, to: Anchor) -> Self {
        self.link = Some(Link { to, underlined: false });
        self
    }
}

/// A text of one paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rich {
    /// Its language, hence its base direction; `None` = the volume's.
    pub lang: Option<Lang>,
    /// Its runs in reading order.
    pub runs: Vec<Run>,
}

impl Rich {
    /// A text of these runs in the volume's language.
    pub fn new(runs: Vec<Run>) -> Self {
        Self { lang: None, runs }
    }

    /// A text of these words in this language.
    pub fn of(lang: Lang, words: impl Into<String>) -> Self {
        Self { lang: Some(lang), runs: vec![Run::text(words)] }
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.runs
            .iter()
            .all(|run| matches!(&run.content, Content::Text(words) if words.0.is_empty()))
    }
}

impl From<&str> for Rich {
    fn from(words: &str) -> Self {
        Self::new(vec![Run::text(words)])
    }
}

impl From<String> for Rich {
    fn from(words: String) -> Self {
        Self::new(vec![Run::text(words)])
    }
}

impl From<Vec<Run>> for Rich {
    fn from(runs: Vec<Run>) -> Self {
        Self::new(runs)
    }
}
