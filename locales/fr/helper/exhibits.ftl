# The step Exhibits.

exhibits-add = Ajouter une pièce
exhibits-drop = Déposez ici une photo ou un PDF
exhibits-drop-now = Relâchez pour ajouter
exhibits-paste = On peut aussi coller une image, des fichiers ou leur chemin.
exhibits-number = pièce { $number }
exhibits-unnumbered = sans numéro
exhibits-untitled = Sans titre
exhibits-card = { $number } · { $title }
exhibits-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
exhibits-show = Voir
exhibits-mask = Masquer
exhibits-sensitive-title = Pièce sensible
exhibits-state-complete = complète
exhibits-state-translate = à traduire
exhibits-state-whence = d’où vient-elle ?
exhibits-state-masked = masquée
exhibits-state-no-file = sans fichier
exhibits-state-unreadable = illisible ici
exhibits-coming = Lecture…
exhibits-provisional = Numéros provisoires : ils sont donnés à l’impression.
exhibits-back = Toutes les pièces
exhibits-open = Ouvrir
exhibits-add-file = Ajouter un fichier à cette pièce
exhibits-remove-file = Retirer ce fichier
exhibits-delete = Supprimer la pièce
exhibits-earlier = Monter
exhibits-later = Descendre
exhibits-title-french = Titre en français
exhibits-title-help = Nature, auteur, date, objet.
exhibits-title-from-file = Le fichier s’appelle « { $name } ».
exhibits-title-take = En faire le titre
exhibits-group = Rubrique du bordereau
exhibits-date = Date écrite dessus
exhibits-date-help = Telle qu’elle est écrite, avec son calendrier.
exhibits-languages = Langue de la pièce
exhibits-translation = Traduction
exhibits-translator = Traduite par
exhibits-sworn-at = Cour d’appel et numéro
exhibits-author = Autorité ou auteur
exhibits-numbers = Numéros écrits dessus
exhibits-whence-help = Qui l’a obtenu, envoyé, reçu. Ne déposez pas un papier dont vous doutez.
exhibits-step = Étape { $number }
exhibits-step-when = Quand
exhibits-step-add = Ajouter une étape
exhibits-step-remove = Retirer l’étape
exhibits-shows-french = Ce qu’elle montre, en français
exhibits-events = Événements liés
exhibits-no-event = Aucun événement n’est encore lié. Le lien se fait dans l’étape Événements.
exhibits-reveals = Permet d’identifier
exhibits-reveals-help = Imprimée seulement pour un lecteur qui peut connaître ces personnes.
exhibits-classes = Révèle aussi
exhibits-sensitive = Sensible : masquée
exhibits-note = Note jamais imprimée
exhibits-close = Fermer
exhibits-previous = Page précédente
exhibits-next = Page suivante
exhibits-page-of = page { $page }/{ $pages }
exhibits-zoom-in = Agrandir
exhibits-zoom-out = Réduire
exhibits-fit = Page entière
exhibits-taking = Fichiers ajoutés
exhibits-taking-waiting = en attente
exhibits-taking-reading = lecture
exhibits-taking-pages = page { $done }/{ $of }
exhibits-taking-taken = ajouté
exhibits-taking-known = Ce fichier est déjà dans le dossier.
exhibits-taking-stop = Arrêter
exhibits-taking-keep = Garder tel quel
exhibits-taking-leave = Ne pas ajouter
exhibits-taking-done = Compris
exhibits-why-empty = Le fichier est vide. Demandez qu’il soit envoyé de nouveau.
exhibits-why-large = Le fichier est trop grand (plus de 256 Mo). Demandez une copie plus petite, ou seulement les pages utiles.
exhibits-why-unread = Le fichier n’a pas pu être lu. Vérifiez que la clé ou le téléphone est encore branché.
exhibits-why-not-stored = Le fichier n’a pas pu être gardé dans le dossier. Vérifiez qu’il reste de la place.
exhibits-why-stopped = Arrêté. Rien n’a été gardé de ce fichier.
exhibits-ask-heic = Photo au format HEIC (iPhone) : elle ne peut pas être montrée ni imprimée ici. Demandez-la en JPEG, ou une capture d’écran de la photo.
exhibits-ask-office = Document de traitement de texte : demandez-le en PDF.
exhibits-ask-picture = Image d’un format qui n’est pas lu ici : demandez-la en JPEG ou en PNG.
exhibits-ask-sound = Enregistrement : il peut être gardé. Pour l’imprimer, ajoutez une transcription avec les minutes.
exhibits-ask-archive = Archive (.zip) : ouvrez-la et ajoutez les fichiers un par un.
exhibits-ask-unknown = Ce fichier n’est ni une image ni un PDF que l’on sait lire ici. Demandez un PDF ou une photo.
exhibits-ask-locked = Le PDF est fermé par un mot de passe. Demandez-le sans mot de passe, ou imprimez-le en PDF une fois ouvert.
exhibits-ask-damaged = Le fichier est abîmé ou incomplet. Demandez qu’il soit envoyé de nouveau.
exhibits-ask-large = Le fichier demande trop de place ou de temps. Demandez une copie plus petite, ou seulement les pages utiles.
exhibits-ask-stopped = La lecture de ce fichier s’est arrêtée. Il peut être gardé tel quel et essayé de nouveau.
exhibits-absent = Le fichier n’est pas dans le dossier. Demandez-le de nouveau et ajoutez-le.
exhibits-word-exhibit = pièce
exhibits-word-exhibit-is = Un papier, une photo, un message, un enregistrement qui montre quelque chose. En droit on dit : pièce.
exhibits-word-sworn = traduction assermentée
exhibits-word-sworn-is = Faite par une personne inscrite auprès d’une cour d’appel. Pour l’Ofpra, une traduction libre signée est l’usage. La CNDA demande une traduction assermentée des actes officiels.
exhibits-word-list = bordereau
exhibits-word-list-is = La liste numérotée des pièces, placée devant elles dans le dossier.
exhibits-names-on = Vos noms qui y figurent, un par ligne
exhibits-issued = Où a-t-il été délivré ?
exhibits-stated = Dates qu’il donne pour des événements
exhibits-stated-help = Telles qu’on les lit sur le papier ou dans sa traduction, même si elles diffèrent de ce qui est raconté.
exhibits-stated-add = Ajouter une date
exhibits-stated-one = Date { $number }
exhibits-stated-event = De quel événement ?
exhibits-stated-words = La date, telle qu’elle est écrite
exhibits-caption = Ce que montre ce fichier, en français
exhibits-translated = Fichiers de la traduction
exhibits-translated-none = Ajoutez le fichier à la pièce, puis dites « C’est la traduction ».
exhibits-is-translation = C’est la traduction
exhibits-is-source = C’est le document d’origine
exhibits-faces = Visages d’autres personnes masqués sur la copie ?
exhibits-freeze = Garder ces numéros
exhibits-thaw = Libérer les numéros
exhibits-frozen = Numéros gardés : une pièce envoyée ne change plus de numéro.
exhibits-frozen-on = Numéros gardés { $date } : une pièce envoyée ne change plus de numéro.
exhibits-stated-sheet = Où est-elle écrite ?
several-title = { $count } fichiers : une seule pièce ou plusieurs ?
several-help = Les pages d’un même papier font une seule pièce, sous un seul numéro.
several-order = Dans l’ordre
several-by-name = des noms
several-by-date = des dates
several-place = { $number }.
several-one =
    { $kind ->
        [pages] Une pièce de { $count } pages
       *[files] Une pièce de { $count } fichiers
    }
several-each = { $count } pièces
exhibits-pasted-name = Image collée { $date }
exhibits-paste-nothing = Il n’y a ici ni image ni fichier à coller. Copiez d’abord l’image ou le fichier là où il se trouve, puis collez de nouveau.

# The page of photos on a phone or a card.
exhibits-photos-connect = Branchez le téléphone avec son câble, ou mettez la carte
exhibits-photos-unlock = Déverrouillez le téléphone et gardez-le allumé. S’il demande quoi faire : « Transfert de fichiers » (Android) ou « Autoriser » (iPhone).
exhibits-photos-connect-card = Mettez la carte mémoire ou la clé USB
exhibits-photos-no-phone = Sous Windows, un téléphone branché ne peut pas être lu ici. Copiez d’abord ses photos sur l’ordinateur avec l’explorateur de fichiers, puis choisissez où elles sont. Ensuite, effacez ces copies de l’ordinateur.
exhibits-photos-waiting = En attente d’un téléphone ou d’une carte…
exhibits-photos-waiting-card = En attente d’une carte ou d’une clé…
exhibits-photos-see = Voir les photos
exhibits-photos-by-hand = Choisir où sont les photos
exhibits-photos-searching = Recherche des photos. Avec un téléphone, cela peut durer une minute.
exhibits-photos-another = Autre appareil
exhibits-photos-count =
    { $count ->
        [one] 1 photo, la plus récente d’abord
       *[other] { $count } photos, les plus récentes d’abord
    }
exhibits-photos-left-out =
    { $count ->
        [one] Et 1 autre, plus ancienne, non affichée. Pour la voir, choisissez son emplacement.
       *[other] Et { $count } autres, plus anciennes, non affichées. Pour les voir, choisissez leur emplacement.
    }
exhibits-photos-unread =
    { $count ->
        [one] Un emplacement n’a pas pu être lu.
       *[other] { $count } emplacements n’ont pas pu être lus.
    }
exhibits-photos-none = Aucune photo trouvée ici. Le téléphone est-il déverrouillé, et le transfert de fichiers choisi ? Sinon, choisissez l’emplacement vous-même.
exhibits-photos-gone = L’appareil n’est plus branché. Les copies déjà prises sont dans le dossier, rien n’en est perdu. Rebranchez-le pour continuer.
exhibits-photos-reading = Photos lues : { $done } sur { $of }
exhibits-photos-go-on = Continuer
exhibits-photos-no-day = Jour inconnu
exhibits-photos-day = Choisir les { $count } photos de ce jour
exhibits-photos-chosen = choisie, n° { $number }
exhibits-photos-in-case = déjà dans le dossier
exhibits-photos-blurred = peut-être floue
exhibits-photos-cut = peut-être coupée au bord
exhibits-photos-not-read = n’a pas pu être lue
exhibits-photos-heic = HEIC (iPhone) : pas montrée ici
exhibits-photos-newer = Plus récentes
exhibits-photos-older = Plus anciennes
exhibits-photos-take =
    { $count ->
        [0] Copier dans le dossier
        [one] Copier 1 photo dans le dossier
       *[other] Copier { $count } photos dans le dossier
    }
exhibits-photos-clear = Ne rien choisir
exhibits-photos-back = Retour aux photos
exhibits-photos-copying = Copies prises : { $done } sur { $of }
exhibits-photos-leave-in = Laissez l’appareil branché.
exhibits-photos-taken =
    { $count ->
        [0] Aucune copie n’a été prise.
        [one] 1 photo est copiée dans le dossier.
       *[other] { $count } photos sont copiées dans le dossier.
    }
exhibits-photos-failed =
    { $count ->
        [one] 1 photo n’a pas été copiée. L’appareil est-il toujours branché ? Elle reste choisie : rebranchez et recommencez. Les autres copies sont dans le dossier.
       *[other] { $count } photos n’ont pas été copiées. L’appareil est-il toujours branché ? Elles restent choisies : rebranchez et recommencez. Les autres copies sont dans le dossier.
    }
exhibits-photos-asks =
    { $count ->
        [one] 1 photo ne peut pas être montrée ici. La liste des pièces demande s’il faut la garder telle quelle.
       *[other] { $count } photos ne peuvent pas être montrées ici. La liste des pièces demande s’il faut les garder telles quelles.
    }
