# Procedure and deadlines.

procedure-no-date = No date can be counted yet. Note the papers received and their dates.
procedure-deadlines = All deadlines
procedure-no-deadline = No deadline runs by what is noted.
procedure-papers = Papers received
procedure-papers-none = No paper noted. The attestation often comes first.
procedure-paper-kind = Which paper
procedure-received-ask = On which day did you receive this paper?
procedure-track = Procedure written on the attestation
procedure-left-ask = When did you leave your country?
procedure-entered-ask = What is the date of your entry into France?
procedure-then-ask = Why did you ask for asylum at that moment?
procedure-elsewhere-ask = Did you ask for asylum in another country?
procedure-interview = For the interview
procedure-language-ask = In which language do you want to speak at the interview?
procedure-officer = At the interview, do you prefer to speak to a woman or to a man?
procedure-interpreter = Do you prefer a woman or a man as interpreter?
procedure-needs-ask = What do you need during the interview?
procedure-vulnerability = Health and needs, if the person wants to say so
procedure-decisions = Decisions received
procedure-decisions-none = No decision noted.

## Deadlines
# The words above the day that stands large. state: running, late · act: send, appear, hand_in, do
law-by =
    { $state ->
        *[running] { $act ->
            *[send] To be sent by
             [appear] To come on
             [hand_in] To be handed in by
             [do] To be done by
         }
         [late] { $act ->
            *[send] To be sent today. Last day:
             [appear] To come on
             [hand_in] To be handed in today. Last day:
             [do] To be done today. Last day:
         }
     }
law-state-passed = The date has passed. Sometimes there is still a way: call an association or a lawyer today.
# days_left: number
law-state-suspended = suspended: { $days_left ->
         [one] { $days_left } day
        *[other] { $days_left } days
     } will be left after the answer to the request for legal aid
law-state-shown = not computed: see a lawyer or an association today
