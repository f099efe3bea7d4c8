//! The texts that codes stand for, from a `ToUnicode` stream.

use std::collections::BTreeMap;

/// Codes read from one stream at most; a font of ours uses a few hundred.
const CODES: usize = 70_000;

/// One token of the stream that matters here.
enum Token {
    Hex(Vec<u8>),
    Open,
    Close,
    Word(Vec<u8>),
}

/// Reads `bfchar` and `bfrange` sections; anything else is passed over.
pub(super) fn read(stream: &[u8]) -> BTreeMap<u32, String> {
    let mut map = BTreeMap::new();
    let mut budget = CODES;
    let mut held: Vec<Token> = Vec::new();
    for token in tokens(stream) {
        let Token::Word(word) = &token else {
            held.push(token);
            continue;
        };
        match word.as_slice() {
            b"endbfchar" => chars(&held, &mut budget, &mut map),
            b"endbfrange" => ranges(&held, &mut budget, &mut map),
            _ => {}
        }
        held.clear();
    }
    map
}

fn chars(held: &[Token], budget: &mut usize, map: &mut BTreeMap<u32, String>) {
    let pairs = held.chunks_exact(2).take(*budget);
    *budget -= pairs.len();
    for pair in pairs {
        if let [Token::Hex(code), Token::Hex(text)] = pair {
            map.insert(number(code), utf16(text));
        }
    }
}

fn ranges(held: &[Token], budget: &mut usize, map: &mut BTreeMap<u32, String>) {
    let mut rest = held.iter();
    while let (Some(Token::Hex(from)), Some(Token::Hex(to)), Some(target)) =
        (rest.next(), rest.next(), rest.next())
    {
        let span = number(to).saturating_sub(number(from)) as usize + 1;
        let codes = (number(from)..=number(to)).take(span.min(*budget));
        *budget = budget.saturating_sub(span);
        match target {
            Token::Hex(first) => {
                let mut text = first.clone();
                for code in codes {
                    map.insert(code, utf16(&text));
                    count_up(&mut text);
                }
            }
            Token::Open => {
                let mut codes = codes;
                for token in rest.by_ref() {
                    let Token::Hex(text) = token else { break };
                    if let Some(code) = codes.next() {
                        map.insert(code, utf16(text));
                    }
                }
            }
            Token::Close | Token::Word(_) => return,
        }
    }
}

/// The next text of a range: its last unit plus one.
fn count_up(text: &mut [u8]) {
    for byte in text.iter_mut().rev().take(2) {
        *byte = byte.wrapping_add(1);
        if *byte != 0 {
            return;
        }
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().rev().take(4).rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)))
        .collect();
    String::from_utf16_lossy(&units)
}

fn tokens(stream: &[u8]) -> impl Iterator<Item = Token> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        loop {
            let (first, tail) = rest.split_first()?;
            match first {
                b'%' => rest = after(tail, |byte| byte == b'\n' || byte == b'\r').1,
                b'<' if tail.first() == Some(&b'<') => rest = tail.get(1..)?,
                b'<' => {
                    let (digits, tail) = after(tail, |byte| byte == b'>');
                    rest = tail;
                    return Some(Token::Hex(hex(digits)));
                }
                b'[' => {
                    rest = tail;
                    return Some(Token::Open);
                }
                b']' => {
                    rest = tail;
                    return Some(Token::Close);
                }
                byte if byte.is_ascii_alphanumeric() => {
                    let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric());
                    let (word, tail) = rest.split_at(end.unwrap_or(rest.len()));
                    rest = tail;
                    return Some(Token::Word(word.to_vec()));
                }
                _ => rest = tail,
            }
        }
    })
}

/// What stands before the first byte that fits, and what after it.
fn after(bytes: &[u8], fits: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    match bytes.iter().position(|byte| fits(*byte)) {
        Some(at) => (bytes.get(..at).unwrap_or_default(), bytes.get(at + 1..).unwrap_or_default()),
        None => (bytes, &[]),
    }
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let values: Vec<u8> =
        digits.iter().filter_map(|byte| char::from(*byte).to_digit(16)).map(|v| v as u8).collect();
    values.chunks(2).map(|pair| pair.iter().fold(0, |sum, value| sum << 4 | value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_ranges_and_lists() {
        let map = read(
            b"/CIDInit /ProcSet findresource begin 12 dict begin
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0416> <D83DDE00>] endbfrange",
        );
        let text = |code| map.get(&code).map(String::as_str);
        assert_eq!(text(1), Some("A"));
        assert_eq!(text(2), Some("fi"));
        assert_eq!(text(0x12), Some("c"));
        assert_eq!(text(0x20), Some("Ж"));
        assert_eq!(text(0x21), Some("😀"));
        assert_eq!(map.len(), 7);
    }

    #[test]
    fn nonsense_ends() {
        assert!(read(b"<").is_empty());
        assert!(read(b"1 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange").len() <= CODES);
        assert!(read(b"beginbfrange <00> [ ] endbfrange beginbfchar <1> endbfchar").is_empty());
    }
}
