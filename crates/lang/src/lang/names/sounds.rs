//! How a name sounds, as far as letters tell: the same for its spellings in one script, and compared letter
//! by letter between the Latin and the Arabic script.

use unicode_script::Script;

use super::fold;

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
        't' | 'ت' | 'ط' | 'ټ' | 'т' => 't',
        's' | 'c' | 'س' | 'ص' | 'ث' | 'с' | 'ц' => 's',
        'j' | 'ج' | 'ژ' | 'ж' => 'J',
        'چ' | 'ش' | 'ښ' | 'ч' | 'ш' | 'щ' => 'S',
        'x' | 'خ' | 'х' => 'K',
        'd' | 'د' | 'ډ' | 'д' => 'd',
        'z' | 'ز' | 'ذ' | 'ض' | 'ظ' | 'з' => 'z',
        'r' | 'ر' | 'ړ' | 'р' => 'r',
        'q' | 'ق' | 'غ' => 'Q',
        'f' | 'ف' | 'ф' => 'f',
        'k' | 'ک' | 'к' => 'k',
        'g' | 'گ' | 'г' => 'g',
        'l' | 'ل' | 'л' => 'l',
        'm' | 'م' | 'м' => 'm',
        'n' | 'ن' | 'ڼ' | 'н' => 'n',
        _ => return None,
    })
}

/// What words have in common whose letters can be matched at all: keys to look them up by. A word with an
/// article within it has two.
pub(super) fn rough(folded: &str) -> Vec<String> {
    let letters: Vec<char> = folded.chars().collect();
    let mut keys = vec![rough_of(folded)];
    if let Some(shorter) = without_article(&letters) {
        keys.push(rough_of(&shorter.into_iter().collect::<String>()));
        keys.dedup();
    }
    keys
}

fn rough_of(folded: &str) -> String {
    let mut plain = folded.replace("tch", "ch").replace("sch", "sh");
    // A hard "c" is a "k".
    for vowel in ["a", "o", "u", "l", "r"] {
        plain = plain.replace(&format!("c{vowel}"), &format!("k{vowel}"));
    }
    let mut rough = String::new();
    for sound in skeleton(&plain).chars() {
        let sound = match sound {
            'K' | 'Q' | 'g' | 'J' | 'S' | 'k' => continue,
            's' | 'z' | 'd' => 's',
            'p' => 'b',
            other => other,
        };
        if !rough.ends_with(sound) {
            rough.push(sound);
        }
    }
    rough
}

/// The spellings by ear of a word in Latin letters; two, where a "c" may be the Turkish one.
pub(super) fn by_ear(latin: &str) -> Vec<String> {
    let mut keys = vec![ear(latin, false)];
    let turkish = ear(latin, true);
    if !keys.contains(&turkish) {
        keys.push(turkish);
    }
    keys
}

fn ear(latin: &str, turkish: bool) -> String {
    let chars: Vec<char> = latin.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or(' ');
    let mut key = String::new();
    let mut i = 0;
    while i < chars.len() {
        let (sound, taken) = match (at(i), at(i + 1), at(i + 2)) {
            ('t', 'c', 'h') | ('s', 'c', 'h') => ('S', 3),
            ('c' | 's', 'h', _) => ('S', 2),
            ('k', 'h', _) => ('K', 2),
            ('g', 'h', _) => ('k', 2),
            ('d', 'j', _) | ('z', 'h', _) => ('J', 2),
            ('p', 'h', _) => ('f', 2),
            ('t', 'h', _) => ('t', 2),
            ('o', 'u' | 'o', _) => ('U', 2),
            ('i' | 'e', 'e', _) | ('i', 'y', _) => ('I', 2),
            ('c', _, _) if turkish => ('J', 1),
            ('c', 'e' | 'i' | 'y', _) => ('s', 1),
            ('c' | 'q', _, _) => ('k', 1),
            ('x', _, _) => ('K', 1),
            ('j', _, _) => ('J', 1),
            ('a' | 'e', _, _) => ('A', 1),
            ('i' | 'y', _, _) => ('I', 1),
            ('o' | 'u', _, _) => ('U', 1),
            ('w' | 'v', _, _) => ('V', 1),
            ('h', ' ', _) => ('\0', 1),
            (other, _, _) => (other, 1),
        };
        i += taken;
        if sound != '\0' && !key.ends_with(sound) {
            key.push(sound);
        }
    }
    key
}

/// Cyrillic as it is usually written in Latin letters.
pub(super) fn latin_of_cyrillic(folded: &str) -> String {
    let mut latin = String::new();
    for c in folded.chars() {
        latin.push_str(match c {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' | 'ғ' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'ж' => "j",
            'з' => "z",
            'и' | 'й' | 'ы' | 'і' => "i",
            'к' | 'қ' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ў' => "u",
            'ф' => "f",
            'х' => "kh",
            'ҳ' => "h",
            'ц' => "ts",
            'ч' | 'ш' | 'щ' => "sh",
            'ю' => "iu",
            'я' => "ia",
            _ => "",
        });
    }
    latin
}

/// Whether a word in Latin letters may be this word of the Arabic script. Short vowels are not written
/// there, nor doubled letters; every other letter must have its like.
pub fn may_spell(arabic: &str, latin: &str) -> bool {
    let (arabic, latin) = (single(arabic), single(latin));
    // Two letters are like too many words.
    if arabic.len() < 3 || latin.len() < 3 || latin.len() > 40 || arabic.len() > 40 {
        return false;
    }
    spells(&arabic, &latin, 0, 0, 0, true)
        || without_article(&arabic).is_some_and(|shorter| spells(&shorter, &latin, 0, 0, 0, true))
}

/// Whether these letters of the Arabic script, three at least, may begin a word written in Latin ones.
pub(super) fn may_be_begun(latin: &str, arabic: &str) -> bool {
    let latin = single(latin);
    let fits = |arabic: &Vec<char>| spells(arabic, &latin, 0, 0, 0, false);
    arabic.chars().count() >= 3 && latin.len() <= 40 && written(arabic).iter().any(fits)
}

/// Whether these Latin letters begin a folded word as it is written, or as a word of the Arabic script may be
/// written in Latin letters.
pub fn may_begin(word: &str, latin: &str) -> bool {
    let latin: Vec<char> = latin.chars().collect();
    let arabic = fold::script(word) == Some(Script::Arabic);
    word.chars().take(latin.len()).eq(latin.iter().copied())
        || arabic && written(word).iter().any(|word| begins(word, &latin, 0, 0))
}

/// `skipped` unwritten vowels stand directly before.
fn begins(arabic: &[char], latin: &[char], i: usize, skipped: u8) -> bool {
    let Some(next) = latin.first() else { return true };
    let Some(letter) = arabic.get(i) else { return false };
    let said = sounds_of(*letter, i == 0, i + 1 == arabic.len()).any(|sound| {
        let same = sound.chars().zip(latin).all(|(a, b)| a == *b);
        let rest = latin.get(sound.chars().count()..).unwrap_or_default();
        same && begins(arabic, rest, i + 1, 0)
    });
    let vowel = i > 0 && skipped < 2 && "aeiouy".contains(*next);
    said || vowel && begins(arabic, latin.get(1..).unwrap_or_default(), i, skipped + 1)
}

/// A word of the Arabic script as it may be spoken: a letter written twice is doubled, or has a vowel within.
fn written(arabic: &str) -> [Vec<char>; 2] {
    [single(arabic), arabic.chars().filter(|c| c.is_alphabetic()).collect()]
}

/// Letters without those that only double the one before.
fn single(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    letters.dedup();
    letters
}

/// The word as spoken where the "l" of an article within it is not: Abd-ur-Rahman.
fn without_article(arabic: &[char]) -> Option<Vec<char>> {
    let within = arabic.get(1..).unwrap_or_default();
    let at = 1 + within
        .windows(3)
        .position(|three| matches!(three, ['ا', 'ل', next] if "تثدذرزسشصضطظن".contains(*next)))?;
    let mut shorter = arabic.to_vec();
    shorter.remove(at + 1);
    Some(shorter)
}

/// `skipped` unwritten vowels stand directly before; unless it is the `whole` word, more letters may follow.
fn spells(arabic: &[char], latin: &[char], i: usize, j: usize, skipped: u8, whole: bool) -> bool {
    let Some(letter) = arabic.get(i) else { return !whole || j == latin.len() };
    let last = i + 1 == arabic.len();
    let rest = latin.get(j..).unwrap_or_default();
    // The last letter that is typed may be the last of the word or not.
    let within = sounds_of(*letter, i == 0, false).filter(|_| last && !whole);
    let said = sounds_of(*letter, i == 0, last).chain(within).any(|sound| {
        let len = sound.chars().count();
        let same = sound.chars().eq(rest.iter().take(len).copied());
        let skipped = if len == 0 { skipped } else { 0 };
        same && spells(arabic, latin, i + 1, j + len, skipped, whole)
    });
    // The "a" at the end of Musa and Mostafa is written with this letter, and the "I" of Isa with two. In a
    // shorter word that would be every second "il a".
    let ends_in_a =
        last && *letter == 'ی' && (matches!(rest, ['y', 'a']) || i > 2 && matches!(rest, ['a']));
    let silent = i == 0 && *letter == 'ع' && arabic.get(1) == Some(&'ی');
    if said || ends_in_a || silent && spells(arabic, latin, 1, j, 0, whole) {
        return true;
    }
    let is_vowel = |c: &char| "aeiouy".contains(*c);
    // A vowel beside a written one is written too.
    let after = j.checked_sub(1).and_then(|before| latin.get(before));
    let stands_free = skipped > 0 || after.is_some_and(|before| !"aeiou".contains(*before));
    let may_skip =
        stands_free && rest.len() > 1 && skipped < 2 && rest.first().is_some_and(is_vowel);
    may_skip && spells(arabic, latin, i, j + 1, skipped + 1, whole)
}

/// How a letter of the Arabic script is written in Latin ones, the French, English and German ways.
fn sounds_of(letter: char, first: bool, last: bool) -> impl Iterator<Item = &'static str> {
    let ways: &[&str] = match letter {
        'ا' | 'آ' if first => &["a", "o", "u", "i", "e", "ou", "y"],
        'ا' | 'آ' if last => &["a", "ah", "e"],
        'ا' | 'آ' => &["a", "o", "u", "e"],
        'ع' if first => &["a", "e", "i", "o", "u", "ou"],
        'ع' => &["a", "e", "i", "o", "u", "ou", ""],
        'ء' => &["", "a", "e", "i"],
        'ب' => &["b"],
        'پ' => &["p"],
        'ت' | 'ط' | 'ټ' => &["t"],
        'ث' => &["s", "th"],
        'ج' => &["j", "dj", "g", "zh"],
        'چ' => &["ch", "tch"],
        'ح' => &["h"],
        'خ' => &["kh", "x", "h", "k"],
        'د' | 'ډ' => &["d"],
        'ذ' => &["z", "d", "dh"],
        'ر' | 'ړ' => &["r"],
        'ز' => &["z"],
        'ژ' => &["j", "zh"],
        'س' | 'ص' => &["s", "c"],
        'ش' | 'ښ' => &["sh", "ch", "sch", "x"],
        'ض' | 'ظ' => &["z", "d", "dh"],
        'غ' => &["gh", "g", "q"],
        'ف' => &["f", "ph"],
        'ڤ' => &["v"],
        'ق' => &["q", "k", "gh", "g", "c"],
        'ک' => &["k", "c", "q"],
        'گ' => &["g", "gu"],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' | 'ڼ' => &["n"],
        'و' if first => &["w", "v", "ou", "u", "o"],
        'و' => &["w", "v", "o", "u", "ou", "ow", "au", "aw"],
        'ه' if last => &["h", "a", "ah", "e", "eh"],
        'ه' => &["h", "a", "e"],
        'ی' if first => &["y", "i", "j", "e"],
        'ی' if last => &["i", "y", "ie", "ai", "ay", "ei", "ey"],
        'ی' => &["i", "y", "e", "ie", "ei", "ai", "ay", "ey", "j"],
        _ => &[],
    };
    ways.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_name_is_known_in_the_other_script() {
        for (word, latin) in
            [("احمد", "ah"), ("احمد", "ahm"), ("خالد", "kha"), ("کریم", "ka"), ("karim", "ka")]
        {
            assert!(may_begin(word, latin), "{word} {latin}");
        }
        for (word, latin) in [("احمد", "hm"), ("کریم", "x"), ("کریم", "km"), ("karim", "kr")]
        {
            assert!(!may_begin(word, latin), "{word} {latin}");
        }
    }

    #[test]
    fn three_scripts_give_one_skeleton() {
        assert_eq!(skeleton("shilanmeranbar"), skeleton("شیلانمهرانبر"));
        assert_eq!(skeleton("magomedov"), skeleton("магомедов"));
        assert_ne!(skeleton("golale"), skeleton("جلال"));
    }

    #[test]
    fn names_of_two_scripts_are_matched_letter_by_letter() {
        for (arabic, latin) in [
            ("احمد", "ahmad"),
            ("احمد", "ahmed"),
            ("علی", "ali"),
            ("محمد", "mohammad"),
            ("محمد", "muhamad"),
            ("فاطمه", "fatima"),
            ("فاطمه", "fatemeh"),
            ("کریم", "karim"),
            ("کریم", "kareem"),
            ("عبدالله", "abdullah"),
            ("عبدالله", "abdollah"),
            ("ذبیحالله", "zabihullah"),
            ("عبدالرحمن", "abdurrahman"),
            ("عبدالرحمن", "abdulrahman"),
            ("حسین", "hossein"),
            ("رضا", "reza"),
            ("نور", "noor"),
            ("نور", "nour"),
            ("یعقوب", "yaqoub"),
            ("خدیجه", "khadidja"),
            ("غنی", "ghani"),
            ("جهلال", "jalal"),
            ("موسی", "moussa"),
            ("عیسی", "isa"),
            ("مصطفی", "mostafa"),
            ("یحیی", "yahya"),
        ] {
            assert!(may_spell(arabic, latin), "{arabic} {latin}");
            let (a, b) = (rough(arabic), rough(latin));
            assert!(a.iter().any(|key| b.contains(key)), "{arabic} {latin}: {a:?} {b:?}");
        }
        for (arabic, latin) in [
            ("علی", "elle"),
            ("علیه", "ali"),
            ("احمد", "humide"),
            ("کریم", "crime"),
            ("رضا", "rose"),
            ("نور", "noir"),
            ("کار", "karim"),
        ] {
            assert!(!may_spell(arabic, latin), "{arabic} {latin}");
        }
    }

    #[test]
    fn spellings_of_one_script_sound_alike() {
        for (a, b) in [
            ("celal", "djellal"),
            ("jalal", "celal"),
            ("muhammad", "mohamed"),
            ("fareed", "ferid"),
            ("nour", "noor"),
            ("qasim", "ghassim"),
        ] {
            let (a, b) = (by_ear(a), by_ear(b));
            assert!(a.iter().any(|key| b.contains(key)), "{a:?} {b:?}");
        }
        assert!(by_ear("karim")[0] != by_ear("karam")[0]);
    }
}
