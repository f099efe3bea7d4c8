# Welcome and consent.

# Step Welcome: heading of the first card, about today’s talk; large when shown alone to the person. [line]
welcome-today = Aujourd’hui
# First card, read aloud to the person. [sentence]
welcome-nothing-compulsory = Rien n’est obligatoire aujourd’hui. Vous pouvez vous arrêter quand vous voulez.
# First card, read aloud after the sentence before it. [sentence]
welcome-your-pace = Vous pouvez passer une question et y revenir. L’ordre est libre : on peut commencer par ce qui est facile.
# First card, read aloud. The three quotations are the answers answer-does-not-… of kinds.ftl, word for word. [sentence]
welcome-answers = Vous avez le droit de répondre : « je ne sais pas », « je ne me souviens pas », « je ne souhaite pas le dire ».
# Heading of the second card: what everybody at the table promises. Large when shown alone. [line]
welcome-pledge = Votre histoire, rien que la vôtre
# Second card, read aloud: whose account it is. [sentence]
welcome-pledge-yours = L’histoire est à vous, avec vos mots. Personne d’autre ne la raconte à votre place.
# Second card, read aloud: what whoever helps may do and may not. [sentence]
welcome-pledge-helper = La personne qui aide peut corriger l’orthographe, poser des questions, changer l’ordre. Elle n’ajoute ni fait, ni date, ni raison, ni émotion.
# Second card, read aloud: why no story may be invented or copied. Calm, no threat. [sentence]
welcome-pledge-danger = Une histoire fausse ou copiée peut entraîner un refus, ou plus tard le retrait de la protection.
# Heading of the third card: what is kept, by whom, for how long. Large when shown alone. [line]
welcome-notice = Ce qui est noté ici
# Third card, a line of the notice the data protection law asks for (GDPR): what it is for. [sentence]
welcome-notice-purpose = À quoi cela sert : préparer votre demande d’asile, et rien d’autre.
# Third card: who keeps the data, and that their name may be asked. [sentence]
welcome-notice-who = Qui les garde : vous et l’association, ou la personne, qui vous aide. Demandez son nom et comment la joindre.
# Third card: where the data stays, on this machine or on a USB stick. [sentence]
welcome-notice-kept = Où cela reste : chiffré, sur cette machine ou cette clé. Rien ne part sur internet.
# Third card: who receives it, until when, and that it can be erased. [sentence]
welcome-notice-given = Qui les reçoit, et jusqu’à quand : ceux à qui le dossier est remis, le programme n’envoie rien. Après la demande, vous pouvez demander que tout soit effacé.
# Third card: the person’s rights. “cnil.fr” and “CNIL” stay as they are. [free]
welcome-notice-rights = Vos droits : tout lire, corriger, effacer, emporter une copie, retirer votre accord. L’aide ne dépend pas de votre accord. Si ces droits ne sont pas respectés : la CNIL (cnil.fr).
# Third card: the program informs, a lawyer or an association advises. [sentence]
welcome-notice-law = Ce programme informe et cite ses sources. Pour toute décision, demandez conseil à une association ou à un avocat.
# Heading of the card with the questions of consent. [line]
welcome-agree = Votre accord
# What was agreed to: in the list of consents, and kept in the case as its words. [sentence]
welcome-topic-keep = Garder ces informations, chiffrées, le temps de la demande.
# The same as a question to the person; answers: yes, no, later. [sentence]
welcome-topic-keep-ask = Êtes-vous d’accord pour que ces informations soient gardées, chiffrées, le temps de la demande ?
# What was agreed to: in the list of consents, and kept in the case as its words. [sentence]
welcome-topic-lawyer = Montrer le dossier à un avocat, une avocate ou un juriste.
# The same as a question to the person; answers: yes, no, later. [sentence]
welcome-topic-lawyer-ask = Êtes-vous d’accord pour que le dossier soit montré à un avocat ou à un juriste ?
# What was agreed to: in the list of consents, and kept in the case as its words. [sentence]
welcome-topic-interpreter = Parler en présence d’un ou d’une interprète.
# The same as a question to the person; answers: yes, no, later. [sentence]
welcome-topic-interpreter-ask = Êtes-vous d’accord pour parler avec l’aide d’un interprète ?
# In the list of consents, before who gave it: it was agreed to. [word]
welcome-given = D’accord
# In the list of consents, before who gave it: it was refused, which is as good an answer. [word]
welcome-refused = Pas d’accord
# Heading of the list of consents and refusals. [line]
welcome-ledger = Accords et refus notés
# In the place of that list while it is empty. [sentence]
welcome-ledger-none = Rien n’est encore noté. Un refus se note aussi, et ne change rien à l’aide.
# One consent opened: label over yes and no; large when shown alone to the person. [word]
welcome-answer = Réponse
