# The journey.

journey-add = Ajouter une étape
journey-step = étape
journey-one = Étape
journey-place = Lieu
journey-date = De quand à quand
journey-transport = Moyen de transport
journey-documents = Papiers utilisés
journey-what = Ce qui s’est passé
journey-fingerprints = Empreintes relevées
