"""Who the case is about, where, and under which procedure."""

from dates import french, on_paper, persian, since

APPLICANT = {
    "names": [
        {"whole": "Zhino Meranbar", "family": "MERANBAR", "given": "Zhino", "kind": "birth", "lang": "ckb-Latn"},
        {"whole": "ژینۆ مەرانبەر", "family": "مەرانبەر", "given": "ژینۆ", "kind": "birth", "lang": "ckb"},
        {"whole": "ژینو مرانبر", "family": "مرانبر", "given": "ژینو", "kind": "on_document", "lang": "fa", "on_exhibit": "p02"},
        {"whole": "MERANBAR ZHINO", "family": "MERANBAR", "given": "ZHINO", "kind": "on_document", "lang": "fa-Latn", "on_exhibit": "p01"},
    ],
    "sex": "female",
    "birth": persian("۳ بهمن ۱۳۶۸", "1990-01-23", basis=on_paper("p02")),
    "birth_place": "sanandaj",
    "nationalities": ["iranienne"],
    "stateless": {"known": False},
    "country": "Iran",
    "ethnic_group": {"known": "kurde"},
    "religion": {"known": "famille sunnite, non pratiquante"},
    "languages": [
        {"lang": "ckb", "name": "kurde sorani", "mother_tongue": True, "spoken": True, "read": True, "written": True},
        {"lang": "fa", "name": "persan", "spoken": True, "read": True, "written": True},
        {"lang": "fr", "name": "français, niveau B1", "spoken": True, "read": True, "written": True},
        {"lang": "en", "name": "anglais", "spoken": True, "read": True, "written": True},
    ],
    "marital_status": "single",
    "address": ["MERANBAR Zhino", "SPADA, domiciliation (adresse de l’exemple)", "69000 LYON"],
    "interview": {
        "language": "kurde sorani",
        "officer": {"known": "female"},
        "interpreter": {"known": "female"},
        "other": "Des pauses pendant l’entretien.",
    },
}

IDENTITIES = [
    {"id": "tara", "kind": "pen", "declared": True, "linked_by": ["p08", "p12"], "known_to": ["p8"], "printing": "everywhere",
     "names": [{"whole": "Tara Sîwan", "family": "Sîwan", "given": "Tara", "kind": "pen", "lang": "ckb-Latn"},
               {"whole": "تارا سیوان", "kind": "pen", "lang": "ckb"}],
     "known_to_others": "d’anciens membres de Helîz ; le lien est public depuis novembre 2025",
     "period": since(french("depuis le printemps 2017", "2017-03-01", precision="season"))},
    {"id": "roniya", "kind": "online", "printing": "authority_only", "code": "R",
     "names": [{"whole": "Roniya D.", "kind": "nickname", "lang": "ckb-Latn"}, {"whole": "رۆنیا د.", "kind": "nickname", "lang": "ckb"}],
     "handles": ["Roniya D."],
     "known_to_others": "personne, à ma connaissance",
     "period": since(persian("از مهر ۱۴۰۱", "2022-09-23", precision="month"))},
]


def name(latin, family=None, own=None):
    latin_name = {"whole": f"{latin} {family.title()}" if family else latin, "family": family or "", "given": latin, "lang": "ckb-Latn"}
    return [latin_name] + ([{"whole": own, "lang": "ckb"}] if own else [])


# Letters were given in the order in which these people were first spoken of, not in the order of this list.
PERSONS = [
    {"id": "p1", "kinship": "father", "sex": "male", "relation": ("mon père", "باوکم"), "names": name("Jalal", "MERANBAR", "جەلال مەرانبەر"),
     "birth": persian("۱۳۴۵", "1966-03-21", "1967-03-20", precision="year"), "nationality": "iranienne", "alive": True, "in_france": False,
     "lives_at": "sanandaj", "whereabouts": "Sanandaj, avec ma mère", "consents_to_be_named": None, "printing": "authority_only", "code": "B"},
    {"id": "p2", "kinship": "mother", "sex": "female", "relation": ("ma mère", "دایکم"), "names": name("Golale", "NAWZARI", "گوڵاڵە نەوزاری"),
     "birth": french("vers 1970", "1970-01-01", "1970-12-31", modifier="about", precision="year", certainty="approximate"),
     "nationality": "iranienne", "alive": True, "in_france": False, "lives_at": "sanandaj", "whereabouts": "Sanandaj",
     "consents_to_be_named": None, "printing": "authority_only", "code": "C"},
    {"id": "p3", "kinship": "brother", "sex": "male", "relation": ("mon frère", "براکەم"), "names": name("Rêbwar", "MERANBAR", "ڕێبوار مەرانبەر"),
     "birth": french("1996", "1996-01-01", "1996-12-31", precision="year"), "nationality": "iranienne", "alive": True, "in_france": False,
     "lives_at": "sanandaj", "whereabouts": "Sanandaj", "consents_to_be_named": None, "printing": "authority_only", "code": "A"},
    {"id": "p4", "kinship": "sister", "sex": "female", "relation": ("ma sœur", "خوشکم"), "names": name("Shilan", "MERANBAR", "شیلان مەرانبەر"),
     "nationality": "iranienne", "alive": True, "in_france": False, "lives_at": "erbil", "whereabouts": "Erbil, en Irak",
     "printing": "authority_only", "code": "D", "note": "Fait passer les nouvelles et les photographies."},
    {"id": "p5", "kinship": "cousin", "sex": "male", "relation": "mon cousin", "names": name("Dilşad"), "alive": True, "in_france": False,
     "consents_to_be_named": None, "printing": "authority_only", "code": "E"},
    {"id": "p6", "kinship": "colleague", "sex": "female", "relation": "la fondatrice de Helîz", "names": name("Berfîn"),
     "whereabouts": "On m’a rapporté où elle serait ; je ne l’ai pas vérifié.", "in_france": False, "consents_to_be_named": None,
     "printing": "authority_only", "code": "F"},
    {"id": "p7", "kinship": "friend", "sex": "female", "relation": "une amie", "names": name("Xezal", own="خەزاڵ"), "alive": True, "in_france": False,
     "lives_at": "l1", "consents_to_be_named": False, "printing": "never", "code": "G", "note": "Ne jamais imprimer."},
    {"id": "p8", "kinship": "witness", "relation": "un ancien membre de Helîz", "names": name("B."), "alive": True, "in_france": False,
     "whereabouts": "Allemagne", "consents_to_be_named": True, "printing": "authority_only", "code": "H"},
    {"id": "teacher", "kinship": "helper", "relation": "la personne qui m’aide à écrire", "names": [{"whole": "M."}],
     "occupation": "professeure de français, bénévole", "in_france": True, "printing": "never", "code": "M", "note": "Fonction seulement."},
]

IRAN, FRANCE = "Iran", "France"
PLACES = [
    {"id": "sanandaj", "name": "Sanandaj", "original": "سنە", "original_lang": "ckb", "official": "سنندج", "spellings": ["Sinne"], "level": "town", "country": IRAN},
    {"id": "home", "name": "maison de mes parents", "level": "building", "parent": "sanandaj", "country": IRAN},
    {"id": "bureau", "name": "bureau du renseignement", "level": "building", "parent": "sanandaj", "country": IRAN},
    {"id": "marivan", "name": "Marivan", "original": "مەریوان", "original_lang": "ckb", "official": "مریوان", "level": "town", "country": IRAN},
    {"id": "l1", "name": "Dolî Xeyal", "level": "village", "country": IRAN, "printing": "never", "code": "L1"},
    {"id": "tehran", "name": "Téhéran", "original": "تهران", "original_lang": "fa", "level": "town", "country": IRAN},
    {"id": "erbil", "name": "Erbil", "original": "هەولێر", "original_lang": "ckb", "spellings": ["Hewlêr"], "level": "town", "country": "Irak"},
    {"id": "istanbul", "name": "Istanbul", "level": "town", "country": "Turquie"},
    {"id": "lyon", "name": "Lyon", "level": "town", "country": FRANCE},
    {"id": "paris", "name": "Paris", "level": "town", "country": FRANCE},
    {"id": "online", "name": "en ligne", "level": "online"},
    {"id": "phone", "name": "par téléphone", "level": "online"},
]


def flight(step, place, documents, what, exhibits):
    return {"id": step, "place": place, "date": persian("۱۸ شهریور ۱۴۰۲", "2023-09-09", basis=on_paper("p01")), "transport": "avion",
            "documents": documents, "what": what, "fingerprints": {"known": False}, "exhibits": exhibits}


JOURNEY = [
    flight("j1", "tehran", "passeport et visa d’études", "Départ de l’aéroport, contrôle passé", ["p01"]),
    flight("j2", "istanbul", "passeport", "Changement d’avion", []),
    flight("j3", "lyon", "passeport et visa d’études", "Entrée en France", ["p01"]),
]

PROCEDURE = {
    "mode": "post", "kind": "first", "track": {"known": "normal"},
    "papers": [{"id": "attestation", "kind": "attestation", "dated": "2026-11-10", "received": "2026-11-10",
                "delay_printed": {"value": 21, "unit": "days"}, "exhibit": "p03"}],
    "numbers": {"agdref": "9900000000"},
    "attestation": {"family": "MERANBAR", "given": "Zhino", "birth": "1990-01-23", "nationality": "iranienne"},
    "left": persian("۱۸ شهریور ۱۴۰۲", "2023-09-09", basis=on_paper("p01")),
    "entered": french("le 9 septembre 2023", "2023-09-09", basis=on_paper("p01")),
    "requested": "2026-11-03",
    "elsewhere": "Aucune demande d’asile dans un autre État.",
}

# What the form asks and no record holds: that there is nobody is an answer.
ANSWERS = {
    "children": ("Je n’ai pas d’enfant.", "منداڵم نییە."),
    "family-in-europe": ("Je n’ai pas de famille en Europe.", "لە ئەوروپا خزمم نییە."),
}

CONSENTS = [{"id": "c1", "to": "Être nommé dans le dossier envoyé à l’OFPRA.", "by": "p8", "given": True}]

# Nothing is ticked: the signature and the two photographs are still to come.
TICKED = []

