# Parts of forms: told dates, days, names, places, printing decisions.

form-choose = Choisir
form-fold-in = Replier
form-remove = Retirer
form-earlier = Monter
form-later = Descendre
form-back = Retour à la liste
form-add-line = Ajouter une ligne
form-add-name = Ajouter un nom
form-no-words = pas encore de mots
form-day-shape = jour.mois.année
form-day-unread = Pas encore un jour : jour, mois et année
form-date-shape = avec ses mots
form-date-more = Préciser
form-exhibit = pièce { $number }
form-choose-place = Choisir un lieu
form-place-new = nom d’un autre lieu
form-place-add = Ajouter ce lieu
form-place-about = Ce lieu en détail
form-place-original = Nom dans l’écriture d’origine
form-place-lang = Langue de ce nom
form-place-official = Nom officiel, s’il est autre
form-place-spellings = Autres orthographes
form-place-parent = Se trouve dans
form-name-lang = Langue de ce nom
form-name-script = Écriture
form-latin-letters = Écrit ici en lettres latines
form-name-spellings = Autres orthographes en lettres latines
form-name-exhibit = Pièce où il est écrit
form-name-period = Quand ce nom a servi
form-name-more = Autres détails de ce nom
form-name-empty = nom à écrire
form-note = Note pour vous, jamais imprimée
form-note-help = Cachée quand l’écran est montré à la personne.
form-print-help = Tant que rien n’est décidé, il n’est imprimé nulle part. Le programme cherche ce nom dans vos textes, en plusieurs écritures. Il ne lit ni les images, ni les surnoms, ni les allusions.
form-print-one-script = Ce nom n’a qu’une écriture. Ajoutez-le aussi dans l’autre : il sera mieux reconnu dans les textes.
form-protect = Protéger
form-code = Lettre imprimée à la place du nom
form-code-help = Donnée dans l’ordre de création, jamais d’après le nom.
form-find = Taper les premières lettres
form-find-none = Rien ne commence ainsi
form-set-aside = Gardé, mais imprimé nulle part. La même réponse, pressée encore, le rend :
form-next-step = Étape suivante : { $step }
form-date-printed = imprimé
form-date-thats-it = C’est cela
form-calendar = Calendrier
form-calendar-by-hand = Ce calendrier n’est pas calculé ici. Les mots restent tels quels ; notez à côté le premier et le dernier jour possibles, dans le calendrier grégorien.
form-calendar-first = Premier jour possible
form-calendar-last = Dernier jour possible
form-person-new = Ajouter la personne
form-person-new-unprinted = Son nom n’est pas imprimé tant que vous ne l’avez pas décidé.
form-pick-find = nom
form-pick-more =
    { $count ->
        [one] Un autre : tapez le début du nom.
       *[other] { $count } autres : tapez le début du nom.
    }
form-drop = Retirer
form-leave = Sans réponse
form-leave-or-more = Sans réponse, préciser
