# The journey.

# Step Journey: heading of the list of stages of the way to France. [line]
journey-all = Étapes du trajet
# In the place of that list while it is empty. [sentence]
journey-none = Aucune étape notée. Les pays traversés, dans l’ordre dont on se souvient.
# Heading of the card that asks for the days of leaving home and of coming to France. [line]
journey-ends = Départ et arrivée
# Question to the person, about one stage: the place she came through. [sentence]
journey-place-ask = Quel endroit avez-vous traversé ?
# Question to the person, about one stage: when she was there. [sentence]
journey-date-ask = Quand y étiez-vous ?
# Question to the person, about one stage: by bus, on foot, by boat… [sentence]
journey-transport-ask = Comment avez-vous voyagé ?
# Question to the person, about one stage: the papers she travelled with. [sentence]
journey-documents-ask = Avec quels papiers ?
# One stage, label over the people to choose from: who travelled with her. [word]
journey-with = Avec qui
# Question to the person, about one stage: what happened there. [sentence]
journey-what-ask = Que s’est-il passé à cet endroit ?
# Question to the person, about one stage, with yes and no. [sentence]
journey-fingerprints-ask = A-t-on pris vos empreintes à cet endroit ?
