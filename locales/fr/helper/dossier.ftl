# Words of the printed dossier. Ids: dossier-element-state.

## Parts
dossier-part-cover = Couverture
dossier-part-account = Récit
dossier-part-chronology = Chronologie
dossier-part-timeline = Frise des événements
dossier-part-family = Famille et noms
dossier-part-journey = Trajet jusqu’en France
dossier-part-bordereau = Bordereau de pièces
dossier-part-exhibits = Pièces
dossier-part-read-back = Attestation de relecture
dossier-part-checklist = Dossier complet
dossier-part-hand-copy = Feuille à recopier
dossier-part-bilingual = Récit bilingue
dossier-part-interview = Préparer l’entretien
dossier-part-page = { $part }, page { $page }/{ $pages }
dossier-short-bordereau = Bordereau

## On every page
dossier-document-title = Dossier
dossier-header-number = — n° étranger { $number }
dossier-name-missing = (nom à écrire)
dossier-fictional = EXEMPLE FICTIF
dossier-draft = BROUILLON
dossier-headline-kept = À GARDER, NE PAS ENVOYER
dossier-headline-draft = BROUILLON, À GARDER
dossier-kept-page = volume « à garder », page { $page }/{ $pages }
dossier-kept-label = G
dossier-continued = (suite)
dossier-copy-continued = suite
dossier-initials = Paraphe
dossier-see-also = voir aussi
dossier-folio = f. { $folio }
dossier-folio-of = f. { $folio }/{ $total }

## References. $number is an exhibit's, $numbers are paragraphs'.
dossier-call = pièce n° { $number }
dossier-call-page = pièce n° { $number }, p. { $page }
dossier-margin = pièce { $number }
dossier-margin-page = pièce { $number }, p. { $page }
dossier-paragraphs = §{"\u202F"}{ $numbers }
dossier-account-at = Récit { $paragraphs }
dossier-see = { $what } (voir { $folio })
dossier-in-brackets = ({ $what })
dossier-shown-by = { $what } ({ $exhibits })
dossier-key = Lettres à la place d’un nom : { $list }.
dossier-key-place = un lieu que je ne nomme pas
dossier-key-name = un nom qui n’est pas écrit ici
dossier-key-person = une personne que je ne nomme pas
dossier-place-coded = lieu non nommé ({ $code })
dossier-quoted = « { $words } »
dossier-quoted-in = { $quote } ({ $language })
dossier-none = aucun

## Cover
dossier-cover-subtitle = { $kind } : récit et pièces
dossier-cover-first = première demande d’asile
dossier-cover-other = demande d’asile
dossier-cover-born = { $sex ->
    [female] Née le
    [male] Né le
   *[other] Naissance
 }
dossier-date-at = { $date } à { $place }
dossier-cover-nationality = Nationalité
dossier-stateless = apatride
dossier-cover-original = Nom d’origine
dossier-cover-script = ({ $note })
dossier-cover-aliases = Autres noms
dossier-cover-agdref = N° étranger (AGDREF)
dossier-cover-ofpra = N° de dossier Ofpra
dossier-cover-given-by-office = { $blank } (attribué par l’Office)
dossier-cover-interview = Langue de l’entretien
dossier-wishes = { $officer ->
    [female] { $interpreter ->
        [female] je souhaite parler à une femme, avec une interprète femme
        [male] je souhaite parler à une femme, avec un interprète homme
       *[none] je souhaite parler à une femme
     }
    [male] { $interpreter ->
        [female] je souhaite parler à un homme, avec une interprète femme
        [male] je souhaite parler à un homme, avec un interprète homme
       *[none] je souhaite parler à un homme
     }
   *[none] { $interpreter ->
        [female] je souhaite une interprète femme
       *[male] je souhaite un interprète homme
     }
 }
dossier-cover-address = Adresse
dossier-cover-filed = Dépôt du
dossier-contents = Contenu
dossier-contents-folio = folio
dossier-exhibits-detailed = Pièces (détail au bordereau, { $folio })

## Account
dossier-fears = Mes craintes en cas de retour
dossier-signed-at = Fait à { $place }
dossier-signed-on = le { $day }
dossier-signature = Signature
dossier-note-told = Dit ainsi : { $words }.
dossier-note-paper = Lu sur la { $exhibit }.
dossier-note-calendar = { $calendar }, { $told } : { $days }.
dossier-note-days = { $calendar } : { $days }.
dossier-note-heard = Une autre personne m’a donné cette date.

## Tables
dossier-place = Lieu
dossier-date = Date
dossier-exhibit = Pièce
dossier-exhibit-paragraph = Pièce, §
dossier-chronology-legend = Vu ou vécu : j’y étais. Entendu moi-même : de mes oreilles, sans voir. On me l’a raconté : par une autre personne. Lu sur un document : je l’ai appris ainsi. En gras : jour connu.
dossier-chronology-told = Mes mots
dossier-chronology-told-in = Mes mots (calendrier { $calendar })
dossier-chronology-ours = Date grégorienne
dossier-chronology-what = Fait
dossier-chronology-known = Source
dossier-known-told-by = { $known } : { $source }
dossier-event-unnamed = Événement
dossier-timeline-activity = Activité
dossier-timeline-event = Événement
dossier-timeline-exhibit = pièce
dossier-timeline-paragraph = récit
dossier-timeline-early = { $date }. { $what }
dossier-timeline-empty = Aucune date connue : rien ne peut être placé sur une échelle.
dossier-timeline-legend = { $marks } ; { $unknown } jour non connu ; tirets : début ou fin approximative. En gras : jour connu.
dossier-timeline-break = Avant { $year }, l’échelle n’est pas respectée.
dossier-timeline-mark = { $mark } { $known }
dossier-timeline-period = { $kind } : { $what }
dossier-timeline-undated = Sans date connue
dossier-family = Famille
dossier-names = Noms
dossier-kinship = Lien
dossier-kin = { $kinship ->
    [father] mon père
    [mother] ma mère
    [brother] mon frère
    [sister] ma sœur
    [child] { $sex ->
        [female] ma fille
        [male] mon fils
       *[other] mon enfant
     }
    [relative] une personne de ma famille
   *[other] { $sex ->
        [female] { $kinship ->
            [half-sibling] ma demi-sœur
            [spouse] ma femme
            [partner] ma compagne
            [grandparent] ma grand-mère
            [aunt-or-uncle] ma tante
            [cousin] ma cousine
            [friend] une amie
            [neighbour] une voisine
           *[other] {""}
         }
        [male] { $kinship ->
            [half-sibling] mon demi-frère
            [spouse] mon mari
            [partner] mon compagnon
            [grandparent] mon grand-père
            [aunt-or-uncle] mon oncle
            [cousin] mon cousin
            [friend] un ami
            [neighbour] un voisin
           *[other] {""}
         }
       *[other] {""}
     }
 }
dossier-name = Nom, prénom
dossier-original-script = Écriture d’origine
dossier-birth = Naissance
dossier-lives = Lieu de vie
dossier-spouse = conjoint
dossier-children = enfants
dossier-siblings = frères et sœurs
dossier-in-europe = famille en Europe
dossier-name-not-shown = { $code } (nom non indiqué)
dossier-dead = { $sex ->
    [female] décédée
    [male] décédé
   *[other] décédé(e)
 }
dossier-one-person = Tous les noms ci-dessous sont les miens : je suis { $name }.
dossier-one-name = Nom
dossier-name-where = Nature du nom
dossier-name-since = Depuis quand, qui le sait
dossier-journey-step = Étape
dossier-journey-transport = Transport
dossier-journey-papers = Papiers montrés
dossier-journey-what = Qui, comment (pièce)
dossier-fingerprints = empreintes relevées
dossier-since-arrival = Depuis l’arrivée
dossier-from-to = De – à
dossier-situation = Situation (pièce)

## Bordereau
dossier-number = N°
dossier-label = Intitulé
dossier-exhibit-date = Date (calendrier d’origine, grégorien)
dossier-language-translation = Langue, traduction
dossier-state = État
dossier-folios = Folios
dossier-shows-paragraph = Ce qu’elle montre, §
dossier-group = { $letter }. { $name }
dossier-group-others = Autres pièces
dossier-bordereau-count = { $exhibits ->
    [one] { $exhibits } pièce
   *[other] { $exhibits } pièces
 }, { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 }{ $translated ->
    [yes] {" "}avec les traductions
   *[no] {""}
 }
dossier-bordereau-folios = folios { $first } à { $last }
dossier-bordereau-folio = folio { $folio }
dossier-bordereau-copies = Copies. Je présenterai à l’entretien les originaux que j’ai (voir la colonne État).
dossier-bordereau-closed = { $count ->
    [one] Bordereau arrêté à { $count } pièce, numéro { $first }.
   *[other] { $unbroken ->
        [yes] Bordereau arrêté à { $count } pièces, numérotées de { $first } à { $last } sans interruption.
       *[no] Bordereau arrêté à { $count } pièces, numérotées de { $first } à { $last } ; les numéros absents ont été donnés dans un dépôt précédent.
     }
 }
dossier-untitled = Sans intitulé
dossier-no-words = sans texte
dossier-no-translation = non traduit
dossier-state-copy = copie
dossier-state-photo = photo
dossier-state-capture = capture
dossier-state-file = fichier
dossier-state-original-held = copie ; j’ai l’original
dossier-state-lost = copie ; original perdu
dossier-state-unreadable = non reproduite
dossier-translation = Traduction
dossier-translation-number = { $number }-T
dossier-translation-kind = { $kind ->
    [sworn] traduction assermentée
   *[free] traduction libre
 }
dossier-translation-by = { $what }, { $who }

## Exhibits
dossier-bookmark-exhibit = { $number } { $title } ({ $folio })
dossier-stamp = Pièce n° { $number } — { $page }/{ $pages }
dossier-stamp-unreadable = Pièce n° { $number } — non reproduite
dossier-translation-of = Traduction de la pièce n° { $number }
dossier-translated-from = Langue d’origine : { $language }
dossier-original-at = Original f. { $folios }
dossier-translated-at = traduction { $folio }
dossier-date-read = { $written } : { $read }
dossier-faces-masked = Visages des tiers masqués
dossier-foot-copy = copie à { $scale } %
dossier-foot-copied = copie
dossier-foot-photos = { $count ->
    [one] une photographie
   *[other] deux photographies
 }
dossier-foot-bordereau = { $what }, bordereau { $folio }
dossier-not-reproduced = Pièce non reproduite
dossier-file-unreadable = Le fichier de la pièce n° { $number } n’a pas pu être imprimé ici. Il n’est pas perdu : il reste dans mon dossier.
dossier-file-absent = Aucun fichier n’accompagne la pièce n° { $number }.
dossier-file-format = Format
dossier-file-size = Taille
dossier-bytes = { $count } octets
dossier-file-fault = Cause
dossier-file-pages = Pages annoncées
dossier-fault-absent = aucun fichier
dossier-fault-empty = le fichier est vide
dossier-fault-damaged = le fichier est abîmé ou incomplet
dossier-fault-locked = le fichier est fermé par un mot de passe
dossier-fault-format = le format n’est pas lu ici (PDF, JPEG, PNG, TIFF, WebP le sont)
dossier-fault-sound = c’est un message vocal ou un enregistrement, à écouter
dossier-fault-film = c’est un film, à regarder
dossier-fault-office = c’est un texte ou un tableau qui n’est pas en PDF
dossier-fault-packed = c’est une archive de plusieurs fichiers
dossier-fault-too-much = le fichier est trop lourd pour être lu sans risque
dossier-fault-stopped = la lecture s’est arrêtée
dossier-read-in-part = Fichier lu en partie ; il manque : { $missing }
dossier-missing-end = la fin du fichier
dossier-missing-picture = une image
dossier-missing-font = une police de caractères
dossier-missing-letters = des lettres dont la police n’est pas dans le fichier
dossier-missing-note = une annotation
dossier-missing-field = ce qui est écrit dans un champ du formulaire
dossier-missing-files = des fichiers joints à l’intérieur
dossier-missing-pages = des pages

## Read-back
dossier-read-back-read = Le récit ({ $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
 }) m’a été relu en { $language }, le { $day }, à { $place }.
dossier-read-back-by-hand = Le récit m’a été relu en { $language }, le { $day }, à { $place }. Paragraphes relus : { $paragraphs }.
dossier-read-back-understood = J’ai compris ce texte.
dossier-read-back-confirmed = J’en confirme le contenu.
dossier-read-back-by = Relu par
dossier-read-back-interpreter = Interprète

## Checklist, kept at the desk
dossier-check-title = Le dossier est-il complet ?
dossier-check-date-unknown = date à demander
dossier-check-post-to = Dossier à envoyer à : { $address }
dossier-check-hand-to = Le dossier : { $who }.
dossier-check-address-on = Adresse : { $paper }.
dossier-check-verify = À vérifier.
dossier-check-source = Source : { $source } (vérifiée le { $day }).
dossier-check-last-day = Date limite : { $day }
dossier-check-no-date = Aucun délai n’est connu. À demander : le papier reçu (attestation, notification, convocation) et le jour où il a été remis.
dossier-check-possibly = À vérifier sur le papier reçu.
dossier-check-ask-for = La date de départ du délai n’est pas notée. À demander, avec le jour, le mois et l’année : { $paper }.
dossier-check-ask = La date de départ du délai n’est pas notée : la demander, avec le jour, le mois et l’année.
dossier-check-needed = Obligatoire
dossier-check-what = Il faut
dossier-check-where = Où, comment
dossier-check-before = Avant de fermer l’enveloppe
dossier-check-before-handing = Avant de remettre le dossier
dossier-check-do = À faire
dossier-check-questions = Questions, contacts
dossier-check-lawyer = Pour toute décision, demandez conseil à une association ou à un avocat.
dossier-check-counted = { $count } × { $label }
dossier-check-seen = présent
dossier-check-ticked = fait
dossier-check-missing = manque
dossier-check-to-see = à vérifier
dossier-check-to-do = à faire
dossier-check-to-write = à écrire
dossier-check-written = écrit
dossier-check-advised = conseillé
dossier-check-fears = Récit : craintes en cas de retour
dossier-check-paragraph = § { $number }
dossier-check-read-back = Relecture dans la langue de la personne
dossier-check-initials = Parapher chaque page du récit, signer la dernière
dossier-check-replace = Remplacer la pièce n° { $number }, non reproduite
dossier-check-translate = Traduire la pièce n° { $number }
dossier-step-day = jour noté
dossier-step-start = { $paper } : { $day }, jour non compté
dossier-step-posted = { $paper } : mise en ligne le { $day }, jour non compté
dossier-step-deemed = { $days } jours après le dépôt en ligne : { $day }
dossier-step-delay = { $delay }{ $printed ->
    [yes] {" "}imprimés sur le papier
   *[no] {""}
 } : { $day }
dossier-step-month-end = ce jour n’existe pas dans le mois, le dernier compte : { $day }
dossier-step-hour = l’heure compte aussi
dossier-step-holidays = { $count ->
    [one] un jour férié passé
   *[other] { $count } jours fériés passés
 }
dossier-step-before = { $delay } avant : { $day }
dossier-step-printed = dernier jour imprimé sur le papier : { $day }
dossier-step-suspended = délai suspendu le { $day }, { $left } jours restants
dossier-step-resumed = les jours restants courent jusqu’au { $day }
dossier-step-margin = moins { $margin } de marge : { $day }
dossier-amount = { $unit ->
    [working-days] { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
     }
    [months] { $count } mois
    [hours] { $count ->
        [one] { $count } heure
       *[other] { $count } heures
     }
   *[days] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
     }
 }

## Sheet to copy from
dossier-form-sub = { $verified ->
    [yes] Dans l’ordre du formulaire, modèle { $version }.
   *[no] Modèle { $version }, pas encore comparé au formulaire papier : suivre les numéros du formulaire. { $source }.
 }
dossier-form-blank-means = Case ou ligne vide : rien n’est noté dans le dossier, ou ce qui est noté n’est pas imprimé ici. À demander à la personne.
dossier-form-by-hand = à remplir à la main
dossier-form-nationality = nationalité
dossier-form-born-at = { $sex ->
    [female] née à
    [male] né à
   *[other] lieu de naissance
 }
dossier-form-names-in-clear = Les noms réservés à l’Ofpra y sont en clair, comme sur le formulaire : garder cette feuille à l’abri.
dossier-form-see-account = voir le récit, { $folio }
dossier-form-see-list = voir le bordereau, { $folio }
dossier-form-family-name = { $who }, nom
dossier-form-given-names = prénom
dossier-form-to-decide = à décider
dossier-form-names-to-decide = { $count ->
    [one] Avec la personne : un autre nom du dossier n’est pas déclaré.
   *[other] Avec la personne : { $count } autres noms du dossier ne sont pas déclarés.
 }
dossier-form-missing = { $what ->
    [date] date non notée
    [place] lieu non noté
    [kind] nature non notée
    [number] numéro non noté
    [authority] autorité non notée
    [original] original ou copie : non noté
    [transport] transport non noté
   *[papers] papiers montrés : non noté
 }
dossier-form-one-name = nom entier, sans nom de famille à part
dossier-form-whole-name = { $who }, nom entier
dossier-form-single = aucun (célibataire)
dossier-form-no-union = aucune union notée (célibataire)
dossier-form-sex = sexe
dossier-form-alive = en vie
dossier-form-in-france = en France
dossier-form-other-parent = autre parent
dossier-form-union-ended = fin : { $how }
dossier-form-under-name = sous le nom de { $name }
dossier-form-number = n° { $number }
dossier-form-spoken = parlé
dossier-form-read = lu
dossier-form-written = écrit
dossier-form-gap-before = Avant { $to } : aucune adresse notée
dossier-form-gap-between = Entre { $from } et { $to } : aucune adresse notée
dossier-form-gap-after = Après { $from }, jusqu’au départ : aucune adresse notée
dossier-form-no-fingerprints = aucune empreinte relevée
dossier-form-whose-to-decide = { $count ->
    [one] Avec la personne : pour un fait du dossier, il n’est pas dit à qui il est arrivé.
   *[other] Avec la personne : pour { $count } faits du dossier, il n’est pas dit à qui ils sont arrivés.
 }
dossier-form-approximate = approximative
dossier-form-in-calendar = ({ $date })
dossier-form-town = Ville, province
dossier-form-country = Pays
dossier-form-yes = oui
dossier-form-no = non

## Two languages
dossier-french = Français
dossier-told = Paroles de la personne

## Interview
dossier-interview-day = Le jour
dossier-interview-when = Date, heure, adresse
dossier-interview-division = Division, n° de dossier
dossier-interview-language = Langue
dossier-interview-asked = Mon souhait
dossier-interview-with = Avec moi
dossier-interview-third = avocat ou association { $blank } (prévenir l’Ofpra : voir la convocation)
dossier-interview-bring = À emporter
dossier-bring-summons = convocation
dossier-bring-attestation = attestation en cours de validité
dossier-bring-dossier = ce dossier
dossier-bring-original-from = original de la pièce n° { $number } : { $place }
dossier-bring-passport = { $count ->
    [one] passeport ou carte d’identité, original (pièce n° { $numbers })
   *[other] passeport, carte d’identité, originaux (pièces n° { $numbers })
 }
dossier-bring-originals = { $count ->
    [one] original de la pièce n° { $numbers }
   *[other] originaux des pièces n° { $numbers }
 }
dossier-bring-not-held = { $count ->
    [one] Original que je n’ai pas : pièce n° { $exhibits }.
   *[other] Originaux que je n’ai pas : pièces n° { $exhibits }.
 }
dossier-bring-lost = perdu
dossier-bring-phone = { $count ->
    [one] téléphone, messages d’origine (pièce n° { $numbers })
   *[other] téléphone, messages d’origine (pièces n° { $numbers })
 }
dossier-interview-read = À relire avant, si c’est possible
dossier-interview-about = De quoi il s’agit
dossier-interview-precise = Ce que je veux préciser ou corriger
dossier-interview-fears = mes craintes : qui, quoi, pourquoi aujourd’hui
dossier-interview-during = Pendant l’entretien
dossier-during-pause = Je peux demander une pause.
dossier-during-not-understood = Je peux dire que je n’ai pas compris.
dossier-during-interpreter = Je peux dire si je comprends mal l’interprète.
dossier-during-correct = Je peux corriger ce qui est écrit dans le récit.
dossier-during-seen = Je dis ce que j’ai vu, et ce qu’on m’a raconté.
dossier-during-add = À la fin, je peux ajouter quelque chose.
dossier-during-not-known = Je peux dire : « je ne sais pas », « je ne me souviens pas ».
