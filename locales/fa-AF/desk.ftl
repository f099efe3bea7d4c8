# The desk: steps, top bar, first page.

desk-group-begin = آغاز
desk-group-person = شخص
desk-group-facts = رویدادها
desk-group-writings = نوشته‌ها
desk-group-sending = پیش از فرستادن
desk-step-home = صفحهٔ نخست
desk-step-welcome = خوش‌آمد و رضایت
desk-step-procedure = پروسه و مهلت‌ها
desk-step-identity = هویت و نام‌ها
desk-step-people = نزدیکان و خانواده
desk-step-life = مسیر زندگی
desk-step-events = رویدادها
desk-step-journey = مسیر سفر
desk-step-france = در فرانسه
desk-step-fears = ترس در صورت بازگشت
desk-step-exhibits = سندها
desk-step-account = سرگذشت
desk-step-points = نکته‌های بازخوانی
desk-step-dossier = دوسیه
desk-why-home = دوسیهٔ مکمل باید پیش از روز آخر برسد. تاریخ بالا برای پست وقت می‌گذارد. این صفحه می‌گوید چه چیزی هنوز کم است.
desk-why-welcome = امروز هیچ چیز اجباری نیست. می‌توانید توقف کنید، از پرسشی بگذرید، دوباره برگردید. آنچه گفته می‌شود رمزشده در همین دستگاه می‌ماند.
desk-why-procedure = مهلت‌ها از روی کاغذهای رسیده شمرده می‌شود. تاریخ‌ها و مهلت‌های چاپ‌شده روی آن‌ها را بنویسید: آن‌ها از هر حساب دیگر معتبرتر است.
desk-why-identity = نام، تاریخ و جای تولد باید همه‌جا یکسان باشد یا تفاوت آن توضیح داده شود. همهٔ نام‌ها مهم است.
desk-why-people = فورمه همهٔ فرزندان را می‌پرسد، حتی بزرگ‌سال، دور یا وفات‌کرده، و همهٔ ازدواج‌ها را. نامی چاپ نمی‌شود مگر اینکه شما تصمیم گرفته باشید.
desk-why-life = خانه‌ها، درس، کار، خدمت، فعالیت‌ها: این دوره‌ها جای رویدادها را روشن می‌کند. تاریخی را که نمی‌دانید از خود نمی‌سازیم.
desk-why-events = یک رویداد پس از دیگری: کی، کجا، که، چه شد، از کجا می‌دانید. ترتیب گفتن آزاد است.
desk-why-journey = کشورهایی که از آن گذشتید، وسیلهٔ سفر، کاغذها. آنچه نمی‌دانید «نمی‌دانم» نوشته می‌شود.
desk-why-france = آنچه از زمان رسیدن پیش آمده: آدرس، فعالیت‌ها، خبر یا تهدید از کشور.
desk-why-fears = چه ممکن است پیش آید؟ از سوی چه کسی؟ چرا هنوز امروز؟ آیا می‌توانید جای دیگر کشور زندگی کنید؟
desk-why-exhibits = سند یک کاغذ، عکس یا پیام است که واقعه‌ای را نشان می‌دهد. اصل اسناد را نزد خود نگه دارید؛ اوفپرا کاپی می‌گیرد.
desk-why-account = سرگذشت از شماست: کلمات شما در یک سو، فرانسوی در سوی دیگر. برنامه چیزی نمی‌افزاید و تغییر نمی‌دهد.
desk-why-points = این‌ها اشتباه نیست: جاهایی که دو گفته فرق دارد، یا اوفپرا شاید در آن باره بپرسد. تصمیم با شماست.
desk-why-dossier = صفحه‌ها همان‌گونه که چاپ می‌شود، و آنچه هنوز کم است.
desk-why-title = چرا؟
desk-why = چرا؟
desk-state-not-yet = هنوز نه
desk-state-begun = آغاز شده
desk-state-filled = پر شده
desk-state-reread = بازخوانی
desk-steps = گام‌ها
desk-undo = برگرداندن
desk-redo = دوباره
desk-zoom = { $percent }٪
desk-to-person = نشان دادن به شخص
desk-to-person-short = نشان دادن
desk-back-to-helper = بازگشت
desk-hide = پنهان
desk-lock = قفل
desk-enough = امروز همین‌جا می‌ایستیم
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
desk-hidden = اسناد
desk-hidden-continue = ادامه
home-prudent = تاریخ احتیاطی فرستادن
home-paper = سند { $number }
home-continue = ادامه: { $step }
home-other-delay = مهلت دیگر
home-no-date = دوسیه چه وقت فرستاده شود؟
home-ask-papers = کاغذهای دریافت‌شده را بنویسید: تاریخ از روی آن‌ها شمرده می‌شود.
home-note-papers = نوشتن کاغذها
home-normal = «طبیعی است که همه چیز را به یاد نداشته باشید.»
home-missing = آنچه هنوز کم است
home-nothing-missing = در فهرست چیزی کم نیست.
home-to-bring = آوردنی
home-open = باز کردن
home-points = { $count } نکته برای بازخوانی
closing-title = امروز همین‌جا می‌ایستیم
closing-thanks = سپاس. هر جا خواستید می‌توانید ادامه دهید؛ لازم نیست چیزی تمام شود.
closing-kept = همه چیز ذخیره شده است.
closing-keeping = در حال ذخیره…
closing-lock = قفل
closing-continue = کمی ادامه
said-still-used =
    { $count ->
        [one] هنوز در یک جای دیگر به کار می‌رود: نخست آن پیوند را بردارید.
       *[other] هنوز در { $count } جای دیگر به کار می‌رود: نخست آن پیوندها را بردارید.
    }
said-not-made = این کار نشد. چیزی تغییر نکرده است.
said-read-only = این دوسیه تنها خواندنی است: اینجا چیزی تغییر نمی‌کند.
said-understood = فهمیدم
said-set-aside = کنار گذاشتن
said-were-set-aside =
    { $files ->
        [0] چیزی برای کنار گذاشتن نبود.
        [one] یک فایل در «set-aside» کنار گذاشته شد. پاک نشده است. اگر دوسیه تنها خواندنی است، آن را ببندید و دوباره باز کنید.
       *[other] { $files } فایل در «set-aside» کنار گذاشته شدند. پاک نشده‌اند. اگر دوسیه تنها خواندنی است، آن را ببندید و دوباره باز کنید.
    }
start-name = سرگذشت (Récit)
start-what = سرگذشت و اسناد شما، با کلمات خودتان.
start-example = آزمایش با نمونه
start-example-help = مورد ساختگی؛ چیزی ذخیره نمی‌شود
start-light = روشن
start-dark = تاریک
start-contrast = کنتراست زیاد
