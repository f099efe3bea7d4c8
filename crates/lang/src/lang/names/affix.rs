//! What languages write onto a name: endings, titles, particles. They are taken off one by one.

/// Endings of Dari, Persian, Pashto and Sorani words, and what is written onto names there.
const ARABIC_ENDINGS: [&str; 52] = [
    "هایشان",
    "هایم",
    "هایش",
    "هایی",
    "های",
    "ها",
    "یان",
    "گان",
    "ان",
    "یی",
    "ی",
    "ام",
    "ات",
    "اش",
    "یم",
    "یت",
    "یش",
    "م",
    "ت",
    "ش",
    "مان",
    "تان",
    "شان",
    "را",
    "رو",
    "جان",
    "خان",
    "آغا",
    "اغا",
    "آقا",
    "اقا",
    "گل",
    "شاه",
    "بیگ",
    "زاده",
    "زی",
    "زایی",
    "پور",
    "نیا",
    "وند",
    "الدین",
    "اله",
    "الله",
    "دان",
    "اند",
    "است",
    "هکه",
    "هکان",
    "یک",
    "دا",
    "وه",
    "ین",
];

/// Written before a word: "and", "so", "like", "to", "the".
const ARABIC_BEGINNINGS: [&str; 9] = ["وال", "بال", "فال", "ال", "و", "ف", "ک", "ب", "ل"];

/// Latin endings that are names or titles themselves: enough to be sure of the name before them.
const LATIN_TITLES: [&str; 24] = [
    "jan", "djan", "jaan", "khan", "agha", "aqa", "gul", "shah", "beg", "bek", "bey", "bay",
    "zada", "zadah", "zadeh", "zade", "zai", "zay", "oglu", "ogly", "uddin", "ullah", "pour",
    "pur",
];

/// Latin endings of one or two letters.
const LATIN_ENDINGS: [&str; 18] = [
    "s", "i", "y", "in", "an", "yan", "ian", "om", "et", "esh", "ek", "eke", "im", "ha", "ra",
    "ov", "ova", "ev",
];

/// Words that stand with names and are names of nobody.
pub(super) const PARTICLES: [&str; 58] = [
    "abd",
    "abdul",
    "abdel",
    "abdal",
    "abu",
    "ben",
    "bin",
    "bint",
    "binti",
    "dos",
    "ibn",
    "les",
    "oglu",
    "ogly",
    "ould",
    "qizi",
    "uly",
    "van",
    "von",
    "ullah",
    "allah",
    "khan",
    "jan",
    "agha",
    "bibi",
    "shah",
    "gul",
    "haji",
    "hajji",
    "mullah",
    "molla",
    "mir",
    "zada",
    "zadeh",
    "zade",
    "bano",
    "begum",
    "الله",
    "اله",
    "عبد",
    "عبدال",
    "ابو",
    "بن",
    "ابن",
    "بنت",
    "خان",
    "جان",
    "آغا",
    "اغا",
    "گل",
    "شاه",
    "بی",
    "حاجی",
    "ملا",
    "میر",
    "زاده",
    "بانو",
    "بیگم",
];

/// What a word is written in front of, so that the next one is a name however short.
pub(super) const TITLES: [&str; 17] = [
    "m",
    "mr",
    "mrs",
    "ms",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "mademoiselle",
    "frere",
    "soeur",
    "oncle",
    "tante",
    "ami",
    "amie",
    "brother",
    "sister",
];

/// A word without what may be written onto it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stem<'w> {
    pub(super) word: &'w str,
    /// What was taken off leaves no doubt that a name stands before it.
    pub(super) sure: bool,
}

/// What remains of a word of the Arabic script; at least `least` letters.
pub(super) fn arabic(word: &str, least: usize) -> Vec<Stem<'_>> {
    let mut stems: Vec<Stem<'_>> = Vec::new();
    let mut fronts = vec![word];
    fronts.extend(ARABIC_BEGINNINGS.iter().filter_map(|front| word.strip_prefix(front)));
    for front in fronts {
        let mut stem = |word| stems.push(Stem { word, sure: false });
        stem(front);
        for end in ARABIC_ENDINGS {
            let Some(rest) = front.strip_suffix(end) else { continue };
            stem(rest);
            ARABIC_ENDINGS.iter().filter_map(|end| rest.strip_suffix(end)).for_each(&mut stem);
        }
    }
    stems.retain(|stem| stem.word != word && stem.word.chars().count() >= least);
    stems
}

/// What remains of a word in Latin letters; at least `least` letters.
pub(super) fn latin(word: &str, least: usize) -> Vec<Stem<'_>> {
    let off = |endings: &'static [&str], sure| {
        let taken = endings.iter().filter_map(|end| word.strip_suffix(end));
        taken.map(move |word| Stem { word, sure })
    };
    let mut stems: Vec<_> = off(&LATIN_TITLES, true).chain(off(&LATIN_ENDINGS, false)).collect();
    stems.retain(|stem| stem.word.len() >= least);
    stems
}
