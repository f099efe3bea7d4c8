# Words for values of the data: family, hyphen, word of the data (crates/lang/src/lang/named.rs).

## Answers (words.rs)
answer-unset = pas encore demandé
answer-known = répondu

## What is asked for (procedure.rs)
application-kind-first = première demande
application-kind-reexamination = réexamen
application-kind-reopening = réouverture
application-kind-cnda-appeal = recours devant la CNDA

## Who wrote (words.rs)
author-not-said = non précisé
author-person = la personne
author-interpreter = interprète
author-helper = personne qui aide
author-caseworker = travailleur ou travailleuse sociale
author-teacher = enseignant ou enseignante

## Calendars (date.rs)
calendar-gregorian = calendrier grégorien
calendar-solar-hijri-iran = calendrier solaire iranien
calendar-solar-hijri-afghan = calendrier solaire afghan
calendar-lunar-hijri = calendrier lunaire musulman
calendar-ethiopian = calendrier éthiopien
calendar-bikram-sambat = calendrier népalais (Bikram Sambat)
calendar-tibetan = calendrier tibétain
calendar-chinese = calendrier chinois
calendar-bengali = calendrier bengali
calendar-julian = calendrier julien
calendar-short-gregorian = grégorien
calendar-short-solar-hijri-iran = iranien
calendar-short-solar-hijri-afghan = afghan
calendar-short-lunar-hijri = lunaire
calendar-short-ethiopian = éthiopien
calendar-short-bikram-sambat = népalais
calendar-short-tibetan = tibétain
calendar-short-chinese = chinois
calendar-short-bengali = bengali
calendar-short-julian = julien

## Units of a delay (procedure.rs)
decision-nature-not-said = non précisé
decision-nature-rejection = rejet
decision-nature-inadmissibility = irrecevabilité
decision-nature-subsidiary = protection subsidiaire
delay-unit-days = jours
delay-unit-working-days = jours ouvrés
delay-unit-months = mois
delay-unit-hours = heures

## Exhibits (exhibit.rs)
exhibit-group-not-said = non précisé
exhibit-group-identity = Identité
exhibit-group-country = Faits au pays
exhibit-group-since-arrival = Depuis l’arrivée
exhibit-group-health = Santé
exhibit-group-sources = Sources sur le pays
sheet-source = document d’origine
sheet-translation = traduction
translation-not-said = non précisé
translation-none-needed = sans objet
translation-missing = à traduire
translation-free = traduction libre
translation-sworn = traduction assermentée

## Filing (procedure.rs)
filing-mode-post = par la poste
filing-mode-pole = dans un pôle France asile
filing-mode-detention = en rétention
filing-mode-border = à la frontière

## Grounds, helper's tags (event.rs)
ground-race = race
ground-religion = religion
ground-nationality = nationalité
ground-social-group = groupe social
ground-political-opinion = opinion politique
ground-not-known = je ne sais pas

## Persons and names (person.rs)
printing-never = jamais : une lettre la remplace
printing-authority-only = seulement pour l’Ofpra, la CNDA ou l’avocat
printing-everywhere = partout

## How something is known (event.rs)
known-does-not-know = je ne sais pas
known-does-not-remember = je ne me souviens pas
known-prefers-not-to-say = je ne souhaite pas le dire

## Periods of life (case.rs)
point-choice-later = plus tard
point-choice-right-as-is = c’est juste ainsi
point-choice-explained = expliqué dans le récit
point-choice-hidden = ne plus montrer

## Dates (date.rs)
modifier-on = date dite telle quelle
modifier-about = vers cette date
modifier-before = avant
modifier-after = après
modifier-between = une fois, entre deux dates
modifier-from-to = tout le temps, d’une date à l’autre
modifier-text-only = en mots seulement
precision-unknown = précision inconnue
precision-day = au jour près
precision-week = à la semaine près
precision-month = au mois près
precision-season = à la saison près
precision-year = à l’année près
precision-decade = à dix ans près
relation-before = avant
relation-after = après
relation-same-day = le même jour
relation-during = pendant

## Places (place.rs)
place-printing-everywhere = partout
place-printing-authority-only = seulement pour l’Ofpra, la CNDA ou l’avocat
place-printing-never = jamais : un code le remplace

## Events, further (event.rs)
role-not-said = non précisé
role-present = présent
role-agent = auteur
role-victim = victime
role-witness = témoin
role-helper = a aidé

## What a record lets its reader know (words.rs)
reveal-class-address = adresse actuelle
reveal-class-phone = téléphone ou autre contact
reveal-class-route = trajet, ou chemin des messages
reveal-class-appointment = rendez-vous à venir
reveal-class-health = santé
reveal-class-sexuality = sexualité
reveal-class-third-party = faits sur une autre personne
words-state-said = dit
words-state-written = écrit
words-state-read-back = relu
words-state-confirmed = confirmé

## To whom something happened (event.rs)
whom-not-said = non précisé
whom-applicant = à la personne
whom-others = à d’autres
whom-both = à la personne et à d’autres
