# Names of the calendar and wording of dates.

## Months and weekdays
month-gregorian-1 = January
month-gregorian-2 = February
month-gregorian-3 = March
month-gregorian-4 = April
month-gregorian-5 = May
month-gregorian-6 = June
month-gregorian-7 = July
month-gregorian-8 = August
month-gregorian-9 = September
month-gregorian-10 = October
month-gregorian-11 = November
month-gregorian-12 = December
month-iran-1 = Farvardin
month-iran-2 = Ordibehesht
month-iran-3 = Khordad
month-iran-4 = Tir
month-iran-5 = Mordad
month-iran-6 = Shahrivar
month-iran-7 = Mehr
month-iran-8 = Aban
month-iran-9 = Azar
month-iran-10 = Dey
month-iran-11 = Bahman
month-iran-12 = Esfand
month-afghan-1 = Hamal
month-afghan-2 = Sawr
month-afghan-3 = Jawza
month-afghan-4 = Saratan
month-afghan-5 = Asad
month-afghan-6 = Sunbula
month-afghan-7 = Mizan
month-afghan-8 = Aqrab
month-afghan-9 = Qaws
month-afghan-10 = Jadi
month-afghan-11 = Dalw
month-afghan-12 = Hut
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Wording of dates. $case: in (alone in a sentence), the (after a preposition), from, to (ends of a period), until (its end alone), bare (in a table).
date-day-month-year = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-weekday-day = { $weekday } { $date }
date-day-alone = { $day }
date-month-year = { $month } { $year }
# One thing over two neighbours: "October–November 2019", "2019–2020".
date-over = { $first }–{ $last }
date-day = { $case ->
    [in] on { $date }
    [from] from { $date }
    [to] to { $date }
    [until] until { $date }
   *[other] { $date }
 }
date-month = { $case ->
    [in] in { $date }
    [from] from { $date }
    [to] to { $date }
    [until] until { $date }
   *[other] { $date }
 }
date-season = { $case ->
    [in] in { "" }
    [from] from { "" }
    [to] to { "" }
    [until] until { "" }
   *[other] { "" }
 }{ $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
 } { $year }
date-year = { $case ->
    [in] in { $date }
    [from] from { $date }
    [to] to { $date }
    [until] until { $date }
   *[other] { $date }
 }
date-decade = { $case ->
    [in] in the { $date }s
    [the] the { $date }s
    [from] from the { $date }s
    [to] to the { $date }s
    [until] until the { $date }s
   *[other] { $date }s
 }
date-week = { $case ->
    [in] in the week of { $date }
    [the] the week of { $date }
    [from] from the week of { $date }
    [to] to the week of { $date }
    [until] until the week of { $date }
   *[other] week of { $date }
 }
date-part = { $part ->
    [early] { $case ->
        [bare] early { $date }
        [in] at the beginning of { $date }
        [from] from the beginning of { $date }
        [to] to the beginning of { $date }
        [until] until the beginning of { $date }
       *[other] the beginning of { $date }
     }
    [mid] { $case ->
        [bare] mid-{ $date }
        [in] in the middle of { $date }
        [from] from the middle of { $date }
        [to] to the middle of { $date }
        [until] until the middle of { $date }
       *[other] the middle of { $date }
     }
   *[late] { $case ->
        [bare] late { $date }
        [in] at the end of { $date }
        [from] from the end of { $date }
        [to] to the end of { $date }
        [until] until the end of { $date }
       *[other] the end of { $date }
     }
 }
date-about = around { $date }
date-before = before { $date }
date-after = after { $date }
date-between = between { $first } and { $last }
date-period = { $first } { $last }
date-period-short = { $first } – { $last }
date-since = since { $date }
date-since-about = since around { $date }
# Alone and as the last end of a period.
date-until-about = until around { $date }
# The first end of a period; $date has its form with "from".
date-from-about = { $date } approximately
# $date has its form with "from".
date-starting = { $date } on
date-at-latest = { $date } at the latest
# A period, or once between two dates; then what lies before or after a date.
date-roughly = { $date }, roughly
date-roughly-after = { $date }, roughly
date-maybe = perhaps { $date }
date-maybe-short = { $date }?
date-both = { $first } ({ $second })
date-unknown = at a date I do not remember
date-told = told as “{ $words }”

## Distance to another event
date-anchor = { $relation ->
    [before] before { $title }
    [during] during { $title }
    [same-day] the same day as { $title }
   *[after] after { $title }
 }
date-anchor-distance = { $relation ->
    [before] { $distance } before { $title }
   *[after] { $distance } after { $title }
 }
date-distance-about = about { $distance }
date-distance-between = between { $first } and { $last }
date-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
 }
date-distance-days = { $number } { $count ->
    [one] day
   *[other] days
 }
date-distance-weeks = { $number } weeks
date-distance-months = { $number } months

## Why a told date was read so, and why it cannot be read
date-why-slash-order = the order of day, month and year is assumed
date-why-calendar-by-year = the calendar is inferred from the year
date-why-calendar-guessed = the calendar is assumed
date-why-calendar-contradicted = this month belongs to another calendar than the one given
date-why-calendars-mixed = month and year come from two calendars
date-why-calendars-disagree = the two dates given are not the same day
date-why-calendar-not-computed = this calendar is not computed: give the first and the last possible day
date-why-century-guessed = the century is assumed
date-why-year-missing = the year is missing
date-why-year-borrowed = the year of the other date is used
date-why-winter-spans-years = a winter begins in one year and ends in the next
date-why-after-today = read like this, the date would lie after today
date-why-weekday-mismatch = this weekday does not match this date
date-why-feast-day = the feast is counted at its first day
date-why-moon-seen = the month begins when the moon is seen: the day may be off by one or two
date-why-birth-missing = an age is counted from the birth: its date is missing
date-why-not-understood = some words are not understood; the date is kept as told
date-fault-no-such-day = this month has no such day
date-fault-no-such-month = there is no such month
date-fault-year-out-of-range = this year cannot be computed
date-fault-end-before-start = the end is before the beginning
