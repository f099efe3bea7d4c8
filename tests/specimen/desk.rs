//! The volume that stays at the desk: checklist, hand-copy sheet, two languages, interview.

use super::*;

pub(crate) fn volume() -> Volume {
    let counter = vec![
        text("volume «\u{202f}à garder\u{202f}», page\u{a0}"),
        Run::new(Content::Folio),
        text("/"),
        Run::new(Content::Total),
    ];
    let mut parts = vec![checklist(), copy(), bilingual(), interview()];
    parts.iter_mut().for_each(|part| part.counter = counter.clone().into());
    Volume {
        lang: lang("fr"),
        kind: VolumeKind::Kept {
            headline: "À GARDER, NE PAS ENVOYER".into(),
            label_prefix: "G".into(),
        },
        header: header(),
        mention: "EXEMPLE FICTIF".into(),
        draft: Some("BROUILLON".into()),
        furniture: furniture(),
        elsewhere: BTreeMap::from([(anchor("x3"), 19)]),
        parts,
    }
}

fn tick(on: bool) -> Cell {
    vec![Run::new(Content::Mark(if on { Mark::Ticked } else { Mark::Box }))].into()
}

fn checklist() -> Part {
    let columns = vec![
        column("", 8.0),
        column("Il faut", 70.0),
        column("Où, comment", 0.0),
        column("État", 26.0),
    ];
    let rows = vec![
        row(vec![
            tick(false),
            vec![text("Formulaire signé").bold()].into(),
            "première page et dernière page".into(),
            "à signer".into(),
        ]),
        row(vec![
            tick(false),
            vec![text("Deux photos d’identité").bold(), text(" récentes")].into(),
            "3,5 × 4,5 cm, nom au dos".into(),
            "manquent".into(),
        ]),
        row(vec![
            tick(true),
            "Copie de l’attestation de demande d’asile".into(),
            vec![text("pièce n°\u{202f}3, f.\u{202f}"), Run::new(Content::FolioOf(anchor("x3")))]
                .into(),
            "présente".into(),
        ]),
        row(vec![
            tick(true),
            "Copies seulement\u{202f}: les originaux restent chez la personne".into(),
            "à montrer à l’entretien".into(),
            "compris".into(),
        ]),
    ];
    let date = Block::Title {
        rank: Rank::Date,
        text: "vendredi 27 novembre 2026".into(),
        sub: Rich::default(),
        place: Place::default(),
    };
    let how = vec![
        text(
            "Attestation remise le 10 novembre 2026, jour non compté\u{202f}; 21 jours\u{202f}: mardi 1",
        ),
        text("er").styled(Style { raised: true, ..Style::default() }),
        text(
            " décembre. Moins deux jours ouvrés pour la poste. Source\u{202f}: délai imprimé sur l’attestation.",
        ),
    ];
    let blocks = vec![
        title("Le dossier est-il complet\u{202f}?", "", "complet"),
        Block::Columns {
            left: vec![
                Block::Text(PlainText::new(Voice::Apparatus, "À poster au plus tard le")),
                date,
            ],
            right: vec![Block::Text(PlainText::new(Voice::Apparatus, how))],
            left_mm: Some(88.0),
            gap_mm: 8.0,
        },
        minor("Sans quoi le dossier est incomplet"),
        Block::Table(Table { columns, rows, padding_pt: 4.5, large_first: false }),
        minor("Questions, contacts"),
        Block::Text(PlainText::new(
            Voice::Apparatus,
            "Pour toute décision, demander à une ou un juriste ou avocat.",
        )),
        Block::WritingLines { count: 2, step_mm: 9.0 },
    ];
    part("complete", "Dossier complet", Layout::Plain, blocks)
}

fn copy() -> Part {
    let boxes = |text: &str, count: u16| CopyField::Boxes { text: Printed(text.into()), count };
    let line = |number: &str, label: &str, fields: Vec<CopyField>| CopyRow {
        number: number.into(),
        label: label.into(),
        fields,
    };
    let choice = |on: bool, words: &str| CopyField::Choice { on, label: words.into() };
    let blocks = vec![
        title(
            "Feuille à recopier",
            "Dans l’ordre du formulaire. Modèle 2026-11, pas encore vérifié sur le papier.",
            "recopier",
        ),
        minor("B. État civil"),
        Block::HandCopy(HandCopy {
            rows: vec![
                line("B1", "Nom de naissance", vec![boxes("MERANBAR", 24)]),
                line("B2", "Nom d’usage", vec![boxes("", 24)]),
                line(
                    "B4",
                    "Autres noms, pseudonymes",
                    vec![boxes("TARA SÎWAN RONIYA D. LA PROFESSEURE DE KURDE", 24)],
                ),
                line("B5", "Sexe", vec![choice(false, "M"), choice(true, "F")]),
                line(
                    "B6",
                    "Naissance, jour mois année",
                    vec![
                        boxes("23", 2),
                        boxes("01", 2),
                        boxes("1990", 4),
                        choice(false, "approximative"),
                        CopyField::Words("(3 bahman 1368)".into()),
                    ],
                ),
                line("F2", "Code postal, ville", vec![boxes("69000", 5), boxes("LYON", 18)]),
            ],
        }),
    ];
    part("copy", "Feuille à recopier", Layout::Plain, blocks)
}

fn bilingual() -> Part {
    let code = |letter: &str| {
        text(letter).bold().family(Family::Sans).size(Size::Table).together().lang(lang("fr"))
    };
    let line = |number: &str, state: &str, left: Vec<Run>, right: Vec<Run>| BilingualRow {
        left: left.into(),
        number: number.into(),
        state: state.into(),
        right: right.into(),
        place: Place::default(),
    };
    let rows = vec![
        line(
            "7",
            "relu",
            vec![text(
                "Le 12 mehr 1398 (4 octobre 2019), avant le lever du jour, six hommes en civil sont entrés dans la maison de mes parents. Je dormais. Ils n’ont pas montré de papier. Ils ont pris mon ordinateur et ils m’ont emmenée.",
            )],
            vec![text(
                "روز ۱۲ مهر ۱۳۹۸، پیش از طلوع آفتاب، شش مرد با لباس شخصی وارد خانهٔ پدر و مادرم شدند. من خواب بودم. هیچ برگه‌ای نشان ندادند. رایانه‌ام را برداشتند و مرا با خود بردند.",
            )],
        ),
        line(
            "8",
            "relu",
            vec![text("J’ai répondu que je ne connaissais pas «\u{202f}Tara Sîwan\u{202f}».")],
            vec![
                text("ده روز در ادارهٔ اطلاعات ماندم. دو روز اول دربارهٔ انجمن، شاگردها و «"),
                text("Tara Sîwan").lang(lang("fr")),
                text("» از من سؤال کردند. گفتم که این شخص را نمی‌شناسم."),
            ],
        ),
        line(
            "10",
            "à relire",
            vec![
                text("Pour que je sorte, mon père "),
                code("B"),
                text(
                    " a laissé l’acte de propriété de la maison. Il a gardé le reçu (pièce n°\u{202f}7, p.\u{202f}2).",
                ),
            ],
            vec![
                text("برای این‌که بیرون بیایم، پدرم "),
                code("B"),
                text(" سند خانه را گرو گذاشت و رسید آن را نگه داشت (مدرک ۷، ص ۲)."),
            ],
        ),
    ];
    let text = Bilingual {
        left: lang("fr"),
        right: lang("fa"),
        heads: ("Français".into(), "فارسی".into()),
        rows,
    };
    part("bilingual", "Récit bilingue", Layout::Plain, vec![Block::Bilingual(text)])
}

fn interview() -> Part {
    let list = |words: &[&str]| {
        words
            .iter()
            .map(|w| {
                Block::Text(PlainText::new(
                    Voice::Apparatus,
                    vec![Run::new(Content::Mark(Mark::Box)), Run::new(Content::Gap(2.4)), text(w)],
                ))
            })
            .collect::<Vec<_>>()
    };
    let pair = |a: &str, b: Vec<Run>| (Rich::from(a), Rich::new(b));
    let blank = || Run::new(Content::Blank(None));
    let quote = PlainText {
        barred: true,
        width_mm: Some(130.0),
        ..PlainText::new(
            Voice::Body,
            "«\u{202f}Récit rédigé avec l’aide d’une professeure de français, traduit du kurde sorani et relu dans cette langue. J’ai compris et j’en confirme le contenu.\u{202f}»",
        )
    };
    let blocks = vec![
        title("Préparer l’entretien", "", "entretien"),
        Block::Columns {
            left: vec![Block::Text(PlainText::new(Voice::Body, vec![text("Il est normal de ne pas se souvenir de tout. «\u{202f}Je ne sais pas\u{202f}», «\u{202f}je ne me souviens pas\u{202f}» sont de vraies réponses.").italic()]))],
            right: vec![Block::Text(PlainText::new(Voice::Body, Rich::of(lang("fa"), "طبیعی است که همه چیز را به یاد نیاوریم. «نمی‌دانم» و «یادم نیست» جواب‌های درستی هستند.")))],
            left_mm: None,
            gap_mm: 8.0,
        },
        minor("Le jour"),
        Block::Pairs {
            rows: vec![pair("Date, heure, adresse", vec![blank()]), pair("Langue", vec![text("kurde sorani, parler de Sanandaj")]), pair("Avec moi", vec![text("avocat ou association "), blank()])],
            label_mm: 42.0, step_pt: 22.7, voice: Voice::Apparatus,
        },
        minor("À emporter"),
        Block::Columns { left: list(&["convocation", "attestation en cours de validité", "ce dossier"]), right: list(&["passeport original (pièce n°\u{202f}1)", "originaux des pièces n°\u{202f}2, 4, 8", "téléphone, messages d’origine"]), left_mm: None, gap_mm: 8.0 },
        Block::PageBreak,
        Block::Text(quote),
        Block::Columns {
            left: vec![Block::Frame { label: vec![text("MERANBAR Zhino").bold(), Run::new(Content::Break), text("Signature")].into(), width_mm: None, height_mm: 26.0 }],
            right: vec![Block::Frame { label: vec![text("Relu par").bold(), text(", fonction seulement"), Run::new(Content::Break), text("Signature")].into(), width_mm: None, height_mm: 26.0 }],
            left_mm: None,
            gap_mm: 10.0,
        },
    ];
    part("interview", "Préparer l’entretien", Layout::Plain, blocks)
}
