# Procedure and deadlines.

procedure-no-date = Aucune date ne peut encore être comptée. Notez les papiers reçus et leurs dates.
procedure-deadlines = Tous les délais
procedure-no-deadline = Aucun délai ne court d’après ce qui est noté.
procedure-papers = Papiers reçus
procedure-papers-none = Aucun papier noté. L’attestation vient souvent en premier.
procedure-paper-kind = Quel papier
procedure-received-ask = Quel jour avez-vous reçu ce papier ?
procedure-track = Procédure écrite sur l’attestation
procedure-left-ask = Quand avez-vous quitté votre pays ?
procedure-entered-ask = Quelle est la date de votre entrée en France ?
procedure-then-ask = Pourquoi avez-vous demandé l’asile à ce moment-là ?
procedure-elsewhere-ask = Avez-vous demandé l’asile dans un autre pays ?
procedure-interview = Pour l’entretien
procedure-language-ask = Dans quelle langue voulez-vous parler à l’entretien ?
procedure-officer = À l’entretien, préférez-vous parler à une femme ou à un homme ?
procedure-interpreter = Préférez-vous une interprète femme ou un interprète homme ?
procedure-needs-ask = De quoi avez-vous besoin pendant l’entretien ?
procedure-vulnerability = Santé et besoins, si la personne veut les dire
procedure-decisions = Décisions reçues
procedure-decisions-none = Aucune décision notée.

## Deadlines
# The words above the day that stands large. state: running, late · act: send, appear, hand_in, do
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
law-state-passed = La date est passée. Il reste parfois une solution : appelez aujourd’hui une association ou un avocat.
# days_left: number
law-state-suspended = suspendu : il restera { $days_left ->
         [one] { $days_left } jour
        *[other] { $days_left } jours
     } après la réponse à la demande d’aide juridictionnelle
law-state-shown = non calculé : voyez aujourd’hui un avocat ou une association
