//! Cover, tables, timeline and journey of the fictional case.

use super::*;

pub(crate) fn cover() -> Part {
    let line = |number: &str, words: &str, to: &str| ContentsLine {
        number: number.into(),
        text: words.into(),
        to: anchor(to),
    };
    let heading = |rank, words: &str| Block::Title {
        rank,
        text: words.into(),
        sub: Rich::default(),
        place: Place::default(),
    };
    let names = vec![
        text("ژینۆ مەرانبەر").lang(lang("ckb")),
        text("  (sorani)"),
        Run::new(Content::Gap(6.0)),
        fa("ژینو مرانبر"),
        text("  (persan, passeport)"),
    ];
    let others = vec![
        text("Tara Sîwan, Roniya D. (voir "),
        text("f.\u{202f}").link(anchor("part-family")),
        Run::new(Content::FolioOf(anchor("part-family"))).link(anchor("part-family")),
        text(")"),
    ];
    let blank = |words: &str| vec![Run::new(Content::Blank(Some(50.0))), text(words)];
    let pair = |label: &str, value: Rich| (Rich::from(label), value);
    let titles = [
        "Passeport et visa",
        "Livret d’état civil",
        "Attestation de demande, titre",
        "Certificat de travail",
        "Lettre de licenciement",
        "Papier de libération",
        "Reçu de l’acte de propriété",
        "Lettre d’un témoin",
        "Chaîne «\u{202f}Roniya D.\u{202f}»",
        "Lecture publique, Lyon, 2024",
        "Main courante, Paris, 2025",
        "Article de presse",
        "Message vocal",
        "Certificat médical",
        "Convocation",
        "Sources publiques",
    ];
    let parts = [
        ("Récit", "part-account"),
        ("Chronologie", "part-chronology"),
        ("Frise des évènements", "part-timeline"),
        ("Famille et noms", "part-family"),
        ("Parcours jusqu’en France", "part-journey"),
        ("Bordereau de pièces", "part-bordereau"),
        ("Écritures", "part-scripts"),
    ];
    let numbered = titles.iter().zip(1..);
    let blocks = vec![
        Block::Text(PlainText::new(
            Voice::List,
            vec![
                text("Office français de protection des réfugiés et apatrides"),
                Run::new(Content::Break),
                text("201, rue Carnot, 94136 Fontenay-sous-Bois Cedex"),
            ],
        )),
        Block::Space(22.0),
        heading(Rank::Cover, "MERANBAR Zhino"),
        heading(Rank::CoverSub, "Première demande d’asile\u{202f}: récit et pièces"),
        Block::Pairs {
            rows: vec![
                pair("Née le", "23 janvier 1990 (3 bahman 1368) à Sanandaj, Iran".into()),
                pair("Nationalité", "iranienne".into()),
                pair("Nom d’origine", names.into()),
                pair("Autres noms", others.into()),
                pair("N° étranger (AGDREF)", vec![text("9900000000").bold()].into()),
                pair("N° de dossier OFPRA", blank(" (attribué par l’Office)").into()),
                pair(
                    "Langue de l’entretien",
                    "kurde sorani\u{202f}; officière et interprète femmes souhaitées".into(),
                ),
                pair("Adresse", "domiciliation\u{202f}: SPADA de Lyon, 69000 Lyon".into()),
                pair("Dépôt du", blank("").into()),
            ],
            label_mm: 42.0,
            step_pt: 15.0,
            voice: Voice::List,
        },
        Block::Space(8.0),
        Block::Contents(Contents {
            head: "Contenu".into(),
            folio_head: "folio".into(),
            columns: 1,
            lines: parts.iter().map(|(words, to)| line("", words, to)).collect(),
        }),
        Block::Contents(Contents {
            head: "Pièces".into(),
            folio_head: Rich::default(),
            columns: 2,
            lines: numbered.map(|(t, n)| line(&n.to_string(), t, &format!("x{n}"))).collect(),
        }),
    ];
    part("cover", "Page de garde", Layout::Cover, blocks)
}

/// Told, person's calendar, Gregorian, day known, place, fact, how known, exhibit.
type Fact = (
    &'static str,
    &'static str,
    &'static str,
    bool,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

pub(crate) fn chronology() -> Part {
    let serif = |words: &str| Cell::from(vec![text(words).family(Family::Serif)]);
    let facts: [Fact; 9] = [
        (
            "«\u{202f}3 bahman 1368\u{202f}»",
            "3 bahman 1368",
            "23 janvier 1990",
            true,
            "Sanandaj",
            "Naissance",
            "papier",
            "1",
        ),
        (
            "«\u{202f}de 90 à 94\u{202f}»",
            "1390 – 1394",
            "2011 – 2015",
            false,
            "Sanandaj",
            "Études de littérature persane",
            "vécu",
            "",
        ),
        (
            "«\u{202f}l’hiver 95\u{202f}»",
            "dey – esfand 1395",
            "entre le 21\u{a0}déc. 2016 et le 20\u{a0}mars 2017",
            false,
            "Sanandaj",
            "Débuts des cours de kurde, association Helîz",
            "vécu",
            "8",
        ),
        (
            "«\u{202f}le 12 mehr, avant le jour\u{202f}»",
            "12 mehr 1398",
            "4 octobre 2019",
            true,
            "Sanandaj, chez ses parents",
            "Arrestation par six hommes en civil",
            "vécu",
            "7",
        ),
        (
            "«\u{202f}dix jours\u{202f}»",
            "12 – 22 mehr 1398",
            "4 – 14 octobre 2019",
            true,
            "bureau du renseignement",
            "Détention",
            "vécu",
            "14",
        ),
        (
            "«\u{202f}le 22 mehr\u{202f}»",
            "22 mehr 1398",
            "14 octobre 2019",
            true,
            "Sanandaj",
            "Libération, engagement signé, acte de propriété laissé",
            "vécu",
            "6",
        ),
        (
            "«\u{202f}début 1400\u{202f}»",
            "début 1400",
            "vers le printemps 2021",
            false,
            "Sanandaj",
            "Association fermée, fondatrice arrêtée",
            "entendu, une voisine",
            "",
        ),
        (
            "«\u{202f}vers le 15 aban\u{202f}»",
            "vers le 15 aban 1401",
            "vers le 6\u{a0}novembre 2022",
            false,
            "par téléphone",
            "«\u{202f}Qui est Roniya D.\u{202f}?\u{202f}» demandé à un détenu",
            "entendu, un cousin",
            "",
        ),
        (
            "«\u{202f}le 18 shahrivar\u{202f}»",
            "18 shahrivar 1402",
            "9 septembre 2023",
            true,
            "Téhéran, Istanbul, Lyon",
            "Départ et arrivée en France",
            "vécu",
            "1",
        ),
    ];
    let mut rows = Vec::new();
    for round in 0..3 {
        for (told, iran, gregorian, known, place, fact, how, number) in &facts {
            let day = if *known { text(gregorian).bold() } else { text(gregorian) };
            let mut last = Vec::new();
            if !number.is_empty() {
                last.extend([exhibit(number), text(", ")]);
            }
            last.push(
                text(&format!("§\u{202f}{}", round + 1))
                    .quiet_link(anchor(&format!("p{}", round + 1))),
            );
            rows.push(row(vec![
                serif(told),
                (*iran).into(),
                vec![day].into(),
                (*place).into(),
                (*fact).into(),
                (*how).into(),
                last.into(),
            ]));
        }
    }
    let columns = vec![
        column("Dit par la personne", 27.0),
        column("Calendrier iranien", 26.0),
        column("Date grégorienne", 29.0),
        column("Lieu", 24.0),
        column("Fait", 0.0),
        column("Su comment", 16.0),
        column("Pièce, §", 17.0),
    ];
    let sub = "«\u{202f}Vécu\u{202f}»\u{202f}: la personne y était. «\u{202f}Entendu\u{202f}»\u{202f}: on le lui a dit. En gras\u{202f}: jour connu.";
    let table = Block::Table(Table { columns, rows, padding_pt: 4.0, large_first: false });
    part(
        "chronology",
        "Chronologie",
        Layout::Plain,
        vec![title("Chronologie", sub, "chronologie"), table],
    )
}

/// Days since 1 January 2016, near enough for a drawing.
fn day(year: i32, month: i32, day: i32) -> f64 {
    f64::from(year - 2016) * 365.25 + f64::from(month - 1) * 30.4 + f64::from(day - 1)
}

pub(crate) fn timeline() -> Part {
    let tick = |year: i32| Tick { at: day(year, 1, 1), label: year.to_string().as_str().into() };
    let told =
        |year: i32| Tick { at: day(year, 3, 21), label: (year - 621).to_string().as_str().into() };
    let edge = |at: f64, exact: bool| Edge { at, exact };
    let bar = |lane: u8, from: f64, to: f64, exact: (bool, bool), label: &str| Bar {
        from: edge(from, exact.0),
        to: edge(to, exact.1),
        labels: vec![label.into()],
        lane,
        otherwise: None,
    };
    let event = |from: f64,
                 to: f64,
                 told: bool,
                 date: &str,
                 known: bool,
                 what: &str,
                 number: &str,
                 paragraph: &str| TimeEvent {
        order: 0,
        tie: f64::midpoint(from, to),
        from,
        to,
        sign: if told { Sign::Told } else { Sign::Seen },
        date: vec![if known { text(date).bold() } else { text(date) }].into(),
        what: what.into(),
        exhibit: if number.is_empty() { Rich::default() } else { vec![exhibit(number)].into() },
        paragraph: format!("§\u{202f}{paragraph}").into(),
    };
    let d = day;
    let blocks = vec![title("Frise des évènements", "", "frise"), Block::Timeline(Timeline {
        heads: TimeHeads {
            place: "Lieu".into(), activity: "Activité".into(), told_year: "iranien".into(), year: "grégorien".into(),
            event: "Évènement".into(), exhibit: "pièce".into(), paragraph: "récit".into(),
        },
        early: vec![
            Early { told_year: "1368".into(), year: "1990".into(), text: "3 bahman 1368, 23 janvier 1990. Naissance à Sanandaj".into(), sign: Sign::Seen },
            Early { told_year: "1390".into(), year: "2011".into(), text: "1390 – 1394, 2011 – 2015. Études de littérature persane".into(), sign: Sign::Seen },
            Early { told_year: "1394".into(), year: "2015".into(), text: "Mehr 1394, septembre 2015. Professeure au lycée".into(), sign: Sign::Seen },
        ],
        from: d(2016, 9, 1),
        to: d(2026, 12, 15),
        told_years: (2017..=2026).map(told).collect(),
        years: (2017..=2026).map(tick).collect(),
        places: vec![
            bar(0, d(2016, 9, 1), d(2019, 12, 5), (false, false), "Sanandaj"),
            bar(0, d(2019, 12, 5), d(2021, 12, 20), (false, false), "Marivan"),
            bar(0, d(2021, 12, 20), d(2023, 9, 9), (false, true), "Sanandaj"),
            bar(0, d(2023, 9, 9), d(2026, 12, 15), (true, false), "Lyon"),
        ],
        activities: vec![
            bar(0, d(2016, 9, 1), d(2019, 11, 7), (false, false), "professeure au lycée"),
            bar(1, d(2017, 2, 1), d(2021, 4, 15), (false, false), "cours de kurde, Helîz"),
            bar(0, d(2019, 12, 5), d(2021, 12, 20), (false, false), "cours à la maison"),
            bar(0, d(2022, 10, 1), d(2023, 9, 9), (false, false), "«\u{202f}Roniya D.\u{202f}»"),
            bar(0, d(2023, 9, 9), d(2026, 9, 30), (true, true), "études, titre de séjour"),
        ],
        events: vec![
            event(d(2016, 12, 21), d(2017, 3, 20), false, "Hiver 2016 – 2017", false, "cours de kurde à Helîz", "8", "4"),
            event(d(2017, 3, 21), d(2017, 6, 20), false, "Printemps 2017", false, "premiers textes, Tara Sîwan", "8", "5"),
            event(d(2017, 12, 22), d(2018, 1, 20), false, "Déc. 2017 – janv. 2018", false, "filmée à une manifestation", "", "6"),
            event(d(2019, 10, 4), d(2019, 10, 4), false, "4 octobre 2019", true, "arrestation", "7", "7"),
            event(d(2019, 10, 4), d(2019, 10, 14), false, "4 – 14 octobre 2019", true, "détention, libération", "6", "8 – 10"),
            event(d(2019, 10, 23), d(2019, 11, 21), false, "Oct. – nov. 2019", false, "renvoi du lycée", "5", "11"),
            event(d(2021, 3, 21), d(2021, 6, 20), true, "Vers le printemps 2021", false, "Helîz fermée, fondatrice arrêtée, une voisine l’a dit", "", "13"),
            event(d(2022, 9, 17), d(2022, 10, 22), false, "Après le 16 sept. 2022", false, "manifestations, «\u{202f}Roniya D.\u{202f}»", "9", "14"),
            event(d(2022, 11, 6), d(2022, 11, 6), true, "Vers le 6 nov. 2022", false, "«\u{202f}Qui est Roniya D.\u{202f}?\u{202f}»", "", "15"),
            event(d(2022, 11, 22), d(2022, 12, 21), false, "Nov. – déc. 2022", false, "cachée trois semaines", "", "16"),
            event(d(2023, 9, 9), d(2023, 9, 9), false, "9 septembre 2023", true, "départ, arrivée à Lyon", "1", "18"),
            event(d(2024, 10, 12), d(2024, 10, 12), false, "12 octobre 2024", true, "lecture publique, Lyon", "10", "19"),
            event(d(2025, 9, 14), d(2025, 9, 14), false, "14 septembre 2025", true, "suivie à Paris", "11", "20"),
            event(d(2025, 11, 1), d(2025, 11, 30), false, "Novembre 2025", false, "article avec son vrai nom", "12", "21"),
            event(d(2026, 3, 10), d(2026, 4, 1), true, "Vers le 21 mars 2026", false, "père interrogé, frère convoqué", "", "22"),
            event(d(2026, 6, 26), d(2026, 6, 26), false, "26 juin 2026", true, "message vocal", "13", "23"),
            event(d(2026, 8, 11), d(2026, 8, 11), true, "11 août 2026", true, "convocation à son nom", "15", "23"),
            event(d(2026, 11, 10), d(2026, 11, 10), false, "10 novembre 2026", true, "attestation de demande", "3", "24"),
        ],
        legend: vec![
            Run::new(Content::Mark(Mark::Known(Sign::Seen))), text(" vu ou vécu"), Run::new(Content::Gap(5.0)),
            Run::new(Content::Mark(Mark::Known(Sign::Told))), text(" on me l’a raconté"), Run::new(Content::Gap(5.0)),
            Run::new(Content::Mark(Mark::Capsule)), text(" jour non connu"), Run::new(Content::Gap(5.0)),
            text("tirets\u{202f}: début ou fin approximative. En gras\u{202f}: jour connu. Avant 2016, l’échelle n’est pas respectée."),
        ].into(),
        spare_pt: 0.0,
    })];
    part("timeline", "Frise des évènements", Layout::Plain, blocks)
}

pub(crate) fn family() -> Part {
    let origin = |words: &str| Cell::from(Rich::of(lang("ckb"), words));
    let columns = |names: [&str; 5], mm: [f32; 5]| {
        let columns: Vec<Column> = names.iter().zip(mm).map(|(n, mm)| column(n, mm)).collect();
        columns
    };
    let mut first = columns(
        ["Lien", "Nom, prénom", "Écriture d’origine", "Naissance", "Vit où, avec qui"],
        [17.0, 38.0, 38.0, 38.0, 0.0],
    );
    first[2].side = ColumnAlign::RightClear;
    let mut second = columns(
        ["Nom", "Écriture d’origine", "Où il est écrit", "Depuis quand, qui le sait", "Pièce"],
        [32.0, 38.0, 35.0, 0.0, 17.0],
    );
    second[1].side = ColumnAlign::RightClear;
    let family = vec![
        row(vec![
            "père".into(),
            "MERANBAR Jalal".into(),
            origin("جەلال مەرانبەر"),
            "1345 (entre mars 1966 et mars 1967), jour inconnu".into(),
            "Sanandaj, avec la mère".into(),
        ]),
        row(vec![
            "mère".into(),
            "NAWZARI Golale".into(),
            origin("گوڵاڵە نەوزاری"),
            "vers 1970".into(),
            "Sanandaj".into(),
        ]),
        row(cells(&["frère", "A. (nom donné à l’oral)", "", "1996", "Sanandaj"])),
        row(cells(&["conjoint", "aucun", "", "", "célibataire, aucune union"])),
    ];
    let names = vec![
        row(vec![vec![text("MERANBAR Zhino").bold()].into(), origin("ژینۆ مەرانبەر"), "comme la personne l’écrit".into(), "naissance".into(), "".into()]),
        row(vec!["Zhinou Maranbar".into(), origin("ژینو مرانبر"), "traduction assermentée du livret d’état civil".into(), "graphie du traducteur".into(), vec![exhibit("2")].into()]),
        row(vec!["Tara Sîwan".into(), origin("تارا سیوان"), "poèmes et articles".into(), "depuis le printemps 2017\u{202f}; lecteurs, anciens de Helîz\u{202f}; lien public depuis novembre 2025".into(), vec![exhibit("8"), text(", "), exhibit("10"), text(", "), exhibit("12")].into()]),
        row(vec!["Roniya D.".into(), origin("رۆنیا د."), "chaîne de messages".into(), "depuis octobre 2022\u{202f}; à sa connaissance, personne d’autre ne le sait".into(), vec![exhibit("9")].into()]),
        row(vec!["Tenzin Dorje".into(), Cell::from(Rich::of(lang("bo"), "བསྟན་འཛིན་རྡོ་རྗེ")), "livre vert".into(), "naissance".into(), "".into()]),
    ];
    let table =
        |columns, rows| Block::Table(Table { columns, rows, padding_pt: 5.0, large_first: false });
    let blocks = vec![
        title("Famille", "", "famille"),
        table(first, family),
        title(
            "Noms",
            "Tous les noms ci-dessous sont ceux d’une seule personne, Mme\u{a0}MERANBAR Zhino.",
            "noms",
        ),
        table(second, names),
    ];
    part("family", "Famille et noms", Layout::Plain, blocks)
}

pub(crate) fn journey() -> Part {
    let stop = |name: &str, a: &str, b: &str, by: &str| Stop {
        name: name.into(),
        lines: vec![a.into(), b.into()],
        by: by.into(),
    };
    let route = Route {
        stops: vec![
            stop("Téhéran", "9 septembre 2023", "18 shahrivar 1402", ""),
            stop("Istanbul", "9 septembre 2023", "correspondance", "avion"),
            stop("Lyon", "9 septembre 2023", "entrée en France", "avion"),
        ],
    };
    let columns = vec![
        column("Étape", 30.0),
        column("Date", 33.0),
        column("Transport", 28.0),
        column("Papiers montrés", 40.0),
        column("Qui, comment\u{202f}; pièce, §", 0.0),
    ];
    let quote = vec![
        text("contrôle passé\u{202f}: «\u{202f}Pour mes études. Je reviens.\u{202f}» "),
        text("pièce n°\u{202f}1, p.\u{202f}3").together().link(anchor("x1")),
        text(" (f.\u{202f}"),
        Run::new(Content::FolioOf(anchor("x1"))),
        text("), §\u{202f}18"),
    ];
    let rows = vec![
        row(cells(&[
            "Sanandaj – Téhéran",
            "été 2023, jour non retenu",
            "route",
            "carte d’identité",
            "seule",
        ])),
        row(vec![
            "Téhéran".into(),
            vec![text("9 septembre 2023").bold()].into(),
            "aéroport".into(),
            "passeport et visa d’études".into(),
            quote.into(),
        ]),
    ];
    let sub =
        "Un seul voyage, le même jour. Aucune demande d’asile ni empreinte dans un autre État.";
    let blocks = vec![
        title("Parcours jusqu’en France", sub, "parcours"),
        Block::Route(route),
        Block::Table(Table { columns, rows, padding_pt: 5.0, large_first: false }),
        Block::Title {
            rank: Rank::Section,
            text: "Depuis l’arrivée".into(),
            sub: Rich::default(),
            place: Place::default(),
        },
        Block::Table(Table {
            columns: vec![
                column("Lieu", 30.0),
                column("De – à", 62.0),
                column("Situation\u{202f}; pièce", 0.0),
            ],
            rows: vec![row(cells(&[
                "Lyon",
                "9 septembre 2023 – 30 septembre 2026",
                "titre de séjour d’étudiante",
            ]))],
            padding_pt: 5.0,
            large_first: false,
        }),
    ];
    part("journey", "Parcours jusqu’en France", Layout::Plain, blocks)
}

pub(crate) fn bordereau() -> Part {
    let group = |words: &str| Row::Group { title: words.into(), place: Place::default() };
    let folio = |n: &str| {
        let to = anchor(&format!("x{n}"));
        Cell::from(vec![
            Run::new(Content::FolioRange(to.clone(), anchor(&format!("x{n}p1")))).link(to),
        ])
    };
    let entry = |n: &str, words: &str| Row::Cells {
        cells: vec![
            vec![text(n).bold()].into(),
            words.into(),
            Cell::from(vec![
                text("22 mehr 1398"),
                Run::new(Content::Break),
                text("14 octobre 2019"),
            ]),
            "persan".into(),
            "copie".into(),
            folio(n),
            format!("identité, §\u{202f}{n}").into(),
        ],
        joined: false,
        place: Place::default(),
    };
    let translation = |n: &str| Row::Cells {
        cells: vec![
            format!("{n}-T").into(),
            "traduction libre, par un ami de la personne".into(),
            "".into(),
            "français".into(),
            "".into(),
            folio(n),
            "".into(),
        ],
        joined: true,
        place: Place::default(),
    };
    let mut rows = vec![group("A. Identité")];
    for (n, words) in [
        ("1", "Passeport iranien et visa d’études D, au nom de Mme\u{a0}MERANBAR"),
        ("2", "Livret d’état civil de Mme\u{a0}MERANBAR"),
        (
            "3",
            "Attestation de demande d’asile\u{202f}; titre de séjour expiré le 30\u{a0}septembre 2026",
        ),
    ] {
        rows.extend([entry(n, words), translation(n)]);
    }
    rows.push(group("B. Faits au pays"));
    for n in ["4", "5", "6", "7", "8", "9"] {
        rows.extend([
            entry(n, "Papier de libération remis par le bureau du renseignement, recto et verso"),
            translation(n),
        ]);
    }
    rows.push(group("C. Depuis l’arrivée en France"));
    for n in ["10", "11", "12", "13", "14", "15", "16"] {
        rows.push(entry(n, "Deux photographies de la lecture publique à Lyon"));
    }
    let columns = vec![
        column("N°", 10.0),
        column("Intitulé", 53.0),
        column("Date (calendrier d’origine, grégorien)", 30.0),
        column("Langue, traduction", 22.0),
        column("État", 15.0),
        column("Folios", 14.0),
        column("Montre, §", 0.0),
    ];
    let blocks = vec![
        title(
            "Bordereau de pièces",
            "16 pièces, copies\u{202f}; les originaux seront présentés à l’entretien.",
            "bordereau",
        ),
        Block::Table(Table { columns, rows, padding_pt: 4.0, large_first: true }),
        Block::Together(vec![
            Block::Space(10.0),
            Block::Text(PlainText::new(
                Voice::Apparatus,
                "Bordereau arrêté à seize pièces, numérotées de 1 à 16 sans interruption.",
            )),
            account::signature(22.0),
        ]),
    ];
    part("bordereau", "Bordereau de pièces", Layout::Plain, blocks)
}
