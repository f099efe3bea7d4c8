# Procedure and deadlines.

# Step Procedure, large: no last day can be counted, since no paper is noted. [sentence]
procedure-no-date = Aucune date ne peut encore être comptée. Notez les papiers reçus et leurs dates.
# Heading of the list of all time limits. [line]
procedure-deadlines = Tous les délais
# In the place of that list while none runs. [sentence]
procedure-no-deadline = Aucun délai ne court d’après ce qui est noté.
# Heading of the list of papers she received from the authorities. [line]
procedure-papers = Papiers reçus
# In the place of that list while it is empty. “L’attestation”: the paper that proves the asylum request. [sentence]
procedure-papers-none = Aucun papier noté. L’attestation vient souvent en premier.
# Label and question over the kinds of paper received. [word]
procedure-paper-kind = Quel papier
# Question to the person, about one paper: the day she got it. [sentence]
procedure-received-ask = Quel jour avez-vous reçu ce papier ?
# Label and question over: normal, accelerated, Dublin – the word printed on her paper. [line]
procedure-track = Procédure écrite sur l’attestation
# Question to the person: the day she left her country. [sentence]
procedure-left-ask = Quand avez-vous quitté votre pays ?
# Question to the person: the day she came into France. [sentence]
procedure-entered-ask = Quelle est la date de votre entrée en France ?
# Question to the person: why she asked for asylum when she did. Must not sound like a reproach. [sentence]
procedure-then-ask = Pourquoi avez-vous demandé l’asile à ce moment-là ?
# Question to the person, with room for words: asylum asked for in another country. [sentence]
procedure-elsewhere-ask = Avez-vous demandé l’asile dans un autre pays ?
# Heading of the card with wishes for the interview at the asylum office. [word]
procedure-interview = Pour l’entretien
# Question to the person: the language of the interview. [sentence]
procedure-language-ask = Dans quelle langue voulez-vous parler à l’entretien ?
# Label and question; answers: female, male. The officer of the asylum office who asks at the interview. [sentence]
procedure-officer = À l’entretien, préférez-vous parler à une femme ou à un homme ?
# Label and question; answers: female, male. The interpreter at the interview. [sentence]
procedure-interpreter = Préférez-vous une interprète femme ou un interprète homme ?
# Question to the person: what she needs at the interview. [sentence]
procedure-needs-ask = De quoi avez-vous besoin pendant l’entretien ?
# Label over a field: health and needs, only as far as the person wants them told. [line]
procedure-vulnerability = Santé et besoins, si la personne veut les dire
# Heading of the list of decisions of the authorities. [line]
procedure-decisions = Décisions reçues
# In the place of that list while it is empty. [sentence]
procedure-decisions-none = Aucune décision notée.

## Deadlines
# Above the large day on the first page; the day follows. $state: running, late (the day is the last one).
# $act: what must be done: send (post it), appear (go there), hand_in (bring it), do (anything else). [line]
law-by =
    { $state ->
        *[running] { $act ->
            *[send] À envoyer au plus tard le
             [appear] Se présenter le
             [hand_in] À remettre au plus tard le
             [do] À faire au plus tard le
         }
         [late] { $act ->
            *[send] À envoyer aujourd’hui. Date limite :
             [appear] Se présenter le
             [hand_in] À remettre aujourd’hui. Date limite :
             [do] À faire aujourd’hui. Date limite :
         }
     }
# Beside a time limit that is over: what to do today. [sentence]
law-state-passed = La date est passée. Il reste parfois une solution : appelez aujourd’hui une association ou un avocat.
# Beside a time limit that stands still while legal aid is decided. $days_left: days that remain, a number. [sentence]
law-state-suspended = suspendu : il restera { $days_left ->
         [one] { $days_left } jour
        *[other] { $days_left } jours
     } après la réponse à la demande d’aide juridictionnelle
# Beside a time limit the program does not count: see a lawyer today. [sentence]
law-state-shown = non calculé : voyez aujourd’hui un avocat ou une association
