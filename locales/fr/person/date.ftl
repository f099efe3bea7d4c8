# Names of the calendar and wording of dates.

## Months and weekdays
month-gregorian-1 = janvier
month-gregorian-2 = février
month-gregorian-3 = mars
month-gregorian-4 = avril
month-gregorian-5 = mai
month-gregorian-6 = juin
month-gregorian-7 = juillet
month-gregorian-8 = août
month-gregorian-9 = septembre
month-gregorian-10 = octobre
month-gregorian-11 = novembre
month-gregorian-12 = décembre
month-iran-1 = farvardin
month-iran-2 = ordibehesht
month-iran-3 = khordad
month-iran-4 = tir
month-iran-5 = mordad
month-iran-6 = shahrivar
month-iran-7 = mehr
month-iran-8 = aban
month-iran-9 = azar
month-iran-10 = dey
month-iran-11 = bahman
month-iran-12 = esfand
month-afghan-1 = hamal
month-afghan-2 = sawr
month-afghan-3 = jawza
month-afghan-4 = saratan
month-afghan-5 = asad
month-afghan-6 = sunbula
month-afghan-7 = mizan
month-afghan-8 = aqrab
month-afghan-9 = qaws
month-afghan-10 = jadi
month-afghan-11 = dalw
month-afghan-12 = hut
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## Wording of dates. $case: in (alone in a sentence), the (after a preposition), from, to (ends of a period), until (its end alone), bare (in a table).
date-day-month-year = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }
date-weekday-day = { $weekday } { $date }
date-day-alone = { $day ->
    [1] 1er
   *[other] { $day }
 }
date-month-year = { $month } { $year }
# One thing over two neighbours: « octobre-novembre 2019 », « 2019-2020 ».
date-over = { $first }-{ $last }
date-day = { $case ->
    [bare] { $date }
    [from] du { $date }
    [to] au { $date }
    [until] jusqu’au { $date }
   *[other] le { $date }
 }
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
date-year = { $case ->
    [in] en { $date }
    [from] de { $date }
    [to] à { $date }
    [until] jusqu’en { $date }
   *[other] { $date }
 }
date-decade = { $case ->
    [in] dans les années { $date }
    [the] les années { $date }
    [from] des années { $date }
    [to] aux années { $date }
    [until] jusqu’aux années { $date }
   *[other] années { $date }
 }
date-week = { $case ->
    [bare] semaine du { $date }
    [from] de la semaine du { $date }
    [to] à la semaine du { $date }
    [until] jusqu’à la semaine du { $date }
   *[other] la semaine du { $date }
 }
# $date is the bare form of the whole, $of its form with "from"; $whole is month, year or other.
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
date-about = vers { $date }
date-before = avant { $date }
date-after = après { $date }
date-between = entre { $first } et { $last }
date-period = { $first } { $last }
date-period-short = { $first } – { $last }
date-since = depuis { $date }
date-since-about = depuis { $date } environ
# Alone and as the last end of a period.
date-until-about = jusque vers { $date }
# The first end of a period; $date has its form with "from".
date-from-about = { $date } environ
# $date has its form with "from".
date-starting = à partir { $date }
date-at-latest = au plus tard { $date }
# A period, or once between two dates; then what lies before or after a date.
date-roughly = environ { $date }
date-roughly-after = { $date } environ
date-maybe = peut-être { $date }
date-maybe-short = { $date } ?
date-both = { $first } ({ $second })
date-unknown = à une date dont je ne me souviens pas
date-told = dit ainsi : « { $words } »

## Distance to another event
date-anchor = { $relation ->
    [before] avant { $title }
    [during] pendant { $title }
    [same-day] le même jour que { $title }
   *[after] après { $title }
 }
date-anchor-distance = { $relation ->
    [before] { $distance } avant { $title }
   *[after] { $distance } après { $title }
 }
date-distance-about = environ { $distance }
date-distance-between = entre { $first } et { $last }
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
date-distance-days = { $number } { $count ->
    [one] jour
   *[other] jours
 }
date-distance-weeks = { $number } semaines
date-distance-months = { $number } mois

## Why a told date was read so, and why it cannot be read
date-why-slash-order = l’ordre jour, mois, année est supposé
date-why-calendar-by-year = le calendrier est déduit de l’année
date-why-calendar-guessed = calendrier supposé : à confirmer
date-why-calendar-contradicted = ce mois appartient à un autre calendrier que celui indiqué
date-why-calendars-mixed = le mois et l’année viennent de deux calendriers
date-why-calendars-disagree = les deux dates données ne désignent pas le même jour
date-why-calendar-not-computed = ce calendrier n’est pas calculé : indiquez le premier et le dernier jour possibles
date-why-century-guessed = le siècle est supposé
date-why-year-missing = l’année manque
date-why-year-borrowed = l’année de l’autre date est reprise
date-why-winter-spans-years = l’hiver commence une année et finit l’autre
date-why-after-today = lue ainsi, cette date serait après aujourd’hui
date-why-weekday-mismatch = ce jour de la semaine ne correspond pas à cette date
date-why-feast-day = la fête est comptée à son premier jour
date-why-not-understood = des mots ne sont pas compris ; la date est gardée telle quelle
date-fault-no-such-day = ce jour n’existe pas dans ce mois
date-fault-no-such-month = ce mois n’existe pas
date-fault-year-out-of-range = année hors du calendrier
date-fault-end-before-start = la fin est avant le début
