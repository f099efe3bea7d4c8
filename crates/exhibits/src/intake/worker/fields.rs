//! Fields of a form that are filled and bring no drawing of what is written in them.

use hayro::hayro_syntax::object::{Array, Dict, Name, Object, String as Words};
use hayro::kurbo::{BezPath, Rect};
use hayro::vello_cpu::color::{AlphaColor, Srgb};

use super::lettering::{self, Manner};
use super::tree::appearance;

/// Fields above a field.
const DEPTH: usize = 16;
const MULTILINE: u32 = 1 << 12;
const SECRET: u32 = 1 << 13;
const PUSH: u32 = 1 << 16;
const RADIO: u32 = 1 << 15;
const COMB: u32 = 1 << 24;

/// What a field shows that the renderer does not.
pub(super) enum Shown {
    Nothing,
    Drawn(BezPath, AlphaColor<Srgb>),
    Missing,
}

/// What is to be drawn of a field in its place.
pub(super) fn of<'a>(field: &Dict<'a>, form: Option<&Dict<'a>>, place: Rect) -> Shown {
    let above = above(field);
    let kind = find(&above, |dict| dict.get::<Name<'_>>(b"FT"));
    match kind.as_deref() {
        Some(b"Tx" | b"Ch") => written(field, &above, form, place),
        Some(b"Btn") => ticked(field, &above, place),
        _ => Shown::Nothing,
    }
}

/// A field and the ones it inherits from.
fn above<'a>(field: &Dict<'a>) -> Vec<Dict<'a>> {
    let mut above = vec![field.clone()];
    while above.len() < DEPTH
        && let Some(parent) = above.last().and_then(|dict| dict.get::<Dict<'_>>(b"Parent"))
    {
        above.push(parent);
    }
    above
}

fn find<'a, T>(above: &[Dict<'a>], value: impl Fn(&Dict<'a>) -> Option<T>) -> Option<T> {
    above.iter().find_map(value)
}

fn flags(above: &[Dict<'_>]) -> u32 {
    find(above, |dict| dict.get::<u32>(b"Ff")).unwrap_or(0)
}

fn written<'a>(
    field: &Dict<'a>,
    above: &[Dict<'a>],
    form: Option<&Dict<'a>>,
    place: Rect,
) -> Shown {
    let value = find(above, |dict| dict.get::<Object<'_>>(b"V")).map(|value| worded(&value, above));
    let Some(value) = value.filter(|value| !value.trim().is_empty()) else { return Shown::Nothing };
    if appearance(field).is_some_and(|drawing| shows(&drawing.decoded().unwrap_or_default())) {
        return Shown::Nothing;
    }
    let turned = field.get::<Dict<'_>>(b"MK").and_then(|dress| dress.get::<i32>(b"R")).unwrap_or(0);
    let flags = flags(above);
    if turned != 0 || flags & SECRET != 0 {
        return Shown::Missing;
    }
    let setting = find(above, |dict| dict.get::<Words<'_>>(b"DA"))
        .or_else(|| form.and_then(|form| form.get::<Words<'_>>(b"DA")));
    let (size, ink) = manner(setting.as_ref().map_or(b"", |words| words.as_bytes()));
    let side = find(above, |dict| dict.get::<i32>(b"Q"))
        .or_else(|| form.and_then(|form| form.get::<i32>(b"Q")));
    let cells = find(above, |dict| dict.get::<u32>(b"MaxLen")).filter(|_| flags & COMB != 0);
    let manner = Manner {
        size,
        side: side.unwrap_or(0),
        lines: flags & MULTILINE != 0,
        comb: cells.and_then(|cells| usize::try_from(cells).ok()),
    };
    match lettering::set(&value, place, manner) {
        Some(path) => Shown::Drawn(path, ink),
        None => Shown::Missing,
    }
}

/// Whether a drawing shows letters or pictures at all: many programs leave an empty one.
fn shows(drawing: &[u8]) -> bool {
    [b"Tj".as_slice(), b"TJ", b"Do", b"'", b"\""]
        .iter()
        .any(|operator| drawing.windows(operator.len()).any(|part| part == *operator))
}

fn worded(value: &Object<'_>, above: &[Dict<'_>]) -> String {
    match value {
        Object::String(words) => chosen(&decoded(words.as_bytes()), above),
        Object::Name(name) => decoded(name),
        Object::Array(list) => {
            let all: Vec<String> = list
                .iter::<Words<'_>>()
                .map(|words| chosen(&decoded(words.as_bytes()), above))
                .collect();
            all.join(", ")
        }
        Object::Stream(stream) => decoded(&stream.decoded().unwrap_or_default()),
        _ => String::new(),
    }
}

/// The words shown for a choice that is kept under a short name.
fn chosen(value: &str, above: &[Dict<'_>]) -> String {
    let Some(options) = find(above, |dict| dict.get::<Array<'_>>(b"Opt")) else {
        return value.to_owned();
    };
    let mut pairs = options.iter::<Array<'_>>().map(|pair| {
        let mut words = pair.iter::<Words<'_>>().map(|words| decoded(words.as_bytes()));
        (words.next(), words.next())
    });
    let found = pairs.find(|(name, _)| name.as_deref() == Some(value));
    found.and_then(|(_, shown)| shown).unwrap_or_else(|| value.to_owned())
}

/// A tick in a box from −1 to 1, y upward.
const TICK: [(f64, f64); 6] =
    [(-0.85, 0.05), (-0.55, 0.25), (-0.25, -0.35), (0.7, 0.9), (0.9, 0.75), (-0.25, -0.85)];

/// A box that is ticked without a drawing of the tick.
fn ticked(field: &Dict<'_>, above: &[Dict<'_>], place: Rect) -> Shown {
    let flags = flags(above);
    if flags & PUSH != 0 || field.contains_key(b"AP") {
        return Shown::Nothing;
    }
    let state = field.get::<Name<'_>>(b"AS");
    // Buttons of one question share its answer: without a state of its own nobody knows which.
    let value = find(above, |dict| dict.get::<Name<'_>>(b"V")).filter(|_| flags & RADIO == 0);
    let Some(state) = state.or(value) else { return Shown::Nothing };
    if &*state == b"Off" {
        return Shown::Nothing;
    }
    let (side, middle) = (place.width().min(place.height()) * 0.4, place.center());
    let mut tick = BezPath::new();
    for (at, (x, y)) in TICK.into_iter().enumerate() {
        let corner = (middle.x + x * side, middle.y + y * side);
        if at == 0 {
            tick.move_to(corner);
        } else {
            tick.line_to(corner);
        }
    }
    tick.close_path();
    Shown::Drawn(tick, AlphaColor::new([0.0, 0.0, 0.0, 1.0]))
}

/// Size and colour of the words from the default appearance (ISO 32000-1, 12.7.3.3).
pub(super) fn manner(setting: &[u8]) -> (f32, AlphaColor<Srgb>) {
    let text = String::from_utf8_lossy(setting);
    let (mut size, mut ink) = (0.0, [0.0; 3]);
    let mut numbers: Vec<f32> = Vec::new();
    for word in text.split_ascii_whitespace() {
        match word {
            "Tf" => size = numbers.last().copied().unwrap_or(0.0),
            "g" | "rg" | "k" => ink = rgb(&numbers).unwrap_or(ink),
            _ => {
                if let Ok(number) = word.parse() {
                    numbers.push(number);
                    continue;
                }
            }
        }
        numbers.clear();
    }
    let size = if size > 0.0 && size < 1000.0 { size } else { 0.0 };
    (size, AlphaColor::new([ink[0], ink[1], ink[2], 1.0]))
}

/// Red, green and blue of one, three or four parts; `None` of none.
pub(super) fn rgb(parts: &[f32]) -> Option<[f32; 3]> {
    let mixed = match parts {
        [grey] => [*grey; 3],
        [red, green, blue] => [*red, *green, *blue],
        [cyan, magenta, yellow, key] => {
            [cyan, magenta, yellow].map(|part| (1.0 - part) * (1.0 - key))
        }
        _ => return None,
    };
    Some(mixed.map(|part| part.clamp(0.0, 1.0)))
}

/// A text string of a document (ISO 32000-1, 7.9.2.2).
pub(super) fn decoded(bytes: &[u8]) -> String {
    let units = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| read(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| single(*byte)).collect(),
    }
}

/// `PDFDocEncoding` (ISO 32000-1, D.2) where it differs from Latin-1.
fn single(byte: u8) -> char {
    const HIGH: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{FFFD}', '€',
    ];
    match byte {
        0x80..=0xA0 => HIGH.get(usize::from(byte) - 0x80).copied().unwrap_or('\u{FFFD}'),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_in_every_writing_of_the_format() {
        assert_eq!(decoded(b"\xFE\xFF\x04\x16\x00a"), "Жa");
        assert_eq!(decoded(b"\xEF\xBB\xBF\xC3\xA9"), "é");
        assert_eq!(decoded(b"\xE9\x80\xA0"), "é•€");
    }

    #[test]
    fn size_and_colour_come_from_the_default_appearance() {
        let (size, ink) = manner(b"/Helv 11 Tf 0 0 1 rg");
        assert!((size - 11.0).abs() < 0.01);
        assert_eq!(ink.components, [0.0, 0.0, 1.0, 1.0]);
        assert_eq!(manner(b"/Helv 0 Tf 0.5 g").1.components, [0.5, 0.5, 0.5, 1.0]);
    }
}
