# The step Dossier: the pages as they will be printed.

pages-volume-ofpra = برای اوفپرا، با پست
pages-volume-keep = نگه دارید، نفرستید
pages-to-send = فرستادنی
pages-to-keep = نگه‌داشتنی
pages-part-read-back-help = اگر شخص بخواهد چاپ می‌شود
pages-cover = جلد: همیشه
pages-before = پیش از چاپ
pages-parts = بخش‌ها
pages-pages = صفحه‌ها
pages-bookmarks = رفتن به
pages-zoom-out = کوچک‌تر
pages-zoom-in = بزرگ‌تر
pages-whole = همهٔ صفحه
pages-width = پهنا
pages-previous = پیش
pages-next = بعد
pages-at = صفحهٔ { $page } از { $pages }
pages-up-to-date = به‌روز
pages-building = در حال صفحه‌بندی…
pages-outdated = پس از آن تغییر کرده
pages-stopped = متوقف شد
pages-failed = نشد
pages-blocked = نامی برای دیدن
pages-build = ساختن دوبارهٔ صفحه‌ها
pages-stop = توقف
pages-none = صفحه‌ها این‌جا نمایان می‌شود.
pages-none-stopped = ساختن صفحه‌ها متوقف شد. نوشته‌ها دست‌نخورده است؛ صفحه‌ها را می‌توان دوباره ساخت.
pages-none-failed = صفحه‌ها ساخته نشد. نوشته‌ها دست‌نخورده است؛ دوباره بیازمایید.
pages-none-blocked = نامی حفاظت‌شده هنوز در متن خوانده می‌شود. همین که جایگزین یا واژهٔ دیگری شناخته شود صفحه‌ها ساخته می‌شود.
pages-none-perhaps = شاید واژه‌ای نامی حفاظت‌شده باشد. همین که بگویید همان نام است یا واژهٔ دیگر، صفحه‌ها ساخته می‌شود.
pages-never-blocked = با این همه می‌توان چاپ کرد: هیچ نکتهٔ بازخوانی مانع نیست.
pages-save = ذخیرهٔ PDF
pages-saving = نوشتن PDF…
pages-not-saved = PDF ذخیره نشد.
pages-not-saved-why = PDF ذخیره نشد. { $why }
pages-outside = بیرون از دوسیهٔ رمزشده
pages-outside-is = این فایل رمز نشده است: هر کس این دستگاه را باز کند آن را می‌خواند. پس از چاپ پاکش کنید.
pages-open = گشودن
pages-other-word = واژهٔ دیگری است
pages-blocked-name = نامی حفاظت‌شده در متن خوانده می‌شود: «{ $word }» ({ $code })
pages-perhaps-name = آیا این واژه همان نام حفاظت‌شده ({ $code }) است: «{ $word }»؟
pages-perhaps-paper = آیا روی این سند همان نام حفاظت‌شده ({ $code }) است: «{ $word }»؟
# place: where it stands
pages-paper-is = { $place }. اگر همان نام باشد، سند چاپ نمی‌شود.
pages-this-name = همان نام است
pages-other-name = نام دیگری است
pages-where-paragraph = { $part }، بند { $number }
pages-where-exhibit = { $part }، سند { $number }
pages-where-row = { $part }، سطر { $number }
pages-where-page = { $part }، صفحهٔ { $number }
pages-everywhere = در هر صفحه
pages-incomplete = سند { $number }: فایل خوانده نمی‌شود
pages-incomplete-needs = کم است: { $what }
pages-in-part = سند { $number }: بخشی خوانده شد
pages-translation = سند { $number }
pages-translation-missing = بدون ترجمه
pages-fears = ترس از بازگشت
pages-fears-empty = هنوز نوشته نشده
pages-left-out-events =
    { $count ->
        [one] ۱ رویداد چاپ نمی‌شود
       *[other] { $count } رویداد چاپ نمی‌شود
    }
pages-left-out-exhibits =
    { $count ->
        [one] ۱ سند چاپ نمی‌شود
       *[other] { $count } سند چاپ نمی‌شود
    }
pages-left-out-paragraphs =
    { $count ->
        [one] ۱ بند چاپ نمی‌شود
       *[other] { $count } بند چاپ نمی‌شود
    }
pages-left-out-by-choice = به سبب نشانه‌هایشان
pages-left-out-bearing = نامی حفاظت‌شده در آن خوانده می‌شود: در نکته‌های بازخوانی فیصله کنید
pages-left-out-telling = رویدادی را می‌گویند که چاپ نمی‌شود: نکته‌های بازخوانی را ببینید
pages-without-french =
    { $count ->
        [one] ۱ بند بدون فرانسوی
       *[other] { $count } بند بدون فرانسوی
    }
pages-without-french-is = به زبان خود شخص چاپ می‌شود
pages-dangling =
    { $count ->
        [one] ۱ ارجاع بی‌مقصد
       *[other] { $count } ارجاع بی‌مقصد
    }
pages-dangling-is = آنچه ذکر شده بود برداشته شده
pages-no-glyph = نویسهٔ { $character }، صفحهٔ { $page }
pages-no-glyph-is = هیچ قلمی آن را ندارد: یک خانه چاپ می‌شود
pages-names = نام‌های حفاظت‌شده
pages-names-none = هیچ‌کدام در صفحه‌ها خوانده نمی‌شود
pages-proof = PDF دوباره گشوده شد
pages-proof-good = پیوندها، شماره‌ها و صفحه‌ها درست است
pages-proof-faulty = پیوند یا شماره‌ای نیاز به دیدن دارد: به مسئول برنامه بگویید
pages-points =
    { $count ->
        [one] ۱ نکتهٔ بازخوانی
       *[other] { $count } نکتهٔ بازخوانی
    }
pages-points-is = می‌توان بی‌پاسخ چاپ کرد
pages-signature = امضا و دو قطعه عکس
pages-signature-is = با دست، پس از چاپ
pages-word-folio = شمارهٔ برگ
pages-word-folio-is = شمارهٔ پیاپی پایین هر صفحه.
pages-word-keep = جلد «نگه‌داشتنی»
pages-word-keep-is = برای خودتان: فهرست کنترل، برگهٔ رونویسی، شرح حال دوزبانه، آمادگی مصاحبه. به اوفپرا نمی‌رود.
pages-word-initials = پاراف
pages-word-initials-is = حروف نخست نام شما، با دست، پای هر صفحهٔ شرح حال.
