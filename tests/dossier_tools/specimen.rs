//! A volume of every kind of page, in nine languages, set by the real engine.

use std::collections::BTreeMap;
use std::sync::Arc;

use image::{ExtendedColorType, ImageEncoder};
use recit::dossier::block::{
    Anchor, Block, Bookmark, Cell, Coding, Column, ColumnAlign, ColumnWidth, Content, Contents,
    ContentsLine, Furniture, Header, Identity, Lang, Layout, MarginCall, Part, Picture, Place,
    PlainText, Printed, Rank, Rich, Row, Run, Sheet, SheetContent, Table, Voice, Volume,
    VolumeKind,
};

/// A language and two sentences of it.
pub(crate) const TOLD: [(&str, &str); 9] = [
    ("fr", "Je m’appelle Zhino. Je suis née à Sanandaj et j’ai quitté la ville un matin d’hiver."),
    ("ru", "Меня зовут Анна. Я родилась в маленьком городе у реки и уехала оттуда зимой."),
    ("fa", "نام من ژینو است. من در سنندج به دنیا آمدم و یک صبح زمستان شهر را ترک کردم."),
    ("ps", "زما نوم زرمینه دی. زه په یوه کوچني کلي کې زېږېدلې یم او په ژمي کې لاړم."),
    ("ug", "مېنىڭ ئىسمىم ئايگۈل. مەن كىچىك بىر شەھەردە تۇغۇلدۇم ۋە قىشتا كەتتىم."),
    ("bo", "ངའི་མིང་ལ་བསྟན་འཛིན་ཟེར། ང་གྲོང་གསེབ་ཆུང་ཆུང་ཞིག་ལ་སྐྱེས་པ་ཡིན།"),
    ("bn", "আমার নাম রহিম। আমি একটি ছোট গ্রামে জন্মেছি এবং শীতকালে চলে এসেছি।"),
    ("am", "ስሜ ሰላም ይባላል። በአንድ ትንሽ ከተማ ተወለድኩ፤ በክረምት ከዚያ ወጣሁ።"),
    ("zh-Hans", "我叫李明。我出生在河边的一个小村庄，冬天的一个早晨离开了那里。"),
];

/// What is sent: cover, account, list of exhibits, two exhibits and a translation.
pub(crate) fn sent() -> Volume {
    Volume {
        kind: VolumeKind::Sent { folio: folio() },
        parts: vec![cover(), account(), list(), exhibits()],
        ..volume()
    }
}

/// What stays: one page in two languages.
pub(crate) fn kept() -> Volume {
    let text = PlainText::new(Voice::Notice, Rich::of(Lang::new("fa"), TOLD[2].1));
    Volume {
        kind: VolumeKind::Kept {
            headline: "À GARDER, NE PAS ENVOYER".into(),
            label_prefix: "G".into(),
        },
        parts: vec![part("keep", "Entretien", Layout::Plain, vec![Block::Text(text)])],
        ..volume()
    }
}

fn volume() -> Volume {
    Volume {
        lang: Lang::new("fr"),
        kind: VolumeKind::Sent { folio: Rich::default() },
        header: Header {
            names: vec!["EXEMPLE Zhino".into()], rest: "\u{A0}— n°\u{202F}99".into()
        },
        mention: "EXEMPLE FICTIF".into(),
        draft: Some("BROUILLON".into()),
        furniture: Furniture {
            continued: "(suite)".into(),
            copy_continued: "suite".into(),
            initials: "Paraphe".into(),
            see_also: "voir aussi".into(),
        },
        elsewhere: BTreeMap::new(),
        parts: Vec::new(),
    }
}

fn folio() -> Rich {
    let number = Run::new(Content::Folio).bold();
    let total = vec![Run::text("/"), Run::new(Content::Total)];
    Rich::new([vec![Run::text("f.\u{202F}"), number], total].concat())
}

fn place(anchor: &str, level: u8, title: impl Into<Rich>) -> Place {
    let bookmark = Bookmark { level, title: title.into() };
    Place { anchor: Some(Anchor::new(anchor)), bookmark: Some(bookmark) }
}

fn part(anchor: &str, title: &str, layout: Layout, mut blocks: Vec<Block>) -> Part {
    if matches!(layout, Layout::Account | Layout::Plain) {
        let (text, sub, place) = (title.into(), Rich::default(), Place::default());
        blocks.insert(0, Block::Title { rank: Rank::Part, text, sub, place });
    }
    let page = |content| Run::new(content);
    let counter = vec![
        Run::text(format!("{title}, page\u{A0}")),
        page(Content::PartPage),
        Run::text("/"),
        page(Content::PartPages),
    ];
    Part {
        place: place(anchor, 1, title),
        running_title: title.into(),
        counter: if layout == Layout::Cover { Rich::default() } else { Rich::new(counter) },
        layout,
        blocks,
    }
}

fn cover() -> Part {
    let name = Block::Title {
        rank: Rank::Cover,
        text: "EXEMPLE Zhino".into(),
        sub: Rich::default(),
        place: Place::default(),
    };
    let line = |number: &str, text: &str, to: &str| ContentsLine {
        number: number.into(),
        text: text.into(),
        to: Anchor::new(to),
    };
    let contents = |columns, lines| {
        Block::Contents(Contents {
            head: "Contenu".into(),
            folio_head: "folio".into(),
            columns,
            lines,
        })
    };
    let parts = contents(1, vec![line("", "Récit", "account"), line("", "Bordereau", "list")]);
    let exhibits = contents(
        2,
        vec![
            line("6", "Papier de libération, mehr 1398", "exhibit-6-p1"),
            line("7", "Reçu", "exhibit-7-p1"),
        ],
    );
    part("cover", "Couverture", Layout::Cover, vec![name, parts, exhibits])
}

fn account() -> Part {
    let paragraphs = (1..).zip(TOLD).map(|(number, (lang, told))| {
        let mut runs = vec![Run::text(format!("{told} "))];
        let (exhibit, page) = if number % 2 == 0 { (6, 2) } else { (7, 1) };
        let to = Anchor::new(format!("exhibit-{exhibit}-p{page}"));
        let call = format!("(pièce\u{A0}n°\u{202F}{exhibit}, p.\u{202F}{page})");
        runs.push(Run::text(call).together().lang(Lang::new("fr")).link(to.clone()));
        let what = format!("pièce\u{A0}{exhibit}, p.\u{202F}{page}").as_str().into();
        let folio = vec![Run::text("f.\u{202F}"), Run::new(Content::FolioOf(to.clone()))].into();
        runs.push(Run::new(Content::Call(Box::new(MarginCall { what, folio, to }))));
        Block::Paragraph {
            number: number.to_string().into(),
            text: Rich { lang: Some(Lang::new(lang)), runs },
            place: Place::default(),
        }
    });
    part("account", "Récit", Layout::Account, paragraphs.collect())
}

fn list() -> Part {
    let column = |head: &str, mm| Column {
        head: head.into(),
        width: ColumnWidth::Mm(mm),
        side: ColumnAlign::Left,
    };
    let row = |number: &str, title: &str, last: &str| {
        let first = Anchor::new(format!("exhibit-{number}-p1"));
        let last = Anchor::new(format!("exhibit-{number}-p{last}"));
        let folios = Run::new(Content::FolioRange(first.clone(), last)).quiet_link(first.clone());
        let cells: Vec<Cell> = vec![
            vec![Run::text(number).quiet_link(first)].into(),
            title.into(),
            vec![folios].into(),
        ]
        .into_iter()
        .map(|rich: Rich| Cell { text: rich })
        .collect();
        Row::Cells { cells, joined: number.ends_with('T'), place: Place::default() }
    };
    let table = Table {
        columns: vec![column("N°", 20.0), column("Pièce", 80.0), column("Folios", 30.0)],
        rows: vec![
            row("6", "Papier de libération", "2"),
            row("6-T", "Traduction", "1"),
            row("7", "Reçu", "1"),
        ],
        padding_pt: 4.0,
        large_first: true,
    };
    part("list", "Bordereau de pièces", Layout::Plain, vec![Block::Table(table)])
}

fn exhibits() -> Part {
    let sheet = |number: &str, page: u32, pages: u32, content| {
        let anchor = format!("exhibit-{number}-p{page}");
        let title = vec![
            Run::text(format!("{number} Papier (f.\u{202F}")),
            Run::new(Content::FolioOf(Anchor::new(&anchor))),
            Run::text(")"),
        ];
        let mut place = place(&anchor, 2, title);
        if page > 1 {
            place.bookmark = None;
        }
        Block::Sheet(Box::new(Sheet {
            stamp: format!("Pièce\u{A0}n°\u{202F}{number}\u{A0}— {page}/{pages}").into(),
            identity: Identity { title: "Papier".into(), details: "persan, 1398".into() },
            place,
            also: Vec::new(),
            foot: "bordereau".into(),
            content,
        }))
    };
    let translated = PlainText::new(Voice::Body, TOLD[0].1);
    let blocks = vec![
        sheet("6", 1, 2, SheetContent::Page(picture(60, 85, 1))),
        sheet("6", 2, 2, SheetContent::Page(picture(85, 60, 2))),
        sheet("6-T", 1, 1, SheetContent::Text(vec![Block::Text(translated)])),
        sheet("7", 1, 1, SheetContent::Page(picture(60, 85, 3))),
    ];
    part("exhibits", "Pièces", Layout::Exhibits, blocks)
}

/// A small picture, different for each seed.
fn picture(width: u32, height: u32, seed: u32) -> Picture {
    let pixels: Vec<u8> = (0..width * height).map(|at| (at * seed % 251) as u8).collect();
    let mut jpeg = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 80)
        .write_image(&pixels, width, height, ExtendedColorType::L8)
        .unwrap();
    Picture {
        bytes: Arc::from(jpeg),
        coding: Coding::Grey,
        width_px: width,
        height_px: height,
        width_pt: width as f32 * 7.0,
        height_pt: height as f32 * 7.0,
        size_known: true,
        alt: Printed::default(),
    }
}
