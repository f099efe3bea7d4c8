# Papers, photos and messages that show something.

# Step Exhibits while there is none: what may be added. In the middle of the page. [sentence]
exhibits-empty = Aucune pièce pour l’instant. Une photo, un papier, une capture d’écran : ce qui existe suffit. Les originaux restent chez vous.
# Screen turned to the person while no paper is chosen. [sentence]
exhibits-choose = Choisissez une pièce pour la décrire.
# One paper, label over a field: what it is called, in the person’s language. [line]
exhibits-title-told = Titre, avec vos mots
# One paper, label over: passport, summons, photographs… [word]
exhibits-kind = Nature
# One paper, label over a date: when the person got it. [line]
exhibits-received = Reçue quand ?
# Question to the person, large, under the picture of one paper: how it came to her. [sentence]
exhibits-whence = D’où vient ce papier ?
# Under that question, label over a field: how the paper came from one hand to the next. [word]
exhibits-step-how = Comment
# One paper, label over: who has the original, or what became of it. [word]
exhibits-held = Original
# One paper, label over a field: where the original is now. [line]
exhibits-held-where = Où est l’original ?
# One paper, label over a field that finishes the sentence: “It shows…”. [word]
exhibits-shows = Elle montre…
