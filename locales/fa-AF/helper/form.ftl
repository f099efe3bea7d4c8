# Parts of forms: told dates, days, names, places, printing decisions.

form-choose = انتخاب
form-fold-in = بستن
form-remove = برداشتن
form-earlier = بالا بردن
form-later = پایین بردن
form-back = بازگشت به فهرست
form-add-line = افزودن یک سطر
form-add-name = افزودن یک نام
form-no-words = هنوز سخنی نیست
form-day-shape = روز.ماه.سال
form-day-unread = هنوز روز کامل نیست: روز، ماه و سال
form-date-shape = با کلمات خودش
form-date-more = بیشتر دربارهٔ این تاریخ
form-exhibit = سند { $number }
form-choose-place = انتخاب جا
form-place-new = نام یک جای دیگر
form-place-add = افزودن این جا
form-place-about = جزئیات این جا
form-place-original = نام به خط خودش
form-place-lang = زبان این نام
form-place-official = نام رسمی، اگر فرق دارد
form-place-spellings = نوشتارهای دیگر
form-place-parent = در کجا قرار دارد
form-name-lang = زبان این نام
form-name-script = خط
form-latin-letters = اینجا با حروف لاتین نوشته شده
form-name-spellings = نوشتارهای دیگر با حروف لاتین
form-name-exhibit = سندی که این نام در آن است
form-name-period = این نام کی به کار رفته
form-name-more = جزئیات دیگر این نام
form-name-empty = نام نوشته شود
form-note = یادداشت برای شما، هرگز چاپ نمی‌شود
form-note-help = وقتی صفحه به شخص نشان داده می‌شود پنهان می‌ماند.
form-print-help = تا تصمیم گرفته نشود، هیچ‌جا چاپ نمی‌شود. برنامه این نام را در متن‌های شما، به چند خط، می‌جوید. عکس‌ها، لقب‌ها و اشاره‌ها را نمی‌خواند.
form-print-one-script = این نام تنها به یک خط نوشته شده است. به خط دیگر هم بنویسید تا در متن‌ها بهتر شناخته شود.
form-protect = محافظت
form-code = حرفی که به جای نام چاپ می‌شود
form-code-help = به ترتیب ساختن داده می‌شود، نه از روی نام.
form-find = حرف‌های اول را بنویسید
form-find-none = چیزی با این حرف‌ها شروع نمی‌شود
form-set-aside = نگه داشته شده، ولی در هیچ جا چاپ نمی‌شود. همان جواب را دوباره فشار دهید تا برگردد:
form-next-step = گام بعدی: { $step }
form-date-printed = در چاپ
form-date-thats-it = درست است
form-calendar = تقویم
form-calendar-by-hand = این تقویم اینجا حساب نمی‌شود. سخن همان‌طور می‌ماند؛ نخستین و واپسین روز ممکن را به تقویم میلادی بنویسید.
form-calendar-first = نخستین روز ممکن
form-calendar-last = واپسین روز ممکن
form-person-new = افزودن شخص
form-person-new-unprinted = تا شما تصمیم نگیرید این نام چاپ نمی‌شود.
form-pick-find = نام
form-pick-more =
    { $count ->
        [one] یکی دیگر: آغاز نام را بنویسید.
       *[other] { $count } مورد دیگر: آغاز نام را بنویسید.
    }
form-drop = برداشتن
form-leave = بی‌پاسخ
form-leave-or-more = بی‌پاسخ، بیشتر
