# Fears on return.

# Step Fears: heading over the four questions that follow. [word]
fears-questions = Quatre questions
# One of the four questions, to the person: what she fears if she must go back. [sentence]
fears-prompt-what = Que craignez-vous, si vous deviez rentrer ?
# One of the four questions: from whom, and why her. [sentence]
fears-prompt-who = De la part de qui, et pourquoi vous ?
# One of the four questions: why the fear is still there today. [sentence]
fears-prompt-today = Pourquoi encore aujourd’hui ?
# One of the four questions: living elsewhere in the country, or being protected there. [sentence]
fears-prompt-elsewhere = Pouvez-vous vivre ailleurs dans le pays ? Quelqu’un peut-il vous protéger là-bas ?
# Screen turned to the person, under each of the four questions: opens an empty page to write on. [button]
fears-answer = Répondre avec mes mots
# Heading of the list of paragraphs about what is feared. [line]
fears-all = Paragraphes sur les craintes
# In the place of that list while it is empty: nothing has to be written today. [sentence]
fears-none = Aucun paragraphe. Cette page peut rester vide aujourd’hui.
# Box to tick at one paragraph: to be said at the interview, not printed. [line]
fears-keep = Garder pour l’entretien, ne pas imprimer
# Heading of the card that names those she is afraid of. [line]
fears-agents = De qui vous avez peur
# In the place of their names while nobody is noted. [sentence]
fears-agents-none = Personne n’est noté. On peut aussi le dire dans un événement.
