//! Finding by typing in a list: what of it the letters fit.

use crate::lang::names::fold::plain;

/// Whether every word typed begins a word of what something is called; capitals, accents and letters that
/// keyboards swap do not count. Nothing typed fits all.
#[must_use]
pub fn fits<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> bool {
    let names: Vec<String> = names.into_iter().map(plain).collect();
    let begins = |word: &str| {
        names.iter().any(|name| {
            let words = name.split(|c: char| !c.is_alphanumeric());
            name.starts_with(word) || words.into_iter().any(|of| of.starts_with(word))
        })
    };
    plain(typed).split_whitespace().all(begins)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn letters_fit_the_beginnings_of_words_in_any_of_the_names() {
        let names = ["دری", "dari", "Dari (Afghanistan)"];
        for typed in ["", "dari", "DA", "  afg dar ", "در", "dárí"] {
            assert!(fits(typed, names), "{typed}");
        }
        for typed in ["ari", "pachto", "dari x"] {
            assert!(!fits(typed, names), "{typed}");
        }
        assert!(fits("يك", ["یک"]), "letters of an Arabic keyboard");
        assert!(fits("francais", ["français"]));
    }
}
