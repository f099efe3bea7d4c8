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
desk-step-fears = Craintes en cas de retour
desk-step-exhibits = Pièces
desk-step-account = Récit
desk-step-points = Points à relire
desk-step-dossier = Dossier
desk-why-home = Le dossier complet doit arriver avant la date limite. La date indiquée laisse du temps pour la poste. Cette page dit aussi ce qui manque encore.
desk-why-welcome = Rien n’est obligatoire aujourd’hui. On peut s’arrêter, passer une question, y revenir. Ce qui est dit ici reste sur cette machine, chiffré.
desk-why-procedure = Les délais se comptent à partir des papiers reçus. Notez les dates et les délais imprimés dessus : ils passent avant tout calcul.
desk-why-identity = Le nom, la date et le lieu de naissance doivent être les mêmes partout, ou la différence doit être expliquée. Tous les noms portés comptent.
desk-why-people = Le formulaire demande tous les enfants, même adultes, loin ou décédés, et toutes les unions. Un nom n’est imprimé que si vous l’avez décidé.
desk-why-life = Domiciles, études, travail, service, engagements : ces périodes aident à situer les faits. Si une date n’est pas connue, on ne l’invente pas.
desk-why-events = Un fait après l’autre : quand, où, qui, ce qui s’est passé, comment vous le savez. L’ordre dans lequel on raconte est libre.
desk-why-journey = Les pays traversés, le moyen de transport, les papiers. Ce que vous ne savez pas se note « je ne sais pas ».
desk-why-france = Ce qui s’est passé depuis l’arrivée : adresse, activités, nouvelles ou menaces venues du pays.
desk-why-fears = Que pourrait-il arriver ? De la part de qui ? Pourquoi encore aujourd’hui ? Pourriez-vous vivre ailleurs dans le pays ?
desk-why-exhibits = Une pièce est un papier, une photo ou un message qui montre un fait. Gardez les originaux ; l’Ofpra reçoit des copies.
desk-why-account = Le récit est à vous : vos mots d’un côté, le français de l’autre. Le programme n’ajoute ni ne change rien.
desk-why-points = Ce ne sont pas des fautes : des endroits où deux passages diffèrent, ou sur lesquels l’Ofpra peut poser une question. Vous décidez.
desk-why-dossier = Les pages telles qu’elles seront imprimées, et ce qui manque encore.
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
desk-to-person = Montrer à la personne
desk-to-person-short = Montrer
desk-back-to-helper = Retour
desk-hide = Masquer
desk-lock = Verrouiller
desk-enough = On s’arrête là
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
desk-hidden = Documents
desk-hidden-continue = Continuer
home-prudent = Date prudente d’envoi
home-paper = pièce { $number }
home-continue = Continuer : { $step }
home-other-delay = Un autre délai
home-no-date = Quand envoyer le dossier ?
home-ask-papers = Notez les papiers reçus : la date sera comptée à partir d’eux.
home-note-papers = Noter les papiers reçus
home-normal = « Il est normal de ne pas se souvenir de tout. »
home-missing = Ce qui manque encore
home-nothing-missing = Rien ne manque à la liste.
home-to-bring = à apporter
home-open = Ouvrir
home-points =
    { $count ->
        [one] Un point à relire
       *[other] { $count } points à relire
    }
closing-title = On s’arrête pour aujourd’hui
closing-thanks = Merci. Vous pourrez reprendre où vous voulez ; rien n’est à finir.
closing-kept = Tout est enregistré.
closing-keeping = Enregistrement en cours…
closing-lock = Verrouiller
closing-continue = Continuer encore un peu
said-still-used =
    { $count ->
        [one] Encore utilisé ailleurs, une fois : enlevez d’abord ce lien.
       *[other] Encore utilisé ailleurs, { $count } fois : enlevez d’abord ces liens.
    }
said-not-made = L’opération a échoué. Rien n’a changé.
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
start-what = Votre histoire et vos pièces, avec vos mots.
start-example = Essayer avec l’exemple
start-example-help = Un cas inventé, rien n’est enregistré
start-light = Clair
start-dark = Sombre
start-contrast = Contraste élevé
