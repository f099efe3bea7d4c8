# The desk: steps, top bar, first page.

desk-group-begin = Commencer
desk-group-person = La personne
desk-group-facts = Les faits
desk-group-writings = Les écrits
desk-group-sending = Avant l’envoi
desk-why = Pourquoi ?
desk-state-not-yet = pas encore
desk-state-begun = commencé
desk-state-filled = rempli
desk-state-reread = à relire
desk-steps = Étapes
desk-undo = Annuler
desk-redo = Rétablir
desk-zoom = { $percent } %
desk-contrast = Contraste
desk-to-person = Montrer à la personne
desk-to-person-short = Montrer
desk-back-to-helper = Retour
desk-hide = Masquer
desk-lock = Verrouiller
desk-enough-short = Pause
desk-example = Exemple fictif
desk-case = Dossier
desk-saved = Enregistré
desk-unsaved = Modifié
desk-saving = Enregistrement…
desk-save-failed = Pas encore enregistré
desk-read-only = Lecture seule
desk-saved-nowhere = Rien n’est enregistré
desk-all-steps = Toutes les étapes
desk-express = L’essentiel d’abord
desk-hidden-continue = Continuer
home-paper = pièce { $number }
home-continue = Continuer : { $step }
home-other-delay = Un autre délai
home-note-papers = Noter les papiers reçus
home-to-bring = à apporter
home-open = Ouvrir
home-about-date = Sur cette date
home-points =
    { $count ->
        [one] Un point à relire
       *[other] { $count } points à relire
    }
closing-lock = Verrouiller
closing-continue = Continuer encore un peu
said-still-used =
    { $count ->
        [one] Encore utilisé ailleurs, une fois : enlevez d’abord ce lien.
       *[other] Encore utilisé ailleurs, { $count } fois : enlevez d’abord ces liens.
    }
said-understood = Compris
said-set-aside = Mettre de côté
said-were-set-aside =
    { $files ->
        [0] Il n’y avait rien à mettre de côté.
        [one] Un fichier a été mis de côté dans « set-aside ». Il n’est pas effacé. Fermez puis rouvrez le dossier s’il est en lecture seule.
       *[other] { $files } fichiers ont été mis de côté dans « set-aside ». Ils ne sont pas effacés. Fermez puis rouvrez le dossier s’il est en lecture seule.
    }
start-example = Essayer avec l’exemple
start-example-help = Un cas inventé, rien n’est enregistré
start-light = Clair
start-dark = Sombre
start-contrast = Contraste élevé
