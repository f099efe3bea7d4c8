# In France.

france-address-ask = Où recevez-vous votre courrier ?
france-phone = Téléphone
france-email = Courriel
france-housing-ask = Où logez-vous ?
france-since = Depuis l’arrivée
france-since-none = Rien n’est encore noté depuis l’arrivée : activités, démarches, contacts ou menaces venus du pays.
france-statements = Ce qui a été dit avant
france-statements-none = Aucune déclaration antérieure notée : guichet, entretien, police, autre pays.
france-made-to-ask = À qui l’avez-vous dit, et où ?
