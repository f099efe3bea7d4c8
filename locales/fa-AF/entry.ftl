# Everything before and around the open case.

entry-back = بازگشت
entry-cancel = لغو
entry-close = بستن
entry-show = نشان دادن
entry-cover = پوشاندن
entry-hide = پنهان
entry-open = باز کردن دوسیه
entry-open-help = آن را در حافظه یا فولدر انتخاب کنید
entry-new = دوسیهٔ نو
entry-new-help = دو زبان، شش کلمه، یک برگهٔ نجات
entry-look-here = جستجوی دوسیه در همین پنجره
entry-network = این برنامه به انترنت وصل نمی‌شود: می‌توانید انترنت را قطع کنید.
entry-no-list = هیچ فهرستی از دوسیه‌ها اینجا نگه داشته نمی‌شود.
entry-idle = پس از { $minutes } دقیقه بی‌کاری قفل می‌شود
entry-person-language = زبان شخص
entry-helper-language = زبان شخص کمک‌کننده
entry-untranslated = برنامه هنوز به این زبان سخن نمی‌گوید: به { $language } می‌ماند. سرگذشت را می‌توان به این زبان گفت و نوشت.
entry-other-language = زبان دیگر
entry-other-language-help = نام آن به حروف لاتین، یا کد دو یا سه حرفی آن
entry-take-language = همین زبان
entry-step-languages = زبان‌ها
entry-step-words = کلمات و برگهٔ نجات
entry-step-place = جای نگهداری
entry-languages-title = به کدام زبان‌ها؟
entry-languages-help = شخص به زبان خود روایت می‌کند؛ هر دو زبان روی صفحه است. بعداً می‌توان تغییر داد.
entry-continue = ادامه
entry-secret-title =
    { $count ->
        [7] هفت کلمه این دوسیه را باز می‌کند
       *[6] شش کلمه این دوسیه را باز می‌کند
    }
entry-secret-title-digits = شش گروه رقم این دوسیه را باز می‌کند
entry-secret-title-own = عبارت رمز شما این دوسیه را باز می‌کند
entry-secret-help = به قرعه انتخاب شده است. هیچ کس نمی‌تواند آن را برای شما پیدا کند: به یاد بسپارید، یا برگهٔ نجات را دور از کمپیوتر نگه دارید.
entry-own-help = هیچ کس نمی‌تواند آن را برای شما پیدا کند. چند کلمهٔ بی‌ربط را سخت می‌توان حدس زد.
entry-way-digits = ارقام
entry-way-own = عبارت رمز خودم
entry-draw = کلمات دیگر
entry-draw-digits = ارقام دیگر
entry-check = یک بار بنویسید تا بررسی شود
entry-check-own = یک بار دیگر بنویسید
entry-own = عبارت رمز شما
entry-own-weak = هنوز آسان حدس زده می‌شود: چند کلمه بیفزایید.
entry-own-enough = به اندازهٔ کافی دشوار است.
entry-check-right = درست است.
entry-check-not-yet = هنوز یکسان نیست.
entry-association = به انجمن هم کلید بدهید
entry-association-help = اختیاری. بدون این کلید تنها خود شخص دوسیه را باز کرده می‌تواند.
entry-association-words = کلید انجمن، جداگانه یادداشت شود:
entry-sheet = برگهٔ نجات
entry-sheet-away = دور از کمپیوتر نگه دارید
entry-sheet-what = اگر عبارت رمز گم شود، این کد دوسیه را باز می‌کند.
entry-sheet-made = ساخته شده در { $day }. نام دوسیه اینجا نوشته نشده است.
entry-sheet-by-hand = کلمات (اگر خواستید با دست بنویسید):
entry-sheet-print = چاپ برگه
entry-sheet-copy = رونویسی با دست
entry-sheet-nothing = هیچ فایلی ساخته نمی‌شود. از این برگه عکس نگیرید.
entry-sheet-printing = برگه به پرنتر می‌رود…
entry-sheet-printed = برگه به پرنتر رفت. ببینید که بیرون آمده و خواناست.
entry-sheet-copied = شش گروه را بنویسید و دو نفری دوباره بخوانید.
entry-sheet-no-printer = اینجا پرنتر نیست: برگه را با دست بنویسید.
entry-without-sheet = ادامه بدون برگهٔ نجات
entry-words-kept = کلید را دارم، ادامه
entry-needs-check = نخست عبارت رمز را یک بار بنویسید.
entry-needs-sheet = نخست برگه را چاپ کنید یا با دست بنویسید.
entry-place-title = کجا نگه داشته شود؟
entry-place-help = دوسیه رمز شده است. حافظهٔ یواس‌بی می‌تواند نزد شخص بماند. برنامه در آن فولدری با نام بی‌نشان می‌سازد.
entry-place-choose = انتخاب فولدر
entry-place-look = جستجو در همین پنجره
entry-place-chosen = فولدر انتخاب‌شده
entry-place-none = هنوز فولدری انتخاب نشده است.
entry-create = ساختن دوسیه
entry-creating = دوسیه در حال ساخته شدن است. چند ثانیه طول می‌کشد.
entry-locked = قفل است
entry-secret = عبارت رمز، ارقام یا کد نجات
entry-unlock = باز کردن
entry-opening = در حال باز شدن. یکی دو ثانیه طول می‌کشد.
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
entry-choose-empty = اینجا چیزی نیست.
entry-choose-left-out = و { $count } مورد دیگر، نشان داده نشده.
entry-choose-this = همین فولدر
entry-choose-take = افزودن ({ $count })
entry-choose-save-here = ذخیره
entry-choose-replace = جایگزینی فایل
entry-choose-home = فولدر من
entry-choose-documents = اسناد
entry-choose-stick = حافظه: { $name }
entry-no-dialog = سیستم اینجا پنجرهٔ انتخاب ندارد: مسیر را بنویسید یا از این فهرست انتخاب کنید.
# What went wrong, and what to do.

entry-wrong = این عبارت رمز دوسیه را باز نمی‌کند. کیبورد و حروف بزرگ را ببینید و دوباره کوشش کنید، یا برگهٔ نجات را بگیرید.
entry-mistyped = در این کد نجات یک حرف نادرست است. برگه را گروه به گروه دوباره بخوانید.
entry-not-a-case = اینجا دوسیهٔ رمزشده نیست. فولدری را که دوسیه در آن است انتخاب کنید.
entry-is-a-case = این فولدر خودش دوسیه است. فولدر بالاتر یا فولدر دیگری را انتخاب کنید.
entry-damaged = هیچ ذخیرهٔ این دوسیه خوانده نمی‌شود. کاپی دیگری را امتحان کنید، در یک حافظه یا کمپیوتر دیگر.
entry-newer = این دوسیه با نسخهٔ نوتر برنامه نوشته شده است. چیزی تغییر نکرده. با همان نسخه باز کنید.
entry-no-space = در این دیسک جا نیست. جا باز کنید یا جای دیگری انتخاب کنید.
entry-disk-read-only = این دیسک تنها خواندنی است. جای دیگری انتخاب کنید.
entry-denied = سیستم اجازهٔ دسترسی به اینجا را نمی‌دهد. جای دیگری انتخاب کنید.
entry-gone = این جا پیدا نشد. آیا حافظه کشیده شده است؟
entry-read-back = دیسک درست ذخیره نمی‌کند؛ شاید فرسوده است. دیسک دیگری بگیرید.
entry-empty-secret = عبارت رمز خالی است.
entry-same-secret = هر دو کلید یکی است. کلمات دیگر بگیرید.
entry-exists = فایلی با این نام هست.
entry-not-a-folder = این فولدر نیست.
entry-not-a-file = این فایل نیست.
entry-file-too-large = این فایل بیش از حد بزرگ است.
entry-busy = یک پنجرهٔ انتخاب باز است.
entry-other = این کار نشد. چیزی تغییر نکرده است.
entry-files-refused =
    { $count ->
        [one] یک فایل باز نشد: { $names }
       *[other] { $count } فایل باز نشد: { $names }
    }
entry-files-left-out = { $count } فایل دیگر گرفته نشد: آن‌ها را پس از این بیفزایید.
# What a person should know about how a case opened.

entry-notice-damaged = آخرین ذخیره ({ $seq }) خراب است؛ این نسخهٔ پیشین است. آخرین نوشته‌ها را ببینید.
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
entry-notice-missing = یک فایل این دوسیه نیست یا ناقص است. در نسخهٔ دیگر جستجو کنید.
entry-notice-other-case = این فولدر فایل‌های دوسیهٔ دیگری هم دارد؛ دست نخورده‌اند.
entry-after-crash = پنجره خودبه‌خود بسته شده بود. هر آنچه ذخیره شده بود هست.
entry-not-kept = تنظیمات برای دفعهٔ بعد نگه داشته نشد.
# Locking and leaving when saving does not succeed.

entry-rest-failed = ذخیره نشد، قفل نشد. تا این پنجره باز است چیزی گم نمی‌شود. ببینید حافظه در جای خود هست و جا دارد.
entry-again = کوشش دوباره
entry-leave-title = بستن پنجره
entry-leave-saving = در حال ذخیره. سپس پنجره بسته می‌شود.
entry-leave-failed = ذخیره نشد. اگر پنجره اکنون بسته شود، آخرین نوشته‌ها گم می‌شود.
entry-leave-anyway = بستن بدون ذخیره
entry-stay = ماندن
# Dialogs of the system.

entry-dialog-files = انتخاب فایل‌ها
entry-dialog-exhibits = تصویر و PDF
entry-dialog-save = ذخیرهٔ PDF
entry-dialog-folder = انتخاب فولدر
entry-dialog-pdf = PDF
entry-dialog-name = document.pdf
entry-notice-newer-do = می‌توانید آن را بخوانید و چاپ کنید، نه تغییر بدهید. برای تغییر، با نسخهٔ نوتر Récit بازش کنید.
entry-notice-newer-unread = ذخیرهٔ آخر ({ $seq }) با نسخهٔ نوتر Récit ساخته شده و اینجا فهمیده نمی‌شود؛ این ذخیرهٔ پیش از آن است، تنها برای خواندن. چیزی گم نشده. برای دیدن ذخیرهٔ آخر، دوسیه را با نسخهٔ نوتر باز کنید.
