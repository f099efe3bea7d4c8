# Glossary at the end side of the form steps.

# At the side of the step Welcome, a word explained below it: the text that is told and signed. [word]
word-account = Récit
# What “account” means. [line]
word-account-is = Votre histoire, écrite en français, avec vos mots
# At the side of the step Welcome, a word explained below it. [word]
word-interpreter = Interprète
# What an interpreter does (speaks, does not write). [line]
word-interpreter-is = Personne qui traduit à l’oral
# At the side of the step Welcome, a word explained below it: reading everything back to her. [word]
word-read-back = Relecture
# What reading back means. [line]
word-read-back-is = On vous relit tout dans votre langue
# At the side of the first page: the paper that proves the asylum request. The French stands beside it. [word]
word-attestation = Attestation
# What that paper is. [line]
word-attestation-is = Papier qui prouve votre demande
# At the side of the first page: sending in the whole file. The French word stands beside it. [word]
word-lodging = Introduction
# What that means. Ofpra, the French asylum office, stays as it is. [line]
word-lodging-is = Envoi du dossier complet à l’Ofpra
# At the side of the first page: the time allowed, not a lateness. [word]
word-delay = Délai
# What a time limit is. [line]
word-delay-is = Le temps que vous avez
# At the side of the step Procedure: the number the prefecture gives to a foreigner. [word]
word-agdref = N° étranger
# What that number is. [line]
word-agdref-is = Votre numéro à la préfecture
# At the side of the step Procedure: the faster way of examining, as printed on her paper. [line]
word-accelerated = Procédure accélérée
# What it changes for her. [line]
word-accelerated-is = Examen plus rapide, délais courts
# At the side of the step Procedure: the day a decision counts as received. [word]
word-notification = Notification
# Which day that is, also when it is read on the internet. [free]
word-notification-is = Le jour où vous recevez la réponse, ou celui où vous l’ouvrez sur internet (15 jours au plus)
# At the side of the step Identity: any other name she used. [word]
word-alias = Pseudonyme
# What an alias is. [line]
word-alias-is = Autre nom que vous avez utilisé
# At the side of the step Identity: who has no nationality. [word]
word-stateless = Apatride
# What stateless means. [line]
word-stateless-is = Personne qu’aucun pays ne reconnaît comme ressortissante
# At the side of Identity and In France: an address for letters only, at an association. [word]
word-mailing = Domiciliation
# What that address is for. [line]
word-mailing-is = Adresse pour votre courrier
# At the side of the step People: who did harm; in French “auteur”, not a writer. [word]
word-agent = Auteur
# Who is meant. [line]
word-agent-is = La personne ou le groupe qui vous a fait du mal, ou veut vous en faire
# At the side of the step People. [word]
word-witness = Témoin
# What a witness does here. [line]
word-witness-is = Quelqu’un qui a vu et l’écrit
# At the side of the step People: a rule of asylum law. [word]
word-family-unity = Unité de famille
# What the rule gives to husband or wife and children. [line]
word-family-unity-is = La protection peut s’étendre au conjoint et aux enfants
# At the side of the step Life: taking part in a party, union, association. [word]
word-commitment = Engagement
# Examples of it. [line]
word-commitment-is = Parti, syndicat, association, presse, groupe armé
# At the side of the step Life: asylum refused for very grave crimes, a term of law. [word]
word-exclusion = Exclusion
# What it means. [line]
word-exclusion-is = Refus pour crimes très graves
# At the side of the step Life: in French “pièce”, a paper that shows something. [word]
word-exhibit = Pièce
# What an exhibit is. [line]
word-exhibit-is = Un document qui montre quelque chose
# At the side of the step Journey: the way to France. [word]
word-route = Trajet
# What is meant by it. [line]
word-route-is = Le chemin jusqu’en France
# At the side of the step Journey: who is paid to bring people over borders. No judgement. [word]
word-smuggler = Passeur
# Who is meant. [line]
word-smuggler-is = Personne payée pour passer les frontières
# At the side of the step Journey: the rule by which another country of Europe may be in charge. [word]
word-dublin = Procédure Dublin
# What it means for her. [line]
word-dublin-is = Un autre pays d’Europe doit examiner la demande
# At the side of the step Fears. [word]
word-fear = Crainte
# What is meant by fear in an asylum request. [line]
word-fear-is = Ce dont vous avez peur si vous rentrez
# At the side of the step Fears, a term of law. [word]
word-persecution = Persécution
# What it means. [line]
word-persecution-is = Mal grave fait à cause de ce que vous êtes ou pensez
# At the side of the step Fears: help from the state or another power. [line]
word-protection = Protection des autorités
# Whose help that is. [line]
word-protection-is = L’aide de la police, du juge, du chef
# At the side of the step Fears: a term of law, safety elsewhere in her country. [word]
word-alternative = Asile interne
# What it means. [line]
word-alternative-is = Vivre en sécurité ailleurs dans son pays
# At the side of the step In France: a term of law, fear that came after she left. [word]
word-sur-place = Sur place
# What it means. [line]
word-sur-place-is = Crainte née après le départ
# At the side of the step In France: threats by her state beyond its border. [line]
word-transnational = Répression transnationale
# What it means. [line]
word-transnational-is = Votre pays vous menace jusqu’ici
