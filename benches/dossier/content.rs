//! The same content for every contender, written into a folder: text in nine scripts, photographs,
//! PDFs. Always the same bytes.

use std::path::Path;

use image::{ExtendedColorType, ImageEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::measure::Outcome;

/// Paragraphs of text: about forty pages.
pub(crate) const PARAGRAPHS: usize = 234;
/// Photographs, a page each.
pub(crate) const PHOTOS: usize = 40;
/// PDFs.
pub(crate) const PDFS: usize = 10;
/// Pages of each PDF.
pub(crate) const PDF_PAGES: usize = 6;
/// Words of a paragraph.
const WORDS: usize = 62;
/// Sides of a photograph in pixels.
pub(crate) const PHOTO: (u32, u32) = (1600, 1200);

/// A language, its words, what parts them and what ends a paragraph.
const LANGUAGES: [(&str, &str, &str, &str); 9] = [
    (
        "fr",
        "je suis parti un matin avec ma sœur vers la frontière nous avons attendu longtemps près \
         du fleuve où personne ne parlait notre langue puis quelqu’un est venu chercher les autres",
        " ",
        ".",
    ),
    (
        "ru",
        "мы уехали утром из города где жила моя сестра дорога была длинной никто не говорил на \
         нашем языке потом пришёл человек которого я знал раньше он помог нам перейти реку ночью",
        " ",
        ".",
    ),
    (
        "fa",
        "ما صبح از شهر رفتیم و خواهرم با من بود راه بسیار دراز بود هیچ‌کس زبان ما را نمی‌دانست \
         سپس مردی آمد که او را می‌شناختم و شب از رودخانه گذشتیم پدرم در خانه ماند",
        " ",
        ".",
    ),
    (
        "ps",
        "موږ سهار له ښاره ووتلو خور مې راسره وه لار ډېره اوږده وه هیچا زموږ ژبه نه پوهېده بیا یو \
         سړی راغی چې ما پېژانده او شپه له سیند واوښتو پلار مې په کور کې پاتې شو",
        " ",
        ".",
    ),
    (
        "ug",
        "بىز ئەتىگەندە شەھەردىن چىقتۇق سىڭلىم مەن بىلەن ئىدى يول بەك ئۇزۇن ئىدى ھېچكىم بىزنىڭ \
         تىلىمىزنى بىلمەيتتى كېيىن مەن تونۇيدىغان بىر ئادەم كەلدى كېچىدە دەريادىن ئۆتتۇق",
        " ",
        ".",
    ),
    (
        "bo",
        "ང་ཚོ་ ཞོགས་པ་ གྲོང་ཁྱེར་ ནས་ ཐོན་པ་ཡིན། ངའི་ སྲིང་མོ་ མཉམ་དུ་ ཡོད། ལམ་ ཧ་ཅང་ རིང་པོ་ རེད། སུས་ཀྱང་ \
         ང་ཚོའི་ སྐད་ཡིག་ ཤེས་ཀྱི་མེད། དེ་ནས་ མི་ ཞིག་ ཡོང་ སོང་། མཚན་མོ་ གཙང་པོ་ བརྒལ་བ་ཡིན།",
        "",
        "།",
    ),
    (
        "bn",
        "আমরা সকালে শহর ছেড়ে চলে গেলাম আমার বোন সঙ্গে ছিল পথ খুব দীর্ঘ ছিল কেউ আমাদের ভাষা জানত না \
         তারপর একজন মানুষ এল যাকে আমি চিনতাম আর রাতে নদী পার হলাম বাবা বাড়িতে রইলেন",
        " ",
        "।",
    ),
    (
        "am",
        "እኛ ጠዋት ከከተማው ወጣን እህቴ ከእኔ ጋር ነበረች መንገዱ በጣም ረጅም ነበር ማንም ቋንቋችንን አያውቅም ከዚያ \
         የማውቀው ሰው መጣ ሌሊት ወንዙን ተሻገርን አባቴ ቤት ቀረ",
        " ",
        "።",
    ),
    (
        "zh-Hans",
        "我们 早上 离开 城市 妹妹 和 我 在一起 路 很 长 没有人 懂 我们的 语言 后来 来了 一个 我 认识的 人 \
         夜里 过了 河 父亲 留在 家里 孩子 睡着了 风 很 冷",
        "",
        "。",
    ),
];

/// A sequence of numbers without pattern, always the same.
pub(crate) struct Numbers(u64);

impl Numbers {
    /// The sequence of this seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next one below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// Language and words of every paragraph; no two are the same.
pub(crate) fn paragraphs() -> Vec<(&'static str, String)> {
    let mut numbers = Numbers::new(7);
    let one = |number: usize| {
        let (lang, words, part, end) = LANGUAGES[number % LANGUAGES.len()];
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let chosen: Vec<&str> = (0..WORDS).map(|_| words[numbers.below(words.len())]).collect();
        (lang, chosen.join(part) + end)
    };
    (0..PARAGRAPHS).map(one).collect()
}

/// Writes everything into a folder.
pub(crate) fn write(folder: &Path) -> Outcome {
    let lines: Vec<String> =
        paragraphs().into_iter().map(|(lang, text)| format!("{lang}\t{text}")).collect();
    std::fs::write(folder.join("text.tsv"), lines.join("\n"))?;
    for number in 0..PHOTOS {
        std::fs::write(folder.join(format!("photo-{number}.jpg")), photo(number))?;
    }
    for number in 0..PDFS {
        std::fs::write(folder.join(format!("exhibit-{number}.pdf")), pdf(number))?;
    }
    Ok(())
}

/// Slopes of colour under grain, as a camera in poor light gives.
fn photo(number: usize) -> Vec<u8> {
    let mut numbers = Numbers::new(number as u64);
    let (width, height) = PHOTO;
    let mut pixels = Vec::with_capacity((width * height * 3) as usize);
    for y in 0..height {
        for x in 0..width {
            for channel in 0..3 {
                let slope = (x * (channel + 1) + y * 2) / 12 % 200;
                pixels.push((slope as usize + numbers.below(24)) as u8);
            }
        }
    }
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 85);
    let encoded = encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8);
    assert!(encoded.is_ok(), "a photograph is encoded");
    jpeg
}

/// Letters such as offices print: forty lines and some rules a page.
fn pdf(number: usize) -> Vec<u8> {
    let mut numbers = Numbers::new(1_000 + number as u64);
    let mut doc = Document::with_version("1.4");
    let pages = doc.new_object_id();
    let font = dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
        "Encoding" => "WinAnsiEncoding"
    };
    let font = doc.add_object(font);
    let ids: Vec<ObjectId> = (0..PDF_PAGES)
        .map(|_| {
            let mut content = String::new();
            for line in 0..40 {
                let words: Vec<String> =
                    (0..9).map(|_| format!("{:05x}", numbers.below(1 << 20))).collect();
                let y = 780 - line * 18;
                content += &format!("BT /F1 11 Tf 60 {y} Td ({}) Tj ET\n", words.join(" "));
                content += &format!("60 {} m 535 {} l S\n", y - 4, y - 4);
            }
            let mut stream = Stream::new(Dictionary::new(), content.into_bytes());
            assert!(stream.compress().is_ok(), "a page is compressed");
            let content = doc.add_object(stream);
            doc.add_object(dictionary! {
                "Type" => "Page", "Parent" => pages, "Contents" => content,
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } }
            })
        })
        .collect();
    let kids: Vec<Object> = ids.into_iter().map(Object::from).collect();
    let tree = dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids };
    doc.objects.insert(pages, tree.into());
    let catalog = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    doc.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    assert!(doc.save_to(&mut bytes).is_ok(), "a document is saved");
    bytes
}
