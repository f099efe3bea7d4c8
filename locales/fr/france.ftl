# In France.

france-address = Adresse postale, une ligne après l’autre
france-address-help = Celle où les lettres arrivent : domiciliation, chez quelqu’un, chez soi.
france-address-ask = Où recevez-vous votre courrier ?
france-phone = Téléphone
france-email = Courriel
france-housing = Hébergement par l’Ofii
france-housing-ask = Où êtes-vous hébergé·e ?
france-since = Depuis l’arrivée
france-since-none = Rien n’est encore noté depuis l’arrivée : activités, démarches, contacts ou menaces venus du pays.
france-open-events = Raconter un fait
france-open-life = Noter une période
france-statements = Ce qui a été dit avant
france-statements-none = Aucune déclaration antérieure notée : guichet, entretien, police, autre pays.
france-statement-add = Une déclaration
france-statement = Déclaration antérieure
france-made-to = Où et à qui
france-made-to-ask = À qui l’avez-vous dit, et où ?
france-statement-day = Jour
france-statement-lang = Langue
france-statement-exhibit = Pièce qui la garde
france-passages = Passages à corriger
france-passage-add = Un passage
france-passage = Les mots tels qu’ils sont écrits là
france-right = Ce qui est juste, et pourquoi c’était dit autrement
france-told-now = Paragraphe du récit qui le dit maintenant
