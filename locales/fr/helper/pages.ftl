# The step Dossier: the pages as they will be printed.

pages-volume-ofpra = Pour l’Ofpra, par la poste
pages-volume-keep = À garder, ne pas envoyer
pages-to-send = À envoyer
pages-to-keep = À garder
pages-part-read-back-help = imprimée si la personne le veut
pages-cover = Couverture : toujours
pages-before = Avant d’imprimer
pages-parts = Parties
pages-pages = Pages
pages-bookmarks = Aller à
pages-zoom-out = Réduire
pages-zoom-in = Agrandir
pages-whole = Page entière
pages-width = Largeur
pages-previous = Précédente
pages-next = Suivante
pages-at = page { $page }/{ $pages }
pages-up-to-date = à jour
pages-building = mise en page…
pages-outdated = modifié depuis
pages-stopped = arrêté
pages-failed = échec
pages-blocked = un nom à regarder
pages-build = Refaire les pages
pages-stop = Arrêter
pages-none = Les pages apparaîtront ici.
pages-none-stopped = La mise en page a été arrêtée. Ce qui est écrit n’est pas touché ; les pages peuvent être refaites.
pages-none-failed = Les pages n’ont pas pu être faites. Ce qui est écrit n’est pas touché ; essayez de nouveau.
pages-none-blocked = Un nom protégé se lit encore dans le texte. Les pages se font dès qu’il est remplacé ou reconnu comme un autre mot.
pages-none-perhaps = Un mot est peut-être un nom protégé. Les pages se font dès que vous avez dit si c’est ce nom ou un autre mot.
pages-never-blocked = On peut imprimer quand même : rien n’est bloqué par un point à relire.
pages-save = Enregistrer le PDF
pages-saving = Écriture du PDF…
pages-not-saved = Le PDF n’a pas été enregistré.
pages-not-saved-why = Le PDF n’a pas été enregistré. { $why }
pages-open = Ouvrir
pages-other-word = C’est un autre mot
pages-blocked-name = Un nom protégé se lit dans le texte : « { $word } » ({ $code })
pages-perhaps-name = Ce mot est-il le nom protégé ({ $code }) : « { $word } » ?
pages-perhaps-paper = Sur cette pièce, est-ce le nom protégé ({ $code }) : « { $word } » ?
# place: where it stands
pages-paper-is = { $place }. Si c’est ce nom, la pièce n’est pas imprimée.
pages-this-name = C’est ce nom
pages-other-name = C’est un autre nom
pages-where-paragraph = { $part }, paragraphe { $number }
pages-where-exhibit = { $part }, pièce { $number }
pages-where-row = { $part }, ligne { $number }
pages-where-page = { $part }, page { $number }
pages-everywhere = sur chaque page
pages-incomplete = Pièce { $number } : fichier illisible
pages-incomplete-needs = il manque { $what }
pages-in-part = Pièce { $number } : lue en partie
pages-translation = Pièce { $number }
pages-translation-missing = sans traduction
pages-fears = Craintes en cas de retour
pages-fears-empty = pas encore écrit
pages-left-out-events =
    { $count ->
        [one] 1 événement non imprimé
       *[other] { $count } événements non imprimés
    }
pages-left-out-exhibits =
    { $count ->
        [one] 1 pièce non imprimée
       *[other] { $count } pièces non imprimées
    }
pages-left-out-paragraphs =
    { $count ->
        [one] 1 paragraphe non imprimé
       *[other] { $count } paragraphes non imprimés
    }
pages-left-out-by-choice = à cause de leurs réglages
pages-left-out-bearing = un nom à protéger se lit dessus : décidez dans les points à relire
pages-left-out-telling = ils racontent un événement qui n’est pas imprimé : voyez les points à relire
pages-without-french =
    { $count ->
        [one] 1 paragraphe sans français
       *[other] { $count } paragraphes sans français
    }
pages-without-french-is = imprimé dans la langue de la personne
pages-dangling =
    { $count ->
        [one] 1 renvoi vers un élément supprimé
       *[other] { $count } renvois vers un élément supprimé
    }
pages-dangling-is = ce qui était cité a été retiré
pages-no-glyph = Signe { $character }, page { $page }
pages-no-glyph-is = le programme ne sait pas le dessiner : une case est imprimée
pages-names = Noms protégés
pages-names-none = aucun n’apparaît
pages-proof = Contrôle du PDF
pages-proof-good = liens et numéros corrects
pages-proof-faulty = un lien ou un numéro est à vérifier : prévenez la personne qui s’occupe du programme
pages-points =
    { $count ->
        [one] 1 point à relire
       *[other] { $count } points à relire
    }
pages-points-is = on peut imprimer sans y répondre
pages-signature = Signature et deux photos
pages-signature-is = à la main, après l’impression
pages-word-folio = folio
pages-word-folio-is = Le numéro courant au bas de chaque page : f. 3/36.
pages-word-keep = volume « à garder »
pages-word-keep-is = Pour vous : liste du dossier, feuille à recopier, récit en deux langues, préparation de l’entretien. Ne l’envoyez pas à l’Ofpra.
pages-word-initials = paraphe
pages-word-initials-is = Vos initiales, à la main, au bas de chaque page du récit.
