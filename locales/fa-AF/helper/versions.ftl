# Versions of one case that were saved apart, and the window beside which another has the case open.

versions-when = { $day }، ساعت { $time }
versions-named = { $kind } «{ $name }»
versions-part = { $kind }: { $name }
versions-section = بخش سرگذشت
versions-statement = گفتهٔ پیشین
versions-decision = فیصلهٔ رسیده
versions-consent = رضایت
versions-filing = دوسیهٔ فرستاده‌شده
versions-applicant = خود شخص
versions-answer = جواب
versions-checklist = فهرست چیزهایی که باید آورده شود
versions-point = انتخاب دربارهٔ یک نکته
versions-case = دوسیه
versions-title = دو نسخه از این دوسیه
versions-more-of-them =
    { $count ->
        [one] یک نسخهٔ دیگر هم هست؛ بعد نشان داده می‌شود.
       *[other] { $count } نسخهٔ دیگر هم هست؛ بعد نشان داده می‌شوند.
    }
versions-reading = هر دو نسخه خوانده می‌شوند…
versions-joining = نسخه‌ها یکجا می‌شوند…
versions-number = نسخهٔ { $number }
versions-saved = ذخیره شده { $when }
versions-count =
    { $count ->
        [0] اینجا چیزی تغییر نکرده است
        [one] اینجا یک چیز تغییر کرده است
       *[other] اینجا { $count } چیز تغییر کرده است
    }
versions-keep = نسخهٔ { $number } را نگه دارید
versions-keep-both = هر دو را نگه دارید
versions-both-help = آنچه تنها در یک سو تغییر کرده گرفته می‌شود. آنچه در هر دو سو تغییر کرده دو بار، پهلوی هم، نگه داشته می‌شود؛ مگر این که پایین‌تر چیز دیگری انتخاب کنید.
versions-kept-help = آنچه نگه داشته نشود در فولدر دوسیه می‌ماند.
versions-later = بعداً
versions-later-help = تا آن وقت دوسیه خوانده می‌شود، اما تغییر داده نمی‌شود.
versions-undecided =
    { $count ->
        [one] برای یک چیز تنها یک جواب ممکن است: پایین‌تر انتخاب کنید.
       *[other] برای { $count } چیز تنها یک جواب ممکن است: پایین‌تر انتخاب کنید.
    }
versions-differences = آنچه فرق دارد
versions-none = هر دو نسخه یک چیز می‌گویند.
versions-only = تنها در نسخهٔ { $number }
versions-gone = در نسخهٔ { $number } برداشته شده
versions-changed = در نسخهٔ { $number } تغییر کرده
versions-changed-both = در هر دو نسخه تغییر کرده
versions-not-there = اینجا نیست
versions-no-words = چیزی نوشته نشده است
versions-more = جواب‌های دیگر هم فرق دارند.
versions-take-first = اولی
versions-take-second = دومی
versions-take-both = هر دو
versions-show-more = باقی را نشان دهید ({ $count })
versions-see = نسخه‌ها را ببینید
elsewhere-still = پنجرهٔ دیگر هنوز باز است. این آخرین چیزی است که ذخیره کرده است.
elsewhere-free = دوسیه در دست شماست: می‌توانید بنویسید.
saves-open = یک ذخیرهٔ پیشین را ببینید
saves-title = ذخیره‌های پیشین
saves-why = هر چه ذخیره شده نگه داشته می‌شود. یک وقت را انتخاب کنید: آنچه از آن وقت تغییر کرده پهلوی آنچه حالا نوشته است دیده می‌شود، و می‌توان آن را پس گرفت.
saves-saved = ذخیره شده { $when }
saves-none = پیش از این چیزی ذخیره نشده است.
saves-older = قدیمی‌ترها
saves-back = بازگشت به دوسیه
saves-reading = ذخیره‌ها خوانده می‌شوند…
saves-taking = آنچه انتخاب شده پس گرفته می‌شود…
saves-then-title = آنچه آن وقت نوشته بود
saves-then-why = برای هر چیزی که از آن وقت تغییر کرده، آنچه حالا نوشته است را نگه دارید یا آنچه آن وقت نوشته بود را پس بگیرید. چیزی گم نمی‌شود: ذخیرهٔ حالا هم می‌ماند.
saves-now = حالا
saves-then = آن وقت
saves-added = پس از آن افزوده شده
saves-gone = پس از آن برداشته شده
saves-changed = پس از آن تغییر کرده
saves-as-now = مانند حالا
saves-as-then = مانند آن وقت
saves-take = آنچه انتخاب شده پس گرفته شود
saves-taken = پس گرفته و ذخیره شد.
