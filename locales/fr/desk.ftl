# The desk: steps, top bar, first page.

desk-group-begin = Commencer
desk-group-person = La personne
desk-group-facts = Les faits
desk-group-writings = Les écrits
desk-group-sending = Avant l’envoi
desk-step-home = Première page
desk-step-welcome = Accueil et accord
desk-step-procedure = Procédure et délais
desk-step-identity = Identité et noms
desk-step-people = Proches et famille
desk-step-life = Parcours de vie
desk-step-events = Événements
desk-step-journey = Trajet
desk-step-france = En France
desk-step-fears = Craintes au retour
desk-step-exhibits = Pièces
desk-step-account = Récit
desk-step-points = Points à relire
desk-step-dossier = Dossier
desk-why-home = Le dossier complet doit arriver avant la date limite. La date indiquée laisse du temps pour la poste. Cette page dit aussi ce qui manque encore.
desk-why-welcome = Rien n’est obligatoire aujourd’hui. On peut s’arrêter, passer une question, y revenir. Ce qui est dit ici reste sur cette machine, chiffré.
desk-why-procedure = Les délais se comptent à partir des papiers reçus. Notez les dates et les délais tels qu’ils y sont imprimés : ils passent avant tout calcul.
desk-why-identity = Le nom, la date et le lieu de naissance doivent être les mêmes partout, ou la différence doit être expliquée. Tous les noms portés comptent.
desk-why-people = Le formulaire demande tous les enfants et toutes les unions, aussi loin qu’ils soient. Un nom n’est imprimé que si vous l’avez décidé.
desk-why-life = Domiciles, études, travail, service, engagements : ces périodes aident à situer les faits. Une période floue reste floue.
desk-why-events = Un fait après l’autre : quand, où, qui, ce qui s’est passé, comment vous le savez. L’ordre dans lequel on raconte est libre.
desk-why-journey = Les pays traversés, les moyens, les papiers. Ce que vous ne savez pas se note « je ne sais pas ».
desk-why-france = Ce qui s’est passé depuis l’arrivée : adresse, activités, contacts du pays.
desk-why-fears = Que pourrait-il arriver, de la part de qui, pourquoi encore aujourd’hui, et pourquoi pas ailleurs dans le pays ?
desk-why-exhibits = Une pièce montre quelque chose et se rattache à un fait. Les originaux restent chez vous ; l’Ofpra reçoit des copies.
desk-why-account = Le récit est à vous : vos mots d’un côté, le français de l’autre. Le programme n’ajoute ni ne change rien.
desk-why-points = Ce ne sont pas des fautes : des endroits où deux passages diffèrent ou où une question peut venir. Vous décidez.
desk-why-dossier = Les pages telles qu’elles seront imprimées. Rien n’empêche d’imprimer : la page dit ce qui manque.
desk-why-title = Pourquoi ?
desk-why = Pourquoi ?
desk-state-not-yet = pas encore
desk-state-begun = commencé
desk-state-filled = rempli
desk-state-reread = à relire
desk-steps = Étapes
desk-undo = Annuler
desk-redo = Rétablir
desk-zoom = { $percent } %
desk-to-person = Vers la personne
desk-to-person-short = Tourner
desk-back-to-helper = Retour
desk-hide = Masquer
desk-lock = Verrouiller
desk-enough = Assez pour aujourd’hui
desk-enough-short = Assez
desk-example = Exemple fictif
desk-case = Dossier
desk-saved = Enregistré
desk-unsaved = Modifié
desk-saving = Enregistrement…
desk-save-failed = Pas encore enregistré
desk-read-only = Lecture seule
desk-saved-nowhere = Rien n’est gardé
desk-all-steps = Toutes les étapes
desk-express = L’essentiel d’abord
desk-hidden = Documents
desk-hidden-continue = Continuer
home-paper = pièce { $number }
home-continue = Continuer : { $step }
home-other-delay = Un autre délai
home-no-date = Quand envoyer le dossier ?
home-ask-papers = Notez les papiers reçus : le programme calcule la date.
home-note-papers = Noter les papiers reçus
home-normal = « Il est normal de ne pas se souvenir de tout. »
home-missing = Ce qui manque encore
home-nothing-missing = Rien ne manque.
home-to-bring = à apporter
home-open = Ouvrir
home-points =
    { $count ->
        [one] Un point à relire
       *[other] { $count } points à relire
    }
closing-title = Assez pour aujourd’hui
closing-thanks = Merci. Vous pourrez reprendre où vous voulez ; rien n’est à finir.
closing-kept = Tout est enregistré.
closing-keeping = Enregistrement en cours…
closing-lock = Verrouiller
closing-continue = Continuer encore un peu
said-still-used =
    { $count ->
        [one] Ceci est cité ailleurs, une fois : retirez d’abord ce lien.
       *[other] Ceci est cité ailleurs, { $count } fois : retirez d’abord ces liens.
    }
said-not-made = Cela n’a pas pu être fait. Rien n’a changé.
said-read-only = Ce dossier est ouvert en lecture seule : rien ne peut y être changé ici.
said-understood = Compris
said-set-aside = Mettre de côté
said-were-set-aside =
    { $files ->
        [0] Il n’y avait rien à mettre de côté.
        [one] Un fichier a été mis de côté dans « set-aside ». Il n’est pas effacé. Fermez puis rouvrez le dossier s’il est en lecture seule.
       *[other] { $files } fichiers ont été mis de côté dans « set-aside ». Ils ne sont pas effacés. Fermez puis rouvrez le dossier s’il est en lecture seule.
    }
start-name = Récit
start-what = Un dossier, écrit à deux, dans vos mots.
start-example = Essayer avec l’exemple
start-example-help = Un cas inventé, rien n’est gardé
start-light = Clair
start-dark = Sombre
start-contrast = Contraste élevé
