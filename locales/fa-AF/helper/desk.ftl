# The desk: steps, top bar, first page.

desk-group-begin = آغاز
desk-group-person = شخص
desk-group-facts = رویدادها
desk-group-writings = نوشته‌ها
desk-group-sending = پیش از فرستادن
desk-why = چرا؟
desk-state-not-yet = هنوز نه
desk-state-begun = آغاز شده
desk-state-filled = پر شده
desk-state-reread = بازخوانی
desk-steps = گام‌ها
desk-undo = برگرداندن
desk-redo = دوباره
desk-zoom = { $percent }٪
desk-contrast = کنتراست
desk-to-person = نشان دادن به شخص
desk-to-person-short = نشان دادن
desk-back-to-helper = بازگشت
desk-hide = پنهان
desk-lock = قفل
desk-enough-short = وقفه
desk-example = نمونهٔ ساختگی
desk-case = دوسیه
desk-saved = ذخیره شد
desk-unsaved = تغییر کرده
desk-saving = در حال ذخیره…
desk-save-failed = هنوز ذخیره نشده
desk-read-only = تنها خواندنی
desk-saved-nowhere = چیزی ذخیره نمی‌شود
desk-all-steps = همهٔ گام‌ها
desk-express = نخست مهم‌ترین‌ها
desk-hidden-continue = ادامه
home-paper = سند { $number }
home-continue = ادامه: { $step }
home-other-delay = مهلت دیگر
home-note-papers = نوشتن کاغذها
home-to-bring = آوردنی
home-open = باز کردن
home-about-date = دربارهٔ این تاریخ
home-points = { $count } نکته برای بازخوانی
closing-lock = قفل
closing-continue = کمی ادامه
said-still-used =
    { $count ->
        [one] هنوز در یک جای دیگر به کار می‌رود: نخست آن پیوند را بردارید.
       *[other] هنوز در { $count } جای دیگر به کار می‌رود: نخست آن پیوندها را بردارید.
    }
said-understood = فهمیدم
said-set-aside = کنار گذاشتن
said-were-set-aside =
    { $files ->
        [0] چیزی برای کنار گذاشتن نبود.
        [one] یک فایل در «set-aside» کنار گذاشته شد. پاک نشده است. اگر دوسیه تنها خواندنی است، آن را ببندید و دوباره باز کنید.
       *[other] { $files } فایل در «set-aside» کنار گذاشته شدند. پاک نشده‌اند. اگر دوسیه تنها خواندنی است، آن را ببندید و دوباره باز کنید.
    }
start-example = آزمایش با نمونه
start-example-help = مورد ساختگی؛ چیزی ذخیره نمی‌شود
start-light = روشن
start-dark = تاریک
start-contrast = کنتراست زیاد
