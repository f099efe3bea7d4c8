# Papers, photos and messages that show something.

# Step Exhibits while there is none: what may be added. In the middle of the page. [sentence]
exhibits-empty = Aucune pièce pour l’instant. Une photo, un papier, une capture d’écran : ce qui existe suffit. Les originaux restent chez vous.
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
# Page of photos on a phone or a card, its title; also the button in the list of papers that leads there. [line]
exhibits-photos = Photos d’un téléphone ou d’une carte
# The same page, above the photos: what to do, and that the phone stays as it is. [sentence]
exhibits-photos-choose = Choisissez les photos à copier dans le dossier. Rien ne change sur le téléphone.
# The same page, before the phone is connected: only copies of chosen photos are taken. [sentence]
exhibits-photos-untouched = Seules les photos que vous choisirez seront copiées. Rien n’est effacé ni modifié sur l’appareil.
# The same page, several photos chosen: question above two answers. [sentence]
exhibits-photos-how = Ces photos montrent-elles un seul papier, ou plusieurs choses ?
# Answer to that question: one paper, the photos are its pages. $count: how many photos. [line]
exhibits-photos-one = Une seule pièce de { $count } pages, dans l’ordre choisi
# Answer to that question: each photo shows something else. $count: how many photos. [line]
exhibits-photos-each = { $count } pièces, une par photo
# The same page, after copying: the photos are still on the phone. $count: how many. [sentence]
exhibits-photos-remain =
    { $count ->
        [one] Cette photo reste aussi sur l’appareil. Rien n’y est effacé.
       *[other] Ces { $count } photos restent aussi sur l’appareil. Rien n’y est effacé.
    }
# Below that: what to think of before deleting anything on the phone. [free]
exhibits-photos-decide = Les y laisser ou les effacer : c’est vous qui décidez. Qui prend ou fouille l’appareil peut les voir. Mais la photo d’origine peut servir de preuve : on peut demander à la voir. Avant d’effacer, vérifiez que la copie s’ouvre dans le dossier, et parlez-en avec la personne qui aide ou un avocat. Une photo effacée peut rester dans la corbeille du téléphone et dans ses copies en ligne.
