# What only a screen reader says: what is seen without words. And, on the sheet « Protection », that one is listening.

access-divider = Largeur des deux parties
access-link = Aller à la page { $page }
access-page = Image de la page { $page } du PDF
access-picture = Image de la pièce, page { $page }
access-unsaid = Mots secrets : montrés à l’écran, jamais dits.
access-off = Aucun lecteur d’écran n’écoute : la fenêtre ne lit ses textes à personne.
access-on = Un lecteur d’écran écoute : chaque programme de cette session peut lire ce que la fenêtre montre, jamais une phrase secrète ni ce qui est masqué.
