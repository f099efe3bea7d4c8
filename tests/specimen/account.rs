//! The account of the fictional case, and one page of every script.

use super::*;

/// Period titles begin with `#`; `{6 1}` is a call of exhibit 6, page 1; `[…]` a note; `<…>` Persian.
const ACCOUNT: &str = include_str!("account.txt");

pub(crate) fn account() -> Part {
    let mut blocks = vec![title("Récit", "", "recit")];
    let mut number = 0;
    for line in ACCOUNT.lines() {
        if let Some(words) = line.strip_prefix("# ") {
            let (name, dates) = words.split_once('|').expect("title and dates");
            blocks.push(Block::Period {
                title: name.into(),
                dates: dates.into(),
                place: marked(&format!("period-{}", blocks.len()), 2, name),
            });
        } else {
            number += 1;
            blocks.push(paragraph(number, runs(line)));
        }
    }
    blocks.push(Block::Period {
        title: "Mes craintes en cas de retour".into(),
        dates: Rich::default(),
        place: Place::default(),
    });
    blocks.push(Block::Text(PlainText::new(
        Voice::Apparatus,
        "À écrire par la personne\u{202f}: qui, quoi, pourquoi encore aujourd’hui.",
    )));
    blocks.push(Block::WritingLines { count: 4, step_mm: 8.0 });
    blocks.push(signature(19.0));
    part("account", "Récit", Layout::Account, blocks)
}

pub(crate) fn signature(height_mm: f32) -> Block {
    let blank = |words: &str| Rich::new(vec![text(words), Run::new(Content::Blank(None))]);
    Block::Signature {
        lines: vec![blank("Fait à "), blank("le ")],
        label: "Signature".into(),
        height_mm,
    }
}

pub(crate) fn paragraph(number: usize, runs: Vec<Run>) -> Block {
    Block::Paragraph {
        number: number.to_string().as_str().into(),
        text: runs.into(),
        place: here(&format!("p{number}")),
    }
}

/// Reads the small markup of [`ACCOUNT`].
pub(crate) fn runs(line: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find(['{', '[', '<']) {
        let (before, from) = rest.split_at(at);
        let close = match &from[..1] {
            "{" => '}',
            "[" => ']',
            _ => '>',
        };
        let end = from.find(close).expect("a closing mark");
        let inside = &from[1..end];
        runs.push(text(before));
        match close {
            '}' => runs.extend(exhibit_call(inside)),
            ']' => runs.push(Run::new(Content::Note(self::runs(inside).into()))),
            _ => runs.push(fa(inside)),
        }
        rest = &from[end + 1..];
    }
    runs.push(text(rest));
    runs
}

fn exhibit_call(inside: &str) -> Vec<Run> {
    let (number, page) = inside.split_once(' ').unwrap_or((inside, ""));
    let page = if page.is_empty() { String::new() } else { format!(", p.\u{202f}{page}") };
    call(&format!("pièce n°\u{202f}{number}{page}"), number, &page, &format!("x{number}"))
}

/// Language, its name in French, a text with Latin and figures among it.
pub(crate) const SCRIPTS: [(&str, &str, &str); 12] = [
    (
        "fa",
        "persan",
        "روز ۱۲ مهر ۱۳۹۸، پیش از طلوع آفتاب، شش مرد با لباس شخصی وارد خانهٔ پدر و مادرم شدند. من خواب بودم. هیچ برگه‌ای نشان ندادند. رایانه‌ام را برداشتند و مرا با خود بردند (مدرک ۶، ص ۱). شماره‌های ۴۵۶۷ و نام «Tara Sîwan» در متن.",
    ),
    (
        "ckb",
        "sorani",
        "ڕۆژی ١٢ی مێهر، پێش خۆرهەڵاتن، شەش پیاو بە جلی ئاسایی هاتنە ماڵی دایک و باوکم. من خەوتبووم. هیچ کاغەزێکیان پیشان نەدا.",
    ),
    (
        "ar",
        "arabe",
        "في فجر الرابع من أكتوبر ٢٠١٩ دخل ستة رجال بملابس مدنية إلى بيت والديّ. كنت نائمة. لم يُظهروا أي ورقة. أخذوا الحاسوب وأخذوني معهم (الوثيقة ٦).",
    ),
    (
        "ps",
        "pachto",
        "د مهر په دولسمه، د لمر له ختلو مخکې، شپږ کسان په ملکي جامو کې زموږ کور ته راننوتل. زه ویده وم. هیڅ کاغذ یې ونه ښود.",
    ),
    (
        "ug",
        "ouïghour",
        "مېھىرنىڭ 12-كۈنى، تاڭ ئېتىشتىن بۇرۇن، ئالتە ئەر ئاتا-ئانامنىڭ ئۆيىگە كىردى. مەن ئۇخلاۋاتاتتىم. ئۇلار ھېچقانداق قەغەز كۆرسەتمىدى.",
    ),
    (
        "ru",
        "russe",
        "Четвёртого октября 2019 года, до рассвета, шесть мужчин в штатском вошли в дом моих родителей. Я спала. Они не показали никаких бумаг. Они забрали мой компьютер и увели меня.",
    ),
    (
        "bo",
        "tibétain",
        "ཕྱི་ལོ་༢༠༡༩ ཟླ་༡༠ ཚེས་༤ ཉིན་གྱི་ཞོགས་པ་ཉི་མ་མ་ཤར་གོང་ལ་མི་དྲུག་ཕ་མའི་ཁྱིམ་དུ་འཛུལ་བྱུང་། ང་གཉིད་ཉལ་ནས་བསྡད་ཡོད། ཁོ་ཚོས་ཤོག་བུ་གང་ཡང་བསྟན་མ་སོང་། ངའི་གློག་ཀླད་ཁྱེར་སོང་།",
    ),
    (
        "bn",
        "bengali",
        "৪ অক্টোবর ২০১৯, ভোর হওয়ার আগে, ছয়জন সাদা পোশাকের লোক আমার বাবা-মায়ের বাড়িতে ঢুকেছিল। আমি ঘুমাচ্ছিলাম। তারা কোনো কাগজ দেখায়নি। তারা আমার কম্পিউটার নিয়ে আমাকে ধরে নিয়ে যায়।",
    ),
    (
        "am",
        "amharique",
        "እ.ኤ.አ. ጥቅምት 4 ቀን 2019 ጎህ ከመቅደዱ በፊት ስድስት ሲቪል የለበሱ ሰዎች ወደ ወላጆቼ ቤት ገቡ። ተኝቼ ነበር። ምንም ወረቀት አላሳዩም። ኮምፒውተሬን ወስደው እኔንም ይዘውኝ ሄዱ።",
    ),
    (
        "ti",
        "tigrigna",
        "ዕለት 4 ጥቅምቲ 2019፡ ቅድሚ ምውጋሕ ጸሓይ፡ ሽዱሽተ ሰባት ናብ ገዛ ወለደይ ኣተዉ። ደቂሰ ነይረ። ዝኾነ ወረቐት ኣየርኣዩን።",
    ),
    (
        "zh",
        "chinois",
        "二〇一九年十月四日，天亮之前，六个穿便衣的男人进了我父母的家。我在睡觉。他们没有出示任何文件。他们拿走了我的电脑，把我带走了（证据六）。“你是谁？”他们问。",
    ),
    (
        "ka",
        "géorgien",
        "2019 წლის 4 ოქტომბერს, გათენებამდე, ექვსი კაცი შევიდა ჩემი მშობლების სახლში. მე მეძინა. მათ არავითარი ქაღალდი არ უჩვენებიათ.",
    ),
];

pub(crate) fn scripts() -> Part {
    let mut blocks = vec![title(
        "Écritures",
        "Un paragraphe par langue, puis un nom dans une ligne.",
        "scripts",
    )];
    for (tag, name, words) in SCRIPTS {
        blocks.push(Block::Text(PlainText::new(Voice::Apparatus, name)));
        let rich = Rich::of(lang(tag), words);
        blocks.push(Block::Text(PlainText {
            width_mm: Some(130.0),
            ..PlainText::new(Voice::Body, rich)
        }));
    }
    blocks.push(Block::Title {
        rank: Rank::Section,
        text: "Dans une ligne".into(),
        sub: Rich::default(),
        place: Place::default(),
    });
    let mut inline = vec![text("Les noms ")];
    for (tag, word) in [
        ("fa", "ژینو مرانبر"),
        ("bo", "བཀྲ་ཤིས"),
        ("bn", "রহিমা"),
        ("am", "አበበ"),
        ("zh", "李明"),
        ("ru", "Иванова"),
        ("ka", "ნინო"),
    ] {
        inline.push(text(word).lang(lang(tag)));
        inline.push(text(", "));
    }
    inline.push(text("et "));
    inline.push(text("رۆنیا د.").lang(lang("ckb")));
    inline.push(text(" tiennent dans la ligne sans l’ouvrir, avec une case "));
    inline.extend(
        [
            Mark::Box,
            Mark::Ticked,
            Mark::Crossed,
            Mark::Known(Sign::Seen),
            Mark::Known(Sign::Heard),
            Mark::Known(Sign::Told),
            Mark::Known(Sign::Read),
            Mark::Known(Sign::Unsaid),
            Mark::Capsule,
            Mark::Arrow,
        ]
        .into_iter()
        .flat_map(|m| [Run::new(Content::Mark(m)), text(" ")]),
    );
    inline.push(text("et la fin de la ligne."));
    blocks.push(Block::Text(PlainText {
        width_mm: Some(130.0),
        ..PlainText::new(Voice::Body, inline)
    }));
    part("scripts", "Écritures", Layout::Plain, blocks)
}
