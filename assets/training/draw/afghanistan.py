"""Level 2: a family, Afghanistan, dates of the Afghan solar calendar. Writes ../2-afghanistan."""

from paper import paper, save, scanned, scene, screen
from told import agent, date, known, on_paper, prose, words, write

FOLDER = "2-afghanistan"
DARI = "fa-AF"

save(scanned(paper("تذکره، تمرین", [
    ("نام", "مرضیه"), ("نام پدر", "عبدالخالق"), None,
    ("سن", "۱۸ ساله در سال ۱۳۸۸"), ("محل تولد", "هرات"), None,
    ("شماره", "۰۰۰۰۰۰"),
], "fa", stamp="تمرین"), 21), FOLDER, "tazkera.jpg")

save(scanned(paper("Traduction de la tazkera (libre)", [
    ("Prénom", "Marzia"), ("Prénom du père", "Abdul Khaliq"), None,
    ("Âge", "18 ans en 1388"), ("Lieu de naissance", "Hérat"), None,
    ("N°", "000000"), None, "Traduit du dari par une bénévole (inventée).",
]), 22), FOLDER, "tazkera-t.pdf")

save(scanned(paper("کارت معلم، تمرین", [
    ("نام", "مرضیه نوروزگر"), ("وظیفه", "معلم"), ("مکتب", "مکتب دخترانهٔ تمرین"),
], "fa", stamp="تمرین", size=(820, 620)), 23, 1.4), FOLDER, "carte.jpg")

save(scanned(paper("اخطار", [
    "به خانمی که در خانه درس می‌دهد:", None,
    "درس دادن به دختران را بس کنید.", "این آخرین گپ است.", None,
    ("تاریخ", "۱۴۰۱/۱۰/۱۵"), None, "ورق تمرین، بی‌امضا",
], "fa", hand=True), 24, 1.1), FOLDER, "lettre.jpg")

save(scanned(paper("Traduction de la lettre (libre)", [
    "« Avertissement », écrit à la main, sans signature", None,
    "À la dame qui donne des cours à la maison :", "cessez de donner des cours aux filles.", "C’est la dernière parole.", None,
    "Date : 15 jadi 1401 (5 janvier 2023)", None, "Traduit du dari par une bénévole (inventée).",
]), 25), FOLDER, "lettre-t.pdf")

save(scene("class", "صنف در خانه", "fa"), FOLDER, "classe.jpg")

save(screen("صفحهٔ روشنا", [
    (False, ["درس‌های ما ادامه دارد.", "هر دختر حق دارد بخواند."], "—"),
    (False, ["درس پنجم: ریاضی", "نوشته: روشنا"], "—"),
    (True, ["Roshana"], "—"),
], "fa"), FOLDER, "page.png")

save(scene("injury", "Photographie prise le lendemain"), FOLDER, "blessure.jpg")

save(scanned(paper("ATTESTATION DE DEMANDE D’ASILE", [
    "Procédure normale", None,
    ("N° étranger", "9900000002"),
    ("Nom", "NAWROZGARY"), ("Prénom", "Marzia"), ("Née le", "01/01/1992 à Hérat"),
    ("Nationalité", "afghane"), None,
    "Remise le : ____________", "(jour donné par l’animatrice ou l’animateur)", None,
    "Délai pour envoyer le formulaire à l’Ofpra :", "21 jours",
], stamp="EXERCICE"), 26), FOLDER, "attestation.jpg")

NOTE = "Personne inventée pour un exercice."


def dari(text, basis="memory"):
    return date(text, DARI, basis)


def free(attachment):
    return {"free": {"translator": "par une bénévole", "from": DARI, "files": [{"attachment": attachment}]}}


write(FOLDER, {
    "label": "Exercice 2, personne inventée",
    "languages": [DARI, "fr"],
    "applicant": {
        "names": [
            {"whole": "Marzia Nawruzgar", "family": "NAWRUZGAR", "given": "Marzia", "kind": "birth", "lang": "fa-Latn"},
            {"whole": "مرضیه نوروزگر", "family": "نوروزگر", "given": "مرضیه", "kind": "birth", "lang": DARI},
            {"whole": "مرضیه", "kind": "on_document", "lang": DARI, "on_exhibit": "tazkera"},
        ],
        "sex": "female",
        "birth": dari("سال ۱۳۷۰", {"document": "tazkera"}),
        "birth_place": "herat",
        "nationalities": ["afghane"],
        "country": "Afghanistan",
        "languages": [{"lang": DARI, "name": "dari", "mother_tongue": True, "spoken": True, "read": True, "written": True}],
        "marital_status": "married",
        "unions": [{"id": "mariage", "kind": "religious", "partner": "mari", "began": dari("بهار ۱۳۹۲"), "place": "herat"}],
        "address": ["NAWRUZGAR Marzia", "Domiciliation de l’exercice (adresse inventée)", "00000 VILLE-INVENTÉE"],
        "interview": {"language": "dari", "officer": known("female"), "interpreter": known("female")},
    },
    "identities": [
        {"id": "page", "kind": "online", "names": [{"whole": "Roshana", "lang": "fa-Latn"}, {"whole": "روشنا", "lang": DARI}],
         "handles": ["Roshana"], "declared": False, "printing": "authority_only", "period": dari("از حمل ۱۴۰۱ تا دلو ۱۴۰۱"), "note": NOTE},
    ],
    "persons": [
        {"id": "mari", "kinship": "spouse", "sex": "male", "names": [{"whole": "Hamed Nawruzgar", "family": "NAWRUZGAR", "given": "Hamed"}],
         "birth": dari("سال ۱۳۶۷"), "relation": words("mon mari"), "nationality": "afghane", "alive": known(True), "in_france": known(True),
         "printing": "authority_only", "consents_to_be_named": known(True), "note": NOTE},
        {"id": "fils", "kinship": "child", "sex": "male", "names": [{"whole": "Elyas Nawruzgar", "family": "NAWRUZGAR", "given": "Elyas"}],
         "birth": dari("۳ سرطان ۱۳۹۴"), "relation": words("mon fils"), "nationality": "afghane", "alive": known(True), "in_france": known(True),
         "other_parent": "mari", "own_fears": "does_not_know", "printing": "authority_only", "note": NOTE},
        {"id": "fille", "kinship": "child", "sex": "female", "names": [{"whole": "Sahar Nawruzgar", "family": "NAWRUZGAR", "given": "Sahar"}],
         "birth": dari("۱۹ عقرب ۱۳۹۸"), "relation": words("ma fille"), "nationality": "afghane", "alive": known(True), "in_france": known(True),
         "other_parent": "mari", "printing": "authority_only", "note": NOTE},
        {"id": "soeur", "kinship": "sister", "sex": "female", "names": [{"whole": "Zohal Abdulkhaliqi", "given": "Zohal"}],
         "relation": words("ma sœur"), "alive": known(True), "in_france": known(False), "lives_at": "herat",
         "consents_to_be_named": "does_not_know", "note": NOTE},
    ],
    "places": [
        {"id": "herat", "name": "Hérat", "original": "هرات", "original_lang": DARI, "level": "town", "country": "Afghanistan"},
        {"id": "maison", "name": "notre maison", "level": "building", "parent": "herat", "country": "Afghanistan"},
        {"id": "frontiere", "name": "frontière avec l’Iran", "level": "district", "country": "Afghanistan"},
        {"id": "paris", "name": "Paris", "level": "town", "country": "France"},
    ],
    "life": [
        {"id": "chez-nous", "kind": "residence", "place": "herat", "date": dari("از ۱۳۷۰ تا ۱۴۰۱"), "what": words("Hérat, chez mes parents, puis chez nous")},
        {"id": "ecole", "kind": "work", "place": "herat", "date": dari("از ۱۳۹۳ تا اسد ۱۴۰۰"),
         "what": words("Enseignante de mathématiques dans une école de filles", "معلم ریاضی در یک مکتب دخترانه", DARI), "exhibits": ["carte"]},
    ],
    "events": [
        {"id": "fermeture", "kind": "dismissal", "date": dari("۲۴ اسد ۱۴۰۰"), "place": "herat", "known": "seen",
         "title": words("La fermeture de l’école"),
         "what": words("Notre école a été fermée. On a dit aux filles de rentrer chez elles.", "مکتب ما بسته شد. به دخترها گفتند به خانه بروند.", DARI),
         "state": "written"},
        {"id": "cours", "kind": "commitment", "date": dari("از حمل ۱۴۰۱ تا دلو ۱۴۰۱"), "place": "maison", "known": "seen",
         "title": words("Les cours à la maison"),
         "what": words("Je donnais des cours à douze filles, à la maison. Le matin, à voix basse.", "در خانه به دوازده دختر درس می‌دادم. صبح‌ها، آهسته.", DARI),
         "exhibits": [{"exhibit": "classe", "page": 1}], "state": "written"},
        {"id": "lettre", "kind": "threat", "date": dari("۱۰ جدی ۱۴۰۱"), "place": "maison", "known": "seen",
         "agent": "does_not_know", "protection": known({"sought": False, "told": words("À qui demander ? Ceux qui gardent la ville sont ceux qui interdisent.")}),
         "title": words("La lettre sous la porte"),
         "what": words(told="یک ورق زیر دروازه بود. نوشته بود درس دادن را بس کنم.", lang=DARI),
         "exhibits": [{"exhibit": "lettre", "page": 1}], "state": "said"},
        {"id": "fouille", "kind": "search", "date": dari("۱۵ دلو ۱۴۰۱"), "place": "maison", "known": "seen",
         "agent": agent("ruling", "Des hommes armés des autorités de fait."), "title": words("La fouille de la maison"),
         "what": words(told="شب آمدند. کتاب‌ها را بردند. از شوهرم پرسیدند: زنت کجا درس می‌دهد؟", lang=DARI), "state": "said"},
        {"id": "mari-frappe", "kind": "violence", "date": dari("۱۵ دلو ۱۴۰۱"), "place": "maison", "known": "seen", "happened_to": "others",
         "people": [{"person": "mari", "role": "victim"}], "agent": agent("ruling", "Les mêmes hommes."),
         "title": words("Ce qu’ils ont fait à mon mari"), "what": words(told="شوهرم را زدند. این را در مصاحبه می‌گویم.", lang=DARI),
         "exhibits": [{"exhibit": "blessure", "page": 1}], "sensitivity": "keep_for_interview", "state": "said"},
        {"id": "depart", "kind": "departure", "date": dari("ثور ۱۴۰۲"), "place": "frontiere", "known": "seen",
         "title": words("Le départ vers l’Iran"), "what": words(told="با موتر تا سرحد رفتیم.", lang=DARI), "state": "said"},
        {"id": "arrivee", "kind": "arrival", "date": date("le 3 juillet 2026"), "place": "paris", "known": "seen",
         "title": words("L’arrivée à Paris, avec un visa"), "state": "said"},
    ],
    "exhibits": [
        {"id": "tazkera", "kind": "identity", "group": "identity", "languages": [DARI], "title": words("Tazkera"), "held": "original_held",
         "names_on": ["مرضیه"], "translation": free("tazkera-t"), "files": [{"attachment": "tazkera"}]},
        {"id": "carte", "kind": "work_or_school", "group": "country", "languages": [DARI], "title": words("Carte d’enseignante, sans date"),
         "held": "original_held", "names_on": ["مرضیه نوروزگر"], "translation": "none_needed", "files": [{"attachment": "carte"}]},
        {"id": "lettre", "kind": "unspecified", "group": "country", "date": on_paper("۱۴۰۱/۱۰/۱۵", DARI), "languages": [DARI],
         "title": words("Lettre sans signature, écrite à la main"), "held": "copy_only", "translation": free("lettre-t"),
         "files": [{"attachment": "lettre"}],
         "dates_stated": [{"event": "lettre", "sheet": "source", "date": on_paper("۱۴۰۱/۱۰/۱۵", DARI)}]},
        {"id": "classe", "kind": "photographs", "group": "country", "title": words("Photographie d’un cours à la maison, sans date"),
         "held": "born_digital", "faces_masked": known(True), "files": [{"attachment": "classe"}]},
        {"id": "page", "kind": "messages", "group": "country", "languages": [DARI], "title": words("Capture d’une page, sans date"),
         "held": "born_digital", "names_on": ["Roshana"], "translation": "missing", "files": [{"attachment": "page"}]},
        {"id": "blessure", "kind": "photographs", "group": "health", "title": words("Photographie prise le lendemain"), "held": "born_digital",
         "sensitive": True, "files": [{"attachment": "blessure"}]},
        {"id": "attestation", "kind": "french_paper", "group": "identity", "languages": ["fr"], "title": words("Attestation de demande d’asile"),
         "held": "original_held", "names_on": ["NAWROZGARY Marzia"], "files": [{"attachment": "attestation"}]},
    ],
    "account": {
        "sections": [{"id": "cours", "title": words("L’école et les cours"), "paragraphs": [
            {"id": "a1", "events": ["fermeture", "cours"], "author": "helper", "state": "written", "text": {
                "told": {"prose": prose("مکتب ما بسته شد. بعد در خانه به دوازده دختر درس می‌دادم."), "lang": DARI},
                "french": prose("Notre école a été fermée. Ensuite j’ai donné des cours à douze filles, à la maison.[#classe:1]")}},
            {"id": "a2", "events": ["lettre"], "author": "helper", "state": "written", "text": {
                "told": {"prose": prose("یک ورق زیر دروازه بود."), "lang": DARI},
                "french": prose("Un matin, une feuille était sous la porte.[#lettre:1]")}},
        ]}],
        "fears": [{"id": "f1", "author": "helper", "state": "written", "text": {
            "told": {"prose": prose("می‌ترسم ما را دوباره پیدا کنند. دخترم به مکتب رفته نمی‌تواند."), "lang": DARI},
            "french": prose("J’ai peur qu’ils nous retrouvent. Ma fille ne pourrait pas aller à l’école.")}}],
    },
    "procedure": {
        "mode": "post", "kind": "first",
        "numbers": {"agdref": "9900000002"},
        "attestation": {"family": "NAWROZGARY", "given": "Marzia", "birth": "1992-01-01", "nationality": "afghane"},
        "left": dari("ثور ۱۴۰۲"),
        "entered": date("le 3 juillet 2026"),
        "requested": "2026-07-20",
    },
})
