"""Reads civil days (days since 1970) and writes each in the calendars named, as ICU for C++ reckons them."""
import sys

import icu

NAMES = {
    "solar_hijri_iran": "persian",
    "ethiopian": "ethiopic",
    "lunar_hijri": "islamic-umalqura",
    "tabular": "islamic-civil",
}
utc = icu.TimeZone.getGMT()


def calendar(name):
    if name == "julian":
        there = icu.GregorianCalendar(utc, icu.Locale("en"))
        there.setGregorianChange(253402300799.0)
        return there
    return icu.Calendar.createInstance(utc, icu.Locale("en@calendar=" + NAMES[name]))


calendars = {name: calendar(name) for name in sys.argv[1:]}
for line in sys.stdin:
    days = int(line)
    for name, there in calendars.items():
        there.setTime(days * 86400.0 + 43200.0)
        year, month = there.get(icu.Calendar.YEAR), there.get(icu.Calendar.MONTH) + 1
        print(days, name, year, month, there.get(icu.Calendar.DATE))
