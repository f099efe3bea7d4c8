# The step Exhibits.

exhibits-add = افزودن سند
exhibits-drop = عکس یا PDF را این‌جا رها کنید
exhibits-drop-now = رها کنید تا افزوده شود
exhibits-paste = می‌توانید عکس، فایل‌ها یا مسیر آن‌ها را هم بچسبانید.
exhibits-number = سند { $number }
exhibits-unnumbered = بی‌شماره
exhibits-untitled = بی‌عنوان
exhibits-card = { $number }. { $title }
exhibits-pages =
    { $count ->
        [one] ۱ صفحه
       *[other] { $count } صفحه
    }
exhibits-show = دیدن
exhibits-mask = پوشاندن
exhibits-sensitive-title = سند حساس
exhibits-state-complete = کامل
exhibits-state-translate = برای ترجمه
exhibits-state-whence = از کجاست؟
exhibits-state-masked = پوشیده
exhibits-state-no-file = بدون فایل
exhibits-state-unreadable = این‌جا خوانده نمی‌شود
exhibits-coming = در حال خواندن…
exhibits-provisional = شماره‌ها موقتی است و هنگام چاپ داده می‌شود.
exhibits-back = همهٔ سندها
exhibits-open = باز کردن
exhibits-add-file = افزودن فایل به این سند
exhibits-remove-file = برداشتن این فایل
exhibits-delete = حذف سند
exhibits-earlier = بالا بردن
exhibits-later = پایین بردن
exhibits-title-french = عنوان فرانسوی
exhibits-title-help = نوع، نویسنده، تاریخ، موضوع.
exhibits-title-from-file = نام فایل «{ $name }» است.
exhibits-title-take = همین عنوان شود
exhibits-group = بخش فهرست
exhibits-date = تاریخ روی آن
exhibits-date-help = همان‌گونه که نوشته شده، با تقویم آن.
exhibits-languages = زبان سند
exhibits-translation = ترجمه
exhibits-translator = ترجمهٔ
exhibits-sworn-at = محکمهٔ استیناف و شماره
exhibits-author = مرجع یا نویسنده
exhibits-numbers = شماره‌های روی آن
exhibits-whence-help = چه کسی آن را گرفت، فرستاد، دریافت کرد. کاغذی را که به آن شک دارید ندهید.
exhibits-step = گام { $number }
exhibits-step-when = چه وقت
exhibits-step-add = افزودن گام
exhibits-step-remove = برداشتن گام
exhibits-shows-french = چه را نشان می‌دهد، به فرانسوی
exhibits-events = رویدادهای مرتبط
exhibits-no-event = هنوز رویدادی پیوند نشده. پیوند در بخش رویدادها ساخته می‌شود.
exhibits-reveals = این‌ها را می‌شناساند
exhibits-reveals-help = تنها برای کسی چاپ می‌شود که می‌تواند این اشخاص را بشناسد.
exhibits-classes = همچنین آشکار می‌کند
exhibits-sensitive = حساس: پوشیده
exhibits-note = یادداشت چاپ‌نشدنی
exhibits-close = بستن
exhibits-previous = صفحهٔ پیش
exhibits-next = صفحهٔ بعد
exhibits-page-of = صفحهٔ { $page } از { $pages }
exhibits-zoom-in = بزرگ‌تر
exhibits-zoom-out = کوچک‌تر
exhibits-fit = همهٔ صفحه
exhibits-taking = فایل‌های افزوده
exhibits-taking-waiting = در نوبت
exhibits-taking-reading = خواندن
exhibits-taking-pages = صفحهٔ { $done } از { $of }
exhibits-taking-taken = افزوده شد
exhibits-taking-known = این فایل پیش‌تر در دوسیه هست.
exhibits-taking-stop = توقف
exhibits-taking-keep = همان‌گونه نگه دار
exhibits-taking-leave = افزوده نشود
exhibits-taking-done = فهمیدم
exhibits-why-empty = فایل خالی است. بخواهید دوباره فرستاده شود.
exhibits-why-large = فایل بسیار بزرگ است (بیش از ۲۵۶ مگابایت). کاپی کوچک‌تر یا تنها صفحه‌های لازم را بخواهید.
exhibits-why-unread = فایل خوانده نشد. ببینید حافظه یا تلفون هنوز وصل است.
exhibits-why-not-stored = فایل در دوسیه نگه داشته نشد. ببینید جا مانده است.
exhibits-why-stopped = متوقف شد. چیزی از این فایل نگه داشته نشد.
exhibits-ask-heic = عکس به شکل HEIC (آیفون): این‌جا نشان داده یا چاپ نمی‌شود. آن را به شکل JPEG یا عکس صفحه بخواهید.
exhibits-ask-office = فایل Word: آن را به شکل PDF بخواهید.
exhibits-ask-picture = تصویر به شکلی است که خوانده نمی‌شود: JPEG یا PNG بخواهید.
exhibits-ask-sound = ضبط: می‌توان نگه داشت. برای چاپ، متن آن را با دقیقه‌ها بیفزایید.
exhibits-ask-archive = آرشیف (.zip): آن را باز کنید و فایل‌ها را یکی‌یکی بیفزایید.
exhibits-ask-unknown = این فایل تصویر یا PDF خواندنی نیست. PDF یا عکس بخواهید.
exhibits-ask-locked = PDF با رمز بسته است. آن را بدون رمز بخواهید، یا پس از باز کردن به شکل PDF چاپ کنید.
exhibits-ask-damaged = فایل خراب یا ناقص است. بخواهید دوباره فرستاده شود.
exhibits-ask-large = فایل جا یا وقت زیادی می‌خواهد. کاپی کوچک‌تر یا تنها صفحه‌های لازم را بخواهید.
exhibits-ask-stopped = خواندن این فایل متوقف شد. می‌توان آن را نگه داشت و دوباره آزمود.
exhibits-absent = فایل در دوسیه نیست. دوباره بخواهید و بیفزایید.
exhibits-word-exhibit = سند
exhibits-word-exhibit-is = کاغذ، عکس، پیام یا ضبطی که چیزی را نشان می‌دهد.
exhibits-word-sworn = ترجمهٔ رسمی
exhibits-word-sworn-is = کار کسی که نزد محکمهٔ استیناف ثبت است. برای اوفپرا ترجمهٔ آزاد با امضا معمول است. محکمهٔ پناهندگی (CNDA) برای اسناد رسمی ترجمهٔ رسمی می‌خواهد.
exhibits-word-list = فهرست اسناد
exhibits-word-list-is = فهرست شماره‌دار سندها که پیش از آن‌ها در دوسیه می‌آید.
exhibits-names-on = نام‌های شما روی آن، هر کدام در یک سطر
exhibits-issued = کجا صادر شده؟
exhibits-stated = تاریخ‌هایی که برای رویدادها می‌دهد
exhibits-stated-help = همان‌گونه که روی کاغذ یا در ترجمه خوانده می‌شود، حتی اگر با گفته‌ها فرق دارد.
exhibits-stated-add = افزودن تاریخ
exhibits-stated-one = تاریخ { $number }
exhibits-stated-event = از کدام رویداد؟
exhibits-stated-words = تاریخ، همان‌گونه که نوشته شده
exhibits-caption = این فایل چه نشان می‌دهد، به فرانسوی
exhibits-translated = فایل‌های ترجمه
exhibits-translated-none = فایل را به سند بیفزایید، سپس بگویید «این ترجمه است».
exhibits-is-translation = این ترجمه است
exhibits-is-source = این سند اصلی است
exhibits-faces = روی کاپی چهره‌های دیگران پوشیده است؟
exhibits-freeze = ثابت کردن شماره‌ها
exhibits-thaw = آزاد کردن شماره‌ها
exhibits-frozen = شماره‌ها ثابت است: سند فرستاده‌شده شمارهٔ خود را نگه می‌دارد.
exhibits-frozen-on = شماره‌ها ثابت شد ({ $date }): سند فرستاده‌شده شمارهٔ خود را نگه می‌دارد.
exhibits-stated-sheet = در کجا نوشته شده است؟
several-title = { $count } فایل: یک سند یا چند سند؟
several-help = صفحه‌های یک کاغذ یک سند است، زیر یک شماره.
several-order = به ترتیب
several-by-name = نام‌ها
several-by-date = تاریخ‌ها
several-place = { $number }.
several-one =
    { $kind ->
        [pages] یک سند با { $count } صفحه
       *[files] یک سند با { $count } فایل
    }
several-each = { $count } سند
exhibits-pasted-name = عکس چسبانده‌شده ({ $date })
exhibits-paste-nothing = نه عکسی برای چسباندن هست و نه فایلی. نخست عکس یا فایل را در جای خودش کاپی کنید، سپس دوباره بچسبانید.

# The page of photos on a phone or a card.
exhibits-photos-connect = تلفون را با کیبل وصل کنید، یا کارت حافظه را بگذارید
exhibits-photos-unlock = قفل تلفون را باز کنید و آن را روشن نگه دارید. اگر پرسید چه کند: «انتقال فایل» (Android) یا «اجازه دادن» (iPhone).
exhibits-photos-connect-card = کارت حافظه یا فلش را بگذارید
exhibits-photos-no-phone = در ویندوز، تلفونی که با کیبل وصل است این‌جا خوانده نمی‌شود. اول عکس‌هایش را با مدیر فایل به کمپیوتر کاپی کنید، بعد جای آن‌ها را انتخاب کنید. در آخر این کاپی‌ها را از کمپیوتر پاک کنید.
exhibits-photos-waiting = در انتظار تلفون یا کارت…
exhibits-photos-waiting-card = در انتظار کارت یا فلش…
exhibits-photos-see = دیدن عکس‌ها
exhibits-photos-by-hand = انتخاب فولدری که عکس دارد
exhibits-photos-searching = عکس‌ها جستجو می‌شود. با تلفون شاید یک دقیقه طول بکشد.
exhibits-photos-another = دستگاه دیگر
exhibits-photos-count =
    { $count ->
        [one] ۱ عکس، تازه‌ترین نخست
       *[other] { $count } عکس، تازه‌ترین‌ها نخست
    }
exhibits-photos-left-out =
    { $count ->
        [one] و ۱ عکس کهنه‌تر که نشان داده نمی‌شود. برای دیدنش فولدر آن را انتخاب کنید.
       *[other] و { $count } عکس کهنه‌تر که نشان داده نمی‌شود. برای دیدن آن‌ها فولدرشان را انتخاب کنید.
    }
exhibits-photos-unread =
    { $count ->
        [one] یک فولدر خوانده نشد.
       *[other] { $count } فولدر خوانده نشد.
    }
exhibits-photos-none = این‌جا عکسی یافت نشد. آیا قفل تلفون باز است و انتقال فایل انتخاب شده؟ اگر بلی، فولدر را خودتان انتخاب کنید.
exhibits-photos-gone = دستگاه دیگر وصل نیست. کاپی‌هایی که گرفته شده در دوسیه است و چیزی از آن‌ها گم نشده. برای ادامه دوباره وصلش کنید.
exhibits-photos-reading = عکس‌های خوانده‌شده: { $done } از { $of }
exhibits-photos-go-on = ادامه
exhibits-photos-no-day = روز نامعلوم
exhibits-photos-day = انتخاب { $count } عکس این روز
exhibits-photos-chosen = انتخاب‌شده، شمارهٔ { $number }
exhibits-photos-in-case = در دوسیه هست
exhibits-photos-blurred = شاید تار باشد
exhibits-photos-cut = شاید کنارش بریده باشد
exhibits-photos-not-read = خوانده نشد
exhibits-photos-heic = HEIC (iPhone): این‌جا نشان داده نمی‌شود
exhibits-photos-newer = تازه‌تر
exhibits-photos-older = کهنه‌تر
exhibits-photos-take =
    { $count ->
        [0] کاپی به دوسیه
        [one] کاپی ۱ عکس به دوسیه
       *[other] کاپی { $count } عکس به دوسیه
    }
exhibits-photos-clear = هیچ انتخاب نکردن
exhibits-photos-back = بازگشت به عکس‌ها
exhibits-photos-copying = کاپی‌های گرفته‌شده: { $done } از { $of }
exhibits-photos-leave-in = دستگاه را وصل نگه دارید.
exhibits-photos-taken =
    { $count ->
        [0] هیچ کاپی گرفته نشد.
        [one] ۱ عکس در دوسیه کاپی شد.
       *[other] { $count } عکس در دوسیه کاپی شد.
    }
exhibits-photos-failed =
    { $count ->
        [one] ۱ عکس کاپی نشد. آیا دستگاه هنوز وصل است؟ انتخاب‌شده می‌ماند: دوباره وصل کنید و از سر بگیرید. کاپی‌های دیگر در دوسیه است.
       *[other] { $count } عکس کاپی نشد. آیا دستگاه هنوز وصل است؟ انتخاب‌شده می‌ماند: دوباره وصل کنید و از سر بگیرید. کاپی‌های دیگر در دوسیه است.
    }
exhibits-photos-asks =
    { $count ->
        [one] ۱ عکس این‌جا نشان داده نمی‌شود. در صفحهٔ اسناد پرسیده می‌شود که همان‌گونه نگه داشته شود یا نه.
       *[other] { $count } عکس این‌جا نشان داده نمی‌شود. در صفحهٔ اسناد پرسیده می‌شود که همان‌گونه نگه داشته شود یا نه.
    }
