# Words of deadlines: how a date was counted, where a rule comes from. Ids: law-element-state.
# The variables of each message are named above it; whoever shows it formats the days.

# value: how many · unit: days, working_days, months, hours
law-delay =
    { $unit ->
        *[days] { $value ->
             [one] { $value } day
            *[other] { $value } days
         }
         [working_days] { $value ->
             [one] { $value } working day
            *[other] { $value } working days
         }
         [months] { $value ->
             [one] { $value } month
            *[other] { $value } months
         }
         [hours] { $value ->
             [one] { $value } hour
            *[other] { $value } hours
         }
     }
# paper: kind of paper, or none
law-paper =
    { $paper ->
         [attestation] the asylum certificate
         [completion_letter] the letter asking to complete
         [introduction_letter] the letter of introduction
         [interview_summons] the summons to the interview
         [ofpra_decision] Ofpra’s decision
         [cnda_letter] the CNDA’s letter
         [cnda_decision] the CNDA’s decision
         [removal_order] the removal order
         [closure] the closure
         [detention_notice] the notice of detention
         [transfer_decision] the transfer decision
         [reception_decision] the decision on the reception conditions
         [hearing_summons] the summons to the hearing
        *[none] {""}
     }
# date: which date of the paper
law-date =
    { $date ->
        *[received] receipt on
         [dated] date of the paper:
         [notified] notification on
         [appointment] appointment on
         [entered] entry into France on
         [requested] request of
         [sent] sending on
         [posted] put online on
     }
# date: words of law-date · from: paper, none · paper: words of law-paper · day
law-step-start =
    { $date } { $day }{ $from ->
         [paper] {" "}({ $paper })
        *[none] {""}
     }
# days: number · day
law-step-deemed = unread in the online space, deemed notified after { $days } days: { $day }
# delay: words of law-delay · printed: yes, no · direction: after, before · day
law-step-delay =
    { $direction ->
         [before] − { $delay }
        *[after] + { $delay }
     }{ $printed ->
         [yes] {" "}(printed on the paper)
        *[no] {""}
     } = { $day }
# day
law-step-month-end = that month has no such day: its last day counts ({ $day })
law-step-hour-counts = the hour counts too: look at the hour noted
# day
law-step-last-day-printed = last day printed on the paper: { $day }
# day · days_left: number
law-step-suspended = stopped by the request for legal aid of { $day }, { $days_left } days left
# from, day: days
law-step-resumed = the days left run from { $from } = { $day }
# margin: words of law-delay · day
law-step-margin = less a margin of { $margin } = { $day }
# A stop of the counting; date: which date of the paper
law-station-start =
    { $date ->
        *[received] receipt
         [dated] date of the paper
         [notified] notification
         [appointment] appointment
         [entered] entry into France
         [requested] request
         [sent] sending
         [posted] put online
     }
# direction: after, before · delay: words of law-delay
law-station-change =
    { $direction ->
         [before] − { $delay }
        *[after] + { $delay }
     }
# printed: yes, no
law-station-limit =
    { $printed ->
         [yes] limit on the paper
        *[no] limit
     }
# act: send, appear, hand_in, do
law-station-prudent =
    { $act ->
        *[send] to be sent that day
         [appear] to come that day
         [hand_in] to be handed in that day
         [do] to be done that day
     }
law-counted = The day of receipt is not counted; week-ends are.
# The same as a sentence. day
law-by-day =
    { $state ->
        *[running] { $act ->
            *[send] To be sent by { $day }
             [appear] To come on { $day }
             [hand_in] To be handed in by { $day }
             [do] To be done by { $day }
         }
         [late] { $act ->
            *[send] To be sent today. Last day: { $day }
             [appear] To come on { $day }
             [hand_in] To be handed in today. Last day: { $day }
             [do] To be done today. Last day: { $day }
         }
     }
# act: send, appear, hand_in, do
law-margin =
    { $act ->
        *[send] (with a margin for the post)
         [appear] {""}
         [hand_in] (with a margin)
         [do] (with a margin)
     }
# day
law-last-day = Last day: { $day }
# address: its lines
law-goes-to = To be sent to this address: { $address }
law-state-running = running
law-state-unknown =
    { $date ->
        *[received] Ask for the exact day this paper was received
         [dated] Ask for the exact day written on this paper
         [notified] Ask for the exact day this paper was handed over or read online
         [appointment] Ask for the exact day of the appointment
         [entered] Ask for the exact day of the entry into France
         [requested] Ask for the exact day of the request
         [sent] Ask for the exact day of the sending
         [posted] Ask for the exact day this paper was put online
     }{ $from ->
         [paper] {": "}{ $paper }
        *[none] {""}
     }
law-state-met = done or over
law-possibly = may apply: read the paper received
# printed, data: words of law-delay
law-mismatch-delay = The paper says { $printed }, the data { $data }: the paper is followed.
# printed, data: days
law-mismatch-last-day = The paper says { $printed }, the count gives { $data }: the paper is followed.
# source: words of the data · checked: day
law-source = Source: { $source } (checked on { $checked })
law-confidence-verified = read in an official or cited source
law-confidence-general = usual practice, not checked
law-confidence-uncertain = to be checked
# checked: day
law-stale = Old data (checked on { $checked }): check before relying on it.
# label: words of the data
law-extension = Perhaps more time: { $label }. The date given does not count on it.

## Kinds of filing without a model of the dossier that is handed over.
# Beside a choice that has none
law-not-yet = not provided yet
# kind, mode: their words
law-no-model = Not provided yet: { $kind }, { $mode }. The program cannot print the dossier to hand over yet. The deadlines stay, and the volume to keep is printed. See an association or a lawyer for the dossier.
law-no-model-volume = Dossier to hand over: not provided yet

## A file of law that is brought, and which law is in force.
law-entry-new = New · { $part }: { $what }
law-entry-changed = Changed · { $part }: { $what }
law-entry-gone = Gone · { $part }: { $what }
law-part-pack = settings
law-part-deadlines = deadlines
law-part-checklist = checklist
law-part-form = form
law-part-rules = thresholds
law-part-addresses = addresses
law-part-filings = filings
law-in-force-embedded = Rules of law of { $day }, which came with the program.
law-in-force-brought = Rules of law of { $day }, brought by a file.
law-not-used = A file of rules was brought here, but is not used. { $why }
law-file-unreadable = The file of rules of law cannot be read. Nothing is changed; bring it again.
law-file-too-large = This file is too large to be rules of law. Nothing is changed; ask the association for it again.
law-file-not-law = This is not a file of rules of law, or it is damaged. Nothing is changed; copy it again, and compare its checksum with the one of the association.
law-file-not-law-line = This is not a file of rules of law, or it is damaged (line { $line }). Nothing is changed; copy it again, and compare its checksum with the one of the association.
law-file-newer = This file is written for a newer version of the program. Nothing is changed; update the program first.
law-file-missing = The part “{ $part }” is missing in this file of rules. Nothing is changed; tell whoever made it.
law-file-part = Part “{ $part }”, line { $line }: { $why }. Nothing is changed; tell whoever made this file of rules.
law-wrong-form = it is not written in the expected form
law-wrong-word = a word that this version does not know
law-wrong-name = a name that is missing, or there twice
law-wrong-incomplete = incomplete, or said twice
law-wrong-unsourced = without a source, or without a day of checking
law-wrong-checked-later = checked after the day of the file
law-file-another = This file holds other rules than those of asylum in France. Nothing is changed.
law-file-future = This file of rules bears a day to come ({ $day }). Nothing is changed; see whether the date of this computer is right.
law-file-older = This file of rules is of { $day }, older than those here ({ $than }): they stay. Ask the association for the newest.
law-same = Nothing differs from the rules in force.
law-differs = { $count ->
    [one] One thing differs from the rules in force:
   *[other] { $count } things differ from the rules in force:
}
law-sum = Checksum (SHA-256): { $sum }
law-title = Rules of law that were brought
law-compare = Compare this sum with the one the association published, by another way than the file.
law-bring = Bring a newer file of rules
law-use = Use these rules
law-leave = Keep those of before
law-drop = Go back to the program’s rules
law-now = Rules of law of { $day } in force; deadlines, lists and points were made anew.
law-not-kept = The rules stay those of before: { $why }
law-dialog = File of the rules of law
law-dialog-filter = Rules of law
