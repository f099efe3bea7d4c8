//! French words that say who somebody is to the speaker and name nobody: « ma mère », « mon petit frère ».

/// Whether a stretch of French text only says a kinship: « ma » or « mon » before words of kinship in small
/// letters. Anything else could be a name, « Papa » too.
#[must_use]
pub fn is_kinship(text: &str) -> bool {
    let words = words(text);
    let Some((first, rest)) = words.split_first() else { return false };
    let is_plain = |word: &str| NOUNS.contains(&word) || AROUND.contains(&word);
    MINE.contains(&first.to_lowercase().as_str())
        && rest.iter().any(|word| NOUNS.contains(word))
        && rest.iter().all(|word| is_plain(word))
}

/// Whether a French word is one of kinship, friendship or neighbourhood.
#[must_use]
pub fn is_noun(word: &str) -> bool {
    NOUNS.contains(&word.to_lowercase().as_str())
}

fn words(text: &str) -> Vec<&str> {
    let parted = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    parted.filter(|word| !word.is_empty()).collect()
}

/// Words that say whose somebody is.
const MINE: [&str; 7] = ["ma", "mon", "mes", "notre", "nos", "un", "une"];

/// Words of kinship, in the singular and the plural.
const NOUNS: [&str; 80] = [
    "mère",
    "mères",
    "maman",
    "père",
    "pères",
    "papa",
    "parents",
    "frère",
    "frères",
    "frangin",
    "sœur",
    "sœurs",
    "soeur",
    "soeurs",
    "frangine",
    "demi-frère",
    "demi-sœur",
    "mari",
    "femme",
    "époux",
    "épouse",
    "conjoint",
    "conjointe",
    "compagnon",
    "compagne",
    "fiancé",
    "fiancée",
    "ex-mari",
    "ex-femme",
    "fils",
    "fille",
    "filles",
    "enfant",
    "enfants",
    "bébé",
    "cousin",
    "cousins",
    "cousine",
    "cousines",
    "oncle",
    "oncles",
    "tante",
    "tantes",
    "neveu",
    "neveux",
    "nièce",
    "nièces",
    "grand-père",
    "grand-mère",
    "grands-parents",
    "beau-père",
    "belle-mère",
    "beau-frère",
    "belle-sœur",
    "gendre",
    "belle-fille",
    "petit-fils",
    "petite-fille",
    "parrain",
    "marraine",
    "famille",
    "ami",
    "amis",
    "amie",
    "amies",
    "copain",
    "copine",
    "voisin",
    "voisins",
    "voisine",
    "voisines",
    "collègue",
    "collègues",
    "camarade",
    "camarades",
    "patronne",
    "professeur",
    "professeure",
    "avocat",
    "avocate",
];

/// Words that stand around them without naming anybody.
const AROUND: [&str; 41] = [
    "ma",
    "mon",
    "mes",
    "notre",
    "nos",
    "un",
    "une",
    "le",
    "la",
    "les",
    "l",
    "d",
    "de",
    "du",
    "des",
    "à",
    "et",
    "petit",
    "petite",
    "grand",
    "grande",
    "jeune",
    "vieux",
    "vieille",
    "aîné",
    "aînée",
    "cadet",
    "cadette",
    "premier",
    "première",
    "deuxième",
    "second",
    "seconde",
    "dernier",
    "dernière",
    "autre",
    "ancien",
    "ancienne",
    "futur",
    "future",
    "seul",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_name_nobody_are_a_kinship() {
        let kin = ["ma mère", "Ma mère", "mon petit frère", "ma sœur aînée", "une amie de ma mère"];
        for text in kin {
            assert!(is_kinship(text), "{text}");
        }
        let names =
            ["Maman Z", "ma mère Golale", "Golale", "ma", "", "mon frère R.", "mère courage"];
        for text in names.into_iter().chain(["Papa", "mon Papa", "Imam", "Cousin", "la mère"]) {
            assert!(!is_kinship(text), "{text}");
        }
    }
}
