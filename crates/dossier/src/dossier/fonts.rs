//! The embedded faces, and which of them shows which character.

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathElement};
use harfrust::{Font, GlyphId};
use unicode_script::{Script, UnicodeScript};

use super::block::Family;
use crate::faces;

/// Index of a face in the [`FontBook`].
pub type FaceId = u8;

pub struct Face {
    /// PostScript name, also the key of the font in a PDF.
    pub name: &'static str,
    /// The whole font file.
    pub data: &'static [u8],
    pub font: Font,
    /// CFF outlines instead of TrueType.
    pub cff: bool,
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

const SERIF: FaceId = 0;
const SANS: FaceId = 4;
const ARABIC: FaceId = 8;
const TIBETAN: FaceId = 10;
const BENGALI: FaceId = 12;
const ETHIOPIC: FaceId = 14;
const GEORGIAN_SANS: FaceId = 16;
const GEORGIAN_SERIF: FaceId = 18;
const ARMENIAN_SANS: FaceId = 20;
const ARMENIAN_SERIF: FaceId = 22;
const HAN: FaceId = 24;

/// In the order of the constants above; four styles for Latin, regular and bold for the others.
fn files() -> [(&'static str, &'static [u8]); 25] {
    [
        ("NotoSerif-Regular", faces::SERIF),
        ("NotoSerif-Bold", faces::SERIF_BOLD),
        ("NotoSerif-Italic", faces::SERIF_ITALIC),
        ("NotoSerif-BoldItalic", faces::SERIF_BOLD_ITALIC),
        ("NotoSans-Regular", faces::SANS),
        ("NotoSans-Bold", faces::SANS_BOLD),
        ("NotoSans-Italic", faces::SANS_ITALIC),
        ("NotoSans-BoldItalic", faces::SANS_BOLD_ITALIC),
        ("NotoNaskhArabic-Regular", faces::NASKH),
        ("NotoNaskhArabic-Bold", faces::NASKH_BOLD),
        ("NotoSerifTibetan-Regular", faces::TIBETAN),
        ("NotoSerifTibetan-Bold", faces::TIBETAN_BOLD),
        ("NotoSansBengali-Regular", faces::BENGALI),
        ("NotoSansBengali-Bold", faces::BENGALI_BOLD),
        ("NotoSansEthiopic-Regular", faces::ETHIOPIC),
        ("NotoSansEthiopic-Bold", faces::ETHIOPIC_BOLD),
        ("NotoSansGeorgian-Regular", faces::GEORGIAN),
        ("NotoSansGeorgian-Bold", faces::GEORGIAN_BOLD),
        ("NotoSerifGeorgian-Regular", faces::GEORGIAN_SERIF),
        ("NotoSerifGeorgian-Bold", faces::GEORGIAN_SERIF_BOLD),
        ("NotoSansArmenian-Regular", faces::ARMENIAN),
        ("NotoSansArmenian-Bold", faces::ARMENIAN_BOLD),
        ("NotoSerifArmenian-Regular", faces::ARMENIAN_SERIF),
        ("NotoSerifArmenian-Bold", faces::ARMENIAN_SERIF_BOLD),
        ("NotoSansCJKsc-Cut", faces::HAN),
    ]
}

/// What a character asks of its face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Family of Latin, Greek, Cyrillic and punctuation.
    pub family: Family,
    pub bold: bool,
    /// Italic, where there is one.
    pub italic: bool,
}

#[derive(Debug)]
pub struct FontBook {
    faces: Vec<Face>,
}

impl FontBook {
    /// Opens the embedded faces. `None` only if a file in the program is damaged.
    pub fn embedded() -> Option<Self> {
        let faces = files()
            .into_iter()
            .map(|(name, data)| {
                let font = Font::new(data, 0)?;
                Some(Face { name, data, font, cff: data.starts_with(b"OTTO") })
            })
            .collect::<Option<Vec<_>>>()?;
        Some(Self { faces })
    }

    /// The face of this index; any index the book gave out is valid.
    pub fn face(&self, id: FaceId) -> Option<&Face> {
        self.faces.get(usize::from(id))
    }

    /// The faces with their indices.
    pub fn faces(&self) -> impl Iterator<Item = (FaceId, &Face)> {
        (0..).zip(&self.faces)
    }

    /// The glyph of a character in a face.
    pub fn glyph(&self, id: FaceId, c: char) -> Option<u16> {
        let glyph = self.face(id)?.font.charmap().map_unicode(c)?.to_u32();
        u16::try_from(glyph).ok().filter(|&gid| gid != 0)
    }

    /// Whether a glyph has no outline.
    pub fn is_blank(&self, id: FaceId, glyph: u16) -> bool {
        let Some(face) = self.face(id) else { return false };
        let mut path: Vec<PathElement> = Vec::new();
        let outlines = face.font.outline_glyphs();
        let Some(outline) = outlines.get(GlyphId::new(u32::from(glyph))) else { return true };
        let drawn = outline.draw(&DrawOptions::new(), DrawMemory::Scratch, &mut path);
        drawn.is_ok() && path.is_empty()
    }

    /// The face for a character, and whether it holds it. `script` is the script of the text around
    /// (for punctuation), `prev` the face before it.
    pub fn pick(
        &self,
        c: char,
        wish: Wish,
        script: Script,
        prev: Option<FaceId>,
    ) -> (FaceId, bool) {
        let first = first_choice(c, wish, script, prev);
        let other = Wish {
            family: match wish.family {
                Family::Serif => Family::Sans,
                Family::Sans => Family::Serif,
            },
            ..wish
        };
        [first, latin(wish), latin(other)]
            .into_iter()
            .chain(0..self.faces.len() as FaceId)
            .find(|&id| self.glyph(id, c).is_some())
            .map_or((latin(wish), false), |id| (id, true))
    }
}

fn latin(wish: Wish) -> FaceId {
    let start = match wish.family {
        Family::Serif => SERIF,
        Family::Sans => SANS,
    };
    start + u8::from(wish.bold) + 2 * u8::from(wish.italic)
}

/// The face that ought to show the character. Punctuation comes from the Latin face on purpose: the
/// Arabic one has no parentheses or dashes, and mixed sources look worse than one.
fn first_choice(c: char, wish: Wish, script: Script, prev: Option<FaceId>) -> FaceId {
    let bold = u8::from(wish.bold);
    let by_family = |sans: FaceId, serif: FaceId| match wish.family {
        Family::Sans => sans + bold,
        Family::Serif => serif + bold,
    };
    match (c, c.script()) {
        ('\u{0600}'..='\u{06ff}', _) | (_, Script::Arabic) => ARABIC + bold,
        ('\u{0964}' | '\u{0965}', _) | (_, Script::Bengali) => BENGALI + bold,
        ('\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}', _) | (_, Script::Han) => HAN,
        ('“' | '”' | '‘' | '’' | '…' | '—' | '·', _) if script == Script::Han => HAN,
        (_, Script::Tibetan) => TIBETAN + bold,
        (_, Script::Ethiopic) => ETHIOPIC + bold,
        (_, Script::Georgian) => by_family(GEORGIAN_SANS, GEORGIAN_SERIF),
        (_, Script::Armenian) => by_family(ARMENIAN_SANS, ARMENIAN_SERIF),
        (_, Script::Inherited) => prev.unwrap_or_else(|| latin(wish)),
        (c, _) if c.is_whitespace() => prev.unwrap_or_else(|| latin(wish)),
        _ => latin(wish),
    }
}

/// How a script stands beside Latin of the same nominal size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Factor of the size inside a Latin line.
    pub inline: f32,
    /// Factor of the size in a paragraph of its own.
    pub alone: f32,
    /// Factor of the line distance in a paragraph of its own.
    pub lead: f32,
    /// Depth it needs under its last line, in em of the nominal size, beyond the usual 0.2.
    pub depth: f32,
}

/// Sizes beside 11/16, from the page design: Arabic 12.5/21, Tibetan 11/24, Ethiopic 11/18,
/// Bengali 12/20, Chinese 10.5/17; Cyrillic, Greek, Georgian and Armenian as Latin.
pub fn fit(script: Script) -> Fit {
    match script {
        Script::Arabic => Fit { inline: 1.18, alone: 12.5 / 11.0, lead: 21.0 / 16.0, depth: 0.12 },
        Script::Tibetan => Fit { inline: 1.0, alone: 1.0, lead: 24.0 / 16.0, depth: 0.45 },
        Script::Ethiopic => Fit { inline: 1.0, alone: 1.0, lead: 18.0 / 16.0, depth: 0.0 },
        Script::Bengali => {
            Fit { inline: 12.0 / 11.0, alone: 12.0 / 11.0, lead: 20.0 / 16.0, depth: 0.12 }
        }
        Script::Han => {
            Fit { inline: 10.5 / 11.0, alone: 10.5 / 11.0, lead: 17.0 / 16.0, depth: 0.0 }
        }
        _ => Fit { inline: 1.0, alone: 1.0, lead: 1.0, depth: 0.0 },
    }
}

/// The script a face was chosen for; Latin stands for Latin, Greek, Cyrillic and punctuation.
pub fn script_of_face(id: FaceId) -> Script {
    match id {
        ARABIC..TIBETAN => Script::Arabic,
        TIBETAN..BENGALI => Script::Tibetan,
        BENGALI..ETHIOPIC => Script::Bengali,
        ETHIOPIC..GEORGIAN_SANS => Script::Ethiopic,
        GEORGIAN_SANS..ARMENIAN_SANS => Script::Georgian,
        ARMENIAN_SANS..HAN => Script::Armenian,
        HAN => Script::Han,
        _ => Script::Latin,
    }
}

/// The script a language is written in here, from its tag: an explicit script subtag wins.
pub fn script_of(tag: &str) -> Script {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let subtag = parts.find(|part| part.len() == 4);
    match subtag {
        Some("Arab") => return Script::Arabic,
        Some("Latn") => return Script::Latin,
        Some("Cyrl") => return Script::Cyrillic,
        Some("Tibt") => return Script::Tibetan,
        Some("Beng") => return Script::Bengali,
        Some("Ethi") => return Script::Ethiopic,
        Some("Hans" | "Hant" | "Hani") => return Script::Han,
        _ => {}
    }
    match language {
        "ar" | "fa" | "prs" | "ps" | "ur" | "ug" | "ckb" | "sd" | "pbt" | "pbu" | "bal" | "azb"
        | "haz" | "apc" | "arz" | "apd" | "ary" | "aeb" | "acm" | "ajp" => Script::Arabic,
        "bo" | "dz" => Script::Tibetan,
        "bn" | "as" | "rhg" | "syl" | "ctg" => Script::Bengali,
        "am" | "ti" | "gez" | "tig" => Script::Ethiopic,
        "zh" | "yue" | "cmn" | "wuu" => Script::Han,
        "ka" => Script::Georgian,
        "hy" | "hyw" => Script::Armenian,
        "ru" | "uk" | "be" | "bg" | "sr" | "mk" | "ce" | "kk" | "ky" | "tg" | "mn" => {
            Script::Cyrillic
        }
        "el" => Script::Greek,
        _ => Script::Latin,
    }
}

/// Whether a language is written from right to left here.
pub fn is_rtl(tag: &str) -> bool {
    script_of(tag) == Script::Arabic
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Wish = Wish { family: Family::Serif, bold: false, italic: false };

    fn name(c: char, wish: Wish, script: Script, prev: Option<FaceId>) -> &'static str {
        let book = FontBook::embedded().unwrap();
        let (id, found) = book.pick(c, wish, script, prev);
        assert!(found, "{c}");
        book.face(id).unwrap().name
    }

    #[test]
    fn every_script_has_its_face() {
        let bold = Wish { bold: true, family: Family::Sans, italic: false };
        for (c, wish, face) in [
            ('é', PLAIN, "NotoSerif-Regular"),
            ('Ж', bold, "NotoSans-Bold"),
            ('ێ', PLAIN, "NotoNaskhArabic-Regular"),
            ('۴', bold, "NotoNaskhArabic-Bold"),
            ('ང', PLAIN, "NotoSerifTibetan-Regular"),
            ('ক', bold, "NotoSansBengali-Bold"),
            ('አ', PLAIN, "NotoSansEthiopic-Regular"),
            ('中', bold, "NotoSansCJKsc-Cut"),
            ('ა', PLAIN, "NotoSerifGeorgian-Regular"),
            ('ա', bold, "NotoSansArmenian-Bold"),
        ] {
            assert_eq!(name(c, wish, Script::Latin, None), face, "{c}");
        }
    }

    #[test]
    fn punctuation_is_latin_but_chinese_quotes_are_chinese() {
        assert_eq!(name('(', PLAIN, Script::Arabic, Some(ARABIC)), "NotoSerif-Regular");
        assert_eq!(name(' ', PLAIN, Script::Arabic, Some(ARABIC)), "NotoNaskhArabic-Regular");
        assert_eq!(name('“', PLAIN, Script::Han, Some(HAN)), "NotoSansCJKsc-Cut");
        assert_eq!(name('“', PLAIN, Script::Latin, None), "NotoSerif-Regular");
    }

    #[test]
    fn a_character_nobody_has_is_told() {
        let book = FontBook::embedded().unwrap();
        for (c, script, there) in [
            ('a', Script::Latin, true),
            ('é', Script::Latin, true),
            ('ژ', Script::Arabic, true),
            ('\u{1f600}', Script::Latin, false),
        ] {
            let (face, held) = book.pick(c, PLAIN, script, None);
            assert_eq!(held, there, "{c}");
            assert_eq!(book.glyph(face, c).is_some(), there, "{c}: the face and the answer agree");
        }
    }

    #[test]
    fn a_script_subtag_wins_over_the_language() {
        assert_eq!(script_of("ku"), Script::Latin);
        assert_eq!(script_of("ku-Arab"), Script::Arabic);
        assert!(is_rtl("fa-AF") && !is_rtl("fr"));
    }
}
