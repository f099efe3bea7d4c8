# Fears on return.

fears-questions-help = Choisissez une question : un paragraphe vide s’ouvre. La réponse se donne avec les mots de la personne ; le programme n’écrit rien.
fears-add = Ajouter un paragraphe
fears-paragraph = Paragraphe
fears-words = Ses mots, et le français
fears-author = Qui a écrit
fears-print = Impression
fears-kept = gardé pour l’entretien
fears-agents-open = Ouvrir la liste des personnes
