# Words of deadlines: how a date was counted, where a rule comes from. Ids: law-element-state.
# The variables of each message are named above it; whoever shows it formats the days.

# value: how many · unit: days, working_days, months, hours
law-delay =
    { $unit ->
        *[days] { $value ->
             [one] { $value } jour
            *[other] { $value } jours
         }
         [working_days] { $value ->
             [one] { $value } jour ouvré
            *[other] { $value } jours ouvrés
         }
         [months] { $value } mois
         [hours] { $value ->
             [one] { $value } heure
            *[other] { $value } heures
         }
     }

# paper: kind of paper, or none
law-paper =
    { $paper ->
         [attestation] attestation
         [completion_letter] lettre de demande de pièces
         [introduction_letter] lettre d’introduction
         [interview_summons] convocation
         [ofpra_decision] décision de l’Ofpra
         [cnda_letter] lettre de la CNDA
         [cnda_decision] décision de la CNDA
         [removal_order] obligation de quitter le territoire
         [closure] décision de clôture
         [detention_notice] notification de rétention
        *[none] {""}
     }

# date: which date of the paper
law-date =
    { $date ->
        *[received] réception le
         [dated] date du papier :
         [notified] notification le
         [appointment] rendez-vous le
         [entered] entrée en France le
         [requested] demande du
         [sent] envoi le
     }

# date: words of law-date · from: paper, none · paper: words of law-paper · day
law-step-start =
    { $date } { $day }{ $from ->
         [paper] {" "}({ $paper })
        *[none] {""}
     }

# days: number · day
law-step-deemed = sans lecture dans l’espace numérique, réputé notifié après { $days } jours : { $day }

# delay: words of law-delay · printed: yes, no · direction: after, before · day
law-step-delay =
    { $direction ->
         [before] − { $delay }
        *[after] + { $delay }
     }{ $printed ->
         [yes] {" "}(écrit sur le papier)
        *[no] {""}
     } = { $day }

# day
law-step-month-end = ce mois n’a pas ce jour : son dernier jour compte ({ $day })

law-step-hour-counts = l’heure compte aussi : regardez l’heure notée

# day
law-step-last-day-printed = dernier jour écrit sur le papier : { $day }

# day · days_left: number
law-step-suspended = arrêté par la demande d’aide juridictionnelle du { $day }, { $days_left } jours restants

# from, day: days
law-step-resumed = les jours restants courent depuis le { $from } = { $day }

# margin: words of law-delay · day
law-step-margin = moins { $margin } de prudence = { $day }

# A stop of the counting; date: which date of the paper
law-station-start =
    { $date ->
        *[received] réception
         [dated] date du papier
         [notified] notification
         [appointment] rendez-vous
         [entered] entrée en France
         [requested] demande
         [sent] envoi
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
         [yes] limite du papier
        *[no] limite
     }

law-station-prudent = à envoyer ce jour-là

law-counted = Le jour de réception ne compte pas ; les fins de semaine comptent.

# day
law-prudent = Date prudente d’envoi : { $day }

# day
law-last-day = Date limite théorique : { $day }

law-state-running = en cours

law-state-passed = date passée : il existe des voies, voyez un avocat ou un juriste

# paper: words of law-paper · date: words of law-date
law-state-unknown = date à demander : { $date } … ({ $paper })

law-state-suspended = suspendu

law-state-met = fait ou terminé

law-state-shown = non calculé : voyez un avocat ou un juriste aujourd’hui

law-possibly = peut s’appliquer : lisez le papier reçu

# printed, data: words of law-delay
law-mismatch-delay = Le papier écrit { $printed }, les données disent { $data } : le papier est suivi.

# printed, data: days
law-mismatch-last-day = Le papier écrit { $printed }, le calcul donne { $data } : le papier est suivi.

# source: words of the data · checked: day
law-source = Source : { $source } (vérifié le { $checked })

law-confidence-verified = lu dans une source

law-confidence-general = connaissance générale

law-confidence-uncertain = à vérifier

# checked: day
law-stale = Données anciennes (vérifiées le { $checked }) : à vérifier avant de s’y fier.

# label: words of the data
law-extension = Délai peut-être plus long : { $label }. La date prudente n’en tient pas compte.

