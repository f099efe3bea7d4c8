# Printing the dossier, and what is outside the encrypted case meanwhile.

print-title = چاپ
print-back = بازگشت
print-printer = پرنتر
print-looking = جستجوی پرنترها…
print-none = در این کمپیوتر هیچ پرنتری پیدا نشد.
print-look = باز جستجو کن
print-usual = پرنتر معمول این کمپیوتر
print-copies =
    { $count ->
        [one] ۱ کاپی
       *[other] { $count } کاپی
    }
print-copies-three = معمولاً سه کاپی: برای اوفپرا، برای خود شخص، برای انجمن. این یک عادت است، قانون نیست.
print-fewer = کمتر
print-more = بیشتر
print-one-side = یک رو
print-two-sides = دو رو
print-grey = سیاه و سفید
print-from = از صفحهٔ
print-to = تا
print-pages-wrong = صفحه‌هایی میان ۱ و { $pages } انتخاب کنید.
print-sheets =
    { $count ->
        [one] ۱ ورق A4
       *[other] { $count } ورق A4
    }
print-not-ready = همین که صفحه‌ها تازه شود، چاپ ممکن است.
print-sending = فرستادن به پرنتر…
print-sending-drawn = فرستادن به پرنتر… شاید چند دقیقه طول بکشد. قفل کردن یا بستن، آن را در میانهٔ کار می‌ایستاند.
print-handed = پرنتر صفحه‌ها را گرفت.
print-not-printed = هیچ چیز چاپ نشد. { $why }
print-only-some = تنها یک بخش به پرنتر داده شد. { $why }
print-queue-keeps = این برنامه برای چاپ فایلی روی دیسک نمی‌گذارد، اما صف پرنتر اغلب یک کاپی را یک روز یا بیشتر نگه می‌دارد.
print-queue-keeps-drawn = ویندوز این صفحه‌ها را رمزنشده روی دیسک نگه می‌دارد تا چاپ شوند، و اگر پرنتر طوری تنظیم شده باشد که سندها را نگه دارد، بیشتر از آن. بعد از آن هم با یک ابزار خاص شاید پیدا شوند.
print-stopped = در میانهٔ کار ایستاد؟
print-stopped-copies =
    { $count ->
        [0] هیچ کاپی کامل نیست
        [one] ۱ کاپی کامل است
       *[other] { $count } کاپی کامل است
    }
print-stopped-missing = نخستین صفحه‌ای که نیست
print-stopped-help = یا نخستین صفحه‌ای که خراب شده است. صفحه‌ها از آغاز شمرده می‌شود، مانند «f.» در پای صفحه.
print-left = باقی مانده: { $sheets }.
print-left-rest = صفحه‌های { $first } تا { $last } یک کاپی.
print-left-copies =
    { $count ->
        [one] ۱ کاپی کامل.
       *[other] { $count } کاپی کامل.
    }
print-left-whole-sheet = ورق صفحهٔ { $page } از هر دو رو باز چاپ می‌شود: ورق خراب را دور بیندازید.
print-left-same = اینها صفحه‌های چاپ نخست است، حتا اگر دوسیه پس از آن تغییر کرده باشد.
print-left-go = چاپ باقی‌مانده
print-stick = اینجا پرنتر نیست؟
print-stick-go = فایل برای فتوکاپی
print-stick-then = روی حافظهٔ یواس‌بی، تا وقتی که چاپ شود. سپس آن را همین‌جا پاک کنید و حافظه را پس بگیرید.
print-stick-choose = انتخاب حافظه
outside-jobs =
    { $count ->
        [one] ۱ چاپ در صف است
       *[other] { $count } چاپ در صف است
    }
outside-waiting = منتظر نوبت است
outside-printing = چاپ می‌شود
outside-stuck = پرنتر منتظر کسی است: کاغذ گیر کرده، کاغذ تمام شده، یا ایستاده است
outside-clear = بیرون کردن از صف
outside-cleared = از صف بیرون شد. ورقی که در پرنتر است شاید هنوز بیرون بیاید، و سرور چاپ اغلب یک کاپی را یک روز یا بیشتر نگه می‌دارد.
outside-cleared-drawn = از صف بیرون شد، و ویندوز صفحه‌هایی را که نگه می‌داشت پاک می‌کند. ورقی که در پرنتر است شاید هنوز بیرون بیاید، و با یک ابزار خاص شاید این صفحه‌ها روی دیسک پیدا شوند.
outside-not-cleared = همه از صف بیرون نشد: به خود پرنتر نگاه کنید.
outside-files =
    { $count ->
        [one] ۱ فایل رمزنشده ساخته شده و نشانی نشده است
       *[other] { $count } فایل رمزنشده ساخته شده و نشانی نشده است
    }
outside-which = دوسیه را باز کنید: گام «دوسیه» نشان می‌دهد کدام‌ها است و آنها را پاک می‌کند.
outside-checked = چاپ و برده شد
outside-erase = پاک کردن
outside-erased = فایل پاک شد. یک ابزار خاص شاید هنوز آن را روی حافظه پیدا کند: این حافظه را نگه دارید و به کسی ندهید.
outside-erase-changed = فایل دیگری جای آن را گرفته است: به آن دست زده نشد.
outside-erase-gone = فایل در جایش نیست. اگر حافظه کشیده شده است، آن را باز بگذارید تا پاک شود.
outside-changed = فایل دیگری جای آن را گرفته است
outside-gone = در جایش نیست، یا حافظه کشیده شده است
outside-before = پیش از رفتن
outside-close = بستن
