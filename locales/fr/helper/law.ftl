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
         [completion_letter] demande de compléter le dossier
         [introduction_letter] lettre d’introduction
         [interview_summons] convocation à l’entretien
         [ofpra_decision] décision de l’Ofpra
         [cnda_letter] courrier de la CNDA
         [cnda_decision] décision de la CNDA
         [removal_order] obligation de quitter le territoire
         [closure] clôture du dossier
         [detention_notice] placement en rétention
         [transfer_decision] décision de transfert
         [reception_decision] décision sur les conditions d’accueil
         [hearing_summons] convocation à l’audience
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
         [posted] mise en ligne le
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
law-step-margin = moins { $margin } de marge = { $day }
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
         [posted] mise en ligne
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
# act: send, appear, hand_in, do
law-station-prudent =
    { $act ->
        *[send] à envoyer ce jour-là
         [appear] se présenter ce jour-là
         [hand_in] à remettre ce jour-là
         [do] à faire ce jour-là
     }
law-counted = Le jour de réception ne compte pas ; les fins de semaine comptent.
# The same as a sentence. day
law-by-day =
    { $state ->
        *[running] { $act ->
            *[send] À envoyer au plus tard le { $day }
             [appear] Se présenter le { $day }
             [hand_in] À remettre au plus tard le { $day }
             [do] À faire au plus tard le { $day }
         }
         [late] { $act ->
            *[send] À envoyer aujourd’hui. Date limite : { $day }
             [appear] Se présenter le { $day }
             [hand_in] À remettre aujourd’hui. Date limite : { $day }
             [do] À faire aujourd’hui. Date limite : { $day }
         }
     }
# act: send, appear, hand_in, do
law-margin =
    { $act ->
        *[send] (avec une marge pour la poste)
         [appear] {""}
         [hand_in] (avec une marge)
         [do] (avec une marge)
     }
# day
law-last-day = Date limite : { $day }
# address: its lines
law-goes-to = À envoyer à l’adresse suivante : { $address }
law-state-running = en cours
# date: which date of the paper, as in law-date · from: paper, none · paper: words of law-paper
law-state-unknown =
    { $date ->
        *[received] Demandez le jour exact où ce papier a été reçu
         [dated] Demandez le jour exact écrit sur ce papier
         [notified] Demandez le jour exact où ce papier a été remis ou lu en ligne
         [appointment] Demandez le jour exact du rendez-vous
         [entered] Demandez le jour exact de l’entrée en France
         [requested] Demandez le jour exact de la demande
         [sent] Demandez le jour exact de l’envoi
         [posted] Demandez le jour exact où ce papier a été mis en ligne
     }{ $from ->
         [paper] {""} : { $paper }
        *[none] {""}
     }
law-state-met = fait ou terminé
law-possibly = peut s’appliquer : lisez le papier reçu
# printed, data: words of law-delay
law-mismatch-delay = Le papier indique { $printed }, le programme prévoyait { $data } : on suit le papier.
# printed, data: days
law-mismatch-last-day = Le papier indique { $printed }, le calcul donne { $data } : on suit le papier.
# source: words of the data · checked: day
law-source = Source : { $source } (vérifié le { $checked })
law-confidence-verified = lu dans une source officielle ou citée
law-confidence-general = usage, non vérifié
law-confidence-uncertain = à vérifier
# checked: day
law-stale = Données anciennes (vérifiées le { $checked }) : à vérifier avant de s’y fier.
# label: words of the data
law-extension = Délai peut-être plus long : { $label }. La date indiquée n’en tient pas compte.

## Kinds of filing without a model of the dossier that is handed over.
# Beside a choice that has none
law-not-yet = pas encore prévu
# kind, mode: their words
law-no-model = Pas encore prévu : { $kind }, { $mode }. Le programme ne sait pas encore imprimer le dossier à remettre. Les délais restent, et le volume à garder s’imprime. Voyez une association ou un avocat pour le dossier.
law-no-model-volume = Dossier à remettre : pas encore prévu

## A file of law that is brought, and which law is in force.
# part: law-part-…  what: name of an entry
law-entry-new = Nouveau · { $part } : { $what }
law-entry-changed = Changé · { $part } : { $what }
law-entry-gone = Retiré · { $part } : { $what }
law-part-pack = réglages
law-part-deadlines = délais
law-part-checklist = liste de contrôle
law-part-form = formulaire
law-part-rules = seuils
law-part-addresses = adresses
law-part-filings = dépôts
# day: a day
law-in-force-embedded = Règles de droit du { $day }, venues avec le programme.
law-in-force-brought = Règles de droit du { $day }, apportées par un fichier.
# why: law-file-…
law-not-used = Un fichier de règles a été apporté ici, mais il n’est pas utilisé. { $why }
law-file-unreadable = Le fichier des règles de droit ne se laisse pas lire. Rien n’est changé ; apportez-le de nouveau.
law-file-too-large = Ce fichier est trop grand pour être des règles de droit. Rien n’est changé ; demandez-le de nouveau à l’association.
law-file-not-law = Ce n’est pas un fichier de règles de droit, ou il est abîmé. Rien n’est changé ; copiez-le de nouveau, et comparez sa somme de contrôle avec celle de l’association.
# line: number
law-file-not-law-line = Ce n’est pas un fichier de règles de droit, ou il est abîmé (ligne { $line }). Rien n’est changé ; copiez-le de nouveau, et comparez sa somme de contrôle avec celle de l’association.
law-file-newer = Ce fichier est écrit pour une version plus récente du programme. Rien n’est changé ; mettez d’abord le programme à jour.
# part: name in the file
law-file-missing = Il manque la partie « { $part } » dans ce fichier de règles. Rien n’est changé ; dites-le à qui l’a fait.
# part: name in the file · line: number · why: law-wrong-…
law-file-part = Partie « { $part } », ligne { $line } : { $why }. Rien n’est changé ; dites-le à qui a fait ce fichier de règles.
law-wrong-form = ce n’est pas écrit dans la forme attendue
law-wrong-word = un mot que cette version ne connaît pas
law-wrong-name = un nom qui manque, ou qui est là deux fois
law-wrong-incomplete = incomplet, ou dit deux fois
law-wrong-unsourced = sans source, ou sans jour de vérification
law-wrong-checked-later = vérifié après le jour du fichier
law-file-another = Ce fichier contient d’autres règles que celles de l’asile en France. Rien n’est changé.
# day: a day
law-file-future = Ce fichier de règles porte une date à venir ({ $day }). Rien n’est changé ; regardez si la date de cet ordinateur est juste.
# day, than: days
law-file-older = Ce fichier de règles est du { $day }, plus ancien que celles d’ici ({ $than }) : elles restent. Demandez le plus récent à l’association.
law-same = Rien ne diffère des règles en usage.
law-differs = { $count ->
    [one] Une chose diffère des règles en usage :
   *[other] { $count } choses diffèrent des règles en usage :
}
law-sum = Somme de contrôle (SHA-256) : { $sum }
law-title = Règles de droit apportées
law-compare = Comparez cette somme avec celle que l’association a publiée, par un autre chemin que le fichier.
law-bring = Apporter un fichier de règles plus récent
law-use = Utiliser ces règles
law-leave = Garder celles d’avant
law-drop = Revenir aux règles du programme
# day: a day
law-now = Règles de droit du { $day } en usage ; délais, listes et points ont été refaits.
law-not-kept = Les règles restent celles d’avant : { $why }
law-dialog = Fichier des règles de droit
law-dialog-filter = Règles de droit
