# Names of the calendar and wording of dates.

## Months and weekdays
month-short-gregorian-1 = جنوری
month-short-gregorian-2 = فبروری
month-short-gregorian-3 = مارچ
month-short-gregorian-4 = اپریل
month-short-gregorian-5 = می
month-short-gregorian-6 = جون
month-short-gregorian-7 = جولای
month-short-gregorian-8 = اگست
month-short-gregorian-9 = سپتمبر
month-short-gregorian-10 = اکتوبر
month-short-gregorian-11 = نومبر
month-short-gregorian-12 = دسمبر
