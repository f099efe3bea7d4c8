# The journey.

journey-all = Étapes du trajet
journey-none = Aucune étape notée. Les pays traversés, dans l’ordre dont on se souvient.
journey-add = Ajouter une étape
journey-step = étape
journey-one = Étape
journey-ends = Départ et arrivée
journey-place = Lieu
journey-place-ask = Quel endroit avez-vous traversé ?
journey-date = De quand à quand
journey-date-ask = Quand y étiez-vous ?
journey-transport = Moyen de transport
journey-transport-ask = Comment avez-vous voyagé ?
journey-documents = Papiers utilisés
journey-documents-ask = Avec quels papiers ?
journey-with = Avec qui
journey-what = Ce qui s’est passé
journey-what-ask = Que s’est-il passé à cet endroit ?
journey-fingerprints = Empreintes relevées
journey-fingerprints-ask = A-t-on pris vos empreintes à cet endroit ?
