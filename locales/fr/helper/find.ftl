# Finding in the whole case.

find-title = Chercher dans tout le dossier
find-tool = Chercher
find-field = un mot, un nom, un lieu, une date
find-close = Fermer
find-help = Tapez le début d’un mot, dans n’importe quelle écriture. Flèches pour choisir, Entrée pour y aller, Échap pour revenir.
find-help-facing = Tapez le début d’un mot. Les notes, les noms protégés et les passages masqués ne sont pas cherchés tant que l’écran est tourné vers la personne.
find-nothing = Rien dans ce dossier. Essayez le début du mot, ou une autre façon de l’écrire.
find-more =
    { $count ->
        [one] Voir encore un autre
       *[other] Voir les { $count } autres
    }
find-events =
    { $count ->
        [one] 1 événement
       *[other] { $count } événements
    }
find-people =
    { $count ->
        [one] 1 personne
       *[other] { $count } personnes et noms
    }
find-places =
    { $count ->
        [one] 1 lieu
       *[other] { $count } lieux
    }
find-exhibits =
    { $count ->
        [one] 1 pièce
       *[other] { $count } pièces
    }
find-account =
    { $count ->
        [one] Récit : 1 passage
       *[other] Récit : { $count } passages
    }
find-life =
    { $count ->
        [one] Vie et trajet : 1 passage
       *[other] Vie et trajet : { $count } passages
    }
find-procedure =
    { $count ->
        [one] Procédure : 1 passage
       *[other] Procédure : { $count } passages
    }
find-notes =
    { $count ->
        [one] 1 note (jamais imprimée)
       *[other] { $count } notes (jamais imprimées)
    }
