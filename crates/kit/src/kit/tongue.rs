//! The languages people tell in: how each calls itself, and its name in the languages of the program.

use crate::domain::words::LangTag;
use crate::lang::{Language, Translator, tongues, tr};

/// Tags and own names, the languages of the program first. A language whose script has no face in the
/// program has no own name here: it would be shown as boxes.
pub const TONGUES: [(&str, &str); 54] = [
    ("fr", "français"),
    ("en", "English"),
    ("fa-AF", "دری"),
    ("ps", "پښتو"),
    ("fa", "فارسی"),
    ("haz", "آزرگی"),
    ("uz", "oʻzbekcha"),
    ("ckb", "کوردیی ناوەندی"),
    ("ku", "kurmancî"),
    ("ar", "العربية"),
    ("apd", "العربية السودانية"),
    ("tr", "Türkçe"),
    ("az", "azərbaycanca"),
    ("ru", "русский"),
    ("uk", "українська"),
    ("ce", "нохчийн"),
    ("ka", "ქართული"),
    ("hy", "հայերեն"),
    ("sq", "shqip"),
    ("rom", "romani"),
    ("bn", "বাংলা"),
    ("ur", "اردو"),
    ("pa", ""),
    ("ta", ""),
    ("si", ""),
    ("ne", ""),
    ("bo", "བོད་སྐད"),
    ("ug", "ئۇيغۇرچە"),
    ("mn", "монгол"),
    ("zh", "中文"),
    ("vi", "Tiếng Việt"),
    ("am", "አማርኛ"),
    ("ti", "ትግርኛ"),
    ("om", "Afaan Oromoo"),
    ("so", "Soomaali"),
    ("sw", "Kiswahili"),
    ("ln", "lingála"),
    ("kg", "kikongo"),
    ("lua", "tshiluba"),
    ("rw", "Ikinyarwanda"),
    ("rn", "Ikirundi"),
    ("ff", "Pulaar"),
    ("bm", "bamanankan"),
    ("dyu", "julakan"),
    ("man", "maninkakan"),
    ("sus", "sosoxui"),
    ("snk", "sooninkanxanne"),
    ("wo", "wolof"),
    ("ha", "Hausa"),
    ("yo", "Yorùbá"),
    ("ig", "Igbo"),
    ("ht", "kreyòl ayisyen"),
    ("es", "español"),
    ("pt", "português"),
];

/// Begins the tag of a language that has no code: `mis`, uncoded, with a private part (BCP 47, 2.2.7).
const UNCODED: &str = "mis-x-";

/// How the language calls itself, if the program can show it.
#[must_use]
pub fn own_name(tag: &LangTag) -> Option<&'static str> {
    let found = TONGUES.iter().find(|(of, _)| *of == tag.as_str());
    found.map(|(_, own)| *own).filter(|own| !own.is_empty())
}

/// The name of a language in a language of the program; for one not listed, what was typed. Never its tag.
#[must_use]
pub fn name(tag: &LangTag, t: &Translator) -> String {
    let typed = || tag.as_str().strip_prefix(UNCODED).map(str::to_owned);
    let known = tongues::known_name(tag, t).or_else(typed);
    known.or_else(|| tongues::name(tag, t)).unwrap_or_else(|| tr!(t, "tongue-not-said"))
}

/// The language a person typed: a name in any language of the program, its own name, a tag, or else the
/// letters of a name that has no code. `None` if there are no Latin letters in it.
#[must_use]
pub fn typed(text: &str, translators: &[&Translator]) -> Option<LangTag> {
    let wanted = text.trim().to_lowercase();
    // Languages the program cannot show have no name of their own.
    if wanted.is_empty() {
        return None;
    }
    let named = |tag: &str, own: &str| {
        own.to_lowercase() == wanted
            || translators.iter().any(|t| {
                let name = t.named(&format!("tongue-{tag}")).unwrap_or_default();
                name.to_lowercase() == wanted
            })
    };
    if let Some((tag, _)) = TONGUES.iter().find(|(tag, own)| named(tag, own)) {
        return Some(LangTag::from(*tag));
    }
    let subtags: Vec<&str> = wanted.split('-').collect();
    let alphanumeric = |part: &&str| {
        (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let primary = subtags.first().copied().unwrap_or_default();
    let coded = (2..=3).contains(&primary.len())
        && primary.chars().all(|c| c.is_ascii_alphabetic())
        && subtags.iter().all(alphanumeric);
    if coded {
        return Some(LangTag::from(text.trim()));
    }
    let letters: String = wanted.chars().filter(char::is_ascii_alphabetic).take(8).collect();
    (!letters.is_empty()).then(|| LangTag::from(format!("{UNCODED}{letters}").as_str()))
}

/// The languages the program speaks, as tags.
pub fn spoken() -> impl Iterator<Item = LangTag> {
    Language::ALL.into_iter().map(|language| LangTag::from(language.tag()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_offered_has_a_name_on_screen_and_in_print() {
        for language in Language::ALL {
            let t = Translator::new(language);
            let mut names = std::collections::BTreeSet::new();
            for (tag, _) in TONGUES {
                let tag = LangTag::from(tag);
                let shown = name(&tag, &t);
                assert_ne!(shown, tr!(t, "tongue-unnamed"), "{tag:?} in {language:?}");
                assert_eq!(Some(&shown), tongues::name(&tag, &t).as_ref(), "{tag:?}");
                assert!(shown.chars().count() > 1 && names.insert(shown), "{tag:?}");
            }
            assert_eq!(name(&"und".into(), &t), tr!(t, "tongue-not-said"));
            assert_eq!(name(&"qaa".into(), &t), tr!(t, "tongue-unnamed"));
        }
    }

    #[test]
    fn a_typed_language_is_found_by_name_or_code_or_kept_as_it_is_called() {
        let french = Translator::new(Language::French);
        let find = |text: &str| typed(text, &[&french]).map(|tag| tag.as_str().to_owned());
        assert_eq!(find(" Pachto ").as_deref(), Some("ps"));
        assert_eq!(find("پښتو").as_deref(), Some("ps"));
        assert_eq!(find("ff-Adlm").as_deref(), Some("ff-Adlm"));
        assert_eq!(find("zaghawa").as_deref(), Some("mis-x-zaghawa"));
        assert_eq!(find("  "), None);
        assert_eq!(name(&"mis-x-zaghawa".into(), &french), "zaghawa");
    }
}
