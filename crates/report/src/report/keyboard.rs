//! What the keyboard is set to, for fields that hide what is typed.

use unicode_script::Script;

use crate::domain::words::LangTag;
use crate::lang::language;

/// What the keyboard is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// The layout as the system calls it, e. g. `French (AZERTY)`, on Windows `French`.
    pub layout: Option<String>,
    /// Whether Caps Lock is on.
    pub caps_lock: bool,
}

impl Keys {
    /// Whether every letter of this language can be typed, as far as the layout says it by its name. A layout
    /// without a name is taken for a Latin one: what is drawn in Latin letters can be typed nearly anywhere.
    #[must_use]
    pub fn can_type(&self, tag: &LangTag) -> bool {
        let layout = self.layout.as_deref().unwrap_or_default().to_lowercase();
        let is = |names: &[&str]| names.iter().any(|name| layout.contains(name));
        let latin = is(&["latin", "phonetic"]) || !is(&OTHER_LETTERS);
        match language::script(tag) {
            Some(Script::Latin) => latin,
            // An Arabic, Kurdish or Urdu layout lacks letters of Persian.
            Some(Script::Arabic) => !latin && is(&["persian", "dari", "afghan", "farsi"]),
            _ => false,
        }
    }
}

/// Parts of the names of layouts that type no Latin letters.
const OTHER_LETTERS: [&str; 53] = [
    "persian",
    "dari",
    "afghan",
    "farsi",
    "pashto",
    "arabic",
    "urdu",
    "kurdish (iraq)",
    "kurdish (iran)",
    "uyghur",
    "sindhi",
    "syriac",
    "hebrew",
    "yiddish",
    "russian",
    "ukrainian",
    "belarusian",
    "bulgarian",
    "macedonian",
    "serbian",
    "kazakh",
    "kyrgyz",
    "tajik",
    "mongolian",
    "tatar",
    "greek",
    "armenian",
    "georgian",
    "amharic",
    "tigrinya",
    "bengali",
    "bangla",
    "hindi",
    "nepali",
    "tamil",
    "sinhala",
    "tibetan",
    // As Windows calls its own.
    "cyrillic",
    "central kurdish",
    "devanagari",
    "marathi",
    "gujarati",
    "punjabi",
    "telugu",
    "kannada",
    "malayalam",
    "odia",
    "assamese",
    "divehi",
    "khmer",
    "lao",
    "myanmar",
    "tifinagh",
];

#[cfg(test)]
mod tests {
    use super::Keys;

    #[test]
    fn a_layout_types_the_letters_its_name_tells_of() {
        let types = |layout: Option<&str>, tag: &str| {
            Keys { layout: layout.map(str::to_owned), caps_lock: false }.can_type(&tag.into())
        };
        for layout in [
            "French (AZERTY)",
            "English (US)",
            "Serbian (Latin)",
            "Kurdish (Turkey, Latin Q)",
            "US",
            "French",
        ] {
            assert!(types(Some(layout), "fr") && !types(Some(layout), "fa-AF"), "{layout}");
        }
        for layout in ["Persian", "Dari", "Persian (Afghanistan, Dari OLPC)", "Persian (Standard)"]
        {
            assert!(types(Some(layout), "fa-AF") && !types(Some(layout), "fr"), "{layout}");
        }
        for layout in
            ["Arabic", "Russian", "Urdu (Pakistan)", "Arabic (101) AZERTY", "Central Kurdish"]
        {
            assert!(!types(Some(layout), "fa-AF") && !types(Some(layout), "fr"), "{layout}");
        }
        assert!(types(None, "fr") && !types(None, "fa-AF"));
    }
}
