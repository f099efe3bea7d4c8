# Names of the calendar and wording of dates.

## Months and weekdays
# January, within dates of our calendar. [word]
month-gregorian-1 = janvier
# February, within dates of our calendar. [word]
month-gregorian-2 = février
# March, within dates of our calendar. [word]
month-gregorian-3 = mars
# April, within dates of our calendar. [word]
month-gregorian-4 = avril
# May, within dates of our calendar. [word]
month-gregorian-5 = mai
# June, within dates of our calendar. [word]
month-gregorian-6 = juin
# July, within dates of our calendar. [word]
month-gregorian-7 = juillet
# August, within dates of our calendar. [word]
month-gregorian-8 = août
# September, within dates of our calendar. [word]
month-gregorian-9 = septembre
# October, within dates of our calendar. [word]
month-gregorian-10 = octobre
# November, within dates of our calendar. [word]
month-gregorian-11 = novembre
# December, within dates of our calendar. [word]
month-gregorian-12 = décembre
# Month 1 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-1 = farvardin
# Month 2 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-2 = ordibehesht
# Month 3 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-3 = khordad
# Month 4 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-4 = tir
# Month 5 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-5 = mordad
# Month 6 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-6 = shahrivar
# Month 7 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-7 = mehr
# Month 8 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-8 = aban
# Month 9 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-9 = azar
# Month 10 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-10 = dey
# Month 11 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-11 = bahman
# Month 12 of the solar calendar of Iran, within dates: its usual name, in your letters. [word]
month-iran-12 = esfand
# Month 1 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-1 = hamal
# Month 2 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-2 = sawr
# Month 3 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-3 = jawza
# Month 4 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-4 = saratan
# Month 5 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-5 = asad
# Month 6 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-6 = sunbula
# Month 7 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-7 = mizan
# Month 8 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-8 = aqrab
# Month 9 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-9 = qaws
# Month 10 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-10 = jadi
# Month 11 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-11 = dalw
# Month 12 of the solar calendar of Afghanistan, within dates: its usual name, in your letters. [word]
month-afghan-12 = hut
# Monday, before a day that is near, and in points to re-read. [word]
weekday-1 = lundi
# Tuesday, before a day that is near, and in points to re-read. [word]
weekday-2 = mardi
# Wednesday, before a day that is near, and in points to re-read. [word]
weekday-3 = mercredi
# Thursday, before a day that is near, and in points to re-read. [word]
weekday-4 = jeudi
# Friday, before a day that is near, and in points to re-read. [word]
weekday-5 = vendredi
# Saturday, before a day that is near, and in points to re-read. [word]
weekday-6 = samedi
# Sunday, before a day that is near, and in points to re-read. [word]
weekday-7 = dimanche

## Wording of dates. $case: in (alone in a sentence), the (after a preposition), from, to (ends of a period), until (its end alone), bare (in a table).
# A whole day. $day: a number, $month: a name above, $year: in figures. [word]
date-day-month-year = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
# A day whose year is known from elsewhere. $day: a number, $month: a name above. [word]
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }
# The near day that stands large on the first page. $weekday: a name above, $date: day and month. [word]
date-weekday-day = { $weekday } { $date }
# First day of a period within one month: “3 to 5 May”. $day: a number. [word]
date-day-alone = { $day ->
    [1] 1er
   *[other] { $day }
 }
# A month. $month: a name above, $year: in figures. [word]
date-month-year = { $month } { $year }
# One thing over two neighbours: “October-November 2019”, “2019-2020”. $first, $last: months or years. [word]
date-over = { $first }-{ $last }
# A day within a sentence or table. $case: see above. $date: the bare day. [word]
date-day = { $case ->
    [bare] { $date }
    [from] du { $date }
    [to] au { $date }
    [until] jusqu’au { $date }
   *[other] le { $date }
 }
# A month within a sentence or table. $case: see above. $date: the bare month. $elided: yes where it begins
# with a vowel, for French; do without it. [word]
date-month = { $case ->
    [in] en { $date }
    [from] { $elided ->
        [yes] d’{ $date }
       *[no] de { $date }
     }
    [to] à { $date }
    [until] jusqu’en { $date }
   *[other] { $date }
 }
# A season. $season: spring, summer, autumn, winter. $case: see above. $year: one year or two, in figures. [word]
date-season = { $season ->
    [spring] { $case ->
        [bare] printemps
        [the] le printemps
        [from] du printemps
        [until] jusqu’au printemps
       *[other] au printemps
     }
    [summer] { $case ->
        [bare] été
        [the] l’été
        [from] de l’été
        [until] jusqu’à l’été
       *[other] à l’été
     }
    [autumn] { $case ->
        [bare] automne
        [the] l’automne
        [from] de l’automne
        [until] jusqu’à l’automne
       *[other] à l’automne
     }
   *[winter] { $case ->
        [bare] hiver
        [the] l’hiver
        [from] de l’hiver
        [until] jusqu’à l’hiver
        [to] à l’hiver
       *[other] pendant l’hiver
     }
 } { $year }
# A year. $case: see above. $date: the year in figures, or two neighbours. [word]
date-year = { $case ->
    [in] en { $date }
    [from] de { $date }
    [to] à { $date }
    [until] jusqu’en { $date }
   *[other] { $date }
 }
# Ten years: “the 1990s”. $case: see above. $date: the first of them in figures. [word]
date-decade = { $case ->
    [in] dans les années { $date }
    [the] les années { $date }
    [from] des années { $date }
    [to] aux années { $date }
    [until] jusqu’aux années { $date }
   *[other] années { $date }
 }
# A week, named by a day of it. $case: see above. $date: that day. [word]
date-week = { $case ->
    [bare] semaine du { $date }
    [from] de la semaine du { $date }
    [to] à la semaine du { $date }
    [until] jusqu’à la semaine du { $date }
   *[other] la semaine du { $date }
 }
# The beginning, middle or end of something. $part: early, mid, late. $case: see above.
# $date: its bare form, $of: the same with “from”. $whole: month, year, other. [word]
date-part = { $part ->
    [early] { $whole ->
        [other] { $case ->
            [bare] début { $of }
            [the] le début { $of }
            [from] du début { $of }
            [until] jusqu’au début { $of }
           *[in] au début { $of }
         }
       *[month] { $case ->
            [from] de début { $date }
            [to] à début { $date }
            [until] jusqu’à début { $date }
           *[in] début { $date }
         }
     }
    [mid] { $whole ->
        [other] { $case ->
            [bare] milieu { $of }
            [the] le milieu { $of }
            [from] du milieu { $of }
            [until] jusqu’au milieu { $of }
           *[in] au milieu { $of }
         }
        [year] { $case ->
            [from] de mi-{ $date }
            [to] à mi-{ $date }
            [until] jusqu’à mi-{ $date }
           *[in] mi-{ $date }
         }
       *[month] { $case ->
            [bare] mi-{ $date }
            [the] la mi-{ $date }
            [from] de la mi-{ $date }
            [until] jusqu’à la mi-{ $date }
           *[in] à la mi-{ $date }
         }
     }
   *[late] { $whole ->
        [other] { $case ->
            [bare] fin { $of }
            [the] la fin { $of }
            [from] de la fin { $of }
            [until] jusqu’à la fin { $of }
           *[in] à la fin { $of }
         }
       *[month] { $case ->
            [from] de fin { $date }
            [to] à fin { $date }
            [until] jusqu’à fin { $date }
           *[in] fin { $date }
         }
     }
 }
# Near a date. $date: the date after a preposition. [word]
date-about = vers { $date }
# Some time before a date. $date: the date after a preposition. [word]
date-before = avant { $date }
# Some time after a date. $date: the date after a preposition. [word]
date-after = après { $date }
# Once, between two dates. $first, $last: the dates after a preposition. [line]
date-between = entre { $first } et { $last }
# The whole time from one date to another, in a sentence. $first: “from …”, $last: “to …”. [line]
date-period = { $first } { $last }
# The same in a table. $first, $last: bare dates. [line]
date-period-short = { $first } – { $last }
# From a date until now. $date: the date after a preposition. [word]
date-since = depuis { $date }
# From about a date until now. $date: the date after a preposition. [line]
date-since-about = depuis { $date } environ
# Until about a date, alone and as the last end of a period. $date: the date after a preposition. [word]
date-until-about = jusque vers { $date }
# First end of a period, when it is not exact. $date: the date with “from”. [word]
date-from-about = { $date } environ
# On a date or later. $date: the date with “from”. [word]
date-starting = à partir { $date }
# On a date or earlier. $date: the date as alone in a sentence. [word]
date-at-latest = au plus tard { $date }
# A period, or once between two dates, when they are not exact. $date: the words of these. [line]
date-roughly = environ { $date }
# Something before, after or from a date, when it is not exact. $date: the words of these. [line]
date-roughly-after = { $date } environ
# A date she is not sure of, in a sentence. $date: its words. [line]
date-maybe = peut-être { $date }
# A date she is not sure of, in a table. $date: its words. [line]
date-maybe-short = { $date } ?
# A date in two calendars. $first: as it was told, $second: the same in the other calendar. [line]
date-both = { $first } ({ $second })
# In the place of a date, within a sentence; the person speaks: she does not remember it. [line]
date-unknown = à une date dont je ne me souviens pas
# In the place of a date that could not be read. $words: her words, in another language than this. [line]
date-told = dit ainsi : « { $words } »

## Distance to another event
# A date told by another event. $relation: before, during, same-day, after. $title: that event. [line]
date-anchor = { $relation ->
    [before] avant { $title }
    [during] pendant { $title }
    [same-day] le même jour que { $title }
   *[after] après { $title }
 }
# The same with a distance. $relation: before, after. $distance: “two weeks”. $title: the event. [line]
date-anchor-distance = { $relation ->
    [before] { $distance } avant { $title }
   *[after] { $distance } après { $title }
 }
# A distance that is not exact. $distance: “two weeks”. [word]
date-distance-about = environ { $distance }
# A distance between a least and a most. $first, $last: “ten days”. [word]
date-distance-between = entre { $first } et { $last }
# A number within a distance. $count: the number; small ones in letters where that is usual. [word]
date-number = { $count ->
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $count }
 }
# A distance in days. $number: the words of date-number, $count: the same number, for the plural. [word]
date-distance-days = { $number } { $count ->
    [one] jour
   *[other] jours
 }
# A distance in weeks, two or more. $number: the words of date-number. [word]
date-distance-weeks = { $number } semaines
# A distance in months, two or more. $number: the words of date-number. [word]
date-distance-months = { $number } mois

## Why a told date was read so, and why it cannot be read
# Under a date as understood, what was taken for granted: “3/4/2019” was read as day, month, year. [line]
date-why-slash-order = l’ordre jour, mois, année est supposé
# Under a date as understood: the calendar was found by the size of the year. [line]
date-why-calendar-by-year = le calendrier est déduit de l’année
# Under a date as understood: the calendar is a guess, to be confirmed. [line]
date-why-calendar-guessed = calendrier supposé : à confirmer
# Under a date as understood: this month is not of the calendar that was chosen. [line]
date-why-calendar-contradicted = ce mois appartient à un autre calendrier que celui indiqué
# Under a date as understood: a month of one calendar with a year of another. [line]
date-why-calendars-mixed = le mois et l’année viennent de deux calendriers
# Under a date as understood: given in two calendars, but not the same day. [line]
date-why-calendars-disagree = les deux dates données ne désignent pas le même jour
# Under a date as understood: this calendar must be given by its first and last day. [line]
date-why-calendar-not-computed = ce calendrier n’est pas calculé : indiquez le premier et le dernier jour possibles
# Under a date as understood: the year had two figures. [line]
date-why-century-guessed = le siècle est supposé
# Under a date as understood: no year was said. [line]
date-why-year-missing = l’année manque
# Under a date as understood: one of two dates had no year, that of the other was taken. [line]
date-why-year-borrowed = l’année de l’autre date est reprise
# Under a date as understood: a winter belongs to two years. [line]
date-why-winter-spans-years = l’hiver commence une année et finit l’autre
# Under a date as understood: it would lie in the future. [line]
date-why-after-today = lue ainsi, cette date serait après aujourd’hui
# Under a date as understood: the day of the week does not fit. [line]
date-why-weekday-mismatch = ce jour de la semaine ne correspond pas à cette date
# Under a date as understood: of a feast of several days the first was taken. [line]
date-why-feast-day = la fête est comptée à son premier jour
# Under a date as understood: lunar months begin a day apart from country to country. [line]
date-why-moon-seen = le mois commence quand la lune est vue : le jour peut varier d’un ou deux jours
# Under words that tell an age: nothing can be counted from it yet. [line]
date-why-birth-missing = l’âge se compte depuis la naissance : sa date manque
# Under a date as understood: not all words were understood, they are kept. [line]
date-why-not-understood = des mots ne sont pas compris ; la date est gardée telle quelle
# Under a date that cannot be: the month has fewer days. Not a reproach. [line]
date-fault-no-such-day = ce jour n’existe pas dans ce mois
# Under a date that cannot be: there is no such month. Not a reproach. [line]
date-fault-no-such-month = ce mois n’existe pas
# Under a date that cannot be: the year lies outside the calendar. Not a reproach. [line]
date-fault-year-out-of-range = année hors du calendrier
# Under a date that cannot be: it ends before it begins. Not a reproach. [line]
date-fault-end-before-start = la fin est avant le début
