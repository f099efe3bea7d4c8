# Life: periods and places.

# Step Life: heading of the list of periods (homes, studies, work, service). [line]
life-all = Périodes de vie
# In the place of that list while it is empty: what counts as a period, and how to begin. [sentence]
life-none = Aucune période notée : domiciles, études, travail, service, engagements. On commence par ce qui vient facilement.
# One period, label over: home, studies, work, service, commitment. [line]
life-kind = Quelle sorte de période
# Question to the person, about one period: what she did, or with whom she lived. [sentence]
life-what-ask = Que faisiez-vous, ou chez qui habitiez-vous ?
# Question to the person, about one period: its beginning and end. [sentence]
life-date-ask = De quand à quand ?
# Question to the person, about one period: the place. [sentence]
life-where-ask = Où était-ce ?
# Step Life: heading of the list of all places noted in the case. [line]
life-places = Lieux du dossier
# In the place of that list while it is empty. [sentence]
life-places-none = Aucun lieu noté. Un lieu s’ajoute aussi là où on en a besoin.
