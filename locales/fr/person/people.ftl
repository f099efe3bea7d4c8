# People and family.

# Step People: heading of the list of relatives and other people. [line]
people-all = Proches et autres personnes
# In the place of that list while it is empty: whom to begin with. [sentence]
people-none = Personne n’est encore noté. Père, mère, frères, sœurs, tous les enfants, puis les autres.
# Heading of the card about marriage and unions. [word]
people-couple = Couple
# Label and question over: single, married, divorced… [line]
people-marital = Situation de famille
# Label over the marriages and unions, each in a box. [line]
people-unions = Mariages et unions
# One union, label over: civil, religious, customary marriage… [line]
people-union-kind = Quelle sorte d’union
# One union, label over the people to choose from: with whom. [word]
people-union-partner = Avec qui
# One union, label over a date: since when. [word]
people-union-began = Depuis quand
# One union, label over a place: where it was made. [word]
people-union-place = Où
# One union, label over a date: until when. [word]
people-union-ended = Jusqu’à quand
# One union, label over a field: how it ended (divorce, death…). [line]
people-union-ending = Comment elle a pris fin
# Heading of the card that asks whether she has children, brothers, sisters. [line]
people-near = Enfants, frères et sœurs
# Question to the person: whether she has children. [sentence]
people-no-children-ask = Avez-vous des enfants ?
# Question to the person: whether she has brothers and sisters. [sentence]
people-no-siblings-ask = Avez-vous des frères et sœurs ?
# Question to the person: family in France or elsewhere in Europe. [sentence]
people-in-europe-ask = Avez-vous de la famille en France ou en Europe ?
# One other person opened: heading of the card with kinship, names, birth. [word]
people-who = Qui c’est
# One other person, label over: father, sister, neighbour… [word]
people-kinship = Lien
# Question to the person, about another person: what he or she is to her. [sentence]
people-relation-ask = Qui est cette personne pour vous ?
# Question to the person, about another person: date of birth. [sentence]
people-birth-ask = Quand cette personne est-elle née ?
# Label and question, about another person. [word]
people-nationality = Nationalité
# Question to the person: what the other person does for a living. [sentence]
people-occupation-ask = Que fait cette personne ?
# Question to the person, with yes and no: whether the other one agrees to be named in writing. [sentence]
people-consents-ask = Cette personne est-elle d’accord pour que son nom soit écrit ?
# One other person: heading of the card about his or her life today. [word]
people-life = Aujourd’hui
# Label and question with yes and no: whether the other person lives. Said softly. [sentence]
people-alive = Cette personne est-elle en vie ?
# Question to the person, asked only where the other one has died. Said softly. [sentence]
people-death-ask = Quand cette personne est-elle morte ?
# Question to the person: where the other one is today. [sentence]
people-where-ask = Où cette personne se trouve-t-elle aujourd’hui ?
# One other person, label over the places already noted in the case. [line]
people-lives-at = Lieu, parmi ceux du dossier
# Label and question with yes and no: whether the other person is in France. [sentence]
people-in-france = Cette personne est-elle en France ?
# One other person who is a child of hers: heading of the card about the child. [word]
people-child = Enfant
# A child of hers, label over the people to choose from: the child’s other parent. [word]
people-other-parent = L’autre parent
# Question to the person: what she fears for this child, as different from herself. [sentence]
people-own-fears-ask = Que craignez-vous pour cet enfant, en particulier ?
