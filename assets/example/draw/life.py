"""Homes, studies, work, commitments, as the form asks for them."""

from dates import french, on_paper, period, persian

AT_SCHOOL = period("از مهر ۱۳۹۴ تا آبان ۱۳۹۸", persian("", "2015-09-23", "2015-10-22", precision="month"),
                   persian("", "2019-10-23", "2019-11-21", precision="month"))
AT_MARIVAN = period("از آخر پاییز ۱۳۹۸ تا حدود آخر پاییز ۱۴۰۰", persian("", "2019-11-22", "2019-12-21", precision="season"),
                    persian("", "2021-11-22", "2021-12-21", precision="season", certainty="approximate"))

LIFE = [
    {"id": "home", "kind": "residence", "place": "sanandaj", "what": ("Chez mes parents", "لای دایک و باوکم"),
     "date": persian("از ۱۳۶۸ تا ۱۳۹۸", "1990-01-23", "2019-11-21", modifier="from_to", precision="year")},
    {"id": "studies", "kind": "studies", "date": persian("۱۳۹۰ تا ۱۳۹۴", "2011-09-01", "2015-06-30", modifier="from_to", precision="year"),
     "place": "sanandaj", "what": "Études de littérature persane"},
    {"id": "school", "kind": "work", "date": AT_SCHOOL,
     "place": "sanandaj", "what": "Professeure de littérature dans un lycée de filles", "exhibits": ["p04"]},
    {"id": "heliz", "kind": "commitment", "date": persian("زمستان ۱۳۹۵", "2016-12-21", "2017-03-20", precision="season"),
     "place": "sanandaj", "what": "Cours de kurde bénévoles à l’association Helîz", "exhibits": ["p08"]},
    {"id": "marivan", "kind": "residence", "date": AT_MARIVAN,
     "place": "marivan", "what": "Chez une tante"},
    {"id": "lyon", "kind": "residence",
     "date": french("du 9 septembre 2023 au 30 septembre 2026", "2023-09-09", "2026-09-30", modifier="from_to", basis=on_paper("p03")),
     "place": "lyon", "what": "Séjour régulier, titre étudiant", "exhibits": ["p03"]},
]
