# Papers, photos and messages that show something.

exhibits-empty = Aucune pièce pour l’instant. Une photo, un papier, une capture d’écran : ce qui existe suffit. Les originaux restent chez vous.
exhibits-choose = Choisissez une pièce pour la décrire.
exhibits-title-told = Titre, avec vos mots
exhibits-kind = Nature
exhibits-received = Reçue quand ?
exhibits-whence = D’où vient ce papier ?
exhibits-step-how = Comment
exhibits-held = Original
exhibits-held-where = Où est l’original ?
exhibits-shows = Elle montre…
