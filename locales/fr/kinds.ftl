# Words for values of the data: family, hyphen, word of the data (src/lang/named.rs).


## Words of newer versions
kind-unknown = autre

## Agents of persecution (event.rs)
agent-kind-state = l’État (police, armée, tribunal, administration)
agent-kind-ruling = un parti ou une organisation qui dirige le pays ou une région
agent-kind-non-state = d’autres : groupe armé, famille, voisins, passeurs

## Answers (words.rs)
answer-unset = pas encore demandé
answer-known = répondu
answer-does-not-know = je ne sais pas
answer-does-not-remember = je ne me souviens pas
answer-prefers-not-to-say = je ne souhaite pas le dire

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

## Where a date comes from (date.rs)
basis-not-said = non précisé
basis-memory = de mémoire
basis-document = d’après un papier
basis-told-by = une autre personne me l’a donnée
basis-deduced = déduite d’autres dates

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

## How sure (date.rs)
certainty-sure = sûr
certainty-approximate = à peu près
certainty-uncertain = pas sûr
certainty-both = à peu près, pas sûr

## Units of a delay (procedure.rs)
decision-nature-not-said = non précisé
decision-nature-rejection = rejet
decision-nature-inadmissibility = irrecevabilité
decision-nature-subsidiary = protection subsidiaire
delay-unit-days = jours
delay-unit-working-days = jours ouvrés
delay-unit-months = mois
delay-unit-hours = heures

## Events (event.rs)
event-kind-unspecified = autre événement
event-kind-birth = naissance
event-kind-studies = études
event-kind-employment = travail
event-kind-dismissal = perte du travail
event-kind-residence = lieu de vie
event-kind-marriage = mariage ou union
event-kind-death = décès
event-kind-military-service = service militaire
event-kind-commitment = engagement
event-kind-publication = publication
event-kind-demonstration = manifestation
event-kind-threat = menace
event-kind-digital-threat = menace par téléphone ou en ligne
event-kind-summons = convocation
event-kind-search = perquisition
event-kind-arrest = arrestation
event-kind-detention = détention
event-kind-release = libération
event-kind-trial = procès ou jugement
event-kind-violence = violences
event-kind-torture = torture
event-kind-sexual-violence = violences sexuelles
event-kind-repression-of-others = faits subis par des proches
event-kind-pressure-on-relatives = pressions sur la famille
event-kind-service-approach = approche par un service de renseignement
event-kind-surveillance-in-france = surveillance en France
event-kind-public-exposure = nom ou identité rendus publics
event-kind-sur-place = activité publique hors du pays
event-kind-hiding = période cachée
event-kind-visa = visa ou document de voyage
event-kind-departure = départ du pays
event-kind-transit = passage par un pays
event-kind-arrival = arrivée en France
event-kind-lawful-stay = séjour régulier
event-kind-return-trip = retour au pays
event-kind-embassy-contact = contact avec l’ambassade ou le consulat
event-kind-procedure = démarche d’asile

## Exhibits (exhibit.rs)
exhibit-group-not-said = non précisé
exhibit-group-identity = Identité
exhibit-group-country = Faits au pays
exhibit-group-since-arrival = Depuis l’arrivée
exhibit-group-health = Santé
exhibit-group-sources = Sources sur le pays
exhibit-kind-unspecified = autre pièce
exhibit-kind-identity = passeport, carte d’identité
exhibit-kind-civil-status = acte d’état civil
exhibit-kind-french-paper = document administratif français
exhibit-kind-summons = convocation
exhibit-kind-warrant = mandat ou avis de recherche
exhibit-kind-judgment = jugement
exhibit-kind-police-paper = document de police ou de prison
exhibit-kind-membership = carte de membre, attestation d’association
exhibit-kind-witness-statement = attestation de témoin
exhibit-kind-medical = certificat médical
exhibit-kind-work-or-school = document de travail ou d’études
exhibit-kind-property = acte de propriété, reçu
exhibit-kind-messages = captures d’écran, messages
exhibit-kind-recording = enregistrement (transcription)
exhibit-kind-photographs = photographies
exhibit-kind-press = presse
exhibit-kind-country-information = information sur le pays d’origine
exhibit-kind-police-log = main courante ou plainte en France
exhibit-kind-activity-in-france = activité en France
held-not-said = non précisé
held-original-held = copie ; la personne a l’original
held-copy-only = copie ; original ailleurs
held-born-digital = fichier numérique, sans original papier
held-lost = original perdu ou pris
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
paper-kind-attestation = attestation de demande d’asile
paper-kind-completion-letter = demande de compléter le dossier
paper-kind-introduction-letter = lettre d’introduction
paper-kind-interview-summons = convocation à l’entretien
paper-kind-ofpra-decision = décision de l’Ofpra
paper-kind-cnda-letter = courrier de la CNDA
paper-kind-cnda-decision = décision de la CNDA
paper-kind-removal-order = obligation de quitter le territoire
paper-kind-closure = clôture du dossier
paper-kind-detention-notice = placement en rétention
paper-kind-transfer-decision = décision de transfert (Dublin)
paper-kind-reception-decision = décision sur les conditions d’accueil
paper-kind-hearing-summons = convocation à l’audience de la CNDA
paper-kind-not-said = non précisé
track-normal = procédure normale
track-accelerated = procédure accélérée
track-dublin = procédure Dublin

## Grounds, helper's tags (event.rs)
ground-race = race
ground-religion = religion
ground-nationality = nationalité
ground-social-group = groupe social
ground-political-opinion = opinion politique
ground-not-known = je ne sais pas

## Persons and names (person.rs)
identity-kind-not-said = non précisé
identity-kind-civil = nom d’état civil
identity-kind-pen = nom de plume
identity-kind-organisation = nom dans une organisation
identity-kind-religious = nom religieux
identity-kind-nickname = surnom
identity-kind-online = compte en ligne
kinship-not-said = lien non précisé
kinship-father = père
kinship-mother = mère
kinship-brother = frère
kinship-sister = sœur
kinship-half-sibling = demi-frère ou demi-sœur
kinship-spouse = époux ou épouse
kinship-partner = compagnon ou compagne
kinship-former-spouse = ancien époux ou ancienne épouse
kinship-child = enfant
kinship-grandparent = grand-père ou grand-mère
kinship-aunt-or-uncle = oncle ou tante
kinship-cousin = cousin ou cousine
kinship-relative = autre parent
kinship-friend = ami ou amie
kinship-neighbour = voisin ou voisine
kinship-colleague = collègue ou camarade
kinship-witness = témoin
kinship-agent = personne qui a fait du mal
kinship-helper = personne qui aide
name-kind-not-said = non précisé
name-kind-birth = nom de naissance
name-kind-married = nom d’usage
name-kind-father-chain = noms du père et des grands-pères
name-kind-religious = nom religieux
name-kind-pen = nom de plume
name-kind-organisation = nom dans une organisation
name-kind-nickname = surnom
name-kind-on-document = nom écrit sur un document
sex-not-said = non précisé
sex-female = féminin
sex-male = masculin
marital-status-not-said = non précisé
marital-status-single = célibataire
marital-status-married = marié(e)
marital-status-cohabiting = en concubinage
marital-status-pacs = pacsé(e)
marital-status-separated = séparé(e)
marital-status-divorced = divorcé(e)
marital-status-widowed = veuf ou veuve
union-kind-not-said = non précisé
union-kind-civil = mariage civil
union-kind-religious = mariage religieux
union-kind-customary = mariage coutumier
union-kind-pacs = PACS
union-kind-cohabitation = concubinage
printing-never = jamais : une lettre la remplace
printing-authority-only = seulement pour l’Ofpra, la CNDA ou l’avocat
printing-everywhere = partout

## How something is known (event.rs)
known-not-said = non précisé
known-seen = vu ou vécu
known-heard = entendu moi-même
known-told = on me l’a raconté
known-document = lu sur un document
known-does-not-know = je ne sais pas
known-does-not-remember = je ne me souviens pas
known-prefers-not-to-say = je ne souhaite pas le dire

## Periods of life (case.rs)
life-kind-residence = domicile
life-kind-studies = études
life-kind-work = travail
life-kind-service = service militaire ou autre
life-kind-commitment = engagement
life-kind-not-said = non précisé
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
place-level-not-said = non précisé
place-level-building = bâtiment
place-level-quarter = rue ou quartier
place-level-village = village
place-level-town = ville
place-level-district = district
place-level-province = province
place-level-country = pays
place-level-online = en ligne ou par téléphone
place-printing-everywhere = partout
place-printing-authority-only = seulement pour l’Ofpra, la CNDA ou l’avocat
place-printing-never = jamais : un code le remplace

## Events, further (event.rs)
raised-not-said = non précisé
raised-already = déjà dit
raised-new = nouveau
raised-known-not-produced = connu, mais pas encore donné
role-not-said = non précisé
role-present = présent
role-agent = auteur
role-victim = victime
role-witness = témoin
role-helper = a aidé
sensitivity-print = imprimer
sensitivity-undecided = à décider : pas imprimé
sensitivity-summarise = imprimer une seule phrase
sensitivity-keep-for-interview = garder pour l’entretien

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

## By whose hand a text is (words.rs)
author-caseworker = travailleur ou travailleuse sociale
author-teacher = enseignant ou enseignante
