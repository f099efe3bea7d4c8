# Words of the points to re-read. Ids: review-element-state; -why and -innocent follow each rule.
# The variables of each message are named above it; whoever shows it formats dates, names and lists.

review-title = Points à relire
review-innocent-label = Bon à savoir (pour la personne qui aide)
review-severity-d = avant l’envoi
review-severity-r = à relire ensemble
review-severity-c = à compléter si possible
review-severity-i = pour information
review-later = remis à plus tard
review-missing-known = vu, entendu ou raconté
review-missing-source = par qui
review-missing-means = par quel moyen
review-missing-when = quand
review-items-between = {"\u202F; "}
review-missing-identity-names = nom et prénoms
review-missing-identity-birth = date de naissance
review-missing-identity-nationality = nationalité
# kind: elsewhere, going_on · event, other: titles · from, to: days
review-c-01 =
    { $kind ->
         [going_on] Du { $from } au { $to } on vous retenait (« { $event } ») ; « { $other } » continue pendant ce temps. Cela continuait-il vraiment alors ?
        *[elsewhere] Je vois deux informations différentes : du { $from } au { $to } on vous retenait (« { $event } »), et « { $other } » vous place ailleurs. Une des dates est-elle inexacte ?
     }
review-c-01-why = On peut vous demander où vous étiez ces jours-là.
review-c-01-innocent = Un emploi n’est pas toujours interrompu ; une date peut être approximative ; le lieu de détention peut changer.
# kind: exhibit, received · exhibit: its number · event: title · exhibit_date, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-06 =
    { $kind ->
         [received] La pièce n° { $exhibit } porte la date : { $exhibit_date } ; elle est notée reçue : { $event_date }. L’une des deux dates est-elle à relire ?
        *[exhibit] Je vois deux informations différentes. La pièce n° { $exhibit }{ $sheet ->
             [translation] {" "}(dans sa traduction)
            *[source] {""}
         } porte la date : { $exhibit_date } ; le récit dit, pour « { $event } » : { $event_date }. { $hint ->
             [calendar] Le papier porte { $hint_words } : lu comme année, mois et jour du calendrier solaire, cela fait { $hint_date }. Peut-on vérifier la traduction ?
            *[none] D’où vient cette date, le savez-vous ?
         }
     }
review-c-06-why = Le lecteur peut demander d’où vient cette date.
review-c-06-innocent = Vérifiez le calendrier du papier et sa traduction ; ce peut être un duplicata.
# exhibit: its number · date: the paper’s date · departure: date
review-c-07 = La pièce n° { $exhibit } ({ $date }) a été établie au pays après votre départ ({ $departure }). Qui l’a obtenue, et comment est-elle arrivée jusqu’à vous ?
review-c-07-why = On peut demander comment le papier vous est parvenu.
review-c-07-innocent = Cela arrive souvent pour une convocation. La personne qui l’a envoyée peut être protégée par une lettre.
# exhibit: its number · name: the name on it
review-c-11 = La pièce n° { $exhibit } porte le nom « { $name } ». Est-ce un autre nom que vous avez utilisé ?
review-c-11-why = Le formulaire demande tous les noms utilisés.
review-c-11-innocent = Ce peut être une autre écriture du même nom. Si la personne ne veut pas le dire ici, parlez-en avec un avocat.
# identity: its name
review-c-12 = Comment peut-on savoir que « { $identity } », c’est vous ? (compte, témoin, rédaction, date de création)
review-c-12-why = L’Ofpra peut demander si c’est vous qui avez écrit.
review-c-12-innocent = Montrer ce lien peut être dangereux : il peut aussi être dit à l’entretien.
# from, to: months
review-c-13 = Rien n’est noté entre { $from } et { $to }. Que faisiez-vous alors ? Une phrase suffit.
review-c-13-why = Une période sans mention peut amener une question.
review-c-13-innocent = La personne peut passer cette question.
# from, to: dates
review-c-14 = Il manque peut-être des étapes entre le départ ({ $from }) et l’arrivée ({ $to }).
review-c-14-why = Le formulaire demande les pays traversés et la durée.
review-c-14-innocent = On peut avoir traversé un pays sans le savoir : « je ne sais pas » est une réponse.
# kind: exhibit, form · exhibit: its number · event: title · stated, event_date: dates · sheet: source, translation · hint: calendar, none · hint_words, hint_date
review-c-17 =
    { $kind ->
         [form] Plusieurs dates pour « { $event } » : le formulaire dit { $stated }, le récit dit { $event_date }. Laquelle est juste, si vous le savez ? D’où vient l’autre ?
        *[exhibit] Plusieurs dates pour « { $event } » : la pièce n° { $exhibit }{ $sheet ->
             [translation] {" "}(traduction)
            *[source] {""}
         } dit { $stated }, le récit dit { $event_date }. { $hint ->
             [calendar] Le papier porte { $hint_words } : lu comme année, mois et jour du calendrier solaire, cela fait { $hint_date }. Peut-on vérifier la traduction ?
            *[none] D’où vient chaque date, le savez-vous ?
         }
     }
review-c-17-why = Deux dates pour un même événement peuvent amener une question.
review-c-17-innocent = Vérifiez la conversion du calendrier, et ce qu’un greffier ou un médecin a noté.
# event: title · told: the duration as told · days: days by the dates
review-c-18 =
    Pour « { $event } », vous parlez de { $told } ; les dates donnent { $days ->
         [one] { $days } jour
        *[other] { $days } jours
     }.
review-c-18-why = La durée et les dates peuvent être comparées.
review-c-18-innocent = On peut compter les nuits ou les jours ; une durée peut être dite en gros.
# event: title · missing: a list of review-missing-…
review-c-19 = « { $event } » : comment l’avez-vous appris ? Il manque : { $missing }.
review-c-19-why = On distingue ce que vous avez vu de ce qu’on vous a dit.
review-c-19-innocent = La personne qui l’a dit peut être désignée par une lettre. « Je ne me souviens pas » est une réponse.
# event: title
review-c-21 = « { $event } » : existe-t-il un document, un témoin ? Sinon, vous pouvez l’expliquer, ou passer.
review-c-21-why = On vous demandera peut-être ce qui montre ce fait.
review-c-21-innocent = Il est fréquent qu’il n’y en ait pas.
# exhibit: its number
review-c-23 = Il manque une traduction de la pièce n° { $exhibit }.
review-c-23-why = Une pièce non traduite risque de ne pas être lue.
review-c-23-innocent = Une photo, un passeport bilingue n’en ont pas besoin.
# exhibit: its number
review-c-24 = Devant la CNDA, la traduction de la pièce n° { $exhibit } doit être faite par un traducteur assermenté.
review-c-24-why = La règle vise l’état civil, la justice et la police.
review-c-24-innocent = Une traduction libre aide à comprendre ; la règle demande une traduction assermentée. Voyez avec l’avocat.
# count: number of events
review-c-27 = Avez-vous demandé de l’aide à quelqu’un (police, juge, chef) ? Que s’est-il passé ?
review-c-27-why = On demande souvent si les autorités pouvaient protéger.
review-c-27-innocent = Si c’était l’État lui-même, la personne peut l’écrire.
review-c-28 = Pouviez-vous vivre ailleurs dans le pays ? Pourquoi ?
review-c-28-why = La question de la vie ailleurs dans le pays est souvent posée.
review-c-28-innocent = « Je ne sais pas » est une réponse.
# state: empty, short · words: number of words
review-c-29 =
    { $state ->
        *[empty] La partie sur les craintes en cas de retour est vide.
         [short] La partie sur les craintes en cas de retour est très courte ({ $words ->
             [one] { $words } mot
            *[other] { $words } mots
         }).
     }
review-c-29-why = Ce que vous craignez aujourd’hui est au centre de la demande : de qui, quoi, pourquoi encore.
review-c-29-innocent = Cela peut s’écrire un autre jour.
# event: title of the last incident · incident, departure: dates
review-c-31 = Plus d’un an entre le dernier événement noté (« { $event } », { $incident }) et le départ ({ $departure }). Comment cela s’est-il passé ?
review-c-31-why = On peut demander pourquoi partir à ce moment-là.
review-c-31-innocent = Laissez la personne répondre avec ses mots, sans lui proposer de raison.
# arrival: date · request: day
review-c-32 = Arrivée : { $arrival } ; demande d’asile : { $request }. Pourquoi avoir demandé l’asile à ce moment ?
review-c-32-why = Quand la demande vient longtemps après l’arrivée, l’Ofpra peut demander pourquoi ; la procédure peut être accélérée.
review-c-32-innocent = Laissez la personne répondre avec ses mots, sans lui proposer de raison.
# event: title · explained: yes, no
review-c-34 =
    « { $event } » : comment s’est passé le contrôle à la sortie ?{ $explained ->
         [yes] {" "}Votre explication est notée : vous pouvez la relire.
        *[no] {""}
     }
review-c-34-why = On demande souvent comment s’est passée la sortie du pays.
review-c-34-innocent = Laissez la personne répondre avec ses mots, sans lui proposer de raison.
# event: title · date: date · weekday: name of the day
review-c-39 = « { $event } » : d’après le calendrier, { $date } tombe un { $weekday }. Avez-vous dit un autre jour ?
review-c-39-why = On peut vous demander le jour.
review-c-39-innocent = Il peut y avoir un décalage entre deux calendriers ; la fin de semaine n’est pas la même partout.
# kind: family, given, name, order, birth, nationality · printed: what the attestation says · noted: what the case says
review-c-40 =
    { $kind ->
         [family] L’attestation écrit le nom « { $printed } » ; le formulaire dirait « { $noted } ». Comment l’écrivez-vous ?
         [given] L’attestation écrit le prénom « { $printed } » ; le formulaire dirait « { $noted } ». Comment l’écrivez-vous ?
         [order] L’attestation a pour nom et prénom « { $printed } » ; le formulaire dirait « { $noted } ». Dans quel ordre sont-ils ?
         [birth] L’attestation donne comme naissance le { $printed } ; ici est noté : { $noted }. D’où vient chaque date ?
         [nationality] L’attestation dit « { $printed } » ; ici est noté « { $noted } ». Quelle est votre nationalité ?
        *[name] L’attestation écrit « { $printed } » ; le formulaire dirait « { $noted } ». Comment écrivez-vous votre nom ?
     }
review-c-40-why = Ce que dit l’attestation suit le dossier. Une erreur de l’attestation peut être signalée au guichet.
review-c-40-innocent = Une autre écriture du même nom ; une date d’un autre calendrier ; une erreur de saisie.
# kind: joined, perhaps, person, identity, place · who: a name or letter · places: number of places · exhibit: number and title
review-c-43 =
    { $kind ->
         [joined] La pièce { $exhibit } porte un nom à protéger ({ $who }), ou le relie à vous : elle n’est pas imprimée. Pour qu’elle le soit, ouvrez la fiche de ce nom et choisissez qui peut le lire : ce lecteur verra le nom sur la pièce et dans tout le dossier.
         [perhaps] Un mot ressemble peut-être à un nom protégé ({ $who }), à { $places ->
             [one] { $places } endroit
            *[other] { $places } endroits
         }. Dites si c’est ce nom ou un autre mot : les pages se font après.
        *[other] Un nom à protéger ({ $who }) va apparaître en clair dans le document imprimé ({ $places ->
             [one] { $places } endroit
            *[other] { $places } endroits
         }).
     }
review-c-43-why = Vous avez voulu protéger ce nom : un papier perdu peut nuire à cette personne.
review-c-43-innocent = L’Ofpra doit garder le secret : la personne peut choisir de nommer.
# count: number of calls
review-c-46 =
    Le récit renvoie à une pièce qui n’est pas dans le dossier ({ $count ->
         [one] { $count } renvoi
        *[other] { $count } renvois
     }).
review-c-46-why = Le lecteur cherchera cette pièce.
review-c-46-innocent = Elle a pu être retirée après l’écriture du texte.
# items: a list of labels of the checklist
review-c-47 = Il manque : { $items }.
review-c-47-why = Si quelque chose manque, l’Ofpra l’écrit ; le temps pour répondre est très court.
review-c-47-innocent = Ce qui est déjà prêt sur le papier se coche dans la liste.
# state: soon, very_soon, prudent_passed, passed · act: send, appear, hand_in, do · deadline: label · prudent: day · days: days left, negative if passed
review-c-48 =
    { $state ->
        *[soon] { $deadline }. { $act ->
            *[send] À envoyer au plus tard le { $prudent } (avec une marge pour la poste)
             [appear] Se présenter le { $prudent }
             [hand_in] À remettre au plus tard le { $prudent }
             [do] À faire au plus tard le { $prudent }
         } : dans { $days ->
             [one] { $days } jour
            *[other] { $days } jours
         }.
         [very_soon] { $deadline }. { $act ->
            *[send] À envoyer au plus tard le { $prudent } (avec une marge pour la poste)
             [appear] Se présenter le { $prudent }
             [hand_in] À remettre au plus tard le { $prudent }
             [do] À faire au plus tard le { $prudent }
         } : c’est très bientôt.
         [prudent_passed] { $deadline }. La date conseillée ({ $prudent }) est passée, la date limite ne l’est pas : faites-le aujourd’hui et demandez conseil à une association ou à un avocat.
         [passed] { $deadline }. La date est passée. Il reste parfois une solution : appelez aujourd’hui une association ou un avocat.
     }
review-c-48-why = La date se compte depuis le papier reçu.
review-c-48-innocent = C’est le papier reçu qui compte : vérifiez la date et le délai écrits dessus.
# state: none, changed · count: number of paragraphs · day: last read-back, only if changed
review-c-49 =
    { $state ->
         [changed] Le texte a changé depuis la relecture du { $day } ({ $count ->
             [one] { $count } paragraphe
            *[other] { $count } paragraphes
         }).
        *[none] Le français n’a pas encore été relu avec vous dans votre langue ({ $count ->
             [one] { $count } paragraphe
            *[other] { $count } paragraphes
         }).
     }
review-c-49-why = Vous signez ce texte : mieux vaut l’entendre dans votre langue avant de signer.
review-c-49-innocent = On peut relire en plusieurs fois.
# child: name or code letter
review-c-51 = Craignez-vous quelque chose pour { $child } en particulier ?
review-c-51-why = La demande vaut aussi pour un enfant mineur présent, qui peut avoir ses propres craintes.
review-c-51-innocent = « Non » et « je ne sais pas » sont des réponses.
# event: what a sensitive event is called
review-c-52 = Ce passage est long et sensible ({ $event }). Souhaitez-vous l’imprimer, le résumer ou le garder pour l’entretien ?
review-c-52-why = Ce choix est le vôtre ; rien n’oblige à tout écrire.
review-c-52-innocent = Vous pouvez aussi le laisser tel quel, si c’est ce que vous voulez dire.
# kind: release, anchor, appearance, entry, ends_before_start, future, before_birth, death, child, parent_died, after_death, not_born, ends, told, paper, requested · first, second: titles or numbers · first_date, second_date: dates
review-c-53 =
    { $kind ->
         [ends_before_start] « { $first } » ({ $first_date }) finit avant de commencer. Une date vient-elle d’un autre calendrier ?
         [entry] L’entrée en France ({ $first_date }) est datée avant le départ ({ $second_date }). L’ordre est-il le bon ?
         [release] La libération (« { $first } », { $first_date }) est datée avant « { $second } » ({ $second_date }). L’ordre est-il le bon, ou une date vient-elle d’un autre calendrier ?
         [appearance] « { $first } » ({ $first_date }) est daté avant la convocation, pièce n° { $second } ({ $second_date }). L’ordre est-il le bon ?
         [future] « { $first } » ({ $first_date }) est daté après aujourd’hui. Relisez cette date : elle vient peut-être d’un autre calendrier.
         [before_birth] « { $first } » ({ $first_date }) est daté avant votre naissance ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [death] { $first } : le décès ({ $first_date }) est daté avant la naissance ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [child] Naissance de l’enfant ({ $first }, { $first_date }) et naissance du parent ({ $second }, { $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [parent_died] Décès du parent ({ $first }, { $first_date }) et naissance de l’enfant ({ $second }, { $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [after_death] « { $first } » ({ $first_date }) et le décès de { $second } ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [not_born] « { $first } » ({ $first_date }) et la naissance de { $second } ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [ends] « { $first } » : la fin ({ $first_date }) est datée avant le début ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [told] « { $first } » : on vous l’a dit ({ $first_date }) avant que cela n’arrive ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [paper] { $first } : un jour noté ({ $first_date }) vient avant la date que le papier porte ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
         [requested] La demande d’asile ({ $first_date }) est datée avant l’entrée en France ({ $second_date }). Ces deux dates se croisent : relisez-les ensemble. Une date vient peut-être d’un autre calendrier.
        *[anchor] « { $first } » ({ $first_date }) est daté avant « { $second } » ({ $second_date }). L’ordre est-il le bon, ou une date vient-elle d’un autre calendrier ?
     }
review-c-53-why = Ces deux dates ne vont pas dans l’ordre attendu.
review-c-53-innocent = Une date peut venir d’un autre calendrier ; deux événements semblables peuvent être confondus.
# kind: interview, undecided, lawyer, reveals, date, unknown · told: a paragraph, or the event whose date it is · event: what the event is called
review-c-54 =
    { $kind ->
         [interview] { $told } raconte « { $event } », que vous gardez pour l’entretien : il n’est pas imprimé. Faut-il le garder ainsi, le couper en deux, ou enlever le lien ?
         [undecided] { $told } raconte « { $event } », pour lequel rien n’est encore décidé : il n’est pas imprimé. Que souhaitez-vous : imprimer ce fait, le résumer, ou le garder pour l’entretien ?
         [lawyer] { $told } raconte « { $event } », à relire d’abord avec un avocat : il n’est pas imprimé. Faut-il le couper en deux, ou attendre cette relecture ?
         [reveals] { $told } raconte « { $event } », qui laisse reconnaître quelqu’un à protéger : il n’est pas imprimé. Faut-il le couper en deux, ou enlever le lien ?
         [date] La date de « { $told } » est dite par rapport à « { $event } », qui n’est pas imprimé : elle ne l’est pas non plus. Peut-on la dire autrement ?
        *[unknown] { $told } raconte « { $event } », qui n’est pas imprimé : il ne l’est pas non plus. Faut-il le couper en deux, ou enlever le lien ?
     }
review-c-54-why = Ce qui est gardé hors du papier ne doit pas y revenir par une autre phrase.
review-c-54-innocent = C’est peut-être ce que la personne veut : il n’y a alors rien à faire.
review-sensitive-event = événement sensible n° { $number }
review-sensitive-exhibit = pièce sensible
# A record nobody has named yet; number: its place in the list of events.
review-unnamed-event = événement n° { $number }
review-unnamed-exhibit = sans titre
review-unnamed-person = une personne sans nom ici
review-unnamed-identity = un autre nom
review-unnamed-place = un lieu sans nom ici
review-unnamed-life = une période de vie
review-unnamed-step = une étape du trajet
review-unnamed-applicant = vous
review-unnamed-procedure = la procédure
review-unnamed-account = le récit
review-unnamed-fears = les craintes en cas de retour
review-unnamed-paragraph = un paragraphe
