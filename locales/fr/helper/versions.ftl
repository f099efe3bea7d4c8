# Versions of one case that were saved apart, and the window beside which another has the case open.

versions-when = { $day }, à { $time }
versions-named = { $kind } « { $name } »
versions-part = { $kind } : { $name }
versions-section = Partie du récit
versions-statement = Déclaration antérieure
versions-decision = Décision reçue
versions-consent = Accord
versions-filing = Dossier envoyé
versions-applicant = La personne
versions-answer = Réponse
versions-checklist = Liste de ce qu’il faut apporter
versions-point = Choix sur un point à relire
versions-case = Le dossier
versions-title = Deux versions de ce dossier
versions-more-of-them =
    { $count ->
        [one] Une autre version attend ; elle sera montrée ensuite.
       *[other] { $count } autres versions attendent ; elles seront montrées ensuite.
    }
versions-reading = Les deux versions sont lues…
versions-joining = Les versions sont réunies…
versions-number = Version { $number }
versions-saved = Enregistrée { $when }
versions-count =
    { $count ->
        [0] Rien n’a changé ici
        [one] Une chose a changé ici
       *[other] { $count } choses ont changé ici
    }
versions-keep = Garder la version { $number }
versions-keep-both = Garder les deux
versions-both-help = Ce qui a changé d’un seul côté est pris. Ce qui a changé des deux côtés est gardé deux fois, l’un à côté de l’autre, sauf si vous choisissez autrement plus bas.
versions-kept-help = Ce qui n’est pas gardé reste sur le disque, avec le dossier.
versions-later = Plus tard
versions-later-help = Jusque-là, le dossier peut être lu, pas changé.
versions-undecided =
    { $count ->
        [one] Pour une chose, une seule réponse est possible : choisissez-la plus bas.
       *[other] Pour { $count } choses, une seule réponse est possible : choisissez plus bas.
    }
versions-differences = Ce qui diffère
versions-none = Les deux versions disent la même chose.
versions-only = Seulement dans la version { $number }
versions-gone = Retiré dans la version { $number }
versions-changed = Changé dans la version { $number }
versions-changed-both = Changé dans les deux versions
versions-not-there = N’y est pas
versions-no-words = Rien d’écrit
versions-more = D’autres réponses diffèrent.
versions-take-first = La première
versions-take-second = La seconde
versions-take-both = Les deux
versions-show-more = Montrer la suite ({ $count })
versions-see = Voir les versions
elsewhere-still = L’autre fenêtre est encore ouverte. Voici ce qu’elle a enregistré en dernier.
elsewhere-free = Le dossier est à vous : vous pouvez écrire.
saves-open = Relire un enregistrement d’avant
saves-title = Enregistrements d’avant
saves-why = Tout ce qui a été enregistré est gardé. Choisissez un moment : ce qui a changé depuis se voit à côté de ce qui est écrit maintenant, et peut être repris.
saves-saved = Enregistré { $when }
saves-none = Rien n’a été enregistré avant ceci.
saves-older = Plus anciens
saves-back = Retour au dossier
saves-reading = Les enregistrements sont lus…
saves-taking = Ce qui est choisi est repris…
saves-then-title = Ce qui était écrit alors
saves-then-why = Pour chaque chose qui a changé depuis, gardez ce qui est écrit maintenant ou reprenez ce qui était écrit alors. Rien n’est perdu : l’enregistrement de maintenant reste aussi.
saves-now = Maintenant
saves-then = Alors
saves-added = Ajouté depuis
saves-gone = Retiré depuis
saves-changed = Changé depuis
saves-as-now = Comme maintenant
saves-as-then = Comme alors
saves-take = Reprendre ce qui est choisi
saves-taken = C’est repris, et enregistré.
