"""Level 3: one person, Sudan, several points to re-read. Writes ../3-soudan."""

from paper import cut_short, paper, save, scanned, screen
from told import agent, date, known, on_paper, prose, words, write

FOLDER = "3-soudan"
ARABIC = "ar"

save(scanned(paper("بطاقة متطوع، تمرين", [
    ("الاسم", "ياسر حمدون تمبراوي"), ("العمل", "متطوع في مطبخ الحي"), ("الحي", "حي التمرين"),
], ARABIC, stamp="تمرين", size=(820, 620)), 31, 1.3), FOLDER, "carte.jpg")

save(scanned(paper("Traduction de la carte (libre)", [
    ("Nom", "Yasir Hamdoun Tambarawi"), ("Fonction", "bénévole de la cuisine du quartier"), ("Quartier", "quartier de l’exercice"), None,
    "Traduit de l’arabe par un bénévole (inventé).",
]), 32), FOLDER, "carte-t.pdf")

save(scanned(paper("شهادة طبية، تمرين", [
    ("الاسم", "ياسر حمدون تمبراوي"), None,
    "كدمات قديمة في الظهر والساق اليسرى.", "يقول المريض إنه ضُرب في الحجز.", None,
    ("التاريخ", "06/07/2023"), None, "طبيب التمرين",
], ARABIC, stamp="تمرين"), 33), FOLDER, "certificat.jpg")

save(scanned(paper("Traduction du certificat (libre)", [
    ("Nom", "Yasir Hamdoun Tambarawi"), None,
    "Anciennes ecchymoses du dos et de la jambe gauche.", "Le patient dit avoir été frappé en détention.", None,
    "Date : 7 juin 2023", None, "Traduit de l’arabe par un bénévole (inventé).",
]), 34), FOLDER, "certificat-t.pdf")

save(screen("الأخ", [
    (False, ["جاؤوا مرة أخرى إلى البيت."], "—"),
    (False, ["سألوا عنك وعن المطبخ."], "—"),
    (False, ["لا تتصل بنا هذه الأيام."], "—"),
    (True, ["سامحوني."], "—"),
], ARABIC), FOLDER, "messages.png")

save(scanned(paper("استدعاء، تمرين", [
    ("إلى", "ياسر حمدون تمبراوي"), None, "يُطلب حضورك للسؤال.", None, ("التاريخ", "11/03/2024"), None, "جهة التمرين",
], ARABIC, stamp="تمرين"), 35), FOLDER, "convocation.jpg")

save(scanned(paper("Traduction de la convocation (libre)", [
    ("À", "Yasir Hamdoun Tambarawi"), None, "Votre présence est demandée, pour question.", None, "Date : 11 mars 2024", None,
    "Traduit de l’arabe par un bénévole (inventé).",
]), 36), FOLDER, "convocation-t.pdf")

# A file that came broken: only its beginning arrived.
cut_short(save(scanned(paper("Photographies de la cuisine du quartier", ["PERSONNE INVENTÉE"]), 37), FOLDER, "photos.pdf"), 90)

save(scanned(paper("ATTESTATION DE DEMANDE D’ASILE", [
    "Procédure normale", None,
    ("N° étranger", "9900000003"),
    ("Nom", "TAMBARAWI"), ("Prénom", "Yasir Hamdoun"), ("Né le", "01/01/1995 à Omdourman"),
    ("Nationalité", "soudanaise"), None,
    ("Remise le", "19 novembre 2026"), None,
    "Délai pour envoyer le formulaire à l’Ofpra :", "21 jours",
], stamp="EXERCICE"), 38), FOLDER, "attestation.jpg")

NOTE = "Personne inventée pour un exercice."


def free(attachment):
    return {"free": {"translator": "par un bénévole", "from": ARABIC, "files": [{"attachment": attachment}]}}


write(FOLDER, {
    "label": "Exercice 3, personne inventée",
    "languages": [ARABIC, "fr"],
    "applicant": {
        "names": [
            {"whole": "Yasir Hamdoun Tambarawi", "family": "TAMBARAWI", "given": "Yasir Hamdoun", "kind": "birth", "lang": "ar-Latn"},
            {"whole": "ياسر حمدون تمبراوي", "kind": "father_chain", "lang": ARABIC},
        ],
        "sex": "male",
        "birth": date("12 février 1995"),
        "birth_place": "omdourman",
        "nationalities": ["soudanaise"],
        "country": "Soudan",
        "languages": [
            {"lang": ARABIC, "name": "arabe soudanais", "mother_tongue": True, "spoken": True, "read": True, "written": True},
            {"lang": "en", "name": "anglais", "spoken": True, "read": True},
        ],
        "marital_status": "single",
        "address": ["TAMBARAWI Yasir Hamdoun", "Domiciliation de l’exercice (adresse inventée)", "00000 VILLE-INVENTÉE"],
        "interview": {"language": "arabe soudanais"},
    },
    "persons": [
        {"id": "frere", "kinship": "brother", "sex": "male", "names": [{"whole": "Mutasim Tambarawi", "given": "Mutasim"}],
         "relation": words("mon frère"), "alive": known(True), "in_france": known(False), "lives_at": "omdourman",
         "consents_to_be_named": "does_not_know", "note": NOTE},
        {"id": "amie", "kinship": "friend", "sex": "female", "names": [{"whole": "Ibtisam Qandaoui", "given": "Ibtisam"}],
         "relation": words("une bénévole de la cuisine"), "alive": known(True), "in_france": known(False),
         "consents_to_be_named": known(False), "note": NOTE},
    ],
    "places": [
        {"id": "omdourman", "name": "Omdourman", "original": "أم درمان", "original_lang": ARABIC, "level": "town", "country": "Soudan"},
        {"id": "cuisine", "name": "la cuisine du quartier", "level": "building", "parent": "omdourman", "country": "Soudan"},
        {"id": "bahri", "name": "Khartoum-Nord", "level": "town", "country": "Soudan"},
        {"id": "port", "name": "Port-Soudan", "level": "town", "country": "Soudan"},
        {"id": "caire", "name": "Le Caire", "level": "town", "country": "Égypte"},
        {"id": "libye", "name": "Libye, ville non connue", "level": "country", "country": "Libye"},
        {"id": "italie", "name": "Italie, un port", "level": "country", "country": "Italie"},
        {"id": "marseille", "name": "Marseille", "level": "town", "country": "France"},
    ],
    "life": [
        {"id": "maison", "kind": "residence", "place": "omdourman", "date": date("de 1995 à septembre 2023"), "what": words("Omdourman, chez ma famille")},
        {"id": "pharmacie", "kind": "work", "place": "omdourman", "date": date("de 2018 à avril 2023"), "what": words("Préparateur en pharmacie")},
        {"id": "cuisine", "kind": "commitment", "place": "omdourman", "date": date("de mai à août 2023"), "exhibits": ["carte"],
         "what": words("Bénévole de la cuisine du quartier", "متطوع في مطبخ الحي", ARABIC)},
    ],
    "events": [
        {"id": "arrestation", "kind": "arrest", "date": date("jeudi 20 juin 2023"), "place": "omdourman", "known": "seen",
         "agent": agent("non_state", "Des hommes armés à un poste de contrôle."), "title": words("L’arrestation au poste de contrôle"),
         "no_exhibit_because": known(words("Ils n’ont donné aucun papier.")),
         "what": words(told="أوقفوني عند نقطة تفتيش وأنا أحمل الدواء.", lang=ARABIC), "state": "said"},
        {"id": "detention", "kind": "detention", "date": date("du 20 juin au 4 juillet 2023"), "place": "bahri", "known": "seen",
         "duration": {"words": words("neuf jours", "تسعة أيام", ARABIC), "at_least_days": 9, "at_most_days": 9},
         "agent": agent("non_state", "Les mêmes hommes."), "title": words("La détention"),
         "what": words(told="تسعة أيام في غرفة مع آخرين. ضربوني.", lang=ARABIC),
         "exhibits": [{"exhibit": "certificat", "page": 1}], "state": "said"},
        {"id": "distribution", "kind": "commitment", "date": date("le 27 juin 2023"), "place": "cuisine", "known": "seen",
         "title": words("La grande distribution de repas"),
         "what": words("Avec des voisins, nous avons préparé des repas pour ceux qui ne pouvaient plus sortir.",
                       "طبخنا مع الجيران لمن لا يستطيع الخروج.", ARABIC),
         "exhibits": [{"exhibit": "carte", "page": 1}], "state": "written"},
        {"id": "liberation", "kind": "release", "date": date("le 4 juillet 2023"), "place": "bahri", "known": "seen",
         "title": words("La libération"), "state": "said"},
        {"id": "soins", "kind": "unspecified", "date": date("le 6 juillet 2023"), "place": "omdourman", "known": "seen",
         "title": words("Les soins"), "exhibits": [{"exhibit": "certificat", "page": 1}], "state": "said"},
        {"id": "visite", "kind": "pressure_on_relatives", "date": date("en février 2024"), "place": "omdourman", "happened_to": "others",
         "known": {"told": {"by": "frere", "when": known(date("en février 2024"))}},
         "people": [{"person": "frere", "role": "victim"}], "agent": "does_not_know", "title": words("La visite chez ma famille"),
         "what": words("Ils sont revenus à la maison et ont interrogé Mutasim sur la cuisine.", "جاؤوا مرة أخرى إلى البيت.", ARABIC),
         "exhibits": [{"exhibit": "messages", "page": 1}], "state": "written"},
        {"id": "depart", "kind": "departure", "date": date("le 10 septembre 2023"), "place": "port", "known": "seen",
         "title": words("Le départ de Port-Soudan, en bateau"), "state": "said"},
        {"id": "arrivee", "kind": "arrival", "date": date("le 14 août 2026"), "place": "marseille", "known": "seen",
         "title": words("L’arrivée à Marseille"), "state": "said"},
    ],
    "journey": [
        {"id": "egypte", "place": "caire", "date": date("de septembre 2023 à mars 2026"), "what": words("Travail sans papiers dans un entrepôt")},
        {"id": "libye", "place": "libye", "date": date("de mars à juillet 2026"), "transport": "does_not_know", "what": words("Attente, puis bateau")},
        {"id": "italie", "place": "italie", "date": date("en juillet 2026"), "fingerprints": known(True), "what": words("Débarquement")},
    ],
    "exhibits": [
        {"id": "carte", "kind": "membership", "group": "country", "languages": [ARABIC], "title": words("Carte de bénévole, sans date"),
         "held": "original_held", "names_on": ["ياسر حمدون تمبراوي"], "translation": free("carte-t"), "files": [{"attachment": "carte"}]},
        {"id": "certificat", "kind": "medical", "group": "health", "date": on_paper("06/07/2023"), "languages": [ARABIC],
         "title": words("Certificat médical"), "held": "original_held", "names_on": ["ياسر حمدون تمبراوي"], "translation": free("certificat-t"),
         "files": [{"attachment": "certificat"}],
         "dates_stated": [
             {"event": "soins", "sheet": "source", "date": on_paper("06/07/2023")},
             {"event": "soins", "sheet": "translation", "date": on_paper("7 juin 2023")}]},
        {"id": "messages", "kind": "messages", "group": "country", "languages": [ARABIC], "title": words("Capture de messages de mon frère"),
         "held": "born_digital", "translation": "missing", "files": [{"attachment": "messages"}]},
        {"id": "convocation", "kind": "summons", "group": "country", "date": on_paper("11/03/2024"), "languages": [ARABIC], "issued_at": "omdourman",
         "title": words("Convocation du 11 mars 2024"), "held": "copy_only", "names_on": ["ياسر حمدون تمبراوي"],
         "translation": free("convocation-t"), "files": [{"attachment": "convocation"}]},
        {"id": "photos", "kind": "photographs", "group": "country", "title": words("Photographies de la cuisine"), "held": "born_digital",
         "files": [{"attachment": "photos"}]},
        {"id": "liste", "kind": "work_or_school", "group": "country", "languages": ["fr"], "title": words("Liste des bénévoles, gardée par une amie"),
         "author": words("Ibtisam Qandaoui"), "held": "lost", "translation": "none_needed"},
        {"id": "attestation", "kind": "french_paper", "group": "identity", "date": on_paper("19 novembre 2026"), "languages": ["fr"],
         "title": words("Attestation de demande d’asile du 19 novembre 2026"), "held": "original_held", "names_on": ["TAMBARAWI Yasir Hamdoun"],
         "files": [{"attachment": "attestation"}]},
    ],
    "account": {
        "sections": [{"id": "s1", "title": words("La cuisine du quartier"), "paragraphs": [
            {"id": "a1", "events": ["distribution"], "author": "helper", "state": "written", "text": {
                "told": {"prose": prose("كنا نطبخ مع الجيران لمن لا يستطيع الخروج."), "lang": ARABIC},
                "french": prose("Avec des voisins, nous préparions des repas pour ceux qui ne pouvaient plus sortir.[#carte:1]")}},
            {"id": "a2", "events": ["visite"], "author": "helper", "state": "written", "text": {
                "told": {"prose": prose("جاؤوا مرة أخرى إلى البيت."), "lang": ARABIC},
                "french": prose("Ils sont revenus à la maison.[#messages:1]")}},
        ]}],
        "fears": [{"id": "f1", "author": "helper", "state": "written", "text": {
            "told": {"prose": prose("أخاف أن يقتلوني، وأخاف على أخي."), "lang": ARABIC},
            "french": prose("J’ai peur qu’ils me tuent, et j’ai peur pour [mon frère|person:frere].")}}],
    },
    "procedure": {
        "mode": "post", "kind": "first", "track": known("normal"),
        "papers": [{"id": "attestation", "kind": "attestation", "dated": "2026-11-19", "received": "2026-11-19",
                    "delay_printed": {"value": 21, "unit": "days"}, "exhibit": "attestation"}],
        "numbers": {"agdref": "9900000003"},
        "attestation": {"family": "TAMBARAWI", "given": "Yasir Hamdoun", "birth": "1995-01-01", "nationality": "soudanaise"},
        "left": date("le 10 septembre 2023"),
        "entered": date("le 14 août 2026"),
        "requested": "2026-11-02",
    },
})
