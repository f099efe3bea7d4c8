# Life: periods and places.

life-add = Ajouter une période
life-period = Période
life-what = Ce que c’était
life-date = De quand à quand
life-where = Lieu
life-identity = Nom utilisé là
life-own-name = son nom d’état civil
life-exhibits = Pièces qui le montrent
life-lawyer-first = Avant l’envoi
life-lawyer = À relire avec un avocat ou un juriste avant l’envoi
life-place-add = Ajouter un lieu
life-place = Lieu
