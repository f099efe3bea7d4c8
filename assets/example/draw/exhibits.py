"""The sixteen exhibits in the order of their numbers, and what each of them says. The summons came since the arrival."""

from dates import french, on_paper, persian, solar

PAPER_FA = "ژینو مرانبر"
OCTOBER = french("octobre 2026", "2026-10-01", "2026-10-31", precision="month", basis=None)


def free(files, source="fa", date=OCTOBER):
    return {"free": {"translator": "par un ami, non traducteur", "from": source, "date": date, "files": files}}


def sworn(files, number):
    return {"sworn": {"translator": "nom de la traductrice (fictif)", "from": "fa", "date": OCTOBER, "sworn_at": f"n° {number}", "files": files}}


RELEASE = persian("۱۳۹۸/۰۷/۲۲", "2019-10-14", basis=None)
SUMMONS = persian("۱۴۰۵/۰۵/۲۰", "2026-08-11", basis=None)
BIRTH = persian("۱۳۶۸/۱۱/۰۳", "1990-01-23", basis=None)
ABAN = persian("آبان‌ماه ۱۳۹۸", "2019-10-23", "2019-11-21", precision="month", basis=None)
CARRIED = "Apporté d’Iran par la personne, dans ses bagages."

EXHIBITS = [
    {"id": "p01", "kind": "identity", "group": "identity", "title": "Passeport et visa de long séjour (D) de Mme Meranbar : couverture, identité, visa et tampons",
     "short_title": "Passeport et visa", "languages": ["fa", "en", "fr"], "translation": "none_needed", "files": ["p01-1", "p01-2", "p01-3"],
     "numbers": ["X00000000"], "held": "original_held", "names_on": ["MERANBAR ZHINO", PAPER_FA], "provenance_told": CARRIED,
     "shows": "identité, visa, sortie et entrée",
     "dates_stated": [("e01", "source", BIRTH), ("e16", "source", french("mai 2023", "2023-05-01", "2023-05-31", precision="month", basis=None)),
                      ("e17", "source", persian("۱۴۰۲/۰۶/۱۸", "2023-09-09", basis=None))]},
    {"id": "p02", "kind": "civil_status", "group": "identity", "title": "Livret d’état civil (chenâsnâmeh) de Mme Meranbar, deux pages",
     "short_title": "Livret d’état civil", "languages": ["fa"], "translation": sworn(["p02-t"], "26/0002"), "files": ["p02"], "issued_at": "sanandaj",
     "numbers": ["0000"], "held": "original_held", "names_on": [PAPER_FA], "provenance_told": CARRIED, "shows": "identité et naissance",
     "dates_stated": [("e01", "source", BIRTH), ("e01", "translation", solar("1368/11/03, 3 bahman 1368", "1990-01-23", basis=None))]},
    {"id": "p03", "kind": "french_paper", "group": "identity", "title": "Attestation de demande d’asile du 10 novembre 2026 ; titre de séjour étudiant valable jusqu’au 30 septembre 2026",
     "short_title": "Attestation, titre de séjour", "date": french("10 novembre 2026", "2026-11-10", basis=None), "languages": ["fr"],
     "translation": "none_needed", "files": ["p03-attestation", "p03-titre"], "issued_at": "lyon", "numbers": ["9900000000"], "held": "original_held",
     "names_on": ["MERANBAR Zhino"], "provenance_told": "Remis à la personne à Lyon.", "shows": "demande d’asile ; séjour régulier",
     "dates_stated": [("e18", "source", french("09 09 2023 – 30 09 2026", "2023-09-09", "2026-09-30", modifier="from_to", basis=None)),
                      ("e25", "source", french("10 novembre 2026", "2026-11-10", basis=None))]},
    {"id": "p04", "kind": "work_or_school", "group": "country", "title": "Certificat de travail du lycée de filles, professeure de littérature depuis mehr 1394",
     "short_title": "Certificat de travail", "date": persian("۱۳۹۴/۰۷/۰۵", "2015-09-27", basis=None), "languages": ["fa"], "translation": free(["p04-t"]),
     "files": ["p04"], "author": "direction du lycée", "issued_at": "sanandaj", "held": "original_held", "names_on": [PAPER_FA],
     "provenance_told": CARRIED, "shows": "emploi",
     "dates_stated": [("e03", "source", persian("از مهرماه ۱۳۹۴", "2015-09-23", "2015-10-22", precision="month", basis=None))]},
    {"id": "p05", "kind": "work_or_school", "group": "country", "title": "Lettre du lycée qui met fin à l’emploi, aban 1398", "short_title": "Lettre de renvoi",
     "date": ABAN, "languages": ["fa"], "translation": "missing", "files": ["p05"], "author": "direction du lycée", "issued_at": "sanandaj",
     "held": "original_held", "names_on": [PAPER_FA], "provenance_told": CARRIED, "shows": "perte de l’emploi", "dates_stated": [("e10", "source", ABAN)]},
    {"id": "p06", "kind": "police_paper", "group": "country", "title": "Papier de libération daté 1398/07/22, recto et verso", "short_title": "Papier de libération",
     "date": RELEASE, "languages": ["fa"], "translation": free(["p06-t"]), "files": [("p06-recto", "recto"), ("p06-verso", "verso")],
     "issued_at": "sanandaj", "received": persian("۲۲ مهر ۱۳۹۸", "2019-10-14"), "numbers": ["98/0000"], "held": "original_held", "names_on": [PAPER_FA],
     "provenance_told": "Remis à la personne à sa sortie ; apporté d’Iran dans ses bagages.", "shows": "libération, engagement",
     # The planted mistake: 1398/07/22 is 14 October 2019; the translation read it as a Gregorian day and month.
     "dates_stated": [("e09", "source", RELEASE), ("e09", "translation", french("22 juillet 2019", "2019-07-22", basis=None))]},
    {"id": "p07", "kind": "property", "group": "country", "title": "Reçu de l’acte de propriété laissé par le père, daté 1398/07/22, photographie", "short_title": "Reçu de l’acte",
     "date": RELEASE, "languages": ["fa"], "translation": free(["p07-t"]), "files": ["p07"], "issued_at": "sanandaj", "numbers": ["98/0001"],
     "held": "copy_only", "held_where": "chez les parents", "names_on": [PAPER_FA],
     "provenance": [("p1", "a gardé le reçu"), ("p4", "a transmis la photographie, en fichier")],
     "provenance_told": "Mon père a gardé le reçu. Ma sœur m’a transmis la photographie.", "shows": "libération contre garantie",
     "dates_stated": [("e09", "source", RELEASE), ("e09", "translation", solar("22 mehr 1398, 14 octobre 2019", "2019-10-14", basis=None))]},
    {"id": "p08", "kind": "witness_statement", "group": "country", "title": "Lettre d’un ancien membre de Helîz, en Allemagne, octobre 2026, avec copie de sa carte",
     "short_title": "Lettre de témoin", "date": OCTOBER, "languages": ["fr"], "translation": "none_needed", "files": ["p08"], "author": "B., ancien membre de Helîz",
     "held": "original_held", "names_on": ["Zhino Meranbar", "Tara Sîwan"], "provenance": [("p8", "a écrit la lettre et l’a envoyée")],
     "provenance_told": "Envoyée par son auteur.", "shows": "cours à Helîz ; Tara Sîwan est Mme Meranbar",
     "dates_stated": [("e04", "source", solar("hiver 1395", "2016-12-21", "2017-03-20", precision="season", basis=None)),
                      ("e05", "source", french("printemps 2017", "2017-03-01", "2017-06-21", precision="season", basis=None))]},
    {"id": "p09", "kind": "messages", "group": "country", "title": "Deux captures d’écran de la chaîne « Roniya D. », 5 novembre 2026, 10:42 et 10:43",
     "short_title": "Captures, Roniya D.", "date": french("5 novembre 2026", "2026-11-05", basis=None), "languages": ["ckb"],
     "translation": free(["p09-t"], "ckb", french("novembre 2026", "2026-11-05", "2026-11-10", precision="month", basis=None)),
     "files": [("p09-1", "capture de 10:42"), ("p09-2", "capture de 10:43")], "held": "born_digital", "names_on": ["Roniya D."],
     "provenance_told": "Captures faites par la personne sur son téléphone, sans compte.", "shows": "la chaîne et ce qu’elle écrivait",
     "reveals": {"identities": ["roniya"]}},
    {"id": "p10", "kind": "photographs", "group": "since_arrival", "title": "Deux photographies de la lecture publique à Lyon, octobre 2024", "short_title": "Photographies de la lecture",
     "date": french("12 octobre 2024", "2024-10-12", basis=None), "languages": ["fr"], "translation": "none_needed",
     "files": [("p10-a", "La salle. Mme Meranbar lit, debout. Photographie prise par une personne du public."), ("p10-b", "Mme Meranbar au micro, le même soir.")],
     "held": "born_digital", "names_on": ["Tara Sîwan"], "provenance_told": "Reçues d’une personne du public.", "shows": "lecture sous le nom de Tara Sîwan", "faces_masked": True},
    {"id": "p11", "kind": "police_log", "group": "since_arrival", "title": "Main courante du 16 septembre 2025, Paris", "short_title": "Main courante",
     "date": french("16 septembre 2025", "2025-09-16", basis=None), "languages": ["fr"], "translation": "none_needed", "files": ["p11"], "issued_at": "paris",
     "numbers": ["0000/2025"], "held": "original_held", "names_on": ["MERANBAR Zhino"], "provenance_told": "Copie remise à la déclarante.", "shows": "surveillance à Paris",
     "dates_stated": [("e20", "source", french("14 septembre 2025", "2025-09-14", basis=None))]},
    {"id": "p12", "kind": "press", "group": "since_arrival", "title": "Article de La Gazette de l’exemple, novembre 2025, qui donne le nom civil et le pseudonyme",
     "short_title": "Article de presse", "date": french("novembre 2025", "2025-11-01", "2025-11-30", precision="month", basis=None), "languages": ["fr"],
     "translation": "none_needed", "files": [("p12", "image de la page"), ("p12-capture", "enregistrement de la page en PDF")], "held": "born_digital",
     "names_on": ["Tara Sîwan", "Zhino Meranbar"], "provenance_told": "Page enregistrée par la personne.", "shows": "nom civil rendu public",
     "dates_stated": [("e21", "source", french("novembre 2025", "2025-11-01", "2025-11-30", precision="month", basis=None))]},
    {"id": "p13", "kind": "recording", "group": "since_arrival", "title": "Message vocal de la nuit du 5 tir 1405 : capture d’écran et transcription", "short_title": "Message vocal",
     "date": french("26 juin 2026", "2026-06-26", basis=None), "languages": ["fa"], "translation": free(["p13-t"]),
     "files": [("p13", "capture d’écran"), ("p13-transcription", "transcription")], "held": "born_digital",
     "provenance_told": "Reçu sur le téléphone de la personne.", "shows": "menace",
     "dates_stated": [("e23", "source", persian("شب ۵ تیر ۱۴۰۵", "2026-06-26", basis=None)), ("e23", "translation", solar("5 tir 1405 (26 juin 2026)", "2026-06-26", basis=None))]},
    {"id": "p15", "kind": "summons", "group": "since_arrival", "title": "Convocation du 20 mordad 1405 (11 août 2026) adressée à Mme Meranbar par le parquet de Sanandaj, photographie",
     "short_title": "Convocation", "date": SUMMONS, "languages": ["fa"], "translation": sworn(["p15-t"], "26/0015"), "files": ["p15"],
     "author": "parquet de Sanandaj, d’après le papier", "issued_at": "sanandaj", "numbers": ["05/0000"], "held": "copy_only", "held_where": "chez la mère",
     "names_on": [PAPER_FA], "provenance": [("p2", "a reçu le papier"), ("p4", "a transmis la photographie par messagerie")],
     "shows": "convocation à son nom",
     "dates_stated": [("e24", "source", SUMMONS), ("e24", "translation", solar("20 mordad 1405 (11 août 2026)", "2026-08-11", basis=None))]},
    {"id": "p14", "kind": "medical", "group": "health", "title": "Certificat médical, Lyon, octobre 2026", "short_title": "Certificat médical", "date": OCTOBER,
     "languages": ["fr"], "translation": "none_needed", "files": ["p14"], "author": "un médecin, cabinet de l’exemple", "issued_at": "lyon", "held": "original_held",
     "names_on": ["Zhino MERANBAR"], "provenance_told": "Remis à la personne.", "shows": "compatibilité avec les faits déclarés", "sensitive": True,
     "reveals": {"classes": ["health"]},
     "dates_stated": [("e08", "source", french("du 4 au 14 octobre 2019", "2019-10-04", "2019-10-14", modifier="from_to", basis=None))]},
    {"id": "p16", "kind": "country_information", "group": "sources", "title": "Liste de trois rapports publics, avec une page utile de chacun (titres à compléter)",
     "short_title": "Rapports publics", "languages": ["fr", "en"], "translation": "none_needed", "files": ["p16"], "held": "born_digital",
     "provenance_told": "Textes publics.", "shows": "contexte"},
]
