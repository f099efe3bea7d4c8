# Everything before and around the open case.

entry-back = بازگشت
entry-cancel = لغو
entry-close = بستن
entry-show = دیدن
entry-cover = پوشاندن
entry-hide = پنهان
entry-hide-key = F12
entry-open = باز کردن دوسیه
entry-open-help = آن را در حافظه یا فولدر انتخاب کنید
entry-new = دوسیهٔ نو
entry-new-help = دو زبان، شش کلمه، یک برگهٔ نجات
entry-look-here = پنجرهٔ سیستم باز نمی‌شود؟ اینجا انتخاب کنید
entry-no-list = هیچ فهرستی از دوسیه‌ها اینجا نگه داشته نمی‌شود.
entry-idle = پس از { $minutes } دقیقه بی‌کاری قفل می‌شود
entry-helper-language = زبان شخص کمک‌کننده
entry-untranslated = برنامه هنوز به این زبان سخن نمی‌گوید: به { $language } می‌ماند. سرگذشت را می‌توان به این زبان گفت و نوشت.
entry-other-language = زبان دیگر
entry-other-language-help = نام آن به حروف لاتین، یا کد دو یا سه حرفی آن
entry-take-language = همین زبان
entry-continue = ادامه
entry-way-digits = ارقام
entry-way-own = عبارت رمز خودم
entry-draw = کلمات دیگر
entry-draw-digits = ارقام دیگر
entry-association-help = اختیاری. بدون این عبارت رمز تنها خود شخص دوسیه را باز کرده می‌تواند.
entry-sheet-print = چاپ برگه
entry-sheet-copy = رونویسی با دست
entry-sheet-printing = برگه به پرنتر می‌رود…
entry-sheet-printed = برگه به پرنتر رفت. ببینید که بیرون آمده و خواناست.
entry-sheet-no-printer = اینجا پرنتر نیست: برگه را با دست بنویسید.
entry-without-sheet = ادامه بدون برگهٔ نجات
entry-words-kept = عبارت رمز را دارم، ادامه
entry-needs-check = نخست عبارت رمز را یک بار بنویسید.
entry-needs-sheet = نخست برگه را چاپ کنید یا با دست بنویسید.
entry-place-choose = انتخاب فولدر
entry-place-look = جستجو در همین پنجره
entry-place-chosen = فولدر انتخاب‌شده
entry-place-none = هنوز فولدری انتخاب نشده است.
entry-create = ساختن دوسیه
entry-secret = عبارت رمز، ارقام یا کد نجات
entry-unlock = باز کردن
entry-elsewhere = دوسیهٔ دیگر
entry-keyboard = کیبورد: { $layout }
entry-caps-on = کپس‌لاک روشن
entry-caps-off = کپس‌لاک خاموش
entry-choose-case = انتخاب دوسیه برای باز کردن
entry-choose-place = انتخاب جای نگهداری دوسیه
entry-choose-files = انتخاب فایل‌ها
entry-choose-save = انتخاب جای ذخیرهٔ PDF
entry-choose-path = مسیر
entry-choose-path-help = مسیر را بنویسید و اینتر بزنید؛ یا از فهرست انتخاب کنید.
entry-choose-up = فولدر بالا
entry-choose-case-entry = دوسیهٔ رمزشده
entry-choose-case-day = تازه‌ترین فایل: { $day }
entry-choose-case-label = «{ $label }»
entry-choose-empty = اینجا چیزی نیست.
entry-choose-left-out = و { $count } مورد دیگر، نشان داده نشده.
entry-choose-this = همین فولدر
entry-choose-take = افزودن ({ $count })
entry-choose-save-here = ذخیره
entry-choose-replace = جایگزینی فایل
entry-choose-home = فولدر من
entry-choose-documents = اسناد
entry-choose-stick = حافظه: { $name }
entry-choose-by-name = به ترتیب نام
entry-choose-newest = تازه‌ترین‌ها اول
entry-choose-new-folder = فولدر نو
entry-choose-folder-name = نام فولدر نو
entry-choose-make = بسازید
entry-choose-kilobytes = { $count } کیلوبایت
entry-choose-megabytes = { $count } میگابایت
entry-no-dialog = سیستم اینجا پنجرهٔ انتخاب ندارد: مسیر را بنویسید یا از این فهرست انتخاب کنید.

## What went wrong, and what to do.
entry-not-a-case = اینجا دوسیهٔ رمزشده نیست. فولدری را که دوسیه در آن است انتخاب کنید.
entry-is-a-case = این فولدر خودش دوسیه است. فولدر بالاتر یا فولدر دیگری را انتخاب کنید.
entry-newer = این دوسیه با نسخهٔ نوتر برنامه نوشته شده است. چیزی تغییر نکرده. با همان نسخه باز کنید.
entry-disk-read-only = این دیسک تنها خواندنی است. جای دیگری انتخاب کنید.
entry-denied = سیستم اجازهٔ دسترسی به اینجا را نمی‌دهد. جای دیگری انتخاب کنید.
entry-not-here = یک خدمت همگام‌سازی این فایل‌ها را نگه می‌دارد و در این کمپیوتر نیستند. از آن بخواهید که همیشه در این‌جا نگه‌شان دارد، بعد دوباره کوشش کنید. چیزی گم نشده است.
entry-replaced = در وقتی که برنامه باز بود، نسخهٔ دیگری جای آن را گرفت. آنچه باز بود ذخیره است. Récit را ببندید و دوباره باز کنید.
entry-synced = این جا را { $service } کاپی می‌کند. آن خدمت دوسیه را رمزشده نزد خود نگه می‌دارد، کاپی‌های قدیمی را هم. از آن بخواهید که این فایل‌ها را همیشه در این کمپیوتر نگه دارد؛ ورنه شاید دوسیه باز نشود.
entry-synced-other = یک خدمت همگام‌سازی
entry-read-back = دیسک درست ذخیره نمی‌کند؛ شاید فرسوده است. دیسک دیگری بگیرید.
entry-empty-secret = عبارت رمز خالی است.
entry-same-secret = هر دو عبارت رمز یکی است. کلمات دیگر بگیرید.
entry-exists = فایلی با این نام هست.
entry-folder-exists = اینجا چیزی با این نام هست. نام دیگری انتخاب کنید.
entry-folder-name = این نام برای فولدر نمی‌شود: بدون نقطه در اول و آخر، و بدون این علامت‌ها: / \ : * ? " < > |
entry-not-a-folder = این فولدر نیست.
entry-other-computer = این راه به کمپیوتر دیگری می‌رسد. آن را در پنجرهٔ سیستم انتخاب کنید، یا اول برایش یک حرف درایو بگذارید.
entry-out-of-reach = این جا پنهان است، یا از سیستم یا یک برنامه است. آن را در پنجرهٔ سیستم انتخاب کنید، یا اول فایل را در جای دیگری، مثلاً در اسناد، کاپی کنید.
entry-not-a-file = این فایل نیست.
entry-file-too-large = این فایل بیش از حد بزرگ است.
entry-busy = یک پنجرهٔ انتخاب باز است.
entry-files-refused =
    { $count ->
        [one] یک فایل باز نشد: { $names }
       *[other] { $count } فایل باز نشد: { $names }
    }
entry-files-left-out = { $count } فایل دیگر گرفته نشد: آن‌ها را پس از این بیفزایید.

## What a person should know about how a case opened.
entry-notice-unopened = { $files ->
    [one] یک فایل این دوسیه با این عبارت رمز باز نمی‌شود. به آن دست زده نشد.
   *[other] { $files } فایل این دوسیه با این عبارت رمز باز نمی‌شوند. به آن‌ها دست زده نشد.
}
entry-notice-perhaps-rekeyed = اگر عبارت رمز این دوسیه عوض شده باشد، شاید این یک ذخیرهٔ تازه‌تر باشد: پیش از نوشتن در اینجا بپرسید، وگرنه دو ادامه باید یکی شوند.
entry-notice-not-all-read = { $files ->
    [one] یک فایل دیده نشد: در این دوسیه فایل بسیار زیاد است.
   *[other] { $files } فایل دیده نشدند: در این دوسیه فایل بسیار زیاد است.
}
entry-notice-alone = ذخیره‌های پیش از این دیگر نیستند؛ چیزی برای مقایسه نمانده است. اگر شما آن‌ها را برنداشته‌اید، نسخهٔ دیگری جستجو کنید.
entry-notice-forged = یک ذخیره ({ $seq }) با کلید این دوسیه ساخته نشده؛ کنار گذاشته شد. بپرسید چه کسی این نسخه را به کار برده است.
entry-notice-newer = نسخهٔ نوتر این دوسیه را نوشته است. اینجا تنها خواندنی است.
entry-notice-other-case = این فولدر فایل‌های دوسیهٔ دیگری هم دارد؛ دست نخورده‌اند.
entry-not-kept = تنظیمات برای دفعهٔ بعد نگه داشته نشد.

## Locking and leaving when saving does not succeed.
entry-again = کوشش دوباره
entry-leave-title = بستن پنجره
entry-leave-anyway = بستن بدون ذخیره
entry-stay = ماندن

## Dialogs of the system.
entry-dialog-files = انتخاب فایل‌ها
entry-dialog-exhibits = تصویر و PDF
entry-dialog-save = ذخیرهٔ PDF
entry-dialog-folder = انتخاب فولدر
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
entry-notice-newer-do = می‌توانید آن را بخوانید و چاپ کنید، نه تغییر بدهید. برای تغییر، با نسخهٔ نوتر Récit بازش کنید.
entry-notice-newer-unread = ذخیرهٔ آخر ({ $seq }) با نسخهٔ نوتر Récit ساخته شده و اینجا فهمیده نمی‌شود؛ این ذخیرهٔ پیش از آن است، تنها برای خواندن. چیزی گم نشده. برای دیدن ذخیرهٔ آخر، دوسیه را با نسخهٔ نوتر باز کنید.
