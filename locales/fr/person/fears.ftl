# Fears on return.

fears-questions = Quatre questions
fears-prompt-what = Que craignez-vous, si vous deviez rentrer ?
fears-prompt-who = De la part de qui, et pourquoi vous ?
fears-prompt-today = Pourquoi encore aujourd’hui ?
fears-prompt-elsewhere = Pouvez-vous vivre ailleurs dans le pays ? Quelqu’un peut-il vous protéger là-bas ?
fears-answer = Répondre avec mes mots
fears-all = Paragraphes sur les craintes
fears-none = Aucun paragraphe. Cette page peut rester vide aujourd’hui.
fears-words-ask = Que craignez-vous, si vous deviez rentrer ?
fears-keep = Garder pour l’entretien, ne pas imprimer
fears-agents = De qui vous avez peur
fears-agents-none = Personne n’est noté. On peut aussi le dire dans un événement.
