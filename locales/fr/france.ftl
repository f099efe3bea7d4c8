# In France.

france-address = Adresse postale, une ligne après l’autre
france-address-help = Celle où les lettres arrivent : domiciliation, chez quelqu’un, chez soi.
france-address-ask = Où recevez-vous votre courrier ?
france-phone = Téléphone
france-email = Courriel
france-housing = Hébergement par l’Ofii
france-housing-ask = Où logez-vous ?
france-since = Depuis l’arrivée
france-since-none = Rien n’est encore noté depuis l’arrivée : activités, démarches, contacts ou menaces venus du pays.
france-open-events = Raconter un fait
france-open-life = Noter une période
france-statements = Ce qui a été dit avant
france-statements-none = Aucune déclaration antérieure notée : guichet, entretien, police, autre pays.
france-statement-add = Ajouter une déclaration
france-statement = Déclaration antérieure
france-made-to = Où et à qui
france-made-to-ask = À qui l’avez-vous dit, et où ?
france-statement-day = Jour
france-statement-lang = Langue
france-statement-exhibit = Pièce où c’est écrit
france-passages = Passages à corriger
france-passage-add = Ajouter un passage
france-passage = Ce qui est écrit
france-right = Ce qui est juste, et pourquoi c’était écrit autrement
france-told-now = Paragraphe du récit qui le dit maintenant
