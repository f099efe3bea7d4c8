# Words for values of the data: family, hyphen, word of the data (crates/lang/src/lang/named.rs).

## Answers (words.rs)
answer-unset = هنوز پرسیده نشده
answer-known = پاسخ داده شده

## What is asked for (procedure.rs)
application-kind-first = درخواست اول
application-kind-reexamination = بررسی دوباره (réexamen)
application-kind-reopening = بازگشایی دوسیه
application-kind-cnda-appeal = استیناف در CNDA

## Who wrote (words.rs)
author-not-said = گفته نشده
author-person = خود شخص
author-interpreter = ترجمان
author-helper = شخص کمک‌کننده
author-caseworker = کارمند اجتماعی
author-teacher = معلم

## Calendars (date.rs)
calendar-gregorian = تقویم میلادی
calendar-solar-hijri-iran = تقویم هجری شمسی ایران
calendar-solar-hijri-afghan = تقویم هجری شمسی افغانستان
calendar-lunar-hijri = تقویم هجری قمری
calendar-ethiopian = تقویم حبشی
calendar-bikram-sambat = تقویم نیپالی (بیکرم سمبت)
calendar-tibetan = تقویم تبتی
calendar-chinese = تقویم چینی
calendar-bengali = تقویم بنگالی
calendar-julian = تقویم ژولینی
calendar-short-gregorian = میلادی
calendar-short-solar-hijri-iran = شمسی ایران
calendar-short-solar-hijri-afghan = شمسی افغانستان
calendar-short-lunar-hijri = قمری
calendar-short-ethiopian = حبشی
calendar-short-bikram-sambat = نیپالی
calendar-short-tibetan = تبتی
calendar-short-chinese = چینی
calendar-short-bengali = بنگالی
calendar-short-julian = ژولینی

## Units of a delay (procedure.rs)
decision-nature-not-said = گفته نشده
decision-nature-rejection = رد
decision-nature-inadmissibility = غیرقابل بررسی
decision-nature-subsidiary = حمایت فرعی
delay-unit-days = روز
delay-unit-working-days = روز کاری
delay-unit-months = ماه
delay-unit-hours = ساعت

## Exhibits (exhibit.rs)
exhibit-group-not-said = گفته نشده
exhibit-group-identity = هویت
exhibit-group-country = وقایع در کشور
exhibit-group-since-arrival = پس از رسیدن
exhibit-group-health = صحت
exhibit-group-sources = منابع در بارهٔ کشور
sheet-source = سند اصلی
sheet-translation = ترجمه
translation-not-said = گفته نشده
translation-none-needed = ضرورت نیست
translation-missing = باید ترجمه شود
translation-free = ترجمهٔ آزاد
translation-sworn = ترجمهٔ رسمی (ترجمان محلف)

## Filing (procedure.rs)
filing-mode-post = از طریق پست
filing-mode-pole = در مرکز France asile
filing-mode-detention = در مرکز نگهداری (rétention)
filing-mode-border = در سرحد

## Grounds, helper's tags (event.rs)
ground-race = نژاد یا قوم
ground-religion = دین یا مذهب
ground-nationality = ملیت
ground-social-group = گروه اجتماعی
ground-political-opinion = نظر سیاسی
ground-not-known = نمی‌دانم

## Persons and names (person.rs)
printing-never = هیچ‌گاه: یک حرف به جایش می‌آید
printing-authority-only = تنها برای اوفپرا، CNDA یا وکیل
printing-everywhere = در همه جا

## How something is known (event.rs)
known-does-not-know = نمی‌دانم
known-does-not-remember = به یاد ندارم
known-prefers-not-to-say = نمی‌خواهم بگویم

## Periods of life (case.rs)
point-choice-later = بعداً
point-choice-right-as-is = همین‌طور درست است
point-choice-explained = در سرگذشت توضیح داده شده
point-choice-hidden = دیگر نشان داده نشود

## Dates (date.rs)
modifier-on = همان تاریخ
modifier-about = حوالی آن
modifier-before = پیش از آن
modifier-after = پس از آن
modifier-between = یک بار، بین دو تاریخ
modifier-from-to = در تمام مدت، از یک تاریخ تا دیگر
modifier-text-only = تنها با کلمات
precision-unknown = دقت نامعلوم
precision-day = تا روز
precision-week = تا هفته
precision-month = تا ماه
precision-season = تا فصل
precision-year = تا سال
precision-decade = تا دهه
relation-before = پیش از
relation-after = پس از
relation-same-day = همان روز
relation-during = در جریان

## Places (place.rs)
place-printing-everywhere = در همه جا
place-printing-authority-only = تنها برای اوفپرا، CNDA یا وکیل
place-printing-never = هیچ‌گاه: یک رمز به جایش می‌آید

## Events, further (event.rs)
role-not-said = گفته نشده
role-present = حاضر
role-agent = عامل
role-victim = قربانی
role-witness = شاهد
role-helper = کمک کرد

## What a record lets its reader know (words.rs)
reveal-class-address = آدرس فعلی
reveal-class-phone = تلفون یا راه تماس دیگر
reveal-class-route = مسیر سفر یا راه پیام‌ها
reveal-class-appointment = قرار ملاقات آینده
reveal-class-health = صحت
reveal-class-sexuality = گرایش جنسی
reveal-class-third-party = معلومات در بارهٔ شخص دیگر
words-state-said = گفته شده
words-state-written = نوشته شده
words-state-read-back = بازخوانی شده
words-state-confirmed = تأیید شده

## To whom something happened (event.rs)
whom-not-said = گفته نشده
whom-applicant = برای خود شخص
whom-others = برای دیگران
whom-both = برای خود شخص و دیگران
