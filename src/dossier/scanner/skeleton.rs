//! Consonants of a name, the same whether it is written in Latin, Cyrillic or Arabic letters.

/// The consonants of a folded word in one alphabet of our own; vowels and what stands for them in the
/// Arabic script are dropped, since every writer chooses them differently.
pub(super) fn skeleton(folded: &str) -> String {
    let mut letters = folded.chars().peekable();
    let mut skeleton = String::new();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let (sound, taken) = match (c, next) {
            ('s' | 'c', Some('h')) => ('S', 2),
            ('k', Some('h')) => ('K', 2),
            ('g', Some('h')) => ('Q', 2),
            ('z', Some('h')) => ('J', 2),
            ('d', Some('j')) => ('J', 2),
            ('t', Some('h')) => ('s', 2),
            ('p', Some('h')) => ('f', 2),
            _ => match sound(c) {
                Some(sound) => (sound, 1),
                None => continue,
            },
        };
        if taken == 2 {
            letters.next();
        }
        // A doubled consonant is one in the Arabic script.
        if !skeleton.ends_with(sound) {
            skeleton.push(sound);
        }
    }
    skeleton
}

fn sound(c: char) -> Option<char> {
    Some(match c {
        'b' | 'ب' | 'б' => 'b',
        'p' | 'پ' | 'п' => 'p',
        't' | 'ت' | 'ط' | 'т' => 't',
        's' | 'c' | 'س' | 'ص' | 'ث' | 'с' | 'ц' => 's',
        'j' | 'ج' | 'ژ' | 'ж' => 'J',
        'چ' | 'ش' | 'ч' | 'ш' | 'щ' => 'S',
        'x' | 'خ' | 'х' => 'K',
        'd' | 'د' | 'д' => 'd',
        'z' | 'ز' | 'ذ' | 'ض' | 'ظ' | 'з' => 'z',
        'r' | 'ر' | 'р' => 'r',
        'q' | 'ق' | 'غ' => 'Q',
        'f' | 'ف' | 'ڤ' | 'ф' => 'f',
        'k' | 'ک' | 'к' => 'k',
        'g' | 'گ' | 'г' => 'g',
        'l' | 'ل' | 'л' => 'l',
        'm' | 'م' | 'м' => 'm',
        'n' | 'ن' | 'н' => 'n',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::skeleton;

    #[test]
    fn three_scripts_give_one_skeleton() {
        assert_eq!(skeleton("shilanmeranbar"), skeleton("شیلانمهرانبر"));
        assert_eq!(skeleton("magomedov"), skeleton("магомедов"));
        assert_ne!(skeleton("golale"), skeleton("جلال"));
    }
}
