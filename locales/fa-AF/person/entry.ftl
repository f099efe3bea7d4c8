# Before and around the open case: making one, opening it, what went wrong.

entry-network = این برنامه به انترنت وصل نمی‌شود: می‌توانید انترنت را قطع کنید.
entry-person-language = زبان شخص
entry-step-languages = زبان‌ها
entry-step-words = کلمات و برگهٔ نجات
entry-step-place = جای نگهداری
entry-languages-title = به کدام زبان‌ها؟
entry-languages-help = شخص به زبان خود روایت می‌کند؛ هر دو زبان روی صفحه است. بعداً می‌توان تغییر داد.
entry-secret-title =
    { $count ->
        [7] هفت کلمه این دوسیه را باز می‌کند
       *[6] شش کلمه این دوسیه را باز می‌کند
    }
entry-secret-title-digits = شش گروه رقم این دوسیه را باز می‌کند
entry-secret-title-own = عبارت رمز شما این دوسیه را باز می‌کند
entry-secret-help = به قرعه انتخاب شده است. هیچ کس نمی‌تواند آن را برای شما پیدا کند: به یاد بسپارید، یا برگهٔ نجات را دور از کمپیوتر نگه دارید.
entry-own-help = هیچ کس نمی‌تواند آن را برای شما پیدا کند. چند کلمهٔ بی‌ربط را سخت می‌توان حدس زد.
entry-check = یک بار بنویسید تا بررسی شود
entry-check-own = یک بار دیگر بنویسید
entry-own = عبارت رمز شما
entry-own-weak = هنوز آسان حدس زده می‌شود: چند کلمه بیفزایید.
entry-own-enough = به اندازهٔ کافی دشوار است.
entry-check-right = درست است.
entry-check-not-yet = هنوز یکسان نیست.
entry-association = به انجمن هم عبارت رمز بدهید
entry-association-words = عبارت رمز انجمن، جداگانه یادداشت شود:
entry-sheet = برگهٔ نجات
entry-sheet-nothing = هیچ فایلی ساخته نمی‌شود. از این برگه عکس نگیرید.
entry-sheet-copied = شش گروه را بنویسید و دو نفری دوباره بخوانید.
entry-place-title = کجا نگه داشته شود؟
entry-place-help = دوسیه رمز شده است. حافظهٔ یواس‌بی می‌تواند نزد شخص بماند. برنامه در آن فولدری با نام بی‌نشان می‌سازد.
entry-creating = دوسیه در حال ساخته شدن است. چند ثانیه طول می‌کشد.
entry-locked = قفل است
entry-opening = در حال باز شدن. یکی دو ثانیه طول می‌کشد.

## What went wrong, and what to do.
entry-wrong = این عبارت رمز دوسیه را باز نمی‌کند. کیبورد و حروف بزرگ را ببینید و دوباره کوشش کنید، یا برگهٔ نجات را بگیرید.
entry-mistyped = در این کد نجات یک حرف نادرست است. برگه را گروه به گروه دوباره بخوانید.
entry-damaged = هیچ ذخیرهٔ این دوسیه خوانده نمی‌شود. کاپی دیگری را امتحان کنید، در یک حافظه یا کمپیوتر دیگر.
entry-no-space = در این دیسک جا نیست. جا باز کنید یا جای دیگری انتخاب کنید.
entry-gone = این جا پیدا نشد. آیا حافظه کشیده شده است؟
entry-other = این کار نشد. چیزی تغییر نکرده است.

## What a person should know about how a case opened.
entry-notice-damaged = آخرین ذخیره ({ $seq }) خراب است؛ این نسخهٔ پیشین است. آخرین نوشته‌ها را ببینید.
entry-notice-missing = یک فایل این دوسیه نیست یا ناقص است. در نسخهٔ دیگر جستجو کنید.
entry-after-crash = پنجره خودبه‌خود بسته شده بود. هر آنچه ذخیره شده بود هست.

## Locking and leaving when saving does not succeed.
entry-rest-failed = ذخیره نشد، قفل نشد. تا این پنجره باز است چیزی گم نمی‌شود. ببینید حافظه در جای خود هست و جا دارد.
entry-leave-saving = در حال ذخیره. سپس پنجره بسته می‌شود.
entry-leave-failed = ذخیره نشد. اگر پنجره اکنون بسته شود، آخرین نوشته‌ها گم می‌شود.
