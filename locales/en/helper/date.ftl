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
