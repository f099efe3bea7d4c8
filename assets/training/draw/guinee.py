"""Level 1: one person, Guinea, short, dates of our calendar. Writes ../1-guinee."""

from paper import paper, save, scanned, scene
from told import agent, date, known, on_paper, words, write

FOLDER = "1-guinee"

save(scanned(paper("PASSEPORT (page d’identité)", [
    ("Pays", "Guinée (exercice)"), ("N°", "X0000000"), None,
    ("Nom", "SANKALORÉ"), ("Prénom", "Ramatoulaye"), ("Sexe", "F"),
    ("Née le", "14 mai 2003"), ("À", "Labé"), None,
    ("Délivré le", "6 avril 2026"), None,
    "Visa de court séjour : 12 juin 2026 – 11 juillet 2026",
    "Entrée : 13 juin 2026",
], stamp="EXERCICE"), 11), FOLDER, "passeport.jpg")

save(scanned(paper("CERTIFICAT MÉDICAL", [
    "Poste de santé de l’exercice (lieu inventé)", None,
    "Je certifie avoir vu ce jour Mlle Ramatoulaye", "SANKALORÉ, 22 ans.", None,
    "Constatations : ecchymose de la pommette gauche,", "trois marques linéaires sur l’avant-bras droit.", None,
    "La patiente dit avoir été frappée la veille,", "à la maison, par un membre de sa famille.", None,
    "Fait le 3 février 2026", None, "Signature (nom inventé)",
], stamp="EXERCICE"), 12), FOLDER, "certificat.pdf")

save(scene("workshop", "L’atelier de couture"), FOLDER, "atelier.jpg")

save(scanned(paper("ATTESTATION DE DEMANDE D’ASILE", [
    "Procédure normale", None,
    ("N° étranger", "9900000001"),
    ("Nom", "SANKALORE"), ("Prénom", "Ramatoulaye"), ("Née le", "14/05/2003 à Labé"),
    ("Nationalité", "guinéenne"), None,
    "Remise le : ____________", "(jour donné par l’animatrice ou l’animateur)", None,
    "Délai pour envoyer le formulaire à l’Ofpra :", "21 jours",
], stamp="EXERCICE"), 13), FOLDER, "attestation.jpg")

NOTE = "Personne inventée pour un exercice."

write(FOLDER, {
    "label": "Exercice 1, personne inventée",
    "languages": ["ff", "fr"],
    "applicant": {
        "names": [{"whole": "Ramatoulaye Sankaloré", "family": "SANKALORÉ", "given": "Ramatoulaye", "kind": "birth", "lang": "fr"}],
        "sex": "female",
        "birth": date("14 mai 2003", basis={"document": "passeport"}),
        "birth_place": "labe",
        "nationalities": ["guinéenne"],
        "country": "Guinée",
        "languages": [
            {"lang": "ff", "name": "pular", "mother_tongue": True, "spoken": True},
            {"lang": "fr", "name": "français", "spoken": True, "read": True},
        ],
        "marital_status": "single",
        "interview": {"language": "pular"},
    },
    "persons": [
        {"id": "mere", "kinship": "mother", "sex": "female", "names": [{"whole": "Kadiatou Sankaloré", "given": "Kadiatou"}],
         "relation": words("ma mère (neene)"), "alive": known(True), "in_france": known(False), "lives_at": "labe", "note": NOTE},
        {"id": "pere", "kinship": "father", "sex": "male", "names": [{"whole": "Mamadou Sankaloré", "family": "SANKALORÉ", "given": "Mamadou"}],
         "relation": words("mon père (baaba)"), "alive": known(False), "death": date("en mars 2021"), "note": NOTE},
        {"id": "oncle", "kinship": "aunt_or_uncle", "sex": "male", "names": [{"whole": "Alseyni Sankaloré", "family": "SANKALORÉ", "given": "Alseyni"}],
         "relation": words("mon bappa, le frère de mon père"), "alive": known(True), "in_france": known(False), "lives_at": "labe", "note": NOTE},
    ],
    "places": [
        {"id": "labe", "name": "Labé", "level": "town", "country": "Guinée"},
        {"id": "conakry", "name": "Conakry", "level": "town", "country": "Guinée"},
        {"id": "paris", "name": "Paris", "level": "town", "country": "France"},
    ],
    "life": [
        {"id": "maison", "kind": "residence", "place": "labe", "date": date("de 2003 à février 2026"), "what": words("Chez mes parents, à Labé")},
        {"id": "lycee", "kind": "studies", "place": "labe", "date": date("de septembre 2018 à juin 2022"), "what": words("Lycée")},
        {"id": "couture", "kind": "work", "place": "labe", "date": date("de septembre 2022 à janvier 2026"),
         "what": words("Atelier de couture"), "exhibits": ["atelier"]},
    ],
    "events": [
        {"id": "deces", "kind": "death", "date": date("en mars 2021"), "place": "labe", "known": "seen", "happened_to": "others",
         "title": words("Mort de mon père"), "state": "written"},
        {"id": "annonce", "kind": "unspecified", "date": date("début janvier 2026"), "place": "labe", "known": "seen",
         "people": [{"person": "oncle", "role": "agent"}], "title": words("L’annonce du mariage"),
         "what": words("Mon bappa a dit devant toute la famille que je serais mariée après la fête. Je n’ai pas parlé."), "state": "written"},
        {"id": "coups", "kind": "violence", "date": date("le 2 février 2026"), "place": "labe", "known": "seen",
         "people": [{"person": "oncle", "role": "agent"}], "agent": agent("non_state", "Mon oncle paternel."),
         "title": words("Les coups, après mon refus"), "exhibits": [{"exhibit": "certificat", "page": 1}], "state": "said"},
        {"id": "menace", "kind": "threat", "date": date("fin février 2026"), "known": {"told": {"by": "mere"}}, "happened_to": "applicant",
         "people": [{"person": "oncle", "role": "agent"}], "agent": agent("non_state", "Mon oncle paternel."),
         "title": words("Ce que mon oncle a dit à ma mère"), "state": "said"},
        {"id": "depart", "kind": "departure", "date": date("le 12 juin 2026"), "place": "conakry", "known": "seen",
         "title": words("Départ de Conakry en avion"), "exhibits": [{"exhibit": "passeport", "page": 1}], "state": "said"},
        {"id": "arrivee", "kind": "arrival", "date": date("le 13 juin 2026"), "place": "paris", "known": "seen",
         "title": words("Arrivée à Paris"), "exhibits": [{"exhibit": "passeport", "page": 1}], "state": "said"},
    ],
    "exhibits": [
        {"id": "passeport", "kind": "identity", "group": "identity", "date": on_paper("6 avril 2026"), "languages": ["fr"],
         "title": words("Passeport, page d’identité et visa"), "held": "original_held", "names_on": ["SANKALORÉ Ramatoulaye"],
         "files": [{"attachment": "passeport"}]},
        {"id": "certificat", "kind": "medical", "group": "health", "date": on_paper("3 février 2026"), "languages": ["fr"],
         "title": words("Certificat médical du 3 février 2026"), "held": "original_held", "names_on": ["Ramatoulaye SANKALORÉ"],
         "files": [{"attachment": "certificat"}]},
        {"id": "atelier", "kind": "photographs", "group": "country", "title": words("Photographie de l’atelier de couture"),
         "held": "born_digital", "files": [{"attachment": "atelier"}]},
        {"id": "attestation", "kind": "french_paper", "group": "identity", "languages": ["fr"],
         "title": words("Attestation de demande d’asile"), "held": "original_held", "names_on": ["SANKALORE Ramatoulaye"],
         "files": [{"attachment": "attestation"}]},
    ],
    "procedure": {
        "mode": "post", "kind": "first",
        "numbers": {"agdref": "9900000001"},
        "left": date("le 12 juin 2026", basis={"document": "passeport"}),
        "entered": date("le 13 juin 2026", basis={"document": "passeport"}),
        "requested": "2026-08-24",
    },
})
