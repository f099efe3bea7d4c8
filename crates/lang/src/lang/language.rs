//! The languages of the program, and what any language tag says about script and direction.

use unicode_script::Script;

use crate::domain::words::LangTag;

/// A language the program itself speaks. People may tell in any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// French, the language of what is filed.
    French,
    English,
    Dari,
    /// French with marks on its letters and longer, in a frame of either direction: the tests of the window look
    /// through it. No list of choices and no tag leads to it.
    Pseudo(Direction),
}

/// The side a line begins on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::LeftToRight => Self::RightToLeft,
            Self::RightToLeft => Self::LeftToRight,
        }
    }
}

impl Language {
    /// Every language people speak, in the order of a list of choices.
    pub const ALL: [Self; 3] = [Self::French, Self::English, Self::Dari];

    /// BCP 47 tag; also the name of its folder in `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::French | Self::Pseudo(_) => "fr",
            Self::English => "en",
            Self::Dari => "fa-AF",
        }
    }

    /// The language as its speakers call it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::French => "français",
            Self::English => "English",
            Self::Dari => "دری",
            Self::Pseudo(_) => "ƥşéûđó",
        }
    }

    /// The side its lines begin on.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Pseudo(direction) => direction,
            spoken => side(spoken.script()),
        }
    }

    /// The script it is written in.
    #[must_use]
    pub fn script(self) -> Script {
        match self {
            Self::Dari => Script::Arabic,
            Self::French | Self::English | Self::Pseudo(_) => Script::Latin,
        }
    }

    /// The program's language nearest to a tag, region and script ignored; Persian of Iran is served by Dari.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match primary(tag).as_str() {
            "fr" | "fra" => Some(Self::French),
            "en" | "eng" => Some(Self::English),
            "fa" | "fas" | "prs" => Some(Self::Dari),
            _ => None,
        }
    }
}

/// The language of the system, from the values of `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG` in this
/// order, as they are (`fr_FR.UTF-8`, `de:en`), or from the tags Windows gives. French if none is spoken here.
#[must_use]
pub fn system_language<'a>(values: impl IntoIterator<Item = &'a str>) -> Language {
    values
        .into_iter()
        .flat_map(|value| value.split(':'))
        .find_map(Language::from_tag)
        .unwrap_or(Language::French)
}

/// The digits of a text in the figures of this language: `1398` is `۱۳۹۸` in Dari.
#[must_use]
pub fn digits(text: &str, language: Language) -> String {
    let figure = |c: char| match (language, c.to_digit(10)) {
        (Language::Dari, Some(value)) => char::from_u32(0x06F0 + value).unwrap_or(c),
        _ => c,
    };
    text.chars().map(figure).collect()
}

/// The side the text of a told language begins on: by its script subtag, else by the language.
/// A language not known here begins left.
#[must_use]
pub fn direction(tag: &LangTag) -> Direction {
    script(tag).map_or(Direction::LeftToRight, side)
}

/// The side the lines of a script begin on.
fn side(script: Script) -> Direction {
    match script {
        Script::Arabic
        | Script::Hebrew
        | Script::Syriac
        | Script::Thaana
        | Script::Adlam
        | Script::Nko
        | Script::Hanifi_Rohingya => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// The script of a told language: its script subtag, else what the language is usually written in
/// by the people who ask for asylum in France; `None` if not known here.
#[must_use]
pub fn script(tag: &LangTag) -> Option<Script> {
    let named = tag.as_str().split(['-', '_']).skip(1).find(|part| part.len() == 4);
    if let Some(name) = named {
        return script_named(name);
    }
    let region = tag.as_str().split(['-', '_']).skip(1).find(|part| part.len() == 2);
    let script = match (primary(tag.as_str()).as_str(), region) {
        ("ku" | "kmr", Some("IQ" | "IR")) | ("az", Some("IR")) | ("pa", Some("PK")) => {
            Script::Arabic
        }
        ("kk" | "ky", Some("CN")) => Script::Arabic,
        (
            "ar" | "arb" | "apd" | "apc" | "ary" | "arz" | "aeb" | "mey" | "fa" | "fas" | "prs"
            | "ps" | "pbt" | "ckb" | "sdh" | "ug" | "ur" | "sd" | "bal" | "haz" | "lrc" | "bgn"
            | "ks" | "skr",
            _,
        ) => Script::Arabic,
        ("he" | "yi", _) => Script::Hebrew,
        ("syr" | "aii" | "arc", _) => Script::Syriac,
        ("dv", _) => Script::Thaana,
        ("nqo", _) => Script::Nko,
        ("rhg", _) => Script::Hanifi_Rohingya,
        (
            "ru" | "uk" | "be" | "bg" | "mk" | "kk" | "ky" | "tg" | "mn" | "ce" | "inh" | "av"
            | "os" | "ab" | "tt" | "ba",
            _,
        ) => Script::Cyrillic,
        ("bo" | "dz", _) => Script::Tibetan,
        ("bn" | "as" | "syl", _) => Script::Bengali,
        ("am" | "ti" | "tig", _) => Script::Ethiopic,
        ("zh" | "yue" | "wuu", _) => Script::Han,
        ("ka", _) => Script::Georgian,
        ("hy", _) => Script::Armenian,
        ("ta", _) => Script::Tamil,
        ("si", _) => Script::Sinhala,
        ("ne" | "hi" | "mr", _) => Script::Devanagari,
        ("pa", _) => Script::Gurmukhi,
        ("my", _) => Script::Myanmar,
        ("km", _) => Script::Khmer,
        ("el", _) => Script::Greek,
        (
            "fr" | "en" | "es" | "pt" | "de" | "it" | "tr" | "ku" | "kmr" | "az" | "so" | "ht"
            | "ln" | "sw" | "ff" | "bm" | "dyu" | "man" | "sus" | "snk" | "wo" | "ha" | "yo" | "ig"
            | "sq" | "ro" | "pl" | "vi" | "rom" | "om" | "kg" | "lua" | "rw" | "rn" | "uz",
            _,
        ) => Script::Latin,
        _ => return None,
    };
    Some(script)
}

fn script_named(name: &str) -> Option<Script> {
    let mut cased = name.to_ascii_lowercase();
    cased.get_mut(..1)?.make_ascii_uppercase();
    match cased.as_str() {
        "Hans" | "Hant" => Some(Script::Han),
        "Aran" => Some(Script::Arabic),
        other => Script::from_short_name(other),
    }
}

fn primary(tag: &str) -> String {
    tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_its_side() {
        for tag in ["fa", "fa-AF", "prs", "ps", "ar", "ckb", "ug", "ur", "ku-Arab", "ff-Adlm", "he"]
        {
            assert_eq!(direction(&tag.into()), Direction::RightToLeft, "{tag}");
        }
        for tag in ["fr", "ku", "kmr-Latn", "ug-Cyrl", "bo", "ti", "und", "", "x-é", "qqq-日本語字"]
        {
            assert_eq!(direction(&tag.into()), Direction::LeftToRight, "{tag}");
        }
        assert_eq!(script(&"zh-Hans".into()), Some(Script::Han));
        for language in Language::ALL {
            assert_eq!(script(&language.tag().into()), Some(language.script()));
            assert_eq!(direction(&language.tag().into()), language.direction());
        }
        assert_eq!(script(&"ku-arab".into()), Some(Script::Arabic));
    }

    #[test]
    fn the_system_says_its_language_or_french_answers() {
        assert_eq!(system_language(["", "", "fa_AF.UTF-8"]), Language::Dari);
        assert_eq!(system_language(["de:en_GB:fr", "C"]), Language::English);
        assert_eq!(system_language(["C.UTF-8", "POSIX"]), Language::French);
        assert_eq!(system_language([]), Language::French);
    }

    #[test]
    fn figures_change_only_where_they_are_written_so() {
        assert_eq!(digits("f. 24/1398 é", Language::Dari), "f. ۲۴/۱۳۹۸ é");
        assert_eq!(digits("24", Language::English), "24");
    }
}
