# Life: periods and places.

life-all = Périodes de vie
life-none = Aucune période notée : domiciles, études, travail, service, engagements. On commence par ce qui vient facilement.
life-kind = Quelle sorte de période
life-what-ask = Que faisiez-vous, ou chez qui habitiez-vous ?
life-date-ask = De quand à quand ?
life-where-ask = Où était-ce ?
life-places = Lieux du dossier
life-places-none = Aucun lieu noté. Un lieu s’ajoute aussi là où on en a besoin.
