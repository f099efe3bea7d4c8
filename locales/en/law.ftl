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
         [interview_summons] the summons
         [ofpra_decision] Ofpra’s decision
         [cnda_letter] the CNDA’s letter
         [cnda_decision] the CNDA’s decision
         [removal_order] the removal order
         [closure] the closure
         [detention_notice] the notice of detention
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
law-step-margin = less { $margin } of prudence = { $day }

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

law-station-prudent = to be sent that day

law-counted = The day of receipt is not counted; week-ends are.

# day
law-prudent = Prudent sending date: { $day }

# day
law-last-day = Theoretical last day: { $day }

law-state-running = running

law-state-passed = date passed: there are ways, see a lawyer

# paper: words of law-paper · date: words of law-date
law-state-unknown = date to ask for: { $date } … ({ $paper })

law-state-suspended = suspended

law-state-met = done or over

law-state-shown = not computed: see a lawyer today

law-possibly = may apply: read the paper received

# printed, data: words of law-delay
law-mismatch-delay = The paper says { $printed }, the data { $data }: the paper is followed.

# printed, data: days
law-mismatch-last-day = The paper says { $printed }, the count gives { $data }: the paper is followed.

# source: words of the data · checked: day
law-source = Source: { $source } (checked on { $checked })

law-confidence-verified = read in a source

law-confidence-general = general knowledge

law-confidence-uncertain = to be checked

# checked: day
law-stale = Old data (checked on { $checked }): check before relying on it.

# label: words of the data
law-extension = Perhaps more time: { $label }. The prudent date does not count on it.

