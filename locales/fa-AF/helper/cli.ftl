# خط فرمان. هر پیام خطا می‌گوید چه شد، که چیزی گم نشده، و چه باید کرد.

cli-about = رسی (Récit): از زندگی گفته‌شده تا دوسیهٔ چاپ‌شده، رمزشده در همین کمپیوتر.
cli-about-example = مثال ساختگی را باز می‌کند و دوسیهٔ آن را می‌نویسد
cli-about-open = پنجره را بالای یک دوسیهٔ رمزشده باز می‌کند که عبارت رمز را می‌پرسد
cli-about-new = یک دوسیهٔ خالی و رمزشده می‌سازد و جای آن را نشان می‌دهد
cli-about-import = از یک فولدر تبادله دوسیهٔ رمزشده می‌سازد و جای آن را نشان می‌دهد
cli-about-export = دوسیهٔ رمزشده را آشکار در یک فولدر تبادله می‌نویسد
cli-about-apply = فهرستی از تغییرات را اجرا می‌کند، با یک ذخیره برای هر کدام
cli-about-heads = نسخه‌های دوسیه‌ای را مقایسه می‌کند که در دو جا نوشته شده است
cli-about-settle = از چند نسخه یکی می‌سازد
cli-about-history = ذخیره‌های پیشین را نشان می‌دهد
cli-arg-keep = نسخه‌ای که نگه داشته شود، با شماره؛ both: هر دو، یکجا
cli-arg-prefer = با both: شمارهٔ نسخه‌ای که پیروی شود جایی که تنها یک جواب ممکن است
cli-arg-version = نسخهٔ این شماره را می‌خواند (heads را ببینید)
cli-arg-save = ذخیرهٔ این شماره را می‌خواند (history را ببینید)
cli-about-tidy = فایل‌های یک دوسیهٔ رمزشده را که باز نمی‌شوند در فولدر «set-aside» کنار می‌گذارد؛ چیزی پاک نمی‌شود
cli-about-build = فایل PDF را می‌سازد
cli-about-check = نکته‌های قابل بازخوانی و مهلت‌ها را نشان می‌دهد
cli-about-verify = پیوندها، نشانه‌ها، شماره‌ها و متن یک دوسیه را ثابت می‌کند
cli-about-guide = رهنمای شخص کمک‌کننده را می‌نویسد، برای هر گام یک صفحه
cli-about-date = نشان می‌دهد که یک تاریخ گفته‌شده چگونه فهمیده می‌شود
cli-about-schema = یک طرح JSON را نشان می‌دهد
cli-help-usage = طرز استفاده
cli-help-commands = فرمان‌ها
cli-help-arguments = ورودی‌ها
cli-help-options = گزینه‌ها
cli-help-exit-codes =
    کدهای خروج: 0 انجام شد؛ 1 انجام شد، با نکته‌هایی که یک نفر باید ببیند؛
    2 استفادهٔ نادرست؛ 3 خوانده نمی‌شود؛ 4 عبارت رمز نادرست؛ 5 نوشته نمی‌شود؛
    130 متوقف شد (Ctrl-C).
cli-arg-help = این راهنما را نشان می‌دهد
cli-arg-program-version = شمارهٔ نسخه و سرچشمهٔ برنامه را نشان می‌دهد
cli-arg-out = جای نوشتن دوسیه (وگرنه ‎./recit-exemple.pdf‎)
cli-arg-no-window = پنجره باز نمی‌کند
cli-arg-workspace = فولدری که دوسیهٔ رمزشده در آن نگه داشته می‌شود
cli-arg-exchange = فولدر تبادله: case.json و فایل‌هایش
cli-arg-exchange-new = فولدر تبادله برای نوشتن؛ باید خالی باشد یا وجود نداشته باشد
cli-arg-case = دوسیهٔ رمزشده: فولدر فایل‌های ‎r-*.age‎
cli-arg-case-or-file = دوسیهٔ رمزشده، یا یکی از فایل‌های آن
cli-arg-source = دوسیهٔ رمزشده یا فولدر تبادله
cli-arg-changes = فهرست تغییرات به شکل JSON
cli-arg-passphrase-stdin = عبارت رمز را از سطر اول ورودی می‌خواند
cli-arg-generate = عبارت رمز را به جای خواندن، به قرعه می‌کشد: words (کلمه‌ها) یا digits (رقم‌ها). سطر اول همین عبارت است، فقط یک بار؛ سطر دوم جای دوسیه است
cli-arg-generate-lang = زبان کلمه‌ها: fr, en, fa-AF (اگر گفته نشود، زبان سیستم)
cli-arg-weak-passphrase = این عبارت رمز را بپذیر، حتی اگر حدس زدن آن بسیار آسان باشد
cli-arg-recovery-code = یک کد نجات هم می‌سازد و فقط یک بار نشان می‌دهد
cli-arg-plain = تأیید می‌کند که همه چیز آشکار نوشته می‌شود
cli-arg-build = کدام دوسیه: ofpra (پیش‌فرض) یا keep (برای نگه‌داشتن) یا working (مسوده)
cli-arg-set = تنظیم به شکل کلید=ارزش، مثلاً chronology=yes؛ می‌توان تکرار کرد
cli-arg-output = جای نوشتن PDF
cli-arg-report = جای نوشتن گزارش به شکل JSON
cli-arg-today = روزی که حساب از آن شروع می‌شود (وگرنه امروز)
cli-arg-json = جواب را به شکل ثابت JSON می‌دهد
cli-arg-pdf = فایل PDF
cli-arg-text = تاریخ، همان طور که گفته شده
cli-arg-guide-lang = زبان شخص برای صفحهٔ کلیدها، در کنار فرانسوی: en، fa-AF
cli-arg-lang = زبان تاریخ: fr, en, fa-AF, ar, am, tr…
cli-arg-calendar = تقویم تاریخ: gregorian, julian, solar_hijri_iran, solar_hijri_afghan, lunar_hijri, ethiopian
cli-arg-told-on = روزی که تاریخ گفته شد؛ «دو سال پیش» از آن حساب می‌شود
cli-arg-born = تولد شخص؛ سن از آن حساب می‌شود
cli-arg-schema = case، changes یا report
cli-usage-no-such-command = «{ $command }» فرمان نیست. ‎recit --help‎ فرمان‌ها را نشان می‌دهد.
cli-usage-no-such-option = «{ $option }» در اینجا گزینه نیست. ‎recit --help‎ گزینه‌ها را نشان می‌دهد.
cli-usage-missing = کم است: { $arguments }. ‎recit --help‎ نشان می‌دهد چه لازم است.
cli-usage-bad-value = «{ $value }» برای { $option } درست نیست.
cli-usage-conflict = { $option } و { $other } با هم نمی‌آیند. یکی را نگه دارید.
cli-usage-other = این فرمان کامل نیست. ‎recit --help‎ نشان می‌دهد چه لازم است.
cli-window-not-set = از این‌جا به هیچ صفحه‌نمایشی دسترسی نیست (نه DISPLAY و نه WAYLAND_DISPLAY). Récit را از یک میز کار گرافیکی باز کنید؛ «recit --help» نشان می‌دهد چه چیزهایی بدون پنجره کار می‌کند.
cli-window-on-network = به صفحه‌نمایشی که DISPLAY نشان می‌دهد تنها از راه شبکه می‌توان رسید؛ Récit آن‌جا چیزی نشان نمی‌دهد. آن را روی همان کامپیوتری که پیش روی شماست باز کنید.
cli-window-bus-on-network = DBUS_SESSION_BUS_ADDRESS از شبکه می‌گذرد؛ Récit پنجره باز نمی‌کند. این متغیر را درست یا حذف کنید و دوباره کوشش کنید.
cli-window-libraries =
    برای باز کردن پنجره، این سیستم این‌ها را ندارد: { $libraries }.
    در Debian یا Ubuntu: sudo apt-get install --no-install-recommends { $packages }
cli-window-failed = پنجره باز نشد. «recit --help» نشان می‌دهد چه چیزهایی بدون پنجره کار می‌کند.
cli-window-crashed = پنجره چند بار پی‌هم بسته شد. آخرین ذخیره سالم است؛ Récit را دوباره باز کنید.
cli-window-replaced = در وقتی که برنامه باز بود، نسخهٔ دیگری جای آن را گرفت. آنچه باز بود ذخیره است. Récit را ببندید و دوباره باز کنید.
cli-window-no-broker = «--desk» با دست اجرا نمی‌شود. اجرا کنید: recit
cli-cannot-read = { $path } خوانده نمی‌شود: { $why }.
cli-cannot-write = { $path } نوشته نمی‌شود: { $why }. چیز دیگری تغییر نکرده است.
cli-too-large = { $path } بسیار بزرگ است (بیشتر از { $most } مبی‌بایت).
cli-why-not-found = وجود ندارد
cli-why-denied = سیستم اجازه نمی‌دهد
cli-why-not-here = یک خدمت همگام‌سازی آن را نگه می‌دارد و در این کمپیوتر نیست
cli-why-exists = از قبل وجود دارد
cli-why-full = جای خالی نمانده است
cli-why-read-only = این دیسک فقط خوانده می‌شود
cli-why-folder = از نوع درست نیست (فولدر یا فایل)
cli-why-not-a-file = این یک فایل عادی نیست
cli-why-other = سیستم با خطا جواب داد
cli-not-a-source = { $path } نه دوسیهٔ رمزشده (‎r-*.age‎) است و نه فولدر تبادله (case.json).
cli-passphrase-needed = این دوسیه رمزشده است. ‎--passphrase-stdin‎ را اضافه کنید و عبارت رمز را در ورودی بدهید.
cli-stopped = متوقف شد. از آنچه آغاز شده بود چیزی نمانده است.
cli-begun-stays = آنچه آغاز شده بود پاک نشد: { $path }. همهٔ آن رمزگذاری شده است؛ این فولدر را پاک کنید.
cli-unknown-fields = { $count } خانهٔ سطح اول برای این نسخه ناشناس است: همان‌گونه نگه داشته می‌شود، اما نه نشان داده و نه چاپ می‌شود. شاید نام خانه غلط نوشته شده باشد.
cli-import-unread = فایل { $id } همان‌گونه که هست نگه داشته می‌شود، اما چاپ شده نمی‌تواند: { $fault }.
cli-generated = سطر بالا عبارت رمز است: آن را روی کاغذ بنویسید، دیگر نشان داده نمی‌شود. بدون آن هیچ‌کس این دوسیه را باز کرده نمی‌تواند.
cli-progress-files = فایل‌های آماده‌شده: { $done } از { $of }
cli-progress-pages = چیدن صفحه‌ها
cli-progress-writing = نوشتن PDF
cli-progress-proof = بررسی
cli-progress-keys = آماده کردن کلیدها
cli-progress-storing = فایل‌های رمزگذاری‌شده: { $done } از { $of }
cli-progress-saving = ذخیره
cli-progress-export = فایل‌های نوشته‌شده: { $done } از { $of }
cli-no-worker = برنامه خودش را نمی‌یابد و از این رو نمی‌تواند فایل‌های ضمیمه را در امان بخواند.
cli-seal-gap = این محافظت در این کمپیوتر نیست: { $layer }.
seal-layer-files = دسترسی محدود به فایل‌ها
seal-layer-tcp = نبود اتصال شبکه
seal-layer-scope = جدایی از برنامه‌های دیگر
seal-layer-calls = محدودیت درخواست‌ها از سیستم
seal-layer-programs = برنامهٔ دیگری آغاز نمی‌شود
seal-layer-memory = حافظهٔ محدود
seal-layer-time = زمان محدود محاسبه
seal-layer-dumps = نبود تصویر حافظه
cli-exchange-too-large = case.json بسیار بزرگ است (بیش از ۶۴ میبی‌بایت).
cli-exchange-too-many = { $list } بیش از حد دراز است: حداکثر { $most }. آنچه به سرگذشت کمک می‌کند نگه دارید، یا دو دوسیه بسازید.
cli-exchange-file-too-large = فایل { $id } بسیار بزرگ است: حداکثر { $most } گیبی‌بایت. بخشی از آن را نگه دارید، یا جداگانه بدهید.
cli-exchange-file-changed = فایل { $id } هنگام خواندن تغییر کرد؛ چیزی گرفته نشد. صبر کنید تا کاپی تمام شود، سپس دوباره بکوشید.
cli-exchange-key-twice = یک کلید دو بار در یک بخش آمده است: سطر { $line }، ستون { $column } را ببینید. یکی را نگه دارید.
cli-exchange-not-json = case.json به شکل JSON نیست: سطر { $line }، ستون { $column } را ببینید.
cli-exchange-wrong-form = خانهٔ { $at } شکل لازم را ندارد. ‎recit schema case‎ یا ‎recit schema changes‎ آن شکل را نشان می‌دهد.
cli-exchange-wrapped = دوسیه در خانهٔ «case» گذاشته شده است: خانه‌هایش باید در سطح اول case.json باشد، چنان‌که ‎recit schema case‎ نشان می‌دهد. چیزی گرفته نشد.
cli-exchange-newer = این فولدر تبادله از نسخهٔ تازه‌تر است (شکل { $found }). چیزی تغییر نکرد.
cli-exchange-id-twice = شناسهٔ { $id } دو بار در { $list } آمده است. به یکی از آن دو شناسهٔ دیگر بدهید.
cli-exchange-path-outside = مسیر فایل { $id } از فولدر تبادله بیرون می‌رود. فایل را داخل فولدر بگذارید.
cli-exchange-file-missing = فایل { $id } در جایی که case.json می‌گوید نیست.
cli-exchange-wrong-hash = فایل { $id } همان نیست که case.json اثر انگشتش را داده است.
cli-exchange-file-not-listed = یک سند به فایل { $id } اشاره می‌کند که در فهرست files نیست.
cli-not-empty = { $path } خالی نیست. یک فولدر خالی یا نو انتخاب کنید.
cli-exported-in-clear = احتیاط: حالا هر کس می‌تواند این فولدر را بخواند. وقتی دیگر لازم نیست پاکش کنید.
cli-vault-wrong-passphrase = این عبارت رمز این دوسیه را باز نمی‌کند. کیبورد و حروف را ببینید و دوباره کوشش کنید.
cli-vault-not-a-case = در اینجا دوسیهٔ رمزشده نیست.
cli-vault-damaged = هیچ ذخیرهٔ این دوسیه خوانده نمی‌شود. با کاپی دیگر کوشش کنید.
cli-vault-newer = این دوسیه را نسخهٔ تازه‌تر برنامه نوشته است. چیزی تغییر نکرد.
cli-vault-not-understood = این دوسیه باز می‌شود، اما این نسخه محتوای آن را نمی‌فهمد. چیزی تغییر نکرد.
cli-vault-no-space = در این دیسک جا نمانده است. آخرین ذخیره سالم است؛ جا خالی کنید و دوباره کوشش کنید.
cli-vault-read-only-disk = این دیسک فقط خوانده می‌شود. آخرین ذخیره سالم است.
cli-vault-denied = سیستم اجازهٔ دسترسی به این فولدر را نمی‌دهد.
cli-vault-gone = فولدر دیگر آنجا نیست. آیا فلش کشیده شده است؟
cli-vault-not-here = یک خدمت همگام‌سازی این فایل‌ها را نگه می‌دارد و در این کمپیوتر نیستند. از آن بخواهید که همیشه در این‌جا نگه‌شان دارد، بعد دوباره کوشش کنید.
cli-vault-read-back = دیسک درست ذخیره نمی‌کند؛ شاید فرسوده است. ذخیرهٔ قبلی سالم است؛ دوسیه را جای دیگر کاپی کنید.
cli-vault-read-only = این دوسیه فقط برای خواندن باز است؛ چیزی ذخیره نشد.
cli-vault-no-such-version = این نسخه در این دوسیه نیست یا دیگر باز نمی‌شود.
cli-vault-too-large = این برای یک دوسیه بسیار بزرگ است.
cli-vault-file-missing = یک فایل ضمیمه در این دوسیه نیست. آن را در کاپی دیگر بجویید.
cli-vault-file-damaged = یک فایل ضمیمهٔ این دوسیه خراب است. آن را در کاپی دیگر بجویید.
cli-vault-empty-secret = عبارت رمز خالی است.
cli-vault-weak-secret = حدس زدن این عبارت رمز بسیار آسان است؛ کاری نشد. شش کلمهٔ تصادفی کافی است: «--generate words».
cli-vault-other = دوسیه خوانده یا نوشته نشد. آخرین ذخیره سالم است.
cli-notice-damaged = ذخیرهٔ { $seq } خراب است؛ این ذخیرهٔ قبلی است.
cli-notice-unopened = { $files ->
    [one] یک فایل این دوسیه با این عبارت رمز باز نمی‌شود. «recit tidy» آن را کنار می‌گذارد و چیزی را پاک نمی‌کند.
   *[other] { $files } فایل این دوسیه با این عبارت رمز باز نمی‌شوند. «recit tidy» آن‌ها را کنار می‌گذارد و چیزی را پاک نمی‌کند.
}
cli-notice-perhaps-rekeyed = اگر عبارت رمز این دوسیه عوض شده باشد، شاید این یک ذخیرهٔ تازه‌تر باشد: پیش از نوشتن در اینجا بپرسید. وگرنه دو ادامهٔ جدا از یک دوسیه باید یکی شوند.
cli-notice-not-all-read = { $files ->
    [one] یک فایل دیده نشد: در این دوسیه فایل بسیار زیاد است. «recit tidy» فایل‌های بی‌کار را کنار می‌گذارد.
   *[other] { $files } فایل دیده نشدند: در این دوسیه فایل بسیار زیاد است. «recit tidy» فایل‌های بی‌کار را کنار می‌گذارد.
}
cli-notice-alone = ذخیره‌های پیش از این دیگر نیستند؛ چیزی برای مقایسه نمانده است. اگر شما آن‌ها را برنداشته‌اید، نسخهٔ دیگری جستجو کنید.
cli-notice-forged = ذخیرهٔ { $seq } با کلیدهای این دوسیه ساخته نشده است؛ کنار گذاشته شد.
cli-notice-fork = این دوسیه { $count } نسخه دارد که جداگانه ذخیره شده‌اند؛ چیزی گم نشده. این نسخهٔ { $number } است، ذخیره شده { $when }. برای مقایسه: recit heads؛ برای یکی ساختن: recit settle.
cli-notice-newer = این دوسیه را نسخهٔ تازه‌تر نوشته است. فقط برای خواندن.
cli-notice-open-elsewhere = این دوسیه در پنجرهٔ دیگری یا با فرمان دیگری باز است؛ این آخرین ذخیرهٔ آن است.
cli-elsewhere = این دوسیه در پنجرهٔ دیگری یا با فرمان دیگری باز است؛ چیزی تغییر نکرد. آن دیگر را ببندید، بعد دوباره کوشش کنید.
cli-forked = این دوسیه { $count } نسخه دارد؛ چیزی تغییر نکرد. با recit heads مقایسه کنید، با recit settle یکی بسازید، بعد دوباره کوشش کنید.
cli-beside = در این میان نسخهٔ دیگری از این دوسیه رسیده است. چیزی گم نشده: هر دو نگه داشته شده‌اند. با recit heads مقایسه کنید.
cli-heads-one = این دوسیه تنها یک نسخه دارد: ذخیرهٔ { $seq }، ذخیره شده { $when }.
cli-heads-version = نسخهٔ { $number }: ذخیرهٔ { $seq }، ذخیره شده { $when }
cli-heads-differences =
    { $count ->
        [0] نسخه‌های ۱ و { $number }: هیچ فرقی ندارند.
        [one] نسخه‌های ۱ و { $number }: یک فرق دارند.
       *[other] نسخه‌های ۱ و { $number }: { $count } فرق دارند.
    }
cli-heads-settle = برای یکی ساختن: recit settle با ‎--keep و یک شماره، یا ‎--keep both.
cli-no-such-number = نسخهٔ { $number } نیست؛ { $count } نسخه هست.
cli-no-such-save = ذخیرهٔ { $number } در این نسخه نیست یا دیگر باز نمی‌شود.
cli-settled = دوسیه دوباره یک نسخه دارد (ذخیرهٔ { $seq }). نسخه‌های پیشین در فولدر می‌مانند.
cli-settle-undecided =
    { $count ->
        [one] برای یک چیز تنها یک جواب ممکن است (با * نشان داده شده). ‎--prefer و شمارهٔ یک نسخه را بیفزایید؛ چیزی تغییر نکرد.
       *[other] برای { $count } چیز تنها یک جواب ممکن است (با * نشان داده شده‌اند). ‎--prefer و شمارهٔ یک نسخه را بیفزایید؛ چیزی تغییر نکرد.
    }
cli-history-save = ذخیرهٔ { $seq }، ذخیره شده { $when }
cli-notice-missing-file = فایل ضمیمهٔ { $id } نیست یا ناقص است.
cli-notice-missing-derived = کاپی چاپی فایل { $id } نیست؛ دوباره ساخته می‌شود.
cli-notice-other-case = { $files ->
    [one] یک فایل از دوسیهٔ دیگر در اینجاست؛ کنار گذاشته شد.
   *[other] { $files } فایل از دوسیهٔ دیگر در اینجاست؛ کنار گذاشته شدند.
}
cli-recovery-code = کد نجات؛ روی کاغذ بنویسید، دیگر نشان داده نمی‌شود: { $code }
cli-saved = تغییر { $number } ذخیره شد (ذخیرهٔ { $seq }).
cli-tidied = { $files ->
    [0] چیزی برای کنار گذاشتن نبود.
    [one] یک فایل در { $folder } کنار گذاشته شد. پاک نشده است.
   *[other] { $files } فایل در { $folder } کنار گذاشته شدند. پاک نشده‌اند.
}
cli-change-refused = تغییر { $number } رد شد: { $why }. تغییرات پیش از آن ذخیره شده‌اند.
cli-refused-not-there = چنین چیزی نیست
cli-refused-already-there = این شناسه از قبل هست
cli-refused-beyond-the-end = جای خواسته‌شده بعد از پایان است
cli-refused-still-used = هنوز { $users } به آن اشاره می‌کند
cli-built = { $pages ->
    [one] یک صفحه در { $path } نوشته شد.
   *[other] { $pages } صفحه در { $path } نوشته شد.
}
cli-no-such-build = «{ $name }» دوسیهٔ شناخته‌شده نیست: ofpra، keep، working.
cli-bad-setting = «{ $setting }» تنظیم این دوسیه نیست یا ارزشش درست نیست.
cli-incomplete-exhibit = سند { $number } خوانده نشد؛ یک صفحه به جای آن این را می‌گوید. دوسیه کامل نیست.
cli-incomplete-translation = ترجمهٔ سند { $number } خوانده نشد؛ یک صفحه به جای آن این را می‌گوید. دوسیه کامل نیست.
cli-blocked-name = یک نام محافظت‌شده ({ $subject }) هنوز خوانده می‌شود: { $place }. آن را با ارجاع عوض کنید، یا با ‎--set { $setting }‎ نگه دارید.
cli-perhaps-name = شاید کلمه‌ای یک نام محافظت‌شده ({ $subject }) باشد: { $place }. آن را در پنجره ببینید، یا با ‎--set { $setting }‎ نگه دارید.
cli-perhaps-paper = شاید نامی که روی یک سند نوشته است یک نام محافظت‌شده ({ $subject }) باشد: { $place }. در پنجره جواب دهید، یا سند را با ‎--set { $setting }‎ چاپ کنید.
cli-blocked = دوسیه نوشته نشد: { $count ->
    [one] یک جا باید دیده شود.
   *[other] { $count } جا باید دیده شود.
}
cli-guide-no-language = این برنامه به این زبان حرف نمی‌زند: { $lang }. چیزی نوشته نشد.
cli-guide-written = رهنما: { $path }
cli-build-internal = دوسیه ساخته نشد (مرحله: { $step }). چیزی نوشته نشد.
cli-verified = { $checks } بررسی در { $pages } صفحه انجام شد: همه درست است.
cli-verify-faults = { $faults ->
    [one] یک بررسی درست نیست:
   *[other] { $faults } بررسی درست نیست:
}
cli-verify-fault = { $check }: صفحه‌های { $pages }
cli-not-a-pdf = { $path } یک PDF خوانا نیست.
cli-check-deadlines = مهلت‌ها
cli-check-points = نکته‌های قابل بازخوانی
cli-check-none = فعلاً نکته‌ای برای بازخوانی نیست.
cli-date-no-reading = این تاریخ به عنوان روز، ماه، فصل یا سال فهمیده نمی‌شود. کلمات همان طور نگه داشته می‌شوند.
cli-date-ambiguous = چند خوانش ممکن است؛ از خود شخص بپرسید.
cli-law-unreadable = دادهٔ قانونی برنامه خوانده نمی‌شود.
cli-exhibit = سند { $number }
cli-page = صفحهٔ { $page }
cli-warning-fears-empty = بخش ترس در صورت بازگشت خالی است: از آن چیزی چاپ نمی‌شود، و سرگذشت بدون آن امضا خواهد شد.
cli-warning-events = { $count ->
    [one] یک رویداد چاپ نمی‌شود: محافظت‌شده یا حساس است یا برای مصاحبه نگه داشته شده.
   *[other] { $count } رویداد چاپ نمی‌شوند: محافظت‌شده یا حساس‌اند یا برای مصاحبه نگه داشته شده‌اند.
}
cli-warning-exhibits = { $count ->
    [one] یک سند به سبب چیزی که آشکار می‌کند چاپ نمی‌شود.
   *[other] { $count } سند به سبب چیزی که آشکار می‌کنند چاپ نمی‌شوند.
}
cli-warning-bearing = { $count ->
    [one] یک سند چاپ نمی‌شود: نامی محافظت‌شده در آن خوانده می‌شود. «recit check» می‌گوید کدام.
   *[other] { $count } سند چاپ نمی‌شوند: نامی محافظت‌شده در آن‌ها خوانده می‌شود. «recit check» می‌گوید کدام‌ها.
}
cli-warning-paragraphs = { $count ->
    [one] یک بند چاپ نمی‌شود: برای مصاحبه نگه داشته شده یا چیز محافظت‌شده را آشکار می‌کند.
   *[other] { $count } بند چاپ نمی‌شوند: برای مصاحبه نگه داشته شده‌اند یا چیز محافظت‌شده را آشکار می‌کنند.
}
cli-warning-telling = { $count ->
    [one] یک بند چاپ نمی‌شود: رویدادی را می‌گوید که چاپ نمی‌شود. «recit check» می‌گوید کدام.
   *[other] { $count } بند چاپ نمی‌شوند: رویدادی را می‌گویند که چاپ نمی‌شود. «recit check» می‌گوید کدام‌ها.
}
cli-warning-no-french = { $count ->
    [one] یک بند هنوز فرانسوی ندارد؛ به زبان خود شخص چاپ می‌شود.
   *[other] { $count } بند هنوز فرانسوی ندارند؛ به زبان خود شخص چاپ می‌شوند.
}
cli-warning-dangling = { $count ->
    [one] یک متن به چیزی اشاره می‌کند که نیست.
   *[other] { $count } اشاره به چیزهایی است که نیستند.
}
cli-warning-translation = ترجمهٔ سند { $number } نیست.
cli-warning-no-glyph = حرف { $character } در صفحهٔ { $page } در هیچ فونت برنامه نیست؛ به جایش یک چارچوب چاپ می‌شود.
cli-weak-passphrase = این عبارت رمز را آسان می‌توان حدس زد: هر کس دوسیه را بیابد می‌تواند بازش کند. شش کلمهٔ تصادفی کافی است.
cli-read-in-part = سند { $number } فقط تا اندازه‌ای خوانده شد؛ کم است: { $missing }. صفحهٔ چاپ‌شده را با اصل مقایسه کنید.
cli-notice-newer-do = اینجا می‌توان آن را خواند و چاپ کرد، نه تغییر داد. برای تغییر، نسخهٔ نوتر Récit را بگیرید.
cli-notice-newer-unread = ذخیرهٔ { $seq } با نسخهٔ نوتر Récit ساخته شده و اینجا فهمیده نمی‌شود؛ این ذخیرهٔ پیش از آن است، تنها برای خواندن. چیزی گم نشده: نسخهٔ نوتر را بگیرید.
cli-newer-barred = این دوسیه را نسخهٔ نوتر Récit نوشته است؛ چیزی تغییر نکرد. اینجا می‌توان آن را خواند و چاپ کرد؛ برای تغییر، نسخهٔ نوتر را بگیرید.
cli-exchange-newer-read = این فولدر تبادله از نسخهٔ نوتر Récit است: آنچه اینجا فهمیده نمی‌شود نه نشان داده می‌شود و نه چاپ.
cli-about-law = نشان می‌دهد که کدام قاعده‌های قانونی به کار است، آن را با یک فایل نوتر عوض می‌کند، یا می‌نویسد
cli-about-law-export = قاعده‌هایی را که با برنامه آمده است در یک فایل می‌نویسد
cli-about-law-take = یک فایل قاعده‌ها را بررسی می‌کند، فرق‌ها را نشان می‌دهد و از آن کار می‌گیرد
cli-about-law-drop = به قاعده‌هایی که با برنامه آمده است برمی‌گردد
cli-arg-law-output = جای نوشتن فایل، مانند recit-law-2026-11-29.toml
cli-arg-law-file = فایل قاعده‌های قانونی
cli-law-written = قاعده‌های قانونی در { $path } نوشته شد
cli-law-taken = این قاعده‌ها حالا به کار است. «recit law drop» به قاعده‌های برنامه برمی‌گردد.
cli-law-dropped = قاعده‌هایی که با برنامه آمده است به کار است.
cli-law-none-brought = هیچ فایل قاعده‌ها آورده نشده بود.
cli-law-no-place = در این کمپیوتر جایی برای تنظیمات نیست: فایل نگاه داشته نمی‌شود.
