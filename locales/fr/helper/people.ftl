# People and family.

people-add = Ajouter une personne
people-unions-help = Toutes, passées comprises.
people-union-add = Ajouter une union
people-spouse-numbers = Numéros de l’époux ou de l’épouse (étranger, Ofpra)
people-further = Famille en Europe
people-no-children = Enfants : s’il n’y en a pas, écrivez « aucun »
people-no-siblings = Frères et sœurs : s’il n’y en a pas, écrivez « aucun »
people-in-europe = Proches en France ou dans l’Union européenne : lien, pays, statut
people-relation = Le lien, avec ses mots
people-birth = Naissance
people-occupation = Travail ou fonction
people-protect = Protection de ce nom
people-consents = D’accord pour que son nom soit écrit
people-consents-help = Même avec son accord, c’est la décision ci-dessus qui compte.
people-death = Décès
people-where = Où cette personne se trouve
people-own-fears = Ce qui est craint pour cet enfant
people-helper = Pour vous seulement
people-contacts = Téléphones, comptes, adresses
people-contacts-help = Jamais imprimés.
