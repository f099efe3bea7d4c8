# The desk: names of the steps, why each is asked, the first page, the end of a day.

# Name of a step in the list at the side: the first page, with the last day and what is missing. [word]
desk-step-home = Première page
# Name of a step: welcome and consent. [line]
desk-step-welcome = Accueil et accord
# Name of a step: the asylum procedure and its time limits. [line]
desk-step-procedure = Procédure et délais
# Name of a step: who the person is, her names. [line]
desk-step-identity = Identité et noms
# Name of a step: relatives and others close to her. [line]
desk-step-people = Proches et famille
# Name of a step: periods of her life. [line]
desk-step-life = Parcours de vie
# Name of a step: what happened, one event after the other. [word]
desk-step-events = Événements
# Name of a step: the way to France. [word]
desk-step-journey = Trajet
# Name of a step: life in France since she came. [word]
desk-step-france = En France
# Name of a step: what she fears if she went back. [line]
desk-step-fears = Craintes en cas de retour
# Name of a step: papers, photos and messages that show something. [word]
desk-step-exhibits = Pièces
# Name of a step: the account, the text that is told and signed. [word]
desk-step-account = Récit
# Name of a step: places to read again together. [word]
desk-step-points = Points à relire
# Name of a step: the pages as they are printed. [word]
desk-step-dossier = Dossier
# Beside the first page, under “Why?”: why the day matters. [free]
desk-why-home = Le dossier complet doit arriver avant la date limite. La date indiquée laisse du temps pour la poste. Cette page dit aussi ce qui manque encore.
# Beside the step Welcome, under “Why?”: she may stop at any time. [free]
desk-why-welcome = Rien n’est obligatoire aujourd’hui. On peut s’arrêter, passer une question, y revenir. Ce qui est dit ici reste sur cette machine, chiffré.
# Beside the step Procedure, under “Why?”: why the papers she received are asked for. [free]
desk-why-procedure = Les délais se comptent à partir des papiers reçus. Notez les dates et les délais imprimés dessus : ils passent avant tout calcul.
# Beside the step Identity, under “Why?”: why all names are asked for. [free]
desk-why-identity = Le nom, la date et le lieu de naissance doivent être les mêmes partout, ou la différence doit être expliquée. Tous les noms portés comptent.
# Beside the step People, under “Why?”: why all children and unions are asked for. [free]
desk-why-people = Le formulaire demande tous les enfants, même adultes, loin ou décédés, et toutes les unions. Un nom n’est imprimé que si vous l’avez décidé.
# Beside the step Life, under “Why?”: why periods of life are asked for. [free]
desk-why-life = Domiciles, études, travail, service, engagements : ces périodes aident à situer les faits. Si une date n’est pas connue, on ne l’invente pas.
# Beside the step Events, under “Why?”: what is asked of each event. [free]
desk-why-events = Un fait après l’autre : quand, où, qui, ce qui s’est passé, comment vous le savez. L’ordre dans lequel on raconte est libre.
# Beside the step Journey, under “Why?”. The quotation is answer-does-not-know of kinds.ftl. [free]
desk-why-journey = Les pays traversés, le moyen de transport, les papiers. Ce que vous ne savez pas se note « je ne sais pas ».
# Beside the step In France, under “Why?”. [free]
desk-why-france = Ce qui s’est passé depuis l’arrivée : adresse, activités, nouvelles ou menaces venues du pays.
# Beside the step Fears, under “Why?”: the four things that count. [free]
desk-why-fears = Que pourrait-il arriver ? De la part de qui ? Pourquoi encore aujourd’hui ? Pourriez-vous vivre ailleurs dans le pays ?
# Beside the step Exhibits, under “Why?”. Ofpra, the French asylum office, stays as it is. [free]
desk-why-exhibits = Une pièce est un papier, une photo ou un message qui montre un fait. Gardez les originaux ; l’Ofpra reçoit des copies.
# Beside the step Account, under “Why?”: whose words these are. [free]
desk-why-account = Le récit est à vous : vos mots d’un côté, le français de l’autre. Le programme n’ajoute ni ne change rien.
# Beside the step Points, under “Why?”: these are no mistakes, she decides. [free]
desk-why-points = Ce ne sont pas des fautes : des endroits où deux passages diffèrent, ou sur lesquels l’Ofpra peut poser une question. Vous décidez.
# Beside the step Dossier, under “Why?”. [free]
desk-why-dossier = Les pages telles qu’elles seront imprimées, et ce qui manque encore.
# Heading at the side of each step, over why it is asked. [word]
desk-why-title = Pourquoi ?
# At the top, also of the screen turned to the person: stop for today. Warm, not final. [button]
desk-enough = On s’arrête là
# Page that hides everything, and title of the recovery sheet’s file: it must give nothing away. [word]
desk-hidden = Documents
# First page, heading where no last day is known yet. [line]
home-no-date = Quand envoyer le dossier ?
# First page, under that heading: what to do about it. [sentence]
home-ask-papers = Notez les papiers reçus : le programme calcule la date.
# First page and under questions, in quotation marks: said to comfort. [sentence]
home-normal = « Il est normal de ne pas se souvenir de tout. »
# First page, heading of what the file still lacks. [word]
home-missing = Ce qui manque encore
# First page, in the place of that list: nothing is lacking. [word]
home-nothing-missing = Rien ne manque.
# Dialog after “stop for today”, its heading. [line]
closing-title = On s’arrête pour aujourd’hui
# That dialog: thanks, and that nothing has to be finished. [sentence]
closing-thanks = Merci. Vous pourrez reprendre où vous voulez ; rien n’est à finir.
# That dialog: everything is saved. [line]
closing-kept = Tout est enregistré.
# That dialog, while it is being saved. [line]
closing-keeping = Enregistrement en cours…
# That dialog over the example, which is written nowhere. [line]
closing-nowhere = Rien n’est enregistré : c’est un exemple.
# Said for a moment at the foot: something could not be done, nothing has changed. [sentence]
said-not-made = L’opération a échoué. Rien n’a changé.
# Said for a moment at the foot: this case can only be read here. [sentence]
said-read-only = Ce dossier est ouvert en lecture seule : rien ne peut y être changé ici.
# Start page, very large: the name of the program. It stays “Récit”, with your word for it if you like. [word]
start-name = Récit
# Start page, under the name: what the program is for. [line]
start-what = Votre histoire et vos pièces, avec vos mots.
