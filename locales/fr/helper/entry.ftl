# Everything before and around the open case.

entry-back = Retour
entry-cancel = Annuler
entry-close = Fermer
entry-show = Voir
entry-cover = Cacher
entry-hide = Masquer
entry-hide-key = F12
entry-open = Ouvrir un dossier
entry-open-help = Le choisir sur une clé USB ou dans l’ordinateur
entry-new = Nouveau dossier
entry-new-help = Deux langues, six mots, une feuille de secours
entry-look-here = La boîte du système ne s’ouvre pas ? Choisir ici
entry-no-list = Aucune liste de dossiers n’est gardée ici.
entry-idle = Se verrouille après { $minutes } min sans activité
entry-helper-language = Langue de la personne qui aide
entry-untranslated = Le programme ne parle pas encore cette langue : il reste en { $language }. Le récit peut être dit et écrit dans cette langue.
entry-other-language = Une autre langue
entry-other-language-help = Son nom en lettres latines, ou son code de deux ou trois lettres
entry-take-language = Prendre cette langue
entry-continue = Continuer
entry-way-digits = Chiffres
entry-way-own = Ma propre phrase secrète
entry-draw = Tirer d’autres mots
entry-draw-digits = Tirer d’autres chiffres
entry-association-help = Facultatif. Sinon, seule la personne pourra ouvrir le dossier.
entry-sheet-print = Imprimer la feuille
entry-sheet-copy = Recopier à la main
entry-sheet-printing = La feuille part vers l’imprimante…
entry-sheet-printed = La feuille est partie vers l’imprimante. Vérifiez qu’elle est sortie et lisible.
entry-sheet-no-printer = Pas d’imprimante ici : recopiez la feuille à la main.
entry-without-sheet = Continuer sans feuille de secours
entry-words-kept = C’est noté, continuer
entry-needs-check = Tapez d’abord la phrase secrète une fois.
entry-needs-sheet = Imprimez ou recopiez d’abord la feuille.
entry-place-choose = Choisir l’emplacement
entry-place-look = Chercher dans cette fenêtre
entry-place-chosen = Emplacement choisi
entry-place-none = Aucun emplacement n’est encore choisi.
entry-create = Créer le dossier
entry-secret = Phrase secrète, chiffres ou code de secours
entry-unlock = Ouvrir
entry-elsewhere = Un autre dossier
entry-keyboard = Clavier : { $layout }
entry-caps-on = Verr. Maj allumé
entry-caps-off = Verr. Maj éteint
entry-choose-case = Choisir le dossier à ouvrir
entry-choose-place = Choisir où garder le dossier
entry-choose-files = Choisir des fichiers
entry-choose-save = Choisir où enregistrer le PDF
entry-choose-path = Chemin
entry-choose-path-help = Tapez un chemin, puis Entrée ; ou choisissez dans la liste.
entry-choose-up = Emplacement au-dessus
entry-choose-case-entry = dossier chiffré
entry-choose-case-day = fichier le plus récent : { $day }
entry-choose-case-label = « { $label } »
entry-choose-empty = Rien ici.
entry-choose-left-out = Et { $count } autres, non affichés.
entry-choose-this = Utiliser cet emplacement
entry-choose-take = Ajouter ({ $count })
entry-choose-save-here = Enregistrer
entry-choose-replace = Remplacer le fichier
entry-choose-home = Mes fichiers
entry-choose-documents = Documents
entry-choose-stick = Clé ou disque : { $name }
entry-choose-by-name = Par nom
entry-choose-newest = Les plus récents d’abord
entry-choose-new-folder = Nouveau sous-dossier
entry-choose-folder-name = Nom du nouveau sous-dossier
entry-choose-make = Créer
entry-choose-kilobytes = { $count } ko
entry-choose-megabytes = { $count } Mo
entry-no-dialog = Le système ne montre pas de fenêtre de choix ici : tapez un chemin ou choisissez dans cette liste.

## What went wrong, and what to do.
entry-not-a-case = Il n’y a pas de dossier chiffré ici. Choisissez l’emplacement qui le contient.
entry-is-a-case = Cet emplacement est déjà un dossier. Choisissez l’emplacement au-dessus, ou un autre.
entry-newer = Ce dossier a été écrit par une version plus récente du programme. Rien n’a été changé. Ouvrez-le avec cette version.
entry-disk-read-only = Ce disque peut seulement être lu. Choisissez un autre emplacement.
entry-denied = Le système ne permet pas d’accéder à cet endroit. Choisissez-en un autre.
entry-not-here = Un service de synchronisation garde ces fichiers, et ils ne sont pas sur cet ordinateur. Demandez-lui de les y conserver toujours, puis recommencez. Rien n’est perdu.
entry-replaced = Le programme a été remplacé par une autre version pendant qu’il était ouvert. Ce qui était ouvert est enregistré. Fermez Récit et relancez-le.
entry-synced = Cet emplacement est copié par { $service }. Ce service garde le dossier chez lui, chiffré, et aussi ses anciennes copies. Demandez-lui de conserver toujours ces fichiers sur cet ordinateur : sinon le dossier peut ne pas s’ouvrir.
entry-synced-other = un service de synchronisation
entry-read-back = Le disque n’enregistre pas correctement ; il est peut-être usé. Prenez un autre disque.
entry-empty-secret = La phrase secrète est vide.
entry-same-secret = Les deux phrases secrètes sont identiques. Tirez d’autres mots.
entry-exists = Un fichier de ce nom est déjà là.
entry-folder-exists = Quelque chose porte déjà ce nom ici. Choisissez un autre nom.
entry-folder-name = Ce nom ne convient pas à un sous-dossier : pas de point au début ni à la fin, et aucun de ces signes : / \ : * ? " < > |
entry-not-a-folder = Ceci est un fichier. Choisissez un emplacement.
entry-other-computer = Ce chemin mène à un autre ordinateur. Choisissez-le dans la fenêtre du système, ou donnez-lui d’abord une lettre de lecteur.
entry-out-of-reach = Cet endroit est caché, ou il appartient au système ou à un programme. Choisissez-le dans la fenêtre du système, ou copiez d’abord le fichier ailleurs, par exemple dans Documents.
entry-not-a-file = Ce n’est pas un fichier.
entry-file-too-large = Ce fichier est trop grand.
entry-busy = Une fenêtre de choix est déjà ouverte.
entry-files-refused =
    { $count ->
        [one] Un fichier n’a pas pu être ouvert : { $names }
       *[other] { $count } fichiers n’ont pas pu être ouverts : { $names }
    }
entry-files-left-out = { $count } fichiers en plus n’ont pas été pris : ajoutez-les ensuite.

## What a person should know about how a case opened.
entry-notice-unopened = { $files ->
    [one] Un fichier de ce dossier ne s’ouvre pas avec cette phrase secrète. Il n’a pas été touché.
   *[other] { $files } fichiers de ce dossier ne s’ouvrent pas avec cette phrase secrète. Ils n’ont pas été touchés.
}
entry-notice-perhaps-rekeyed = Si la phrase secrète de ce dossier a été changée, c’est peut-être un enregistrement plus récent : demandez avant d’écrire ici, sinon il y aura deux suites à réunir.
entry-notice-not-all-read = { $files ->
    [one] Un fichier n’a pas été examiné : il y en a trop dans ce dossier.
   *[other] { $files } fichiers n’ont pas été examinés : il y en a trop dans ce dossier.
}
entry-notice-alone = Les enregistrements d’avant ne sont plus là ; rien ne permet de comparer celui-ci. Si ce n’est pas vous qui les avez ôtés, cherchez une autre copie.
entry-notice-forged = Un enregistrement ({ $seq }) n’a pas été fait avec les clés de ce dossier ; il est laissé de côté. Demandez qui a utilisé cette copie.
entry-notice-newer = Une version plus récente a écrit ce dossier. Lecture seule ici.
entry-notice-other-case = Cet emplacement contient aussi des fichiers d’un autre dossier ; ils n’ont pas été touchés.
entry-not-kept = Les réglages n’ont pas pu être gardés pour la prochaine fois.

## Locking and leaving when saving does not succeed.
entry-again = Essayer encore
entry-leave-title = Fermer la fenêtre
entry-leave-anyway = Fermer sans enregistrer
entry-stay = Rester

## Dialogs of the system.
entry-dialog-files = Choisir des fichiers
entry-dialog-exhibits = Images et PDF
entry-dialog-save = Enregistrer le PDF
entry-dialog-folder = Choisir un emplacement
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
entry-notice-newer-do = Vous pouvez le lire et l’imprimer, pas le changer. Pour le changer, ouvrez-le avec la version récente de Récit.
entry-notice-newer-unread = Le dernier enregistrement ({ $seq }) a été fait par une version plus récente de Récit, et n’est pas compris ici ; voici celui d’avant, en lecture seule. Rien n’est perdu. Pour voir le dernier, ouvrez le dossier avec la version récente.
