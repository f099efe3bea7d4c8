# Fears on return.

fears-questions = Quatre questions
fears-questions-help = Choisissez une question : un paragraphe vide s’ouvre. La réponse se donne avec les mots de la personne ; le programme n’écrit rien.
fears-prompt-what = Que craignez-vous, si vous deviez rentrer ?
fears-prompt-who = De la part de qui, et pourquoi vous ?
fears-prompt-today = Pourquoi encore aujourd’hui ?
fears-prompt-elsewhere = Pouvez-vous vivre ailleurs dans le pays ? Quelqu’un peut-il vous protéger là-bas ?
fears-answer = Répondre avec mes mots
fears-all = Paragraphes sur les craintes
fears-none = Aucun paragraphe. Cette page peut rester vide aujourd’hui.
fears-add = Ajouter un paragraphe
fears-paragraph = Paragraphe
fears-words = Ses mots, et le français
fears-words-ask = Que craignez-vous, si vous deviez rentrer ?
fears-author = Qui a écrit
fears-print = Impression
fears-keep = Garder pour l’entretien, ne pas imprimer
fears-kept = gardé pour l’entretien
fears-agents = De qui vous avez peur
fears-agents-none = Personne n’est noté. On peut aussi le dire dans un événement.
fears-agents-open = Ouvrir la liste des personnes
