# Printing the dossier, and what is outside the encrypted case meanwhile.

print-title = Imprimer
print-back = Retour
print-printer = Imprimante
print-looking = Recherche des imprimantes…
print-none = Aucune imprimante n’a été trouvée sur cet ordinateur.
print-look = Chercher encore
print-usual = celle de l’ordinateur
print-copies =
    { $count ->
        [one] 1 copie
       *[other] { $count } copies
    }
print-copies-three = D’ordinaire trois : pour l’Ofpra, pour la personne, pour l’association. C’est un usage, pas une règle.
print-fewer = Moins
print-more = Plus
print-one-side = Une face
print-two-sides = Deux faces
print-grey = Noir et blanc
print-from = De la page
print-to = à
print-pages-wrong = Choisissez des pages entre 1 et { $pages }.
print-sheets =
    { $count ->
        [one] 1 feuille A4
       *[other] { $count } feuilles A4
    }
print-not-ready = On pourra imprimer dès que les pages sont à jour.
print-sending = Envoi à l’imprimante…
print-sending-drawn = Envoi à l’imprimante… Cela peut durer quelques minutes. Verrouiller ou fermer l’arrête en route.
print-handed = L’imprimante a reçu les pages.
print-not-printed = Rien n’a été imprimé. { $why }
print-only-some = Une partie seulement a été donnée à l’imprimante. { $why }
print-queue-keeps = Le fichier ne passe pas par le disque de ce programme, mais une file d’impression garde souvent une copie un jour ou plus.
print-queue-keeps-drawn = Windows garde ces pages sur le disque, non chiffrées, jusqu’à ce qu’elles soient imprimées, et plus longtemps si l’imprimante est réglée pour conserver les documents. Un outil spécial peut encore les retrouver ensuite.
print-stopped = Elle s’est arrêtée en route ?
print-stopped-copies =
    { $count ->
        [0] Aucune copie n’est complète
        [one] 1 copie est complète
       *[other] { $count } copies sont complètes
    }
print-stopped-missing = Première page qui manque
print-stopped-help = Ou la première qui est abîmée. Elles se comptent depuis le début, comme le « f. » en bas.
print-left = Il reste { $sheets }.
print-left-rest = Pages { $first } à { $last } d’une copie.
print-left-copies =
    { $count ->
        [one] 1 copie entière.
       *[other] { $count } copies entières.
    }
print-left-whole-sheet = La feuille de la page { $page } est refaite des deux côtés : jetez l’abîmée.
print-left-same = Ce sont les pages de la première impression, même si le dossier a changé depuis.
print-left-go = Imprimer le reste
print-stick = Pas d’imprimante ici ?
print-stick-go = Fichier pour le photocopieur
print-stick-then = Sur une clé, pour le temps d’imprimer. Ensuite, effacez-le ici et reprenez la clé.
print-stick-choose = Choisir la clé
outside-jobs =
    { $count ->
        [one] 1 impression est dans la file
       *[other] { $count } impressions sont dans la file
    }
outside-waiting = attend son tour
outside-printing = s’imprime
outside-stuck = l’imprimante attend quelqu’un : papier coincé, plus de papier, pause
outside-clear = Retirer de la file
outside-cleared = C’est retiré de la file. Une feuille déjà dans l’imprimante peut encore sortir, et le serveur d’impression garde souvent une copie un jour ou plus.
outside-cleared-drawn = C’est retiré de la file, et Windows efface les pages qu’il gardait. Une feuille déjà dans l’imprimante peut encore sortir, et un outil spécial peut retrouver ces pages sur le disque.
outside-not-cleared = Tout n’a pas pu être retiré de la file : regardez sur l’imprimante elle-même.
outside-files =
    { $count ->
        [one] 1 fichier non chiffré a été fait et n’est pas coché
       *[other] { $count } fichiers non chiffrés ont été faits et ne sont pas cochés
    }
outside-which = Ouvrez le dossier : l’étape « Dossier » montre lesquels et permet de les effacer.
outside-checked = Imprimé et emporté
outside-erase = Effacer
outside-erased = Le fichier est effacé. Sur une clé, un outil spécial peut encore le retrouver : gardez cette clé, ne la prêtez pas.
outside-erase-changed = Un autre fichier a pris sa place : il n’a pas été touché.
outside-erase-gone = Le fichier n’est pas à sa place. Si la clé est retirée, remettez-la pour l’effacer.
outside-changed = un autre fichier a pris sa place
outside-gone = n’est pas à sa place, ou la clé est retirée
outside-before = Avant de partir
outside-close = Fermer
