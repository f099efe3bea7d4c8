//! The name of the language a text was told or written in. A tag is never shown in its place.

use crate::domain::words::LangTag;

use super::{Translator, tr};

/// The languages that have a name in `locales/*/helper/tongue.ftl`, by their tags.
#[rustfmt::skip]
const NAMED: [&str; 143] = [
    "fr", "en", "fa-AF", "ps", "fa", "haz", "uz", "ckb", "ku", "ar", "apd", "tr", "az", "ru",
    "uk", "ce", "ka", "hy", "sq", "rom", "bn", "ur", "pa", "ta", "si", "ne", "bo", "ug", "mn",
    "zh", "vi", "am", "ti", "om", "so", "sw", "ln", "kg", "lua", "rw", "rn", "ff", "bm", "dyu",
    "man", "sus", "snk", "wo", "ha", "yo", "ig", "ht", "es", "pt", "de", "it", "my", "be", "bg",
    "mk", "ro", "pl", "sr", "hr", "bs", "el", "nl", "kk", "ky", "tg", "tk", "tt", "ba", "av",
    "inh", "os", "ab", "he", "yi", "aii", "syr", "bal", "sd", "skr", "ks", "lrc", "sdh", "zza",
    "hi", "mr", "gu", "te", "ml", "as", "syl", "rhg", "dv", "dz", "km", "lo", "th", "id", "ms",
    "fil", "ja", "ko", "yue", "wuu", "aa", "tig", "fur", "zag", "mls", "ber", "kab", "ary", "arz",
    "aeb", "mey", "apc", "acm", "shu", "nqo", "ee", "fon", "ak", "srr", "kri", "men", "tem",
    "mos", "bin", "kr", "sg", "lg", "luo", "ki", "mg", "zdj", "sn", "zu", "xh", "af",
];

/// Other tags of the same languages (ISO 639-3, and what people commonly write).
#[rustfmt::skip]
const ALIASES: [(&str, &str); 113] = [
    ("aar", "aa"), ("afb", "ar"), ("ajp", "apc"), ("aka", "ak"), ("alb", "sq"), ("amh", "am"),
    ("ara", "ar"), ("arb", "ar"), ("arm", "hy"), ("azb", "az"), ("aze", "az"), ("azj", "az"),
    ("bam", "bm"), ("bcc", "bal"), ("ben", "bn"), ("bgn", "bal"), ("bgp", "bal"), ("bod", "bo"),
    ("bur", "my"), ("che", "ce"), ("chi", "zh"), ("cmn", "zh"), ("deu", "de"), ("diq", "zza"),
    ("ell", "el"), ("emk", "man"), ("eng", "en"), ("ewe", "ee"), ("fas", "fa"), ("fra", "fr"),
    ("fre", "fr"), ("fub", "ff"), ("fuc", "ff"), ("fuf", "ff"), ("fuh", "ff"), ("ful", "ff"),
    ("gaz", "om"), ("geo", "ka"), ("ger", "de"), ("gur", "mos"), ("hat", "ht"), ("hau", "ha"),
    ("heb", "he"), ("hin", "hi"), ("hye", "hy"), ("ibo", "ig"), ("ita", "it"), ("jpn", "ja"),
    ("kat", "ka"), ("kaz", "kk"), ("khk", "mn"), ("kin", "rw"), ("kir", "ky"), ("kiu", "zza"),
    ("kmr", "ku"), ("kon", "kg"), ("kor", "ko"), ("ktu", "kg"), ("kur", "ku"), ("lin", "ln"),
    ("lub", "lua"), ("mku", "man"), ("mlg", "mg"), ("mnk", "man"), ("mon", "mn"), ("mya", "my"),
    ("nep", "ne"), ("nld", "nl"), ("npi", "ne"), ("orm", "om"), ("pan", "pa"), ("pbt", "ps"),
    ("pbu", "ps"), ("per", "fa"), ("pes", "fa"), ("pnb", "pa"), ("pol", "pl"), ("por", "pt"),
    ("prs", "fa-AF"), ("pst", "ps"), ("pus", "ps"), ("ron", "ro"), ("rum", "ro"), ("run", "rn"),
    ("rus", "ru"), ("sin", "si"), ("snd", "sd"), ("som", "so"), ("spa", "es"), ("sqi", "sq"),
    ("swa", "sw"), ("swb", "zdj"), ("swc", "sw"), ("swh", "sw"), ("tam", "ta"), ("tgk", "tg"),
    ("tib", "bo"), ("tir", "ti"), ("tl", "fil"), ("tuk", "tk"), ("tur", "tr"), ("tw", "ak"),
    ("twi", "ak"), ("uig", "ug"), ("ukr", "uk"), ("urd", "ur"), ("uzb", "uz"), ("uzn", "uz"),
    ("uzs", "uz"), ("vie", "vi"), ("wol", "wo"), ("yor", "yo"), ("zho", "zh"),
];

/// Whether a language was said at all: `und`, `zxx` (no words) and nothing are none.
#[must_use]
pub fn is_said(tag: &LangTag) -> bool {
    !matches!(tag.primary().trim().to_ascii_lowercase().as_str(), "" | "und" | "zxx")
}

/// The tag under which the program knows a language, region and script ignored; `None` if it does not.
#[must_use]
pub fn known(tag: &LangTag) -> Option<&'static str> {
    let of = |wanted: &str| {
        let alias = ALIASES.iter().find(|(other, _)| other.eq_ignore_ascii_case(wanted));
        let wanted = alias.map_or(wanted, |(_, tag)| tag);
        NAMED.iter().find(|known| known.eq_ignore_ascii_case(wanted)).copied()
    };
    of(tag.as_str().trim()).or_else(|| of(tag.primary().trim()))
}

/// The name of a language the program knows by its tag.
#[must_use]
pub fn known_name(tag: &LangTag, t: &Translator) -> Option<String> {
    t.named(&format!("tongue-{}", known(tag)?))
}

/// The name of a language; of one without a name here that it is another language; `None` if none was said.
#[must_use]
pub fn name(tag: &LangTag, t: &Translator) -> Option<String> {
    is_said(tag).then(|| known_name(tag, t).unwrap_or_else(|| tr!(t, "tongue-unnamed")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn every_tag_has_a_name_in_every_language() {
        for language in Language::ALL {
            let t = Translator::new(language);
            for tag in NAMED.iter().chain(ALIASES.iter().map(|(tag, _)| tag)) {
                let name = known_name(&LangTag::from(*tag), &t);
                assert!(name.is_some_and(|name| !name.is_empty()), "{tag} in {language:?}");
            }
        }
    }

    #[test]
    fn no_tag_is_its_own_name() {
        let t = Translator::new(Language::French);
        let name = |tag: &str| name(&tag.into(), &t);
        for tag in ["qaa", "mis-x-zaghawa", "xx", "x-é", "i-klingon", "zzz-Latn-FR"] {
            assert_eq!(name(tag).as_deref(), Some("une autre langue"), "{tag}");
        }
        assert_eq!(name("uz-Arab").as_deref(), Some("ouzbek"));
        assert_eq!(name("PRS").as_deref(), Some("dari"));
        assert_eq!(name("fa-IR").as_deref(), Some("persan"));
        for tag in ["und", "UND", "", "und-Arab"] {
            assert_eq!(name(tag), None, "{tag}");
        }
    }
}
