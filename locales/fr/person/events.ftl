# The events: the questions about one event.

# Step Events: starts a new event; large under the list when turned to the person. [button]
events-add = Ajouter un événement
# Step Events while there is none: how to begin. In the middle of the page. [sentence]
events-begin = Commencez par ce qui est le plus facile à raconter. L’ordre se fait ensuite avec les dates.
# In the place of the list of events while it is empty. [sentence]
events-empty = Rien n’est encore noté ici. Un fait, une période, un souvenir : chacun devient une ligne.
# In the list, where the date would stand: it was not told yet. [word]
events-date-open = date pas encore dite
# In the place of an event marked sensitive: it is shown only when asked for. [sentence]
events-veiled = Cet événement est marqué comme sensible. Il ne s’affiche que si vous le demandez.
# Shows the sensitive event after all. [button]
events-show = Voir
# Question to the person, about one event; also the label of its date. [line]
events-when = Quand ?
# Question to the person, about one event: how long it lasted. [line]
events-duration = Combien de temps ?
# Question to the person, about one event: how she knows of it. Four tiles answer it. [line]
events-known = Comment le savez-vous ?
# Large tile, said by the person: she saw it or it happened to her. [line]
events-i-saw = Je l’ai vu ou vécu
# Large tile, said by the person: she heard it with her own ears, without seeing. [line]
events-i-heard = Je l’ai entendu moi-même
# Large tile, said by the person: somebody told her. [line]
events-i-was-told = On me l’a raconté
# Large tile, said by the person: she read it on a paper. [line]
events-i-read = Je l’ai lu sur un document
# Label, where it was told by others: the person it was heard from, chosen from a list. [word]
events-heard-from = Par qui ?
# Label and question, where it was told by others: from whom, in her own words. [line]
events-source = Par qui, en quelques mots
# Label and question, where it was told by others: when. [line]
events-heard-when = Quand l’a-t-on raconté ?
# Label and question, where it was told by others: by telephone, on a visit, in a message. [line]
events-means = Comment ? (téléphone, visite, message)
# Question to the person, about one event: what happened. [line]
events-what = Que s’est-il passé ?
# Question to the person, about one event: the place. [word]
events-where = Où ?
# Question to the person, about one event: who was there. [line]
events-people = Qui était là ?
# Label over the kinds of event, which are folded in. [line]
events-kind = Quelle sorte d’événement ?
# Heading over kinds of event: birth, studies, work, marriage… [word]
events-kinds-life = La vie
# Heading over kinds of event: what the person did or said herself (party, articles, marches). [line]
events-kinds-engaged = Ce que j’ai fait ou dit
# Heading over kinds of event: what was done to her or to those close to her. [line]
events-kinds-harm = Ce qui m’est arrivé, à moi ou aux miens
# Heading over kinds of event: the way to France. [word]
events-kinds-way = Le trajet
# Heading over kinds of event: what came after (stay in France, embassy, asylum office). [word]
events-kinds-since = Depuis
# Label over the papers and photos that show this event. [line]
events-exhibits = Quelles pièces le montrent ?
# Question where no paper shows the event: why there is none, if she knows. [sentence]
events-no-exhibit = Pas de document : savez-vous pourquoi ? (facultatif)
# Question to the person, about one event: who did it. [line]
events-agent = Qui a fait cela ?
# Question to the person, about one event: the words that were said, as exactly as she can. [sentence]
events-spoken = Qu’est-ce qui a été dit, mot pour mot si possible ?
# Question to the person, about one event: what she did after it. [line]
events-then = Qu’avez-vous fait ensuite ?
# Question to the person with yes and no: whether she asked anybody for help. [sentence]
events-protection = Avez-vous demandé de l’aide (police, juge, chef) ?
# Large tile, answer to the question about help. [button]
events-protection-yes = Oui
# Large tile, answer to the question about help. [button]
events-protection-no = Non
# Question to the person: whether she could have lived elsewhere in her country, and why. [sentence]
events-elsewhere = Pouviez-vous vivre ailleurs dans le pays ? Pourquoi ?
# Question to the person, about one event: anything she wants to add. [sentence]
events-explanation = Voulez-vous ajouter une explication ?
# Question over four tiles: whether and how this event is printed. [line]
events-print = Faut-il imprimer ce passage ?
# Screen turned to the person, above the list of events: which one to talk about. [line]
events-which = De quoi voulez-vous parler ?
# Question to the person, about one event that lasted: until when. [line]
events-until = Jusqu’à quand ?
# Question over three tiles: told to the asylum office or court before, new, or known but not given. [sentence]
events-raised = L’avez-vous déjà dit à l’Ofpra ou à la CNDA ?
# Question after that one, where it was not told before: why. Must not sound like a reproach. [line]
events-raised-why = Pourquoi pas avant ?
# Screen turned to the person, while nobody is noted at the event: say it, it is written down together. [sentence]
events-people-with-helper = Dites qui était là ; on le note ensemble.
# Screen turned to the person, at the foot, small: the helper’s notes and protected names are not shown. [line]
events-hidden-notes = Notes et noms protégés masqués
