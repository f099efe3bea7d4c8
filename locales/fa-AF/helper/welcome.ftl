# Welcome and consent.

welcome-by-person = خود شخص
welcome-ledger-add = نوشتن رضایت
welcome-one = رضایت
welcome-to = برای چه
welcome-by = از چه کسی
welcome-by-help = اگر کسی انتخاب نشود: خود شخص.
welcome-day = روز
welcome-table = امروز، دور این میز
welcome-lang-person = زبان شخص
welcome-lang-helper = زبان شخص کمک‌کننده
welcome-label = نشانهٔ دوسیه، برای یافتن دوباره
welcome-label-help = یک کلمهٔ خنثی، مثلاً «دوسیهٔ ۱۲». هرگز نام نباشد: پیش از باز شدن، تا بسته شدن برنامه، دیده می‌شود. هرگز چاپ نمی‌شود.
welcome-label-named = این نشانه به نامی از دوسیه می‌ماند. پیش از باز شدن نشان داده نمی‌شود. یک کلمهٔ خنثی انتخاب کنید.
welcome-mention = یادداشت چاپی: چه کسی در نوشتن کمک کرد
welcome-mention-help = اختیاری. وظیفه را بنویسید («یک داوطلب»)، نه نام را. خالی: چیزی چاپ نمی‌شود.
welcome-further = برای صفحه‌های چاپی
welcome-print-read-back = تصدیق بازخوانی چاپ شود
welcome-fictional = نمونهٔ ساختگی (در هر صفحه نوشته می‌شود)
