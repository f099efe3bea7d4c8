# Life: periods and places.

life-all = Périodes de vie
life-none = Aucune période notée : domiciles, études, travail, service, engagements. On commence par ce qui vient facilement.
life-add = Ajouter une période
life-period = Période
life-kind = Quelle sorte de période
life-what = Ce que c’était
life-what-ask = Que faisiez-vous, ou chez qui habitiez-vous ?
life-date = De quand à quand
life-date-ask = De quand à quand ?
life-where = Lieu
life-where-ask = Où était-ce ?
life-identity = Nom utilisé là
life-own-name = son nom d’état civil
life-exhibits = Pièces qui le montrent
life-lawyer-first = Avant l’envoi
life-lawyer = À relire avec un avocat ou un juriste avant l’envoi
life-places = Lieux du dossier
life-places-none = Aucun lieu noté. Un lieu s’ajoute aussi là où on en a besoin.
life-place-add = Ajouter un lieu
life-place = Lieu
