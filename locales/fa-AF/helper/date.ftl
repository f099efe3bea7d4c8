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
month-lunar-1 = محرم
month-lunar-2 = صفر
month-lunar-3 = ربیع‌الاول
month-lunar-4 = ربیع‌الثانی
month-lunar-5 = جمادی‌الاول
month-lunar-6 = جمادی‌الثانی
month-lunar-7 = رجب
month-lunar-8 = شعبان
month-lunar-9 = رمضان
month-lunar-10 = شوال
month-lunar-11 = ذی‌القعده
month-lunar-12 = ذی‌الحجه
month-ethiopian-1 = مسکرم
month-ethiopian-2 = تکمت
month-ethiopian-3 = هدار
month-ethiopian-4 = تهساس
month-ethiopian-5 = تر
month-ethiopian-6 = یکاتیت
month-ethiopian-7 = مگابیت
month-ethiopian-8 = میازیا
month-ethiopian-9 = گنبوت
month-ethiopian-10 = سنه
month-ethiopian-11 = حمله
month-ethiopian-12 = نهاسه
month-ethiopian-13 = پاگومه

## A date of a calendar whose years or months are called like those of another
# $date: a year, or years, without a month.
date-of-lunar-hijri = { $date } هجری قمری
# $date: a year, or years, without a month.
date-of-ethiopian = { $date } تقویم ایتوپیایی
# $date: a day, a month or a year.
date-of-julian = { $date } تقویم ژولینی
