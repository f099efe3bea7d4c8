# The caseworker’s guide in the window (F1), saved and printed.

guide-name = Guide
guide-contents = Sommaire
guide-page = page
guide-previous = Précédente
guide-next = Suivante
guide-in-french = Le guide est en français : il est pour la personne qui aide.
guide-save = Enregistrer le guide en PDF
guide-print = Imprimer le guide
guide-file = guide.pdf
guide-keys-save = Enregistrer les touches en PDF
guide-keys-print = Imprimer les touches
guide-keys-file = touches.pdf
guide-making = Le PDF est en préparation…
guide-saved = Le PDF est enregistré. Il ne dit rien de personne.
