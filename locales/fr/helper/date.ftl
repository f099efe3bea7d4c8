# Names of the calendar and wording of dates.

## Months and weekdays
month-short-gregorian-1 = janv.
month-short-gregorian-2 = févr.
month-short-gregorian-3 = mars
month-short-gregorian-4 = avr.
month-short-gregorian-5 = mai
month-short-gregorian-6 = juin
month-short-gregorian-7 = juil.
month-short-gregorian-8 = août
month-short-gregorian-9 = sept.
month-short-gregorian-10 = oct.
month-short-gregorian-11 = nov.
month-short-gregorian-12 = déc.
month-lunar-1 = mouharram
month-lunar-2 = safar
month-lunar-3 = rabia al-awal
month-lunar-4 = rabia ath-thani
month-lunar-5 = joumada al-oula
month-lunar-6 = joumada ath-thania
month-lunar-7 = rajab
month-lunar-8 = chaabane
month-lunar-9 = ramadan
month-lunar-10 = chawwal
month-lunar-11 = dhou al-qi‘da
month-lunar-12 = dhou al-hijja
month-ethiopian-1 = meskerem
month-ethiopian-2 = tekemt
month-ethiopian-3 = hedar
month-ethiopian-4 = tahsas
month-ethiopian-5 = ter
month-ethiopian-6 = yekatit
month-ethiopian-7 = megabit
month-ethiopian-8 = miazia
month-ethiopian-9 = guenbot
month-ethiopian-10 = sené
month-ethiopian-11 = hamlé
month-ethiopian-12 = nehassé
month-ethiopian-13 = pagoumé

## A date of a calendar whose years or months are called like those of another
# $date: a year, or years, without a month.
date-of-lunar-hijri = { $date } de l’hégire
# $date: a year, or years, without a month.
date-of-ethiopian = { $date } du calendrier éthiopien
# $date: a day, a month or a year.
date-of-julian = { $date } du calendrier julien
