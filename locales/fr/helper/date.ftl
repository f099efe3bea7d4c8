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
