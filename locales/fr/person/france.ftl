# In France.

# Question to the person: where her letters arrive. [sentence]
france-address-ask = Où recevez-vous votre courrier ?
# Label and question: her telephone number. [word]
france-phone = Téléphone
# Label and question: her e-mail address. [word]
france-email = Courriel
# Question to the person: where she sleeps now. [sentence]
france-housing-ask = Où logez-vous ?
# Step In France: heading of what was told to have happened since she came. [word]
france-since = Depuis l’arrivée
# In the place of that list while it is empty. [sentence]
france-since-none = Rien n’est encore noté depuis l’arrivée : activités, démarches, contacts ou menaces venus du pays.
# Heading of the list of what she said earlier to an office, the police, another country. [line]
france-statements = Ce qui a été dit avant
# In the place of that list while it is empty. [sentence]
france-statements-none = Aucune déclaration antérieure notée : guichet, entretien, police, autre pays.
# Question to the person, about one earlier statement: to whom and where. [sentence]
france-made-to-ask = À qui l’avez-vous dit, et où ?
