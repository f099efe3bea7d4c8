# Names of the calendar and wording of dates.

## Months and weekdays
month-short-gregorian-1 = Jan
month-short-gregorian-2 = Feb
month-short-gregorian-3 = Mar
month-short-gregorian-4 = Apr
month-short-gregorian-5 = May
month-short-gregorian-6 = Jun
month-short-gregorian-7 = Jul
month-short-gregorian-8 = Aug
month-short-gregorian-9 = Sep
month-short-gregorian-10 = Oct
month-short-gregorian-11 = Nov
month-short-gregorian-12 = Dec
month-lunar-1 = Muharram
month-lunar-2 = Safar
month-lunar-3 = Rabi al-Awwal
month-lunar-4 = Rabi al-Thani
month-lunar-5 = Jumada al-Ula
month-lunar-6 = Jumada al-Thani
month-lunar-7 = Rajab
month-lunar-8 = Sha‘ban
month-lunar-9 = Ramadan
month-lunar-10 = Shawwal
month-lunar-11 = Dhu al-Qa‘da
month-lunar-12 = Dhu al-Hijja
month-ethiopian-1 = Meskerem
month-ethiopian-2 = Tikimt
month-ethiopian-3 = Hidar
month-ethiopian-4 = Tahsas
month-ethiopian-5 = Tirr
month-ethiopian-6 = Yekatit
month-ethiopian-7 = Megabit
month-ethiopian-8 = Miyazya
month-ethiopian-9 = Ginbot
month-ethiopian-10 = Sene
month-ethiopian-11 = Hamle
month-ethiopian-12 = Nehase
month-ethiopian-13 = Pagume

## A date of a calendar whose years or months are called like those of another
# $date: a year, or years, without a month.
date-of-lunar-hijri = { $date } AH
# $date: a year, or years, without a month.
date-of-ethiopian = { $date } of the Ethiopian calendar
# $date: a day, a month or a year.
date-of-julian = { $date } of the Julian calendar
