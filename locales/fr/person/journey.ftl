# The journey.

journey-all = Étapes du trajet
journey-none = Aucune étape notée. Les pays traversés, dans l’ordre dont on se souvient.
journey-ends = Départ et arrivée
journey-place-ask = Quel endroit avez-vous traversé ?
journey-date-ask = Quand y étiez-vous ?
journey-transport-ask = Comment avez-vous voyagé ?
journey-documents-ask = Avec quels papiers ?
journey-with = Avec qui
journey-what-ask = Que s’est-il passé à cet endroit ?
journey-fingerprints-ask = A-t-on pris vos empreintes à cet endroit ?
