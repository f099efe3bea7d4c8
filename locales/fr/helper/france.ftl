# In France.

france-address = Adresse postale, une ligne après l’autre
france-address-help = Celle où les lettres arrivent : domiciliation, chez quelqu’un, chez soi.
france-housing = Hébergement par l’Ofii
france-open-events = Raconter un fait
france-open-life = Noter une période
france-statement-add = Ajouter une déclaration
france-statement = Déclaration antérieure
france-made-to = Où et à qui
france-statement-day = Jour
france-statement-lang = Langue
france-statement-exhibit = Pièce où c’est écrit
france-passages = Passages à corriger
france-passage-add = Ajouter un passage
france-passage = Ce qui est écrit
france-right = Ce qui est juste, et pourquoi c’était écrit autrement
france-told-now = Paragraphe du récit qui le dit maintenant
