# Fears on return.

fears-questions = Quatre questions
fears-questions-help = Une question ouvre un paragraphe vide. La réponse est dans les mots de la personne ; le programme n’écrit rien.
fears-prompt-what = Que craignez-vous, si vous deviez rentrer ?
fears-prompt-who = De la part de qui, et pourquoi vous ?
fears-prompt-today = Pourquoi encore aujourd’hui ?
fears-prompt-elsewhere = Pourquoi pas ailleurs dans le pays, et qui pourrait vous protéger là-bas ?
fears-answer = Répondre dans mes mots
fears-all = Paragraphes sur les craintes
fears-none = Aucun paragraphe. Cette page peut rester vide aujourd’hui.
fears-add = Un paragraphe
fears-paragraph = Paragraphe
fears-words = Ses mots, et le français
fears-words-ask = Que craignez-vous, si vous deviez rentrer ?
fears-author = Qui a écrit
fears-print = Impression
fears-keep = Garder pour l’entretien, ne pas imprimer
fears-kept = gardé pour l’entretien
fears-agents = Qui est craint
fears-agents-none = Aucune personne n’est notée comme auteur. Un auteur peut aussi être dit dans un fait.
fears-agents-open = Ouvrir les personnes
