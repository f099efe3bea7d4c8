# Names of the calendar and wording of dates.

## Months and weekdays
month-gregorian-1 = جنوری
month-gregorian-2 = فبروری
month-gregorian-3 = مارچ
month-gregorian-4 = اپریل
month-gregorian-5 = می
month-gregorian-6 = جون
month-gregorian-7 = جولای
month-gregorian-8 = اگست
month-gregorian-9 = سپتمبر
month-gregorian-10 = اکتوبر
month-gregorian-11 = نومبر
month-gregorian-12 = دسمبر
month-iran-1 = فروردین
month-iran-2 = اردیبهشت
month-iran-3 = خرداد
month-iran-4 = تیر
month-iran-5 = مرداد
month-iran-6 = شهریور
month-iran-7 = مهر
month-iran-8 = آبان
month-iran-9 = آذر
month-iran-10 = دی
month-iran-11 = بهمن
month-iran-12 = اسفند
month-afghan-1 = حمل
month-afghan-2 = ثور
month-afghan-3 = جوزا
month-afghan-4 = سرطان
month-afghan-5 = اسد
month-afghan-6 = سنبله
month-afghan-7 = میزان
month-afghan-8 = عقرب
month-afghan-9 = قوس
month-afghan-10 = جدی
month-afghan-11 = دلو
month-afghan-12 = حوت
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

## Wording of dates. $case: in (alone in a sentence), the (after a preposition), from, to (ends of a period), until (its end alone), bare (in a table).
date-day-month-year = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-weekday-day = { $weekday } { $date }
date-day-alone = { $day }
date-month-year = { $month } { $year }
# One thing over two neighbours.
date-over = { $first }–{ $last }
date-day = { $case ->
    [in] در { $date }
    [from] از { $date }
    [to] تا { $date }
    [until] تا { $date }
   *[other] { $date }
 }
date-month = { $case ->
    [in] در ماه { $date }
    [from] از ماه { $date }
    [to] تا ماه { $date }
    [until] تا ماه { $date }
   *[other] { $date }
 }
date-season = { $case ->
    [in] در{ " " }
    [from] از{ " " }
    [to] تا{ " " }
    [until] تا{ " " }
   *[other] { "" }
 }{ $season ->
    [spring] بهار
    [summer] تابستان
    [autumn] خزان
   *[winter] زمستان
 } { $year }
date-year = { $case ->
    [bare] { $date }
    [in] در سال { $date }
    [from] از سال { $date }
    [to] تا سال { $date }
    [until] تا سال { $date }
   *[other] سال { $date }
 }
date-decade = { $case ->
    [in] در دههٔ { $date }
    [from] از دههٔ { $date }
    [to] تا دههٔ { $date }
    [until] تا دههٔ { $date }
   *[other] دههٔ { $date }
 }
date-week = { $case ->
    [in] در هفتهٔ { $date }
    [from] از هفتهٔ { $date }
    [to] تا هفتهٔ { $date }
    [until] تا هفتهٔ { $date }
   *[other] هفتهٔ { $date }
 }
date-part = { $case ->
    [in] در{ " " }
    [from] از{ " " }
    [to] تا{ " " }
    [until] تا{ " " }
   *[other] { "" }
 }{ $part ->
    [early] اوایل
    [mid] اواسط
   *[late] اواخر
 } { $date }
date-about = حوالی { $date }
date-before = پیش از { $date }
date-after = پس از { $date }
date-between = بین { $first } و { $last }
date-period = { $first } { $last }
date-period-short = { $first } – { $last }
date-since = از { $date } به این سو
date-since-about = از حوالی { $date } به این سو
# Alone and as the last end of a period.
date-until-about = تا حوالی { $date }
# The first end of a period; $date has its form with "from".
date-from-about = { $date } تقریباً
# $date has its form with "from".
date-starting = { $date } به بعد
date-at-latest = حداکثر { $date }
# A period, or once between two dates; then what lies before or after a date.
date-roughly = { $date }، تقریباً
date-roughly-after = { $date }، تقریباً
date-maybe = شاید { $date }
date-maybe-short = { $date }؟
date-both = { $first } ({ $second })
date-unknown = در تاریخی که به یاد ندارم
date-told = چنین گفته شده: «{ $words }»

## Distance to another event
date-anchor = { $relation ->
    [before] پیش از { $title }
    [during] در جریان { $title }
    [same-day] همان روزِ { $title }
   *[after] پس از { $title }
 }
date-anchor-distance = { $relation ->
    [before] { $distance } پیش از { $title }
   *[after] { $distance } پس از { $title }
 }
date-distance-about = تقریباً { $distance }
date-distance-between = بین { $first } و { $last }
date-number = { $count ->
    [1] یک
    [2] دو
    [3] سه
    [4] چهار
    [5] پنج
    [6] شش
    [7] هفت
    [8] هشت
    [9] نه
    [10] ده
   *[other] { $count }
 }
date-distance-days = { $number } روز
date-distance-weeks = { $number } هفته
date-distance-months = { $number } ماه

## Why a told date was read so, and why it cannot be read
date-why-slash-order = ترتیب روز، ماه و سال فرض شده است
date-why-calendar-by-year = تقویم از روی سال دانسته شده است
date-why-calendar-guessed = تقویم فرض شده است
date-why-calendar-contradicted = این ماه از تقویم دیگری است، نه از تقویم گفته‌شده
date-why-calendars-mixed = ماه و سال از دو تقویم مختلف‌اند
date-why-calendars-disagree = دو تاریخ داده‌شده یک روز نیستند
date-why-calendar-not-computed = این تقویم حساب نمی‌شود: اولین و آخرین روز ممکن را بنویسید
date-why-century-guessed = قرن فرض شده است
date-why-year-missing = سال گفته نشده است
date-why-year-borrowed = سال از تاریخ دیگر گرفته شده است
date-why-winter-spans-years = زمستان در یک سال آغاز می‌شود و در سال دیگر پایان می‌یابد
date-why-after-today = اگر چنین خوانده شود، این تاریخ پس از امروز می‌افتد
date-why-weekday-mismatch = این روز هفته با این تاریخ برابر نیست
date-why-feast-day = جشن از روز اول آن حساب شده است
date-why-moon-seen = ماه با دیدن هلال آغاز می‌شود: شاید یک یا دو روز فرق کند
date-why-birth-missing = سن از روز تولد حساب می‌شود: تاریخ تولد نیست
date-why-not-understood = بعضی کلمات فهمیده نشد؛ تاریخ همان‌گونه که گفته شده نگه داشته می‌شود
date-fault-no-such-day = این ماه چنین روزی ندارد
date-fault-no-such-month = چنین ماهی وجود ندارد
date-fault-year-out-of-range = این سال حساب نمی‌شود
date-fault-end-before-start = پایان پیش از آغاز است
