# Words for values of the data: family, hyphen, word of the data (src/lang/named.rs).


## Words of newer versions
kind-unknown = other

## Agents of persecution (event.rs)
agent-kind-state = the State (police, army, court, administration)
agent-kind-ruling = a party or organisation that rules the country or a region
agent-kind-non-state = others: armed group, family, neighbours, traffickers

## Answers (words.rs)
answer-unset = not asked yet
answer-known = answered
answer-does-not-know = I do not know
answer-does-not-remember = I do not remember
answer-prefers-not-to-say = I do not want to say

## What is asked for (procedure.rs)
application-kind-first = first application
application-kind-reexamination = re-examination
application-kind-reopening = reopening
application-kind-cnda-appeal = appeal to the CNDA

## Who wrote (words.rs)
author-not-said = not said
author-person = the person
author-interpreter = interpreter
author-helper = helper

## Where a date comes from (date.rs)
basis-not-said = not said
basis-memory = from memory
basis-document = from a paper
basis-told-by = told by someone
basis-deduced = worked out from other dates

## Calendars (date.rs)
calendar-gregorian = Gregorian calendar
calendar-solar-hijri-iran = Iranian solar calendar
calendar-solar-hijri-afghan = Afghan solar calendar
calendar-lunar-hijri = Islamic lunar calendar
calendar-ethiopian = Ethiopian calendar
calendar-bikram-sambat = Nepali calendar (Bikram Sambat)
calendar-tibetan = Tibetan calendar
calendar-chinese = Chinese calendar
calendar-bengali = Bengali calendar
calendar-julian = Julian calendar
calendar-short-gregorian = Gregorian
calendar-short-solar-hijri-iran = Iranian
calendar-short-solar-hijri-afghan = Afghan
calendar-short-lunar-hijri = lunar
calendar-short-ethiopian = Ethiopian
calendar-short-bikram-sambat = Nepali
calendar-short-tibetan = Tibetan
calendar-short-chinese = Chinese
calendar-short-bengali = Bengali
calendar-short-julian = Julian

## How sure (date.rs)
certainty-sure = sure
certainty-approximate = roughly
certainty-uncertain = not sure
certainty-both = roughly, not sure

## Units of a delay (procedure.rs)
decision-nature-not-said = not said
decision-nature-rejection = rejection
decision-nature-inadmissibility = inadmissibility
decision-nature-subsidiary = subsidiary protection
delay-unit-days = days
delay-unit-working-days = working days
delay-unit-months = months
delay-unit-hours = hours

## Events (event.rs)
event-kind-unspecified = other event
event-kind-birth = birth
event-kind-studies = studies
event-kind-employment = work
event-kind-dismissal = loss of work
event-kind-residence = home
event-kind-marriage = marriage or union
event-kind-death = death
event-kind-military-service = military service
event-kind-commitment = commitment
event-kind-publication = publication
event-kind-demonstration = demonstration
event-kind-threat = threat
event-kind-digital-threat = threat by telephone or online
event-kind-summons = summons
event-kind-search = search of a home
event-kind-arrest = arrest
event-kind-detention = detention
event-kind-release = release
event-kind-trial = trial or judgment
event-kind-violence = violence
event-kind-torture = torture
event-kind-sexual-violence = sexual violence
event-kind-repression-of-others = repression of people close by
event-kind-pressure-on-relatives = pressure on relatives
event-kind-service-approach = approach by a security service
event-kind-surveillance-in-france = surveillance in France
event-kind-public-exposure = name or identity made public
event-kind-sur-place = public activity abroad
event-kind-hiding = time in hiding
event-kind-visa = visa or travel document
event-kind-departure = departure from the country
event-kind-transit = crossing a country
event-kind-arrival = arrival in France
event-kind-lawful-stay = lawful stay
event-kind-return-trip = return to the country
event-kind-embassy-contact = contact with the embassy or consulate
event-kind-procedure = step of the procedure

## Exhibits (exhibit.rs)
exhibit-group-not-said = not said
exhibit-group-identity = Identity
exhibit-group-country = Facts in the country
exhibit-group-since-arrival = Since the arrival
exhibit-group-health = Health
exhibit-group-sources = Sources on the country
exhibit-kind-unspecified = other exhibit
exhibit-kind-identity = passport, identity card
exhibit-kind-civil-status = civil status record
exhibit-kind-french-paper = French administrative paper
exhibit-kind-summons = summons
exhibit-kind-warrant = warrant or wanted notice
exhibit-kind-judgment = judgment
exhibit-kind-police-paper = police or prison paper
exhibit-kind-membership = membership card, attestation of an association
exhibit-kind-witness-statement = witness statement
exhibit-kind-medical = medical certificate
exhibit-kind-work-or-school = work or school paper
exhibit-kind-property = deed, receipt
exhibit-kind-messages = screenshots, messages
exhibit-kind-recording = recording (transcript)
exhibit-kind-photographs = photographs
exhibit-kind-press = press
exhibit-kind-country-information = country-of-origin information
exhibit-kind-police-log = police log or complaint in France
exhibit-kind-activity-in-france = activity in France
held-not-said = not said
held-original-held = copy; the person holds the original
held-copy-only = copy; the original is elsewhere
held-born-digital = digital file, no paper original
held-lost = original lost or taken
sheet-source = source
sheet-translation = translation
translation-not-said = not said
translation-none-needed = not needed
translation-missing = to be translated
translation-free = free translation
translation-sworn = sworn translation

## Filing (procedure.rs)
filing-mode-post = by post
filing-mode-pole = at a “pôle France asile”
filing-mode-detention = in detention
filing-mode-border = at the border
paper-kind-attestation = asylum application certificate
paper-kind-completion-letter = letter asking to complete the file
paper-kind-introduction-letter = letter of introduction
paper-kind-interview-summons = summons to the interview
paper-kind-ofpra-decision = decision of Ofpra
paper-kind-cnda-letter = letter of the CNDA
paper-kind-cnda-decision = decision of the CNDA
paper-kind-removal-order = removal order
paper-kind-closure = closure of the file
paper-kind-detention-notice = notice of detention
paper-kind-transfer-decision = transfer decision (Dublin)
paper-kind-reception-decision = decision on the reception conditions
paper-kind-hearing-summons = summons to the hearing of the CNDA
paper-kind-not-said = not said
track-normal = regular procedure
track-accelerated = accelerated procedure
track-dublin = Dublin procedure

## Grounds, helper's tags (event.rs)
ground-race = race
ground-religion = religion
ground-nationality = nationality
ground-social-group = social group
ground-political-opinion = political opinion
ground-not-known = not known

## Persons and names (person.rs)
identity-kind-not-said = not said
identity-kind-civil = civil identity
identity-kind-pen = pen name
identity-kind-organisation = name within an organisation
identity-kind-religious = religious name
identity-kind-nickname = nickname
identity-kind-online = online account
kinship-not-said = relation not said
kinship-father = father
kinship-mother = mother
kinship-brother = brother
kinship-sister = sister
kinship-half-sibling = half-brother or half-sister
kinship-spouse = husband or wife
kinship-partner = partner
kinship-former-spouse = former husband, wife or partner
kinship-child = child
kinship-grandparent = grandparent
kinship-aunt-or-uncle = aunt or uncle
kinship-cousin = cousin
kinship-relative = another relative
kinship-friend = friend
kinship-neighbour = neighbour
kinship-colleague = colleague or fellow activist
kinship-witness = witness
kinship-agent = person who did harm
kinship-helper = helper
name-kind-not-said = not said
name-kind-birth = name at birth
name-kind-married = name by marriage or usage
name-kind-father-chain = names of father and grandfathers
name-kind-religious = religious name
name-kind-pen = pen name
name-kind-organisation = name within an organisation
name-kind-nickname = nickname
name-kind-on-document = name as on a document
sex-not-said = not said
sex-female = female
sex-male = male
marital-status-not-said = not said
marital-status-single = single
marital-status-married = married
marital-status-cohabiting = living with a partner
marital-status-pacs = registered partnership
marital-status-separated = separated
marital-status-divorced = divorced
marital-status-widowed = widowed
union-kind-not-said = not said
union-kind-civil = civil marriage
union-kind-religious = religious marriage
union-kind-customary = customary marriage
union-kind-pacs = registered partnership
union-kind-cohabitation = living together
printing-never = never: a letter stands for it
printing-authority-only = only for Ofpra, the CNDA or the lawyer
printing-everywhere = everywhere

## How something is known (event.rs)
known-not-said = not said
known-seen = seen or lived
known-heard = heard with my own ears
known-told = someone told me
known-document = read on a document
known-does-not-know = I do not know
known-does-not-remember = I do not remember
known-prefers-not-to-say = I do not want to say

## Periods of life (case.rs)
life-kind-residence = home
life-kind-studies = studies
life-kind-work = work
life-kind-service = military or other service
life-kind-commitment = commitment
life-kind-not-said = not said
point-choice-later = later
point-choice-right-as-is = it is right as it is
point-choice-explained = explained in the account
point-choice-hidden = do not show again

## Dates (date.rs)
modifier-on = said as it is
modifier-about = around it
modifier-before = before
modifier-after = after
modifier-between = once, between two dates
modifier-from-to = all the time, from one date to another
modifier-text-only = in words only
precision-unknown = precision not known
precision-day = to the day
precision-week = to the week
precision-month = to the month
precision-season = to the season
precision-year = to the year
precision-decade = to the decade
relation-before = before
relation-after = after
relation-same-day = the same day
relation-during = during

## Places (place.rs)
place-level-not-said = not said
place-level-building = building
place-level-quarter = street or quarter
place-level-village = village
place-level-town = town
place-level-district = district
place-level-province = province
place-level-country = country
place-level-online = online or by telephone
place-printing-everywhere = everywhere
place-printing-authority-only = only for Ofpra, the CNDA or the lawyer
place-printing-never = never: a code stands for it

## Events, further (event.rs)
raised-not-said = not said
raised-already = already said
raised-new = new
raised-known-not-produced = known but not produced before
role-not-said = not said
role-present = present
role-agent = did it
role-victim = suffered it too
role-witness = witness
role-helper = helped
sensitivity-print = print
sensitivity-undecided = not decided: not printed
sensitivity-summarise = print one sentence only
sensitivity-keep-for-interview = keep for the interview

## What a record lets its reader know (words.rs)
reveal-class-address = present address
reveal-class-phone = telephone or other contact
reveal-class-route = journey, or the way messages take
reveal-class-appointment = appointment to come
reveal-class-health = health
reveal-class-sexuality = sexuality
reveal-class-third-party = facts about someone else
words-state-said = said
words-state-written = written
words-state-read-back = read back
words-state-confirmed = confirmed

## To whom something happened (event.rs)
whom-not-said = not said
whom-applicant = to the person
whom-others = to others
whom-both = to the person and others

## By whose hand a text is (words.rs)
author-caseworker = caseworker
author-teacher = teacher
