# What protects on this computer, what this program is: sheets to read, from the first page and beside the keys.

protection-name = Protection
protection-gaps = Protection : il manque quelque chose
protection-title = Ce qui protège sur cet ordinateur
protection-what = Le programme s’enferme lui-même en plusieurs parties. Ce qui manque est marqué ici.
protection-layer = { $layer } : { $state }
protection-desk = La fenêtre, avec le dossier ouvert
protection-pictures-without = Les images de l’écran prises par d’autres programmes ne montrent pas un dossier ouvert.
protection-pictures-with = Les images de l’écran prises par d’autres programmes montrent aussi un dossier ouvert, comme choisi ici.
protection-pictures-refused = Les images de l’écran prises par d’autres programmes montrent aussi un dossier ouvert : ce système a refusé de le cacher.
protection-pictures-show = Le montrer, par exemple à un interprète à distance
protection-pictures-hide = Ne plus le montrer
protection-worker = Ce qui lit les fichiers apportés
protection-keeper = Ce qui ouvre les fichiers des dossiers
protection-keeper-open = Cette partie n’a pas la clé : elle ouvre les fichiers chiffrés, dans les emplacements choisis seulement. La fenêtre, elle, ne voit aucun fichier.
protection-broker = Ce qui demande les fichiers au système
protection-broker-open = Cette partie n’a ni la clé ni le texte du dossier. Elle n’est pas enfermée : les fenêtres du système et l’imprimante passent par elle.
protection-active = en place
protection-partial = en place, sauf ce que ce système est trop ancien pour donner
protection-too-old = absent, ce système est trop ancien
protection-refused = absent, le système l’a refusé
protection-not-made = absent, pas encore fait pour ce système
protection-trying = Essai en cours…
protection-tried = Essayé maintenant : { $count ->
    [one] une façon de sortir, refusée
   *[other] { $count } façons de sortir, toutes refusées
}
protection-escaped = Essayé maintenant, et pas empêché : { $tried }
protection-not-tried = L’essai n’a pas pu être fait. Les fichiers apportés ne pourront peut-être pas être lus.
protection-probe-open = ouvrir un fichier
protection-probe-write = écrire un fichier
protection-probe-exec = lancer un programme
protection-probe-socket = ouvrir une connexion
protection-probe-local = parler à un autre programme
protection-probe-other = regarder un autre programme, ou l’arrêter
protection-probe-memory = prendre plus de mémoire que permis
protection-not = Ce que rien ici n’empêche
protection-not-spy = un programme espion sur cet ordinateur, ou quelqu’un qui en est l’administrateur
protection-not-forced = quelqu’un qui oblige à ouvrir le dossier
protection-not-outside = ce qui est sorti du dossier : photo de l’écran, page imprimée, PDF enregistré
about-title = À propos
about-version = { $name }, version { $version }
about-origin = Fait à partir de l’état { $commit } du code, du { $day }
about-no-origin = Compilé sur place : l’état du code n’est pas indiqué.
about-no-update = Il ne se connecte à rien : une nouvelle version s’apporte sur une clé.
about-licence = Logiciel libre, licence GPL, version 3 ou suivante : chacun peut l’utiliser, l’examiner, le copier et le changer.
licences-title = Licences
licences-what = Ce que le programme contient, à qui cela appartient, et sous quelle licence ; les textes sont dessous.
licences-texts = Les textes des licences
