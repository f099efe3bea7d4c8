# Words for values of the data: family, hyphen, word of the data (crates/lang/src/lang/named.rs).

## Answers (words.rs)
answer-unset = not asked yet
answer-known = answered

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
author-caseworker = caseworker
author-teacher = teacher

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

## Units of a delay (procedure.rs)
decision-nature-not-said = not said
decision-nature-rejection = rejection
decision-nature-inadmissibility = inadmissibility
decision-nature-subsidiary = subsidiary protection
delay-unit-days = days
delay-unit-working-days = working days
delay-unit-months = months
delay-unit-hours = hours

## Exhibits (exhibit.rs)
exhibit-group-not-said = not said
exhibit-group-identity = Identity
exhibit-group-country = Facts in the country
exhibit-group-since-arrival = Since the arrival
exhibit-group-health = Health
exhibit-group-sources = Sources on the country
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

## Grounds, helper's tags (event.rs)
ground-race = race
ground-religion = religion
ground-nationality = nationality
ground-social-group = social group
ground-political-opinion = political opinion
ground-not-known = not known

## Persons and names (person.rs)
printing-never = never: a letter stands for it
printing-authority-only = only for Ofpra, the CNDA or the lawyer
printing-everywhere = everywhere

## How something is known (event.rs)
known-does-not-know = I do not know
known-does-not-remember = I do not remember
known-prefers-not-to-say = I do not want to say

## Periods of life (case.rs)
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
place-printing-everywhere = everywhere
place-printing-authority-only = only for Ofpra, the CNDA or the lawyer
place-printing-never = never: a code stands for it

## Events, further (event.rs)
role-not-said = not said
role-present = present
role-agent = did it
role-victim = suffered it too
role-witness = witness
role-helper = helped

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
